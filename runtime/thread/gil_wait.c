/* SPDX-License-Identifier: MIT */
/*
 * Policies whose waiters all sleep at one place and race for the lock.
 *
 *   timed         a waiter sleeps one interval; if the lock did not change
 *                 hands meanwhile, it sets the holder's BREAK_GIL.
 *   timed-forced  ... and a holder that drops on request sleeps until another
 *                 has taken the lock (CPython's FORCE_SWITCHING). It does so
 *                 only while somebody waits, so a waiter that got the lock and
 *                 left cannot leave it asleep (CPython gh-96387).
 *   tick          the holder's BREAK_GIL is always set; every `ticks` polls it
 *                 drops, wakes a waiter, and races it for the lock, which on
 *                 more than one core it mostly wins (David Beazley, "Inside
 *                 the Python GIL", 2009).
 *   spin          timed-forced, with a bounded spin before each sleep that is
 *                 likely to be short: on arriving, after asking, and when a
 *                 dropper waits for a spinner to take the lock. Spinning for
 *                 about as long as a sleep and a wake-up cost is never worse
 *                 than twice the best choice (Karlin et al., "Empirical
 *                 studies of competitive spinning", SOSP 1991). One waiter
 *                 spins at a time: more would only take the holder's CPU.
 */
#include "runtime/thread/gil_state.h"
#include "runtime/thread/mutator.h"

/* --- timed-forced, timed -------------------------------------------------- */

void gil_wait_timed_locked(void)
{
    while (gil.held) {
        uint32_t seen = gil.switches;

        if (gil_sleep_locked(&gil.freed, gil.options.interval_us) && gil.held &&
            gil.switches == seen)
            gil_request_locked();
    }
}

static void timed_wait(struct mutator *m)
{
    (void)m;
    gil_wait_timed_locked();
}

static void timed_give(struct mutator *m, bool asked)
{
    (void)m;
    (void)asked;
    gil_free_locked();
}

static void forced_give(struct mutator *m, bool asked)
{
    gil_free_locked();
    if (asked)
        gil_see_taken_locked(m);
}

const struct gil_way gil_timed = {timed_wait, timed_give};
const struct gil_way gil_timed_forced = {timed_wait, forced_give};

/* --- tick ----------------------------------------------------------------- */

static void tick_wait(struct mutator *m)
{
    (void)m;
    while (gil.held)
        pthread_cond_wait(&gil.freed, &gil.lock);
}

const struct gil_way gil_tick = {tick_wait, timed_give};

/* --- spin ----------------------------------------------------------------- */

enum { SPIN_BATCH = 16 }; /* hints between two looks at the clock */

/* m spins with the lock let go until *word is no longer `while_equal`, spin_us
 * at most. What it saw means nothing before it is looked at under the lock. */
static void spin_locked(struct mutator *m, const uint32_t *word,
                        uint32_t while_equal)
{
    uint64_t start = gil_now_ns(), now;
    uint64_t until = start + (uint64_t)gil.options.spin_us * 1000;

    pthread_mutex_unlock(&gil.lock);
    do {
        /* relaxed: see above */
        for (int i = 0; i < SPIN_BATCH; i++) {
            if (load_relaxed(word) != while_equal)
                break;
            spin_hint();
        }
        now = gil_now_ns();
    } while (load_relaxed(word) == while_equal && now < until);
    m->gil.spun_ns += now - start;
    pthread_mutex_lock(&gil.lock);
}

/* For the lock to become free. Others that come meanwhile sleep at once. */
static void spin_until_free_locked(struct mutator *m)
{
    if (gil.spinning || gil.options.spin_us == 0)
        return;
    gil.spinning = true;
    spin_locked(m, &gil.held, 1);
    gil.spinning = false;
}

static void spin_wait(struct mutator *m)
{
    bool slept = false;

    spin_until_free_locked(m);
    while (gil.held) {
        uint32_t seen = gil.switches;

        slept = true;
        if (gil_sleep_locked(&gil.freed, gil.options.interval_us) && gil.held &&
            gil.switches == seen) {
            gil_request_locked();
            spin_until_free_locked(m); /* it answers within microseconds */
        }
    }
    gil.stats.spun += !slept;
}

static void spin_give(struct mutator *m, bool asked)
{
    uint32_t before = gil.switches;

    gil_free_locked();
    if (!asked)
        return;
    if (gil.spinning) /* whoever spins is about to take it */
        spin_locked(m, &gil.switches, before);
    if (gil.switches != before)
        gil.stats.forced_switches++;
    else
        gil_see_taken_locked(m);
}

const struct gil_way gil_spin = {spin_wait, spin_give};
