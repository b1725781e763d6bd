/* SPDX-License-Identifier: MIT */
/*
 * What a workload of the scaling experiment is.
 *
 * scaling.c runs the windows, makes the rows and takes the census of the heap;
 * a workload says what its threads do and checks afterwards that they did it.
 * Each is one struct scaling_workload in a scaling_*.c file, and one line in
 * the table in scaling.c.
 */
#ifndef EXPERIMENTS_SCALING_H
#define EXPERIMENTS_SCALING_H

#include "lab/experiment.h"
#include "runtime/runtime.h"

enum {
    SCALING_FRAME = 8, /* frame slots that a workload gets, main and threads */
};

/* One workload with one number of threads. */
struct scaling_run {
    struct lab *lab;
    int threads;
    uint64_t seed;
    struct object **frame; /* main's: keeps what is shared alive */
    void *shared;          /* whatever the workload makes of it */
    struct scaling_thread *thread;
};

/* One of its threads; on lines of its own. */
struct scaling_thread {
    _Alignas(LAB_LINE) struct scaling_run *run;
    const struct worker *worker;
    int index;
    struct mutator *m;
    struct object **frame; /* NULL slots at first */
    uint64_t random;       /* state of scaling_random(), another for each */
    uint64_t ops;          /* over all windows */
    uint64_t wrong;        /* answers that were not what they should be */
    bool out_of_memory;    /* ends the measurement */
    uint64_t sum;          /* the workload's own from here on */
    void *own;
};

/*
 * All functions but batch may be NULL.  m is attached in all of them, and main
 * is detached while threads exist.  open and thread_open return false when
 * memory ran out; what they made so far is for close and thread_close, which
 * are called in any case.
 */
struct scaling_workload {
    const char *name;
    bool allocates; /* what dies must be reused, or memory runs out */
    bool detached;  /* batch does not use the runtime at all */

    /* Main: makes what the threads share. */
    bool (*open)(struct scaling_run *, struct mutator *);
    /* Each thread: what it has for itself.  One thread at a time. */
    bool (*thread_open)(struct scaling_thread *);
    /*
     * Some operations, a few microseconds' to a few hundred microseconds'
     * worth; returns how many.  Polls.  Called until the window ends.
     */
    uint64_t (*batch)(struct scaling_thread *);
    /* One thread at a time.  Frame slots are cleared by scaling.c. */
    void (*thread_close)(struct scaling_thread *);
    /* Main, threads gone: was it all done, and right?  lab_check_equal() */
    void (*verify)(struct scaling_run *, struct mutator *);
    void (*close)(struct scaling_run *, struct mutator *);
};

extern const struct scaling_workload scaling_private_trees;
extern const struct scaling_workload scaling_shared_walk;
extern const struct scaling_workload scaling_hot_object;
extern const struct scaling_workload scaling_neighbour_object;
extern const struct scaling_workload scaling_own_object;
extern const struct scaling_workload scaling_dict_cache;
extern const struct scaling_workload scaling_handoff;
extern const struct scaling_workload scaling_request;
extern const struct scaling_workload scaling_ceiling;

/* The next number of a thread (xorshift64*); the upper bits are the better. */
static inline uint64_t scaling_random(uint64_t *state)
{
    uint64_t x = *state;

    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    *state = x;
    return x * 0x2545f4914f6cdd1du;
}

/* Where the stream of a thread, or of main (-1), begins: never 0. */
uint64_t scaling_seed(const struct scaling_run *, int thread);

#endif
