/* SPDX-License-Identifier: MIT */
/*
 * Blocks freed by others, pools whose owner has gone. Most tests use several
 * heap_locals in one thread: to the heap they are different owners, and the
 * order of events is ours.
 */
#include "tests/runtime/test_heap.h"

#include <pthread.h>
#include <sched.h>

TestSuite(heap_remote, .init = heap_start);

enum { SIZE = 48, CLASS = 2, PER_POOL = POOL_BYTES / SIZE };

static struct heap_local owner, other;

static void start(void)
{
    heap_start();
    heap_local_init(&owner);
    heap_local_init(&other);
}

TestSuite(heap_owners, .init = start);

static void take(struct heap_local *h, void **block, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        block[i] = heap_alloc(h, SIZE);
        cr_assert_not_null(block[i]);
        memset(block[i], 1, SIZE);
    }
}

static void give(struct heap_local *h, void **block, size_t count)
{
    for (size_t i = 0; i < count; i++)
        heap_free(h, block[i]);
}

static size_t in_use(void)
{
    return heap_now().classes[CLASS].blocks_used;
}

Test(heap_owners, a_remote_free_counts_at_once_and_is_found_at_the_refill)
{
    static void *block[PER_POOL];

    take(&owner, block, PER_POOL);
    cr_assert_eq(in_use(), PER_POOL);
    give(&other, block, 10);
    cr_assert_eq(in_use(), PER_POOL - 10);
    cr_assert_eq(heap_now().classes[CLASS].blocks_free, 10);
    cr_assert_eq(heap_verify(), 0);
    take(&owner, block, 10); /* no new pool for these */
    cr_assert_eq(heap_now().pools_used, 1);
    take(&owner, block, 1);
    cr_assert_eq(heap_now().pools_used, 2);
    cr_assert_eq(heap_verify(), 0);
}

Test(heap_owners, local_and_remote_frees_of_one_pool_mix)
{
    static void *block[PER_POOL], *again[PER_POOL];

    take(&owner, block, PER_POOL);
    for (int i = 0; i < PER_POOL; i++)
        heap_free(i % 3 ? &owner : &other, block[i]);
    cr_assert_eq(in_use(), 0);
    cr_assert_eq(heap_verify(), 0);
    take(&owner, again, PER_POOL);
    cr_assert_eq(heap_now().pools_used, 1);
    give(&owner, again, PER_POOL);
    heap_local_collect(&owner);
    assert_baseline();
}

/*
 * All of n full pools' blocks are freed by another. As the owner allocates
 * again, it finds them: the pools never exceed n by more than an eighth.
 */
Test(heap_owners, full_pools_are_found_before_the_heap_grows)
{
    enum { POOLS = 80, BLOCKS = POOLS * PER_POOL };
    static void *block[BLOCKS], *again[BLOCKS];
    size_t most = 0;

    take(&owner, block, BLOCKS);
    cr_assert_eq(heap_now().pools_used, POOLS);
    give(&other, block, BLOCKS);
    for (int i = 0; i < POOLS; i++) {
        take(&owner, again + i * PER_POOL, PER_POOL);
        if (heap_now().pools_used > most)
            most = heap_now().pools_used;
    }
    cr_assert_leq(most, POOLS + POOLS / 8 + 1, "%zu pools", most);
    cr_assert_eq(heap_verify(), 0);
    cr_assert_eq(in_use(), BLOCKS);
}

/* The hard case: only one pool of many has something, and not the first. */
Test(heap_owners, one_remote_free_among_many_full_pools_is_found_in_time)
{
    enum { POOLS = 80, BLOCKS = POOLS * PER_POOL };
    static void *block[BLOCKS];
    void *more;
    size_t pools;

    take(&owner, block, BLOCKS);
    heap_free(&other, block[BLOCKS / 2]);
    pools = heap_now().pools_used;
    for (int i = 0; i < BLOCKS; i++) {
        more = heap_alloc(&owner, SIZE);
        if (more == block[BLOCKS / 2])
            break;
    }
    cr_assert_eq(more, block[BLOCKS / 2]);
    cr_assert_leq(heap_now().pools_used, pools + POOLS / 8 + 1);
}

Test(heap_owners, the_last_resort_is_every_remote_free_there_is)
{
    enum { POOLS = 40, BLOCKS = POOLS * PER_POOL };
    static void *block[BLOCKS];

    take(&owner, block, BLOCKS);
    heap_fail_after(RUNTIME_CHECKS); /* no pool can be had */
    cr_assert_null(heap_alloc(&owner, SIZE));
    heap_fail_after(-1);
    heap_free(&other, block[BLOCKS - PER_POOL / 2]);
    heap_fail_after(RUNTIME_CHECKS);
    cr_assert_eq(heap_alloc(&owner, SIZE), block[BLOCKS - PER_POOL / 2]);
    heap_fail_after(-1);
    cr_assert_eq(heap_verify(), 0);
}

Test(heap_owners, collecting_returns_pools_that_others_emptied)
{
    enum { BLOCKS = 10 * PER_POOL };
    static void *block[BLOCKS];

    take(&owner, block, BLOCKS);
    give(&other, block, BLOCKS);
    cr_assert_eq(heap_now().pools_used, 10);
    heap_local_collect(&owner);
    assert_baseline();
}

/* --- exit and adoption --- */

Test(heap_owners, an_exit_returns_empty_pools_and_abandons_partial_ones)
{
    enum { BLOCKS = 6 * PER_POOL };
    static void *block[BLOCKS];

    take(&owner, block, BLOCKS);
    give(&owner, block, 2 * PER_POOL + 1);
    heap_local_release(&owner);
    cr_assert_eq(heap_now().pools_used, 4);
    cr_assert_eq(heap_now().pools_abandoned, 4);
    cr_assert_eq(in_use(), BLOCKS - 2 * PER_POOL - 1);
    cr_assert_eq(heap_verify(), 0);
}

Test(heap_owners, who_needs_a_pool_adopts_one)
{
    static void *block[PER_POOL], *rest[PER_POOL];

    take(&owner, block, 100);
    heap_local_release(&owner);
    cr_assert_eq(heap_now().pools_abandoned, 1);
    heap_alloc(&other, 64); /* another class: nothing to adopt */
    cr_assert_eq(heap_now().pools_abandoned, 1);
    take(&other, rest, PER_POOL - 100);
    cr_assert_eq(heap_now().pools_abandoned, 0);
    cr_assert_eq(heap_now().pools_used, 2);
    cr_assert_eq(heap_verify(), 0, "it has an owner again");
    for (int i = 0; i < PER_POOL - 100; i++)
        cr_assert_eq(heap_pool_index(rest[i]), heap_pool_index(block[0]));
    give(&other, block, 100); /* the adopter's own now */
    give(&other, rest, PER_POOL - 100);
    cr_assert_eq(in_use(), 0);
    heap_local_release(&other);
    cr_assert_eq(heap_now().pools_abandoned, 1, "the 64-byte one");
}

Test(heap_owners, full_pools_are_adopted_once_others_freed_some)
{
    enum { BLOCKS = 3 * PER_POOL };
    static void *block[BLOCKS];
    void *adopted;

    take(&owner, block, BLOCKS);
    heap_local_release(&owner);
    cr_assert_eq(heap_now().pools_abandoned, 3);
    cr_assert_not_null(heap_alloc(&other, SIZE));
    cr_assert_eq(heap_now().pools_used, 4, "nothing to adopt: a new one");
    heap_local_release(&other);
    heap_local_init(&other);
    heap_free(&other, block[PER_POOL]);
    for (int i = 0; i < PER_POOL; i++) {
        adopted = heap_alloc(&other, SIZE);
        if (adopted == block[PER_POOL])
            break;
    }
    cr_assert_eq(adopted, block[PER_POOL]);
    cr_assert_eq(heap_verify(), 0);
}

Test(heap_owners, the_last_block_of_an_abandoned_pool_gives_it_back)
{
    enum { BLOCKS = 2 * PER_POOL };
    static void *block[BLOCKS];

    take(&owner, block, BLOCKS);
    heap_local_release(&owner);
    give(&other, block, PER_POOL - 1);
    cr_assert_eq(heap_now().pools_used, 2);
    give(&other, block + PER_POOL - 1, 1);
    cr_assert_eq(heap_now().pools_used, 1, "nobody had to look for it");
    cr_assert_eq(heap_now().pools_abandoned, 1);
    give(&other, block + PER_POOL, PER_POOL);
    assert_baseline();
}

Test(heap_owners, collecting_the_abandoned_keeps_counts_right)
{
    enum { BLOCKS = 4 * PER_POOL };
    static void *block[BLOCKS];

    take(&owner, block, BLOCKS);
    give(&other, block, 50); /* before the exit, and after: */
    heap_local_release(&owner);
    give(&other, block + 50, PER_POOL);
    heap_collect_abandoned();
    cr_assert_eq(heap_verify(), 0);
    cr_assert_eq(in_use(), BLOCKS - 50 - PER_POOL);
    cr_assert_eq(heap_now().pools_used, 3, "the first was complete");
    give(&other, block + 50 + PER_POOL, BLOCKS - 50 - PER_POOL);
    assert_baseline();
}

/* --- with threads --- */

enum { HELD = 200 };

struct visitor {
    pthread_t thread;
    uint32_t random;
    void *held[HELD]; /* left to whoever joins */
};

/* Allocates, frees half of it, leaves the rest behind, exits. */
static void *visit(void *arg)
{
    struct visitor *v = arg;
    struct heap_local mine;

    heap_local_init(&mine);
    for (int i = 0; i < 2 * HELD; i++) {
        size_t size = next_random(&v->random) % (i % 50 ? 600 : 20000);
        void *block = heap_alloc(&mine, size);

        memset(block, i, size);
        if (i % 2)
            heap_free(&mine, block);
        else
            v->held[i / 2] = block;
    }
    heap_local_release(&mine);
    return NULL;
}

static void run_visitors(struct heap_local *h, size_t count)
{
    static struct visitor visitors[4];

    for (size_t n = 0; n < count; n += 4) {
        for (uint32_t i = 0; i < 4; i++) {
            visitors[i].random = (uint32_t)n + i + 1;
            cr_assert_eq(pthread_create(&visitors[i].thread, NULL, visit,
                                        &visitors[i]),
                         0);
        }
        for (int i = 0; i < 4; i++) {
            pthread_join(visitors[i].thread, NULL);
            for (int b = 0; b < HELD; b++)
                heap_free(h, visitors[i].held[b]);
        }
    }
}

Test(heap_remote, invariant_6_ten_thousand_short_lived_threads, .timeout = 300)
{
    struct heap_local mine; /* owns nothing, so all its frees are remote */

    heap_local_init(&mine);
    run_visitors(&mine, 10000);
    assert_baseline(); /* nobody had to collect anything */
    cr_assert_leq(heap_now().arenas_peak, 8, "four live at a time");
    heap_local_release(&mine);
}

/*
 * The last block of a pool is freed just as its owner exits: whoever comes
 * last must give the pool back, without anybody looking for it later.
 */
enum { EXITS = 20000 };

static void *handed;     /* atomic: a block on its way, or NULL */
static uint32_t exits;   /* atomic: how often the owner has gone */

static void *hand_and_exit(void *arg)
{
    (void)arg;
    for (uint32_t i = 0; i < EXITS; i++) {
        struct heap_local mine;
        void *block;

        heap_local_init(&mine);
        block = heap_alloc(&mine, SIZE);
        store_release(&handed, block); /* pairs with the other thread */
        heap_local_release(&mine);
        store_release(&exits, i + 1);
        while (load_acquire(&exits)) /* until the other has looked */
            sched_yield();
    }
    return NULL;
}

Test(heap_remote, a_free_that_races_with_an_exit_leaves_nothing, .timeout = 60)
{
    struct heap_local mine;
    pthread_t thread;

    heap_local_init(&mine);
    pthread_create(&thread, NULL, hand_and_exit, NULL);
    for (uint32_t i = 0; i < EXITS; i++) {
        void *block;

        while (!(block = load_acquire(&handed)))
            sched_yield();
        store_relaxed(&handed, NULL); /* the owner writes after `exits` */
        heap_free(&mine, block);
        while (load_acquire(&exits) != i + 1)
            sched_yield();
        cr_assert_eq(heap_now().pools_used, 0, "round %u", i);
        store_release(&exits, 0);
    }
    pthread_join(thread, NULL);
    heap_local_release(&mine);
    assert_baseline();
}

/*
 * Threads throw blocks into mailboxes and free what they find there; now and
 * then one exits and comes back as another owner.
 */
enum { MAILBOXES = 512, THROWERS = 3, THROWS = 60000 };

static void *mailbox[MAILBOXES];

static void *throw_blocks(void *arg)
{
    uint32_t random = *(uint32_t *)arg;
    struct heap_local mine;

    heap_local_init(&mine);
    for (int i = 0; i < THROWS; i++) {
        size_t size = 16 + next_random(&random) % (i % 100 ? 200 : 12000);
        size_t *block = heap_alloc(&mine, size);

        cr_assert_not_null(block);
        block[0] = size;
        ((char *)block)[size - 1] = 'x';
        block = exchange_acq_rel(&mailbox[next_random(&random) % MAILBOXES],
                                 (void *)block);
        if (block) {
            cr_assert_geq(heap_block_size(block), block[0]);
            cr_assert_eq(((char *)block)[block[0] - 1], 'x');
            heap_free(&mine, block);
        }
        if (i % 10000 == 9999) {
            heap_local_release(&mine);
            heap_local_init(&mine);
        }
        if (i % 7000 == 6999)
            heap_collect_abandoned();
        if (i % 3000 == 2999)
            heap_local_collect(&mine);
    }
    heap_local_release(&mine);
    return NULL;
}

Test(heap_remote, blocks_thrown_between_threads, .timeout = 120)
{
    pthread_t thread[THROWERS];
    uint32_t seed[THROWERS] = {11, 12, 13};
    struct heap_local mine;

    for (int i = 0; i < THROWERS; i++)
        pthread_create(&thread[i], NULL, throw_blocks, &seed[i]);
    for (int i = 0; i < 100; i++)
        cr_assert_leq(heap_now().large_blocks, MAILBOXES + THROWERS);
    for (int i = 0; i < THROWERS; i++)
        pthread_join(thread[i], NULL);
    cr_assert_eq(heap_verify(), 0);
    heap_local_init(&mine);
    for (int i = 0; i < MAILBOXES; i++)
        if (mailbox[i])
            heap_free(&mine, mailbox[i]);
    heap_local_release(&mine);
    heap_collect_abandoned();
    assert_baseline();
}
