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

/* (sum x)^2 / (n sum x^2): 1 when all are equal, 1/n when one has all. (Jain,
 * Chiu and Hawe, "A quantitative measure of fairness", DEC-TR-301, 1984) */
static double jain(const struct convoy *convoy, int threads)
{
    double sum = 0, squares = 0;

    for (int i = 0; i < threads; i++) {
        double held = (double)convoy->log[i].lock.held_ns;

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
static int64_t span_ns(const struct convoy *convoy)
{
    int threads = convoy->mix->computing + convoy->mix->io;
    int64_t from = convoy->log[0].from_ns, to = convoy->log[0].to_ns;

    for (int i = 1; i < threads; i++) {
        const struct thread_log *log = &convoy->log[i];

        from = log->from_ns < from ? log->from_ns : from;
        to = log->to_ns > to ? log->to_ns : to;
    }
    return to - from;
}

static void lock_rows(const struct convoy *convoy, const struct place *place)
{
    int threads = convoy->mix->computing + convoy->mix->io;
    double seconds = (double)span_ns(convoy) / LAB_NS_PER_S, held = 0;

    for (int i = 0; i < convoy->mix->computing; i++)
        held += (double)convoy->log[i].lock.held_ns / LAB_NS_PER_S;
    row(place, "compute_held", "1", held / seconds);
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
    int64_t span = span_ns(convoy);
    uint64_t ops = 0, bytes = 0, held = 0;

    for (int i = 0; i < threads; i++) {
        const struct thread_log *log = &convoy->log[i];

        held += log->lock.held_ns;
        ops += log->ops;
        bytes += log->bytes;
        lab_check(convoy->lab, !log->failed, "thread %d could do its I/O", i);
    }
    /* the last call of each may have come back when all was over */
    lab_check(convoy->lab,
              bytes >= ops && bytes <= ops + (uint64_t)convoy->mix->io,
              "a byte or an answer for each of %llu operations: %llu",
              (unsigned long long)ops, (unsigned long long)bytes);
    lab_check(convoy->lab, held <= (uint64_t)span,
              "the lock was held for %llu ns in all, within %lld ns",
              (unsigned long long)held, (long long)span);
}

static void lanes(const struct convoy *convoy, const struct setting *setting,
                  const struct place *place)
{
    struct contention_lane lane[] = {
        {"computes", &convoy->log[0].lock},
        {"does I/O", &convoy->log[1].lock},
    };
    const struct gil_log *log = lane[0].log;

    if (setting->lanes_us > 0 && log->count > 0)
        contention_lanes(convoy->lab, lane, 2, log->entry[log->count / 4].ns,
                         setting->lanes_us, &place->param[0], &place->param[1]);
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
