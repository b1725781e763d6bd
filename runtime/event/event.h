/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_EVENT_EVENT_H
#define RUNTIME_EVENT_EVENT_H
/*
 * Events: what happens on the runtime's slow paths, told in two ways.
 *
 *   - Each is a USDT probe (sys/sdt.h) when the header is there at compile
 *     time: one nop, and perf or bpftrace can stop at it.
 *   - When switched on, each is written to a ring of its mutator's with the
 *     time of runtime_clock(). Off, that is one load of a global that nobody
 *     writes and a predicted branch.
 *
 * A ring keeps the latest events and counts those that were overwritten. It
 * is written by its mutator's own thread without any atomic instruction, and
 * outlives the mutator; others read it when that thread has left the runtime
 * or been joined. events.def says what there is.
 */
#include "runtime/atomics.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__has_include)
#if __has_include(<sys/sdt.h>)
#include <sys/sdt.h>
#define EVENT_HAS_PROBES 1
#endif
#endif

#ifndef EVENT_HAS_PROBES
#define EVENT_HAS_PROBES 0
#define DTRACE_PROBE2(provider, name, a, b) ((void)(a), (void)(b))
#endif

struct mutator;

enum event_lane { EVENT_GIL, EVENT_WORLD, EVENT_COLLECTOR, EVENT_COUNTS };

enum event_kind {
#define EVENT(probe, lane, state, a, b) EVENT_##probe,
#include "runtime/event/events.def"
#undef EVENT
    EVENT_KINDS,
};

struct event {
    uint64_t ns;
    enum event_kind kind;
    int64_t a, b;
};

/* What is known of each kind. */
struct event_type {
    const char *name; /* the probe's */
    enum event_lane lane;
    const char *state; /* that begins; NULL: none; event_mark: a moment */
    const char *a, *b; /* what its numbers are; NULL: nothing */
};
extern const struct event_type event_types[EVENT_KINDS];
extern const char event_mark[];

/*
 * From here on mutators write rings of `room` events (a power of two). While
 * the world is quiet: no mutator is attached but the caller's. 0 or EINVAL.
 */
int event_start(size_t room);

/* The writing ends; the rings stay. As above. */
void event_stop(void);

/* One mutator's ring. */
struct event_ring {
    struct event_ring *next;
    unsigned mutator;  /* its id */
    char thread[16];   /* the name of its thread */
    uint64_t written;  /* events so far; the ring holds the last `room` */
    size_t room;
    struct event event[];
};

/* All rings, newest mutator first; NULL: none. When the writers have left. */
const struct event_ring *event_rings(void);
uint64_t event_dropped(void); /* overwritten, or without memory for a ring */

/* The i-th event that the ring still has, oldest first; NULL: no more. */
static inline const struct event *event_get(const struct event_ring *ring,
                                            uint64_t i)
{
    uint64_t kept = ring->written < ring->room ? ring->written : ring->room;

    if (i >= kept)
        return NULL;
    return &ring->event[(ring->written - kept + i) & (ring->room - 1)];
}

/* Frees the rings. After event_stop(), when their mutators have left. */
void event_forget(void);

/* --- for the runtime ------------------------------------------------------ */

extern size_t event_room; /* atomic; 0: off */
void event_write(struct mutator *, enum event_kind, int64_t a, int64_t b);
void event_mutator_leaves(struct mutator *); /* its ring is closed */
/* For runtime/fork.c: the lock of the list of rings. */
void event_fork_lock(void);
void event_fork_unlock(void);

/* event(m, gc__start, generation, 0): on a slow path of m's own thread. */
#define event(m, probe, first, second)                                         \
    do {                                                                       \
        DTRACE_PROBE2(lab, probe, first, second);                              \
        if (unlikely(load_relaxed(&event_room) != 0)) /* set when quiet */     \
            event_write(m, EVENT_##probe, (int64_t)(first),                    \
                        (int64_t)(second));                                    \
    } while (0)

#endif
