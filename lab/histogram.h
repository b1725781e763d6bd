/* SPDX-License-Identifier: MIT */
/*
 * A histogram of latencies: the idea of HdrHistogram, small.
 *
 * Values are whole numbers, here nanoseconds. Up to 127 each has a bucket of
 * its own; from there on every doubling is cut into 64 buckets of equal width
 *
 *     0 1 2 ... 127 | 128 130 132 ... 254 | 256 260 ... 508 | 512 520 ...
 *
 * so a bucket is never wider than a 64th of the least value in it. Recording
 * is a count of leading zeros, a shift and an addition, whatever the value;
 * a quantile is told from the middle of its bucket and so at most a 128th
 * (0.8 %) from the one that the values themselves would give. The least and
 * the greatest value, their number and their sum are exact.
 *
 * One histogram per thread and no atomics: threads record each into its own,
 * and histogram_add() puts them together afterwards, count by count. (CPython
 * PR #155069 is what happens when such a merge assigns instead of adding.)
 *
 * struct histogram is 18 KB; all zeros is an empty one. Nothing here allocates
 * or fails.
 */
#ifndef LAB_HISTOGRAM_H
#define LAB_HISTOGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    HISTOGRAM_SHIFT = 6, /* buckets of one doubling: 64, exactly twice that
                            many values at the start */
    HISTOGRAM_BITS = 40, /* of the largest value told apart: 18 minutes */
    HISTOGRAM_BUCKETS = (HISTOGRAM_BITS - HISTOGRAM_SHIFT + 1)
                        << HISTOGRAM_SHIFT,
};

/* Greater values share the last bucket; see `clamped`. */
#define HISTOGRAM_MOST (((uint64_t)1 << HISTOGRAM_BITS) - 1)

struct histogram {
    uint64_t count;   /* of all values */
    uint64_t clamped; /* of those greater than HISTOGRAM_MOST */
    uint64_t sum;     /* 584 years of nanoseconds fit */
    uint64_t max;
    uint64_t not_min; /* ~min, so that all zeros is empty */
    uint64_t bucket[HISTOGRAM_BUCKETS];
};

/* The bucket of a value of at most HISTOGRAM_MOST. */
static inline size_t histogram_bucket(uint64_t value)
{
    /* The bit 64 set: small values take the first doubling's shift of 0. */
    int top = 63 - __builtin_clzll(value | (1 << HISTOGRAM_SHIFT));
    unsigned shift = (unsigned)(top - HISTOGRAM_SHIFT);

    return ((size_t)shift << HISTOGRAM_SHIFT) + (size_t)(value >> shift);
}

/* Any value. Only the thread that owns the histogram. */
static inline void histogram_record(struct histogram *h, uint64_t value)
{
    uint64_t told = value < HISTOGRAM_MOST ? value : HISTOGRAM_MOST;

    h->bucket[histogram_bucket(told)]++;
    h->count++;
    h->clamped += value > HISTOGRAM_MOST;
    h->sum += value;
    if (h->max < value)
        h->max = value;
    if (h->not_min < ~value)
        h->not_min = ~value;
}

void histogram_clear(struct histogram *h);

/* As if all that `from` has recorded had been recorded in `to` as well. */
void histogram_add(struct histogram *to, const struct histogram *from);

/*
 * The quantile q (0 to 1) by nearest rank: the value that ceil(q * count) of
 * them do not exceed, within a 128th. 0 gives the least and 1 the greatest
 * value, exactly. 0 when there is none.
 */
uint64_t histogram_quantile(const struct histogram *h, double q);

/* 0 when there is none. */
uint64_t histogram_min(const struct histogram *h);
double histogram_mean(const struct histogram *h);

/* How many values are greater than this one, within its bucket. */
uint64_t histogram_above(const struct histogram *h, uint64_t value);

/* A bucket that is not empty: the values from low to high. */
struct histogram_bar {
    uint64_t low, high, count;
};

/*
 * The next of them, ascending: *at starts as 0 and is only for this function.
 * False when there are no more.
 */
bool histogram_next(const struct histogram *h, size_t *at,
                    struct histogram_bar *bar);

#endif
