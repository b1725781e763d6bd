/* SPDX-License-Identifier: MIT */
/*
 * gil_contention: what each policy gives to threads that do I/O and takes from
 * those that compute, and processes. The lanes are gil_contention_lanes.c's.
 */
#include "lab/report/gil_contention.h"
#include "lab/memory.h"
#include "lab/report/lesson.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "gil_contention";
static const char no_lock[] = "no lock";

static const char *const policies[] = {"timed-forced", "timed", "tick", "fifo",
                                       "boost",        "spin",  NULL};

static const struct {
    int us;
    const char *text;
} intervals[] = {{5000, "5 ms"}, {1000, "1 ms"}, {50, "50 µs"}};

enum { INTERVALS = 3 };

/* Threads that compute, threads that do I/O, and by which call. */
struct mix {
    int computing, io;
    const char *call;
};

static const struct mix one_and_one = {1, 1, "answer"};

/* ---- looking things up --------------------------------------------------- */

/* One measurement; quantile < 0: it has none. */
static const struct group *find(const struct report *report,
                                const char *strategy, const char *metric,
                                const char *policy, int us,
                                const struct mix *mix, double quantile)
{
    char *more =
        quantile < 0 ? lab_copy("") : lab_format(" quantile=%.15g", quantile);
    char *params =
        lab_format("call=%s computing=%d interval_us=%d io=%d policy=%s%s",
                   mix->call, mix->computing, us, mix->io, policy, more);
    const struct group *group =
        report_find(report, (struct query){.experiment = name,
                                           .strategy = strategy,
                                           .metric = metric,
                                           .params = params});

    free(params);
    free(more);
    return group;
}

/* What has no interval is asked for without. */
static int interval_of(const char *policy, int us)
{
    return strcmp(policy, "tick") == 0 || strcmp(policy, no_lock) == 0 ? 0 : us;
}

static const struct group *find_usual(const struct report *report,
                                      const char *strategy, const char *metric,
                                      const char *policy, const struct mix *mix)
{
    return find(report, strategy, metric, policy, interval_of(policy, 5000),
                mix, -1);
}

/* The strategy that has a lock, or NULL. */
static const char *locked(const struct report *report)
{
    for (int s = 0; s < report->strategies; s++) {
        if (find_usual(report, report->strategy[s], "io_per_s", policies[0],
                       &one_and_one))
            return report->strategy[s];
    }
    return NULL;
}

static const struct group *find_how(const struct report *report,
                                    const char *strategy, const char *metric,
                                    const char *how)
{
    return report_find(report, (struct query){.experiment = name,
                                              .strategy = strategy,
                                              .metric = metric,
                                              .key = "how",
                                              .text = how});
}

/* ---- numbers ------------------------------------------------------------- */

static void cell_number(struct table *table, const struct group *group)
{
    char text[NUMBER_TEXT];

    if (group)
        table_cell(table, "%s", number_text(text, group->estimate.middle));
    else
        table_cell(table, "–");
}

static void cell_percent(struct table *table, const struct group *group)
{
    if (group)
        table_cell(table, "%.0f %%", 100 * group->estimate.middle);
    else
        table_cell(table, "–");
}

/* ---- verdict ------------------------------------------------------------- */

/* "`boost` 6.4k [6.2k, 6.5k] (72 [70, 75] %)" */
static void say_policy(const struct report *report, const char *strategy,
                       const char *policy, const char *before)
{
    const struct group *io =
        find_usual(report, strategy, "io_per_s", policy, &one_and_one);
    const struct group *share =
        find_usual(report, strategy, "compute_share", policy, &one_and_one);

    if (!io || !share)
        return;
    fprintf(report->out, "%s`%s` ", before, policy);
    report_put_group(report, io, 1);
    fputs(" (", report->out);
    report_put_group(report, share, 100);
    fputs(" %)", report->out);
}

static void convoy_verdict(const struct report *report)
{
    const char *lock = locked(report);
    const char *between = "";

    if (!lock)
        return;
    fprintf(report->out,
            "- **The convoy**, I/O operations a second of one thread beside "
            "one that computes (and what that one still gets done), 5 ms "
            "interval: ");
    for (int i = 0; policies[i]; i++) {
        say_policy(report, lock, policies[i], between);
        between = "; ";
    }
    for (int s = 0; s < report->strategies; s++) {
        const struct group *io = find_usual(report, report->strategy[s],
                                            "io_per_s", no_lock, &one_and_one);

        if (!io)
            continue;
        fprintf(report->out, "; no lock (`%s`) ", report->strategy[s]);
        report_put_group(report, io, 1);
    }
    fprintf(report->out, ".\n");
}

static void processes_verdict(const struct report *report)
{
    const char *between = "";
    bool begun = false;

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const struct group *alone =
            find_how(report, strategy, "work_per_s", "alone");
        const struct group *threads =
            find_how(report, strategy, "work_per_s", "threads");
        const struct group *processes =
            find_how(report, strategy, "work_per_s", "processes");
        struct estimate of_threads = report_ratio(threads, alone);
        struct estimate of_processes = report_ratio(processes, alone);
        char *text[2];

        if (of_threads.n == 0 || of_processes.n == 0)
            continue;
        if (!begun)
            fprintf(report->out,
                    "- **%d threads or %d processes**, the same computation, "
                    "as multiples of one thread's: ",
                    threads->first->threads, threads->first->threads);
        begun = true;
        text[0] = report_ratio_text(&of_threads);
        text[1] = report_ratio_text(&of_processes);
        fprintf(report->out, "%s`%s` %s and %s", between, strategy, text[0],
                text[1]);
        free(text[0]);
        free(text[1]);
        between = "; ";
    }
    if (begun)
        fprintf(report->out, ".\n");
}

static void verdict(const struct report *report)
{
    lesson_verdict(report, name, "The lock's policies",
                   "who blocks gives the lock up, who comes back waits until "
                   "the holder is asked to drop it.");
    convoy_verdict(report);
    processes_verdict(report);
}

/* ---- the figure ---------------------------------------------------------- */

/* On a logarithmic axis zero has no place: it is drawn at NONE. */
enum { NONE = 5 };

static void add_bar(struct panel *panel, struct series *series, int at,
                    const struct group *group)
{
    struct estimate shown = group->estimate;

    if (panel->log_y) {
        shown.middle = shown.middle < NONE ? NONE : shown.middle;
        shown.low = shown.low < NONE ? NONE : shown.low;
        shown.high = shown.high < shown.middle ? shown.middle : shown.high;
    }
    series_add(series, at, &shown);
}

static void add_bars(const struct report *report, struct panel *panel,
                     const char *lock, const char *metric)
{
    for (int i = 0; policies[i]; i++) {
        int at = panel_category(panel, policies[i]);

        for (int k = 0; k < INTERVALS; k++) {
            const struct group *group = find(report, lock, metric, policies[i],
                                             intervals[k].us, &one_and_one, -1);
            struct series *series =
                panel_series(panel, intervals[k].text, k + 1);

            if (group)
                add_bar(panel, series, at, group);
        }
    }
}

/* Policies, or strategies, that have no interval: bars of a colour of their
 * own. */
static void add_others(const struct report *report, struct panel *panel,
                       const char *lock, const char *metric)
{
    static const char label[] = "no switch interval";
    const struct group *tick =
        find(report, lock, metric, "tick", 0, &one_and_one, -1);
    int look = 0;

    if (tick)
        add_bar(panel, panel_series(panel, label, look),
                panel_category(panel, "tick"), tick);
    for (int s = 0; s < report->strategies; s++) {
        const struct group *group = find_usual(report, report->strategy[s],
                                               metric, no_lock, &one_and_one);

        if (!group)
            continue;
        add_bar(panel, panel_series(panel, label, look),
                panel_category(panel, report->strategy[s]), group);
    }
}

static void draw_policies(const struct report *report, const char *lock)
{
    struct figure figure = figure_make("gil_contention-policies", 1);
    struct panel *panel = figure_panel(
        &figure, PANEL_BARS, "the thread that does I/O, 100 µs a call", "",
        "operations per second");

    panel->log_y = true;
    add_bars(report, panel, lock, "io_per_s");
    add_others(report, panel, lock, "io_per_s");
    panel_guide(panel, 200);
    panel =
        figure_panel(&figure, PANEL_BARS, "the thread that computes beside it",
                     "", "share of what it gets done alone");
    add_bars(report, panel, lock, "compute_share");
    add_others(report, panel, lock, "compute_share");
    report_figure(report, &figure,
                  "I/O and computing under each policy; on the right, the "
                  "strategies without a lock. The dotted line is 1 / 5 ms; who "
                  "got nothing done in a window is drawn at 5 per second.",
                  NULL);
}

/* ---- tables -------------------------------------------------------------- */

static void policy_row(const struct report *report, struct table *table,
                       const char *strategy, const char *policy, int us,
                       const char *interval)
{
    static const double quantiles[] = {0.5, 0.99, 1};
    static const char *const counts[] = {"jain", "forced_per_s",
                                         "voluntary_per_s"};
    const struct mix *mix = &one_and_one;

    if (!find(report, strategy, "io_per_s", policy, us, mix, -1))
        return;
    table_cell(table, "`%s`", policy == no_lock ? strategy : policy);
    table_cell(table, "%s", interval);
    cell_number(table, find(report, strategy, "io_per_s", policy, us, mix, -1));
    for (int i = 0; i < 3; i++)
        cell_number(table, find(report, strategy, "wait_us", policy, us, mix,
                                quantiles[i]));
    cell_percent(table,
                 find(report, strategy, "compute_share", policy, us, mix, -1));
    for (int i = 0; i < 3; i++)
        cell_number(table,
                    find(report, strategy, counts[i], policy, us, mix, -1));
}

static void write_policies(const struct report *report, const char *lock)
{
    static const char *const heads[] = {"policy",
                                        ">interval",
                                        ">I/O ops/s",
                                        ">wait, µs: median",
                                        ">99 %",
                                        ">longest",
                                        ">computing",
                                        ">Jain",
                                        ">asked to drop /s",
                                        ">given up by itself /s",
                                        NULL};
    struct table *table = table_new(heads);

    for (int i = 0; policies[i]; i++) {
        for (int k = 0; k < INTERVALS; k++)
            policy_row(report, table, lock, policies[i], intervals[k].us,
                       intervals[k].text);
        policy_row(report, table, lock, policies[i], 0, "100 polls");
    }
    for (int s = 0; s < report->strategies; s++)
        policy_row(report, table, report->strategy[s], no_lock, 0, no_lock);
    table_print_markdown(table, report->out);
    fprintf(report->out, "\n");
    table_free(table);
}

/* Other mixes, at the usual interval: I/O and computing side by side. */
static void write_mixes(const struct report *report, const char *lock)
{
    static const char *const heads[] = {
        "policy",     ">1 + 1, `read`", ">computing", ">1 + 3",
        ">computing", ">2 + 1",         ">computing", NULL};
    static const struct mix mixes[] = {
        {1, 1, "read"}, {1, 3, "answer"}, {2, 1, "answer"}};
    struct table *table = table_new(heads);

    for (int i = 0; policies[i]; i++) {
        table_cell(table, "`%s`", policies[i]);
        for (int x = 0; x < 3; x++) {
            cell_number(table, find_usual(report, lock, "io_per_s", policies[i],
                                          &mixes[x]));
            cell_percent(table, find_usual(report, lock, "compute_share",
                                           policies[i], &mixes[x]));
        }
    }
    report_fold_table(report,
                      "I/O operations a second, computing + I/O threads, other "
                      "mixes (5 ms)",
                      table);
}

static void write_processes(const struct report *report)
{
    static const char *const heads[] = {
        "strategy",   ">one thread, ops/s",          ">threads",
        ">processes", ">memory of the threads, MiB", ">of the processes",
        NULL};
    static const char *const ways[] = {"threads", "processes"};
    struct table *table = table_new(heads);

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const struct group *alone =
            find_how(report, strategy, "work_per_s", "alone");

        if (!alone)
            continue;
        table_cell(table, "`%s`", strategy);
        cell_number(table, alone);
        for (int i = 0; i < 2; i++) {
            struct estimate ratio = report_ratio(
                find_how(report, strategy, "work_per_s", ways[i]), alone);
            char *text = report_ratio_text(&ratio);

            table_cell(table, "%s", ratio.n ? text : "–");
            free(text);
        }
        for (int i = 0; i < 2; i++)
            cell_number(table,
                        find_how(report, strategy, "memory_mib", ways[i]));
    }
    if (table_rows(table) > 0) {
        fprintf(report->out,
                "**\"Use multiprocessing instead\"**: the same computation in "
                "as many threads, or processes of one thread, as there are "
                "CPUs. Each process has a lock of its own, and its own copy "
                "of the data (100,000 numbers in a list).\n\n");
        table_print_markdown(table, report->out);
        fprintf(report->out, "\n");
    }
    table_free(table);
}

/* ---- the section --------------------------------------------------------- */

static const char how[] =
    "An I/O operation is: give the lock up, call the system, wait for the "
    "lock, work a little. The call takes 100 µs (`read`: it reads a byte that "
    "is there, and does not block). *computing* is what the computing threads "
    "together get done, as a share of what one of them gets done alone. *Jain* "
    "is the fairness of the time that threads have the lock for: 1 when all "
    "have the same, one over the number of threads when one has it all (a "
    "thread that does I/O wants it seldom, so unfair is not unjust).\n\n"
    "`timed-forced` is Python's: a waiter asks after an interval, and every "
    "operation costs a whole one. A shorter interval means more operations, "
    "and more hand-overs for threads that only compute. `timed` lets the "
    "dropper take the lock again at once, which it mostly does before the "
    "waiter is awake; `tick`, Python's lock until 3.1, does so every 100 "
    "polls. `fifo` hands the lock to the first in line, once the holder has "
    "had it for the quantum (the column *interval*). `boost` lets a thread ask "
    "at once when it has given the lock up early, by itself: nearly what it "
    "gets alone, paid by the computing thread. What is handed over by boosting "
    "is bounded (half of the time). `spin` saves sleeps, not intervals.\n\n"
    "With calls that do not block the convoy is loose: the thread is back "
    "before the other is awake, and has the lock again. It is caught once an "
    "interval.";

/* The budget of the boosted counts what is handed over, not what is taken. */
static void write_unbounded(const struct report *report, const char *lock)
{
    static const struct mix mix = {1, 1, "read"};
    const struct group *share =
        lock ? find_usual(report, lock, "compute_share", "boost", &mix) : NULL;

    if (share)
        fprintf(
            report->out,
            " Under `boost` it never waits long: it asks at once. The budget "
            "counts turns that are handed over, not those of a thread "
            "that takes a free lock again. So nothing bounds them; beside "
            "`read` %.0f %% are left to who computes.",
            100 * share->estimate.middle);
}

static void body(const struct report *report)
{
    const char *lock = locked(report);

    fprintf(report->out,
            "With one lock for the whole interpreter, who runs when? A thread "
            "computes without end beside one that does I/O, gives the lock up "
            "for each call and wants it back: under every policy of the "
            "runtime's lock, and without one.\n\n");
    gil_contention_lanes(report);
    if (lock) {
        draw_policies(report, lock);
        write_policies(report, lock);
        write_mixes(report, lock);
    }
    write_processes(report);
    report_transcript(report, name);
    fprintf(report->out, "<details><summary>How to read this</summary>\n\n%s",
            how);
    write_unbounded(report, lock);
    fprintf(report->out, "\n\n</details>\n\n");
}

const struct report_section report_gil_contention = {
    .experiment = "gil_contention",
    .title = "Policies of the lock",
    .verdict = verdict,
    .body = body,
};
