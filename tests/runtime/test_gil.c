/* SPDX-License-Identifier: MIT */
/* The lock's policies; nothing to test where there is no such lock. */
#include "tests/runtime/support.h"

#include <errno.h>

TestSuite(gil, .timeout = 60);

#define NEEDS_GIL()                                                            \
    do {                                                                       \
        if (!RC_NEEDS_GIL)                                                     \
            cr_skip_test("no GIL");                                            \
    } while (0)

/* With the policy from here on; m keeps its membership. */
static void use_policy(struct mutator *m, enum gil_policy policy,
                       unsigned interval_us, unsigned ticks,
                       unsigned quantum_us)
{
    struct gil_options options = gil_options();

    options.policy = policy;
    options.interval_us = interval_us;
    options.ticks = ticks;
    options.quantum_us = quantum_us;
    mutator_detach(m);
    cr_assert_eq(gil_configure(&options), 0);
    mutator_attach(m);
}

RUNTIME_TEST(gil, options_are_checked)
{
    struct gil_options good = gil_options(), bad;

    NEEDS_GIL();
    cr_assert_eq(gil_configure(&good), EBUSY, "somebody runs");
    mutator_detach(m);
    cr_assert_eq(gil_configure(&good), 0);
    bad = good;
    bad.policy = GIL_POLICIES;
    cr_assert_eq(gil_configure(&bad), EINVAL);
    bad = good;
    bad.interval_us = 0;
    cr_assert_eq(gil_configure(&bad), EINVAL);
    bad = good;
    bad.ticks = 0;
    cr_assert_eq(gil_configure(&bad), EINVAL);
    bad = good;
    bad.boost_percent = 0;
    cr_assert_eq(gil_configure(&bad), EINVAL);
    bad.boost_percent = 100;
    cr_assert_eq(gil_configure(&bad), EINVAL);
    bad = good;
    bad.spin_us = 1000000;
    cr_assert_eq(gil_configure(&bad), EINVAL);
    cr_assert_eq(gil_options().policy, GIL_TIMED_FORCED);
    cr_assert_eq(gil_options().interval_us, 5000);
    for (int i = 0; i < GIL_POLICIES; i++)
        cr_assert_not_null(gil_policy_names[i]);
    mutator_attach(m);
}

/* --- mutual exclusion and progress, under every policy ------------------- */

static uint64_t guarded; /* plain: the lock is all that guards it */

struct hogs {
    struct crew crew;
    uint64_t polls[8][16]; /* atomic; lines apart */
};

static void hog(struct mutator *m, unsigned index, void *arg)
{
    struct hogs *hogs = arg;
    uint64_t mine = 0;

    while (!crew_is_over(&hogs->crew)) {
        uint64_t before = guarded;

        for (int i = 0; i < 20; i++) /* a stretch without a poll */
            guarded = guarded + 1;
        if (guarded != before + 20)
            die("two threads ran at once");
        mine += 20;
        fetch_add_relaxed(&hogs->polls[index][0], 1); /* a counter */
        safepoint(m);
        if (index == 3 && chance(&mine) % 64 == 0) {
            mutator_detach(m);
            mutator_attach(m);
        }
    }
}

static void hogs_start(struct mutator *m, unsigned n, struct hogs *hogs)
{
    memset(hogs, 0, sizeof(*hogs));
    crew_start(&hogs->crew, n, hog, hogs);
    mutator_detach(m);
}

static void hogs_stop(struct mutator *m, struct hogs *hogs)
{
    crew_stop(&hogs->crew);
    crew_join(&hogs->crew, NULL);
    mutator_attach(m);
}

static bool all_polled(const struct hogs *hogs)
{
    for (unsigned i = 0; i < hogs->crew.size; i++) {
        if (load_relaxed(&hogs->polls[i][0]) == 0)
            return false;
    }
    return true;
}

static uint64_t contended(void)
{
    struct gil_stats stats;

    gil_stats(&stats);
    cr_assert_geq(stats.acquired, stats.contended);
    return stats.contended;
}

static void try_policy(struct mutator *m, enum gil_policy policy)
{
    static struct hogs hogs;
    uint64_t before;

    use_policy(m, policy, 1000, 100, 100);
    before = contended();
    hogs_start(m, 4, &hogs);
    sleep_us(300000); /* time for a mistake */
    cr_expect(
        EVENTUALLY(NULL, all_polled(&hogs) && contended() > before, 20000),
        "%s: somebody never ran", gil_policy_names[policy]);
    hogs_stop(m, &hogs);
}

RUNTIME_TEST(gil, timed_forced_excludes_and_progresses)
{
    NEEDS_GIL();
    try_policy(m, GIL_TIMED_FORCED);
}

RUNTIME_TEST(gil, timed_excludes_and_progresses)
{
    NEEDS_GIL();
    try_policy(m, GIL_TIMED);
}

RUNTIME_TEST(gil, tick_excludes_and_progresses)
{
    NEEDS_GIL();
    try_policy(m, GIL_TICK);
}

RUNTIME_TEST(gil, fifo_excludes_and_progresses)
{
    NEEDS_GIL();
    try_policy(m, GIL_FIFO);
}

RUNTIME_TEST(gil, boost_excludes_and_progresses)
{
    NEEDS_GIL();
    try_policy(m, GIL_BOOST);
}

RUNTIME_TEST(gil, spin_excludes_and_progresses)
{
    NEEDS_GIL();
    try_policy(m, GIL_SPIN);
}

/* --- what each policy is about ------------------------------------------ */

/* The interval decides how often hogs take turns: no more often, ever, and not
 * much less when the machine lets them. */
static bool switches_once_an_interval(struct mutator *m, unsigned interval_us)
{
    static struct hogs hogs;
    struct gil_stats before, after;
    uint64_t begin, most;

    use_policy(m, GIL_TIMED_FORCED, interval_us, 100, 100);
    gil_stats(&before);
    begin = now_ns();
    hogs_start(m, 2, &hogs);
    sleep_us(20 * interval_us);
    hogs_stop(m, &hogs);
    most = (now_ns() - begin) / 1000 / interval_us + 1;
    gil_stats(&after);
    after.forced_switches -= before.forced_switches;
    cr_assert_leq(after.forced_switches, most);
    cr_assert_geq(after.requests - before.requests, after.forced_switches);
    return after.forced_switches >= 5;
}

RUNTIME_TEST(gil, timed_forced_switches_once_an_interval)
{
    NEEDS_GIL();
    cr_assert(ONCE_IN(10, switches_once_an_interval(m, 25000)));
    cr_assert(ONCE_IN(100, switches_once_an_interval(m, 1000)));
}

/* A lone thread keeps the lock: nobody asks, nothing is released. */
RUNTIME_TEST(gil, a_lone_thread_is_left_alone)
{
    struct gil_stats before, after;

    NEEDS_GIL();
    for (int policy = 0; policy < GIL_POLICIES; policy++) {
        uint64_t end;

        if (policy == GIL_TICK)
            continue; /* releases every hundred polls, whoever waits */
        use_policy(m, (enum gil_policy)policy, 1000, 100, 100);
        gil_stats(&before);
        end = now_ns() + 20 * UINT64_C(1000000);
        while (now_ns() < end)
            safepoint(m);
        gil_stats(&after);
        cr_assert_eq(after.acquired, before.acquired);
        cr_assert_eq(after.requests, before.requests);
    }
}

RUNTIME_TEST(gil, tick_releases_every_so_many_polls)
{
    struct gil_stats before, after;

    NEEDS_GIL();
    use_policy(m, GIL_TICK, 5000, 100, 100);
    gil_stats(&before);
    for (int i = 0; i < 10000; i++)
        safepoint(m);
    gil_stats(&after);
    cr_assert_geq(after.acquired - before.acquired, 99);
    cr_assert_leq(after.acquired - before.acquired, 101);
}

/* In line: with n hogs nobody falls behind. (A strict order would be too much
 * to ask: who has given the lock up may be late at the end of the line.) */
struct line {
    struct crew crew;
    unsigned turns[3];    /* under the lock */
    struct mutator *last; /* under the lock */
};

static void queue_up(struct mutator *m, unsigned index, void *arg)
{
    struct line *line = arg;

    while (!crew_is_over(&line->crew)) {
        line->turns[index] += line->last != m;
        line->last = m;
        safepoint(m);
    }
}

static bool all_began(const struct line *line)
{
    return line->turns[0] && line->turns[1] && line->turns[2];
}

static bool serves_in_turn(struct mutator *m)
{
    static struct line line;
    unsigned begin[3], turns[3], sum = 0;
    bool even = true;

    memset(&line, 0, sizeof(line));
    crew_start(&line.crew, 3, queue_up, &line);
    /* A thread that starts late stood in no line before. */
    cr_assert(EVENTUALLY(m, all_began(&line), 30000));
    for (int i = 0; i < 3; i++)
        sum += begin[i] = line.turns[i]; /* we have the lock */
    cr_assert(EVENTUALLY(
        m, line.turns[0] + line.turns[1] + line.turns[2] > sum + 1500, 60000));
    crew_stop(&line.crew);
    crew_join(&line.crew, m);
    sum = 0;
    for (int i = 0; i < 3; i++)
        sum += turns[i] = line.turns[i] - begin[i];
    for (int i = 0; i < 3; i++)
        even = even && turns[i] >= sum / 6;
    return even;
}

/* On a busy machine one that is preempted misses some tens of turns. */
RUNTIME_TEST(gil, fifo_serves_in_turn)
{
    NEEDS_GIL();
    use_policy(m, GIL_FIFO, 5000, 100, 100);
    cr_assert(ONCE_IN(10, serves_in_turn(m)));
}

/* gh-96387: a waiter that got the lock and left must not leave the one who
 * dropped it on request asleep. */
struct visit {
    struct crew crew;
    uint64_t visits; /* atomic */
};

static void visit(struct mutator *m, unsigned index, void *arg)
{
    struct visit *v = arg;

    (void)index;
    while (!crew_is_over(&v->crew)) {
        mutator_detach(m);
        mutator_attach(m); /* asks, gets it, and is off again */
        fetch_add_relaxed(&v->visits, 1);
    }
}

RUNTIME_TEST(gil, dropper_wakes_though_the_waiter_is_gone, .timeout = 30)
{
    static struct visit v;
    uint64_t polls = 0, end;

    NEEDS_GIL();
    use_policy(m, GIL_TIMED_FORCED, 100, 100, 100);
    crew_start(&v.crew, 2, visit, &v);
    /* whoever is left asleep ends this by the timeout */
    for (end = now_ns() + 500 * UINT64_C(1000000);
         now_ns() < end || load_relaxed(&v.visits) < 100; polls++)
        safepoint(m);
    crew_stop(&v.crew);
    crew_join(&v.crew, m);
    cr_assert_gt(polls, 100);
}

/* The convoy (Beazley): who releases voluntarily waits an interval behind a
 * hog. Ours has it, too: it is CPython's lock. */
RUNTIME_TEST(gil, voluntary_release_waits_an_interval)
{
    static struct hogs hogs;
    struct gil_stats before, after;
    uint64_t start;

    NEEDS_GIL();
    use_policy(m, GIL_TIMED_FORCED, 5000, 100, 100);
    memset(&hogs, 0, sizeof(hogs));
    crew_start(&hogs.crew, 1, hog, &hogs);
    rest_us(m, 20000);
    gil_stats(&before);
    start = now_ns();
    for (int i = 0; i < 20; i++) {
        uint64_t polls;

        mutator_detach(m);
        polls = load_relaxed(&hogs.polls[0][0]);
        while (load_relaxed(&hogs.polls[0][0]) < polls + 2)
            sleep_us(50); /* the hog has it, for good */
        mutator_attach(m);
    }
    cr_assert_geq(now_ns() - start, 20 * UINT64_C(5000000));
    gil_stats(&after);
    cr_assert_geq(after.contended - before.contended, 20);
    cr_assert_geq(after.voluntary - before.voluntary, 20);
    crew_stop(&hogs.crew);
    crew_join(&hogs.crew, m);
}
