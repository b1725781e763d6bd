/* SPDX-License-Identifier: MIT */
/*
 * Workers: N threads that really run at the same time, measured one by one.
 *
 * Without a gate and an overlap check a contention lab measures serial
 * execution: threads started one after the other have often finished before
 * the last one begins.  So workers are pinned (distinct physical cores first),
 * wait at a gate, start at one published time, and every window is judged
 * afterwards.  A window whose threads did not run together is void: it is run
 * again, and how often that happened is part of the result.
 *
 * One thread, the coordinator, calls workers_run().  It sleeps while a window
 * is open, so it must hold nothing that workers wait for (detach first).
 *
 *     static void body(struct worker *w, void *arg)
 *     {
 *         ... attach, allocate what this thread needs, detach ...
 *         while (worker_gate(w)) {
 *             ... attach ...
 *             uint64_t ops = 0;
 *             while (!worker_stopped(w)) {
 *                 ... a batch of work, at least a few microseconds ...
 *                 ops += BATCH;
 *             }
 *             worker_finish(w, ops);
 *             ... detach ...
 *         }
 *         ... attach, free everything, detach ...
 *     }
 *
 * The gate blocks: whoever waits there attached would hold up the others.
 * Every true from worker_gate() is answered by exactly one worker_finish().
 * A body that cannot go on just returns; workers_run() then gives ECANCELED.
 */
#ifndef LAB_WORKERS_H
#define LAB_WORKERS_H

#include "lab/window.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

enum lab_pin {
    LAB_PIN_SPREAD,  /* distinct physical cores first */
    LAB_PIN_COMPACT, /* siblings of a core first */
    LAB_PIN_NONE,
};

enum { LAB_LINE = 128 }; /* two lines: adjacent ones are fetched in pairs */

/* One worker thread as its body sees it. */
struct worker {
    int index;   /* 0 .. threads - 1 */
    int threads; /* how many there are */

    const atomic_bool *stop;  /* alone on its line; the coordinator writes */
    struct worker_cell *cell; /* private to workers.c */
};

/*
 * Blocks until the next window opens and returns true at the common start
 * time, or returns false when there are no more windows.
 */
bool worker_gate(struct worker *worker);

/* True once the window is over.  One relaxed load. */
static inline bool worker_stopped(const struct worker *worker)
{
    /* Relaxed: the flag orders nothing, only the loop must see it soon. */
    return atomic_load_explicit(worker->stop, memory_order_relaxed);
}

/* The last thing of a window: ops operations were done since the gate. */
void worker_finish(struct worker *worker, uint64_t ops);

struct workers {
    int threads;
    int windows;    /* how many are wanted */
    double seconds; /* length of each */
    double warmup;  /* length of the warm-up window; 0: none */
    int retries;    /* void windows that may be run again, in all */
    enum lab_pin pin;
    double most_disturbed; /* see struct window; 0: the default */

    void (*body)(struct worker *worker, void *arg);
    /*
     * Called on the coordinator after each window, warm-up and void ones
     * included (see kind), while all workers wait at the gate.  May be NULL.
     */
    void (*window_done)(const struct window *window, void *arg);
    void *arg; /* for both */
};

/* What workers_run() returns: the windows that count, in order. */
struct workers_result {
    struct window *window;
    int count;  /* = windows asked for */
    int voided; /* void windows that were run again */
};

/*
 * Runs all windows and joins the threads.  Returns 0 and a result that the
 * caller frees, or an errno value: EAGAIN when threads could not be made,
 * ECANCELED when a body returned before the last window.
 * A window that is still void when the retries are used up stays in the
 * result, with kind WINDOW_VOID.
 */
int workers_run(const struct workers *config, struct workers_result *result);

/*
 * The same for several companies whose results will be compared, say one
 * thread and two: they take turns, window by window, and a company that is
 * smaller than the largest moves on over the CPUs that the largest uses, so
 * that neither the machine's drift nor one slow CPU is taken for a difference.
 * All threads exist from the beginning, asleep at the gate when it is not
 * their turn.  All are pinned as the first says.  When the error is not 0
 * there is no result at all.
 */
int workers_run_in_turns(const struct workers *config,
                         struct workers_result *result, int count);

void workers_result_free(struct workers_result *result);

/* CPUs this process may use. */
int workers_allowed_cpus(void);

#endif
