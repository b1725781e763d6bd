/* SPDX-License-Identifier: MIT */
#include "lab/report/drawing.h"
#include "lab/machine.h"
#include "lab/memory.h"
#include "lab/report/gnuplot.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum kind { BOX, CELL, NODE, LINE, TEXT };

/* One thing drawn; what its numbers mean depends on the kind. */
struct drawn {
    enum kind kind;
    double x, y, w, h; /* LINE: w, h are the other end */
    int look;          /* tone, stroke or font size */
    int align;         /* TEXT; LINE: has a head */
    char *text;
};

static const struct {
    const char *colour, *fill;
} tones[TONES] = {
    [TONE_NONE] = {"#ffffff", "solid"},
    [TONE_LIGHT] = {"#e4e4e4", "solid"},
    [TONE_MIDDLE] = {"#a8a8a8", "solid"},
    [TONE_DARK] = {"#222222", "solid"},
    [TONE_GOOD] = {"#009e73", "pattern 4"},
    [TONE_WARN] = {"#d55e00", "pattern 5"},
    [TONE_SPECIAL] = {"#0072b2", "pattern 2"},
};

struct drawing drawing_make(const char *name, int width, int height)
{
    return (struct drawing){
        .name = lab_copy(name), .width = width, .height = height};
}

void drawing_free(struct drawing *drawing)
{
    for (size_t i = 0; i < drawing->count; i++)
        free(drawing->item[i].text);
    free(drawing->item);
    free(drawing->name);
    *drawing = (struct drawing){.name = NULL};
}

static void add(struct drawing *drawing, struct drawn item, const char *text)
{
    item.text = lab_copy(text);
    drawing->item = lab_grow(drawing->item, drawing->count, &drawing->room,
                             sizeof(item));
    drawing->item[drawing->count++] = item;
}

void drawing_box(struct drawing *drawing, double x, double y, double width,
                 double height, enum tone tone, const char *text)
{
    add(drawing, (struct drawn){BOX, x, y, width, height, (int)tone, 0, NULL},
        text);
}

void drawing_cell(struct drawing *drawing, double x, double y, double width,
                  double height, enum tone tone)
{
    add(drawing, (struct drawn){CELL, x, y, width, height, (int)tone, 0, NULL},
        NULL);
}

void drawing_node(struct drawing *drawing, double x, double y, double radius,
                  enum tone tone, const char *text)
{
    add(drawing, (struct drawn){NODE, x, y, radius, 0, (int)tone, 0, NULL},
        text);
}

void drawing_line(struct drawing *drawing, double x1, double y1, double x2,
                  double y2, enum stroke stroke, bool head, const char *text)
{
    add(drawing, (struct drawn){LINE, x1, y1, x2, y2, (int)stroke, head, NULL},
        text);
}

void drawing_edge(struct drawing *drawing, double x1, double y1, double x2,
                  double y2, double radius, double bend, enum stroke stroke)
{
    double length = hypot(x2 - x1, y2 - y1);
    double ux, uy, side = bend, cut;

    if (length <= 2 * radius)
        return;
    ux = (x2 - x1) / length;
    uy = (y2 - y1) / length;
    cut = sqrt(fmax(radius * radius - side * side, 0)) + 1;
    /* Parallel to the line between the centres, `bend` to its left. */
    drawing_line(drawing, x1 + ux * cut - uy * side, y1 + uy * cut + ux * side,
                 x2 - ux * cut - uy * side, y2 - uy * cut + ux * side, stroke,
                 true, NULL);
}

void drawing_text(struct drawing *drawing, double x, double y, int size,
                  enum text_align align, const char *text)
{
    add(drawing, (struct drawn){TEXT, x, y, 0, 0, size, (int)align, NULL},
        text);
}

/* 1, 2 or 5 times a power of ten: five to ten steps between the ends. */
static double round_step(double span)
{
    double step = pow(10, floor(log10(span / 5)));

    if (span / step > 25)
        return step * 5;
    return span / step > 10 ? step * 2 : step;
}

void drawing_axis(struct drawing *drawing, double x, double y, double width,
                  double from, double to, const char *label)
{
    double step = round_step(to - from), scale = width / (to - from);

    drawing_line(drawing, x, y, x + width, y, STROKE_PLAIN, false, NULL);
    for (double at = ceil(from / step) * step; at <= to + step / 1e6;
         at += step) {
        double place = x + (at - from) * scale;
        char *text = lab_format("%.6g", fabs(at) < step / 1e6 ? 0 : at);

        drawing_line(drawing, place, y, place, y + 5, STROKE_PLAIN, false,
                     NULL);
        drawing_text(drawing, place, y + 15, 11, TEXT_CENTRE, text);
        free(text);
    }
    drawing_text(drawing, x + width / 2, y + 34, 12, TEXT_CENTRE, label);
}

void drawing_key(struct drawing *drawing, double x, double y,
                 const enum tone *tone, const char *const *texts)
{
    for (int i = 0; texts[i]; i++) {
        drawing_box(drawing, x, y, 22, 13, tone[i], NULL);
        drawing_text(drawing, x + 28, y + 7, 12, TEXT_LEFT, texts[i]);
        x += 52 + 6.6 * (double)strlen(texts[i]);
    }
}

/* ---- the script --------------------------------------------------------- */

static void write_label(FILE *out, const struct drawn *item, double x, double y,
                        const char *align, int size, const char *colour)
{
    if (!item->text)
        return;
    fprintf(out, "set label ");
    gnuplot_text(out, item->text);
    fprintf(out,
            " at %.2f,%.2f %s font \",%d\" textcolor rgb \"%s\" front\n", x, y,
            align, size, colour);
}

static void write_area(FILE *out, const struct drawn *item)
{
    const char *ink = item->look == TONE_DARK ? "#ffffff" : "#000000";

    fprintf(out, "set object ");
    if (item->kind == NODE)
        fprintf(out, "circle at %.2f,%.2f size %.2f ", item->x, item->y,
                item->w);
    else
        fprintf(out, "rectangle from %.2f,%.2f to %.2f,%.2f ", item->x, item->y,
                item->x + item->w, item->y + item->h);
    fprintf(out, "front fillcolor rgb \"%s\" fillstyle %s ",
            tones[item->look].colour, tones[item->look].fill);
    if (item->kind == CELL)
        fprintf(out, "noborder\n");
    else
        fprintf(out, "border rgb \"#000000\" linewidth 1\n");
    if (item->kind == NODE)
        write_label(out, item, item->x, item->y, "center", 12, ink);
    else
        write_label(out, item, item->x + item->w / 2, item->y + item->h / 2,
                    "center", 12, ink);
}

static void write_stroke(FILE *out, const struct drawn *item)
{
    fprintf(out,
            "set arrow from %.2f,%.2f to %.2f,%.2f %s front linecolor rgb "
            "\"#000000\" linewidth %.1f dashtype %d\n",
            item->x, item->y, item->w, item->h,
            item->align ? "head filled size 9,18" : "nohead",
            item->look == STROKE_BOLD ? 2.2 : 1.1,
            item->look == STROKE_DASHED ? 2 : 1);
    write_label(out, item, (item->x + item->w) / 2,
                (item->y + item->h) / 2 - 8, "center", 11, "#000000");
}

static void write_item(FILE *out, const struct drawn *item)
{
    static const char *const aligns[] = {"left", "center", "right"};

    switch (item->kind) {
    case BOX:
    case CELL:
    case NODE:
        write_area(out, item);
        break;
    case LINE:
        write_stroke(out, item);
        break;
    case TEXT:
        write_label(out, item, item->x, item->y, aligns[item->align],
                    item->look, "#000000");
        break;
    }
}

void drawing_write_script(FILE *out, const struct drawing *drawing)
{
    fprintf(out,
            "# Made by lab report.  Draws %s.svg into the current directory.\n"
            "set encoding utf8\n"
            "set terminal svg size %d,%d noenhanced font \"sans,12\" "
            "background \"#ffffff\"\n"
            "set output \"%s.svg\"\n"
            "unset border\nunset tics\nunset key\n"
            "set lmargin at screen 0\nset rmargin at screen 1\n"
            "set tmargin at screen 1\nset bmargin at screen 0\n"
            "set xrange [0:%d]\nset yrange [%d:0]\n",
            drawing->name, drawing->width, drawing->height, drawing->name,
            drawing->width, drawing->height);
    for (size_t i = 0; i < drawing->count; i++)
        write_item(out, &drawing->item[i]);
    fprintf(out, "plot NaN notitle\n");
}

static int draw(const struct drawing *drawing, const char *directory,
                char **error)
{
    char *data = lab_format("%s/data", directory);
    char *script = lab_format("%s/%s.gp", data, drawing->name);
    FILE *out;
    int failed;

    mkdir(directory, 0777); /* failing shows when the file is opened */
    mkdir(data, 0777);
    out = fopen(script, "we");
    failed = !out;
    if (out) {
        drawing_write_script(out, drawing);
        failed = ferror(out);
        failed |= fclose(out) != 0;
    }
    if (failed)
        *error = lab_format("%s: %s", script, strerror(errno));
    else if (gnuplot_works())
        failed = gnuplot_load(directory, drawing->name, error) != 0;
    free(script);
    free(data);
    return failed ? -1 : 0;
}

/* The drawing's experiment is the first part of its name. */
void report_drawing(const struct report *report, struct drawing *drawing,
                    const char *caption)
{
    char *experiment = lab_copy(drawing->name), *command, *machine, *error;

    experiment[strcspn(experiment, "-")] = '\0';
    command = report_command(report, experiment);
    machine = machine_line(report->card);
    if (draw(drawing, report->figure_path, &error) != 0) {
        fprintf(stderr, "lab report: %s\n", error);
        free(error);
    } else if (report->can_draw) {
        fprintf(report->out, "![%s](%s/%s.svg)\n\n", caption, report->figures,
                drawing->name);
    }
    fprintf(report->out, "*%s %s; `%s`.*\n\n", caption, machine, command);
    free(machine);
    free(command);
    free(experiment);
    drawing_free(drawing);
}
