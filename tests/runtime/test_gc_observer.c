/* SPDX-License-Identifier: MIT */
/*
 * Watching a collection: each step is called once, in order, with the world
 * stopped, and shows what the algorithm holds of each object at that moment.
 */
#include "tests/runtime/test_gc.h"

#include "runtime/gc/observe.h"
#include "runtime/thread/handle.h"

enum { WATCHED = 4, STEPS_MAX = 32 };

/* What the observer wrote down: no memory is taken while it runs. */
static struct {
    const struct object *node[WATCHED];
    size_t steps;
    enum gc_step step[STEPS_MAX];
    struct gc_observed seen[STEPS_MAX][WATCHED];
} record;

static void watch(enum gc_step step, void *arg)
{
    cr_assert(world_is_stopped());
    cr_assert_eq(arg, &record);
    cr_assert_lt(record.steps, STEPS_MAX);
    for (size_t i = 0; i < WATCHED; i++)
        if (record.node[i])
            record.seen[record.steps][i] = gc_observed(record.node[i]);
    record.step[record.steps++] = step;
}

static void expect_steps(enum gc_step last)
{
    cr_assert_eq(record.steps, (size_t)last + 1);
    for (size_t i = 0; i < record.steps; i++)
        cr_assert_eq(record.step[i], i, "step %zu is %d", i, record.step[i]);
}

static void expect_seen(enum gc_step step, size_t node, enum gc_state state,
                        int64_t refs)
{
    const struct gc_observed *seen = &record.seen[step][node];

    cr_expect_eq(seen->state, state, "step %d, node %zu: state %d", step, node,
                 seen->state);
    cr_expect_eq(seen->refs, refs, "step %d, node %zu: %lld references", step,
                 node, (long long)seen->refs);
}

/*
 * The graph of CPython's garbage_collector.md: 0 -> 1 -> 2 -> 0 is a ring and
 * held by a local that refers to 0; 3 refers to itself and to 2.
 */
static void ring_and_loop(struct mutator *m, struct object **f)
{
    for (size_t i = 0; i < WATCHED; i++) {
        box_new(m, &f[i], i, 2);
        record.node[i] = f[i];
    }
    link_to(m, f[0], 0, f[1]);
    link_to(m, f[1], 0, f[2]);
    link_to(m, f[2], 0, f[0]);
    link_to(m, f[3], 0, f[3]);
    link_to(m, f[3], 1, f[2]);
    for (size_t i = 1; i < WATCHED; i++)
        local_clear(m, &f[i]);
}

GC_TEST(gc_observer, the_steps_of_a_full_collection)
{
    struct object **f = frame_push(m, WATCHED);

    ring_and_loop(m, f);
    gc_set_observer(m, watch, &record);
    cr_assert_eq(gc_collect(m, 2), 1);
    gc_set_observer(m, NULL, NULL);
    expect_steps(GC_STEP_CLEARED);
    for (size_t i = 0; i < 2; i++)
        cr_expect_eq(record.seen[i][1].state, GC_STATE_UNKNOWN);
    expect_seen(GC_STEP_COPIED, 0, GC_STATE_UNKNOWN, 2);
    expect_seen(GC_STEP_COPIED, 1, GC_STATE_UNKNOWN, 1);
    expect_seen(GC_STEP_COPIED, 2, GC_STATE_UNKNOWN, 2);
    expect_seen(GC_STEP_COPIED, 3, GC_STATE_UNKNOWN, 1);
    expect_seen(GC_STEP_SUBTRACTED, 0, GC_STATE_UNKNOWN, 1);
    for (size_t i = 1; i < WATCHED; i++)
        expect_seen(GC_STEP_SUBTRACTED, i, GC_STATE_UNKNOWN, 0);
    expect_seen(GC_STEP_REACHED, 0, GC_STATE_ALIVE, 1);
    expect_seen(GC_STEP_REACHED, 1, GC_STATE_ALIVE, 0);
    expect_seen(GC_STEP_REACHED, 2, GC_STATE_ALIVE, 0);
    expect_seen(GC_STEP_REACHED, 3, GC_STATE_UNKNOWN, 0);
    expect_seen(GC_STEP_TRASH, 2, GC_STATE_ALIVE, 0);
    expect_seen(GC_STEP_TRASH, 3, GC_STATE_TRASH, 0);
    expect_seen(GC_STEP_FINALIZED, 3, GC_STATE_TRASH, 0);
    expect_seen(GC_STEP_RESCUED, 3, GC_STATE_TRASH, 0);
    expect_seen(GC_STEP_CLEARED, 0, GC_STATE_ALIVE, 0);
    expect_seen(GC_STEP_CLEARED, 3, GC_STATE_DEAD, 0);
    cr_assert_eq(boxes_left(m), 3);
    frame_pop(m, f);
    cr_assert_eq(gc_collect(m, 2), 3, "nobody watches any more");
    cr_assert_eq(boxes_left(m), 0);
    expect_steps(GC_STEP_CLEARED);
}

/* Older objects are outside: what they hold is held from outside. */
GC_TEST(gc_observer, a_young_collection_counts_the_old_as_outside)
{
    struct object **f = frame_push(m, WATCHED);

    box_new(m, &f[0], 0, 2);
    cr_assert_eq(gc_collect(m, 0), 0);
    for (size_t i = 1; i < 3; i++)
        box_new(m, &f[i], i, 2);
    link_to(m, f[0], 0, f[1]);
    link_to(m, f[1], 0, f[2]);
    link_to(m, f[2], 0, f[1]);
    for (size_t i = 0; i < 3; i++)
        record.node[i] = f[i];
    local_clear(m, &f[1]);
    local_clear(m, &f[2]);
    gc_set_observer(m, watch, &record);
    cr_assert_eq(gc_collect(m, 0), 0);
    gc_set_observer(m, NULL, NULL);
    expect_steps(GC_STEP_TRASH); /* there is none: it ends here */
    cr_expect_eq(record.seen[GC_STEP_COPIED][0].state, GC_STATE_ALIVE);
    expect_seen(GC_STEP_COPIED, 1, GC_STATE_UNKNOWN, 2);
    expect_seen(GC_STEP_SUBTRACTED, 1, GC_STATE_UNKNOWN, 1);
    expect_seen(GC_STEP_SUBTRACTED, 2, GC_STATE_UNKNOWN, 0);
    expect_seen(GC_STEP_REACHED, 1, GC_STATE_ALIVE, 1);
    expect_seen(GC_STEP_REACHED, 2, GC_STATE_ALIVE, 0);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert_eq(boxes_left(m), 0);
}

static struct slot *kept;

static void keep_number_one(struct mutator *m, struct box *box)
{
    if (box->id == 1)
        slot_store(m, kept, &box->head);
}

/* A resurrection: 0 -> 1 -> 2, each with a loop of its own; 1 keeps itself. */
GC_TEST(gc_observer, resurrection_is_seen_after_the_finalizers)
{
    struct object **f = frame_push(m, 3);

    kept = handle_new(m, NULL);
    for (size_t i = 0; i < 3; i++) {
        mortal_new(m, &f[i], i, keep_number_one, NULL);
        link_to(m, f[i], 0, f[i]);
        record.node[i] = f[i];
    }
    link_to(m, f[0], 1, f[1]);
    link_to(m, f[1], 1, f[2]);
    for (size_t i = 0; i < 3; i++)
        local_clear(m, &f[i]);
    gc_set_observer(m, watch, &record);
    cr_assert_eq(gc_collect(m, 2), 1);
    gc_set_observer(m, NULL, NULL);
    expect_steps(GC_STEP_CLEARED);
    for (size_t i = 0; i < 3; i++)
        expect_seen(GC_STEP_TRASH, i, GC_STATE_TRASH, 0);
    expect_seen(GC_STEP_FINALIZED, 0, GC_STATE_TRASH, 0);
    expect_seen(GC_STEP_FINALIZED, 1, GC_STATE_TRASH, 1);
    expect_seen(GC_STEP_FINALIZED, 2, GC_STATE_TRASH, 0);
    expect_seen(GC_STEP_RESCUED, 0, GC_STATE_TRASH, 0);
    expect_seen(GC_STEP_RESCUED, 1, GC_STATE_ALIVE, 0);
    expect_seen(GC_STEP_RESCUED, 2, GC_STATE_ALIVE, 0);
    expect_seen(GC_STEP_CLEARED, 0, GC_STATE_DEAD, 0);
    expect_seen(GC_STEP_CLEARED, 1, GC_STATE_ALIVE, 0);
    expect_seen(GC_STEP_CLEARED, 2, GC_STATE_ALIVE, 0);
    handle_free(m, kept);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert_eq(boxes_left(m), 0);
}

/* Observers come and go while another mutator collects. */
static void count_steps(enum gc_step step, void *arg)
{
    (void)step;
    ++*(unsigned *)arg;
}

static void collect_often(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);
    struct crew *crew = arg;

    (void)index;
    while (!crew_is_over(crew)) {
        ring_new(m, &f[0], 3, 0);
        local_clear(m, &f[0]);
        gc_collect(m, 2);
        safepoint(m);
    }
    frame_pop(m, f);
}

GC_TEST(gc_observer, comes_and_goes_while_others_collect, .timeout = 60)
{
    static struct crew crew;
    unsigned steps = 0;

    crew_start(&crew, 2, collect_often, &crew);
    for (int i = 0; i < 50 || steps == 0; i++) { /* it sees something, too */
        gc_set_observer(m, count_steps, &steps);
        rest_us(m, 300);
        gc_set_observer(m, NULL, NULL);
        rest_us(m, 100);
    }
    crew_stop(&crew);
    crew_join(&crew, m);
    while (gc_collect(m, 2) > 0)
        rc_flush(m);
    cr_assert_eq(boxes_left(m), 0);
}
