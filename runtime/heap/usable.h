/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_USABLE_H
#define RUNTIME_HEAP_USABLE_H
/*
 * The usable arenas: those with a free pool, in the order in which they are
 * to be used (policy.h). For the arena manager, under its lock.
 *
 * They stand in buckets by their number of free pools, so that the fullest and
 * the emptiest are found by one bit scan; one bit per arena finds the lowest.
 * Where the most recent one is wanted, all but the empty arena share a bucket
 * and the list's order is the answer.
 *
 * The last bucket holds at most one arena: the wholly empty one that is kept.
 */
#include "runtime/heap/arena.h"
#include "runtime/heap/policy.h"

struct arena {
    uint64_t free;             /* bit n: pool n is free */
    struct arena *next, *prev; /* in its bucket */
    bool in_use;
    uint8_t last[64]; /* whose pool n was last, see arena.c; 0: nobody's */
};

_Static_assert(ARENA_POOLS == 64, "one bit per pool in a word");

/* By address. Arena 0 is never used: no block is named by granule 0. */
extern struct arena heap_arenas[ARENA_COUNT];

static inline size_t arena_index(const struct arena *arena)
{
    return (size_t)(arena - heap_arenas);
}

static inline char *arena_start(const struct arena *arena)
{
    return heap_base + (arena_index(arena) << ARENA_SHIFT);
}

static inline unsigned arena_free_pools(const struct arena *arena)
{
    return (unsigned)__builtin_popcountll(arena->free);
}

/* No arena is usable; the default order. */
void usable_reset(void);

/* Before and after the arena's free pools change. A full arena is not usable:
 * nothing is done then. Inserting makes it the most recent one. */
void usable_remove(struct arena *);
void usable_insert(struct arena *);

/* The arena that gives the next pool, or NULL; it stays where it is. */
struct arena *usable_choose(void);

/* Is there a wholly empty arena? */
bool usable_has_empty(void);

/* Another order from now on. Recency begins anew. */
void usable_reorder(enum heap_arena_choice);
enum heap_arena_choice usable_order(void);

/* Is the arena where it belongs? The number of mistakes. */
size_t usable_verify_arena(const struct arena *);
/* The same for the buckets themselves. */
size_t usable_verify(void);

#endif
