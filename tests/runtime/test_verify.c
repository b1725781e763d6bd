/* SPDX-License-Identifier: MIT */
/*
 * The heap checker: it is silent about every sound heap (all other tests end
 * with it), and here it must find what is planted: one wrong thing at a time,
 * put right again afterwards.
 */
#include "tests/runtime/support.h"

#include "runtime/heap/walk.h"
#include "runtime/thread/handle.h"
#include "runtime/types/array.h"
#include "runtime/types/dict.h"
#include "runtime/types/int.h"
#include "runtime/types/list.h"

static size_t verify(struct mutator *m, struct heap_report *report)
{
    world_stop(m);
    rc_settle(m);
    size_t wrong = verify_heap_stopped(report);
    world_start(m);
    rc_unsettle(m);
    return wrong;
}

RUNTIME_TEST(verify, counts_all_kinds_of_references)
{
    struct object **f = frame_push(m, 3);
    struct slot *handle;
    struct heap_report before, after;

    cr_assert_eq(verify(m, &before), 0);
    box_new(m, &f[0], 0, 3);
    local_set(m, &f[1], f[0]);
    handle = handle_new(m, f[0]);
    slot_store(m, box_slot(f[0], 0), f[0]);
    slot_store(m, box_slot(f[0], 2), f[0]);
    cr_assert_eq(verify(m, &after), 0);
    cr_assert_eq(after.objects, before.objects + 1);
    cr_assert_eq(after.references, before.references + 5);
    slot_store(m, box_slot(f[0], 0), NULL);
    slot_store(m, box_slot(f[0], 2), NULL);
    handle_free(m, handle);
    frame_pop(m, f);
}

RUNTIME_TEST(verify, invariant_1_an_increment_too_many)
{
    struct object **f = frame_push(m, 2);
    struct heap_report report;

    box_new(m, &f[0], 0, 1);
    box_new(m, &f[1], 0, 1);
    rc_inc(m, f[1]);
    rc_inc(m, f[1]);
    cr_assert_eq(verify(m, &report), 1);
    cr_assert_eq(report.wrong_counts, 1);
    cr_assert_eq(report.count_error, 2);
    cr_assert_eq(report.first_count, 1);
    cr_assert_eq(report.first[0].object, f[1]);
    cr_assert_eq(report.first[0].count, 3);
    cr_assert_eq(report.first[0].expected, 1);
    rc_dec(m, f[1]);
    rc_dec(m, f[1]);
    cr_assert_eq(verify(m, &report), 0);
    frame_pop(m, f);
}

RUNTIME_TEST(verify, invariant_1_a_lost_count)
{
    struct object **f = frame_push(m, 2);
    struct heap_report report;
    struct object *twice;

    box_new(m, &f[0], 0, 2);
    box_new(m, &f[1], 0, 0);
    slot_store(m, box_slot(f[0], 0), f[1]);
    twice = f[1];
    store_relaxed(&box_slot(f[0], 1)->ref, twice); /* not counted */
    cr_assert_eq(verify(m, &report), 1);
    cr_assert_eq(report.wrong_counts, 1);
    cr_assert_eq(report.count_error, 1);
    cr_assert_eq(report.first[0].expected - report.first[0].count, 1);
    store_relaxed(&box_slot(f[0], 1)->ref, NULL);
    cr_assert_eq(verify(m, &report), 0);
    frame_pop(m, f);
}

/* More wrong counts than the report describes. */
RUNTIME_TEST(verify, many_wrong_counts)
{
    enum { N = 40 };
    struct object **f = frame_push(m, N);
    struct heap_report report;

    for (size_t i = 0; i < N; i++) {
        box_new(m, &f[i], i, 0);
        rc_inc(m, f[i]);
    }
    cr_assert_eq(verify(m, &report), N);
    cr_assert_eq(report.count_error, N);
    cr_assert_eq(report.first_count, 8);
    for (size_t i = 0; i < N; i++)
        rc_dec(m, f[i]);
    frame_pop(m, f);
}

RUNTIME_TEST(verify, dangling_references)
{
    struct object **f = frame_push(m, 2);
    struct heap_report report;
    struct slot *slot;

    box_new(m, &f[0], 0, 1);
    list_new(m, &f[1]);
    list_append(m, f[1], f[0]);
    slot = box_slot(f[0], 0);
    store_relaxed(&slot->ref, (void *)list_of(f[1])->items); /* an array */
    cr_assert_eq(verify(m, &report), 1);
    cr_assert_eq(report.dangling, 1);
    store_relaxed(&slot->ref, (void *)((char *)f[1] + 16)); /* inside */
    cr_assert_eq(verify(m, &report), 1);
    cr_assert_eq(report.dangling, 1);
    store_relaxed(&slot->ref, (void *)&report); /* not in the heap */
    cr_assert_eq(verify(m, &report), 1);
    cr_assert_eq(report.dangling, 1);
    store_relaxed(&slot->ref, NULL);
    frame_pop(m, f);
}

RUNTIME_TEST(verify, invariant_2_arrays_that_nobody_owns)
{
    struct object **f = frame_push(m, 1);
    struct heap_report report;
    struct array *lost = array_new(m, 20);

    cr_assert_eq(verify(m, &report), 1);
    cr_assert_eq(report.lost_arrays, 1);
    block_discard(m, lost);
    list_new_sized(m, 20, &f[0]); /* one that is owned, but empty */
    cr_assert_eq(verify(m, &report), 0);
    dict_new(m, &f[0]);
    cr_assert_eq(verify(m, &report), 0);
    frame_pop(m, f);
}

RUNTIME_TEST(verify, invariant_2_states_that_make_no_sense)
{
    struct object **f = frame_push(m, 1);
    struct heap_report report;
    unsigned flags;

    int_new(m, 1 << 20, &f[0]);
    flags = meta_flags(f[0]);
    meta_set_flags(f[0], flags | 1 << META_GEN_SHIFT); /* an int, tracked */
    cr_assert_eq(verify(m, &report), 1);
    cr_assert_eq(report.bad_states, 1);
    meta_set_flags(f[0], flags | META_FROZEN); /* frozen, not tracked */
    cr_assert_eq(verify(m, &report), 1);
    meta_set_flags(f[0], flags);
    cr_assert_eq(verify(m, &report), 0);
    frame_pop(m, f);
}

/* A block taken without anybody's knowing: pools no longer add up, or the
 * reference to it dangles. */
RUNTIME_TEST(verify, invariant_2_a_live_object_marked_free)
{
    struct object **f = frame_push(m, 1);
    struct heap_report report;
    unsigned flags;

    box_new(m, &f[0], 0, 0);
    flags = meta_flags(f[0]);
    meta_set_flags(f[0], META_FREE);
    cr_assert_gt(verify(m, &report), 0);
    cr_assert_eq(report.dangling, 1);
    cr_assert_gt(report.bad_states, 0);
    meta_set_flags(f[0], flags);
    cr_assert_eq(verify(m, &report), 0);
    frame_pop(m, f);
}
