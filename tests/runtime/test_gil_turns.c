/* SPDX-License-Identifier: MIT */
/* Turns at the GIL as the rings tell them: a scene of two threads, rings that
 * were overwritten, what a meter adds, and the parts of a wait. */
#include "tests/runtime/support.h"

#include "runtime/event/event.h"
#include "runtime/event/gil_turns.h"

TestSuite(gil_turns, .timeout = 60);

#define NEEDS_GIL()                                                            \
    do {                                                                       \
        if (!RC_NEEDS_GIL)                                                     \
            cr_skip_test("no GIL");                                            \
    } while (0)

enum { MS = 1000 * 1000 };

/* --- the parts of a wait -------------------------------------------------- */

static void expect_parts(const struct gil_turn *turn, uint64_t held,
                         uint64_t spun, uint64_t ready, uint64_t wake)
{
    struct gil_wait parts = gil_turn_wait(turn);

    cr_expect_eq(parts.held, held);
    cr_expect_eq(parts.spun, spun);
    cr_expect_eq(parts.ready, ready);
    cr_expect_eq(parts.wake, wake);
    cr_expect_eq(parts.held + parts.spun + parts.ready + parts.wake,
                 turn->taken - turn->wanted);
}

Test(gil_turns, parts_of_a_wait)
{
    struct gil_turn turn = {.wanted = 1000, .released = 1800, .taken = 2000};

    expect_parts(&turn, 800, 0, 0, 200);
    turn.ready = 150; /* fits behind the release */
    expect_parts(&turn, 800, 0, 150, 50);
    turn.ready = 300; /* does not */
    expect_parts(&turn, 700, 0, 300, 0);
    turn.spun = 500; /* before it */
    expect_parts(&turn, 200, 500, 300, 0);
    turn.spun = turn.ready = 5000; /* more than there was */
    expect_parts(&turn, 0, 0, 1000, 0);
    turn.ready = 0;
    expect_parts(&turn, 0, 800, 0, 200);
}

/* Who yields and gets it back waits from its own release on; whose giver was
 * not recorded waited for others. */
Test(gil_turns, parts_without_another)
{
    struct gil_turn turn = {.wanted = 1000, .released = 1000, .taken = 1300};

    expect_parts(&turn, 0, 0, 0, 300);
    turn.released = 400;
    expect_parts(&turn, 0, 0, 0, 300);
    turn.released = 0;
    expect_parts(&turn, 300, 0, 0, 0);
    turn.wanted = turn.taken;
    expect_parts(&turn, 0, 0, 0, 0);
}

/* --- turns ---------------------------------------------------------------- */

/* m is detached: nobody is attached, and m's ring is not in the way. */
static void record(struct mutator *m, size_t room, unsigned interval_us)
{
    struct gil_options options = gil_options();

    runtime_set_clock(now_ns);
    mutator_detach(m);
    options.interval_us = interval_us;
    cr_assert_eq(gil_configure(&options), 0);
    cr_assert_eq(event_start(room), 0);
}

static struct gil_turns turns_of_all(struct mutator *m)
{
    struct gil_turns turns;

    event_stop();
    cr_assert(gil_turns_read(&turns));
    event_forget();
    mutator_attach(m);
    return turns;
}

/* One after the other, from whom it says. */
static void expect_order(const struct gil_turns *turns)
{
    for (size_t i = 0; i < turns->count; i++) {
        const struct gil_turn *turn = &turns->turn[i];

        cr_assert_leq(turn->wanted, turn->taken);
        cr_assert(turn->dropped == 0 || turn->taken <= turn->dropped);
        if (i == 0)
            continue;
        cr_assert_neq(turn[-1].dropped, 0);
        cr_assert_leq(turn[-1].dropped, turn->taken);
        cr_assert_eq(turn->from, turn[-1].mutator);
        cr_assert_eq(turn->released, turn[-1].dropped);
    }
}

static void hold_ns(uint64_t ns)
{
    for (uint64_t end = now_ns() + ns; now_ns() < end;)
        ;
}

/* The second wants the lock while the first has it; asked, the first yields,
 * waits while the second has it, and has another turn. */
struct scene {
    uint64_t contended; /* before it began */
    unsigned first, second;
    uint64_t wants; /* atomic: the second is about to attach */
};

static void wait_for_waiters(uint64_t contended)
{
    struct gil_stats stats;

    do
        gil_stats(&stats);
    while (stats.contended < contended);
}

static void *be_second(void *arg)
{
    struct scene *scene = arg;
    struct mutator *m = mutator_create();

    scene->second = m->id;
    store_release(&scene->wants, 1);
    mutator_attach(m);
    hold_ns(2 * MS);
    wait_for_waiters(scene->contended + 2); /* ourselves, then the first */
    mutator_leave(m);
    return NULL;
}

static void *be_first(void *arg)
{
    struct scene *scene = arg;
    struct mutator *m = mutator_enter();
    pthread_t thread;

    scene->first = m->id;
    cr_assert_eq(pthread_create(&thread, NULL, be_second, scene), 0);
    while (!load_acquire(&scene->wants) || !gil_is_due(m))
        ;
    safepoint(m);
    mutator_leave(m);
    pthread_join(thread, NULL);
    return NULL;
}

RUNTIME_TEST(gil_turns, tell_the_scene)
{
    static struct scene scene;
    struct gil_stats stats;
    struct gil_turns turns;
    const struct gil_turn *t;
    pthread_t thread;

    NEEDS_GIL();
    gil_stats(&stats);
    scene.contended = stats.contended;
    record(m, 1024, 1000);
    cr_assert_eq(pthread_create(&thread, NULL, be_first, &scene), 0);
    pthread_join(thread, NULL);
    turns = turns_of_all(m);
    t = turns.turn;
    cr_assert_eq(turns.count, 3);
    cr_assert_eq(turns.since, 0);
    expect_order(&turns);
    cr_expect_eq(t[0].mutator, scene.first);
    cr_expect_eq(t[0].wanted, t[0].taken, "it was free");
    cr_expect(t[0].asked);
    cr_expect_eq(t[1].mutator, scene.second);
    cr_expect_geq(t[1].taken - t[1].wanted, (uint64_t)MS, "an interval");
    cr_expect_geq(t[1].dropped - t[1].taken, 2 * (uint64_t)MS);
    cr_expect_not(t[1].asked);
    cr_expect_eq(t[2].mutator, scene.first);
    cr_expect_eq(t[2].wanted, t[0].dropped, "who yields waits from then on");
    cr_expect_not(t[2].asked);
    gil_turns_free(&turns);
}

static void come_and_go(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    for (int i = 0; i < *(int *)arg; i++) {
        hold_ns(20000);
        mutator_detach(m);
        mutator_attach(m);
        safepoint(m);
    }
}

/* Three threads in turns, none overwritten: as many as the lock counts. */
RUNTIME_TEST(gil_turns, none_is_missing)
{
    struct gil_stats before, after;
    struct gil_turns turns;
    int times = 200;

    NEEDS_GIL();
    record(m, 4096, 100);
    gil_stats(&before);
    crew_run(NULL, 3, come_and_go, &times);
    gil_stats(&after);
    turns = turns_of_all(m);
    expect_order(&turns);
    cr_assert_eq(turns.since, 0);
    cr_assert_eq(turns.count, after.acquired - before.acquired);
    cr_assert_geq(turns.count, 3 * 201);
    gil_turns_free(&turns);
}

/* Rings too small: what is left is whole, and begins where it says. */
RUNTIME_TEST(gil_turns, overwritten_rings_are_cut)
{
    struct gil_turns turns;
    int times = 200;

    NEEDS_GIL();
    record(m, 64, 100);
    crew_run(NULL, 3, come_and_go, &times);
    turns = turns_of_all(m);
    cr_assert_gt(turns.since, 0);
    cr_assert_gt(turns.count, 0);
    cr_assert_lt(turns.count, 200);
    expect_order(&turns);
    for (size_t i = 0; i < turns.count; i++)
        cr_assert_gt(turns.turn[i].dropped, turns.since);
    gil_turns_free(&turns);
}

/* A meter that runs ten times as fast as the clock: every wait is metered,
 * and told as what it says; who did not wait is not. */
static void wild_meter(struct gil_meter *now)
{
    now->cpu_ns = now->ready_ns = 10 * now_ns();
}

RUNTIME_TEST(gil_turns, what_the_meter_says)
{
    struct gil_stats stats;
    struct gil_turns turns;
    struct crew crew;
    uint64_t waits = 0, contended;
    int times = 50;

    NEEDS_GIL();
    record(m, 4096, 100);
    gil_set_meter(wild_meter);
    mutator_attach(m);
    gil_stats(&stats);
    contended = stats.contended;
    crew_start(&crew, 2, come_and_go, &times);
    wait_for_waiters(contended + 2); /* both, for us */
    mutator_detach(m);
    crew_join(&crew, NULL);
    gil_set_meter(NULL);
    turns = turns_of_all(m);
    expect_order(&turns);
    for (size_t i = 0; i < turns.count; i++) {
        const struct gil_turn *t = &turns.turn[i];

        cr_assert_eq(t->spun, 0, "this policy does not spin");
        if (t->wanted == t->taken)
            cr_assert_eq(t->ready, 0);
        else
            cr_assert_geq(t->ready, 10 * (t->taken - t->wanted));
        waits += t->wanted < t->taken;
    }
    cr_assert_gt(waits, 0);
    gil_turns_free(&turns);
}

static uint64_t spun_in_turns(struct mutator *m)
{
    struct gil_turns turns;
    struct crew crew;
    uint64_t spun = 0;
    int times = 200;

    cr_assert_eq(event_start(4096), 0);
    gil_set_meter(wild_meter);
    mutator_attach(m);
    crew_start(&crew, 2, come_and_go, &times);
    sleep_us(700); /* both have begun to spin */
    mutator_detach(m);
    crew_join(&crew, NULL);
    gil_set_meter(NULL);
    turns = turns_of_all(m);
    for (size_t i = 0; i < turns.count; i++)
        spun += turns.turn[i].spun;
    gil_turns_free(&turns);
    mutator_detach(m);
    return spun;
}

/* Under spin, a wait that ends within the spin was spun. */
RUNTIME_TEST(gil_turns, spinning_is_told)
{
    struct gil_options options = gil_options();

    NEEDS_GIL();
    runtime_set_clock(now_ns);
    options.policy = GIL_SPIN;
    options.spin_us = 1000;
    options.interval_us = 5000;
    mutator_detach(m);
    cr_assert_eq(gil_configure(&options), 0);
    cr_assert(ONCE_IN(100, spun_in_turns(m) > 0));
    mutator_attach(m);
}

RUNTIME_TEST(gil_turns, without_a_lock_there_are_none)
{
    struct gil_turns turns;
    int times = 5;

    if (RC_NEEDS_GIL)
        cr_skip_test("there is one");
    runtime_set_clock(now_ns);
    event_start(64);
    crew_run(m, 2, come_and_go, &times);
    event_stop();
    cr_assert(gil_turns_read(&turns));
    cr_assert_eq(turns.count, 0);
    event_mutator_leaves(m);
    event_forget();
}
