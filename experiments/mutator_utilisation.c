/* SPDX-License-Identifier: MIT */
/*
 * How much of the time does a thread get to run, at worst?
 *
 * Threads answer requests (mutator_utilisation_work.c) while the collector
 * runs by itself and the runtime's events are switched on. Of every thread all
 * intervals are known in which it did not get on, and why
 * (mutator_utilisation_lost.c); lab/mmu.h makes curves of them.
 *
 * Then as many threads that only look at the clock, for as long: the idle
 * control, what the machine alone takes away. It knows no strategy and is
 * measured in the first block only.
 */
#include "experiments/mutator_utilisation.h"
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/memory.h"
#include "runtime/event/event.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 1 << 16 }; /* events of a ring */

/* ---- windows ------------------------------------------------------------- */

static void threads_free(struct utilisation *run)
{
    for (int i = 0; run->thread && i < run->threads; i++)
        watch_free(run->thread[i].watch);
    free(run->thread);
    run->thread = NULL;
}

static void threads_make(struct utilisation *run)
{
    run->thread = lab_alloc_lines((size_t)run->threads, sizeof(*run->thread));
    for (int i = 0; i < run->threads; i++)
        run->thread[i].watch = watch_new();
}

/* Windows of one kind of thread, and their rows. 0 or an errno value. */
static int windows(struct utilisation *run, bool working)
{
    struct workers workers = lab_workers(run->lab, run->threads);
    struct workers_result result;
    int error;

    workers.body = working ? utilisation_work : utilisation_idle;
    workers.arg = run;
    workers.warmup = working ? workers.warmup : 0;
    error = workers_run(&workers, &result);
    if (error)
        return error;
    for (int i = 0; i < result.count; i++)
        utilisation_rows(run, &result.window[i], working, i);
    workers_result_free(&result);
    return 0;
}

/* ---- one number of threads ----------------------------------------------- */

static uint64_t collected(void)
{
    struct gc_stats stats[GC_GENERATIONS];
    uint64_t sum = 0;

    gc_stats(stats);
    for (int g = 0; g < GC_GENERATIONS; g++)
        sum += stats[g].collected;
    return sum;
}

/* Everything that was left behind has been found, and nothing else. */
static void check_work(const struct utilisation *run, struct mutator *m,
                       uint64_t collected_before)
{
    uint64_t cycles = 0, wrong = 0;

    for (int i = 0; i < run->threads; i++) {
        cycles += run->thread[i].cycles;
        wrong += run->thread[i].wrong;
    }
    lab_check_equal(run->lab, "wrong answers", 0, (int64_t)wrong);
    gc_collect(m, GC_OLDEST); /* what nobody has come to yet */
    lab_check_equal(run->lab, "unreachable objects",
                    (int64_t)cycles * UTILISATION_CYCLE,
                    (int64_t)(collected() - collected_before));
}

/* Events are on while main is away, so that it has no ring; with --trace they
 * are on anyway. */
static int work_windows(struct utilisation *run, struct mutator *m)
{
    bool traced = lab_settings(run->lab)->trace != NULL;
    int error;

    threads_make(run);
    mutator_detach(m);
    if (!traced)
        event_start(ROOM);
    error = windows(run, true);
    if (!traced) {
        event_stop();
        event_forget();
    }
    mutator_attach(m);
    return error;
}

/* 0 or an errno value. */
static int measure_work(struct utilisation *run, struct mutator *m)
{
    struct census before = census_take(m);
    uint64_t collected_before = collected();
    int error = ENOMEM;

    run->frame = frame_push(m, UTILISATION_FRAME);
    if (run->frame && utilisation_open(run, m))
        error = work_windows(run, m);
    if (!error)
        check_work(run, m, collected_before);
    if (run->frame)
        frame_pop(m, run->frame);
    if (!error)
        census_check(run->lab, m, &before);
    threads_free(run);
    return error;
}

static int measure_idle(struct utilisation *run, struct mutator *m)
{
    int error;

    threads_make(run);
    mutator_detach(m);
    error = windows(run, false);
    mutator_attach(m);
    threads_free(run);
    return error;
}

static bool wants_idle(const struct lab *lab)
{
    return lab_settings(lab)->block == 0 &&
           strcmp(lab_option(lab, "idle"), "on") == 0;
}

static int measure(struct lab *lab, struct mutator *m, int threads)
{
    struct utilisation run = {.lab = lab, .threads = threads};
    int error;

    lab_cell_begin(lab, threads);
    error = measure_work(&run, m);
    if (!error && wants_idle(lab))
        error = measure_idle(&run, m);
    if (error)
        return lab_fail(lab, "%d threads: %s", threads,
                        error == ECANCELED ? "out of memory" : strerror(error));
    lab_cell_end(lab);
    return 0;
}

static int run(struct lab *lab)
{
    if (!RC_COLLECTS) {
        lab_skip(lab, "what dies is never reused here, and the collector is "
                      "off: it would have to trust counts that are wrong");
        return 0;
    }
    return stage_run(lab, measure);
}

/* ---- the experiment ------------------------------------------------------ */

static const char *const on_off[] = {"on", "off", NULL};

static const struct lab_option options[] = {
    {.name = "idle",
     .arg = "on|off",
     .fallback = "on",
     .help = "measure threads that only look at the clock, too",
     .choices = on_off},
    {.name = NULL},
};

static const struct lab_cell cells[] = {
    {.args = "--windows 1 --duration 0.4",
     .quick_args = "--windows 1 --duration 0.25",
     .threads = "1,2,4",
     .quick_threads = "2",
     .seconds = 0.6,
     .quick_seconds = 0.5,
     .most_blocks = 2},
    {.threads = NULL},
};

const struct experiment experiment_mutator_utilisation = {
    .name = "mutator_utilisation",
    .question = "How much of the time does a thread get to run, at worst?",
    .help =
        "Threads answer requests: some private objects, lookups in shared "
        "settings, an answer\nthat is kept for a while; one request in four "
        "leaves a cycle behind, and the\ncollector runs by itself. Of every "
        "thread all times are noted in which it did not\nget on: from the "
        "runtime's events, and from steps that took much longer than\nusual. "
        "For windows of time of each width, wherever they begin,\n"
        "\n"
        "  utilisation      the share that the thread ran, in the worst of "
        "them\n"
        "                   (who=worst thread; or the mean of the threads)\n"
        "  worst_lost_share what the worst 10 ms were lost to, by cause\n"
        "  lost_share       the same of all the time of all threads\n"
        "  longest_us       the longest time without running\n"
        "  collections      per second, by generation\n"
        "  straggler_share  what the last thread to stand did while the others "
        "waited\n"
        "  run_delay_share  of the time, ready to run but without a CPU, says "
        "the kernel\n"
        "\n"
        "Causes: GIL (waits for it), stopped (stands for another's "
        "collection), stopping\n(waits until all stand), collecting, grace "
        "period (waits for one), counts (logs\napplied, queues merged, "
        "boundaries), descheduled (without a CPU, and not by the\nruntime's "
        "doing), slow (had a CPU, and took long all the same).\n"
        "\n"
        "who=idle are as many threads that only look at the clock: what the "
        "machine alone\ntakes away. Delays below 5 us are not seen, of "
        "neither.\n"
        "\n"
        "  lab-biased mutator_utilisation --threads 1,2,4\n"
        "  lab-gil mutator_utilisation --threads 2 --switch-interval 500\n"
        "  lab-deferred mutator_utilisation --threads 2 --duration 2 --idle "
        "off",
    .run = run,
    .threads = "1,2",
    .options = options,
    .cells = cells,
};
