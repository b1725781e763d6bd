/* SPDX-License-Identifier: MIT */
/*
 * Do the intervals hold what they promise?  Runs whose truth is known are made
 * up by the hundred and the intervals that hold it are counted.
 *
 * LAB_COVERAGE=2000 in the environment makes 2000 of each instead and prints
 * the table of docs/statistics.md:
 *
 *     LAB_COVERAGE=2000 build/opt/test-lab --filter coverage/?* -j1
 */
#include "lab/stats.h"
#include "lab/student.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef __SANITIZE_ADDRESS__
enum { ROUNDS = 5, COMPARISONS = 200 };
#else
enum { ROUNDS = 35, COMPARISONS = 400 }; /* rounds of each design */
#endif

static const double noise = 0.02; /* of a window, as a share of the value */

enum shape { NORMAL, LOGNORMAL, SPIKES, SHAPES };

static const char *const shape_names[] = {"normal", "lognormal", "spikes"};

/* How a made-up run is laid out. */
struct design {
    int blocks, windows;
    enum shape shape;
    double process; /* how processes differ, in window noises */
    double block;   /* how blocks differ for all alike, in window noises */
};

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

/* One window's noise; its median is 0, but for what the spikes add. */
static double window_noise(enum shape shape)
{
    if (shape == LOGNORMAL)
        return exp(normal()) - 1;
    if (shape == SPIKES && uniform() < 0.1)
        return normal() + 8; /* something else ran */
    return normal();
}

/* Where the median of window_noise() is: 0.9 Phi(x) = 0.5 for spikes. */
static double true_noise(enum shape shape)
{
    return shape == SPIKES ? 0.1397 : 0;
}

/* Adds one process, a block's worth, to a sample. */
static void add_process(struct sample *sample, const struct design *design,
                        int block, double block_noise)
{
    double process = design->process * normal() + block_noise;

    for (int i = 0; i < design->windows; i++)
        sample_add(sample,
                   100 * exp(noise * (process + window_noise(design->shape))),
                   block);
}

/* Two strategies that are the same, measured in interleaved blocks. */
static void make_twins(struct sample *one, struct sample *other,
                       const struct design *design)
{
    *one = *other = (struct sample){.count = 0};
    for (int b = 0; b < design->blocks; b++) {
        double block_noise = design->block * normal();

        add_process(one, design, b, block_noise);
        add_process(other, design, b, block_noise);
    }
}

static bool holds(const struct estimate *estimate, double truth)
{
    return estimate->low <= truth && estimate->high >= truth;
}

/* Shares of intervals that held the truth, and their mean half widths. */
struct outcome {
    double median, ratio, apart;
    double median_width, ratio_width, apart_width;
};

static double half_width(const struct estimate *estimate)
{
    return 50 * log(estimate->high / estimate->low); /* percent */
}

static struct outcome try(const struct design *design, int rounds)
{
    struct outcome outcome = {.median = 0};
    double truth = 100 * exp(noise * true_noise(design->shape));
    double each = 1.0 / rounds;
    struct design alone = *design;

    alone.block = 0; /* a block's effect belongs to the process, then */
    for (int r = 0; r < rounds; r++) {
        struct sample one, other;
        struct estimate median, ratio, apart;

        make_twins(&one, &other, design);
        ratio = stats_ratio(&one, &other, (uint64_t)r);
        sample_free(&one);
        sample_free(&other);
        make_twins(&one, &other, &alone);
        median = stats_estimate(&one, (uint64_t)r);
        apart = stats_ratio_apart(&one, &other, (uint64_t)r);
        outcome.median += each * holds(&median, truth);
        outcome.ratio += each * holds(&ratio, 1);
        outcome.apart += each * holds(&apart, 1);
        outcome.median_width += each * half_width(&median);
        outcome.ratio_width += each * half_width(&ratio);
        outcome.apart_width += each * half_width(&apart);
        sample_free(&one);
        sample_free(&other);
    }
    return outcome;
}

static int rounds_wanted(bool *show)
{
    const char *wanted = getenv("LAB_COVERAGE");

    *show = wanted && atoi(wanted) > 0;
    return *show ? atoi(wanted) : ROUNDS;
}

static void show_outcome(const struct design *design,
                         const struct outcome *outcome)
{
    fprintf(stderr,
            "| %d × %d | %s | %.0f | %.1f (±%.1f) | %.1f (±%.1f) | %.1f "
            "(±%.1f) |\n",
            design->blocks, design->windows, shape_names[design->shape],
            design->process, 100 * outcome->median, outcome->median_width,
            100 * outcome->ratio, outcome->ratio_width, 100 * outcome->apart,
            outcome->apart_width);
}

static void add_outcome(struct outcome *all, const struct outcome *one)
{
    all->median += one->median;
    all->ratio += one->ratio;
    all->apart += one->apart;
}

/*
 * All shapes, processes that differ and (when the table is wanted) that do
 * not, which is the easy case.  At least 93 % are required where 95 are
 * promised, and three standard deviations of a count of so many rounds are
 * let pass.
 */
static void expect_coverage(int blocks, int windows)
{
    const double least = 0.93;
    struct outcome all = {.median = 0};
    int designs = 0, rounds;
    double slack;
    bool show;

    rounds = rounds_wanted(&show);
    for (int p = show ? 0 : 1; p < 4; p += 2 - (p == 0)) {
        for (int s = 0; s < SHAPES; s++, designs++) {
            struct design design = {.blocks = blocks,
                                    .windows = windows,
                                    .shape = (enum shape)s,
                                    .process = p,
                                    .block = 3};
            struct outcome outcome = try(&design, rounds);

            add_outcome(&all, &outcome);
            if (show)
                show_outcome(&design, &outcome);
        }
    }
    slack = 3 * sqrt(least * (1 - least) / (rounds * designs));
    cr_expect_gt(all.median / designs, least - slack, "median %.3f",
                 all.median / designs);
    cr_expect_gt(all.ratio / designs, least - slack, "ratio %.3f",
                 all.ratio / designs);
    cr_expect_gt(all.apart / designs, least - slack, "apart %.3f",
                 all.apart / designs);
}

Test(coverage, three_blocks_of_three_windows)
{
    expect_coverage(3, 3);
}

Test(coverage, five_blocks_of_three_windows)
{
    expect_coverage(5, 3);
}

Test(coverage, five_blocks_of_five_windows)
{
    expect_coverage(5, 5);
}

Test(coverage, ten_blocks_of_three_windows)
{
    expect_coverage(10, 3);
}

Test(coverage, ten_blocks_of_five_windows)
{
    expect_coverage(10, 5);
}

Test(coverage, one_process_speaks_for_its_windows)
{
    int rounds = 6 * ROUNDS, held = 0;

    for (int r = 0; r < rounds; r++) {
        const struct design design = {.blocks = 1, .windows = 5};
        struct sample one, other;
        struct estimate median;

        make_twins(&one, &other, &design);
        median = stats_estimate(&one, (uint64_t)r);
        held += holds(&median, 100);
        sample_free(&one);
        sample_free(&other);
    }
    cr_assert_gt(held, 0.93 * rounds - 3 * sqrt(rounds * 0.93 * 0.07), "%d",
                 held);
}

/* ---- what is the same must not look different --------------------------- */

/* The designs that a real run has, one after the other. */
static struct design some_design(int i)
{
    return (struct design){.blocks = 3 + i % 3,
                           .windows = 3 + i % 2 * 2,
                           .shape = (enum shape)(i / 2 % SHAPES),
                           .process = i % 4,
                           .block = i % 5};
}

Test(coverage, at_most_5_percent_of_a_a_comparisons_differ)
{
    int different = 0, apart_different = 0, by_chance = 0;

    for (int i = 0; i < COMPARISONS; i++) {
        struct design design = some_design(i);
        struct sample one, other;
        struct estimate ratio;

        make_twins(&one, &other, &design);
        ratio = stats_ratio(&one, &other, (uint64_t)i);
        different += !stats_same(&ratio);
        /* As two runs: with blocks that are each run's own. */
        sample_free(&one);
        sample_free(&other);
        design.block = 0;
        make_twins(&one, &other, &design);
        ratio = stats_ratio_apart(&one, &other, (uint64_t)i);
        apart_different += !stats_same(&ratio);
        by_chance += stats_chance_apart(&one, &other) < 0.05;
        sample_free(&one);
        sample_free(&other);
    }
    if (getenv("LAB_COVERAGE"))
        fprintf(stderr, "A/A of %d: %d paired, %d apart, %d by t test\n",
                COMPARISONS, different, apart_different, by_chance);
    cr_expect_leq(different, COMPARISONS / 20, "%d", different);
    cr_expect_leq(apart_different, COMPARISONS / 20, "%d", apart_different);
    cr_expect_leq(by_chance, COMPARISONS / 20 + 3 * sqrt(COMPARISONS * 0.0475),
                  "%d", by_chance);
}

/* The other half: an interval that never said "different" would pass, too. */
Test(coverage, a_real_difference_is_seen)
{
    int paired = 0, apart = 0, rounds = 2 * ROUNDS;

    for (int i = 0; i < rounds; i++) {
        struct design design = {.blocks = 5, .windows = 3, .block = 3};
        struct sample one, other;
        struct estimate ratio;

        make_twins(&one, &other, &design);
        for (size_t j = 0; j < one.count; j++)
            one.value[j] *= 1.06; /* three window noises */
        ratio = stats_ratio(&one, &other, (uint64_t)i);
        paired += ratio.low > 1;
        cr_assert_lt(ratio.low, 1.06 + 0.05);
        ratio = stats_ratio_apart(&one, &other, (uint64_t)i);
        apart += ratio.low > 1; /* here the blocks differ by as much */
        sample_free(&one);
        sample_free(&other);
    }
    cr_expect_gt(paired, 0.9 * rounds, "%d of %d", paired, rounds);
    cr_expect_lt(apart, 0.5 * rounds, "pairing is what finds it: %d", apart);
}

/* ---- the distribution below --------------------------------------------- */

Test(coverage, student_as_in_printed_tables)
{
    static const struct {
        double freedom, chance, t;
    } known[] = {
        {1, 0.05, 12.706}, {2, 0.05, 4.303},   {4, 0.05, 2.776},
        {9, 0.05, 2.262},  {30, 0.05, 2.042},  {4, 0.01, 4.604},
        {9, 0.001, 4.781}, {1e6, 0.05, 1.960},
    };

    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        double t = student_quantile(known[i].chance, known[i].freedom);

        cr_expect_float_eq(t, known[i].t, 0.0006, "%g: %g", known[i].freedom,
                           t);
        cr_expect_float_eq(student_beyond(t, known[i].freedom), known[i].chance,
                           1e-9);
        cr_expect_float_eq(student_beyond(-t, known[i].freedom),
                           known[i].chance, 1e-9, "both sides alike");
    }
    cr_expect_eq(student_beyond(0, 3), 1);
}
