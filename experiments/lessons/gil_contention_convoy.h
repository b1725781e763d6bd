/* SPDX-License-Identifier: MIT */
/*
 * Between the two halves of gil_contention's measurement with I/O: the threads
 * and their windows (gil_contention_convoy.c), and the rows that are made of
 * one window (gil_contention_rows.c).
 */
#ifndef EXPERIMENTS_LESSONS_GIL_CONTENTION_CONVOY_H
#define EXPERIMENTS_LESSONS_GIL_CONTENTION_CONVOY_H

#include "experiments/lessons/gil_contention.h"
#include "lab/histogram.h"

/* One thread over one window; on lines of its own. */
struct thread_log {
    _Alignas(LAB_LINE) struct histogram wait_ns; /* I/O threads: from wanting
                                                    the lock to having it */
    uint64_t bytes; /* that its calls have brought */
    uint64_t ops;
    int64_t from_ns, to_ns; /* it was at work */
    unsigned mutator;       /* its id */
    bool failed;
};

struct mix {
    int computing, io;
    const char *call; /* of the I/O threads */
};

struct convoy {
    struct lab *lab;
    struct mutator *m;
    const struct mix *mix;
    int zero;                       /* /dev/zero */
    struct thread_log *log;         /* one per thread */
    struct gil_stats before, stats; /* of the lock; of the last window alone */
    struct gil_turns turns; /* in the last window; empty without a lock */
};

struct setting {
    enum gil_policy policy;
    unsigned us;     /* interval; fifo: quantum; tick: none */
    double lanes_us; /* of a window to be drawn; 0: none */
};

/* What one window has shown. */
struct outcome {
    struct window window;
    double compute_per_s, io_per_s;
};

/*
 * All rows of one window, checked, into the open cell. *alone is what one
 * thread computes by itself: measured here when the mix is just that, else
 * what shares are told of; 0 is unknown.
 */
void convoy_rows(const struct convoy *, const struct setting *,
                 const struct outcome *, double *alone);

#endif
