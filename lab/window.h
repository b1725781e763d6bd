/* SPDX-License-Identifier: MIT */
/*
 * A window: what each thread did in a stretch of time that all worked through
 * together, and whether they really did.
 */
#ifndef LAB_WINDOW_H
#define LAB_WINDOW_H

#include <stdbool.h>
#include <stdint.h>

/* What one thread did in one window. */
struct worker_result {
    uint64_t ops;
    int64_t start_ns, end_ns; /* its own t0 and t1 */
    double ops_per_s;         /* ops over its own time */
    long involuntary;         /* context switches it did not ask for */
    long voluntary;
    int64_t delay_ns;        /* runnable but not running; -1: unknown */
    long migrations;         /* to other CPUs; a lower bound where the kernel
                                does not count them: see cpus.h */
    int first_cpu, last_cpu; /* where it was at t0 and t1 */
};

enum window_kind {
    WINDOW_OK,
    WINDOW_WARMUP,
    WINDOW_VOID, /* threads did not run together, or others ran instead */
};

/* One window: the results of all threads, and what it is worth. */
struct window {
    enum window_kind kind;
    int threads;
    struct worker_result *thread; /* one per thread */

    double seconds;      /* length asked for */
    double overlap;      /* (min t1 - max t0) / seconds */
    double skew_us;      /* max t0 - min t0 */
    double steal_ms;     /* taken by the hypervisor, all CPUs; -1: unknown */
    long involuntary;    /* sum over the threads */
    double run_delay_ms; /* the same of delay_ns; -1: unknown */
    long migrations;     /* the same */
    int cpus;            /* distinct CPUs that were seen running threads */
    int allowed;         /* CPUs there were */
    bool oversubscribed; /* more threads than allowed CPUs */
    int voided;          /* void windows run before this one counted */
    double disturbed;    /* share of the threads' time that others had: ready
                            to run, or running, without a CPU; 0 when there
                            are more threads than CPUs, or it is unknown */
    double most_disturbed; /* beyond which it is void; 0: the default; 1 and
                              more: it never is for that */
    uint64_t ops;        /* sums over the threads */
    double ops_per_s;
    const char *void_why; /* of an experiment that voids it; else NULL */
};

/*
 * The judgement: fills everything of the window but kind WARMUP, steal_ms,
 * most_disturbed and voided from the threads' results.  allowed is the number
 * of CPUs.
 */
void window_judge(struct window *window, int allowed);

/* Why a window is void, by the criterion that it missed; the caller frees. */
char *window_void_reason(const struct window *window);

#endif
