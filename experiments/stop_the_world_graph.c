/* SPDX-License-Identifier: MIT */
#include "experiments/census.h"
#include "experiments/stop_the_world.h"
#include "lab/clock.h"
#include "lab/stats.h"

enum { POLL_EVERY = 256 };

/* As many empty lists in *root.  frame has a scratch slot. */
static bool add_nodes(struct mutator *m, size_t nodes, struct object *root,
                      struct object **scratch)
{
    for (size_t i = 0; i < nodes; i++) {
        if (!list_new(m, scratch) || !list_append(m, root, *scratch))
            return false;
        if (i % POLL_EVERY == 0)
            safepoint(m);
    }
    return true;
}

static bool add_edges(struct mutator *m, struct object *root, uint64_t seed,
                      struct object **scratch)
{
    size_t nodes = list_len(root);

    for (size_t i = 0; i < nodes; i++) {
        list_get(m, root, i, &scratch[0]);
        if (!list_reserve(m, scratch[0], GRAPH_EDGES))
            return false;
        for (int k = 0; k < GRAPH_EDGES; k++) {
            list_get(m, root, stats_random(&seed) % nodes, &scratch[1]);
            if (!list_append(m, scratch[0], scratch[1]))
                return false;
        }
        if (i % POLL_EVERY == 0)
            safepoint(m);
    }
    return true;
}

bool graph_new(struct mutator *m, size_t nodes, uint64_t seed,
               struct object **root)
{
    struct object **scratch = frame_push(m, 2);
    bool ok = scratch && list_new_sized(m, nodes, root) &&
              add_nodes(m, nodes, *root, &scratch[0]) &&
              add_edges(m, *root, seed, scratch);

    if (scratch)
        frame_pop(m, scratch);
    return ok;
}

/* ---- one collection of everything --------------------------------------- */

/* Milliseconds, with the deaths that the collector leaves for later. */
static double timed_collect(struct mutator *m, long *found)
{
    int64_t start = lab_now_ns();

    *found = gc_collect(m, GC_OLDEST);
    if (RC_LATE_DEATH && *found > 0)
        rc_flush(m);
    return lab_seconds(start, lab_now_ns()) * 1e3;
}

static void collect_row(struct lab *lab, double ms, size_t nodes,
                        const char *state, int trial)
{
    lab_row(lab, "full_collect_ms", "ms", ms, trial,
            LAB_PARAMS(lab_text("graph", "random"),
                       lab_number("nodes", (double)nodes),
                       lab_text("state", state)));
}

/*
 * A fresh graph, alive and then dead.  Before it is dropped the list of all
 * nodes is put into itself: otherwise it would die at once, and with it the
 * nodes that nobody else happens to hold.
 */
static bool trial(struct lab *lab, struct mutator *m, size_t nodes, int number,
                  struct object **root)
{
    uint64_t seed = lab_settings(lab)->seed + (uint64_t)number;
    long found;
    double ms;

    if (!graph_new(m, nodes, seed, root))
        return false;
    ms = timed_collect(m, &found);
    collect_row(lab, ms, nodes, "live", number);
    lab_check_equal(lab, "unreachable objects, all alive", 0, found);

    if (!list_append(m, *root, *root))
        return false;
    local_clear(m, root);
    ms = timed_collect(m, &found);
    collect_row(lab, ms, nodes, "garbage", number);
    lab_check_equal(lab, "unreachable objects, all dead", (int64_t)nodes + 1,
                    found);
    return true;
}

int graph_measure(struct lab *lab, struct mutator *m, size_t nodes, int trials)
{
    struct census before = census_take(m);
    struct object **root = frame_push(m, 1);
    bool ok = root != NULL;

    gc_disable(); /* nobody else's collection, and the first is the timed one */
    lab_cell_begin(lab, 1);
    for (int i = 0; ok && i < trials; i++)
        ok = trial(lab, m, nodes, i, root);
    if (root)
        frame_pop(m, root);
    if (!ok)
        return lab_fail(lab, "out of memory for a graph of %zu nodes", nodes);
    census_check(lab, m, &before);
    lab_cell_end(lab);
    return 0;
}
