/* SPDX-License-Identifier: MIT */
/*
 * Between the parts of the lesson: generations.c tells it,
 * generations_steps.c watches a collection step by step, and
 * generations_measure.c measures thresholds.
 */
#ifndef EXPERIMENTS_LESSONS_GENERATIONS_H
#define EXPERIMENTS_LESSONS_GENERATIONS_H

#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/transcript.h"

/*
 *     class Node:
 *         __slots__ = 'left', 'right'
 *
 * Those alive are counted; the lesson has one thread.
 */
enum node_field { LEFT, RIGHT, NODE_FIELDS };

extern int generations_nodes_alive;

/* *dst = a new Node; false when memory runs out. May release what it held. */
bool generations_node_new(struct mutator *, struct object **dst);

/* The open lesson; `failed`: memory ran out, the rest means nothing. */
struct lesson {
    struct lab *lab;
    struct mutator *m;
    bool failed;
};

/* The Nodes that live when all pending deaths have happened, a fact. */
void generations_expect_alive(struct lesson *, int expected);

/* gc.collect(generation), its line and its answer. */
void generations_collect(struct lesson *, int generation, long expected);

/* Within a cell of the caller's: the graph, watched. */
void generations_steps(struct lesson *);

/* A cell for each threshold. */
void generations_measure(struct lesson *);

#endif
