/* SPDX-License-Identifier: MIT */
/*
 * The measured loops of allocation_cost, one step of each pattern.
 *
 * Every loop is written once and compiled twice: with the lab's heap inlined,
 * as everybody in the runtime has it, and for allocators that are called
 * through pointers.  A block is used as a program would at the least: written
 * to when it has been allocated, read before it is freed.  What is read is
 * summed up, and the sum is known: two blocks that shared memory while both
 * were live would show.
 *
 * A struct hand belongs to one thread.  While the lab's heap is used its
 * mutator is attached, else detached: whoever holds a GIL for nothing would
 * slow the others down.
 */
#ifndef EXPERIMENTS_ALLOCATION_LOOPS_H
#define EXPERIMENTS_ALLOCATION_LOOPS_H

#include "lab/dlalloc.h"
#include "runtime/runtime.h"

enum {
    BLOCK_BYTES = 48,
    BATCH = 1000,      /* blocks live at a time; pairs of one step */
    ORDERS = 16,       /* random orders of freeing, taken in turn */
    RING_BATCHES = 4,  /* batches under way from one thread to the next */
};

/* Blocks on their way from the thread that allocated them. */
struct parcel {
    const struct dlalloc *source; /* NULL: the lab's heap */
    unsigned slot;                /* the time slot it belongs to */
    uint64_t sum;                 /* of the stamps */
    void *block[BATCH];
};

/* A queue from one thread to the next in the ring; one puts, one takes. */
struct ring {
    uint32_t put __attribute__((aligned(CACHE_LINE))); /* atomic; giver */
    unsigned closed; /* atomic; giver: no parcel of a lower slot will come */
    uint32_t taken __attribute__((aligned(CACHE_LINE))); /* atomic; taker */
    struct parcel parcel[RING_BATCHES] __attribute__((aligned(CACHE_LINE)));
};

struct hand {
    struct mutator *m;
    struct ring *out, *in; /* cross_thread */
    unsigned turn;         /* next order */
    uint64_t stamp;        /* of the next block */
    uint64_t broken;       /* batches whose stamps were not right */
    uint64_t refused;      /* allocations that failed */
    uint16_t order[ORDERS][BATCH];
    void *block[BATCH];
} __attribute__((aligned(CACHE_LINE)));

/* Random orders from a seed, stamps that differ between threads. */
void hand_init(struct hand *hand, int index, uint64_t seed);

/* Attaches or detaches as the allocator needs; source NULL is the lab's. */
void hand_enter(struct hand *hand, const struct dlalloc *source);
void hand_leave(struct hand *hand, const struct dlalloc *source);

/* One step: BATCH pairs, or as many as were possible.  Returns how many. */
uint64_t step_lifo(struct hand *hand, const struct dlalloc *source);
uint64_t step_batch(struct hand *hand, const struct dlalloc *source);

/* Sends a batch on and takes one in, each if possible; counts frees. */
uint64_t step_ring(struct hand *hand, const struct dlalloc *source,
                   unsigned slot);

/* Sends nothing more of this slot; takes in what belongs to it and frees it,
 * until the giver has closed it as well.  Returns the pairs. */
uint64_t ring_close(struct hand *hand, const struct dlalloc *source,
                    unsigned slot);

/* The window is over: waits until all have come here, and frees what was under
 * way to this thread.  Detached. */
void ring_finish(struct hand *hand);

/* Unmeasured: BATCH blocks at a time filled to the last byte and compared. */
void hand_verify(struct hand *hand, const struct dlalloc *source);

#endif
