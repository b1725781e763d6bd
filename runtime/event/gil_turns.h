/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_EVENT_GIL_TURNS_H
#define RUNTIME_EVENT_GIL_TURNS_H
/*
 * What the rings of events say about the GIL, put in order: one turn after the
 * other, who had the lock from when to when, since when it had waited for it,
 * and from whom it came. Timelines, shares of time, the matrix of hand-overs
 * and the split of a wait are all read off this one list.
 *
 * Events are recorded by each thread for itself; that turns of different rings
 * fit together (no two at a time, each from whom it says) is therefore a check
 * of the lock, and tests make it.
 *
 * To be read when the rings may be read: event.h says when. Times are those of
 * runtime_set_clock(); without a clock they are all 0 and this is of no use.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct gil_turn {
    unsigned mutator;  /* whose turn it is, by id */
    unsigned from;     /* who had the lock before; 0: nobody ever */
    uint64_t wanted;   /* ns: since when it waits; = taken: it did not */
    uint64_t released; /* ns: `from` gave the lock up; 0: not recorded */
    uint64_t taken;    /* ns: it runs from here on */
    uint64_t dropped;  /* ns: and gives the lock up; 0: has it still */
    bool asked;        /* ... because it was asked to; waits from then on */
    /* of the wait, when there is a meter (gil_set_meter()), else 0 */
    uint64_t spun;  /* ns of its own CPU time spent spinning */
    uint64_t ready; /* ns: ready to run, and others ran */
};

struct gil_turns {
    struct gil_turn *turn; /* in order of `taken` */
    size_t count;
    uint64_t since; /* ns: from here on nothing is missing; where rings were
                       overwritten, turns that ended before are left out */
};

/* All turns that the rings tell of; false: out of memory. */
bool gil_turns_read(struct gil_turns *);
void gil_turns_free(struct gil_turns *);

/*
 * What one wait went by with. Note [the parts of a wait], gil_turns.c, says
 * what is measured and what is inferred. The parts add up to the wait.
 */
struct gil_wait {
    uint64_t held;  /* asleep: others had the lock, or were woken for it */
    uint64_t wake;  /* it was given up, and we were on our way */
    uint64_t spun;  /* spinning */
    uint64_t ready; /* in the run queue: could have run, had there been a CPU */
};
struct gil_wait gil_turn_wait(const struct gil_turn *);

#endif
