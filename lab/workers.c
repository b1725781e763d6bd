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
 *
 * Note [turns]
 *
 * Companies that are compared take turns, a window each, in the order 1 2 3,
 * 3 2 1, 1 2 3, ...: a machine that becomes faster or slower over the run does
 * so for all of them alike.  Each has its own gate, where it sleeps while it
 * is another's turn.
 *
 * CPUs differ, too, and on a virtual machine each changes by itself: one busy
 * neighbour can halve one of two.  A company of one that always ran on CPU 0
 * would be compared with two that have the slow one as well.  So whoever has
 * fewer threads than the largest company moves on by that many CPUs from turn
 * to turn, and over its windows has run on all that the largest uses.
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
    int cpu;        /* to pin to, for the next window on; -1: none */
    int pinned;     /* where this thread has pinned itself */
    pthread_t thread;
};

/* The CPUs that are handed out; immutable while threads exist. */
struct places {
    struct cpu cpu[CPUS_MAX]; /* in the order of handing out */
    int allowed;
    int used; /* the first of them, by the largest company */
    enum lab_pin pin;
};

/* Threads with a gate of their own: one company of workers_run_in_turns(). */
struct crew {
    const struct workers *config;
    struct workers_result *result;
    const struct places *places;
    struct gate *gate;
    struct worker_cell *cells;
    int made; /* threads there are */
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

static void move_to(struct worker_cell *cell, int cpu)
{
    if (cpu != cell->pinned)
        cpus_pin_self(cpu); /* failing shows in first_cpu, overlap */
    cell->pinned = cpu;
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
    cpu = cell->cpu;
    pthread_mutex_unlock(&gate->lock);

    move_to(cell, cpu);
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

    move_to(cell, cell->cpu);
    cell->config->body(&cell->worker, cell->config->arg);

    pthread_mutex_lock(&gate->lock);
    gate->gone++;
    pthread_cond_signal(&gate->arrived);
    pthread_mutex_unlock(&gate->lock);
    return NULL;
}

int workers_allowed_cpus(void)
{
    struct cpu cpus[CPUS_MAX];

    return cpus_allowed(cpus, CPUS_MAX);
}

/* ---- the coordinator's side --------------------------------------------- */

static void wait_for_workers(const struct crew *crew)
{
    struct gate *gate = crew->gate;

    pthread_mutex_lock(&gate->lock);
    while (gate->waiting + gate->gone < crew->config->threads)
        pthread_cond_wait(&gate->arrived, &gate->lock);
    pthread_mutex_unlock(&gate->lock);
}

/* Where worker i runs in this turn: Note [turns]. */
static int place_of(const struct crew *crew, int i, int turn)
{
    const struct places *places = crew->places;
    int threads = crew->config->threads;

    if (places->pin == LAB_PIN_NONE)
        return -1;
    if (threads < places->used)
        i = (i + turn * threads) % places->used;
    return places->cpu[i % places->allowed].number;
}

/* Opens the gate, sleeps through the window and waits for all to be back. */
static void run_window(struct crew *crew, struct window *window, int turn)
{
    struct gate *gate = crew->gate;
    double steal = cpus_steal_ms(), steal_after;
    int threads = crew->config->threads;
    int64_t start_ns;

    pthread_mutex_lock(&gate->lock);
    /* Relaxed: the mutex orders it before the workers leave the gate. */
    atomic_store_explicit(&gate->stop, false, memory_order_relaxed);
    for (int i = 0; i < threads; i++)
        crew->cells[i].cpu = place_of(crew, i, turn);
    gate->waiting = 0;
    gate->round++;
    start_ns = lab_now_ns() + LEAD_NS + threads * LEAD_PER_THREAD_NS;
    gate->start_ns = start_ns;
    pthread_cond_broadcast(&gate->opened);
    pthread_mutex_unlock(&gate->lock);

    sleep_until(start_ns + (int64_t)(window->seconds * LAB_NS_PER_S));
    /* Relaxed: a request to stop, it publishes nothing. */
    atomic_store_explicit(&gate->stop, true, memory_order_relaxed);
    wait_for_workers(crew);

    steal_after = cpus_steal_ms();
    window->steal_ms = steal < 0 ? -1 : steal_after - steal;
    for (int i = 0; i < threads; i++)
        window->thread[i] = crew->cells[i].result;
    window_judge(window, crew->places->allowed);
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

/*
 * Runs a window and tells it; the caller frees its threads.  ECANCELED, and
 * nothing to free, when a body gave up.
 */
static int tell_window(struct crew *crew, struct window *window, int turn)
{
    const struct workers *config = crew->config;

    run_window(crew, window, turn);
    if (crew->gate->gone > 0) {
        free(window->thread);
        return ECANCELED;
    }
    if (config->window_done)
        config->window_done(window, config->arg);
    return 0;
}

static int warm_up(struct crew *crew)
{
    struct window window;

    if (crew->config->warmup <= 0)
        return 0;
    window = window_make(crew->config, true);
    if (tell_window(crew, &window, 0) != 0)
        return ECANCELED;
    free(window.thread);
    return 0;
}

/* One window that is kept, and before it those that are void. */
static int take_turn(struct crew *crew, int turn)
{
    const struct workers *config = crew->config;
    struct workers_result *result = crew->result;

    for (int voided = 0;; voided++) {
        struct window window = window_make(config, false);

        window.voided = voided;
        if (tell_window(crew, &window, turn) != 0)
            return ECANCELED;
        if (window.kind == WINDOW_OK || result->voided >= config->retries) {
            result->window[result->count++] = window;
            return 0;
        }
        result->voided++;
        free(window.thread);
    }
}

static int take_turns(struct crew *crews, int count)
{
    int error = 0, open = count;

    for (int i = 0; i < count && !error; i++)
        error = warm_up(&crews[i]);
    for (int turn = 0; open > 0 && !error; turn++) {
        open = 0;
        for (int i = 0; i < count && !error; i++) {
            struct crew *crew = &crews[turn % 2 ? count - 1 - i : i];

            if (crew->result->count == crew->config->windows)
                continue;
            error = take_turn(crew, turn);
            open++;
        }
    }
    return error;
}

/* ---- companies come and go ---------------------------------------------- */

static void crew_open(struct crew *crew)
{
    struct gate *gate = lab_alloc_lines(1, sizeof(*gate));
    int threads = crew->config->threads;

    pthread_mutex_init(&gate->lock, NULL);
    pthread_cond_init(&gate->opened, NULL);
    pthread_cond_init(&gate->arrived, NULL);
    gate->spin = threads <= crew->places->allowed;
    crew->gate = gate;
    crew->cells = lab_alloc_lines((size_t)threads, sizeof(*crew->cells));
    *crew->result = (struct workers_result){
        .window =
            lab_alloc((size_t)crew->config->windows, sizeof(struct window)),
    };
}

/* Starts the threads one by one, and waits until they are at the gate. */
static int crew_start(struct crew *crew)
{
    for (crew->made = 0; crew->made < crew->config->threads; crew->made++) {
        struct worker_cell *cell = &crew->cells[crew->made];
        char name[16];
        int error;

        cell->worker = (struct worker){
            .index = crew->made,
            .threads = crew->config->threads,
            .stop = &crew->gate->stop,
            .cell = cell,
        };
        cell->gate = crew->gate;
        cell->config = crew->config;
        cell->cpu = place_of(crew, crew->made, 0);
        cell->pinned = -1;
        error = pthread_create(&cell->thread, NULL, worker_main, cell);
        if (error)
            return error;
        snprintf(name, sizeof(name), "worker-%d", crew->made);
        pthread_setname_np(cell->thread, name);
    }
    wait_for_workers(crew);
    return crew->gate->gone > 0 ? ECANCELED : 0;
}

static void crew_close(struct crew *crew)
{
    struct gate *gate = crew->gate;

    pthread_mutex_lock(&gate->lock);
    gate->over = true;
    pthread_cond_broadcast(&gate->opened);
    pthread_mutex_unlock(&gate->lock);
    for (int i = 0; i < crew->made; i++)
        pthread_join(crew->cells[i].thread, NULL);

    pthread_cond_destroy(&gate->arrived);
    pthread_cond_destroy(&gate->opened);
    pthread_mutex_destroy(&gate->lock);
    free(crew->cells);
    free(gate);
}

static void find_places(struct places *places, const struct workers *config,
                        int count)
{
    places->allowed = cpus_allowed(places->cpu, CPUS_MAX);
    places->pin = config[0].pin;
    cpus_order(places->cpu, places->allowed, places->pin);
    places->used = 1;
    for (int i = 0; i < count; i++) {
        if (config[i].threads > places->used)
            places->used = config[i].threads;
    }
    if (places->used > places->allowed)
        places->used = places->allowed;
}

int workers_run_in_turns(const struct workers *config,
                         struct workers_result *result, int count)
{
    struct places *places = lab_alloc(1, sizeof(*places));
    struct crew *crews = lab_alloc((size_t)count, sizeof(*crews));
    int error = 0;

    find_places(places, config, count);
    for (int i = 0; i < count; i++) {
        crews[i] = (struct crew){
            .config = &config[i], .result = &result[i], .places = places};
        crew_open(&crews[i]);
    }
    for (int i = 0; i < count && !error; i++)
        error = crew_start(&crews[i]);
    if (!error)
        error = take_turns(crews, count);
    for (int i = 0; i < count; i++) {
        crew_close(&crews[i]);
        if (error)
            workers_result_free(&result[i]);
    }
    free(crews);
    free(places);
    return error;
}

int workers_run(const struct workers *config, struct workers_result *result)
{
    return workers_run_in_turns(config, result, 1);
}

void workers_result_free(struct workers_result *result)
{
    for (int i = 0; i < result->count; i++)
        free(result->window[i].thread);
    free(result->window);
    *result = (struct workers_result){.window = NULL};
}
