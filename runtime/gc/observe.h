/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_OBSERVE_H
#define RUNTIME_GC_OBSERVE_H
/*
 * Watching a collection of the cycle collector, step by step: for lessons and
 * tests. The observer is called with the world stopped, after each step, and
 * may look at any object, its scratch count and what is thought of it so far.
 *
 * It must not make, keep or release references, allocate objects, poll or
 * collect. Objects that it looks at in later steps need not be held: as long
 * as the world stands and nobody allocates, the address of a dead one is told
 * from a live one's.
 */
#include "runtime/gc/gc.h"

enum gc_step {
    GC_STEP_COPIED,     /* each candidate's count is copied */
    GC_STEP_SUBTRACTED, /* less the references from other candidates */
    GC_STEP_REACHED,    /* what is held from outside is found, with all that it
                           refers to: the rest is unreachable */
    GC_STEP_TRASH,      /* which is pinned now, and weak references are cut */
    GC_STEP_FINALIZED,  /* finalizers have run; the counts of the trash are
                           copied and subtracted once more */
    GC_STEP_RESCUED,    /* what they resurrected is taken out of the trash */
    GC_STEP_CLEARED,    /* the cycles of the rest are broken */
};

enum gc_state {
    GC_STATE_ALIVE,   /* reached, resurrected, or never in question */
    GC_STATE_UNKNOWN, /* a candidate that is not reached so far */
    GC_STATE_TRASH,   /* found unreachable */
    GC_STATE_DEAD,    /* no object any more */
};

struct gc_observed {
    enum gc_state state;
    /* The scratch count (CPython's gc_refs): references to the object, in the
     * later steps those from outside of what is in question, as of the last
     * step that counted. For candidates alone; after GC_STEP_TRASH for trash
     * alone, else 0. */
    int64_t refs;
};

/*
 * From now on `observer` is called at each step of every collection; NULL:
 * none. While there is one, steps that nothing makes necessary take place all
 * the same, but for those on trash when there is none. Stops the world for a
 * moment, so it may come in the middle of another mutator's collection.
 */
void gc_set_observer(struct mutator *, void (*observer)(enum gc_step, void *),
                     void *arg);

/* In the observer only. */
struct gc_observed gc_observed(const struct object *);

/* --- for the collector --- */

extern bool observe_is_on; /* atomic: written with the world stopped */

void observe_step_slow(enum gc_step);

static inline bool observing(void)
{
    /* relaxed: what belongs to it is read in a stopped world alone */
    return unlikely(load_relaxed(&observe_is_on));
}

/* The world is stopped, and the step is done. */
static inline void observe_step(enum gc_step step)
{
    if (observing())
        observe_step_slow(step);
}

#endif
