/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_POOL_H
#define RUNTIME_HEAP_POOL_H
/*
 * Pools, and the two fast paths. Included by heap.h, which has the contracts;
 * nobody else includes it, and only runtime/heap looks into a pool.
 *
 * A pool is 16 KiB of blocks of one size. What is known about it stands in
 * the side table, two cache lines a pool, the two apart by who writes them:
 * the first is the owner's, the second is everybody's. Both lines stay where
 * they are when one thread allocates and another frees, because the allocating
 * owner does not look at the second and the freeing thread not at the first.
 *
 * Note [watch]. The owner's free must notice two moments: a full pool has a
 * block again, and an available pool has no block out any more. One comparison
 * does for both: `watch` is the used count at which something is to be done.
 *
 *     current     0, once       empty: its blocks are handed out in a row
 *                               again. Once, because then WATCH_NEVER: who
 *                               allocates and frees one block in turn does not
 *                               pay for it each time. It stays current.
 *     available   0             empty: keep it ready, or give it back
 *     full        capacity - 1  has a block again: becomes available
 *
 * Note [remote word]. The blocks freed by others hang on a list whose head is
 * one 32-bit word: how many there are, the granule of the first within the
 * pool, and whether the pool is abandoned. One word, so that
 *   - the owner takes all with one exchange, and knows how many without a
 *     walk (taking all leaves no room for ABA; pushing on a head that was
 *     taken and came back is harmless, the new link is the head just seen);
 *   - whoever pushes the last missing block of an abandoned pool knows it and
 *     gives the pool back (local.c, pool_reclaim).
 * The links are in the blocks: each points to the next, NULL ends the list.
 */
#include "runtime/heap/poison.h"

enum pool_state {
    POOL_FREE,      /* in no use; all of the table's entry is zero */
    POOL_CURRENT,   /* heap_local allocates from it */
    POOL_AVAILABLE, /* on its owner's available list */
    POOL_FULL,      /* on its owner's full list */
    POOL_ABANDONED, /* on an abandoned list */
};

enum { WATCH_NEVER = UINT32_MAX };

struct pool {
    /* owner; the arena manager's lock while there is none */
    void *free;       /* blocks freed by the owner, or collected */
    char *bump, *end; /* [bump, end): blocks not handed out yet */
    uint32_t used;    /* handed out and not freed by the owner; atomic:
                         written by the owner alone, statistics read it */
    uint32_t watch;   /* Note [watch] */
    struct pool *next, *prev; /* circular list of the state */
    uint8_t state;            /* enum pool_state */

    /* under the arena manager's lock, when taken and when given back */
    uint8_t size_class;
    uint16_t capacity;    /* blocks */
    uint32_t block_bytes; /* 0: not in use */

    /* atomic; written under the arena manager's lock */
    struct heap_local *owner __attribute__((aligned(64)));
    /* atomic */
    uint32_t remote; /* Note [remote word] */
};

_Static_assert(sizeof(struct pool) == 128, "META_GENS counts on it");

/* pool_of(p) = this + 128 * (p >> POOL_SHIFT). Immutable after heap_init(). */
extern uintptr_t heap_pool_origin;

static inline struct pool *pool_of(const void *block)
{
    return (struct pool *)(heap_pool_origin +
                           ((uintptr_t)block >> POOL_SHIFT) *
                               sizeof(struct pool));
}

/* Out of line: no free block at hand, medium and large sizes. */
void *heap_refill_slow(struct heap_local *, unsigned size_class);
void *heap_alloc_slow(struct heap_local *, size_t size);
/* Out of line: the pool's used count has reached its watch. */
void heap_watch_slow(struct heap_local *, struct pool *);
/* Out of line: the block is not in a pool of the caller's. */
void heap_free_slow(struct pool *, void *block);
/* The same two with every check there is (check and sanitizer builds). */
void *heap_alloc_checked(struct heap_local *, size_t size);
void heap_free_checked(struct heap_local *, void *block);

/* A block of the current pool of a class, whose blocks have that many bytes;
 * the owner. (Callers know the size at compile time, so it is not loaded.) */
static inline void *pool_take(struct heap_local *h, unsigned size_class,
                              size_t block_bytes)
{
    struct pool *pool = h->current[size_class];
    void *block = pool->free;

    if (likely(block != NULL)) {
        pool->free = block_link(block);
    } else {
        block = pool->bump;
        if (unlikely(block == pool->end))
            return heap_refill_slow(h, size_class);
        pool->bump += block_bytes;
    }
    /* relaxed: only this thread writes; statistics want some recent value */
    store_relaxed(&pool->used, load_relaxed(&pool->used) + 1);
    return block;
}

/* Takes a block back into its pool; the pool's owner. */
static inline void pool_give(struct heap_local *h, struct pool *pool,
                             void *block)
{
    uint32_t used = load_relaxed(&pool->used) - 1; /* as in pool_take() */

    block_set_link(block, pool->free);
    pool->free = block;
    store_relaxed(&pool->used, used); /* as in pool_take() */
    if (unlikely(used == pool->watch))
        heap_watch_slow(h, pool);
}

static inline void *heap_alloc(struct heap_local *h, size_t size)
{
    if (RUNTIME_CHECKS)
        return heap_alloc_checked(h, size);
    /* size 0 wraps around and is left to the slow path */
    if (likely(size - 1 < SMALL_LIMIT))
        return pool_take(h, (unsigned)(size - 1) >> GRANULE_SHIFT,
                         (size + 15) & ~(size_t)15);
    return heap_alloc_slow(h, size);
}

static inline void heap_free(struct heap_local *h, void *block)
{
    struct pool *pool = pool_of(block);

    if (RUNTIME_CHECKS) {
        heap_free_checked(h, block);
        /* relaxed: only this thread makes itself the owner, or stops being
         * it; any other value means the same, somebody else's */
    } else if (likely(load_relaxed(&pool->owner) == h)) {
        pool_give(h, pool, block);
    } else {
        heap_free_slow(pool, block);
    }
}

#endif
