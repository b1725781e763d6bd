/* SPDX-License-Identifier: MIT */
/*
 * How many references there are to one object, and where they stand.
 *
 * The count is the strategy's own, settled; where the references stand is
 * found by looking at every place that can hold one. The two know nothing of
 * each other, so that who asks can compare them.
 *
 * Where death is late, an object that a Python program would have seen die
 * may still own references when the question is asked. It is buried first:
 * settling finds it, restarting the world buries it, and its finalizer may
 * have dropped more, so this is repeated as long as it helps.
 */
#include "runtime/gc/gc.h"
#include "runtime/gc/pins.h"
#include "runtime/gc/weakrefs.h"
#include "runtime/heap/walk.h"
#include "runtime/thread/handle.h"
#include "runtime/thread/safepoint.h"

/* A chain of finalizers, each of which drops the next object, is followed so
 * far. The dead that a finalizer asking from within its own object's death
 * sees cannot be buried before it returns, however often we try. */
enum { BURIALS = 16 };

struct survey {
    const struct object *subject;
    struct gc_references where;
    size_t unburied;
};

static void look_into(void *block, size_t bytes, void *arg)
{
    struct survey *survey = arg;
    struct span span;

    (void)bytes;
    if ((meta_flags(block) & META_STATE) != META_OBJECT)
        return;
    survey->unburied += RC_COUNTS && rc_count(block) == 0;
    span = object_span(block);
    for (size_t i = 0; i < span.count; i++)
        survey->where.slots += span.slots[i].ref == survey->subject;
}

static void look_into_heap(struct survey *survey)
{
    struct pool_blocks b;

    for (size_t i = 0; i < heap_pool_limit(); i++) {
        if (!heap_pool_blocks(i, &b))
            continue;
        for (uint32_t n = 0; n < b.count; n++)
            look_into(granule_address(b.first + n * b.step), 0, survey);
    }
    heap_large_for_each(look_into, survey);
}

static void look_at_handle(struct slot *handle, void *arg)
{
    struct survey *survey = arg;

    survey->where.handles += handle->ref == survey->subject;
}

static void look_at_frames(struct mutator *m, void *arg)
{
    struct survey *survey = arg;

    for (struct object **slot = m->stack; slot < m->top; slot++)
        survey->where.frames += *slot == survey->subject;
}

static void look_at_pin(struct object *o, void *arg)
{
    struct survey *survey = arg;

    survey->where.pins += o == survey->subject;
}

static int64_t found(const struct gc_references *where)
{
    return (int64_t)(where->slots + where->handles + where->frames +
                     where->pins);
}

/* Stops the world for one look; the count as it is then. Where references are
 * not counted it is what the look found. */
static int64_t take_survey(struct mutator *m, struct survey *survey)
{
    int64_t count;

    world_stop(m);
    rc_settle(m);
    look_into_heap(survey);
    handle_for_each(look_at_handle, survey);
    mutator_for_each(look_at_frames, survey);
    pins_for_each(look_at_pin, survey);
    weakrefs_for_each_queued(look_at_pin, survey);
    count = RC_COUNTS ? rc_count(survey->subject) : found(&survey->where);
    world_start(m);
    rc_unsettle(m);
    return count;
}

int64_t gc_reference_count(struct mutator *m, struct object *o,
                           struct gc_references *where)
{
    struct survey survey;
    int64_t count;
    int burials = 0;

    do {
        survey = (struct survey){.subject = o};
        count = take_survey(m, &survey);
    } while (!RC_EXACT && survey.unburied && ++burials < BURIALS);
    if (where)
        *where = survey.where;
    return count;
}
