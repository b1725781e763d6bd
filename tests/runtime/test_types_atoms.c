/* SPDX-License-Identifier: MIT */
#include "tests/runtime/types_support.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

Test(atoms, ints_and_floats_hold_their_value)
{
    struct fixture x = fixture_open(1);

    set_int(&x, &x.f[0], INT64_MIN);
    cr_assert_eq(int_value(x.f[0]), INT64_MIN);
    set_int(&x, &x.f[0], INT64_MAX);
    cr_assert_eq(int_value(x.f[0]), INT64_MAX);
    cr_assert(float_new(x.m, -0.125, &x.f[0]));
    cr_assert_eq(float_value(x.f[0]), -0.125);
    cr_assert_not(gc_is_tracked(x.f[0]));
    fixture_close(&x);
}

Test(atoms, str_copies_its_bytes_and_ends_in_nul)
{
    struct fixture x = fixture_open(1);
    char bytes[] = {'a', 0, 'b'};

    cr_assert(str_new(x.m, bytes, 3, &x.f[0]));
    bytes[0] = 'x';
    cr_assert_eq(str_len(x.f[0]), 3);
    cr_assert_eq(memcmp(str_bytes(x.f[0]), "a\0b", 4), 0);
    cr_assert_eq(object_sizeof(x.f[0]), sizeof(struct str_object) + 4);
    cr_assert_not(gc_is_tracked(x.f[0]));
    cr_assert(str_new(x.m, NULL, 0, &x.f[0]));
    cr_assert_eq(str_len(x.f[0]), 0);
    cr_assert_str_eq(str_bytes(x.f[0]), "");
    fixture_close(&x);
}

Test(atoms, str_of_a_megabyte)
{
    struct fixture x = fixture_open(1);
    size_t n = 1 << 20;
    char *bytes = malloc(n);

    memset(bytes, 'q', n);
    cr_assert(str_new(x.m, bytes, n, &x.f[0]));
    cr_assert(str_equal_bytes(x.f[0], bytes, n));
    cr_assert_not(str_new(x.m, bytes, UINT32_MAX, &x.f[0]));
    cr_assert(str_equal_bytes(x.f[0], bytes, n), "a refusal changes nothing");
    free(bytes);
    fixture_close(&x);
}

Test(atoms, a_result_replaces_what_the_slot_held)
{
    struct fixture x = fixture_open(1);

    token_new(&x, &x.f[0]);
    set_int(&x, &x.f[0], 1);
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 1);
    fixture_close(&x);
}

static uint32_t hash_of(struct object *o)
{
    uint32_t hash;

    cr_assert(object_hash(o, &hash));
    cr_assert_neq(hash, 0);
    return hash;
}

static void expect_equal(struct object *a, struct object *b)
{
    cr_assert(object_equal(a, b));
    cr_assert(object_equal(b, a));
    cr_assert_eq(hash_of(a), hash_of(b));
}

Test(atoms, equal_values_hash_alike)
{
    struct fixture x = fixture_open(2);

    set_int(&x, &x.f[0], -7);
    set_int(&x, &x.f[1], -7);
    expect_equal(x.f[0], x.f[1]);
    set_str(&x, &x.f[0], "configuration");
    set_str(&x, &x.f[1], "configuration");
    expect_equal(x.f[0], x.f[1]);
    cr_assert(float_new(x.m, 0.0, &x.f[0]));
    cr_assert(float_new(x.m, -0.0, &x.f[1]));
    expect_equal(x.f[0], x.f[1]);
    fixture_close(&x);
}

Test(atoms, different_kinds_and_values_are_not_equal)
{
    struct fixture x = fixture_open(2);

    set_int(&x, &x.f[0], 1);
    cr_assert(float_new(x.m, 1.0, &x.f[1]));
    cr_assert_not(object_equal(x.f[0], x.f[1]), "unlike Python; documented");
    set_str(&x, &x.f[1], "1");
    cr_assert_not(object_equal(x.f[0], x.f[1]));
    set_int(&x, &x.f[1], 2);
    cr_assert_not(object_equal(x.f[0], x.f[1]));
    cr_assert(float_new(x.m, NAN, &x.f[0]));
    cr_assert(float_new(x.m, NAN, &x.f[1]));
    cr_assert_not(object_equal(x.f[0], x.f[1]));
    cr_assert(object_equal(x.f[0], x.f[0]), "identity comes first");
    fixture_close(&x);
}

/* Keys of real programs: consecutive numbers, multiples of a power of two,
 * short texts. A good hash fills 4096 places about as chance would. */
static void expect_spread(uint32_t (*hash_at)(struct fixture *, uint32_t),
                          struct fixture *x)
{
    enum { PLACES = 4096 };
    static uint8_t seen[PLACES];
    int filled = 0;

    memset(seen, 0, sizeof(seen));
    for (uint32_t i = 0; i < PLACES; i++) {
        uint32_t place = hash_at(x, i) % PLACES;

        filled += !seen[place];
        seen[place] = 1;
    }
    /* chance: 63.2 % */
    cr_assert_geq(filled, PLACES * 58 / 100, "%d places", filled);
}

static uint32_t hash_of_step(struct fixture *x, uint32_t i)
{
    set_int(x, &x->f[0], (int64_t)i << 20);
    return hash_of(x->f[0]);
}

static uint32_t hash_of_high_step(struct fixture *x, uint32_t i)
{
    set_int(x, &x->f[0], (int64_t)((uint64_t)i << 52));
    return hash_of(x->f[0]);
}

static uint32_t hash_of_half(struct fixture *x, uint32_t i)
{
    cr_assert(float_new(x->m, i / 2.0, &x->f[0]));
    return hash_of(x->f[0]);
}

static uint32_t hash_of_name(struct fixture *x, uint32_t i)
{
    char text[32];

    snprintf(text, sizeof(text), "a_name_%u", i);
    set_str(x, &x->f[0], text);
    return hash_of(x->f[0]);
}

static uint32_t hash_of_eight(struct fixture *x, uint32_t i)
{
    char text[9];

    snprintf(text, sizeof(text), "%08u", i);
    set_str(x, &x->f[0], text);
    return hash_of(x->f[0]);
}

Test(atoms, hashes_spread)
{
    struct fixture x = fixture_open(1);

    expect_spread(hash_of_step, &x);
    expect_spread(hash_of_high_step, &x);
    expect_spread(hash_of_half, &x);
    expect_spread(hash_of_name, &x);
    expect_spread(hash_of_eight, &x);
    fixture_close(&x);
}

static bool make_str(struct fixture *x)
{
    return str_new(x->m, "text", 4, &x->f[0]);
}

static void still_old(struct fixture *x)
{
    cr_assert_eq(int_value(x->f[0]), 3);
}

Test(atoms, invariant_7_allocation_failure)
{
    struct fixture x = fixture_open(1);

    set_int(&x, &x.f[0], 3);
    /* at least one failure where every allocation counts */
    cr_assert_geq(expect_failures_harmless(&x, make_str, still_old),
                  RUNTIME_CHECKS);
    fixture_close(&x);
}
