/* SPDX-License-Identifier: MIT */
/* What the policies boost and spin promise beyond mutual exclusion. */
#include "tests/runtime/support.h"

#include "runtime/event/event.h"
#include "runtime/event/gil_turns.h"

TestSuite(gil_policies, .timeout = 60);

#define NEEDS_GIL()                                                            \
    do {                                                                       \
        if (!RC_NEEDS_GIL)                                                     \
            cr_skip_test("no GIL");                                            \
    } while (0)

enum { MS = 1000 * 1000 };

/* m keeps its membership; options.policy and so on are as given. */
static void use_options(struct mutator *m, const struct gil_options *options)
{
    mutator_detach(m);
    cr_assert_eq(gil_configure(options), 0);
    mutator_attach(m);
}

static struct gil_options with(enum gil_policy policy, unsigned interval_us)
{
    struct gil_options options = gil_options();

    options.policy = policy;
    options.interval_us = interval_us;
    return options;
}

static uint64_t thread_cpu_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * UINT64_C(1000000000) + (uint64_t)t.tv_nsec;
}

/* Holds the lock for so long, without a poll. */
static void hold_ns(uint64_t ns)
{
    uint64_t end = now_ns() + ns;

    while (now_ns() < end)
        ;
}

/* --- a thread that computes; how long it has the lock --------------------- */

struct hog {
    struct crew crew;
    unsigned mutator; /* the first one's; read after the join */
    uint64_t held_ns; /* when all is over */
    uint64_t polls;   /* atomic */
};

static void compute(struct mutator *m, unsigned index, void *arg)
{
    struct hog *hog = arg;

    if (index == 0)
        hog->mutator = m->id;
    while (!crew_is_over(&hog->crew)) {
        fetch_add_relaxed(&hog->polls, 1); /* a counter */
        safepoint(m);
    }
}

static void hogs_start(struct hog *hog, unsigned n)
{
    memset(hog, 0, sizeof(*hog));
    runtime_set_clock(now_ns);
    cr_assert_eq(event_start(1 << 15), 0);
    crew_start(&hog->crew, n, compute, hog);
}

/* All others have left. */
static uint64_t held_by(struct mutator *m, unsigned mutator)
{
    struct gil_turns turns;
    uint64_t held = 0;

    event_stop();
    event_mutator_leaves(m);
    cr_assert(gil_turns_read(&turns));
    cr_assert_eq(turns.since, 0);
    for (size_t i = 0; i < turns.count; i++) {
        if (turns.turn[i].mutator == mutator)
            held += turns.turn[i].dropped - turns.turn[i].taken;
    }
    gil_turns_free(&turns);
    event_forget();
    return held;
}

static void hogs_stop(struct mutator *m, struct hog *hog)
{
    crew_stop(&hog->crew);
    crew_join(&hog->crew, m);
    hog->held_ns = held_by(m, hog->mutator);
}

/* --- boost --------------------------------------------------------------- */

static uint64_t boosted(void)
{
    struct gil_stats stats;

    gil_stats(&stats);
    return stats.boosted;
}

/* Fifty rests beside one that computes: true when it had the lock half of the
 * times, and gave it back at once. */
static bool fifty_rests_are_short(struct mutator *m)
{
    static struct hog hog;
    uint64_t before = boosted(), start, ns;

    hogs_start(&hog, 1);
    cr_assert(EVENTUALLY(m, load_relaxed(&hog.polls) > 0, 20000));
    start = now_ns();
    for (int i = 0; i < 50; i++)
        rest_us(m, 50);
    ns = now_ns() - start;
    hogs_stop(m, &hog);
    /* 50 intervals are 2500 ms */
    return boosted() - before >= 25 && ns < UINT64_C(1000) * MS;
}

/* Each return takes an interval in timed-forced (the convoy,
 * gil/voluntary_release_waits_an_interval), and next to nothing here. */
RUNTIME_TEST(gil_policies, boost_ends_the_convoy)
{
    struct gil_options options = with(GIL_BOOST, 50000);

    NEEDS_GIL();
    use_options(m, &options);
    cr_assert(ONCE_IN(20, fifty_rests_are_short(m)));
}

/* Several of them, and several that compute: each gets on. */
struct visitors {
    struct crew crew;
    uint64_t hold_ns;
    uint64_t visits[4]; /* atomic */
};

static void visit(struct mutator *m, unsigned index, void *arg)
{
    struct visitors *v = arg;

    while (!crew_is_over(&v->crew)) {
        rest_us(m, 20);
        hold_ns(v->hold_ns);
        fetch_add_relaxed(&v->visits[index], 1); /* a counter */
        safepoint(m);
    }
}

static bool visited(const struct visitors *v, int visitors, uint64_t times)
{
    for (int i = 0; i < visitors; i++) {
        if (load_relaxed(&v->visits[i]) <= times)
            return false;
    }
    return true;
}

RUNTIME_TEST(gil_policies, boost_serves_all_visitors)
{
    static struct hog hog;
    static struct visitors v;
    struct gil_options options = with(GIL_BOOST, 10000);
    uint64_t before = boosted();

    NEEDS_GIL();
    use_options(m, &options);
    hogs_start(&hog, 2);
    memset(&v, 0, sizeof(v));
    crew_start(&v.crew, 4, visit, &v);
    mutator_detach(m);
    sleep_us(500000);
    /* some hundreds by now, when the machine is idle */
    cr_expect(
        EVENTUALLY(NULL, boosted() - before > 20 && visited(&v, 4, 3), 20000));
    mutator_attach(m);
    crew_stop(&v.crew);
    crew_join(&v.crew, m);
    hogs_stop(m, &hog);
    cr_assert_gt(hog.held_ns, 50 * MS);
}

/* Who always gives up early but comes back as soon as another has the lock
 * would have it nearly all of the time, were there no budget: 2 ms each time,
 * while the other only has what it takes to ask it. What one has who computes,
 * as a share of what it and the boosted have: on a busy machine there is also
 * time when nobody has it, and time when the hog has it and does not run. */
static double share_of_hog(struct mutator *m, unsigned percent)
{
    static struct hog hog;
    struct gil_options options = with(GIL_BOOST, 10000);
    struct gil_stats before, after;
    uint64_t start, boosted;

    options.boost_percent = percent;
    use_options(m, &options);
    hogs_start(&hog, 1);
    gil_stats(&before);
    start = now_ns();
    while (now_ns() - start < UINT64_C(500) * MS) {
        uint64_t polls;

        hold_ns(2 * MS);
        mutator_detach(m);
        polls = load_relaxed(&hog.polls);
        while (load_relaxed(&hog.polls) == polls)
            sleep_us(10);
        mutator_attach(m);
    }
    hogs_stop(m, &hog);
    gil_stats(&after);
    boosted = after.boosted_ns - before.boosted_ns;
    cr_expect_gt(boosted, 2 * MS, "nobody was boosted");
    return (double)hog.held_ns / (double)(hog.held_ns + boosted);
}

RUNTIME_TEST(gil_policies, boost_leaves_half_to_those_who_compute)
{
    NEEDS_GIL();
    cr_assert(ONCE_IN(10, share_of_hog(m, 50) >= 0.40));
}

RUNTIME_TEST(gil_policies, boost_percent_is_the_share_of_the_boosted)
{
    NEEDS_GIL();
    cr_assert(ONCE_IN(10, share_of_hog(m, 10) >= 0.80));
    cr_assert(ONCE_IN(10, share_of_hog(m, 90) >= 0.05));
}

/* Who had the lock for longer than an interval does no I/O and is not
 * boosted, though it gave the lock up by itself. */
static void compute_long(struct mutator *m, unsigned index, void *arg)
{
    struct hog *hog = arg;

    (void)index;
    while (!crew_is_over(&hog->crew)) {
        hold_ns(4 * MS);
        mutator_detach(m);
        mutator_attach(m);
    }
}

RUNTIME_TEST(gil_policies, boost_is_for_those_who_gave_up_early)
{
    static struct hog hog;
    struct gil_options options = with(GIL_BOOST, 2000);
    uint64_t before = boosted();
    struct gil_stats stats;

    NEEDS_GIL();
    use_options(m, &options);
    memset(&hog, 0, sizeof(hog));
    crew_start(&hog.crew, 3, compute_long, &hog);
    mutator_detach(m);
    sleep_us(300000);
    cr_assert(
        EVENTUALLY(NULL, (gil_stats(&stats), stats.contended > 10), 20000));
    crew_stop(&hog.crew);
    crew_join(&hog.crew, NULL);
    mutator_attach(m);
    cr_assert_eq(boosted(), before);
}

/* --- spin ---------------------------------------------------------------- */

/* Some that come and go soon meet; who spins long enough need not sleep. How
 * many waits ended so, when `enough` did and all have been there 50 times. */
static uint64_t spun_by_visitors(struct mutator *m, unsigned spin_us,
                                 uint64_t enough)
{
    static struct visitors v;
    struct gil_options options = with(GIL_SPIN, 5000);
    struct gil_stats before, after;

    options.spin_us = spin_us;
    use_options(m, &options);
    gil_stats(&before);
    memset(&v, 0, sizeof(v));
    v.hold_ns = 20000;
    crew_start(&v.crew, 3, visit, &v);
    mutator_detach(m);
    sleep_us(300000);
    cr_expect(
        EVENTUALLY(NULL,
                   visited(&v, 3, 50) &&
                       (gil_stats(&after), after.spun - before.spun >= enough),
                   20000));
    crew_stop(&v.crew);
    crew_join(&v.crew, NULL);
    gil_stats(&after);
    mutator_attach(m);
    return after.spun - before.spun;
}

RUNTIME_TEST(gil_policies, spin_saves_sleeps)
{
    NEEDS_GIL();
    cr_assert_gt(spun_by_visitors(m, 1000, 1), 0);
}

RUNTIME_TEST(gil_policies, spin_of_no_length_always_sleeps)
{
    NEEDS_GIL();
    cr_assert_eq(spun_by_visitors(m, 0, 0), 0);
}

/* Twenty waits for one who has the lock for 4 ms each time; true when there
 * was something to wait for, and hardly any of it was spun. */
static bool sleeps_most_of_the_time(struct mutator *m)
{
    static struct hog hog;
    uint64_t cpu, start, waited;

    memset(&hog, 0, sizeof(hog));
    mutator_detach(m);
    crew_start(&hog.crew, 1, compute_long, &hog);
    sleep_us(2000);
    cpu = thread_cpu_ns();
    start = now_ns();
    for (int i = 0; i < 20; i++) {
        mutator_attach(m);
        mutator_detach(m);
        sleep_us(500); /* it takes the lock for another 4 ms */
    }
    cpu = thread_cpu_ns() - cpu;
    waited = now_ns() - start;
    crew_stop(&hog.crew);
    crew_join(&hog.crew, NULL);
    mutator_attach(m);
    return waited >= 40 * MS && cpu <= 15 * MS + waited / 20;
}

RUNTIME_TEST(gil_policies, spin_is_bounded)
{
    struct gil_options options = with(GIL_SPIN, 5000);

    NEEDS_GIL();
    use_options(m, &options);
    cr_assert(ONCE_IN(10, sleeps_most_of_the_time(m)));
}
