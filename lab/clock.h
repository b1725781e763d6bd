/* SPDX-License-Identifier: MIT */
/*
 * The lab's clock: monotonic nanoseconds.
 *
 * Anybody in lab/ and experiments/ may read it.  One reading costs 20 to 30 ns
 * on the machines we know, so read it around at least 2.5 us of work (1 %).
 */
#ifndef LAB_CLOCK_H
#define LAB_CLOCK_H

#include <stdint.h>
#include <time.h>

enum {
    LAB_NS_PER_US = 1000,
    LAB_NS_PER_MS = 1000 * 1000,
    LAB_NS_PER_S = 1000 * 1000 * 1000,
};

/* Nanoseconds since some fixed moment before the process began. */
static inline int64_t lab_now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * LAB_NS_PER_S + now.tv_nsec;
}

/* Seconds between two readings of lab_now_ns(). */
static inline double lab_seconds(int64_t from_ns, int64_t to_ns)
{
    return (double)(to_ns - from_ns) / LAB_NS_PER_S;
}

#endif
