/* SPDX-License-Identifier: MIT */
#include "lab/histogram.h"
#include "lab/stats.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>

static struct histogram one, two, all;

static int compare(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

/* The value of nearest rank, from the values themselves. */
static uint64_t exact(const uint64_t *sorted, size_t count, double q)
{
    double rank = ceil(q * (double)count);

    return sorted[rank < 1 ? 0 : (size_t)rank - 1];
}

/* Random with as many values in every doubling up to 2^bits. */
static uint64_t spread(uint64_t *seed, unsigned bits)
{
    unsigned shift = 64 - 1 - (unsigned)(stats_random(seed) % bits);

    return (stats_random(seed) | (uint64_t)1 << 63) >> shift;
}

Test(histogram, empty)
{
    size_t at = 0;
    struct histogram_bar bar;

    cr_assert_eq(one.count, 0);
    cr_assert_eq(histogram_quantile(&one, 0), 0);
    cr_assert_eq(histogram_quantile(&one, 0.5), 0);
    cr_assert_eq(histogram_quantile(&one, 1), 0);
    cr_assert_eq(histogram_min(&one), 0);
    cr_assert_eq(histogram_mean(&one), 0);
    cr_assert_eq(histogram_above(&one, 0), 0);
    cr_assert_not(histogram_next(&one, &at, &bar));
}

Test(histogram, every_value_is_in_the_bar_that_names_it)
{
    uint64_t seed = 3;

    for (int i = 0; i < 100000; i++) {
        uint64_t value = i < 1000 ? (uint64_t)i : spread(&seed, HISTOGRAM_BITS);
        struct histogram_bar bar;
        size_t at = histogram_bucket(value);

        cr_assert_lt(at, HISTOGRAM_BUCKETS);
        one.bucket[at] = 1;
        cr_assert(histogram_next(&one, &at, &bar));
        one.bucket[at - 1] = 0;
        cr_assert(bar.low <= value && value <= bar.high,
                  "%lu is not from %lu to %lu", value, bar.low, bar.high);
        cr_assert_leq((bar.high - bar.low) * 64, bar.low,
                      "%lu to %lu is too wide", bar.low, bar.high);
    }
}

Test(histogram, bars_follow_each_other_without_gap_or_overlap)
{
    struct histogram_bar bar = {.high = UINT64_MAX}, next;
    size_t at = 0, bars = 0;

    for (size_t i = 0; i < HISTOGRAM_BUCKETS; i++)
        one.bucket[i] = i + 1;
    for (; histogram_next(&one, &at, &next); bar = next, bars++) {
        cr_assert_eq(next.low, bar.high + 1);
        cr_assert_eq(next.count, bars + 1);
    }
    cr_assert_eq(bars, HISTOGRAM_BUCKETS);
    cr_assert_eq(bar.high, HISTOGRAM_MOST);
}

/* Values of the shape `draw` gives: each quantile within a 128th. */
static void check_quantiles(const char *shape, uint64_t (*draw)(uint64_t *),
                            size_t count)
{
    static const double quantiles[] = {0,   0.001, 0.1,   0.25,   0.5,
                                       0.9, 0.99,  0.999, 0.9999, 1};
    uint64_t *value = malloc(count * sizeof(*value)), seed = count, sum = 0;

    histogram_clear(&one);
    for (size_t i = 0; i < count; i++) {
        value[i] = draw(&seed);
        sum += value[i];
        histogram_record(&one, value[i]);
    }
    qsort(value, count, sizeof(*value), compare);
    for (size_t i = 0; i < sizeof(quantiles) / sizeof(*quantiles); i++) {
        double right = (double)exact(value, count, quantiles[i]);
        double told = (double)histogram_quantile(&one, quantiles[i]);

        cr_assert_leq(fabs(told - right), right / 128,
                      "%s, %zu values, quantile %g: %g instead of %g", shape,
                      count, quantiles[i], told, right);
    }
    cr_assert_eq(histogram_quantile(&one, 1), value[count - 1]);
    cr_assert_eq(histogram_quantile(&one, 0), value[0]);
    cr_assert_eq(histogram_min(&one), value[0]);
    cr_assert_eq(one.count, count);
    cr_assert_eq(one.clamped, 0);
    cr_assert_eq(one.sum, sum);
    cr_assert_float_eq(histogram_mean(&one), (double)sum / (double)count, 1e-3);
    free(value);
}

static uint64_t draw_spread(uint64_t *seed)
{
    return spread(seed, 36);
}

static uint64_t draw_small(uint64_t *seed)
{
    return stats_random(seed) % 300;
}

static uint64_t draw_exponential(uint64_t *seed)
{
    double u = ((double)(stats_random(seed) >> 11) + 0.5) / 9007199254740992.0;

    return (uint64_t)(-log(u) * 40000);
}

/* Requests of 20 us, one in a hundred behind a pause of 8 ms. */
static uint64_t draw_paused(uint64_t *seed)
{
    uint64_t pause = stats_random(seed) % 100 ? 0 : 8000000;

    return pause + 20000 + stats_random(seed) % 4000;
}

static uint64_t draw_same(uint64_t *seed)
{
    (void)seed;
    return 123457;
}

Test(histogram, quantiles_are_within_a_128th_of_the_exact_ones)
{
    static const struct {
        const char *shape;
        uint64_t (*draw)(uint64_t *);
    } shapes[] = {
        {"spread over all doublings", draw_spread},
        {"small", draw_small},
        {"exponential", draw_exponential},
        {"paused now and then", draw_paused},
        {"all the same", draw_same},
    };
    static const size_t counts[] = {1, 2, 3, 10, 999, 50000};

    for (size_t s = 0; s < sizeof(shapes) / sizeof(*shapes); s++)
        for (size_t c = 0; c < sizeof(counts) / sizeof(*counts); c++)
            check_quantiles(shapes[s].shape, shapes[s].draw, counts[c]);
}

Test(histogram, merging_equals_recording_all_in_one)
{
    uint64_t seed = 7;

    for (int i = 0; i < 20000; i++) {
        uint64_t value = spread(&seed, HISTOGRAM_BITS + 4);

        histogram_record(i % 3 ? &one : &two, value);
        histogram_record(&all, value);
    }
    histogram_add(&one, &two);
    cr_assert_gt(all.clamped, 0);
    cr_assert_arr_eq(&one, &all, sizeof(all));

    /* The other way round, into an empty one, and an empty one. */
    histogram_clear(&one);
    histogram_add(&one, &all);
    cr_assert_arr_eq(&one, &all, sizeof(all));
    histogram_clear(&two);
    histogram_add(&one, &two);
    cr_assert_arr_eq(&one, &all, sizeof(all));

    /* By addition, not by assignment: the same once more is twice as many. */
    histogram_add(&one, &all);
    cr_assert_eq(one.count, 2 * all.count);
    cr_assert_eq(histogram_quantile(&one, 0.5), histogram_quantile(&all, 0.5));
}

Test(histogram, what_is_too_large_is_counted_and_its_maximum_kept)
{
    histogram_record(&one, 5);
    histogram_record(&one, HISTOGRAM_MOST);
    cr_assert_eq(one.clamped, 0);
    histogram_record(&one, HISTOGRAM_MOST + 1);
    histogram_record(&one, UINT64_MAX / 2);
    cr_assert_eq(one.clamped, 2);
    cr_assert_eq(one.count, 4);
    cr_assert_eq(histogram_quantile(&one, 1), UINT64_MAX / 2);
    cr_assert_eq(histogram_min(&one), 5);
    cr_assert_eq(histogram_above(&one, HISTOGRAM_MOST), 2);
    cr_assert_eq(histogram_above(&one, 5), 3);
    cr_assert_leq(histogram_quantile(&one, 0.75), HISTOGRAM_MOST);
    cr_assert_geq(histogram_quantile(&one, 0.75), HISTOGRAM_MOST / 128 * 127);
}

Test(histogram, how_many_are_above)
{
    for (uint64_t ms = 1; ms <= 100; ms++)
        histogram_record(&one, ms * 1000000);
    cr_assert_eq(histogram_above(&one, 0), 100);
    cr_assert_eq(histogram_above(&one, 50500000), 50);
    cr_assert_eq(histogram_above(&one, 200000000), 0);
}
