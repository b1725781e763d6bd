/* SPDX-License-Identifier: MIT */
#include "tests/runtime/types_support.h"

/* The keys of the set in f[0] are exactly these, in this order. */
static void expect_keys(struct fixture *x, const int64_t *keys, size_t n)
{
    uint64_t position = 0;

    cr_assert_eq(set_len(x->f[0]), n);
    cr_assert_eq(container_len(x->f[0]), n);
    for (size_t i = 0; i < n; i++) {
        cr_assert_eq(set_next(x->m, x->f[0], &position, &x->f[1]), NEXT_ITEM);
        cr_assert_eq(int_value(x->f[1]), keys[i]);
    }
    cr_assert_eq(set_next(x->m, x->f[0], &position, NULL), NEXT_END);
}

Test(set, holds_each_key_once)
{
    struct fixture x = fixture_open(3);

    cr_assert(set_new(x.m, &x.f[0]));
    expect_keys(&x, NULL, 0);
    token_new(&x, &x.f[1]);
    cr_assert_not(set_contains(x.f[0], x.f[1]));
    cr_assert(set_add(x.m, x.f[0], x.f[1]));
    cr_assert(set_add(x.m, x.f[0], x.f[1]));
    cr_assert_eq(set_len(x.f[0]), 1);
    expect_count(&x, x.f[1], 1, 1);
    cr_assert(set_contains(x.f[0], x.f[1]));
    cr_assert(set_discard(x.m, x.f[0], x.f[1]));
    cr_assert_not(set_discard(x.m, x.f[0], x.f[1]));
    fixture_flush(&x);
    expect_count(&x, x.f[1], 1, 0);
    cr_assert(list_new(x.m, &x.f[2]));
    cr_assert_not(set_add(x.m, x.f[0], x.f[2]));
    cr_assert_not(set_contains(x.f[0], x.f[2]));
    cr_assert_not(set_discard(x.m, x.f[0], x.f[2]));
    fixture_close(&x);
}

Test(set, clear)
{
    struct fixture x = fixture_open(2);

    cr_assert(set_new(x.m, &x.f[0]));
    for (int i = 0; i < 200; i++) {
        token_new(&x, &x.f[1]);
        cr_assert(set_add(x.m, x.f[0], x.f[1]));
    }
    cr_assert_geq(object_sizeof(x.f[0]), 200 * 12);
    local_clear(x.m, &x.f[1]);
    set_clear(x.m, x.f[0]);
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 200);
    expect_keys(&x, NULL, 0);
    fixture_close(&x);
}

Test(set, random_operations_against_a_model)
{
    enum { STEPS = 40000, KEYS = 300 };
    struct fixture x = fixture_open(2);
    static int64_t order[KEYS];
    static bool there[KEYS];
    uint64_t seed = 11;
    size_t n = 0, i;

    cr_assert(set_new(x.m, &x.f[0]));
    for (int64_t step = 0; step < STEPS; step++) {
        uint32_t key = random_below(&seed, KEYS);
        uint32_t op = random_below(&seed, 1000);

        set_int(&x, &x.f[1], key);
        if (op < 2) {
            set_clear(x.m, x.f[0]);
            memset(there, 0, sizeof(there));
            n = 0;
        } else if (op < 450) {
            cr_assert(set_add(x.m, x.f[0], x.f[1]));
            if (!there[key])
                order[n++] = key;
            there[key] = true;
        } else if (op < 800) {
            cr_assert_eq(set_discard(x.m, x.f[0], x.f[1]), there[key]);
            for (i = 0; there[key] && order[i] != key; i++)
                ;
            if (there[key])
                memmove(&order[i], &order[i + 1], (--n - i) * sizeof(*order));
            there[key] = false;
        } else {
            cr_assert_eq(set_contains(x.f[0], x.f[1]), there[key]);
        }
        safepoint(x.m);
        if (step % 256 == 0)
            expect_keys(&x, order, n);
    }
    expect_keys(&x, order, n);
    fixture_close(&x);
}

static bool add_sixth(struct fixture *x)
{
    return set_add(x->m, x->f[0], x->f[2]);
}

static void still_five(struct fixture *x)
{
    expect_keys(x, (int64_t[]){0, 1, 2, 3, 4}, 5);
    expect_count(x, x->f[2], 1, 0);
}

Test(set, invariant_7_allocation_failure)
{
    struct fixture x = fixture_open(3);

    token_new(&x, &x.f[2]);
    cr_assert(set_new(x.m, &x.f[0]));
    for (int i = 0; i < 5; i++) {
        set_int(&x, &x.f[1], i);
        cr_assert(set_add(x.m, x.f[0], x.f[1]));
    }
    cr_assert_geq(expect_failures_harmless(&x, add_sixth, still_five),
                  RUNTIME_CHECKS);
    fixture_close(&x);
}

Test(set, invariant_7_clear_needs_no_memory)
{
    struct fixture x = fixture_open(2);

    cr_assert(set_new(x.m, &x.f[0]));
    for (int i = 0; i < 300; i++) {
        token_new(&x, &x.f[1]);
        cr_assert(set_add(x.m, x.f[0], x.f[1]));
    }
    local_clear(x.m, &x.f[1]);
    heap_fail_after(0);
    set_clear(x.m, x.f[0]);
    heap_fail_after(-1);
    cr_assert_eq(set_len(x.f[0]), 0);
    fixture_close(&x);
}

/* One by one, but not from the beginning each time: that would take minutes,
 * in which the world could not stop. */
Test(set, clearing_many_needs_no_memory_either, .timeout = 30)
{
    struct fixture x = fixture_open(2);

    cr_assert(set_new(x.m, &x.f[0]));
    for (int i = 0; i < 400000; i++) {
        set_int(&x, &x.f[1], i);
        cr_assert(set_add(x.m, x.f[0], x.f[1]));
    }
    heap_fail_after(0);
    set_clear(x.m, x.f[0]);
    heap_fail_after(-1);
    cr_assert_eq(set_len(x.f[0]), 0);
    fixture_close(&x);
}
