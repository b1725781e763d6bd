/* SPDX-License-Identifier: MIT */
/* Rings of events: who writes, what stays, what is lost; the events of a stop
 * and of the lock, in order. */
#include "tests/runtime/support.h"

#include <errno.h>
#include <string.h>

TestSuite(event, .timeout = 60);

static const struct event_ring *ring_of(unsigned mutator)
{
    for (const struct event_ring *r = event_rings(); r; r = r->next) {
        if (r->mutator == mutator)
            return r;
    }
    return NULL;
}

/* The first event of this kind from the i-th on; its index, or -1. */
static int find(const struct event_ring *ring, int i, enum event_kind kind)
{
    const struct event *e;

    for (; (e = event_get(ring, (uint64_t)i)) != NULL; i++) {
        if (e->kind == kind)
            return i;
    }
    return -1;
}

RUNTIME_TEST(event, nothing_is_written_when_off)
{
    world_stop(m);
    world_start(m);
    cr_assert_null(event_rings());
    cr_assert_eq(event_dropped(), 0);
}

RUNTIME_TEST(event, room_is_a_power_of_two)
{
    cr_assert_eq(event_start(0), EINVAL);
    cr_assert_eq(event_start(48), EINVAL);
    cr_assert_eq(event_start(64), 0);
    event_stop();
}

RUNTIME_TEST(event, a_ring_keeps_the_latest_and_counts_the_rest)
{
    const struct event_ring *ring;

    event_start(16);
    for (int i = 0; i < 100; i++)
        event_write(m, EVENT_boundary, i, 0);
    event_stop();
    ring = ring_of(m->id);
    cr_assert_not_null(ring);
    cr_assert_eq(ring->written, 100);
    cr_assert_eq(event_dropped(), 84);
    for (int i = 0; i < 16; i++)
        cr_assert_eq(event_get(ring, (uint64_t)i)->a, 84 + i);
    cr_assert_null(event_get(ring, 16));
    event_mutator_leaves(m);
    event_forget();
}

RUNTIME_TEST(event, a_stop_is_told_in_order)
{
    const struct event_ring *ring;
    int request, done, restart;

    event_start(1024);
    world_stop(m);
    world_start(m);
    event_stop();
    ring = ring_of(m->id);
    cr_assert_not_null(ring);
    request = find(ring, 0, EVENT_stop__request);
    done = find(ring, request, EVENT_stop__done);
    restart = find(ring, done, EVENT_stop__restart);
    cr_assert(request >= 0 && request < done && done < restart);
    cr_assert_eq(event_get(ring, (uint64_t)done)->a, 0); /* nobody else */
    event_mutator_leaves(m);
    event_forget();
}

static uint64_t polls; /* atomic */

static void poll_until_over(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    while (!crew_is_over(arg)) {
        safepoint(m);
        fetch_add_relaxed(&polls, 1); /* a counter */
    }
}

/* The one who stood has a ring of its own, which outlives it, and says for
 * whom it stood. Where there is a GIL others are detached and do not stand. */
RUNTIME_TEST(event, who_stands_tells_it)
{
    struct crew crew;
    unsigned me = m->id, other = me + 1;
    const struct event_ring *ring;
    int start;

    event_start(1 << 14);
    crew_start(&crew, 1, poll_until_over, &crew);
    for (int i = 0; i < 50; i++) {
        uint64_t before = load_relaxed(&polls);

        cr_assert(EVENTUALLY(m, load_relaxed(&polls) > before, 20000));
        world_stop(m);
        world_start(m);
    }
    crew_stop(&crew);
    crew_join(&crew, m);
    event_stop();
    ring = ring_of(other);
    if (RC_NEEDS_GIL) {
        cr_assert_not_null(ring);
        cr_assert_geq(find(ring, 0, EVENT_gil__take), 0);
        cr_assert_geq(find(ring, 0, EVENT_gil__drop), 0);
    } else {
        cr_assert_not_null(ring);
        start = find(ring, 0, EVENT_park__start);
        cr_assert_geq(start, 0);
        cr_assert_eq(event_get(ring, (uint64_t)start)->a, me);
        cr_assert_gt(find(ring, start, EVENT_park__done), start);
    }
    cr_assert(strlen(ring->thread) > 0);
    event_mutator_leaves(m);
    event_forget();
}

Test(event, every_kind_is_described)
{
    for (int i = 0; i < EVENT_KINDS; i++) {
        cr_assert(event_types[i].name && *event_types[i].name);
        cr_assert_leq(event_types[i].lane, EVENT_COUNTS);
    }
    cr_assert_str_eq(event_types[EVENT_gc__start].a, "generation");
    cr_assert_str_eq(event_types[EVENT_gc__done].a, "collected");
}
