/* SPDX-License-Identifier: MIT */
/*
 * What do collections cost those who only want to work?
 *
 * All threads work on a heap of some size: they walk about in one big graph,
 * build trees of their own and drop them, and now and then leave a cycle
 * behind. Thread 0 collects in between: young generations often, all of them
 * now and then. The runtime keeps a record of every stop of the world,
 *
 *     requested ... stopped ... restarted ... resumed
 *        time to stop    pause       restart
 *
 * and nothing else stops it here, so the records of a window, in order, are
 * those of the collections that thread 0 has noted, in order.
 *
 * What the collector has found must be exactly what was left behind.
 */
#include "experiments/stop_the_world.h"
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/clock.h"
#include "lab/memory.h"
#include "lab/stats.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum {
    DEFAULT_NODES = 100000,
    WORK_NS = 500 * LAB_NS_PER_US, /* of thread 0 between two collections */
    STEPS = 64,                    /* through the graph, in one round of work */
    TREE_DEPTH = 5,                /* 63 nodes */
    POLL_EVERY = 16,               /* steps */
    CYCLE_EVERY = 4,               /* rounds */
    MOST_STOPS = WORLD_STOP_RING,  /* of one window */
};

/* The generations of one round of collections. */
static const int rota[] = {0, 1, 0, 1, 0, 1, 0, 1, GC_OLDEST};

enum { ROTA = sizeof(rota) / sizeof(rota[0]) };

enum stop_phase { TIME_TO_STOP, PAUSE, RESTART, PHASES };

static const char *const metrics[PHASES] = {
    "time_to_stop_us",
    "pause_us",
    "restart_us",
};

/* What one thread did, over all windows; on lines of its own. */
struct labour {
    _Alignas(LAB_LINE) uint64_t cycles; /* left behind */
    bool out_of_memory;
};

struct pauses {
    struct lab *lab;
    size_t nodes;
    struct object *graph; /* held by main's frame */
    struct labour *labour;

    /* thread 0; read between windows */
    int generation[MOST_STOPS]; /* of the window's collections, in order */
    size_t collections;
    uint64_t found; /* unreachable objects, over all windows */

    /* main, between windows */
    uint64_t next_record;
    uint64_t unmatched; /* windows whose records are not one per collection */
    struct window void_one; /* the last void window; its kind is OK: none */
    struct {
        double *us;
        size_t count, room;
    } sample[GC_GENERATIONS][PHASES];
};

/* ---- work --------------------------------------------------------------- */

struct leaf {
    struct object base;
    struct slot child[2];
};

static struct span leaf_traverse(const struct object *o)
{
    return (struct span){((struct leaf *)(uintptr_t)o)->child, 2};
}

static const struct type leaf_type = {
    .name = "leaf",
    .basic_size = sizeof(struct leaf),
    .kind = KIND_OTHER,
    .traverse = leaf_traverse,
};

static bool tree_new(struct mutator *m, int depth, struct object **dst)
{
    struct object **child = frame_push(m, 2);
    bool ok = child && (depth == 0 || (tree_new(m, depth - 1, &child[0]) &&
                                       tree_new(m, depth - 1, &child[1])));
    struct object *o =
        ok ? object_new(m, &leaf_type, sizeof(struct leaf)) : NULL;

    for (int i = 0; o && depth > 0 && i < 2; i++)
        slot_init_move(m, &((struct leaf *)(void *)o)->child[i], &child[i]);
    if (child)
        frame_pop(m, child);
    local_adopt(m, dst, o);
    return o != NULL;
}

/* Two lists that hold each other, and nobody holds them. */
static bool cycle_leave(struct mutator *m, struct object **scratch)
{
    bool ok = list_new(m, &scratch[0]) && list_new(m, &scratch[1]) &&
              list_append(m, scratch[0], scratch[1]) &&
              list_append(m, scratch[1], scratch[0]);

    if (!ok && scratch[0])
        list_clear(m, scratch[0]);
    local_clear(m, &scratch[0]);
    local_clear(m, &scratch[1]);
    return ok;
}

enum { F_AT, F_NEXT, F_TREE, FRAME_SLOTS };

/* Some microseconds of work.  frame[F_AT] is where the walk stands. */
static void work(struct mutator *m, struct object **frame, uint64_t *random,
                 struct labour *labour)
{
    uint64_t edges = stats_random(random);

    for (int i = 0; i < STEPS; i++) {
        if (i % 32 == 0)
            edges = stats_random(random);
        list_get(m, frame[F_AT], edges % GRAPH_EDGES, &frame[F_NEXT]);
        local_move(m, &frame[F_AT], &frame[F_NEXT]);
        edges >>= 2;
        if (i % POLL_EVERY == 0)
            safepoint(m);
    }
    labour->out_of_memory |= !tree_new(m, TREE_DEPTH, &frame[F_TREE]);
    safepoint(m);
    local_clear(m, &frame[F_TREE]);
    if (stats_random(random) % CYCLE_EVERY == 0) {
        if (cycle_leave(m, &frame[F_NEXT]))
            labour->cycles++;
        else
            labour->out_of_memory = true;
    }
    safepoint(m);
}

static void collect(struct pauses *p, struct mutator *m)
{
    int generation = rota[p->collections % ROTA];
    long found = gc_collect(m, generation);

    if (found < 0)
        p->labour[0].out_of_memory = true;
    else
        p->found += (uint64_t)found;
    p->generation[p->collections++] = generation;
}

static void body(struct worker *worker, void *arg)
{
    struct pauses *p = arg;
    struct labour *labour = &p->labour[worker->index];
    struct mutator *m = mutator_enter();
    struct object **frame = m ? frame_push(m, FRAME_SLOTS) : NULL;
    uint64_t random = lab_settings(p->lab)->seed + (uint64_t)worker->index;
    bool ok = frame && list_get(m, p->graph, stats_random(&random) % p->nodes,
                                &frame[F_AT]);

    if (m)
        mutator_detach(m);
    while (ok && worker_gate(worker)) {
        uint64_t rounds = 0;
        int64_t collected;

        mutator_attach(m);
        collected = lab_now_ns();
        while (!worker_stopped(worker) && !labour->out_of_memory) {
            work(m, frame, &random, labour);
            rounds++;
            if (worker->index == 0 && p->collections < MOST_STOPS &&
                lab_now_ns() - collected > WORK_NS) {
                collect(p, m);
                collected = lab_now_ns();
            }
        }
        worker_finish(worker, rounds);
        mutator_detach(m);
        ok = !labour->out_of_memory;
    }
    if (m)
        mutator_attach(m);
    if (frame)
        frame_pop(m, frame);
    if (m)
        mutator_leave(m);
}

/* ---- records ------------------------------------------------------------ */

static void sample_note(struct pauses *p, int generation,
                        const struct world_stop *stop)
{
    const uint64_t moment[PHASES + 1] = {
        stop->requested,
        stop->stopped,
        stop->restarted,
        stop->resumed,
    };

    for (int i = 0; i < PHASES; i++) {
        double us = (double)(moment[i + 1] - moment[i]) / LAB_NS_PER_US;

        p->sample[generation][i].us = lab_grow(
            p->sample[generation][i].us, p->sample[generation][i].count,
            &p->sample[generation][i].room, sizeof(double));
        p->sample[generation][i].us[p->sample[generation][i].count++] = us;
    }
}

/* Main, after each window.  Takes the records of all, keeps those of windows
 * that count. */
static void window_done(const struct window *window, void *arg)
{
    struct pauses *p = arg;
    struct world_stop *stops = lab_alloc(MOST_STOPS, sizeof(*stops));
    size_t count =
        world_stop_records(p->next_record, stops, MOST_STOPS, &p->next_record);

    if (count != p->collections)
        p->unmatched++;
    for (size_t i = 0; i < count && count == p->collections; i++) {
        if (window->kind == WINDOW_OK)
            sample_note(p, p->generation[i], &stops[i]);
    }
    if (window->kind == WINDOW_VOID)
        p->void_one = *window;
    p->collections = 0;
    free(stops);
}

/* The records of what happened before the first window are of no interest. */
static void records_skip(struct pauses *p)
{
    struct world_stop stop;

    while (world_stop_records(p->next_record, &stop, 1, &p->next_record))
        ;
}

static int compare(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;

    return (a > b) - (a < b);
}

/* Nothing that counts was measured, and that is told: with why, and no number
 * that anybody could take for one. */
static void void_rows(struct pauses *p)
{
    lab_window(p->lab, &p->void_one);
    for (int phase = 0; phase < PHASES; phase++)
        lab_row(p->lab, metrics[phase], "us", 0, 0,
                LAB_PARAMS(lab_number("heap_nodes", (double)p->nodes)));
    lab_window(p->lab, NULL);
}

static void phase_rows(struct pauses *p, int generation, int phase)
{
    static const double quantiles[] = {0.5, 0.99, 1};
    double *us = p->sample[generation][phase].us;
    size_t count = p->sample[generation][phase].count;

    if (count)
        qsort(us, count, sizeof(*us), compare);
    for (size_t i = 0; count && i < sizeof(quantiles) / sizeof(*quantiles); i++)
        lab_row(p->lab, metrics[phase], "us",
                stats_quantile(us, count, quantiles[i]), 0,
                LAB_PARAMS(lab_number("generation", generation),
                           lab_number("heap_nodes", (double)p->nodes),
                           lab_number("quantile", quantiles[i])));
    free(us);
}

/* ---- one number of threads ---------------------------------------------- */

/* Everything that was left behind has been found, and nothing else. */
static void check_found(struct pauses *p, struct mutator *m, int threads)
{
    uint64_t left = 0;
    long found = gc_collect(m, GC_OLDEST); /* what nobody has come to yet */

    for (int i = 0; i < threads; i++)
        left += 2 * p->labour[i].cycles;
    lab_check_equal(p->lab, "unreachable objects", (int64_t)left,
                    (int64_t)p->found + found);
    lab_check_equal(p->lab, "windows with stops that nobody asked for", 0,
                    (int64_t)p->unmatched);
}

static int windows(struct pauses *p, struct mutator *m, int threads)
{
    struct workers workers = lab_workers(p->lab, threads);
    struct workers_result result;
    int error;

    workers.body = body;
    workers.window_done = window_done;
    workers.arg = p;
    gc_collect(m, GC_OLDEST); /* the graph is old from now on */
    records_skip(p);
    mutator_detach(m);
    error = workers_run(&workers, &result);
    mutator_attach(m);
    if (!error)
        workers_result_free(&result);
    return error;
}

static int measure_pauses(struct lab *lab, struct mutator *m, size_t nodes,
                          int threads)
{
    struct pauses *p = lab_alloc(1, sizeof(*p));
    struct census before = census_take(m);
    struct object **root = frame_push(m, 1);
    int error = ENOMEM;

    p->lab = lab;
    p->nodes = nodes;
    p->labour = lab_alloc_lines((size_t)threads, sizeof(*p->labour));
    gc_disable();
    lab_cell_begin(lab, threads);
    if (root && graph_new(m, nodes, lab_settings(lab)->seed, root)) {
        p->graph = *root;
        error = windows(p, m, threads);
    }
    if (p->sample[0][0].count == 0 && p->void_one.kind == WINDOW_VOID)
        void_rows(p);
    for (int g = 0; g < GC_GENERATIONS; g++) {
        for (int phase = 0; phase < PHASES; phase++)
            phase_rows(p, g, phase);
    }
    if (!error)
        check_found(p, m, threads);
    if (root)
        frame_pop(m, root);
    free(p->labour);
    free(p);
    if (error)
        return lab_fail(lab, "%d threads, %zu nodes: %s", threads, nodes,
                        error == ECANCELED ? "out of memory" : strerror(error));
    census_check(lab, m, &before);
    lab_cell_end(lab);
    return 0;
}

/* ---- the experiment ----------------------------------------------------- */

static const char *const graphs[] = {"random", "none", NULL};

static size_t nodes_wanted(const struct lab *lab)
{
    long nodes = lab_settings(lab)->nodes;

    return nodes ? (size_t)nodes : DEFAULT_NODES;
}

static int run(struct lab *lab)
{
    const struct lab_settings *settings = lab_settings(lab);
    const char *graph = settings->graph;
    size_t nodes = nodes_wanted(lab);
    struct mutator *m;
    int failed = 0;

    if (graph)
        lab_choose(lab, "graph", graph, graphs);
    if (!RC_COLLECTS) {
        lab_skip(lab, "the collector is off: it would have to trust counts "
                      "that are wrong");
        return 0;
    }
    m = stage_open(lab);
    if (!m)
        return -1;
    for (int i = 0; i < settings->threads_count && !failed; i++) {
        if (!graph || strcmp(graph, "none") == 0)
            failed = measure_pauses(lab, m, nodes, settings->threads[i]);
    }
    if (!failed && (!graph || strcmp(graph, "random") == 0))
        failed = graph_measure(lab, m, nodes, settings->windows);
    stage_close(m);
    return failed;
}

/* One fresh graph to a process: in a heap that has seen another one, memory
 * is handed out in the order in which that one died. */
static const struct lab_cell cells[] = {
    {.args = "--graph none --nodes 10000",
     .threads = "1,2,4",
     .quick_threads = "2",
     .seconds = 0.5,
     .quick_seconds = 0.3,
     .most_blocks = 3},
    {.args = "--graph none --nodes 100000",
     .threads = "1,2",
     .quick_threads = "2",
     .seconds = 0.55,
     .quick_seconds = 0.3,
     .most_blocks = 3},
    {.args = "--graph random --nodes 1000000 --windows 1",
     .quick_args = "--graph random --nodes 300000 --windows 1",
     .threads = "1",
     .seconds = 1,
     .quick_seconds = 0.3},
    {.threads = NULL},
};

const struct experiment experiment_stop_the_world = {
    .name = "stop_the_world",
    .question = "How long does a collection keep threads from working?",
    .help =
        "Threads walk through one graph of lists, build and drop trees of "
        "their own, and\nleave a cycle behind now and then. Thread 0 collects "
        "every half millisecond or so:\neight young collections, then a full "
        "one. For each stop of the world\n"
        "\n"
        "  time_to_stop_us  from asking until the last thread stood\n"
        "  pause_us         from there until the world was released\n"
        "  restart_us       from there until the last thread ran again\n"
        "\n"
        "as quantiles (0.5, 0.99, 1: the longest) over all stops, by "
        "generation and number\nof threads; --nodes sets the size of the "
        "graph (100000).\n"
        "\n"
        "Then, with --graph random alone, on the main thread: a graph of N "
        "lists that each\nhold four of them at random,\n"
        "\n"
        "  full_collect_ms  of one full collection, all alive (state=live)\n"
        "                   and after the last reference is gone "
        "(state=garbage)\n"
        "\n"
        "with a fresh graph for each trial (--windows of them). Where objects "
        "die later than\nthey are found, their deaths are part of the time. "
        "In Python the same graph is\n"
        "\n"
        "  nodes = [[] for _ in range(N)]\n"
        "  for n in nodes: n.extend(random.choices(nodes, k=4))\n"
        "\n"
        "The collector must find exactly the cycles that were left behind; 0 "
        "objects in the\nliving graph, N + 1 in the dead one (its list of "
        "nodes is put into itself first).\n"
        "\n"
        "  lab-biased stop_the_world --threads 1,2,4 --nodes 10000\n"
        "  lab-deferred stop_the_world --graph random --nodes 1000000\n"
        "  lab-gil stop_the_world --graph none --threads 2 --duration 1",
    .run = run,
    .threads = "1,2",
    .cells = cells,
};
