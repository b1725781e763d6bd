/* SPDX-License-Identifier: MIT */
#include "lab/transcript.h"
#include "lab/memory.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 78 };

const struct lab_cell transcript_cells[] = {
    {.threads = "1", .seconds = 0.02, .quick_seconds = 0.02, .most_blocks = 1},
    {.threads = NULL},
};

bool transcript_is(const struct row *row)
{
    return strcmp(row->metric, TRANSCRIPT_LINE) == 0 ||
           strcmp(row->metric, TRANSCRIPT_FACT) == 0 ||
           strcmp(row->metric, TRANSCRIPT_ANSWER) == 0;
}

/* As the prompt shows it: a line that is indented goes on with the last. */
void transcript_print_python(FILE *out, const char *text)
{
    while (*text) {
        int length = (int)strcspn(text, "\n");

        fprintf(out, "%s %.*s\n", *text == ' ' ? "..." : ">>>", length, text);
        text += length;
        text += *text == '\n';
    }
}

void transcript_print_says(FILE *out, const char *text)
{
    int column = 0;

    while (*text) {
        int length = (int)strcspn(text, " ");

        if (column > 0 && column + 1 + length > WIDTH) {
            fputc('\n', out);
            column = 0;
        }
        column += fprintf(out, "%s%.*s", column ? " " : "", length, text);
        text += length;
        text += strspn(text, " ");
    }
    fputc('\n', out);
}

void transcript_print_answer(FILE *out, const char *what, const char *answer,
                             const char *wrong)
{
    fprintf(out, "    %s: %s", what, answer);
    if (wrong)
        fprintf(out, "   <-- wrong, expected %s", wrong);
    fputc('\n', out);
}
