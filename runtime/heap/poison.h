/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_HEAP_POISON_H
#define RUNTIME_HEAP_POISON_H
/*
 * Free lists' links, and what finds use after free within our own heap. For
 * runtime/heap alone.
 *
 * In checking builds every word of a free block says so, in a way that depends
 * on its address and that no program writes by chance. It is looked at when
 * the block is handed out again (whoever wrote to it meanwhile is caught) and
 * when a block is freed (which must not be free already). A new block is
 * filled with POISON_NEW, so that nobody lives on old contents. With
 * AddressSanitizer free blocks are poisoned as well, and the access itself is
 * reported.
 *
 * The first word of a free block is its link in a free list; the functions
 * here read and write it behind the sanitizer's back.
 */
#include "runtime/die.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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

enum { POISON_NEW = 0xab };

static UNSANITIZED void *block_link(const void *block)
{
    return *(void *const *)block;
}

static UNSANITIZED void block_set_link(void *block, void *next)
{
    *(void **)block = next;
}

/* What a free word at that address holds. */
static inline uintptr_t poison_word(const uintptr_t *word)
{
    return (uintptr_t)word ^ (uintptr_t)0xdfdfdfdfdfdfdfdf;
}

/* From here on nobody may touch [p, p + bytes); whole words. */
static inline void poison(void *p, size_t bytes)
{
    if (RUNTIME_CHECKS) {
        uintptr_t *word = p, *end = word + bytes / sizeof(*word);

        ASAN_UNPOISON_MEMORY_REGION(p, bytes);
        for (; word < end; word++)
            *word = poison_word(word);
    }
    ASAN_POISON_MEMORY_REGION(p, bytes);
}

/* Is a block as poison() left it, but for the link? */
static UNSANITIZED bool is_poisoned(const void *p, size_t bytes)
{
    const uintptr_t *word = p, *end = word + bytes / sizeof(*word);

    while (++word < end)
        if (*word != poison_word(word))
            return false;
    return true;
}

/* A block is handed out. False when it was written to since poison(). */
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
