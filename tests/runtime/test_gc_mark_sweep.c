/* SPDX-License-Identifier: MIT */
/*
 * Mark and sweep beside the cycle collector: that it finds the same, when it
 * starts by itself, and what it records. Its roots are in test_gc_roots.c; the
 * suites of the cycle collector run with it as well (GC_TEST_EACH).
 */
#include "tests/runtime/test_gc.h"

#include "runtime/gc/buffer.h"
#include "runtime/thread/handle.h"
#include "runtime/types/weakref.h"

/* --- the same as the other --- */

enum { NODES = 3000, EDGES = 3, HELD = 5, WEAK_EVERY = 7 };

static bool *deaths; /* by id */
static unsigned callbacks;

static void node_dealloc(struct mutator *m, struct object *o)
{
    deaths[box_of(o)->id] = true;
    box_dealloc(m, o);
}

static const struct type node_type = {
    .name = "node",
    .basic_size = sizeof(struct box),
    .kind = KIND_OTHER,
    .traverse = box_traverse,
    .clear = box_clear,
    .finalize = box_finalize,
    .dealloc = node_dealloc,
};

static struct slot *saved; /* where finalizers put what they resurrect */

static void save_some(struct mutator *m, struct box *box)
{
    if (saved && box->id % 50 == 0)
        slot_store(m, box_slot(saved->ref, box->id / 50), &box->head);
}

static void called_back(struct mutator *m, struct object *w, struct object *arg)
{
    (void)m;
    (void)w;
    (void)arg;
    callbacks++;
}

struct outcome {
    long found, found_later; /* without and with what was resurrected */
    uint64_t finalized;
    unsigned callbacks, weak_left;
    bool dead[NODES];
};

/* A random graph of two halves, weak references into it, a few nodes of one
 * half held; it is collected twice, and what was resurrected is given up in
 * between. */
static void random_outcome(struct mutator *m, unsigned index,
                           const struct collector *collector,
                           struct outcome *out)
{
    struct object **f = frame_push(m, NODES + HELD + 1);
    struct object **weak = frame_push(m, NODES / WEAK_EVERY + 1);
    uint64_t seed = chance_seed(index), before = finalized();
    int edges = NODES * (70 + 10 * (int)(index % 10)) / 100;

    memset(out, 0, sizeof(*out));
    deaths = out->dead;
    callbacks = 0;
    box_new(m, &f[NODES], 0, NODES / 50);
    saved = handle_new(m, f[NODES]);
    for (unsigned i = 0; i < NODES; i++) {
        cr_assert(box_make(m, &f[i], &node_type, i, EDGES));
        box_of(f[i])->hook = index % 2 ? save_some : NULL;
        if (i % WEAK_EVERY == 0)
            weakref_new(m, f[i], i % 2 ? called_back : NULL, NULL,
                        &weak[i / WEAK_EVERY]);
    }
    for (int e = 0; e < edges; e++) {
        size_t from = chance(&seed) % NODES;
        size_t half = from < NODES / 2 ? 0 : NODES / 2;

        if (chance(&seed) % (NODES / 2) == 0)
            half = NODES / 2 - half;
        link_to(m, f[from], chance(&seed) % EDGES,
                f[half + chance(&seed) % (NODES / 2)]);
    }
    for (int i = 1; i <= HELD; i++)
        local_set(m, &f[NODES + i], f[chance(&seed) % (NODES / 2)]);
    for (int i = 0; i < NODES; i++)
        local_clear(m, &f[i]);
    rc_flush(m);
    cr_assert(gc_set_collector(collector));
    out->found = gc_collect(m, GC_OLDEST);
    rc_flush(m);
    cr_assert(heap_is_sound(m));
    box_clear(m, f[NODES]);
    rc_flush(m);
    out->found_later = gc_collect(m, GC_OLDEST);
    rc_flush(m);
    cr_assert(heap_is_sound(m));
    for (int i = 0; i <= (NODES - 1) / WEAK_EVERY; i++)
        out->weak_left += weakref_get(m, weak[i], &f[0]);
    out->callbacks = callbacks;
    out->finalized = finalized() - before;
    handle_free(m, saved);
    saved = NULL;
    frame_pop(m, weak);
    frame_pop(m, f);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    cr_assert_eq(boxes_left(m), 0);
}

static void assert_same(const struct outcome *a, const struct outcome *b,
                        unsigned index)
{
    cr_assert_eq(a->found, b->found, "graph %u: %ld and %ld", index, a->found,
                 b->found);
    cr_assert_eq(a->found_later, b->found_later, "graph %u", index);
    cr_assert_eq(a->finalized, b->finalized, "graph %u", index);
    cr_assert_eq(a->callbacks, b->callbacks, "graph %u", index);
    cr_assert_eq(a->weak_left, b->weak_left, "graph %u", index);
    for (int i = 0; i < NODES; i++)
        cr_assert_eq(a->dead[i], b->dead[i], "graph %u, node %d", index, i);
}

GC_TEST(gc_mark_sweep, finds_what_trial_deletion_finds, .timeout = 120)
{
    static struct outcome counted, marked;
    long found = 0;

    for (unsigned i = 0; i < 40; i++) {
        random_outcome(m, i, &gc_trial_deletion, &counted);
        random_outcome(m, i, &gc_mark_sweep, &marked);
        assert_same(&counted, &marked, i);
        found += marked.found;
    }
    cr_assert_gt(found, NODES, "the graphs were no test");
}

/* --- memory for the mark stack --- */

MARK_TEST(invariant_7_no_memory_for_the_mark_stack)
{
    struct object **f = frame_push(m, 2);

    ring_new(m, &f[0], 1000, 0);
    ring_new(m, &f[1], 1000, 1000);
    local_clear(m, &f[0]);
    for (int i = 0; i < 3; i++) {
        buffer_fail_next(1);
        cr_assert_eq(gc_collect(m, 2), -1);
        cr_assert(heap_is_sound(m));
    }
    cr_assert_eq(boxes_left(m), 2000);
    cr_assert_eq(gc_collect(m, 2), 1000);
    cr_assert_eq(boxes_left(m), 1000);
    frame_pop(m, f);
    cr_assert_eq(gc_collect(m, 2), 1000);
}

/* --- when it starts by itself --- */

/* The heap's largest size while n rings come and go, above what is held. */
static size_t churn(struct mutator *m, struct object **slot, int n)
{
    size_t most = 0, held;

    for (int i = 0; i < n; i++) {
        ring_new(m, slot, 10, 0);
        local_clear(m, slot);
        safepoint(m);
        held = heap_bytes_held();
        most = held > most ? held : most;
    }
    return most;
}

static uint64_t full_collections(void)
{
    struct gc_stats stats[GC_GENERATIONS];

    gc_stats(stats);
    cr_assert_eq(stats[0].collections + stats[1].collections, 0);
    return stats[GC_OLDEST].collections;
}

MARK_TEST(the_heap_grows_by_a_factor, .timeout = 120)
{
    static const double factors[] = {1.25, 1.5, 2, 4};
    struct object **f = frame_push(m, 2);
    uint64_t last = UINT64_MAX;
    size_t live;

    ring_new(m, &f[0], 40000, 0);
    gc_collect(m, 2);
    live = heap_bytes_held();
    cr_assert_gt(live, 3 * (size_t)GC_GROWTH_LEAST);
    gc_enable();
    for (int i = 0; i < 4; i++) {
        uint64_t before = full_collections();
        size_t most;

        gc_set_growth(factors[i]);
        cr_assert_eq(gc_get_growth(), factors[i]);
        gc_collect(m, 2);
        rc_flush(m);
        most = churn(m, &f[1], 40000);
        if (!RC_GRACE) { /* else what waits for a grace period is there, too */
            cr_assert_lt((double)most, factors[i] * 1.1 * (double)live);
            cr_assert_gt((double)most, factors[i] * 0.9 * (double)live);
        }
        cr_assert_gt(full_collections() - before, 1);
        cr_assert_lt(full_collections() - before, last, "fewer, not more");
        last = full_collections() - before;
    }
    gc_disable();
    frame_pop(m, f);
    rc_flush(m);
    gc_collect(m, 2);
    cr_assert_eq(boxes_left(m), 0);
}

MARK_TEST(small_heaps_and_what_counting_frees_do_not_start_it)
{
    const int off[GC_GENERATIONS] = {0, 10, 10};
    struct object **f = frame_push(m, 1);

    gc_enable();
    churn(m, &f[0], 300); /* less than GC_GROWTH_LEAST */
    cr_assert_eq(full_collections(), 0);
    gc_disable();
    gc_collect(m, 2);
    rc_flush(m);
    gc_enable();
    for (int i = 0; i < 100000; i++) { /* no cycles: nothing grows */
        box_new(m, &f[0], 0, 2);
        safepoint(m);
    }
    cr_assert_eq(full_collections(), RC_LATE_DEATH ? full_collections() : 1);
    gc_set_threshold(off);
    churn(m, &f[0], 5000);
    gc_disable();
    rc_flush(m);
    cr_assert_gt(gc_collect(m, 2), 49000, "threshold 0 turns it off, too");
    frame_pop(m, f);
}

/* --- switching --- */

/* Each finds what the other has left, and knows its survivors. */
MARK_TEST(survivors_are_old_to_the_other)
{
    struct object **f = frame_push(m, 2);

    ring_new(m, &f[0], 3, 0);
    cr_assert_eq(gc_collect(m, 0), 0);
    cr_assert_eq(gc_generation_of(f[0]), GC_OLDEST);
    cr_assert(gc_set_collector(&gc_trial_deletion));
    ring_new(m, &f[1], 2, 10);
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    cr_assert_eq(gc_collect(m, 1), 2, "the young alone");
    cr_assert_eq(gc_collect(m, 2), 3);
    cr_assert_eq(boxes_left(m), 0);
    ring_new(m, &f[0], 3, 0);
    gc_collect(m, 0);
    local_clear(m, &f[0]);
    cr_assert(gc_set_collector(&gc_mark_sweep));
    cr_assert_eq(gc_collect(m, 0), 3, "it knows no generations");
    frame_pop(m, f);
}

static void churn_and_switch(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 3);
    uint64_t seed = chance_seed(index);

    (void)arg;
    ring_new(m, &f[0], 50, 0);
    for (int i = 0; i < 1500; i++) {
        ring_new(m, &f[1], 1 + chance(&seed) % 20, 0);
        if (chance(&seed) % 4 == 0)
            link_to(m, f[0], 1, f[1]);
        local_clear(m, &f[1]);
        if (chance(&seed) % 64 == 0)
            gc_set_collector(chance(&seed) % 2 ? &gc_mark_sweep
                                               : &gc_trial_deletion);
        if (chance(&seed) % 128 == 0)
            gc_collect(m, (int)(chance(&seed) % GC_GENERATIONS));
        cr_assert(box_is_alive(f[0]));
        safepoint(m);
    }
    frame_pop(m, f);
}

MARK_TEST(switching_while_others_work, .timeout = 120)
{
    gc_set_growth(1.01);
    gc_enable();
    crew_run(m, 4, churn_and_switch, NULL);
    gc_disable();
    cr_assert(heap_is_sound(m));
    rc_flush(m);
    gc_collect(m, 2);
    cr_assert_eq(boxes_left(m), 0);
}

/* --- names and numbers --- */

RUNTIME_TEST(gc_mark_sweep, the_default_and_the_names)
{
    cr_assert_eq(gc_collector(), &gc_trial_deletion);
    cr_assert_str_eq(gc_collector_name(gc_collector()), "trial-deletion");
    cr_assert(gc_set_collector(&gc_mark_sweep));
    cr_assert_str_eq(gc_collector_name(gc_collector()), "mark-sweep");
    cr_assert(gc_set_collector(NULL));
    cr_assert_eq(gc_collector(), &gc_trial_deletion);
}

static uint64_t ticks(void)
{
    static uint64_t now;

    return ++now;
}

MARK_TEST(roots_are_counted_and_timed_apart)
{
    struct object **f = frame_push(m, 7);
    struct gc_mark_stats before, after;
    struct gc_stats pauses[GC_GENERATIONS];
    struct slot *handle;

    ring_new(m, &f[0], 10, 0);
    handle = handle_new(m, f[0]);
    ring_new(m, &f[1], 10, 0);
    local_clear(m, &f[1]);
    runtime_set_clock(ticks); /* one per question */
    gc_mark_stats(&before);
    gc_collect(m, 2);
    gc_mark_stats(&after);
    gc_stats(pauses);
    runtime_set_clock(NULL);
    cr_assert_eq(after.collections - before.collections, 1);
    cr_assert_eq(after.frame_slots - before.frame_slots, 7 + 3,
                 "ours and the collector's own");
    cr_assert_eq(after.handles - before.handles, handle_count());
    cr_assert_eq(after.others, before.others);
    cr_assert_eq(after.whiten_ns - before.whiten_ns, 1);
    cr_assert_eq(after.roots_ns - before.roots_ns, 1);
    cr_assert_eq(after.mark_ns - before.mark_ns, 1);
    cr_assert_eq(after.sweep_ns - before.sweep_ns, 1);
    cr_assert_gt(pauses[GC_OLDEST].pause_ns, 4, "which are parts of a pause");
    handle_free(m, handle);
    frame_pop(m, f);
}
