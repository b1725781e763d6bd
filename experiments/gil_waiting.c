/* SPDX-License-Identifier: MIT */
/*
 * What a wait for the GIL consists of, and whom the lock goes to.
 *
 * Threads compute, or all but one compute and one does I/O (it gives the lock
 * up for a call of 100 us, again and again). The runtime's events tell who had
 * the lock when; a meter tells, for each wait, spinning and waiting for a CPU
 * from sleep. runtime/event/gil_turns.c says what of that is measured.
 */
#include "experiments/gil_waiting.h"
#include "experiments/census.h"
#include "experiments/lessons/gil_contention.h"
#include "experiments/stage.h"
#include "lab/clock.h"
#include "lab/latency.h"
#include "lab/memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ANSWER_NS = 100 * LAB_NS_PER_US, MOST_THREADS = 16 };

/* ---- the threads --------------------------------------------------------- */

static bool call(void)
{
    struct timespec answer = {.tv_nsec = ANSWER_NS};

    while (nanosleep(&answer, &answer) != 0) {
        if (errno != EINTR)
            return false;
    }
    return true;
}

static uint64_t computing(struct worker *worker, struct computation *c)
{
    uint64_t ops = 0;

    for (; !worker_stopped(worker); ops += COMPUTE_OPS)
        compute(c);
    return ops;
}

static uint64_t doing_io(struct worker *worker, struct computation *c,
                         struct waiting_thread *thread)
{
    uint64_t ops = 0;

    latency_sharp_timers();
    for (; !worker_stopped(worker) && !thread->failed; ops++) {
        mutator_detach(c->m);
        thread->failed = !call();
        mutator_attach(c->m);
        compute(c);
    }
    return ops;
}

static void body(struct worker *worker, void *arg)
{
    struct waiting *w = arg;
    struct waiting_thread *thread = &w->thread[worker->index];
    struct mutator *m = mutator_enter();
    struct computation c;
    bool ok;

    if (!m)
        return;
    thread->mutator = m->id;
    ok = computation_begin(
        &c, m, NULL, lab_settings(w->lab)->seed + (uint64_t)worker->index);
    mutator_detach(m);
    while (ok && worker_gate(worker)) {
        uint64_t ops;

        mutator_attach(m);
        thread->from = (uint64_t)lab_now_ns();
        ops = waiting_does_io(w, worker->index) ? doing_io(worker, &c, thread)
                                                : computing(worker, &c);
        thread->to = (uint64_t)lab_now_ns();
        worker_finish(worker, ops);
        mutator_detach(m);
    }
    mutator_attach(m);
    computation_end(&c);
    mutator_leave(m);
    gil_recording_thread_end();
}

/* ---- one cell ------------------------------------------------------------ */

static int configure(enum gil_policy policy)
{
    struct gil_options options = gil_options();

    options.policy = policy;
    return gil_configure(&options);
}

static uint64_t acquired(void)
{
    struct gil_stats stats;

    gil_stats(&stats);
    return stats.acquired;
}

static double steal_share(const struct window *window)
{
    if (window->steal_ms < 0 || window->allowed < 1)
        return -1;
    return window->steal_ms / (1000 * window->seconds * window->allowed);
}

/* 0, or an errno value; m is detached for the time. */
static int run_window(struct waiting *w, struct window *window,
                      struct gil_turns *turns)
{
    const struct lab_settings *settings = lab_settings(w->lab);
    struct workers workers = lab_workers(w->lab, w->threads);
    struct workers_result result;
    uint64_t before;
    int error;

    workers.body = body;
    workers.arg = w;
    workers.seconds = settings->duration * (settings->quick ? 1 : 2);
    workers.warmup = 0;
    workers.windows = 1;
    workers.retries = 1;
    mutator_detach(w->m);
    error = configure(w->policy);
    gil_recording_begin(w->lab, true);
    before = acquired();
    if (!error)
        error = workers_run(&workers, &result);
    w->acquired = acquired() - before;
    if (!gil_recording_end(w->lab, turns) && !error) {
        workers_result_free(&result);
        error = ENOMEM;
    }
    mutator_attach(w->m);
    if (error)
        return error;
    *window = result.window[0];
    window->thread = NULL;
    w->steal = steal_share(window);
    workers_result_free(&result);
    return 0;
}

static int measure(struct waiting *w)
{
    struct lab *lab = w->lab;
    struct census before = census_take(w->m);
    struct gil_turns turns = {.count = 0};
    struct window window;
    int error;

    w->thread = lab_alloc_lines((size_t)w->threads, sizeof(*w->thread));
    lab_cell_begin(lab, w->threads);
    error = run_window(w, &window, &turns);
    if (!error) {
        lab_window(lab, &window);
        waiting_rows(w, &turns);
        census_check(lab, w->m, &before);
        lab_cell_end(lab);
    }
    gil_turns_free(&turns);
    free(w->thread);
    if (error)
        return lab_fail(lab, "%s: %s", gil_policy_names[w->policy],
                        error == ECANCELED ? "out of memory" : strerror(error));
    return 0;
}

/* ---- all of them --------------------------------------------------------- */

static const enum gil_policy usual[] = {GIL_TIMED_FORCED, GIL_FIFO, GIL_BOOST,
                                        GIL_SPIN};

/* The usual policies, or the one that was asked for: stage_open() has set it,
 * and `asked` is what it found. */
static bool wanted(const struct lab *lab, enum gil_policy policy,
                   enum gil_policy asked)
{
    if (lab_settings(lab)->gil_policy)
        return policy == asked;
    for (size_t i = 0; i < sizeof(usual) / sizeof(usual[0]); i++) {
        if (usual[i] == policy)
            return true;
    }
    return false;
}

static int measure_threads(struct lab *lab, struct mutator *m, int threads)
{
    struct gil_options options = gil_options();
    int failed = 0;

    if (threads < 2 || threads > MOST_THREADS)
        lab_misuse(lab, "gil_waiting takes 2 to %d threads", MOST_THREADS);
    for (int p = 0; p < GIL_POLICIES && !failed; p++) {
        struct waiting w = {.lab = lab,
                            .m = m,
                            .policy = (enum gil_policy)p,
                            .threads = threads};

        if (!wanted(lab, w.policy, options.policy))
            continue;
        for (w.io = 0; w.io < 2 && !failed; w.io++)
            failed = measure(&w);
    }
    mutator_detach(m);
    (void)gil_configure(&options);
    mutator_attach(m);
    return failed;
}

static int run(struct lab *lab)
{
    if (!RC_NEEDS_GIL) {
        lab_skip(lab, "there is no GIL to wait for");
        return 0;
    }
    return stage_run(lab, measure_threads);
}

static const struct lab_cell cells[] = {
    {.threads = "2,4",
     .quick_threads = "2",
     .seconds = RC_NEEDS_GIL ? 1.1 : 0.02,
     .quick_seconds = RC_NEEDS_GIL ? 0.85 : 0.02,
     .most_blocks = 3},
    {.threads = NULL},
};

const struct experiment experiment_gil_waiting = {
    .name = "gil_waiting",
    .question = "What does a wait for the GIL consist of, and whom does the "
                "GIL go to?",
    .help =
        "Threads compute, or all but one do and one does I/O, under each of "
        "four\npolicies of the lock. Each wait is split:\n"
        "\n"
        "  held-by-others  asleep while others had the lock: only shorter "
        "turns help\n"
        "  wake-up         it had been given up, and the thread was on its "
        "way\n"
        "  spin            on its own CPU, looking whether it is free\n"
        "  run-queue       ready to run, and there was no CPU\n"
        "\n"
        "  wait_share   such a part of all waiting (param part; of=computing "
        "or io:\n"
        "               whose waits). They add up to 1. part=steal is no part "
        "of it:\n"
        "               the share of the CPUs' time in the window that the\n"
        "               hypervisor kept, in whatever part that falls\n"
        "  waiting      share of their time that such threads wait\n"
        "  handoffs     how often the lock went from one thread to another, or "
        "to\n"
        "               itself again (params from, to: computes-1, io-1)\n"
        "  handoff_us   from being given up to being had by one that waited "
        "for it,\n"
        "               as quantiles\n"
        "\n"
        "Recording costs about 4 us for each wait, added to the turn that "
        "follows.\n"
        "\n"
        "Checked: no two threads had the lock at once, each got it from whom "
        "it says,\nas often as the lock counted; rows of the matrix add up to "
        "what each thread gave\nup; a computing thread's turns and waits add "
        "up to its time.\n"
        "\n"
        "  lab-gil gil_waiting --threads 2\n"
        "  lab-gil gil_waiting --gil-policy tick --threads 4\n"
        "  lab-gil gil_waiting --threads 2 --trace waits.json   every wait "
        "drawn",
    .run = run,
    .threads = "2,4",
    .cells = cells,
};
