/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_HEAP_H
#define RUNTIME_HEAP_HEAP_H
/*
 * The heap: arena (1 MiB) -> pool (16 KiB, one size class, one owner) ->
 * block. Geometry and vocabulary are pymalloc's, free lists are mimalloc's:
 * a pool belongs to one mutator's heap_local, which takes from and returns to
 * it without atomics; others push on its remote list.
 *
 * Size classes: every 16 bytes up to 512, then a few up to 8 KiB; larger
 * blocks come from the large-object space (page runs). All are found by
 * address arithmetic; walk.h enumerates them.
 *
 * Thread rules: a heap_local is used by one thread at a time. Allocation is
 * not a safepoint and never blocks on another mutator (the arena manager's
 * lock is held for a few instructions).
 */
#include "runtime/heap/meta.h"

struct pool;

enum {
    SMALL_LIMIT = 512,   /* bytes: 16-byte classes up to here */
    MEDIUM_LIMIT = 8192, /* bytes: stepped classes in pools up to here */
    SIZE_CLASSES = 48,   /* upper bound; the real number is heap's business */
};

/* A mutator's part of the heap; embedded in struct mutator. Owner only. */
struct heap_local {
    struct pool *current[SIZE_CLASSES]; /* never NULL: an empty dummy at rest */
    struct pool *available[SIZE_CLASSES]; /* owned, some block free */
    struct pool *full[SIZE_CLASSES];      /* owned, no block free when left */
    uint8_t empty[SIZE_CLASSES]; /* wholly empty ones among available */
    uint8_t kept;                /* the sum of those */
};

/*
 * Reserves the address space. Returns 0, or an errno value when the system
 * refuses. Call once before anything else; heap_shutdown() gives it back.
 */
int heap_init(void);
void heap_shutdown(void);

void heap_local_init(struct heap_local *);

/*
 * The owner exits: remote frees are collected, empty pools returned, partial
 * pools abandoned to per-class lists from which others adopt.
 */
void heap_local_release(struct heap_local *);

/*
 * A block of at least `size` bytes, 16-aligned, contents undefined, its flags
 * byte META_FREE. NULL when memory runs out (or heap_fail_after() says so).
 */
static inline void *heap_alloc(struct heap_local *, size_t size);

/*
 * Takes back a block from heap_alloc, by any thread; its flags byte must be
 * META_FREE again. Nobody may read the block any more.
 */
static inline void heap_free(struct heap_local *, void *block);

/* Bytes the block really has (its class's or run's size). */
size_t heap_block_size(const void *block);

/*
 * Takes in the remote frees of this heap_local's pools and gives wholly empty
 * pools back. Cheap when there is nothing; called at collections and exits.
 */
void heap_local_collect(struct heap_local *);

/* The same for the pools that nobody owns. Any thread. */
void heap_collect_abandoned(void);

/*
 * From now on nothing new is put beside what stands in this heap_local's pools:
 * their holes count as taken (as in Note [full pools], local.c, until another
 * thread frees something there), and allocation begins with pools of its own.
 */
void heap_local_seal(struct heap_local *);

struct heap_class_stats {
    size_t block_bytes; /* 0: no such class */
    size_t pools;       /* in use, owned or abandoned */
    size_t blocks_used; /* handed out and not freed, remote frees subtracted */
    size_t blocks_free; /* in those pools */
};

struct heap_stats {
    size_t arenas;        /* holding at least one pool, or cached */
    size_t arenas_peak;
    size_t arenas_returned; /* given back to the system so far */
    size_t pools_used;
    size_t pools_free; /* in committed arenas */
    size_t pools_abandoned;
    size_t blocks_used; /* with large ones */
    size_t bytes_used;  /* block bytes handed out, with large ones */
    size_t bytes_committed; /* arenas and large runs */
    size_t large_blocks;
    size_t large_bytes;
    struct heap_class_stats classes[SIZE_CLASSES];
};

/*
 * Exact with the world stopped or with one mutator; otherwise each number is
 * right at some moment of the call.
 */
void heap_stats(struct heap_stats *);

/* Bytes of the pools in use and of large blocks: what the heap's content needs
 * of memory, with the holes in its pools. In time for the number of arenas. */
size_t heap_bytes_held(void);

/*
 * Tests: after n more successes every allocation fails, until heap_fail_after
 * (-1). What counts is every pool and large run that has to be taken, and in
 * the builds that check every heap_alloc() as well: a loop over n = 0, 1, ...
 * that ends at the first success finds every failure there is to find.
 */
void heap_fail_after(long n);

#include "runtime/heap/pool.h" /* the inline fast paths */

#endif
