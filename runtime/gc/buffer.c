/* SPDX-License-Identifier: MIT */
#include "runtime/gc/buffer.h"

#include "runtime/atomics.h"
#include "runtime/die.h"

#include <sys/mman.h>

enum { SMALL_BYTES = 1 << 20, PAGE = 4096 };

static unsigned failures; /* atomic: how many reservations are to fail */

void buffer_fail_next(unsigned n)
{
    store_relaxed(&failures, n); /* tests set it before they provoke it */
}

static size_t bytes_for(size_t n)
{
    return (n * sizeof(uint32_t) + PAGE - 1) & ~(size_t)(PAGE - 1);
}

bool buffer_reserve(struct buffer *b, size_t n)
{
    unsigned fail = load_relaxed(&failures); /* see buffer_fail_next() */
    size_t bytes = bytes_for(n ? n : 1);
    void *map;

    if (unlikely(fail)) {
        store_relaxed(&failures, fail - 1); /* as above */
        return false;
    }
    if (n <= b->capacity && b->granules)
        return true;
    map = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
               MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (map == MAP_FAILED)
        return false;
    buffer_release(b, false);
    b->granules = map;
    b->capacity = bytes / sizeof(uint32_t);
    return true;
}

void buffer_release(struct buffer *b, bool keep_small)
{
    size_t bytes = bytes_for(b->capacity);

    if (!b->granules || (keep_small && bytes <= SMALL_BYTES))
        return;
    if (munmap(b->granules, bytes) != 0)
        die("munmap of the collector's buffer failed");
    b->granules = NULL;
    b->capacity = 0;
}
