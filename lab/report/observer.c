/* SPDX-License-Identifier: MIT */
/* observer_cost: the price of each way of watching, and of one event. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "lab/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "observer_cost";

static const struct level {
    const char *level, *label;
    const char *again; /* what a ratio of equals is at this distance */
} levels[] = {
    {"nothing again", "nothing (A/A)", NULL},
    {"clock", "clock read per operation", "nothing again"},
    {"rings", "events to rings", "nothing again"},
    {"trace", "... and rings to a trace file", "nothing again"},
    {"nothing, after a pause", "nothing, after a pause (A/A)", NULL},
    {"probes", "bpftrace at the probes", "nothing, after a pause"},
    {"sampling", "perf record, 999 Hz", "nothing, after a pause"},
};

static const struct {
    const char *workload, *label;
} workloads[] = {
    {"fast", "fast paths"},
    {"slow", "events only"},
};

enum {
    LEVELS = sizeof(levels) / sizeof(levels[0]),
    WORKLOADS = sizeof(workloads) / sizeof(workloads[0]),
};

static const struct group *find(const struct report *report, const char *metric,
                                const char *strategy, const char *level,
                                const char *workload)
{
    return report_find(report,
                       (struct query){.experiment = name,
                                      .metric = metric,
                                      .strategy = strategy,
                                      .key = level ? "level" : NULL,
                                      .text = level,
                                      .key2 = workload ? "workload" : NULL,
                                      .text2 = workload});
}

static const struct group *find_slowdown(const struct report *report,
                                         const char *strategy,
                                         const char *level,
                                         const char *workload)
{
    return level ? find(report, "slowdown", strategy, level, workload) : NULL;
}

/* Whether equals were so far apart that their interval and this one meet. */
static bool is_within_noise(const struct estimate *ratio,
                            const struct group *again)
{
    return again && ratio->low <= fmax(again->estimate.high, 1) &&
           ratio->high >= fmin(again->estimate.low, 1);
}

/*
 * How many times as long; "1.55× [1.04, 1.67], within noise" is more than 1,
 * but not more than equals may differ by.  NULL: not measured.
 */
static char *slowdown_text(const struct report *report, const char *strategy,
                           const struct level *level, const char *workload)
{
    const struct group *group =
        find_slowdown(report, strategy, level->level, workload);
    const struct group *again =
        find_slowdown(report, strategy, level->again, workload);
    char *text, *longer;

    if (!group)
        return NULL;
    text = report_ratio_text(&group->estimate);
    if (stats_same(&group->estimate) ||
        !is_within_noise(&group->estimate, again))
        return text;
    longer = lab_format("%s, within noise", text);
    free(text);
    return longer;
}

/* ---- in one line --------------------------------------------------------- */

static bool event_price(const struct report *report, const char *level,
                        const char *before, const char *after)
{
    const struct group *group =
        find(report, "event_ns", report_baseline(report), level, "slow");
    char *text;

    if (!group)
        return false;
    text = report_estimate_text(&group->estimate);
    fprintf(report->out, "%s%s ns%s", before, text, after);
    free(text);
    return true;
}

static const char *fast_price(const struct report *report,
                              const struct level *level, const char *between,
                              const char *what)
{
    char *text = slowdown_text(report, report_baseline(report), level, "fast");

    if (!text)
        return between;
    fprintf(report->out, "%s%s %s", between, what, text);
    free(text);
    return "; ";
}

/* The level of that name. */
static const struct level *level_of(const char *text)
{
    const struct level *level = levels;

    while (strcmp(level->level, text) != 0)
        level++;
    return level;
}

static void verdict(const struct report *report)
{
    const char *between = ". Slowdown of fast paths, which have hardly any: ";
    char *begin = lab_format("- **Watching**, `%s`: one event takes ",
                             report_baseline(report));
    bool known = event_price(report, "rings", begin, " in a ring");

    free(begin);
    if (!known)
        return;
    event_price(report, "probes", ", ", " at a probe that bpftrace listens to");
    event_price(report, "trace", ", ", " when it is also written to a trace");
    between = fast_price(report, level_of("rings"), between, "rings");
    between = fast_price(report, level_of("probes"), between, "armed probes");
    between =
        fast_price(report, level_of("sampling"), between, "perf at 999 Hz");
    fast_price(report, level_of("clock"), between,
               "a clock read per operation");
    fprintf(report->out, ".\n");
}

/* ---- pictures ------------------------------------------------------------ */

static void draw_events(const struct report *report, struct figure *figure)
{
    static const char *const drawn[] = {"rings", "probes", "trace", NULL};
    struct panel *panel = figure_panel(figure, PANEL_BARS, "one event", "",
                                       "ns more than unwatched");

    panel->log_y = true;
    for (int i = 0; drawn[i]; i++) {
        int at;

        if (!find(report, "event_ns", NULL, drawn[i], "slow"))
            continue;
        at = panel_category(panel, drawn[i]);
        for (int s = 0; s < report->strategies; s++) {
            const char *strategy = report->strategy[s];
            const struct group *group =
                find(report, "event_ns", strategy, drawn[i], "slow");

            if (group)
                series_add(panel_series(panel, strategy, style_rank(strategy)),
                           at, &group->estimate);
        }
    }
}

static void draw(const struct report *report)
{
    struct figure figure = figure_make("observer_cost", 1);

    draw_events(report, &figure);
    report_figure(report, &figure,
                  "What one event costs by how it is watched (logarithmic).",
                  NULL);
}

/* ---- the table ----------------------------------------------------------- */

static void add_line(const struct report *report, struct table *table,
                     const struct level *level, int workload)
{
    const char *work = workloads[workload].workload;

    if (!find(report, "slowdown", NULL, level->level, work))
        return;
    table_cell(table, "%s", level->label);
    table_cell(table, "%s", workloads[workload].label);
    for (int s = 0; s < report->strategies; s++) {
        char *text;

        if (!find(report, "slowdown", report->strategy[s], NULL, NULL))
            continue; /* it has no column */
        text = slowdown_text(report, report->strategy[s], level, work);
        table_cell(table, "%s", text ? text : "–");
        free(text);
    }
}

static void write_table(const struct report *report)
{
    const char *heads[3 + sizeof(report->strategy) / sizeof(char *)] = {
        "watched by", "work"};
    char *names[sizeof(report->strategy) / sizeof(char *)];
    struct table *table;
    int columns = 2;

    for (int s = 0; s < report->strategies; s++) {
        names[s] = lab_format(">%s", report->strategy[s]);
        if (find(report, "slowdown", report->strategy[s], NULL, NULL))
            heads[columns++] = names[s];
    }
    table = table_new(heads);
    for (int l = 0; l < LEVELS; l++) {
        for (int w = 0; w < WORKLOADS; w++)
            add_line(report, table, &levels[l], w);
    }
    table_print_markdown(table, report->out);
    fputc('\n', report->out);
    table_free(table);
    for (int s = 0; s < report->strategies; s++)
        free(names[s]);
}

/* The row of a level that could not be measured, at or after `at`, or NULL. */
static const struct row *next_skipped(const struct report *report, size_t at,
                                      const char *reason)
{
    for (; at < report->rows.count; at++) {
        const struct row *row = &report->rows.row[at];

        if (strcmp(row->experiment, name) == 0 && row->status == ROW_SKIPPED &&
            row->reason && (!reason || strcmp(row->reason, reason) == 0) &&
            !row_is_again(row))
            return row;
    }
    return NULL;
}

static size_t place_of(const struct report *report, const struct row *row)
{
    return (size_t)(row - report->rows.row);
}

/* Who it holds for, each strategy once. */
static void write_reason(const struct report *report, const char *reason)
{
    const char *between = "Not measured under ";

    for (int s = 0; s < report->strategies; s++) {
        const struct row *row = next_skipped(report, 0, reason);

        while (row && strcmp(row->strategy, report->strategy[s]) != 0)
            row = next_skipped(report, place_of(report, row) + 1, reason);
        if (!row)
            continue;
        fprintf(report->out, "%s`%s`", between, report->strategy[s]);
        between = ", ";
    }
    fprintf(report->out, ": %s.\n\n", reason);
}

/* What could not be measured, each reason once. */
static void write_missing(const struct report *report)
{
    const struct row *row = next_skipped(report, 0, NULL);

    while (row) {
        if (next_skipped(report, 0, row->reason) == row) /* the first of them */
            write_reason(report, row->reason);
        row = next_skipped(report, place_of(report, row) + 1, NULL);
    }
}

static void body(const struct report *report)
{
    static const char how[] =
        "*slowdown*: CPU time watched over CPU time not watched, of windows "
        "side by side; *event_ns*: what one event takes more. The trace is "
        "written after the work, in one go; its price is in the window all the "
        "same. The rows *A/A* compare not watching with not watching: where "
        "the interval of a level reaches into theirs it reads \"within "
        "noise\". Tools "
        "from outside take a while to come and go, so they have an A/A row of "
        "their own, with a pause in their place. They run on another CPU, if "
        "there is one, and *seen* says how many samples they took or events "
        "they counted: what had not watched would have failed its check.";
    struct query all = {.experiment = name};

    if (!find(report, "slowdown", NULL, NULL, NULL)) {
        write_missing(report);
        return;
    }
    fprintf(
        report->out,
        "Every figure above was taken with nothing switched on but the clock "
        "at both ends of a window. What would the lab's own ways of watching "
        "add? *Fast paths*: counts and allocation, hardly any event. *Events "
        "only*: the world stopped and restarted, the runtime left and entered, "
        "over and over; no program is like that, but it shows the price of one "
        "event.\n\n");
    write_table(report);
    write_missing(report);
    draw(report);
    report_details(report, how, &all);
}

const struct report_section report_observer = {
    .experiment = "observer_cost",
    .title = "What watching costs",
    .verdict = verdict,
    .body = body,
};
