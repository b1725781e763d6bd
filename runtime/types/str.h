/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_STR_H
#define RUNTIME_TYPES_STR_H
/*
 * Byte strings with their bytes inline. Immutable; not tracked by the
 * collector. The bytes may hold anything, NUL included; one more NUL follows,
 * so that str_bytes() of a text is a C string.
 */
#include "runtime/atomics.h"
#include "runtime/object.h"

struct str_object {
    struct object base;
    uint32_t length; /* immutable */
    uint32_t hash;   /* atomic: 0 until somebody has asked for it */
    char bytes[];    /* immutable */
};

extern const struct type str_type;

/*
 * *dst = a new str with a copy of the bytes; false when memory runs out or
 * there are more than 2^32 - 2. May release what *dst held.
 */
bool str_new(struct mutator *, const char *bytes, size_t length,
             struct object **dst);

static inline struct str_object *str_of(const struct object *o)
{
    return (struct str_object *)(uintptr_t)o;
}

static inline size_t str_len(const struct object *o)
{
    return str_of(o)->length;
}

static inline const char *str_bytes(const struct object *o)
{
    return str_of(o)->bytes;
}

/* The same bytes? Both are str. Not a safepoint. */
bool str_equal(const struct object *, const struct object *);
bool str_equal_bytes(const struct object *, const char *bytes, size_t length);

/* Never 0. The same for equal bytes. Not a safepoint. */
uint32_t str_hash_bytes(const char *bytes, size_t length);

static inline uint32_t str_hash(const struct object *o)
{
    struct str_object *s = str_of(o);
    /* relaxed: whoever computes it computes the same */
    uint32_t hash = load_relaxed(&s->hash);

    if (unlikely(hash == 0)) {
        hash = str_hash_bytes(s->bytes, s->length);
        store_relaxed(&s->hash, hash); /* as above */
    }
    return hash;
}

#endif
