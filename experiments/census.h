/* SPDX-License-Identifier: MIT */
/*
 * The heap before and after a measurement.
 *
 * An experiment that leaks, frees twice or miscounts has measured something
 * else than it says.  So it takes a census before it makes its first object
 * and another when it has dropped the last one: everything must be as before.
 *
 * Called by the main thread with its mutator attached, all others gone or
 * detached.  Both are safepoints.
 */
#ifndef EXPERIMENTS_CENSUS_H
#define EXPERIMENTS_CENSUS_H

#include "lab/experiment.h"
#include "runtime/runtime.h"

struct census {
    size_t blocks; /* in use, once everything pending had been applied */
    uint64_t second_deaths;
    struct heap_report report; /* errors of earlier measurements, if any */
};

struct census census_take(struct mutator *);

/*
 * Checks for the open cell that the heap verifies (counts, states, slots) and
 * holds what it held before.  Where the dead are quarantined their number says
 * nothing; there no object may have died twice.
 */
void census_check(struct lab *, struct mutator *, const struct census *before);

/* Only the first half: every count, slot and block is right, or was wrong
 * before. */
void census_verify(struct lab *, struct mutator *, const struct census *before);

#endif
