/* SPDX-License-Identifier: MIT */
/* mutator_utilisation: how much of the time a thread gets to run, at worst. */
#include "lab/report/utilisation.h"

#include <string.h>

static const double least_shown = 0.05; /* of a window lost to a cause */

/* ---- looking things up --------------------------------------------------- */

static struct query of(const char *strategy, const char *metric, int threads)
{
    return (struct query){
        .experiment = UTILISATION,
        .strategy = strategy,
        .metric = metric,
        .threads = threads,
        .key = "who",
        .text = strategy ? UTILISATION_WORKING : "idle",
    };
}

/*
 * The median, and how far the runs lie apart. A minimum is the doing of one
 * moment: a few of them say little about the next one, and an interval around
 * their median would say less than that. What the machine takes away knows no
 * strategy: there all runs count.
 */
static struct estimate estimate_of(const struct report *report,
                                   const struct query *query)
{
    const struct group *group = NULL;
    struct sample all = {.count = 0};
    struct estimate estimate = {.n = 0};

    while ((group = report_next(report, query, group)) != NULL) {
        for (size_t i = 0; i < group->sample.count; i++)
            sample_add(&all, group->sample.value[i], group->sample.group[i]);
    }
    if (all.count) {
        stats_sort(all.value, all.count);
        estimate = (struct estimate){
            .middle = stats_quantile(all.value, all.count, 0.5),
            .low = all.value[0],
            .high = all.value[all.count - 1],
            .n = all.count,
        };
    }
    sample_free(&all);
    return estimate;
}

struct curve utilisation_curve(const struct report *report,
                               const char *strategy, int threads)
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
        curve.share[i].low = low[i];
        curve.share[i].high = high[i];
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

int utilisation_causes(const struct report *report, int threads,
                       const char *causes[UTILISATION_CAUSES])
{
    struct query query = {
        .experiment = UTILISATION,
        .metric = "worst_lost_share",
        .threads = threads,
        .key3 = "window_us",
        .number3 = UTILISATION_SHOWN_US,
    };
    const struct group *group = NULL;
    int count = 0;

    while ((group = report_next(report, &query, group)) != NULL) {
        const struct lab_param *cause = row_param(group->first, "cause");
        bool known = !cause || !cause->text || group->estimate.n == 0 ||
                     group->estimate.middle < least_shown;

        for (int i = 0; i < count && !known; i++)
            known = strcmp(causes[i], cause->text) == 0;
        if (!known && count < UTILISATION_CAUSES)
            causes[count++] = cause->text;
    }
    return count;
}

struct estimate utilisation_lost_to(const struct report *report,
                                    const char *strategy, int threads,
                                    const char *cause)
{
    struct query query = of(strategy, "worst_lost_share", threads);

    query.key2 = "cause";
    query.text2 = cause;
    query.key3 = "window_us";
    query.number3 = UTILISATION_SHOWN_US;
    return estimate_of(report, &query);
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
        fprintf(out, "%s%s ", between, UTILISATION_CONTROL);
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
    if (longest.n > 1) {
        fputs(" (", report->out);
        write_us(report->out, longest.high);
        fputc(')', report->out);
    }
    return true;
}

/* The same threads doing nothing: what lies within is no ranking. */
static void write_control_range(const struct report *report, int threads)
{
    struct query query = of(NULL, "longest_us", threads);
    struct estimate longest = estimate_of(report, &query);

    if (longest.n < 2)
        return;
    fputs(". The machine alone took from ", report->out);
    write_us(report->out, longest.low);
    fputs(" to ", report->out);
    write_us(report->out, longest.high);
    fputs(", so what is no longer than that, and differences up to that, may "
          "be the machine's",
          report->out);
}

static bool write_needed(const struct report *report, const char *strategy,
                         int threads, const char *between)
{
    static const double shares[] = {0.5, 0.9};
    struct curve curve = utilisation_curve(report, strategy, threads);

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
            break; /* still less for a greater share */
        }
    }
    return true;
}

static void verdict(const struct report *report)
{
    struct query any = {.experiment = UTILISATION,
                        .metric = "utilisation",
                        .key = "who",
                        .text = UTILISATION_WORKING};
    int threads = report_full_threads(report, any);
    const char *plural = threads == 1 ? "" : "s";

    if (threads == 0)
        return;
    fprintf(report->out,
            "- **The longest time a thread got nothing done, %d thread%s** "
            "(median of the runs, longest of all): ",
            threads, plural);
    each(report, threads, write_longest);
    write_control_range(report, threads);
    fprintf(report->out,
            ".\n- **So wide must a window be, wherever it begins, for a "
            "thread to run half of it, and nine tenths, %d thread%s:** ",
            threads, plural);
    each(report, threads, write_needed);
    fprintf(report->out, ".\n");
}

/* ---- body ---------------------------------------------------------------- */

/* The two causes that took the most of something. */
struct largest {
    double share[2];
    const char *cause[2];
};

/* Puts a cause among the two largest. */
static void keep(struct largest *largest, double share, const char *cause)
{
    int place = share > largest->share[0] ? 0 : 1;

    if (!(share > largest->share[1]))
        return;
    if (place == 0) {
        largest->share[1] = largest->share[0];
        largest->cause[1] = largest->cause[0];
    }
    largest->share[place] = share;
    largest->cause[place] = cause;
}

static bool write_largest(const struct report *report, const char *strategy,
                          const char *between, const struct largest *largest)
{
    if (!largest->cause[0])
        return false;
    write_name(report->out, between, strategy);
    fprintf(report->out, "%.0f %% %s", 100 * largest->share[0],
            largest->cause[0]);
    if (largest->cause[1] && largest->share[1] >= least_shown)
        fprintf(report->out, ", %.0f %% %s", 100 * largest->share[1],
                largest->cause[1]);
    return true;
}

/* What took the most of the worst window. */
static bool write_worst(const struct report *report, const char *strategy,
                        int threads, const char *between)
{
    const char *causes[UTILISATION_CAUSES];
    struct largest largest = {.share = {0, 0}};
    int count = utilisation_causes(report, threads, causes);

    for (int c = 0; c < count; c++) {
        struct estimate lost =
            utilisation_lost_to(report, strategy, threads, causes[c]);

        if (lost.n)
            keep(&largest, lost.middle, causes[c]);
    }
    return write_largest(report, strategy, between, &largest);
}

/* What the last one to stand was doing. */
static bool write_straggler(const struct report *report, const char *strategy,
                            int threads, const char *between)
{
    struct query query = {
        .experiment = UTILISATION,
        .strategy = strategy,
        .metric = "straggler_share",
        .threads = threads,
    };
    const struct group *group = NULL;
    struct largest largest = {.share = {0, 0}};

    if (!strategy) /* the control stops nobody */
        return false;
    while ((group = report_next(report, &query, group)) != NULL) {
        const struct lab_param *cause = row_param(group->first, "cause");

        if (group->estimate.n && cause && cause->text)
            keep(&largest, group->estimate.middle, cause->text);
    }
    return write_largest(report, strategy, between, &largest);
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
    "runs by itself, as often as Python's; under `deferred` more often, "
    "because what has died looks like growth until its log is applied "
    "(docs/collector.md). That is much more garbage than most programs make, "
    "so that there is something to see in less than a second. "
    "The share of time says nothing about how fast the work is done in it: "
    "`ops_per_s` in the table does.\n\n"
    "Lost to: *GIL*, waiting for it; *stopped*, standing while another "
    "collects; *stopping*, waiting to collect until all others stand; "
    "*collecting*; *grace period*, waiting for one with too much memory in "
    "limbo; *counts*, steps with a boundary, a merge or a log to apply in "
    "them, as far as they took longer than usual (freeing what is due is part "
    "of that: where it is freed at once, it is part of the work); "
    "*descheduled*, without a CPU though the runtime did not wait; *slow*, "
    "longer than usual with a CPU. Delays below 5 µs are not seen. "
    "`straggler_share` is what the last thread to stand still did while the "
    "others waited for it. `run_delay_share` is the kernel's own account of "
    "the time that threads "
    "were ready and had no CPU; it does not say when.";

/* Of all generations together. */
static bool write_collections(const struct report *report, const char *strategy,
                              int threads, const char *between)
{
    struct query query = {
        .experiment = UTILISATION,
        .strategy = strategy,
        .metric = "collections",
        .threads = threads,
    };
    const struct group *group = NULL;
    char number[NUMBER_TEXT];
    double sum = 0;
    bool any = false;

    while (strategy && (group = report_next(report, &query, group)) != NULL) {
        any |= group->estimate.n > 0;
        sum += group->estimate.n ? group->estimate.middle : 0;
    }
    if (!any)
        return false;
    write_name(report->out, between, strategy);
    fputs(number_text(number, sum), report->out);
    return true;
}

static void write_explained(const struct report *report, int threads)
{
    struct query straggler = {.experiment = UTILISATION,
                              .metric = "straggler_share",
                              .threads = threads};
    const char *plural = threads == 1 ? "" : "s";

    if (threads == 0)
        return;
    fprintf(report->out,
            "Of the worst window of %d ms, %d thread%s, most was lost to: ",
            UTILISATION_SHOWN_US / 1000, threads, plural);
    each(report, threads, write_worst);
    fprintf(report->out, ". Collections per second: ");
    each(report, threads, write_collections);
    fprintf(report->out, ".\n\n");
    if (!report_find(report, straggler))
        return;
    fprintf(report->out, "While a collection waited for the last thread to "
                         "stand still, that one's time went to: ");
    each(report, threads, write_straggler);
    fprintf(report->out,
            " (*standing*: it stood, and the one who stops the world had to "
            "wake up; *working*: it had not come to its next safepoint "
            "yet).\n\n");
}

static void body(const struct report *report)
{
    struct query all = {.experiment = UTILISATION};
    struct query any = {.experiment = UTILISATION,
                        .metric = "utilisation",
                        .key = "who",
                        .text = UTILISATION_WORKING};
    int threads[64], count = report_threads(report, any, threads, 64);
    int full = report_full_threads(report, any);

    utilisation_draw(report, threads, count, full);
    write_explained(report, full);
    report_details(report, how, &all);
}

const struct report_section report_utilisation = {
    .experiment = UTILISATION,
    .title = "How much of the time a thread gets to run",
    .verdict = verdict,
    .body = body,
};
