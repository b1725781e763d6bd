/* SPDX-License-Identifier: MIT */
/* refcount_cost: nanoseconds per operation, by whose object it is. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "refcount_cost";

static const struct {
    const char *metric, *title;
} panels[] = {
    {"pair_ns", "increment + decrement"},
    {"local_copy_ns", "copying a local"},
    {"slot_load_ns", "loading a slot"},
    {"slot_store_ns", "storing a slot"},
};

static const char *const targets[] = {"own", "foreign", "shared", "neighbour"};

enum {
    PANELS = sizeof(panels) / sizeof(panels[0]),
    TARGETS = sizeof(targets) / sizeof(targets[0]),
};

static struct query cost(const char *strategy, const char *metric,
                         const char *target, int threads)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = metric,
        .threads = threads,
        .key = target ? "target" : NULL,
        .text = target,
    };
}

/*
 * The thread count at which a target is shown: what is about one thread alone
 * as alone as possible, what is about sharing with a CPU for every thread.
 */
static int shown_threads(const struct report *report, const char *target)
{
    struct query query = cost(NULL, "pair_ns", target, 0);
    int threads[64];

    if (strcmp(target, "shared") == 0 || strcmp(target, "neighbour") == 0)
        return report_full_threads(report, query);
    return report_threads(report, query, threads, 64) ? threads[0] : 0;
}

/* The bare loop under this strategy's build, for the line of a floor. */
static const struct group *find_floor(const struct report *report,
                                      const char *metric)
{
    const struct group *floor =
        report_find(report, cost(report_baseline(report), metric, NULL, 1));

    return floor ? floor : report_find(report, cost(NULL, metric, NULL, 0));
}

/* Not every strategy runs every experiment. */
static bool has_rows_of(const struct report *report, const char *strategy)
{
    struct query query = {.experiment = name, .strategy = strategy};

    return report_next(report, &query, NULL) != NULL;
}

/* Why there is no number of it. */
static const char *what_is_missing(const struct report *report,
                                   struct query query)
{
    const struct group *group = report_next(report, &query, NULL);

    return group && group->count[ROW_FAILED_CHECK] ? "failed its check"
                                                   : "no valid window";
}

/* One list item: a pair on this target, every strategy against the baseline */
static void verdict_of(const struct report *report, const char *target,
                       const char *words)
{
    const char *baseline = report_baseline(report);
    int threads = shown_threads(report, target);
    const struct group *base =
        report_find(report, cost(baseline, "pair_ns", target, threads));
    char *text;

    if (!base || threads == 0)
        return;
    text = report_estimate_text(&base->estimate);
    fprintf(report->out,
            "- **Increment + decrement, %s, %d thread%s:** `%s` "
            "%s ns",
            words, threads, threads == 1 ? "" : "s", baseline, text);
    free(text);
    for (int s = 0; s < report->strategies; s++) {
        struct query query =
            cost(report->strategy[s], "pair_ns", target, threads);
        const struct group *group = report_find(report, query);
        struct estimate ratio = report_ratio(group, base);

        if (group == base || !has_rows_of(report, report->strategy[s]))
            continue;
        text = group ? report_ratio_text(&ratio)
                     : lab_copy(what_is_missing(report, query));
        fprintf(report->out, "; `%s` %s", report->strategy[s], text);
        free(text);
    }
    fprintf(report->out, ".\n");
}

static void verdict(const struct report *report)
{
    verdict_of(report, "own", "own object");
    verdict_of(report, "shared", "one object shared by all threads");
}

static void fill_panel(const struct report *report, struct panel *panel,
                       const char *metric)
{
    for (int t = 0; t < TARGETS; t++) {
        int threads = shown_threads(report, targets[t]), at;
        char *category;

        if (threads == 0)
            continue;
        category = threads == 1 ? lab_copy(targets[t])
                                : lab_format("%s ×%d", targets[t], threads);
        at = panel_category(panel, category);
        free(category);
        for (int s = 0; s < report->strategies; s++) {
            const char *strategy = report->strategy[s];
            struct series *series =
                panel_series(panel, strategy, style_rank(strategy));
            const struct group *group = report_find(
                report, cost(strategy, metric, targets[t], threads));

            if (group)
                series_add(series, at, &group->estimate);
        }
    }
    panel->log_y = true;
}

static void add_floors(const struct report *report, struct panel *panel)
{
    const struct group *plain = find_floor(report, "plain_floor_ns");
    const struct group *atomic = find_floor(report, "atomic_floor_ns");

    if (plain)
        panel_guide(panel, plain->estimate.middle);
    if (atomic)
        panel_guide(panel, atomic->estimate.middle);
    if (plain || atomic)
        panel->note = lab_copy("dotted: bare loops, plain and atomic");
}

/* ---- controls ------------------------------------------------------------ */

static void estimate_cell(struct table *table, const struct group *group)
{
    char *text = group ? report_estimate_text(&group->estimate) : lab_copy("–");

    table_cell(table, "%s", text);
    free(text);
}

/* The bare loops, and false sharing: neighbours over objects apart. */
static void write_controls(const struct report *report)
{
    static const char *const heads[] = {
        "strategy",          ">nothing [ns]",        ">plain pair [ns]",
        ">atomic pair [ns]", ">neighbours over own", NULL,
    };
    int threads = shown_threads(report, "neighbour");
    struct table *table = table_new(heads);

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const struct group *nothing =
            report_find(report, cost(strategy, "null_ns", NULL, 1));
        struct estimate ratio = report_ratio(
            report_find(report,
                        cost(strategy, "pair_ns", "neighbour", threads)),
            report_find(report, cost(strategy, "pair_ns", "own", threads)));
        char *text = ratio.n ? report_ratio_text(&ratio) : lab_copy("–");

        if (nothing) {
            table_cell(table, "%s", strategy);
            estimate_cell(table, nothing);
            estimate_cell(
                table,
                report_find(report, cost(strategy, "plain_floor_ns", NULL, 1)));
            estimate_cell(
                table, report_find(report,
                                   cost(strategy, "atomic_floor_ns", NULL, 1)));
            table_cell(table, "%s", text);
        }
        free(text);
    }
    report_fold_table(report,
                      "Controls: the loop around nothing, the floors, and "
                      "false sharing",
                      table);
}

static void body(const struct report *report)
{
    static const char how[] =
        "Nanoseconds for one operation as one thread sees it, on a "
        "logarithmic scale: one grid step up is ten times as much. *own*: the "
        "thread made the object itself; *foreign*: another thread made it; "
        "*shared*: all threads work on one object; *neighbour*: each on its "
        "own object, but in one cache line. ×2 means two threads at once. The "
        "dotted lines are bare loops over a plain and over an atomic counter: "
        "nothing can be cheaper that counts that way. `gil` is measured "
        "holding the lock; what waiting for it costs is in *scaling*.";
    struct query all = {.experiment = name};
    struct figure figure = figure_make(name, 2);

    for (int p = 0; p < PANELS; p++) {
        struct panel *panel = figure_panel(&figure, PANEL_BARS, panels[p].title,
                                           "", "ns per operation");

        fill_panel(report, panel, panels[p].metric);
        if (p == 0)
            add_floors(report, panel);
    }
    report_figure(report, &figure, "Cost of one reference-count operation.",
                  NULL);
    write_controls(report);
    report_details(report, how, &all);
}

const struct report_section report_cost = {
    .experiment = "refcount_cost",
    .title = "What one operation costs",
    .verdict = verdict,
    .body = body,
};
