/* SPDX-License-Identifier: MIT */
#include "runtime/heap/policy.h"
#include "runtime/heap/usable.h"

int heap_pool_choice = HEAP_POOL_RECENT;

const char *const heap_pool_choice_names[HEAP_POOL_CHOICES + 1] = {
    [HEAP_POOL_RECENT] = "recent",
    [HEAP_POOL_FULLEST] = "fullest",
    [HEAP_POOL_EMPTIEST] = "emptiest",
    [HEAP_POOL_LOWEST] = "lowest",
};

void heap_set_policy(struct heap_policy policy)
{
    check(policy.arena < HEAP_ARENA_CHOICES && policy.pool < HEAP_POOL_CHOICES);
    arena_lock();
    usable_reorder(policy.arena);
    arena_unlock();
    /* relaxed: any refill may still use the old choice, or already the new */
    store_relaxed(&heap_pool_choice, (int)policy.pool);
}

struct heap_policy heap_policy(void)
{
    struct heap_policy policy;

    arena_lock();
    policy.arena = usable_order();
    arena_unlock();
    policy.pool = (enum heap_pool_choice)load_relaxed(&heap_pool_choice);
    return policy; /* relaxed: as above */
}
