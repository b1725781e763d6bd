/* SPDX-License-Identifier: MIT */
/*
 * Trap 6: a C temporary that no frame slot roots. Stress mode makes every poll
 * do all that a poll can do (boundary, whole grace period, collection), so
 * that such a temporary is dead at the first poll and not once in a while.
 */
#include "tests/runtime/support.h"

TestSuite(stress, .timeout = 120);

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
static bool is_unusable(const uint64_t *p)
{
    return __asan_address_is_poisoned(p) != 0;
}
#else
static bool is_unusable(const uint64_t *canary)
{
    /* checking builds fill what is free; others leave what the box wrote */
    return !RUNTIME_CHECKS || *canary != BOX_DEAD;
}
#endif

/* The control: the mistake that stress mode exists for is fatal at once. */
RUNTIME_TEST(stress, trap_06_unrooted_temporary_dies_at_the_next_poll)
{
    struct object **f = frame_push(m, 2), *raw;

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    box_new(m, &f[1], 0, 4); /* keeps the pool, which would be zeroed */
    safepoint_stress(m, true);
    for (int i = 0; i < 10; i++) {
        box_new(m, f, 1, 4);
        raw = f[0];
        safepoint(m); /* held by the frame: nothing happens to it */
        cr_assert(box_is_alive(raw));
        local_clear(m, f);
        safepoint(m); /* raw is an unrooted temporary now */
        cr_assert_eq(meta_flags(raw) & META_STATE, (unsigned)META_FREE);
        cr_assert(is_unusable(&box_of(raw)->canary));
    }
    safepoint_stress(m, false);
    safepoint(m);
    frame_pop(m, f);
}

/* So is garbage in cycles. */
RUNTIME_TEST(stress, trap_06_unrooted_cycle_dies_at_the_next_poll)
{
    struct object **f = frame_push(m, 1), *raw;

    if (!RC_COLLECTS)
        cr_skip_test("the dead are quarantined");
    safepoint_stress(m, true);
    box_new(m, f, 1, 1);
    raw = f[0];
    slot_store(m, box_slot(raw, 0), raw);
    local_clear(m, f);
    safepoint(m);
    safepoint(m); /* where death is late, by a poll */
    cr_assert_eq(meta_flags(raw) & META_STATE, (unsigned)META_FREE);
    safepoint_stress(m, false);
    frame_pop(m, f);
}

static struct slot *common;

/* All operations on references, a poll after each. */
static void operate(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 4);
    uint64_t state = chance_seed(index);

    (void)arg;
    safepoint_stress(m, true);
    slot_load(m, &f[0], common);
    for (int i = 0; i < 150; i++) {
        struct slot *slot = box_slot(f[0], chance(&state) % 8);

        box_new(m, &f[1], 0, 2);
        safepoint(m);
        slot_init(m, box_slot(f[1], 0), f[2]);
        safepoint(m);
        slot_store(m, slot, f[1]);
        safepoint(m);
        slot_load(m, &f[2], slot);
        safepoint(m);
        local_move(m, &f[3], &f[2]);
        safepoint(m);
        for (int k = 0; k < 4; k++)
            if (f[k] && !box_is_alive(f[k]))
                die("local %d is dead", k);
        if (i % 10 == 0)
            slot_store(m, box_slot(f[1], 1), f[1]); /* a cycle */
        if (i % 16 == 0)
            slot_store(m, slot, NULL);
    }
    safepoint_stress(m, false);
    frame_pop(m, f);
}

RUNTIME_TEST(stress, trap_06_every_poll_does_everything)
{
    struct object **f = frame_push(m, 1);

    if (!RC_THREAD_SAFE)
        cr_skip_test("loses counts on purpose");
    box_new(m, f, 0, 8);
    common = handle_new(m, f[0]);
    frame_pop(m, f);
    crew_run(m, 3, operate, NULL);
    handle_free(m, common);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 0);
}

/* The types' own temporaries, by everything that they can do in one thread. */
RUNTIME_TEST(stress, trap_06_types_root_their_temporaries)
{
    struct object **f = frame_push(m, 6);

    safepoint_stress(m, true);
    for (int i = 0; i < 60; i++) {
        cr_assert(list_new(m, &f[0]));
        safepoint(m);
        for (int k = 0; k < 8; k++) {
            cr_assert(int_new(m, k, &f[1]));
            cr_assert(list_append(m, f[0], f[1]));
            safepoint(m);
        }
        cr_assert(tuple_new(m, &f[0], 2, &f[2]));
        safepoint(m);
        cr_assert(dict_new(m, &f[3]));
        cr_assert(str_new(m, "key", 3, &f[4]));
        cr_assert(dict_set(m, f[3], f[4], f[2]));
        safepoint(m);
        cr_assert(dict_get(m, f[3], f[4], &f[5]));
        safepoint(m);
        cr_assert_eq(f[5], f[2]);
        cr_assert(list_append(m, f[0], f[3])); /* a cycle over all of them */
        cr_assert(weakref_new(m, f[0], NULL, NULL, &f[4]));
        for (int k = 0; k < 6; k++)
            if (k != 4)
                local_clear(m, &f[k]);
        safepoint(m);
        gc_collect(m, GC_OLDEST); /* stress mode collects only the young */
        safepoint(m);
        cr_assert(!RC_COLLECTS || !weakref_get(m, f[4], &f[0]));
    }
    safepoint_stress(m, false);
    frame_pop(m, f);
}
