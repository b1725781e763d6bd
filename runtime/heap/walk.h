/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_WALK_H
#define RUNTIME_HEAP_WALK_H
/*
 * Walking the heap: for the collector, the heap checker and statistics.
 *
 * Who may call: with the world stopped, or while one thread alone uses the
 * heap. heap_note_young() alone is for a running mutator.
 *
 * A walk goes by pool. Pools are numbered by address; those in use below
 * heap_pool_limit() have `count` blocks of equal size, named by granules
 * (meta.h), whatever their owner, abandoned pools included:
 *
 *     struct pool_blocks b;
 *     for (size_t i = 0; i < heap_pool_limit(); i++) {
 *         if (!(load_relaxed(heap_pool_gens(i)) & mask) ||
 *             !heap_pool_blocks(i, &b))
 *             continue;
 *         for (uint32_t n = 0, g = b.first; n < b.count; n++, g += b.step)
 *             ... flags_of_granule(g), granule_address(g) ...
 *     }
 *
 * Which of the blocks are live is told by their flags alone: META_FREE are
 * those on a free list, local or remote. Blocks too large for a pool are
 * enumerated by heap_large_for_each().
 *
 * The walk may free blocks (heap_free) as it goes, also those of the pool it
 * is in: freed blocks read META_FREE, whatever becomes of the pool. It may
 * allocate between pools; within one, the pool could be given back and taken
 * for blocks of another size.
 */
#include "runtime/heap/heap.h"

/* The blocks of one pool that may be in use: none behind these has been handed
 * out since the pool was taken, or was last empty. */
struct pool_blocks {
    uint32_t first; /* granule of the first block */
    uint32_t step;  /* granules from one block to the next */
    uint32_t count;
};

/* No pool in use has this index or a higher one. */
size_t heap_pool_limit(void);

/* False when pool i is not in use. i < heap_pool_limit(). */
bool heap_pool_blocks(size_t i, struct pool_blocks *out);

static inline uint8_t *flags_of_granule(uint32_t granule)
{
    return (uint8_t *)heap_base + META_FLAGS + granule;
}

static inline uint32_t *scratch_of_granule(uint32_t granule)
{
    return (uint32_t *)(void *)(heap_base + META_SCRATCH) + granule;
}

/*
 * The generation bits of pool i, a dense array of bytes: bit g is set when the
 * pool may hold tracked objects of generation g. Allocation sets bit 0
 * (heap_note_young); the collector sets and clears the others, and bit 0 when
 * it has looked at every block. A pool that is taken starts with 0.
 */
static inline uint8_t *heap_pool_gens(size_t i)
{
    return (uint8_t *)heap_base + META_GENS + i;
}

/* The pool that a block below the large region stands in. */
static inline size_t heap_pool_index(const void *block)
{
    return (size_t)((const char *)block - heap_base) >> POOL_SHIFT;
}

static inline bool heap_is_large(const void *block)
{
    return (size_t)((const char *)block - heap_base) >= HEAP_SMALL;
}

/*
 * A young tracked object stands in this block, which the caller has just
 * allocated. Two large blocks may begin in the same 16 KiB and be noted by two
 * mutators at once: both set the same bit, so none is lost.
 */
static inline void heap_note_young(const void *block)
{
    uint8_t *gens = heap_pool_gens(heap_pool_index(block));
    uint8_t bits = load_relaxed(gens); /* the pool's owner alone writes, or
                                          the collector in a stopped world */
    if (!(bits & 1))
        store_relaxed(gens, (uint8_t)(bits | 1)); /* as above */
}

/*
 * Calls visit for every large block handed out, in address order. visit may
 * free the block it is given, and no other; it must not allocate large ones.
 */
void heap_large_for_each(void (*visit)(void *block, size_t bytes, void *arg),
                         void *arg);

/*
 * The same for those that may hold tracked objects of a generation in the mask
 * (bits as in heap_pool_gens(): bit 0 is set by heap_note_young()); and others,
 * as it may be. Large blocks are mostly the arrays of lists and dicts, which
 * are no objects: a collection of the young should not look at each of them.
 */
void heap_large_for_each_in(uint8_t mask,
                            void (*visit)(void *block, size_t bytes, void *arg),
                            void *arg);

/* What large objects the mask stands for are of generation `bit` from now on.
 * Bits of blocks that are gone stay, and do no harm. */
void heap_large_move_gens(uint8_t mask, uint8_t bit);

/*
 * The heap's own check, O(heap), world stopped: every free list stays in its
 * pool and has no block twice, every free block is META_FREE, free and used
 * blocks add up in every pool, and the lists of pools, arenas and page runs
 * agree with each other. Returns the number of violations; prints nothing.
 */
size_t heap_verify(void);

#endif
