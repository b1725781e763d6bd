/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_SPIN_H
#define RUNTIME_GC_SPIN_H
/*
 * A spin lock for the collector's small registries (weak references, counters,
 * pins). Held for some tens of instructions; no safepoint, no reference
 * released and no other lock taken inside. So whoever stops the world never
 * waits for a holder, and never finds one of these locks held.
 */
#include "runtime/atomics.h"

#include <sched.h>
#include <stdint.h>

struct spin {
    uint32_t held; /* atomic */
};

static inline void spin_lock(struct spin *s)
{
    unsigned rounds = 0;

    /* acquire: pairs with the release in spin_unlock() */
    while (exchange_acquire(&s->held, 1)) {
        while (load_relaxed(&s->held)) { /* only a hint when to try again */
            if (++rounds < 64)
                spin_hint();
            else
                sched_yield(); /* the holder was preempted */
        }
    }
}

static inline void spin_unlock(struct spin *s)
{
    store_release(&s->held, 0); /* pairs with spin_lock() */
}

#endif
