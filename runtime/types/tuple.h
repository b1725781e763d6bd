/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_TUPLE_H
#define RUNTIME_TYPES_TUPLE_H
/*
 * Tuples: a fixed number of references, inline. Immutable once filled, so
 * reading one needs no care beyond slot_load().
 */
#include "runtime/thread/slot.h"

struct tuple {
    struct object base;
    uint32_t size; /* immutable */
    uint32_t hash; /* atomic: 0 until somebody has asked for it */
    struct slot slots[];
};

extern const struct type tuple_type;

static inline struct tuple *tuple_of(const struct object *o)
{
    return (struct tuple *)(uintptr_t)o;
}

/*
 * *dst = a new tuple of n items, taken from an array of n frame slots, where
 * they stay. With items == NULL all are empty, to be filled by tuple_fill().
 * False when memory runs out. May release what *dst held.
 */
bool tuple_new(struct mutator *, struct object *const *items, size_t n,
               struct object **dst);

/*
 * Fills an empty place of a tuple that is still being built: nobody has used
 * it as a key or shown it to another thread. False when i is out of range or
 * the place is taken. Not a safepoint.
 */
bool tuple_fill(struct mutator *, struct object *tuple, size_t i,
                struct object *item);

static inline size_t tuple_len(const struct object *o)
{
    return tuple_of(o)->size;
}

/* False when i is out of range (then *dst is NULL). May release what *dst
 * held. */
static inline bool tuple_get(struct mutator *m, struct object *tuple, size_t i,
                             struct object **dst)
{
    if (unlikely(i >= tuple_of(tuple)->size)) {
        local_clear(m, dst);
        return false;
    }
    return slot_load(m, dst, &tuple_of(tuple)->slots[i]);
}

#endif
