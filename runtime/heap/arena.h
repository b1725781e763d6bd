/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_ARENA_H
#define RUNTIME_HEAP_ARENA_H
/*
 * The arena manager: hands out whole pools under one lock. For runtime/heap.
 *
 * Pools are taken from the usable arena with the fewest free ones, so that
 * the emptier arenas get a chance to become wholly empty; such an arena goes
 * back to the system with its side tables, except one that is kept for the
 * next thread in need. (pymalloc's rule, with buckets instead of its sorted
 * list; policy.h has other rules to compare it with, usable.h the order.)
 *
 * The manager also keeps the pools that nobody owns, one list per class.
 * Adopting one is preferred to breaking new ground.
 */
#include "runtime/heap/walk.h"

enum {
    CLASS_COUNT = 47,    /* size classes there are */
    SMALL_CLASSES = 32,  /* the first: every 16 bytes */
    EXAMINE_POOLS = 8,   /* looked at per refill, in each kind of list */
    ARENA_POOLS = 1 << (ARENA_SHIFT - POOL_SHIFT),
    ARENA_COUNT = HEAP_SMALL >> ARENA_SHIFT,
};

extern const uint16_t heap_class_bytes[CLASS_COUNT];

/* enum heap_pool_choice of policy.h; atomic */
extern int heap_pool_choice;

/* False when heap_fail_after() says that it is time to fail. */
bool heap_may_grow(void);

int arena_init(void);
void arena_fini(void);

/*
 * A pool of that class for h, in no list of its: adopted, with some block
 * free, or a new one. NULL when no memory is left. Does not look for others'.
 */
struct pool *arena_take_pool(struct heap_local *h, unsigned size_class);

/* Gives back an owned pool that has no block out and is in no list. */
void arena_return_pool(struct pool *);

/* h leaves a pool, which is in no list, to whoever wants it. */
void arena_abandon_pool(struct pool *);

/*
 * Somebody pushed a block on an abandoned pool's remote list and found the
 * pool complete: gives it back unless others were faster.
 */
void arena_reclaim_pool(struct pool *);

/* The manager's lock; it is held for a few instructions. */
void arena_lock(void);
void arena_unlock(void);

/* arenas, pools and classes of heap_stats() */
void arena_stats(struct heap_stats *);
/* The arena manager's part of heap_verify(). */
size_t arena_verify(void);

/* --- one pool; its owner, or under the manager's lock (pool.c) --- */

/* Moves the remote frees to the pool's own list; how many there were. The
 * pool is not abandoned (any more): the remote word becomes 0. */
uint32_t pool_collect(struct pool *);
/* All blocks are there: forget their order, they are handed out in a row. */
void pool_reset(struct pool *);
bool pool_has_block(const struct pool *);
size_t pool_verify(const struct pool *);

/* Note [remote word] in pool.h */
enum {
    REMOTE_GRANULE = 0x3ff, /* of the first block, within its pool */
    REMOTE_ABANDONED = 0x8000,
    REMOTE_ONE = 0x10000, /* the count's unit */
};

static inline uint32_t remote_count(uint32_t word)
{
    return word / REMOTE_ONE;
}

static inline struct pool *pool_at(size_t index)
{
    return (struct pool *)(void *)(heap_base + META_POOLS) + index;
}

static inline char *pool_start(const struct pool *pool)
{
    return heap_base + ((size_t)(pool - pool_at(0)) << POOL_SHIFT);
}

/* Circular lists of pools; *head is the first, NULL an empty list. */
void pool_list_append(struct pool **head, struct pool *);
static inline void pool_list_prepend(struct pool **head, struct pool *pool)
{
    pool_list_append(head, pool);
    *head = pool;
}
void pool_list_remove(struct pool **head, struct pool *);

#endif
