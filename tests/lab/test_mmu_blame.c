/* SPDX-License-Identifier: MIT */
/*
 * Who is blamed for a delay. Causes here: 0 and 1 are waits, 2 is being
 * descheduled, 3 and 4 are busy, 5 and 6 what is left over with a CPU.
 */
#include "lab/mmu_blame.h"
#include "lab/stats.h"

#include <criterion/criterion.h>
#include <stdlib.h>

enum { WAIT, WAIT_TOO, OFF, BUSY, BUSY_TOO, COUNTS, SLOW };
enum { LENGTH = 4000, ROUNDS = 500, USUAL = 10 };

static const struct mmu_blame blame = {
    .waits = {[WAIT] = true, [WAIT_TOO] = true},
    .descheduled = OFF,
    .usual = USUAL,
    .least = 2,
};

static struct mmu_list all; /* what was added beside what is known */

static void blame_for(struct mmu_list known, struct mmu_delay delay)
{
    all = (struct mmu_list){.list = NULL};
    mmu_blame(&blame, &known, &delay, 1, &all);
}

static void expect(size_t i, int64_t begin, int64_t end, int cause)
{
    cr_assert_lt(i, all.count, "%zu of %zu", i, all.count);
    cr_assert_eq(all.list[i].begin, begin, "%ld", all.list[i].begin);
    cr_assert_eq(all.list[i].end, end, "%ld", all.list[i].end);
    cr_assert_eq(all.list[i].cause, cause, "%d", all.list[i].cause);
}

#define KNOWN(...)                                                             \
    (struct mmu_list)                                                          \
    {                                                                          \
        .list = (struct mmu_interval[]){__VA_ARGS__},                          \
        .count = sizeof((struct mmu_interval[]){__VA_ARGS__}) /                \
                 sizeof(struct mmu_interval)                                   \
    }

static const struct mmu_list nothing = {.list = NULL};

Test(mmu_blame, a_delay_with_a_cpu_is_what_the_caller_says)
{
    blame_for(nothing, (struct mmu_delay){100, 150, 0, SLOW});
    cr_assert_eq(all.count, 1);
    expect(0, 100, 140, SLOW); /* a step's usual time is work */
    free(all.list);
}

Test(mmu_blame, a_delay_without_one_is_the_schedulers)
{
    blame_for(nothing, (struct mmu_delay){100, 150, 21, COUNTS});
    cr_assert_eq(all.count, 1);
    expect(0, 100, 140, OFF); /* most of the 40 */
    free(all.list);
    blame_for(nothing, (struct mmu_delay){100, 150, 20, COUNTS});
    expect(0, 100, 140, COUNTS); /* half of them is not most */
    free(all.list);
}

Test(mmu_blame, a_step_that_took_its_time_lost_nothing)
{
    blame_for(nothing, (struct mmu_delay){100, 110, 9, SLOW});
    cr_assert_eq(all.count, 0);
    blame_for(nothing, (struct mmu_delay){100, 100, 0, SLOW});
    cr_assert_eq(all.count, 0);
    blame_for(KNOWN({100, 150, WAIT}), (struct mmu_delay){100, 150, 50, SLOW});
    cr_assert_eq(all.count, 0); /* all of it is known */
}

/* Who waits has no CPU; that is not the scheduler's doing. */
Test(mmu_blame, waits_are_no_descheduling)
{
    blame_for(KNOWN({110, 140, WAIT}), (struct mmu_delay){100, 160, 30, SLOW});
    cr_assert_eq(all.count, 2); /* 60 - 30 - 10, in the first gaps */
    expect(0, 100, 110, SLOW);
    expect(1, 140, 150, SLOW);
    free(all.list);
    blame_for(KNOWN({110, 140, WAIT}), (struct mmu_delay){100, 160, 45, SLOW});
    expect(0, 100, 110, OFF); /* but 15 of the other 20 were */
    expect(1, 140, 150, OFF);
    free(all.list);
}

/* 20 without a CPU, 10 of them left over: the others while it was busy. */
Test(mmu_blame, the_busy_are_preempted_too)
{
    blame_for(KNOWN({110, 130, BUSY}, {130, 150, WAIT}, {150, 160, BUSY_TOO}),
              (struct mmu_delay){100, 170, 40, SLOW});
    cr_assert_eq(all.count, 3);
    expect(0, 100, 110, OFF); /* 70 - 50 - 10 left over */
    expect(1, 110, 116, OFF); /* 10 of 30, a third of each */
    expect(2, 150, 153, OFF);
    mmu_list_add(&all, 110, 130, BUSY);
    mmu_list_flatten(&all, 0, 1000);
    expect(0, 100, 116, OFF); /* it counts for more than being busy */
    expect(1, 116, 130, BUSY);
    free(all.list);
}

Test(mmu_blame, a_little_noise_is_not_preemption)
{
    blame_for(KNOWN({100, 190, BUSY}), (struct mmu_delay){100, 200, 2, SLOW});
    cr_assert_eq(all.count, 0);
    blame_for(KNOWN({100, 190, BUSY}), (struct mmu_delay){100, 200, 999, SLOW});
    expect(0, 100, 190, OFF); /* and never more than there is */
    free(all.list);
}

/* One that begins before the delay, or ends after it. */
Test(mmu_blame, only_what_lies_in_the_delay_counts)
{
    blame_for(KNOWN({0, 50, BUSY}, {90, 110, BUSY}, {145, 300, WAIT}),
              (struct mmu_delay){100, 150, 0, COUNTS});
    cr_assert_eq(all.count, 1); /* 50 - 10 - 5 - 10 */
    expect(0, 110, 135, COUNTS);
    free(all.list);
}

/* ---- contradictions ------------------------------------------------------ */

Test(mmu_blame, what_is_known_was_seen_in_a_delay)
{
    const struct mmu_delay delays[] = {{10, 50, 0, SLOW}, {60, 90, 0, SLOW}};
    struct mmu_list in = KNOWN({10, 20, WAIT}, {20, 50, BUSY}, {61, 89, WAIT});
    struct mmu_list between = KNOWN({45, 65, WAIT}, {66, 70, BUSY});
    struct mmu_list behind = KNOWN({89, 100, WAIT}, {100, 103, BUSY});
    struct mmu_list short_ones = KNOWN({0, 2, WAIT}, {52, 54, BUSY});

    cr_assert_eq(mmu_unseen(&in, delays, 2, 2), 0);
    cr_assert_eq(mmu_unseen(&between, delays, 2, 2), 20);
    cr_assert_eq(mmu_unseen(&behind, delays, 2, 2), 14); /* one of 14 */
    cr_assert_eq(mmu_unseen(&short_ones, delays, 2, 2), 0);
    cr_assert_eq(mmu_unseen(&short_ones, delays, 2, 1), 4);
    cr_assert_eq(mmu_unseen(&in, NULL, 0, 2), 68);
    cr_assert_eq(mmu_unseen(&nothing, delays, 2, 2), 0);
}

/* ---- sums ---------------------------------------------------------------- */

/* Delays and, in them and between them, short known intervals. */
static size_t scatter(uint64_t *seed, struct mmu_delay *delay,
                      struct mmu_list *known)
{
    size_t delays = 0;
    int64_t at = 0;

    while (at < LENGTH - 200) {
        int64_t begin = at + (int64_t)stats_random_below(seed, 60);
        int64_t end = begin + (int64_t)stats_random_below(seed, 120);

        delay[delays++] = (struct mmu_delay){
            begin, end, (int64_t)stats_random_below(seed, 130), SLOW};
        for (int64_t k = at; k < end;) {
            int64_t to = k + (int64_t)stats_random_below(seed, 30);

            if (to < end)
                mmu_list_add(known, k, to,
                             stats_random_below(seed, 2) ? WAIT : BUSY);
            k = to + 1 + (int64_t)stats_random_below(seed, 20);
        }
        at = end;
    }
    mmu_list_flatten(known, 0, LENGTH);
    return delays;
}

static int64_t length_in(const struct mmu_list *list, int64_t from, int64_t to)
{
    const struct mmu_trace trace = {list->list, list->count, 0, LENGTH};
    int64_t lost[MMU_CAUSES], sum = 0;

    mmu_causes(&trace, from, to, lost);
    for (int i = 0; i < MMU_CAUSES; i++)
        sum += lost[i];
    return sum;
}

/* Of each delay all is lost but a step's time, or what is known if that is
 * more; and outside of delays nothing but what is known. */
Test(mmu_blame, every_delay_is_accounted_for)
{
    uint64_t seed = 77;

    for (int round = 0; round < ROUNDS; round++) {
        struct mmu_delay delay[LENGTH];
        struct mmu_list known = {.list = NULL}, sum = {.list = NULL};
        size_t delays = scatter(&seed, delay, &known);
        int64_t at = 0;

        mmu_blame(&blame, &known, delay, delays, &sum);
        for (size_t i = 0; i < known.count; i++)
            mmu_list_add(&sum, known.list[i].begin, known.list[i].end,
                         known.list[i].cause);
        mmu_list_flatten(&sum, 0, LENGTH);
        for (size_t i = 0; i < delays; at = delay[i++].end) {
            int64_t told = length_in(&known, delay[i].begin, delay[i].end);
            int64_t all_of_it = delay[i].end - delay[i].begin - USUAL;

            cr_assert_eq(length_in(&sum, delay[i].begin, delay[i].end),
                         told > all_of_it ? told : all_of_it);
            cr_assert_eq(length_in(&sum, at, delay[i].begin),
                         length_in(&known, at, delay[i].begin));
        }
        free(known.list);
        free(sum.list);
    }
}
