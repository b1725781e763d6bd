/* SPDX-License-Identifier: MIT */
/*
 * What only a strategy with an owner's half and a shared half promises; an
 * empty file for the others.
 */
#include "tests/runtime/support.h"

#ifdef RUNTIME_RC_BIASED_H
#include "runtime/heap/walk.h"

TestSuite(biased, .timeout = 120);

static unsigned owner_slot(const struct object *o)
{
    return load_relaxed(&o->rc.owner) >> BIASED_LOCAL_BITS;
}

static unsigned local_count(const struct object *o)
{
    return load_relaxed(&o->rc.owner) & BIASED_LOCAL_MAX;
}

static unsigned state_of(const struct object *o)
{
    return load_relaxed(&o->rc.shared) & BIASED_STATE;
}

RUNTIME_TEST(biased, owner_counts_in_its_own_half)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 0);
    for (int i = 0; i < 10; i++)
        rc_inc(m, f[0]);
    cr_assert_eq(local_count(f[0]), 11);
    cr_assert_eq(load_relaxed(&f[0]->rc.shared), BIASED_DEFAULT);
    for (int i = 0; i < 10; i++)
        rc_dec(m, f[0]);
    cr_assert_eq(local_count(f[0]), 1);
    frame_pop(m, f);
}

RUNTIME_TEST(biased, local_half_overflows_into_the_shared)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 0);
    for (int i = 0; i < BIASED_LOCAL_MAX + 9; i++)
        rc_inc(m, f[0]);
    cr_assert_eq(local_count(f[0]), BIASED_LOCAL_MAX);
    cr_assert_eq(biased_shared_count(load_relaxed(&f[0]->rc.shared)), 10);
    cr_assert_eq(rc_count(f[0]), BIASED_LOCAL_MAX + 10);
    for (int i = 0; i < BIASED_LOCAL_MAX + 9; i++)
        rc_dec(m, f[0]);
    cr_assert_eq(settled_count(m, f[0]), 1);
    frame_pop(m, f);
}

struct shared {
    struct slot *home;
    struct object *o; /* held by the main thread */
    unsigned step;    /* atomic */
};

static void strangers(struct mutator *m, unsigned index, void *arg)
{
    struct shared *s = arg;
    struct object **f = frame_push(m, 1);

    (void)index;
    cr_assert(slot_load(m, f, s->home));
    cr_assert_eq(biased_shared_count(load_relaxed(&s->o->rc.shared)), 1);
    for (int i = 0; i < 5; i++)
        rc_inc(m, s->o);
    cr_assert_eq(biased_shared_count(load_relaxed(&s->o->rc.shared)), 6);
    for (int i = 0; i < 5; i++)
        rc_dec(m, s->o);
    frame_pop(m, f);
    cr_assert_eq(load_relaxed(&s->o->rc.shared), BIASED_DEFAULT);
    /* The slot's count is in the owner's half: this one has to be queued, and
     * as the owner sleeps, detached, we merge for it. */
    slot_store(m, s->home, NULL);
    cr_assert_eq(owner_slot(s->o), 0);
    cr_assert_eq(state_of(s->o), BIASED_MERGED);
    cr_assert_eq(rc_count(s->o), 1);
}

RUNTIME_TEST(biased, strangers_count_in_the_shared_half_and_merge_for_sleepers)
{
    struct object **f = frame_push(m, 1);
    struct shared s;

    box_new(m, f, 0, 0);
    s.home = handle_new(m, f[0]);
    s.o = f[0];
    cr_assert_eq(local_count(f[0]), 2);
    crew_run(m, 1, strangers, &s);
    cr_assert(box_is_alive(f[0]));
    handle_free(m, s.home);
    frame_pop(m, f);
    cr_assert_eq(boxes_alive(), 0);
}

static void queue_for_owner(struct mutator *m, unsigned index, void *arg)
{
    struct shared *s = arg;

    (void)index;
    slot_store(m, s->home, NULL);
    store_release(&s->step, 1);
}

RUNTIME_TEST(biased, an_attached_owner_is_told)
{
    struct object **f = frame_push(m, 1);
    struct shared s = {.step = 0};
    struct crew crew;

    box_new(m, f, 0, 0);
    s.home = handle_new(m, NULL);
    slot_init_move(m, s.home, f);
    s.o = slot_peek(s.home);
    crew_start(&crew, 1, queue_for_owner, &s);
    while (!load_acquire(&s.step)) /* attached, without a poll */
        sleep_us(100);
    cr_assert_eq(boxes_alive(), 1);
    cr_assert_eq(state_of(s.o), BIASED_QUEUED);
    cr_assert_eq(local_count(s.o), 1);
    cr_assert(load_relaxed(&m->breaker) & BREAK_MERGE);
    safepoint(m);
    cr_assert_eq(boxes_alive(), 0);
    crew_join(&crew, m);
    handle_free(m, s.home);
    frame_pop(m, f);
}

/* --- trap 4: asleep with a queue ---------------------------------------- */

static void queue_and_wait(struct mutator *m, unsigned index, void *arg)
{
    struct shared *s = arg;

    (void)index;
    slot_store(m, s->home, NULL);
    store_release(&s->step, 1);
    if (!EVENTUALLY(m, boxes_alive() == 0, 20000))
        die("an object waits in the queue of an owner that fell asleep");
    store_release(&s->step, 2);
}

/* The object is queued while its owner runs; then the owner goes to sleep
 * without a poll. Nobody may have to wait for its waking. */
RUNTIME_TEST(biased, trap_04_owner_falls_asleep)
{
    struct object **f = frame_push(m, 1);
    struct shared s = {.step = 0};
    struct crew crew;

    box_new(m, f, 0, 0);
    s.home = handle_new(m, NULL);
    slot_init_move(m, s.home, f);
    s.o = slot_peek(s.home);
    crew_start(&crew, 1, queue_and_wait, &s);
    while (!load_acquire(&s.step)) /* attached, without a poll */
        sleep_us(100);
    cr_assert_eq(state_of(s.o), BIASED_QUEUED);
    mutator_detach(m);
    while (load_acquire(&s.step) != 2)
        sleep_us(100);
    mutator_attach(m);
    crew_join(&crew, m);
    handle_free(m, s.home);
    frame_pop(m, f);
}

/* --- trap 3: the merge's order of stores -------------------------------- */

/* World stopped: an object has no owner exactly when it is merged. */
static size_t check_owners(void)
{
    struct pool_blocks b;
    size_t objects = 0;

    for (size_t i = 0; i < heap_pool_limit(); i++) {
        if (!heap_pool_blocks(i, &b))
            continue;
        for (uint32_t n = 0, g = b.first; n < b.count; n++, g += b.step) {
            const struct object *o = granule_address(g);

            if ((meta_flags(o) & META_STATE) != META_OBJECT)
                continue;
            objects++;
            if ((owner_slot(o) == 0) != (state_of(o) == BIASED_MERGED))
                die("object %p: owner %x, shared %x", (const void *)o,
                    o->rc.owner, o->rc.shared);
            if (owner_slot(o) == 0 && local_count(o) != 0)
                die("object %p has a local count without an owner",
                    (const void *)o);
        }
    }
    return objects;
}

enum { HOMES = 32 };

struct merging {
    struct crew crew;
    struct slot *root;
};

static void share_and_drop(struct mutator *m, unsigned index, void *arg)
{
    struct merging *all = arg;
    struct object **f = frame_push(m, 3);
    uint64_t state = chance_seed(index);

    cr_assert(slot_load(m, &f[0], all->root));
    while (!crew_is_over(&all->crew)) {
        struct slot *slot = box_slot(f[0], chance(&state) % HOMES);

        switch (chance(&state) % 4) {
        case 0:
            box_new(m, &f[1], 0, 0);
            slot_store(m, slot, f[1]);
            break;
        case 1:
            slot_store(m, slot, f[2]);
            break;
        case 2: /* owners that sleep for a moment are merged for */
            mutator_detach(m);
            mutator_attach(m);
            break;
        default:
            slot_load(m, &f[2], slot);
        }
        safepoint(m);
    }
    frame_pop(m, f);
}

RUNTIME_TEST(biased, trap_03_merge_order)
{
    struct object **f = frame_push(m, 1);
    uint64_t end = now_ns() + 1500 * UINT64_C(1000000);
    struct merging all;
    size_t objects = 0;
    unsigned stops = 0;

    box_new(m, f, 0, HOMES);
    all.root = handle_new(m, f[0]);
    crew_start(&all.crew, 3, share_and_drop, &all);
    while (now_ns() < end) {
        world_stop(m);
        objects += check_owners(); /* as the threads left it */
        if (++stops % 2) {
            rc_settle(m);
            check_owners();
        }
        world_start(m);
        rc_unsettle(m);
        rest_us(m, 100);
    }
    crew_stop(&all.crew);
    crew_join(&all.crew, m);
    cr_assert_gt(objects, stops);
    handle_free(m, all.root);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

/* --- owner slots -------------------------------------------------------- */

static void make_one(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);

    (void)index;
    box_new(m, f, 0, 0);
    slot_store(m, arg, f[0]);
    frame_pop(m, f);
}

/* The objects of one who left are the next one's, who counts them plainly. */
RUNTIME_TEST(biased, slots_are_inherited)
{
    struct object **f = frame_push(m, 1);
    struct slot *home = handle_new(m, NULL);
    struct mutator *heir;
    struct object **g;
    unsigned number;

    crew_run(m, 1, make_one, home);
    cr_assert(slot_load(m, f, home)); /* a stranger's load */
    number = owner_slot(f[0]);
    cr_assert_neq(number, 0);
    cr_assert_eq(local_count(f[0]), 1);
    mutator_detach(m);
    heir = mutator_enter();
    cr_assert_eq(rc_self(heir)->tag >> BIASED_LOCAL_BITS, number);
    g = frame_push(heir, 1);
    cr_assert(slot_load(heir, g, home));
    cr_assert_eq(local_count(g[0]), 2);
    frame_pop(heir, g);
    cr_assert_eq(local_count(f[0]), 1);
    mutator_leave(heir);
    mutator_attach(m);
    handle_free(m, home);
    frame_pop(m, f);
    cr_assert_eq(boxes_alive(), 0);
}

#endif
