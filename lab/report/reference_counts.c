/* SPDX-License-Identifier: MIT */
/* reference_counts: a row of squares per line of Python, one per reference. */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "reference_counts";

enum {
    WIDTH = 900,
    TOP = 52,
    ROW = 19,
    SQUARE = 13,
    TEXT_X = 24, /* of the lines of Python */
    FIRST_X = 300,
    COLUMN = 170, /* per object */
};

static const char *const objects[] = {"x", "y", "l", NULL};

static int column_of(const char *object)
{
    for (int i = 0; objects[i]; i++) {
        if (strcmp(objects[i], object) == 0)
            return i;
    }
    return 0;
}

static const char *text_of(const struct group *group, const char *key)
{
    const struct lab_param *param = row_param(group->first, key);

    return param && param->text ? param->text : "";
}

/* The first strategy that has the counts: all have the same. */
static struct query counts(const struct report *report)
{
    struct query query = {.experiment = name, .metric = "references"};
    const struct group *group = report_find(report, query);

    if (group)
        query.strategy = group->first->strategy;
    return query;
}

/* How many lines of Python have a row; rows of one line follow each other. */
static int count_lines(const struct report *report, const struct query *query)
{
    const struct group *group = NULL;
    const char *last = NULL;
    int lines = 0;

    while ((group = report_next(report, query, group)) != NULL) {
        const char *python = text_of(group, "python");

        lines += !last || strcmp(last, python) != 0;
        last = python;
    }
    return lines;
}

static void draw_count(struct drawing *drawing, const struct group *group,
                       double y)
{
    double x = FIRST_X + COLUMN * column_of(text_of(group, "object"));
    int all = (int)group->estimate.middle;
    int inside = (int)row_param_number(group->first, "containers");
    char *number = lab_format("%d", all);

    drawing_text(drawing, x, y + SQUARE / 2.0, 12, TEXT_LEFT, number);
    free(number);
    for (int i = 0; i < all; i++)
        drawing_box(drawing, x + 16 + i * (SQUARE + 4), y, SQUARE, SQUARE,
                    i < all - inside ? TONE_NONE : TONE_SPECIAL, NULL);
}

static void draw_page(struct drawing *drawing, int lines)
{
    for (int i = 0; i < lines; i += 2)
        drawing_cell(drawing, TEXT_X - 8, TOP - 3 + ROW * i, WIDTH - 80, ROW,
                     TONE_LIGHT);
    drawing_box(drawing, FIRST_X, 8, SQUARE, SQUARE, TONE_NONE, NULL);
    drawing_text(drawing, FIRST_X + 20, 15, 12, TEXT_LEFT, "held by a name");
    drawing_box(drawing, FIRST_X + COLUMN, 8, SQUARE, SQUARE, TONE_SPECIAL,
                NULL);
    drawing_text(drawing, FIRST_X + COLUMN + 20, 15, 12, TEXT_LEFT,
                 "held by a container");
    drawing_text(drawing, TEXT_X, TOP - 14, 12, TEXT_LEFT, "after this line");
    for (int i = 0; objects[i]; i++) {
        char *text = lab_format("references to %s", objects[i]);

        drawing_text(drawing, FIRST_X + COLUMN * i, TOP - 14, 12, TEXT_LEFT,
                     text);
        free(text);
    }
}

static struct drawing draw(const struct report *report)
{
    struct query query = counts(report);
    int lines = count_lines(report, &query), line = -1;
    struct drawing drawing = drawing_make(name, WIDTH, TOP + ROW * lines + 8);
    const struct group *group = NULL;
    const char *last = NULL;

    draw_page(&drawing, lines);
    while ((group = report_next(report, &query, group)) != NULL) {
        const char *python = text_of(group, "python");

        if (!last || strcmp(last, python) != 0) {
            line++;
            drawing_text(&drawing, TEXT_X, TOP + ROW * line + SQUARE / 2.0, 12,
                         TEXT_LEFT, python);
        }
        last = python;
        draw_count(&drawing, group, TOP + ROW * line);
    }
    return drawing;
}

static void verdict(const struct report *report)
{
    lesson_verdict(report, name, "References",
                   "A name, an argument, a place in a container: each is one "
                   "reference, and the object dies with the last.");
}

static void body(const struct report *report)
{
    struct query query = counts(report);
    struct drawing drawing;

    fprintf(report->out,
            "Every Python object counts the references to it. What makes one "
            "more, and what makes one less?\n\n");
    if (report_find(report, query)) {
        drawing = draw(report);
        report_drawing(report, &drawing,
                       "The count of three objects, line by line: one square "
                       "per reference.");
        fprintf(
            report->out,
            "Read it from top to bottom, as the program runs. Names come and "
            "go with assignments, `del`, calls and loops; places in containers "
            "with the containers. The set is given `x` twice and holds it "
            "once, the list holds it twice; the outer list holds the inner one "
            "and adds nothing to `x`. The numbers are those of "
            "`sys.getrefcount` less one (its own argument), and every strategy "
            "gives the same. The places were found by looking at all names "
            "and containers, the numbers are the strategy's own: the lesson "
            "checks that they agree.\n\n");
    }
    report_transcript(report, name);
}

const struct report_section report_reference_counts = {
    .experiment = name,
    .title = "References",
    .verdict = verdict,
    .body = body,
};
