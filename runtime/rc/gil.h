/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_GIL_H
#define RUNTIME_RC_GIL_H
/*
 * Strategy `gil`: plain counts, made safe because only the holder of one lock
 * runs. CPython up to 3.12, and 3.13+ without free threading.
 *
 * Memory ordering: none here. The lock's acquire and release order everything
 * that one holder did before everything that the next one does.
 */
#include "runtime/rc/plain.h"

#define RC_NAME "gil"
enum {
    RC_COUNTS = 1,
    RC_THREAD_SAFE = 1,
    RC_NEEDS_GIL = 1,
    RC_COUNTS_LOCALS = 1,
    RC_EXACT = 1,
    RC_GRACE = 0,
    RC_LATE_DEATH = 0,
    RC_COLLECTS = 1,
};

struct rc_mutator {
    char nothing;
};

void gil_dec_slow(struct mutator *, struct object *);

static inline bool rc_is_immortal(const struct object *o)
{
    return plain_load(&o->rc.count) < 0;
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
    if (likely(count >= 0)) /* else immortal */
        plain_store(&o->rc.count, count);
}

static inline void rc_dec(struct mutator *m, struct object *o)
{
    int64_t count = plain_load(&o->rc.count);

    if (likely(count > 1))
        plain_store(&o->rc.count, count - 1);
    else /* the last one, or immortal */
        gil_dec_slow(m, o);
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

static inline int64_t rc_count(const struct object *o)
{
    int64_t count = plain_load(&o->rc.count);

    return count < 0 ? RC_IMMORTAL : count & ~PLAIN_DYING;
}

static inline bool rc_try_inc(struct mutator *m, struct object *o)
{
    int64_t count = plain_load(&o->rc.count);

    (void)m;
    if (count < 0) /* immortal */
        return true;
    if (count == 0 || (count & PLAIN_DYING))
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
    struct object *o = load_relaxed(&slot->ref); /* the lock orders */

    if (o)
        rc_inc(m, o);
    return o;
}

static inline void rc_slot_store(struct mutator *m, struct slot *slot,
                                 struct object *o)
{
    struct object *old = load_relaxed(&slot->ref); /* the lock orders */

    if (o)
        rc_inc(m, o);
    store_relaxed(&slot->ref, o); /* before the release: it may look here */
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
    if (count < 0) /* made immortal meanwhile */
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
