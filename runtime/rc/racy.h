/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_RACY_H
#define RUNTIME_RC_RACY_H
/*
 * Strategy `racy`: plain counts and no lock. Wrong on purpose.
 *
 * Two threads load the same count, both add one, both store: the count is
 * incremented once instead of twice. Losing a decrement leaks; losing an
 * increment frees what is still in use. So that errors can be counted instead
 * of crashed on, the dead are quarantined: their memory is never reused, a
 * second death is counted and ignored, and the collector, which must trust
 * counts, is off. racy_ledger() tells what happened.
 *
 * Memory ordering: none, which is the point.
 */
#include "runtime/rc/plain.h"

#define RC_NAME "racy"
enum {
    RC_COUNTS = 1,
    RC_THREAD_SAFE = 0,
    RC_NEEDS_GIL = 0,
    RC_COUNTS_LOCALS = 1,
    RC_EXACT = 1, /* nothing is pending: what is written is what there is */
    RC_GRACE = 0,
    RC_LATE_DEATH = 0,
    RC_COLLECTS = 0,
};

struct rc_mutator {
    char nothing;
};

void racy_dec_slow(struct mutator *, struct object *);

/* Counts may fall below zero here, but not by that many lost increments. */
#define RACY_IMMORTAL_LIMIT (-((int64_t)1 << 30))

static inline bool rc_is_immortal(const struct object *o)
{
    return plain_load(&o->rc.count) < RACY_IMMORTAL_LIMIT;
}

static inline void rc_immortalize(struct mutator *m, struct object *o)
{
    (void)m;
    plain_store(&o->rc.count, PLAIN_IMMORTAL);
}

static inline void rc_birth(struct mutator *m, struct object *o)
{
    (void)m;
    plain_store(&o->rc.count, 1);
}

static inline void rc_inc(struct mutator *m, struct object *o)
{
    int64_t count = plain_next(plain_load(&o->rc.count));

    (void)m;
    if (likely(count >= RACY_IMMORTAL_LIMIT))
        plain_store(&o->rc.count, count);
}

static inline void rc_dec(struct mutator *m, struct object *o)
{
    int64_t count = plain_load(&o->rc.count);

    if (likely(count > 1))
        plain_store(&o->rc.count, count - 1);
    else /* the last one, or one too many, or immortal */
        racy_dec_slow(m, o);
}

static inline void rc_inc_slot(struct mutator *m, struct object *o)
{
    rc_inc(m, o);
}

static inline void rc_share(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
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

/* Below zero, too, when increments were lost. */
static inline int64_t rc_count(const struct object *o)
{
    int64_t count = plain_load(&o->rc.count);

    if (count < 0)
        return count < RACY_IMMORTAL_LIMIT ? RC_IMMORTAL : count;
    return count & ~PLAIN_DYING;
}

static inline bool rc_try_inc(struct mutator *m, struct object *o)
{
    int64_t count = plain_load(&o->rc.count);

    (void)m;
    if (count < RACY_IMMORTAL_LIMIT)
        return true;
    if (count <= 0 || (count & PLAIN_DYING))
        return false;
    plain_store(&o->rc.count, count + 1);
    return true;
}

static inline void rc_expose(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline struct object *rc_slot_load(struct mutator *m, struct slot *slot)
{
    struct object *o = load_acquire(&slot->ref); /* contents, not counts */

    if (o)
        rc_inc(m, o);
    return o;
}

static inline void rc_slot_store(struct mutator *m, struct slot *slot,
                                 struct object *o)
{
    struct object *old;

    if (o)
        rc_inc(m, o);
    /* exchange: two writers must not release the same old reference, or the
     * errors counted would not be the count's own */
    old = exchange_acq_rel(&slot->ref, o);
    if (old)
        rc_dec(m, old);
}

static inline void rc_revive(struct mutator *m, struct object *o)
{
    (void)m;
    plain_store(&o->rc.count, PLAIN_DYING | 1);
}

static inline bool rc_expire(struct mutator *m, struct object *o)
{
    int64_t count = plain_load(&o->rc.count);

    (void)m;
    if (count < RACY_IMMORTAL_LIMIT) /* made immortal meanwhile */
        return false;
    count = (count & ~PLAIN_DYING) - 1;
    plain_store(&o->rc.count, count);
    return count == 0;
}

static inline void rc_pin(struct mutator *m, struct object *o)
{
    rc_inc(m, o);
}

#endif
