/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_POOLS_H
#define RUNTIME_GC_POOLS_H
/*
 * The collector's way through the heap: the pools that may hold objects of
 * given generations, in address order, found by their generation bytes (eight
 * pools a step), so that a young collection in a large heap costs little more
 * than the young. World stopped.
 */
#include "runtime/heap/walk.h"

#include <string.h>

/* Objects that the collector looks at in a collection of 0..generation:
 * tracked, not too old, not frozen. */
static inline bool gc_in_generations(unsigned flags, unsigned generation)
{
    /* untracked objects wrap around; FROZEN is above every generation */
    return (flags & (META_GEN | META_FROZEN)) - (1u << META_GEN_SHIFT) <=
           generation << META_GEN_SHIFT;
}

/* The bit of one generation, and the bits of 0..generation, in a pool's
 * generation byte. */
static inline uint8_t gc_pool_bit(unsigned generation)
{
    return (uint8_t)(1u << generation);
}

static inline uint8_t gc_pool_mask(unsigned generation)
{
    return (uint8_t)((2u << generation) - 1);
}

struct pool_walk {
    size_t index; /* of the pool in `blocks` */
    size_t next, limit;
    uint8_t mask;
    struct pool_blocks blocks;
};

static inline struct pool_walk pool_walk_begin(uint8_t mask)
{
    return (struct pool_walk){.limit = heap_pool_limit(), .mask = mask};
}

/* False when there are no more; else the pool is in w->index, w->blocks. */
static inline bool pool_walk_next(struct pool_walk *w)
{
    const uint64_t masks = 0x0101010101010101u * w->mask;
    uint64_t eight;

    while (w->next < w->limit) {
        size_t i = w->next;

        if (i % 8 == 0 && i + 8 <= w->limit) {
            memcpy(&eight, heap_pool_gens(i), 8);
            if (!(eight & masks)) {
                w->next += 8;
                continue;
            }
        }
        w->next++;
        if ((*heap_pool_gens(i) & w->mask) && heap_pool_blocks(i, &w->blocks)) {
            w->index = i;
            return true;
        }
    }
    return false;
}

#endif
