/* SPDX-License-Identifier: MIT */
/*
 * private_trees: each thread builds binary trees of small objects and drops
 * them.  Nothing is shared, so this is the control: what does not scale here
 * is the allocator's, the collector's or the counting's own doing.
 * One operation is one node made and dropped.
 *
 * ceiling: arithmetic in registers, without the runtime.  What the machine
 * itself gives to two threads; nothing can scale better than this.
 * One operation is one round of the generator; every batch makes the same
 * ones, so that checking the sum takes one batch and not the whole time again.
 */
#include "experiments/scaling.h"

enum {
    DEPTH = 11,     /* 4095 nodes, 128 KiB */
    POLL_DEPTH = 5, /* a poll for every 63 nodes */
    NODES = (2 << DEPTH) - 1,
};

struct node {
    struct object base;
    struct slot child[2]; /* both or neither */
};

static struct span node_traverse(const struct object *o)
{
    return (struct span){((struct node *)(uintptr_t)o)->child, 2};
}

static const struct type node_type = {
    .name = "node",
    .basic_size = sizeof(struct node),
    .kind = KIND_OTHER,
    .traverse = node_traverse,
};

/*
 * *dst = a tree of that depth; returns the nodes made, 0 when memory ran out.
 * The stack is as deep as the tree: eleven.
 */
static uint64_t tree_new(struct mutator *m, int depth, struct object **dst)
{
    struct object **child = frame_push(m, 2);
    struct object *o;
    uint64_t left = 0, right = 0;

    if (!child)
        return 0;
    if (depth > 0) {
        left = tree_new(m, depth - 1, &child[0]);
        right = left ? tree_new(m, depth - 1, &child[1]) : 0;
    }
    o = depth == 0 || right ? object_new(m, &node_type, sizeof(struct node))
                            : NULL;
    if (o && depth > 0) {
        slot_init_move(m, &((struct node *)(void *)o)->child[0], &child[0]);
        slot_init_move(m, &((struct node *)(void *)o)->child[1], &child[1]);
    }
    frame_pop(m, child);
    local_adopt(m, dst, o);
    if (depth == POLL_DEPTH)
        safepoint(m);
    return o ? left + right + 1 : 0;
}

static uint64_t tree_count(struct mutator *m, struct object *tree)
{
    struct node *node = (struct node *)(void *)tree;
    struct object **child = frame_push(m, 1);
    uint64_t count = 1;

    for (int i = 0; child && i < 2; i++) {
        if (slot_load(m, &child[0], &node->child[i]))
            count += tree_count(m, child[0]);
    }
    if (child)
        frame_pop(m, child);
    return count;
}

static uint64_t trees_batch(struct scaling_thread *t)
{
    uint64_t nodes = tree_new(t->m, DEPTH, &t->frame[0]);

    if (nodes == 0)
        t->out_of_memory = true;
    else if (nodes != NODES)
        t->wrong++;
    local_clear(t->m, &t->frame[0]);
    safepoint(t->m);
    return nodes;
}

/* One more tree, this time looked at. */
static void trees_thread_close(struct scaling_thread *t)
{
    if (tree_new(t->m, DEPTH, &t->frame[0]) != NODES ||
        tree_count(t->m, t->frame[0]) != NODES)
        t->wrong++;
}

const struct scaling_workload scaling_private_trees = {
    .name = "private_trees",
    .allocates = true,
    .batch = trees_batch,
    .thread_close = trees_thread_close,
};

enum { CEILING_BATCH = 4096 };

static uint64_t ceiling_batch(struct scaling_thread *t)
{
    uint64_t random = t->random, sum = t->sum;

    for (int i = 0; i < CEILING_BATCH; i++)
        sum += scaling_random(&random);
    t->sum = sum;
    return CEILING_BATCH;
}

static void ceiling_verify(struct scaling_run *run, struct mutator *m)
{
    (void)m;
    for (int i = 0; i < run->threads; i++) {
        uint64_t random = scaling_seed(run, i), sum = 0;

        for (int k = 0; k < CEILING_BATCH; k++)
            sum += scaling_random(&random);
        sum *= run->thread[i].ops / CEILING_BATCH;
        run->thread[i].wrong += sum != run->thread[i].sum;
    }
}

const struct scaling_workload scaling_ceiling = {
    .name = "ceiling",
    .detached = true,
    .batch = ceiling_batch,
    .verify = ceiling_verify,
};
