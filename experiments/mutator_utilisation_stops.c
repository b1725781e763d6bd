/* SPDX-License-Identifier: MIT */
/*
 * How often the world was stopped in a window, and what the last one did, for
 * whom all others waited.
 *
 * Between asking the world to stop and having it stopped lies what one thread
 * still had to do: the straggler, whom the event names. Its own trace says what
 * that was: it had no CPU, or was busy with counts, or it just worked on, to
 * its next safepoint.
 */
#include "experiments/mutator_utilisation.h"
#include "runtime/event/event.h"

static int thread_of(const struct utilisation *run, int64_t id)
{
    for (int i = 0; i < run->threads; i++) {
        if (run->thread[i].id == (unsigned)id)
            return i;
    }
    return -1;
}

/* One stop, from the request to the last who stood. */
static void add_stop(struct stops *all, const struct utilisation *run,
                     const struct mmu_trace *traces, int64_t begin,
                     const struct event *done)
{
    int straggler = done->a > 0 ? thread_of(run, done->b) : -1;
    int64_t end = (int64_t)done->ns, lost[MMU_CAUSES];
    const struct mmu_trace *trace;

    if (straggler < 0)
        return;
    trace = &traces[straggler];
    if (begin < trace->t0 || end > trace->t1)
        return;
    mmu_causes(trace, begin, end, lost);
    all->waited++;
    all->ns += end - begin;
    for (int i = 0; i < LOST_CAUSES; i++)
        all->lost[i] += lost[i];
}

/* Collections are counted where the thread that runs them is in its window. */
static void add_ring(struct stops *all, const struct utilisation *run,
                     const struct mmu_trace *traces,
                     const struct event_ring *ring)
{
    int own = thread_of(run, ring->mutator);
    const struct event *e, *request = NULL;

    for (uint64_t i = 0; own >= 0 && (e = event_get(ring, i)) != NULL; i++) {
        int64_t at = (int64_t)e->ns;

        if (e->kind == EVENT_stop__request)
            request = e;
        else if (e->kind == EVENT_stop__done && request)
            add_stop(all, run, traces, (int64_t)request->ns, e);
        else if (e->kind == EVENT_gc__start && at >= traces[own].t0 &&
                 at < traces[own].t1)
            all->collections[e->a]++;
    }
}

struct stops utilisation_stops(const struct utilisation *run,
                               const struct mmu_trace *traces)
{
    struct stops all = {.waited = 0};

    for (const struct event_ring *ring = event_rings(); ring; ring = ring->next)
        add_ring(&all, run, traces, ring);
    return all;
}
