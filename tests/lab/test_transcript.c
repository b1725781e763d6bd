/* SPDX-License-Identifier: MIT */
/* Transcripts: what is printed, what becomes a row, what a wrong fact does. */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/session.h"
#include "lab/transcript.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static int64_t wrong_by;

static int show(struct lab *lab)
{
    lab_cell_begin(lab, 1);
    lab_says(lab, "A name is bound to an object, and the object knows how many "
                  "names and containers hold it.");
    lab_python(lab, "x = Node()\ny = x");
    lab_fact(lab, "references to x", 2, 2 + wrong_by);
    lab_answer(lab, "repr of x", "Node()", "Node()");
    lab_row(lab, "bytes", "B", 48, 0, NULL);
    lab_cell_end(lab);
    return 0;
}

static const struct experiment lesson = {
    .name = "lesson",
    .question = "What is shown?",
    .help = "",
    .run = show,
    .lesson = true,
};

/* The output of one session; the caller frees. */
static char *session(const char *option, int *status)
{
    char name[] = "lesson";
    char *given = lab_copy(option);
    char *argv[] = {name, given, NULL};
    struct options options;
    char *error, *text;
    size_t length;
    FILE *out = lab_memory_stream(&text, &length);
    struct lab *lab;

    cr_assert_eq(options_parse(&lesson, option ? 2 : 1, argv, &options, &error),
                 0);
    lab = lab_open(&options, "gil", out);
    show(lab);
    *status = lab_close(lab);
    fclose(out);
    options_free(&options);
    free(given);
    return text;
}

Test(transcript, reads_as_a_session)
{
    int status;
    char *text = session("--transcript", &status);

    wrong_by = 0;
    cr_assert_str_eq(text, "A name is bound to an object, and the object knows "
                           "how many names and\ncontainers hold it.\n"
                           ">>> x = Node()\n>>> y = x\n"
                           "    references to x: 2\n"
                           "    repr of x: Node()\n");
    cr_assert_eq(status, 0);
    free(text);
}

Test(transcript, a_wrong_fact_fails_the_lesson)
{
    int status;
    char *text;

    wrong_by = 1;
    text = session("--transcript", &status);
    cr_assert(strstr(text, "references to x: 3   <-- wrong, expected 2"));
    cr_assert_eq(status, 1);
    free(text);
    text = session("--json", &status);
    cr_assert_not(strstr(text, "\"status\":\"ok\""));
    cr_assert(strstr(text, "\"wrong_by\":1"));
    cr_assert_eq(status, 1);
    free(text);
}

Test(transcript, entries_are_rows_in_order)
{
    int status;
    char *text, *line, *rest, *error;
    int steps = 0;

    wrong_by = 0;
    text = rest = session("--json", &status);
    while ((line = strsep(&rest, "\n")) != NULL && *line) {
        struct row row;

        cr_assert_eq(row_from_json(line, &row, &error), 0);
        steps += transcript_is(&row);
        if (transcript_is(&row))
            cr_assert_float_eq(row_param_number(&row, "step"), steps, 1e-9);
        if (strcmp(row.metric, TRANSCRIPT_FACT) == 0)
            cr_assert_float_eq(row.value, 2, 1e-9);
        row_free(&row);
    }
    cr_assert_eq(steps, 4);
    free(text);
}

Test(transcript, a_table_shows_measurements_only)
{
    int status;
    char *text;

    wrong_by = 0;
    text = session(NULL, &status);
    cr_assert(strstr(text, ">>> x = Node()"));
    cr_assert(strstr(text, "bytes"));
    cr_assert_not(strstr(text, "fact"));
    free(text);
}

Test(drawing, a_script_holds_what_was_drawn)
{
    struct drawing drawing = drawing_make("some-thing", 300, 200);
    char *text;
    size_t length;
    FILE *out = lab_memory_stream(&text, &length);

    drawing_box(&drawing, 10, 20, 30, 40, TONE_DARK, "say \"it\"");
    drawing_node(&drawing, 100, 100, 15, TONE_LIGHT, "a");
    drawing_edge(&drawing, 100, 100, 200, 100, 15, 0, STROKE_DASHED);
    drawing_axis(&drawing, 10, 150, 100, 0, 10, "ms");
    drawing_write_script(out, &drawing);
    fclose(out);
    cr_assert(strstr(text, "rectangle from 10.00,20.00 to 40.00,60.00"));
    cr_assert(strstr(text, "\"say \\\"it\\\"\" at 25.00,40.00"));
    cr_assert(strstr(text, "circle at 100.00,100.00 size 15.00"));
    cr_assert(strstr(text, "from 116.00,100.00 to 184.00,100.00 head"));
    cr_assert(strstr(text, "\"10\" at 110.00,165.00"));
    cr_assert(strstr(text, "set output \"some-thing.svg\""));
    free(text);
    drawing_free(&drawing);
}
