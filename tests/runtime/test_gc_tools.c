/* SPDX-License-Identifier: MIT */
/* Freezing, the garbage list, referents, referrers, lists of objects. */
#include "tests/runtime/test_gc.h"

#include "runtime/gc/buffer.h"
#include "runtime/gc/pools.h"
#include "runtime/types/dict.h"
#include "runtime/types/int.h"
#include "runtime/types/list.h"
#include "runtime/types/tuple.h"

/* How often the list has this very object. */
static size_t occurrences(struct mutator *m, struct object *list,
                          struct object *o)
{
    struct object **f = frame_push(m, 1);
    size_t n = 0;

    for (size_t i = 0; list_get(m, list, i, &f[0]); i++)
        n += f[0] == o;
    frame_pop(m, f);
    return n;
}

/* --- freeze --- */

GC_TEST(gc_tools, frozen_objects_are_left_alone)
{
    struct object **f = frame_push(m, 3);

    gc_collect(m, 2);
    gc_freeze(m);
    gc_unfreeze(m);
    cr_assert_eq(gc_freeze_count(m), 0);
    ring_new(m, &f[0], 4, 0);
    ring_new(m, &f[1], 4, 10);
    gc_collect(m, 1);
    ring_new(m, &f[2], 4, 20);
    gc_freeze(m);
    cr_assert_eq(gc_freeze_count(m), 12);
    cr_assert(gc_is_tracked(f[0]));
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 0);
    cr_assert_eq(boxes_left(m), 12);

    ring_new(m, &f[0], 3, 30); /* beside them, in the same pools */
    link_to(m, f[1], 1, f[0]); /* held by a frozen object alone */
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 0);
    link_to(m, f[1], 1, NULL);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 3);

    gc_unfreeze(m);
    cr_assert_eq(gc_freeze_count(m), 0);
    cr_assert_eq(gc_generation_of(f[2]), 2);
    cr_assert_eq(gc_collect(m, 1), 0, "they are old now");
    cr_assert_eq(gc_collect(m, 2), 4);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 8);
    cr_assert_eq(boxes_left(m), 0);
}

GC_TEST_EACH(gc_tools, frozen_objects_die_by_counting)
{
    struct object **f = frame_push(m, 1);
    int count[GC_GENERATIONS];

    box_make(m, &f[0], &box_type, 1, 3000); /* a large one */
    gc_collect(m, 0);
    gc_freeze(m);
    gc_get_count(count);
    cr_assert_eq(count[0] + count[1] + count[2], 0, "as CPython's");
    cr_assert_eq(gc_freeze_count(m), 1);
    local_clear(m, &f[0]);
    cr_assert_eq(boxes_left(m), 0);
    cr_assert_eq(gc_freeze_count(m), 0);
    box_new(m, &f[0], 2, 1); /* its place is not frozen */
    cr_assert_eq(gc_freeze_count(m), 0);
    cr_assert_eq(gc_generation_of(f[0]), 0);
    frame_pop(m, f);
}

/* A wholly frozen pool is not even looked at; one that grows is. */
GC_TEST(gc_tools, frozen_pools_have_no_generations)
{
    enum { N = 2000 };
    struct object **f = frame_push(m, N);
    struct pool_walk w;

    for (size_t i = 0; i < N; i++)
        box_new(m, &f[i], i, 1);
    gc_freeze(m);
    w = pool_walk_begin(gc_pool_mask(GC_OLDEST));
    cr_assert_not(pool_walk_next(&w));
    local_clear(m, &f[7]);
    rc_flush(m);
    ring_new(m, &f[7], 1, 7);
    w = pool_walk_begin(gc_pool_mask(0));
    cr_assert(pool_walk_next(&w));
    local_clear(m, &f[7]);
    cr_assert_eq(gc_collect(m, 0), 1);
    for (size_t i = 0; i < N; i++) /* garbage in frozen pools */
        if (f[i])
            link_to(m, f[i], 0, f[i]);
    frame_pop(m, f);
    cr_assert_eq(gc_collect(m, 2), 0);
    gc_unfreeze(m);
    cr_assert_eq(gc_collect(m, 2), N - 1);
    cr_assert_eq(boxes_left(m), 0);
}

/* --- the garbage list --- */

GC_TEST_EACH(gc_tools, saveall_keeps_everything)
{
    struct object **f = frame_push(m, 3);

    gc_garbage(m, &f[0]);
    cr_assert_eq(list_len(f[0]), 0);
    gc_set_debug(GC_DEBUG_SAVEALL);
    cr_assert_eq(gc_get_debug(), GC_DEBUG_SAVEALL);
    ring_new(m, &f[1], 5, 100);
    mortal_new(m, &f[2], 200, NULL, NULL);
    link_to(m, f[2], 0, f[2]);
    local_clear(m, &f[1]);
    local_clear(m, &f[2]);
    cr_assert_eq(gc_collect(m, 1), 6);
    cr_assert_eq(box_finalized, 1, "finalizers run all the same");
    cr_assert_eq(list_len(f[0]), 6);
    for (size_t i = 0; list_get(m, f[0], i, &f[1]); i++) {
        cr_assert(box_is_alive(f[1]));
        cr_assert_eq(gc_generation_of(f[1]), 2);
        cr_assert(slot_load(m, &f[2], box_slot(f[1], 0)), "not cleared");
    }
    local_clear(m, &f[1]);
    local_clear(m, &f[2]);
    cr_assert(heap_is_sound(m));
    cr_assert_eq(gc_collect(m, 2), 0, "the list holds it");
    gc_set_debug(0);
    list_clear(m, f[0]);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 6);
    cr_assert_eq(boxes_left(m), 0);
    frame_pop(m, f);
}

/* Without memory for the list nothing is lost either. */
GC_TEST_EACH(gc_tools, invariant_7_saveall_without_memory)
{
    struct object **f = frame_push(m, 1);
    struct object **ballast = frame_push(m, 2000);
    size_t n = 0;

    ring_new(m, &f[0], 5, 100);
    local_clear(m, &f[0]);
    gc_set_debug(GC_DEBUG_SAVEALL);
    heap_fail_after(0);
    while (n < 2000 && list_new(m, &ballast[n])) /* the pools at hand */
        n++;
    cr_assert_lt(n, 2000);
    cr_assert_eq(gc_collect(m, 2), 5);
    heap_fail_after(-1);
    cr_assert_eq(boxes_left(m), 5);
    cr_assert_eq(gc_collect(m, 2), 5, "found again, and listed now");
    gc_garbage(m, &f[0]);
    cr_assert_eq(list_len(f[0]), 5);
    gc_set_debug(0);
    list_clear(m, f[0]);
    frame_pop(m, ballast);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 5);
    cr_assert_eq(boxes_left(m), 0);
}

GC_TEST_EACH(gc_tools, there_is_one_garbage_list)
{
    struct object **f = frame_push(m, 2);

    gc_garbage(m, &f[0]);
    gc_garbage(m, &f[1]);
    cr_assert_eq(f[0], f[1]);
    frame_pop(m, f);
}

/* --- referents, referrers, objects --- */

GC_TEST(gc_tools, referents)
{
    struct object **f = frame_push(m, 4);

    box_new(m, &f[0], 1, 4);
    box_new(m, &f[1], 2, 0);
    int_new(m, 1 << 20, &f[2]);
    link_to(m, f[0], 0, f[1]);
    link_to(m, f[0], 2, f[2]);
    link_to(m, f[0], 3, f[1]);
    cr_assert(gc_referents(m, f[0], &f[3]));
    cr_assert_eq(list_len(f[3]), 3);
    cr_assert_eq(occurrences(m, f[3], f[1]), 2);
    cr_assert_eq(occurrences(m, f[3], f[2]), 1);
    cr_assert(gc_referents(m, f[2], &f[3]));
    cr_assert_eq(list_len(f[3]), 0, "an int refers to nothing");
    cr_assert(gc_referents(m, f[0], &f[0]), "into the slot that holds it");
    cr_assert_eq(list_len(f[0]), 3);
    frame_pop(m, f);
}

GC_TEST(gc_tools, referrers)
{
    struct object **f = frame_push(m, 7);
    struct object *item;

    int_new(m, 1 << 20, &f[0]);
    for (int i = 0; i < 2; i++) { /* young and old */
        list_new(m, &f[1]);
        list_append(m, f[1], f[0]);
        list_append(m, f[1], f[0]);
        dict_new(m, &f[2]);
        dict_set(m, f[2], f[0], f[1]);
        item = f[0];
        tuple_new(m, &item, 1, &f[3]);
        box_make(m, &f[4], &box_type, 1, 3000);
        link_to(m, f[4], 2999, f[0]);
        box_new(m, &f[5], 2, 1);
        if (i)
            gc_collect(m, 0);
        cr_assert(gc_referrers(m, f[0], &f[6]));
        cr_assert_eq(list_len(f[6]), i ? 3 : 4, "an untracked tuple is unseen");
        cr_assert_eq(occurrences(m, f[6], f[1]), 1, "once");
        cr_assert_eq(occurrences(m, f[6], f[2]), 1);
        cr_assert_eq(occurrences(m, f[6], f[3]), i ? 0 : 1);
        cr_assert_eq(occurrences(m, f[6], f[4]), 1);
        cr_assert(gc_referrers(m, f[5], &f[6]), "a frame is no referrer");
        cr_assert_eq(list_len(f[6]), 0);
    }
    gc_freeze(m);
    cr_assert(gc_referrers(m, f[0], &f[6]));
    cr_assert_eq(list_len(f[6]), 0, "the frozen are out of sight");
    gc_unfreeze(m);
    frame_pop(m, f);
}

/* What is dead but not buried yet is no referrer. */
GC_TEST_EACH(gc_tools, the_dead_are_no_referrers)
{
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 1, 0);
    box_new(m, &f[1], 2, 1);
    link_to(m, f[1], 0, f[0]);
    local_clear(m, &f[1]);
    safepoint(m);
    cr_assert(gc_referrers(m, f[0], &f[2]));
    cr_assert_eq(list_len(f[2]), 0);
    frame_pop(m, f);
}

GC_TEST(gc_tools, objects_by_generation)
{
    struct object **f = frame_push(m, 6);

    for (int g = GC_OLDEST; g >= 0; g--) {
        box_make(m, &f[g], &box_type, (uint64_t)g, g ? 1 : 3000);
        if (g == GC_OLDEST)
            gc_collect(m, 1);
        else if (g == 1)
            gc_collect(m, 0);
    }
    box_make(m, &f[3], &grain_type, 3, 0);
    for (int g = -1; g < GC_GENERATIONS; g++) {
        cr_assert(gc_objects(m, g, &f[4]));
        for (int i = 0; i < GC_GENERATIONS; i++)
            cr_assert_eq(occurrences(m, f[4], f[i]), g < 0 || g == i ? 1 : 0,
                         "object %d, generation %d", i, g);
        cr_assert_eq(occurrences(m, f[4], f[3]), 0, "untracked");
        cr_assert_eq(occurrences(m, f[4], f[4]), 0, "not itself");
    }
    frame_pop(m, f);
}

GC_TEST_EACH(gc_tools, invariant_7_no_memory_for_results)
{
    struct object **f = frame_push(m, 2);
    struct heap_report report;

    box_new(m, &f[0], 1, 1);
    link_to(m, f[0], 0, f[0]);
    for (int what = 0; what < 3; what++) {
        for (int kind = 0; kind < 2; kind++) {
            bool done;

            if (kind == 0)
                buffer_fail_next(1);
            else
                heap_fail_after(0);
            local_set(m, &f[1], f[0]);
            do { /* the pools at hand still have blocks */
                done = what == 0   ? gc_referents(m, f[0], &f[1])
                       : what == 1 ? gc_referrers(m, f[0], &f[1])
                                   : gc_objects(m, -1, &f[1]);
                if (done)
                    link_to(m, f[0], 0, f[1]); /* and keep it, and go on */
                if (done)
                    list_append(m, f[1], f[0]);
            } while (done);
            heap_fail_after(-1);
            cr_assert_null(f[1]);
            cr_assert_eq(verify_heap(m, &report), 0);
            link_to(m, f[0], 0, f[0]);
        }
    }
    frame_pop(m, f);
    rc_flush(m);
    gc_collect(m, 2);
    cr_assert_eq(boxes_left(m), 0);
}

/* --- while another mutator collects --- */

static struct {
    unsigned phase; /* atomic: 1 a finalizer waits, 2 the other has looked */
    size_t listed, frozen;
    long found;
    size_t wrong;
} other;

static void wait_for_other(struct mutator *m, struct box *box)
{
    if (box->id != 0)
        return;
    store_release(&other.phase, 1); /* pairs with look_on() */
    cr_assert(EVENTUALLY(m, load_acquire(&other.phase) == 2, 5000));
}

static void look_on(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);
    struct heap_report report;

    (void)index;
    (void)arg;
    cr_assert(EVENTUALLY(m, load_acquire(&other.phase) == 1, 5000));
    cr_assert(gc_objects(m, -1, &f[0]));
    other.listed = list_len(f[0]);
    local_clear(m, &f[0]);
    other.found = gc_collect(m, 2);
    gc_freeze(m);
    other.frozen = gc_freeze_count(m);
    other.wrong = verify_heap(m, &report);
    store_release(&other.phase, 2); /* pairs with wait_for_other() */
    frame_pop(m, f);
}

GC_TEST_EACH(gc_tools, trash_is_out_of_sight_of_others)
{
    struct object **f = frame_push(m, 2);
    struct crew crew;
    size_t before;

    gc_collect(m, 2);
    gc_objects(m, -1, &f[0]);
    before = list_len(f[0]);
    local_clear(m, &f[0]);
    for (uint64_t i = 0; i < 3; i++) {
        mortal_new(m, &f[0], i, wait_for_other, NULL);
        link_to(m, f[0], 0, f[0]);
    }
    local_clear(m, &f[0]);
    rc_flush(m);
    crew_start(&crew, 1, look_on, NULL);
    cr_assert_eq(gc_collect(m, 2), 3);
    crew_join(&crew, m);
    cr_assert_eq(other.phase, 2);
    cr_assert_eq(other.listed, before, "neither trash");
    cr_assert_eq(other.found, 0, "nor a second collection");
    cr_assert_eq(other.frozen, before, "nor is it frozen");
    cr_assert_eq(other.wrong, 0, "and the checker knows the pins");
    cr_assert_eq(boxes_left(m), 0);
    gc_unfreeze(m);
    frame_pop(m, f);
}
