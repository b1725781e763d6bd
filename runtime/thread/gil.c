/* SPDX-License-Identifier: MIT */
/*
 * The GIL: a flag under a mutex and condition variables, after CPython's
 * Python/ceval_gil.c; the policies differ in how a waiter waits and in what a
 * dropper does next.
 *
 *   timed         a waiter sleeps one interval; if the lock did not change
 *                 hands meanwhile, it sets the holder's BREAK_GIL.
 *   timed-forced  ... and a holder that drops on request sleeps until another
 *                 has taken the lock (CPython's FORCE_SWITCHING). It does so
 *                 only while somebody waits, so a waiter that got the lock and
 *                 left cannot leave it asleep (CPython gh-96387).
 *   tick          the holder's BREAK_GIL is always set; every `ticks` polls it
 *                 drops, wakes a waiter, and races it for the lock.
 *   fifo          waiters queue; the lock is handed to the first in line. The
 *                 first asks for it when the holder has had its quantum.
 */
#include "runtime/thread/gil.h"
#include "runtime/die.h"
#include "runtime/thread/mutator.h"

#include <errno.h>
#include <pthread.h>
#include <time.h>

const char *const gil_policy_names[GIL_POLICIES] = {
    [GIL_TIMED_FORCED] = "timed-forced",
    [GIL_TIMED] = "timed",
    [GIL_TICK] = "tick",
    [GIL_FIFO] = "fifo",
};

/* A thread in line, on its own stack (fifo). */
struct waiter {
    struct waiter *next;
    struct mutator *mutator;
    pthread_cond_t granted;
};

static struct {
    pthread_mutex_t lock; /* guards all of it */
    pthread_cond_t freed;
    pthread_cond_t switched;
    bool ready;
    bool held;
    bool requested; /* somebody asked the holder to drop */
    struct mutator *holder, *last_holder;
    uint64_t switches;
    unsigned waiting;
    unsigned polls; /* tick: since the holder took it */
    struct waiter *head, **tail; /* fifo */
    struct gil_options options;
    struct gil_stats stats;
} gil = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .tail = &gil.head,
    .options = {GIL_TIMED_FORCED, 5000, 100, 100},
};

/* Condition variables on CLOCK_MONOTONIC cannot be initialised statically. */
static void cond_init(pthread_cond_t *cond)
{
    pthread_condattr_t attr;

    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_cond_init(cond, &attr);
    pthread_condattr_destroy(&attr);
}

static void gil_lock(void)
{
    pthread_mutex_lock(&gil.lock);
    if (!gil.ready) {
        cond_init(&gil.freed);
        cond_init(&gil.switched);
        gil.ready = true;
    }
}

static struct timespec after_us(unsigned us)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    t.tv_nsec += (long)(us % 1000000) * 1000;
    t.tv_sec += us / 1000000 + t.tv_nsec / 1000000000;
    t.tv_nsec %= 1000000000;
    return t;
}

int gil_configure(const struct gil_options *options)
{
    int error = 0;

    if ((unsigned)options->policy >= GIL_POLICIES ||
        options->interval_us == 0 || options->ticks == 0)
        return EINVAL;
    gil_lock();
    if (gil.held || gil.waiting)
        error = EBUSY;
    else
        gil.options = *options;
    pthread_mutex_unlock(&gil.lock);
    return error;
}

struct gil_options gil_options(void)
{
    struct gil_options options;

    gil_lock();
    options = gil.options;
    pthread_mutex_unlock(&gil.lock);
    return options;
}

void gil_stats(struct gil_stats *stats)
{
    gil_lock();
    *stats = gil.stats;
    pthread_mutex_unlock(&gil.lock);
}

/* m has it now. Handed over (fifo), it was m's already, and by the time m wakes
 * the next in line may have asked for it: that request must not be lost. */
static void take_locked(struct mutator *m)
{
    if (gil.holder != m) {
        gil.held = true;
        gil.holder = m;
        gil.requested = false;
    }
    gil.polls = 0;
    gil.stats.acquired++;
    if (gil.last_holder != m) {
        gil.last_holder = m;
        gil.switches++;
        pthread_cond_broadcast(&gil.switched);
    }
    if (gil.options.policy == GIL_TICK)
        mutator_break(m, BREAK_GIL);
}

static void request_locked(void)
{
    if (!gil.requested) {
        gil.requested = true;
        gil.stats.requests++;
    }
    mutator_break(gil.holder, BREAK_GIL);
}

static void wait_timed_locked(void)
{
    while (gil.held) {
        uint64_t seen = gil.switches;
        struct timespec until = after_us(gil.options.interval_us);
        if (pthread_cond_timedwait(&gil.freed, &gil.lock, &until) ==
                ETIMEDOUT &&
            gil.held && gil.switches == seen)
            request_locked();
    }
}

/* In line until the lock is handed over; the first in line asks for it. */
static void wait_fifo_locked(struct mutator *m)
{
    struct waiter self = {.mutator = m};

    cond_init(&self.granted);
    *gil.tail = &self;
    gil.tail = &self.next;
    while (gil.holder != m) {
        if (gil.head == &self && !gil.requested) {
            struct timespec until = after_us(gil.options.quantum_us);
            if (pthread_cond_timedwait(&self.granted, &gil.lock, &until) ==
                    ETIMEDOUT &&
                gil.holder != m)
                request_locked();
        } else {
            pthread_cond_wait(&self.granted, &gil.lock);
        }
    }
    pthread_cond_destroy(&self.granted);
}

void gil_acquire(struct mutator *m)
{
    gil_lock();
    if (gil.held) {
        gil.stats.contended++;
        gil.waiting++;
        if (gil.options.policy == GIL_FIFO)
            wait_fifo_locked(m);
        else if (gil.options.policy == GIL_TICK)
            while (gil.held)
                pthread_cond_wait(&gil.freed, &gil.lock);
        else
            wait_timed_locked();
        gil.waiting--;
    }
    take_locked(m);
    pthread_mutex_unlock(&gil.lock);
}

/* fifo: the first in line has it now, awake or not yet. */
static void hand_over_locked(void)
{
    struct waiter *first = gil.head;

    gil.head = first->next;
    if (!gil.head)
        gil.tail = &gil.head;
    gil.holder = first->mutator;
    gil.requested = false;
    pthread_cond_signal(&first->granted);
    if (gil.head) /* the new first in line begins to count the quantum */
        pthread_cond_signal(&gil.head->granted);
}

void gil_release(struct mutator *m, bool asked)
{
    gil_lock();
    check(gil.held && gil.holder == m);
    if (!asked)
        gil.stats.voluntary++;
    if (gil.options.policy == GIL_FIFO && gil.head) {
        gil.stats.forced_switches += asked;
        hand_over_locked();
        pthread_mutex_unlock(&gil.lock);
        return;
    }
    gil.held = false;
    gil.holder = NULL;
    pthread_cond_signal(&gil.freed);
    if (asked && gil.options.policy == GIL_TIMED_FORCED) {
        uint64_t before = gil.switches;
        while (gil.last_holder == m && gil.waiting)
            pthread_cond_wait(&gil.switched, &gil.lock);
        gil.stats.forced_switches += gil.switches != before;
    }
    pthread_mutex_unlock(&gil.lock);
}

bool gil_is_due(struct mutator *m)
{
    bool due;

    gil_lock();
    if (gil.options.policy == GIL_TICK) {
        due = ++gil.polls >= gil.options.ticks;
        gil.polls = due ? 0 : gil.polls;
        mutator_break(m, BREAK_GIL); /* every poll counts */
    } else {
        due = gil.requested;
    }
    pthread_mutex_unlock(&gil.lock);
    return due;
}
