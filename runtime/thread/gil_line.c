/* SPDX-License-Identifier: MIT */
/*
 * Policies with a line: who stands in it is handed the lock, and nobody can
 * be quicker.
 *
 *   fifo   every waiter stands in line. The first asks for the lock when it
 *          has seen the holder have it for a quantum: without one, each
 *          release would cost a switch of context.
 *
 *   boost  only the boosted stand in line, all others wait as in timed-forced.
 *          A thread that gave the lock up by itself before it had it for an
 *          interval does I/O, most likely, and needs the lock but briefly; when
 *          it comes back it should not wait an interval behind one that
 *          computes. That is the convoy effect (David Beazley, "Understanding
 *          the Python GIL", 2010; bpo-7946), and this cure is in the spirit of
 *          Nir Aides's patch there, which favoured who had used less of its
 *          time slice. The first in line asks at once; only to a holder that
 *          is boosted itself it leaves a quantum.
 *
 * Note [the budget of the boosted]
 *
 * Boosting without end would starve those who compute. So boosted threads live
 * on an account of time, boost_left: what they hold the lock for, counted from
 * the moment of the hand-over (from then on the other stands still), is taken
 * from it; what everybody else holds it for is added, times p / (100 - p). It
 * never exceeds one interval. Who comes back while it is empty waits like
 * everybody else. Hence in the long run the boosted get at most p percent of
 * the lock's time as boosted, up to an interval and the one turn of each that
 * was in line when the account ran out.
 */
#include "runtime/thread/gil_state.h"
#include "runtime/thread/mutator.h"

/* --- the line ------------------------------------------------------------- */

/* Until the lock is handed to m; the first in line asks for it. */
static void stand_in_line_locked(struct mutator *m, bool at_once)
{
    struct gil_waiter self = {.mutator = m};

    gil_cond_init(&self.granted);
    *gil.tail = &self;
    gil.tail = &self.next;
    while (gil.holder != m) {
        if (gil.head != &self || gil.requested)
            pthread_cond_wait(&self.granted, &gil.lock);
        else if ((at_once && !gil.boosted) ||
                 (gil_sleep_locked(&self.granted, gil.options.quantum_us) &&
                  gil.holder != m))
            gil_request_locked();
    }
    pthread_cond_destroy(&self.granted);
}

/* The first in line has it now, awake or not yet. */
static void hand_over_locked(void)
{
    struct gil_waiter *first = gil.head;

    gil.head = first->next;
    if (!gil.head)
        gil.tail = &gil.head;
    gil.holder = first->mutator;
    gil.requested = false;
    pthread_cond_signal(&first->granted);
    if (gil.head) /* the new first in line begins to count the quantum */
        pthread_cond_signal(&gil.head->granted);
}

/* --- fifo ----------------------------------------------------------------- */

static void fifo_wait(struct mutator *m)
{
    stand_in_line_locked(m, false);
}

static void fifo_give(struct mutator *m, bool asked)
{
    (void)m;
    if (!gil.head) {
        gil_free_locked();
        return;
    }
    gil.stats.forced_switches += asked;
    hand_over_locked();
}

const struct gil_way gil_fifo = {fifo_wait, fifo_give};

/* --- boost ---------------------------------------------------------------- */

static void boost_wait(struct mutator *m)
{
    if (m->gil.early && gil.boost_left > 0) /* Note [the budget ...] */
        stand_in_line_locked(m, true);
    else
        gil_wait_timed_locked();
}

/* Books the hold that ends now; returns its length in nanoseconds. */
static int64_t book_locked(uint64_t now)
{
    int64_t held = (int64_t)(now - gil.held_since);
    int64_t most = (int64_t)gil.options.interval_us * 1000;
    unsigned percent = gil.options.boost_percent;

    if (gil.boosted) {
        gil.boost_left -= held;
        gil.stats.boosted_ns += (uint64_t)held;
    } else {
        gil.boost_left += held * (int64_t)percent / (int64_t)(100 - percent);
    }
    if (gil.boost_left > most)
        gil.boost_left = most;
    return held;
}

static void boost_give(struct mutator *m, bool asked)
{
    uint64_t now = gil_now_ns();
    int64_t held = book_locked(now);

    m->gil.early = !asked && held < (int64_t)gil.options.interval_us * 1000;
    if (gil.head) {
        gil.stats.forced_switches += asked;
        gil.stats.boosted++;
        hand_over_locked();
        gil.boosted = true;
        gil.held_since = now;
        return;
    }
    gil_free_locked();
    if (asked)
        gil_see_taken_locked(m);
}

const struct gil_way gil_boost = {boost_wait, boost_give};
