/* SPDX-License-Identifier: MIT */
/*
 * Latency as somebody who waits for it sees it.
 *
 * Who sends the next request only after the last one was answered stops
 * asking when the server stalls: of a pause that would have kept twenty
 * requests waiting one is measured, or none. Gil Tene named this coordinated
 * omission (HdrHistogram's back-filling and his wrk2 are two cures). Here
 * operations have a *planned* start, from a schedule that does not wait for
 * anybody (an open loop): who is late does the next ones at once, one after
 * the other, until the schedule is caught up with. Of each operation
 *
 *     planned ............ start ------------ end
 *             waiting its turn      being done
 *
 * is noted, and what is told afterwards is one of
 *
 *   raw       end - start: what a stopwatch around the operation shows. A
 *             stall is seen by the one operation it strikes, and by none when
 *             it strikes between two.
 *   planned   end - planned, as wrk2 measures from when a request was due:
 *             what the one who asked has waited. Needs a schedule.
 *   metered   end - smoothed, but no less than raw: DaCapo's way to ask the
 *             same of a workload without a schedule (its LatencyReporter).
 *             Starts are smoothed as if operations had arrived evenly within
 *             a sliding window: between the first start in [start - w/2, ..]
 *             and the first at or after start + w/2. With a window of 100 ms
 *             a stall is charged to what arrived around it, as long as it is
 *             shorter than the window; with the full one (all operations)
 *             every stall delays all that follow, for good, unless the
 *             workload has time to catch up.
 *
 * On an even schedule that is always caught up with, planned and metered are
 * the same; tests/lab/test_latency.c has the sums.
 *
 * Beside them belongs the *idle control*: a thread on such a schedule whose
 * operations are nothing at all. What it is late by is the machine's doing
 * (timers, the scheduler, other guests), nobody else's. The idea and its name
 * are jHiccup's, whose control is a process; a thread sees the same CPUs and
 * the same memory, and forking one off a large heap would disturb it.
 *
 * All times are nanoseconds of lab_now_ns(), or of a test's own clock:
 * nothing but latency_sleep_until() and the control reads a clock.
 */
#ifndef LAB_LATENCY_H
#define LAB_LATENCY_H

#include "lab/histogram.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- when operations are due --------------------------------------------- */

/* The state of one thread's schedule; copy it to have the same once more. */
struct schedule {
    int64_t start; /* when operation 0 of an even one is due */
    double gap;    /* mean, from one to the next */
    bool random;   /* exponential gaps: nobody knows of the others */
    uint64_t seed;
    uint64_t count; /* operations handed out */
    double elapsed; /* random: the last one, since start */
};

/* per_second operations, the first one at start; per_second > 0. */
struct schedule schedule_even(int64_t start, double per_second);

/* The same on average, with exponential gaps; same seed, same schedule. */
struct schedule schedule_random(int64_t start, double per_second,
                                uint64_t seed);

/*
 * When the next operation is due. Never goes back; an even schedule does not
 * drift: its nth is n gaps after start to the nanosecond.
 */
int64_t schedule_next(struct schedule *schedule);

/* ---- what became of them ------------------------------------------------- */

struct latency_op {
    int64_t planned, start, end;
};

/*
 * The operations of one thread in the order of their starts. Its memory is
 * there, and touched, before the first: noting one never allocates.
 */
struct latency_log {
    struct latency_op *op;
    size_t count, room;
    uint64_t dropped; /* for which there was no room */
};

/* Room for so many; out of memory ends the process. */
struct latency_log latency_log_make(size_t room);
void latency_log_free(struct latency_log *log);

/* planned <= start <= end, start not before that of the last one. */
static inline void latency_note(struct latency_log *log, int64_t planned,
                                int64_t start, int64_t end)
{
    if (log->count == log->room)
        log->dropped++;
    else
        log->op[log->count++] = (struct latency_op){planned, start, end};
}

/*
 * One log of the operations of several threads, ordered by start: DaCapo
 * meters those of all threads together. The caller frees it.
 */
struct latency_log latency_log_merge(const struct latency_log *logs,
                                     size_t count);

/* ---- what is told -------------------------------------------------------- */

enum latency_kind {
    LATENCY_RAW,
    LATENCY_PLANNED,
    LATENCY_METERED_100MS,
    LATENCY_METERED_FULL,
    LATENCY_KINDS,
};

/* "raw", "planned", "metered-100ms", "metered-full" */
extern const char *const latency_kind_names[LATENCY_KINDS];

/* This latency of every operation of the log, in its order, to ns[]. */
void latency_each(const struct latency_log *log, enum latency_kind kind,
                  int64_t *ns);

/* The metered one with any window; 0 is the full one. */
void latency_each_metered(const struct latency_log *log, int64_t window,
                          int64_t *ns);

/* The same into a histogram, on top of what is in it. */
void latency_record(const struct latency_log *log, enum latency_kind kind,
                    struct histogram *histogram);

/* ---- keeping to a schedule ----------------------------------------------- */

/*
 * For a thread before its first latency_sleep_until(): its sleeps end when
 * they should, as well as the kernel can (Linux lets them last 50 us longer
 * otherwise, to save wake-ups). Lasts as long as the thread.
 */
void latency_sharp_timers(void);

/* Returns at that time, or at once when it has passed. */
void latency_sleep_until(int64_t when);

/* ---- the idle control ---------------------------------------------------- */

struct idle_control;

/*
 * A thread of its own that does nothing, on this schedule, and notes up to
 * room operations of it. NULL with an errno value in *error when there is no
 * thread to be had. It is not pinned.
 */
struct idle_control *idle_control_start(const struct schedule *schedule,
                                        size_t room, int *error);

/*
 * Ends it, within a gap of the schedule, and returns its log, which the caller
 * frees; the control is gone.
 */
struct latency_log idle_control_stop(struct idle_control *control);

#endif
