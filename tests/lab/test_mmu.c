/* SPDX-License-Identifier: MIT */
/*
 * Traces short enough that every moment has a place in an array: whatever
 * lab/mmu.c finds by walking over intervals is found here by looking at every
 * nanosecond and at every window.
 */
#include "lab/clock.h"
#include "lab/mmu.h"
#include "lab/stats.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

enum { LENGTH = 300, MOST = 24, RUNS = -1, ROUNDS = 400 };

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static struct mmu_trace trace_of(const struct mmu_interval *lost, size_t count,
                                 int64_t t0, int64_t t1)
{
    return (struct mmu_trace){.lost = lost, .count = count, .t0 = t0, .t1 = t1};
}

static double share(const struct mmu_trace *trace, int64_t width)
{
    struct mmu_window worst = mmu_worst(trace, width);

    return mmu_share(&worst);
}

static void expect(double expected, double got)
{
    cr_assert(fabs(expected - got) < 1e-12, "%g, not %g", got, expected);
}

/* ---- known answers ------------------------------------------------------- */

Test(mmu, one_pause)
{
    const struct mmu_interval lost[] = {{140, 160, 0}};
    struct mmu_trace trace = trace_of(lost, 1, 100, 200);

    expect(0, share(&trace, 1));
    expect(0, share(&trace, 20));
    expect(0.5, share(&trace, 40));
    expect(0.75, share(&trace, 80));
    expect(0.8, share(&trace, 100));
}

/* One nanosecond lost in each two: half of every even window. */
Test(mmu, a_comb)
{
    struct mmu_interval lost[50];
    struct mmu_trace trace = trace_of(lost, 50, 0, 100);

    for (int i = 0; i < 50; i++)
        lost[i] = (struct mmu_interval){2 * i, 2 * i + 1, 0};
    expect(0, share(&trace, 1));
    expect(1. / 3, share(&trace, 3)); /* begins and ends with a lost one */
    for (int64_t width = 2; width <= 100; width += 2)
        expect(0.5, share(&trace, width));
}

/* What the bounded curve is for: a longer window that is worse. */
Test(mmu, a_longer_window_can_be_worse)
{
    const struct mmu_interval lost[] = {{100, 110, 0}, {190, 200, 0}};
    struct mmu_trace trace = trace_of(lost, 2, 0, 1000);
    double curve[3];

    curve[0] = share(&trace, 80);  /* one of them */
    curve[1] = share(&trace, 100); /* just both */
    curve[2] = share(&trace, 200);
    expect(1 - 10. / 80, curve[0]);
    expect(0.8, curve[1]);
    expect(0.9, curve[2]);
    mmu_bound(curve, 3);
    expect(0.8, curve[0]);
    expect(0.8, curve[1]);
    expect(0.9, curve[2]);
}

Test(mmu, the_worst_window_is_named)
{
    const struct mmu_interval lost[] = {
        {10, 20, 3}, {50, 60, 1}, {62, 70, 2}, {90, 95, 0}};
    struct mmu_trace trace = trace_of(lost, COUNT(lost), 0, 100);
    struct mmu_window worst = mmu_worst(&trace, 20);
    int64_t causes[MMU_CAUSES];

    cr_assert_eq(worst.from, 50);
    cr_assert_eq(worst.width, 20);
    cr_assert_eq(worst.lost, 18);
    mmu_causes(&trace, worst.from, worst.from + worst.width, causes);
    cr_assert_eq(causes[0], 0);
    cr_assert_eq(causes[1], 10);
    cr_assert_eq(causes[2], 8);
    cr_assert_eq(causes[3], 0);
    mmu_causes(&trace, 15, 55, causes); /* cuts two of them */
    cr_assert_eq(causes[3], 5);
    cr_assert_eq(causes[1], 5);
    cr_assert_eq(causes[2], 0);
}

Test(mmu, the_longest_time_without_running)
{
    const struct mmu_interval lost[] = {
        {0, 10, 0}, {20, 28, 0}, {28, 34, 1}, {40, 52, 0}, {52, 53, 2}};
    struct mmu_trace trace = trace_of(lost, COUNT(lost), 0, 100);
    struct mmu_window longest = mmu_longest(&trace);

    cr_assert_eq(longest.from, 20); /* two causes, one pause */
    cr_assert_eq(longest.width, 14);
    expect(0, share(&trace, 14));
    cr_assert_gt(share(&trace, 15), 0);
}

/* ---- degenerate ---------------------------------------------------------- */

Test(mmu, nothing_lost)
{
    struct mmu_trace trace = trace_of(NULL, 0, 5, 1005);

    expect(1, share(&trace, 1));
    expect(1, share(&trace, 1000));
    cr_assert_eq(mmu_longest(&trace).width, 0);
}

Test(mmu, all_lost)
{
    const struct mmu_interval lost[] = {{5, 1005, 0}};
    struct mmu_trace trace = trace_of(lost, 1, 5, 1005);

    expect(0, share(&trace, 1));
    expect(0, share(&trace, 1000));
    cr_assert_eq(mmu_longest(&trace).width, 1000);
}

Test(mmu, a_width_beyond_the_trace_is_cut)
{
    const struct mmu_interval lost[] = {{0, 25, 0}};
    struct mmu_trace trace = trace_of(lost, 1, 0, 100);
    struct mmu_window worst = mmu_worst(&trace, 1000000);

    cr_assert_eq(worst.width, 100);
    cr_assert_eq(worst.from, 0);
    expect(0.75, mmu_share(&worst));
    cr_assert_eq(mmu_worst(&trace, 0).width, 1);
    cr_assert_eq(mmu_worst(&trace, -7).width, 1);
}

/* Neither its begin nor its end can be a window's: both lie outside. */
Test(mmu, a_pause_in_the_middle_of_nearly_everything)
{
    const struct mmu_interval lost[] = {{45, 55, 0}};
    struct mmu_trace trace = trace_of(lost, 1, 0, 100);

    expect(1 - 10. / 95, share(&trace, 95));
}

Test(mmu, times_far_from_zero)
{
    const int64_t far = (int64_t)1 << 55; /* a year of uptime */
    const struct mmu_interval lost[] = {{far + 10, far + 30, 0}};
    struct mmu_trace trace = trace_of(lost, 1, far, far + LAB_NS_PER_S);

    cr_assert_eq(mmu_worst(&trace, 40).lost, 20);
    expect(0.5, share(&trace, 40));
}

Test(mmu, flatten_leaves_out_what_is_outside_or_empty)
{
    const struct mmu_interval list[] = {
        {0, 50, 0}, {100, 100, 1}, {150, 140, 1}, {200, 300, 2}, {90, 110, 3}};
    struct mmu_interval out[2 * COUNT(list)];
    size_t count = mmu_flatten(list, COUNT(list), 60, 200, out);

    cr_assert_eq(count, 1);
    cr_assert_eq(out[0].begin, 90);
    cr_assert_eq(out[0].end, 110);
    cr_assert_eq(out[0].cause, 3);
    cr_assert_eq(mmu_flatten(NULL, 0, 0, 1, out), 0);
}

/* A collection (4) within which its thread stands (1), and waits (0). */
Test(mmu, of_several_causes_the_smallest_counts)
{
    const struct mmu_interval list[] = {
        {0, 100, 4}, {20, 40, 1}, {30, 50, 0}, {100, 120, 4}};
    static const struct mmu_interval expected[] = {
        {0, 20, 4}, {20, 30, 1}, {30, 50, 0}, {50, 120, 4}};
    struct mmu_interval out[2 * COUNT(list)];
    size_t count = mmu_flatten(list, COUNT(list), 0, 1000, out);

    cr_assert_eq(count, COUNT(expected));
    for (size_t i = 0; i < count; i++) {
        cr_assert_eq(out[i].begin, expected[i].begin, "%zu", i);
        cr_assert_eq(out[i].end, expected[i].end, "%zu", i);
        cr_assert_eq(out[i].cause, expected[i].cause, "%zu", i);
    }
}

Test(mmu, widths)
{
    int64_t widths[MMU_WIDTHS];

    cr_assert_eq(mmu_widths(9999, widths), 0);
    cr_assert_eq(mmu_widths(10000, widths), 1);
    cr_assert_eq(mmu_widths(400 * LAB_NS_PER_MS, widths), 14);
    cr_assert_eq(widths[13], 200 * LAB_NS_PER_MS);
    cr_assert_eq(mmu_widths(100 * (int64_t)LAB_NS_PER_S, widths), MMU_WIDTHS);
    cr_assert_eq(widths[0], 10 * LAB_NS_PER_US);
    cr_assert_eq(widths[MMU_WIDTHS - 1], LAB_NS_PER_S);
    for (int i = 1; i < MMU_WIDTHS; i++)
        cr_assert_gt(widths[i], widths[i - 1]);
}

Test(mmu, a_bound_never_falls_and_is_never_above)
{
    uint64_t seed = 11;

    for (int round = 0; round < ROUNDS; round++) {
        double curve[MMU_WIDTHS], bound[MMU_WIDTHS];

        for (int i = 0; i < MMU_WIDTHS; i++)
            curve[i] = (double)stats_random_below(&seed, 1000) / 1000;
        memcpy(bound, curve, sizeof(bound));
        mmu_bound(bound, MMU_WIDTHS);
        for (int i = 0; i < MMU_WIDTHS; i++) {
            double least = curve[i];

            for (int j = i; j < MMU_WIDTHS; j++)
                least = fmin(least, curve[j]);
            cr_assert(bound[i] <= least && bound[i] >= least);
        }
    }
    mmu_bound(NULL, 0);
}

/* ---- every nanosecond ---------------------------------------------------- */

/* Random intervals, some overlapping, some reaching out, some empty. */
static size_t scatter(uint64_t *seed, struct mmu_interval *list)
{
    size_t count = stats_random_below(seed, MOST + 1);
    size_t longest = 1 + stats_random_below(seed, 40);

    for (size_t i = 0; i < count; i++) {
        list[i].begin = (int64_t)stats_random_below(seed, LENGTH + 20) - 10;
        list[i].end =
            list[i].begin + (int64_t)stats_random_below(seed, longest);
        list[i].cause = (int)stats_random_below(seed, MMU_CAUSES);
    }
    return count;
}

static void paint(const struct mmu_interval *list, size_t count, int *moment)
{
    for (int at = 0; at < LENGTH; at++) {
        moment[at] = RUNS;
        for (size_t i = 0; i < count; i++) {
            if (list[i].begin <= at && at < list[i].end &&
                (moment[at] == RUNS || list[i].cause < moment[at]))
                moment[at] = list[i].cause;
        }
    }
}

static int64_t lost_in(const int *moment, int64_t from, int64_t to)
{
    int64_t lost = 0;

    for (int64_t at = from; at < to; at++)
        lost += moment[at] != RUNS;
    return lost;
}

static void check_list(const struct mmu_interval *out, size_t count,
                       const int *moment)
{
    int painted[LENGTH];

    for (size_t i = 0; i < count; i++) {
        cr_assert_lt(out[i].begin, out[i].end);
        cr_assert_geq(out[i].begin, i ? out[i - 1].end : 0);
        cr_assert(i == 0 || out[i].begin > out[i - 1].end ||
                      out[i].cause != out[i - 1].cause,
                  "two that are one");
        cr_assert_leq(out[i].end, LENGTH);
    }
    paint(out, count, painted);
    for (int at = 0; at < LENGTH; at++)
        cr_assert_eq(painted[at], moment[at], "at %d", at);
}

static void check_windows(const struct mmu_trace *trace, const int *moment)
{
    for (int64_t width = 1; width <= LENGTH; width++) {
        struct mmu_window worst = mmu_worst(trace, width);
        int64_t most = 0;

        for (int64_t from = 0; from + width <= LENGTH; from++) {
            int64_t lost = lost_in(moment, from, from + width);

            most = lost > most ? lost : most;
        }
        cr_assert_eq(worst.lost, most, "width %ld: %ld, not %ld", width,
                     worst.lost, most);
        cr_assert(worst.from >= 0 && worst.from + width <= LENGTH);
        cr_assert_eq(lost_in(moment, worst.from, worst.from + width), most);
    }
}

static void check_longest(const struct mmu_trace *trace, const int *moment)
{
    int64_t longest = 0, now = 0;
    struct mmu_window got = mmu_longest(trace);

    for (int at = 0; at < LENGTH; at++) {
        now = moment[at] == RUNS ? 0 : now + 1;
        longest = now > longest ? now : longest;
    }
    cr_assert_eq(got.width, longest);
    cr_assert_eq(got.lost, longest);
    cr_assert_eq(lost_in(moment, got.from, got.from + got.width), longest);
}

Test(mmu, agrees_with_looking_at_every_nanosecond)
{
    uint64_t seed = 2001;

    for (int round = 0; round < ROUNDS; round++) {
        struct mmu_interval list[MOST], out[2 * MOST];
        int moment[LENGTH];
        size_t count = scatter(&seed, list), pieces;
        struct mmu_trace trace;

        paint(list, count, moment);
        pieces = mmu_flatten(list, count, 0, LENGTH, out);
        check_list(out, pieces, moment);
        trace = trace_of(out, pieces, 0, LENGTH);
        check_windows(&trace, moment);
        check_longest(&trace, moment);
    }
}

Test(mmu, causes_add_up_to_what_is_lost)
{
    uint64_t seed = 7;

    for (int round = 0; round < ROUNDS; round++) {
        struct mmu_interval list[MOST], out[2 * MOST];
        size_t count = scatter(&seed, list);
        struct mmu_trace trace =
            trace_of(out, mmu_flatten(list, count, 0, LENGTH, out), 0, LENGTH);
        struct mmu_window worst =
            mmu_worst(&trace, 1 + (int64_t)stats_random_below(&seed, LENGTH));
        int64_t causes[MMU_CAUSES], sum = 0;

        mmu_causes(&trace, worst.from, worst.from + worst.width, causes);
        for (int i = 0; i < MMU_CAUSES; i++)
            sum += causes[i];
        cr_assert_eq(sum, worst.lost);
    }
}
