/* SPDX-License-Identifier: MIT */
/*
 * Note [the gate]
 *
 * A window passes through four steps:
 *
 *  1. Every worker waits at the gate, asleep.  It has put its results of the
 *     last window into its cell before, so the coordinator may read them.
 *  2. The coordinator publishes a start time a little in the future and wakes
 *     all.  Waking takes tens of microseconds each; the lead covers it.
 *  3. Each worker notes its switches and then waits for the start time: in a
 *     spin when every thread has a CPU of its own, else asleep, because a
 *     spinning thread would keep the others from their CPU.  Then it stamps
 *     its own t0 and works.
 *  4. The coordinator, asleep meanwhile, sets the stop flag.  Each worker sees
 *     it, stamps its own t1 and comes back to the gate.
 *
 * Nothing assumes that step 3 worked: the stamps say what happened, and
 * window_judge() decides.
 */
#define _GNU_SOURCE /* threads' names, usage and CPUs */
#include "lab/workers.h"
#include "lab/clock.h"
#include "lab/cpus.h"
#include "lab/memory.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum {
    LEAD_NS = LAB_NS_PER_MS, /* from publishing to starting */
    LEAD_PER_THREAD_NS = 100 * LAB_NS_PER_US,
};

static const double least_overlap = 0.95;
static const double most_disturbed = 0.15;

/* Shared by the coordinator and its workers. */
struct gate {
    pthread_mutex_t lock; /* protects what follows, up to over */
    pthread_cond_t opened;
    pthread_cond_t arrived;
    int waiting;      /* workers at the gate */
    int gone;         /* workers whose body returned */
    unsigned round;   /* windows opened so far */
    int64_t start_ns; /* of this round */
    bool over;

    bool spin;                           /* immutable: a CPU for every thread */
    _Alignas(LAB_LINE) atomic_bool stop; /* coordinator writes, workers poll */
    char padding[LAB_LINE - sizeof(atomic_bool)];
};

/* One worker thread; aligned so that no two share a line. */
struct worker_cell {
    _Alignas(LAB_LINE) struct worker worker;
    struct worker_result result; /* of the running or last window */
    struct gate *gate;
    const struct workers *config;
    unsigned round; /* windows this thread has passed */
    int cpu;        /* to pin to; -1: none */
    pthread_t thread;
};

/* ---- the worker's side -------------------------------------------------- */

static void read_switches(struct worker_result *result, int sign)
{
    struct rusage usage;
    int64_t delay = cpus_self_delay_ns();
    long migrations = cpus_self_migrations();

    getrusage(RUSAGE_THREAD, &usage);
    result->involuntary += sign * usage.ru_nivcsw;
    result->voluntary += sign * usage.ru_nvcsw;
    if (delay < 0 || result->delay_ns == -1)
        result->delay_ns = -1;
    else
        result->delay_ns += sign * delay;
    if (migrations < 0)
        result->migrations = result->first_cpu != result->last_cpu;
    else
        result->migrations += sign * migrations;
}

static void sleep_until(int64_t when_ns)
{
    struct timespec when = {
        .tv_sec = (time_t)(when_ns / LAB_NS_PER_S),
        .tv_nsec = (long)(when_ns % LAB_NS_PER_S),
    };

    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &when, NULL) ==
           EINTR)
        ;
}

bool worker_gate(struct worker *worker)
{
    struct worker_cell *cell = worker->cell;
    struct gate *gate = cell->gate;
    int64_t start_ns;
    int cpu;

    pthread_mutex_lock(&gate->lock);
    gate->waiting++;
    pthread_cond_signal(&gate->arrived);
    while (gate->round == cell->round && !gate->over)
        pthread_cond_wait(&gate->opened, &gate->lock);
    start_ns = gate->start_ns;
    if (gate->round == cell->round) {
        pthread_mutex_unlock(&gate->lock);
        return false;
    }
    cell->round = gate->round;
    pthread_mutex_unlock(&gate->lock);

    cpu = sched_getcpu();
    cell->result = (struct worker_result){.first_cpu = cpu, .last_cpu = cpu};
    read_switches(&cell->result, -1);
    if (!gate->spin)
        sleep_until(start_ns);
    while ((cell->result.start_ns = lab_now_ns()) < start_ns)
        ;
    return true;
}

void worker_finish(struct worker *worker, uint64_t ops)
{
    struct worker_result *result = &worker->cell->result;
    double seconds;

    result->end_ns = lab_now_ns();
    result->last_cpu = sched_getcpu();
    read_switches(result, +1);
    result->ops = ops;
    seconds = lab_seconds(result->start_ns, result->end_ns);
    result->ops_per_s = seconds > 0 ? (double)ops / seconds : 0;
}

static void *worker_main(void *arg)
{
    struct worker_cell *cell = arg;
    struct gate *gate = cell->gate;

    if (cell->cpu >= 0)
        cpus_pin_self(cell->cpu); /* failing shows in first_cpu, overlap */
    cell->config->body(&cell->worker, cell->config->arg);

    pthread_mutex_lock(&gate->lock);
    gate->gone++;
    pthread_cond_signal(&gate->arrived);
    pthread_mutex_unlock(&gate->lock);
    return NULL;
}

/* ---- judging ------------------------------------------------------------ */

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

    return window->disturbed > most;
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

int workers_allowed_cpus(void)
{
    struct cpu cpus[CPUS_MAX];

    return cpus_allowed(cpus, CPUS_MAX);
}

/* ---- the coordinator's side --------------------------------------------- */

static void wait_for_workers(struct gate *gate, int threads)
{
    pthread_mutex_lock(&gate->lock);
    while (gate->waiting + gate->gone < threads)
        pthread_cond_wait(&gate->arrived, &gate->lock);
    pthread_mutex_unlock(&gate->lock);
}

/* Opens the gate, sleeps through the window and waits for all to be back. */
static void run_window(struct gate *gate, const struct workers *config,
                       struct worker_cell *cells, struct window *window,
                       int allowed)
{
    double steal = cpus_steal_ms(), steal_after;
    int64_t start_ns;

    pthread_mutex_lock(&gate->lock);
    /* Relaxed: the mutex orders it before the workers leave the gate. */
    atomic_store_explicit(&gate->stop, false, memory_order_relaxed);
    gate->waiting = 0;
    gate->round++;
    start_ns = lab_now_ns() + LEAD_NS + config->threads * LEAD_PER_THREAD_NS;
    gate->start_ns = start_ns;
    pthread_cond_broadcast(&gate->opened);
    pthread_mutex_unlock(&gate->lock);

    sleep_until(start_ns + (int64_t)(window->seconds * LAB_NS_PER_S));
    /* Relaxed: a request to stop, it publishes nothing. */
    atomic_store_explicit(&gate->stop, true, memory_order_relaxed);
    wait_for_workers(gate, config->threads);

    steal_after = cpus_steal_ms();
    window->steal_ms = steal < 0 ? -1 : steal_after - steal;
    for (int i = 0; i < config->threads; i++)
        window->thread[i] = cells[i].result;
    window_judge(window, allowed);
}

static struct window window_make(const struct workers *config, bool warmup)
{
    return (struct window){
        .kind = warmup ? WINDOW_WARMUP : WINDOW_OK,
        .threads = config->threads,
        .seconds = warmup ? config->warmup : config->seconds,
        .most_disturbed = config->most_disturbed,
        .thread =
            lab_alloc((size_t)config->threads, sizeof(struct worker_result)),
    };
}

/* All windows, once the threads exist.  ECANCELED when a body gave up. */
static int run_windows(struct gate *gate, const struct workers *config,
                       struct worker_cell *cells, struct workers_result *result,
                       int allowed)
{
    bool warmup = config->warmup > 0;
    int voided_here = 0;

    wait_for_workers(gate, config->threads);
    if (gate->gone > 0)
        return ECANCELED;
    while (result->count < config->windows) {
        struct window window = window_make(config, warmup);
        bool keep;

        run_window(gate, config, cells, &window, allowed);
        if (gate->gone > 0) {
            free(window.thread);
            return ECANCELED;
        }
        window.voided = voided_here;
        keep = !warmup &&
               (window.kind == WINDOW_OK || result->voided >= config->retries);
        if (config->window_done)
            config->window_done(&window, config->arg);
        if (keep) {
            result->window[result->count++] = window;
            voided_here = 0;
            continue;
        }
        if (!warmup) {
            result->voided++;
            voided_here++;
        }
        warmup = false;
        free(window.thread);
    }
    return 0;
}

static void close_gate(struct gate *gate)
{
    pthread_mutex_lock(&gate->lock);
    gate->over = true;
    pthread_cond_broadcast(&gate->opened);
    pthread_mutex_unlock(&gate->lock);
}

/* Starts the threads one by one; made says how many there are. */
static int start_threads(struct gate *gate, const struct workers *config,
                         struct worker_cell *cells, int *made)
{
    struct cpu cpus[CPUS_MAX];
    int allowed = cpus_allowed(cpus, CPUS_MAX);

    cpus_order(cpus, allowed, config->pin);
    for (*made = 0; *made < config->threads; (*made)++) {
        struct worker_cell *cell = &cells[*made];
        char name[16];
        int error;

        cell->worker = (struct worker){
            .index = *made,
            .threads = config->threads,
            .stop = &gate->stop,
            .cell = cell,
        };
        cell->gate = gate;
        cell->config = config;
        cell->cpu =
            config->pin == LAB_PIN_NONE ? -1 : cpus[*made % allowed].number;
        error = pthread_create(&cell->thread, NULL, worker_main, cell);
        if (error)
            return error;
        snprintf(name, sizeof(name), "worker-%d", *made);
        pthread_setname_np(cell->thread, name);
    }
    return 0;
}

int workers_run(const struct workers *config, struct workers_result *result)
{
    int allowed = workers_allowed_cpus(), made, error;
    struct gate *gate = lab_alloc_lines(1, sizeof(*gate));
    struct worker_cell *cells =
        lab_alloc_lines((size_t)config->threads, sizeof(*cells));

    pthread_mutex_init(&gate->lock, NULL);
    pthread_cond_init(&gate->opened, NULL);
    pthread_cond_init(&gate->arrived, NULL);
    gate->spin = config->threads <= allowed;
    *result = (struct workers_result){
        .window = lab_alloc((size_t)config->windows, sizeof(struct window)),
    };

    error = start_threads(gate, config, cells, &made);
    if (!error)
        error = run_windows(gate, config, cells, result, allowed);
    close_gate(gate);
    for (int i = 0; i < made; i++)
        pthread_join(cells[i].thread, NULL);

    pthread_cond_destroy(&gate->arrived);
    pthread_cond_destroy(&gate->opened);
    pthread_mutex_destroy(&gate->lock);
    free(cells);
    free(gate);
    if (error)
        workers_result_free(result);
    return error;
}

void workers_result_free(struct workers_result *result)
{
    for (int i = 0; i < result->count; i++)
        free(result->window[i].thread);
    free(result->window);
    *result = (struct workers_result){.window = NULL};
}
