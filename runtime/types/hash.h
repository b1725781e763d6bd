/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_HASH_H
#define RUNTIME_TYPES_HASH_H
/*
 * Equality and hashing of keys.
 *
 * Two objects are equal when they are the same object, or of the same kind
 * and int, float or str of the same value, or tuples with equal elements. All
 * else compares by identity, and list, dict and set cannot be hashed. Unlike
 * Python, 1 and 1.0 differ: the lab's programs never mix them.
 *
 * Everything looked at is immutable, so raw pointers (slot_peek) are good
 * enough, and nothing here is a safepoint. The hashes have no secret: they
 * spread keys, they do not resist an adversary who chooses them.
 */
#include "runtime/object.h"

/* Deeper tuples can be neither hashed nor equal to another object: they
 * would use up the C stack (CPython: RecursionError). */
enum { KEY_DEPTH = 200 };

bool object_equal(const struct object *, const struct object *);

/* False when the object, or an element of a tuple, cannot be hashed. */
bool object_hash(const struct object *, uint32_t *hash);

/* Multiply and fold. After two rounds every input bit has reached the low
 * bits, which choose the place in a table. */
static inline uint64_t hash_mix(uint64_t x)
{
    x *= 0x9e3779b97f4a7c15u; /* 2^64 / golden ratio */
    return x ^ (x >> 32);
}

/* 32 bits, never 0: 0 means "not computed yet". */
static inline uint32_t hash_fold(uint64_t x)
{
    uint32_t hash = (uint32_t)(x ^ (x >> 29));

    return hash ? hash : 1;
}

#endif
