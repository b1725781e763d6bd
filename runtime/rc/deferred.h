/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_DEFERRED_H
#define RUNTIME_RC_DEFERRED_H
/*
 * Strategy `deferred`: locals are not counted at all; stores count up at once
 * and down later. After Deutsch and Bobrow (uncounted stacks), the Recycler
 * (Bacon et al.: decrements one epoch behind increments) with QSBR grace
 * periods for epochs. The model is in docs/models.md, steps [D1]..
 *
 *   count = heap slots and handles + logged decrements not yet applied
 *           + snapshot entries
 *
 * A copy of a local, a slot load and a pop cost plain moves. A slot store
 * increments the new value, exchanges, and logs a decrement of the old one.
 * An object is born with count 1 and a logged decrement, so temporaries that
 * are never stored die too. At a *boundary* (rc/deferred.c), just before a
 * mutator announces quiescence, it counts what its frames hold now (the
 * snapshot) and closes its log; a closed log is applied after one full grace
 * period that started later. A count of zero then means dead.
 *
 * Memory ordering. Increments are relaxed: the object is held or found in a
 * slot, and cannot die before our next boundary. The decrement that reaches
 * zero is acq_rel. Publication is the slot's exchange.
 *
 * Note [dying] in rc/atomic.h applies here too.
 */
#include "runtime/atomics.h"
#include "runtime/object.h"
#include "runtime/rc/limbo.h"

#define RC_NAME "deferred"
enum {
    RC_COUNTS = 1,
    RC_THREAD_SAFE = 1,
    RC_NEEDS_GIL = 0,
    RC_COUNTS_LOCALS = 0,
    RC_EXACT = 0,
    RC_GRACE = 1,
    RC_LATE_DEATH = 1,
    RC_COLLECTS = 1,
};

#define DEFERRED_DYING    ((int64_t)1 << 62)
#define DEFERRED_IMMORTAL INT64_MIN

/* A piece of a decrement log. */
enum { LOG_CHUNK = 2045 };
struct log_chunk {
    struct log_chunk *next;
    size_t count;
    uint64_t tag; /* of the log whose first piece this is */
    struct object *entry[LOG_CHUNK];
};

struct rc_mutator {
    struct object **log_next; /* where the next entry goes */
    struct object **log_end;
    struct log_chunk *open;    /* newest piece first; the one being filled */
    struct log_chunk *closed;  /* logs whose pieces wait, oldest first */
    struct log_chunk *closed_tail;
    struct log_chunk *applying; /* pieces whose grace period is over */
    struct log_chunk *spare;    /* so that logging survives a failed malloc */
    struct log_chunk *kept;     /* empty ones, Note [kept pieces] */
    size_t open_pieces, closed_pieces, kept_pieces;
    size_t open_bytes, closed_bytes; /* of big blocks taken meanwhile */
    struct object **snapshot; /* what our frames held at the last boundary */
    size_t snapshot_count;
    uint32_t dead; /* found dead, not buried yet: first granule */
    struct limbo limbo; /* arrays that living containers gave up */
};

/* Note [immortal] in rc/atomic.h. References to the immortal are logged like
 * others, which writes only to the log. */
static inline bool rc_is_immortal(const struct object *o)
{
    return load_relaxed(&o->rc.count) < 0; /* as there */
}

static inline void rc_immortalize(struct mutator *m, struct object *o)
{
    (void)m;
    store_relaxed(&o->rc.count, DEFERRED_IMMORTAL); /* exclusive */
}

void deferred_log_slow(struct mutator *);
void rc_note_alloc(struct mutator *, size_t bytes);

/* [D5] */
static inline void deferred_log(struct mutator *m, struct object *o)
{
    struct rc_mutator *self = rc_self(m);

    if (unlikely(self->log_next == self->log_end))
        deferred_log_slow(m);
    *self->log_next++ = o;
}

static inline void rc_birth(struct mutator *m, struct object *o)
{
    store_relaxed(&o->rc.count, 1); /* [D6]; unpublished */
    deferred_log(m, o);
}

static inline void rc_inc(struct mutator *m, struct object *o)
{
    (void)m;
    if (likely(!rc_is_immortal(o)))
        fetch_add_relaxed(&o->rc.count, 1); /* see above */
}

static inline void rc_dec(struct mutator *m, struct object *o)
{
    deferred_log(m, o);
}

static inline void rc_inc_slot(struct mutator *m, struct object *o)
{
    (void)m;
    if (unlikely(rc_is_immortal(o)))
        return;
    /* [D3] relaxed: see above; Note [dying] */
    if (unlikely(fetch_add_relaxed(&o->rc.count, 1) & DEFERRED_DYING))
        fetch_and_acq_rel(&o->rc.count, ~DEFERRED_DYING);
}

static inline void rc_share(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline int64_t rc_count(const struct object *o)
{
    int64_t count = load_relaxed(&o->rc.count); /* a snapshot */

    return count < 0 ? RC_IMMORTAL : count & ~DEFERRED_DYING;
}

/* [D18] one decrement, now; true when it was the last. */
static inline bool deferred_release(struct object *o)
{
    int64_t old;

    if (unlikely(rc_is_immortal(o)))
        return false;
    /* release: our use of o before its death; acquire: for the death */
    old = fetch_sub_acq_rel(&o->rc.count, 1);
    return (old & ~DEFERRED_DYING) == 1;
}

static inline void rc_dec_child(struct mutator *m, struct object *o)
{
    if (deferred_release(o))
        object_dealloc(m, o);
}

/* A new local: counted up, and down again by the log. */
static inline bool rc_try_inc(struct mutator *m, struct object *o)
{
    int64_t count = load_relaxed(&o->rc.count); /* the cas decides */

    do {
        if (count < 0) /* immortal */
            return true;
        if (count == 0 || (count & DEFERRED_DYING))
            return false;
    } while (!cas_acquire(&o->rc.count, &count, count + 1));
    deferred_log(m, o);
    return true;
}

static inline void rc_expose(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

/* [D2] */
static inline struct object *rc_slot_load(struct mutator *m, struct slot *slot)
{
    (void)m;
    /* acquire: the object's contents; pairs with rc_slot_store() */
    return load_acquire(&slot->ref);
}

static inline void rc_slot_store(struct mutator *m, struct slot *slot,
                                 struct object *o)
{
    struct object *old;

    if (o)
        rc_inc_slot(m, o);
    old = exchange_seq_cst(&slot->ref, o); /* [D4] release: o's contents */
    if (old)
        deferred_log(m, old);
}

/* Like a birth: if nobody stores it, the logged decrement is its death. */
static inline void rc_revive(struct mutator *m, struct object *o)
{
    store_relaxed(&o->rc.count, DEFERRED_DYING | 1); /* exclusive at zero */
    deferred_log(m, o);
}

static inline bool rc_expire(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
    return false; /* the log decides */
}

static inline void rc_pin(struct mutator *m, struct object *o)
{
    rc_inc(m, o);
}

#endif
