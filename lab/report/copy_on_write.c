/* SPDX-License-Identifier: MIT */
/* copy_on_write: what forked processes still share. */
#include "lab/memory.h"
#include "lab/report/lesson.h"
#include "lab/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "copy_on_write";

/* From the plainest to the best, as the experiment names them. */
static const char *const configurations[] = {"counting", "collector off",
                                             "freeze", "immortal + freeze"};
enum { CONFIGURATIONS = 4, BEST = 3 };
static const int looks[CONFIGURATIONS] = {0, 5, 6, 7};

static struct query about(const char *strategy, const char *metric,
                          const char *configuration)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = metric,
        .key = configuration ? "configuration" : NULL,
        .text = configuration,
    };
}

static const struct group *share_of(const struct report *report,
                                    const char *configuration)
{
    return report_find(report, about(report_baseline(report), "dirty_share",
                                     configuration));
}

static void verdict(const struct report *report)
{
    const struct group *plain = share_of(report, configurations[0]);
    const struct group *best = share_of(report, configurations[BEST]);

    lesson_verdict(report, name, "Copy-on-write",
                   "reading writes counts, and what is written is copied.");
    if (plain && best)
        fprintf(report->out,
                "- **A forked child that only reads** copies %.0f %% of the "
                "shared objects' pages under %s, and %.1f %% when they were "
                "made immortal before the fork.\n",
                plain->estimate.middle, report_baseline(report),
                best->estimate.middle);
}

/* A line per configuration over the number that `key` is, in units. */
static void add_lines(const struct report *report, struct panel *panel,
                      const char *metric, const char *key, double unit)
{
    panel->linear_x = true;
    for (int c = 0; c < CONFIGURATIONS; c++) {
        struct query query =
            about(report_baseline(report), metric, configurations[c]);
        const struct group *group = NULL;

        while ((group = report_next(report, &query, group)) != NULL)
            if (group->estimate.n > 0)
                series_add(panel_series(panel, configurations[c], looks[c]),
                           row_param_number(group->first, key) / unit,
                           &group->estimate);
    }
}

static void add_shares(const struct report *report, struct figure *figure)
{
    struct panel *panel =
        figure_panel(figure, PANEL_BARS, "objects' pages copied by reading", "",
                     "percent of the shared pages");

    /* In the legend's order, also when the first strategy lacks some. */
    for (int c = 0; c < CONFIGURATIONS; c++)
        panel_series(panel, configurations[c], looks[c]);
    for (int s = 0; s < report->strategies; s++) {
        for (int c = 0; c < CONFIGURATIONS; c++) {
            const struct group *group = report_find(
                report,
                about(report->strategy[s], "dirty_share", configurations[c]));
            int at;

            if (!group)
                continue;
            at = panel_category(panel, report->strategy[s]);
            series_add(panel_series(panel, configurations[c], looks[c]), at,
                       &group->estimate);
        }
    }
}

/* The line of processes that share nothing. */
static void add_ceiling(const struct report *report, struct panel *panel)
{
    const struct group *graph = report_find(
        report, about(report_baseline(report), "graph_mb", configurations[0]));

    if (!graph)
        return;
    panel->curve = lab_format("%.3f * x", graph->estimate.middle);
    panel->note = lab_copy("dotted: children x graph");
}

/* The line of c is so near to that of the first that it covers it. */
static bool covers_first(const struct report *report, int c)
{
    struct query first =
        about(report_baseline(report), "private_mb", configurations[0]);
    struct query other = first;
    const struct group *group = NULL;
    double most = 0, apart = 0;
    int pairs = 0;

    other.text = configurations[c];
    other.key3 = "requests";
    while ((group = report_next(report, &first, group)) != NULL) {
        const struct group *beside;

        other.number3 = row_param_number(group->first, other.key3);
        beside = report_find(report, other);
        if (!beside || group->estimate.n == 0)
            continue;
        pairs++;
        most = fmax(most, group->estimate.middle);
        apart = fmax(apart,
                     fabs(group->estimate.middle - beside->estimate.middle));
    }
    return pairs > 0 && apart <= most / 100;
}

/* The caption; it names the lines that cannot be told apart. */
static char *caption(const struct report *report)
{
    char *names = lab_copy("");
    char *text;

    for (int c = 1; c < CONFIGURATIONS; c++) {
        char *longer;

        if (!covers_first(report, c))
            continue;
        longer = lab_format("%s%s%s", names, *names ? " and " : "",
                            configurations[c]);
        free(names);
        names = longer;
    }
    text = lab_format("Private memory of forked children that only read.%s%s%s",
                      *names ? " The line of counting is covered by: " : "",
                      names, *names ? "." : "");
    free(names);
    return text;
}

static void body(const struct report *report)
{
    static const char how[] =
        "First: a server has loaded its users and forked; the line is the "
        "private memory of one child (median over the children) as it answers "
        "requests that only read. Second: the pages of objects a child has "
        "copied when each user was asked for 1.5 times, under each strategy. "
        "Third: the private memory of so many children together; on the line "
        "of *children x graph* they share nothing. Turning the collector off, "
        "or freezing, changes little here, because the collector's notes stand "
        "beside the objects; in CPython they stand in them. `deferred` counts "
        "no names; what it still copies are objects that an answer holds, and "
        "pages with room for new ones.";
    struct query all = {.experiment = name};
    struct figure figure = figure_make(name, 2);
    struct panel *panel;
    char *what;

    fprintf(report->out,
            "A server loads its data once and forks children that only read. "
            "How much of the memory do they still share afterwards, and what "
            "keeps them from copying it?\n\n");
    panel = figure_panel(&figure, PANEL_LINES, "private memory of a child",
                         "thousand requests answered", "MiB");
    add_lines(report, panel, "private_mb", "requests", 1000);
    add_shares(report, &figure);
    panel = figure_panel(&figure, PANEL_LINES, "all children together",
                         "children", "MiB");
    add_lines(report, panel, "total_mb", "children", 1);
    add_ceiling(report, panel);
    what = caption(report);
    report_figure(report, &figure, what, NULL);
    free(what);
    report_transcript(report, name);
    report_details(report, how, &all);
}

const struct report_section report_copy_on_write = {
    .experiment = "copy_on_write",
    .title = "Copy-on-write",
    .verdict = verdict,
    .body = body,
};
