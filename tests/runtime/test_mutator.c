/* SPDX-License-Identifier: MIT */
/* Membership, frames, handles; and that those who leave leave nothing. */
#include "tests/runtime/support.h"

TestSuite(mutator, .timeout = 120);

RUNTIME_TEST(mutator, frames_are_empty_nested_and_bounded)
{
    struct object **bottom = m->top, **f, **g;
    size_t free = (size_t)(m->limit - m->top);

    f = frame_push(m, 3);
    cr_assert_eq(f, bottom);
    g = frame_push(m, 0);
    cr_assert_eq(g, f + 3);
    for (size_t i = 0; i < 3; i++)
        cr_assert_null(f[i]);
    cr_assert_null(frame_push(m, free - 2), "one too many");
    cr_assert_eq(m->top, g, "nothing was pushed");
    cr_assert_not_null(frame_push(m, free - 3));
    cr_assert_null(frame_push(m, 1));
    frame_pop(m, g);
    frame_pop(m, f);
    cr_assert_eq(m->top, bottom);
}

static void go_down(struct mutator *m, uint64_t depth)
{
    struct object **f = frame_push(m, 2);

    if (!f)
        return;
    box_new(m, &f[0], depth, 1);
    if (f != m->stack)
        slot_init(m, box_slot(f[0], 0), f[-2]);
    if (depth < 200)
        go_down(m, depth + 1);
    cr_assert(box_is_alive(f[0]));
    cr_assert_eq(box_of(f[0])->id, depth);
    safepoint(m);
    frame_pop(m, f);
}

RUNTIME_TEST(mutator, frames_hold_what_is_in_them)
{
    go_down(m, 0);
    rc_flush(m);
    cr_assert(!RC_COLLECTS || boxes_alive() == 0);
}

/* The reserve: finalizers run although the program has filled the stack. */
static void nothing(struct mutator *m, struct box *box)
{
    (void)m;
    box->user = box;
}

static void finalize_on_a_full_stack(struct mutator *m,
                                     void (*hook)(struct mutator *,
                                                  struct box *))
{
    struct object **f = frame_push(m, 1);
    struct object **rest = frame_push(m, (size_t)(m->limit - m->top));

    cr_assert_not_null(rest);
    cr_assert_null(frame_push(m, 1));
    cr_assert(box_make(m, f, &mortal_type, 0, 0));
    box_of(f[0])->hook = hook;
    local_clear(m, f);
    rc_flush(m);
    cr_assert_eq(load_relaxed(&box_finalized), 1);
    frame_pop(m, rest);
    frame_pop(m, f);
}

RUNTIME_TEST(mutator, full_stack_still_finalizes)
{
    finalize_on_a_full_stack(m, nothing);
}

static void push_what_there_is(struct mutator *m, struct box *box)
{
    (void)box;
    cr_assert_null(frame_push(m, 1), "the reserve is the runtime's");
    cr_assert_null(frame_push(m, 64));
}

RUNTIME_TEST(mutator, a_finalizer_on_a_full_stack_gets_no_frame)
{
    finalize_on_a_full_stack(m, push_what_there_is);
}

static void drop_next(struct mutator *m, struct box *box)
{
    slot_store(m, &box->slot[0], NULL);
}

/* Each finalizer lets go of the next object: more of them than the reserve has
 * slots. */
RUNTIME_TEST(mutator, nested_finalizers_may_use_the_reserve_up)
{
    enum { DEEP = SHADOW_STACK_RESERVE + 300 };
    struct object **f = frame_push(m, 2), **rest;

    for (int i = 0; i < DEEP; i++) {
        cr_assert(box_make(m, &f[1], &mortal_type, 0, 1));
        box_of(f[1])->hook = drop_next;
        slot_store(m, box_slot(f[1], 0), f[0]);
        local_move(m, &f[0], &f[1]);
    }
    rest = frame_push(m, (size_t)(m->limit - m->top));
    cr_assert_not_null(rest);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_eq(load_relaxed(&box_finalized), DEEP);
    cr_assert_eq(boxes_alive(), 0);
    frame_pop(m, rest);
    frame_pop(m, f);
}

RUNTIME_TEST(mutator, locals_move_and_copy)
{
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 1, 0);
    box_new(m, &f[1], 2, 0);
    local_set(m, &f[2], f[0]);
    local_set(m, &f[2], f[2]); /* itself */
    cr_assert(box_is_alive(f[2]));
    local_move(m, &f[1], &f[0]); /* drops box 2 */
    cr_assert_null(f[0]);
    cr_assert_eq(box_of(f[1])->id, 1);
    cr_assert_eq(settled_count(m, f[1]), 2);
    local_set(m, &f[1], NULL);
    local_clear(m, &f[0]); /* empty already */
    cr_assert_eq(settled_count(m, f[2]), 1);
    rc_flush(m);
    cr_assert(!RC_COLLECTS || boxes_alive() == 1);
    frame_pop(m, f);
}

RUNTIME_TEST(mutator, objects_outlive_detachment)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 5, 0);
    for (int i = 0; i < 20; i++) {
        mutator_detach(m);
        mutator_attach(m);
        rest_us(m, 100);
        rc_flush(m);
        cr_assert(box_is_alive(f[0]));
        cr_assert_eq(settled_count(m, f[0]), 1);
    }
    frame_pop(m, f);
}

RUNTIME_TEST(mutator, a_thread_may_have_several)
{
    struct object **f = frame_push(m, 1);
    struct slot *handle;
    struct mutator *other;
    struct object **g;

    box_new(m, f, 5, 0);
    handle = handle_new(m, f[0]);
    mutator_detach(m);
    other = mutator_enter();
    cr_assert_not_null(other);
    cr_assert_neq(other, m);
    cr_assert_eq(mutator_count(), 2);
    g = frame_push(other, 2);
    cr_assert(slot_load(other, &g[0], handle));
    box_new(other, &g[1], 6, 0);
    slot_store(other, handle, g[1]);
    mutator_detach(other);
    mutator_attach(m);
    rc_flush(m);
    cr_assert(box_is_alive(f[0]));
    cr_assert_eq(settled_count(m, f[0]), 2);
    cr_assert(slot_load(m, f, handle));
    cr_assert_eq(box_of(f[0])->id, 6);
    handle_free(m, handle);
    mutator_detach(m);
    mutator_attach(other);
    frame_pop(other, g);
    mutator_leave(other);
    mutator_attach(m);
    frame_pop(m, f);
}

struct seen {
    struct mutator *mutator[8];
    size_t count;
};

static void see(struct mutator *m, void *arg)
{
    struct seen *seen = arg;

    cr_assert_lt(seen->count, 8);
    seen->mutator[seen->count++] = m;
}

RUNTIME_TEST(mutator, registry_is_in_order_of_creation)
{
    struct mutator *made[4];
    struct seen seen = {.count = 0};

    mutator_detach(m);
    for (int i = 0; i < 4; i++)
        cr_assert_not_null(made[i] = mutator_create());
    mutator_destroy(made[1]);
    mutator_for_each(see, &seen);
    cr_assert_eq(seen.count, 4);
    cr_assert_eq(seen.mutator[0], m);
    cr_assert_eq(seen.mutator[1], made[0]);
    cr_assert_eq(seen.mutator[2], made[2]);
    cr_assert_eq(seen.mutator[3], made[3]);
    cr_assert_gt(made[3]->id, made[2]->id);
    mutator_destroy(made[0]);
    mutator_destroy(made[3]);
    mutator_destroy(made[2]);
    mutator_attach(m);
    cr_assert_eq(mutator_count(), 1);
}

/* Whether or not a strategy can have so many, it says so and goes on. */
RUNTIME_TEST(mutator, running_out_of_them_is_no_disaster)
{
    enum { MANY = 5000 };
    static struct mutator *made[MANY];
    unsigned n = 0;

    mutator_detach(m);
    while (n < MANY && (made[n] = mutator_create()))
        n++;
    cr_assert_gt(n, 1000);
    cr_assert_eq(mutator_count(), n + 1);
    while (n > 0)
        mutator_destroy(made[--n]);
    mutator_attach(m);
    cr_assert_eq(mutator_count(), 1);
}

/* --- handles ------------------------------------------------------------ */

static void count_used(struct slot *slot, void *arg)
{
    if (slot_peek(slot))
        ++*(size_t *)arg;
}

RUNTIME_TEST(mutator, handles_hold)
{
    enum { MANY = 1000 };
    struct object **f = frame_push(m, 1);
    struct slot *handle[MANY];
    size_t used = 0, before = handle_count();

    for (size_t i = 0; i < MANY; i++) {
        box_new(m, f, i, 0);
        cr_assert_not_null(handle[i] = handle_new(m, i % 3 ? f[0] : NULL));
    }
    local_clear(m, f);
    rc_flush(m);
    cr_assert_eq(handle_count(), before + MANY);
    handle_for_each(count_used, &used);
    cr_assert_geq(used, MANY - MANY / 3 - 1);
    for (size_t i = 0; i < MANY; i++) {
        cr_assert_eq(slot_load(m, f, handle[i]), i % 3 != 0);
        cr_assert(!f[0] || (box_is_alive(f[0]) && box_of(f[0])->id == i));
    }
    for (size_t i = 0; i < MANY; i += 2)
        handle_free(m, handle[i]);
    for (size_t i = 0; i < MANY; i += 2)
        cr_assert_not_null(handle[i] = handle_new(m, NULL));
    cr_assert_eq(handle_count(), before + MANY);
    for (size_t i = 0; i < MANY; i++)
        handle_free(m, handle[i]);
    local_clear(m, f);
    rc_flush(m);
    cr_assert_eq(handle_count(), before);
    cr_assert(!RC_COLLECTS || boxes_alive() == 0);
    frame_pop(m, f);
}

/* --- trap 9 and invariant 6: who leaves leaves nothing ------------------- */

static struct slot *common; /* handle: a box of some slots for everybody */

enum { COMMON = 64 };

static void live_a_little(struct mutator *m, unsigned index, void *arg)
{
    static uint64_t turn; /* atomic */
    struct object **f = frame_push(m, 3);
    uint64_t state = chance_seed(index + (unsigned)fetch_add_relaxed(&turn, 1));

    (void)arg;
    if (!slot_load(m, &f[0], common))
        die("no common box");
    for (int i = 0; i < 20; i++) {
        size_t at = chance(&state) % COMMON;

        box_new(m, &f[1], at, 1 + chance(&state) % 60);
        slot_load(m, &f[2], box_slot(f[0], at)); /* made by somebody else */
        if (f[2] && !box_is_alive(f[2]))
            die("a dead box");
        if (i % 5 == 0)
            slot_init(m, box_slot(f[1], 0), f[1]); /* cycles as well */
        slot_store(m, box_slot(f[0], at), f[1]);
        if (i % 7 == 0)
            safepoint(m);
    }
    frame_pop(m, f);
}

static struct heap_stats settled_stats(struct mutator *m)
{
    struct heap_stats stats;

    rc_flush(m); /* what is no cycle is dead before the collection */
    gc_collect(m, GC_OLDEST);
    settled_blocks(m);
    heap_stats(&stats);
    return stats;
}

static void short_lives(struct mutator *m, unsigned generations, unsigned n)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, COMMON);
    common = handle_new(m, f[0]);
    frame_pop(m, f);
    for (unsigned i = 0; i < generations; i++)
        crew_run(m, n, live_a_little, NULL);
    handle_free(m, common);
}

RUNTIME_TEST(mutator, trap_09_short_lives_leave_nothing)
{
    struct heap_stats before, after;

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    short_lives(m, 10, 4); /* what is kept for reuse is there now */
    before = settled_stats(m);
    short_lives(m, 2500, 4); /* 10,000 threads */
    after = settled_stats(m);
    cr_assert_eq(boxes_alive(), 0);
    cr_assert_eq(after.blocks_used, before.blocks_used);
    cr_assert_leq(after.arenas, before.arenas + 1);
    cr_assert_leq(after.pools_used, before.pools_used + 4);
    cr_assert_eq(mutator_count(), 1);
}

static void hold_and_leave(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);
    struct slot **mine = arg;

    for (uint64_t i = 0; i < 1000; i++) {
        box_new(m, f, i, 4);
        if (i % 10 == index)
            slot_store(m, mine[index], f[0]);
    }
    frame_pop(m, f);
}

/* Queues, logs and pools of the leavers are taken over: their last objects are
 * counted right, can be dropped by others, and their pools serve again. */
RUNTIME_TEST(mutator, invariant_6_exit_leaves_nothing_behind)
{
    struct slot *kept[4];
    struct heap_stats stats;
    struct object **f = frame_push(m, 1);
    size_t before = settled_blocks(m);

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    for (size_t i = 0; i < 4; i++)
        kept[i] = handle_new(m, NULL);
    crew_run(m, 4, hold_and_leave, kept);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 4, "one each was stored");
    for (size_t i = 0; i < 4; i++) {
        cr_assert(slot_load(m, f, kept[i]));
        cr_assert(box_is_alive(f[0]));
        cr_assert_eq(settled_count(m, f[0]), 2);
        handle_free(m, kept[i]);
    }
    local_clear(m, f);
    cr_assert_eq(settled_blocks(m), before);
    heap_stats(&stats);
    cr_assert_eq(stats.pools_abandoned, 0, "%zu", stats.pools_abandoned);
    frame_pop(m, f);
}
