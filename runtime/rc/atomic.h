/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_ATOMIC_H
#define RUNTIME_RC_ATOMIC_H
/*
 * Strategy `atomic`: one shared count, changed by atomic instructions. What
 * C++'s shared_ptr and Rust's Arc do, and the obvious way to remove the GIL.
 *
 * Memory ordering. Increments are relaxed: the incrementer already holds a
 * reference, so it already sees the object. Decrements release the holder's
 * writes; the one that reaches zero acquires them all, hence acq_rel on every
 * decrement (no standalone fence: ThreadSanitizer does not model it).
 *
 * Note [read-reclaim]. A reader loads p from a slot and increments p's count.
 * In between another thread may overwrite the slot and drop the last count:
 * the increment would land in freed memory. So
 *   1. dead memory is kept for a grace period (rc/limbo.h): between its
 *      safepoints a reader may look at any header it has loaded;
 *   2. the reader increments only a count that is not zero, and starts over
 *      with the slot when it is: the slot must have changed.
 * Finalizers stay prompt, readers never wait, only memory is late.
 *
 * Note [dying]. While a finalizer runs the object is held (count 1), yet it
 * must not be found through weak references. The DYING bit hides it: try_inc
 * refuses. When the finalizer stores the object in a heap slot (resurrection),
 * rc_inc_slot()/rc_share() clear the bit before the slot shows it, so readers
 * of slots never meet a DYING object that is reachable.
 *
 * Note [immortal]. A locked addition writes whatever it adds, so immortality
 * must be known before: a relaxed load of the count and a predicted branch.
 * Relaxed will do, since the bit was set with the world stopped or before the
 * object was published, and stays.
 */
#include "runtime/atomics.h"
#include "runtime/object.h"
#include "runtime/rc/limbo.h"

#define RC_NAME "atomic"
enum {
    RC_COUNTS = 1,
    RC_THREAD_SAFE = 1,
    RC_NEEDS_GIL = 0,
    RC_COUNTS_LOCALS = 1,
    RC_EXACT = 1,
    RC_GRACE = 1,
    RC_LATE_DEATH = 0,
    RC_COLLECTS = 1,
};

struct rc_mutator {
    struct limbo limbo;
};

#define ATOMIC_DYING    ((int64_t)1 << 62)
#define ATOMIC_IMMORTAL INT64_MIN

static inline bool rc_is_immortal(const struct object *o)
{
    return load_relaxed(&o->rc.count) < 0; /* Note [immortal] */
}

static inline void rc_immortalize(struct mutator *m, struct object *o)
{
    (void)m;
    store_relaxed(&o->rc.count, ATOMIC_IMMORTAL); /* exclusive */
}

static inline void rc_birth(struct mutator *m, struct object *o)
{
    (void)m;
    store_relaxed(&o->rc.count, 1); /* published later, with release */
}

static inline void rc_inc(struct mutator *m, struct object *o)
{
    (void)m;
    if (likely(!rc_is_immortal(o)))
        fetch_add_relaxed(&o->rc.count, 1); /* the caller holds a reference */
}

static inline void rc_dec(struct mutator *m, struct object *o)
{
    if (unlikely(rc_is_immortal(o)))
        return;
    /* release: our use of o happens before its death; acquire: for the death */
    if (unlikely(fetch_sub_acq_rel(&o->rc.count, 1) == 1))
        object_dealloc(m, o);
}

static inline void rc_inc_slot(struct mutator *m, struct object *o)
{
    (void)m;
    if (unlikely(rc_is_immortal(o)))
        return;
    /* relaxed: the store into the slot publishes; see Note [dying] */
    if (unlikely(fetch_add_relaxed(&o->rc.count, 1) & ATOMIC_DYING))
        fetch_and_acq_rel(&o->rc.count, ~ATOMIC_DYING);
}

static inline void rc_share(struct mutator *m, struct object *o)
{
    (void)m;
    /* relaxed: only the finalizing thread can see the bit on what it holds */
    if (unlikely(load_relaxed(&o->rc.count) & ATOMIC_DYING))
        fetch_and_acq_rel(&o->rc.count, ~ATOMIC_DYING);
}

static inline void rc_dec_child(struct mutator *m, struct object *o)
{
    rc_dec(m, o);
}

static inline void rc_note_alloc(struct mutator *m, size_t bytes)
{
    (void)m;
    (void)bytes;
}

static inline int64_t rc_count(const struct object *o)
{
    int64_t count = load_relaxed(&o->rc.count); /* a snapshot */

    return count < 0 ? RC_IMMORTAL : count & ~ATOMIC_DYING;
}

static inline bool rc_try_inc(struct mutator *m, struct object *o)
{
    int64_t count = load_relaxed(&o->rc.count); /* the cas decides */

    (void)m;
    do {
        /* dead (0), DYING, or immortal: in one comparison */
        if (unlikely((uint64_t)count - 1 >= ATOMIC_DYING - 1))
            return count < 0;
    } while (unlikely(!cas_acquire(&o->rc.count, &count, count + 1)));
    return true;
}

static inline void rc_expose(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline struct object *rc_slot_load(struct mutator *m, struct slot *slot)
{
    for (;;) {
        /* acquire: the object's contents; pairs with rc_slot_store() */
        struct object *o = load_acquire(&slot->ref);

        if (!o || likely(rc_try_inc(m, o)))
            return o;
        spin_hint(); /* Note [read-reclaim], 2: the slot has changed */
    }
}

static inline void rc_slot_store(struct mutator *m, struct slot *slot,
                                 struct object *o)
{
    struct object *old;

    if (o)
        rc_inc_slot(m, o);
    /* release: o's contents; acquire: old's, in case it dies here */
    old = exchange_acq_rel(&slot->ref, o);
    if (old)
        rc_dec(m, old);
}

static inline void rc_revive(struct mutator *m, struct object *o)
{
    (void)m;
    /* relaxed: at zero we are exclusive; try_inc refuses before and after */
    store_relaxed(&o->rc.count, ATOMIC_DYING | 1);
}

static inline bool rc_expire(struct mutator *m, struct object *o)
{
    int64_t count = load_relaxed(&o->rc.count); /* the cas decides */

    (void)m;
    do {
        if (count < 0) /* made immortal meanwhile */
            return false;
    } while (!cas_acq_rel(&o->rc.count, &count, (count & ~ATOMIC_DYING) - 1));
    return (count & ~ATOMIC_DYING) == 1;
}

static inline void rc_pin(struct mutator *m, struct object *o)
{
    rc_inc(m, o);
}

#endif
