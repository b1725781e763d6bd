/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_META_H
#define RUNTIME_HEAP_META_H
/*
 * Side metadata: what the allocator and the collector write about a block,
 * found by address arithmetic in tables of their own, never in the object
 * and never in the pool's pages. So a collection streams through dense
 * tables, and a forked child that collects dirties tables and not objects.
 *
 * One reservation of address space holds everything, at constant distances:
 *
 *   heap_base -> [ arenas: HEAP_SMALL | large: HEAP_LARGE ]   the blocks
 *                [ flags: 1 byte per 16-byte granule ]
 *                [ scratch: 4 bytes per granule ]
 *                [ pool table: one struct pool (128 bytes) per 16 KiB ]
 *                [ generations: 1 byte per 16 KiB, for the collector ]
 *                [ run table: one struct run (16 bytes) per page, large only ]
 *
 * A block is named by its first granule. Granule 0 is never handed out, so a
 * granule number of 0 can mean "none" in links.
 *
 * Who writes a block's flags: whoever is exclusive to the block (allocating
 * or freeing it, the last reference gone), or anyone with the world stopped;
 * FINALIZED, WEAKREFS and the generation of a live object may be written by
 * a mutator that holds it. Bytes are accessed with relaxed atomics, because
 * neighbours and the sanitizers' readers are unsynchronised; the order comes
 * from the stopped world or from the count that made the writer exclusive.
 *
 * A block's scratch word has one use at a time: the collector's working
 * count while the world is stopped, or else the link of the one list a dead
 * or queued block stands in (merge queue, work stack, limbo).
 */
#include "runtime/atomics.h"
#include "runtime/object.h"

#define GRANULE_SHIFT 4
#define PAGE_SHIFT    12 /* page runs of the large region */
#define POOL_SHIFT    14
#define ARENA_SHIFT   20
#define PAGE_BYTES    ((size_t)1 << PAGE_SHIFT)
#define POOL_BYTES    ((size_t)1 << POOL_SHIFT)
#define ARENA_BYTES   ((size_t)1 << ARENA_SHIFT)

/* Sanitizers shadow the address space, so their builds reserve less. */
#ifdef RUNTIME_SMALL_HEAP
#define HEAP_SMALL ((size_t)4 << 30)
#define HEAP_LARGE ((size_t)4 << 30)
#else
#define HEAP_SMALL ((size_t)32 << 30)
#define HEAP_LARGE ((size_t)31 << 30)
#endif
#define HEAP_BYTES (HEAP_SMALL + HEAP_LARGE)

#define META_FLAGS   HEAP_BYTES
#define META_SCRATCH (META_FLAGS + (HEAP_BYTES >> GRANULE_SHIFT))
#define META_POOLS   (META_SCRATCH + 4 * (HEAP_BYTES >> GRANULE_SHIFT))
#define META_GENS    (META_POOLS + 128 * (HEAP_BYTES >> POOL_SHIFT))
#define META_RUNS    (META_GENS + (HEAP_BYTES >> POOL_SHIFT))
#define META_END     (META_RUNS + 16 * (HEAP_LARGE >> PAGE_SHIFT))
#define POOL_COUNT   (HEAP_SMALL >> POOL_SHIFT)

/* Immutable after heap_init(). */
extern char *heap_base;

enum {
    /* what the block is: exactly one of these states */
    META_STATE = 3,
    META_FREE = 0,   /* on a free list, or never handed out */
    META_OBJECT = 1, /* a live object */
    META_ARRAY = 2,  /* a live raw array of some object */
    META_PARKED = 3, /* dead, waiting for a grace period or quarantined */
    /* generation of a tracked object; 0 when the collector ignores it */
    META_GEN = 12,
    META_GEN_SHIFT = 2,
    META_FINALIZED = 16,   /* its finalizer has been called */
    META_FROZEN = 32,      /* gc_freeze(): no longer collected. Without a
                              generation: it was tracked, and is dying */
    META_UNREACHABLE = 64, /* in the trash of the collection under way */
    META_WEAKREFS = 128,   /* weak references to it exist */
};

static inline bool heap_contains(const void *p)
{
    return (size_t)((const char *)p - heap_base) < HEAP_BYTES;
}

static inline uint32_t granule_of(const void *p)
{
    return (uint32_t)((size_t)((const char *)p - heap_base) >> GRANULE_SHIFT);
}

static inline void *granule_address(uint32_t granule)
{
    return heap_base + ((size_t)granule << GRANULE_SHIFT);
}

static inline uint8_t *meta_flags_of(const void *p)
{
    return (uint8_t *)heap_base + META_FLAGS + granule_of(p);
}

static inline uint32_t *meta_scratch_of(const void *p)
{
    return (uint32_t *)(void *)(heap_base + META_SCRATCH) + granule_of(p);
}

static inline unsigned meta_flags(const void *p)
{
    return load_relaxed(meta_flags_of(p)); /* see above: who writes */
}

static inline void meta_set_flags(const void *p, unsigned flags)
{
    store_relaxed(meta_flags_of(p), (uint8_t)flags);
}

/* Read-modify-write without atomicity: the caller is the only writer. */
static inline void meta_change(const void *p, unsigned clear, unsigned set)
{
    meta_set_flags(p, (meta_flags(p) & ~clear) | set);
}

static inline unsigned meta_generation(unsigned flags)
{
    return (flags & META_GEN) >> META_GEN_SHIFT; /* 0 untracked, else gen+1 */
}

/*
 * Links through scratch words: intrusive lists of dead or queued blocks that
 * need no memory of their own. A link is a granule number, 0 ends the list.
 */
static inline void *meta_next(const void *p)
{
    uint32_t next = load_relaxed(meta_scratch_of(p)); /* list owner orders */
    return next ? granule_address(next) : NULL;
}

static inline void meta_set_next(const void *p, const void *next)
{
    store_relaxed(meta_scratch_of(p), next ? granule_of(next) : 0);
}

#endif
