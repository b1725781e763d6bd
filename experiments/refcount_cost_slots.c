/* SPDX-License-Identifier: MIT */
/*
 * Note [slots of time].  All loops are measured in one process, in turn, each
 * for a moment: ratios between them then hold although the machine's speed
 * drifts.  A thread's turn is read off the clock that all threads share, so
 * that they are at the same loop at the same time without any barrier:
 *
 *     |<------------- SLOT_NS ------------->|
 *     | loop k, timed            | settle   | loop k + 1, timed  ...
 *
 * The order starts one loop later in every round, so no loop always follows
 * the same one, and none is always hit by what happens periodically.
 *
 * Where threads meet in one line, a slot counts only when every thread was
 * there from its beginning and was not interrupted: a thread alone would have
 * an easy time.  Where threads run one at a time anyway they just take turns
 * as they come.
 *
 * Time is the thread's CPU time, so waiting for a lock or the scheduler is not
 * taken for the cost of counting.  What an operation leaves to be done later
 * is done before the slot's time is taken, and so is part of its price.
 */
#include "experiments/refcount_cost.h"
#include "lab/clock.h"
#include "lab/memory.h"
#include "lab/stats.h"

#include <math.h>
#include <stdlib.h>

enum {
    /* Settling takes a few grace periods where deaths are late. */
    SLOT_NS = (RC_LATE_DEATH ? 2 : 1) * LAB_NS_PER_MS,
    TIMED_NS = SLOT_NS / 8 * (RC_LATE_DEATH ? 6 : 7),
    LATE_NS = SLOT_NS / 20,       /* most that a thread may come too late */
    MISSED_NS = SLOT_NS / 10,     /* and be away in all */
    SHORT_NS = 5 * LAB_NS_PER_US, /* between two looks at the clock */
    LONG_NS = 40 * LAB_NS_PER_US,
    MOST_BATCHES = 64,
};

void cost_plan_loops(struct cost_plan *plan)
{
    enum cost_target last = plan->threads > 1 ? COST_NEIGHBOUR : COST_FOREIGN;

    plan->loops = 0;
    for (int t = COST_OWN; t <= (int)last; t++) {
        for (int op = COST_PAIR; op <= COST_STORE; op++)
            plan->loop[plan->loops++] =
                (struct cost_loop){(enum cost_op)op, (enum cost_target)t};
    }
    for (int op = COST_NULL; op <= COST_ATOMIC; op++)
        plan->loop[plan->loops++] =
            (struct cost_loop){(enum cost_op)op, COST_NO_TARGET};
}

static int64_t cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * LAB_NS_PER_S + now.tv_nsec;
}

/* One loop until end_ns; returns the operations done. */
static uint64_t spend(struct cost_watch *w, const struct cost_plan *plan,
                      int loop, int64_t end_ns)
{
    const struct cost_site *site = &w->site[plan->loop[loop].target];
    enum cost_op op = plan->loop[loop].op;
    int64_t before = lab_now_ns(), now = before;
    uint64_t batches = 0;

    while (now < end_ns) {
        for (int i = 0; i < w->batches[loop]; i++) {
            cost_run(op, w->m, site);
            safepoint(w->m);
        }
        batches += (unsigned)w->batches[loop];
        now = lab_now_ns();
        if (now - before < SHORT_NS && w->batches[loop] < MOST_BATCHES)
            w->batches[loop] *= 2;
        else if (now - before > LONG_NS && w->batches[loop] > 1)
            w->batches[loop] /= 2;
        before = now;
    }
    return batches * COST_BATCH;
}

/* Note [slots of time] */
static uint64_t take_slot(struct cost_watch *w, const struct cost_plan *plan,
                          int64_t number, int64_t begin_ns)
{
    int64_t round = number / plan->loops, before = cpu_ns(), missed;
    int loop = (int)((number + round) % plan->loops);
    uint64_t ops = spend(w, plan, loop, begin_ns + TIMED_NS);

    missed = lab_now_ns() - begin_ns - (cpu_ns() - before);
    if (RC_LATE_DEATH)
        rc_flush(w->m); /* what these operations have left to be done */
    if (ops > 0 && w->readings < COST_READINGS)
        w->reading[w->readings++] = (struct cost_reading){
            .number = number,
            .loop = loop,
            .undisturbed = plan->take_turns || missed <= MISSED_NS,
            .ns = (double)(cpu_ns() - before) / (double)ops,
        };
    return ops;
}

uint64_t cost_window(const struct worker *worker, struct cost_watch *w,
                     const struct cost_plan *plan)
{
    uint64_t ops = 0;

    w->readings = 0;
    while (!worker_stopped(worker)) {
        int64_t now = lab_now_ns(), number = now / SLOT_NS;

        if (plan->take_turns)
            ops += take_slot(w, plan, w->turn++, now);
        else if (now % SLOT_NS <= LATE_NS)
            ops += take_slot(w, plan, number, number * SLOT_NS);
        safepoint(w->m);
    }
    return ops;
}

static const struct cost_reading *find(const struct cost_watch *w,
                                       int64_t number)
{
    for (int i = 0; i < w->readings; i++) {
        if (w->reading[i].number == number)
            return &w->reading[i];
    }
    return NULL;
}

/* Where threads meet: were all there, undisturbed? */
static bool counts(const struct cost_plan *plan, const struct cost_watch *watch,
                   const struct cost_reading *reading)
{
    enum cost_target target = plan->loop[reading->loop].target;

    if (plan->take_turns || (target != COST_SHARED && target != COST_NEIGHBOUR))
        return true;
    for (int i = 0; i < plan->threads; i++) {
        const struct cost_reading *his = find(&watch[i], reading->number);

        if (!his || !his->undisturbed)
            return false;
    }
    return true;
}

double cost_loop_ns(const struct cost_plan *plan,
                    const struct cost_watch *watch, int loop, bool all)
{
    size_t most = (size_t)plan->threads * COST_READINGS, count = 0;
    double *ns = lab_alloc(most, sizeof(*ns)), median;

    for (int i = 0; i < plan->threads; i++) {
        const struct cost_watch *w = &watch[i];

        for (int k = 0; k < w->readings; k++) {
            const struct cost_reading *reading = &w->reading[k];

            if (reading->loop == loop && (all || counts(plan, watch, reading)))
                ns[count++] = reading->ns;
        }
    }
    median = count ? stats_median(ns, count) : NAN;
    free(ns);
    return median;
}
