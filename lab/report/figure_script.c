/* SPDX-License-Identifier: MIT */
/*
 * A figure as a gnuplot script.  Panels are placed by hand, below one strip
 * with the legend of all of them: in pixels, so that type stays the same size
 * however many panels there are.
 */
#include "lab/report/figure.h"
#include "lab/report/gnuplot.h"
#include "lab/style.h"
#include "lab/table.h"

#include <math.h>
#include <string.h>

enum {
    WIDTH = 900, /* of the whole picture; a page shows about that */
    LEGEND = 52,
    SECOND_LEGEND = 40, /* a little less: nothing above it */
    PANEL_HEIGHT = 310,
    LEFT = 80, /* this and the next three: around each plot */
    RIGHT = 14,
    TOP = 40,
    BOTTOM = 56,
    MANY_TICKS = 10, /* more of them would run into each other */
};

static const double group_width = 0.8; /* of the bars of one category */
static const double dodge = 0.025;     /* between lines at the same x */

/* The series of all panels of that kind once each, in the order of their
 * looks. */
static size_t legend(const struct figure *figure, enum panel_kind kind,
                     const struct series **list, size_t room)
{
    size_t count = 0;

    for (size_t p = 0; p < figure->count; p++) {
        if (figure->panel[p].kind != kind)
            continue;
        for (size_t s = 0; s < figure->panel[p].count; s++) {
            const struct series *series = &figure->panel[p].series[s];
            bool known = series->count == 0;

            size_t at = 0;

            for (size_t i = 0; i < count && !known; i++)
                known = strcmp(list[i]->label, series->label) == 0;
            if (known || count == room)
                continue;
            while (at < count && list[at]->look <= series->look)
                at++;
            memmove(list + at + 1, list + at, (count - at) * sizeof(*list));
            list[at] = series;
            count++;
        }
    }
    return count;
}

static bool has_kind(const struct figure *figure, enum panel_kind kind)
{
    const struct series *list[1];

    return legend(figure, kind, list, 1) > 0;
}

/* Lines and bars have a strip each, so that both samples are shown. */
static size_t strips(const struct figure *figure)
{
    bool both = has_kind(figure, PANEL_LINES) && has_kind(figure, PANEL_BARS);

    return both ? 2 : 1;
}

static size_t legend_height(const struct figure *figure)
{
    return LEGEND + (strips(figure) - 1) * SECOND_LEGEND;
}

static size_t figure_height(const struct figure *figure)
{
    size_t columns = (size_t)figure->columns;

    return legend_height(figure) +
           (figure->count + columns - 1) / columns * PANEL_HEIGHT;
}

/* ---- the parts of the script -------------------------------------------- */

static double bar_place(const struct panel *panel, size_t series, double x)
{
    double width = group_width / (double)panel->count;

    return x + ((double)series - ((double)panel->count - 1) / 2) * width;
}

static double line_place(const struct panel *panel, size_t series, double x)
{
    double steps = (double)series - ((double)panel->count - 1) / 2;

    return panel->linear_x ? x : x * (1 + dodge * steps);
}

static void write_data(FILE *out, const struct panel *panel, size_t number)
{
    for (size_t s = 0; s < panel->count; s++) {
        const struct series *series = &panel->series[s];

        fprintf(out, "$p%zus%zu << END\n", number, s);
        for (size_t i = 0; i < series->count; i++) {
            const struct figure_point *point = &series->point[i];
            double x = panel->kind == PANEL_BARS
                           ? bar_place(panel, s, point->x)
                           : line_place(panel, s, point->x);

            fprintf(out, "%.6g %.6g %.6g %.6g\n", x, point->y, point->low,
                    point->high);
        }
        fprintf(out, "END\n");
    }
}

/* All x of a panel of lines, once each, ascending. */
static size_t line_xs(const struct panel *panel, double *xs, size_t room)
{
    size_t count = 0;

    for (size_t s = 0; s < panel->count; s++) {
        for (size_t i = 0; i < panel->series[s].count; i++) {
            double x = panel->series[s].point[i].x;
            size_t at = 0;

            while (at < count && xs[at] < x)
                at++;
            if ((at < count && xs[at] == x) || count == room)
                continue;
            memmove(xs + at + 1, xs + at, (count - at) * sizeof(*xs));
            xs[at] = x;
            count++;
        }
    }
    return count;
}

static void write_tick(FILE *out, double tick)
{
    char text[NUMBER_TEXT];

    fprintf(out, "\"%s\" %.6g", round_text(text, tick), tick);
}

static void write_line_axis(FILE *out, const struct panel *panel)
{
    double xs[64];
    size_t count = line_xs(panel, xs, 64);
    double margin, last = 0;

    if (panel->linear_x) {
        fprintf(out, "unset logscale x\nset xtics autofreq font \",11\"\n"
                     "set xrange [*:*]\n");
        return;
    }
    fprintf(out, "set logscale x 2\nset xtics font \",12\" (");
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && count > MANY_TICKS && xs[i] < 1.9 * last)
            continue; /* about one for each doubling */
        fputs(i ? ", " : "", out);
        write_tick(out, xs[i]);
        last = xs[i];
    }
    fprintf(out, ")\n");
    if (count == 0)
        return;
    margin = count > 1 ? 1.25 : 2; /* a lone x is no wide world */
    fprintf(out, "set xrange [%.6g:%.6g]\n", xs[0] / margin,
            xs[count - 1] * margin);
    if (panel->shade_from > 0 && panel->shade_from < xs[count - 1])
        fprintf(out,
                "set object 1 rectangle from %.6g, graph 0 to %.6g, graph 1 "
                "behind fillcolor rgb \"#ebebeb\" fillstyle solid noborder\n"
                "set label 1 \"threads > CPUs\" at graph 0.985, graph 0.055 "
                "right font \",10\" textcolor rgb \"#555555\" front\n",
                panel->shade_from * 1.2, xs[count - 1] * margin);
}

/* Neighbours among the categories' names would touch: room is that of one. */
static bool names_touch(const struct panel *panel, double room, double letter)
{
    for (size_t i = 1; i < panel->categories; i++) {
        size_t both =
            strlen(panel->category[i - 1]) + strlen(panel->category[i]);

        if (letter * (double)both / 2 > room - 6)
            return true;
    }
    return false;
}

/* Names that would touch stand on two lines in turn. */
static void write_bar_axis(FILE *out, const struct figure *figure,
                           const struct panel *panel)
{
    int size = panel->categories > 3 ? 10 : 12;
    double width = (double)WIDTH / figure->columns - LEFT - RIGHT;
    double room = width / ((double)panel->categories + 0.2);
    bool turns = names_touch(panel, room, 0.58 * size);

    fprintf(out, "unset logscale x\nset xtics font \",%d\" (", size);
    for (size_t i = 0; i < panel->categories; i++) {
        fputs(i ? ", " : "", out);
        fputs(turns && i % 2 ? "\"\\n\".": "", out);
        gnuplot_text(out, panel->category[i]);
        fprintf(out, " %zu", i);
    }
    fprintf(out, ")\nset xrange [-0.6:%.2f]\n",
            (double)panel->categories - 0.4);
}

/* 1, 2, 5, 10, ... between low and high; 2 and 5 only when there is room. */
static void write_log_ticks(FILE *out, double low, double high)
{
    static const double steps[] = {1, 2, 5};
    size_t some = high / low > 500 ? 1 : 3;
    const char *between = "";

    fprintf(out, "set ytics (");
    for (double decade = pow(10, floor(log10(low))); decade <= high;
         decade *= 10) {
        for (size_t i = 0; i < some; i++) {
            double tick = decade * steps[i];

            if (tick < low || tick > high)
                continue;
            fputs(between, out);
            write_tick(out, tick);
            between = ", ";
        }
    }
    fprintf(out, ")\n");
}

/*
 * A range by hand: with bars a linear axis must begin at 0 and a logarithmic
 * one below the lowest, with some air for the highest interval.
 */
static void write_y_axis(FILE *out, const struct panel *panel)
{
    double low = INFINITY, high = panel->y_most;

    for (size_t s = 0; s < panel->count; s++) {
        for (size_t i = 0; i < panel->series[s].count; i++) {
            const struct figure_point *point = &panel->series[s].point[i];

            low = fmin(low, fmin(point->y, point->low));
            high = fmax(high, fmax(point->y, point->high));
        }
    }
    for (size_t i = 0; i < panel->guides; i++)
        high = fmax(high, panel->guide[i]);
    if (panel->log_y && low > 0 && isfinite(low)) {
        fprintf(out, "set logscale y 10\nset yrange [%.6g:%.6g]\n", low / 2,
                high * 2);
        write_log_ticks(out, low / 2, high * 2);
    } else {
        fprintf(out,
                "unset logscale y\nset yrange [0:%.6g]\n"
                "set ytics autofreq\n",
                high > 0 ? high * 1.12 : 1);
    }
}

static void write_place(FILE *out, const struct figure *figure, size_t number)
{
    size_t columns = (size_t)figure->columns;
    double height = (double)figure_height(figure);
    double width = (double)WIDTH / (double)columns;
    double x = (double)(number % columns) * width;
    double y = height - (double)legend_height(figure) -
               (double)(number / columns) * PANEL_HEIGHT;

    fprintf(out,
            "set lmargin at screen %.4f\nset rmargin at screen %.4f\n"
            "set tmargin at screen %.4f\nset bmargin at screen %.4f\n",
            (x + LEFT) / WIDTH, (x + width - RIGHT) / WIDTH, (y - TOP) / height,
            (y - PANEL_HEIGHT + BOTTOM) / height);
}

static void write_bars(FILE *out, const struct panel *panel, size_t number,
                       size_t s)
{
    const struct style *style = style_of(panel->series[s].look);

    fprintf(out,
            "$p%zus%zu using 1:2:(%.4f) with boxes fillstyle pattern %d "
            "border rgb \"%s\" linecolor rgb \"%s\" linewidth 1.4, "
            "'' using 1:3:(0):($4-$3) with vectors nohead linecolor rgb "
            "\"#000000\" linewidth 2",
            number, s, group_width / (double)panel->count * 0.88, style->fill,
            style->colour, style->colour);
}

/* Gnuplot numbers a filled point one above the same not filled. */
static int point_of(const struct series *series)
{
    int point = style_of(series->look)->point;

    return series->hollow && point > 4 && point % 2 ? point - 1 : point;
}

static void write_lines(FILE *out, const struct panel *panel, size_t number,
                        size_t s)
{
    const struct style *style = style_of(panel->series[s].look);

    fprintf(out, "$p%zus%zu ", number, s);
    if (!panel->series[s].bare)
        fprintf(out,
                "using 1:2 with lines dashtype %d linewidth 1.8 linecolor rgb "
                "\"%s\", '' ",
                style->dash, style->colour);
    fprintf(out,
            "using 1:2:3:4 with yerrorbars pointtype %d pointsize 0.8 "
            "linewidth 1.4 linecolor rgb \"%s\"",
            point_of(&panel->series[s]), style->colour);
}

static void write_note(FILE *out, const struct panel *panel)
{
    if (!panel->note)
        return;
    fprintf(out, "set label 20 ");
    gnuplot_text(out, panel->note);
    fprintf(out, " at graph 0.03, graph 0.94 left font \",10\" textcolor rgb "
                 "\"#333333\" front\n");
}

static void write_panel(FILE *out, const struct figure *figure, size_t number)
{
    const struct panel *panel = &figure->panel[number];
    const char *between = "plot ";

    fprintf(out, "unset object\nunset label\n");
    write_place(out, figure, number);
    fprintf(out, "set title ");
    gnuplot_text(out, panel->title);
    fprintf(out, " offset 0,-0.4 font \",13\"\nset xlabel ");
    gnuplot_text(out, panel->x_label);
    fprintf(out, " offset 0,0.3\nset ylabel ");
    gnuplot_text(out, panel->y_label);
    fprintf(out, " offset 1,0\n");
    if (panel->kind == PANEL_BARS)
        write_bar_axis(out, figure, panel);
    else
        write_line_axis(out, panel);
    write_y_axis(out, panel);
    write_note(out, panel);
    for (size_t i = 0; i < panel->guides; i++, between = ", \\\n  ")
        fprintf(out,
                "%s%.6g with lines dashtype 3 linewidth 1.2 linecolor "
                "rgb \"#333333\"",
                between, panel->guide[i]);
    if (panel->curve) {
        double xs[64] = {1};

        line_xs(panel, xs, 64);
        fprintf(out,
                "%s(x < %.6g ? NaN : %s) with lines dashtype 3 linewidth "
                "1.6 linecolor rgb \"#333333\"",
                between, xs[0], panel->curve);
        between = ", \\\n  ";
    }
    for (size_t s = 0; s < panel->count; s++) {
        if (panel->series[s].count == 0)
            continue;
        fputs(between, out);
        if (panel->kind == PANEL_BARS)
            write_bars(out, panel, number, s);
        else
            write_lines(out, panel, number, s);
        between = ", \\\n  ";
    }
    if (*between == 'p')
        fprintf(out, "plot NaN");
    fputc('\n', out);
}

static void write_sample(FILE *out, const struct series *series,
                         enum panel_kind kind)
{
    const struct style *style = style_of(series->look);

    if (kind == PANEL_BARS)
        fprintf(out,
                "NaN with boxes fillstyle pattern %d border rgb \"%s\" "
                "linecolor rgb \"%s\" linewidth 1.4 title ",
                style->fill, style->colour, style->colour);
    else if (series->bare)
        fprintf(out,
                "NaN with points linewidth 1.4 pointtype %d pointsize 0.8 "
                "linecolor rgb \"%s\" title ",
                point_of(series), style->colour);
    else
        fprintf(out,
                "NaN with linespoints dashtype %d linewidth 1.8 "
                "pointtype %d pointsize 0.8 linecolor rgb \"%s\" title ",
                style->dash, point_of(series), style->colour);
    gnuplot_text(out, series->label);
}

/* What the samples of this kind mean, in the next strip from the top. */
static void write_keys(FILE *out, const struct figure *figure,
                       enum panel_kind kind, size_t strip)
{
    const struct series *list[16];
    size_t count = legend(figure, kind, list, 16);
    double height = (double)figure_height(figure);
    double each = (double)legend_height(figure) / (double)strips(figure);

    fprintf(out,
            "set tmargin at screen %.4f\nset bmargin at screen %.4f\n"
            "set xrange [0:1]\nset yrange [0:1]\n",
            1 - (double)strip * each / height,
            1 - (double)(strip + 1) * each / height);
    for (size_t i = 0; i < count; i++) {
        fputs(i ? ", \\\n  " : "plot ", out);
        write_sample(out, list[i], kind);
    }
    fputc('\n', out);
}

static void write_legend(FILE *out, const struct figure *figure)
{
    size_t strip = 0;

    fprintf(out, "unset object\nunset label\nunset title\nunset xlabel\n"
                 "unset ylabel\nunset logscale\nunset xtics\nunset ytics\n"
                 "unset border\nunset grid\n"
                 "set lmargin at screen 0\nset rmargin at screen 1\n"
                 "set key center center horizontal samplen 2.6 width 1.5 font "
                 "\",12\"\n");
    if (has_kind(figure, PANEL_LINES))
        write_keys(out, figure, PANEL_LINES, strip++);
    if (has_kind(figure, PANEL_BARS))
        write_keys(out, figure, PANEL_BARS, strip);
}

void figure_write_script(FILE *out, const struct figure *figure)
{
    fprintf(out,
            "# Made by lab report.  Draws %s.svg into the current directory.\n"
            "set encoding utf8\n"
            "set terminal svg size %d,%zu noenhanced font \"sans,12\" "
            "background \"#ffffff\"\n"
            "set output \"%s.svg\"\n",
            figure->name, WIDTH, figure_height(figure), figure->name);
    for (size_t p = 0; p < figure->count; p++)
        write_data(out, &figure->panel[p], p);
    fprintf(out, "set multiplot\nunset key\nset border 3 linewidth 0.8\n"
                 "set xtics nomirror out scale 0.5\n"
                 "set ytics nomirror out scale 0.5\n"
                 "set grid ytics linecolor rgb \"#dddddd\" linewidth 0.7\n"
                 "set errorbars small\nset style fill pattern border\n"
                 "set samples 500\n");
    for (size_t p = 0; p < figure->count; p++)
        write_panel(out, figure, p);
    write_legend(out, figure);
    fprintf(out, "unset multiplot\n");
}
