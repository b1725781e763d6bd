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

/* Beside one that computes, each return takes an interval in timed-forced
 * (gil/voluntary_release_waits_an_interval) and next to nothing here. */
RUNTIME_TEST(gil_policies, boost_ends_the_convoy)
{
    static struct hog hog;
    struct gil_options options = with(GIL_BOOST, 50000);
    struct gil_stats before, after;
    uint64_t start;

    NEEDS_GIL();
    use_options(m, &options);
    hogs_start(&hog, 1);
    rest_us(m, 20000);
    gil_stats(&before);
    start = now_ns();
    for (int i = 0; i < 50; i++)
        rest_us(m, 50);
    /* 50 intervals are 2500 ms */
    cr_assert_leq(now_ns() - start, UINT64_C(1000) * MS);
    gil_stats(&after);
    cr_assert_geq(after.boosted - before.boosted, 25);
    hogs_stop(m, &hog);
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

RUNTIME_TEST(gil_policies, boost_serves_all_visitors)
{
    static struct hog hog;
    static struct visitors v;
    struct gil_options options = with(GIL_BOOST, 10000);
    struct gil_stats before, after;

    NEEDS_GIL();
    use_options(m, &options);
    gil_stats(&before);
    hogs_start(&hog, 2);
    memset(&v, 0, sizeof(v));
    crew_start(&v.crew, 4, visit, &v);
    mutator_detach(m);
    sleep_us(500000);
    mutator_attach(m);
    crew_stop(&v.crew);
    crew_join(&v.crew, m);
    hogs_stop(m, &hog);
    gil_stats(&after);
    for (int i = 0; i < 4; i++) /* some hundreds, when the machine is idle */
        cr_expect_gt(v.visits[i], 3, "visitor %d: %llu", i,
                     (unsigned long long)v.visits[i]);
    cr_expect_gt(after.boosted - before.boosted, 20);
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
    double share;

    NEEDS_GIL();
    share = share_of_hog(m, 50);
    cr_assert_geq(share, 0.40, "%.3f", share);
}

RUNTIME_TEST(gil_policies, boost_percent_is_the_share_of_the_boosted)
{
    double share;

    NEEDS_GIL();
    share = share_of_hog(m, 10);
    cr_assert_geq(share, 0.80, "%.3f", share);
    share = share_of_hog(m, 90);
    cr_assert_geq(share, 0.05, "%.3f", share);
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
    struct gil_stats before, after;

    NEEDS_GIL();
    use_options(m, &options);
    gil_stats(&before);
    memset(&hog, 0, sizeof(hog));
    crew_start(&hog.crew, 3, compute_long, &hog);
    mutator_detach(m);
    sleep_us(300000);
    crew_stop(&hog.crew);
    crew_join(&hog.crew, NULL);
    mutator_attach(m);
    gil_stats(&after);
    cr_assert_gt(after.contended - before.contended, 10);
    cr_assert_eq(after.boosted, before.boosted);
}

/* --- spin ---------------------------------------------------------------- */

/* Some that come and go soon meet; who spins long enough need not sleep. */
static uint64_t spun_by_visitors(struct mutator *m, unsigned spin_us)
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
    sleep_us(400000);
    crew_stop(&v.crew);
    crew_join(&v.crew, NULL);
    gil_stats(&after);
    mutator_attach(m);
    for (int i = 0; i < 3; i++)
        cr_expect_gt(v.visits[i], 50);
    return after.spun - before.spun;
}

RUNTIME_TEST(gil_policies, spin_saves_sleeps)
{
    NEEDS_GIL();
    cr_assert_gt(spun_by_visitors(m, 1000), 0);
}

RUNTIME_TEST(gil_policies, spin_of_no_length_always_sleeps)
{
    NEEDS_GIL();
    cr_assert_eq(spun_by_visitors(m, 0), 0);
}

/* Bounded: who waits long sleeps nearly all of the time. */
RUNTIME_TEST(gil_policies, spin_is_bounded)
{
    static struct hog hog;
    struct gil_options options = with(GIL_SPIN, 5000);
    uint64_t cpu, start, waited;

    NEEDS_GIL();
    use_options(m, &options);
    memset(&hog, 0, sizeof(hog));
    mutator_detach(m);
    hog.crew.stop = 1;
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
    cr_assert_geq(waited, 40 * MS);
    cr_assert_leq(cpu, 15 * MS + waited / 20, "%llu us of CPU in %llu",
                  (unsigned long long)cpu / 1000,
                  (unsigned long long)waited / 1000);
    crew_stop(&hog.crew);
    crew_join(&hog.crew, NULL);
    mutator_attach(m);
}
