/* SPDX-License-Identifier: MIT */
/*
 * The run at a glance: a line for each question, a column for each strategy.
 * It says nothing that the verdicts do not say, in the order of the page.
 */
#include "lab/memory.h"
#include "lab/report/report.h"

#include <stdlib.h>
#include <string.h>

/* One line of the table. */
struct glance {
    const char *what, *unit;
    struct query query; /* strategy and threads are filled in */
    double scale;
    int threads; /* 0: as many as have a CPU each */
    bool gain;   /* shown over one thread, as a ratio */
    bool stop;   /* report_time_to_stop() knows which */
};

static const struct glance lines[] = {
    {"increments lost",
     "%",
     {.experiment = "lost_increments", .metric = "lost_fraction"},
     100,
     0,
     false,
     false},
    {"increment + decrement, own object",
     "ns",
     {.experiment = "refcount_cost",
      .metric = "pair_ns",
      .key = "target",
      .text = "own"},
     1,
     1,
     false,
     false},
    {"increment + decrement, shared object",
     "ns",
     {.experiment = "refcount_cost",
      .metric = "pair_ns",
      .key = "target",
      .text = "shared"},
     1,
     0,
     false,
     false},
    {"time to stop all threads, median",
     "µs",
     {.experiment = "stop_the_world",
      .metric = "time_to_stop_us",
      .key3 = "quantile",
      .number3 = 0.5},
     1,
     0,
     false,
     true},
    {"a real heap, one full collection",
     "ms",
     {.experiment = "python_heap", .metric = "full_collect_ms"},
     1,
     1,
     false,
     false},
    {"throughput, private trees",
     "",
     {.experiment = "scaling",
      .metric = "ops_per_s",
      .key = "workload",
      .text = "private_trees"},
     1,
     0,
     true,
     false},
    {"throughput, one shared graph",
     "",
     {.experiment = "scaling",
      .metric = "ops_per_s",
      .key = "workload",
      .text = "shared_walk"},
     1,
     0,
     true,
     false},
    {"throughput, one hot object",
     "",
     {.experiment = "scaling",
      .metric = "ops_per_s",
      .key = "workload",
      .text = "hot_object"},
     1,
     0,
     true,
     false},
    {"throughput, requests over shared configuration",
     "",
     {.experiment = "scaling",
      .metric = "ops_per_s",
      .key = "workload",
      .text = "request"},
     1,
     0,
     true,
     false},
    {"allocate and free 48 bytes",
     "ns",
     {.experiment = "allocation_cost",
      .metric = "alloc_free_ns",
      .key = "allocator",
      .text = "lab",
      .key2 = "pattern",
      .text2 = "batch"},
     1,
     1,
     false,
     false},
};

enum { LINES = sizeof(lines) / sizeof(lines[0]) };

static struct query query_of(const struct glance *line, const char *strategy,
                             int threads)
{
    struct query query = line->query;

    query.strategy = strategy;
    query.threads = threads;
    return query;
}

static const struct group *find(const struct report *report,
                                const struct glance *line, const char *strategy,
                                int threads)
{
    struct query query = query_of(line, strategy, threads);

    return line->stop ? report_time_to_stop(report, strategy, threads, 0.5)
                      : report_find(report, query);
}

static int threads_of(const struct report *report, const struct glance *line)
{
    return line->threads ? line->threads
                         : report_full_threads(report, query_of(line, NULL, 0));
}

/* The text of one square; the caller frees. */
static char *square(const struct report *report, const struct glance *line,
                    const char *strategy, int threads)
{
    const struct group *group = find(report, line, strategy, threads);
    struct estimate estimate;

    if (!group)
        return lab_copy("–");
    if (line->gain) {
        estimate = report_ratio(group, find(report, line, strategy, 1));
        return estimate.n ? report_ratio_text(&estimate) : lab_copy("–");
    }
    estimate = group->estimate;
    estimate.middle *= line->scale;
    estimate.low *= line->scale;
    estimate.high *= line->scale;
    if (!(estimate.low < 0 || estimate.high > 0))
        return lab_copy("0"); /* exactly, and always */
    return report_estimate_text(&estimate);
}

/* Whether N threads gave more than N times as much, which is noise. */
static bool is_too_good(const struct report *report, const struct glance *line,
                        const char *strategy, int threads)
{
    struct estimate gain;

    if (!line->gain || threads < 2)
        return false;
    gain = report_ratio(find(report, line, strategy, threads),
                        find(report, line, strategy, 1));
    return report_too_good(&gain, threads);
}

/* Whether anybody has a number there. */
static bool has_numbers(const struct report *report, const struct glance *line,
                        int threads)
{
    return threads > 0 &&
           (!line->gain || (threads > 1 && find(report, line, NULL, 1))) &&
           find(report, line, NULL, threads);
}

/* Whether any of the lines has a number of this strategy. */
static bool takes_part(const struct report *report, const char *strategy)
{
    for (int i = 0; i < LINES; i++) {
        int threads = threads_of(report, &lines[i]);

        if (threads > 0 && find(report, &lines[i], strategy, threads))
            return true;
    }
    return false;
}

static void add_line(struct table *table, const struct report *report,
                     const struct glance *line, const bool *column)
{
    int threads = threads_of(report, line);
    char *more;

    if (!has_numbers(report, line, threads))
        return;
    more = line->stop ? report_stop_words(report) : lab_copy("");
    table_cell(table, "%s%s%s%s, %d thread%s%s", line->what, more,
               *line->unit ? ", " : "", line->unit, threads,
               threads == 1 ? "" : "s", line->gain ? " over 1" : "");
    free(more);
    for (int s = 0; s < report->strategies; s++) {
        char *text;

        if (!column[s])
            continue;
        text = square(report, line, report->strategy[s], threads);
        table_cell(table, "%s", text);
        free(text);
    }
}

/* What the reader of the table must know beside it. */
static void write_caution(const struct report *report)
{
    bool too_good = false;

    for (int i = 0; i < LINES; i++) {
        int threads = threads_of(report, &lines[i]);

        for (int s = 0; s < report->strategies; s++)
            too_good |=
                is_too_good(report, &lines[i], report->strategy[s], threads);
    }
    if (too_good)
        fprintf(report->out,
                "N threads over 1: more than N times is noise.\n\n");
}

void report_glance(const struct report *report)
{
    const char *heads[18] = {"at a glance"};
    char *right[16] = {NULL};
    bool column[16];
    int columns = 1;
    struct table *table;

    for (int s = 0; s < report->strategies; s++) {
        column[s] = takes_part(report, report->strategy[s]);
        right[s] = lab_format(">%s", report->strategy[s]);
        if (column[s])
            heads[columns++] = right[s];
    }
    table = table_new(heads);
    for (int s = 0; s < report->strategies; s++)
        free(right[s]);
    for (int i = 0; i < LINES; i++)
        add_line(table, report, &lines[i], column);
    if (table_rows(table) > 0) {
        table_print_markdown(table, report->out);
        fputc('\n', report->out);
        write_caution(report);
    }
    table_free(table);
}
