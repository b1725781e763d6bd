/* SPDX-License-Identifier: MIT */
/*
 * Note [legacy finalizers]
 *
 * Up to Python 3.3 a finalizer could not be called on an object in a cycle:
 * it may use its neighbours, one of them had to go first, and no order was
 * right. So the collector did not touch objects with finalizers, nor what
 * they might use, which is all that they reach; it collected the rest of the
 * trash, and put those that have a finalizer into gc.garbage, where the
 * program could find them and break the cycle itself. PEP 442 (Python 3.4)
 * ended that: see Note [trash].
 *
 * An object with a finalizer that merely hangs on garbage, in no cycle of its
 * own, died by counting when the garbage was cleared, and was not listed. So
 * of the closure C, everything with a finalizer and all that it reaches,
 *
 *   doomed         is what is held from outside of C alone (by the rest of
 *                  the trash), and what is held by the doomed alone;
 *   uncollectable  is what remains: the cycles in C and what they reach.
 *
 * The doomed are found by counting the references inside C and taking away
 * objects without any, one by one, as counting will do. SAVEALL clears
 * nothing, so then nothing is doomed.
 *
 * Source: PEP 442; move_finalizers(), move_finalizer_reachable() and
 * handle_garbage() in gcmodule.c of Python 3.3. One difference is kept: a
 * finalizer runs once, also in this mode.
 */
#include "runtime/gc/legacy.h"

#include "runtime/gc/gc.h"
#include "runtime/gc/trash.h"
#include "runtime/types/list.h"

/* Sorts the range so that objects for which the flag's state is `set` come
 * first; returns where the others begin. */
static size_t partition(struct pins *trash, size_t from, size_t to, bool set)
{
    for (size_t i = from; i < to; i++) {
        uint32_t granule = trash->granules[i];

        if (((meta_flags(pins_get(trash, i)) & META_UNREACHABLE) != 0) == set) {
            trash->granules[i] = trash->granules[from];
            trash->granules[from++] = granule;
        }
    }
    return from;
}

/* The same for objects that have a finalizer. */
static size_t partition_finalizers(struct pins *trash, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        uint32_t granule = trash->granules[i];

        if (pins_get(trash, i)->type->finalize) {
            trash->granules[i] = trash->granules[from];
            trash->granules[from++] = granule;
        }
    }
    return from;
}

/* Gives the range META_UNREACHABLE, or takes it. */
static void mark(const struct pins *trash, size_t from, size_t to, bool set)
{
    for (size_t i = from; i < to; i++)
        meta_change(pins_get(trash, i), META_UNREACHABLE,
                    set ? META_UNREACHABLE : 0);
}

/* o is held by nobody in the closure: takes it away, with what it alone held.
 * The scratch word of what is taken away is a link. */
static void doom(struct object *o)
{
    struct object *stack = o;

    meta_change(o, META_UNREACHABLE, 0);
    meta_set_next(o, NULL);
    while (stack) {
        const struct span span = object_span(stack);

        stack = meta_next(stack);
        for (size_t k = 0; k < span.count; k++) {
            struct object *to = span.slots[k].ref;

            if (!to || !(meta_flags(to) & META_UNREACHABLE) ||
                --*meta_scratch_of(to) > 0)
                continue;
            meta_change(to, META_UNREACHABLE, 0);
            meta_set_next(to, stack);
            stack = to;
        }
    }
}

/* Of the closure, [from, to), the uncollectable come first: returns where the
 * doomed begin. META_UNREACHABLE means "in the closure, not doomed" here. */
static size_t find_doomed(struct pins *trash, size_t from, size_t to)
{
    size_t doomed;

    mark(trash, from, to, true);
    mark(trash, to, trash->count, false);
    trash_count_inner(trash, from, to);
    for (size_t i = from; i < to; i++) {
        struct object *o = pins_get(trash, i);

        if ((meta_flags(o) & META_UNREACHABLE) && !*meta_scratch_of(o))
            doom(o);
    }
    doomed = partition(trash, from, to, true);
    mark(trash, from, to, false);
    mark(trash, to, trash->count, true);
    return doomed;
}

struct legacy_split legacy_set_aside(struct pins *trash, unsigned promoted)
{
    const size_t from = trash->first;
    const bool save_all = gc_get_debug() & GC_DEBUG_SAVEALL;
    size_t to, doomed, listed;

    for (size_t i = from; i < trash->count; i++) {
        struct object *o = pins_get(trash, i);

        if (o->type->finalize && (meta_flags(o) & META_UNREACHABLE))
            trash_readmit_from(o, promoted);
    }
    to = partition(trash, from, trash->count, false);
    if (to == from) /* the usual case: no finalizers */
        return (struct legacy_split){0, 0, 0};
    doomed = save_all ? to : find_doomed(trash, from, to);
    listed = save_all ? to : partition_finalizers(trash, from, doomed);
    return (struct legacy_split){listed - from, doomed - from, to - from};
}

void legacy_release(struct mutator *m, struct pins *trash,
                    const struct legacy_split *split, struct object **frame)
{
    if (split->listed)
        gc_garbage(m, frame);
    for (size_t i = 0; i < split->aside; i++) {
        /* Without memory for the list it lives on unlisted, and is found
         * again by the next collection of its generation. */
        if (i < split->listed && *frame)
            list_append(m, *frame, pins_get(trash, trash->first));
        pins_release_first(m, trash);
    }
    local_clear(m, frame);
}
