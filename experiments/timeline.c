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
    const char *path = lab_settings(lab)->trace;
    char *error;

    if (!path)
        return;
    if (trace_try(path, &error) != 0) /* now, not after the measurement */
        lab_misuse(lab, "--trace %s", error);
    event_start(ROOM);
}

/* ---- one lane ------------------------------------------------------------ */

struct lane {
    int track;                /* 0: nothing has happened in it yet */
    const struct event *open; /* began the state it is in; NULL: none */
};

struct timeline {
    struct trace_file *file;
    uint64_t since; /* what was before is left out */
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
        char *thread =
            lab_format("%s (mutator %u)", ring->thread, ring->mutator);
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

/* ---- arrows -------------------------------------------------------------- */

/* Which tracks a mutator's lanes became; few mutators. */
struct tracks {
    unsigned mutator;
    int of_lane[LANES]; /* 0: nothing has happened in it */
};

struct tracks_list {
    struct tracks *tracks;
    size_t count, room;
};

static int find_track(const struct tracks_list *list, unsigned mutator,
                      enum event_lane lane)
{
    for (size_t i = 0; i < list->count; i++) {
        if (list->tracks[i].mutator == mutator)
            return list->tracks[i].of_lane[lane];
    }
    return 0;
}

/* The ring's last event of a kind that is not after `ns`, or NULL. */
static const struct event *last_of_kind(const struct event_ring *ring,
                                        enum event_kind kind, uint64_t ns)
{
    uint64_t low = 0, high = ring->written;

    while (low < high) { /* all before low are not after ns */
        uint64_t middle = low + (high - low) / 2;
        const struct event *e = event_get(ring, middle);

        if (e && e->ns <= ns)
            low = middle + 1;
        else
            high = middle;
    }
    while (low-- > 0) {
        const struct event *e = event_get(ring, low);

        if (e->kind == kind)
            return e;
    }
    return NULL;
}

static const struct event *last_of_mutator(unsigned mutator,
                                           enum event_kind kind, uint64_t ns)
{
    const struct event_ring *ring = event_rings();

    while (ring && ring->mutator != mutator)
        ring = ring->next;
    return ring ? last_of_kind(ring, kind, ns) : NULL;
}

/*
 * The arrow that ends with this event, the one before it in its lane being
 * `before`: who takes the GIL after a wait has it from who dropped it last,
 * and who stands does so for who asked.  False: there is none.
 */
static bool add_arrow(struct timeline *t, const struct tracks_list *list,
                      unsigned mutator, const struct event *e,
                      const struct event *before)
{
    bool taken =
        e->kind == EVENT_gil__take && before && before->kind == EVENT_gil__wait;
    enum event_lane lane = event_types[e->kind].lane;
    const struct event *cause;
    int from, to;

    if ((!taken && e->kind != EVENT_park__start) || e->a == 0 ||
        (unsigned)e->a == mutator)
        return false;
    cause = last_of_mutator(
        (unsigned)e->a, taken ? EVENT_gil__drop : EVENT_stop__request, e->ns);
    from = find_track(list, (unsigned)e->a, lane);
    to = find_track(list, mutator, lane);
    if (!cause || !from || !to)
        return false;
    if (taken) /* from within the slice that ends with the drop */
        trace_arrow(t->file, "hand-off", from, cause->ns - 2, to, e->ns);
    else
        trace_arrow(t->file, "stop", from, cause->ns, to, e->ns);
    return true;
}

/* At most so many: a viewer draws them all. */
static void add_arrows(struct timeline *t, const struct tracks_list *list)
{
    enum { MOST_ARROWS = 4000 };
    int arrows = 0;

    for (const struct event_ring *ring = event_rings(); ring;
         ring = ring->next) {
        const struct event *e, *before[LANES] = {NULL};

        for (uint64_t i = 0; (e = event_get(ring, i)) != NULL; i++) {
            enum event_lane lane = event_types[e->kind].lane;

            if (arrows < MOST_ARROWS && e->ns >= t->since)
                arrows += add_arrow(t, list, ring->mutator, e, before[lane]);
            before[lane] = e;
        }
    }
}

/* ---- the file ------------------------------------------------------------ */

static void write_rings(struct timeline *t)
{
    struct tracks_list list = {.count = 0};

    for (const struct event_ring *ring = event_rings(); ring;
         ring = ring->next) {
        struct lane lanes[LANES] = {{0, NULL}};
        struct tracks tracks = {.mutator = ring->mutator};
        const struct event *e;

        for (uint64_t i = 0; (e = event_get(ring, i)) != NULL; i++) {
            if (e->ns < t->since)
                continue;
            add_event(t, ring, lanes, e);
            t->end = e->ns > t->end ? e->ns : t->end;
            t->events++;
        }
        for (int i = 0; i < LANES; i++) {
            close_state(t, &lanes[i], t->end);
            tracks.of_lane[i] = lanes[i].track;
        }
        list.tracks =
            lab_grow(list.tracks, list.count, &list.room, sizeof(*list.tracks));
        list.tracks[list.count++] = tracks;
    }
    add_arrows(t, &list);
    free(list.tracks);
}

int64_t timeline_write(const char *path, uint64_t since, char **error)
{
    struct timeline t = {.file = trace_open(path, runtime_strategy(), error),
                         .since = since};

    if (!t.file)
        return -1;
    write_rings(&t);
    return trace_close(t.file, error) == 0 ? (int64_t)t.events : -1;
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
    uint64_t dropped;
    int64_t events;
    char *error;

    if (!path)
        return;
    event_stop();
    dropped = event_dropped();
    events = timeline_write(path, 0, &error);
    if (events < 0) {
        lab_fail(lab, "--trace %s", error);
        free(error);
    } else {
        lab_note(lab,
                 "%s: %" PRId64 " events, %" PRIu64
                 " dropped; recording one takes %.0f ns; open it in "
                 "ui.perfetto.dev or chrome://tracing",
                 path, events, dropped, event_cost());
    }
    event_forget();
}
