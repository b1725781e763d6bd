/* SPDX-License-Identifier: MIT */
/* Collections while other mutators work. tests/torture/cycles.c does the same
 * for longer, under ThreadSanitizer. */
#include "tests/runtime/test_gc.h"

#include "runtime/thread/handle.h"
#include "runtime/types/list.h"

enum { THREADS = 4 };

/*
 * Every thread leaves its share of an object's count pending in its own
 * manner of counting: 6 references more, 5 references less. The object is in a
 * cycle and held by what is left. A collector that trusts stale counts frees
 * it too early or never.
 */
static struct slot *subject, *holders;
static unsigned counted; /* atomic */
static unsigned checked; /* atomic */

static void plus_six_minus_five(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 8);

    (void)index;
    (void)arg;
    slot_load(m, &f[0], subject);
    slot_load(m, &f[6], holders);
    box_new(m, &f[1], 1, 6); /* held by nobody but us */
    for (size_t i = 0; i < 6; i++)
        link_to(m, f[1], i, f[0]);
    for (size_t i = 0; i < 5; i++)
        link_to(m, f[1], i, NULL);
    list_append(m, f[6], f[1]);
    for (int i = 0; i < 7; i++)
        local_clear(m, &f[i]);
    fetch_add_seq_cst(&counted, 1);
    /* still attached, nothing flushed, while others collect */
    while (!load_acquire(&checked)) /* pairs with the test */
        safepoint(m);
    frame_pop(m, f);
}

GC_TEST_EACH(gc_threads, trap_07_stale_counts, .timeout = 60)
{
    struct object **f = frame_push(m, 2);
    struct crew crew;

    subject = handle_new(m, NULL);
    holders = handle_new(m, NULL);
    list_new(m, &f[0]);
    slot_store(m, holders, f[0]);
    mortal_new(m, &f[1], 0, NULL, NULL);
    link_to(m, f[1], 0, f[1]);
    slot_store(m, subject, f[1]);
    local_clear(m, &f[1]);
    crew_start(&crew, THREADS, plus_six_minus_five, NULL);
    while (load_acquire(&counted) < THREADS) /* they have counted */
        rest_us(m, 100);
    slot_store(m, subject, NULL);
    /* held by one reference of each thread's box */
    for (int i = 0; i < 3; i++)
        cr_assert_eq(gc_collect(m, 2), 0, "the first look is the right one");
    cr_assert_eq(load_relaxed(&box_finalized), 0);
    cr_assert(heap_is_sound(m));

    list_clear(m, f[0]); /* drop it, in the other threads' boxes */
    if (RC_LATE_DEATH) { /* the boxes go first, later; then the cycle */
        cr_assert(EVENTUALLY(m, (rc_flush(m), boxes_alive() == 1), 5000));
        cr_assert_eq(gc_collect(m, 2), 1);
    } else {
        cr_assert(EVENTUALLY(m, boxes_alive() == 1, 5000));
        cr_assert_eq(gc_collect(m, 2), 1, "exactly one collection frees it");
    }
    store_release(&checked, 1); /* pairs with the threads */
    crew_join(&crew, m);
    cr_assert_eq(load_relaxed(&box_finalized), 1);
    cr_assert_eq(boxes_left(m), 0);
    handle_free(m, subject);
    handle_free(m, holders);
    frame_pop(m, f);
}

/*
 * A shared graph under work: every thread walks it, relinks it, drops parts of
 * it and makes new ones, while all of them collect. No box that is reached may
 * be dead; in the end nothing is left.
 */
enum { SHARED = 64, EDGES = 3 };

static struct slot *root; /* a handle: a box with SHARED slots */

static void touch(struct object *o)
{
    if (!box_is_alive(o))
        die("reached a dead box");
}

static void work_on_graph(struct mutator *m, unsigned index, void *arg)
{
    const int steps = *(const int *)arg;
    struct object **f = frame_push(m, 4);
    uint64_t seed = chance_seed(index);

    slot_load(m, &f[0], root);
    for (int i = 0; i < steps; i++) {
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
        case 1: /* forget a part */
            slot_store(m, top, NULL);
            break;
        case 2: /* a ring of our own, dropped at once */
            ring_new(m, &f[1], 3, 1);
            break;
        default: /* walk and relink */
            if (!slot_load(m, &f[1], top))
                break;
            for (int k = 0; k < 8; k++) {
                touch(f[1]);
                if (!slot_load(m, &f[2], box_slot(f[1], chance(&seed) % EDGES)))
                    break;
                touch(f[2]);
                if (chance(&seed) % 4 == 0)
                    link_to(m, f[2], chance(&seed) % EDGES, f[1]);
                local_move(m, &f[1], &f[2]);
            }
        }
        if (i % 512 == (int)index * 100)
            gc_collect(m, (int)(chance(&seed) % GC_GENERATIONS));
        safepoint(m);
    }
    frame_pop(m, f);
}

GC_TEST_EACH(gc_threads, invariant_3_nothing_reachable_dies_under_work,
        .timeout = 120)
{
    struct object **f = frame_push(m, 1);
    int steps = 20000;

    box_new(m, &f[0], 0, SHARED);
    root = handle_new(m, f[0]);
    gc_enable();
    crew_run(m, THREADS, work_on_graph, &steps);
    gc_disable();
    cr_assert(heap_is_sound(m));
    handle_free(m, root);
    frame_pop(m, f);
    rc_flush(m);
    gc_collect(m, 2);
    rc_flush(m);
    gc_collect(m, 2);
    cr_assert_eq(boxes_left(m), 0);
}

/* Two collect at once: one does, the other gets 0; together they find all. */
static long found_by[THREADS];

static void all_collect(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);

    (void)arg;
    for (int i = 0; i < 50; i++) {
        ring_new(m, &f[0], 5, 0);
        local_clear(m, &f[0]);
        safepoint(m);
        found_by[index] += gc_collect(m, 0);
    }
    frame_pop(m, f);
}

GC_TEST_EACH(gc_threads, everybody_collects, .timeout = 60)
{
    long found = 0;

    crew_run(m, THREADS, all_collect, NULL);
    rc_flush(m);
    found = gc_collect(m, 2);
    for (int i = 0; i < THREADS; i++)
        found += found_by[i];
    cr_assert_eq(found, THREADS * 50 * 5);
    cr_assert_eq(boxes_left(m), 0);
}

/* Objects of threads that have left, in pools that nobody owns. */
static void make_rings(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);
    struct object **g = frame_push(m, 1);

    slot_load(m, &g[0], root);
    for (uint64_t i = 0; i < 100; i++)
        ring_new(m, &f[0], 4, i);
    slot_store(m, box_slot(g[0], index), f[0]); /* the last one stays */
    (void)arg;
    frame_pop(m, g);
    frame_pop(m, f);
}

GC_TEST_EACH(gc_threads, garbage_of_threads_that_have_left)
{
    struct object **f = frame_push(m, 1);

    box_new(m, &f[0], 0, THREADS);
    root = handle_new(m, f[0]);
    crew_run(m, THREADS, make_rings, NULL);
    cr_assert_eq(gc_collect(m, 2), THREADS * 99 * 4);
    cr_assert_eq(boxes_left(m), 1 + THREADS * 4);
    cr_assert(heap_is_sound(m));
    handle_free(m, root);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), THREADS * 4);
    cr_assert_eq(boxes_left(m), 0);
}
