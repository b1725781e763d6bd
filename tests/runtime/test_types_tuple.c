/* SPDX-License-Identifier: MIT */
#include "tests/runtime/types_support.h"

Test(tuple, holds_its_items)
{
    struct fixture x = fixture_open(5);

    token_new(&x, &x.f[0]);
    set_int(&x, &x.f[1], 5);
    local_set(x.m, &x.f[2], x.f[0]);
    cr_assert(tuple_new(x.m, &x.f[0], 3, &x.f[3]));
    cr_assert_eq(tuple_len(x.f[3]), 3);
    cr_assert_eq(container_len(x.f[3]), 3);
    expect_count(&x, x.f[0], 2, 2);
    cr_assert(tuple_get(x.m, x.f[3], 2, &x.f[4]));
    cr_assert_eq(x.f[4], x.f[0]);
    cr_assert(gc_is_tracked(x.f[3]));
    cr_assert_not(tuple_get(x.m, x.f[3], 3, &x.f[4]));
    cr_assert_null(x.f[4]);
    cr_assert_eq(object_sizeof(x.f[3]), 24 + 3 * 8);
    fixture_close(&x);
}

Test(tuple, may_replace_one_of_its_own_items)
{
    struct fixture x = fixture_open(1);

    token_new(&x, &x.f[0]);
    cr_assert(tuple_new(x.m, &x.f[0], 1, &x.f[0]));
    cr_assert(tuple_new(x.m, &x.f[0], 1, &x.f[0]));
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 0);
    cr_assert(tuple_get(x.m, x.f[0], 0, &x.f[0]));
    cr_assert(tuple_get(x.m, x.f[0], 0, &x.f[0]));
    cr_assert_eq(x.f[0]->type, &token_type);
    expect_count(&x, x.f[0], 1, 0);
    fixture_close(&x);
}

Test(tuple, can_be_built_place_by_place)
{
    struct fixture x = fixture_open(2);

    cr_assert(tuple_new(x.m, NULL, 2, &x.f[0]));
    cr_assert_not(tuple_get(x.m, x.f[0], 0, &x.f[1]));
    fixture_verify(&x);
    token_new(&x, &x.f[1]);
    cr_assert(tuple_fill(x.m, x.f[0], 1, x.f[1]));
    cr_assert_not(tuple_fill(x.m, x.f[0], 1, x.f[1]), "taken");
    cr_assert_not(tuple_fill(x.m, x.f[0], 2, x.f[1]), "out of range");
    expect_count(&x, x.f[1], 1, 1);
    fixture_close(&x);
}

Test(tuple, of_any_size)
{
    static const size_t sizes[] = {0, 1, 60, 61, 62, 1000, 1 << 17};
    struct fixture x = fixture_open(3);

    set_int(&x, &x.f[0], 1);
    for (size_t k = 0; k < sizeof(sizes) / sizeof(sizes[0]); k++) {
        cr_assert(tuple_new(x.m, NULL, sizes[k], &x.f[1]));
        for (size_t i = 0; i < sizes[k]; i++)
            cr_assert(tuple_fill(x.m, x.f[1], i, x.f[0]));
        expect_count(&x, x.f[0], 1, (int)sizes[k]);
        if (sizes[k])
            cr_assert(tuple_get(x.m, x.f[1], sizes[k] - 1, &x.f[2]));
        local_clear(x.m, &x.f[1]);
        local_clear(x.m, &x.f[2]);
        fixture_flush(&x);
    }
    expect_count(&x, x.f[0], 1, 0);
    fixture_close(&x);
}

static void pair(struct fixture *x, struct object **dst, int64_t a, int64_t b)
{
    struct object **f = frame_push(x->m, 2);

    set_int(x, &f[0], a);
    set_int(x, &f[1], b);
    cr_assert(tuple_new(x->m, f, 2, dst));
    frame_pop(x->m, f);
}

Test(tuple, equality_and_hash_go_by_items)
{
    struct fixture x = fixture_open(3);
    uint32_t a, b;

    pair(&x, &x.f[0], 1, 2);
    pair(&x, &x.f[1], 1, 2);
    pair(&x, &x.f[2], 2, 1);
    cr_assert(object_equal(x.f[0], x.f[1]));
    cr_assert_not(object_equal(x.f[0], x.f[2]));
    cr_assert(object_hash(x.f[0], &a) && object_hash(x.f[1], &b));
    cr_assert_eq(a, b);
    cr_assert(object_hash(x.f[2], &b));
    cr_assert_neq(a, b);
    cr_assert(object_hash(x.f[0], &b), "now from the cache");
    cr_assert_eq(a, b);
    fixture_close(&x);
}

Test(tuple, with_a_list_inside_cannot_be_hashed)
{
    struct fixture x = fixture_open(2);
    uint32_t hash;

    cr_assert(list_new(x.m, &x.f[0]));
    cr_assert(tuple_new(x.m, &x.f[0], 1, &x.f[1]));
    cr_assert_not(object_hash(x.f[1], &hash));
    cr_assert_not(object_hash(x.f[1], &hash), "nothing was cached");
    fixture_close(&x);
}

Test(tuple, too_deep_for_a_key)
{
    struct fixture x = fixture_open(2);
    uint32_t hash;

    for (int k = 0; k < 2; k++) {
        set_int(&x, &x.f[k], 1);
        for (int i = 0; i < 100000; i++)
            cr_assert(tuple_new(x.m, &x.f[k], 1, &x.f[k]));
    }
    cr_assert_not(object_hash(x.f[0], &hash));
    cr_assert_not(object_equal(x.f[0], x.f[1]));
    cr_assert(object_equal(x.f[0], x.f[0]));
    fixture_close(&x);
}

static bool make(struct fixture *x)
{
    return tuple_new(x->m, &x->f[0], 1, &x->f[1]);
}

static void nothing_made(struct fixture *x)
{
    cr_assert_null(x->f[1]);
    expect_count(x, x->f[0], 1, 0);
}

Test(tuple, invariant_7_allocation_failure)
{
    struct fixture x = fixture_open(2);

    token_new(&x, &x.f[0]);
    cr_assert_geq(expect_failures_harmless(&x, make, nothing_made),
                  RUNTIME_CHECKS);
    fixture_close(&x);
}
