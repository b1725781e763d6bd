/* SPDX-License-Identifier: MIT */
/* A picture of gnuplot's as a part of a page. */
#include "lab/report/page.h"

#include <string.h>

/*
 * Where an id is made or named.  gnuplot writes both kinds of quotes, and
 * names fills url(#id).
 */
static const char *const marks[] = {"id=\"", "id='", "href='#", "href=\"#",
                                    "url(#"};

enum { MARKS = sizeof(marks) / sizeof(marks[0]) };

/* The length of the mark that begins here, or 0. */
static size_t mark_at(const char *at)
{
    for (size_t i = 0; i < MARKS; i++) {
        size_t length = strlen(marks[i]);

        if (strncmp(at, marks[i], length) == 0)
            return length;
    }
    return 0;
}

/* gnuplot names itself as the picture's title, which a browser would show. */
static const char *skip_title(const char *at)
{
    static const char *const parts[][2] = {{"<title>Gnuplot", "</title>"},
                                           {"<desc>", "</desc>"}};

    for (int i = 0; i < 2; i++) {
        const char *end;

        if (strncmp(at, parts[i][0], strlen(parts[i][0])) != 0)
            continue;
        end = strstr(at, parts[i][1]);
        return end ? end + strlen(parts[i][1]) : at;
    }
    return at;
}

void page_picture(FILE *out, const char *svg, const char *prefix)
{
    const char *at = strstr(svg, "<svg");

    while (at && *at) {
        size_t mark = mark_at(at);

        if (mark) {
            fwrite(at, 1, mark, out);
            fputs(prefix, out);
            at += mark;
            continue;
        }
        at = skip_title(at);
        /* Empty lines and indents are a tenth of the whole. */
        while (*at == '\t' || (*at == '\n' && at[1] == '\n'))
            at++;
        if (*at)
            fputc(*at++, out);
    }
}
