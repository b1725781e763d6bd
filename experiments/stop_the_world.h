/* SPDX-License-Identifier: MIT */
/*
 * Between stop_the_world.c, which collects while threads work, and
 * stop_the_world_graph.c, which makes graphs and times whole collections.
 */
#ifndef EXPERIMENTS_STOP_THE_WORLD_H
#define EXPERIMENTS_STOP_THE_WORLD_H

#include "lab/experiment.h"
#include "runtime/runtime.h"

enum { GRAPH_EDGES = 4 };

/*
 * *root = a list of `nodes` lists, each of which holds GRAPH_EDGES of them,
 * chosen at random: in Python
 *
 *     nodes = [[] for _ in range(N)]
 *     for n in nodes:
 *         n.extend(random.choices(nodes, k=4))
 *
 * False when memory ran out.  A safepoint.
 */
bool graph_new(struct mutator *, size_t nodes, uint64_t seed,
               struct object **root);

/*
 * The part behind --graph random: rows full_collect_ms for such graphs, alive
 * and then garbage.  0 or -1 after lab_fail().
 */
int graph_measure(struct lab *, struct mutator *, size_t nodes, int trials);

#endif
