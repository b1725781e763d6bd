/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_BUFFER_H
#define RUNTIME_GC_BUFFER_H
/*
 * The collector's working memory: an array of granule numbers, reserved for
 * the worst case before the heap is touched and paid for page by page as it
 * is used. So nothing can run out half-way, and no code is needed for that.
 * It comes from the system directly: the program's allocator may be what ran
 * out of memory, and its heap is not ours to grow.
 *
 * Used by one thread at a time.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buffer {
    uint32_t *granules;
    size_t capacity;
};

/* Room for at least n granules, contents undefined. False: no memory (or
 * buffer_fail_next()), and the buffer is what it was. */
bool buffer_reserve(struct buffer *, size_t n);

/* Gives the memory back, except for a small buffer's when keep_small. */
void buffer_release(struct buffer *, bool keep_small);

/* Tests: the next n reservations fail. */
void buffer_fail_next(unsigned n);

#endif
