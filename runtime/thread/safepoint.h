/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_SAFEPOINT_H
#define RUNTIME_THREAD_SAFEPOINT_H
/*
 * Safepoints, and stopping the world.
 *
 * A poll is one load and one predicted branch. Poll at loop back-edges of
 * code that runs for more than a few microseconds; never between a raw load
 * and rooting, never while holding a container's lock.
 */
#include "runtime/thread/frame.h"

void safepoint_slow(struct mutator *);

/*
 * May: hand over the GIL, park while the world is stopped, merge counts,
 * announce quiescence, free memory, run finalizers, collect. Raw pointers to
 * objects that no frame slot holds are dead afterwards.
 */
static inline void safepoint(struct mutator *m)
{
    /* relaxed: a bit seen late is acted on at the next poll; what a bit
     * announces is read under a lock or with acquire in the slow path */
    if (unlikely(load_relaxed(&m->breaker) != 0))
        safepoint_slow(m);
}

/*
 * How one stop of the world went; nanoseconds of the clock given to
 * runtime_set_clock(), all 0 without one.
 */
struct world_stop {
    uint64_t requested;  /* the collector asked */
    uint64_t stopped;    /* the last mutator stood: time to stop */
    uint64_t restarted;  /* the world was released: pause */
    uint64_t resumed;    /* the last waiting mutator ran again */
    unsigned requester;  /* id of who stopped it */
    unsigned mutators;   /* that had to be waited for */
    unsigned straggler;  /* id of the last to stop; 0 when nobody had to */
};

/*
 * Stops all other mutators. The caller is attached; on return every other
 * mutator is parked at a safepoint or suspended while detached, and their
 * frames, heaps and queues may be read and written. Blocks; a safepoint for
 * the caller. Does not nest. Back-to-back stops let everyone who was stopped
 * run in between (CPython gh-151518 is the bug this avoids).
 */
void world_stop(struct mutator *);
void world_start(struct mutator *);
bool world_is_stopped(void);

/*
 * Reads the records of the latest stops, oldest first; returns how many were
 * written to `out`. `since` is a sequence number, 0 for all kept; *next is
 * what to pass next time. A ring: at most WORLD_STOP_RING are kept.
 */
enum { WORLD_STOP_RING = 4096 };
size_t world_stop_records(uint64_t since, struct world_stop *out, size_t max,
                          uint64_t *next);

/* Tests: every poll of this mutator does all that a safepoint can do. */
void safepoint_stress(struct mutator *, bool on);

#endif
