/* SPDX-License-Identifier: MIT */
/*
 * Recording who has the GIL, for the time of a measurement: the runtime's
 * events, and a meter that tells spinning and waiting for a CPU from sleep.
 *
 *     ... no mutator is attached ...
 *     gil_recording_begin(lab, meter);
 *     ... threads work; each calls gil_recording_thread_end() at its end ...
 *     if (!gil_recording_end(lab, &turns)) out of memory
 *     ... look at turns ...
 *     gil_turns_free(&turns);
 *
 * Under --trace events are recorded anyway, and go on being.
 */
#ifndef EXPERIMENTS_GIL_RECORDING_H
#define EXPERIMENTS_GIL_RECORDING_H

#include "lab/experiment.h"
#include "runtime/event/gil_turns.h"

/* meter: each wait is metered, too (gil_set_meter()). */
void gil_recording_begin(struct lab *lab, bool meter);

/* All turns since the beginning. No mutator is attached; those that took part
 * and are none of the main thread's have left. */
bool gil_recording_end(struct lab *lab, struct gil_turns *turns);

/* The calling thread will not be metered any more; frees what that needed. */
void gil_recording_thread_end(void);

/* True when the kernel tells how long a thread waits for a CPU. */
bool gil_recording_knows_ready(void);

/* How much of [a, b] lies within [from, to]. */
static inline uint64_t gil_overlap(uint64_t a, uint64_t b, uint64_t from,
                                   uint64_t to)
{
    a = a > from ? a : from;
    b = b < to ? b : to;
    return a < b ? b - a : 0;
}

/* One thread's sums within [from, to]. */
struct gil_sums {
    uint64_t held_ns, waited_ns;
};
struct gil_sums gil_sums(const struct gil_turns *turns, unsigned mutator,
                         uint64_t from, uint64_t to);

#endif
