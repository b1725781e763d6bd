/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_LARGE_H
#define RUNTIME_HEAP_LARGE_H
/*
 * The large-object space: blocks of more than MEDIUM_LIMIT bytes, each a run
 * of 4 KiB pages. For runtime/heap. Any thread may call any of these; one lock
 * covers the space, held for a few list operations.
 *
 * Free runs are merged with their free neighbours at once (what is known about
 * a run stands in the side table at its first and its last page) and wait in
 * bins by size. Up to LARGE_KEEP bytes of them stay resident for the next
 * allocation; beyond that a freed run's memory goes back to the system, its
 * addresses stay.
 */
#include "runtime/heap/walk.h"

enum {
    LARGE_KEEP = 4 << 20,     /* bytes of free runs that may stay resident */
    LARGE_RETURN = 64 << 10,  /* no less than this is given to the system */
};

/* The space's lock. */
void large_lock(void);
void large_unlock(void);

int large_init(void);
void large_fini(void);

/* A block of at least `size` bytes; NULL when no run of pages is left. */
void *large_alloc(size_t size);
void large_free(void *block);
size_t large_size(const void *block);

/* The large part of heap_stats(); adds to the sums. */
void large_stats(struct heap_stats *);
size_t large_verify(void);

#endif
