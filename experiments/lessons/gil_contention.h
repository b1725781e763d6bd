/* SPDX-License-Identifier: MIT */
/*
 * Between the parts of the lesson: gil_contention_story.c tells it on two
 * threads, gil_contention_convoy.c measures computing threads beside threads
 * that do I/O, gil_contention_lanes.c cuts a piece of that into what each
 * thread was doing, gil_contention_processes.c computes the same in threads
 * and in forked processes, gil_contention_work.c is what is computed.
 */
#ifndef EXPERIMENTS_LESSONS_GIL_CONTENTION_H
#define EXPERIMENTS_LESSONS_GIL_CONTENTION_H

#include "experiments/gil_recording.h"
#include "lab/experiment.h"
#include "runtime/runtime.h"

/* The transcript, as a cell of its own. 0, or -1 after lab_fail(). */
int contention_story(struct lab *, struct mutator *);

/* All measurements with I/O, a cell each. As above. */
int contention_convoy(struct lab *, struct mutator *);

/* Threads and processes, a cell each. Before the runtime is started: the
 * children are forked from a process that has one thread. As above. */
int contention_processes(struct lab *);

/* Length of one window: --duration, or a part of it where there are many. */
double contention_seconds(const struct lab *);

/* ---- what is computed ---------------------------------------------------- */

/*
 * Objects of one thread's own; the frame holds them. data is a list that all
 * threads of the process may read, or NULL.
 */
struct computation {
    struct mutator *m;
    struct object **frame;
    struct object *data;
    uint64_t random;
};

/* m is attached, here and below. False: out of memory. */
bool computation_begin(struct computation *, struct mutator *m,
                       struct object *data, uint64_t seed);
void computation_end(struct computation *);

/* Some microseconds of work that ends with a safepoint; so many operations. */
enum { COMPUTE_OPS = 64 };
void compute(struct computation *);

/* ---- the hand-over, drawn ------------------------------------------------ */

/* One thread of a window that was recorded. */
struct contention_lane {
    const char *name;
    unsigned mutator; /* its id */
};

/*
 * Rows "segment" (its length, us; params lane, state, from_us, policy,
 * interval_us) for `length_us` from the middle of the window on, and one row
 * "lanes_us" (the length of the piece). States: has (the lock), waits, away
 * (runs or blocks without it). At most MOST_SEGMENTS.
 */
enum { MOST_SEGMENTS = 180 };
void contention_lanes(struct lab *, const struct gil_turns *turns,
                      const struct contention_lane *lanes, int count,
                      uint64_t from_ns, double length_us,
                      const struct lab_param *policy,
                      const struct lab_param *interval);

#endif
