/* SPDX-License-Identifier: MIT */
/*
 * What only a strategy that does not count locals promises; an empty file for
 * the others.
 */
#include "tests/runtime/support.h"

#ifdef RUNTIME_RC_DEFERRED_H

TestSuite(deferred, .timeout = 120);

RUNTIME_TEST(deferred, locals_cost_nothing)
{
    struct object **f = frame_push(m, 100);
    int64_t born;

    box_new(m, f, 0, 0);
    born = load_relaxed(&f[0]->rc.count);
    for (int i = 1; i < 100; i++)
        local_set(m, &f[i], f[0]);
    cr_assert_eq(load_relaxed(&f[0]->rc.count), born);
    cr_assert_eq(settled_count(m, f[0]), 100, "found by the settling");
    frame_pop(m, f);
}

RUNTIME_TEST(deferred, boundaries_count_what_frames_hold)
{
    struct object **f = frame_push(m, 3);

    box_new(m, f, 0, 0);
    local_set(m, &f[1], f[0]);
    for (int i = 0; i < 5; i++) {
        rc_flush(m);
        cr_assert(box_is_alive(f[0]));
        cr_assert_eq(load_relaxed(&f[0]->rc.count), 2, "the snapshot's two");
    }
    local_move(m, &f[2], &f[1]); /* another slot, the same object */
    rc_flush(m);
    cr_assert_eq(load_relaxed(&f[0]->rc.count), 2);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert(box_is_alive(f[2]));
    cr_assert_eq(load_relaxed(&f[2]->rc.count), 1);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

/* A detached thread's last snapshot keeps what its frames hold. */
static void drop_home(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    slot_store(m, arg, NULL);
    for (int i = 0; i < 5; i++)
        rc_flush(m);
    if (boxes_alive() != 1)
        die("the detached thread's local has died");
}

RUNTIME_TEST(deferred, snapshots_of_the_detached_stay)
{
    struct object **f = frame_push(m, 1);
    struct slot *home;

    box_new(m, f, 0, 0);
    home = handle_new(m, f[0]);
    crew_run(m, 1, drop_home, home);
    cr_assert(box_is_alive(f[0]));
    cr_assert_eq(settled_count(m, f[0]), 1);
    handle_free(m, home);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

/* Deep frames that do not change cost only the comparison. */
RUNTIME_TEST(deferred, unchanged_frames_are_not_recounted)
{
    enum { DEPTH = 10000 };
    struct object **f = frame_push(m, DEPTH);

    box_new(m, &f[0], 0, 0);
    for (int i = 1; i < DEPTH; i++)
        local_set(m, &f[i], f[0]);
    for (int i = 0; i < 20; i++) {
        rc_flush(m);
        cr_assert_eq(load_relaxed(&f[0]->rc.count), DEPTH);
    }
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

/* Parked at a stop of the world a mutator may find something dead: it must
 * not keep it until somebody wants a grace period. */
struct parked {
    struct crew crew;
    struct slot *home;
    unsigned ready; /* atomic */
};

static void hold_then_forget(struct mutator *m, unsigned index, void *arg)
{
    struct parked *p = arg;
    struct object **f = frame_push(m, 1);

    (void)index;
    slot_load(m, f, p->home);
    rc_flush(m); /* now the snapshot holds it */
    store_release(&p->ready, 1);
    while (load_acquire(&p->ready) != 2)
        safepoint(m);
    *f = NULL; /* as local_clear() does here: nothing is counted */
    store_release(&p->ready, 3);
    while (!crew_is_over(&p->crew))
        safepoint(m);
    frame_pop(m, f);
}

RUNTIME_TEST(deferred, the_dead_of_a_stop_are_buried)
{
    struct object **f = frame_push(m, 1);
    struct parked p = {.ready = 0};

    box_new(m, f, 0, 0);
    p.home = handle_new(m, f[0]);
    frame_pop(m, f);
    crew_start(&p.crew, 1, hold_then_forget, &p);
    cr_assert(EVENTUALLY(m, load_acquire(&p.ready) == 1, 10000));
    handle_free(m, p.home);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 1, "held by the other's snapshot alone");
    store_release(&p.ready, 2);
    cr_assert(EVENTUALLY(m, load_acquire(&p.ready) == 3, 10000));
    world_stop(m); /* it parks: a boundary */
    world_start(m);
    cr_assert(EVENTUALLY(m, boxes_alive() == 0, 5000));
    crew_stop(&p.crew);
    crew_join(&p.crew, m);
}

#endif
