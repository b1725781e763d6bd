/* SPDX-License-Identifier: MIT */
#ifndef EXPERIMENTS_PYTHON_HEAP_H
#define EXPERIMENTS_PYTHON_HEAP_H
/*
 * A snapshot of a Python heap, rebuilt from the runtime's own objects: lists
 * become lists, tuples tuples, dicts dicts (with ints for keys, since Python's
 * collector does not visit the interned strings that real ones have), texts
 * and numbers texts and numbers, everything else a node with as many slots as
 * the object had references. References from outside the graph become
 * handles. What Python's collector did not track, ours does not either.
 */
#include "lab/snapshot.h"
#include "runtime/runtime.h"

struct python_heap {
    const struct snapshot *snapshot;
    struct object **object; /* by node; raw: alive as long as the graph is */
    struct slot **handle;   /* of nodes that the outside refers to, or NULL */
    size_t bytes;           /* of the heap, for the objects alone */
};

/*
 * Builds the graph. The caller is attached. On failure (memory) what was built
 * is released again; returns false. Safepoints in between.
 */
bool python_heap_build(struct mutator *, const struct snapshot *,
                       struct python_heap *);

/* Drops the handles: the graph is garbage now. Frees the arrays. */
void python_heap_release(struct mutator *, struct python_heap *);

#endif
