/* SPDX-License-Identifier: MIT */
#include "lab/stats.h"

#include <criterion/criterion.h>
#include <math.h>

static uint64_t state = 42;

/* Uniform between 0 and 1, never 0. */
static double uniform(void)
{
    return ((double)(stats_random(&state) >> 11) + 0.5) / 9007199254740992.0;
}

static double normal(void)
{
    return sqrt(-2 * log(uniform())) * cos(2 * acos(-1) * uniform());
}

Test(stats, medians_with_known_answers)
{
    const double odd[] = {9, 1, 5}, even[] = {4, 1, 3, 2}, one[] = {7};

    cr_assert_eq(stats_median(odd, 3), 5);
    cr_assert_eq(stats_median(even, 4), 2.5);
    cr_assert_eq(stats_median(one, 1), 7);
    cr_assert_eq(odd[0], 9, "the values stay as they were");
}

Test(stats, quantiles_interpolate)
{
    const double sorted[] = {0, 10, 20, 30, 40};

    cr_assert_eq(stats_quantile(sorted, 5, 0), 0);
    cr_assert_eq(stats_quantile(sorted, 5, 1), 40);
    cr_assert_eq(stats_quantile(sorted, 5, 0.5), 20);
    cr_assert_float_eq(stats_quantile(sorted, 5, 0.9), 36, 1e-12);
}

Test(stats, random_numbers_are_splitmix64)
{
    uint64_t seed = 1234567;

    /* The reference sequence of this generator. */
    cr_assert_eq(stats_random(&seed), 6457827717110365317u);
    cr_assert_eq(stats_random(&seed), 3203168211198807973u);
    cr_assert_eq(stats_random(&seed), 9817491932198370423u);
}

Test(stats, constant_values_have_an_interval_of_no_width)
{
    struct sample sample = {.count = 0};
    struct estimate estimate;

    for (int i = 0; i < 12; i++)
        sample_add(&sample, 3.25, i / 4);
    estimate = stats_estimate(&sample, 1);
    cr_assert_eq(estimate.middle, 3.25);
    cr_assert_eq(estimate.low, 3.25);
    cr_assert_eq(estimate.high, 3.25);
    cr_assert_eq(estimate.n, 12);
    cr_assert_eq(estimate.groups, 3);
    sample_free(&sample);
    estimate = stats_estimate(&sample, 1);
    cr_assert_eq(estimate.n, 0, "nothing gives nothing");
}

Test(stats, numbers_that_never_vary_stay_exact)
{
    for (int n = 1; n < 1000; n += 7) {
        struct sample sample = {.count = 0};
        struct estimate estimate, ratio;

        for (int i = 0; i < 12; i++)
            sample_add(&sample, n, i / 4);
        estimate = stats_estimate(&sample, 1);
        cr_assert_eq(estimate.low, n);
        cr_assert_eq(estimate.high, n);
        ratio = stats_ratio_apart(&sample, &sample, 1);
        cr_assert_eq(ratio.low, 1);
        cr_assert_eq(ratio.high, 1);
        cr_assert_eq(stats_chance_apart(&sample, &sample), 1);
        sample_free(&sample);
    }
}

Test(stats, shares_with_zeros_keep_an_interval_from_zero_on)
{
    const double shares[] = {0, 0.4, 0.1, 0.3, 0, 0.2, 0.5, 0.1, 0};
    struct sample sample = {.count = 0}, none = {.count = 0};
    struct estimate estimate, ratio;

    for (int i = 0; i < 9; i++) {
        sample_add(&sample, shares[i], i / 3);
        sample_add(&none, 0, i / 3);
    }
    estimate = stats_estimate(&sample, 1);
    cr_assert_eq(estimate.middle, 0.1);
    cr_assert_geq(estimate.low, 0);
    cr_assert_gt(estimate.high, 0.2);
    ratio = stats_ratio(&sample, &none, 1);
    cr_assert_eq(ratio.n, 0, "no ratio without positive values");
    cr_assert_eq(stats_chance_apart(&sample, &none), 1);
    estimate = stats_estimate(&none, 1);
    cr_assert_eq(estimate.high, 0);
    sample_free(&sample);
    sample_free(&none);
}

Test(stats, a_missing_block_does_not_undo_the_pairing)
{
    struct sample slow = {.count = 0}, fast = {.count = 0};
    struct estimate ratio;

    for (int g = 0; g < 5; g++) {
        double speed = pow(10, g);

        for (int i = 0; i < 3; i++) {
            if (g != 2)
                sample_add(&slow, 2 * speed * (1 + 0.01 * normal()), g);
            sample_add(&fast, speed * (1 + 0.01 * normal()), g);
        }
    }
    ratio = stats_ratio(&slow, &fast, 1);
    cr_assert_eq(ratio.groups, 4);
    cr_assert_gt(ratio.low, 1.9);
    cr_assert_lt(ratio.high, 2.1);
    sample_free(&slow);
    sample_free(&fast);
}

Test(stats, runs_that_were_not_one_are_not_paired)
{
    struct sample one = {.count = 0}, other = {.count = 0};
    struct estimate ratio;

    /* The same drift in both by accident: pairing would see 2 % clearly. */
    for (int g = 0; g < 5; g++) {
        for (int i = 0; i < 3; i++) {
            sample_add(&one, (1 + 0.1 * g) * (1 + 0.001 * normal()), g);
            sample_add(&other, 1.02 * (1 + 0.1 * g), g);
        }
    }
    ratio = stats_ratio(&other, &one, 1);
    cr_assert_not(stats_same(&ratio));
    ratio = stats_ratio_apart(&other, &one, 1);
    cr_assert(stats_same(&ratio));
    cr_assert_gt(stats_chance_apart(&other, &one), 0.5);
    sample_free(&one);
    sample_free(&other);
}

Test(stats, same_seed_same_interval)
{
    struct sample sample = {.count = 0};
    struct estimate one, two;

    for (int i = 0; i < 20; i++)
        sample_add(&sample, normal(), i % 4);
    one = stats_estimate(&sample, 5);
    two = stats_estimate(&sample, 5);
    cr_assert_eq(one.low, two.low);
    cr_assert_eq(one.high, two.high);
    cr_assert_lt(one.low, one.middle);
    cr_assert_gt(one.high, one.middle);
    sample_free(&sample);
}

/*
 * The share of intervals that hold the true median 0 of normal values that
 * vary between groups (sd 1) and within them (sd 0.3); or, told nothing of the
 * groups, the share the same values give then.
 */
static double coverage(int groups, int each, bool told)
{
    int held = 0, rounds = 200;

    for (int r = 0; r < rounds; r++) {
        struct sample sample = {.count = 0};
        struct estimate estimate;

        for (int g = 0; g < groups; g++) {
            double shift = each > 1 ? normal() : 0;

            for (int i = 0; i < each; i++)
                sample_add(&sample, shift + (each > 1 ? 0.3 : 1) * normal(),
                           told ? g : 0);
        }
        estimate = stats_estimate(&sample, (uint64_t)r);
        held += estimate.low <= 0 && estimate.high >= 0;
        sample_free(&sample);
    }
    return (double)held / rounds;
}

Test(stats, intervals_cover_the_true_median_as_often_as_they_say)
{
    double share = coverage(25, 1, true);

    cr_assert_gt(share, 0.89, "%.3f", share);
    cr_assert_lt(share, 0.995, "%.3f", share);
}

Test(stats, two_levels_are_needed_when_processes_differ)
{
    double told = coverage(12, 6, true), flat = coverage(12, 6, false);

    cr_assert_gt(told, 0.86, "%.3f", told);
    cr_assert_lt(flat, 0.75, "%.3f", flat);
}

Test(stats, ratio_with_known_answer)
{
    struct sample four = {.count = 0}, two = {.count = 0};
    struct estimate ratio;

    for (int i = 0; i < 9; i++) {
        sample_add(&four, 4, i / 3);
        sample_add(&two, 2, i / 3);
    }
    ratio = stats_ratio(&four, &two, 1);
    cr_assert_eq(ratio.middle, 2);
    cr_assert_eq(ratio.low, 2);
    cr_assert_eq(ratio.high, 2);
    cr_assert_not(stats_same(&ratio));
    ratio = stats_ratio(&two, &two, 1);
    cr_assert(stats_same(&ratio));
    sample_free(&four);
    sample_free(&two);
}

Test(stats, a_disturbed_block_cancels_in_a_ratio)
{
    struct sample slow = {.count = 0}, fast = {.count = 0},
                  apart = {.count = 0};
    struct estimate paired, unpaired;

    /* Blocks differ tenfold; the ratio within each is 2, give or take 1 %. */
    for (int g = 0; g < 6; g++) {
        double speed = pow(10, g % 3);

        for (int i = 0; i < 4; i++) {
            sample_add(&slow, 2 * speed * (1 + 0.01 * normal()), g);
            sample_add(&fast, speed * (1 + 0.01 * normal()), g);
            sample_add(&apart, speed * (1 + 0.01 * normal()), g + 100);
        }
    }
    paired = stats_ratio(&slow, &fast, 1);
    unpaired = stats_ratio(&slow, &apart, 1);
    cr_assert_gt(paired.low, 1.9);
    cr_assert_lt(paired.high, 2.1);
    cr_assert_gt(unpaired.high / unpaired.low, 5);
    sample_free(&slow);
    sample_free(&fast);
    sample_free(&apart);
}

Test(stats, same_means_the_interval_includes_one)
{
    const struct estimate around = {1.1, 0.9, 1.3, 9, 3};
    const struct estimate above = {1.1, 1.01, 1.3, 9, 3};
    const struct estimate below = {0.8, 0.7, 0.99, 9, 3};

    cr_assert(stats_same(&around));
    cr_assert_not(stats_same(&above));
    cr_assert_not(stats_same(&below));
}
