/* SPDX-License-Identifier: MIT */
#include "runtime/heap/arena.h"

uint32_t pool_collect(struct pool *pool)
{
    uint32_t word, count;
    void *first, *last;

    /* relaxed: a push not seen yet is found the next time */
    if (load_relaxed(&pool->remote) == 0)
        return 0;
    /* acquire: the links, and all that the freeing threads did to the blocks
     * before; pairs with the push in heap_free_slow() */
    word = exchange_acquire(&pool->remote, 0);
    count = remote_count(word);
    if (count == 0)
        return 0;
    first = pool_start(pool) + ((word & REMOTE_GRANULE) << GRANULE_SHIFT);
    if (pool->free) {
        last = first;
        while (block_link(last))
            last = block_link(last);
        block_set_link(last, pool->free);
    }
    pool->free = first;
    /* relaxed: as in pool_take() */
    store_relaxed(&pool->used, load_relaxed(&pool->used) - count);
    return count;
}

void pool_reset(struct pool *pool)
{
    pool->free = NULL;
    pool->bump = pool_start(pool);
}

bool pool_has_block(const struct pool *pool)
{
    return pool->free != NULL || pool->bump != pool->end;
}

void pool_list_append(struct pool **head, struct pool *pool)
{
    struct pool *first = *head;

    if (!first) {
        pool->next = pool->prev = pool;
        *head = pool;
        return;
    }
    pool->next = first;
    pool->prev = first->prev;
    first->prev->next = pool;
    first->prev = pool;
}

void pool_list_remove(struct pool **head, struct pool *pool)
{
    if (pool->next == pool) {
        *head = NULL;
    } else {
        pool->next->prev = pool->prev;
        pool->prev->next = pool->next;
        if (*head == pool)
            *head = pool->next;
    }
    pool->next = pool->prev = NULL;
}

/* The block's number within its pool, or -1 when no block begins there. */
static long block_number(const struct pool *pool, const void *block)
{
    size_t offset = (size_t)((const char *)block - pool_start(pool));

    if (offset >= (size_t)pool->capacity * pool->block_bytes ||
        offset % pool->block_bytes != 0)
        return -1;
    return (long)(offset / pool->block_bytes);
}

/*
 * Walks one free list, marking in `seen`; adds its length to *length. Stops at
 * the first wrong link: nothing behind it can be trusted.
 */
static size_t verify_list(const struct pool *pool, const void *block,
                          bool *seen, size_t *length)
{
    for (; block; block = block_link(block)) {
        long number = block_number(pool, block);

        if (number < 0 || seen[number] || meta_flags(block) != META_FREE)
            return 1;
        seen[number] = true;
        ++*length;
    }
    return 0;
}

size_t pool_verify(const struct pool *pool)
{
    bool seen[POOL_BYTES >> GRANULE_SHIFT] = {false};
    uint32_t word = load_relaxed(&pool->remote); /* the world is stopped */
    size_t wrong = 0, local = 0, remote = 0, fresh = 0;

    wrong += verify_list(pool, pool->free, seen, &local);
    if (remote_count(word))
        wrong += verify_list(pool,
                             pool_start(pool) +
                                 ((word & REMOTE_GRANULE) << GRANULE_SHIFT),
                             seen, &remote);
    wrong += remote != remote_count(word);
    for (char *b = pool->bump; b != pool->end; b += pool->block_bytes) {
        long number = block_number(pool, b);

        if (number < 0 || seen[number] || meta_flags(b) != META_FREE)
            return wrong + 1;
        seen[number] = true;
        fresh++;
    }
    wrong += local + fresh + load_relaxed(&pool->used) != pool->capacity;
    return wrong;
}
