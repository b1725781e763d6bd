/* SPDX-License-Identifier: MIT */
/*
 * shared_walk: all threads walk at random through one graph that nobody
 * changes, holding the node they are at.  Nothing is written but counts.
 * One operation is one edge followed: one slot_load(), one release.
 *
 * The sum is checked: the walk is repeated afterwards, by one thread and
 * without counting, and must have met the same values.
 */
#include "experiments/scaling.h"

enum {
    NODES = 4096, /* 64 bytes each */
    EDGES = 4,
    BATCH = 256,
    POLL = 64,
};

struct node {
    struct object base;
    uint64_t value;
    struct slot edge[EDGES];
};

static struct span node_traverse(const struct object *o)
{
    return (struct span){((struct node *)(uintptr_t)o)->edge, EDGES};
}

static void node_clear(struct mutator *m, struct object *o)
{
    for (int i = 0; i < EDGES; i++)
        slot_store(m, &((struct node *)(void *)o)->edge[i], NULL);
}

static const struct type node_type = {
    .name = "node",
    .basic_size = sizeof(struct node),
    .kind = KIND_OTHER,
    .traverse = node_traverse,
    .clear = node_clear,
};

static struct node *node_of(struct object *o)
{
    return (struct node *)(void *)o;
}

/* frame[0] = a tuple of all nodes; frame[1] is scratch. */
static bool walk_open(struct scaling_run *run, struct mutator *m)
{
    struct object **f = run->frame;
    uint64_t random = scaling_seed(run, -1);

    if (!tuple_new(m, NULL, NODES, &f[0]))
        return false;
    for (size_t i = 0; i < NODES; i++) {
        local_adopt(m, &f[1], object_new(m, &node_type, sizeof(struct node)));
        if (!f[1])
            return false;
        node_of(f[1])->value = scaling_random(&random);
        tuple_fill(m, f[0], i, f[1]);
    }
    for (size_t i = 0; i < NODES; i++) {
        tuple_get(m, f[0], i, &f[1]);
        for (int k = 0; k < EDGES; k++) {
            tuple_get(m, f[0], scaling_random(&random) % NODES, &f[2]);
            slot_store(m, &node_of(f[1])->edge[k], f[2]);
        }
    }
    local_clear(m, &f[1]);
    local_clear(m, &f[2]);
    return true;
}

/* Where thread i's walk begins. */
static size_t walk_start(int index)
{
    return (size_t)index * (NODES / 7 + 1) % NODES;
}

static bool walk_thread_open(struct scaling_thread *t)
{
    return tuple_get(t->m, t->run->frame[0], walk_start(t->index),
                     &t->frame[0]);
}

static uint64_t walk_batch(struct scaling_thread *t)
{
    uint64_t random = t->random, sum = t->sum;

    for (int i = 0; i < BATCH; i++) {
        unsigned edge = (unsigned)(scaling_random(&random) >> 62);

        /* Into the other local, so that the node is held while it is read. */
        slot_load(t->m, &t->frame[1], &node_of(t->frame[0])->edge[edge]);
        local_move(t->m, &t->frame[0], &t->frame[1]);
        sum += node_of(t->frame[0])->value;
        if (i % POLL == 0)
            safepoint(t->m);
    }
    t->random = random;
    t->sum = sum;
    return BATCH;
}

static void walk_verify(struct scaling_run *run, struct mutator *m)
{
    for (int i = 0; i < run->threads; i++) {
        struct object **f = &run->frame[1];
        uint64_t random = scaling_seed(run, i), sum = 0;
        struct object *at;

        tuple_get(m, run->frame[0], walk_start(i), f);
        at = *f;
        for (uint64_t k = 0; k < run->thread[i].ops; k++) {
            /* The graph holds them all. */
            at = slot_peek(&node_of(at)->edge[scaling_random(&random) >> 62]);
            sum += node_of(at)->value;
        }
        local_clear(m, f);
        run->thread[i].wrong += sum != run->thread[i].sum;
    }
}

const struct scaling_workload scaling_shared_walk = {
    .name = "shared_walk",
    .open = walk_open,
    .thread_open = walk_thread_open,
    .batch = walk_batch,
    .verify = walk_verify,
};
