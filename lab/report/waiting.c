/* SPDX-License-Identifier: MIT */
/*
 * gil_waiting: what a wait for the GIL consists of, and whom the lock goes to.
 * The drawings are waiting_drawings.c's; waiting_objects.c is the section on
 * contended objects.
 */
#include "lab/report/waiting.h"

#include <string.h>

static const char name[] = "gil_waiting";

const char *const waiting_policies[] = {"timed-forced", "fifo", "boost", "spin",
                                        "timed",        "tick", NULL};

const char *const waiting_parts[] = {"held-by-others", "wake-up", "spin",
                                     "run-queue", NULL};

const struct waiting_mix waiting_mixes[] = {
    {2, 0, "computing"}, {1, 1, "computing"}, {1, 1, "io"},
    {4, 0, "computing"}, {3, 1, "computing"}, {3, 1, "io"},
    {0, 0, NULL},
};

static const struct waiting_mix *const two = &waiting_mixes[0];
static const struct waiting_mix *const io = &waiting_mixes[2];

/* ---- looking things up --------------------------------------------------- */

const struct group *waiting_find(const struct report *report,
                                 const char *policy,
                                 const struct waiting_mix *mix,
                                 struct query query)
{
    const struct group *group = NULL;

    query.experiment = name;
    while ((group = report_next(report, &query, group)) != NULL) {
        const struct row *row = group->first;

        if (group->estimate.n > 0 && row_param_is(row, "policy", policy) &&
            (int)row_param_number(row, "computing") == mix->computing &&
            (int)row_param_number(row, "io") == mix->io)
            return group;
    }
    return NULL;
}

const struct group *waiting_time(const struct report *report,
                                 const char *policy,
                                 const struct waiting_mix *mix)
{
    return waiting_find(report, policy, mix,
                        (struct query){.metric = "waiting",
                                       .key = "of",
                                       .text = mix->of});
}

static const struct group *share(const struct report *report,
                                 const char *policy,
                                 const struct waiting_mix *mix,
                                 const char *part)
{
    return waiting_find(report, policy, mix,
                        (struct query){.metric = "wait_share",
                                       .key = "of",
                                       .text = mix->of,
                                       .key2 = "part",
                                       .text2 = part});
}

double waiting_part(const struct report *report, const char *policy,
                    const struct waiting_mix *mix, const char *part)
{
    const struct group *group = share(report, policy, mix, part);

    return group ? group->estimate.middle : 0;
}

const struct group *waiting_handoff(const struct report *report,
                                    const char *policy,
                                    const struct waiting_mix *mix,
                                    double quantile)
{
    return waiting_find(report, policy, mix,
                        (struct query){.metric = "handoff_us",
                                       .key3 = "quantile",
                                       .number3 = quantile});
}

/* ---- verdict ------------------------------------------------------------- */

static void say_parts(const struct report *report)
{
    const char *before = "";

    for (int p = 0; waiting_policies[p]; p++) {
        const char *policy = waiting_policies[p];

        if (!share(report, policy, two, waiting_parts[0]))
            continue;
        if (!*before)
            fprintf(report->out,
                    "- **A wait for the GIL**, two threads that compute: "
                    "asleep while the other has it for ");
        fprintf(report->out, "%s%.1f %% (`%s`)", before,
                100 * waiting_part(report, policy, two, waiting_parts[0]),
                policy);
        before = ", ";
    }
    if (*before)
        fprintf(report->out, "; the rest is spinning, waking up and waiting "
                             "for a CPU.\n");
}

static void say_handoffs(const struct report *report)
{
    const char *before = "";

    for (int p = 0; waiting_policies[p]; p++) {
        const char *policy = waiting_policies[p];
        const struct group *usual = waiting_handoff(report, policy, two, 0.5);
        const struct group *worst = waiting_handoff(report, policy, two, 1);
        char number[NUMBER_TEXT], longest[NUMBER_TEXT];

        if (!usual || !worst)
            continue;
        if (!*before)
            fprintf(report->out,
                    "- **A hand-over**, from being given up to being had, "
                    "median and longest: ");
        fprintf(report->out, "%s`%s` %s and %s µs", before, policy,
                number_text(number, usual->estimate.middle),
                number_text(longest, worst->estimate.middle));
        before = "; ";
    }
    if (*before)
        fprintf(report->out, ".\n");
}

static void verdict(const struct report *report)
{
    say_parts(report);
    say_handoffs(report);
}

/* ---- the table ----------------------------------------------------------- */

static void cell_share(struct table *table, const struct group *group)
{
    if (group)
        table_cell(table, "%.1f %%", 100 * group->estimate.middle);
    else
        table_cell(table, "–");
}

static void cell_number(struct table *table, const struct group *group)
{
    char number[NUMBER_TEXT];

    if (group)
        table_cell(table, "%s", number_text(number, group->estimate.middle));
    else
        table_cell(table, "–");
}

static void write_row(const struct report *report, struct table *table,
                      const char *policy, const struct waiting_mix *mix)
{
    static const double quantiles[] = {0.5, 0.99, 1};
    const struct group *time = waiting_time(report, policy, mix);

    if (!time)
        return;
    table_cell(table, "%d + %d", mix->computing, mix->io);
    table_cell(table, "`%s`", policy);
    table_cell(table, "%s",
               strcmp(mix->of, "io") == 0 ? "does I/O" : "computes");
    cell_share(table, time);
    for (int i = 0; waiting_parts[i]; i++)
        cell_share(table, share(report, policy, mix, waiting_parts[i]));
    cell_share(table, share(report, policy, mix, "steal"));
    for (int i = 0; i < 3; i++)
        cell_number(table, waiting_handoff(report, policy, mix, quantiles[i]));
}

static void write_table(const struct report *report)
{
    static const char *const heads[] = {"computing + I/O threads",
                                        "policy",
                                        "who waits",
                                        ">waits",
                                        ">held by others",
                                        ">wake-up",
                                        ">spin",
                                        ">run queue",
                                        ">(steal)",
                                        ">hand-over, µs: median",
                                        ">99 %",
                                        ">longest",
                                        NULL};
    struct table *table = table_new(heads);

    for (int m = 0; waiting_mixes[m].computing; m++) {
        for (int p = 0; waiting_policies[p]; p++)
            write_row(report, table, waiting_policies[p], &waiting_mixes[m]);
    }
    report_fold_table(report, "Waits and hand-overs in numbers", table);
}

/* ---- body ---------------------------------------------------------------- */

static const char how[] =
    "Each wait is cut in two where the thread that had the lock before gave it "
    "up. *Held by others* is the sleep before that: only shorter turns of the "
    "others make it shorter. *Wake-up* is what lies behind it, less the *run "
    "queue*: the time the thread was ready to run and had no CPU, as the "
    "kernel counts it for this wait. *Spin* is CPU time spent looking for the "
    "lock. Which side of the release the run queue falls on nobody records; it "
    "is taken to be behind it as far as there is room, since the release is "
    "what wakes. In each window the four add up to the wait; their medians "
    "need not. *Steal* is no part of them but the share of the CPUs that the "
    "hypervisor kept in the window. *Waits* is the share of such threads' "
    "time. Hand-overs are those to a thread that waited when the lock was "
    "given up. Recording costs some 4 µs a wait, added to the turn that "
    "follows; medians of the windows.";

/* What the I/O thread's wait shows, if both policies are there. */
static void compare_io(const struct report *report)
{
    const struct group *usual = waiting_time(report, waiting_policies[0], io);
    const struct group *boost = waiting_time(report, "boost", io);

    if (usual && boost)
        fprintf(report->out,
                "A thread that does I/O beside one that computes waits %.0f %% "
                "of its time under `%s` and %.0f %% under `boost`; of that, "
                "others have the lock for %.0f %%, and the rest is the price "
                "of handing over.\n\n",
                100 * usual->estimate.middle, waiting_policies[0],
                100 * boost->estimate.middle,
                100 * waiting_part(report, "boost", io, waiting_parts[0]));
}

static void body(const struct report *report)
{
    /* without a lock there is nothing but the reason why */
    if (!report_find(report, (struct query){.experiment = name,
                                            .metric = "waiting"}))
        return;
    fprintf(report->out,
            "A thread that waits for the lock waits for somebody's turn to "
            "end, and then for its own to begin. Which of the two is it, and "
            "whom does the lock go to?\n\n");
    waiting_draw_parts(report);
    compare_io(report);
    waiting_draw_matrix(report);
    write_table(report);
    fprintf(report->out,
            "<details><summary>How to read this</summary>\n\n%s\n\n"
            "</details>\n\n",
            how);
}

const struct report_section report_waiting = {
    .experiment = name,
    .title = "Waiting, explained",
    .verdict = verdict,
    .body = body,
};
