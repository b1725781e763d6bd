/* SPDX-License-Identifier: MIT */
#include "experiments/lessons/gil_contention_convoy.h"
#include "lab/clock.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

/* Every row says where it is from. */
struct place {
    struct lab *lab;
    struct lab_param param[5];
};

static void row(const struct place *place, const char *metric, const char *unit,
                double value)
{
    struct lab_param params[7];

    memcpy(params, place->param, sizeof(place->param));
    params[5] = (struct lab_param){.key = NULL};
    lab_row(place->lab, metric, unit, value, 0, params);
}

static void row_with(const struct place *place, const char *metric,
                     const char *unit, double value, struct lab_param more)
{
    struct lab_param params[7];

    memcpy(params, place->param, sizeof(place->param));
    params[5] = more;
    params[6] = (struct lab_param){.key = NULL};
    lab_row(place->lab, metric, unit, value, 0, params);
}

/* How long a thread had the lock while it was at work; less where the rings
 * were too small for the window, see known_ns(). */
static double held_ns(const struct convoy *convoy, int thread)
{
    const struct thread_log *log = &convoy->log[thread];

    return (double)gil_sums(&convoy->turns, log->mutator,
                            (uint64_t)log->from_ns, (uint64_t)log->to_ns)
        .held_ns;
}

/* (sum x)^2 / (n sum x^2): 1 when all are equal, 1/n when one has all. (Jain,
 * Chiu and Hawe, "A quantitative measure of fairness", DEC-TR-301, 1984) */
static double jain(const struct convoy *convoy, int threads)
{
    double sum = 0, squares = 0;

    for (int i = 0; i < threads; i++) {
        double held = held_ns(convoy, i);

        sum += held;
        squares += held * held;
    }
    return squares > 0 ? sum * sum / (threads * squares) : 0;
}

static void wait_rows(const struct convoy *convoy, const struct place *place)
{
    static const double quantiles[] = {0.5, 0.99, 1};
    struct histogram *all = lab_alloc(1, sizeof(*all));

    for (int i = 0; i < convoy->mix->io; i++)
        histogram_add(all, &convoy->log[convoy->mix->computing + i].wait_ns);
    for (int i = 0; i < 3 && all->count > 0; i++)
        row_with(place, "wait_us", "us",
                 (double)histogram_quantile(all, quantiles[i]) / LAB_NS_PER_US,
                 lab_number("quantile", quantiles[i]));
    free(all);
}

/* From the first thread's start to the last one's end; on a busy machine that
 * is more than the window. */
static void find_span(const struct convoy *convoy, int64_t *from, int64_t *to)
{
    int threads = convoy->mix->computing + convoy->mix->io;

    *from = convoy->log[0].from_ns;
    *to = convoy->log[0].to_ns;
    for (int i = 1; i < threads; i++) {
        const struct thread_log *log = &convoy->log[i];

        *from = log->from_ns < *from ? log->from_ns : *from;
        *to = log->to_ns > *to ? log->to_ns : *to;
    }
}

static int64_t span_ns(const struct convoy *convoy)
{
    int64_t from, to;

    find_span(convoy, &from, &to);
    return to - from;
}

/* The part of it for which it is known who had the lock: all, unless the
 * window was long. */
static int64_t known_ns(const struct convoy *convoy)
{
    int64_t from, to, since = (int64_t)convoy->turns.since;

    find_span(convoy, &from, &to);
    from = since > from ? since : from;
    return to > from ? to - from : 0;
}

static void lock_rows(const struct convoy *convoy, const struct place *place)
{
    int threads = convoy->mix->computing + convoy->mix->io;
    double seconds = (double)span_ns(convoy) / LAB_NS_PER_S, held = 0;

    for (int i = 0; i < convoy->mix->computing; i++)
        held += held_ns(convoy, i);
    if (known_ns(convoy) > 0)
        row(place, "compute_held", "1", held / (double)known_ns(convoy));
    row(place, "jain", "1", jain(convoy, threads));
    row(place, "forced_per_s", "1/s",
        (double)convoy->stats.forced_switches / seconds);
    row(place, "voluntary_per_s", "1/s",
        (double)convoy->stats.voluntary / seconds);
    if (convoy->stats.contended)
        row(place, "spun", "1",
            (double)convoy->stats.spun / (double)convoy->stats.contended);
}

/* Two never held it at once: what they held it for fits into the time. */
static void check_window(const struct convoy *convoy)
{
    int threads = convoy->mix->computing + convoy->mix->io;
    int64_t known = known_ns(convoy);
    uint64_t ops = 0, bytes = 0;
    double held = 0;

    for (int i = 0; i < threads; i++) {
        const struct thread_log *log = &convoy->log[i];

        held += held_ns(convoy, i);
        ops += log->ops;
        bytes += log->bytes;
        lab_check(convoy->lab, !log->failed, "thread %d could do its I/O", i);
    }
    /* the last call of each may have come back when all was over */
    lab_check(convoy->lab,
              bytes >= ops && bytes <= ops + (uint64_t)convoy->mix->io,
              "a byte or an answer for each of %llu operations: %llu",
              (unsigned long long)ops, (unsigned long long)bytes);
    lab_check(convoy->lab, held <= (double)known,
              "the lock was held for %.0f ns in all, within %lld ns", held,
              (long long)known);
}

static void lanes(const struct convoy *convoy, const struct setting *setting,
                  const struct place *place)
{
    struct contention_lane lane[] = {
        {"computes", convoy->log[0].mutator},
        {"does I/O", convoy->log[1].mutator},
    };
    const struct gil_turns *turns = &convoy->turns;

    if (setting->lanes_us > 0 && turns->count > 0)
        contention_lanes(convoy->lab, turns, lane, 2,
                         turns->turn[turns->count / 4].taken, setting->lanes_us,
                         &place->param[0], &place->param[1]);
}

void convoy_rows(const struct convoy *convoy, const struct setting *setting,
                 const struct outcome *outcome, double *alone)
{
    struct lab *lab = convoy->lab;
    const struct mix *mix = convoy->mix;
    struct place place = {
        .lab = lab,
        .param = {lab_text("policy", RC_NEEDS_GIL
                                         ? gil_policy_names[setting->policy]
                                         : "no lock"),
                  lab_number("interval_us", RC_NEEDS_GIL ? setting->us : 0),
                  lab_number("computing", mix->computing),
                  lab_number("io", mix->io), lab_text("call", mix->call)},
    };

    lab_window(lab, &outcome->window);
    if (mix->io > 0) {
        row(&place, "io_per_s", "1/s", outcome->io_per_s);
        wait_rows(convoy, &place);
    }
    if (mix->computing > 0 && mix->io == 0) /* a void one is no measure */
        *alone = outcome->window.kind == WINDOW_OK ? outcome->compute_per_s : 0;
    if (mix->computing > 0)
        row(&place, "compute_per_s", "1/s", outcome->compute_per_s);
    if (mix->computing > 0 && *alone > 0)
        row(&place, "compute_share", "1", outcome->compute_per_s / *alone);
    if (RC_NEEDS_GIL && mix->computing > 0 && mix->io > 0) {
        lock_rows(convoy, &place);
        lanes(convoy, setting, &place);
    }
    check_window(convoy);
}
