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
 * The turns at the lock are recorded (gil_recording.h): how long each thread
 * had it is summed up, and one window of some policies is drawn.
 */
#include "experiments/lessons/gil_contention_convoy.h"
#include "experiments/census.h"
#include "lab/clock.h"
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
    ANSWER_NS = 100 * LAB_NS_PER_US,
};

/* ---- the threads ------------------------------------------------------ */

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
        uint64_t waited;
        bool over;

        mutator_detach(c->m);
        log->failed = !call(convoy, log);
        start = lab_now_ns();
        mutator_attach(c->m);
        waited = (uint64_t)(lab_now_ns() - start);
        over = worker_stopped(worker); /* it has it because the others left */
        /* a wait that was cut short says something if it was long already */
        if (!over || waited > log->wait_ns.max)
            histogram_record(&log->wait_ns, waited);
        if (over)
            break;
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
        memset(log, 0, sizeof(*log));
        log->mutator = m->id;
        log->from_ns = lab_now_ns();
        if (worker->index < convoy->mix->computing)
            computing(worker, &c);
        else
            doing_io(worker, convoy, &c, log);
        log->to_ns = lab_now_ns();
        mutator_detach(m);
    }
    mutator_attach(m);
    computation_end(&c);
    mutator_leave(m);
}

/* ---- one policy, one mix ----------------------------------------------- */

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

/* After every window: what the lock has counted in that one. */
static void window_done(const struct window *window, void *arg)
{
    struct convoy *convoy = arg;
    struct gil_stats now;

    (void)window;
    gil_stats(&now);
    convoy->stats = (struct gil_stats){
        .contended = now.contended - convoy->before.contended,
        .forced_switches = now.forced_switches - convoy->before.forced_switches,
        .voluntary = now.voluntary - convoy->before.voluntary,
        .spun = now.spun - convoy->before.spun,
    };
    convoy->before = now;
}

/* 0, or an errno value. m is detached for the time. */
static int run_window(struct convoy *convoy, const struct setting *setting,
                      struct outcome *outcome)
{
    int threads = convoy->mix->computing + convoy->mix->io;
    struct workers workers = lab_workers(convoy->lab, threads);
    struct workers_result result;
    int error;

    workers.body = body;
    workers.window_done = window_done;
    workers.arg = convoy;
    workers.seconds = contention_seconds(convoy->lab);
    workers.warmup = 0;
    workers.windows = 1;
    workers.retries = 1;
    mutator_detach(convoy->m);
    configure(convoy, setting);
    gil_stats(&convoy->before);
    if (RC_NEEDS_GIL)
        gil_recording_begin(convoy->lab, false);
    error = workers_run(&workers, &result);
    if (RC_NEEDS_GIL && !gil_recording_end(convoy->lab, &convoy->turns) &&
        !error) {
        workers_result_free(&result);
        error = ECANCELED; /* out of memory */
    }
    mutator_attach(convoy->m);
    if (error)
        return error;
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

/* One cell. alone: what one thread computes by itself; 0 to measure that,
 * which is then returned through it. */
static int measure(struct convoy *convoy, const struct setting *setting,
                   const struct mix *mix, double *alone)
{
    struct lab *lab = convoy->lab;
    struct census before = census_take(convoy->m);
    struct outcome outcome;
    int error;

    convoy->mix = mix;
    lab_cell_begin(lab, mix->computing + mix->io);
    error = run_window(convoy, setting, &outcome);
    if (error)
        return lab_fail(lab, "%s: %s", gil_policy_names[setting->policy],
                        error == ECANCELED ? "out of memory" : strerror(error));
    convoy_rows(convoy, setting, &outcome, alone);
    gil_turns_free(&convoy->turns);
    census_check(lab, convoy->m, &before);
    lab_cell_end(lab);
    return 0;
}

/* ---- all of them ------------------------------------------------------- */

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
