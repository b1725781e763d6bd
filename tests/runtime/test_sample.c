/* SPDX-License-Identifier: MIT */
/* Sampled ownership: what a sample sees, who counts as an owner, ranks, a full
 * table; and that nothing of it outlives its end. */
#include "tests/runtime/support.h"

#include "runtime/event/sample.h"

#include <errno.h>

TestSuite(sample, .timeout = 60);

static struct sampled_object found[64];
static struct sample_totals totals;

static size_t stop(void)
{
    return sample_stop(found, 64, &totals);
}

static const struct sampled_object *find(size_t count, const void *address)
{
    for (size_t i = 0; i < count; i++) {
        if (found[i].address == address)
            return &found[i];
    }
    return NULL;
}

/* So many that whoever has been asked has answered. */
static void poll(struct mutator *m)
{
    for (int i = 0; i < SAMPLE_LATER; i++)
        safepoint(m);
}

/* The caller alone is attached: it is the one that is asked. */
static void take(struct mutator *m)
{
    cr_assert(sample_ask(12345));
    poll(m);
}

RUNTIME_TEST(sample, off_it_notes_nothing)
{
    struct object **f = frame_push(m, 1);

    box_new(m, &f[0], 1, 0);
    take(m);
    cr_assert_eq(stop(), 0);
    cr_assert_eq(totals.samples, 0);
    frame_pop(m, f);
}

RUNTIME_TEST(sample, rooms_and_beginnings)
{
    cr_assert_eq(sample_start(0), EINVAL);
    cr_assert_eq(sample_start(3), EINVAL);
    cr_assert_eq(sample_start(16), 0);
    cr_assert_eq(sample_start(16), EBUSY);
    cr_assert_eq(stop(), 0);
    cr_assert_eq(sample_start(16), 0);
    cr_assert_eq(stop(), 0);
}

RUNTIME_TEST(sample, a_sample_sees_what_frames_hold)
{
    struct object **f = frame_push(m, 4);
    const struct sampled_object *box, *large;
    size_t count;

    box_new(m, &f[0], 1, 0);
    local_set(m, &f[1], f[0]); /* twice: seen once */
    box_new(m, &f[3], 2, 2 * MEDIUM_LIMIT / sizeof(struct slot));
    sample_start(64);
    for (int i = 0; i < 5; i++)
        take(m);
    poll(m); /* not asked */
    local_clear(m, &f[3]);
    take(m);
    count = stop();
    cr_assert_eq(count, 2);
    cr_assert_eq(totals.samples, 6);
    cr_assert_eq(totals.lost, 0);
    box = find(count, f[0]);
    cr_assert_not_null(box);
    cr_assert_eq(box->samples, 6);
    cr_assert_eq(box->changes, 0);
    cr_assert_eq(box->threads, 1);
    cr_assert_eq(box->mutator[0], m->id);
    cr_assert_eq(box->place, SAMPLE_SMALL);
    cr_assert_eq(box->size, heap_block_size(f[0]));
    cr_assert_str_eq(box->type, "box");
    large = &found[box == &found[0]];
    cr_assert_eq(large->samples, 5);
    cr_assert_eq(large->place, SAMPLE_LARGE);
    cr_assert_eq(&found[0], box, "same changes: more samples are first");
    frame_pop(m, f);
}

/* Note [some polls later]: at different ones. */
RUNTIME_TEST(sample, the_poll_is_not_always_the_next)
{
    unsigned seen[SAMPLE_LATER + 1] = {0}, distinct = 0;

    for (int i = 0; i < 200; i++) {
        unsigned polls = 0;

        sample_ask(1);
        while (load_relaxed(&m->breaker) != 0) {
            safepoint(m);
            polls++;
        }
        cr_assert(polls >= 1 && polls <= SAMPLE_LATER);
        distinct += seen[polls]++ == 0;
    }
    cr_assert_geq(distinct, SAMPLE_LATER / 2);
}

RUNTIME_TEST(sample, only_the_innermost_frames)
{
    struct object **outer = frame_push(m, 1), **f;
    size_t count;

    box_new(m, &outer[0], 1, 0);
    f = frame_push(m, SAMPLE_DEPTH);
    box_new(m, &f[0], 2, 0);
    sample_start(64);
    take(m);
    count = stop();
    cr_assert_not_null(find(count, f[0]));
    cr_assert_null(find(count, outer[0]));
    frame_pop(m, f);
    frame_pop(m, outer);
}

/* The table has an address and no object: it may die, and be asked about. */
RUNTIME_TEST(sample, nothing_is_kept_alive)
{
    struct object **f = frame_push(m, 1);
    const void *address;

    box_new(m, &f[0], 1, 0);
    address = f[0];
    sample_start(16);
    take(m);
    local_clear(m, &f[0]);
    rc_flush(m);
    if (RC_COLLECTS) /* else the dead are kept */
        cr_assert_eq(boxes_alive(), 0);
    take(m);
    cr_assert_eq(stop(), 1);
    cr_assert_eq(found[0].address, address);
    cr_assert_eq(found[0].samples, 1);
    cr_assert_str_eq(found[0].type, "box");
    frame_pop(m, f);
}

RUNTIME_TEST(sample, a_full_table_counts_what_it_loses)
{
    enum { BOXES = 10, ROOM = 8 };
    struct object **f = frame_push(m, BOXES);

    for (int i = 0; i < BOXES; i++)
        box_new(m, &f[i], (uint64_t)i, 0);
    sample_start(ROOM);
    take(m);
    take(m);
    cr_assert_eq(stop(), ROOM / 4 * 3);
    cr_assert_eq(totals.lost, 2 * (BOXES - ROOM / 4 * 3));
    for (int i = 0; i < ROOM / 4 * 3; i++)
        cr_assert_eq(found[i].samples, 2, "who is in stays in");
    frame_pop(m, f);
}

RUNTIME_TEST(sample, the_immortal_are_marked)
{
    struct object **f = frame_push(m, 1);

    box_new(m, &f[0], 1, 0);
    rc_immortalize(m, f[0]);
    sample_start(16);
    take(m);
    cr_assert_eq(stop(), 1);
    cr_assert_eq(found[0].place, SAMPLE_IMMORTAL);
    frame_pop(m, f);
}

/* Nobody runs: nobody is asked. A bit that nobody took does no harm. */
RUNTIME_TEST(sample, who_is_detached_is_not_asked)
{
    sample_start(16);
    mutator_detach(m);
    cr_assert_not(sample_ask(1));
    mutator_attach(m);
    cr_assert(sample_ask(1));
    cr_assert_eq(stop(), 0);
    poll(m);
    cr_assert_eq(load_relaxed(&m->breaker), 0);
}

/* --- two threads ---------------------------------------------------------- */

struct pair {
    struct crew crew;
    struct slot *shared;      /* a handle */
    const void *own[2];       /* read after the join */
    uint64_t polls[2];        /* atomic */
};

static void hold_both(struct mutator *m, unsigned index, void *arg)
{
    struct pair *pair = arg;
    struct object **f = frame_push(m, 2);

    slot_load(m, &f[0], pair->shared);
    box_new(m, &f[1], index, 0);
    pair->own[index] = f[1];
    while (!crew_is_over(&pair->crew)) {
        fetch_add_relaxed(&pair->polls[index], 1); /* a counter */
        safepoint(m);
    }
    frame_pop(m, f);
}

RUNTIME_TEST(sample, who_shares_is_told_from_who_does_not)
{
    static struct pair pair;
    struct gil_options options = gil_options();
    struct object **f = frame_push(m, 1);
    const void *shared;
    uint64_t random = 7, seen[2] = {0}, moved[2] = {0};
    size_t count;

    options.interval_us = 100; /* where there is a GIL they take turns */
    box_new(m, &f[0], 1, 0);
    shared = f[0];
    pair.shared = handle_new(m, f[0]);
    frame_pop(m, f);
    mutator_detach(m);
    cr_assert_eq(gil_configure(&options), 0);
    sample_start(64);
    crew_start(&pair.crew, 2, hold_both, &pair);
    for (int i = 0; i < 2; i++)
        cr_assert(EVENTUALLY(NULL, load_relaxed(&pair.polls[i]) > 0, 20000));
    /* a thousand times, and each was there for some of them */
    for (int asked = 0; asked < 1000 || moved[0] < 100 || moved[1] < 100;
         asked++) {
        sample_ask(chance(&random));
        sleep_us(100);
        for (int i = 0; i < 2; i++) {
            moved[i] += load_relaxed(&pair.polls[i]) != seen[i];
            seen[i] = load_relaxed(&pair.polls[i]);
        }
    }
    crew_stop(&pair.crew);
    crew_join(&pair.crew, NULL);
    mutator_attach(m);
    count = stop();
    cr_assert_eq(count, 3);
    cr_assert_eq(found[0].address, shared, "ranked first");
    cr_assert_eq(found[0].threads, 2);
    cr_assert_gt(found[0].changes, 0);
    cr_assert_lt(found[0].changes, found[0].samples);
    cr_assert_eq(found[0].samples, totals.samples, "all hold it all the time");
    for (int i = 0; i < 2; i++) {
        const struct sampled_object *own = find(count, pair.own[i]);

        cr_assert_not_null(own);
        cr_assert_eq(own->changes, 0);
        cr_assert_eq(own->threads, 1);
    }
    cr_assert_eq(found[1].samples + found[2].samples, totals.samples);
    handle_free(m, pair.shared);
}
