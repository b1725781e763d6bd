/* SPDX-License-Identifier: MIT */
/*
 * The measured parts of the lesson mark_and_sweep. The runtime is open, the
 * calling thread's mutator attached, and automatic collection off, as it is
 * afterwards. -1 after lab_fail().
 */
#ifndef EXPERIMENTS_LESSONS_MARK_AND_SWEEP_H
#define EXPERIMENTS_LESSONS_MARK_AND_SWEEP_H

#include "experiments/census.h"
#include "experiments/stage.h"

/* The same programs with each collector there is: time and peak memory; then
 * peak memory over the growth factor. mark_and_sweep_programs.c */
int mark_and_sweep_programs(struct lab *, struct mutator *);

/* What it takes to find the roots, over their number. mark_and_sweep_roots.c */
int mark_and_sweep_roots(struct lab *, struct mutator *);

#endif
