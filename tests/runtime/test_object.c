/* SPDX-License-Identifier: MIT */
/*
 * Birth and death of one object at a time: what happens in which order, once,
 * and what a finalizer may do. Where objects die late, rc_flush() brings the
 * moment about.
 */
#include "tests/runtime/support.h"

TestSuite(object, .timeout = 60);

/* What happened, as a word of letters. */
static char story[64];
static size_t story_length;

static void tell(char what)
{
    cr_assert_lt(story_length, sizeof(story) - 1);
    story[story_length++] = what;
}

static void tell_id(struct mutator *m, struct box *box)
{
    (void)m;
    tell((char)box->id);
}

/* A box with a finalizer; its `count` slots are empty. */
static void mortal(struct mutator *m, struct object **dst, char id,
                   size_t count, void (*hook)(struct mutator *, struct box *))
{
    cr_assert(box_make(m, dst, &mortal_type, (uint64_t)id, count));
    box_of(*dst)->hook = hook;
}

RUNTIME_TEST(object, is_born_with_a_clean_body)
{
    struct object **f = frame_push(m, 1);

    for (size_t bytes = sizeof(struct box); bytes < 40000; bytes += 1000) {
        struct object *o = object_new(m, &grain_type, bytes);
        const char *body = (const char *)(o + 1);

        cr_assert_not_null(o);
        for (size_t i = 0; i < bytes - sizeof(*o); i++)
            cr_assert_eq(body[i], 0, "byte %zu of %zu", i, bytes);
        store_relaxed(&box_of(o)->canary, box_canary(box_of(o)));
        fetch_add_relaxed(&box_births, 1);
        local_adopt(m, f, o);
        cr_assert_eq(meta_flags(o) & META_STATE, (unsigned)META_OBJECT);
    }
    frame_pop(m, f);
}

RUNTIME_TEST(object, containers_are_tracked_and_atoms_are_not)
{
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 0, 1);
    cr_assert(box_make(m, &f[1], &grain_type, 0, 0));
    cr_assert(gc_is_tracked(f[0]));
    cr_assert_not(gc_is_tracked(f[1]));
    object_untrack(m, f[0]);
    cr_assert_not(gc_is_tracked(f[0]));
    object_untrack(m, f[0]); /* again: nothing */
    frame_pop(m, f);
}

RUNTIME_TEST(object, dies_with_its_last_reference)
{
    struct object **f = frame_push(m, 2);
    uint64_t before = boxes_alive();

    box_new(m, &f[0], 0, 0);
    local_set(m, &f[1], f[0]);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), before + 1);
    local_clear(m, &f[1]);
    if (!RC_LATE_DEATH)
        cr_assert_eq(boxes_alive(), before, "death is prompt");
    rc_flush(m);
    cr_assert_eq(boxes_alive(), before);
    frame_pop(m, f);
}

static struct object **hook_frame_top;

static void check_finalizer_view(struct mutator *m, struct box *box)
{
    tell((char)box->id);
    cr_assert(box_is_alive(&box->head));
    cr_assert(m->top > hook_frame_top, "o is held in a frame slot");
    cr_assert_eq(settled_count(m, &box->head), 1);
    cr_assert(gc_is_finalized(&box->head));
    for (uint64_t i = 0; i < box->count; i++) /* nothing is cleared yet */
        cr_assert(box_is_alive(slot_peek(&box->slot[i])));
}

static bool told_before(char first, char second)
{
    const char *at = strchr(story, first);

    return at && strchr(at, second);
}

/* Finalizer, then children in the order of their slots, depth first; where
 * death is late, only parents before their children. */
RUNTIME_TEST(object, dies_in_order)
{
    struct object **f = frame_push(m, 2);

    hook_frame_top = m->top;
    mortal(m, &f[0], 'a', 3, check_finalizer_view);
    for (int i = 0; i < 3; i++) {
        mortal(m, &f[1], (char)('b' + 2 * i), 1, check_finalizer_view);
        slot_init(m, box_slot(f[0], (size_t)i), f[1]);
    }
    for (size_t i = 0; i < 3; i++) {
        slot_load(m, &f[1], box_slot(f[0], i));
        struct object *parent = f[1];
        struct object **g = frame_push(m, 1);
        mortal(m, g, (char)('c' + 2 * i), 0, tell_id);
        slot_init_move(m, box_slot(parent, 0), g);
        frame_pop(m, g);
    }
    local_clear(m, &f[1]);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_eq(story_length, 7, "each once: %s", story);
    if (RC_LATE_DEATH)
        cr_assert(told_before('a', 'b') && told_before('a', 'd') &&
                      told_before('a', 'f') && told_before('b', 'c') &&
                      told_before('d', 'e') && told_before('f', 'g'),
                  "parents first: %s", story);
    else
        cr_assert_str_eq(story, "abcdefg");
    frame_pop(m, f);
}

static struct slot *saved; /* handle */

static void save_me(struct mutator *m, struct box *box)
{
    tell('S');
    slot_store(m, saved, &box->head);
}

RUNTIME_TEST(object, resurrects_and_is_finalized_once)
{
    struct object **f = frame_push(m, 2);
    uint64_t before = boxes_alive();

    saved = handle_new(m, NULL);
    mortal(m, &f[0], 'a', 1, save_me);
    box_new(m, &f[1], 7, 0);
    slot_init_move(m, box_slot(f[0], 0), &f[1]);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_str_eq(story, "S");
    cr_assert_eq(boxes_alive(), before + 2);
    cr_assert(slot_load(m, &f[0], saved));
    cr_assert(box_is_alive(f[0]));
    cr_assert(slot_load(m, &f[1], box_slot(f[0], 0)), "its child lives, too");
    cr_assert_eq(box_of(f[1])->id, 7);
    cr_assert_eq(settled_count(m, f[0]), 2);
    cr_assert(gc_is_tracked(f[0]));
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    handle_free(m, saved); /* the second death: no second finalizer */
    rc_flush(m);
    cr_assert_str_eq(story, "S");
    cr_assert_eq(boxes_alive(), before);
    frame_pop(m, f);
}

static void save_and_lose_me(struct mutator *m, struct box *box)
{
    slot_store(m, saved, &box->head);
    slot_store(m, saved, NULL);
    tell('L');
}

RUNTIME_TEST(object, may_be_saved_and_lost_within_its_finalizer)
{
    struct object **f = frame_push(m, 1);
    uint64_t before = boxes_alive();

    saved = handle_new(m, NULL);
    mortal(m, f, 'a', 0, save_and_lose_me);
    local_clear(m, f);
    rc_flush(m);
    cr_assert_str_eq(story, "L");
    cr_assert_eq(boxes_alive(), before);
    handle_free(m, saved);
    frame_pop(m, f);
}

static void close_cycle(struct mutator *m, struct box *box)
{
    tell('C');
    slot_store(m, &box->slot[0], &box->head);
}

/* Resurrected by itself alone: the collector's business, without finalizer. */
RUNTIME_TEST(object, may_hold_itself)
{
    struct object **f = frame_push(m, 1);
    uint64_t before = boxes_alive();

    mortal(m, f, 'a', 1, close_cycle);
    local_clear(m, f);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), before + 1);
    if (RC_COLLECTS) {
        cr_assert_eq(gc_collect(m, GC_OLDEST), 1);
        rc_flush(m);
        cr_assert_eq(boxes_alive(), before);
    }
    cr_assert_str_eq(story, "C");
    frame_pop(m, f);
}

static void drop_other(struct mutator *m, struct box *box)
{
    tell((char)box->id);
    slot_store(m, &box->slot[0], NULL);
    tell((char)(box->id - 'a' + 'A'));
}

/* What a finalizer releases is gone when the release returns, as in Python. */
RUNTIME_TEST(object, inner_deaths_happen_inside)
{
    struct object **f = frame_push(m, 2);

    mortal(m, &f[0], 'a', 1, drop_other);
    mortal(m, &f[1], 'b', 1, drop_other);
    slot_init_move(m, box_slot(f[0], 0), &f[1]);
    mortal(m, &f[1], 'c', 0, tell_id);
    slot_init_move(m, box_slot(slot_peek(box_slot(f[0], 0)), 0), &f[1]);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_str_eq(story, RC_LATE_DEATH ? "aAbBc" : "abcBA");
    frame_pop(m, f);
}

static void busy(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 8);

    for (size_t i = 0; i < 8; i++)
        box_new(m, &f[i], 99, 1);
    for (size_t i = 0; i < 8; i++) /* a ring, garbage afterwards */
        slot_init(m, box_slot(f[i], 0), f[(i + 1) % 8]);
    frame_pop(m, f);
    safepoint(m);
    if (RC_COLLECTS)
        gc_collect(m, GC_OLDEST);
    rc_flush(m);
    cr_assert(box_is_alive(&box->head));
    tell((char)box->id);
}

/* A finalizer is a program: it allocates, collects, waits. */
RUNTIME_TEST(object, finalizer_may_do_anything)
{
    struct object **f = frame_push(m, 2);

    for (int i = 0; i < 4; i++) {
        local_set(m, &f[1], f[0]);
        mortal(m, &f[0], (char)('a' + i), 1, busy);
        slot_init_move(m, box_slot(f[0], 0), &f[1]);
    }
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_str_eq(story, "dcba");
    frame_pop(m, f);
}

RUNTIME_TEST(object, finalizers_run_when_frames_pop)
{
    struct object **f = frame_push(m, 3);

    for (size_t i = 0; i < 3; i++)
        mortal(m, &f[i], (char)('a' + i), 0, busy);
    frame_pop(m, f);
    rc_flush(m);
    if (RC_LATE_DEATH) /* unordered */
        cr_assert_eq(story_length, 3);
    else
        cr_assert_str_eq(story, "cba", "from the top down");
}

static void save_child(struct mutator *m, struct box *box)
{
    tell('s');
    slot_store(m, saved, slot_peek(&box->slot[0]));
}

/* Only the child is saved: the parent dies, the child does not. */
RUNTIME_TEST(object, finalizer_may_save_a_child)
{
    struct object **f = frame_push(m, 2);
    uint64_t before = boxes_alive();

    saved = handle_new(m, NULL);
    mortal(m, &f[0], 'a', 1, save_child);
    mortal(m, &f[1], 'b', 0, tell_id);
    slot_init_move(m, box_slot(f[0], 0), &f[1]);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_str_eq(story, "s");
    cr_assert_eq(boxes_alive(), before + 1);
    cr_assert(box_is_alive(slot_peek(saved)));
    handle_free(m, saved);
    rc_flush(m);
    cr_assert_str_eq(story, "sb");
    cr_assert_eq(boxes_alive(), before);
    frame_pop(m, f);
}

/* An object that holds the same child in all its slots releases it as often. */
RUNTIME_TEST(object, releases_each_slot)
{
    struct object **f = frame_push(m, 2);
    enum { SLOTS = 1000 };

    box_new(m, &f[0], 0, SLOTS);
    box_new(m, &f[1], 1, 0);
    for (size_t i = 0; i < SLOTS; i++)
        slot_init(m, box_slot(f[0], i), f[1]);
    cr_assert_eq(settled_count(m, f[1]), SLOTS + 1);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_eq(settled_count(m, f[1]), 1);
    cr_assert(box_is_alive(f[1]));
    frame_pop(m, f);
}

RUNTIME_TEST(object, sizeof_is_the_types_business)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 4);
    cr_assert_eq(object_sizeof(f[0]), sizeof(struct box));
    frame_pop(m, f);
}

RUNTIME_TEST(object, returns_memory_of_every_size)
{
    struct object **f = frame_push(m, 1);
    size_t before = settled_blocks(m);

    for (size_t slots = 0; slots < 5000; slots += slots / 4 + 1)
        for (int i = 0; i < 5; i++)
            box_new(m, f, slots, slots);
    local_clear(m, f);
    if (RC_COLLECTS) /* else it is quarantined */
        cr_assert_eq(settled_blocks(m), before);
    frame_pop(m, f);
}
