/* SPDX-License-Identifier: MIT */
/* lost_increments: how much of its counting a strategy loses. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "lost_increments";

static struct query loss_of(const char *strategy, int threads)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = "lost_fraction",
        .threads = threads,
    };
}

static double percent(double fraction)
{
    return 100 * fraction;
}

/* What the model says, as it stands in the rows. */
static double expected_loss(const struct report *report, const char *strategy,
                            int threads)
{
    struct query query = loss_of(strategy, threads);
    const struct group *group;

    query.metric = "expected_loss";
    group = report_find(report, query);
    return group ? group->estimate.middle : 1 - 1.0 / threads;
}

/* At the most threads that have a CPU each: who lost, who lost nothing. */
static void verdict(const struct report *report)
{
    int threads = report_full_threads(report, loss_of(NULL, 0));
    const char *between = "";

    if (threads == 0)
        return;
    fprintf(report->out, "- **Lost increments, %d thread%s:** ", threads,
            threads == 1 ? "" : "s");
    for (int s = 0; s < report->strategies; s++) {
        const struct group *group =
            report_find(report, loss_of(report->strategy[s], threads));

        if (!group || !(group->estimate.high > 0))
            continue;
        fprintf(report->out,
                "%s`%s` lost %.3g %% [%.3g, %.3g] of them (1−1/N: %.3g %%)",
                between, report->strategy[s], percent(group->estimate.middle),
                percent(group->estimate.low), percent(group->estimate.high),
                percent(expected_loss(report, report->strategy[s], threads)));
        between = "; ";
    }
    for (int s = 0, none = 0; s < report->strategies; s++) {
        const struct group *group =
            report_find(report, loss_of(report->strategy[s], threads));

        if (!group || group->estimate.high > 0)
            continue;
        fprintf(report->out, "%s`%s`", none ? ", " : between,
                report->strategy[s]);
        between = " lost none";
        none = 1;
    }
    fprintf(report->out, "%s.\n",
            strcmp(between, " lost none") == 0 ? between : "");
}

static void body(const struct report *report)
{
    static const char how[] =
        "Threads only increment one object's count; what is missing at the "
        "end is the loss. Dotted: 1−1/N for N threads, what is lost when of "
        "N simultaneous updates only the last one counts. More threads than "
        "CPUs lose about as much: a thread that is preempted between its load "
        "and its store puts the old value back and undoes what the others did "
        "meanwhile. A correct strategy lies on 0, exactly.";
    struct query all = {.experiment = name};
    struct figure figure = figure_make(name, 1);
    struct panel *panel = figure_panel(&figure, PANEL_LINES, "increments lost",
                                       "threads", "share of all increments");

    for (int s = 0; s < report->strategies; s++) {
        struct query query = loss_of(report->strategy[s], 0);
        struct series *series = panel_series(panel, report->strategy[s],
                                             style_rank(report->strategy[s]));
        const struct group *group = NULL;

        while ((group = report_next(report, &query, group)) != NULL)
            series_add(series, group->first->threads, &group->estimate);
    }
    panel->shade_from = report->cpus;
    panel->y_most = 0.5; /* so that a little loss looks little */
    panel->curve = lab_copy("1 - 1.0 / x");
    panel->note = lab_copy("dotted: 1 − 1/N");
    report_figure(report, &figure,
                  "Share of increments lost on one object that all threads "
                  "count on.",
                  NULL);
    report_details(report, how, &all);
}

const struct report_section report_loss = {
    .experiment = "lost_increments",
    .title = "Lost increments",
    .verdict = verdict,
    .body = body,
};
