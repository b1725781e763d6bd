/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_GIL_LOG_H
#define RUNTIME_THREAD_GIL_LOG_H
/*
 * A record of when one mutator waited for the GIL, had it and gave it up, for
 * timelines and for sums of held and waited time.
 *
 * Off by default; off, it costs one predicted branch in gil_acquire() and
 * gil_release(), which are slow paths, and nothing at a poll. On, it costs a
 * reading of the clock for each entry, under the lock's mutex. Times are those
 * of runtime_set_clock(); without a clock they are all 0.
 *
 * Memory is the caller's and bounded: when the room is used up, further
 * entries are counted in `dropped`, while the sums go on.
 *
 * A mutator writes its log as its own thread; others may read it once that
 * thread has switched it off or has been joined. One log serves one mutator
 * at a time. Without a GIL nothing is ever written.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mutator;

enum gil_event {
    GIL_WAITS,  /* somebody else has it; before the first sleep or spin */
    GIL_HAS,    /* runs from here on */
    GIL_LEAVES, /* gave it up by itself: detached, to block or to end */
    GIL_YIELDS, /* gave it up at a safepoint because it was asked to */
};

struct gil_log_entry {
    uint64_t ns;
    enum gil_event event;
};

struct gil_log {
    /* set by the caller before gil_log_on(); entry may be NULL for room 0 */
    struct gil_log_entry *entry;
    size_t room;

    /* written while it is on; the rest starts as zero */
    size_t count;
    uint64_t dropped;                /* entries that found no room */
    uint64_t events[GIL_YIELDS + 1]; /* how many of each, dropped or not */
    uint64_t held_ns;                /* from having to giving up */
    uint64_t waited_ns;              /* from waiting, or yielding, to having */
    uint64_t last_ns;                /* of the last event */
    bool waiting;                    /* since then */
};

/*
 * m's log is written from now on. By m's own thread, attached or detached.
 * What was in the log stays and is added to; time that m already has been
 * holding the lock is not counted.
 */
void gil_log_on(struct mutator *m, struct gil_log *log);

/* No more; a hold that is still going on is counted up to now. As above. The
 * log is switched off with the mutator, too. */
void gil_log_off(struct mutator *m);

/* For gil.c: with the lock's mutex held, and m->gil.log not NULL. */
void gil_log_write(struct mutator *m, enum gil_event event);

#endif
