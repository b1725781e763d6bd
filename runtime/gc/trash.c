/* SPDX-License-Identifier: MIT */
/*
 * Note [trash]
 *
 * After the first stop the trash consists of objects that hold each other and
 * that nobody else holds; each has one pin on top, so nothing in it dies while
 * code runs that may do anything: callbacks of weak references (which cannot
 * reach the trash: what they know is reachable) and finalizers (which can, and
 * may store any part of it anywhere: PEP 442). Weak references without a
 * callback still lead into the trash meanwhile, from any mutator.
 *
 * So if a finalizer ran or such a weak reference exists, the world is stopped
 * again, and counts decide once more, this time among the trash alone: who has
 * more references than its pin and those from the rest of the trash is
 * resurrected, with all that it reaches. Only then are the remaining weak
 * references cut, those included that a finalizer has just made, and now
 * nobody can find the rest: its cycles are broken with the world running.
 *
 * The recount needs no memory: inner references are counted in the scratch
 * words, and the work stack is linked through the scratch words of the
 * resurrected, whose counts are no longer needed.
 */
#include "runtime/gc/trash.h"

#include "runtime/die.h"
#include "runtime/gc/observe.h"
#include "runtime/gc/weakrefs.h"
#include "runtime/thread/safepoint.h"
#include "runtime/types/list.h"

enum { POLL_EVERY = 64 }; /* objects */

/* Flags of an object in a running world: others may be setting theirs. */
static void change_flags(struct object *o, unsigned clear, unsigned set)
{
    /* relaxed or stronger, it does not matter: bits of one byte */
    fetch_and_acq_rel(meta_flags_of(o), (uint8_t)~clear);
    fetch_or_relaxed(meta_flags_of(o), (uint8_t)set);
}

bool trash_finalize(struct mutator *m, const struct pins *trash,
                    struct object **frame)
{
    bool any = false;

    for (size_t i = trash->first; i < trash->count; i++) {
        struct object *o = pins_get(trash, i);

        if (i % POLL_EVERY == 0)
            safepoint(m);
        if (!o->type->finalize || (meta_flags(o) & META_FINALIZED))
            continue;
        change_flags(o, 0, META_FINALIZED);
        local_set(m, &frame[0], o);
        o->type->finalize(m, o);
        local_clear(m, &frame[0]);
        any = true;
    }
    return any;
}

void trash_count_inner(const struct pins *trash, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        *meta_scratch_of(pins_get(trash, i)) = 0;
    for (size_t i = from; i < to; i++) {
        const struct span span = object_span(pins_get(trash, i));

        for (size_t k = 0; k < span.count; k++) {
            const struct object *ref = span.slots[k].ref;

            if (ref && (meta_flags(ref) & META_UNREACHABLE))
                ++*meta_scratch_of(ref);
        }
    }
}

void trash_readmit_from(struct object *o, unsigned promoted)
{
    struct object *stack = NULL;

    meta_change(o, META_UNREACHABLE | META_GEN, promoted);
    meta_set_next(o, NULL);
    for (stack = o; stack;) {
        const struct span span = object_span(stack);

        stack = meta_next(stack);
        for (size_t k = 0; k < span.count; k++) {
            struct object *to = span.slots[k].ref;

            if (!to || !(meta_flags(to) & META_UNREACHABLE))
                continue;
            meta_change(to, META_UNREACHABLE | META_GEN, promoted);
            meta_set_next(to, stack);
            stack = to;
        }
    }
}

size_t trash_rescue(struct pins *trash, unsigned promoted)
{
    size_t rescued = trash->first;

    trash_count_inner(trash, trash->first, trash->count);
    observe_step(GC_STEP_FINALIZED);
    for (size_t i = trash->first; i < trash->count; i++) {
        struct object *o = pins_get(trash, i);

        if ((meta_flags(o) & META_UNREACHABLE) &&
            rc_count(o) > (int64_t)*meta_scratch_of(o) + 1)
            trash_readmit_from(o, promoted);
    }
    for (size_t i = trash->first; i < trash->count; i++) {
        struct object *o = pins_get(trash, i);

        if (meta_flags(o) & META_UNREACHABLE) {
            if (meta_flags(o) & META_WEAKREFS)
                weakrefs_forget_stopped(o);
        } else {
            trash->granules[i] = trash->granules[rescued];
            trash->granules[rescued++] = granule_of(o);
        }
    }
    observe_step(GC_STEP_RESCUED);
    return rescued - trash->first;
}

/* The first of the trash, about to be released: a normal object again. */
static struct object *readmit_first(struct mutator *m, struct pins *trash,
                                    unsigned promoted)
{
    struct object *o = pins_get(trash, trash->first);

    if (trash->first % POLL_EVERY == 0)
        safepoint(m);
    if (!type_is_container(o->type)) /* !RC_COUNTS: mark_sweep.c */
        promoted = 0;
    change_flags(o, META_UNREACHABLE | META_GEN, promoted);
    return o;
}

/* Nothing refers to the trash but the trash, finalizers and callbacks have
 * run, weak references are cut, and no count will ever say so: object_dealloc()
 * without all that. */
static void free_uncounted(struct mutator *m, struct pins *trash)
{
    while (trash->first < trash->count) {
        struct object *o = pins_get(trash, trash->first);

        if (trash->first++ % POLL_EVERY == 0)
            safepoint(m);
        object_untrack(m, o);
        if (o->type->dealloc)
            o->type->dealloc(m, o);
        rc_bury(m, o);
    }
}

void trash_clear(struct mutator *m, struct pins *trash, unsigned promoted)
{
    if (!RC_COUNTS) {
        free_uncounted(m, trash);
        return;
    }
    while (trash->first < trash->count) {
        struct object *o = readmit_first(m, trash, promoted);

        if (o->type->clear)
            o->type->clear(m, o);
        pins_release_first(m, trash);
    }
}

void trash_save(struct mutator *m, struct pins *trash, unsigned promoted,
                struct object *list)
{
    while (trash->first < trash->count) {
        struct object *o = readmit_first(m, trash, promoted);

        if (list)
            list_append(m, list, o); /* or it lives unlisted */
        pins_release_first(m, trash);
    }
}
