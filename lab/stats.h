/* SPDX-License-Identifier: MIT */
/*
 * Medians with an interval, and ratios of them.
 *
 * Measurements have two levels: processes (here: groups), and windows within
 * a process.  Values of one process resemble each other, so an interval that
 * took them all for independent would be too narrow.  The bootstrap therefore
 * resamples groups first and then values within each chosen group.  What it
 * follows is the mean over groups of the median within each, on a logarithmic
 * scale where all values are positive: noise of times and rates multiplies.
 *
 * Few groups show less spread than there is, and a percentile interval of them
 * covers 75 to 90 % where it says 95.  So intervals are widened by what
 * Student's t says for the number of groups; docs/statistics.md has the
 * numbers, and tests/lab/test_stats_coverage.c requires them.  With one group
 * only the values stand for themselves, and nothing is said about other
 * processes.
 */
#ifndef LAB_STATS_H
#define LAB_STATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Values with the group that each belongs to.  Starts as {0}. */
struct sample {
    double *value;
    int *group;
    size_t count, room, group_room;
};

void sample_add(struct sample *sample, double value, int group);
void sample_free(struct sample *sample);
int sample_groups(const struct sample *sample);

/* An estimate with its interval, nominally 95 %; n values in groups groups. */
struct estimate {
    double middle, low, high;
    size_t n; /* 0: there is nothing, the rest means nothing */
    int groups;
};

/* The quantile q of n sorted values, interpolated; n > 0. */
double stats_quantile(const double *sorted, size_t n, double q);

/* The median of n values, in any order; n > 0. */
double stats_median(const double *values, size_t n);

/*
 * The median of all values, with the interval of the groups.  Same seed, same
 * interval.  The interval always includes the median.
 */
struct estimate stats_estimate(const struct sample *sample, uint64_t seed);

/*
 * How many times under is over, with its interval.  All values must be
 * positive, otherwise there is nothing (n = 0).
 *
 * When both have the same groups (blocks of one interleaved run), or at least
 * three in common, it is made of the ratios within each of those groups: what
 * disturbed a whole block cancels.  The middle is then the median of these
 * ratios, else the ratio of the medians.
 */
struct estimate stats_ratio(const struct sample *over,
                            const struct sample *under, uint64_t seed);

/*
 * The same of two runs, whose groups have nothing to do with each other
 * whatever their numbers are.
 */
struct estimate stats_ratio_apart(const struct sample *over,
                                  const struct sample *under, uint64_t seed);

/*
 * The chance that two runs of the same thing would differ as much as these,
 * by Welch's t test on the groups' medians.  1 when there is nothing to go by
 * (fewer than two groups on a side, values that are not positive).
 */
double stats_chance_apart(const struct sample *over,
                          const struct sample *under);

/* True when the interval of a ratio leaves room for "no difference". */
bool stats_same(const struct estimate *ratio);

/* The next pseudo-random number (splitmix64); never for secrets. */
uint64_t stats_random(uint64_t *state);

/* A number below limit, limit > 0. */
size_t stats_random_below(uint64_t *state, size_t limit);

/* Sorts n values, ascending. */
void stats_sort(double *values, size_t n);

#endif
