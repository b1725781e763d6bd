/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_SET_H
#define RUNTIME_TYPES_SET_H
/*
 * Sets: dicts without values (types/dict.h says what is safe and what cannot
 * be hashed), walked in the order of insertion.
 */
#include "runtime/types/table.h"

extern const struct type set_type;

/* *dst = a new empty set; false when memory runs out. May release what *dst
 * held. */
bool set_new(struct mutator *, struct object **dst);

/* False when memory ran out or the key cannot be hashed: the set is as it
 * was. An equal key that is there already stays. */
bool set_add(struct mutator *, struct object *set, struct object *key);

/* False when the key is not there. */
bool set_discard(struct mutator *, struct object *set, struct object *key);

/* Takes no lock. Not a safepoint. */
bool set_contains(struct object *set, const struct object *key);

/* At one moment for others; only with no memory left, key by key. */
void set_clear(struct mutator *, struct object *set);

static inline size_t set_len(const struct object *set)
{
    return table_len(set);
}

/* As dict_next(). */
static inline enum next set_next(struct mutator *m, struct object *set,
                                 uint64_t *position, struct object **key)
{
    return table_next(m, set, 1, position, key, NULL);
}

#endif
