/* SPDX-License-Identifier: MIT */
/* scaling: throughput over threads, against what it could be. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "scaling";

static const struct {
    const char *workload, *title;
} workloads[] = {
    {"private_trees", "private binary trees"},
    {"shared_walk", "walking one shared graph"},
    {"hot_object", "one hot shared object"},
    {"dict_cache", "shared dict cache, few writes"},
    {"handoff", "allocate here, free there"},
    {"request", "requests over shared configuration"},
    {"ceiling", "arithmetic alone (the machine's ceiling)"},
};

enum {
    WORKLOADS = sizeof(workloads) / sizeof(workloads[0]),
    PANELS = WORKLOADS - 1, /* the ceiling has no panel: all are alike */
};

static struct query rate(const char *strategy, const char *workload,
                         int threads)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = "ops_per_s",
        .threads = threads,
        .key = workload ? "workload" : NULL,
        .text = workload,
    };
}

/* The fewest threads this workload was run with (hand-off needs two). */
static int least_threads(const struct report *report, const char *workload)
{
    int threads[64];

    return report_threads(report, rate(NULL, workload, 0), threads, 64) > 0
               ? threads[0]
               : 0;
}

/* What one group would reach if threads were free: the base, multiplied. */
static const struct group *find_base(const struct report *report,
                                     const char *workload)
{
    int least = least_threads(report, workload);
    const struct group *base = NULL;

    if (least)
        base =
            report_find(report, rate(report_baseline(report), workload, least));
    return base ? base : report_find(report, rate(NULL, workload, least));
}

/* One list item: what the most threads with a CPU each gave over the fewest */
static void verdict_of(const struct report *report, int w)
{
    const char *workload = workloads[w].workload;
    int least = least_threads(report, workload);
    int full = report_full_threads(report, rate(NULL, workload, 0));
    const char *between = "";
    bool too_good = false;

    if (least == 0 || full == 0)
        return;
    fprintf(report->out, "- **Scaling, %s**, ", workloads[w].title);
    if (full > least)
        fprintf(report->out, "%d threads over %d: ", full, least);
    else
        fprintf(report->out, "%d threads against `%s`: ", full,
                report_baseline(report));
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const struct group *top =
            report_find(report, rate(strategy, workload, full));
        const struct group *bottom =
            full > least ? report_find(report, rate(strategy, workload, least))
                         : find_base(report, workload);
        struct estimate ratio = report_ratio(top, bottom);
        char *text;

        if (ratio.n == 0 || top == bottom)
            continue;
        text = report_ratio_text(&ratio);
        fprintf(report->out, "%s`%s` %s", between, strategy, text);
        free(text);
        between = "; ";
        too_good |=
            full > least && report_too_good(&ratio, (double)full / least);
    }
    fprintf(report->out, "%s.", *between ? "" : "no numbers");
    if (too_good)
        fprintf(report->out, " More than %.3g times is noise.",
                (double)full / least);
    fputc('\n', report->out);
}

static void verdict(const struct report *report)
{
    for (int w = 0; w < WORKLOADS; w++)
        verdict_of(report, w);
}

static void fill_panel(const struct report *report, struct panel *panel,
                       const char *workload, const struct group *base)
{
    for (int s = 0; s < report->strategies; s++) {
        struct query query = rate(report->strategy[s], workload, 0);
        struct series *series = panel_series(panel, report->strategy[s],
                                             style_rank(report->strategy[s]));
        const struct group *group = NULL;

        while ((group = report_next(report, &query, group)) != NULL) {
            struct estimate ratio = report_ratio(group, base);

            series_add(series, group->first->threads, &ratio);
        }
    }
}

static void add_panel(const struct report *report, struct figure *figure, int w)
{
    const char *workload = workloads[w].workload;
    const struct group *base = find_base(report, workload);
    struct panel *panel;
    char *y_label;

    if (!base)
        return;
    y_label = lab_format("throughput (%s, %d thread%s = 1)",
                         base->first->strategy, base->first->threads,
                         base->first->threads == 1 ? "" : "s");
    panel = figure_panel(figure, PANEL_LINES, workloads[w].title, "threads",
                         figure->count % 2 ? "" : y_label);
    free(y_label);
    fill_panel(report, panel, workload, base);
    panel->shade_from = report->cpus;
    if (report->cpus) {
        panel->curve = lab_format("(x < %d ? x : %d) / %d.0", report->cpus,
                                  report->cpus, base->first->threads);
        panel->y_most = report_full_threads(report, rate(NULL, workload, 0)) /
                        (double)base->first->threads;
    }
    panel->note = lab_copy("dotted: ideal");
}

/* ---- controls ------------------------------------------------------------ */

static void ratio_cell(struct table *table, const struct group *over,
                       const struct group *under)
{
    struct estimate ratio = report_ratio(over, under);
    char *text = ratio.n ? report_ratio_text(&ratio) : lab_copy("–");

    table_cell(table, "%s", text);
    free(text);
}

/*
 * One hot object, against the same work on objects of each thread's own: does
 * it cost because all want one count, or because they want one line?
 */
static void write_controls(const struct report *report)
{
    static const char *const heads[] = {
        "strategy",
        ">objects of their own [1/s]",
        ">neighbours in a line, over that",
        ">one object for all, over that",
        NULL,
    };
    int threads = report_full_threads(report, rate(NULL, "own_object", 0));
    struct table *table;

    if (threads < 2)
        return;
    table = table_new(heads);
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const struct group *own =
            report_find(report, rate(strategy, "own_object", threads));
        char *text;

        if (!own)
            continue;
        text = report_estimate_text(&own->estimate);
        table_cell(table, "%s", strategy);
        table_cell(table, "%s", text);
        ratio_cell(
            table,
            report_find(report, rate(strategy, "neighbour_object", threads)),
            own);
        ratio_cell(table,
                   report_find(report, rate(strategy, "hot_object", threads)),
                   own);
        free(text);
    }
    if (table_rows(table) > 0) {
        fprintf(report->out,
                "**The hot object's controls.** The same loop on %d threads, "
                "each on an object of its own. Where these lie two by two in "
                "a cache line nobody shares a count, only the line: what "
                "that costs is not the count's doing.\n\n",
                threads);
        table_print_markdown(table, report->out);
        fputc('\n', report->out);
    }
    table_free(table);
}

/* ---- fairness ------------------------------------------------------------ */

/* Fairness: how unlike the threads of one cell are. */
static void write_fairness(const struct report *report)
{
    static const char *const heads[] = {"workload",
                                        "strategy",
                                        ">threads",
                                        ">sum [95 %]",
                                        ">slowest / fastest thread",
                                        NULL};
    struct query query = rate(NULL, NULL, 0);
    struct table *table = table_new(heads);
    const struct group *group = NULL;

    while ((group = report_next(report, &query, group)) != NULL) {
        struct query single = query;
        const struct group *thread = NULL;
        double least = 0, most = 0;
        char *text;

        if (group->estimate.n == 0)
            continue;
        single.any_thread = true;
        single.strategy = group->first->strategy;
        single.threads = group->first->threads;
        single.params = group->params;
        while ((thread = report_next(report, &single, thread)) != NULL) {
            if (thread->first->thread < 0 || thread->estimate.n == 0)
                continue;
            if (most <= 0 || thread->estimate.middle < least)
                least = thread->estimate.middle;
            if (thread->estimate.middle > most)
                most = thread->estimate.middle;
        }
        text = report_estimate_text(&group->estimate);
        table_cell(table, "%s", group->params);
        table_cell(table, "%s", group->first->strategy);
        table_cell(table, "%d", group->first->threads);
        table_cell(table, "%s", text);
        if (group->first->threads > 1 && most > 0)
            table_cell(table, "%.2f", least / most);
        else
            table_cell(table, "–");
        free(text);
    }
    report_fold_table(report, "Operations per second, and fairness", table);
}

static void body(const struct report *report)
{
    static const char how[] =
        "Throughput of all threads together, as a multiple of what `gil` does "
        "at the fewest threads (where there is no `gil`, the first strategy). "
        "So the height at the left shows what a strategy costs by itself, and "
        "the slope what it gains from threads. The dotted line is what `gil` "
        "does at the left, times threads, until the CPUs are used up: what is "
        "faster than `gil` by itself begins above it. In the grey part threads "
        "share CPUs; there, no line should rise beyond its whiskers, and what "
        "matters is that it does not fall. *Allocate here, free there*: with "
        "one thread nothing is handed over; with two each object crosses from "
        "thread to thread, and they wait for each other, so that it falls "
        "under every strategy.";
    struct query all = {.experiment = name};
    struct figure figure = figure_make(name, 2);

    for (int w = 0; w < PANELS; w++)
        add_panel(report, &figure, w);
    report_figure(report, &figure,
                  "Throughput over threads, relative to one thread under the "
                  "GIL.",
                  NULL);
    write_controls(report);
    write_fairness(report);
    report_details(report, how, &all);
}

const struct report_section report_scaling = {
    .experiment = "scaling",
    .title = "Scaling",
    .verdict = verdict,
    .body = body,
};
