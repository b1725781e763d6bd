/* SPDX-License-Identifier: MIT */
/*
 * Medians with an interval, and ratios of them.
 *
 * Measurements have two levels: processes (here: groups), and windows within
 * a process.  Values of one process resemble each other, so an interval that
 * took them all for independent would be too narrow.  The bootstrap therefore
 * resamples groups first and then values within each chosen group.  With one
 * group only it resamples values, and says nothing about other processes.
 *
 * Intervals are percentile intervals with a nominal 95 %.  With fewer than
 * five groups they are rough; that is for the reader to be told.
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

/* An estimate with its interval; n values in groups groups. */
struct estimate {
    double middle, low, high;
    size_t n; /* 0: there is nothing, the rest means nothing */
    int groups;
};

/* The quantile q of n sorted values, interpolated; n > 0. */
double stats_quantile(const double *sorted, size_t n, double q);

/* The median of n values, in any order; n > 0. */
double stats_median(const double *values, size_t n);

/* The median with its bootstrap interval.  Same seed, same interval. */
struct estimate stats_estimate(const struct sample *sample, uint64_t seed);

/*
 * median(over) / median(under) with its interval.  When both have the same
 * groups (blocks of one interleaved run) a resample takes the same groups from
 * both, so that what disturbed a whole block cancels.
 */
struct estimate stats_ratio(const struct sample *over,
                            const struct sample *under, uint64_t seed);

/* True when the interval of a ratio leaves room for "no difference". */
bool stats_same(const struct estimate *ratio);

/* The next pseudo-random number (splitmix64); never for secrets. */
uint64_t stats_random(uint64_t *state);

#endif
