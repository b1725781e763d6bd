/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_WEAKREFS_H
#define RUNTIME_GC_WEAKREFS_H
/*
 * The registry of weak references: from an object to the weak references that
 * lead to it. Between types/weakref.c, object.c and the collector; not for
 * others. The essay is in weakrefs.c.
 */
#include "runtime/types/weakref.h"

int weakrefs_init(void);
void weakrefs_fini(void);

/* A new weak reference to a held target, which has been rc_expose()d. */
void weakrefs_link(struct weakref *, struct object *target);

/* The weak reference dies or forgets its target; no callback any more. */
void weakrefs_unlink(struct weakref *);

/* A new local reference to the target, or NULL. Not a safepoint. */
struct object *weakrefs_upgrade(struct mutator *, struct weakref *);

/*
 * object_dealloc() calls this for a dead object with META_WEAKREFS, after its
 * finalizer: no weak reference leads to o any more, and the callbacks of those
 * that are alive have run. A safepoint if there are callbacks. When the shadow
 * stack is full they are not called: they could not have run either.
 */
void weakrefs_clear(struct mutator *, struct object *o);

/* --- for the collector, of which there is one at a time --- */

/*
 * World stopped; o is trash. Weak references to o that have a callback lead
 * nowhere from now on; those of them that are not trash themselves are pinned
 * and queued. Returns how many, without a callback, still lead to o.
 */
size_t weakrefs_clear_stopped(struct mutator *, struct object *o);

/* World stopped; o is trash. All weak references to o lead nowhere from now
 * on, without callbacks. */
void weakrefs_forget_stopped(struct object *o);

/* Calls back the queued and unpins them, one after the other. A safepoint.
 * frame: two slots of the caller's. */
void weakrefs_call_queued(struct mutator *, struct object **frame);

/* World stopped: the pinned, for the heap checker. */
void weakrefs_for_each_queued(void (*visit)(struct object *, void *),
                              void *arg);

#endif
