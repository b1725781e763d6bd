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
    uint32_t *bottom;    /* of the work stack: reached, behind the cursor */
    uint32_t *top;       /* its first free entry */
    uint32_t *listed;    /* the candidates; NULL in a full collection */
    uint32_t cursor;     /* last granule the restoring pass has looked at */
    size_t candidates;   /* tracked objects looked at */
    size_t reached;      /* of these, the survivors */
    size_t untracked;    /* of the survivors, tuples no longer tracked */
};

/* Prepares a collection of 0..generation with `work` as working memory.
 * False when memory runs out; nothing has been touched then. */
bool trace_reserve(struct trace *, unsigned generation, struct buffer *work);

/*
 * Decides. Afterwards the survivors have generation + 1 (at most the oldest)
 * and the unreachable, candidates - reached of them, are marked
 * META_UNREACHABLE.
 */
void trace_run(struct trace *);

/* Calls visit for each object that trace_run() left marked META_UNREACHABLE,
 * in address order, and brings the pools' generation bytes up to date. From
 * the first call on the buffer may be filled with as many granules as there
 * are unreachable objects. */
void trace_finish(struct trace *, void (*visit)(struct object *, void *),
                  void *arg);

#endif
