/* SPDX-License-Identifier: MIT */
/*
 * Drawings: boxes, nodes, arrows and texts at given places, for what is no
 * plot: maps of memory, graphs of objects, lanes of threads over time.  Drawn
 * by gnuplot into an SVG on a white page, like figures.
 *
 * Places and sizes are pixels; (0, 0) is the top left corner, y grows down.  A
 * page shows about 900 pixels across.  Texts given may be NULL: none.
 */
#ifndef LAB_DRAWING_H
#define LAB_DRAWING_H

#include "lab/report/report.h"

/* How an area is filled; told apart without colour. */
enum tone {
    TONE_NONE,    /* the border alone */
    TONE_LIGHT,   /* light grey */
    TONE_MIDDLE,  /* grey */
    TONE_DARK,    /* black; a text in it is white */
    TONE_GOOD,    /* green, hatched rising */
    TONE_WARN,    /* vermilion, hatched falling */
    TONE_SPECIAL, /* blue, crossed */
    TONES,
};

enum stroke { STROKE_PLAIN, STROKE_DASHED, STROKE_BOLD };

enum text_align { TEXT_LEFT, TEXT_CENTRE, TEXT_RIGHT };

struct drawing {
    char *name;
    int width, height;
    struct drawn *item;
    size_t count, room;
};

/* name as a figure's: "EXPERIMENT" or "EXPERIMENT-what". */
struct drawing drawing_make(const char *name, int width, int height);
void drawing_free(struct drawing *drawing);

/* A rectangle, its text centred. */
void drawing_box(struct drawing *drawing, double x, double y, double width,
                 double height, enum tone tone, const char *text);

/* The same without a border, for many small ones. */
void drawing_cell(struct drawing *drawing, double x, double y, double width,
                  double height, enum tone tone);

/* A circle around (x, y). */
void drawing_node(struct drawing *drawing, double x, double y, double radius,
                  enum tone tone, const char *text);

/* From place to place; head: an arrow's. The text stands at its middle. */
void drawing_line(struct drawing *drawing, double x1, double y1, double x2,
                  double y2, enum stroke stroke, bool head, const char *text);

/* An arrow between two nodes of these radii, bowed aside a little when bend
 * is not 0, so that arrows back and forth do not hide each other. */
void drawing_edge(struct drawing *drawing, double x1, double y1, double x2,
                  double y2, double radius, double bend, enum stroke stroke);

void drawing_text(struct drawing *drawing, double x, double y, int size,
                  enum text_align align, const char *text);

/* An axis from left to right at y, with round ticks below. */
void drawing_axis(struct drawing *drawing, double x, double y, double width,
                  double from, double to, const char *label);

/* A line of keys, tone by tone, at (x, y); texts ended by NULL. */
void drawing_key(struct drawing *drawing, double x, double y,
                 const enum tone *tones, const char *const *texts);

/* Draws it, shows it with its caption and the command, and frees it. */
void report_drawing(const struct report *report, struct drawing *drawing,
                    const char *caption);

/* The script alone: draws NAME.svg into the directory where it is run. */
void drawing_write_script(FILE *out, const struct drawing *drawing);

#endif
