/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_LIMBO_H
#define RUNTIME_RC_LIMBO_H
/*
 * Limbo: dead blocks that wait for a grace period before they are reused.
 *
 * A mutator links its dead blocks through their scratch words into an open
 * bag (no memory is needed to free memory). A bag is closed when it is worth
 * a grace period; it is then tagged with the first grace period that starts
 * after the closing, and its blocks are freed once that one has ended.
 *
 * Thread rules: a limbo belongs to one mutator. What an exiting one leaves is
 * put on a list of orphans, from which any mutator takes.
 */
#include "runtime/heap/heap.h"

enum {
    LIMBO_BAGS = 8,
    LIMBO_BAG_BYTES = 256 << 10, /* closed at this size */
    LIMBO_BAG_BLOCKS = 1 << 15,
};

struct mutator;

struct bag {
    uint32_t head, tail; /* granules; 0: empty */
    uint32_t blocks;
    size_t bytes;
    uint64_t tag; /* may be freed when grace_done(tag) */
};

struct limbo {
    struct bag open;
    struct bag closed[LIMBO_BAGS]; /* oldest first */
    unsigned closed_count;
};

/* Parks a block (flags META_PARKED) that no slot and no array shows any more.
 * Closes the bag when it is full: true, the mutator's next safepoint should
 * come to quiesce(). */
bool limbo_add(struct limbo *, void *block);

/* The mutator detaches: somebody else has to run the grace periods that its
 * closed bags wait for. */
void limbo_leave(const struct limbo *);

/* Closes the open bag, if it holds anything, and asks for a grace period. */
void limbo_close(struct limbo *);

/* Frees the bags whose grace period is over; adopts orphans that are due. Long
 * bags take long: `breather`, if not NULL, answers grace periods meanwhile. */
void limbo_reap(struct limbo *, struct heap_local *, struct mutator *breather);

/* Frees everything at once: nobody can be reading (world stopped, last one). */
void limbo_drain(struct limbo *, struct heap_local *);

/* Closes and hands all bags to the orphans. Reap before: if those who leave
 * took nothing of what others left, and nobody else polls, short-lived threads
 * would fill the heap with orphans. */
void limbo_abandon(struct limbo *);

static inline bool limbo_is_empty(const struct limbo *limbo)
{
    return limbo->open.head == 0 && limbo->closed_count == 0;
}

size_t limbo_bytes(const struct limbo *);

/* Orphans still waiting? And, with no mutator left, forget them. */
bool limbo_has_orphans(void);
void limbo_forget_orphans(void);

#endif
