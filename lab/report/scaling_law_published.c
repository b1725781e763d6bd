/* SPDX-License-Identifier: MIT */
/* The scaling law against published measurements. */
#include "lab/memory.h"
#include "lab/published.h"
#include "lab/report/page.h"
#include "lab/report/scaling_law.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Those shown in colour and shape: known to the fit, and not. */
enum { LOOK_KNOWN = 1, LOOK_HELD_OUT = 2 };

/* The caller frees. */
static struct usl_point *points_of(const struct published_series *series)
{
    struct usl_point *point = lab_alloc(series->count, sizeof(*point));

    for (size_t i = 0; i < series->count; i++)
        point[i] = (struct usl_point){.threads = series->point[i].threads,
                                      .ns = series->point[i].value};
    return point;
}

/* The fit that is held against the points beyond knows half the threads. */
static int half_of(const struct published_series *series)
{
    return series->point[series->count - 1].threads / 2;
}

/* All that is said about one series in one way of fitting it. */
struct judgement {
    struct usl_fit fit, half; /* half: to the points up to half the threads */
    struct usl_error fitted, left_out, beyond;
};

static struct judgement judge(const struct published_series *series,
                              enum usl_regimes regimes)
{
    struct usl_point *point = points_of(series);
    struct judgement result = {.fit = usl_fit(point, series->count, regimes)};

    result.fitted = usl_error(&result.fit, point, series->count);
    result.left_out = usl_left_out(point, series->count, regimes);
    result.beyond = usl_beyond(point, series->count, regimes, half_of(series),
                               &result.half);
    free(point);
    return result;
}

/* ---- the verdict --------------------------------------------------------- */

void scaling_law_published_verdict(const struct report *report)
{
    double one = 0, two = 0, beyond = 0, worst = 0;
    int worst_at = 0;
    const char *worst_of = "";

    for (size_t i = 0; i < published_increments_count; i++) {
        const struct published_series *series = &published_increments[i];
        struct judgement apart = judge(series, USL_TWO);

        one = fmax(one, judge(series, USL_ONE).fitted.mean);
        two = fmax(two, apart.fitted.mean);
        beyond = fmax(beyond, apart.beyond.mean);
        if (apart.beyond.worst > worst) {
            worst = apart.beyond.worst;
            worst_at = apart.beyond.worst_at;
            worst_of = series->name;
        }
    }
    fprintf(report->out,
            "- **Scaling law, published counts** (%zu machines): one curve is "
            "off by up to %.1f %% on average, with one thread's cost taken "
            "apart by up to %.1f %%. Followed from half of the threads to all "
            "of them it is off by up to %.0f %% on average, %.0f %% at worst "
            "(%s, %d threads): a summary of what was measured, and no more "
            "than a hint beyond.\n",
            published_increments_count, 100 * one, 100 * two, 100 * beyond,
            100 * worst, worst_of, worst_at);
}

/* ---- the table ----------------------------------------------------------- */

static void add_row(struct table *table, const struct published_series *series,
                    enum usl_regimes regimes)
{
    struct judgement j = judge(series, regimes);
    char *base = scaling_law_range(&j.fit.ns[USL_BASE]);
    char *alpha = scaling_law_range(&j.fit.alpha);
    char *beta = scaling_law_range(&j.fit.beta);
    char *fitted = scaling_law_error(&j.fitted);
    char *left_out = scaling_law_error(&j.left_out);
    char *beyond = scaling_law_error(&j.beyond);

    table_cell(table, "%s", series->name);
    table_cell(table, "%s", regimes == USL_ONE ? "one curve" : "1 apart");
    table_cell(table, "%zu", j.fit.points);
    table_cell(table, "%s", base);
    table_cell(table, "%s", alpha);
    table_cell(table, "%s", beta);
    table_cell(table, "%s", fitted);
    table_cell(table, "%s", left_out);
    table_cell(table, "%s", beyond);
    free(base);
    free(alpha);
    free(beta);
    free(fitted);
    free(left_out);
    free(beyond);
}

static void write_table(const struct report *report)
{
    static const char *const heads[] = {
        "machine",      "fit",       ">points", ">1/γ, ns [95 %]",
        ">α [95 %]",    ">β [95 %]", ">error",  ">each point left out",
        ">beyond half", NULL};
    struct table *table = table_new(heads);

    for (size_t i = 0; i < published_increments_count; i++) {
        add_row(table, &published_increments[i], USL_ONE);
        add_row(table, &published_increments[i], USL_TWO);
    }
    table_print_markdown(table, report->out);
    fprintf(report->out, "\n");
    table_free(table);
}

/* The least and the most time from one operation to the next, shared. */
static void find_turns(const struct published_series *series, double *least,
                       double *most)
{
    *least = INFINITY;
    *most = 0;
    for (size_t i = 0; i < series->count; i++) {
        double turn = series->point[i].value / series->point[i].threads;

        if (series->point[i].threads > 1) {
            *least = fmin(*least, turn);
            *most = fmax(*most, turn);
        }
    }
}

/* What one thread pays alone, and what the line's way costs among others. */
static void write_steps(const struct report *report)
{
    static const char *const heads[] = {"machine",
                                        ">alone, ns",
                                        ">each of two, ns",
                                        ">step",
                                        ">each further thread, ns [95 %]",
                                        ">each pair, ns [95 %]",
                                        ">L/N, ns",
                                        NULL};
    struct table *table = table_new(heads);

    for (size_t i = 0; i < published_increments_count; i++) {
        const struct published_series *series = &published_increments[i];
        double alone = published_at(series, 1), two = published_at(series, 2);
        struct judgement j = judge(series, USL_TWO);
        char *slope = scaling_law_range(&j.fit.ns[USL_SLOPE]);
        char *pairs = scaling_law_range(&j.fit.ns[USL_PAIRS]);
        double least, most;
        char text[4][NUMBER_TEXT];

        find_turns(series, &least, &most);
        table_cell(table, "%s", series->name);
        table_cell(table, "%s", number_text(text[0], alone));
        table_cell(table, "%s", number_text(text[1], two));
        table_cell(table, "%.1f×", two / alone);
        table_cell(table, "%s", slope);
        table_cell(table, "%s", pairs);
        table_cell(table, "%s to %s", number_text(text[2], least),
                   number_text(text[3], most));
        free(slope);
        free(pairs);
    }
    report_fold_table(report, "From private to shared", table);
}

static void write_sources(const struct report *report)
{
    fprintf(report->out,
            "<details><summary>Where the published numbers stand</summary>\n\n"
            "%s:\n\n",
            published_increments[0].source.title);
    for (size_t i = 0; i < published_increments_count; i++) {
        const struct published_series *series = &published_increments[i];

        fprintf(report->out, "- %s, %d: %s; `%s`\n", series->name,
                series->source.year, series->machine, series->source.file);
    }
    fprintf(report->out,
            "\nNumbers are cited, means of the source's runs (4 of each in "
            "2009 and 2010, 30 since). Its updating threads were not pinned, "
            "so which CPUs worked at fewer threads than CPUs was the "
            "scheduler's choice.\n\n</details>\n\n");
}

/* ---- the figure ---------------------------------------------------------- */

/* Digits and operators only: gnuplot and the page's script both read it. */
static char *curve_of(const struct usl_fit *fit)
{
    return lab_format("%.6f + %.6f * (x - 1) + %.6f * x * (x - 1)",
                      fit->ns[USL_BASE].middle, fit->ns[USL_SLOPE].middle,
                      fit->ns[USL_PAIRS].middle);
}

static void add_panel(struct figure *figure,
                      const struct published_series *series, size_t number)
{
    struct judgement j = judge(series, USL_TWO);
    struct panel *panel =
        figure_panel(figure, PANEL_LINES, series->name,
                     number / 2 ? "threads, each on a CPU of its own" : "",
                     number % 2 ? "" : "ns per increment, each thread");

    panel->log_y = true;
    panel->curve = curve_of(&j.half);
    for (size_t i = 0; i < series->count; i++) {
        const struct published_point *point = &series->point[i];
        bool known = point->threads <= half_of(series);
        struct series *line =
            panel_series(panel, known ? "known to the fit" : "held out",
                         known ? LOOK_KNOWN : LOOK_HELD_OUT);
        struct estimate value = {.middle = point->value,
                                 .low = point->value,
                                 .high = point->value,
                                 .n = 1};

        line->bare = true;
        series_add(line, point->threads, &value);
    }
}

/* Not this machine's numbers: so neither its name nor a command under it. */
static void write_figure(const struct report *report)
{
    static const char what[] =
        "Published: what an atomic increment of one shared counter takes each "
        "of N threads.";
    struct figure figure = figure_make("scaling_law-published", 2);
    bool drawn = false;
    char *error;

    for (size_t i = 0; i < published_increments_count; i++)
        add_panel(&figure, &published_increments[i], i);
    if (figure_draw(&figure, report->figure_path, &drawn, &error) != 0) {
        fprintf(stderr, "lab report: %s\n", error);
        free(error);
    }
    if (drawn)
        fprintf(report->out, "![%s](%s/%s.svg)\n\n", what, report->figures,
                figure.name);
    page_keep(report, &figure, drawn);
    fprintf(report->out,
            "*%s Means of the sources' runs, not measured here. Dotted: the "
            "law fitted to the round points from two threads on, followed to "
            "all threads; its left end is what a shared increment would cost "
            "a thread alone, and the point below that what a private one "
            "does. `build/lab report`.*\n\n",
            what);
    figure_free(&figure);
}

void scaling_law_published(const struct report *report)
{
    fprintf(report->out, "### Where it is known to hold\n\n");
    write_figure(report);
    write_table(report);
    write_steps(report);
    write_sources(report);
}
