/* SPDX-License-Identifier: MIT */
#include "runtime/gc/observe.h"

#include "runtime/die.h"
#include "runtime/thread/safepoint.h"

bool observe_is_on;

/* Written and read with the world stopped. */
static struct {
    void (*call)(enum gc_step, void *);
    void *arg;
    enum gc_step step; /* the current one */
} observer;

void gc_set_observer(struct mutator *m, void (*call)(enum gc_step, void *),
                     void *arg)
{
    world_stop(m);
    observer.call = call;
    observer.arg = arg;
    store_relaxed(&observe_is_on, call != NULL); /* see observing() */
    world_start(m);
}

void observe_step_slow(enum gc_step step)
{
    observer.step = step;
    observer.call(step, observer.arg);
}

static enum gc_state state_of(const struct object *o)
{
    unsigned flags = meta_flags(o);

    /* Settling puts the dead aside without a change of their flags. */
    if ((flags & META_STATE) != META_OBJECT || rc_count(o) <= 0)
        return GC_STATE_DEAD;
    if (!(flags & META_UNREACHABLE))
        return GC_STATE_ALIVE;
    return observer.step < GC_STEP_TRASH ? GC_STATE_UNKNOWN : GC_STATE_TRASH;
}

struct gc_observed gc_observed(const struct object *o)
{
    struct gc_observed seen = {state_of(o), 0};

    check(world_is_stopped());
    if (seen.state == GC_STATE_DEAD)
        return seen;
    if (seen.state == GC_STATE_TRASH || observer.step <= GC_STEP_TRASH)
        seen.refs = rc_count(o) - (int64_t)*meta_scratch_of(o);
    if (seen.state == GC_STATE_TRASH)
        seen.refs--; /* the collector's own pin */
    return seen;
}
