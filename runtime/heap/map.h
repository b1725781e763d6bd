/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_MAP_H
#define RUNTIME_HEAP_MAP_H
/*
 * The heap as a map: every arena in use, every pool in it. For programs that
 * draw or count; the collector's walks are in walk.h.
 *
 * Who may call: with the world stopped, or while one thread alone uses the
 * heap. What is returned is a copy.
 *
 *     struct heap_arena_map a;
 *     for (size_t n = 0; heap_map_arena(n, &a); n = a.number + 1)
 *         ... a.pool[i].state, a.pool[i].used ...
 */
#include "runtime/heap/heap.h"

enum { HEAP_ARENA_POOLS = 1 << (ARENA_SHIFT - POOL_SHIFT) };

struct heap_pool_map {
    enum pool_state state;
    unsigned size_class; /* these four are 0 in a free pool */
    unsigned block_bytes;
    unsigned used;     /* blocks handed out; remote frees are subtracted */
    unsigned capacity; /* blocks there are */
    const struct heap_local *owner; /* NULL: free or abandoned */
};

struct heap_arena_map {
    size_t number;     /* by address, from 1 */
    const char *start; /* of ARENA_BYTES */
    unsigned pools_used;
    size_t blocks_used;
    size_t bytes_used; /* block bytes handed out */
    struct heap_pool_map pool[HEAP_ARENA_POOLS];
};

/* The first arena in use with this number or a higher one; false: there is
 * none. An arena without a used pool is the one that is kept. */
bool heap_map_arena(size_t from, struct heap_arena_map *out);

/* "free", "current", ...; as enum pool_state. */
const char *heap_pool_state_name(enum pool_state state);

#endif
