/* SPDX-License-Identifier: MIT */
#include "lab/report/gnuplot.h"
#include "lab/child.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

/* Starts gnuplot with these arguments; its end is in *child. */
static int start(const char *first, const char *second, struct child *child)
{
    char env[] = "/usr/bin/env", name[] = "gnuplot";
    char *one = lab_copy(first), *two = lab_copy(second);
    char *argv[] = {env, name, one, two, NULL};
    int failed = child_run(argv, 60, NULL, NULL, child);

    free(one);
    free(two);
    return failed;
}

bool gnuplot_works(void)
{
    static int known; /* 1: no, 2: yes */
    struct child child;

    if (known)
        return known == 2;
    known = 1;
    if (start("--version", NULL, &child) != 0)
        return false;
    if (child.end == CHILD_EXITED && child.code == 0)
        known = 2;
    child_free(&child);
    return known == 2;
}

/* The script writes NAME.svg where it is run, so go there by its own cd. */
int gnuplot_load(const char *directory, const char *name, char **error)
{
    char *change = lab_format("cd '%s'; load 'data/%s.gp'", directory, name);
    struct child child;
    int failed = start("-e", change, &child);

    if (!failed) {
        failed = child.end != CHILD_EXITED || child.code != 0;
        if (failed)
            *error = lab_format("gnuplot %s/data/%s.gp: %s", directory, name,
                                child.errors);
        child_free(&child);
    } else {
        *error = lab_format("gnuplot: %s", strerror(failed));
    }
    free(change);
    return failed ? -1 : 0;
}

void gnuplot_text(FILE *out, const char *text)
{
    fputc('"', out);
    for (; text && *text; text++) {
        if (*text == '"' || *text == '\\')
            fputc('\\', out);
        fputc(*text == '\n' ? ' ' : *text, out);
    }
    fputc('"', out);
}
