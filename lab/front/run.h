/* SPDX-License-Identifier: MIT */
/*
 * Carrying out a plan: one child process after the other, its rows into the
 * store, whatever happens.  A child that crashes, hangs or fails its check is
 * a result and is recorded as one.
 */
#ifndef LAB_RUN_H
#define LAB_RUN_H

#include "lab/front/plan.h"
#include "lab/front/progress.h"
#include "lab/store.h"

struct run_outcome {
    int count[ROW_HUNG + 1]; /* processes of this run by status */
    bool interrupted;
    int blocks_left_out; /* because time had run out */
};

/*
 * Runs what the store does not have yet.  Returns 0, or -1 with *error when it
 * could not go on (disk full, binary gone).
 */
int run_plan(const struct plan *plan, const struct catalog *catalog,
             const struct request *request, struct store *store,
             struct progress *progress, struct run_outcome *outcome,
             char **error);

struct child;

/* The rows of one child that has ended, its "process_s" row last. */
struct rows run_collect(const struct plan_process *process,
                        const struct child *child);

#endif
