/* SPDX-License-Identifier: MIT */
#include "runtime/heap/usable.h"

#include <string.h>

struct arena heap_arenas[ARENA_COUNT];

/* All under the arena manager's lock. */
static struct {
    enum heap_arena_choice choice;
    struct arena *bucket[ARENA_POOLS + 1]; /* bucket 0 stays empty */
    uint64_t filled;                   /* bit n - 1: bucket n is not empty */
    uint64_t listed[ARENA_COUNT / 64]; /* bit i: arena i is in a bucket */
    size_t lowest;                     /* words of listed[] below are 0 */
} usable;

_Static_assert(ARENA_COUNT % 64 == 0, "whole words of bits");

const char *const heap_arena_choice_names[HEAP_ARENA_CHOICES + 1] = {
    [HEAP_ARENA_FULLEST] = "fullest",
    [HEAP_ARENA_EMPTIEST] = "emptiest",
    [HEAP_ARENA_LOWEST] = "lowest",
    [HEAP_ARENA_RECENT] = "recent",
};

void usable_reset(void)
{
    memset(&usable, 0, sizeof usable);
    usable.choice = HEAP_ARENA_FULLEST;
}

/* The bucket an arena belongs to; 0: none, it is full. */
static unsigned bucket_of(const struct arena *arena)
{
    unsigned n = arena_free_pools(arena);

    if (usable.choice == HEAP_ARENA_RECENT && n > 0 && n < ARENA_POOLS)
        return 1;
    return n;
}

void usable_insert(struct arena *arena)
{
    unsigned n = bucket_of(arena);
    size_t i = arena_index(arena);

    if (n == 0)
        return;
    arena->prev = NULL;
    arena->next = usable.bucket[n];
    if (arena->next)
        arena->next->prev = arena;
    usable.bucket[n] = arena;
    usable.filled |= (uint64_t)1 << (n - 1);
    usable.listed[i / 64] |= (uint64_t)1 << (i % 64);
    if (i / 64 < usable.lowest)
        usable.lowest = i / 64;
}

void usable_remove(struct arena *arena)
{
    unsigned n = bucket_of(arena);
    size_t i = arena_index(arena);

    if (n == 0)
        return;
    if (arena->next)
        arena->next->prev = arena->prev;
    if (arena->prev)
        arena->prev->next = arena->next;
    else
        usable.bucket[n] = arena->next;
    if (!usable.bucket[n])
        usable.filled &= ~((uint64_t)1 << (n - 1));
    usable.listed[i / 64] &= ~((uint64_t)1 << (i % 64));
}

/* Some bucket is not empty, so some bit is set. */
static struct arena *lowest_usable(void)
{
    while (!usable.listed[usable.lowest])
        usable.lowest++;
    return &heap_arenas[usable.lowest * 64 +
                        (size_t)__builtin_ctzll(usable.listed[usable.lowest])];
}

struct arena *usable_choose(void)
{
    if (!usable.filled)
        return NULL;
    if (usable.choice == HEAP_ARENA_LOWEST)
        return lowest_usable();
    if (usable.choice == HEAP_ARENA_EMPTIEST)
        return usable.bucket[ARENA_POOLS - __builtin_clzll(usable.filled)];
    /* the fullest; or, as bucket_of() has it, the most recent */
    return usable.bucket[__builtin_ctzll(usable.filled) + 1];
}

bool usable_has_empty(void)
{
    return usable.bucket[ARENA_POOLS] != NULL;
}

void usable_reorder(enum heap_arena_choice choice)
{
    struct arena *all = NULL, *arena;

    for (unsigned n = 1; n <= ARENA_POOLS; n++) {
        while ((arena = usable.bucket[n])) {
            usable_remove(arena);
            arena->next = all;
            all = arena;
        }
    }
    usable.choice = choice;
    while ((arena = all)) {
        all = arena->next;
        usable_insert(arena);
    }
}

enum heap_arena_choice usable_order(void)
{
    return usable.choice;
}

size_t usable_verify_arena(const struct arena *arena)
{
    unsigned n = bucket_of(arena);
    size_t i = arena_index(arena), found = 0, wanted = n != 0;

    for (const struct arena *a = usable.bucket[n]; n && a; a = a->next)
        found += a == arena;
    return (size_t)(found != wanted) +
           (size_t)((usable.listed[i / 64] >> (i % 64) & 1) != wanted);
}

size_t usable_verify(void)
{
    size_t wrong = usable.bucket[0] != NULL;

    for (unsigned n = 1; n <= ARENA_POOLS; n++)
        wrong += (usable.bucket[n] != NULL) != (usable.filled >> (n - 1) & 1);
    wrong += usable_has_empty() && usable.bucket[ARENA_POOLS]->next;
    for (size_t i = 0; i < usable.lowest; i++)
        wrong += usable.listed[i] != 0;
    return wrong;
}
