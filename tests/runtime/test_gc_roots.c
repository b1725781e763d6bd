/* SPDX-License-Identifier: MIT */
/* Mark and sweep: each kind of root holds what only it leads to. */
#include "tests/runtime/test_gc.h"

#include "runtime/thread/handle.h"
#include "runtime/types/weakref.h"

MARK_TEST(frames_and_handles_hold)
{
    struct object **f = frame_push(m, 2);
    struct slot *handle;

    ring_new(m, &f[0], 3, 0);
    ring_new(m, &f[1], 4, 10);
    handle = handle_new(m, f[1]);
    local_clear(m, &f[1]);
    cr_assert_eq(gc_collect(m, 2), 0);
    slot_store(m, handle, NULL);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 4);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 3);
    cr_assert_eq(boxes_left(m), 0);
    handle_free(m, handle);
    frame_pop(m, f);
}

static unsigned stage; /* atomic */

static void hold_a_ring(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);

    (void)arg;
    ring_new(m, &f[0], 5, index);
    fetch_add_seq_cst(&stage, 1);
    if (index == 0) { /* one stands at a safepoint, one is detached */
        while (load_acquire(&stage) < 3) {
            safepoint(m);
            sleep_us(50);
        }
    } else {
        mutator_detach(m);
        while (load_acquire(&stage) < 3)
            sleep_us(50);
        mutator_attach(m);
    }
    cr_assert(box_is_alive(f[0]));
    frame_pop(m, f);
}

MARK_TEST(frames_of_others_hold, .timeout = 60)
{
    struct crew crew;

    store_relaxed(&stage, 0);
    crew_start(&crew, 2, hold_a_ring, NULL);
    cr_assert(EVENTUALLY(m, load_acquire(&stage) == 2, 10000));
    cr_assert_eq(gc_collect(m, 2), 0);
    fetch_add_seq_cst(&stage, 1);
    crew_join(&crew, m);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 10);
    cr_assert_eq(boxes_left(m), 0);
}

MARK_TEST(frozen_objects_hold)
{
    struct object **f = frame_push(m, 2);

    for (int large = 0; large < 2; large++) {
        ring_new(m, &f[0], 3, 0);
        box_make(m, &f[1], &box_type, 9, large ? 3000 : 2);
        link_to(m, f[1], 0, f[1]); /* itself, so that no count frees it */
        gc_freeze(m);
        link_to(m, f[1], 1, f[0]); /* young, held by frozen garbage */
        ring_new(m, &f[0], 3, 100);
        link_to(m, f[1], 1, f[0]);
        local_clear(m, &f[0]);
        local_clear(m, &f[1]);
        rc_flush(m);
        cr_assert_eq(gc_collect(m, 2), 0);
        cr_assert(heap_is_sound(m));
        gc_unfreeze(m);
        cr_assert_eq(gc_collect(m, 2), 7);
        cr_assert_eq(boxes_left(m), 0);
    }
    frame_pop(m, f);
}

MARK_TEST(immortal_objects_hold)
{
    struct object **f = frame_push(m, 2);

    ring_new(m, &f[0], 3, 0);
    ring_new(m, &f[1], 2, 10);
    gc_collect(m, 2); /* settles: they are alive, and held by nobody else */
    rc_flush(m);
    world_stop(m);
    rc_settle(m);
    rc_immortalize(m, f[0]);
    world_start(m);
    rc_unsettle(m);
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert_eq(boxes_left(m), 3);
    frame_pop(m, f);
}

/*
 * An object dies that holds two others with finalizers. The first finalizer
 * collects while the second object waits for its own: what that one holds must
 * not be touched, though no frame and no handle leads to it.
 */
static long found_by_finalizer = -2;
static uint64_t looked_at;

static void collect_in_finalizer(struct mutator *m, struct box *box)
{
    if (box->id == 0)
        found_by_finalizer = gc_collect(m, 2);
}

static void look_at_children(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 1);

    cr_assert(slot_load(m, &f[0], &box->slot[0]));
    cr_assert(box_is_alive(f[0]));
    cr_assert(slot_load(m, &f[0], box_slot(f[0], 0)), "it has been cleared");
    cr_assert(box_is_alive(f[0]));
    looked_at++;
    frame_pop(m, f);
}

MARK_TEST(the_dying_hold)
{
    enum { WAITING = 4 };
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 1000, WAITING + 1);
    for (unsigned i = 0; i <= WAITING; i++) {
        mortal_new(m, &f[1], i, i ? look_at_children : collect_in_finalizer,
                   NULL);
        ring_new(m, &f[2], 3, 10 * i);
        link_to(m, f[1], 0, f[2]);
        link_to(m, f[0], i, f[1]);
    }
    local_clear(m, &f[1]);
    local_clear(m, &f[2]);
    rc_flush(m);
    local_clear(m, &f[0]); /* all five die */
    rc_flush(m);
    cr_assert_eq(found_by_finalizer, 0);
    cr_assert_eq(looked_at, WAITING);
    cr_assert_eq(gc_collect(m, 2), 3 * (WAITING + 1));
    cr_assert_eq(boxes_left(m), 0);
    frame_pop(m, f);
}

/* The same where a callback of a weak reference collects: the dead object is
 * on the C stack alone. */
static void collect_in_callback(struct mutator *m, struct object *weakref,
                                struct object *arg)
{
    (void)weakref;
    (void)arg;
    found_by_finalizer = gc_collect(m, 2);
}

MARK_TEST(the_dying_hold_while_they_call_back)
{
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 0, 1);
    ring_new(m, &f[1], 3, 10);
    link_to(m, f[0], 0, f[1]);
    local_clear(m, &f[1]);
    weakref_new(m, f[0], collect_in_callback, NULL, &f[2]);
    rc_flush(m);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_eq(found_by_finalizer, 0);
    cr_assert_eq(gc_collect(m, 2), 3);
    cr_assert_eq(boxes_left(m), 0);
    frame_pop(m, f);
}
