/* SPDX-License-Identifier: MIT */
/*
 * The runtime's events as a timeline file (--trace FILE), for trace viewers.
 *
 * Each mutator has up to four lanes: the GIL, stops of the world, the
 * collector, counts. Arrows lead from who gave the GIL up to who had waited
 * for it ("hand-off"), and from who stops the world to who stands ("stop").
 */
#ifndef EXPERIMENTS_TIMELINE_H
#define EXPERIMENTS_TIMELINE_H

#include "lab/experiment.h"

/* Events are recorded from here on, if --trace was given. The runtime has been
 * initialised and no mutator is attached. A file that cannot be written ends
 * the process (usage). */
void timeline_open(struct lab *lab);

/* Writes the file, if --trace was given; all mutators have left. Says how many
 * events it holds, how many were dropped and what one costs. */
void timeline_close(struct lab *lab);

/*
 * Writes what the rings hold of a time (of lab_now_ns()) and later, whatever
 * --trace says; their mutators stand still.  Returns how many events that are,
 * or -1 with *error (the caller frees).
 */
int64_t timeline_write(const char *path, uint64_t since, char **error);

#endif
