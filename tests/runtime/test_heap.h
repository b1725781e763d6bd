/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RUNTIME_TEST_HEAP_H
#define TESTS_RUNTIME_TEST_HEAP_H
/*
 * What the heap's suites share. They use the heap alone, without a runtime
 * around it: the heap knows no strategy.
 */
#include "runtime/heap/walk.h"

#include <criterion/criterion.h>
#include <stdint.h>
#include <string.h>

static inline void heap_start(void)
{
    cr_assert_eq(heap_init(), 0);
}

static inline struct heap_stats heap_now(void)
{
    struct heap_stats stats;

    heap_stats(&stats);
    return stats;
}

/* xorshift: the same numbers everywhere. */
static inline uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

/* Everything has been freed and collected: at most one cached arena. */
static inline void assert_baseline(void)
{
    struct heap_stats now = heap_now();

    cr_assert_eq(heap_verify(), 0);
    cr_assert_eq(now.blocks_used, 0, "%zu blocks left", now.blocks_used);
    cr_assert_eq(now.bytes_used, 0);
    cr_assert_eq(now.pools_used, 0, "%zu pools left", now.pools_used);
    cr_assert_eq(now.pools_abandoned, 0);
    cr_assert_leq(now.arenas, 1, "%zu arenas left", now.arenas);
}

#endif
