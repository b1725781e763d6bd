/* SPDX-License-Identifier: MIT */
/* Counting the references to one object, and saying where they stand. */
#include "tests/runtime/support.h"

#include "runtime/types/dict.h"
#include "runtime/types/list.h"
#include "runtime/types/set.h"
#include "runtime/types/tuple.h"

/* The count is what it should be, and is found in these places. */
static void expect_references(struct mutator *m, struct object *o,
                              size_t slots, size_t handles, size_t frames)
{
    struct gc_references where;
    int64_t count = gc_reference_count(m, o, &where);

    cr_expect_eq(count, (int64_t)(slots + handles + frames),
                 "count %lld, expected %zu + %zu + %zu", (long long)count,
                 slots, handles, frames);
    cr_expect_eq(where.slots, slots, "%zu slots", where.slots);
    cr_expect_eq(where.handles, handles, "%zu handles", where.handles);
    cr_expect_eq(where.frames, frames, "%zu frame slots", where.frames);
    cr_expect_eq(where.pins, 0);
}

RUNTIME_TEST(gc_references, locals)
{
    struct object **f = frame_push(m, 3), **callee;

    box_new(m, &f[0], 1, 0);
    expect_references(m, f[0], 0, 0, 1);
    local_set(m, &f[1], f[0]); /* y = x */
    expect_references(m, f[0], 0, 0, 2);
    callee = frame_push(m, 1); /* f(x) */
    local_set(m, &callee[0], f[0]);
    expect_references(m, f[0], 0, 0, 3);
    frame_pop(m, callee);
    expect_references(m, f[0], 0, 0, 2);
    local_move(m, &f[2], &f[1]);
    expect_references(m, f[0], 0, 0, 2);
    local_clear(m, &f[0]); /* del x */
    expect_references(m, f[2], 0, 0, 1);
    frame_pop(m, f);
}

RUNTIME_TEST(gc_references, containers)
{
    struct object **f = frame_push(m, 3);
    struct object *twice[2];

    box_new(m, &f[0], 1, 0);
    list_new(m, &f[1]);
    list_append(m, f[1], f[0]);
    list_append(m, f[1], f[0]);
    expect_references(m, f[0], 2, 0, 1);
    expect_references(m, f[1], 0, 0, 1);
    list_clear(m, f[1]);
    expect_references(m, f[0], 0, 0, 1);

    dict_new(m, &f[1]);
    dict_set(m, f[1], f[0], f[0]); /* as key and as value */
    expect_references(m, f[0], 2, 0, 1);
    set_new(m, &f[2]);
    set_add(m, f[2], f[0]);
    set_add(m, f[2], f[0]);
    expect_references(m, f[0], 3, 0, 1);
    dict_clear(m, f[1]);
    expect_references(m, f[0], 1, 0, 1);

    twice[0] = twice[1] = f[0];
    tuple_new(m, twice, 2, &f[1]);
    if (RC_COLLECTS)
        gc_collect(m, 0);
    expect_references(m, f[0], 3, 0, 1);

    box_make(m, &f[2], &box_type, 2, 3000); /* beyond the pools */
    slot_store(m, box_slot(f[2], 2999), f[0]);
    expect_references(m, f[0], 3, 0, 1);
    frame_pop(m, f);
}

RUNTIME_TEST(gc_references, handles)
{
    struct object **f = frame_push(m, 1);
    struct slot *handle[2];

    box_new(m, &f[0], 1, 1);
    slot_store(m, box_slot(f[0], 0), f[0]); /* and itself */
    handle[0] = handle_new(m, f[0]);
    handle[1] = handle_new(m, NULL);
    expect_references(m, f[0], 1, 1, 1);
    slot_store(m, handle[1], f[0]);
    expect_references(m, f[0], 1, 2, 1);
    handle_free(m, handle[0]);
    handle_free(m, handle[1]);
    expect_references(m, f[0], 1, 0, 1);
    slot_store(m, box_slot(f[0], 0), NULL);
    frame_pop(m, f);
}

/* What is out of the collector's sight holds its elements all the same. */
RUNTIME_TEST(gc_references, frozen_objects_count)
{
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 1, 0);
    list_new(m, &f[1]);
    list_append(m, f[1], f[0]);
    if (RC_COLLECTS)
        gc_freeze(m);
    expect_references(m, f[0], 1, 0, 1);
    if (RC_COLLECTS)
        gc_unfreeze(m);
    frame_pop(m, f);
}

/* --- the dead hold nothing --- */

RUNTIME_TEST(gc_references, a_dead_list_holds_nothing)
{
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 1, 0);
    list_new(m, &f[1]);
    list_append(m, f[1], f[0]);
    tuple_new(m, &f[1], 1, &f[2]); /* a tuple of the list of the box */
    local_clear(m, &f[1]);
    expect_references(m, f[0], 1, 0, 1);
    local_clear(m, &f[2]);
    expect_references(m, f[0], 0, 0, 1);
    frame_pop(m, f);
}

/* A mortal's finalizer drops the next of the chain; the last holds a box. */
static struct slot *chain[8];
enum { CHAIN = sizeof(chain) / sizeof(*chain) };

static void drop_next(struct mutator *m, struct box *box)
{
    if (box->id + 1 < CHAIN)
        slot_store(m, chain[box->id + 1], NULL);
}

RUNTIME_TEST(gc_references, finalizers_that_drop_more_have_run)
{
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 0, 0);
    for (size_t i = 0; i < CHAIN; i++) {
        cr_assert(box_make(m, &f[1], &mortal_type, i, 1));
        box_of(f[1])->hook = drop_next;
        slot_store(m, box_slot(f[1], 0), f[0]);
        chain[i] = handle_new(m, f[1]);
    }
    local_clear(m, &f[1]);
    expect_references(m, f[0], CHAIN, 0, 1);
    slot_store(m, chain[0], NULL);
    expect_references(m, f[0], 0, 0, 1);
    cr_expect_eq(load_relaxed(&box_finalized), CHAIN);
    for (size_t i = 0; i < CHAIN; i++)
        handle_free(m, chain[i]);
    frame_pop(m, f);
}

/* A finalizer asks about what its own object holds, which is dying and cannot
 * be buried before the answer is there. */
static struct {
    int64_t count;
    struct gc_references where;
} asked;

static void ask(struct mutator *m, struct box *box)
{
    struct object *held = slot_peek(&box->slot[0]);

    asked.count = gc_reference_count(m, held, &asked.where);
}

RUNTIME_TEST(gc_references, a_finalizer_may_ask)
{
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 1, 0);
    cr_assert(box_make(m, &f[1], &mortal_type, 2, 1));
    box_of(f[1])->hook = ask;
    slot_store(m, box_slot(f[1], 0), f[0]);
    local_clear(m, &f[1]);
    rc_flush(m);
    cr_assert_eq(load_relaxed(&box_finalized), 1);
    cr_expect_eq(asked.count, 2);
    cr_expect_eq(asked.where.slots, 1, "the dying one still owns it");
    cr_expect_eq(asked.where.frames, 1);
    expect_references(m, f[0], 0, 0, 1);
    frame_pop(m, f);
}

/* --- other mutators --- */

static unsigned holding, answered; /* atomic */

static void hold(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 2);

    cr_assert(slot_load(m, &f[index], arg));
    fetch_add_relaxed(&holding, 1); /* polled for, nothing behind it */
    cr_assert(EVENTUALLY(m, load_relaxed(&answered) != 0, 5000)); /* a flag */
    frame_pop(m, f);
}

RUNTIME_TEST(gc_references, frames_of_others)
{
    struct object **f = frame_push(m, 1);
    struct slot *handle;
    struct crew crew;

    if (!RC_THREAD_SAFE) { /* counts are lost among threads, on purpose */
        frame_pop(m, f);
        return;
    }
    box_new(m, &f[0], 1, 0);
    handle = handle_new(m, f[0]);
    crew_start(&crew, 2, hold, handle);
    cr_assert(EVENTUALLY(m, load_relaxed(&holding) == 2, 5000)); /* a flag */
    expect_references(m, f[0], 0, 1, 3);
    store_relaxed(&answered, 1); /* as above */
    crew_join(&crew, m);
    expect_references(m, f[0], 0, 1, 1);
    handle_free(m, handle);
    frame_pop(m, f);
}

/* --- the two answers are independent --- */

RUNTIME_TEST(gc_references, a_wrong_count_shows)
{
    struct object **f = frame_push(m, 1);
    struct gc_references where;

    box_new(m, &f[0], 1, 0);
    rc_inc(m, f[0]); /* a reference that stands nowhere */
    cr_expect_eq(gc_reference_count(m, f[0], &where), 2);
    cr_expect_eq(where.slots + where.handles + where.frames, 1);
    rc_dec(m, f[0]);
    cr_expect_eq(gc_reference_count(m, f[0], NULL), 1, "where is optional");
    frame_pop(m, f);
}

/* Random stores among a few boxes, against a table of who refers to whom. */
RUNTIME_TEST(gc_references, random_graph)
{
    enum { N = 12, SLOTS = 4, STEPS = 400 };
    struct object **f = frame_push(m, N);
    size_t refers[N][SLOTS], incoming;
    uint64_t state = chance_seed(3);

    if (RC_COLLECTS)
        gc_disable();
    for (size_t i = 0; i < N; i++) {
        box_new(m, &f[i], i, SLOTS);
        for (size_t s = 0; s < SLOTS; s++)
            refers[i][s] = N;
    }
    for (int step = 0; step < STEPS; step++) {
        size_t from = chance(&state) % N, slot = chance(&state) % SLOTS;
        size_t to = chance(&state) % (N + 1), asked_for;

        slot_store(m, box_slot(f[from], slot), to < N ? f[to] : NULL);
        refers[from][slot] = to;
        asked_for = chance(&state) % N;
        incoming = 0;
        for (size_t i = 0; i < N; i++)
            for (size_t s = 0; s < SLOTS; s++)
                incoming += refers[i][s] == asked_for;
        expect_references(m, f[asked_for], incoming, 0, 1);
    }
    for (size_t i = 0; i < N; i++)
        box_clear(m, f[i]);
    frame_pop(m, f);
}
