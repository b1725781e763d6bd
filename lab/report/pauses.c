/* SPDX-License-Identifier: MIT */
/* stop_the_world: stopping, pausing, restarting; and collecting big graphs. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "lab/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "stop_the_world";

static const struct {
    const char *metric, *title;
} phases[] = {
    {"time_to_stop_us", "time to stop all threads"},
    {"pause_us", "pause, from stopped to done"},
    {"restart_us", "time to restart"},
};

enum { PHASES = sizeof(phases) / sizeof(phases[0]) };

static struct query phase_of(const char *strategy, const char *metric,
                             int threads, double quantile)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = metric,
        .threads = threads,
        .key3 = "quantile",
        .number3 = quantile,
    };
}

static struct query collect_of(const char *strategy, const char *state)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = "full_collect_ms",
        .key = state ? "state" : NULL,
        .text = state,
    };
}

/* The parameters without the quantile: which kind of pause; freed by caller. */
static char *kind_of(const struct group *group)
{
    size_t length;
    char *text;
    FILE *out = lab_memory_stream(&text, &length);
    const char *between = "";

    for (const struct lab_param *p = group->first->params; p->key; p++) {
        if (strcmp(p->key, "quantile") == 0)
            continue;
        fprintf(out, "%s%s=", between, p->key);
        if (p->text)
            fputs(p->text, out);
        else
            fprintf(out, "%.15g", p->number);
        between = ", ";
    }
    fclose(out);
    return text;
}

static const struct group *find_kind(const struct report *report,
                                     struct query query, const char *kind)
{
    const struct group *group = NULL;

    while ((group = report_next(report, &query, group)) != NULL) {
        char *own = kind_of(group);
        bool same = strcmp(own, kind) == 0;

        free(own);
        if (same && group->estimate.n)
            return group;
    }
    return NULL;
}

/* At how many thread counts this kind of pause was measured. */
static int kind_threads(const struct report *report, const char *kind)
{
    struct query query = phase_of(NULL, "time_to_stop_us", 0, 0.5);
    int threads[64], count = report_threads(report, query, threads, 64);
    int found = 0;

    for (int i = 0; i < count; i++) {
        query.threads = threads[i];
        found += find_kind(report, query, kind) != NULL;
    }
    return found;
}

/*
 * The kind of pause to show when there are several (heap sizes, generations):
 * of those measured at the most thread counts the oldest generation, and of
 * these the first.  Not the longest, which is another one in every run.  A
 * group of it, or NULL: no rows.
 */
static const struct group *choose_kind(const struct report *report)
{
    struct query query = phase_of(NULL, "time_to_stop_us", 0, 0.5);
    const struct group *group = NULL, *best = NULL;
    double oldest = 0;
    int most = 0;

    while ((group = report_next(report, &query, group)) != NULL) {
        double generation = row_param_number(group->first, "generation");
        char *kind = kind_of(group);
        int threads = kind_threads(report, kind);

        free(kind);
        if (group->estimate.n &&
            (threads > most || (threads == most && generation > oldest))) {
            best = group;
            most = threads;
            oldest = generation;
        }
    }
    return best;
}

/* ", generation 2, 10k objects", as far as it is known; the caller frees. */
static char *words_of(const struct group *group)
{
    double generation = row_param_number(group->first, "generation");
    double objects = row_param_number(group->first, "heap_nodes");
    char *first = isfinite(generation)
                      ? lab_format(", generation %g", generation)
                      : lab_copy("");
    char number[NUMBER_TEXT], *both;

    if (!isfinite(objects))
        return first;
    both = lab_format("%s, %s objects", first, round_text(number, objects));
    free(first);
    return both;
}

char *report_stop_words(const struct report *report)
{
    const struct group *kind = choose_kind(report);

    return kind ? words_of(kind) : lab_copy("");
}

const struct group *report_time_to_stop(const struct report *report,
                                        const char *strategy, int threads,
                                        double quantile)
{
    const struct group *chosen = choose_kind(report), *group;
    char *kind;

    if (!chosen)
        return NULL;
    kind = kind_of(chosen);
    group = find_kind(
        report, phase_of(strategy, "time_to_stop_us", threads, quantile), kind);
    free(kind);
    return group;
}

/* ---- verdicts ----------------------------------------------------------- */

static void stop_verdict(const struct report *report)
{
    struct query any = phase_of(NULL, "time_to_stop_us", 0, 0.5);
    int threads = report_full_threads(report, any);
    const char *between = "";
    char *words;

    if (threads == 0)
        return;
    words = report_stop_words(report);
    fprintf(report->out,
            "- **Time to stop all threads%s, %d thread%s** (median, longest): ",
            words, threads, threads == 1 ? "" : "s");
    free(words);
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const struct group *middle =
            report_time_to_stop(report, strategy, threads, 0.5);
        const struct group *worst =
            report_time_to_stop(report, strategy, threads, 1);
        char *text, number[NUMBER_TEXT];

        if (!middle)
            continue;
        text = report_estimate_text(&middle->estimate);
        fprintf(report->out, "%s`%s` %s µs", between, strategy, text);
        if (worst)
            fprintf(report->out, ", %s µs",
                    number_text(number, worst->estimate.middle));
        free(text);
        between = "; ";
    }
    fprintf(report->out, ".\n");
}

/* The largest graph of this state, every strategy. */
static void graph_verdict(const struct report *report, const char *state)
{
    double nodes[16];
    int count =
        report_numbers(report, collect_of(NULL, state), "nodes", nodes, 16);
    char number[NUMBER_TEXT];
    const char *between = "";

    if (count == 0)
        return;
    fprintf(report->out,
            "- **One full collection of a random graph, %s "
            "nodes, all %s:** ",
            round_text(number, nodes[count - 1]),
            strcmp(state, "live") == 0 ? "alive" : "garbage");
    for (int s = 0; s < report->strategies; s++) {
        struct query query = collect_of(report->strategy[s], state);
        const struct group *group;
        char *text;

        query.key3 = "nodes";
        query.number3 = nodes[count - 1];
        group = report_find(report, query);
        if (!group)
            continue;
        text = report_estimate_text(&group->estimate);
        fprintf(report->out, "%s`%s` %s ms", between, report->strategy[s],
                text);
        free(text);
        between = "; ";
    }
    fprintf(report->out, ".\n");
}

static void verdict(const struct report *report)
{
    stop_verdict(report);
    graph_verdict(report, "live");
    graph_verdict(report, "garbage");
}

/* ---- figures ------------------------------------------------------------ */

/* A point at the median whose whisker reaches to the longest. */
static void add_pause(struct series *series, double x,
                      const struct group *middle, const struct group *worst)
{
    struct estimate shown;

    if (!middle || !(middle->estimate.middle > 0))
        return;
    shown = middle->estimate;
    shown.low = shown.middle;
    shown.high = worst ? worst->estimate.middle : shown.middle;
    series_add(series, x, &shown);
}

static void add_phase(const struct report *report, struct figure *figure, int p,
                      const char *kind)
{
    struct panel *panel = figure_panel(figure, PANEL_LINES, phases[p].title,
                                       "threads", p % 2 ? "" : "microseconds");

    panel->log_y = true;
    panel->shade_from = report->cpus;
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const char *metric = phases[p].metric;
        struct series *series =
            panel_series(panel, strategy, style_rank(strategy));
        struct query query = phase_of(strategy, metric, 0, 0.5);
        int threads[64], count = report_threads(report, query, threads, 64);

        for (int t = 0; t < count; t++)
            add_pause(
                series, threads[t],
                find_kind(report, phase_of(strategy, metric, threads[t], 0.5),
                          kind),
                find_kind(report, phase_of(strategy, metric, threads[t], 1),
                          kind));
    }
}

/* Pauses of full collections over the size of the heap, if that varies. */
static void add_heap_sizes(const struct report *report, struct figure *figure)
{
    struct query any = phase_of(NULL, "pause_us", 0, 0.5);
    double sizes[32], generations[8];
    int count = report_numbers(report, any, "heap_nodes", sizes, 32);
    int oldest = report_numbers(report, any, "generation", generations, 8);
    int threads = report_full_threads(report, any);
    struct panel *panel;
    char *title;

    if (count < 2 || oldest == 0 || threads == 0)
        return;
    title = lab_format("pause of a full collection, %d thread%s", threads,
                       threads == 1 ? "" : "s");
    panel = figure_panel(figure, PANEL_LINES, title, "objects in the heap", "");
    free(title);
    panel->log_y = true;
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        struct series *series =
            panel_series(panel, strategy, style_rank(strategy));
        struct query query = phase_of(strategy, "pause_us", threads, 0.5);
        const struct group *group = NULL;

        while ((group = report_next(report, &query, group)) != NULL) {
            double generation = row_param_number(group->first, "generation");
            char *kind;

            if (generation < generations[oldest - 1])
                continue;
            kind = kind_of(group);
            add_pause(
                series, row_param_number(group->first, "heap_nodes"), group,
                find_kind(report, phase_of(strategy, "pause_us", threads, 1),
                          kind));
            free(kind);
        }
    }
}

static void draw_phases(const struct report *report)
{
    struct figure figure = figure_make("stop_the_world", 2);
    const struct group *chosen = choose_kind(report);
    char *kind, *words, *what;

    if (!chosen) {
        figure_free(&figure);
        return;
    }
    kind = kind_of(chosen);
    words = words_of(chosen);
    for (int p = 0; p < PHASES; p++)
        add_phase(report, &figure, p, kind);
    add_heap_sizes(report, &figure);
    what = lab_format("Stopping the world while threads work%s.", words);
    report_figure(report, &figure, what,
                  "points are medians, whiskers reach to the longest");
    free(what);
    free(words);
    free(kind);
}

static void draw_graph(const struct report *report)
{
    static const char *const states[] = {"live", "garbage"};
    struct figure figure = figure_make("stop_the_world-graph", 2);

    for (int i = 0; i < 2; i++) {
        struct panel *panel = figure_panel(&figure, PANEL_BARS,
                                           i ? "random graph, all garbage"
                                             : "random graph, all alive",
                                           "nodes", i ? "" : "milliseconds");

        for (int s = 0; s < report->strategies; s++) {
            const char *strategy = report->strategy[s];
            struct query query = collect_of(strategy, states[i]);
            double nodes[16];
            int count = report_numbers(report, collect_of(NULL, states[i]),
                                       "nodes", nodes, 16);

            panel_series(panel, strategy, style_rank(strategy));
            panel->log_y = count > 1;
            for (int n = 0; n < count; n++) {
                char number[NUMBER_TEXT];
                const struct group *group;
                int at = panel_category(panel, round_text(number, nodes[n]));

                query.key3 = "nodes";
                query.number3 = nodes[n];
                group = report_find(report, query);
                if (group)
                    series_add(panel_series(panel, strategy, 0), at,
                               &group->estimate);
            }
        }
    }
    report_figure(report, &figure,
                  "One full collection of a random graph "
                  "with four edges out of every node.",
                  NULL);
}

static void body(const struct report *report)
{
    static const char how[] =
        "A collection needs all threads to stand still. *Time to stop* runs "
        "from the request until the last thread has stopped, *pause* until "
        "the collector is done, *restart* until every thread runs again. "
        "Quantile 0.5 is the usual case, 1 the longest that was seen; the "
        "caption names the kind of collection that is shown over threads, "
        "here and at a glance (generation 2 is a full one), the table has "
        "all. Zero has no place on "
        "a logarithmic scale and is left out. The "
        "random graph is the collector's hard case: its edges lead anywhere "
        "in the heap. All alive, everything must be looked at and nothing is "
        "freed; all garbage, everything is freed as well.";
    struct query all = {.experiment = name};

    draw_phases(report);
    draw_graph(report);
    report_details(report, how, &all);
}

const struct report_section report_pauses = {
    .experiment = "stop_the_world",
    .title = "Stopping the world",
    .verdict = verdict,
    .body = body,
};
