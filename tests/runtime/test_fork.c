/* SPDX-License-Identifier: MIT */
/*
 * runtime_fork(): the child has a whole runtime, whatever the other threads of
 * the parent were doing, and the parent does not notice.
 */
#include "tests/runtime/fork_support.h"

#include "runtime/types/types.h"

#include <errno.h>

TestSuite(fork, .timeout = 120);

/* --- what a child can do ----------------------------------------------- */

static void churn(struct mutator *m, unsigned rounds)
{
    struct object **f = frame_push(m, 2);

    for (unsigned i = 0; i < rounds; i++) {
        box_new(m, &f[0], i, 1 + i % 40);
        if (i % 3 == 0)
            slot_store(m, box_slot(f[0], 0), f[0]); /* a cycle */
        else
            slot_store(m, box_slot(f[0], 0), f[1]);
        if (i % 5 == 0)
            local_set(m, &f[1], f[0]);
        if (i % 7 == 0)
            local_clear(m, &f[1]);
        safepoint(m);
    }
    frame_pop(m, f);
}

static bool is_sound(struct mutator *m)
{
    return !RC_COLLECTS || verify_heap(m, NULL) == 0;
}

static void allocate_and_collect(struct mutator *m, void *held)
{
    REQUIRE(mutator_count() == 1);
    REQUIRE(box_is_alive(held));
    churn(m, 5000);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    rc_flush(m);
    REQUIRE(!RC_COLLECTS || boxes_alive() == 1);
    REQUIRE(box_is_alive(held));
    REQUIRE(is_sound(m));
}

FORK_TEST(fork, the_child_allocates_and_collects)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 0);
    churn(m, 1000);
    cr_assert_eq(in_child(m, allocate_and_collect, f[0]), 0);
    churn(m, 1000);
    cr_assert(box_is_alive(f[0]));
    frame_pop(m, f);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    rc_flush(m);
    if (RC_COLLECTS)
        cr_assert_eq(boxes_alive(), 0);
}

static void pass_around(struct mutator *m, unsigned index, void *handle)
{
    struct object **f = frame_push(m, 2);

    for (int i = 0; i < 2000; i++) {
        box_new(m, &f[0], index, 4);
        slot_store(m, handle, f[0]);
        slot_load(m, &f[1], handle);
        if (RC_THREAD_SAFE && !box_is_alive(f[1]))
            die("a dead box in a slot");
        safepoint(m);
    }
    frame_pop(m, f);
}

/* Threads, grace periods, the GIL, merges: all of it once more. */
static void share_between_threads(struct mutator *m, void *unused)
{
    struct slot *handle = handle_new(m, NULL);

    (void)unused;
    crew_run(m, 2, pass_around, handle);
    handle_free(m, handle);
    rc_flush(m);
    REQUIRE(boxes_alive() == 0 || !RC_THREAD_SAFE);
    REQUIRE(mutator_count() == 1);
    REQUIRE(is_sound(m));
}

FORK_TEST(fork, the_child_starts_threads)
{
    cr_assert_eq(in_child(m, share_between_threads, NULL), 0);
    share_between_threads(m, NULL);
}

static void end_runtime(struct mutator *m, void *unused)
{
    (void)unused;
    mutator_leave(m);
    runtime_fini();
    REQUIRE(runtime_init() == 0);
    m = mutator_enter();
    REQUIRE(m != NULL);
    churn(m, 100);
}

FORK_TEST(fork, the_child_may_end_the_runtime_and_begin_anew)
{
    cr_assert_eq(in_child(m, end_runtime, NULL), 0);
}

static void fork_again(struct mutator *m, void *held)
{
    REQUIRE(in_child(m, allocate_and_collect, held) == 0);
    allocate_and_collect(m, held);
}

FORK_TEST(fork, the_child_forks_as_well)
{
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 0);
    cr_assert_eq(in_child(m, fork_again, f[0]), 0);
    frame_pop(m, f);
}

/* Asks for a grace period and forks before the others have answered it: they
 * stand then, and nobody is left to end it but the fork. */
static void dawdle_a_little(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    while (!crew_is_over(arg)) {
        sleep_us(500);
        safepoint(m);
    }
}

static void no_grace_period(struct mutator *m, void *unused)
{
    (void)unused;
    REQUIRE(!grace_running());
    churn(m, 100);
    rc_flush(m);
}

FORK_TEST(fork, the_fork_ends_the_grace_period_under_way)
{
    struct crew crew;

    if (!RC_GRACE)
        cr_skip_test("no grace periods");
    crew_start(&crew, 2, dawdle_a_little, &crew);
    for (int i = 0; i < 20; i++) {
        uint64_t tag = grace_tag_quietly();

        grace_drive(m);
        cr_assert_eq(in_child(m, no_grace_period, NULL), 0);
        cr_assert(EVENTUALLY(m, grace_done(tag), 10000));
    }
    crew_stop(&crew);
    crew_join(&crew, m);
}

/* --- those who stay behind --------------------------------------------- */

struct company {
    struct crew crew;
    unsigned settled; /* atomic: have their boxes */
};

/* Holds ten boxes, and sleeps, or polls, or waits for the lock. */
static void hold_boxes(struct mutator *m, unsigned index, void *arg)
{
    struct company *company = arg;
    struct object **f = frame_push(m, 10);

    for (unsigned i = 0; i < 10; i++)
        box_new(m, &f[i], i, 0);
    fetch_add_seq_cst(&company->settled, 1);
    while (!crew_is_over(&company->crew)) {
        if (index % 2)
            rest_us(m, 500);
        else
            safepoint(m);
    }
    for (unsigned i = 0; i < 10; i++)
        if (!box_is_alive(f[i]))
            die("box %u of thread %u is dead", i, index);
    frame_pop(m, f);
}

static void look_for_boxes(struct mutator *m, void *mine)
{
    REQUIRE(mutator_count() == 1);
    REQUIRE(EVENTUALLY(m, (rc_flush(m), boxes_alive() == 1), 5000));
    REQUIRE(box_is_alive(mine));
    REQUIRE(is_sound(m));
    churn(m, 1000);
    rc_flush(m); /* what dies lets go of cycles */
    gc_collect(m, GC_OLDEST);
    rc_flush(m);
    REQUIRE(!RC_COLLECTS || boxes_alive() == 1);
    crew_run(m, 2, hold_boxes, &(struct company){.crew = {.stop = 1}});
}

FORK_TEST(fork, what_others_held_is_released_in_the_child)
{
    struct object **f = frame_push(m, 1);
    struct company company = {.settled = 0};

    box_new(m, f, 0, 0);
    crew_start(&company.crew, 4, hold_boxes, &company);
    cr_assert(EVENTUALLY(m, load_acquire(&company.settled) == 4, 20000));
    for (int i = 0; i < 3; i++)
        cr_assert_eq(in_child(m, look_for_boxes, f[0]), 0);
    cr_assert_eq(boxes_alive(), 41);
    crew_stop(&company.crew);
    crew_join(&company.crew, m);
    frame_pop(m, f);
}

static void churn_until_over(struct mutator *m, unsigned index, void *arg)
{
    struct company *company = arg;
    struct object **f = frame_push(m, 2);

    fetch_add_seq_cst(&company->settled, 1);
    while (!crew_is_over(&company->crew)) {
        churn(m, 20);
        box_new(m, &f[0], index, 0);
        weakref_new(m, f[0], NULL, NULL, &f[1]);
        if (index == 0)
            gc_collect(m, 1);
        rest_us(m, 200); /* or garbage is made faster than it goes */
    }
    frame_pop(m, f);
}

static void look_around(struct mutator *m, void *held)
{
    REQUIRE(mutator_count() == 1);
    REQUIRE(box_is_alive(held));
    churn(m, 500);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    REQUIRE(is_sound(m));
}

/* In the middle of everything, many times. */
FORK_TEST(fork, others_may_be_at_anything)
{
    struct object **f = frame_push(m, 1);
    struct company company = {.settled = 0};

    box_new(m, f, 0, 0);
    crew_start(&company.crew, 3, churn_until_over, &company);
    cr_assert(EVENTUALLY(m, load_acquire(&company.settled) == 3, 20000));
    for (int i = 0; i < 8; i++) {
        cr_assert_eq(in_child(m, look_around, f[0]), 0);
        churn(m, 100);
    }
    crew_stop(&company.crew);
    crew_join(&company.crew, m);
    cr_assert(box_is_alive(f[0]));
    frame_pop(m, f);
}

/* --- what it refuses --------------------------------------------------- */

static int error_in_finalizer;

static void fork_in_finalizer(struct mutator *m, struct box *box)
{
    pid_t pid = runtime_fork(m);

    (void)box;
    if (pid == 0)
        _exit(1);
    error_in_finalizer = pid < 0 ? errno : 0;
}

FORK_TEST(fork, not_from_inside_a_collection)
{
    struct object **f = frame_push(m, 1);

    if (!RC_COLLECTS)
        cr_skip_test("no collector");
    box_make(m, f, &mortal_type, 0, 1);
    box_of(f[0])->hook = fork_in_finalizer;
    slot_store(m, box_slot(f[0], 0), f[0]);
    frame_pop(m, f);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, GC_OLDEST), 1);
    cr_assert_eq(error_in_finalizer, EBUSY);
}
