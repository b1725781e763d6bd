/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_SLOT_H
#define RUNTIME_THREAD_SLOT_H
/*
 * Heap references: the only way to read and write them (rule 2). A slot's
 * content always owns one count. Before that count is given up or moved, the
 * slot is overwritten by a sequentially consistent exchange: strategies
 * rely on it (Note [recheck] of the one with owners), and every barrier to come
 * has its one place here.
 *
 * slot_init()/slot_init_move() are for objects nobody else can see yet.
 * In an object that others can see, writers of one container are serialised
 * by the container's lock (types/container.h); readers take no lock.
 */
#include "runtime/thread/frame.h"

/*
 * *dst = what the slot holds, now owned by the frame slot; false when the
 * slot is empty (then *dst is NULL). The container is held by the caller.
 * Not a safepoint; may release what *dst held.
 */
static inline bool slot_load(struct mutator *m, struct object **dst,
                             struct slot *slot)
{
    struct object *o = rc_slot_load(m, slot);

    local_adopt(m, dst, o);
    return o != NULL;
}

/* Overwrites the slot; `o` is held by the caller, or NULL. May release. */
static inline void slot_store(struct mutator *m, struct slot *slot,
                              struct object *o)
{
    rc_slot_store(m, slot, o);
}

/* The first store into a slot of an unpublished object. */
static inline void slot_init(struct mutator *m, struct slot *slot,
                             struct object *o)
{
    if (o)
        rc_inc_slot(m, o);
    store_relaxed(&slot->ref, o); /* published later, with release order */
}

/* The same, but *local's reference moves into the slot; *local is NULL. */
static inline void slot_init_move(struct mutator *m, struct slot *slot,
                                  struct object **local)
{
    struct object *o = *local;

    *local = NULL;
    if (!RC_COUNTS_LOCALS && o)
        rc_inc_slot(m, o);
    else if (o)
        rc_share(m, o);
    store_relaxed(&slot->ref, o); /* published later, with release order */
}

/* Raw look at a slot, uncounted: valid until the next safepoint or release,
 * for comparing addresses and immutable contents. NULL when empty. */
static inline struct object *slot_peek(struct slot *slot)
{
    /* acquire: the object's contents were written before it was stored */
    return load_acquire(&slot->ref);
}

#endif
