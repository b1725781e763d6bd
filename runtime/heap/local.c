/* SPDX-License-Identifier: MIT */
/*
 * A mutator's part of the heap: where blocks come from when the current pool
 * is exhausted, and what becomes of pools that fill, empty, or lose their
 * owner.
 *
 *              refill: exhausted               a block is freed
 *   CURRENT ----------------------> FULL -------------------------+
 *      ^  ^                          |  refill finds remote frees  |
 *      |  +--------------------------+                             v
 *      +----------------- refill takes the first ------------- AVAILABLE
 *      |                                                           |
 *   new, or adopted from the abandoned         empty, and others are kept:
 *                                              back to the arena manager
 *
 * Note [full pools]. Nobody tells the owner that a block of a full pool has
 * been freed by another thread (a message to it would cost every remote free
 * an access to the owner's heap_local). Instead every refill looks at up to
 * EXAMINE_POOLS full pools, round robin, before it takes a new pool: by the
 * time one pool was added to n full ones, n/8 refills have seen them all, so
 * the memory held in vain is bounded by an eighth of what was used.
 *
 * Note [kept pools]. KEEP_EMPTY empty pools per class stay with their owner,
 * last in its available list, so that a program working around a pool's edge
 * does not go to the manager's lock for every block; and KEEP_ANY of all
 * classes together, so that threads which build and drop structures do not meet
 * at the manager for every pool of them: its lock and its lists are lines that
 * move from core to core. A collection, or the owner's exit, gives them back.
 */
#include "runtime/heap/arena.h"
#include "runtime/heap/policy.h"

enum { KEEP_EMPTY = 2, KEEP_ANY = 24 };

/* What current[] points at when there is no pool: nothing to take. Never
 * written, so it can stand in read-only memory. */
static const struct pool no_pool;

static struct pool *nothing(void)
{
    return (struct pool *)(uintptr_t)&no_pool;
}

void heap_local_init(struct heap_local *h)
{
    for (unsigned c = 0; c < SIZE_CLASSES; c++) {
        h->current[c] = nothing();
        h->available[c] = h->full[c] = NULL;
        h->empty[c] = 0;
    }
    h->kept = 0;
}

static void make_current(struct heap_local *h, struct pool *pool)
{
    pool->state = POOL_CURRENT;
    pool->watch = 0;
    h->current[pool->size_class] = pool;
}

static void make_full(struct heap_local *h, struct pool *pool)
{
    pool->state = POOL_FULL;
    pool->watch = pool->capacity - 1u;
    pool_list_append(&h->full[pool->size_class], pool);
}

/* The pool, in no list, is empty: ready for later, or back to the manager. */
static void keep_or_return(struct heap_local *h, struct pool *pool)
{
    unsigned c = pool->size_class;

    if (h->empty[c] >= KEEP_EMPTY && h->kept >= KEEP_ANY) {
        arena_return_pool(pool);
        return;
    }
    h->empty[c]++;
    h->kept++;
    pool_reset(pool);
    pool->state = POOL_AVAILABLE;
    pool->watch = WATCH_NEVER; /* no block is out, so none can come in */
    pool_list_append(&h->available[c], pool);
}

static void make_available(struct heap_local *h, struct pool *pool)
{
    if (load_relaxed(&pool->used) == 0) { /* own */
        keep_or_return(h, pool);
        return;
    }
    pool->state = POOL_AVAILABLE;
    pool->watch = 0;
    pool_list_prepend(&h->available[pool->size_class], pool);
}

void heap_watch_slow(struct heap_local *h, struct pool *pool)
{
    unsigned c = pool->size_class;

    if (pool->state == POOL_CURRENT) {
        pool_reset(pool);
        pool->watch = WATCH_NEVER;
        return;
    }
    if (pool->state == POOL_FULL)
        pool_list_remove(&h->full[c], pool);
    else
        pool_list_remove(&h->available[c], pool);
    make_available(h, pool);
}

/* Blocks out; what others have freed is not. */
static uint32_t pool_live(const struct pool *pool)
{
    /* relaxed: own, and a hint */
    return load_relaxed(&pool->used) -
           remote_count(load_relaxed(&pool->remote));
}

static bool is_preferred(int choice, const struct pool *a,
                         const struct pool *b)
{
    if (choice == HEAP_POOL_FULLEST)
        return pool_live(a) > pool_live(b);
    if (choice == HEAP_POOL_EMPTIEST)
        return pool_live(a) < pool_live(b);
    return a < b; /* the table's order is that of the addresses */
}

/* One of a circular list that is not empty. */
static struct pool *choose_available(struct pool *first)
{
    int choice = load_relaxed(&heap_pool_choice); /* any recent one will do */
    struct pool *best = first;

    if (likely(choice == HEAP_POOL_RECENT))
        return first;
    for (struct pool *pool = first->next; pool != first; pool = pool->next)
        if (is_preferred(choice, pool, best))
            best = pool;
    return best;
}

static struct pool *take_available(struct heap_local *h, unsigned c)
{
    struct pool *pool = h->available[c];

    if (!pool)
        return NULL;
    pool = choose_available(pool);
    pool_list_remove(&h->available[c], pool);
    if (load_relaxed(&pool->used) == 0) { /* own */
        h->empty[c]--;
        h->kept--;
    }
    return pool;
}

/* Note [full pools]: up to n of them, those with blocks become available. */
static void examine_full(struct heap_local *h, unsigned c, size_t n)
{
    struct pool *last;

    if (!h->full[c])
        return;
    last = h->full[c]->prev;
    while (n-- > 0) {
        struct pool *pool = h->full[c], *next = pool->next;
        bool done = pool == last;

        if (pool_collect(pool)) {
            pool_list_remove(&h->full[c], pool);
            make_available(h, pool);
        } else {
            h->full[c] = next;
        }
        if (done)
            return;
    }
}

/* The next pool to allocate from; it has a block. NULL: out of memory. */
static struct pool *next_pool(struct heap_local *h, unsigned c)
{
    struct pool *pool = take_available(h, c);

    if (pool)
        return pool;
    examine_full(h, c, EXAMINE_POOLS);
    pool = take_available(h, c);
    if (pool)
        return pool;
    pool = arena_take_pool(h, c);
    if (pool)
        return pool;
    /* The last resort: every block that others have freed. */
    examine_full(h, c, SIZE_MAX);
    return take_available(h, c);
}

void *heap_refill_slow(struct heap_local *h, unsigned c)
{
    struct pool *pool = h->current[c];

    if (pool != nothing()) {
        if (pool_collect(pool))
            return pool_take(h, c, heap_class_bytes[c]);
        make_full(h, pool);
        h->current[c] = nothing();
    }
    pool = next_pool(h, c);
    if (!pool)
        return NULL;
    make_current(h, pool);
    return pool_take(h, c, heap_class_bytes[c]);
}

/* Takes in what others freed, and returns what is empty. Pools with nothing new
 * are only looked at. */
static void collect_list(struct heap_local *h, struct pool **list)
{
    struct pool *pool = *list, *last = pool ? pool->prev : NULL;

    while (pool) {
        struct pool *next = pool == last ? NULL : pool->next;
        bool found = pool_collect(pool) > 0;

        if (load_relaxed(&pool->used) == 0) { /* own */
            pool_list_remove(list, pool);
            arena_return_pool(pool);
        } else if (found && pool->state == POOL_FULL) {
            pool_list_remove(list, pool);
            make_available(h, pool);
        }
        pool = next;
    }
}

/* The current pool, without remote frees, to be given away; NULL when there is
 * none. With `empty_only`, only if it has no block out. */
static struct pool *take_current(struct heap_local *h, unsigned c,
                                 bool empty_only)
{
    struct pool *pool = h->current[c];

    if (pool == nothing())
        return NULL;
    pool_collect(pool);
    if (empty_only && load_relaxed(&pool->used) > 0) /* own */
        return NULL;
    h->current[c] = nothing();
    return pool;
}

void heap_local_collect(struct heap_local *h)
{
    for (unsigned c = 0; c < CLASS_COUNT; c++) {
        struct pool *pool = take_current(h, c, true);

        if (pool)
            arena_return_pool(pool);
        collect_list(h, &h->available[c]);
        h->kept -= h->empty[c];
        h->empty[c] = 0;
        collect_list(h, &h->full[c]);
    }
}

void heap_local_seal(struct heap_local *h)
{
    for (unsigned c = 0; c < CLASS_COUNT; c++) {
        struct pool *pool = take_current(h, c, false);

        if (pool)
            make_full(h, pool);
        while ((pool = take_available(h, c)))
            make_full(h, pool);
    }
    heap_local_collect(h); /* those that are empty need no seal */
}

/* To the manager, whatever is left in it. */
static void leave_pool(struct pool *pool)
{
    pool_collect(pool);
    if (load_relaxed(&pool->used) == 0) /* own */
        arena_return_pool(pool);
    else
        arena_abandon_pool(pool);
}

static void leave_list(struct pool **list)
{
    while (*list) {
        struct pool *pool = *list;

        pool_list_remove(list, pool);
        leave_pool(pool);
    }
}

void heap_local_release(struct heap_local *h)
{
    for (unsigned c = 0; c < CLASS_COUNT; c++) {
        struct pool *pool = take_current(h, c, false);

        if (pool)
            leave_pool(pool);
        leave_list(&h->available[c]);
        leave_list(&h->full[c]);
        h->empty[c] = 0;
    }
    h->kept = 0;
}
