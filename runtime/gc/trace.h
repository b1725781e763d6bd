/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_TRACE_H
#define RUNTIME_GC_TRACE_H
/*
 * Finding what is unreachable: trial deletion over side metadata. The essay
 * is in trace.c. For the collector alone; the world is stopped and settled
 * from trace_reserve() until the caller has dealt with the unreachable.
 */
#include "runtime/gc/buffer.h"
#include "runtime/gc/pools.h"

struct trace {
    unsigned generation; /* 0..generation are collected */
    uint8_t promoted;    /* META_GEN bits of the survivors */
    uint32_t *bottom;    /* work stack: reached objects behind the cursor */
    uint32_t *top;       /* first free entry */
    uint32_t cursor;     /* granule that the restoring pass stands at */
    size_t candidates;   /* tracked objects looked at */
    size_t reached;      /* of these, the survivors */
    size_t untracked;    /* of the survivors, tuples no longer tracked */
};

/* Prepares a collection of 0..generation with `stack` as working memory.
 * False when memory runs out; nothing has been touched then. */
bool trace_reserve(struct trace *, unsigned generation, struct buffer *stack);

/*
 * Decides. Afterwards the survivors have generation + 1 (at most the oldest)
 * and the unreachable, candidates - reached of them, are marked
 * META_UNREACHABLE. The buffer is free for other use and has room for all of
 * the candidates.
 */
void trace_run(struct trace *);

/* Calls visit for each object that trace_run() left marked META_UNREACHABLE,
 * in address order, and brings the pools' generation bytes up to date. */
void trace_finish(struct trace *, void (*visit)(struct object *, void *),
                  void *arg);

#endif
