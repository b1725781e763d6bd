/* SPDX-License-Identifier: MIT */
#include "lab/window.h"
#include "lab/clock.h"
#include "lab/memory.h"

static const double least_overlap = 0.95;
static const double most_disturbed = 0.15;

static int count_cpus(const struct window *window)
{
    const struct worker_result *thread = window->thread;
    int distinct = 0;

    for (int i = 0; i < 2 * window->threads; i++) {
        int cpu = i % 2 ? thread[i / 2].last_cpu : thread[i / 2].first_cpu;
        bool seen = false;

        for (int j = 0; j < i && !seen; j++)
            seen = cpu ==
                   (j % 2 ? thread[j / 2].last_cpu : thread[j / 2].first_cpu);
        distinct += !seen;
    }
    return distinct;
}

static bool too_disturbed(const struct window *window)
{
    double most =
        window->most_disturbed > 0 ? window->most_disturbed : most_disturbed;

    return most < 1 && window->disturbed > most;
}

/* A thread per CPU has its CPU to itself, unless somebody else is there: a
 * program that runs beside (run delay) or another machine (steal). */
static double share_of_others(const struct window *window)
{
    double lost = 0;

    if (window->oversubscribed)
        return 0;
    for (int i = 0; i < window->threads; i++) {
        if (window->thread[i].delay_ns > 0)
            lost += (double)window->thread[i].delay_ns / LAB_NS_PER_S;
    }
    if (window->steal_ms > 0)
        lost += window->steal_ms / 1e3;
    return lost / (window->threads * window->seconds);
}

void window_judge(struct window *window, int allowed)
{
    const struct worker_result *thread = window->thread;
    int64_t first_start = thread[0].start_ns, last_start = first_start;
    int64_t first_end = thread[0].end_ns;
    bool together;

    window->involuntary = 0;
    window->run_delay_ms = 0;
    window->migrations = 0;
    window->ops = 0;
    window->ops_per_s = 0;
    for (int i = 0; i < window->threads; i++) {
        if (thread[i].start_ns < first_start)
            first_start = thread[i].start_ns;
        if (thread[i].start_ns > last_start)
            last_start = thread[i].start_ns;
        if (thread[i].end_ns < first_end)
            first_end = thread[i].end_ns;
        window->involuntary += thread[i].involuntary;
        window->migrations += thread[i].migrations;
        if (thread[i].delay_ns < 0 || window->run_delay_ms < 0)
            window->run_delay_ms = -1;
        else
            window->run_delay_ms += (double)thread[i].delay_ns / LAB_NS_PER_MS;
        window->ops += thread[i].ops;
        window->ops_per_s += thread[i].ops_per_s;
    }
    window->skew_us = (double)(last_start - first_start) / LAB_NS_PER_US;
    window->overlap = lab_seconds(last_start, first_end) / window->seconds;
    window->cpus = count_cpus(window);
    window->allowed = allowed;
    window->oversubscribed = window->threads > allowed;

    /*
     * With more threads than CPUs some always wait for their first turn, so
     * overlap says little there: ask that all CPUs were at work instead.
     */
    together = window->oversubscribed ? window->cpus >= allowed
                                      : window->overlap >= least_overlap;
    window->disturbed = share_of_others(window);
    if (window->kind != WINDOW_WARMUP)
        window->kind = together && !too_disturbed(window) ? WINDOW_OK
                                                          : WINDOW_VOID;
}

char *window_void_reason(const struct window *window)
{
    if (window->void_why)
        return lab_copy(window->void_why);
    if (too_disturbed(window))
        return lab_format("others had the CPUs for %.0f %% of the threads' "
                          "time",
                          100 * window->disturbed);
    if (window->oversubscribed)
        return lab_format("threads were seen on %d of %d CPUs only",
                          window->cpus, window->allowed);
    return lab_format("threads ran together for %.0f %% of the window only",
                      100 * window->overlap);
}
