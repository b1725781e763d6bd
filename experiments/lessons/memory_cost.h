/* SPDX-License-Identifier: MIT */
/*
 * The parts of the lesson memory_cost: adding up what an object costs. For
 * one thread, whose mutator is the only one attached: nobody changes what is
 * looked at.
 */
#ifndef EXPERIMENTS_LESSONS_MEMORY_COST_H
#define EXPERIMENTS_LESSONS_MEMORY_COST_H

#include "runtime/runtime.h"

/* Objects met so far. */
struct seen {
    const struct object **place; /* a table, by address */
    size_t places, count;
};

void seen_free(struct seen *);

/*
 * sys.getsizeof(o) and that of everything it refers to, along every reference:
 * what is referred to twice counts twice. o leads to no cycle; and shared
 * parts within shared parts cost time as they cost bytes here.
 */
size_t cost_total(const struct object *o);

/* The same, each object once; those in *seen count nothing any more. */
size_t cost_once(const struct object *o, struct seen *seen);

/*
 * The heap's blocks of one object, rounded up to their size class: its own
 * and its array's.
 */
size_t cost_blocks(const struct object *o);

/* Their sum over the objects of *seen. */
size_t cost_blocks_of(const struct seen *seen);

#endif
