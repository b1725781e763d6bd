/* SPDX-License-Identifier: MIT */
#include "lab/dlalloc.h"

#include <criterion/criterion.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Blocks of the allocator are distinct, aligned and writable. */
static void use(const struct dlalloc *source)
{
    char *block[100];

    for (int i = 0; i < 100; i++) {
        block[i] = source->alloc(48);
        cr_assert_not_null(block[i]);
        cr_assert_eq((uintptr_t)block[i] % 16, 0);
        memset(block[i], i, 48);
    }
    for (int i = 0; i < 100; i++) {
        for (int b = 0; b < 48; b++)
            cr_assert_eq(block[i][b], i, "%s: blocks overlap", source->name);
        source->release(block[i]);
    }
}

Test(dlalloc, every_name_is_loaded_or_says_why_not)
{
    for (int i = 0; dlalloc_names[i]; i++) {
        struct dlalloc source = dlalloc_open(dlalloc_names[i]);

        cr_assert_str_eq(source.name, dlalloc_names[i]);
        cr_assert_neq(source.alloc == NULL, source.problem == NULL,
                      "%s: either works or has a problem", source.name);
        if (source.alloc) {
            use(&source);
        } else {
            cr_assert(strstr(source.problem, source.name));
            cr_assert(strstr(source.problem, "package"), "%s", source.problem);
        }
        free(source.problem);
    }
}

Test(dlalloc, others_are_not_the_c_library)
{
    for (int i = 1; dlalloc_names[i]; i++) {
        struct dlalloc source = dlalloc_open(dlalloc_names[i]);

        cr_assert_neq(source.alloc, malloc);
        free(source.problem);
    }
}

Test(dlalloc, an_unknown_name_has_a_problem)
{
    struct dlalloc source = dlalloc_open("tcmalloc");

    cr_assert_null(source.alloc);
    cr_assert(strstr(source.problem, "tcmalloc"));
    free(source.problem);
}
