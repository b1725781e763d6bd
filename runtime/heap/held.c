/* SPDX-License-Identifier: MIT */
/* How large the heap is right now, cheaply enough to be asked often. */
#include "runtime/heap/large.h"
#include "runtime/heap/usable.h"

size_t heap_bytes_held(void)
{
    struct heap_stats large = {0};
    size_t pools = 0;

    arena_lock();
    for (size_t i = 0; i * ARENA_POOLS < heap_pool_limit(); i++)
        if (heap_arenas[i].in_use)
            pools += ARENA_POOLS - arena_free_pools(&heap_arenas[i]);
    arena_unlock();
    large_stats(&large);
    return pools * POOL_BYTES + large.large_bytes;
}
