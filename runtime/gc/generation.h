/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_GENERATION_H
#define RUNTIME_GC_GENERATION_H
/*
 * When to collect, and what: counts and thresholds of the generations, the
 * 25 % rule, statistics. For the collector alone; the public side is in gc.h.
 *
 * Counts are CPython's. Generation 0: tracked objects born minus died since
 * its last collection, never below 0. Generations 1 and 2: collections of the
 * next younger one since their own. A collection is due when the young count
 * is above its threshold; it takes the oldest generation that is above its
 * own, and the oldest of all only when what survived generation 1 since the
 * last full collection is a quarter of what survived that (otherwise a growing
 * heap would cost quadratic time).
 *
 * With a collector that has no generations (collector.h), the heap's growth
 * decides instead: counts only say when to look at its size.
 *
 * Births and deaths are counted in each mutator and folded into the common
 * count in portions: with one mutator the portion is all that is left up to
 * the threshold, so the trigger is exact; with N it is an Nth of that.
 */
#include "runtime/gc/gc.h"

void generations_init(void);

/* The one collection at a time. False: another one is under way. */
bool generations_claim(void);
void generations_release(struct mutator *);

/*
 * For runtime/fork.c. While somebody holds them no collection begins; quiet
 * says that none is under way either. In a forked child nobody else holds them.
 */
void generations_hold(void);
bool generations_are_quiet(void);
void generations_unhold(struct mutator *, bool in_child);
/* The lock of all that is counted here. */
void generations_fork_lock(void);
void generations_fork_unlock(void);

/* The oldest generation that is due, -1 for none or when turned off. */
int generations_due(void);

/* The heap has this size after a full collection: gc_set_growth(). */
void generations_grow_from(size_t held);

/* A collection of 0..generation begins; the world is stopped. */
void generations_reset(int generation);

/* `survivors` objects of 0..generation are alive; the world is stopped. */
void generations_survived(int generation, size_t survivors);

/* A collection is over. */
void generations_record(int generation, size_t candidates, size_t collected,
                        uint64_t pause_ns);
/* ...that did not collect some of what it found (legacy.h). */
void generations_uncollectable(int generation, size_t uncollectable);

#endif
