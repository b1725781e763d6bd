/* SPDX-License-Identifier: MIT */
/*
 * A runtime that does not count: what is reachable lives, what is not dies in a
 * collection and only there, atoms and arrays with it; finalizers, weak
 * references and resurrection as ever.
 */
#include "tests/runtime/test_gc.h"

#include "runtime/gc/buffer.h"
#include "runtime/thread/handle.h"
#include "runtime/types/weakref.h"

_Static_assert(!RC_COUNTS && RC_COLLECTS, "for a runtime without counts");

GC_TEST(uncounted, mark_and_sweep_is_the_collector)
{
    cr_assert_eq(gc_collector(), &gc_mark_sweep);
    cr_assert_not(gc_set_collector(&gc_trial_deletion), "it needs counts");
    cr_assert_eq(gc_collector(), &gc_mark_sweep);
}

GC_TEST(uncounted, nothing_dies_before_a_collection)
{
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 0, 2);
    box_new(m, &f[0], 1, 2); /* the first is garbage now */
    cr_assert(box_make(m, &f[1], &grain_type, 2, 0));
    local_clear(m, &f[1]);
    safepoint(m);
    cr_assert_eq(boxes_alive(), 3);
    cr_assert_eq(gc_collect(m, 0), 2, "an atom, too");
    cr_assert_eq(boxes_alive(), 1);
    cr_assert(box_is_alive(f[0]));
    cr_assert(heap_is_sound(m));
    frame_pop(m, f);
    cr_assert_eq(gc_collect(m, 2), 1);
    cr_assert_eq(boxes_alive(), 0);
}

/* All kinds of objects with arrays behind them: not a block is left. */
GC_TEST(uncounted, arrays_and_atoms_go_with_their_objects)
{
    struct object **f = frame_push(m, 4);
    size_t before = settled_blocks(m);

    for (int i = 0; i < 200; i++) {
        list_new(m, &f[0]);
        dict_new(m, &f[1]);
        set_new(m, &f[2]);
        for (int k = 0; k < 50 * (i % 4 + 1); k++) {
            int_new(m, 1000000 + k, &f[3]);
            list_append(m, f[0], f[3]);
            dict_set(m, f[1], f[3], f[0]);
            set_add(m, f[2], f[3]);
        }
        list_append(m, f[0], f[1]); /* a cycle */
        safepoint(m);
    }
    cr_assert(heap_is_sound(m));
    frame_pop(m, f);
    cr_assert_eq(settled_blocks(m), before);
}

/* --- finalizers --- */

static struct slot *kept;

static void keep_me(struct mutator *m, struct box *box)
{
    if (box->id == 1)
        slot_store(m, kept, &box->head);
}

GC_TEST(uncounted, resurrection_with_all_that_it_reaches)
{
    struct object **f = frame_push(m, 2);

    kept = handle_new(m, NULL);
    mortal_ring(m, &f[0], 4, keep_me);
    box_make(m, &f[1], &grain_type, 100, 0);
    link_to(m, f[0], 1, f[1]); /* an atom that it holds */
    mortal_new(m, &f[1], 50, NULL, NULL); /* and garbage of its own */
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    cr_assert_eq(gc_collect(m, 2), 1);
    cr_assert_eq(finalized(), 5);
    cr_assert_eq(boxes_alive(), 5);
    cr_assert(heap_is_sound(m));
    cr_assert_eq(gc_collect(m, 2), 0);
    slot_load(m, &f[0], kept);
    cr_assert(gc_is_finalized(f[0]));
    local_clear(m, &f[0]);
    slot_store(m, kept, NULL);
    cr_assert_eq(gc_collect(m, 2), 5);
    cr_assert_eq(finalized(), 5, "never twice");
    cr_assert_eq(boxes_alive(), 0);
    handle_free(m, kept);
    frame_pop(m, f);
}

/* Finalizers make garbage while they run: it is left to the next collection,
 * and is not mistaken for what was found. */
static void litter(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 1);

    (void)box;
    ring_new(m, &f[0], 3, 100);
    frame_pop(m, f);
}

GC_TEST(uncounted, garbage_of_finalizers_waits)
{
    struct object **f = frame_push(m, 1);

    mortal_ring(m, &f[0], 5, litter);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 5);
    cr_assert_eq(boxes_alive(), 15);
    cr_assert_eq(gc_collect(m, 2), 15);
    cr_assert_eq(boxes_alive(), 0);
    frame_pop(m, f);
}

/* Without memory for the second look all of the trash lives on; the next
 * collection frees it. */
static void fail_the_rescue(struct mutator *m, struct box *box)
{
    (void)m;
    (void)box;
    buffer_fail_next(1);
}

GC_TEST(uncounted, invariant_7_no_memory_for_the_second_look)
{
    struct object **f = frame_push(m, 1);

    mortal_ring(m, &f[0], 5, fail_the_rescue);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 0);
    cr_assert_eq(boxes_alive(), 5);
    cr_assert(heap_is_sound(m));
    cr_assert_eq(gc_collect(m, 2), 5);
    cr_assert_eq(finalized(), 5);
    frame_pop(m, f);
}

/* --- weak references --- */

static unsigned callbacks;

static void called_back(struct mutator *m, struct object *w, struct object *arg)
{
    struct object **f = frame_push(m, 1);

    (void)arg;
    cr_assert_not(weakref_get(m, w, &f[0]));
    callbacks++;
    frame_pop(m, f);
}

GC_TEST(uncounted, weak_references_are_cut)
{
    struct object **f = frame_push(m, 5);

    callbacks = 0;
    box_new(m, &f[0], 0, 2);
    weakref_new(m, f[0], NULL, NULL, &f[1]);
    weakref_new(m, f[0], called_back, NULL, &f[2]);
    mortal_new(m, &f[3], 1, NULL, NULL);
    weakref_new(m, f[3], NULL, NULL, &f[4]);
    cr_assert_eq(gc_collect(m, 2), 0);
    cr_assert(weakref_get(m, f[1], &f[0]));
    local_clear(m, &f[0]);
    local_clear(m, &f[3]);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert_eq(callbacks, 1);
    cr_assert_not(weakref_get(m, f[1], &f[0]));
    cr_assert_not(weakref_get(m, f[2], &f[0]));
    cr_assert_not(weakref_get(m, f[4], &f[0]));
    frame_pop(m, f);
}

/* --- when --- */

/* Objects that own no references start collections, too, and so do few large
 * ones: the heap stays near its factor. */
GC_TEST(uncounted, the_heap_stays_near_its_factor, .timeout = 60)
{
    struct object **f = frame_push(m, 2);
    size_t most = 0, live;

    ring_new(m, &f[0], 20000, 0);
    gc_collect(m, 2);
    live = heap_bytes_held();
    gc_enable();
    for (int i = 0; i < 400000; i++) {
        size_t held;

        if (i % 1000 == 0)
            list_new_sized(m, 20000, &f[1]);
        else
            int_new(m, 1000000 + i, &f[1]);
        safepoint(m);
        held = heap_bytes_held();
        most = held > most ? held : most;
    }
    gc_disable();
    cr_assert_lt((double)most, 2.7 * (double)live);
    cr_assert_gt((double)most, 1.7 * (double)live);
    frame_pop(m, f);
}

/* --- threads --- */

static struct slot *root;

enum { THREADS = 4, SHARED = 64, EDGES = 3 };

static void work_on_graph(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 4);
    uint64_t seed = chance_seed(index);

    (void)arg;
    slot_load(m, &f[0], root);
    for (int i = 0; i < 20000; i++) {
        struct slot *top = box_slot(f[0], chance(&seed) % SHARED);

        switch (chance(&seed) % 8) {
        case 0: /* a new node, linked both ways with what was there */
            box_make(m, &f[1], chance(&seed) % 4 ? &box_type : &mortal_type, 1,
                     EDGES);
            if (slot_load(m, &f[2], top)) {
                link_to(m, f[1], 0, f[2]);
                link_to(m, f[2], chance(&seed) % EDGES, f[1]);
            }
            slot_store(m, top, f[1]);
            break;
        case 1:
            slot_store(m, top, NULL);
            break;
        case 2:
            box_make(m, &f[1], &grain_type, 1, 0);
            break;
        default: /* walk */
            if (!slot_load(m, &f[1], top))
                break;
            for (int k = 0; k < 8; k++) {
                cr_assert(box_is_alive(f[1]));
                if (!slot_load(m, &f[2], box_slot(f[1], chance(&seed) % EDGES)))
                    break;
                local_move(m, &f[1], &f[2]);
            }
        }
        if (i % 512 == (int)index * 100)
            gc_collect(m, 2);
        safepoint(m);
    }
    frame_pop(m, f);
}

GC_TEST(uncounted, invariant_3_nothing_reachable_dies_under_work, .timeout = 60)
{
    struct object **f = frame_push(m, 1);

    box_new(m, &f[0], 0, SHARED);
    root = handle_new(m, f[0]);
    gc_set_growth(1.1);
    gc_enable();
    crew_run(m, THREADS, work_on_graph, NULL);
    gc_disable();
    cr_assert(heap_is_sound(m));
    handle_free(m, root);
    frame_pop(m, f);
    cr_assert_eq(boxes_left(m), 0);
}

/* --- immortal and frozen --- */

GC_TEST(uncounted, immortal_and_frozen_objects_stay)
{
    struct object **f = frame_push(m, 2);

    ring_new(m, &f[0], 3, 0);
    gc_freeze(m);
    ring_new(m, &f[1], 2, 10);
    rc_immortalize(m, f[1]);
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    cr_assert_eq(gc_collect(m, 2), 0);
    cr_assert_eq(boxes_alive(), 5);
    gc_unfreeze(m);
    cr_assert_eq(gc_collect(m, 2), 3);
    frame_pop(m, f);
}
