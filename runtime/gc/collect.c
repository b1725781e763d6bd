/* SPDX-License-Identifier: MIT */
/*
 * One collection, from the stop of the world to the last pin:
 *
 *   stop 1   settle counts; find the trash (collector.h); pin it; cut the weak
 *            references to it that have callbacks
 *   running  call those back; run finalizers (trash.c)
 *   stop 2   only if the trash may have been touched: settle; find what was
 *            resurrected; cut all remaining weak references to the rest
 *   running  break the cycles of the rest, release the pins
 *
 * With legacy finalizers (legacy.c) stop 1 also sets aside what must not be
 * collected; there are no finalizers to run then. An observer (observe.h) is
 * told of each step, and makes stop 2 and a third one necessary.
 *
 * Others go on working in between; what makes that safe is Note [trash].
 */
#include "runtime/die.h"
#include "runtime/gc/collector.h"
#include "runtime/gc/garbage.h"
#include "runtime/gc/generation.h"
#include "runtime/gc/legacy.h"
#include "runtime/gc/observe.h"
#include "runtime/gc/weakrefs.h"
#include "runtime/runtime.h"

struct collection {
    const struct collector *by;
    struct mutator *m;
    int generation;
    struct trace trace;
    struct pins trash;
    size_t weakrefs; /* that still lead into the trash */
    bool legacy;
    struct legacy_split split; /* all 0 unless legacy */
    uint64_t stopped, pause_ns;
};

enum { FRAME_SLOTS = 3 }; /* two for callbacks and finalizers, the garbage */

/* The work stack, then the trash, of the one collection there is. */
static struct buffer work;

static void stop(struct collection *c)
{
    world_stop(c->m);
    c->stopped = runtime_clock();
    rc_settle(c->m);
}

static void restart(struct collection *c)
{
    c->pause_ns += runtime_clock() - c->stopped;
    world_start(c->m);
    rc_unsettle(c->m);
}

static void add_trash(struct object *o, void *arg)
{
    struct collection *c = arg;

    pins_add(c->m, &c->trash, o);
    if ((meta_flags(o) & META_WEAKREFS) && !c->legacy)
        c->weakrefs += weakrefs_clear_stopped(c->m, o);
}

/* Part of the trash is none: legacy.h. */
static void set_aside(struct collection *c)
{
    c->split = legacy_set_aside(&c->trash, c->trace.promoted);
    for (size_t i = c->trash.first + c->split.aside; i < c->trash.count; i++) {
        struct object *o = pins_get(&c->trash, i);

        if (meta_flags(o) & META_WEAKREFS)
            c->weakrefs += weakrefs_clear_stopped(c->m, o);
    }
}

/* Stop 1. False when memory runs out. */
static bool find_trash(struct collection *c)
{
    struct trace *t = &c->trace;
    bool enough;

    stop(c);
    enough = c->by->reserve(t, (unsigned)c->generation, &work);
    if (enough) {
        generations_reset(c->generation);
        c->by->find(t);
        generations_survived(c->generation, t->reached - t->untracked);
        pins_open(c->m, &c->trash, work.granules);
        c->by->finish(t, add_trash, c);
        check(c->trash.count == t->candidates - t->reached);
        observe_step(GC_STEP_TRASH);
        if (c->legacy)
            set_aside(c);
    }
    restart(c);
    return enough;
}

/* Stop 2. */
static void rescue_trash(struct collection *c)
{
    size_t rescued;

    stop(c);
    rescued = c->by->rescue(&c->trash, c->trace.promoted);
    restart(c);
    while (rescued-- > 0)
        pins_release_first(c->m, &c->trash);
}

/* An extra stop, to look at what is left. */
static void observe_cleared(struct collection *c)
{
    stop(c);
    observe_step(GC_STEP_CLEARED);
    restart(c);
}

/* Returns what was finally unreachable. */
static size_t dispose_of_trash(struct collection *c, struct object **frame)
{
    size_t found;

    if (c->legacy)
        legacy_release(c->m, &c->trash, &c->split, &frame[2]);
    weakrefs_call_queued(c->m, frame);
    if (trash_finalize(c->m, &c->trash, frame) || c->weakrefs || observing())
        rescue_trash(c);
    found = c->trash.count - c->trash.first;
    if (gc_get_debug() & GC_DEBUG_SAVEALL) {
        gc_garbage(c->m, &frame[2]);
        trash_save(c->m, &c->trash, c->trace.promoted, frame[2]);
    } else {
        trash_clear(c->m, &c->trash, c->trace.promoted);
    }
    if (observing())
        observe_cleared(c);
    return found + c->split.uncollectable;
}

static long collect(struct mutator *m, int asked, struct object **frame)
{
    const struct collector *by = gc_collector();
    const int generation = by->generational ? asked : GC_OLDEST;
    struct collection c = {
        .by = by,
        .m = m,
        .generation = generation,
        .legacy = RC_COUNTS && gc_legacy_finalizers(),
    };
    size_t found = 0;

    if (!find_trash(&c))
        return -1;
    if (c.trash.count)
        found = dispose_of_trash(&c, frame);
    pins_close(m, &c.trash);
    buffer_release(&work, true);
    generations_record(generation, c.trace.candidates,
                       found - c.split.uncollectable, c.pause_ns);
    if (c.split.uncollectable)
        generations_uncollectable(generation, c.split.uncollectable);
    if (generation == GC_OLDEST) {
        heap_local_collect(&m->heap);
        heap_collect_abandoned();
        generations_grow_from(heap_bytes_held());
    }
    return (long)found;
}

long gc_collect(struct mutator *m, int generation)
{
    struct object **frame;
    long found = -1;

    check(generation >= 0 && generation <= GC_OLDEST);
    if (!RC_COLLECTS || !generations_claim())
        return 0;
    m->collecting = true;
    frame = frame_push(m, FRAME_SLOTS);
    if (frame) {
        event(m, gc__start, generation, 0);
        found = collect(m, generation, frame);
        event(m, gc__done, found, 0);
        frame_pop(m, frame);
    }
    m->collecting = false;
    generations_release(m);
    return found;
}

int gc_init(void)
{
    generations_init();
    return weakrefs_init();
}

void gc_fini(struct mutator *m)
{
    garbage_fini(m);
    buffer_release(&work, false);
}
