/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_WEAKREF_H
#define RUNTIME_TYPES_WEAKREF_H
/*
 * Weak references: they find an object without keeping it alive, and may call
 * back when it dies. A weak reference owns one object, the argument of its
 * callback, so it can be part of a cycle itself.
 *
 * Safe to share. As in Python, when an object dies its weak references lead
 * nowhere before the first callback runs. When the collector finds it
 * unreachable, those without a callback lead to it until finalizers have run,
 * so finalizers may use them (CPython gh-136189). A callback is called at most
 * once, and only if the weak reference itself is still alive; most recently
 * made ones come first.
 */
#include "runtime/thread/slot.h"

struct weakref {
    struct object base;
    struct slot arg; /* what traverse shows */

    /* immutable; both arguments held for the call, arg NULL if there is none;
     * the call is a safepoint of whoever found the target dead */
    void (*callback)(struct mutator *, struct object *weakref,
                     struct object *arg);

    struct object *target; /* atomic; written under the target's stripe lock;
                              not counted; NULL once dead, and for good */

    /* the target's stripe lock (gc/weakrefs.c); while target is not NULL */
    struct weakref *next, **link;
};

extern const struct type weakref_type;

static inline struct weakref *weakref_of(const struct object *o)
{
    return (struct weakref *)(uintptr_t)o;
}

/*
 * *dst = a new weak reference to `target`, which is held by the caller, like
 * `arg` (may be NULL). callback may be NULL: then arg is just kept. False when
 * memory runs out. May release what *dst held.
 */
bool weakref_new(struct mutator *, struct object *target,
                 void (*callback)(struct mutator *, struct object *weakref,
                                  struct object *arg),
                 struct object *arg, struct object **dst);

/*
 * *dst = the target; false, and NULL, when it is dead or its finalizer is
 * running. Never waits for more than some instructions. May release what *dst
 * held.
 */
bool weakref_get(struct mutator *, struct object *weakref, struct object **dst);

#endif
