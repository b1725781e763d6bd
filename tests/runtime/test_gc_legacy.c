/* SPDX-License-Identifier: MIT */
/*
 * Finalizers as up to Python 3.3: what the collector leaves alone, what it
 * lists, and what the program can do about it.
 */
#include "tests/runtime/test_gc.h"

#include "runtime/gc/collector.h"
#include "runtime/types/list.h"
#include "runtime/types/weakref.h"

#define LEGACY_TEST(name, ...)                                                 \
    static void legacy_##name(struct mutator *m);                              \
    GC_TEST_EACH(gc_legacy, name, ##__VA_ARGS__)                               \
    {                                                                          \
        gc_set_legacy_finalizers(true);                                        \
        legacy_##name(m);                                                      \
        empty_garbage(m);                                                      \
        cr_assert_eq(boxes_left(m), 0);                                        \
    }                                                                          \
    static void legacy_##name(struct mutator *m)

static size_t garbage_count(struct mutator *m)
{
    struct object **f = frame_push(m, 1);
    size_t n;

    gc_garbage(m, &f[0]);
    n = list_len(f[0]);
    frame_pop(m, f);
    return n;
}

static bool in_garbage(struct mutator *m, uint64_t id)
{
    struct object **f = frame_push(m, 2);
    bool found = false;

    gc_garbage(m, &f[0]);
    for (size_t i = 0; !found && list_get(m, f[0], i, &f[1]); i++)
        found = box_of(f[1])->id == id;
    frame_pop(m, f);
    return found;
}

/* What a program did then: take the list, break the cycles by hand. */
static void empty_garbage(struct mutator *m)
{
    struct object **f = frame_push(m, 2);

    gc_garbage(m, &f[0]);
    for (size_t i = 0; list_get(m, f[0], i, &f[1]); i++)
        box_clear(m, f[1]);
    list_clear(m, f[0]);
    frame_pop(m, f);
    rc_flush(m);
    gc_collect(m, 2);
    rc_flush(m);
}

static uint64_t uncollectable(void)
{
    struct gc_stats stats[GC_GENERATIONS];
    uint64_t n = 0;

    gc_stats(stats);
    for (int g = 0; g < GC_GENERATIONS; g++)
        n += stats[g].uncollectable;
    return n;
}

static uint64_t collected(void)
{
    struct gc_stats stats[GC_GENERATIONS];
    uint64_t n = 0;

    gc_stats(stats);
    for (int g = 0; g < GC_GENERATIONS; g++)
        n += stats[g].collected;
    return n;
}

LEGACY_TEST(a_cycle_with_finalizers_is_garbage)
{
    struct object **f = frame_push(m, 1);

    mortal_ring(m, &f[0], 3, NULL);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 3);
    cr_assert_eq(finalized(), 0, "not called: no order is right");
    cr_assert_eq(boxes_left(m), 3);
    cr_assert_eq(garbage_count(m), 3);
    cr_assert_eq(uncollectable(), 3);
    cr_assert_eq(collected(), 0);
    cr_assert(heap_is_sound(m));
    cr_assert_eq(gc_collect(m, 2), 0, "the list holds them: found once");
    cr_assert_eq(garbage_count(m), 3);
    frame_pop(m, f);
    empty_garbage(m);
    cr_assert_eq(finalized(), 3, "by counting, as the cycle was broken");
}

LEGACY_TEST(a_cycle_without_is_collected)
{
    struct object **f = frame_push(m, 1);

    ring_new(m, &f[0], 5, 0);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 0), 5);
    cr_assert_eq(boxes_left(m), 0);
    cr_assert_eq(garbage_count(m), 0);
    cr_assert_eq(uncollectable(), 0);
    cr_assert_eq(collected(), 5);
    frame_pop(m, f);
}

/* What a finalizer could reach lives on; it is not listed itself. */
LEGACY_TEST(what_they_reach_lives_on_unlisted)
{
    struct object **f = frame_push(m, 4);

    mortal_new(m, &f[0], 1, NULL, NULL); /* 1 <-> 2, 2 -> 3, 4 -> 1, 4 -> 4 */
    for (uint64_t i = 1; i < 4; i++)
        box_new(m, &f[i], i + 1, 2);
    link_to(m, f[0], 0, f[1]);
    link_to(m, f[1], 0, f[0]);
    link_to(m, f[1], 1, f[2]);
    link_to(m, f[3], 0, f[0]);
    link_to(m, f[3], 1, f[3]);
    for (size_t i = 0; i < 4; i++)
        local_clear(m, &f[i]);
    cr_assert_eq(gc_collect(m, 2), 4);
    cr_assert_eq(boxes_left(m), 3, "4 only refers to it, and is collected");
    cr_assert_eq(garbage_count(m), 1);
    cr_assert(in_garbage(m, 1));
    cr_assert_eq(uncollectable(), 3);
    cr_assert_eq(collected(), 1);
    cr_assert(heap_is_sound(m));
    frame_pop(m, f);
}

/* In no cycle of its own: it dies by counting once the cycle is cleared. */
LEGACY_TEST(one_that_hangs_on_a_cycle_dies)
{
    struct object **f = frame_push(m, 4);

    ring_new(m, &f[0], 2, 0); /* ring -> 10 -> 11 -> 12, with finalizers */
    for (uint64_t i = 1; i < 4; i++)
        mortal_new(m, &f[i], 9 + i, NULL, NULL);
    link_to(m, f[0], 1, f[1]);
    link_to(m, f[1], 0, f[2]);
    link_to(m, f[2], 0, f[3]);
    for (size_t i = 0; i < 4; i++)
        local_clear(m, &f[i]);
    cr_assert_eq(gc_collect(m, 2), 2);
    cr_assert_eq(boxes_left(m), 0);
    cr_assert_eq(finalized(), 3);
    cr_assert_eq(garbage_count(m), 0);
    cr_assert_eq(uncollectable(), 0);
    frame_pop(m, f);
}

/* The same, but the second of them holds a cycle with a finalizer. */
LEGACY_TEST(one_that_hangs_on_a_cycle_and_holds_one)
{
    struct object **f = frame_push(m, 3);

    ring_new(m, &f[0], 2, 0);
    mortal_new(m, &f[1], 10, NULL, NULL);
    mortal_ring(m, &f[2], 2, NULL);
    link_to(m, f[0], 1, f[1]);
    link_to(m, f[1], 0, f[2]);
    for (size_t i = 0; i < 3; i++)
        local_clear(m, &f[i]);
    cr_assert_eq(gc_collect(m, 2), 4);
    cr_assert_eq(boxes_left(m), 2);
    cr_assert_eq(finalized(), 1);
    cr_assert_eq(garbage_count(m), 2);
    cr_assert(in_garbage(m, 0) && in_garbage(m, 1));
    cr_assert_not(in_garbage(m, 10));
    cr_assert_eq(uncollectable(), 2);
    frame_pop(m, f);
}

/* They become older, like survivors, and stay what they were. */
LEGACY_TEST(they_are_promoted)
{
    struct object **f = frame_push(m, 2);

    mortal_ring(m, &f[0], 2, NULL);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 0), 2);
    gc_garbage(m, &f[0]);
    cr_assert(list_get(m, f[0], 0, &f[1]));
    cr_assert_eq(gc_generation_of(f[1]),
                 gc_collector()->generational ? 1 : GC_OLDEST);
    cr_assert_not(gc_is_finalized(f[1]));
    cr_assert(box_is_alive(f[1]));
    frame_pop(m, f);
}

static unsigned calls;

static void note_call(struct mutator *m, struct object *weakref,
                      struct object *arg)
{
    (void)m;
    (void)weakref;
    (void)arg;
    calls++;
}

/* Weak references to what lives on still lead there; others are cut. */
LEGACY_TEST(weak_references)
{
    struct object **f = frame_push(m, 5);

    mortal_ring(m, &f[0], 2, NULL);
    ring_new(m, &f[1], 2, 0);
    weakref_new(m, f[0], note_call, NULL, &f[2]);
    weakref_new(m, f[1], note_call, NULL, &f[3]);
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    cr_assert_eq(gc_collect(m, 2), 4);
    cr_assert_eq(calls, 1, "of the one whose target is gone");
    cr_assert(weakref_get(m, f[2], &f[4]));
    cr_assert(box_is_alive(f[4]));
    cr_assert_not(weakref_get(m, f[3], &f[4]));
    frame_pop(m, f);
}

/* SAVEALL lists everything and clears nothing. */
LEGACY_TEST(saveall_lists_all)
{
    struct object **f = frame_push(m, 2);

    ring_new(m, &f[0], 2, 0);
    mortal_new(m, &f[1], 10, NULL, NULL);
    link_to(m, f[0], 1, f[1]);
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    gc_set_debug(GC_DEBUG_SAVEALL);
    cr_assert_eq(gc_collect(m, 2), 3);
    gc_set_debug(0);
    cr_assert_eq(boxes_left(m), 3);
    cr_assert_eq(garbage_count(m), 3);
    cr_assert_eq(uncollectable(), 1);
    frame_pop(m, f);
}

/* Turned off again: PEP 442 for those of the next collection. */
LEGACY_TEST(can_be_turned_off)
{
    struct object **f = frame_push(m, 1);

    gc_set_legacy_finalizers(false);
    cr_assert_not(gc_legacy_finalizers());
    mortal_ring(m, &f[0], 3, NULL);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), 3);
    cr_assert_eq(finalized(), 3);
    cr_assert_eq(boxes_left(m), 0);
    cr_assert_eq(garbage_count(m), 0);
    frame_pop(m, f);
}

/* Random graphs, against the definition: see the essay in legacy.c. */
enum { NODES = 12 };

static struct {
    bool mortal[NODES];
    bool edge[NODES][NODES];
} graph;

static void random_graph(struct mutator *m, struct object **f, uint64_t *seed)
{
    const unsigned density = 6 + (unsigned)(chance(seed) % 10);

    for (size_t i = 0; i < NODES; i++) {
        graph.mortal[i] = chance(seed) % 6 == 0;
        cr_assert(box_make(m, &f[i], graph.mortal[i] ? &mortal_type : &box_type,
                           i, NODES));
    }
    for (size_t i = 0; i < NODES; i++) {
        for (size_t k = 0; k < NODES; k++) {
            graph.edge[i][k] = chance(seed) % density == 0;
            if (graph.edge[i][k])
                link_to(m, f[i], k, f[k]);
        }
    }
}

/* Transitive closure: path[i][k], one edge or more from i to k. */
static void find_paths(bool path[NODES][NODES])
{
    memcpy(path, graph.edge, sizeof graph.edge);
    for (size_t via = 0; via < NODES; via++)
        for (size_t i = 0; i < NODES; i++)
            for (size_t k = 0; k < NODES; k++)
                path[i][k] |= path[i][via] && path[via][k];
}

/* Is it there when the collector comes? All else has died by counting. */
static bool is_met(bool path[NODES][NODES], size_t node)
{
    bool found = false;

    for (size_t i = 0; i < NODES; i++)
        found |= path[i][i] && (i == node || path[i][node]);
    return found;
}

/* May a finalizer use it? */
static bool in_closure(bool path[NODES][NODES], size_t node)
{
    bool found = false;

    for (size_t i = 0; i < NODES; i++)
        found |=
            graph.mortal[i] && is_met(path, i) && (i == node || path[i][node]);
    return found;
}

/* With nothing held from outside: uncollectable are cycles that a finalizer
 * may use, and what hangs on them. The others die, one way or the other. */
static bool is_uncollectable(bool path[NODES][NODES], size_t node)
{
    bool found = false;

    for (size_t i = 0; i < NODES; i++)
        found |=
            path[i][i] && in_closure(path, i) && (i == node || path[i][node]);
    return found;
}

LEGACY_TEST(random_graphs_by_the_definition, .timeout = 60)
{
    bool path[NODES][NODES];
    struct object *raw[NODES];
    uint64_t seed = chance_seed(442);

    for (int round = 0; round < 300; round++) {
        struct object **f = frame_push(m, NODES);
        size_t listed = 0, left = 0;

        random_graph(m, f, &seed);
        find_paths(path);
        memcpy(raw, f, sizeof raw);
        frame_pop(m, f);
        rc_flush(m);
        gc_collect(m, 2);
        rc_flush(m);
        for (size_t i = 0; i < NODES; i++) {
            if (!is_uncollectable(path, i))
                continue;
            cr_assert(box_is_alive(raw[i]), "round %d: %zu died", round, i);
            left++;
            listed += graph.mortal[i];
        }
        cr_assert_eq(boxes_alive(), left, "round %d", round);
        cr_assert_eq(garbage_count(m), listed, "round %d", round);
        if (round % 20 == 0)
            cr_assert(heap_is_sound(m));
        gc_set_legacy_finalizers(false);
        empty_garbage(m);
        cr_assert_eq(boxes_left(m), 0, "round %d: all go at last", round);
        gc_set_legacy_finalizers(true);
    }
}
