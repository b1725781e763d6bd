/* SPDX-License-Identifier: MIT */
#include "lab/usage.h"
#include "lab/memory.h"
#include "lab/nearest.h"

#include <stdlib.h>
#include <string.h>

/* The text of an option that is none, or that got a value it cannot take. */
static char *unknown_option(const struct option *list, const char *given)
{
    const char **names, *near;
    char *name, *text;
    size_t count = 0;

    while (list[count].name)
        count++;
    names = lab_alloc(count + 1, sizeof(*names));
    for (size_t i = 0; i < count; i++)
        names[i] = list[i].name;
    name = lab_copy(given + strspn(given, "-"));
    name[strcspn(name, "=")] = '\0';
    near = nearest_name(name, names);
    if (nearest_index(name, names) >= 0)
        text = lab_format("--%s takes no value", name);
    else if (near)
        text = lab_format("there is no option %.*s; did you mean --%s?",
                          (int)strcspn(given, "="), given, near);
    else
        text = lab_format("there is no option %.*s; --help lists them",
                          (int)strcspn(given, "="), given);
    free(name);
    free(names);
    return text;
}

char *usage_error(const struct option *list, int result, char *const argv[],
                  int at)
{
    /* A cluster of short options is left before its end: optind stays. */
    const char *given = argv[optind > at ? optind - 1 : at];

    if (result == ':')
        return lab_format("%s needs a value", given);
    return unknown_option(list, given);
}

const char **usage_split(const char *text, char **copy)
{
    size_t count = 2;
    const char **list;
    char *rest, *part;

    for (const char *c = text; *c; c++)
        count += *c == ',';
    list = lab_alloc(count, sizeof(*list));
    *copy = rest = lab_copy(text);
    count = 0;
    while ((part = strsep(&rest, ",")) != NULL)
        list[count++] = part;
    return list;
}
