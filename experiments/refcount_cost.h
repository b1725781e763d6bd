/* SPDX-License-Identifier: MIT */
/*
 * The parts of refcount_cost: what is counted on and what it adds up to
 * (refcount_cost.c), when each loop is measured (refcount_cost_slots.c), and
 * the loops (refcount_cost_loops.c).
 */
#ifndef EXPERIMENTS_REFCOUNT_COST_H
#define EXPERIMENTS_REFCOUNT_COST_H

#include "lab/experiment.h"
#include "runtime/runtime.h"

/* What is done. */
enum cost_op {
    COST_PAIR,   /* rc_inc() and rc_dec() of a held object */
    COST_COPY,   /* a held object into another frame slot, which is cleared */
    COST_LOAD,   /* slot_load() over the reference loaded before */
    COST_STORE,  /* slot_store() over the reference stored before */
    COST_NULL,   /* floor: nothing at all, which is the loop that measures */
    COST_PLAIN,  /* floor: load, add, store; load, subtract, store */
    COST_ATOMIC, /* floor: two locked instructions */
    COST_OPS,
};

/* What it is done to. */
enum cost_target {
    COST_OWN,
    COST_FOREIGN,
    COST_SHARED,
    COST_NEIGHBOUR,
    COST_TARGETS,
    COST_NO_TARGET = COST_TARGETS, /* the floors' */
};

enum { COST_LOOPS = COST_TARGETS * COST_NULL + COST_OPS - COST_NULL };

struct cost_loop {
    enum cost_op op;
    enum cost_target target;
};

/* What is measured; immutable while threads run. */
struct cost_plan {
    int threads;
    bool take_turns; /* not all can run at the same time */
    struct cost_loop loop[COST_LOOPS];
    int loops;
};

/* One thread's target; immutable while loops run. */
struct cost_site {
    struct object *object; /* held by a frame slot */
    struct slot *slot;     /* of an object of the thread's own; holds object */
    struct object **local; /* a frame slot, NULL before and after */
    int64_t *word;         /* for the floors; on a line of its own */
};

/* ---- refcount_cost_loops.c ---------------------------------------------- */

enum { COST_BATCH = 512 }; /* operations of one call */

/*
 * Does COST_BATCH operations.  Not a safepoint.  All loops are unrolled alike.
 */
void cost_run(enum cost_op op, struct mutator *m, const struct cost_site *site);

/* ---- refcount_cost_slots.c ---------------------------------------------- */

enum { COST_READINGS = 4096 }; /* of one thread in one window; the rest go */

/* What a loop took in one slot of time: Note [slots of time]. */
struct cost_reading {
    int64_t number; /* of the slot */
    int loop;
    bool undisturbed;
    double ns; /* per operation */
};

/* One thread's stop watch; on lines of its own. */
struct cost_watch {
    _Alignas(LAB_LINE) struct mutator *m;
    const struct cost_site *site; /* by target */
    int batches[COST_LOOPS];      /* between two looks at the clock; from 1 */
    int64_t turn;                 /* where threads take turns as they come */
    struct cost_reading *reading; /* COST_READINGS of them */
    int readings;                 /* of the latest window */
};

/* Chooses the loops that make sense with the plan's number of threads. */
void cost_plan_loops(struct cost_plan *);

/* Measures loops in turn until the window ends; returns the operations done.
 * The mutator is attached; polls. */
uint64_t cost_window(const struct worker *, struct cost_watch *,
                     const struct cost_plan *);

/*
 * The median over all threads' readings of the loop in the latest window, of
 * those that count or of all; NAN when there is none.  Watches stand still.
 */
double cost_loop_ns(const struct cost_plan *, const struct cost_watch *,
                    int loop, bool all);

#endif
