/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_TRACING_H
#define RUNTIME_RC_TRACING_H
/*
 * Strategy `tracing`: no counts at all. References are copied and dropped by
 * plain moves; what can no longer be reached is found by mark and sweep from
 * the roots (gc/mark_sweep.c), and by nothing else.
 *
 * The alternative to counting that experiments compare with, not one of the
 * strategies that every experiment runs under: whatever asks for a count has
 * no answer here, and objects die in collections, late and in no order.
 *
 * One lock lets one thread run, as in `gil`: without a barrier in slots and
 * frames, memory may be given back only where all others stand at safepoints.
 *
 * Memory ordering: none here. The lock's acquire and release order everything
 * that one holder did before everything that the next one does.
 *
 * The count's word is 0, and TRACING_IMMORTAL in immortal objects.
 */
#include "runtime/atomics.h"
#include "runtime/object.h"

#define RC_NAME "tracing"
enum {
    RC_COUNTS = 0,
    RC_THREAD_SAFE = 1,
    RC_NEEDS_GIL = 1,
    RC_COUNTS_LOCALS = 0,
    RC_EXACT = 0,
    RC_GRACE = 0,
    RC_LATE_DEATH = 1,
    RC_COLLECTS = 1,
};

#define TRACING_IMMORTAL INT64_C(-1)

struct rc_mutator {
    size_t big; /* bytes of big blocks taken since a collection was asked for */
};

void rc_note_alloc(struct mutator *m, size_t bytes);

static inline bool rc_is_immortal(const struct object *o)
{
    return load_relaxed(&o->rc.count) == TRACING_IMMORTAL; /* the lock orders */
}

static inline void rc_immortalize(struct mutator *m, struct object *o)
{
    (void)m;
    store_relaxed(&o->rc.count, TRACING_IMMORTAL); /* as above */
}

static inline void rc_birth(struct mutator *m, struct object *o)
{
    (void)m;
    store_relaxed(&o->rc.count, 0); /* as above */
}

static inline void rc_inc(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline void rc_dec(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline void rc_inc_slot(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline void rc_share(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline void rc_dec_child(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

/* Not dead, that is all that is known. */
static inline int64_t rc_count(const struct object *o)
{
    return rc_is_immortal(o) ? RC_IMMORTAL : 1;
}

/* Weak references are cut before the memory goes, in a stopped world. */
static inline bool rc_try_inc(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
    return true;
}

static inline void rc_expose(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline struct object *rc_slot_load(struct mutator *m, struct slot *slot)
{
    (void)m;
    return load_relaxed(&slot->ref); /* the lock orders */
}

static inline void rc_slot_store(struct mutator *m, struct slot *slot,
                                 struct object *o)
{
    (void)m;
    store_relaxed(&slot->ref, o); /* the lock orders */
}

/* Not called: the collector has finalized what it hands to object_dealloc(). */
static inline void rc_revive(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

static inline bool rc_expire(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
    return true;
}

static inline void rc_pin(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
}

#endif
