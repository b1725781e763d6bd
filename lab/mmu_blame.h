/* SPDX-License-Identifier: MIT */
/*
 * What a thread was delayed by, from two witnesses.
 *
 *   known     what is told of the thread from inside: intervals with a cause
 *   delays    steps of its own that took too long, whatever held it up; and
 *             how long it had no CPU meanwhile
 *
 * A delay is longer than what is known of it:
 *
 *     delay     |------------------------------------------|
 *     known         waits           is busy
 *     left over |--|      |--------|        |--------------|
 *
 * Of what is left over a step's usual time is work. The rest is lost as well:
 * to the scheduler if the thread was without a CPU for most of it, and that not
 * while it waited; else to what the caller says. It is charged to the first
 * gaps, for where in them it was nobody knows.
 *
 * A thread that is busy with something known is preempted like any other. When
 * it had no CPU for longer than it waited and than is left over, that was while
 * it was busy: then each such interval gives up the same part.
 *
 * Pure arithmetic, as lab/mmu.h, whose causes these are.
 */
#ifndef LAB_MMU_BLAME_H
#define LAB_MMU_BLAME_H

#include "lab/mmu.h"

#include <stdbool.h>

/* A growing list; starts as {0}, the owner frees list. */
struct mmu_list {
    struct mmu_interval *list;
    size_t count, room;
};

/* Nothing when it is empty. */
void mmu_list_add(struct mmu_list *list, int64_t begin, int64_t end, int cause);

/* Replaces it by a flat one within [t0, t1]: mmu_flatten(). */
void mmu_list_flatten(struct mmu_list *list, int64_t t0, int64_t t1);

struct mmu_delay {
    int64_t begin, end;
    int64_t off_cpu;
    int otherwise; /* the cause of what is left over while it had a CPU */
};

struct mmu_blame {
    bool waits[MMU_CAUSES]; /* without a CPU as a matter of course */
    int descheduled;        /* smaller than the causes that are no waits */
    int64_t usual;          /* time of a step */
    int64_t least;          /* shorter times off the CPU are noise */
};

/*
 * Adds to `all` what was lost in the delays beside `known`, which is flat;
 * delays ascend and are disjoint. With known itself on top, flatten it.
 */
void mmu_blame(const struct mmu_blame *blame, const struct mmu_list *known,
               const struct mmu_delay *delay, size_t delays,
               struct mmu_list *all);

/*
 * How much of what is known no delay has seen: where the witnesses contradict
 * each other. What is not longer than `least` need not have been one;
 * intervals without a gap between them are one.
 */
int64_t mmu_unseen(const struct mmu_list *known, const struct mmu_delay *delay,
                   size_t delays, int64_t least);

#endif
