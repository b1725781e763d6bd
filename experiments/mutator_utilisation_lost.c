/* SPDX-License-Identifier: MIT */
/*
 * What kept a thread from its work, from two witnesses (lab/mmu_blame.h): the
 * runtime's events, from the mutator's ring, and the delays that the thread has
 * noticed itself.
 *
 * Every state of the runtime's begins and ends within a step, so what events
 * tell and no delay covers is a fault of ours; the experiment checks that there
 * is none. Of boundaries and merges only the moment is known: a delay with one
 * in it is theirs, if the thread had a CPU. Otherwise it is merely slow: page
 * faults, a part of the allocator that is seldom needed, cold caches.
 */
#include "experiments/mutator_utilisation.h"
#include "lab/memory.h"
#include "lab/mmu_blame.h"
#include "runtime/event/event.h"

#include <stdlib.h>

const char *const utilisation_cause_names[LOST_CAUSES] = {
    [LOST_GIL] = "GIL",
    [LOST_STOPPED] = "stopped",
    [LOST_STOPPING] = "stopping",
    [LOST_GRACE] = "grace period",
    [LOST_DESCHEDULED] = "descheduled",
    [LOST_COLLECTING] = "collecting",
    [LOST_COUNTS] = "counts",
    [LOST_SLOW] = "slow",
};

_Static_assert((int)LOST_CAUSES <= (int)MMU_CAUSES, "causes of lab/mmu.h");

enum { LANES = EVENT_COUNTS + 1, WORKS = -1 };

/* The state that an event begins. */
static int cause_of(const struct event *e)
{
    switch ((int)e->kind) {
    case EVENT_gil__drop: /* in a window only to yield */
    case EVENT_gil__wait:
        return LOST_GIL;
    case EVENT_park__start:
        return LOST_STOPPED;
    case EVENT_stop__request:
        return LOST_STOPPING;
    case EVENT_stop__done: /* who has stopped the world works on it */
    case EVENT_gc__start:
        return LOST_COLLECTING;
    case EVENT_grace__wait:
        return LOST_GRACE;
    case EVENT_apply__start:
        return LOST_COUNTS;
    default:
        return WORKS;
    }
}

/* ---- events -------------------------------------------------------------- */

static const struct event_ring *ring_of(unsigned id)
{
    const struct event_ring *ring = event_rings();

    while (ring && ring->mutator != id)
        ring = ring->next;
    return ring;
}

/* Has it overwritten events that belong to what began at t0? */
static bool is_torn(const struct event_ring *ring, int64_t t0)
{
    return ring->written > ring->room && (int64_t)event_get(ring, 0)->ns > t0;
}

/* What a lane of the mutator's says it does. */
struct lane {
    int cause;
    int64_t since;
};

static void end_state(struct mmu_list *all, const struct lane *lane, int64_t at)
{
    if (lane->cause != WORKS)
        mmu_list_add(all, lane->since, at, lane->cause);
}

/* States of all lanes, one over the other, from what is kept in the ring. */
static void add_events(struct mmu_list *all, const struct event_ring *ring,
                       int64_t t1)
{
    struct lane lane[LANES];
    const struct event *e;

    for (int i = 0; i < LANES; i++)
        lane[i] = (struct lane){WORKS, 0};
    for (uint64_t i = 0; (e = event_get(ring, i)) != NULL; i++) {
        const struct event_type *type = &event_types[e->kind];

        if (type->state == event_mark)
            continue;
        end_state(all, &lane[type->lane], (int64_t)e->ns);
        lane[type->lane].cause = cause_of(e);
        lane[type->lane].since = (int64_t)e->ns;
        if (e->kind == EVENT_gc__start) { /* until it may stop the world */
            lane[EVENT_WORLD].cause = LOST_STOPPING;
            lane[EVENT_WORLD].since = (int64_t)e->ns;
        }
    }
    for (int i = 0; i < LANES; i++)
        end_state(all, &lane[i], t1);
}

/* ---- delays -------------------------------------------------------------- */

/* A boundary or a merge between begin and end, which only ever grow; *at is
 * this function's place in the ring, which may be NULL. */
static bool has_mark(const struct event_ring *ring, uint64_t *at, int64_t begin,
                     int64_t end)
{
    const struct event *e;
    bool found = false;

    for (; ring && (e = event_get(ring, *at)) != NULL && (int64_t)e->ns < end;
         ++*at)
        found |= (int64_t)e->ns >= begin &&
                 event_types[e->kind].lane == EVENT_COUNTS;
    return found;
}

/* The thread's delays between t0 and t1; the caller frees. */
static struct mmu_delay *delays_of(const struct watch *watch,
                                   const struct event_ring *ring, int64_t t0,
                                   int64_t t1, size_t *count)
{
    struct mmu_delay *list = lab_alloc(watch->count + 1, sizeof(*list));
    uint64_t at = 0;

    *count = 0;
    for (size_t i = 0; i < watch->count; i++) {
        const struct delay *delay = &watch->delay[i];

        if (delay->begin < t0 || delay->begin >= t1)
            continue;
        list[(*count)++] = (struct mmu_delay){
            .begin = delay->begin,
            .end = delay->end,
            .off_cpu = delay->off_cpu,
            .otherwise = has_mark(ring, &at, delay->begin, delay->end)
                             ? LOST_COUNTS
                             : LOST_SLOW,
        };
    }
    return list;
}

/* When the window that was opened at t0 began for this thread: watch_begin()
 * has left a delay of no length there. */
static int64_t own_begin(const struct watch *watch, int64_t t0)
{
    for (size_t i = 0; i < watch->count; i++) {
        if (watch->delay[i].begin >= t0)
            return watch->delay[i].begin;
    }
    return t0;
}

/* ---- one window ---------------------------------------------------------- */

static const char *void_reason(const struct utilisation_thread *t,
                               const struct event_ring *ring, int64_t t0)
{
    if (ring && is_torn(ring, t0))
        return "a ring of events was too short for the window";
    if (t->watch->dropped)
        return "there were more delays than there was room for";
    return NULL;
}

struct lost utilisation_lost(const struct utilisation_thread *t, int64_t t0,
                             int64_t t1)
{
    const struct event_ring *ring = t->m ? ring_of(t->id) : NULL;
    struct mmu_blame blame = {
        .waits = {[LOST_GIL] = true,
                  [LOST_STOPPED] = true,
                  [LOST_STOPPING] = true,
                  [LOST_GRACE] = true},
        .descheduled = LOST_DESCHEDULED,
        .usual = (int64_t)histogram_quantile(&t->watch->step, 0.5),
        .least = WATCH_LEAST_NS,
    };
    struct mmu_list known = {.list = NULL}, all = {.list = NULL};
    struct lost lost = {.t0 = own_begin(t->watch, t0)};
    struct mmu_delay *delay;
    size_t delays;

    delay = delays_of(t->watch, ring, lost.t0, t1, &delays);
    if (ring)
        add_events(&known, ring, t1);
    mmu_list_flatten(&known, lost.t0, t1);
    mmu_blame(&blame, &known, delay, delays, &all);
    lost.unwitnessed = mmu_unseen(&known, delay, delays, WATCH_LEAST_NS);
    lost.why_void = void_reason(t, ring, lost.t0);
    for (size_t i = 0; i < known.count; i++)
        mmu_list_add(&all, known.list[i].begin, known.list[i].end,
                     known.list[i].cause);
    mmu_list_flatten(&all, lost.t0, t1);
    free(known.list);
    free(delay);
    lost.lost = all.list;
    lost.count = all.count;
    return lost;
}
