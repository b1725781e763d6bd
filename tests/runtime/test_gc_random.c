/* SPDX-License-Identifier: MIT */
/*
 * The collector against a naive oracle, on random programs.
 *
 * A program makes nodes, links and unlinks them, holds some in frame slots,
 * and collects random generations. The oracle keeps the same graph as a plain
 * matrix, and says by breadth-first search from first principles which nodes
 * counting must have freed, which a collection of generation g must find, and
 * in which generation the survivors are.
 */
#include "tests/runtime/test_gc.h"

enum { SLOTS = 4, ROOTS = 6, NOBODY = -1 };

struct model {
    int nodes, capacity;
    int (*edge)[SLOTS];
    bool *alive;
    signed char *generation;
    int root[ROOTS];
    bool *mark;
    int *queue;
};

struct world {
    struct model model;
    struct object **address; /* of live nodes; not references */
    struct object **f;       /* the roots, then two for work */
    bool *dead;              /* what really died */
    uint64_t seed;
    bool switching; /* another collector now and then */
};

/* --- nodes that say when they die --- */

static void node_dealloc(struct mutator *m, struct object *o)
{
    bool *dead = box_of(o)->user;

    cr_assert_not(dead[box_of(o)->id], "died twice");
    dead[box_of(o)->id] = true;
    box_dealloc(m, o);
}

static const struct type node_type = {
    .name = "node",
    .basic_size = sizeof(struct box),
    .kind = KIND_OTHER,
    .traverse = box_traverse,
    .clear = box_clear,
    .dealloc = node_dealloc,
};

/* --- the oracle --- */

static int mark_from(struct model *model, int tail)
{
    for (int head = 0; head < tail; head++) {
        for (int k = 0; k < SLOTS; k++) {
            int to = model->edge[model->queue[head]][k];

            if (to == NOBODY || model->mark[to])
                continue;
            model->mark[to] = true;
            model->queue[tail++] = to;
        }
    }
    return tail;
}

static int seed_root(struct model *model, int node, int tail)
{
    if (node == NOBODY || model->mark[node])
        return tail;
    model->mark[node] = true;
    model->queue[tail] = node;
    return tail + 1;
}

/* Frees everything whose references are all gone, until nothing changes. */
static void model_count(struct model *model)
{
    int *count = calloc((size_t)model->nodes + 1, sizeof(*count));
    int tail = 0;

    for (int n = 0; n < model->nodes; n++)
        for (int k = 0; k < SLOTS && model->alive[n]; k++)
            if (model->edge[n][k] != NOBODY)
                count[model->edge[n][k]]++;
    for (int r = 0; r < ROOTS; r++)
        if (model->root[r] != NOBODY)
            count[model->root[r]]++;
    for (int n = 0; n < model->nodes; n++)
        if (model->alive[n] && count[n] == 0)
            model->queue[tail++] = n;
    for (int head = 0; head < tail; head++) {
        int n = model->queue[head];

        model->alive[n] = false;
        for (int k = 0; k < SLOTS; k++) {
            int to = model->edge[n][k];

            model->edge[n][k] = NOBODY;
            if (to != NOBODY && --count[to] == 0 && model->alive[to])
                model->queue[tail++] = to;
        }
    }
    free(count);
}

/* What a collection of 0..g finds: candidates that neither a root nor an older
 * node, dead or not, reaches. They die, and counting does the rest. */
static long model_collect(struct model *model, int g)
{
    long found = 0;
    int tail = 0;

    memset(model->mark, 0, (size_t)model->nodes);
    for (int r = 0; r < ROOTS; r++)
        tail = seed_root(model, model->root[r], tail);
    for (int n = 0; n < model->nodes; n++)
        if (model->alive[n] && model->generation[n] > g)
            tail = seed_root(model, n, tail);
    mark_from(model, tail);
    for (int n = 0; n < model->nodes; n++) {
        if (!model->alive[n] || model->generation[n] > g)
            continue;
        if (model->mark[n]) {
            model->generation[n] = (signed char)(g < GC_OLDEST ? g + 1 : g);
            continue;
        }
        found++;
        model->alive[n] = false;
        for (int k = 0; k < SLOTS; k++)
            model->edge[n][k] = NOBODY;
    }
    model_count(model);
    return found;
}

/* --- the program --- */

static void world_begin(struct world *w, struct mutator *m, int capacity,
                        uint64_t seed)
{
    size_t n = (size_t)capacity;

    *w = (struct world){.seed = seed, .f = frame_push(m, ROOTS + 2)};
    w->model.capacity = capacity;
    w->model.edge = malloc(n * sizeof(*w->model.edge));
    w->model.alive = calloc(n, 1);
    w->model.generation = calloc(n, 1);
    w->model.mark = calloc(n, 1);
    w->model.queue = calloc(n, sizeof(int));
    w->address = calloc(n, sizeof(*w->address));
    w->dead = calloc(n, 1);
    for (int r = 0; r < ROOTS; r++)
        w->model.root[r] = NOBODY;
}

static void world_end(struct world *w, struct mutator *m)
{
    frame_pop(m, w->f);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    rc_flush(m);
    for (int n = 0; n < w->model.nodes; n++)
        cr_assert(w->dead[n], "node %d is left behind", n);
    free(w->model.edge);
    free(w->model.alive);
    free(w->model.generation);
    free(w->model.mark);
    free(w->model.queue);
    free(w->address);
    free(w->dead);
}

static int pick(struct world *w, int n)
{
    return (int)(chance(&w->seed) % (uint64_t)n);
}

/* A random walk from a random root: a node the program can really get at,
 * held in frame slot `slot`. NOBODY if the root is empty. */
static int walk(struct world *w, struct mutator *m, struct object **slot)
{
    int r = pick(w, ROOTS), node = w->model.root[r];

    if (node == NOBODY)
        return NOBODY;
    local_set(m, slot, w->f[r]);
    for (int steps = pick(w, 6); steps > 0; steps--) {
        int k = pick(w, SLOTS), to = w->model.edge[node][k];

        if (to == NOBODY)
            continue;
        cr_assert(slot_load(m, slot, box_slot(*slot, (size_t)k)));
        node = to;
        cr_assert_eq(box_of(*slot)->id, (uint64_t)node);
    }
    return node;
}

static void step_make(struct world *w, struct mutator *m)
{
    struct model *model = &w->model;
    int n = model->nodes, r = pick(w, ROOTS);

    if (n == model->capacity)
        return;
    cr_assert(box_make(m, &w->f[r], &node_type, (uint64_t)n, SLOTS));
    box_of(w->f[r])->user = w->dead;
    w->address[n] = w->f[r];
    model->nodes++;
    model->alive[n] = true;
    model->generation[n] = 0;
    for (int k = 0; k < SLOTS; k++)
        model->edge[n][k] = NOBODY;
    model->root[r] = n;
}

static void step_link(struct world *w, struct mutator *m)
{
    int from = walk(w, m, &w->f[ROOTS]), to = walk(w, m, &w->f[ROOTS + 1]);
    int k = pick(w, SLOTS);

    if (from == NOBODY || to == NOBODY)
        return;
    if (pick(w, 5) == 0) {
        link_to(m, w->f[ROOTS], (size_t)k, NULL);
        w->model.edge[from][k] = NOBODY;
    } else {
        link_to(m, w->f[ROOTS], (size_t)k, w->f[ROOTS + 1]);
        w->model.edge[from][k] = to;
    }
}

static void step_root(struct world *w, struct mutator *m)
{
    int r = pick(w, ROOTS), node = walk(w, m, &w->f[ROOTS]);

    if (pick(w, 3) == 0) {
        local_clear(m, &w->f[r]);
        w->model.root[r] = NOBODY;
    } else if (node != NOBODY) {
        local_set(m, &w->f[r], w->f[ROOTS]);
        w->model.root[r] = node;
    }
}

static void compare(struct world *w, struct mutator *m, const char *when)
{
    rc_flush(m);
    for (int n = 0; n < w->model.nodes; n++) {
        cr_assert_eq(w->dead[n], !w->model.alive[n], "node %d is %s %s", n,
                     w->dead[n] ? "dead" : "alive", when);
        if (!w->dead[n])
            cr_assert_eq(gc_generation_of(w->address[n]),
                         w->model.generation[n], "generation of %d", n);
    }
}

static void step_collect(struct world *w, struct mutator *m)
{
    int g = pick(w, GC_GENERATIONS), all;
    long expected;

    if (w->switching)
        gc_set_collector(pick(w, 2) ? &gc_mark_sweep : &gc_trial_deletion);
    all = gc_collector()->generational ? g : GC_OLDEST;

    model_count(&w->model);
    compare(w, m, "before a collection");
    expected = model_collect(&w->model, all);
    cr_assert_eq(gc_collect(m, g), expected, "generation %d", g);
    compare(w, m, "after a collection");
}

static void step(struct world *w, struct mutator *m, int collect_every)
{
    int choice = pick(w, 10);

    if (pick(w, collect_every) == 0)
        step_collect(w, m);
    else if (choice < 4)
        step_make(w, m);
    else if (choice < 8)
        step_link(w, m);
    else
        step_root(w, m);
    local_clear(m, &w->f[ROOTS]);
    local_clear(m, &w->f[ROOTS + 1]);
}

static void run_small_programs(struct mutator *m, bool switching)
{
    enum { SEEDS = 3000, STEPS = 60 };

    for (unsigned i = 0; i < SEEDS; i++) {
        struct world w;

        world_begin(&w, m, 16, chance_seed(i));
        w.switching = switching;
        for (int s = 0; s < STEPS; s++)
            step(&w, m, 12);
        world_end(&w, m);
        if (i % 100 == 0)
            cr_assert(heap_is_sound(m));
    }
}

GC_TEST_EACH(gc_random, small_programs, .timeout = 120)
{
    run_small_programs(m, false);
}

GC_TEST(gc_random, collectors_by_turns, .timeout = 120)
{
    run_small_programs(m, true);
}

GC_TEST_EACH(gc_random, large_programs, .timeout = 120)
{
    for (unsigned i = 0; i < 8; i++) {
        struct world w;

        world_begin(&w, m, 6000, chance_seed(1000 + i));
        for (int s = 0; s < 20000; s++)
            step(&w, m, 800);
        world_end(&w, m);
        cr_assert(heap_is_sound(m));
    }
}

/*
 * Graphs that are made at once, so that edges go in all directions between
 * pools: random ones of a given density, some roots, one full collection. A
 * node's children are found on the work stack and ahead of the scan alike.
 */
GC_TEST_EACH(gc_random, graphs_of_many_pools, .timeout = 120)
{
    enum { NODES = 20000 };
    static const int densities[] = {60, 100, 140, 300};

    for (unsigned d = 0; d < 4; d++) {
        struct world w;
        struct object **all = frame_push(m, NODES);

        world_begin(&w, m, NODES, chance_seed(d));
        for (int n = 0; n < NODES; n++) {
            box_make(m, &all[n], &node_type, (uint64_t)n, SLOTS);
            box_of(all[n])->user = w.dead;
            w.address[n] = all[n];
            w.model.alive[n] = true;
            for (int k = 0; k < SLOTS; k++)
                w.model.edge[n][k] = NOBODY;
        }
        w.model.nodes = NODES;
        for (int e = 0; e < NODES * densities[d] / 100; e++) {
            int from = pick(&w, NODES), to = pick(&w, NODES);
            int k = pick(&w, SLOTS);

            link_to(m, all[from], (size_t)k, all[to]);
            w.model.edge[from][k] = to;
        }
        for (int r = 0; r < ROOTS; r++) {
            w.model.root[r] = r == 0 ? NODES - 1 : pick(&w, NODES);
            local_set(m, &w.f[r], all[w.model.root[r]]);
        }
        for (int n = 0; n < NODES; n++)
            local_clear(m, &all[n]);
        for (int g = 0; g < GC_GENERATIONS; g++) {
            int oldest = gc_collector()->generational ? g : GC_OLDEST;

            model_count(&w.model);
            compare(&w, m, "before");
            cr_assert_eq(gc_collect(m, g), model_collect(&w.model, oldest));
            compare(&w, m, "after");
        }
        world_end(&w, m);
        frame_pop(m, all);
    }
}
