/* SPDX-License-Identifier: MIT */
/*
 * Threads under load, and what each of them sees of the collector.
 *
 * The heap: a big old graph, which nobody changes (code, configuration), and a
 * cache. Thread 0 allocates: a thousand times a second it puts new entries into
 * the cache and leaves cycles behind; so young collections come often, and full
 * ones when a quarter of the old heap's number has been born and grown old.
 * The others serve: each request walks through the old graph and makes nothing.
 *
 * All keep to a schedule of their own, asleep (detached) until an operation is
 * due. The stopwatch of an operation starts when the thread runs in the runtime
 * again, as one in Python would; what it had to wait for until then is in the
 * planned latency alone.
 */
#include "experiments/census.h"
#include "experiments/lessons/collector_pause.h"
#include "experiments/stop_the_world.h"
#include "lab/clock.h"
#include "lab/memory.h"
#include "lab/stats.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum {
    CACHE = 10000,        /* entries */
    BATCHES = 1000,       /* of the allocating thread, per second */
    BATCH = 400,          /* new entries of a batch, and cycles left behind */
    STEPS = 128,          /* of a request, through the graph */
    POLL_EVERY = 16,      /* steps, or new objects */
    STALL_NS = 20000,     /* worth noting */
    SPARE_ROOM = 4096,    /* of logs */
    CONTROL_SECONDS = 10, /* noted of the control, warm-up and all */
};

struct load {
    struct pause_window w;
    struct mutator *m;            /* of main */
    struct object *graph, *cache; /* held by main's frame */

    /* main, between windows */
    uint64_t next_stop;
    struct gc_stats before[GC_GENERATIONS];
};

/* ---- what threads do ---------------------------------------------------- */

static void note_stall(struct pause_actor *actor, int64_t from, int64_t to)
{
    if (to - from < STALL_NS)
        return;
    if (actor->stalls < actor->stall_room) /* for a drawing; some may lack */
        actor->stall[actor->stalls++] = (struct pause_stall){from, to};
}

/* A safepoint with a stopwatch. */
static void poll(struct pause_actor *actor, struct mutator *m)
{
    int64_t from = lab_now_ns();

    safepoint(m);
    note_stall(actor, from, lab_now_ns());
}

enum { F_AT, F_NEXT, FRAME_SLOTS };

/* Walks on from where the last one ended. */
static void serve(struct pause_actor *actor, struct mutator *m,
                  struct object **frame, uint64_t *random)
{
    uint64_t edges = 0;

    for (int i = 0; i < STEPS; i++) {
        if (i % POLL_EVERY == 0) {
            poll(actor, m);
            edges = stats_random(random);
        }
        list_get(m, frame[F_AT], edges % GRAPH_EDGES, &frame[F_NEXT]);
        local_move(m, &frame[F_AT], &frame[F_NEXT]);
        edges >>= 2;
    }
}

/* Two lists that hold each other, and nobody holds them. */
static bool leave_cycle(struct mutator *m, struct object **frame)
{
    bool ok = list_new(m, &frame[F_AT]) && list_new(m, &frame[F_NEXT]) &&
              list_append(m, frame[F_AT], frame[F_NEXT]) &&
              list_append(m, frame[F_NEXT], frame[F_AT]);

    if (!ok && frame[F_AT])
        list_clear(m, frame[F_AT]);
    local_clear(m, &frame[F_AT]);
    local_clear(m, &frame[F_NEXT]);
    return ok;
}

/* cache[random] = [], and a cycle, many times. list_set() polls. */
static void allocate(const struct load *load, struct pause_actor *actor,
                     struct mutator *m, struct object **frame, uint64_t *random)
{
    for (int i = 0; i < BATCH && !actor->out_of_memory; i++) {
        actor->out_of_memory |=
            !list_new(m, &frame[F_NEXT]) ||
            !list_set(m, load->cache, stats_random(random) % CACHE,
                      frame[F_NEXT]) ||
            !leave_cycle(m, frame);
        actor->cycles += !actor->out_of_memory;
        if (i % POLL_EVERY == 0)
            safepoint(m);
    }
}

/* ---- keeping to a schedule ---------------------------------------------- */

/* Attached; until `when`, detached. Stalls end with being attached again. */
static void sleep_until(struct pause_actor *actor, struct mutator *m,
                        int64_t when)
{
    int64_t from;

    mutator_detach(m);
    latency_sleep_until(when);
    from = lab_now_ns();
    mutator_attach(m);
    note_stall(actor, from, lab_now_ns());
}

/* From when operations were due that will not be begun any more. */
static void give_up(struct pause_actor *actor, struct schedule *schedule,
                    int64_t planned, int64_t end)
{
    int64_t now = lab_now_ns();

    for (; planned <= end; planned = schedule_next(schedule))
        latency_note(&actor->unserved, planned, now, now);
}

/*
 * One window, attached: operations until it is over, and those that were due
 * by then. Whoever is late goes on at once; whoever has not caught up after
 * half a window more is overloaded, and gives up.
 */
static void keep_to(const struct load *load, struct worker *worker,
                    struct mutator *m, struct object **frame, uint64_t *random)
{
    struct pause_actor *actor = &load->w.actor[worker->index];
    double rate = worker->index ? load->w.plan->requests : BATCHES;
    struct schedule schedule = schedule_even(lab_now_ns(), rate);
    int64_t end = INT64_MAX;
    int64_t patience = (int64_t)(load->w.plan->seconds * LAB_NS_PER_S / 2);

    actor->log.count = actor->unserved.count = actor->stalls = 0;
    while (!actor->out_of_memory) {
        int64_t planned = schedule_next(&schedule), start = lab_now_ns();

        if (end == INT64_MAX && worker_stopped(worker))
            end = start;
        if (planned > end)
            break;
        if (end < INT64_MAX && start - end > patience) {
            give_up(actor, &schedule, planned, end);
            break;
        }
        if (start < planned)
            sleep_until(actor, m, planned);
        else
            poll(actor, m);
        start = lab_now_ns();
        if (worker->index)
            serve(actor, m, frame, random);
        else
            allocate(load, actor, m, frame, random);
        latency_note(&actor->log, planned, start, lab_now_ns());
    }
    worker_finish(worker, actor->log.count);
}

static void body(struct worker *worker, void *arg)
{
    struct load *load = arg;
    struct pause_actor *actor = &load->w.actor[worker->index];
    struct mutator *m = mutator_enter();
    struct object **frame = m ? frame_push(m, FRAME_SLOTS) : NULL;
    uint64_t random = lab_settings(load->w.lab)->seed + (uint64_t)worker->index;
    bool ok = frame != NULL;

    latency_sharp_timers();
    if (ok && worker->index)
        ok = list_get(m, load->graph, 0, &frame[F_AT]);
    if (m) {
        actor->id = m->id;
        mutator_detach(m);
    }
    actor->out_of_memory = !ok;
    while (ok && worker_gate(worker)) {
        mutator_attach(m);
        keep_to(load, worker, m, frame, &random);
        mutator_detach(m);
        ok = !actor->out_of_memory;
    }
    if (m)
        mutator_attach(m);
    if (frame)
        frame_pop(m, frame);
    if (m)
        mutator_leave(m);
}

/* ---- the window's books ------------------------------------------------- */

static void skip_stops(struct load *load)
{
    struct world_stop stop;

    while (world_stop_records(load->next_stop, &stop, 1, &load->next_stop))
        ;
}

static void window_done(const struct window *window, void *arg)
{
    struct load *load = arg;
    struct gc_stats now[GC_GENERATIONS];

    mutator_attach(load->m); /* nobody minds: all others wait at the gate */
    gc_stats(now);
    mutator_detach(load->m);
    if (window->kind == WINDOW_WARMUP) {
        skip_stops(load);
        memcpy(load->before, now, sizeof(now));
        return;
    }
    load->w.stop_count = world_stop_records(load->next_stop, load->w.stops,
                                            WORLD_STOP_RING, &load->next_stop);
    for (int g = 0; g < GC_GENERATIONS; g++)
        load->w.passes[g] = now[g].collections - load->before[g].collections;
    memcpy(load->before, now, sizeof(now));
}

static int run_window(struct load *load, struct workers_result *result)
{
    struct workers workers = lab_workers(load->w.lab, load->w.actors);
    struct schedule schedule =
        schedule_even(lab_now_ns(), load->w.plan->requests);
    struct idle_control *control;
    int error;

    control = idle_control_start(
        &schedule, (size_t)(load->w.plan->requests * CONTROL_SECONDS), &error);
    if (!control)
        return error;
    workers.windows = 1;
    workers.seconds = load->w.plan->seconds;
    workers.retries = 1;
    workers.body = body;
    workers.window_done = window_done;
    workers.arg = load;
    error = workers_run(&workers, result);
    load->w.idle = idle_control_stop(control);
    return error;
}

/* ---- one remedy --------------------------------------------------------- */

static struct pause_actor *make_actors(const struct load *load)
{
    size_t count = (size_t)load->w.actors;
    struct pause_actor *actors = lab_alloc_lines(count, sizeof(*actors));
    double seconds = 4 * load->w.plan->seconds;

    for (int i = 0; i < load->w.actors; i++) {
        double rate = i ? load->w.plan->requests : BATCHES;
        size_t room = (size_t)(rate * seconds) + SPARE_ROOM;

        if (i < 2)
            strcpy(actors[i].name, i ? "serves" : "allocates");
        else
            snprintf(actors[i].name, PAUSE_NAME, "serves %d", i);
        actors[i].log = latency_log_make(room);
        actors[i].unserved = latency_log_make(room);
        actors[i].stall = lab_alloc(room, sizeof(struct pause_stall));
        actors[i].stall_room = room;
    }
    return actors;
}

static void free_actors(struct pause_actor *actors, int count)
{
    for (int i = 0; i < count; i++) {
        latency_log_free(&actors[i].log);
        latency_log_free(&actors[i].unserved);
        free(actors[i].stall);
    }
    free(actors);
}

/* frame[0] the graph, frame[1] the cache. All old, before the first window. */
static bool make_heap(struct load *load, struct mutator *m,
                      struct object **frame)
{
    bool ok = graph_new(m, load->w.plan->nodes, lab_settings(load->w.lab)->seed,
                        &frame[0]) &&
              list_new_sized(m, CACHE, &frame[1]);

    for (int i = 0; ok && i < CACHE; i++)
        ok = list_new(m, &frame[2]) && list_append(m, frame[1], frame[2]);
    local_clear(m, &frame[2]);
    load->graph = frame[0];
    load->cache = frame[1];
    return ok;
}

static uint64_t prepare(const struct load *load, struct mutator *m)
{
    struct gc_stats stats[GC_GENERATIONS];
    uint64_t found = 0;

    gc_collect(m, GC_OLDEST);
    if (load->w.remedy == PAUSE_FROZEN)
        gc_freeze(m);
    if (load->w.remedy != PAUSE_DISABLED)
        gc_enable();
    gc_stats(stats);
    for (int g = 0; g < GC_GENERATIONS; g++)
        found += stats[g].collected;
    return found;
}

/* Measures between the two. 0, or an errno value. */
static int measure(struct load *load, struct mutator *m)
{
    struct workers_result result;
    uint64_t found = prepare(load, m);
    int error;

    skip_stops(load);
    mutator_detach(m);
    error = run_window(load, &result);
    mutator_attach(m);
    gc_disable();
    if (load->w.remedy == PAUSE_FROZEN)
        gc_unfreeze(m);
    if (error)
        return error;
    pause_rows(&load->w, &result.window[0]);
    pause_checks(&load->w, m, found);
    workers_result_free(&result);
    return 0;
}

int pause_load(struct lab *lab, struct mutator *m,
               const struct pause_plan *plan, enum pause_remedy remedy,
               int threads)
{
    struct load load = {
        .w = {.lab = lab, .remedy = remedy, .plan = plan, .actors = threads},
        .m = m,
    };
    struct census before = census_take(m);
    struct object **frame = frame_push(m, 3);
    int error = ENOMEM;

    gc_disable();
    load.w.actor = make_actors(&load);
    load.w.stops = lab_alloc(WORLD_STOP_RING, sizeof(*load.w.stops));
    lab_cell_begin(lab, threads);
    if (frame && make_heap(&load, m, frame))
        error = measure(&load, m);
    if (frame)
        frame_pop(m, frame);
    for (int i = 0; i < threads; i++)
        error = load.w.actor[i].out_of_memory ? ENOMEM : error;
    latency_log_free(&load.w.idle);
    free_actors(load.w.actor, threads);
    free(load.w.stops);
    if (error)
        return lab_fail(lab, "%s", strerror(error));
    census_check(lab, m, &before);
    lab_cell_end(lab);
    gc_enable();
    return 0;
}
