/* SPDX-License-Identifier: MIT */
/*
 * Finalizers, resurrection and weak references under collection (PEP 442).
 * Hooks run inside finalizers, so what they find they leave in variables.
 */
#include "tests/runtime/test_gc.h"

#include "runtime/thread/handle.h"
#include "runtime/types/weakref.h"

static struct slot *kept; /* a handle for hooks to store things in */

static void keep_me(struct mutator *m, struct box *box)
{
    slot_store(m, kept, &box->head);
}

static void keep_number_one(struct mutator *m, struct box *box)
{
    if (box->id == 1)
        slot_store(m, kept, &box->head);
}

static void expect_to_be_held(struct mutator *m, struct box *box)
{
    struct object **slot = m->stack;

    while (slot < m->top && *slot != &box->head)
        slot++;
    if (slot == m->top)
        die("a finalizer's object is in no frame slot");
    if (slot_peek(&box->slot[0]) == NULL)
        die("a finalizer runs after its object has been cleared");
}

GC_TEST_EACH(gc_finalizers, each_runs_once_before_anything_is_cleared)
{
    struct object **f = frame_push(m, 1);

    mortal_ring(m, &f[0], 10, expect_to_be_held);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 10);
    cr_assert_eq(finalized(), 10);
    cr_assert_eq(boxes_left(m), 0);
    cr_assert_eq(finalized(), 10);
    frame_pop(m, f);
}

GC_TEST_EACH(gc_finalizers, trap_08_resurrect_then_recollect)
{
    struct object **f = frame_push(m, 1);

    kept = handle_new(m, NULL);
    mortal_ring(m, &f[0], 4, keep_me);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 0), 0, "all were resurrected");
    cr_assert_eq(finalized(), 4);
    cr_assert_eq(boxes_left(m), 4);
    slot_load(m, &f[0], kept);
    cr_assert(box_is_alive(f[0]));
    cr_assert(gc_is_finalized(f[0]));
    cr_assert_eq(gc_generation_of(f[0]), generation_after(1),
                 "one older, as any survivor");
    cr_assert(heap_is_sound(m));
    cr_assert_eq(gc_collect(m, 2), 0, "it is alive and held");
    local_clear(m, &f[0]);
    slot_store(m, kept, NULL);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 4);
    cr_assert_eq(finalized(), 4, "never twice");
    cr_assert_eq(boxes_left(m), 0);
    handle_free(m, kept);
    frame_pop(m, f);
}

/* Only what the resurrected reaches survives; the rest of the trash goes. */
GC_TEST_EACH(gc_finalizers, trap_08_a_part_is_resurrected)
{
    struct object **f = frame_push(m, 3);

    kept = handle_new(m, NULL);
    for (uint64_t i = 0; i < 3; i++) {
        mortal_new(m, &f[i], i, keep_number_one, NULL);
        link_to(m, f[i], 0, f[i]);
    }
    link_to(m, f[0], 1, f[1]); /* 0 -> 1 -> 2, each with a self loop */
    link_to(m, f[1], 1, f[2]);
    for (size_t i = 0; i < 3; i++)
        local_clear(m, &f[i]);
    cr_assert_eq(gc_collect(m, 2), 1);
    cr_assert_eq(finalized(), 3);
    cr_assert_eq(boxes_left(m), 2);
    slot_load(m, &f[1], kept);
    cr_assert(box_is_alive(f[1]));
    cr_assert(slot_load(m, &f[2], box_slot(f[1], 1)));
    cr_assert(box_is_alive(f[2]));
    cr_assert_eq(box_of(f[2])->id, 2);
    cr_assert(heap_is_sound(m));
    handle_free(m, kept);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert_eq(finalized(), 3);
    cr_assert_eq(boxes_left(m), 0);
}

/* By counting: the finalizer runs where the last reference goes. */
GC_TEST_EACH(gc_finalizers, trap_08_counting_resurrects_once_too)
{
    struct object **f = frame_push(m, 1);

    kept = handle_new(m, NULL);
    mortal_new(m, &f[0], 7, keep_me, NULL);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_eq(finalized(), 1);
    cr_assert_eq(boxes_alive(), 1);
    slot_load(m, &f[0], kept);
    cr_assert(gc_is_tracked(f[0]), "it can be part of a cycle again");
    link_to(m, f[0], 0, f[0]);
    slot_store(m, kept, NULL);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 1);
    cr_assert_eq(finalized(), 1);
    cr_assert_eq(boxes_left(m), 0);
    handle_free(m, kept);
    frame_pop(m, f);
}

static struct slot *late; /* holds a weak reference made by a finalizer */

static void make_weakref(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 1);

    weakref_new(m, &box->head, NULL, NULL, &f[0]);
    slot_store(m, late, f[0]);
    frame_pop(m, f);
}

static bool late_is_dead(struct mutator *m)
{
    struct object **f = frame_push(m, 2);
    bool dead;

    cr_assert(slot_load(m, &f[0], late), "the finalizer did not run");
    dead = !weakref_get(m, f[0], &f[1]);
    frame_pop(m, f);
    return dead;
}

GC_TEST_EACH(gc_finalizers, trap_08_weakref_made_in_a_finalizer_is_dead)
{
    struct object **f = frame_push(m, 1);

    late = handle_new(m, NULL);
    mortal_ring(m, &f[0], 2, make_weakref);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert(late_is_dead(m));
    cr_assert_eq(boxes_left(m), 0);
    slot_store(m, late, NULL);

    mortal_new(m, &f[0], 5, make_weakref, NULL); /* the same by counting */
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert(late_is_dead(m));
    cr_assert_eq(boxes_left(m), 0);
    handle_free(m, late);
    frame_pop(m, f);
}

/*
 * A finalizer is running because of counting, and holds its object. Nobody
 * else may get at it through a weak reference meanwhile.
 */
static struct {
    struct slot *weakref;
    unsigned phase; /* atomic: 1 the finalizer waits, 2 the other has tried */
    bool found;
} foreign;

static void wait_for_foreign(struct mutator *m, struct box *box)
{
    (void)box;
    store_release(&foreign.phase, 1); /* pairs with try_foreign() */
    cr_assert(EVENTUALLY(m, load_acquire(&foreign.phase) == 2, 5000));
}

static void try_foreign(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 2);

    (void)index;
    (void)arg;
    cr_assert(EVENTUALLY(m, load_acquire(&foreign.phase) == 1, 5000));
    slot_load(m, &f[0], foreign.weakref);
    foreign.found = weakref_get(m, f[0], &f[1]);
    store_release(&foreign.phase, 2); /* pairs with wait_for_foreign() */
    frame_pop(m, f);
}

GC_TEST_EACH(gc_finalizers, trap_08_foreign_try_inc_fails_during_finalization)
{
    struct object **f = frame_push(m, 2);
    struct crew crew;

    foreign.weakref = handle_new(m, NULL);
    mortal_new(m, &f[0], 1, wait_for_foreign, NULL);
    weakref_new(m, f[0], NULL, NULL, &f[1]);
    slot_store(m, foreign.weakref, f[1]);
    cr_assert(weakref_get(m, f[1], &f[0]), "before, it works");
    crew_start(&crew, 1, try_foreign, NULL);
    local_clear(m, &f[0]);
    rc_flush(m);
    crew_join(&crew, m);
    cr_assert_eq(foreign.phase, 2);
    cr_assert_not(foreign.found);
    cr_assert_eq(boxes_left(m), 0);
    handle_free(m, foreign.weakref);
    frame_pop(m, f);
}

/* --- weak references to trash --- */

static struct {
    unsigned calls;
    uint64_t finalized_before;
    uint64_t arg_id;
    bool target_seen;
} callback;

static void note_call(struct mutator *m, struct object *weakref,
                      struct object *arg)
{
    struct object **f = frame_push(m, 1);

    callback.calls++;
    callback.finalized_before = finalized();
    callback.arg_id = arg ? box_of(arg)->id : 0;
    callback.target_seen |= weakref_get(m, weakref, &f[0]);
    frame_pop(m, f);
}

/* Callbacks come first, on a target that is gone for them. */
GC_TEST_EACH(gc_finalizers, callbacks_precede_finalizers)
{
    struct object **f = frame_push(m, 3);

    mortal_ring(m, &f[0], 3, NULL);
    box_new(m, &f[1], 42, 0);
    weakref_new(m, f[0], note_call, f[1], &f[2]);
    local_clear(m, &f[1]);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 3);
    cr_assert_eq(callback.calls, 1);
    cr_assert_eq(callback.finalized_before, 0);
    cr_assert_eq(callback.arg_id, 42);
    cr_assert_not(callback.target_seen);
    cr_assert_eq(finalized(), 3);
    cr_assert_eq(boxes_left(m), 0, "the argument goes with the call");
    cr_assert_not(weakref_get(m, f[2], &f[0]));
    frame_pop(m, f);
}

/* A weak reference that is trash itself never calls back. */
GC_TEST_EACH(gc_finalizers, trash_does_not_call_back)
{
    struct object **f = frame_push(m, 3);

    for (int i = 0; i < 2; i++) {
        mortal_ring(m, &f[0], 2, NULL);
        weakref_new(m, f[0], note_call, NULL, &f[1]);
        link_to(m, f[0], 1, f[1]); /* the trash holds the weak reference */
        if (i == 1)                /* and so does somebody else */
            local_set(m, &f[2], f[1]);
        local_clear(m, &f[1]);
        local_clear(m, &f[0]);
        cr_assert_eq(gc_collect(m, 2), i == 0 ? 3 : 2);
        cr_assert_eq(callback.calls, (unsigned)i);
        cr_assert_eq(boxes_left(m), 0);
    }
    frame_pop(m, f);
}

/* Without a callback it leads to the trash until finalizers have run
 * (CPython gh-136189), and never afterwards (gh-136401). */
static struct slot *to_trash;
static bool seen_by_finalizer;

static void look_at_trash(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 2);

    (void)box;
    slot_load(m, &f[0], to_trash);
    seen_by_finalizer |= weakref_get(m, f[0], &f[1]);
    if (f[1] && !box_is_alive(f[1]))
        die("a weak reference led to a dead box");
    frame_pop(m, f);
}

GC_TEST_EACH(gc_finalizers, finalizers_may_use_weakrefs_to_trash)
{
    struct object **f = frame_push(m, 2);

    to_trash = handle_new(m, NULL);
    mortal_ring(m, &f[0], 2, look_at_trash);
    weakref_new(m, f[0], NULL, NULL, &f[1]);
    slot_store(m, to_trash, f[1]);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert(seen_by_finalizer);
    cr_assert_not(weakref_get(m, f[1], &f[0]));
    cr_assert_eq(boxes_left(m), 0);
    handle_free(m, to_trash);
    frame_pop(m, f);
}

/* Trash without finalizers, but with a weak reference: the second look must
 * see a reference that another mutator took in between. */
static void take_trash(struct mutator *m, struct object *weakref,
                       struct object *arg)
{
    struct object **f = frame_push(m, 1);

    (void)weakref; /* the one that calls; arg is one without a callback */
    weakref_get(m, arg, &f[0]);
    slot_store(m, kept, f[0]);
    frame_pop(m, f);
}

GC_TEST_EACH(gc_finalizers, a_callback_takes_trash_through_another_weakref)
{
    struct object **f = frame_push(m, 4);

    kept = handle_new(m, NULL);
    ring_new(m, &f[0], 3, 0);
    weakref_new(m, f[0], NULL, NULL, &f[1]);
    weakref_new(m, f[0], take_trash, f[1], &f[2]);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 0, "resurrected by the callback");
    cr_assert(slot_load(m, &f[0], kept));
    cr_assert(box_is_alive(f[0]));
    cr_assert(weakref_get(m, f[1], &f[3]), "not cut: its target lives");
    cr_assert_eq(f[3], f[0]);
    local_clear(m, &f[0]);
    local_clear(m, &f[3]);
    slot_store(m, kept, NULL);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 3);
    cr_assert_eq(boxes_left(m), 0);
    cr_assert_not(weakref_get(m, f[1], &f[3]));
    handle_free(m, kept);
    frame_pop(m, f);
}

/* One that a finalizer makes is cut before anything dies: no callback. */
static void make_calling_weakref(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 1);

    weakref_new(m, &box->head, note_call, NULL, &f[0]);
    slot_store(m, late, f[0]);
    frame_pop(m, f);
}

GC_TEST_EACH(gc_finalizers, weakrefs_made_in_finalizers_do_not_call_back)
{
    struct object **f = frame_push(m, 1);

    late = handle_new(m, NULL);
    mortal_ring(m, &f[0], 2, make_calling_weakref);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert(late_is_dead(m));
    cr_assert_eq(boxes_left(m), 0);
    cr_assert_eq(callback.calls, 0);
    handle_free(m, late);
    frame_pop(m, f);
}

/* While the trash is taken apart, finalizers of what it held run: no weak
 * reference leads them back into it. */
GC_TEST(gc_finalizers, half_cleared_trash_cannot_be_reached)
{
    struct object **f = frame_push(m, 3);

    to_trash = handle_new(m, NULL);
    ring_new(m, &f[0], 50, 0);
    mortal_new(m, &f[1], 1, look_at_trash, NULL); /* not in the cycle, and */
    gc_collect(m, 1); /* not in the trash: it is old, the ring's holder is */
    ring_new(m, &f[2], 2, 100); /* young */
    link_to(m, f[2], 1, f[1]);
    weakref_new(m, f[2], NULL, NULL, &f[0]);
    slot_store(m, to_trash, f[0]);
    for (int i = 0; i < 3; i++)
        local_clear(m, &f[i]);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 0), 2);
    cr_assert_eq(boxes_left(m), 50);
    cr_assert_eq(finalized(), 1, "the trash held it alone");
    cr_assert_not(seen_by_finalizer);
    handle_free(m, to_trash);
    frame_pop(m, f);
    gc_collect(m, 2);
}

/* Dead already, but not buried, when the collector finds the trash. */
GC_TEST_EACH(gc_finalizers, a_dropped_weakref_does_not_call_back)
{
    struct object **f = frame_push(m, 2);

    ring_new(m, &f[0], 3, 0);
    weakref_new(m, f[0], note_call, NULL, &f[1]);
    local_clear(m, &f[1]);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 3);
    rc_flush(m);
    cr_assert_eq(callback.calls, 0);
    cr_assert_eq(boxes_left(m), 0);
    frame_pop(m, f);
}
