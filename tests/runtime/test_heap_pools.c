/* SPDX-License-Identifier: MIT */
/* Where pools come from and go to, and how the heap is walked. */
#include "tests/runtime/test_heap.h"

#include <sys/mman.h>
#include <unistd.h>

TestSuite(heap_pools, .init = heap_start);

enum {
    ARENA_POOLS_MAX = ARENA_BYTES / POOL_BYTES,
    BIG = 8192, /* two blocks a pool */
};

static struct heap_local local;

static size_t arena_of(const void *block)
{
    return (size_t)((const char *)block - heap_base) >> ARENA_SHIFT;
}

/* Pages of [p, p + bytes) that are resident. */
static size_t resident(const void *p, size_t bytes)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE), count = 0;
    static unsigned char map[ARENA_BYTES / 4096];

    cr_assert_eq(mincore((void *)(uintptr_t)p, bytes, map), 0);
    for (size_t i = 0; i < bytes / page; i++)
        count += map[i] & 1;
    return count;
}

/* Both blocks of n pools, pool by pool. */
static void take_pools(void **block, size_t n)
{
    for (size_t i = 0; i < 2 * n; i++) {
        block[i] = heap_alloc(&local, BIG);
        cr_assert_not_null(block[i]);
        memset(block[i], 1, BIG);
    }
}

static void free_pools(void **block, size_t from, size_t to)
{
    for (size_t i = 2 * from; i < 2 * to; i++)
        heap_free(&local, block[i]);
}

Test(heap_pools, working_at_a_pools_edge_stays_in_the_pool)
{
    size_t pools;
    void *block;

    heap_local_init(&local);
    while (heap_alloc(&local, 48) && heap_now().classes[2].blocks_free)
        ;
    block = heap_alloc(&local, 48); /* the first of a second pool */
    pools = heap_now().pools_used;
    cr_assert_eq(pools, 2);
    for (int i = 0; i < 1000; i++) {
        heap_free(&local, block);
        cr_assert_eq(heap_alloc(&local, 48), block);
        cr_assert_eq(heap_now().pools_used, pools);
    }
}

/* KEEP_ANY of all classes together, and KEEP_EMPTY of each in any case; and the
 * current one. */
Test(heap_pools, some_empty_pools_are_kept_and_the_rest_given_back)
{
    enum { KEPT = 25, ALL = 40 };
    static void *block[2 * ALL];

    heap_local_init(&local);
    for (int round = 0; round < 3; round++) {
        void *small[3 * POOL_BYTES / 4096];

        take_pools(block, ALL);
        cr_assert_eq(heap_now().pools_used, ALL);
        free_pools(block, 0, ALL);
        cr_assert_eq(heap_now().blocks_used, 0);
        cr_assert_eq(heap_now().pools_used, KEPT);
        cr_assert_eq(heap_verify(), 0);
        for (int again = 0; again < 5; again++) {
            take_pools(block, KEPT); /* those that were kept */
            cr_assert_eq(heap_now().pools_used, KEPT);
            free_pools(block, 0, KEPT);
            cr_assert_eq(heap_now().pools_used, KEPT);
        }
        for (size_t i = 0; i < sizeof small / sizeof *small; i++)
            cr_assert((small[i] = heap_alloc(&local, 4096)));
        for (size_t i = 0; i < sizeof small / sizeof *small; i++)
            heap_free(&local, small[i]);
        cr_assert_eq(heap_now().pools_used, KEPT + 3, "of another class");
        heap_local_collect(&local);
        assert_baseline();
    }
}

/* The current pool, and those that are kept: three in all. */
Test(heap_pools, an_emptied_pool_forgets_the_order_of_its_frees)
{
    enum { PER_POOL = POOL_BYTES / 48, BLOCKS = 3 * PER_POOL };
    static char *block[BLOCKS], *again[BLOCKS];
    uint32_t random = 5;

    heap_local_init(&local);
    for (int i = 0; i < BLOCKS; i++)
        block[i] = heap_alloc(&local, 48);
    for (uint32_t left = BLOCKS; left > 0; left--) {
        uint32_t pick = next_random(&random) % left;

        heap_free(&local, block[pick]);
        block[pick] = block[left - 1];
    }
    for (int i = 0; i < BLOCKS; i++)
        again[i] = heap_alloc(&local, 48);
    cr_assert_eq(heap_now().pools_used, 3);
    for (int i = 0; i < BLOCKS; i++)
        if (i % PER_POOL)
            cr_assert_eq(again[i], again[i - 1] + 48);
}

/* Four pools' worth, noted and freed again; the pools go back, too. */
static void use_four_pools(struct heap_local *h, void *block[8])
{
    for (int i = 0; i < 8; i++)
        cr_assert((block[i] = heap_alloc(h, BIG)));
    for (int i = 0; i < 8; i++)
        heap_free(h, block[i]);
    heap_local_collect(h);
}

/* Note [last owner], heap/arena.c */
Test(heap_pools, everybody_gets_their_own_pools_back)
{
    static struct heap_local who[3];
    void *first[2][8], *again[8];

    for (int i = 0; i < 3; i++)
        heap_local_init(&who[i]);
    for (int i = 0; i < 2; i++)
        use_four_pools(&who[i], first[i]);
    for (int i = 0; i < 8; i++)
        for (int k = 0; k < 8; k++)
            cr_assert_neq(first[0][i], first[1][k]);
    for (int turn = 0; turn < 4; turn++) {
        use_four_pools(&who[1 - turn % 2], again);
        cr_assert_arr_eq(again, first[1 - turn % 2], sizeof again);
    }
    use_four_pools(&who[2], again);
    for (int i = 0; i < 8; i++)
        for (int k = 0; k < 8; k++)
            cr_assert(again[i] != first[0][k] && again[i] != first[1][k],
                      "there are pools that nobody had");
    assert_baseline();
}

Test(heap_pools, the_fullest_arena_gives_the_next_pool)
{
    static void *block[3][2 * ARENA_POOLS_MAX];

    heap_local_init(&local);
    for (int a = 0; a < 3; a++)
        take_pools(block[a], ARENA_POOLS_MAX);
    for (int a = 0; a < 3; a++)
        for (int i = 1; i < 2 * ARENA_POOLS_MAX; i++)
            cr_assert_eq(arena_of(block[a][i]), arena_of(block[a][0]));
    cr_assert_eq(heap_now().arenas, 3);
    free_pools(block[0], 0, 20);
    free_pools(block[1], 0, 6);
    free_pools(block[2], 0, 40);
    heap_local_collect(&local);
    cr_assert_eq(heap_now().pools_free, 66);

    /* six pools from the second arena, then twenty from the first */
    for (int i = 0; i < 12; i++)
        cr_assert_eq(arena_of(heap_alloc(&local, BIG)), arena_of(block[1][0]));
    for (int i = 0; i < 40; i++)
        cr_assert_eq(arena_of(heap_alloc(&local, BIG)), arena_of(block[0][0]));
    cr_assert_eq(arena_of(heap_alloc(&local, BIG)), arena_of(block[2][0]));
    cr_assert_eq(heap_verify(), 0);
}

Test(heap_pools, empty_arenas_go_back_and_one_is_kept)
{
    static void *block[3][2 * ARENA_POOLS_MAX];
    char *arena;

    heap_local_init(&local);
    for (int a = 0; a < 3; a++)
        take_pools(block[a], ARENA_POOLS_MAX);
    cr_assert_eq(heap_now().bytes_committed, 3 * ARENA_BYTES);
    free_pools(block[0], 0, ARENA_POOLS_MAX);
    heap_local_collect(&local);
    cr_assert_eq(heap_now().arenas, 3, "one is kept");
    cr_assert_eq(heap_now().arenas_returned, 0);

    for (int i = 0; i < 2 * ARENA_POOLS_MAX; i++) {
        *meta_scratch_of(block[1][i]) = 7;
        meta_set_flags(block[1][i], META_FINALIZED);
        meta_set_flags(block[1][i], META_FREE);
    }
    arena = heap_base + (arena_of(block[1][0]) << ARENA_SHIFT);
    cr_assert_eq(resident(arena, ARENA_BYTES), ARENA_BYTES / 4096);
    cr_assert_gt(resident(meta_scratch_of(arena), ARENA_BYTES / 4), 0);
    free_pools(block[1], 0, ARENA_POOLS_MAX);
    heap_local_collect(&local);
    cr_assert_eq(heap_now().arenas, 2);
    cr_assert_eq(heap_now().arenas_returned, 1);
    cr_assert_eq(heap_now().bytes_committed, 2 * ARENA_BYTES);
    cr_assert_eq(resident(arena, ARENA_BYTES), 0);
    cr_assert_eq(resident(meta_flags_of(arena), ARENA_BYTES / 16), 0);
    cr_assert_eq(resident(meta_scratch_of(arena), ARENA_BYTES / 4), 0);

    free_pools(block[2], 0, ARENA_POOLS_MAX);
    heap_local_collect(&local);
    assert_baseline();
    cr_assert_eq(heap_now().arenas_returned, 2);
    cr_assert_eq(heap_now().arenas_peak, 3);
    for (int a = 0; a < 3; a++) /* the addresses are good for more */
        take_pools(block[a], ARENA_POOLS_MAX);
    cr_assert_eq(heap_verify(), 0);
}

Test(heap_pools, the_kept_arena_spares_the_system_a_call)
{
    void *block[2 * ARENA_POOLS_MAX];

    heap_local_init(&local);
    for (int round = 0; round < 50; round++) {
        take_pools(block, ARENA_POOLS_MAX);
        free_pools(block, 0, ARENA_POOLS_MAX);
        heap_local_collect(&local);
    }
    cr_assert_eq(heap_now().arenas_returned, 0);
    cr_assert_eq(heap_now().arenas_peak, 1);
}

/* --- walking --- */

enum { WALKED = 3000 };

/* Walks and counts blocks that are marked as live, taking the marks away. */
static size_t walk_marked(void)
{
    struct pool_blocks b;
    size_t found = 0;

    for (size_t i = 0; i < heap_pool_limit(); i++) {
        if (!heap_pool_blocks(i, &b))
            continue;
        for (uint32_t n = 0, g = b.first; n < b.count; n++, g += b.step) {
            cr_assert_eq(heap_pool_index(granule_address(g)), i);
            cr_assert_eq(heap_block_size(granule_address(g)), b.step * 16);
            if (*flags_of_granule(g) != META_OBJECT)
                continue;
            *flags_of_granule(g) = META_FREE;
            *scratch_of_granule(g) = 0;
            found++;
        }
    }
    return found;
}

Test(heap_pools, a_walk_finds_every_block_once)
{
    static void *block[WALKED];
    uint32_t random = 3;

    heap_local_init(&local);
    for (int i = 0; i < WALKED; i++) {
        block[i] = heap_alloc(&local, next_random(&random) % 3000);
        meta_set_flags(block[i], META_OBJECT);
    }
    for (int i = 0; i < WALKED; i += 3) {
        meta_set_flags(block[i], META_FREE);
        heap_free(&local, block[i]);
    }
    cr_assert_eq(walk_marked(), WALKED - WALKED / 3);
    cr_assert_eq(walk_marked(), 0);
    for (int i = 0; i < WALKED; i++)
        cr_assert_eq(meta_flags(block[i]), META_FREE);
}

Test(heap_pools, generation_bits_are_noted_and_start_at_zero)
{
    void *a, *b;

    heap_local_init(&local);
    a = heap_alloc(&local, 48);
    b = heap_alloc(&local, 64);
    cr_assert_eq(*heap_pool_gens(heap_pool_index(a)), 0);
    heap_note_young(a);
    heap_note_young(a);
    cr_assert_eq(*heap_pool_gens(heap_pool_index(a)), 1);
    cr_assert_eq(*heap_pool_gens(heap_pool_index(b)), 0);
    *heap_pool_gens(heap_pool_index(a)) = 6;
    heap_note_young(a);
    cr_assert_eq(*heap_pool_gens(heap_pool_index(a)), 7);
    heap_free(&local, a);
    heap_local_collect(&local);
    cr_assert_eq(*heap_pool_gens(heap_pool_index(a)), 0);
    heap_note_young(heap_alloc(&local, 100000)); /* harmless */
}

Test(heap_pools, the_limit_of_walks_falls_when_arenas_go)
{
    static void *block[4][2 * ARENA_POOLS_MAX];

    heap_local_init(&local);
    cr_assert_eq(heap_pool_limit(), 0);
    for (int a = 0; a < 4; a++)
        take_pools(block[a], ARENA_POOLS_MAX);
    cr_assert_eq(heap_pool_limit(), 5 * ARENA_POOLS_MAX, "arena 0 is unused");
    for (int a = 0; a < 4; a++) {
        free_pools(block[a], 0, ARENA_POOLS_MAX);
        heap_local_collect(&local);
    }
    cr_assert_eq(heap_pool_limit(), 2 * ARENA_POOLS_MAX, "the first is kept");
    for (size_t i = 0; i < heap_pool_limit(); i++) {
        struct pool_blocks b;

        cr_assert_not(heap_pool_blocks(i, &b));
    }
}
