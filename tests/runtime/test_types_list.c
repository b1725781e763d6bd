/* SPDX-License-Identifier: MIT */
#include "tests/runtime/types_support.h"

#include <string.h>

/* The list in f[0] holds exactly these ints; f[1] is scratch. */
static void expect_items(struct fixture *x, const int64_t *items, size_t n)
{
    cr_assert_eq(list_len(x->f[0]), n, "%zu, expected %zu", list_len(x->f[0]),
                 n);
    for (size_t i = 0; i < n; i++) {
        cr_assert(list_get(x->m, x->f[0], i, &x->f[1]));
        cr_assert_eq(int_value(x->f[1]), items[i], "item %zu", i);
    }
    cr_assert_not(list_get(x->m, x->f[0], n, &x->f[1]));
    cr_assert_null(x->f[1]);
}

#define EXPECT_ITEMS(x, ...)                                                   \
    do {                                                                       \
        int64_t items_[] = {__VA_ARGS__};                                      \
        expect_items((x), items_, sizeof(items_) / sizeof(items_[0]));         \
    } while (0)

/* f[0] = [0, 1, ..., n-1] */
static void count_up(struct fixture *x, int64_t n)
{
    cr_assert(list_new(x->m, &x->f[0]));
    for (int64_t i = 0; i < n; i++) {
        set_int(x, &x->f[1], i);
        cr_assert(list_append(x->m, x->f[0], x->f[1]));
    }
}

Test(list, starts_empty)
{
    struct fixture x = fixture_open(2);

    cr_assert(list_new(x.m, &x.f[0]));
    expect_items(&x, NULL, 0);
    cr_assert_eq(container_len(x.f[0]), 0);
    cr_assert_eq(object_sizeof(x.f[0]), sizeof(struct list));
    cr_assert(gc_is_tracked(x.f[0]));
    cr_assert_not(list_pop(x.m, x.f[0], 0, &x.f[1]));
    cr_assert_not(list_del(x.m, x.f[0], 0));
    list_clear(x.m, x.f[0]);
    fixture_close(&x);
}

Test(list, append_set_insert_pop_del)
{
    struct fixture x = fixture_open(3);

    count_up(&x, 4);
    EXPECT_ITEMS(&x, 0, 1, 2, 3);
    set_int(&x, &x.f[2], 10);
    cr_assert(list_set(x.m, x.f[0], 1, x.f[2]));
    EXPECT_ITEMS(&x, 0, 10, 2, 3);
    cr_assert_not(list_set(x.m, x.f[0], 4, x.f[2]));
    cr_assert(list_insert(x.m, x.f[0], 0, x.f[2]));
    cr_assert(list_insert(x.m, x.f[0], 3, x.f[2]));
    cr_assert(list_insert(x.m, x.f[0], 100, x.f[2]), "beyond the end appends");
    EXPECT_ITEMS(&x, 10, 0, 10, 10, 2, 3, 10);
    cr_assert(list_pop(x.m, x.f[0], 4, &x.f[2]));
    cr_assert_eq(int_value(x.f[2]), 2);
    cr_assert(list_del(x.m, x.f[0], 0));
    cr_assert(list_pop(x.m, x.f[0], 4, &x.f[2]), "the last one");
    cr_assert_eq(int_value(x.f[2]), 10);
    EXPECT_ITEMS(&x, 0, 10, 10, 3);
    cr_assert_not(list_pop(x.m, x.f[0], 4, &x.f[2]));
    cr_assert_null(x.f[2]);
    fixture_close(&x);
}

Test(list, owns_one_count_per_place)
{
    struct fixture x = fixture_open(3);
    struct object *token;

    token_new(&x, &x.f[2]);
    token = x.f[2];
    cr_assert(list_new(x.m, &x.f[0]));
    for (int i = 0; i < 10; i++)
        cr_assert(list_append(x.m, x.f[0], token));
    expect_count(&x, token, 1, 10);
    cr_assert(list_insert(x.m, x.f[0], 5, token));
    expect_count(&x, token, 1, 11);
    set_int(&x, &x.f[1], 1);
    cr_assert(list_set(x.m, x.f[0], 3, x.f[1]));
    fixture_flush(&x);
    expect_count(&x, token, 1, 10);
    cr_assert(list_set(x.m, x.f[0], 4, token), "by itself");
    fixture_flush(&x);
    expect_count(&x, token, 1, 10);
    cr_assert(list_del(x.m, x.f[0], 0));
    cr_assert(list_pop(x.m, x.f[0], 0, &x.f[1]));
    fixture_flush(&x);
    expect_count(&x, token, 2, 8);
    list_clear(x.m, x.f[0]);
    fixture_flush(&x);
    expect_count(&x, token, 2, 0);
    fixture_close(&x);
}

Test(list, the_last_reference_can_be_popped_into_the_lists_own_slot)
{
    struct fixture x = fixture_open(2);

    token_new(&x, &x.f[1]);
    cr_assert(list_new(x.m, &x.f[0]));
    cr_assert(list_append(x.m, x.f[0], x.f[1]));
    local_clear(x.m, &x.f[1]);
    cr_assert(list_pop(x.m, x.f[0], 0, &x.f[0]), "the list dies here");
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 0);
    expect_count(&x, x.f[0], 1, 0);
    fixture_close(&x);
}

Test(list, an_item_that_only_the_list_holds_dies_with_its_place)
{
    struct fixture x = fixture_open(2);
    static const size_t sizes[] = {1, 64, 65, 1000}; /* of list_clear's ways */
    size_t died = 0;

    for (size_t k = 0; k < 4; k++) {
        cr_assert(list_new(x.m, &x.f[0]));
        for (size_t i = 0; i < sizes[k]; i++) {
            token_new(&x, &x.f[1]);
            cr_assert(list_append(x.m, x.f[0], x.f[1]));
        }
        local_clear(x.m, &x.f[1]);
        fixture_flush(&x);
        cr_assert_eq(tokens_finalized(), died);
        list_clear(x.m, x.f[0]);
        fixture_flush(&x);
        died += sizes[k];
        cr_assert_eq(tokens_finalized(), died);
        cr_assert_eq(list_len(x.f[0]), 0);
        fixture_verify(&x);
    }
    fixture_close(&x);
}

Test(list, grows_and_gives_memory_back)
{
    struct fixture x = fixture_open(2);
    size_t full;

    count_up(&x, 100000);
    full = object_sizeof(x.f[0]);
    cr_assert_geq(full, 100000 * 8);
    cr_assert_leq(full, 100000 * 8 * 5 / 4, "%zu bytes", full);
    while (list_len(x.f[0]) > 10)
        cr_assert(list_del(x.m, x.f[0], list_len(x.f[0]) - 1));
    cr_assert_leq(object_sizeof(x.f[0]), 1000);
    EXPECT_ITEMS(&x, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    cr_assert(list_reserve(x.m, x.f[0], 1000));
    cr_assert_geq(object_sizeof(x.f[0]), 8000);
    cr_assert(list_reserve(x.m, x.f[0], 10), "never shrinks");
    cr_assert_geq(object_sizeof(x.f[0]), 8000);
    EXPECT_ITEMS(&x, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    fixture_close(&x);
}

Test(list, extend_and_snapshot)
{
    struct fixture x = fixture_open(3);

    count_up(&x, 3);
    cr_assert(list_snapshot(x.m, x.f[0], &x.f[2]));
    cr_assert_eq(tuple_len(x.f[2]), 3);
    cr_assert(list_extend(x.m, x.f[0], x.f[2]));
    EXPECT_ITEMS(&x, 0, 1, 2, 0, 1, 2);
    cr_assert(list_extend(x.m, x.f[0], x.f[0]), "by itself");
    EXPECT_ITEMS(&x, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2);
    cr_assert(list_new(x.m, &x.f[2]));
    cr_assert(list_extend(x.m, x.f[2], x.f[0]));
    cr_assert_eq(list_len(x.f[2]), 12);
    cr_assert(list_new(x.m, &x.f[2]));
    cr_assert(list_extend(x.m, x.f[0], x.f[2]), "by nothing");
    cr_assert(list_extend(x.m, x.f[2], x.f[2]), "nothing by nothing");
    set_int(&x, &x.f[2], 1);
    cr_assert_not(list_extend(x.m, x.f[0], x.f[2]), "by what has no items");
    cr_assert_eq(list_len(x.f[0]), 12);
    fixture_close(&x);
}

Test(list, contains_by_identity_or_value)
{
    struct fixture x = fixture_open(4);

    count_up(&x, 5000); /* more than one stretch between polls */
    set_int(&x, &x.f[2], 4999);
    cr_assert(list_contains(x.m, x.f[0], x.f[2]));
    set_int(&x, &x.f[2], 5000);
    cr_assert_not(list_contains(x.m, x.f[0], x.f[2]));
    cr_assert(list_new(x.m, &x.f[2]));
    cr_assert(list_new(x.m, &x.f[3]));
    cr_assert(list_append(x.m, x.f[0], x.f[2]));
    cr_assert(list_contains(x.m, x.f[0], x.f[2]));
    cr_assert_not(list_contains(x.m, x.f[0], x.f[3]), "lists: identity only");
    fixture_close(&x);
}

Test(list, random_operations_against_a_model)
{
    enum { STEPS = 40000, LIMIT = 300 };
    struct fixture x = fixture_open(3);
    int64_t model[LIMIT + 1];
    uint64_t seed = 1;
    uint32_t n = 0, i;

    cr_assert(list_new(x.m, &x.f[0]));
    for (int64_t step = 0; step < STEPS; step++) {
        uint32_t op = random_below(&seed, n < LIMIT ? 100 : 40);

        set_int(&x, &x.f[2], step);
        i = random_below(&seed, n + 1);
        if (op < 1) {
            list_clear(x.m, x.f[0]);
            n = 0;
        } else if (op < 40) {
            cr_assert_eq(list_pop(x.m, x.f[0], i, &x.f[2]), i < n);
            if (i < n) {
                cr_assert_eq(int_value(x.f[2]), model[i]);
                memmove(&model[i], &model[i + 1], (--n - i) * sizeof(*model));
            }
        } else if (op < 50) {
            cr_assert_eq(list_set(x.m, x.f[0], i, x.f[2]), i < n);
            model[i] = i < n ? step : model[i];
        } else if (op < 75) {
            cr_assert(list_insert(x.m, x.f[0], i, x.f[2]));
            memmove(&model[i + 1], &model[i], (n++ - i) * sizeof(*model));
            model[i] = step;
        } else {
            cr_assert(list_append(x.m, x.f[0], x.f[2]));
            model[n++] = step;
        }
        safepoint(x.m);
        if (step % 64 == 0)
            expect_items(&x, model, n);
    }
    expect_items(&x, model, n);
    fixture_close(&x);
}

/* --- invariant 7 --- */

static bool append(struct fixture *x)
{
    return list_append(x->m, x->f[0], x->f[2]);
}

static bool insert(struct fixture *x)
{
    return list_insert(x->m, x->f[0], 1, x->f[2]);
}

static bool extend(struct fixture *x)
{
    return list_extend(x->m, x->f[0], x->f[3]);
}

static bool reserve(struct fixture *x)
{
    return list_reserve(x->m, x->f[0], 100);
}

static bool snapshot(struct fixture *x)
{
    return list_snapshot(x->m, x->f[0], &x->f[1]);
}

/* f[0] is full with 0, 1, 2; f[2] is a token that it does not hold. */
static void still_three(struct fixture *x)
{
    EXPECT_ITEMS(x, 0, 1, 2);
    expect_count(x, x->f[2], 1, 1); /* f[3] holds it */
}

Test(list, invariant_7_allocation_failure)
{
    static bool (*const operations[])(struct fixture *) = {
        append, insert, extend, reserve, snapshot};
    struct fixture x = fixture_open(4);

    token_new(&x, &x.f[2]);
    cr_assert(list_new(x.m, &x.f[3]));
    cr_assert(list_append(x.m, x.f[3], x.f[2]));
    for (size_t i = 0; i < sizeof(operations) / sizeof(operations[0]); i++) {
        count_up(&x, 3);
        cr_assert_eq(list_of(x.f[0])->items->capacity, 3);
        cr_assert_geq(expect_failures_harmless(&x, operations[i], still_three),
                      RUNTIME_CHECKS);
    }
    fixture_close(&x);
}

Test(list, invariant_7_clear_and_pop_need_no_memory)
{
    struct fixture x = fixture_open(2);

    cr_assert(list_new(x.m, &x.f[0]));
    for (int i = 0; i < 1000; i++) {
        token_new(&x, &x.f[1]);
        cr_assert(list_append(x.m, x.f[0], x.f[1]));
    }
    local_clear(x.m, &x.f[1]);
    heap_fail_after(0);
    for (int i = 0; i < 500; i++)
        cr_assert(list_pop(x.m, x.f[0], 0, &x.f[1]));
    list_clear(x.m, x.f[0]);
    heap_fail_after(-1);
    cr_assert_eq(list_len(x.f[0]), 0);
    local_clear(x.m, &x.f[1]);
    fixture_flush(&x);
    cr_assert_eq(tokens_finalized(), 1000);
    fixture_close(&x);
}

Test(list, clear_with_a_full_shadow_stack)
{
    struct fixture x = fixture_open(2);
    struct object **rest;
    size_t room;

    count_up(&x, 10);
    room = (size_t)(x.m->limit - x.m->top);
    rest = frame_push(x.m, room);
    cr_assert_not_null(rest);
    list_clear(x.m, x.f[0]);
    cr_assert_eq(list_len(x.f[0]), 0);
    frame_pop(x.m, rest);
    fixture_close(&x);
}

/* Finalizers run while a list is emptied; what they see, and what the checker
 * sees from there, must be in order (invariant 1). */
static struct object *watched;
static size_t seen_length;

static void look_at_list(struct mutator *m, struct object *o)
{
    (void)o;
    seen_length += list_len(watched);
    if (!RC_LATE_DEATH)
        cr_assert_eq(verify_heap(m, NULL), 0);
}

CLASS_TYPE(watcher_type, "Watcher", look_at_list);

Test(list, invariant_1_counts_while_finalizers_run)
{
    struct fixture x = fixture_open(2);
    static const size_t sizes[] = {1, 40, 200};

    for (size_t k = 0; k < 3; k++) {
        cr_assert(list_new(x.m, &x.f[0]));
        watched = x.f[0];
        for (size_t i = 0; i < sizes[k]; i++) {
            cr_assert(instance_new(x.m, &watcher_type, &x.f[1]));
            cr_assert(list_append(x.m, x.f[0], x.f[1]));
        }
        local_clear(x.m, &x.f[1]);
        seen_length = 0;
        list_clear(x.m, x.f[0]);
        fixture_flush(&x);
        cr_assert_eq(seen_length, 0, "a cleared list is empty for finalizers");
    }
    fixture_close(&x);
}
