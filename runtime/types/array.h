/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_ARRAY_H
#define RUNTIME_TYPES_ARRAY_H
/*
 * Raw blocks that belong to an object: a list's items, a dict's table. They
 * are heap blocks marked META_ARRAY, so the heap checker accounts for them.
 *
 * A block that was never published goes back with block_discard(); one that
 * readers may be looking at with rc_retire(), after unlocking; one of a dead
 * object with rc_bury().
 */
#include "runtime/types/container.h"

/* `bytes` zeroed bytes or NULL when memory runs out. Not a safepoint. */
void *block_new(struct mutator *, size_t bytes);

/* Nobody else has ever seen it. Not a safepoint. */
void block_discard(struct mutator *, void *block);

/* A dense array of slots, all NULL at first. Its capacity never changes. */
struct array {
    uint32_t capacity; /* immutable */
    uint32_t unused;
    struct slot slots[];
};

/* As many slots as fit the block that holds `capacity`; NULL when memory runs
 * out or capacity is beyond ARRAY_LIMIT. Not a safepoint. */
struct array *array_new(struct mutator *, size_t capacity);

enum { ARRAY_LIMIT = 0x7fffffff };

#endif
