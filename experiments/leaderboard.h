/* SPDX-License-Identifier: MIT */
/*
 * A thread that asks for samples of who holds what (runtime/event/sample.h),
 * while others work.
 *
 * It asks at random times, not at regular ones: threads that take turns at
 * regular intervals would otherwise be seen in step, or out of it.
 */
#ifndef EXPERIMENTS_LEADERBOARD_H
#define EXPERIMENTS_LEADERBOARD_H

#include "lab/experiment.h"
#include "runtime/event/sample.h"

struct leaderboard;

/* On average so many samples a second; room as sample_start(). NULL with
 * *error, an errno value. The thread is not pinned. */
struct leaderboard *leaderboard_begin(double per_second, size_t room,
                                      uint64_t seed, int *error);

/* Ends the thread and the sampling, as sample_stop(). */
size_t leaderboard_end(struct leaderboard *board, struct sampled_object *out,
                       size_t most, struct sample_totals *totals);

#endif
