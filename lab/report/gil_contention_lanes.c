/* SPDX-License-Identifier: MIT */
/* gil_contention: the hand-over of the lock as lanes of time. */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/gil_contention.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "gil_contention";

enum {
    LEFT = 92,
    WIDTH = 780,
    LANE = 34,
    STRIP = 148, /* height of one policy's */
    KEY = 40,
};

static const char *const lanes[] = {"computes", "does I/O"};

static enum tone tone_of(const struct row *row)
{
    if (row_param_is(row, "state", "has"))
        return TONE_GOOD;
    return row_param_is(row, "state", "waits") ? TONE_WARN : TONE_LIGHT;
}

/* One segment. What is too short to be seen is a line, as borders are. */
static void draw_segment(struct drawing *drawing, const struct row *row,
                         double y, double scale)
{
    double x = LEFT + row_param_number(row, "from_us") * scale;
    double width = row->value * scale;
    enum tone tone = tone_of(row);

    for (int i = 0; i < 2; i++) {
        if (!row_param_is(row, "lane", lanes[i]))
            continue;
        if (tone == TONE_LIGHT)
            drawing_cell(drawing, x, y + i * LANE, width, LANE - 10, tone);
        else
            drawing_box(drawing, x, y + i * LANE, width, LANE - 10, tone, NULL);
    }
}

static void draw_strip(const struct report *report, struct drawing *drawing,
                       const struct row *piece, double y)
{
    const struct lab_param *policy = row_param(piece, "policy");
    double scale = WIDTH / piece->value;
    double us = row_param_number(piece, "interval_us");
    char *title = lab_format("%s, interval %.15g µs", policy->text, us);

    drawing_text(drawing, LEFT, y, 13, TEXT_LEFT, title);
    free(title);
    for (int i = 0; i < 2; i++)
        drawing_text(drawing, LEFT - 8, y + 14 + i * LANE + (LANE - 10) / 2.0,
                     12, TEXT_RIGHT, lanes[i]);
    for (size_t i = 0; i < report->rows.count; i++) {
        const struct row *row = &report->rows.row[i];

        if (strcmp(row->experiment, name) == 0 &&
            strcmp(row->metric, "segment") == 0 && row->status == ROW_OK &&
            row->block == piece->block &&
            row_param_is(row, "policy", policy->text) &&
            row_param_number(row, "interval_us") == us)
            draw_segment(drawing, row, y + 14, scale);
    }
    drawing_axis(drawing, LEFT, y + 14 + 2 * LANE, WIDTH, 0,
                 piece->value / 1000, "milliseconds");
}

/* The pieces of the first process that has any. */
void gil_contention_lanes(const struct report *report)
{
    static const enum tone tones[] = {TONE_GOOD, TONE_WARN, TONE_LIGHT};
    static const char *const keys[] = {"has the lock", "waits for it",
                                       "away: in its system call", NULL};
    const struct row *piece[4];
    struct drawing drawing;
    int count = 0;

    for (size_t i = 0; i < report->rows.count && count < 4; i++) {
        const struct row *row = &report->rows.row[i];

        if (strcmp(row->experiment, name) == 0 &&
            strcmp(row->metric, "lanes_us") == 0 && row->status == ROW_OK &&
            (count == 0 || row->block == piece[0]->block))
            piece[count++] = row;
    }
    if (count == 0)
        return;
    drawing = drawing_make(name, LEFT + WIDTH + 28, KEY + count * STRIP);
    drawing_key(&drawing, LEFT, 8, tones, keys);
    for (int i = 0; i < count; i++)
        draw_strip(report, &drawing, piece[i], KEY + 4 + i * STRIP);
    report_drawing(report, &drawing,
                   "One thread computes, one does I/O: who has the lock. The "
                   "scales differ.");
}
