/* SPDX-License-Identifier: MIT */
/* The heap as one thread sees it: sizes, contents, figures, failure. */
#include "tests/runtime/test_heap.h"

#include <signal.h>
#include <sys/resource.h>

TestSuite(heap, .init = heap_start);

static struct heap_local local;

/* Bytes a block of `size` may have at most: rounding costs little. */
static size_t most_bytes(size_t size)
{
    if (size <= SMALL_LIMIT)
        return size ? (size + 15) / 16 * 16 : 16;
    return size + size / 2 + 16; /* above 5456 there is only 8192 */
}

Test(heap, size_classes_fit_and_waste_little)
{
    heap_local_init(&local);
    for (size_t size = 0; size <= MEDIUM_LIMIT; size++) {
        void *block = heap_alloc(&local, size);
        size_t bytes = heap_block_size(block);

        cr_assert_eq((uintptr_t)block % 16, 0);
        cr_assert_geq(bytes, size);
        cr_assert_leq(bytes, most_bytes(size), "%zu for %zu", bytes, size);
        cr_assert_not(heap_is_large(block));
        heap_free(&local, block);
    }
    heap_local_release(&local);
    assert_baseline();
}

Test(heap, blocks_of_constant_size_take_the_inline_path)
{
    heap_local_init(&local);
    cr_assert_eq(heap_block_size(heap_alloc(&local, 1)), 16);
    cr_assert_eq(heap_block_size(heap_alloc(&local, 16)), 16);
    cr_assert_eq(heap_block_size(heap_alloc(&local, 17)), 32);
    cr_assert_eq(heap_block_size(heap_alloc(&local, 48)), 48);
    cr_assert_eq(heap_block_size(heap_alloc(&local, 512)), 512);
    cr_assert_gt(heap_block_size(heap_alloc(&local, 513)), 512);
    cr_assert(heap_is_large(heap_alloc(&local, MEDIUM_LIMIT + 1)));
    cr_assert_eq(heap_verify(), 0);
}

Test(heap, granule_zero_is_never_handed_out)
{
    heap_local_init(&local);
    for (int i = 0; i < 5000; i++)
        cr_assert_neq(granule_of(heap_alloc(&local, 16)), 0);
}

Test(heap, the_block_freed_last_is_handed_out_first)
{
    void *a, *b;

    heap_local_init(&local);
    a = heap_alloc(&local, 48);
    b = heap_alloc(&local, 48);
    heap_free(&local, a);
    cr_assert_eq(heap_alloc(&local, 48), a);
    heap_free(&local, a);
    heap_free(&local, b);
    cr_assert_neq(heap_alloc(&local, 48), heap_alloc(&local, 48));
}

/* --- figures and contents against a shadow model --- */

enum { MODEL_LOCALS = 3, MODEL_BLOCKS = 4000, MODEL_STEPS = 60000 };

struct shadow {
    void *block;
    size_t size;
    unsigned char stamp;
};

static struct shadow model[MODEL_BLOCKS];
static struct heap_local locals[MODEL_LOCALS];

/* Mostly small, some medium, few large. */
static size_t model_size(uint32_t *random)
{
    uint32_t kind = next_random(random) % 100;

    if (kind < 80)
        return next_random(random) % (SMALL_LIMIT + 1);
    if (kind < 98)
        return next_random(random) % (MEDIUM_LIMIT + 1);
    return next_random(random) % 200000;
}

static void stamp(const struct shadow *s)
{
    memset(s->block, s->stamp, s->size);
}

static void assert_stamp(const struct shadow *s)
{
    const unsigned char *byte = s->block;

    for (size_t i = 0; i < s->size; i++)
        cr_assert_eq(byte[i], s->stamp, "somebody else wrote to the block");
}

/* Allocates where there is nothing, frees what is there: by any local. */
static void model_step(uint32_t *random)
{
    struct shadow *s = &model[next_random(random) % MODEL_BLOCKS];
    struct heap_local *h = &locals[next_random(random) % MODEL_LOCALS];

    if (s->block) {
        assert_stamp(s);
        heap_free(h, s->block);
        s->block = NULL;
        return;
    }
    s->size = model_size(random);
    s->stamp = (unsigned char)next_random(random);
    s->block = heap_alloc(h, s->size);
    cr_assert_not_null(s->block);
    stamp(s);
}

static void assert_model(void)
{
    struct heap_stats now = heap_now();
    size_t blocks = 0, bytes = 0, large = 0, large_bytes = 0;
    size_t used = 0, pools = 0, free = 0, capacity = 0;

    for (int i = 0; i < MODEL_BLOCKS; i++) {
        if (!model[i].block)
            continue;
        blocks++;
        bytes += heap_block_size(model[i].block);
        if (heap_is_large(model[i].block)) {
            large++;
            large_bytes += heap_block_size(model[i].block);
        }
    }
    for (int c = 0; c < SIZE_CLASSES && now.classes[c].block_bytes; c++) {
        used += now.classes[c].blocks_used;
        free += now.classes[c].blocks_free;
        pools += now.classes[c].pools;
        capacity += now.classes[c].pools *
                    (POOL_BYTES / now.classes[c].block_bytes);
    }
    cr_assert_eq(heap_verify(), 0);
    cr_assert_eq(now.blocks_used, blocks);
    cr_assert_eq(now.bytes_used, bytes);
    cr_assert_eq(now.large_blocks, large);
    cr_assert_eq(now.large_bytes, large_bytes);
    cr_assert_eq(used, blocks - large);
    cr_assert_eq(used + free, capacity);
    cr_assert_eq(pools, now.pools_used);
    cr_assert_eq(now.pools_used + now.pools_free,
                 now.arenas * (ARENA_BYTES / POOL_BYTES));
    cr_assert_geq(now.bytes_committed,
                  now.arenas * ARENA_BYTES + large_bytes);
    cr_assert_leq(now.arenas, now.arenas_peak);
}

Test(heap, figures_follow_a_model, .timeout = 120)
{
    uint32_t random = 20090211;

    for (int i = 0; i < MODEL_LOCALS; i++)
        heap_local_init(&locals[i]);
    for (int step = 0; step < MODEL_STEPS; step++) {
        model_step(&random);
        if (step % 3000 == 0)
            assert_model();
        if (step % 7000 == 0)
            heap_local_collect(&locals[step % MODEL_LOCALS]);
        if (step % 20000 == 19999) { /* a mutator exits, another comes */
            heap_local_release(&locals[step % MODEL_LOCALS]);
            assert_model();
            heap_local_init(&locals[step % MODEL_LOCALS]);
        }
    }
    for (int i = 0; i < MODEL_BLOCKS; i++) {
        if (!model[i].block)
            continue;
        assert_stamp(&model[i]);
        heap_free(&locals[i % MODEL_LOCALS], model[i].block);
        model[i].block = NULL;
    }
    assert_model();
    for (int i = 0; i < MODEL_LOCALS; i++)
        heap_local_release(&locals[i]);
    heap_collect_abandoned();
    assert_baseline();
}

/* --- failure --- */

/* As many small, medium and large blocks as n successes allow. */
static bool allocate_some(void **block, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        block[i] = heap_alloc(&local, 40 + i * 97 % 9000);
        if (!block[i])
            return false;
        memset(block[i], 1, 40);
    }
    return true;
}

Test(heap, invariant_7_failure_at_every_step_leaves_the_heap_valid,
     .timeout = 120)
{
    void *block[300];
    bool done = false;
    long n = 0;

    heap_local_init(&local);
    for (; !done; n++) {
        memset(block, 0, sizeof(block));
        heap_fail_after(n);
        done = allocate_some(block, 300);
        cr_assert(done || !heap_alloc(&local, 64 << 10));
        heap_fail_after(-1);
        cr_assert_eq(heap_verify(), 0);
        for (size_t i = 0; i < 300 && block[i]; i++)
            heap_free(&local, block[i]);
        heap_local_collect(&local);
        assert_baseline();
    }
    cr_assert_gt(n, 40, "it must have failed many times before");
}

Test(heap, a_failed_refill_leaves_the_class_usable)
{
    void *first, *block;
    size_t count = 0;

    heap_local_init(&local);
    first = heap_alloc(&local, 4096);
    while (heap_now().classes[44].blocks_free)
        cr_assert_not_null(heap_alloc(&local, 4096));
    cr_assert_eq(heap_block_size(first), heap_now().classes[44].block_bytes);
    heap_fail_after(RUNTIME_CHECKS); /* the next pool is refused */
    cr_assert_null(heap_alloc(&local, 4096));
    cr_assert_null(heap_alloc(&local, 4096));
    heap_free(&local, first);
    heap_fail_after(RUNTIME_CHECKS); /* no pool is needed */
    cr_assert_eq(heap_alloc(&local, 4096), first);
    heap_fail_after(-1);
    while ((block = heap_alloc(&local, 4096)) && count < 10)
        count++;
    cr_assert_eq(count, 10);
    cr_assert_eq(heap_verify(), 0);
}

Test(heap_life, init_reports_that_the_system_refuses)
{
    struct rlimit old, small;

    cr_assert_eq(getrlimit(RLIMIT_AS, &old), 0);
    small = old;
    small.rlim_cur = 1 << 30;
    cr_assert_eq(setrlimit(RLIMIT_AS, &small), 0);
    int error = heap_init();
    setrlimit(RLIMIT_AS, &old);
    cr_assert_neq(error, 0);
    cr_assert_eq(heap_init(), 0);
}

Test(heap_life, shut_down_and_start_again)
{
    for (int round = 0; round < 3; round++) {
        cr_assert_eq(heap_init(), 0);
        heap_local_init(&local);
        for (int i = 0; i < 1000; i++)
            memset(heap_alloc(&local, (size_t)i * 13), round, (size_t)i * 13);
        cr_assert_eq(heap_now().blocks_used, 1000);
        heap_shutdown(); /* with everything still there */
    }
}

/* --- what the checking builds catch --- */
#if RUNTIME_CHECKS

#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)

Test(heap, free_blocks_are_poisoned_for_the_sanitizer)
{
    char *small, *large;

    heap_local_init(&local);
    small = heap_alloc(&local, 48);
    large = heap_alloc(&local, 100000);
    cr_assert_null(__asan_region_is_poisoned(small, 48));
    cr_assert_null(__asan_region_is_poisoned(large, 100000));
    heap_free(&local, small);
    heap_free(&local, large);
    cr_assert(__asan_address_is_poisoned(small));
    cr_assert(__asan_address_is_poisoned(small + 47));
    cr_assert(__asan_address_is_poisoned(large + 99999));
    cr_assert_eq(heap_alloc(&local, 48), small);
    cr_assert_null(__asan_region_is_poisoned(small, 48));
    cr_assert(__asan_address_is_poisoned(small + 48), "never handed out");
}

#else

Test(heap, a_write_to_a_free_block_is_caught, .signal = SIGABRT)
{
    char *block;

    heap_local_init(&local);
    block = heap_alloc(&local, 48);
    heap_free(&local, block);
    block[40] = 1;
    heap_alloc(&local, 48);
}

#endif

Test(heap, a_second_free_is_caught, .signal = SIGABRT)
{
    void *block;

    heap_local_init(&local);
    heap_alloc(&local, 48);
    block = heap_alloc(&local, 48);
    heap_free(&local, block);
    heap_free(&local, block);
}

Test(heap, a_free_inside_a_block_is_caught, .signal = SIGABRT)
{
    heap_local_init(&local);
    heap_free(&local, (char *)heap_alloc(&local, 48) + 16);
}

Test(heap, freeing_a_live_object_is_caught, .signal = SIGABRT)
{
    void *block;

    heap_local_init(&local);
    block = heap_alloc(&local, 48);
    meta_set_flags(block, META_OBJECT);
    heap_free(&local, block);
}

#endif
