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
    CACHE = 10000,     /* entries */
    BATCHES = 1000,    /* of the allocating thread, per second */
    BATCH = 400,       /* new entries of a batch, and cycles left behind */
    STEPS = 128,       /* of a request, through the graph */
    POLL_EVERY = 16,   /* steps, or new objects */
    STALL_NS = 20000,  /* worth noting */
    SPARE_ROOM = 4096, /* of logs: the warm-up */
};

struct load {
    struct lab *lab;
    struct mutator *m; /* of main */
    enum pause_remedy remedy;
    const struct pause_plan *plan;
    struct object *graph, *cache; /* held by main's frame */
    struct pause_actor *actor;
    int actors;

    /* main, of the window */
    struct latency_log idle;
    struct world_stop *stops;
    size_t stop_count;
    uint64_t next_stop;
    uint64_t passes[GC_GENERATIONS];
    struct gc_stats before[GC_GENERATIONS]; /* after the warm-up */
};

/* ---- what threads do ---------------------------------------------------- */

static void note_stall(struct pause_actor *actor, int64_t from, int64_t to)
{
    if (to - from < STALL_NS)
        return;
    if (actor->stalls == actor->stall_room)
        actor->stalls_dropped++;
    else
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

/*
 * One window, attached: operations until it is over, and those that were due
 * by then. Whoever is late goes on at once.
 */
static void keep_to(const struct load *load, struct worker *worker,
                    struct mutator *m, struct object **frame, uint64_t *random)
{
    struct pause_actor *actor = &load->actor[worker->index];
    double rate = worker->index ? load->plan->requests : BATCHES;
    struct schedule schedule = schedule_even(lab_now_ns(), rate);
    int64_t end = INT64_MAX;

    actor->log.count = actor->stalls = 0;
    while (!actor->out_of_memory) {
        int64_t planned = schedule_next(&schedule), start;

        if (end == INT64_MAX && worker_stopped(worker))
            end = lab_now_ns();
        if (planned > end)
            break;
        if (lab_now_ns() < planned)
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
    struct pause_actor *actor = &load->actor[worker->index];
    struct mutator *m = mutator_enter();
    struct object **frame = m ? frame_push(m, FRAME_SLOTS) : NULL;
    uint64_t random = lab_settings(load->lab)->seed + (uint64_t)worker->index;
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
    load->stop_count = world_stop_records(load->next_stop, load->stops,
                                          WORLD_STOP_RING, &load->next_stop);
    for (int g = 0; g < GC_GENERATIONS; g++)
        load->passes[g] = now[g].collections - load->before[g].collections;
}

/* Of the control's log what it did within the window. */
static void trim(struct latency_log *idle, const struct latency_log *window)
{
    size_t kept = 0;

    for (size_t i = 0; i < idle->count && window->count; i++) {
        if (idle->op[i].planned >= window->op[0].planned &&
            idle->op[i].planned <= window->op[window->count - 1].planned)
            idle->op[kept++] = idle->op[i];
    }
    idle->count = kept;
}

static int run_window(struct load *load, struct workers_result *result)
{
    struct workers workers = lab_workers(load->lab, load->actors);
    struct schedule schedule =
        schedule_even(lab_now_ns(), load->plan->requests);
    double seconds = 2 * (load->plan->seconds + workers.warmup) + 1;
    struct idle_control *control;
    int error;

    control = idle_control_start(
        &schedule, (size_t)(load->plan->requests * seconds), &error);
    if (!control)
        return error;
    workers.windows = 1;
    workers.seconds = load->plan->seconds;
    workers.retries = 0;
    workers.body = body;
    workers.window_done = window_done;
    workers.arg = load;
    error = workers_run(&workers, result);
    load->idle = idle_control_stop(control);
    return error;
}

/* ---- rows --------------------------------------------------------------- */

static const struct {
    const char *name;
    double q;
} quantiles[] = {{"p50", 0.5}, {"p99", 0.99}, {"max", 1}};

enum { QUANTILES = sizeof(quantiles) / sizeof(quantiles[0]) };

static double us(double ns)
{
    return ns / LAB_NS_PER_US;
}

/* Quantiles of one latency of one thread. */
static void latency_rows(const struct load *load, const char *who,
                         const struct latency_log *log, enum latency_kind kind)
{
    struct histogram *h = lab_alloc(1, sizeof(*h));

    latency_record(log, kind, h);
    for (size_t i = 0; log->count && i < QUANTILES; i++)
        lab_row(load->lab, "latency_us", "us",
                us((double)histogram_quantile(h, quantiles[i].q)), 0,
                LAB_PARAMS(lab_text("gc", pause_remedy_names[load->remedy]),
                           lab_text("who", who),
                           lab_text("latency", latency_kind_names[kind]),
                           lab_text("quantile", quantiles[i].name)));
    free(h);
}

/* From asking to everybody running again. */
static void pause_rows(const struct load *load)
{
    const char *gc = pause_remedy_names[load->remedy];
    struct histogram *h = lab_alloc(1, sizeof(*h));

    for (size_t i = 0; i < load->stop_count; i++)
        histogram_record(h, load->stops[i].resumed - load->stops[i].requested);
    for (size_t i = 0; load->stop_count && i < QUANTILES; i++)
        lab_row(load->lab, "pause_us", "us",
                us((double)histogram_quantile(h, quantiles[i].q)), 0,
                LAB_PARAMS(lab_text("gc", gc),
                           lab_text("quantile", quantiles[i].name)));
    lab_row(load->lab, "stopped_share", "%",
            100 * (double)h->sum / (load->plan->seconds * LAB_NS_PER_S), 0,
            LAB_PARAMS(lab_text("gc", gc)));
    for (int g = 0; g < GC_GENERATIONS; g++)
        lab_row(load->lab, "collections", "1", (double)load->passes[g], 0,
                LAB_PARAMS(lab_text("gc", gc), lab_number("generation", g)));
    free(h);
}

/* The control does nothing, so how late it begins is all there is to tell. */
static void rows(struct load *load, const struct window *window)
{
    lab_window(load->lab, window);
    for (int i = 0; i < load->actors; i++) {
        for (int kind = 0; kind < LATENCY_KINDS; kind++)
            latency_rows(load, load->actor[i].name, &load->actor[i].log,
                         (enum latency_kind)kind);
    }
    trim(&load->idle, &load->actor[0].log);
    latency_rows(load, PAUSE_IDLE, &load->idle, LATENCY_PLANNED);
    pause_rows(load);
    if (load->remedy == PAUSE_ENABLED && lab_settings(load->lab)->block == 0)
        pause_lanes(load->lab, load->actor, load->actors, &load->idle,
                    load->stops, load->stop_count);
}

/* ---- checks ------------------------------------------------------------- */

/* Everything left behind has been found, all stops were the collector's, and
 * it ran on the thread that makes objects. */
static void checks(const struct load *load, struct mutator *m,
                   uint64_t found_before)
{
    uint64_t passes = 0, elsewhere = 0, dropped = load->idle.dropped;
    struct gc_stats stats[GC_GENERATIONS];
    int64_t found = -(int64_t)found_before;

    for (size_t i = 0; i < load->stop_count; i++)
        elsewhere += load->stops[i].requester != load->actor[0].id;
    for (int g = 0; g < GC_GENERATIONS; g++)
        passes += load->passes[g];
    for (int i = 0; i < load->actors; i++)
        dropped += load->actor[i].log.dropped + load->actor[i].stalls_dropped;
    lab_check_equal(load->lab, "stops that were no collection", 0,
                    (int64_t)load->stop_count - (int64_t)passes);
    lab_check_equal(load->lab, "collections on serving threads", 0,
                    (int64_t)elsewhere);
    lab_check_equal(load->lab, "operations without room in the log", 0,
                    (int64_t)dropped);
    lab_check(load->lab, (passes > 0) == (load->remedy != PAUSE_DISABLED),
              "%lu collections with the collector %s", (unsigned long)passes,
              pause_remedy_names[load->remedy]);
    gc_collect(m, GC_OLDEST); /* what nobody has come to yet */
    gc_stats(stats);
    for (int g = 0; g < GC_GENERATIONS; g++)
        found += (int64_t)stats[g].collected;
    lab_check_equal(load->lab, "unreachable objects",
                    2 * (int64_t)load->actor[0].cycles, found);
}

/* ---- one remedy --------------------------------------------------------- */

static struct pause_actor *make_actors(const struct load *load)
{
    size_t count = (size_t)load->actors;
    struct pause_actor *actors = lab_alloc_lines(count, sizeof(*actors));
    double seconds = 2 * load->plan->seconds;

    for (int i = 0; i < load->actors; i++) {
        double rate = i ? load->plan->requests : BATCHES;
        size_t room = (size_t)(rate * seconds) + SPARE_ROOM;

        if (i < 2)
            strcpy(actors[i].name, i ? "serves" : "allocates");
        else
            snprintf(actors[i].name, PAUSE_NAME, "serves %d", i);
        actors[i].log = latency_log_make(room);
        actors[i].stall = lab_alloc(room, sizeof(struct pause_stall));
        actors[i].stall_room = room;
    }
    return actors;
}

static void free_actors(struct pause_actor *actors, int count)
{
    for (int i = 0; i < count; i++) {
        latency_log_free(&actors[i].log);
        free(actors[i].stall);
    }
    free(actors);
}

/* frame[0] the graph, frame[1] the cache. All old, before the first window. */
static bool make_heap(struct load *load, struct mutator *m,
                      struct object **frame)
{
    bool ok = graph_new(m, load->plan->nodes, lab_settings(load->lab)->seed,
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
    if (load->remedy == PAUSE_FROZEN)
        gc_freeze(m);
    if (load->remedy != PAUSE_DISABLED)
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
    if (load->remedy == PAUSE_FROZEN)
        gc_unfreeze(m);
    if (error)
        return error;
    rows(load, &result.window[0]);
    checks(load, m, found);
    workers_result_free(&result);
    return 0;
}

int pause_load(struct lab *lab, struct mutator *m,
               const struct pause_plan *plan, enum pause_remedy remedy,
               int threads)
{
    struct load load = {
        .lab = lab,
        .m = m,
        .remedy = remedy,
        .plan = plan,
        .actors = threads,
    };
    struct census before = census_take(m);
    struct object **frame = frame_push(m, 3);
    int error = ENOMEM;

    gc_disable();
    load.actor = make_actors(&load);
    load.stops = lab_alloc(WORLD_STOP_RING, sizeof(*load.stops));
    lab_cell_begin(lab, threads);
    if (frame && make_heap(&load, m, frame))
        error = measure(&load, m);
    if (frame)
        frame_pop(m, frame);
    for (int i = 0; i < threads; i++)
        error = load.actor[i].out_of_memory ? ENOMEM : error;
    latency_log_free(&load.idle);
    free_actors(load.actor, threads);
    free(load.stops);
    if (error)
        return lab_fail(lab, "%s", strerror(error));
    census_check(lab, m, &before);
    lab_cell_end(lab);
    gc_enable();
    return 0;
}
