/* SPDX-License-Identifier: MIT */
/*
 * What finalizers may do besides resurrecting: collect, take the trash apart
 * themselves, make garbage of their own.
 */
#include "tests/runtime/test_gc.h"

static long nested;

static void collect_inside(struct mutator *m, struct box *box)
{
    (void)box;
    nested += gc_collect(m, 2);
}

GC_TEST_EACH(gc_finalizer_effects, collections_do_not_nest)
{
    struct object **f = frame_push(m, 1);

    mortal_ring(m, &f[0], 3, collect_inside);
    local_clear(m, &f[0]);
    ring_new(m, &f[0], 5, 10);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 8);
    cr_assert_eq(nested, 0);
    cr_assert_eq(boxes_left(m), 0);
    frame_pop(m, f);
}

/* Takes the trash apart itself, and leaves new garbage. */
static void wreck(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 1);

    link_to(m, &box->head, 0, NULL);
    ring_new(m, &f[0], 2, 1000);
    if (!heap_is_sound(m))
        die("the heap is not sound in a finalizer");
    frame_pop(m, f);
}

GC_TEST_EACH(gc_finalizer_effects, a_finalizer_breaks_the_cycle_itself)
{
    struct object **f = frame_push(m, 1);

    mortal_ring(m, &f[0], 6, wreck);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 6);
    cr_assert_eq(boxes_left(m), 12, "what the finalizers made");
    cr_assert_eq(gc_collect(m, 2), 12);
    cr_assert_eq(boxes_left(m), 0);
    frame_pop(m, f);
}

/*
 * Nothing unreachable survives two full collections unless it is resurrected:
 * finalizers that make garbage with finalizers, down a few levels.
 */
static void offspring(struct mutator *m, struct box *box)
{
    struct object **f;

    if (box->id == 0)
        return;
    f = frame_push(m, 1);
    mortal_new(m, &f[0], box->id - 1, offspring, NULL);
    link_to(m, f[0], 0, f[0]);
    frame_pop(m, f);
}

GC_TEST_EACH(gc_finalizer_effects, invariant_3_finalized_once_freed_unreachable)
{
    enum { LEVELS = 5 };
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 99, 1);
    mortal_new(m, &f[1], LEVELS, offspring, NULL);
    link_to(m, f[1], 0, f[1]);
    local_clear(m, &f[1]);
    for (unsigned i = 0; i <= LEVELS; i++) {
        cr_assert_eq(finalized(), i);
        cr_assert_eq(gc_collect(m, 2), 1, "level %u", i);
        cr_assert(box_is_alive(f[0]), "it was held all the time");
        rc_flush(m);
    }
    cr_assert_eq(finalized(), LEVELS + 1);
    cr_assert_eq(gc_collect(m, 2), 0);
    cr_assert_eq(boxes_left(m), 1);
    frame_pop(m, f);
}
