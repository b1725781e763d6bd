/* SPDX-License-Identifier: MIT */
/*
 * What every strategy promises about counts (rc/rc.h), alone and in company.
 */
#include "tests/runtime/support.h"

TestSuite(rc, .timeout = 120);

RUNTIME_TEST(rc, counts_frames_slots_and_handles)
{
    struct object **f = frame_push(m, 3);
    struct slot *handle;

    box_new(m, &f[0], 0, 0);
    cr_assert_eq(settled_count(m, f[0]), 1);
    local_set(m, &f[1], f[0]);
    cr_assert_eq(settled_count(m, f[0]), 2);
    box_new(m, &f[2], 1, 2);
    slot_init(m, box_slot(f[2], 0), f[0]);
    cr_assert_eq(settled_count(m, f[0]), 3);
    slot_init_move(m, box_slot(f[2], 1), &f[1]);
    cr_assert_null(f[1]);
    cr_assert_eq(settled_count(m, f[0]), 3);
    handle = handle_new(m, f[0]);
    cr_assert_eq(settled_count(m, f[0]), 4);
    slot_store(m, box_slot(f[2], 0), NULL);
    slot_store(m, box_slot(f[2], 1), f[2]); /* a cycle of one */
    cr_assert_eq(settled_count(m, f[0]), 2);
    slot_store(m, box_slot(f[2], 1), NULL);
    cr_assert(slot_load(m, &f[1], handle));
    cr_assert_eq(f[1], f[0]);
    cr_assert_eq(settled_count(m, f[0]), 3);
    handle_free(m, handle);
    cr_assert_not(slot_load(m, &f[1], box_slot(f[2], 0)));
    cr_assert_null(f[1], "an empty slot empties the local");
    cr_assert_eq(settled_count(m, f[0]), 1);
    frame_pop(m, f);
}

RUNTIME_TEST(rc, exact_counts_need_no_settling)
{
    struct object **f = frame_push(m, 2);

    if (!RC_EXACT)
        cr_skip_test("counts may be pending");
    box_new(m, &f[0], 0, 0);
    for (int i = 1; i < 100; i++) {
        cr_assert_eq(rc_count(f[0]), i);
        rc_inc(m, f[0]);
    }
    for (int i = 100; i > 1; i--) {
        cr_assert_eq(rc_count(f[0]), i);
        rc_dec(m, f[0]);
    }
    frame_pop(m, f);
}

/* More than any small field of a packed count holds. */
RUNTIME_TEST(rc, counts_high)
{
    struct object **f = frame_push(m, 1);
    const int64_t high = 5 << 20;

    box_new(m, f, 0, 0);
    for (int64_t i = 0; i < high; i++)
        rc_inc(m, f[0]);
    cr_assert_eq(settled_count(m, f[0]), 1 + high);
    for (int64_t i = 0; i < high; i++)
        rc_dec(m, f[0]);
    cr_assert_eq(settled_count(m, f[0]), 1);
    cr_assert(box_is_alive(f[0]));
    frame_pop(m, f);
}

RUNTIME_TEST(rc, try_inc_takes_what_is_alive)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 0);
    rc_expose(m, f[0]);
    cr_assert(rc_try_inc(m, f[0]));
    cr_assert_eq(settled_count(m, f[0]), 2 - !RC_COUNTS_LOCALS);
    if (RC_COUNTS_LOCALS)
        rc_dec(m, f[0]);
    frame_pop(m, f);
}

static bool taken;

static void try_me(struct mutator *m, struct box *box)
{
    taken = rc_try_inc(m, &box->head);
}

RUNTIME_TEST(rc, try_inc_refuses_what_is_being_finalized)
{
    struct object **f = frame_push(m, 1);

    cr_assert(box_make(m, f, &mortal_type, 0, 0));
    box_of(f[0])->hook = try_me;
    rc_expose(m, f[0]);
    taken = true;
    local_clear(m, f);
    rc_flush(m);
    cr_assert_eq(load_relaxed(&box_finalized), 1);
    cr_assert_not(taken);
    frame_pop(m, f);
}

/* --- invariant 1 -------------------------------------------------------- */

enum { NODES = 200, NODE_SLOTS = 4 };

/* What every count must be, from the slots of the graph itself. */
static void expect_exact(struct mutator *m, struct object **node)
{
    uint64_t expected[NODES] = {0};

    for (size_t i = 0; i < NODES; i++) {
        expected[i]++; /* its frame slot */
        for (size_t s = 0; s < NODE_SLOTS; s++) {
            struct object *to = slot_peek(box_slot(node[i], s));
            if (to)
                expected[box_of(to)->id]++;
        }
    }
    world_stop(m);
    rc_settle(m);
    for (size_t i = 0; i < NODES; i++)
        cr_assert_eq(rc_count(node[i]), (int64_t)expected[i]);
    world_start(m);
    rc_unsettle(m);
}

RUNTIME_TEST(rc, invariant_1_counts)
{
    struct object **node = frame_push(m, NODES);
    uint64_t state = chance_seed(1);

    for (size_t i = 0; i < NODES; i++)
        box_new(m, &node[i], i, NODE_SLOTS);
    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 1000; i++) {
            struct object *from = node[chance(&state) % NODES];
            struct object *to = node[chance(&state) % NODES];
            slot_store(m, box_slot(from, chance(&state) % NODE_SLOTS),
                       chance(&state) % 4 ? to : NULL);
        }
        expect_exact(m, node);
        cr_assert(heap_is_sound(m));
    }
    frame_pop(m, node); /* cycles are left, which are counted as well */
    if (RC_COLLECTS)
        cr_assert(heap_is_sound(m));
}

struct graph {
    struct slot *root; /* handle: a box with a slot for each node */
    unsigned done;     /* atomic */
};

static void rewire(struct mutator *m, unsigned index, void *arg)
{
    struct graph *g = arg;
    struct object **f = frame_push(m, 3);
    uint64_t state = chance_seed(index);

    cr_assert(slot_load(m, &f[0], g->root));
    for (int i = 0; i < 20000; i++) {
        slot_load(m, &f[1], box_slot(f[0], chance(&state) % NODES));
        slot_load(m, &f[2], box_slot(f[0], chance(&state) % NODES));
        slot_store(m, box_slot(f[1], chance(&state) % NODE_SLOTS), f[2]);
        safepoint(m);
    }
    frame_pop(m, f);
    fetch_add_relaxed(&g->done, 1);
}

/* The same by many threads, looked at by the heap checker while they work. */
RUNTIME_TEST(rc, invariant_1_counts_shared)
{
    struct object **f = frame_push(m, 2);
    struct graph g = {0};
    struct crew crew;

    if (!RC_THREAD_SAFE)
        cr_skip_test("counts are wrong on purpose");
    box_new(m, &f[0], 0, NODES);
    for (size_t i = 0; i < NODES; i++) {
        box_new(m, &f[1], i, NODE_SLOTS);
        slot_init_move(m, box_slot(f[0], i), &f[1]);
    }
    g.root = handle_new(m, f[0]);
    crew_start(&crew, 3, rewire, &g);
    do {
        cr_assert(heap_is_sound(m));
        rest_us(m, 500);
    } while (load_relaxed(&g.done) < 3);
    crew_join(&crew, m);
    handle_free(m, g.root);
    frame_pop(m, f);
}

/* An oracle that never objects is none: it must see each kind of error. */
RUNTIME_TEST(rc, invariant_1_checker_sees_errors)
{
    struct object **f = frame_push(m, 2);
    struct heap_report report;

    box_new(m, &f[0], 0, 1);
    box_new(m, &f[1], 1, 0);
    slot_init(m, box_slot(f[0], 0), f[1]);
    cr_assert_eq(verify_heap(m, &report), 0);
    cr_assert_geq(report.objects, 2);

    rc_inc(m, f[1]); /* one too many */
    cr_assert_neq(verify_heap(m, &report), 0);
    cr_assert_eq(report.wrong_counts, 1);
    cr_assert_eq(report.count_error, 1);
    cr_assert_eq(report.first[0].object, f[1]);
    cr_assert_eq(report.first[0].count, report.first[0].expected + 1);
    rc_dec(m, f[1]);
    cr_assert_eq(verify_heap(m, &report), 0);

    struct object *child = slot_peek(box_slot(f[0], 0));
    store_relaxed(&box_slot(f[0], 0)->ref, NULL); /* behind our back */
    cr_assert_neq(verify_heap(m, &report), 0);
    cr_assert_eq(report.wrong_counts, 1);
    store_relaxed(&box_slot(f[0], 0)->ref, child);
    cr_assert_eq(verify_heap(m, &report), 0);
    frame_pop(m, f);
}

/* --- trap 2: an increment after an unprotected load --------------------- */

struct swap {
    struct slot *home;
    unsigned over; /* atomic */
    uint64_t loads; /* atomic */
};

/* Boxes come and go quickly, so that their memory is used again at once. */
static void swap_boxes(struct mutator *m, unsigned index, void *arg)
{
    struct swap *swap = arg;
    struct object **f = frame_push(m, 1);
    uint64_t id = (uint64_t)index << 32;
    uint64_t end = now_ns() + 700 * UINT64_C(1000000);

    while (now_ns() < end) {
        for (int i = 0; i < 50; i++) {
            box_new(m, f, ++id, 2);
            slot_store(m, swap->home, f[0]);
            box_new(m, f, ++id, 2); /* takes the memory of the overwritten */
        }
        safepoint(m);
    }
    frame_pop(m, f);
    fetch_add_relaxed(&swap->over, 1);
}

/* A reader must get a live box, whole, and keep it. */
static void reload_boxes(struct mutator *m, unsigned index, void *arg)
{
    struct swap *swap = arg;
    struct object **f = frame_push(m, 2);
    uint64_t loads = 0;

    (void)index;
    while (load_relaxed(&swap->over) < 2) {
        for (int i = 0; i < 50; i++) {
            if (!slot_load(m, &f[i % 2], swap->home))
                continue;
            if (!box_is_alive(f[i % 2]) || box_of(f[i % 2])->count != 2)
                die("loaded a box that is dead");
            loads++;
        }
        for (int i = 0; i < 2; i++)
            if (f[i] && !box_is_alive(f[i]))
                die("a held box has died");
        safepoint(m);
    }
    frame_pop(m, f);
    fetch_add_relaxed(&swap->loads, loads);
}

static void swap_or_reload(struct mutator *m, unsigned index, void *arg)
{
    (index < 2 ? swap_boxes : reload_boxes)(m, index, arg);
}

RUNTIME_TEST(rc, trap_02_load_races_reclaim)
{
    struct swap swap = {.home = handle_new(m, NULL)};

    if (!RC_THREAD_SAFE)
        cr_skip_test("loses counts on purpose");
    crew_run(m, 4, swap_or_reload, &swap);
    cr_assert_gt(load_relaxed(&swap.loads), 0);
    handle_free(m, swap.home);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

/* --- flushing ----------------------------------------------------------- */

struct polling {
    struct crew crew;
    struct slot *home;
    unsigned step; /* atomic */
};

static void drop_and_poll(struct mutator *m, unsigned index, void *arg)
{
    struct polling *p = arg;
    struct object **f = frame_push(m, 1);

    (void)index;
    box_new(m, f, 1, 0);
    slot_store(m, p->home, f[0]); /* its owner's; the other drops it */
    box_new(m, f, 2, 0);
    local_clear(m, f);
    frame_pop(m, f);
    store_release(&p->step, 1);
    while (!crew_is_over(&p->crew))
        safepoint(m);
}

/* What a thread that does nothing but poll has pending is flushed, too. */
RUNTIME_TEST(rc, flush_reaches_those_who_poll)
{
    struct polling p = {.home = handle_new(m, NULL)};

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    crew_start(&p.crew, 1, drop_and_poll, &p);
    cr_assert(EVENTUALLY(m, load_acquire(&p.step), 10000));
    slot_store(m, p.home, NULL);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
    crew_stop(&p.crew);
    crew_join(&p.crew, m);
    handle_free(m, p.home);
}

/* --- trap 3: the last references go at the same time -------------------- */

enum { RACERS = 3, TABLE = 512, ROUNDS = 60 };

struct last {
    struct slot *table; /* handle: a box of TABLE slots, held by everybody */
    pthread_barrier_t barrier;
};

static void meet(struct mutator *m, struct last *last)
{
    mutator_detach(m);
    pthread_barrier_wait(&last->barrier);
    mutator_attach(m);
}

static void drop_together(struct mutator *m, unsigned index, void *arg)
{
    struct last *last = arg;
    struct object **f = frame_push(m, 1 + TABLE);
    uint64_t alive;

    cr_assert(slot_load(m, f, last->table));
    for (int round = 0; round < ROUNDS; round++) {
        /* each makes a share, so that each is an owner and a stranger */
        for (size_t i = index; i < TABLE; i += RACERS) {
            box_new(m, &f[1], i, 0);
            slot_store(m, box_slot(f[0], i), f[1]);
        }
        local_clear(m, &f[1]);
        meet(m, last);
        for (size_t i = 0; i < TABLE; i++)
            if (!slot_load(m, &f[1 + i], box_slot(f[0], i)))
                die("a slot is empty");
        meet(m, last);
        for (size_t i = index; i < TABLE; i += RACERS)
            slot_store(m, box_slot(f[0], i), NULL);
        meet(m, last);
        for (size_t i = 0; i < TABLE; i++) { /* now each holds each: go */
            if (!box_is_alive(f[1 + i]))
                die("a held box is dead");
            local_clear(m, &f[1 + i]);
        }
        meet(m, last);
        alive = EVENTUALLY(m, (rc_flush(m), boxes_alive() == 1), 20000);
        if (!alive)
            die("%llu boxes have survived their last reference",
                (unsigned long long)boxes_alive() - 1);
        meet(m, last);
    }
    frame_pop(m, f);
}

RUNTIME_TEST(rc, trap_03_last_references_race)
{
    struct object **f = frame_push(m, 1);
    struct last last;

    if (!RC_THREAD_SAFE)
        cr_skip_test("loses counts on purpose");
    pthread_barrier_init(&last.barrier, NULL, RACERS);
    box_new(m, f, 0, TABLE);
    last.table = handle_new(m, *f);
    frame_pop(m, f);
    crew_run(m, RACERS, drop_together, &last);
    handle_free(m, last.table);
    pthread_barrier_destroy(&last.barrier);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}
