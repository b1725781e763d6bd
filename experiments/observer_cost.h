/* SPDX-License-Identifier: MIT */
/*
 * The parts of observer_cost: in what order the levels are measured and what
 * is made of it (observer_cost.c), what is done in a window
 * (observer_cost_work.c), and watching from outside (observer_cost_tools.c).
 */
#ifndef EXPERIMENTS_OBSERVER_COST_H
#define EXPERIMENTS_OBSERVER_COST_H

#include "lab/experiment.h"
#include "runtime/runtime.h"

/* How the process is watched. */
enum observer_level {
    OBSERVER_NOTHING,
    OBSERVER_AGAIN,  /* nothing: what the noise of this run makes differ */
    OBSERVER_CLOCK,  /* the clock is read once per operation */
    OBSERVER_RINGS,  /* events are written to the mutator's ring */
    OBSERVER_TRACE,  /* and the ring to a file, within the window's time */
    OBSERVER_INSIDE, /* levels so far can be changed from window to window */

    OBSERVER_PAUSED = OBSERVER_INSIDE, /* nothing, with a pause for the tool */
    OBSERVER_PROBES,                   /* bpftrace counts at those passed */
    OBSERVER_SAMPLING,                 /* perf record -F 999 -e cpu-clock */
    OBSERVER_LEVELS,
};

extern const char *const observer_level_names[OBSERVER_LEVELS];

/* ---- observer_cost_work.c ------------------------------------------------ */

enum observer_work {
    OBSERVER_FAST, /* counts and allocation: hardly any events */
    OBSERVER_SLOW, /* stops of the world and boundaries: events only */
    OBSERVER_WORKS,
};

extern const char *const observer_work_names[OBSERVER_WORKS + 1];

/* What is watched.  Main's; no other mutator is attached. */
struct observed {
    struct mutator *m;
    struct object **frame; /* the object counted on; another one */
    int64_t clock;         /* keeps the readings of the clock alive */
    int trace;             /* a file without a name */
};

/* False when memory ran out. */
bool observed_open(struct observed *, struct mutator *);
void observed_close(struct observed *);

/* How many operations make a window whose events just fit into a ring. */
uint64_t observed_choose_ops(struct observed *, enum observer_work);

/* What one window was. */
struct observer_window {
    double ns; /* of the thread's CPU time */
    uint64_t ops;
    uint64_t events; /* written to the rings */
    uint64_t traced; /* written to the trace */
};

/* Levels of tools are like OBSERVER_NOTHING here: the tool makes them. */
struct observer_window observed_run(struct observed *, enum observer_work,
                                    enum observer_level, uint64_t ops);

/* References to the object counted on: 1. */
int64_t observed_count(struct observed *);

/* ---- observer_cost_tools.c ----------------------------------------------- */

/*
 * A program that watches this process from outside.  The kernel kills it when
 * the thread ends that started it, however that ends.
 */
struct observer_tool;

/*
 * Starts the tool of a level and returns when it has been seen watching: perf
 * has acknowledged, bpftrace has told of a collection, which nudge() makes.
 * It runs on that CPU (-1: anywhere).  NULL with *why (the caller frees): not
 * here, not permitted, or too slow.
 */
struct observer_tool *observer_tool_start(enum observer_level, int cpu,
                                          void (*nudge)(void *arg), void *arg,
                                          char **why);

/* Ends it; returns how many samples it took or events it saw, -1: unknown. */
int64_t observer_tool_stop(struct observer_tool *);

#endif
