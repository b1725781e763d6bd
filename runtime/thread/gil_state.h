/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_GIL_STATE_H
#define RUNTIME_THREAD_GIL_STATE_H
/*
 * The inside of the GIL, for its own files: gil.c (taking and giving up),
 * gil_wait.c (timed-forced, timed, tick, spin), gil_line.c (fifo, boost).
 *
 * A policy is two functions: how a waiter waits, and what becomes of the lock
 * when it is given up. Everything else is common.
 */
#include "runtime/thread/gil.h"

#include <pthread.h>
#include <time.h>

/* A thread in line, on its own stack (fifo, boost). */
struct gil_waiter {
    struct gil_waiter *next;
    struct mutator *mutator;
    pthread_cond_t granted;
};

struct gil_state {
    pthread_mutex_t lock; /* guards all of it */
    pthread_cond_t freed;
    pthread_cond_t switched;
    bool ready;
    bool requested;    /* somebody asked the holder to drop */
    uint32_t held;     /* atomic: written under the lock, spinners read it */
    uint32_t switches; /* the same. Times that it went to another thread */
    struct mutator *holder, *last_holder;
    unsigned last_id; /* last_holder's, when it was */
    unsigned waiting;
    unsigned polls; /* tick: since the holder took it */
    bool spinning;  /* spin: somebody is; one at a time */

    /* fifo, boost */
    struct gil_waiter *head, **tail;

    /* boost */
    bool boosted;        /* the holder was handed it out of its turn */
    uint64_t held_since; /* ns; from being handed it, awake or not yet */
    int64_t boost_left;  /* ns that the boosted may hold it; can go below 0 */

    struct gil_options options;
    struct gil_stats stats;
};

extern struct gil_state gil;

/*
 * Both are called with gil.lock held and return with it held.
 *
 * wait: the lock is held by another. Returns when it is free, or when it has
 * been handed to m (gil.holder == m). May let go of gil.lock meanwhile.
 *
 * give: m, the holder, gives it up, `asked` or by itself. Frees it and wakes
 * whom it must, or hands it over. May wait until another has taken it.
 */
struct gil_way {
    void (*wait)(struct mutator *m);
    void (*give)(struct mutator *m, bool asked);
};

extern const struct gil_way gil_timed_forced, gil_timed, gil_tick, gil_spin;
extern const struct gil_way gil_fifo, gil_boost;

/* --- steps they share; gil.lock is held ---------------------------------- */

/* Asks the holder to drop it at its next safepoint. */
void gil_request_locked(void);

/* Nobody holds it from now on; wakes one that sleeps on gil.freed. */
void gil_free_locked(void);

/* m has freed it because it was asked: sleeps until another has taken it, or
 * nobody waits any more. */
void gil_see_taken_locked(struct mutator *m);

/* timed-forced's wait. */
void gil_wait_timed_locked(void);

/* Sleeps on cond for so many microseconds: true when they have passed. */
bool gil_sleep_locked(pthread_cond_t *cond, unsigned us);

void gil_cond_init(pthread_cond_t *cond);

/* Nanoseconds of CLOCK_MONOTONIC. */
uint64_t gil_now_ns(void);

#endif
