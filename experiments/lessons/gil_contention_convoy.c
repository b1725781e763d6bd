/* SPDX-License-Identifier: MIT */
/*
 * Computing threads beside threads that do I/O: David Beazley's experiment
 * ("Understanding the Python GIL", 2010; bpo-7946), under every policy.
 *
 * An I/O thread does this, again and again: detach (the lock is free), a
 * system call, attach (wait for the lock), a little work. Two kinds of call:
 *
 *   answer  sleeps for 100 us, as if for a disk or a near-by server. Meanwhile
 *           a computing thread surely takes the lock.
 *   read    reads a byte from /dev/zero and never blocks. Who has the lock
 *           afterwards is a race between the return of a short call and the
 *           wake-up of a thread, and mostly the call wins: then the thread has
 *           the lock again without having waited. The convoy needs a call that
 *           takes longer than a wake-up.
 *
 * Each thread keeps a log of the lock (gil_log.h): its sums are held and
 * waited time, and one window of some policies is drawn.
 */
#include "experiments/census.h"
#include "experiments/lessons/gil_contention.h"
#include "lab/clock.h"
#include "lab/histogram.h"
#include "lab/latency.h"
#include "lab/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
    THREADS = 4, /* most in one mix */
    ROOM = 4096, /* entries of a log: what is drawn is a small part */
    ANSWER_NS = 100 * LAB_NS_PER_US,
};

/* One thread over one window; on lines of its own. */
struct thread_log {
    _Alignas(LAB_LINE) struct gil_log lock;
    struct histogram wait_ns; /* I/O threads: from wanting it to having it */
    uint64_t bytes;           /* that its calls have brought */
    uint64_t ops;
    int64_t from_ns, to_ns; /* in which it was logged */
    bool failed;
    struct gil_log_entry entry[ROOM];
};

struct mix {
    int computing, io;
    const char *call; /* of the I/O threads */
};

struct convoy {
    struct lab *lab;
    struct mutator *m;
    const struct mix *mix;
    int zero; /* /dev/zero */
    struct thread_log *log;
};

/* ---- the threads ------------------------------------------------------- */

static void computing(struct worker *worker, struct computation *c)
{
    uint64_t ops = 0;

    while (!worker_stopped(worker)) {
        compute(c);
        ops += COMPUTE_OPS;
    }
    worker_finish(worker, ops);
}

static bool call(const struct convoy *convoy, struct thread_log *log)
{
    struct timespec answer = {.tv_nsec = ANSWER_NS};
    char byte;

    if (strcmp(convoy->mix->call, "read") == 0) {
        if (read(convoy->zero, &byte, 1) != 1)
            return false;
    } else {
        while (nanosleep(&answer, &answer) != 0) {
            if (errno != EINTR)
                return false;
        }
    }
    log->bytes++;
    return true;
}

static void doing_io(struct worker *worker, struct convoy *convoy,
                     struct computation *c, struct thread_log *log)
{
    latency_sharp_timers();
    while (!worker_stopped(worker) && !log->failed) {
        int64_t start;

        mutator_detach(c->m);
        log->failed = !call(convoy, log);
        start = lab_now_ns();
        mutator_attach(c->m);
        if (worker_stopped(worker)) /* got it because the others left */
            break;
        histogram_record(&log->wait_ns, (uint64_t)(lab_now_ns() - start));
        log->ops++;
        compute(c);
    }
    worker_finish(worker, log->ops);
}

static void body(struct worker *worker, void *arg)
{
    struct convoy *convoy = arg;
    struct thread_log *log = &convoy->log[worker->index];
    struct mutator *m = mutator_enter();
    struct computation c;
    bool ok;

    if (!m)
        return;
    ok = computation_begin(
        &c, m, NULL, lab_settings(convoy->lab)->seed + (uint64_t)worker->index);
    mutator_detach(m);
    while (ok && worker_gate(worker)) {
        mutator_attach(m);
        /* once more after a void window */
        memset(log, 0, offsetof(struct thread_log, entry));
        log->lock.entry = log->entry;
        log->lock.room = ROOM;
        log->from_ns = lab_now_ns();
        gil_log_on(m, &log->lock);
        if (worker->index < convoy->mix->computing)
            computing(worker, &c);
        else
            doing_io(worker, convoy, &c, log);
        gil_log_off(m);
        log->to_ns = lab_now_ns();
        mutator_detach(m);
    }
    mutator_attach(m);
    computation_end(&c);
    mutator_leave(m);
}

/* ---- one policy, one mix ------------------------------------------------ */

struct setting {
    enum gil_policy policy;
    unsigned us;     /* interval; fifo: quantum; tick: none */
    double lanes_us; /* of a window to be drawn; 0: none */
};

/* What one window has shown. */
struct outcome {
    struct window window;
    struct gil_stats stats; /* its own */
    double compute_per_s, io_per_s;
};

static void configure(struct convoy *convoy, const struct setting *setting)
{
    struct gil_options options = gil_options();

    options.policy = setting->policy;
    if (setting->policy == GIL_FIFO)
        options.quantum_us = setting->us;
    else if (setting->us)
        options.interval_us = setting->us;
    if (RC_NEEDS_GIL)
        lab_check(convoy->lab, gil_configure(&options) == 0,
                  "the policy could be set");
}

static void since(struct gil_stats *now, const struct gil_stats *before)
{
    now->acquired -= before->acquired;
    now->contended -= before->contended;
    now->forced_switches -= before->forced_switches;
    now->voluntary -= before->voluntary;
    now->requests -= before->requests;
    now->boosted -= before->boosted;
    now->boosted_ns -= before->boosted_ns;
    now->spun -= before->spun;
}

/* 0, or an errno value. m is detached for the time. */
static int run_window(struct convoy *convoy, const struct setting *setting,
                      struct outcome *outcome)
{
    int threads = convoy->mix->computing + convoy->mix->io;
    struct workers workers = lab_workers(convoy->lab, threads);
    struct workers_result result;
    struct gil_stats before;
    int error;

    workers.body = body;
    workers.arg = convoy;
    workers.seconds = contention_seconds(convoy->lab);
    workers.warmup = 0;
    workers.windows = 1;
    workers.retries = 1;
    mutator_detach(convoy->m);
    configure(convoy, setting);
    gil_stats(&before);
    error = workers_run(&workers, &result);
    gil_stats(&outcome->stats);
    mutator_attach(convoy->m);
    if (error)
        return error;
    since(&outcome->stats, &before);
    outcome->window = result.window[0];
    outcome->compute_per_s = outcome->io_per_s = 0;
    for (int i = 0; i < threads; i++) {
        double rate = result.window[0].thread[i].ops_per_s;

        if (i < convoy->mix->computing)
            outcome->compute_per_s += rate;
        else
            outcome->io_per_s += rate;
    }
    workers_result_free(&result);
    outcome->window.thread = NULL;
    return 0;
}

/* ---- rows --------------------------------------------------------------- */

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

static void lock_rows(const struct convoy *convoy, const struct place *place,
                      const struct outcome *outcome)
{
    int threads = convoy->mix->computing + convoy->mix->io;
    double seconds = outcome->window.seconds, held = 0;

    for (int i = 0; i < convoy->mix->computing; i++)
        held += (double)convoy->log[i].lock.held_ns;
    row(place, "compute_held", "1", held / (seconds * LAB_NS_PER_S));
    row(place, "jain", "1", jain(convoy, threads));
    row(place, "forced_per_s", "1/s",
        (double)outcome->stats.forced_switches / seconds);
    row(place, "voluntary_per_s", "1/s",
        (double)outcome->stats.voluntary / seconds);
    if (outcome->stats.contended)
        row(place, "spun", "1",
            (double)outcome->stats.spun / (double)outcome->stats.contended);
}

/* Two never held it at once: what they held it for fits into the time. */
static void check_window(const struct convoy *convoy)
{
    int threads = convoy->mix->computing + convoy->mix->io;
    int64_t from = convoy->log[0].from_ns, to = convoy->log[0].to_ns;
    uint64_t ops = 0, bytes = 0, held = 0;

    for (int i = 0; i < threads; i++) {
        const struct thread_log *log = &convoy->log[i];

        from = log->from_ns < from ? log->from_ns : from;
        to = log->to_ns > to ? log->to_ns : to;
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
    lab_check(convoy->lab, held <= (uint64_t)(to - from),
              "the lock was held for %llu ns in all, within %lld ns",
              (unsigned long long)held, (long long)(to - from));
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

/* One cell. alone: what one thread computes by itself; 0 to measure that,
 * which is then returned through it. */
static int measure(struct convoy *convoy, const struct setting *setting,
                   const struct mix *mix, double *alone)
{
    struct lab *lab = convoy->lab;
    struct place place = {
        .lab = lab,
        .param = {lab_text("policy", RC_NEEDS_GIL
                                         ? gil_policy_names[setting->policy]
                                         : "no lock"),
                  lab_number("interval_us", RC_NEEDS_GIL ? setting->us : 0),
                  lab_number("computing", mix->computing),
                  lab_number("io", mix->io), lab_text("call", mix->call)},
    };
    struct census before = census_take(convoy->m);
    struct outcome outcome;
    int error;

    convoy->mix = mix;
    lab_cell_begin(lab, mix->computing + mix->io);
    error = run_window(convoy, setting, &outcome);
    if (error)
        return lab_fail(lab, "%s: %s", gil_policy_names[setting->policy],
                        error == ECANCELED ? "out of memory" : strerror(error));
    lab_window(lab, &outcome.window);
    if (mix->io > 0) {
        row(&place, "io_per_s", "1/s", outcome.io_per_s);
        wait_rows(convoy, &place);
    }
    if (mix->computing > 0 && mix->io == 0)
        *alone = outcome.compute_per_s;
    if (mix->computing > 0 && *alone > 0) {
        row(&place, "compute_per_s", "1/s", outcome.compute_per_s);
        row(&place, "compute_share", "1", outcome.compute_per_s / *alone);
    }
    if (RC_NEEDS_GIL && mix->computing > 0 && mix->io > 0) {
        lock_rows(convoy, &place, &outcome);
        lanes(convoy, setting, &place);
    }
    check_window(convoy);
    census_check(lab, convoy->m, &before);
    lab_cell_end(lab);
    return 0;
}

/* ---- all of them -------------------------------------------------------- */

static const struct mix computes_alone = {1, 0, "none"};
static const struct mix io_alone = {0, 1, "answer"};
static const struct mix one_and_one = {1, 1, "answer"};
static const struct mix reading = {1, 1, "read"};
static const struct mix reads_alone = {0, 1, "read"};
static const struct mix one_and_three = {1, 3, "answer"};
static const struct mix two_and_one = {2, 1, "answer"};

static const struct setting settings[] = {
    {GIL_TIMED_FORCED, 5000, 30000},
    {GIL_TIMED_FORCED, 1000, 0},
    {GIL_TIMED_FORCED, 50, 0},
    {GIL_TIMED, 5000, 0},
    {GIL_TIMED, 1000, 0},
    {GIL_TIMED, 50, 0},
    {GIL_TICK, 0, 0},
    {GIL_FIFO, 5000, 0},
    {GIL_FIFO, 1000, 0},
    {GIL_FIFO, 50, 0},
    {GIL_BOOST, 5000, 1500},
    {GIL_BOOST, 1000, 0},
    {GIL_BOOST, 50, 0},
    {GIL_SPIN, 5000, 0},
    {GIL_SPIN, 1000, 0},
    {GIL_SPIN, 50, 0},
};

enum { SETTINGS = sizeof(settings) / sizeof(settings[0]) };

/* What --gil-policy and --switch-interval leave of the settings: false when it
 * is not asked for. An interval that was given takes the place of the usual
 * one, and of all others. */
static bool choose(const struct lab *lab, bool all, struct setting *setting)
{
    const struct lab_settings *asked = lab_settings(lab);
    bool usual = setting->us == 5000 || setting->us == 0;

    if (asked->gil_policy &&
        strcmp(asked->gil_policy, gil_policy_names[setting->policy]) != 0)
        return false;
    if (!usual && (!all || asked->switch_interval_us))
        return false;
    if (asked->switch_interval_us && setting->us)
        setting->us = (unsigned)asked->switch_interval_us;
    if (!all)
        setting->lanes_us = 0;
    return true;
}

/* One mix under every policy, beside what one thread computes alone. All
 * intervals, or only the usual one; with the pieces to be drawn, or without. */
static int measure_mix(struct convoy *convoy, const struct mix *mix, bool all)
{
    const struct setting usual = {.policy = GIL_TIMED_FORCED, .us = 5000};
    double alone = 0;
    int failed = measure(convoy, &usual, &computes_alone, &alone);

    for (int i = 0; i < (RC_NEEDS_GIL ? SETTINGS : 1) && !failed; i++) {
        struct setting setting = settings[i];

        if (!RC_NEEDS_GIL || choose(convoy->lab, all, &setting))
            failed = measure(convoy, &setting, mix, &alone);
    }
    return failed;
}

static int measure_all(struct convoy *convoy)
{
    const struct setting usual = {.policy = GIL_TIMED_FORCED, .us = 5000};
    double none = 0;

    if (measure(convoy, &usual, &io_alone, &none) ||
        measure(convoy, &usual, &reads_alone, &none) ||
        measure_mix(convoy, &one_and_one, true) ||
        measure_mix(convoy, &reading, false))
        return -1;
    if (lab_settings(convoy->lab)->quick)
        return 0;
    return measure_mix(convoy, &one_and_three, false) ||
                   measure_mix(convoy, &two_and_one, false)
               ? -1
               : 0;
}

int contention_convoy(struct lab *lab, struct mutator *m)
{
    struct gil_options options = gil_options();
    struct convoy convoy = {.lab = lab, .m = m};
    int failed;

    convoy.zero = open("/dev/zero", O_RDONLY | O_CLOEXEC);
    if (convoy.zero < 0)
        return lab_fail(lab, "/dev/zero: %s", strerror(errno));
    convoy.log = lab_alloc_lines(THREADS, sizeof(*convoy.log));
    failed = measure_all(&convoy);
    close(convoy.zero);
    free(convoy.log);
    mutator_detach(m);
    (void)gil_configure(&options);
    mutator_attach(m);
    return failed;
}
