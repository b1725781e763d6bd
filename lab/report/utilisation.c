/* SPDX-License-Identifier: MIT */
/* mutator_utilisation: how much of the time a thread gets to run, at worst. */
#include "lab/memory.h"
#include "lab/mmu.h"
#include "lab/report/report.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "mutator_utilisation";
static const char working[] = "worst thread", idle[] = "idle";
static const char idle_label[] = "the machine alone";

enum {
    IDLE_LOOK = 6,
    MOST_CAUSES = 12,
    SHOWN_WINDOW_US = 10000, /* whose causes are shown */
};

static const double least_shown = 0.01; /* of a window lost to a cause */

/* Of one strategy; NULL: of the idle control, measured beside all of them. */
static struct query of(const char *strategy, const char *metric, int threads)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = metric,
        .threads = threads,
        .key = "who",
        .text = strategy ? working : idle,
    };
}

/* What the machine takes away knows no strategy: all runs of the control
 * together, one group for each strategy's. */
static struct estimate estimate_of(const struct report *report,
                                   const struct query *query)
{
    const struct group *group = NULL;
    struct sample all = {.count = 0};
    struct estimate estimate = {.n = 0};
    int runs = 0;

    if (query->strategy) {
        group = report_find(report, *query);
        return group ? group->estimate : estimate;
    }
    for (; (group = report_next(report, query, group)) != NULL; runs++) {
        for (size_t i = 0; i < group->sample.count; i++)
            sample_add(&all, group->sample.value[i], runs);
    }
    if (all.count)
        estimate = stats_estimate(&all, 1);
    sample_free(&all);
    return estimate;
}

/* ---- curves -------------------------------------------------------------- */

/* What windows of this width, and of all greater ones, have at least. */
struct curve {
    size_t count;
    double window_us[MMU_WIDTHS];
    struct estimate share[MMU_WIDTHS];
};

static struct curve curve_of(const struct report *report, const char *strategy,
                             int threads)
{
    struct query query = of(strategy, "utilisation", threads);
    struct curve curve = {.count = 0};
    double windows[MMU_WIDTHS];
    double middle[MMU_WIDTHS], low[MMU_WIDTHS], high[MMU_WIDTHS];
    int count = report_numbers(report, query, "window_us", windows, MMU_WIDTHS);

    query.key3 = "window_us";
    for (int i = 0; i < count; i++) {
        struct estimate share;

        query.number3 = windows[i];
        share = estimate_of(report, &query);
        if (share.n == 0)
            continue;
        middle[curve.count] = share.middle;
        low[curve.count] = share.low;
        high[curve.count] = share.high;
        curve.window_us[curve.count] = windows[i];
        curve.share[curve.count++] = share;
    }
    mmu_bound(middle, curve.count);
    mmu_bound(low, curve.count);
    mmu_bound(high, curve.count);
    for (size_t i = 0; i < curve.count; i++) {
        curve.share[i].middle = middle[i];
        curve.share[i].low = low[i] > 0 ? low[i] : 0;
        curve.share[i].high = high[i] < 1 ? high[i] : 1;
    }
    return curve;
}

/* The first window from which on that share is reached; 0: none. */
static double window_for(const struct curve *curve, double share)
{
    for (size_t i = 0; i < curve->count; i++) {
        if (curve->share[i].middle >= share)
            return curve->window_us[i];
    }
    return 0;
}

/* ---- verdict ------------------------------------------------------------- */

static void write_us(FILE *out, double us)
{
    char number[NUMBER_TEXT];

    if (us < 1000)
        fprintf(out, "%s µs", number_text(number, us));
    else
        fprintf(out, "%s ms", number_text(number, us / 1000));
}

static void write_name(FILE *out, const char *between, const char *strategy)
{
    if (strategy)
        fprintf(out, "%s`%s` ", between, strategy);
    else
        fprintf(out, "%s%s ", between, idle_label);
}

/* Calls write() for every strategy and then for the control, with what stands
 * between them. */
static void each(const struct report *report, int threads,
                 bool (*write)(const struct report *, const char *strategy,
                               int threads, const char *between))
{
    const char *between = "";

    for (int s = 0; s <= report->strategies; s++) {
        const char *strategy =
            s < report->strategies ? report->strategy[s] : NULL;

        if (write(report, strategy, threads, between))
            between = "; ";
    }
}

static bool write_longest(const struct report *report, const char *strategy,
                          int threads, const char *between)
{
    struct query query = of(strategy, "longest_us", threads);
    struct estimate longest = estimate_of(report, &query);

    if (longest.n == 0)
        return false;
    write_name(report->out, between, strategy);
    write_us(report->out, longest.middle);
    return true;
}

static bool write_needed(const struct report *report, const char *strategy,
                         int threads, const char *between)
{
    static const double shares[] = {0.5, 0.9};
    struct curve curve = curve_of(report, strategy, threads);

    if (curve.count == 0)
        return false;
    write_name(report->out, between, strategy);
    for (int i = 0; i < 2; i++) {
        double window = window_for(&curve, shares[i]);

        fputs(i ? " and " : "", report->out);
        if (window > 0) {
            write_us(report->out, window);
        } else {
            fputs("more than ", report->out);
            write_us(report->out, curve.window_us[curve.count - 1]);
        }
    }
    return true;
}

static void verdict(const struct report *report)
{
    struct query any = {.experiment = name,
                        .metric = "utilisation",
                        .key = "who",
                        .text = working};
    int threads = report_full_threads(report, any);
    const char *plural = threads == 1 ? "" : "s";

    if (threads == 0)
        return;
    fprintf(report->out,
            "- **The longest time a thread got nothing done, %d thread%s:** ",
            threads, plural);
    each(report, threads, write_longest);
    fprintf(report->out,
            ".\n- **So wide must a window be, wherever it begins, for a "
            "thread to run half of it, and nine tenths, %d thread%s:** ",
            threads, plural);
    each(report, threads, write_needed);
    fprintf(report->out, ".\n");
}

/* ---- figure -------------------------------------------------------------- */

/* The last window, of all curves together, in which nobody got anything:
 * there is nothing to be seen to the left of it. */
static double first_shown(const struct curve *curves, int count)
{
    double first = 0;

    for (size_t i = 0; i < MMU_WIDTHS; i++) {
        double window = 0;

        for (int c = 0; c < count; c++) {
            if (i >= curves[c].count)
                continue;
            if (curves[c].share[i].middle >= 0.005)
                return first;
            window = curves[c].window_us[i];
        }
        first = window > 0 ? window : first;
    }
    return first;
}

static void draw_threads(const struct report *report, struct figure *figure,
                         int threads)
{
    bool more = report->cpus > 0 && threads > report->cpus;
    char *title = lab_format("%d thread%s%s", threads, threads == 1 ? "" : "s",
                             more ? ", more than CPUs" : "");
    struct panel *panel =
        figure_panel(figure, PANEL_LINES, title, "width of the window, ms",
                     figure->count % 2 ? "" : "least share of it run");
    struct curve curves[17];
    double first;

    free(title);
    panel->y_most = 1;
    for (int s = 0; s <= report->strategies; s++)
        curves[s] = curve_of(
            report, s < report->strategies ? report->strategy[s] : NULL,
            threads);
    first = first_shown(curves, report->strategies + 1);
    for (int s = 0; s <= report->strategies; s++) {
        bool control = s == report->strategies;
        const char *label = control ? idle_label : report->strategy[s];
        struct series *series =
            panel_series(panel, label, control ? IDLE_LOOK : style_rank(label));

        for (size_t i = 0; i < curves[s].count; i++) {
            if (curves[s].window_us[i] >= first)
                series_add(series, curves[s].window_us[i] / 1000,
                           &curves[s].share[i]);
        }
    }
}

/* Causes of the worst window of the width shown, at a number of threads, that
 * took more than nothing under some strategy. */
static int causes_of(const struct report *report, int threads,
                     const char *causes[MOST_CAUSES])
{
    struct query query = {
        .experiment = name,
        .metric = "lost_fraction",
        .threads = threads,
        .key3 = "window_us",
        .number3 = SHOWN_WINDOW_US,
    };
    const struct group *group = NULL;
    int count = 0;

    while ((group = report_next(report, &query, group)) != NULL) {
        const struct lab_param *cause = row_param(group->first, "cause");
        bool known = !cause || !cause->text || group->estimate.n == 0 ||
                     group->estimate.middle < least_shown;

        for (int i = 0; i < count && !known; i++)
            known = strcmp(causes[i], cause->text) == 0;
        if (!known && count < MOST_CAUSES)
            causes[count++] = cause->text;
    }
    return count;
}

static struct estimate lost_to(const struct report *report,
                               const char *strategy, int threads,
                               const char *cause)
{
    struct query query = of(strategy, "lost_fraction", threads);

    query.key2 = "cause";
    query.text2 = cause;
    query.key3 = "window_us";
    query.number3 = SHOWN_WINDOW_US;
    return estimate_of(report, &query);
}

static void draw_causes(const struct report *report, struct figure *figure,
                        int threads)
{
    const char *causes[MOST_CAUSES];
    int count = causes_of(report, threads, causes);
    char *title =
        lab_format("the worst %d ms, %d thread%s: lost to",
                   SHOWN_WINDOW_US / 1000, threads, threads == 1 ? "" : "s");
    struct panel *panel =
        figure_panel(figure, PANEL_BARS, title, "",
                     figure->count % 2 ? "" : "share of the window");

    free(title);
    panel->y_most = 1;
    for (int s = 0; s <= report->strategies; s++) {
        bool control = s == report->strategies;
        const char *label = control ? idle_label : report->strategy[s];
        struct series *series =
            panel_series(panel, label, control ? IDLE_LOOK : style_rank(label));

        for (int c = 0; c < count; c++) {
            struct estimate lost =
                lost_to(report, control ? NULL : label, threads, causes[c]);

            if (lost.n)
                series_add(series, panel_category(panel, causes[c]), &lost);
        }
    }
}

/* ---- body ---------------------------------------------------------------- */

/* The two causes that took the most of the worst window. */
static bool write_worst(const struct report *report, const char *strategy,
                        int threads, const char *between)
{
    const char *causes[MOST_CAUSES], *cause[2] = {NULL, NULL};
    double most[2] = {0, 0};
    int count = causes_of(report, threads, causes);

    for (int c = 0; c < count; c++) {
        struct estimate lost = lost_to(report, strategy, threads, causes[c]);
        int place = lost.middle > most[0] ? 0 : 1;

        if (lost.n == 0 || lost.middle <= most[1])
            continue;
        if (place == 0) {
            most[1] = most[0];
            cause[1] = cause[0];
        }
        most[place] = lost.middle;
        cause[place] = causes[c];
    }
    if (!cause[0])
        return false;
    write_name(report->out, between, strategy);
    fprintf(report->out, "%.0f %% %s", 100 * most[0], cause[0]);
    if (cause[1] && most[1] >= least_shown)
        fprintf(report->out, ", %.0f %% %s", 100 * most[1], cause[1]);
    return true;
}

static const char how[] =
    "A window of time of some width is laid over what a thread did, wherever "
    "it fits, and where the thread got the least of it, that share is shown "
    "(minimum mutator utilisation, Cheng and Blelloch 2001), or the share of a "
    "wider window when that is less still; of several threads the worst. The "
    "line leaves the ground behind the longest time without running, and "
    "ends near the share of all time. *The machine alone* is a control: as "
    "many threads that do nothing but look at the clock. What is lost there "
    "the runtime has not taken. With more threads than CPUs every thread waits "
    "for its turn, with or without a runtime.\n\n"
    "The work is the same under every strategy: requests with private objects, "
    "shared settings, and a cycle left behind by one in four; the collector "
    "runs by itself, about every two thousand objects. That is much more "
    "garbage than most programs make, so that there is something to see in "
    "less than a second.\n\n"
    "Lost to: *GIL*, waiting for it; *stopped*, standing while another "
    "collects; *stopping*, waiting to collect until all others stand; "
    "*collecting*; *grace period*, waiting for one with too much memory in "
    "limbo; *counts*, steps with a boundary, a merge or a log to apply in "
    "them, as far as they took longer than usual (freeing what is due is part "
    "of that: where it is freed at once, it is part of the work); "
    "*descheduled*, without a CPU though the runtime did not wait; *slow*, "
    "longer than usual with a CPU. Delays below 5 µs are not seen. "
    "`run_delay_share` is the kernel's own account of the time that threads "
    "were ready and had no CPU; it does not say when.";

static void body(const struct report *report)
{
    struct query all = {.experiment = name};
    struct query any = {.experiment = name,
                        .metric = "utilisation",
                        .key = "who",
                        .text = working};
    struct figure figure = figure_make(name, 2);
    int threads[64], count = report_threads(report, any, threads, 64);
    int full = report_full_threads(report, any);

    for (int t = 0; t < count; t++)
        draw_threads(report, &figure, threads[t]);
    if (full)
        draw_causes(report, &figure, full);
    report_figure(report, &figure,
                  "The least that a thread gets of a window of time, and what "
                  "the worst window was lost to.",
                  NULL);
    if (full) {
        fprintf(report->out,
                "Of the worst window of %d ms, %d thread%s, most was lost to: ",
                SHOWN_WINDOW_US / 1000, full, full == 1 ? "" : "s");
        each(report, full, write_worst);
        fprintf(report->out, ".\n\n");
    }
    report_details(report, how, &all);
}

const struct report_section report_utilisation = {
    .experiment = name,
    .title = "How much of the time a thread gets to run",
    .verdict = verdict,
    .body = body,
};
