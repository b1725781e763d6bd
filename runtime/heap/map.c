/* SPDX-License-Identifier: MIT */
#include "runtime/heap/map.h"
#include "runtime/heap/usable.h"

const char *heap_pool_state_name(enum pool_state state)
{
    static const char *const names[] = {
        [POOL_FREE] = "free",           [POOL_CURRENT] = "current",
        [POOL_AVAILABLE] = "available", [POOL_FULL] = "full",
        [POOL_ABANDONED] = "abandoned",
    };

    return names[state];
}

/* relaxed: the caller sees to it that nobody else is at work */
static struct heap_pool_map map_pool(const struct pool *pool)
{
    uint32_t remote = remote_count(load_relaxed(&pool->remote));

    return (struct heap_pool_map){
        .state = (enum pool_state)pool->state,
        .size_class = pool->size_class,
        .block_bytes = pool->block_bytes,
        .used = load_relaxed(&pool->used) - remote,
        .capacity = pool->capacity,
        .owner = load_relaxed(&pool->owner),
    };
}

static void map_arena(size_t number, struct heap_arena_map *out)
{
    *out = (struct heap_arena_map){
        .number = number,
        .start = arena_start(&heap_arenas[number]),
    };
    for (unsigned i = 0; i < HEAP_ARENA_POOLS; i++) {
        struct heap_pool_map pool = map_pool(pool_at(number * ARENA_POOLS + i));

        out->pool[i] = pool;
        out->pools_used += pool.state != POOL_FREE;
        out->blocks_used += pool.used;
        out->bytes_used += (size_t)pool.used * pool.block_bytes;
    }
}

bool heap_map_arena(size_t from, struct heap_arena_map *out)
{
    size_t end = heap_pool_limit() / ARENA_POOLS;
    bool found = false;

    arena_lock();
    for (size_t n = from; n < end && !found; n++) {
        found = heap_arenas[n].in_use;
        if (found)
            map_arena(n, out);
    }
    arena_unlock();
    return found;
}
