/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_CONTAINER_H
#define RUNTIME_TYPES_CONTAINER_H
/*
 * What mutable containers share: the writers' lock, and slot operations for
 * code that holds it. docs/containers.md has the whole story; the rules are
 *
 *   - Readers take no lock, under any strategy, and never wait for a writer.
 *   - Writers of one container are serialised by the lock in it. No operation
 *     holds two, none polls, releases a reference or blocks while holding one.
 *   - An array or table that readers may be looking at is replaced, never
 *     changed in shape: publish the new one, empty the slots of the old one,
 *     unlock, retire it.
 *   - References taken out of a container are released after unlocking.
 *
 * Where a global lock runs the show (RC_NEEDS_GIL) the lock vanishes: without
 * a safepoint inside, an operation is atomic anyway. Where counts are wrong on
 * purpose (!RC_THREAD_SAFE) it stays, so that the structure of containers is
 * right and counts alone go wrong.
 *
 * Every writer is a safepoint: waiting for the lock may detach the mutator,
 * and releasing what was replaced may run finalizers. The container and the
 * arguments must be held by frame slots, or by something that is.
 */
#include "runtime/race.h"
#include "runtime/thread/slot.h"

enum { CONTAINER_LOCKS = !RC_NEEDS_GIL };

enum lock_state { LOCK_FREE, LOCK_HELD, LOCK_CONTENDED /* someone sleeps */ };

void container_lock_slow(struct mutator *, uint32_t *lock);
void container_wake(uint32_t *lock);

/* Blocks while another mutator holds it; a safepoint then. Not recursive. */
static inline void container_lock(struct mutator *m, uint32_t *lock)
{
    uint32_t state = LOCK_FREE;

    /* acquire: what the last writer did; pairs with container_unlock() */
    if (CONTAINER_LOCKS && unlikely(!cas_acquire(lock, &state, LOCK_HELD)))
        container_lock_slow(m, lock);
}

static inline void container_unlock(uint32_t *lock)
{
    /* seq_cst: besides releasing, this is the read-modify-write between the
     * plain stores that emptied or shifted slots and any later release of a
     * count that once stood in them (the rule of thread/slot.h) */
    if (CONTAINER_LOCKS &&
        unlikely(exchange_seq_cst(lock, LOCK_FREE) == LOCK_CONTENDED))
        container_wake(lock);
}

/*
 * --- Slots, for the holder of the lock ---
 *
 * A reference may stand in two slots for a moment, while it is being moved:
 * it owns one count all the same, and one of the slots is overwritten before
 * the lock is released.
 */

/* What the slot holds. Not a reference: valid while the lock is held. */
static inline struct object *slot_raw(struct slot *slot)
{
    return load_relaxed(&slot->ref); /* the lock orders writers */
}

/* Shows a reference in an empty slot that readers may already look at. */
static inline void slot_fill(struct mutator *m, struct slot *slot,
                             struct object *o)
{
    rc_inc_slot(m, o);
    store_release(&slot->ref, o); /* o's contents; pairs with slot loads */
}

/*
 * The same without a lock, for a slot that others may be filling too: false
 * when it is not empty (any more). `o` is held by the caller in a frame slot.
 */
static inline bool slot_fill_once(struct mutator *m, struct slot *slot,
                                  struct object *o)
{
    struct object *empty = NULL;

    rc_inc_slot(m, o);
    /* acq_rel: o's contents; or those of what another has put there */
    if (likely(cas_acq_rel(&slot->ref, &empty, o)))
        return true;
    rc_dec(m, o);
    return false;
}

/* `to` shows what `from` shows; one of them is overwritten before unlocking. */
static inline void slot_move(struct slot *to, struct slot *from)
{
    store_release(&to->ref, slot_raw(from)); /* contents, as slot_fill() */
}

/* Empties a slot whose reference has been moved. */
static inline void slot_forget(struct slot *slot)
{
    /* release: a reader that finds NULL sees the replacement published */
    store_release(&slot->ref, NULL);
}

/*
 * Overwrites the slot with `o`, whose count is the caller's to give (from
 * rc_inc_slot() or moved from another slot), and hands over the reference it
 * held: to be given up with rc_dec() or kept with local_adopt_taken(), in
 * either case after unlocking.
 */
static inline struct object *slot_swap(struct slot *slot, struct object *o)
{
    struct object *old;

    if (RC_NEEDS_GIL) {
        old = slot_raw(slot);
        store_relaxed(&slot->ref, o); /* the global lock orders */
        return old;
    }
    /* seq_cst: before old's count is given up (the rule of thread/slot.h) */
    old = exchange_seq_cst(&slot->ref, o);
    return old;
}

/* A reference taken out of a slot becomes the frame slot's. May release. */
static inline void local_adopt_taken(struct mutator *m, struct object **local,
                                     struct object *o)
{
    local_adopt(m, local, o);
    if (!RC_COUNTS_LOCALS && o)
        rc_dec(m, o); /* the slot's count; the frame keeps o alive */
}

/* Gives up two references taken out of slots; NULLs allowed. Releases. */
void container_drop_pair(struct mutator *, struct object *, struct object *);

/* *a = x and *b = y, both new local references; releases what was there.
 * `a` or `b` may be NULL when x or y is. */
void local_adopt_pair(struct mutator *, struct object **a, struct object *x,
                      struct object **b, struct object *y);

/*
 * Emptying a container. Between taking references out and releasing the last
 * of them, finalizers may run and the world may stop, and every count must
 * have its slot even then (invariant 1). So the references are moved into a
 * holder that roots can be enumerated from: frame slots if they are few, a
 * tuple otherwise.
 *
 *     if (holder_init(m, &h, n))              // locked
 *         for (...) holder_take(&h, slot);    // n at most
 *     unlock
 *     holder_release(m, &h);
 */
struct holder {
    struct object **frame; /* NULL: not initialised */
    struct object *tuple;  /* NULL: the references are in the frame */
    size_t count;
};

/* False when memory ran out: nothing to release then. Not a safepoint. */
bool holder_init(struct mutator *, struct holder *, size_t n);
void holder_take(struct holder *, struct slot *);
/* Releases what was taken. May run finalizers. */
void holder_release(struct mutator *, struct holder *);

/* Elements of a tuple, list, dict, set or characters of a str; 0 otherwise. */
size_t container_len(const struct object *);

#endif
