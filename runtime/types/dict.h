/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_DICT_H
#define RUNTIME_TYPES_DICT_H
/*
 * Dictionaries, in the order of insertion. Safe to share: writers are
 * serialised by the dict's lock, readers (dict_get, dict_contains, dict_len,
 * dict_next) take none and never wait. Every operation but dict_next's walk
 * happens at one moment for the others.
 *
 * Keys compare as types/hash.h says. What cannot be hashed (list, dict, set,
 * tuples with one inside) is not found, and not stored: false.
 *
 * Writers are safepoints (types/container.h). Keys and values are objects,
 * never NULL, held by the caller.
 */
#include "runtime/types/table.h"

extern const struct type dict_type;

/* *dst = a new empty dict; false when memory runs out. May release what *dst
 * held. */
bool dict_new(struct mutator *, struct object **dst);

/* False when memory ran out or the key cannot be hashed: the dict is as it
 * was. A key that is there already stays; its value is replaced. */
bool dict_set(struct mutator *, struct object *dict, struct object *key,
              struct object *value);

/* *dst = the key's value; if there is none, that becomes `value` first. False
 * as dict_set (then *dst is NULL). */
bool dict_setdefault(struct mutator *, struct object *dict, struct object *key,
                     struct object *value, struct object **dst);

/* *dst = the key's value; false when there is none (then *dst is NULL). Takes
 * no lock. May release what *dst held. */
bool dict_get(struct mutator *, struct object *dict, struct object *key,
              struct object **dst);
/* The same for a str key with these bytes. */
bool dict_get_bytes(struct mutator *, struct object *dict, const char *bytes,
                    size_t length, struct object **dst);

/* Not a safepoint. */
bool dict_contains(struct object *dict, const struct object *key);

/* False when the key is not there. */
bool dict_del(struct mutator *, struct object *dict, struct object *key);
bool dict_del_bytes(struct mutator *, struct object *dict, const char *bytes,
                    size_t length);
/* Removes the key, *dst = its value; false: not there, *dst is NULL. */
bool dict_pop(struct mutator *, struct object *dict, struct object *key,
              struct object **dst);

/* At one moment for others; only with no memory left, entry by entry. */
void dict_clear(struct mutator *, struct object *dict);

static inline size_t dict_len(const struct object *dict)
{
    return table_len(dict);
}

/*
 * Walks in the order of insertion:
 *
 *     uint64_t position = 0;
 *     while (dict_next(m, dict, &position, &f[0], &f[1]) == NEXT_ITEM) ...
 *
 * Either of key and value may be NULL if it is not wanted. Entries that are
 * there all the time are met once each. NEXT_CHANGED says that the table has
 * been replaced (by an insertion that found it full, or a clear) and the walk
 * must start over or stop: Python's "dictionary changed size during iteration".
 * Takes no lock. May release what *key and *value held.
 */
static inline enum next dict_next(struct mutator *m, struct object *dict,
                                  uint64_t *position, struct object **key,
                                  struct object **value)
{
    return table_next(m, dict, 2, position, key, value);
}

#endif
