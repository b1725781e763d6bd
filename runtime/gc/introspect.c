/* SPDX-License-Identifier: MIT */
/*
 * Looking at the heap from the outside: referents, referrers, lists of
 * objects, the frozen set.
 *
 * A scan runs with the world stopped and pins what it finds, into memory of
 * its own; the list is made afterwards, with the world running, because making
 * it may collect, finalize or fail. The list is thus never among its items.
 */
#include "runtime/die.h"
#include "runtime/gc/buffer.h"
#include "runtime/gc/generation.h"
#include "runtime/gc/pins.h"
#include "runtime/gc/pools.h"
#include "runtime/thread/safepoint.h"
#include "runtime/types/list.h"

enum { ANY_GENERATION = (1 << GC_GENERATIONS) - 1, POLL_EVERY = 64 };

struct scan {
    struct mutator *m;
    struct object *subject; /* of referents and referrers */
    int generation;         /* of objects; -1: all */
    struct buffer found;
    struct pins pins;
};

/* May a program see it? Tracked, not frozen, not in the trash. */
static bool visible(unsigned flags)
{
    return gc_in_generations(flags, GC_OLDEST) && !(flags & META_UNREACHABLE);
}

static void if_refers(struct object *o, void *arg)
{
    struct scan *scan = arg;
    const struct span span = object_span(o);

    for (size_t i = 0; i < span.count; i++) {
        if (span.slots[i].ref == scan->subject) {
            pins_add(scan->m, &scan->pins, o);
            return;
        }
    }
}

static void if_generation(struct object *o, void *arg)
{
    struct scan *scan = arg;
    int generation = (int)meta_generation(meta_flags(o)) - 1;

    if (scan->generation < 0 || scan->generation == generation)
        pins_add(scan->m, &scan->pins, o);
}

struct visitor {
    void (*visit)(struct object *, void *);
    void *arg;
};

static void visit_large(void *block, size_t bytes, void *arg)
{
    struct visitor *v = arg;

    (void)bytes;
    if (visible(meta_flags(block)))
        v->visit(block, v->arg);
}

static void for_each_visible(void (*visit)(struct object *, void *), void *arg)
{
    struct pool_walk w = pool_walk_begin(ANY_GENERATION);
    struct visitor v = {visit, arg};

    while (pool_walk_next(&w)) {
        uint32_t g = w.blocks.first, end = g + w.blocks.count * w.blocks.step;

        for (; g < end; g += w.blocks.step)
            if (visible(*flags_of_granule(g)))
                visit(granule_address(g), arg);
    }
    heap_large_for_each(visit_large, &v);
}

static void count_large(void *block, size_t bytes, void *arg)
{
    (void)block;
    (void)bytes;
    ++*(size_t *)arg;
}

/* No more than this many objects can be tracked. */
static size_t tracked_limit(void)
{
    struct pool_walk w = pool_walk_begin(ANY_GENERATION);
    size_t limit = 0;

    while (pool_walk_next(&w))
        limit += w.blocks.count;
    heap_large_for_each(count_large, &limit);
    return limit;
}

/* Makes the list of what was pinned and unpins it. */
static bool finish(struct scan *scan, struct object **dst)
{
    struct mutator *m = scan->m;
    struct object **frame = frame_push(m, 1);
    bool done = frame && list_new_sized(m, scan->pins.count, &frame[0]);

    for (size_t i = 0; done && i < scan->pins.count; i++) {
        if (i % POLL_EVERY == 0)
            safepoint(m);
        done = list_append(m, frame[0], pins_get(&scan->pins, i));
    }
    pins_close(m, &scan->pins);
    buffer_release(&scan->found, false);
    if (done)
        local_move(m, dst, &frame[0]);
    else
        local_clear(m, dst);
    if (frame)
        frame_pop(m, frame);
    return done;
}

static void stop(struct mutator *m)
{
    world_stop(m);
    rc_settle(m); /* the dead are put aside, and are not found */
}

static void restart(struct mutator *m)
{
    world_start(m);
    rc_unsettle(m);
}

/* The list of all visible objects that `pick` pins. */
static bool scan_heap(struct scan *scan, void (*pick)(struct object *, void *),
                      struct object **dst)
{
    bool enough;

    if (!RC_COLLECTS)
        return false;
    stop(scan->m);
    enough = buffer_reserve(&scan->found, tracked_limit());
    if (enough) {
        pins_open(scan->m, &scan->pins, scan->found.granules);
        for_each_visible(pick, scan);
    }
    restart(scan->m);
    if (enough)
        return finish(scan, dst);
    local_clear(scan->m, dst);
    return false;
}

bool gc_referrers(struct mutator *m, struct object *o, struct object **dst)
{
    struct scan scan = {.m = m, .subject = o};

    return scan_heap(&scan, if_refers, dst);
}

bool gc_objects(struct mutator *m, int generation, struct object **dst)
{
    struct scan scan = {.m = m, .generation = generation};

    return scan_heap(&scan, if_generation, dst);
}

bool gc_referents(struct mutator *m, struct object *o, struct object **dst)
{
    struct scan scan = {.m = m};
    struct span span;
    bool enough;

    if (!RC_COLLECTS)
        return false;
    stop(m); /* traverse wants its caller to be exclusive */
    span = object_span(o);
    enough = buffer_reserve(&scan.found, span.count);
    if (enough) {
        pins_open(m, &scan.pins, scan.found.granules);
        for (size_t i = 0; i < span.count; i++)
            if (span.slots[i].ref)
                pins_add(m, &scan.pins, span.slots[i].ref);
    }
    restart(m);
    if (enough)
        return finish(&scan, dst);
    local_clear(m, dst);
    return false;
}

bool gc_is_tracked(const struct object *o)
{
    return meta_generation(meta_flags(o)) != 0;
}

bool gc_is_finalized(const struct object *o)
{
    return (meta_flags(o) & META_FINALIZED) != 0;
}

int gc_generation_of(const struct object *o)
{
    return (int)meta_generation(meta_flags(o)) - 1;
}
