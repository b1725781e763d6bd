/* SPDX-License-Identifier: MIT */
/* The windows of observer_cost: what is done in them, and how it is timed. */
#define _GNU_SOURCE /* memfd_create() */
#include "experiments/observer_cost.h"
#include "experiments/timeline.h"
#include "lab/clock.h"
#include "lab/memory.h"
#include "runtime/event/event.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum {
    PAIRS = 16,     /* of one fast operation */
    ROOM = 1 << 14, /* of the ring: the events of a slow window */
    TRIAL = 500,    /* operations, to learn what they are like */
    LEAST = 100,
    WINDOW_NS = 750 * LAB_NS_PER_US, /* of a fast one */
};

const char *const observer_work_names[OBSERVER_WORKS + 1] = {
    [OBSERVER_FAST] = "fast",
    [OBSERVER_SLOW] = "slow",
};

static const struct type thing_type = {
    .name = "thing",
    .basic_size = sizeof(struct object) + 16,
    .kind = KIND_OTHER,
};

static bool make_thing(struct mutator *m, struct object **local)
{
    local_adopt(m, local, object_new(m, &thing_type, thing_type.basic_size));
    return *local != NULL;
}

/* ---- operations ---------------------------------------------------------- */

static inline void work_fast(struct observed *o)
{
    struct object *thing = o->frame[0];

    for (int i = 0; i < PAIRS; i++) {
        rc_inc(o->m, thing);
        rc_dec(o->m, thing);
    }
    /* What dies must be reused, or memory runs out.  Without memory it ends
     * sooner or later as well: object_new() gives NULL and costs as much. */
    if (RC_THREAD_SAFE && make_thing(o->m, &o->frame[1]))
        local_clear(o->m, &o->frame[1]);
    safepoint(o->m);
}

static inline void work_slow(struct observed *o)
{
    world_stop(o->m);
    world_start(o->m);
    mutator_detach(o->m);
    mutator_attach(o->m);
}

/* One loop for each, so that none asks in its loop what it is to do. */
#define LOOP(name, ...)                                                        \
    __attribute__((noinline)) static void name(struct observed *o,             \
                                               uint64_t ops)                   \
    {                                                                          \
        for (uint64_t i = 0; i < ops; i++) {                                   \
            __VA_ARGS__                                                        \
        }                                                                      \
    }

LOOP(loop_fast, work_fast(o);)
LOOP(loop_slow, work_slow(o);)
LOOP(loop_fast_clock, work_fast(o); o->clock += lab_now_ns();)
LOOP(loop_slow_clock, work_slow(o); o->clock += lab_now_ns();)

static void work(struct observed *o, enum observer_work which, bool clock,
                 uint64_t ops)
{
    static void (*const loops[OBSERVER_WORKS][2])(struct observed *,
                                                  uint64_t) = {
        [OBSERVER_FAST] = {loop_fast, loop_fast_clock},
        [OBSERVER_SLOW] = {loop_slow, loop_slow_clock},
    };

    loops[which][clock](o, ops);
    if (RC_LATE_DEATH)
        rc_flush(o->m); /* what these operations have left to be done */
}

/* ---- windows ------------------------------------------------------------- */

/* The thread's own time: who runs beside us is not the observer's doing. */
static int64_t cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * LAB_NS_PER_S + now.tv_nsec;
}

static uint64_t events_written(void)
{
    uint64_t written = 0;

    for (const struct event_ring *ring = event_rings(); ring; ring = ring->next)
        written += ring->written;
    return written;
}

static uint64_t write_trace(const struct observed *o, uint64_t since)
{
    char *path = lab_format("/proc/self/fd/%d", o->trace), *error;
    int64_t events = timeline_write(path, since, &error);

    if (events < 0)
        lab_die("the trace could not be written: %s", error);
    free(path);
    return (uint64_t)events;
}

struct observer_window observed_run(struct observed *o,
                                    enum observer_work which,
                                    enum observer_level level, uint64_t ops)
{
    struct observer_window window = {.ops = ops};
    uint64_t written = events_written();
    uint64_t since = (uint64_t)lab_now_ns();
    int64_t before;

    if (level == OBSERVER_RINGS || level == OBSERVER_TRACE)
        event_start(ROOM); /* nobody else is attached */
    before = cpu_ns();
    work(o, which, level == OBSERVER_CLOCK, ops);
    if (level == OBSERVER_TRACE)
        window.traced = write_trace(o, since);
    window.ns = (double)(cpu_ns() - before);
    event_stop();
    window.events = events_written() - written;
    return window;
}

/*
 * A fast window is some time long.  A slow one fills the ring once, for what
 * goes to the trace is what is in the ring, and should be all of the window.
 */
uint64_t observed_choose_ops(struct observed *o, enum observer_work which)
{
    enum observer_level level =
        which == OBSERVER_FAST ? OBSERVER_NOTHING : OBSERVER_RINGS;
    struct observer_window trial;
    uint64_t ops;

    observed_run(o, which, level, TRIAL); /* to warm up */
    trial = observed_run(o, which, level, TRIAL);
    if (which == OBSERVER_FAST)
        ops = (uint64_t)(WINDOW_NS / (trial.ns / TRIAL + 1));
    else
        ops = TRIAL * ROOM / (trial.events + 1) + 1;
    return ops < LEAST ? LEAST : ops;
}

/* ---- before and after ---------------------------------------------------- */

bool observed_open(struct observed *o, struct mutator *m)
{
    *o = (struct observed){.m = m, .trace = memfd_create("trace", MFD_CLOEXEC)};
    o->frame = frame_push(m, 2);
    return o->trace >= 0 && o->frame && make_thing(m, &o->frame[0]);
}

void observed_close(struct observed *o)
{
    if (o->frame)
        frame_pop(o->m, o->frame);
    if (o->trace >= 0)
        close(o->trace);
}

int64_t observed_count(struct observed *o)
{
    int64_t count;

    world_stop(o->m);
    rc_settle(o->m);
    count = rc_count(o->frame[0]);
    world_start(o->m);
    rc_unsettle(o->m);
    return count;
}
