/* SPDX-License-Identifier: MIT */
#include "lab/dlalloc.h"
#include "lab/memory.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Where an allocator is found: shared library and symbols, tried in order. */
struct place {
    const char *name;
    const char *soname;
    const char *alloc, *release;
    const char *package; /* Debian's, for the message */
};

static const struct place places[] = {
    {"mimalloc", "libmimalloc.so.2", "mi_malloc", "mi_free", "libmimalloc2.0"},
    {"mimalloc", "libmimalloc.so.3", "mi_malloc", "mi_free", "libmimalloc3"},
    {"mimalloc", "libmimalloc.so", "mi_malloc", "mi_free", "libmimalloc-dev"},
    {"jemalloc", "libjemalloc.so.2", "malloc", "free", "libjemalloc2"},
    {"jemalloc", "libjemalloc.so", "malloc", "free", "libjemalloc-dev"},
};

enum { PLACES = sizeof(places) / sizeof(places[0]) };

const char *const dlalloc_names[] = {"malloc", "mimalloc", "jemalloc", NULL};

/* ---- room for thread-local data ------------------------------------------ */

static const char tunables[] = "GLIBC_TUNABLES";
static const char tunable[] = "glibc.rtld.optional_static_tls";

/* This process's arguments, NULL-terminated, or NULL; never freed. */
static char **own_arguments(void)
{
    FILE *file = fopen("/proc/self/cmdline", "r");
    char **arguments = NULL, *text = NULL;
    size_t count = 0, room = 0, size = 0;

    if (!file)
        return NULL;
    while (getdelim(&text, &size, '\0', file) >= 0) {
        arguments = lab_grow(arguments, count + 2, &room, sizeof(char *));
        arguments[count++] = lab_copy(text);
        arguments[count] = NULL;
    }
    free(text);
    fclose(file);
    return arguments;
}

static void start_again(void)
{
    const char *before = getenv(tunables);
    char **arguments = own_arguments();
    char *value;

    if (!arguments || (before && strstr(before, tunable)))
        return; /* it has been tried */
    value = lab_format("%s%s%s=16384", before ? before : "",
                       before && *before ? ":" : "", tunable);
    if (setenv(tunables, value, 1) == 0)
        execv("/proc/self/exe", arguments);
    free(value);
}

void dlalloc_make_room(void)
{
    for (int i = 0; i < PLACES; i++) {
        const char *error;

        if (dlopen(places[i].soname, RTLD_NOW | RTLD_LOCAL))
            continue;
        error = dlerror();
        if (error && strstr(error, "static TLS"))
            start_again();
    }
}

/* ---- loading ------------------------------------------------------------- */

/* A data pointer and a function pointer have the same size with dlsym(). */
static void look_up(struct dlalloc *found, void *library,
                    const struct place *place)
{
    void *alloc = dlsym(library, place->alloc);
    void *release = dlsym(library, place->release);

    if (!alloc || !release) {
        found->problem = lab_format("%s has no %s", place->soname,
                                    alloc ? place->release : place->alloc);
        return;
    }
    memcpy(&found->alloc, &alloc, sizeof(alloc));
    memcpy(&found->release, &release, sizeof(release));
    if (found->alloc == malloc) {
        found->alloc = NULL;
        found->problem = lab_format("%s: its %s is the C library's",
                                    place->soname, place->alloc);
    }
}

struct dlalloc dlalloc_open(const char *name)
{
    struct dlalloc found = {.name = name};

    if (strcmp(name, "malloc") == 0) {
        found.alloc = malloc;
        found.release = free;
        return found;
    }
    for (int i = 0; i < PLACES && !found.alloc; i++) {
        void *library;
        const char *error;

        if (strcmp(places[i].name, name) != 0)
            continue;
        library = dlopen(places[i].soname, RTLD_NOW | RTLD_LOCAL);
        error = library ? NULL : dlerror();
        if (library) {
            free(found.problem);
            found.problem = NULL;
            look_up(&found, library, &places[i]);
        } else if (!found.problem) { /* the first is the one to install */
            found.problem = lab_format("%s is not loadable (package %s): %s",
                                       name, places[i].package,
                                       error ? error : "no reason given");
        }
    }
    if (!found.alloc && !found.problem)
        found.problem = lab_format("no allocator is called %s", name);
    return found;
}
