/* SPDX-License-Identifier: MIT */
#include "experiments/timeline.h"
#include "lab/clock.h"
#include "lab/memory.h"
#include "lab/trace.h"
#include "runtime/event/event.h"
#include "runtime/runtime.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 1 << 16, LANES = EVENT_COUNTS + 1, COST_EVENTS = 20000 };

static const char *const lane_names[LANES] = {
    [EVENT_GIL] = "GIL",
    [EVENT_WORLD] = "world stops",
    [EVENT_COLLECTOR] = "collector",
    [EVENT_COUNTS] = "counts",
};

void timeline_open(struct lab *lab)
{
    if (lab_settings(lab)->trace)
        event_start(ROOM);
}

/* ---- one lane ------------------------------------------------------------ */

struct lane {
    int track;                /* 0: nothing has happened in it yet */
    const struct event *open; /* began the state it is in; NULL: none */
};

struct timeline {
    struct trace_file *file;
    uint64_t events;
    uint64_t end; /* of the last event: states still open end there */
};

static void close_state(struct timeline *t, struct lane *lane, uint64_t end)
{
    const struct event *begin = lane->open;
    const struct event_type *type;

    if (!begin)
        return;
    type = &event_types[begin->kind];
    trace_slice(t->file, lane->track, type->state, begin->ns, end, type->a,
                begin->a, type->b, begin->b);
    lane->open = NULL;
}

static void add_event(struct timeline *t, const struct event_ring *ring,
                      struct lane *lanes, const struct event *e)
{
    const struct event_type *type = &event_types[e->kind];
    struct lane *lane = &lanes[type->lane];

    if (!lane->track) {
        char *thread = lab_format("%s (mutator %u)", ring->thread,
                                  ring->mutator);
        lane->track = trace_lane(t->file, thread, lane_names[type->lane],
                                 (int)ring->mutator * LANES + (int)type->lane);
        free(thread);
    }
    if (type->state == event_mark) {
        trace_mark(t->file, lane->track, type->name, e->ns, type->a, e->a);
        return;
    }
    close_state(t, lane, e->ns);
    if (type->state)
        lane->open = e;
}

/* ---- hand-offs ----------------------------------------------------------- */

/* When `mutator` gave the GIL up for the last time before `ns`; 0: never. */
static uint64_t last_drop(unsigned mutator, uint64_t ns)
{
    uint64_t found = 0;

    for (const struct event_ring *ring = event_rings(); ring;
         ring = ring->next) {
        const struct event *e;

        if (ring->mutator != mutator)
            continue;
        for (uint64_t i = 0; (e = event_get(ring, i)) != NULL && e->ns <= ns;
             i++)
            found = e->kind == EVENT_gil__drop ? e->ns : found;
    }
    return found;
}

/* Its own track number of the GIL's lane, by mutator; few mutators. */
struct gil_lane {
    unsigned mutator;
    int track;
};

static int gil_track(const struct gil_lane *list, size_t count,
                     unsigned mutator)
{
    for (size_t i = 0; i < count; i++) {
        if (list[i].mutator == mutator)
            return list[i].track;
    }
    return 0;
}

/* A take that had been waited for comes from who dropped it. At most so many
 * arrows: a viewer draws them all. */
static void add_arrows(struct timeline *t, const struct gil_lane *list,
                       size_t count)
{
    enum { MOST_ARROWS = 2000 };
    int arrows = 0;

    for (const struct event_ring *ring = event_rings(); ring;
         ring = ring->next) {
        const struct event *e, *before = NULL;

        for (uint64_t i = 0; (e = event_get(ring, i)) != NULL; i++) {
            bool waited = before && before->kind == EVENT_gil__wait;

            if (e->kind == EVENT_gil__take && waited && e->a != 0 &&
                e->a != ring->mutator && arrows < MOST_ARROWS) {
                uint64_t drop = last_drop((unsigned)e->a, e->ns);
                int from = gil_track(list, count, (unsigned)e->a);
                int to = gil_track(list, count, ring->mutator);

                if (drop && from && to) {
                    /* from within the slice that ends with the drop */
                    trace_arrow(t->file, "hand-off", from, drop - 1, to, e->ns);
                    arrows++;
                }
            }
            if (event_types[e->kind].lane == EVENT_GIL)
                before = e;
        }
    }
}

/* ---- the file ------------------------------------------------------------ */

static void write_rings(struct timeline *t)
{
    struct gil_lane *gils = NULL;
    size_t count = 0, room = 0;

    for (const struct event_ring *ring = event_rings(); ring;
         ring = ring->next) {
        struct lane lanes[LANES] = {{0, NULL}};
        const struct event *e;

        for (uint64_t i = 0; (e = event_get(ring, i)) != NULL; i++) {
            add_event(t, ring, lanes, e);
            t->end = e->ns > t->end ? e->ns : t->end;
            t->events++;
        }
        for (int i = 0; i < LANES; i++)
            close_state(t, &lanes[i], t->end);
        gils = lab_grow(gils, count, &room, sizeof(*gils));
        gils[count++] =
            (struct gil_lane){ring->mutator, lanes[EVENT_GIL].track};
    }
    add_arrows(t, gils, count);
    free(gils);
}

/* Nanoseconds that one recorded event takes, measured now. */
static double event_cost(void)
{
    struct mutator *m = mutator_enter();
    double begin, cost;

    if (!m)
        return 0;
    event_start(ROOM);
    event_write(m, EVENT_boundary, 0, 0); /* the ring is made */
    begin = (double)lab_now_ns();
    for (int i = 0; i < COST_EVENTS; i++)
        event_write(m, EVENT_boundary, 0, 0);
    cost = ((double)lab_now_ns() - begin) / COST_EVENTS;
    event_stop();
    mutator_leave(m);
    return cost;
}

void timeline_close(struct lab *lab)
{
    const char *path = lab_settings(lab)->trace;
    struct timeline t = {.events = 0};
    uint64_t dropped;
    char *error;

    if (!path)
        return;
    event_stop();
    dropped = event_dropped();
    t.file = trace_open(path, runtime_strategy(), &error);
    if (t.file)
        write_rings(&t);
    if (!t.file || trace_close(t.file, &error) != 0) {
        lab_fail(lab, "--trace %s", error);
        free(error);
    } else {
        lab_note(lab,
                 "%s: %" PRIu64 " events, %" PRIu64
                 " dropped; recording one takes %.0f ns; open it in "
                 "ui.perfetto.dev or chrome://tracing",
                 path, t.events, dropped, event_cost());
    }
    event_forget();
}
