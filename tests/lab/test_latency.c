/* SPDX-License-Identifier: MIT */
/*
 * A server on a clock that the test turns: one request a millisecond, each
 * takes a tenth of one, and during request `struck` the server stands still.
 *
 *     request k, planned for k ms: starts when it is due and the one before is
 *     done, ends 0.1 ms later; the struck one takes the stall in addition.
 */
#include "lab/clock.h"
#include "lab/latency.h"
#include "lab/stats.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>

enum {
    MS = LAB_NS_PER_MS,
    SERVICE = MS / 10,
    REQUESTS = 1000,
    STRUCK = 400,
};

static int64_t ns[REQUESTS];

static struct latency_log serve(int64_t stall)
{
    struct latency_log log = latency_log_make(REQUESTS);
    struct schedule schedule = schedule_even(7 * (int64_t)LAB_NS_PER_S, 1000);
    int64_t now = 0;

    for (int i = 0; i < REQUESTS; i++) {
        int64_t planned = schedule_next(&schedule), start;

        start = now > planned ? now : planned;
        now = start + SERVICE + (i == STRUCK ? stall : 0);
        latency_note(&log, planned, start, now);
    }
    return log;
}

/* What request STRUCK + j has waited, by hand: it is due j ms after the struck
 * one, and starts when that and j - 1 others behind it are done. */
static int64_t waited(int64_t stall, int64_t j)
{
    int64_t behind = stall + (j + 1) * SERVICE - j * MS;

    return behind > SERVICE ? behind : SERVICE;
}

Test(latency, a_stall_is_one_raw_latency)
{
    struct latency_log log = serve(10 * MS);

    latency_each(&log, LATENCY_RAW, ns);
    for (int i = 0; i < REQUESTS; i++)
        cr_assert_eq(ns[i], SERVICE + (i == STRUCK ? 10 * MS : 0), "%d", i);
    latency_log_free(&log);
}

Test(latency, a_stall_is_seen_by_all_who_were_due_meanwhile)
{
    struct latency_log log = serve(10 * MS);
    int late = 0;

    latency_each(&log, LATENCY_PLANNED, ns);
    for (int i = 0; i < REQUESTS; i++) {
        cr_assert_eq(ns[i], i < STRUCK ? SERVICE : waited(10 * MS, i - STRUCK),
                     "%d", i);
        late += ns[i] > SERVICE;
    }
    /* 10 + 0.1 j > j: the struck one and eleven behind it */
    cr_assert_eq(late, 12);
    cr_assert_eq(ns[STRUCK], 10 * MS + SERVICE);
    cr_assert_eq(ns[STRUCK + 1], 9 * MS + 2 * SERVICE);
    cr_assert_eq(ns[STRUCK + 11], 2 * SERVICE);
    cr_assert_eq(ns[STRUCK + 12], SERVICE);
    latency_log_free(&log);
}

/*
 * Metered knows only the starts. Half a window before and behind a late one
 * the server was on time, the ends of the window are planned starts, and
 * evenly between them is where the plan was: the same sums.
 */
Test(latency, metered_equals_planned_on_an_even_schedule)
{
    struct latency_log log = serve(10 * MS);
    int64_t planned[REQUESTS];

    latency_each(&log, LATENCY_PLANNED, planned);
    latency_each(&log, LATENCY_METERED_FULL, ns);
    for (int i = 0; i < REQUESTS; i++)
        cr_assert_leq(llabs(ns[i] - planned[i]), 1, "%d: %ld, %ld", i, ns[i],
                      planned[i]);
    latency_each(&log, LATENCY_METERED_100MS, ns);
    for (int i = STRUCK; i < STRUCK + 13; i++)
        cr_assert_leq(llabs(ns[i] - planned[i]), 1, "%d: %ld, %ld", i, ns[i],
                      planned[i]);
    latency_log_free(&log);
}

/*
 * A stall of 200 ms, metered with 100 ms. The first behind it starts 200.1 ms
 * after the struck one; nothing started in the half window before, so it is
 * the first of its window and smoothed to its own start: its wait is not seen.
 * The next one's window ends at 250.2 ms, with the start planned for 251 (the
 * backlog is gone at 223): 50.9 ms for 250 gaps, so it is smoothed to 0.2036
 * ms behind the first, later than it was.
 */
Test(latency, a_window_shorter_than_the_stall_hides_it)
{
    struct latency_log log = serve(200 * MS);

    cr_assert_eq(log.op[STRUCK + 1].start - log.op[STRUCK].start,
                 200 * MS + SERVICE);
    latency_each(&log, LATENCY_METERED_100MS, ns);
    cr_assert_eq(ns[STRUCK], 200 * MS + SERVICE);
    cr_assert_eq(ns[STRUCK + 1], SERVICE);
    cr_assert_eq(ns[STRUCK + 2], SERVICE);
    latency_each(&log, LATENCY_METERED_FULL, ns);
    cr_assert_leq(llabs(ns[STRUCK + 1] - waited(200 * MS, 1)), 1);
    cr_assert_eq(waited(200 * MS, 1), 199 * MS + 2 * SERVICE);
    latency_log_free(&log);
}

/* By DaCapo's words, over all pairs: an oracle that shares no code. */
static int64_t metered_slowly(const struct latency_log *log, int64_t window,
                              size_t i)
{
    const struct latency_op *op = log->op;
    size_t first = 0, last = 0;
    double from;

    while (first < log->count - 1 && op[first].start < op[i].start - window / 2)
        first++;
    while (last < log->count - 1 && op[last].start < op[i].start + window / 2)
        last++;
    from = (double)(op[first].start - op[0].start);
    from += (double)(op[last].start - op[first].start) /
            (double)(last - first) * (double)(i - first);
    from = (double)(op[i].end - op[0].start) - from;
    return (int64_t)fmax(from, (double)(op[i].end - op[i].start));
}

Test(latency, metered_is_what_its_definition_says)
{
    struct latency_log log = latency_log_make(REQUESTS);
    uint64_t seed = 5;
    int64_t now = 0;

    for (int i = 0; i < REQUESTS; i++) {
        int64_t pause = stats_random(&seed) % 50 ? 0 : 30 * MS;

        now += (int64_t)(stats_random(&seed) % (2 * MS));
        latency_note(&log, now, now,
                     now + pause + (int64_t)(stats_random(&seed) % MS));
        now += pause;
    }
    for (int64_t window = 10 * MS; window < 4000L * MS; window *= 3) {
        latency_each_metered(&log, window, ns);
        for (size_t i = 0; i < REQUESTS; i++) {
            int64_t slowly = metered_slowly(&log, window, i);

            cr_assert_leq(llabs(ns[i] - slowly), 1, "window %ld, %zu: %ld, %ld",
                          window, i, ns[i], slowly);
            cr_assert_geq(ns[i], log.op[i].end - log.op[i].start);
        }
    }
    latency_log_free(&log);
}

Test(latency, few_operations)
{
    struct latency_log log = latency_log_make(2);

    for (int kind = 0; kind < LATENCY_KINDS; kind++)
        latency_each(&log, (enum latency_kind)kind, ns);
    latency_note(&log, 10, 20, 50);
    for (int kind = 0; kind < LATENCY_KINDS; kind++) {
        latency_each(&log, (enum latency_kind)kind, ns);
        cr_assert_eq(ns[0], kind == LATENCY_PLANNED ? 40 : 30);
    }
    latency_note(&log, 20, 50, 60);
    latency_note(&log, 30, 60, 70);
    cr_assert_eq(log.count, 2);
    cr_assert_eq(log.dropped, 1);
    latency_log_free(&log);
}

Test(latency, into_a_histogram)
{
    static struct histogram h;
    struct latency_log log = serve(10 * MS);

    latency_record(&log, LATENCY_PLANNED, &h);
    cr_assert_eq(h.count, REQUESTS);
    cr_assert_eq(h.max, 10 * MS + SERVICE);
    cr_assert_eq(histogram_above(&h, 5 * MS), 6); /* j = 0 .. 5 */
    latency_record(&log, LATENCY_RAW, &h);
    cr_assert_eq(h.count, 2 * REQUESTS, "on top of what is in it");
    latency_log_free(&log);
}

Test(latency, logs_of_threads_are_put_together_by_start)
{
    struct latency_log logs[2] = {latency_log_make(10), latency_log_make(10)};
    struct latency_log all;

    for (int i = 0; i < 10; i++)
        latency_note(&logs[i % 3 == 0], i, 10 * i, 10 * i + 5);
    for (int i = 0; i < 3; i++)
        latency_note(&logs[0], 10 + i, 100 + i, 105);
    latency_note(&logs[0], 13, 103, 105);
    latency_note(&logs[0], 14, 104, 105); /* of 11, one does not fit */
    all = latency_log_merge(logs, 2);
    cr_assert_eq(all.count, 14);
    cr_assert_eq(all.dropped, 1);
    for (int i = 0; i < 14; i++)
        cr_assert_eq(all.op[i].planned, i);
    latency_log_free(&all);
    latency_log_free(&logs[0]);
    latency_log_free(&logs[1]);
}

Test(latency, an_even_schedule_does_not_drift)
{
    struct schedule schedule = schedule_even(1000, 3000); /* 333333.3 ns */
    int64_t at = 0;

    for (int64_t i = 0; i <= 3000000; i++) {
        at = schedule_next(&schedule);
        if (i % 3000 == 0)
            cr_assert_eq(at, 1000 + i / 3000 * LAB_NS_PER_S, "%ld", i);
    }
    cr_assert_eq(at, 1000 + (int64_t)1000 * LAB_NS_PER_S);
}

Test(latency, a_random_schedule_has_exponential_gaps_and_its_seed)
{
    enum { COUNT = 100000 };
    struct schedule schedule = schedule_random(0, 10000, 9), again = schedule;
    struct schedule other = schedule_random(0, 10000, 10);
    int64_t before = schedule_next(&schedule), at = before;
    double below = 0, mean;
    int same = 0;

    cr_assert_eq(schedule_next(&again), at);
    schedule_next(&other);
    for (int i = 0; i < COUNT; i++, before = at) {
        at = schedule_next(&schedule);
        cr_assert_geq(at, before);
        cr_assert_eq(schedule_next(&again), at);
        same += schedule_next(&other) == at;
        below += at - before < 100000; /* the mean gap */
    }
    mean = (double)at / COUNT;
    cr_assert_float_eq(mean, 100000, 1500, "mean gap %g", mean);
    /* 1 - 1/e of exponential gaps are shorter than their mean; of even ones
     * none, of uniform ones half */
    cr_assert_float_eq(below / COUNT, 1 - exp(-1), 0.01);
    cr_assert_lt(same, 10);
}

Test(latency, sleeping_ends_not_before_its_time)
{
    int64_t begin = lab_now_ns(), when = begin + 3 * MS;

    latency_sharp_timers();
    latency_sleep_until(when);
    cr_assert_geq(lab_now_ns(), when);
    begin = lab_now_ns();
    latency_sleep_until(begin - MS);
    cr_assert_lt(lab_now_ns() - begin, LAB_NS_PER_S, "in the past: at once");
}

/* Fifty operations that are due; how many it has had time for. */
static size_t done_by_idle_control(void)
{
    int64_t begin = lab_now_ns();
    struct schedule schedule = schedule_even(begin, 1000);
    int error = 0;
    struct idle_control *control = idle_control_start(&schedule, 500, &error);
    struct latency_log log;
    size_t count;

    cr_assert_not_null(control, "%d", error);
    latency_sleep_until(begin + 50 * MS);
    log = idle_control_stop(control);
    count = log.count;
    cr_assert_eq(log.dropped, 0);
    for (size_t i = 0; i < log.count; i++) {
        cr_assert_eq(log.op[i].planned, begin + (int64_t)i * MS);
        cr_assert_geq(log.op[i].start, log.op[i].planned);
        cr_assert_geq(log.op[i].end, log.op[i].start);
    }
    latency_log_free(&log);
    return count;
}

/* A busy machine may be away just at the end, but not every time. */
Test(latency, the_idle_control_keeps_its_schedule)
{
    size_t most = 0;

    for (int i = 0; i < 100 && most < 50 - 10; i++) {
        size_t count = done_by_idle_control();

        most = count > most ? count : most;
    }
    cr_assert_geq(most, 50 - 10, "%zu", most);
}

Test(latency, kinds_have_names)
{
    for (int kind = 0; kind < LATENCY_KINDS; kind++)
        cr_assert_not_null(latency_kind_names[kind]);
}
