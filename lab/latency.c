/* SPDX-License-Identifier: MIT */
#include "lab/latency.h"

#include "lab/clock.h"
#include "lab/memory.h"
#include "lab/stats.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>

const char *const latency_kind_names[LATENCY_KINDS] = {
    [LATENCY_RAW] = "raw",
    [LATENCY_PLANNED] = "planned",
    [LATENCY_METERED_100MS] = "metered-100ms",
    [LATENCY_METERED_FULL] = "metered-full",
};

/* ---- schedules ---------------------------------------------------------- */

struct schedule schedule_even(int64_t start, double per_second)
{
    return (struct schedule){
        .start = start,
        .gap = LAB_NS_PER_S / per_second,
    };
}

struct schedule schedule_random(int64_t start, double per_second, uint64_t seed)
{
    struct schedule schedule = schedule_even(start, per_second);

    schedule.random = true;
    schedule.seed = seed;
    return schedule;
}

/* Between 0 and 1, neither of them. */
static double uniform(uint64_t *seed)
{
    return ((double)(stats_random(seed) >> 11) + 0.5) / 9007199254740992.0;
}

int64_t schedule_next(struct schedule *schedule)
{
    double since = (double)schedule->count * schedule->gap;

    if (schedule->random) {
        since = schedule->elapsed;
        schedule->elapsed += -log(uniform(&schedule->seed)) * schedule->gap;
    }
    schedule->count++;
    return schedule->start + llround(since);
}

/* ---- logs --------------------------------------------------------------- */

struct latency_log latency_log_make(size_t room)
{
    struct latency_log log = {.room = room};

    log.op = lab_alloc(room ? room : 1, sizeof(*log.op));
    /* Written once, or the first note on every page would be a page fault. */
    memset(log.op, 0xff, room * sizeof(*log.op));
    return log;
}

void latency_log_free(struct latency_log *log)
{
    free(log->op);
    *log = (struct latency_log){.op = NULL};
}

static int by_start(const void *left, const void *right)
{
    int64_t a = ((const struct latency_op *)left)->start;
    int64_t b = ((const struct latency_op *)right)->start;

    return (a > b) - (a < b);
}

struct latency_log latency_log_merge(const struct latency_log *logs,
                                     size_t count)
{
    struct latency_log all;
    size_t room = 0;

    for (size_t i = 0; i < count; i++)
        room += logs[i].count;
    all = latency_log_make(room);
    for (size_t i = 0; i < count; i++) {
        if (logs[i].count)
            memcpy(all.op + all.count, logs[i].op,
                   logs[i].count * sizeof(*all.op));
        all.count += logs[i].count;
        all.dropped += logs[i].dropped;
    }
    if (all.count)
        qsort(all.op, all.count, sizeof(*all.op), by_start);
    return all;
}

/* ---- latencies ---------------------------------------------------------- */

/* The first operation at or after `from` that starts at `when` or later; the
 * last one when none does. */
static size_t first_from(const struct latency_log *log, size_t from,
                         int64_t when)
{
    while (from + 1 < log->count && log->op[from].start < when)
        from++;
    return from;
}

/* Where i stands when those from first to last are spread evenly. */
static int64_t evenly(const struct latency_log *log, size_t first, size_t last,
                      size_t i)
{
    int64_t from = log->op[first].start, to = log->op[last].start;

    if (first == last)
        return log->op[i].start;
    return from + (int64_t)((double)(to - from) * (double)(i - first) /
                            (double)(last - first));
}

void latency_each_metered(const struct latency_log *log, int64_t window,
                          int64_t *ns)
{
    size_t first = 0, last = 0;

    for (size_t i = 0; i < log->count; i++) {
        const struct latency_op *op = &log->op[i];
        int64_t from;

        if (window) { /* both ends only ever move on */
            first = first_from(log, first, op->start - window / 2);
            last = first_from(log, last, op->start + window / 2);
        } else {
            last = log->count - 1;
        }
        from = evenly(log, first, last, i);
        ns[i] = op->end - (from < op->start ? from : op->start);
    }
}

void latency_each(const struct latency_log *log, enum latency_kind kind,
                  int64_t *ns)
{
    switch (kind) {
    case LATENCY_RAW:
        for (size_t i = 0; i < log->count; i++)
            ns[i] = log->op[i].end - log->op[i].start;
        break;
    case LATENCY_METERED_100MS:
        latency_each_metered(log, 100 * LAB_NS_PER_MS, ns);
        break;
    case LATENCY_METERED_FULL:
        latency_each_metered(log, 0, ns);
        break;
    default: /* LATENCY_PLANNED */
        for (size_t i = 0; i < log->count; i++)
            ns[i] = log->op[i].end - log->op[i].planned;
    }
}

void latency_record(const struct latency_log *log, enum latency_kind kind,
                    struct histogram *histogram)
{
    int64_t *ns = lab_alloc(log->count ? log->count : 1, sizeof(*ns));

    latency_each(log, kind, ns);
    for (size_t i = 0; i < log->count; i++)
        histogram_record(histogram, (uint64_t)ns[i]);
    free(ns);
}

/* ---- keeping to a schedule ---------------------------------------------- */

void latency_sharp_timers(void)
{
    /* Fails nowhere that matters: then sleeps are as coarse as ever. */
    (void)prctl(PR_SET_TIMERSLACK, 1UL, 0UL, 0UL, 0UL);
}

void latency_sleep_until(int64_t when)
{
    struct timespec until = {
        .tv_sec = when / LAB_NS_PER_S,
        .tv_nsec = when % LAB_NS_PER_S,
    };

    while (lab_now_ns() < when &&
           clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) ==
               EINTR)
        ;
}

/* ---- the idle control --------------------------------------------------- */

struct idle_control {
    pthread_t thread;
    struct schedule schedule;
    struct latency_log log;
    atomic_bool stop;
};

static void *idle(void *arg)
{
    struct idle_control *control = arg;

    latency_sharp_timers();
    /* Relaxed: the flag orders nothing; joining does. */
    while (!atomic_load_explicit(&control->stop, memory_order_relaxed)) {
        int64_t planned = schedule_next(&control->schedule), start;

        latency_sleep_until(planned);
        start = lab_now_ns();
        latency_note(&control->log, planned, start, lab_now_ns());
    }
    return NULL;
}

struct idle_control *idle_control_start(const struct schedule *schedule,
                                        size_t room, int *error)
{
    struct idle_control *control = lab_alloc(1, sizeof(*control));

    control->schedule = *schedule;
    control->log = latency_log_make(room);
    atomic_init(&control->stop, false);
    *error = pthread_create(&control->thread, NULL, idle, control);
    if (*error == 0)
        return control;
    latency_log_free(&control->log);
    free(control);
    return NULL;
}

struct latency_log idle_control_stop(struct idle_control *control)
{
    struct latency_log log;

    atomic_store_explicit(&control->stop, true, memory_order_relaxed);
    pthread_join(control->thread, NULL);
    log = control->log;
    free(control);
    return log;
}
