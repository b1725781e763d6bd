/* SPDX-License-Identifier: MIT */
/* Blocks too large for a pool: page runs. */
#include "tests/runtime/test_heap.h"

#include <sys/mman.h>

TestSuite(heap_large, .init = heap_start);

enum { PAGE = 4096, MIB = 1 << 20 };

static struct heap_local local;

static size_t resident_pages(const void *p, size_t bytes)
{
    static unsigned char map[64 * MIB / PAGE];
    size_t count = 0;

    cr_assert_eq(mincore((void *)(uintptr_t)p, bytes, map), 0);
    for (size_t i = 0; i < bytes / PAGE; i++)
        count += map[i] & 1;
    return count;
}

Test(heap_large, a_block_is_whole_pages)
{
    heap_local_init(&local);
    for (size_t size = MEDIUM_LIMIT + 1; size < 300000; size += 1371) {
        char *block = heap_alloc(&local, size);

        cr_assert(heap_is_large(block));
        cr_assert_eq((uintptr_t)block % PAGE, 0);
        cr_assert_eq(heap_block_size(block), (size + PAGE - 1) / PAGE * PAGE);
        block[0] = block[size - 1] = 1;
        heap_free(&local, block);
    }
    cr_assert_eq(heap_verify(), 0);
    cr_assert_eq(heap_now().large_blocks, 0);
}

Test(heap_large, neighbours_are_merged_in_any_order)
{
    enum { RUNS = 60 };
    char *block[RUNS], *all;
    uint32_t random = 11;
    size_t bytes = 0;

    heap_local_init(&local);
    for (int round = 0; round < 20; round++) {
        bytes = 0;
        for (int i = 0; i < RUNS; i++) {
            block[i] = heap_alloc(&local, 9000 + next_random(&random) % 90000);
            bytes += heap_block_size(block[i]);
        }
        for (uint32_t left = RUNS; left > 0; left--) {
            uint32_t pick = next_random(&random) % left;

            heap_free(&local, block[pick]);
            block[pick] = block[left - 1];
            cr_assert_eq(heap_verify(), 0);
        }
        /* one run again: it all fits where it was, from the start */
        all = heap_alloc(&local, bytes);
        cr_assert_eq((size_t)(all - heap_base), HEAP_SMALL);
        heap_free(&local, all);
    }
}

Test(heap_large, the_whole_space_can_be_used_and_no_more)
{
    enum { GIB = 1 << 30, RUNS = HEAP_LARGE / GIB };
    void *block[RUNS + 1];

    heap_local_init(&local);
    for (int i = 0; i < RUNS; i++)
        cr_assert_not_null(block[i] = heap_alloc(&local, GIB));
    cr_assert_null(heap_alloc(&local, MEDIUM_LIMIT + 1));
    for (int i = 0; i < RUNS; i += 2)
        heap_free(&local, block[i]);
    cr_assert_null(heap_alloc(&local, (size_t)GIB + 1), "holes of 1 GiB only");
    for (int i = 1; i < RUNS; i += 2)
        heap_free(&local, block[i]);
    cr_assert_eq(heap_verify(), 0);
    cr_assert_not_null(block[0] = heap_alloc(&local, HEAP_LARGE));
    heap_free(&local, block[0]);
    cr_assert_null(heap_alloc(&local, HEAP_LARGE + 1));
    cr_assert_null(heap_alloc(&local, SIZE_MAX));
    cr_assert_null(heap_alloc(&local, SIZE_MAX - 4095));
    cr_assert_eq(heap_verify(), 0);
}

Test(heap_large, memory_of_big_runs_goes_back_to_the_system)
{
    char *block;

    heap_local_init(&local);
    block = heap_alloc(&local, 32 * MIB);
    memset(block, 1, 32 * MIB);
    cr_assert_eq(resident_pages(block, 32 * MIB), 32 * MIB / PAGE);
    cr_assert_eq(heap_now().bytes_committed, 32 * MIB);
    heap_free(&local, block);
    cr_assert_eq(resident_pages(block, 32 * MIB), 0);
    cr_assert_eq(heap_now().bytes_committed, 0);
}

Test(heap_large, free_runs_stay_resident_up_to_a_limit)
{
    enum { RUNS = 40 };
    char *block[RUNS], *small;

    heap_local_init(&local);
    small = heap_alloc(&local, MIB);
    memset(small, 1, MIB);
    heap_free(&local, small);
    cr_assert_eq(heap_now().bytes_committed, MIB, "1 MiB is kept");
    cr_assert_eq(heap_alloc(&local, MIB), small);

    for (int i = 0; i < RUNS; i++) {
        block[i] = heap_alloc(&local, 512 << 10);
        memset(block[i], 1, 512 << 10);
        heap_alloc(&local, 10000); /* keeps the runs apart */
    }
    for (int i = 0; i < RUNS; i++)
        heap_free(&local, block[i]);
    cr_assert_leq(heap_now().bytes_committed - heap_now().large_bytes,
                  4 * MIB);
    cr_assert_geq(heap_now().bytes_committed - heap_now().large_bytes,
                  2 * MIB);
    cr_assert_eq(heap_verify(), 0);
}

struct seen {
    char *last;
    size_t blocks, bytes;
    bool free_it;
};

static void see(void *block, size_t bytes, void *arg)
{
    struct seen *seen = arg;

    cr_assert_gt((char *)block, seen->last, "in address order");
    cr_assert_eq(bytes, heap_block_size(block));
    seen->last = block;
    seen->blocks++;
    seen->bytes += bytes;
    if (seen->free_it && seen->blocks % 2)
        heap_free(&local, block);
}

Test(heap_large, every_block_is_enumerated_and_may_be_freed)
{
    struct seen seen = {0};
    void *block[100];

    heap_local_init(&local);
    heap_large_for_each(see, &seen);
    cr_assert_eq(seen.blocks, 0);
    for (size_t i = 0; i < 100; i++)
        block[i] = heap_alloc(&local, 9000 + i * 1000);
    for (size_t i = 0; i < 100; i += 4)
        heap_free(&local, block[i]);
    for (size_t i = 20; i < 100; i += 8) /* leaves holes of one page */
        heap_alloc(&local, heap_block_size(block[i]) - PAGE);
    heap_large_for_each(see, &seen);
    cr_assert_eq(seen.blocks, 85);
    cr_assert_eq(seen.bytes, heap_now().large_bytes);
    seen = (struct seen){.free_it = true};
    heap_large_for_each(see, &seen);
    cr_assert_eq(seen.blocks, 85, "freeing hides nothing");
    cr_assert_eq(heap_now().large_blocks, 42);
    cr_assert_eq(heap_verify(), 0);
}
