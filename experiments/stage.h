/* SPDX-License-Identifier: MIT */
/*
 * The runtime, started as the command line asks: the GIL's policy where there
 * is a GIL, and the lab's clock for its pauses.
 */
#ifndef EXPERIMENTS_STAGE_H
#define EXPERIMENTS_STAGE_H

#include "lab/experiment.h"
#include "runtime/runtime.h"

/*
 * Starts the runtime; returns the main thread's mutator, attached, or NULL
 * after lab_fail().  A wrong --gil-policy ends the process (usage).  Once.
 */
struct mutator *stage_open(struct lab *);

/* Ends both, and writes the timeline that --trace asked for. All other
 * mutators are gone. */
void stage_close(struct mutator *);

/* Calls measure() for each number of threads asked for, between the two. */
int stage_run(struct lab *,
              int (*measure)(struct lab *, struct mutator *, int threads));

#endif
