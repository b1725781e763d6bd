/* SPDX-License-Identifier: MIT */
#include "tests/runtime/types_support.h"

#include <math.h>

/* f[0] = a dict; f[1], f[2] scratch for keys and values. */
static void put(struct fixture *x, int64_t key, int64_t value)
{
    set_int(x, &x->f[1], key);
    set_int(x, &x->f[2], value);
    cr_assert(dict_set(x->m, x->f[0], x->f[1], x->f[2]));
}

/* The value of an int key, -1 when there is none. */
static int64_t get(struct fixture *x, int64_t key)
{
    bool there;

    set_int(x, &x->f[1], key);
    there = dict_contains(x->f[0], x->f[1]);
    cr_assert_eq(dict_get(x->m, x->f[0], x->f[1], &x->f[2]), there);
    cr_assert_eq(x->f[2] != NULL, there);
    return there ? int_value(x->f[2]) : -1;
}

static bool del(struct fixture *x, int64_t key)
{
    set_int(x, &x->f[1], key);
    return dict_del(x->m, x->f[0], x->f[1]);
}

/* The keys in the order of the walk are exactly these. */
static void expect_keys(struct fixture *x, const int64_t *keys, size_t n)
{
    uint64_t position = 0;

    cr_assert_eq(dict_len(x->f[0]), n);
    for (size_t i = 0; i < n; i++) {
        cr_assert_eq(dict_next(x->m, x->f[0], &position, &x->f[1], &x->f[2]),
                     NEXT_ITEM);
        cr_assert_eq(int_value(x->f[1]), keys[i], "key %zu", i);
    }
    cr_assert_eq(dict_next(x->m, x->f[0], &position, &x->f[1], NULL), NEXT_END);
    cr_assert_eq(dict_next(x->m, x->f[0], &position, NULL, NULL), NEXT_END);
}

#define EXPECT_KEYS(x, ...)                                                    \
    do {                                                                       \
        int64_t keys_[] = {__VA_ARGS__};                                       \
        expect_keys((x), keys_, sizeof(keys_) / sizeof(keys_[0]));             \
    } while (0)

Test(dict, starts_empty)
{
    struct fixture x = fixture_open(3);

    cr_assert(dict_new(x.m, &x.f[0]));
    expect_keys(&x, NULL, 0);
    cr_assert_eq(get(&x, 1), -1);
    cr_assert_not(del(&x, 1));
    cr_assert_eq(object_sizeof(x.f[0]), sizeof(struct table_object));
    cr_assert(gc_is_tracked(x.f[0]));
    dict_clear(x.m, x.f[0]);
    fixture_close(&x);
}

Test(dict, set_get_replace_delete)
{
    struct fixture x = fixture_open(3);

    cr_assert(dict_new(x.m, &x.f[0]));
    put(&x, 3, 30);
    put(&x, 1, 10);
    put(&x, 2, 20);
    cr_assert_eq(get(&x, 1), 10);
    put(&x, 1, 11);
    cr_assert_eq(get(&x, 1), 11);
    EXPECT_KEYS(&x, 3, 1, 2);
    cr_assert(del(&x, 3));
    cr_assert_not(del(&x, 3));
    cr_assert_eq(get(&x, 3), -1);
    EXPECT_KEYS(&x, 1, 2);
    put(&x, 3, 33);
    EXPECT_KEYS(&x, 1, 2, 3);
    fixture_close(&x);
}

Test(dict, keeps_the_order_of_insertion_over_growth)
{
    enum { N = 3000 };
    struct fixture x = fixture_open(3);
    static int64_t keys[N];

    cr_assert(dict_new(x.m, &x.f[0]));
    for (int64_t i = 0; i < N; i++) {
        keys[i] = i * 7919 % N; /* each once */
        put(&x, keys[i], i);
        if (i < 50 || i % 500 == 0)
            expect_keys(&x, keys, (size_t)i + 1);
    }
    expect_keys(&x, keys, N);
    for (int64_t i = 0; i < N; i++)
        cr_assert_eq(get(&x, keys[i]), i);
    fixture_close(&x);
}

Test(dict, setdefault_and_pop)
{
    struct fixture x = fixture_open(4);

    cr_assert(dict_new(x.m, &x.f[0]));
    set_str(&x, &x.f[1], "key");
    set_int(&x, &x.f[2], 1);
    cr_assert(dict_setdefault(x.m, x.f[0], x.f[1], x.f[2], &x.f[3]));
    cr_assert_eq(x.f[3], x.f[2]);
    set_int(&x, &x.f[2], 2);
    cr_assert(dict_setdefault(x.m, x.f[0], x.f[1], x.f[2], &x.f[3]));
    cr_assert_eq(int_value(x.f[3]), 1);
    cr_assert(dict_get_bytes(x.m, x.f[0], "key", 3, &x.f[3]));
    cr_assert_eq(int_value(x.f[3]), 1);
    cr_assert_not(dict_get_bytes(x.m, x.f[0], "ke", 2, &x.f[3]));
    cr_assert_null(x.f[3]);
    cr_assert(dict_pop(x.m, x.f[0], x.f[1], &x.f[3]));
    cr_assert_eq(int_value(x.f[3]), 1);
    cr_assert_not(dict_pop(x.m, x.f[0], x.f[1], &x.f[3]));
    cr_assert_null(x.f[3]);
    cr_assert_eq(dict_len(x.f[0]), 0);
    cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[2]));
    cr_assert(dict_del_bytes(x.m, x.f[0], "key", 3));
    cr_assert_not(dict_del_bytes(x.m, x.f[0], "key", 3));
    fixture_close(&x);
}

Test(dict, owns_a_count_of_each_key_and_value)
{
    struct fixture x = fixture_open(4);

    cr_assert(dict_new(x.m, &x.f[0]));
    token_new(&x, &x.f[1]);
    token_new(&x, &x.f[2]);
    cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[2]));
    cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[2]), "itself again");
    fixture_flush(&x);
    expect_count(&x, x.f[1], 1, 1);
    expect_count(&x, x.f[2], 1, 1);
    for (int i = 0; i < 20; i++) { /* tables come and go */
        set_int(&x, &x.f[3], i);
        cr_assert(dict_set(x.m, x.f[0], x.f[3], x.f[2]));
    }
    expect_count(&x, x.f[1], 1, 1);
    expect_count(&x, x.f[2], 1, 21);
    cr_assert(dict_pop(x.m, x.f[0], x.f[1], &x.f[3]));
    fixture_flush(&x);
    expect_count(&x, x.f[1], 1, 0);
    expect_count(&x, x.f[2], 2, 20);
    dict_clear(x.m, x.f[0]);
    fixture_flush(&x);
    expect_count(&x, x.f[2], 2, 0);
    cr_assert_eq(tokens_finalized(), 0);
    fixture_close(&x);
}

Test(dict, what_only_the_dict_holds_dies_with_its_entry)
{
    struct fixture x = fixture_open(3);

    cr_assert(dict_new(x.m, &x.f[0]));
    for (int i = 0; i < 100; i++) {
        token_new(&x, &x.f[1]);
        token_new(&x, &x.f[2]);
        cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[2]));
    }
    local_clear(x.m, &x.f[2]);
    cr_assert(dict_del(x.m, x.f[0], x.f[1]));
    local_clear(x.m, &x.f[1]);
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 2);
    dict_clear(x.m, x.f[0]);
    cr_assert_eq(dict_len(x.f[0]), 0);
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 200);
    fixture_close(&x);
}

Test(dict, keys_compare_by_kind_and_value)
{
    struct fixture x = fixture_open(5);

    cr_assert(dict_new(x.m, &x.f[0]));
    set_int(&x, &x.f[1], 1);
    cr_assert(float_new(x.m, 1.0, &x.f[2]));
    set_str(&x, &x.f[3], "1");
    for (int i = 1; i <= 3; i++)
        cr_assert(dict_set(x.m, x.f[0], x.f[i], x.f[i]));
    cr_assert_eq(dict_len(x.f[0]), 3);
    cr_assert(tuple_new(x.m, &x.f[1], 3, &x.f[4]));
    cr_assert(dict_set(x.m, x.f[0], x.f[4], x.f[4]));
    set_int(&x, &x.f[1], 1);
    cr_assert(tuple_new(x.m, &x.f[1], 3, &x.f[4]), "an equal one");
    cr_assert(dict_contains(x.f[0], x.f[4]));
    cr_assert(float_new(x.m, 0.0, &x.f[1]));
    cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[1]));
    cr_assert(float_new(x.m, -0.0, &x.f[1]));
    cr_assert(dict_contains(x.f[0], x.f[1]), "0.0 is -0.0");
    cr_assert(float_new(x.m, NAN, &x.f[1]));
    cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[1]));
    cr_assert(dict_contains(x.f[0], x.f[1]), "the same NaN");
    cr_assert(float_new(x.m, NAN, &x.f[1]));
    cr_assert_not(dict_contains(x.f[0], x.f[1]), "another NaN");
    fixture_close(&x);
}

Test(dict, refuses_keys_that_cannot_be_hashed)
{
    struct fixture x = fixture_open(4);

    cr_assert(dict_new(x.m, &x.f[0]));
    token_new(&x, &x.f[2]);
    for (int kind = 0; kind < 4; kind++) {
        bool made = kind == 0   ? list_new(x.m, &x.f[1])
                    : kind == 1 ? dict_new(x.m, &x.f[1])
                    : kind == 2 ? set_new(x.m, &x.f[1])
                                : tuple_new(x.m, &x.f[0], 1, &x.f[1]);
        cr_assert(made);
        cr_assert_not(dict_set(x.m, x.f[0], x.f[1], x.f[2]));
        cr_assert_not(dict_setdefault(x.m, x.f[0], x.f[1], x.f[2], &x.f[3]));
        cr_assert_not(dict_contains(x.f[0], x.f[1]));
        cr_assert_not(dict_get(x.m, x.f[0], x.f[1], &x.f[3]));
        cr_assert_not(dict_del(x.m, x.f[0], x.f[1]));
        cr_assert_not(dict_pop(x.m, x.f[0], x.f[1], &x.f[3]));
    }
    cr_assert_eq(dict_len(x.f[0]), 0);
    expect_count(&x, x.f[2], 1, 0);
    fixture_close(&x);
}

Test(dict, a_walk_notices_that_the_table_was_replaced)
{
    struct fixture x = fixture_open(4);
    uint64_t position = 0;

    cr_assert(dict_new(x.m, &x.f[0]));
    for (int i = 0; i < 4; i++)
        put(&x, i, i);
    cr_assert_eq(dict_next(x.m, x.f[0], &position, &x.f[3], NULL), NEXT_ITEM);
    cr_assert(del(&x, 1));
    cr_assert_eq(dict_next(x.m, x.f[0], &position, &x.f[3], NULL), NEXT_ITEM);
    cr_assert_eq(int_value(x.f[3]), 2, "a removed entry is skipped");
    put(&x, 4, 4); /* the last place */
    put(&x, 5, 5);
    cr_assert_eq(dict_next(x.m, x.f[0], &position, &x.f[3], NULL),
                 NEXT_CHANGED);
    cr_assert_eq(int_value(x.f[3]), 2, "left as it was");
    position = 0;
    cr_assert_eq(dict_next(x.m, x.f[0], &position, NULL, &x.f[3]), NEXT_ITEM);
    dict_clear(x.m, x.f[0]);
    cr_assert_eq(dict_next(x.m, x.f[0], &position, NULL, &x.f[3]),
                 NEXT_CHANGED);
    put(&x, 5, 5);
    cr_assert_eq(dict_next(x.m, x.f[0], &position, NULL, &x.f[3]),
                 NEXT_CHANGED);
    fixture_close(&x);
}

Test(dict, churn_neither_grows_nor_rebuilds_all_the_time)
{
    struct fixture x = fixture_open(3);

    cr_assert(dict_new(x.m, &x.f[0]));
    for (int64_t live = 1; live < 40; live++) {
        uint32_t before;

        put(&x, -live, 0);
        before = table_object_of(x.f[0])->version;
        for (int64_t i = 0; i < 1000; i++) {
            put(&x, i, i);
            cr_assert(del(&x, i));
        }
        cr_assert_leq(table_object_of(x.f[0])->version - before, 500, "%d live",
                      (int)live);
    }
    cr_assert_leq(object_sizeof(x.f[0]), 6000);
    fixture_close(&x);
}

Test(dict, random_operations_against_a_model)
{
    enum { STEPS = 60000, KEYS = 400 };
    struct fixture x = fixture_open(3);
    static int64_t order[KEYS], value[KEYS];
    static bool there[KEYS];
    uint64_t seed = 7;
    size_t n = 0, i;

    cr_assert(dict_new(x.m, &x.f[0]));
    for (int64_t step = 0; step < STEPS; step++) {
        uint32_t key = random_below(&seed, KEYS);
        uint32_t op = random_below(&seed, 1000);

        if (op < 2) {
            dict_clear(x.m, x.f[0]);
            memset(there, 0, sizeof(there));
            n = 0;
        } else if (op < 450) {
            put(&x, key, step);
            if (!there[key])
                order[n++] = key;
            there[key] = true;
            value[key] = step;
        } else if (op < 800) {
            cr_assert_eq(del(&x, key), there[key]);
            for (i = 0; there[key] && order[i] != key; i++)
                ;
            if (there[key])
                memmove(&order[i], &order[i + 1], (--n - i) * sizeof(*order));
            there[key] = false;
        } else {
            cr_assert_eq(get(&x, key), there[key] ? value[key] : -1);
        }
        safepoint(x.m);
        if (step % 256 == 0)
            expect_keys(&x, order, n);
    }
    expect_keys(&x, order, n);
    fixture_close(&x);
}

/* --- invariant 7 --- */

static bool add_sixth(struct fixture *x)
{
    return dict_set(x->m, x->f[0], x->f[3], x->f[3]);
}

static bool default_sixth(struct fixture *x)
{
    return dict_setdefault(x->m, x->f[0], x->f[3], x->f[3], &x->f[2]);
}

static void still_five(struct fixture *x)
{
    EXPECT_KEYS(x, 0, 1, 2, 3, 4);
    expect_count(x, x->f[3], 1, 0);
}

Test(dict, invariant_7_allocation_failure)
{
    static bool (*const operations[])(struct fixture *) = {add_sixth,
                                                           default_sixth};
    struct fixture x = fixture_open(4);

    token_new(&x, &x.f[3]);
    for (int k = 0; k < 2; k++) {
        cr_assert(dict_new(x.m, &x.f[0]));
        for (int i = 0; i < 5; i++)
            put(&x, i, i);
        cr_assert_geq(expect_failures_harmless(&x, operations[k], still_five),
                      RUNTIME_CHECKS);
        cr_assert_eq(dict_len(x.f[0]), 6);
        local_clear(x.m, &x.f[0]);
        local_clear(x.m, &x.f[2]);
        fixture_flush(&x);
    }
    fixture_close(&x);
}

Test(dict, invariant_7_clear_needs_no_memory)
{
    struct fixture x = fixture_open(3);

    cr_assert(dict_new(x.m, &x.f[0]));
    for (int i = 0; i < 300; i++) {
        token_new(&x, &x.f[1]);
        token_new(&x, &x.f[2]);
        cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[2]));
    }
    local_clear(x.m, &x.f[1]);
    local_clear(x.m, &x.f[2]);
    heap_fail_after(0);
    dict_clear(x.m, x.f[0]);
    heap_fail_after(-1);
    cr_assert_eq(dict_len(x.f[0]), 0);
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 600);
    fixture_close(&x);
}

/* Finalizers may look at the heap while an entry's two references go. */
static void look_at_heap(struct mutator *m, struct object *o)
{
    (void)o;
    if (!RC_LATE_DEATH)
        cr_assert_eq(verify_heap(m, NULL), 0);
}

CLASS_TYPE(looker_type, "Looker", look_at_heap);

Test(dict, invariant_1_counts_while_finalizers_run)
{
    struct fixture x = fixture_open(3);

    cr_assert(dict_new(x.m, &x.f[0]));
    for (int way = 0; way < 3; way++) {
        for (int i = 0; i < 100; i++) {
            cr_assert(instance_new(x.m, &looker_type, &x.f[1]));
            cr_assert(instance_new(x.m, &looker_type, &x.f[2]));
            cr_assert(dict_set(x.m, x.f[0], x.f[1], x.f[2]));
        }
        while (way < 2 && dict_len(x.f[0]) > 0) {
            uint64_t position = 0;

            dict_next(x.m, x.f[0], &position, &x.f[1], NULL);
            if (way == 0)
                cr_assert(dict_del(x.m, x.f[0], x.f[1]));
            else
                cr_assert(dict_pop(x.m, x.f[0], x.f[1], &x.f[2]));
        }
        local_clear(x.m, &x.f[1]);
        local_clear(x.m, &x.f[2]);
        dict_clear(x.m, x.f[0]);
        fixture_flush(&x);
    }
    fixture_close(&x);
}
