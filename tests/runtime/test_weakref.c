/* SPDX-License-Identifier: MIT */
/* Weak references, without the collector (test_gc_finalizers.c has that). */
#include "tests/runtime/support.h"

#include "runtime/thread/handle.h"
#include "runtime/types/weakref.h"

/* Lets go of what the slot holds, and waits until it is dead. */
static void let_go(struct mutator *m, struct object **local)
{
    local_clear(m, local);
    rc_flush(m);
}

RUNTIME_TEST(weakref, leads_to_its_target_until_that_dies)
{
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 1, 0);
    cr_assert(weakref_new(m, f[0], NULL, NULL, &f[1]));
    cr_assert(weakref_get(m, f[1], &f[2]));
    cr_assert_eq(f[2], f[0]);
    cr_assert_eq(settled_count(m, f[0]), 2, "it does not count");
    local_clear(m, &f[2]);
    let_go(m, &f[0]);
    cr_assert_not(weakref_get(m, f[1], &f[2]));
    cr_assert_null(f[2]);
    cr_assert_eq(boxes_alive(), 0);
    frame_pop(m, f);
}

RUNTIME_TEST(weakref, what_it_leads_to_is_held)
{
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 1, 0);
    weakref_new(m, f[0], NULL, NULL, &f[1]);
    weakref_get(m, f[1], &f[2]);
    let_go(m, &f[0]);
    cr_assert(box_is_alive(f[2]));
    cr_assert(weakref_get(m, f[1], &f[0]));
    local_clear(m, &f[0]);
    let_go(m, &f[2]);
    cr_assert_not(weakref_get(m, f[1], &f[0]));
    frame_pop(m, f);
}

/* An object that takes the place of a dead one in memory is no target. */
RUNTIME_TEST(weakref, does_not_lead_to_a_successor_at_the_same_address)
{
    enum { N = 600 };
    struct object **f = frame_push(m, 2 * N + 1);

    for (size_t i = 0; i < N; i++) {
        box_new(m, &f[i], i, 0);
        weakref_new(m, f[i], NULL, NULL, &f[N + i]);
    }
    for (size_t i = 0; i < N; i++)
        local_clear(m, &f[i]);
    rc_flush(m);
    for (size_t i = 0; i < N; i++)
        box_new(m, &f[i], i, 0);
    for (size_t i = 0; i < N; i++)
        cr_assert_not(weakref_get(m, f[N + i], &f[2 * N]));
    frame_pop(m, f);
}

/* --- callbacks --- */

static struct {
    unsigned calls;
    uint64_t ids[64];
    bool target_seen;
} record;

static void note(struct mutator *m, struct object *weakref, struct object *arg)
{
    struct object **f = frame_push(m, 1);

    record.ids[record.calls++ % 64] = arg ? box_of(arg)->id : 0;
    record.target_seen |= weakref_get(m, weakref, &f[0]);
    frame_pop(m, f);
}

RUNTIME_TEST(weakref, callbacks_run_once_newest_first)
{
    enum { N = 50 };
    struct object **f = frame_push(m, N + 2);

    box_new(m, &f[N], 1000, 0);
    for (size_t i = 0; i < N; i++) {
        box_new(m, &f[N + 1], i, 0);
        weakref_new(m, f[N], i % 5 == 4 ? NULL : note, f[N + 1], &f[i]);
    }
    local_clear(m, &f[N + 1]);
    cr_assert_eq(record.calls, 0);
    let_go(m, &f[N]);
    cr_assert_eq(record.calls, N - N / 5);
    cr_assert_not(record.target_seen);
    for (size_t i = 1; i < record.calls; i++)
        cr_assert_lt(record.ids[i], record.ids[i - 1]);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), N / 5, "called: the argument is let go");
    for (size_t i = 0; i < N; i++)
        cr_assert_not(weakref_get(m, f[i], &f[N]));
    frame_pop(m, f);
}

RUNTIME_TEST(weakref, dead_weakrefs_do_not_call_back)
{
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 1, 0);
    for (int i = 0; i < 20; i++) { /* in the middle, first and last */
        weakref_new(m, f[0], note, NULL, &f[1]);
        weakref_new(m, f[0], note, NULL, &f[2]);
        local_clear(m, i % 2 ? &f[1] : &f[2]);
        local_clear(m, i % 2 ? &f[2] : &f[1]);
        rc_flush(m);
    }
    weakref_new(m, f[0], note, NULL, &f[1]);
    let_go(m, &f[0]);
    cr_assert_eq(record.calls, 1);
    frame_pop(m, f);
}

/* Target and weak reference die with their holder, the target first. */
RUNTIME_TEST(weakref, dying_weakrefs_do_not_call_back)
{
    struct object **f = frame_push(m, 3);

    for (size_t first = 0; first < 2; first++) {
        box_new(m, &f[0], 0, 2);
        box_new(m, &f[1], 1, 0);
        weakref_new(m, f[1], note, NULL, &f[2]);
        slot_store(m, box_slot(f[0], first), f[1]);
        slot_store(m, box_slot(f[0], 1 - first), f[2]);
        local_clear(m, &f[1]);
        local_clear(m, &f[2]);
        let_go(m, &f[0]);
        cr_assert_eq(record.calls, 0);
        cr_assert_eq(boxes_alive(), 0);
    }
    frame_pop(m, f);
}

/* A callback that drops the next weak reference in line. */
static struct slot *victim;

static void drop_victim(struct mutator *m, struct object *weakref,
                        struct object *arg)
{
    note(m, weakref, arg);
    slot_store(m, victim, NULL);
    rc_flush(m);
}

RUNTIME_TEST(weakref, a_callback_drops_the_next_in_line)
{
    struct object **f = frame_push(m, 3);

    victim = handle_new(m, NULL);
    box_new(m, &f[0], 1, 0);
    weakref_new(m, f[0], note, NULL, &f[1]);
    slot_store(m, victim, f[1]);
    local_clear(m, &f[1]);
    weakref_new(m, f[0], drop_victim, NULL, &f[2]); /* newer: comes first */
    let_go(m, &f[0]);
    cr_assert_eq(record.calls, 1);
    handle_free(m, victim);
    frame_pop(m, f);
}

/* A weak reference to a weak reference, dying in both orders. */
RUNTIME_TEST(weakref, of_a_weakref)
{
    struct object **f = frame_push(m, 4);

    for (int order = 0; order < 2; order++) {
        box_new(m, &f[0], 1, 0);
        weakref_new(m, f[0], note, NULL, &f[1]);
        weakref_new(m, f[1], note, NULL, &f[2]);
        cr_assert(weakref_get(m, f[2], &f[3]));
        cr_assert_eq(f[3], f[1]);
        local_clear(m, &f[3]);
        let_go(m, &f[order]);
        cr_assert_eq(weakref_get(m, f[2], &f[3]), order == 0);
        local_clear(m, &f[3]);
        let_go(m, &f[1 - order]);
    }
    cr_assert_eq(record.calls, 3); /* 2 and 1: a dead one does not call */
    frame_pop(m, f);
}

/* Callbacks whose stack is full are dropped; everything else happens. */
RUNTIME_TEST(weakref, no_room_for_callbacks)
{
    struct object **f = frame_push(m, 3), **rest;

    box_new(m, &f[0], 1, 0);
    weakref_new(m, f[0], note, NULL, &f[1]);
    weakref_new(m, f[0], note, NULL, &f[2]);
    rest = frame_push(m, (size_t)(m->limit - m->top));
    cr_assert_not_null(rest);
    let_go(m, &f[0]);
    cr_assert_eq(record.calls, 0);
    cr_assert_eq(boxes_alive(), 0);
    frame_pop(m, rest);
    cr_assert_not(weakref_get(m, f[1], &f[0]));
    cr_assert_not(weakref_get(m, f[2], &f[0]));
    frame_pop(m, f);
}

/* Buckets grow and chains are long: many to one target, many targets. */
RUNTIME_TEST(weakref, very_many)
{
    enum { TARGETS = 3000, TO_FIRST = 3000 };
    struct object **f = frame_push(m, 2 * TARGETS + TO_FIRST + 1);
    struct object **target = f, **to = f + TARGETS;
    struct object **to_first = to + TARGETS, **got = to_first + TO_FIRST;

    for (size_t i = 0; i < TARGETS; i++) {
        box_new(m, &target[i], i, 0);
        weakref_new(m, target[i], note, NULL, &to[i]);
    }
    for (size_t i = 0; i < TO_FIRST; i++)
        weakref_new(m, target[0], i % 2 ? note : NULL, NULL, &to_first[i]);
    for (size_t i = 0; i < TARGETS; i += 2)
        local_clear(m, &target[i]);
    rc_flush(m);
    cr_assert_eq(record.calls, TARGETS / 2 + TO_FIRST / 2);
    for (size_t i = 0; i < TARGETS; i++) {
        cr_assert_eq(weakref_get(m, to[i], got), i % 2 == 1);
        if (*got)
            cr_assert_eq(box_of(*got)->id, i);
    }
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
    cr_assert_eq(record.calls, TARGETS / 2 + TO_FIRST / 2,
                 "those left died after their weak references");
}

RUNTIME_TEST(weakref, invariant_7_no_memory)
{
    struct object **f = frame_push(m, 600);
    size_t made = 0;

    box_new(m, &f[0], 1, 0);
    heap_fail_after(0);
    for (size_t i = 1; i < 600; i++) /* until the pool at hand is used up */
        made += weakref_new(m, f[0], NULL, NULL, &f[i]);
    heap_fail_after(-1);
    cr_assert_lt(made, 599);
    cr_assert_null(f[599]);
    cr_assert(heap_is_sound(m));
    cr_assert(weakref_new(m, f[0], NULL, NULL, &f[599]));
    frame_pop(m, f);
}

/* --- threads --- */

enum { ROUNDS = 2000, SHARED = 4, THREADS = 4 };

static struct slot *shared[SHARED]; /* handles: a weak reference each */
static uint64_t gets, misses;       /* atomic */

/*
 * One thread makes boxes, publishes a weak reference to each and drops them;
 * the others follow the weak references. Whoever gets something gets the box
 * whose number the weak reference keeps, alive, however late.
 */
static void make_and_drop(struct mutator *m)
{
    struct object **f = frame_push(m, 3);

    for (uint64_t i = 0; i < ROUNDS; i++) {
        box_new(m, &f[0], i, 0);
        box_make(m, &f[2], &grain_type, i, 0);
        weakref_new(m, f[0], i % 2 ? note : NULL, f[2], &f[1]);
        local_clear(m, &f[2]);
        slot_store(m, shared[i % SHARED], f[1]);
        safepoint(m);
        if (i % 16 == 0)
            rest_us(m, 10); /* let others get at it while it lives */
        local_clear(m, &f[0]);
        safepoint(m);
    }
    frame_pop(m, f);
}

static void follow(struct mutator *m, uint64_t seed)
{
    struct object **f = frame_push(m, 3);

    for (uint64_t i = 0; i < ROUNDS * 4; i++) {
        if (slot_load(m, &f[0], shared[chance(&seed) % SHARED]) &&
            slot_load(m, &f[2], &weakref_of(f[0])->arg) &&
            weakref_get(m, f[0], &f[1])) {
            if (!box_is_alive(f[1]) || box_of(f[1])->id != box_of(f[2])->id)
                die("a weak reference led to a dead or another box");
            fetch_add_relaxed(&gets, 1);
        } else {
            fetch_add_relaxed(&misses, 1);
        }
        if (i % 8 == 0)
            safepoint(m);
        local_clear(m, &f[1]);
    }
    frame_pop(m, f);
}

static void race_body(struct mutator *m, unsigned index, void *arg)
{
    (void)arg;
    if (index == 0)
        make_and_drop(m);
    else
        follow(m, chance_seed(index));
}

RUNTIME_TEST(weakref, trap_02_following_while_the_target_dies, .timeout = 60)
{
    if (!RC_THREAD_SAFE)
        return;
    for (int i = 0; i < SHARED; i++)
        shared[i] = handle_new(m, NULL);
    crew_run(m, THREADS, race_body, NULL);
    cr_assert_gt(load_relaxed(&misses), 0);
    for (int i = 0; i < SHARED; i++)
        handle_free(m, shared[i]);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

/*
 * Weak references die while their target does, in other threads: each either
 * calls back or is dead, nothing is called twice, nothing is left linked.
 */
static struct slot *target;
static uint64_t made, called; /* atomic */

static void count_call(struct mutator *m, struct object *weakref,
                       struct object *arg)
{
    (void)m;
    (void)weakref;
    (void)arg;
    fetch_add_relaxed(&called, 1);
}

static void churn_weakrefs(struct mutator *m, unsigned index, void *arg)
{
    enum { HELD = 4 };
    struct object **f = frame_push(m, HELD + 1);
    uint64_t seed = chance_seed(index);

    (void)arg;
    for (uint64_t i = 0; i < ROUNDS; i++) {
        if (chance(&seed) % 8 == 0) { /* a new target; the old one dies */
            box_new(m, &f[HELD], i, 0);
            slot_store(m, target, f[HELD]);
        } else if (slot_load(m, &f[HELD], target)) {
            weakref_new(m, f[HELD], count_call, NULL, &f[chance(&seed) % HELD]);
            fetch_add_relaxed(&made, 1);
        }
        local_clear(m, &f[HELD]);
        safepoint(m);
    }
    frame_pop(m, f);
}

RUNTIME_TEST(weakref, weakrefs_die_with_their_target, .timeout = 60)
{
    struct object **f;

    if (!RC_THREAD_SAFE)
        return;
    f = frame_push(m, 1);
    target = handle_new(m, NULL);
    box_new(m, &f[0], 0, 0);
    slot_store(m, target, f[0]);
    crew_run(m, THREADS, churn_weakrefs, NULL);
    frame_pop(m, f);
    handle_free(m, target);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
    cr_assert_gt(load_relaxed(&called), 0);
    cr_assert_leq(load_relaxed(&called), load_relaxed(&made));
}
