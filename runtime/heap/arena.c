/* SPDX-License-Identifier: MIT */
#include "runtime/heap/arena.h"
#include "runtime/heap/usable.h"
#include "runtime/race.h"

#include <pthread.h>
#include <string.h>
#include <sys/mman.h>

/* All under the lock, and so are heap_arenas and usable.h. */
static struct {
    pthread_mutex_t lock;
    size_t first_unused; /* no arena in 1 .. first_unused - 1 is unused */
    size_t limit;        /* no arena in use at or above; atomic: read without
                            the lock by heap_pool_limit() */
    size_t in_use, peak, returned, pools_used;
    size_t abandoned_pools;
    struct pool *abandoned[CLASS_COUNT];
} heap = {.lock = PTHREAD_MUTEX_INITIALIZER};

int arena_init(void)
{
    heap.first_unused = 1;
    usable_reset();
    return 0;
}

void arena_fini(void)
{
    /* the addresses may become somebody else's */
    ASAN_UNPOISON_MEMORY_REGION(heap_base, heap.limit * ARENA_BYTES);
    memset(heap_arenas, 0, sizeof(heap_arenas[0]) * heap.limit);
    memset(heap.abandoned, 0, sizeof(heap.abandoned));
    usable_reset();
    heap.limit = heap.in_use = heap.peak = heap.returned = 0;
    heap.pools_used = heap.abandoned_pools = 0;
}

void arena_lock(void)
{
    pthread_mutex_lock(&heap.lock);
}

void arena_unlock(void)
{
    pthread_mutex_unlock(&heap.lock);
}

/* The lowest arena that is not in use; NULL when all are. Low, so that walks
 * of the heap are short. */
static struct arena *arena_open_locked(void)
{
    struct arena *arena;
    size_t i = heap.first_unused;

    while (i < ARENA_COUNT && heap_arenas[i].in_use)
        i++;
    heap.first_unused = i;
    if (i == ARENA_COUNT)
        return NULL;
    arena = &heap_arenas[i];
    arena->in_use = true;
    arena->free = ~(uint64_t)0;
    memset(arena->last, 0, sizeof(arena->last));
    heap.first_unused = i + 1;
    if (i >= heap.limit)
        store_relaxed(&heap.limit, i + 1); /* see heap_pool_limit() */
    if (++heap.in_use > heap.peak)
        heap.peak = heap.in_use;
    usable_insert(arena);
    return arena;
}

/*
 * Gives the arena's memory and the tables about it back to the system. They
 * read as zero afterwards, which is what a fresh arena looks like. Without
 * the lock: the arena is in no bucket, but still counts as in use.
 */
static void arena_discard(const struct arena *arena)
{
    char *start = arena_start(arena);
    size_t granule = granule_of(start);

    ASAN_UNPOISON_MEMORY_REGION(start, ARENA_BYTES);
    madvise(start, ARENA_BYTES, MADV_DONTNEED);
    madvise(flags_of_granule((uint32_t)granule), ARENA_BYTES >> GRANULE_SHIFT,
            MADV_DONTNEED);
    madvise(scratch_of_granule((uint32_t)granule),
            4 * (ARENA_BYTES >> GRANULE_SHIFT), MADV_DONTNEED);
    madvise(pool_at(heap_pool_index(start)),
            ARENA_POOLS * sizeof(struct pool), MADV_DONTNEED);
}

/* The arena, wholly empty and in no bucket, is no longer in use. */
static void arena_close_locked(struct arena *arena)
{
    size_t i = arena_index(arena);

    arena->in_use = false;
    heap.in_use--;
    heap.returned++;
    if (i < heap.first_unused)
        heap.first_unused = i;
    while (heap.limit > 0 && !heap_arenas[heap.limit - 1].in_use)
        store_relaxed(&heap.limit, heap.limit - 1);
}

/* Makes the table's entry what it was before the pool was taken: zero. Atomic
 * fields atomically: a thread that has just pushed a block which was not the
 * last one may still look at them, and finds that there is nothing to do. */
static void pool_forget(struct pool *pool)
{
    pool->free = pool->bump = pool->end = NULL;
    pool->next = pool->prev = NULL;
    pool->watch = pool->block_bytes = 0;
    pool->capacity = 0;
    pool->size_class = 0;
    pool->state = POOL_FREE;
    store_relaxed(&pool->used, 0);     /* see above */
    store_relaxed(&pool->owner, NULL); /* readers want "not me", any value */
    store_relaxed(&pool->remote, 0);   /* nobody has a block to push */
}

/*
 * Back to its arena. Returns the arena when it is now wholly empty and not to
 * be kept: the caller discards it without the lock, then closes it.
 */
static struct arena *pool_return_locked(struct pool *pool)
{
    size_t index = heap_pool_index(pool_start(pool));
    struct arena *arena = &heap_arenas[index / ARENA_POOLS];

    pool_forget(pool);
    store_relaxed(heap_pool_gens(index), 0); /* the owner's, see meta.h */
    heap.pools_used--;
    usable_remove(arena);
    arena->free |= (uint64_t)1 << (index % ARENA_POOLS);
    if (arena->free == ~(uint64_t)0 && usable_has_empty())
        return arena;
    usable_insert(arena);
    return NULL;
}

static void pool_return_unlock(struct pool *pool)
{
    struct arena *empty = pool_return_locked(pool);

    pthread_mutex_unlock(&heap.lock);
    if (!empty)
        return;
    arena_discard(empty);
    pthread_mutex_lock(&heap.lock);
    arena_close_locked(empty);
    pthread_mutex_unlock(&heap.lock);
}

void arena_return_pool(struct pool *pool)
{
    pthread_mutex_lock(&heap.lock);
    pool_return_unlock(pool);
}

/* --- pools that nobody owns --- */

/*
 * To the abandoned list, unless all its blocks have come back. After `used` is
 * final the mark is set by a read-modify-write: whoever pushes before it is
 * seen here, whoever pushes after it sees the mark and the final `used`.
 * Returns false when the pool is complete; then it is unmarked and unlisted.
 */
static bool pool_abandon_locked(struct pool *pool)
{
    uint32_t word = fetch_or_seq_cst(&pool->remote, REMOTE_ABANDONED);

    if (remote_count(word) == load_relaxed(&pool->used)) { /* under the lock */
        pool_collect(pool);
        return false;
    }
    pool->state = POOL_ABANDONED;
    store_relaxed(&pool->owner, NULL); /* readers want "not me", any value */
    pool_list_append(&heap.abandoned[pool->size_class], pool);
    heap.abandoned_pools++;
    return true;
}

static void pool_unlist_locked(struct pool *pool)
{
    pool_list_remove(&heap.abandoned[pool->size_class], pool);
    heap.abandoned_pools--;
}

void arena_abandon_pool(struct pool *pool)
{
    pool_collect(pool);
    race_point(); /* others may free before the pool is marked, or after */
    pthread_mutex_lock(&heap.lock);
    if (pool_abandon_locked(pool))
        pthread_mutex_unlock(&heap.lock);
    else
        pool_return_unlock(pool);
}

void arena_reclaim_pool(struct pool *pool)
{
    uint32_t word;

    pthread_mutex_lock(&heap.lock);
    /* relaxed: the mark and the used count of a marked pool change only under
     * the lock, and the blocks' contents are no longer of interest */
    word = load_relaxed(&pool->remote);
    if ((word & REMOTE_ABANDONED) == 0 ||
        remote_count(word) != load_relaxed(&pool->used)) {
        pthread_mutex_unlock(&heap.lock);
        return;
    }
    pool_unlist_locked(pool);
    pool_return_unlock(pool);
}

/*
 * Note [last owner]. A pool that was in another thread's hands a moment ago
 * lies in the other core's cache, modified: each line of it costs a transfer
 * when it is written, as much as making two small objects in it. So an arena
 * remembers whose each of its pools was, and gives everybody their own back:
 * two threads that build and drop structures would otherwise keep exchanging
 * their memory. Owners are remembered by a number made from the address of
 * their heap_local, which a recycled mutator keeps; that two may share one
 * does no harm.
 */
static uint8_t owner_number(const struct heap_local *h)
{
    return (uint8_t)((uintptr_t)h / CACHE_LINE % UINT8_MAX + 1);
}

/* A free pool of the arena: h's own, else nobody's, else the first. */
static unsigned choose_pool(const struct arena *arena,
                            const struct heap_local *h)
{
    uint8_t number = owner_number(h);
    uint64_t own = 0, fresh = 0;

    for (unsigned n = 0; n < ARENA_POOLS; n++) {
        own |= (uint64_t)(arena->last[n] == number) << n;
        fresh |= (uint64_t)(arena->last[n] == 0) << n;
    }
    own &= arena->free;
    fresh &= arena->free;
    return (unsigned)__builtin_ctzll(own ? own : fresh ? fresh : arena->free);
}

/* An abandoned pool of the class with a block to give, now h's. */
static struct pool *pool_adopt_locked(struct heap_local *h, unsigned size_class)
{
    struct pool **list = &heap.abandoned[size_class];

    for (int i = 0; i < EXAMINE_POOLS && *list; i++) {
        struct pool *pool = *list;

        if (pool_has_block(pool) ||
            remote_count(load_relaxed(&pool->remote))) { /* a hint */
            pool_unlist_locked(pool);
            store_relaxed(&pool->owner, h); /* readers want "me" or not */
            pool_collect(pool);
            return pool;
        }
        *list = pool->next; /* nothing yet: look further on */
    }
    return NULL;
}

/* A pool that is in no use, from the arena that the policy chooses. */
static struct pool *pool_new_locked(struct heap_local *h, unsigned size_class)
{
    struct arena *arena = usable_choose();
    struct pool *pool;
    unsigned index;

    if (!arena)
        arena = arena_open_locked();
    if (!arena)
        return NULL;
    index = choose_pool(arena, h);
    usable_remove(arena);
    arena->free &= ~((uint64_t)1 << index);
    usable_insert(arena);
    arena->last[index] = owner_number(h);
    heap.pools_used++;

    pool = pool_of(arena_start(arena) + ((size_t)index << POOL_SHIFT));
    pool->size_class = (uint8_t)size_class;
    pool->block_bytes = heap_class_bytes[size_class];
    pool->capacity = (uint16_t)(POOL_BYTES / pool->block_bytes);
    pool->bump = pool_start(pool);
    pool->end = pool->bump + (size_t)pool->capacity * pool->block_bytes;
    store_relaxed(&pool->owner, h); /* readers want "me" or not */
    return pool;
}

struct pool *arena_take_pool(struct heap_local *h, unsigned size_class)
{
    struct pool *pool;

    pthread_mutex_lock(&heap.lock);
    pool = pool_adopt_locked(h, size_class);
    if (pool || !heap_may_grow()) {
        pthread_mutex_unlock(&heap.lock);
        return pool;
    }
    pool = pool_new_locked(h, size_class);
    pthread_mutex_unlock(&heap.lock);
    if (pool)
        poison(pool_start(pool), POOL_BYTES);
    return pool;
}

void heap_collect_abandoned(void)
{
    struct pool *pool, *mine = NULL;

    pthread_mutex_lock(&heap.lock);
    for (unsigned c = 0; c < CLASS_COUNT; c++) {
        while ((pool = heap.abandoned[c])) {
            pool_unlist_locked(pool);
            pool_collect(pool);
            pool_list_append(&mine, pool);
        }
    }
    pthread_mutex_unlock(&heap.lock);
    while ((pool = mine)) { /* nobody else knows of them now */
        pool_list_remove(&mine, pool);
        arena_abandon_pool(pool);
    }
}

/* --- looking at all of it --- */

size_t heap_pool_limit(void)
{
    /* relaxed: exact when the heap stands still, which the caller knows */
    return load_relaxed(&heap.limit) * ARENA_POOLS;
}

bool heap_pool_blocks(size_t i, struct pool_blocks *out)
{
    const struct pool *pool = pool_at(i);

    if (!pool->block_bytes)
        return false;
    out->first = (uint32_t)(i << (POOL_SHIFT - GRANULE_SHIFT));
    out->step = pool->block_bytes >> GRANULE_SHIFT;
    out->count = (uint32_t)((size_t)(pool->bump - pool_start(pool)) /
                            pool->block_bytes);
    return true;
}

static void class_stats(const struct pool *pool, struct heap_class_stats *class)
{
    /* relaxed: the owner may be at work, see heap_stats() */
    uint32_t used = load_relaxed(&pool->used);
    uint32_t remote = remote_count(load_relaxed(&pool->remote));
    uint32_t live = used > remote ? used - remote : 0;

    class->pools++;
    class->blocks_used += live;
    class->blocks_free += live < pool->capacity ? pool->capacity - live : 0;
}

void arena_stats(struct heap_stats *stats)
{
    pthread_mutex_lock(&heap.lock);
    stats->arenas = heap.in_use;
    stats->arenas_peak = heap.peak;
    stats->arenas_returned = heap.returned;
    stats->pools_used = heap.pools_used;
    stats->pools_free = heap.in_use * ARENA_POOLS - heap.pools_used;
    stats->pools_abandoned = heap.abandoned_pools;
    stats->bytes_committed += heap.in_use * ARENA_BYTES;
    for (size_t i = ARENA_POOLS; i < heap.limit * ARENA_POOLS; i++) {
        const struct pool *pool = pool_at(i);

        if (!heap_arenas[i / ARENA_POOLS].in_use)
            i |= ARENA_POOLS - 1; /* on to the next arena */
        else if (pool->block_bytes)
            class_stats(pool, &stats->classes[pool->size_class]);
    }
    pthread_mutex_unlock(&heap.lock);
    for (unsigned c = 0; c < CLASS_COUNT; c++) {
        struct heap_class_stats *class = &stats->classes[c];

        class->block_bytes = heap_class_bytes[c];
        stats->blocks_used += class->blocks_used;
        stats->bytes_used += class->blocks_used * class->block_bytes;
    }
}

/* Every abandoned pool is marked, listed once, and counted. */
static size_t verify_abandoned(void)
{
    size_t wrong = 0, count = 0;

    for (unsigned c = 0; c < CLASS_COUNT; c++) {
        const struct pool *first = heap.abandoned[c], *pool = first;

        for (; pool; pool = pool->next != first ? pool->next : NULL) {
            count++;
            wrong += pool->state != POOL_ABANDONED || pool->size_class != c ||
                     pool->owner != NULL || pool->next->prev != pool ||
                     !(load_relaxed(&pool->remote) & REMOTE_ABANDONED);
        }
    }
    return wrong + (count != heap.abandoned_pools);
}

/* The arena's free bits, bucket and pools agree; *used counts its pools. */
static size_t verify_arena(const struct arena *arena, size_t *used)
{
    size_t wrong = usable_verify_arena(arena);

    for (unsigned n = 0; n < ARENA_POOLS; n++) {
        const struct pool *pool =
            pool_of(arena_start(arena) + ((size_t)n << POOL_SHIFT));
        bool is_free = (arena->free >> n & 1) != 0;

        wrong += is_free != (pool->state == POOL_FREE);
        wrong += is_free != (pool->block_bytes == 0);
        *used += !is_free;
        if (is_free)
            continue;
        wrong += (pool->owner == NULL) != (pool->state == POOL_ABANDONED);
        wrong += pool_verify(pool);
    }
    return wrong;
}

size_t arena_verify(void)
{
    size_t wrong = 0, in_use = 0, used = 0;

    pthread_mutex_lock(&heap.lock);
    for (size_t i = 0; i < ARENA_COUNT; i++) {
        if (!heap_arenas[i].in_use)
            continue;
        in_use++;
        wrong += i >= heap.limit;
        wrong += verify_arena(&heap_arenas[i], &used);
    }
    wrong += in_use != heap.in_use;
    wrong += used != heap.pools_used;
    wrong += verify_abandoned();
    wrong += usable_verify();
    pthread_mutex_unlock(&heap.lock);
    return wrong;
}
