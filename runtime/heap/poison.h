/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_POISON_H
#define RUNTIME_HEAP_POISON_H
/*
 * Free lists' links, and what finds use after free within our own heap. For
 * runtime/heap alone.
 *
 * In checking builds a free block is filled with POISON_FREE and looked at
 * when it is handed out again: whoever wrote to it meanwhile is caught. A new
 * block is filled with POISON_NEW, so that nobody lives on old contents. With
 * AddressSanitizer free blocks are poisoned as well, and the access itself is
 * reported. The first word of a free block is its link in a free list; the
 * functions here read and write it behind the sanitizer's back.
 */
#include "runtime/die.h"

#include <stdbool.h>
#include <stddef.h>

#ifndef __has_feature
#define __has_feature(x) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#define UNSANITIZED __attribute__((no_sanitize("address"), noinline, unused))
#else
#define UNSANITIZED inline
#define ASAN_POISON_MEMORY_REGION(p, n)   ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#endif

enum { POISON_FREE = 0xdf, POISON_NEW = 0xab };

static UNSANITIZED void *block_link(const void *block)
{
    return *(void *const *)block;
}

static UNSANITIZED void block_set_link(void *block, void *next)
{
    *(void **)block = next;
}

/* From here on nobody may touch [p, p + bytes). */
static inline void poison(void *p, size_t bytes)
{
    if (RUNTIME_CHECKS) {
        ASAN_UNPOISON_MEMORY_REGION(p, bytes);
        __builtin_memset(p, POISON_FREE, bytes);
    }
    ASAN_POISON_MEMORY_REGION(p, bytes);
}

/* Is it free? (Or do live contents look exactly so: very unlikely.) */
static UNSANITIZED bool is_poisoned(const void *p, size_t bytes)
{
    const unsigned char *byte = p;

    for (size_t i = sizeof(void *); i < bytes; i++)
        if (byte[i] != POISON_FREE)
            return false;
    return true;
}

/*
 * The block is handed out. False when it was written to since poison(); the
 * link in its first word is not looked at.
 */
static inline bool unpoison(void *p, size_t bytes)
{
    bool intact;

    ASAN_UNPOISON_MEMORY_REGION(p, bytes);
    if (!RUNTIME_CHECKS)
        return true;
    intact = is_poisoned(p, bytes);
    __builtin_memset(p, POISON_NEW, bytes);
    return intact;
}

#endif
