/* SPDX-License-Identifier: MIT */
/* Polls, stopping the world, fairness, and what a stop's record says. */
#include "tests/runtime/support.h"

TestSuite(safepoint, .timeout = 60);

struct passers {
    struct crew crew;
    uint64_t turns[CREW_MAX][16]; /* atomic; a line apart */
};

static void in_and_out(struct mutator *m, unsigned index, void *arg)
{
    struct passers *p = arg;

    while (!crew_is_over(&p->crew)) {
        mutator_detach(m);
        mutator_attach(m);
        safepoint(m); /* takes a request that came too late */
        fetch_add_relaxed(&p->turns[index][0], 1);
    }
}

/* Who attaches between the requests and the roll call must be asked, too. */
RUNTIME_TEST(safepoint, stop_asks_who_attaches_meanwhile)
{
    static struct passers p;
    uint64_t end = now_ns() + 500 * UINT64_C(1000000);
    uint64_t state = chance_seed(0);
    unsigned stops = 0;

    crew_start(&p.crew, 1, in_and_out, &p);
    while (now_ns() < end || stops < 10) {
        uint64_t until = now_ns() + chance(&state) % 3000;
        while (now_ns() < until)
            safepoint(m);
        world_stop(m);
        world_start(m);
        stops++;
    }
    crew_stop(&p.crew);
    crew_join(&p.crew, m);
}

/* --- what stands while the world is stopped ------------------------------ */

static uint64_t steps[CREW_MAX][16]; /* plain: only read when they stand */

static void step(struct mutator *m, unsigned index, void *arg)
{
    while (!crew_is_over(arg)) {
        steps[index][0]++;
        safepoint(m);
    }
}

static uint64_t all_steps(void)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < CREW_MAX; i++)
        sum += steps[i][0];
    return sum;
}

RUNTIME_TEST(safepoint, nobody_moves_in_a_stopped_world)
{
    struct crew crew;

    crew_start(&crew, 3, step, &crew);
    for (int i = 0; i < 20; i++) {
        uint64_t before;

        world_stop(m);
        cr_assert(world_is_stopped());
        before = all_steps();
        sleep_us(500);
        cr_assert_eq(all_steps(), before);
        world_start(m);
        rest_us(m, 200);
    }
    cr_assert_not(world_is_stopped());
    crew_stop(&crew);
    crew_join(&crew, m);
}

static unsigned entered; /* atomic */

static void enter_and_say(struct mutator *m, unsigned index, void *arg)
{
    (void)m;
    (void)index;
    (void)arg;
    fetch_add_seq_cst(&entered, 1);
}

/* New mutators may be made while it stands, and must wait. */
RUNTIME_TEST(safepoint, newcomers_wait_for_the_restart)
{
    struct crew crew;

    world_stop(m);
    crew_start(&crew, 3, enter_and_say, NULL);
    sleep_us(20000);
    cr_assert_eq(load_acquire(&entered), 0);
    world_start(m);
    crew_join(&crew, m);
    cr_assert_eq(load_acquire(&entered), 3);
}

static void stop_often(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    (void)arg;
    for (int i = 0; i < 300; i++) {
        world_stop(m);
        cr_assert(world_is_stopped());
        steps[0][0]++; /* exclusive, all of us */
        world_start(m);
        safepoint(m);
    }
}

RUNTIME_TEST(safepoint, stoppers_take_turns)
{
    crew_run(m, 4, stop_often, NULL);
    cr_assert_eq(steps[0][0], 4 * 300);
    cr_assert_not(world_is_stopped());
}

/* --- trap 10 (its part here): fairness ---------------------------------- */

struct fair {
    struct crew crew;
    uint64_t turns[CREW_MAX][16]; /* atomic; lines apart */
};

static void detach_and_attach(struct mutator *m, unsigned index, void *arg)
{
    struct fair *fair = arg;

    while (!crew_is_over(&fair->crew)) {
        if (index % 2) { /* half of them are outside most of the time */
            mutator_detach(m);
            mutator_attach(m);
        } else {
            safepoint(m);
        }
        fetch_add_relaxed(&fair->turns[index][0], 1); /* a counter */
    }
}

/* One thread does nothing but stop the world, without a pause: everybody else
 * has to run in between, each time (CPython gh-151518). */
RUNTIME_TEST(safepoint, trap_10_back_to_back_stops_starve_nobody)
{
    enum { THREADS = 4, STOPS = 30 };
    static struct fair fair;
    uint64_t before[THREADS], end;
    unsigned stops = 0;

    if (RC_NEEDS_GIL)
        cr_skip_test("who runs next is the lock's business there");
    crew_start(&fair.crew, THREADS, detach_and_attach, &fair);
    for (unsigned i = 0; i < THREADS; i++)
        cr_assert(EVENTUALLY(m, load_relaxed(&fair.turns[i][0]) > 0, 10000));
    for (unsigned i = 0; i < THREADS; i++)
        before[i] = load_relaxed(&fair.turns[i][0]);
    /* A stop needs every thread to get a processor twice: how many there are
     * in a second is up to the machine. */
    for (end = now_ns() + UINT64_C(1000000000);
         stops < STOPS || now_ns() < end; stops++) {
        world_stop(m);
        world_start(m);
    }
    for (unsigned i = 0; i < THREADS; i++) {
        uint64_t turns = load_relaxed(&fair.turns[i][0]) - before[i];

        cr_expect_geq(turns, stops / 2, "thread %u ran %llu times in %u stops",
                      i, (unsigned long long)turns, stops);
    }
    crew_stop(&fair.crew);
    crew_join(&fair.crew, m);
}

/* --- invariant 4 -------------------------------------------------------- */

struct sleepers {
    pthread_mutex_t mutex;
    pthread_cond_t wake;
    unsigned asleep; /* mutex */
    bool awake;      /* mutex */
    int pipe[2];
};

/* Everybody blocks in a way of his own, detached. */
static void block(struct mutator *m, unsigned index, void *arg)
{
    struct sleepers *s = arg;
    char byte;

    mutator_detach(m);
    pthread_mutex_lock(&s->mutex);
    s->asleep++;
    while (index % 2 == 0 && !s->awake)
        pthread_cond_wait(&s->wake, &s->mutex);
    pthread_mutex_unlock(&s->mutex);
    if (index % 2 && read(s->pipe[0], &byte, 1) != 1)
        die("read");
    mutator_attach(m);
}

RUNTIME_TEST(safepoint, invariant_4_nobody_waits_for_the_blocked, .timeout = 30)
{
    struct sleepers s = {.mutex = PTHREAD_MUTEX_INITIALIZER,
                         .wake = PTHREAD_COND_INITIALIZER};
    struct object **f = frame_push(m, 1);
    struct crew crew;
    bool asleep = false;

    cr_assert_eq(pipe(s.pipe), 0);
    crew_start(&crew, 6, block, &s);
    while (!asleep) {
        rest_us(m, 1000);
        pthread_mutex_lock(&s.mutex);
        asleep = s.asleep == 6;
        pthread_mutex_unlock(&s.mutex);
    }
    for (int i = 0; i < 50; i++) { /* world stops, and grace periods */
        world_stop(m);
        world_start(m);
        box_new(m, f, 0, 0);
        local_clear(m, f);
        rc_flush(m);
        if (RC_COLLECTS) {
            gc_collect(m, GC_OLDEST);
            cr_assert_eq(boxes_alive(), 0);
        }
    }
    pthread_mutex_lock(&s.mutex);
    s.awake = true;
    pthread_cond_broadcast(&s.wake);
    pthread_mutex_unlock(&s.mutex);
    cr_assert_eq(write(s.pipe[1], "abc", 3), 3);
    crew_join(&crew, m);
    frame_pop(m, f);
}

/* --- records ------------------------------------------------------------ */

static void dawdle(struct mutator *m, unsigned index, void *arg)
{
    while (!crew_is_over(arg)) {
        uint64_t until = now_ns() + (index ? 0 : 5) * UINT64_C(1000000);
        while (now_ns() < until)
            spin_hint();
        safepoint(m);
    }
    if (index == 0)
        store_relaxed(&entered, m->id);
}

/* Twenty stops beside one who dawdles and one who does not; true when the
 * slow one held up most of them. */
static bool records_name_who_dawdles(struct mutator *m, uint64_t *next)
{
    static struct world_stop stop[WORLD_STOP_RING];
    struct crew crew;
    unsigned slow = 0;
    size_t n;

    crew_start(&crew, 2, dawdle, &crew);
    rest_us(m, 20000);
    for (int i = 0; i < 20; i++) {
        world_stop(m);
        sleep_us(1000);
        world_start(m);
        rest_us(m, 500);
    }
    crew_stop(&crew);
    crew_join(&crew, m);
    n = world_stop_records(*next, stop, WORLD_STOP_RING, next);
    cr_assert_eq(n, 20);
    for (size_t i = 0; i < n; i++) {
        cr_assert_leq(stop[i].requested, stop[i].stopped);
        cr_assert_geq(stop[i].restarted - stop[i].stopped, 1000000);
        cr_assert_leq(stop[i].restarted, stop[i].resumed);
        cr_assert_leq(stop[i].mutators, 2);
        cr_assert_eq(stop[i].requester, m->id);
        slow += stop[i].straggler == load_relaxed(&entered);
    }
    return slow >= n / 2;
}

RUNTIME_TEST(safepoint, records_tell_how_a_stop_went)
{
    struct world_stop stop[1];
    uint64_t next = 0;

    cr_assert_eq(world_stop_records(0, stop, 1, &next), 0);
    world_stop(m);
    world_start(m);
    cr_assert_eq(world_stop_records(next, stop, 1, &next), 1);
    cr_assert_eq(stop[0].requested, 0, "no clock, no times");
    cr_assert_eq(stop[0].requester, m->id);
    cr_assert_eq(stop[0].mutators, 0);
    cr_assert_eq(stop[0].straggler, 0);

    runtime_set_clock(now_ns);
    /* The quick one is preempted now and then; and under the GIL one has it
     * while the others, detached, hold nobody up. */
    cr_assert(ONCE_IN(20, records_name_who_dawdles(m, &next) || RC_NEEDS_GIL));
    cr_assert_eq(world_stop_records(next, stop, 1, NULL), 0);
}

RUNTIME_TEST(safepoint, records_are_a_ring)
{
    static struct world_stop stop[WORLD_STOP_RING + 10];
    uint64_t next;

    for (int i = 0; i < WORLD_STOP_RING + 100; i++) {
        world_stop(m);
        world_start(m);
    }
    cr_assert_eq(world_stop_records(0, stop, WORLD_STOP_RING + 10, &next),
                 WORLD_STOP_RING);
    cr_assert_eq(next, WORLD_STOP_RING + 100);
}
