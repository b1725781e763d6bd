/* SPDX-License-Identifier: MIT */
/*
 * Do the scaling law's intervals hold what they promise?
 *
 * LAB_COVERAGE=2000 in the environment makes so many runs for each count of
 * docs/statistics.md and prints them:
 *
 *     LAB_COVERAGE=2000 build/opt/test-lab --filter usl_intervals/?* -j1
 */
#include "lab/usl.h"
#include "tests/lab/laws.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef __SANITIZE_ADDRESS__
enum { ROUNDS = 300, PROCESS_ROUNDS = 12 };
#else
enum { ROUNDS = 3000, PROCESS_ROUNDS = 160 };
#endif

TestSuite(usl_intervals, .timeout = 120);

static bool holds(const struct estimate *estimate, double truth)
{
    return estimate->low <= truth && truth <= estimate->high;
}

static int rounds(int otherwise)
{
    const char *wanted = getenv("LAB_COVERAGE");

    return wanted ? atoi(wanted) : otherwise;
}

Test(usl_intervals, of_the_scatter_hold)
{
    static const double truth[] = {20, 6, 0.25, 0.3, 0.0125};
    int held[5] = {0}, all = rounds(ROUNDS);

    for (int r = 0; r < all; r++) {
        struct usl_point point[LAW_POINTS];
        struct usl_fit fit;

        law_points(&law_usual, 0.03, point);
        fit = usl_fit(point, LAW_POINTS, USL_ONE);
        for (int t = 0; t < USL_TERMS; t++)
            held[t] += holds(&fit.ns[t], truth[t]);
        held[3] += holds(&fit.alpha, truth[3]);
        held[4] += holds(&fit.beta, truth[4]);
    }
    for (int t = 0; t < 5; t++) {
        double share = (double)held[t] / all;

        if (getenv("LAB_COVERAGE"))
            fprintf(stderr, "scatter, parameter %d: %.1f %%\n", t, 100 * share);
        cr_assert_gt(share, 0.93 - 0.3 / sqrt(all), "%d: %g", t, share);
        cr_assert_lt(share, 0.97 + 0.3 / sqrt(all), "%d: %g", t, share);
    }
}

enum { PROCESSES = 5, WINDOWS = 3, CPUS = 6 };

/* A run: processes that are slow as a whole, cells that differ, windows. */
static void make_run(struct sample sample[CPUS], struct usl_sample point[CPUS])
{
    for (int i = 0; i < CPUS; i++) {
        sample[i] = (struct sample){.count = 0};
        point[i] = (struct usl_sample){law_threads[i], &sample[i]};
    }
    for (int p = 0; p < PROCESSES; p++) {
        double slow = 0.05 * law_noise();

        for (int i = 0; i < CPUS; i++) {
            double cell = 0.02 * law_noise();

            for (int w = 0; w < WINDOWS; w++)
                sample_add(&sample[i],
                           law_at(&law_usual, law_threads[i]) *
                               exp(slow + cell + 0.02 * law_noise()),
                           p);
        }
    }
}

Test(usl_intervals, of_processes_hold)
{
    static const double truth[] = {20, 6, 0.25, 0.3, 0.0125};
    int held[5] = {0}, all = rounds(PROCESS_ROUNDS);
    double width = 0;

    for (int r = 0; r < all; r++) {
        struct sample sample[CPUS];
        struct usl_sample point[CPUS];
        struct usl_fit fit;

        make_run(sample, point);
        fit = usl_fit_samples(point, CPUS, USL_ONE, (uint64_t)r);
        cr_assert_eq(fit.terms, 3);
        cr_assert_gt(fit.alpha.n, 1);
        for (int t = 0; t < USL_TERMS; t++)
            held[t] += holds(&fit.ns[t], truth[t]);
        held[3] += holds(&fit.alpha, truth[3]);
        held[4] += holds(&fit.beta, truth[4]);
        width += (fit.ns[0].high - fit.ns[0].low) / 2 / 20 / all;
        for (int i = 0; i < CPUS; i++)
            sample_free(&sample[i]);
    }
    for (int t = 0; t < 5; t++) {
        double share = (double)held[t] / all;

        if (getenv("LAB_COVERAGE"))
            fprintf(stderr, "processes, parameter %d: %.1f %%\n", t,
                    100 * share);
        cr_assert_gt(share, 0.93 - 0.3 / sqrt(all), "%d: %g", t, share);
    }
    cr_assert_lt(width, 0.12, "not by being wide: %g", width);
}

Test(usl_intervals, one_process_speaks_for_its_windows)
{
    struct sample sample[CPUS];
    struct usl_sample point[CPUS];
    struct usl_fit fit, again;

    for (int i = 0; i < CPUS; i++) {
        sample[i] = (struct sample){.count = 0};
        point[i] = (struct usl_sample){law_threads[i], &sample[i]};
        for (int w = 0; w < 5; w++)
            sample_add(&sample[i],
                       law_at(&law_usual, law_threads[i]) *
                           (1 + 0.01 * law_noise()),
                       0);
    }
    fit = usl_fit_samples(point, CPUS, USL_ONE, 1);
    again = usl_fit_samples(point, CPUS, USL_ONE, 1);
    cr_assert(holds(&fit.alpha, fit.alpha.middle));
    cr_assert_gt(fit.alpha.high - fit.alpha.low, 0.001);
    cr_assert_float_eq(fit.alpha.low, again.alpha.low, 0, "same seed");
    for (int i = 0; i < CPUS; i++)
        sample[i].count = 1;
    fit = usl_fit_samples(point, CPUS, USL_ONE, 1);
    cr_assert_eq(fit.alpha.n, 1, "one window has no spread");
    for (int i = 0; i < CPUS; i++)
        sample_free(&sample[i]);
}

Test(usl_intervals, a_process_may_lack_a_number_of_threads)
{
    struct sample sample[CPUS];
    struct usl_sample point[CPUS];
    struct usl_fit fit;

    make_run(sample, point);
    sample[2].count -= 2 * WINDOWS; /* the last two processes */
    fit = usl_fit_samples(point, CPUS, USL_ONE, 1);
    cr_assert_eq(fit.terms, 3);
    cr_assert(holds(&fit.alpha, fit.alpha.middle));
    cr_assert_gt(fit.alpha.low, 0.1);
    cr_assert_lt(fit.alpha.high, 0.6);
    cr_assert_lt(fit.beta.high, 0.06);
    for (int i = 0; i < CPUS; i++)
        sample_free(&sample[i]);
}

Test(usl_intervals, a_ratio_to_nearly_nothing_has_no_ends)
{
    struct law steep = {0.05, 20, 0.1};
    struct usl_point point[LAW_POINTS];
    struct usl_fit fit;

    law_points(&steep, 0.1, point);
    fit = usl_fit(point, LAW_POINTS, USL_TWO);
    cr_assert_lt(fit.ns[USL_BASE].low, 0);
    cr_assert_gt(fit.ns[USL_BASE].high, 0);
    cr_assert(isinf(fit.alpha.low) && isinf(fit.alpha.high));
    cr_assert(holds(&fit.ns[USL_SLOPE], 20), "the slope itself is known");
    cr_assert(isfinite(fit.ns[USL_SLOPE].high));
}
