/* SPDX-License-Identifier: MIT */
/*
 * The GIL: a flag under a mutex and condition variables, after CPython's
 * Python/ceval_gil.c (Antoine Pitrou's lock of 2009, since 3.2). Here is what
 * all policies share; gil_state.h says what a policy is.
 */
#include "runtime/die.h"
#include "runtime/thread/gil_state.h"
#include "runtime/thread/mutator.h"

#include <errno.h>

enum { SPIN_MOST_US = 10000 };

const char *const gil_policy_names[GIL_POLICIES] = {
    [GIL_TIMED_FORCED] = "timed-forced",
    [GIL_TIMED] = "timed",
    [GIL_TICK] = "tick",
    [GIL_FIFO] = "fifo",
    [GIL_BOOST] = "boost",
    [GIL_SPIN] = "spin",
};

static const struct gil_way *const ways[GIL_POLICIES] = {
    [GIL_TIMED_FORCED] = &gil_timed_forced,
    [GIL_TIMED] = &gil_timed,
    [GIL_TICK] = &gil_tick,
    [GIL_FIFO] = &gil_fifo,
    [GIL_BOOST] = &gil_boost,
    [GIL_SPIN] = &gil_spin,
};

struct gil_state gil = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .tail = &gil.head,
    .boost_left = 5000 * 1000,
    .options = {.policy = GIL_TIMED_FORCED,
                .interval_us = 5000,
                .ticks = 100,
                .quantum_us = 100,
                .boost_percent = 50,
                .spin_us = 40},
};

/* Condition variables on CLOCK_MONOTONIC cannot be initialised statically. */
void gil_cond_init(pthread_cond_t *cond)
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
        gil_cond_init(&gil.freed);
        gil_cond_init(&gil.switched);
        gil.ready = true;
    }
}

/* --- options and counters ------------------------------------------------ */

static bool are_sensible(const struct gil_options *options)
{
    return (unsigned)options->policy < GIL_POLICIES &&
           options->interval_us > 0 && options->ticks > 0 &&
           options->boost_percent > 0 && options->boost_percent < 100 &&
           options->spin_us <= SPIN_MOST_US;
}

int gil_configure(const struct gil_options *options)
{
    int error = 0;

    if (!are_sensible(options))
        return EINVAL;
    gil_lock();
    if (gil.held || gil.waiting) {
        error = EBUSY;
    } else {
        gil.options = *options;
        gil.boost_left = (int64_t)options->interval_us * 1000;
    }
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

/* --- steps that policies share ------------------------------------------- */

uint64_t gil_now_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

bool gil_sleep_locked(pthread_cond_t *cond, unsigned us)
{
    uint64_t until = gil_now_ns() + (uint64_t)us * 1000;
    struct timespec t = {.tv_sec = (time_t)(until / 1000000000),
                         .tv_nsec = (long)(until % 1000000000)};

    return pthread_cond_timedwait(cond, &gil.lock, &t) == ETIMEDOUT;
}

void gil_request_locked(void)
{
    if (!gil.requested) {
        gil.requested = true;
        gil.stats.requests++;
    }
    mutator_break(gil.holder, BREAK_GIL);
}

void gil_free_locked(void)
{
    store_relaxed(&gil.held, 0); /* spinners look again under the lock */
    gil.holder = NULL;
    pthread_cond_signal(&gil.freed);
}

void gil_see_taken_locked(struct mutator *m)
{
    uint32_t before = gil.switches;

    while (gil.last_holder == m && gil.waiting)
        pthread_cond_wait(&gil.switched, &gil.lock);
    gil.stats.forced_switches += gil.switches != before;
}

/* --- what a wait is spent on ---------------------------------------------- */

static void (*meter)(struct gil_meter *); /* atomic */

void gil_set_meter(void (*read)(struct gil_meter *))
{
    store_relaxed(&meter, read); /* others attach later, under locks */
}

/* Before the lock's mutex is taken, so that nobody waits for our reading. */
static void begin_metering(struct mutator *m)
{
    void (*read)(struct gil_meter *) = load_relaxed(&meter); /* see there */

    if (likely(!read) || m->gil.metered)
        return;
    m->gil.metered = true;
    m->gil.spun_ns = 0;
    read(&m->gil.before);
}

/* After the mutex. Spinning was timed on the clock; when others got the CPU
 * meanwhile, it was no longer than the CPU time there was. */
static void end_metering(struct mutator *m, bool waited)
{
    void (*read)(struct gil_meter *) = load_relaxed(&meter); /* see there */
    struct gil_meter now;
    uint64_t cpu;

    if (likely(!m->gil.metered))
        return;
    m->gil.metered = false;
    if (!waited || !read)
        return;
    read(&now);
    cpu = now.cpu_ns - m->gil.before.cpu_ns;
    event(m, gil__waited, m->gil.spun_ns < cpu ? m->gil.spun_ns : cpu,
          now.ready_ns - m->gil.before.ready_ns);
}

/* --- taking it and giving it up ------------------------------------------ */

/* m has it now. Handed over, it was m's already, and by the time m wakes the
 * next in line may have asked for it: that request must not be lost. */
static void take_locked(struct mutator *m)
{
    event(m, gil__take, gil.last_id, 0);
    gil.last_id = m->id; /* of our own: last_holder may be gone, or another */
    if (gil.holder != m) {
        store_relaxed(&gil.held, 1); /* spinners look again under the lock */
        gil.holder = m;
        gil.requested = false;
        gil.boosted = false;
        if (gil.options.policy == GIL_BOOST)
            gil.held_since = gil_now_ns();
    }
    gil.polls = 0;
    gil.stats.acquired++;
    if (gil.last_holder != m) {
        gil.last_holder = m;
        store_relaxed(&gil.switches, gil.switches + 1); /* as held */
        pthread_cond_broadcast(&gil.switched);
    }
    if (gil.options.policy == GIL_TICK)
        mutator_break(m, BREAK_GIL);
}

void gil_acquire(struct mutator *m)
{
    bool waited = m->gil.metered; /* since it yielded */

    begin_metering(m);
    gil_lock();
    if (gil.held) {
        waited = true;
        gil.stats.contended++;
        gil.waiting++;
        event(m, gil__wait, gil.holder->id, 0);
        ways[gil.options.policy]->wait(m);
        gil.waiting--;
    }
    take_locked(m);
    pthread_mutex_unlock(&gil.lock);
    end_metering(m, waited);
}

void gil_release(struct mutator *m, bool asked)
{
    if (asked)
        begin_metering(m);
    gil_lock();
    check(gil.held && gil.holder == m);
    if (!asked)
        gil.stats.voluntary++;
    event(m, gil__drop, asked, 0);
    ways[gil.options.policy]->give(m, asked);
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

void gil_fork_lock(void)
{
    gil_lock();
}

void gil_fork_unlock(void)
{
    pthread_mutex_unlock(&gil.lock);
}

void gil_fork_child(void)
{
    gil_cond_init(&gil.freed);
    gil_cond_init(&gil.switched);
    gil.head = NULL; /* who stood in line is not here */
    gil.tail = &gil.head;
    gil.waiting = 0;
    gil.requested = gil.spinning = gil.boosted = false;
    pthread_mutex_unlock(&gil.lock);
}
