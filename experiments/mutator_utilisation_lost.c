/* SPDX-License-Identifier: MIT */
/*
 * What kept a thread from its work, from two witnesses:
 *
 *   events    the runtime's, from the mutator's ring: what it did or waited
 *             for, from when to when. Of boundaries and merges only the moment.
 *   delays    steps of the thread that took longer than WATCH_LEAST_NS,
 *             whatever held it up; and how long it had no CPU meanwhile.
 *
 * Every state of the runtime's begins and ends within a step, so what events
 * tell and no delay covers is a fault of ours; the experiment checks that there
 * is none. The other way round, a delay is longer than what events tell of:
 *
 *     delay     |------------------------------------------|
 *     events        stands          collects
 *     left over |--|      |--------|        |--------------|
 *
 * Of what is left over a step's usual time is work. The rest is lost as well:
 * to the scheduler, if the thread was without a CPU for most of it and that
 * not while it waited in the runtime; else to counts, if there was a boundary
 * or a merge in it; else it is merely slow (page faults, a part of the
 * allocator that is seldom needed, cold caches).
 *
 * A thread that collects, or applies a log, is preempted like any other. When
 * it had no CPU for longer than it waited and than is left over, that was
 * within such a state. When in it nobody knows: each gives up the same part.
 */
#include "experiments/mutator_utilisation.h"
#include "lab/memory.h"
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

/* A growing list of intervals. */
struct intervals {
    struct mmu_interval *list;
    size_t count, room;
};

static void add(struct intervals *all, int64_t begin, int64_t end, int cause)
{
    if (begin >= end || cause == WORKS)
        return;
    all->list = lab_grow(all->list, all->count, &all->room, sizeof(*all->list));
    all->list[all->count++] = (struct mmu_interval){begin, end, cause};
}

/* Replaces the list by a sorted one without overlaps within [t0, t1]. */
static void flatten(struct intervals *all, int64_t t0, int64_t t1)
{
    struct mmu_interval *list = lab_alloc(2 * all->count + 1, sizeof(*list));

    all->count = mmu_flatten(all->list, all->count, t0, t1, list);
    free(all->list);
    all->list = list;
    all->room = 2 * all->count + 1;
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

/* States of all lanes, one over the other, from what is kept in the ring. */
static void add_events(struct intervals *all, const struct event_ring *ring,
                       int64_t t1)
{
    struct {
        int cause;
        int64_t since;
    } lane[LANES];
    const struct event *e;

    for (int i = 0; i < LANES; i++) {
        lane[i].cause = WORKS;
        lane[i].since = 0;
    }
    for (uint64_t i = 0; (e = event_get(ring, i)) != NULL; i++) {
        const struct event_type *type = &event_types[e->kind];

        if (type->state == event_mark)
            continue;
        add(all, lane[type->lane].since, (int64_t)e->ns,
            lane[type->lane].cause);
        lane[type->lane].cause = cause_of(e);
        lane[type->lane].since = (int64_t)e->ns;
        if (e->kind == EVENT_gc__start) { /* until it may stop the world */
            lane[EVENT_WORLD].cause = LOST_STOPPING;
            lane[EVENT_WORLD].since = (int64_t)e->ns;
        }
    }
    for (int i = 0; i < LANES; i++)
        add(all, lane[i].since, t1, lane[i].cause);
}

/* ---- delays -------------------------------------------------------------- */

/* Walks along a thread's window, delay by delay. */
struct account {
    const struct intervals *known; /* of events, flat */
    size_t at;                     /* the first that reaches beyond here */
    const struct event_ring *ring; /* NULL: none */
    uint64_t mark;                 /* its first event beyond here */
    int64_t usual;                 /* time of a step */
    struct intervals all;          /* the result */
};

static bool is_wait(int cause)
{
    return cause == LOST_GIL || cause == LOST_STOPPED ||
           cause == LOST_STOPPING || cause == LOST_GRACE;
}

/* A boundary or a merge between begin and end; both only ever grow. */
static bool has_mark(struct account *account, int64_t begin, int64_t end)
{
    const struct event *e;
    bool found = false;

    while (account->ring &&
           (e = event_get(account->ring, account->mark)) != NULL &&
           (int64_t)e->ns < end) {
        found |= (int64_t)e->ns >= begin &&
                 event_types[e->kind].lane == EVENT_COUNTS;
        account->mark++;
    }
    return found;
}

/* Fills the gaps between what is known with a cause, from the first one on,
 * until so much is lost. */
static void fill(struct account *account, const struct delay *delay,
                 size_t first, int64_t left, int cause)
{
    const struct intervals *known = account->known;
    int64_t from = delay->begin;

    for (size_t i = first; left > 0 && from < delay->end; i++) {
        bool more = i < known->count && known->list[i].begin < delay->end;
        int64_t to = more ? known->list[i].begin : delay->end;

        if (to - from > left)
            to = from + left;
        add(&account->all, from, to, cause);
        left -= to > from ? to - from : 0;
        from = more ? known->list[i].end : delay->end;
    }
}

/* What there is of an interval in a delay. */
static struct mmu_interval within(const struct mmu_interval *interval,
                                  const struct delay *delay)
{
    struct mmu_interval part = *interval;

    if (part.begin < delay->begin)
        part.begin = delay->begin;
    if (part.end > delay->end)
        part.end = delay->end;
    return part;
}

/* `off` of the time that the states from `first` on, other than waits, had in
 * a delay were without a CPU. */
static void take_off(struct account *account, const struct delay *delay,
                     size_t first, int64_t busy, int64_t off)
{
    const struct intervals *known = account->known;
    double part = off < busy ? (double)off / (double)busy : 1;

    for (size_t i = first;
         i < known->count && known->list[i].begin < delay->end; i++) {
        struct mmu_interval one = within(&known->list[i], delay);

        if (!is_wait(one.cause))
            add(&account->all, one.begin,
                one.begin + (int64_t)(part * (double)(one.end - one.begin)),
                LOST_DESCHEDULED);
    }
}

static void account_for(struct account *account, const struct delay *delay)
{
    const struct intervals *known = account->known;
    int64_t told = 0, waited = 0, left, off;
    size_t first;
    bool mark = has_mark(account, delay->begin, delay->end);

    while (account->at < known->count &&
           known->list[account->at].end <= delay->begin)
        account->at++;
    first = account->at;
    for (size_t i = first;
         i < known->count && known->list[i].begin < delay->end; i++) {
        struct mmu_interval one = within(&known->list[i], delay);

        told += one.end - one.begin;
        waited += is_wait(one.cause) ? one.end - one.begin : 0;
    }
    left = delay->end - delay->begin - told - account->usual;
    off = delay->off_cpu - waited;
    if (2 * off > left)
        fill(account, delay, first, left, LOST_DESCHEDULED);
    else
        fill(account, delay, first, left, mark ? LOST_COUNTS : LOST_SLOW);
    off -= left > 0 ? left : 0;
    if (off > WATCH_LEAST_NS && told > waited)
        take_off(account, delay, first, told - waited, off);
}

static void account_for_all(struct account *account, const struct watch *watch,
                            int64_t t0, int64_t t1)
{
    for (size_t i = 0; i < watch->count; i++) {
        const struct delay *delay = &watch->delay[i];

        if (delay->begin >= t0 && delay->begin < t1)
            account_for(account, delay);
    }
}

/* ---- the two witnesses --------------------------------------------------- */

static bool is_seen(const struct watch *watch, size_t *at, int64_t begin,
                    int64_t end)
{
    while (*at < watch->count && watch->delay[*at].end <= begin)
        ++*at;
    return *at < watch->count && watch->delay[*at].begin <= begin &&
           end <= watch->delay[*at].end;
}

/* What events tell that lies in no delay, but for what is too short to be one;
 * intervals without work between them are one delay. */
static int64_t unwitnessed(const struct intervals *known,
                           const struct watch *watch)
{
    int64_t sum = 0;
    size_t at = 0;

    for (size_t i = 0, next; i < known->count; i = next) {
        int64_t begin = known->list[i].begin, end = known->list[i].end;

        for (next = i + 1;
             next < known->count && known->list[next].begin == end; next++)
            end = known->list[next].end;
        if (end - begin > WATCH_LEAST_NS && !is_seen(watch, &at, begin, end))
            sum += end - begin;
    }
    return sum;
}

/* ---- one window ---------------------------------------------------------- */

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

struct lost utilisation_lost(const struct utilisation_thread *t, int64_t t0,
                             int64_t t1)
{
    struct intervals known = {.list = NULL};
    struct account account = {
        .known = &known,
        .ring = t->m ? ring_of(t->id) : NULL,
        .usual = (int64_t)histogram_quantile(&t->watch->step, 0.5),
    };
    struct lost lost = {.t0 = own_begin(t->watch, t0)};

    t0 = lost.t0;
    if (account.ring)
        add_events(&account.all, account.ring, t1);
    known = account.all;
    flatten(&known, t0, t1);
    account.all = (struct intervals){.list = NULL};
    account_for_all(&account, t->watch, t0, t1);
    lost.unwitnessed = unwitnessed(&known, t->watch);
    for (size_t i = 0; i < known.count; i++)
        add(&account.all, known.list[i].begin, known.list[i].end,
            known.list[i].cause);
    flatten(&account.all, t0, t1);
    free(known.list);
    lost.lost = account.all.list;
    lost.count = account.all.count;
    if (account.ring && is_torn(account.ring, t0))
        lost.why_void = "a ring of events was too short for the window";
    if (t->watch->dropped)
        lost.why_void = "there were more delays than there was room for";
    return lost;
}
