/* SPDX-License-Identifier: MIT */
/* The choice policies, each against what the heap's map says; and the map. */
#include "runtime/heap/map.h"
#include "runtime/heap/policy.h"
#include "tests/runtime/test_heap.h"

enum {
    BIG = 8192, /* two blocks a pool */
    ARENAS = 4,
    SLOTS = 2 * ARENAS * HEAP_ARENA_POOLS,
    SMALL = 48,
    PER_POOL = POOL_BYTES / SMALL,
};

static struct heap_local local, other;

static void start(void)
{
    heap_start();
    heap_local_init(&local);
    heap_local_init(&other);
}

TestSuite(heap_policy, .init = start);

static void choose(enum heap_arena_choice arena, enum heap_pool_choice pool)
{
    heap_set_policy((struct heap_policy){arena, pool});
}

static size_t arena_of(const void *block)
{
    return (size_t)((const char *)block - heap_base) >> ARENA_SHIFT;
}

/* A free block of the class at hand: no pool will be taken for it. */
static bool has_room(size_t block_bytes)
{
    struct heap_stats now = heap_now();

    for (int c = 0; c < SIZE_CLASSES; c++)
        if (now.classes[c].block_bytes == block_bytes)
            return now.classes[c].blocks_free > 0;
    return false;
}

/* --- arenas --------------------------------------------------------------- */

/* Is an arena with `used` pools to be preferred to one with `than`? */
static bool better(enum heap_arena_choice choice, unsigned used, unsigned than)
{
    if (choice == HEAP_ARENA_FULLEST)
        return used > than;
    if (choice == HEAP_ARENA_EMPTIEST)
        return used < than;
    return false; /* lowest: the first one found stays */
}

/* May the next pool be in arena `number`, by the map alone? */
static bool may_be_chosen(enum heap_arena_choice choice, size_t number)
{
    struct heap_arena_map a, best = {.number = 0};
    unsigned candidate = HEAP_ARENA_POOLS;

    for (size_t n = 0; heap_map_arena(n, &a); n = a.number + 1) {
        if (a.pools_used == HEAP_ARENA_POOLS)
            continue;
        if (a.number == number)
            candidate = a.pools_used;
        if (best.number == 0 || better(choice, a.pools_used, best.pools_used))
            best = a;
    }
    if (best.number == 0) /* none has a free pool: a new one */
        return true;
    if (choice == HEAP_ARENA_LOWEST)
        return number == best.number;
    return candidate == best.pools_used;
}

static void random_pools(enum heap_arena_choice choice, uint32_t random)
{
    static void *block[SLOTS];

    choose(choice, HEAP_POOL_RECENT);
    for (int step = 0; step < 3000; step++) {
        size_t i = next_random(&random) % SLOTS;
        /* ups and downs: mostly taking, then mostly giving */
        bool take = next_random(&random) % 4 != 0;

        if (step / 500 % 2)
            take = !take;
        if (take && !block[i]) {
            bool chosen = !has_room(BIG);
            bool right[2 * ARENAS + 8];

            for (size_t n = 0; chosen && n < 2 * ARENAS + 8; n++)
                right[n] = may_be_chosen(choice, n);
            block[i] = heap_alloc(&local, BIG);
            cr_assert(!chosen || right[arena_of(block[i])],
                      "step %d: arena %zu", step, arena_of(block[i]));
        } else if (!take && block[i]) {
            heap_free(&local, block[i]);
            block[i] = NULL;
            heap_local_collect(&local); /* empty pools at once */
        }
        if (step % 100 == 0)
            cr_assert_eq(heap_verify(), 0);
    }
    for (int i = 0; i < SLOTS; i++)
        if (block[i])
            heap_free(&local, block[i]);
    heap_local_collect(&local);
    assert_baseline();
}

Test(heap_policy, the_default_is_the_fullest_arena_and_the_recent_pool)
{
    cr_assert_eq(heap_policy().arena, HEAP_ARENA_FULLEST);
    cr_assert_eq(heap_policy().pool, HEAP_POOL_RECENT);
    random_pools(HEAP_ARENA_FULLEST, 11);
}

Test(heap_policy, the_emptiest_arena_gives_the_next_pool)
{
    random_pools(HEAP_ARENA_EMPTIEST, 12);
}

Test(heap_policy, the_lowest_arena_gives_the_next_pool)
{
    random_pools(HEAP_ARENA_LOWEST, 13);
}

/* n pools of one arena after the other; the blocks, pool by pool. */
static void fill(void **block, size_t pools)
{
    for (size_t i = 0; i < 2 * pools; i++) {
        block[i] = heap_alloc(&local, BIG);
        cr_assert_not_null(block[i]);
    }
}

static void empty(void **block, size_t pools)
{
    for (size_t i = 0; i < 2 * pools; i++)
        heap_free(&local, block[i]);
    heap_local_collect(&local);
}

Test(heap_policy, the_most_recent_arena_gives_the_next_pool)
{
    static void *block[3][2 * HEAP_ARENA_POOLS];

    choose(HEAP_ARENA_RECENT, HEAP_POOL_RECENT);
    for (int a = 0; a < 3; a++)
        fill(block[a], HEAP_ARENA_POOLS);
    empty(block[2], 3); /* in the order 2, 0, 1: 1 is the most recent */
    empty(block[0], 50);
    empty(block[1], 5);
    for (int i = 0; i < 10; i++)
        cr_assert_eq(arena_of(heap_alloc(&local, BIG)), arena_of(block[1][0]));
    for (int i = 0; i < 4; i++)
        cr_assert_eq(arena_of(heap_alloc(&local, BIG)), arena_of(block[0][0]));
    heap_free(&local, block[2][6]); /* now the last one is again */
    heap_free(&local, block[2][7]);
    heap_local_collect(&local);
    cr_assert_eq(arena_of(heap_alloc(&local, BIG)), arena_of(block[2][0]));
    cr_assert_eq(heap_verify(), 0);
}

/* Recency has no use for an empty arena while another one has pools. */
Test(heap_policy, the_kept_arena_is_the_most_recent_ones_last_resort)
{
    static void *block[2][2 * HEAP_ARENA_POOLS];

    choose(HEAP_ARENA_RECENT, HEAP_POOL_RECENT);
    fill(block[0], HEAP_ARENA_POOLS);
    fill(block[1], HEAP_ARENA_POOLS);
    empty(block[1], 1);
    empty(block[0], HEAP_ARENA_POOLS); /* kept */
    cr_assert_eq(heap_now().arenas, 2);
    cr_assert_eq(arena_of(heap_alloc(&local, BIG)), arena_of(block[1][0]));
    heap_alloc(&local, BIG);
    cr_assert_eq(arena_of(heap_alloc(&local, BIG)), arena_of(block[0][0]));
    cr_assert_eq(heap_verify(), 0);
}

/* Policies may change under a heap in use, and nothing gets lost. */
Test(heap_policy, a_heap_in_use_may_change_its_mind)
{
    enum { BLOCKS = 20000 };
    static void *block[BLOCKS];
    uint32_t random = 21;

    for (int step = 0; step < 100000; step++) {
        void **b = &block[next_random(&random) % BLOCKS];
        struct heap_local *h = next_random(&random) % 8 ? &local : &other;

        if (step % 2500 == 0) {
            enum heap_arena_choice a =
                next_random(&random) % HEAP_ARENA_CHOICES;
            enum heap_pool_choice p = next_random(&random) % HEAP_POOL_CHOICES;

            choose(a, p);
            cr_assert_eq(heap_policy().arena, a);
            cr_assert_eq(heap_policy().pool, p);
            cr_assert_eq(heap_verify(), 0);
        }
        if (*b) {
            heap_free(h, *b);
            *b = NULL;
        } else {
            *b = heap_alloc(h, next_random(&random) % 700);
            cr_assert_not_null(*b);
        }
    }
    for (int i = 0; i < BLOCKS; i++)
        if (block[i])
            heap_free(&local, block[i]);
    heap_local_release(&local);
    heap_local_release(&other);
    assert_baseline();
}

Test(heap_policy, a_new_heap_starts_with_the_default)
{
    choose(HEAP_ARENA_RECENT, HEAP_POOL_LOWEST);
    cr_assert_not_null(heap_alloc(&local, BIG));
    heap_shutdown();
    heap_start();
    cr_assert_eq(heap_policy().arena, HEAP_ARENA_FULLEST);
    cr_assert_eq(heap_policy().pool, HEAP_POOL_RECENT);
}

Test(heap_policy, every_choice_has_a_name)
{
    for (int i = 0; i < HEAP_ARENA_CHOICES; i++)
        cr_assert_not_null(heap_arena_choice_names[i]);
    for (int i = 0; i < HEAP_POOL_CHOICES; i++)
        cr_assert_not_null(heap_pool_choice_names[i]);
    cr_assert_null(heap_arena_choice_names[HEAP_ARENA_CHOICES]);
    cr_assert_null(heap_pool_choice_names[HEAP_POOL_CHOICES]);
}

/* --- pools ---------------------------------------------------------------- */

enum { POOLS = 5 };

static char *small[POOLS + 1][PER_POOL];

/*
 * POOLS full pools, and a current one that is full as well; then `freed[i]`
 * blocks of pool i come back, in the order of i. Returns the pool (its
 * number) that the next block comes from.
 */
static int pool_chosen(enum heap_pool_choice choice, const int freed[POOLS])
{
    char *block;

    choose(HEAP_ARENA_FULLEST, choice);
    for (int p = 0; p <= POOLS; p++)
        for (int i = 0; i < PER_POOL; i++)
            small[p][i] = heap_alloc(&local, SMALL);
    for (int p = 0; p < POOLS; p++)
        for (int i = 0; i < freed[p]; i++)
            heap_free(&local, small[p][i]);
    block = heap_alloc(&local, SMALL);
    cr_assert_eq(heap_verify(), 0);
    for (int p = 0; p < POOLS; p++)
        if (heap_pool_index(block) == heap_pool_index(small[p][0]))
            return p;
    return -1;
}

Test(heap_policy, the_pool_that_became_available_last_comes_first)
{
    cr_assert_eq(pool_chosen(HEAP_POOL_RECENT, (int[]){5, 9, 1, 7, 3}), 4);
}

Test(heap_policy, an_empty_pool_comes_last_by_default)
{
    cr_assert_eq(pool_chosen(HEAP_POOL_RECENT, (int[]){5, 9, 1, 7, PER_POOL}),
                 3);
}

Test(heap_policy, the_fullest_pool_comes_first)
{
    cr_assert_eq(pool_chosen(HEAP_POOL_FULLEST, (int[]){5, 9, 1, 7, 3}), 2);
}

Test(heap_policy, the_emptiest_pool_comes_first)
{
    cr_assert_eq(pool_chosen(HEAP_POOL_EMPTIEST, (int[]){5, 9, 1, 7, 3}), 1);
}

Test(heap_policy, an_empty_pool_is_the_emptiest)
{
    cr_assert_eq(pool_chosen(HEAP_POOL_EMPTIEST, (int[]){5, 9, PER_POOL, 7, 3}),
                 2);
}

Test(heap_policy, the_lowest_pool_comes_first)
{
    cr_assert_eq(pool_chosen(HEAP_POOL_LOWEST, (int[]){0, 9, 1, 7, 3}), 1);
}

/* What others freed is not yet in the pool's own count, and counts. */
Test(heap_policy, remote_frees_make_a_pool_emptier)
{
    char *block;

    choose(HEAP_ARENA_FULLEST, HEAP_POOL_FULLEST);
    for (int p = 0; p < 3; p++)
        for (int i = 0; i < PER_POOL; i++)
            small[p][i] = heap_alloc(&local, SMALL);
    for (int i = 0; i < 2; i++)
        heap_free(&local, small[0][i]);
    heap_free(&local, small[1][0]);
    for (int i = 1; i < 10; i++)
        heap_free(&other, small[1][i]);
    block = heap_alloc(&local, SMALL);
    cr_assert_eq(heap_pool_index(block), heap_pool_index(small[0][0]));
    cr_assert_eq(heap_verify(), 0);
}

/* --- the map -------------------------------------------------------------- */

Test(heap_policy, the_map_shows_what_is_there)
{
    struct heap_arena_map a;
    const struct heap_pool_map *pool;
    void *first, *second, *big;

    cr_assert_not(heap_map_arena(0, &a), "there is no arena yet");
    first = heap_alloc(&local, SMALL);
    second = heap_alloc(&local, SMALL);
    big = heap_alloc(&other, BIG);
    cr_assert(heap_map_arena(0, &a));
    cr_assert_eq(a.number, arena_of(first));
    cr_assert_eq(a.start, heap_base + (a.number << ARENA_SHIFT));
    cr_assert_eq(a.pools_used, 2);
    cr_assert_eq(a.blocks_used, 3);
    cr_assert_eq(a.bytes_used, 2 * SMALL + BIG);
    pool = &a.pool[heap_pool_index(first) % HEAP_ARENA_POOLS];
    cr_assert_eq(pool->state, POOL_CURRENT);
    cr_assert_eq(pool->block_bytes, SMALL);
    cr_assert_eq(pool->used, 2);
    cr_assert_eq(pool->capacity, PER_POOL);
    cr_assert_eq(pool->owner, &local);
    pool = &a.pool[heap_pool_index(big) % HEAP_ARENA_POOLS];
    cr_assert_eq(pool->owner, &other);
    cr_assert_eq(pool->capacity, 2);
    cr_assert_not(heap_map_arena(a.number + 1, &a));

    heap_free(&other, second); /* remote: off the count at once */
    heap_local_release(&local);
    cr_assert(heap_map_arena(0, &a));
    pool = &a.pool[heap_pool_index(first) % HEAP_ARENA_POOLS];
    cr_assert_eq(pool->state, POOL_ABANDONED);
    cr_assert_str_eq(heap_pool_state_name(pool->state), "abandoned");
    cr_assert_eq(pool->used, 1);
    cr_assert_null(pool->owner);
}

Test(heap_policy, the_map_adds_up_to_the_statistics)
{
    enum { BLOCKS = 60000 };
    static void *block[BLOCKS];
    struct heap_stats now;
    struct heap_arena_map a;
    size_t arenas = 0, pools = 0, blocks = 0, bytes = 0;
    uint32_t random = 31;

    for (int i = 0; i < BLOCKS; i++)
        block[i] =
            heap_alloc(i % 3 ? &local : &other, next_random(&random) % 300);
    for (int i = 0; i < BLOCKS; i++)
        if (next_random(&random) % 2)
            heap_free(i % 5 ? &local : &other, block[i]);
    now = heap_now();
    for (size_t n = 0; heap_map_arena(n, &a); n = a.number + 1) {
        arenas++;
        pools += a.pools_used;
        blocks += a.blocks_used;
        bytes += a.bytes_used;
    }
    cr_assert_gt(arenas, 5);
    cr_assert_eq(arenas, now.arenas);
    cr_assert_eq(pools, now.pools_used);
    cr_assert_eq(blocks, now.blocks_used);
    cr_assert_eq(bytes, now.bytes_used);
}
