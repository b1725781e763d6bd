/* SPDX-License-Identifier: MIT */
/*
 * Figures: panels of lines or grouped bars with intervals, drawn by gnuplot
 * into an SVG with a white background.
 *
 * Beside the picture stay its numbers (NAME.tsv, for people and other tools)
 * and its script (NAME.gp, with the numbers inside: gnuplot NAME.gp draws it
 * again).  Both are written even when there is no gnuplot.
 */
#ifndef LAB_FIGURE_H
#define LAB_FIGURE_H

#include "lab/stats.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct group;

/* Whiskers reach to so few values themselves: series_add_group(). */
enum { FIGURE_FEW = 3 };

struct figure_point {
    double x, y, low, high;
    size_t n;
    bool ends; /* low and high are the least and the most of the values */
};

/* One line, or the bars of one colour. */
struct series {
    char *label;
    int look;  /* for style_of() */
    bool bare;   /* lines: points that no line joins */
    bool hollow; /* lines: the look's point not filled, for another kind */
    struct figure_point *point;
    size_t count, room;
};

enum panel_kind { PANEL_LINES, PANEL_BARS };

struct panel {
    enum panel_kind kind;
    char *title, *x_label, *y_label;
    bool log_y;
    bool linear_x; /* lines: x is no number of threads; any number, also 0 */
    double y_most;     /* the axis reaches at least so far; or 0 */
    double shade_from; /* lines: x beyond which more threads than CPUs; or 0 */
    char *curve;       /* lines: a gnuplot expression in x; or NULL */
    char *note;        /* says what the dotted lines are; or NULL */
    char **category;   /* bars: what stands at x = 0, 1, ... */
    size_t categories, category_room;
    struct series *series;
    size_t count, room;
    double guide[4]; /* horizontal dotted lines: floors, limits */
    size_t guides;
};

struct figure {
    char *name;
    struct panel *panel;
    size_t count, room;
    int columns;
};

struct figure figure_make(const char *name, int columns);
void figure_free(struct figure *figure);

/* The next panel.  The pointer holds until the next one is made. */
struct panel *figure_panel(struct figure *figure, enum panel_kind kind,
                           const char *title, const char *x_label,
                           const char *y_label);

/* The series of this label, made when there is none yet.  As above. */
struct series *panel_series(struct panel *panel, const char *label, int look);

/* Index of a category, made when there is none yet. */
int panel_category(struct panel *panel, const char *name);

void panel_guide(struct panel *panel, double y);

/* Nothing is added for an estimate of nothing. */
void series_add(struct series *series, double x,
                const struct estimate *estimate);

/*
 * What a group measured, divided by unit.  The interval of fewer than
 * FIGURE_FEW values says how little is known and not where they lie; it would
 * only stretch the axis.  There the whiskers reach from the least to the most.
 */
void series_add_group(struct series *series, double x,
                      const struct group *group, double unit);

/* A point's whiskers reach from the least to the most. */
bool figure_has_ends(const struct figure *figure);

/* No numbers at all: not worth drawing. */
bool figure_empty(const struct figure *figure);

/* Fewest and most values behind one point. */
void figure_n(const struct figure *figure, size_t *least, size_t *most);

/*
 * Writes DIRECTORY/data/NAME.tsv and .gp and, when gnuplot is there,
 * DIRECTORY/NAME.svg.  Returns 0 with *drawn, or -1 with *error.
 */
int figure_draw(const struct figure *figure, const char *directory, bool *drawn,
                char **error);

/* The script alone: draws NAME.svg into the directory where it is run. */
void figure_write_script(FILE *out, const struct figure *figure);

#endif
