/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_BIASED_H
#define RUNTIME_RC_BIASED_H
/*
 * Strategy `biased`: an owner's plain count and everybody else's atomic one
 * (Choi, Shull, Torrellas, PACT 2018; PEP 703). The model is in docs/models.md,
 * whose steps [B1].. the code names.
 *
 *   owner   32 bits: owner slot (12) | local count (20). Written plainly, by
 *           whoever holds that owner slot's lease. 0: no owner (merged).
 *   shared  32 bits: signed count (30) | state (2). Atomic.
 *   references = local + shared count
 *
 *   state   0 DEFAULT
 *           1 EXPOSED  weak references exist: rc_try_inc may come
 *           2 QUEUED   stands in its owner slot's merge queue, which owns
 *                      one reference
 *           3 MERGED   owner == 0; shared is the whole count
 *
 *   An immortal object's owner is a slot that no mutator ever leases, so every
 *   fast path fails on it as on a foreign object, and the slow ones look at
 *   the owner half, which they have loaded, before they touch the other.
 *
 *           States only rise, except that a finalizer's revive starts over.
 *
 * An owner *slot* is leased by a mutator while it is attached. When it blocks
 * or exits, the slot is free: who must merge an object of the slot leases it
 * for a moment, and the next mutator to hold it inherits the objects.
 *
 * Memory ordering. The owner half needs none among its lease holders (lease:
 * acquire and release). Foreign increments are relaxed, foreign decrements
 * acq_rel, as in rc/atomic.h. What needs more is Note [recheck].
 *
 * Note [recheck]. The owner deallocates an object that is alone (local falls
 * to 0, shared is exactly 0) without any atomic instruction. Meanwhile a
 * foreign reader may have loaded the object from a slot that has just been
 * overwritten, and be about to count itself in. It increments shared and then
 * looks at the slot again:
 *     owner:   exchange(slot, q)  seq_cst      reader:  shared += 1  seq_cst
 *              load(shared)       seq_cst               load(slot)   seq_cst
 * Either the owner sees shared != 0 and merges instead of deallocating, or the
 * reader sees that the slot has changed, gives its increment back by an
 * ordinary decrement, and starts over. The header it scribbled on is not
 * reused before its next safepoint (rc/limbo.h), so the scribble is harmless.
 * When a third thread overwrote the slot, its decrement finds shared at 0 and
 * queues the object, so the owner merges; or it consumes the reader's own
 * increment, and then the reader's decrement is the one that finds 0 and
 * queues. That is why giving back is an ordinary decrement and no subtraction
 * ([B7], variant RAW_UNDO of the model).
 */
#include "runtime/atomics.h"
#include "runtime/object.h"
#include "runtime/rc/limbo.h"

#define RC_NAME "biased"
enum {
    RC_COUNTS = 1,
    RC_THREAD_SAFE = 1,
    RC_NEEDS_GIL = 0,
    RC_COUNTS_LOCALS = 1,
    RC_EXACT = 0,
    RC_GRACE = 1,
    RC_LATE_DEATH = 0,
    RC_COLLECTS = 1,
};

enum {
    BIASED_LOCAL_BITS = 20,
    BIASED_LOCAL_MAX = (1 << BIASED_LOCAL_BITS) - 1,
    BIASED_SLOTS = 4096, /* slot 0 means "nobody" */
    BIASED_DEFAULT = 0,
    BIASED_EXPOSED = 1,
    BIASED_QUEUED = 2,
    BIASED_MERGED = 3,
    BIASED_STATE = 3,
    BIASED_ONE = 4, /* one reference in `shared` */
    BIASED_NEVER_LEASED = BIASED_SLOTS - 1,
};

#define BIASED_IMMORTAL ((uint32_t)BIASED_NEVER_LEASED << BIASED_LOCAL_BITS)

struct rc_mutator {
    uint32_t tag; /* our owner slot << BIASED_LOCAL_BITS; never 0. Constant. */
    uint32_t dead; /* found dead where nothing may run: first granule */
    struct limbo limbo;
};

void biased_dec_slow(struct mutator *, struct object *);
struct object *biased_slot_load_slow(struct mutator *, struct slot *);

static inline int32_t biased_shared_count(uint32_t shared)
{
    return (int32_t)shared >> 2;
}

static inline bool rc_is_immortal(const struct object *o)
{
    return load_relaxed(&o->rc.owner) == BIASED_IMMORTAL; /* once, for good */
}

static inline void rc_immortalize(struct mutator *m, struct object *o)
{
    (void)m;
    store_relaxed(&o->rc.owner, BIASED_IMMORTAL); /* exclusive */
    store_relaxed(&o->rc.shared, 0);              /* as above */
}

static inline void rc_birth(struct mutator *m, struct object *o)
{
    store_relaxed(&o->rc.owner, rc_self(m)->tag | 1); /* unpublished */
    store_relaxed(&o->rc.shared, 0);
}

/* [B1] the owner counts plainly; [B2] others, and overflow, in shared. */
static inline void rc_inc(struct mutator *m, struct object *o)
{
    /* relaxed: if the tag is ours nobody else writes this half */
    uint32_t owner = load_relaxed(&o->rc.owner);

    if (likely(owner - rc_self(m)->tag < BIASED_LOCAL_MAX))
        store_relaxed(&o->rc.owner, owner + 1); /* ours alone */
    else if (likely(owner != BIASED_IMMORTAL))
        fetch_add_relaxed(&o->rc.shared, BIASED_ONE); /* we hold one already */
}

static inline void rc_dec(struct mutator *m, struct object *o)
{
    uint32_t owner = load_relaxed(&o->rc.owner); /* as in rc_inc() */

    /* two or more of our own */
    if (likely(owner - rc_self(m)->tag - 2 < BIASED_LOCAL_MAX - 1))
        store_relaxed(&o->rc.owner, owner - 1); /* ours alone */
    else
        biased_dec_slow(m, o);
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
    if (rc_is_immortal(o))
        return RC_IMMORTAL;
    return (int64_t)(load_relaxed(&o->rc.owner) & BIASED_LOCAL_MAX) +
           biased_shared_count(load_relaxed(&o->rc.shared)); /* a snapshot */
}

bool rc_try_inc(struct mutator *, struct object *);
void rc_expose(struct mutator *, struct object *);
void rc_revive(struct mutator *, struct object *);
bool rc_expire(struct mutator *, struct object *);
void rc_pin(struct mutator *, struct object *);

/* [B3], [B4] an owner finds its own object; the slow path does [B5]-[B7] */
static inline struct object *rc_slot_load(struct mutator *m, struct slot *slot)
{
    /* acquire: the object's contents; pairs with rc_slot_store() */
    struct object *o = load_acquire(&slot->ref);
    uint32_t owner;

    if (!o)
        return NULL;
    owner = load_relaxed(&o->rc.owner); /* as in rc_inc() */
    if (likely(owner - rc_self(m)->tag - 1 < BIASED_LOCAL_MAX - 1)) {
        store_relaxed(&o->rc.owner, owner + 1); /* ours alone */
        return o;
    }
    return biased_slot_load_slow(m, slot);
}

static inline void rc_slot_store(struct mutator *m, struct slot *slot,
                                 struct object *o)
{
    struct object *old;

    if (o)
        rc_inc(m, o);
    old = exchange_seq_cst(&slot->ref, o); /* Note [recheck] */
    if (old)
        rc_dec(m, old);
}

#endif
