/* SPDX-License-Identifier: MIT */
#include "runtime/heap/heap.h"
#include "runtime/heap/arena.h"
#include "runtime/heap/large.h"
#include "runtime/heap/policy.h"
#include "runtime/race.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>

char *heap_base;
uintptr_t heap_pool_origin;

/* What was mapped: heap_base is the first arena boundary in it. */
static char *mapping;
static const size_t mapping_bytes = META_END + ARENA_BYTES;

/*
 * Small: every 16 bytes up to 512. Medium: what is left when 16 KiB are cut
 * into 28, 24, 21, 18, 16, 14, 12, 10, 8, 7, 6, 5, 4, 3, 2 blocks, rounded
 * down to 16, so that no class wastes the end of its pools. Rounding up costs
 * at most a half (5457 bytes take 8192), a quarter in most classes.
 */
const uint16_t heap_class_bytes[CLASS_COUNT] = {
    16,   32,   48,   64,   80,   96,   112,  128,  144,  160,  176,  192,
    208,  224,  240,  256,  272,  288,  304,  320,  336,  352,  368,  384,
    400,  416,  432,  448,  464,  480,  496,  512,  576,  672,  768,  896,
    1024, 1168, 1360, 1632, 2048, 2336, 2720, 3264, 4096, 5456, 8192,
};

_Static_assert((int)CLASS_COUNT <= (int)SIZE_CLASSES, "room in heap_local");
_Static_assert(META_END % 8 == 0 && META_RUNS % 16 == 0, "aligned tables");
_Static_assert((HEAP_BYTES >> GRANULE_SHIFT) < UINT32_MAX, "granule numbers");

/* The class of each medium size, by 16 bytes; filled by heap_init(). */
static uint8_t medium_class[(MEDIUM_LIMIT - SMALL_LIMIT) >> GRANULE_SHIFT];

/* heap_fail_after(); atomic */
static long successes_left = -1;

static void fill_medium_classes(void)
{
    unsigned c = SMALL_CLASSES;

    for (size_t i = 0; i < sizeof(medium_class); i++) {
        size_t size = SMALL_LIMIT + ((i + 1) << GRANULE_SHIFT);

        if (size > heap_class_bytes[c])
            c++;
        medium_class[i] = (uint8_t)c;
    }
}

int heap_init(void)
{
    char *p = mmap(NULL, mapping_bytes, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    if (p == MAP_FAILED)
        return errno;
    mapping = p;
    heap_base = p + (-(uintptr_t)p & (ARENA_BYTES - 1));
    heap_pool_origin =
        (uintptr_t)heap_base + META_POOLS -
        ((uintptr_t)heap_base >> POOL_SHIFT) * sizeof(struct pool);
    fill_medium_classes();
    arena_init();
    large_init();
    /* relaxed: no other thread yet */
    store_relaxed(&heap_pool_choice, HEAP_POOL_RECENT);
    store_relaxed(&successes_left, -1);
    return 0;
}

void heap_shutdown(void)
{
    arena_fini();
    large_fini();
    munmap(mapping, mapping_bytes);
    mapping = heap_base = NULL;
    heap_pool_origin = 0;
}

static unsigned class_of_medium(size_t size)
{
    return medium_class[(size - SMALL_LIMIT - 1) >> GRANULE_SHIFT];
}

void *heap_alloc_slow(struct heap_local *h, size_t size)
{
    unsigned c;

    if (size > MEDIUM_LIMIT)
        return large_alloc(size);
    if (size > SMALL_LIMIT)
        c = class_of_medium(size);
    else
        c = size ? (unsigned)(size - 1) >> GRANULE_SHIFT : 0;
    return pool_take(h, c, heap_class_bytes[c]);
}

/* Note [remote word] in pool.h */
void heap_free_slow(struct pool *pool, void *block)
{
    char *start = (char *)((uintptr_t)block & ~(POOL_BYTES - 1));
    uint32_t granule = (uint32_t)((char *)block - start) >> GRANULE_SHIFT;
    uint32_t word, count, pushed;

    if (heap_is_large(block)) {
        large_free(block);
        return;
    }
    word = load_relaxed(&pool->remote); /* checked by the exchange below */
    do {
        void *next = start + ((word & REMOTE_GRANULE) << GRANULE_SHIFT);

        count = remote_count(word);
        block_set_link(block, count ? next : NULL);
        pushed = (count + 1) * REMOTE_ONE | (word & REMOTE_ABANDONED) | granule;
        /* release: the link and what was done to the block, to whoever takes
         * it in pool_collect(). acquire: the final used count of a pool seen
         * abandoned, from pool_abandon_locked(). */
    } while (!cas_acq_rel(&pool->remote, &word, pushed));

    race_point(); /* the pool may be adopted, completed, given back */
    /* relaxed: another thread may have the pool by now; arena_reclaim_pool
     * looks again under the lock */
    if ((pushed & REMOTE_ABANDONED) && count + 1 == load_relaxed(&pool->used))
        arena_reclaim_pool(pool);
}

size_t heap_block_size(const void *block)
{
    return heap_is_large(block) ? large_size(block)
                                : pool_of(block)->block_bytes;
}

void heap_fail_after(long n)
{
    store_relaxed(&successes_left, n); /* orders nothing */
}

static bool take_success(void)
{
    long left = load_relaxed(&successes_left); /* orders nothing */

    while (left > 0)
        if (cas_relaxed(&successes_left, &left, left - 1)) /* a counter */
            return true;
    return left < 0;
}

bool heap_may_grow(void)
{
    return take_success();
}

void heap_stats(struct heap_stats *stats)
{
    memset(stats, 0, sizeof(*stats));
    arena_stats(stats);
    large_stats(stats);
}

size_t heap_verify(void)
{
    return arena_verify() + large_verify();
}

/* --- the checked paths --- */

/* A block's poison ends with its pool's block, a large one's first pages. */
static size_t poisoned_size(const void *block)
{
    size_t size = heap_block_size(block);

    return heap_is_large(block) && size > POOL_BYTES ? POOL_BYTES : size;
}

void *heap_alloc_checked(struct heap_local *h, size_t size)
{
    void *block;

    if (!take_success())
        return NULL;
    block = heap_alloc_slow(h, size);
    if (!block)
        return NULL;
    if (((uintptr_t)block & 15) || heap_block_size(block) < size)
        die("heap: bad block %p for %zu bytes", block, size);
    if (meta_flags(block) != META_FREE)
        die("heap: block %p is handed out with flags %#x", block,
            meta_flags(block));
    if (heap_is_large(block))
        memset(block, POISON_NEW, poisoned_size(block));
    else if (!unpoison(block, heap_block_size(block)))
        die("heap: block %p was written to while it was free", block);
    return block;
}

/* A block may be freed by whoever is exclusive to it, once. */
static void check_block(const struct pool *pool, const void *block)
{
    size_t offset = (uintptr_t)block & (POOL_BYTES - 1);

    if (!heap_contains(block))
        die("heap: %p is not a block of the heap", block);
    if (meta_flags(block) != META_FREE)
        die("heap: block %p is freed with flags %#x", block,
            meta_flags(block));
    if (heap_is_large(block))
        return;
    if (pool->block_bytes == 0 || offset % pool->block_bytes != 0)
        die("heap: %p is not the start of a block", block);
    if (is_poisoned(block, pool->block_bytes))
        die("heap: block %p is freed twice", block);
}

void heap_free_checked(struct heap_local *h, void *block)
{
    struct pool *pool = pool_of(block);

    check_block(pool, block);
    if (!heap_is_large(block))
        poison(block, pool->block_bytes);
    if (load_relaxed(&pool->owner) == h) { /* as in heap_free() */
        check(load_relaxed(&pool->used) > 0); /* own */
        pool_give(h, pool, block);
    } else {
        heap_free_slow(pool, block);
    }
}
