/* SPDX-License-Identifier: MIT */
/*
 * How far a run is: one line that renews itself on a terminal, with the time
 * left; otherwise one line per experiment and one per trouble.  On stderr.
 */
#ifndef LAB_PROGRESS_H
#define LAB_PROGRESS_H

#include "lab/front/plan.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct progress {
    FILE *out;
    bool terminal;
    const struct plan *plan;
    int64_t started_ns;
    size_t ended;         /* processes, those of an earlier run included */
    double planned_left;  /* seconds, as the plan has them */
    double planned_spent; /* of what this run did */
    const struct plan_process *now; /* or NULL */
    const struct catalog_experiment *announced;
    int announced_block;
    int64_t drawn_ns;
};

void progress_begin(struct progress *progress, const struct plan *plan,
                    FILE *out, bool terminal);

/* This process had been run before. */
void progress_had(struct progress *progress,
                  const struct plan_process *process);

void progress_start(struct progress *progress,
                    const struct plan_process *process);

/* May be called at any time; draws at most a few times a second. */
void progress_tick(void *progress);

/* trouble: one line about what was wrong, or NULL. */
void progress_end(struct progress *progress, const char *trouble);

/* Clears the line. */
void progress_finish(struct progress *progress);

/* Seconds left, as far as the past tells. */
double progress_left(const struct progress *progress);

#endif
