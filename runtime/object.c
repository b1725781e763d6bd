/* SPDX-License-Identifier: MIT */
#include "runtime/object.h"
#include "runtime/die.h"
#include "runtime/gc/gc.h"
#include "runtime/gc/weakrefs.h"
#include "runtime/heap/walk.h"
#include "runtime/thread/frame.h"
#include "runtime/thread/mutator.h"

#include <string.h>

enum {
    YOUNG = 1 << META_GEN_SHIFT,
    BREATH = 64, /* deaths between two looks at the breaker */
};

/* Young from now on. */
static inline void track(struct mutator *m, struct object *o, unsigned flags)
{
    meta_set_flags(o, flags | YOUNG);
    heap_note_young(o);
    gc_note_birth(m);
}

/* Most objects are small, and a call of memset() costs more than they do. A
 * block is whole granules, so whole granules may be cleared. */
static inline void clear_fields(struct object *o, size_t size)
{
    struct granule {
        uint64_t word[2];
    } *granule = (struct granule *)(void *)o;

    if (likely(size <= 3 * sizeof *granule && !RUNTIME_CHECKS)) {
        if (size > sizeof *granule)
            granule[1] = (struct granule){{0, 0}};
        if (size > 2 * sizeof *granule)
            granule[2] = (struct granule){{0, 0}};
    } else {
        memset(o + 1, 0, size - sizeof *o);
    }
}

struct object *object_new(struct mutator *m, const struct type *type,
                          size_t size)
{
    struct object *o = heap_alloc(&m->heap, size);

    if (unlikely(!o))
        return NULL;
    if (unlikely(size > SMALL_LIMIT))
        rc_note_alloc(m, size);
    clear_fields(o, size);
    o->type = type;
    rc_birth(m, o);
    if (type_is_container(type)) {
        track(m, o, META_OBJECT);
    } else {
        meta_set_flags(o, META_OBJECT);
        if (!RC_COUNTS) /* else counting alone frees it */
            gc_note_birth(m);
    }
    return o;
}

void object_untrack(struct mutator *m, struct object *o)
{
    if (meta_flags(o) & META_GEN) {
        meta_change(o, META_GEN, META_FROZEN);
        gc_note_death(m);
    }
}

size_t object_sizeof(const struct object *o)
{
    return o->type->sizeof_ ? o->type->sizeof_(o) : o->type->basic_size;
}

static void push_dead(uint32_t *list, struct object *o)
{
    meta_set_next(o, *list ? granule_address(*list) : NULL);
    *list = granule_of(o);
}

/* The list is not empty. */
static struct object *pop_dead(uint32_t *list)
{
    struct object *o = granule_address(*list);
    struct object *next = meta_next(o);

    *list = next ? granule_of(next) : 0;
    return o;
}

/*
 * Calls code of the program in the middle of deallocation. The work stack of
 * the outer deallocation is set aside, so that objects which die inside are
 * gone when the inner release returns, as in Python.
 *
 * Finalizers nest in that way, and each has its object in a frame slot. When
 * even the runtime's reserve of those is used up, what dies next is postponed
 * until the finalizer that let go of it has returned, and its slot is free.
 */
struct interruption {
    uint32_t dying;
    bool active;
};

static void take_apart_all(struct mutator *m);

static struct interruption interrupt_begin(struct mutator *m)
{
    struct interruption outer = {m->dying, m->dealloc_active};

    m->dying = 0;
    m->dealloc_active = false;
    return outer;
}

static void interrupt_end(struct mutator *m, struct interruption outer)
{
    check(m->dying == 0);
    m->dying = outer.dying;
    m->dealloc_active = outer.active;
    while (unlikely(m->postponed)) {
        uint32_t postponed = m->postponed;

        m->postponed = 0;
        while (postponed)
            push_dead(&m->dying, pop_dead(&postponed));
        if (!m->dealloc_active)
            take_apart_all(m);
    }
}

/* PEP 442: once, before anything is cleared. True when o is dead all the same;
 * otherwise it has been resurrected, or postponed, and is not ours any more. */
static bool finalize(struct mutator *m, struct object *o)
{
    struct object **frame = frame_push_reserve(m);
    struct interruption outer;
    bool dead;

    if (unlikely(!frame)) {
        push_dead(&m->postponed, o);
        return false;
    }
    outer = interrupt_begin(m);
    rc_revive(m, o);
    meta_change(o, 0, META_FINALIZED);
    if (type_is_container(o->type))
        track(m, o, meta_flags(o) & ~(unsigned)(META_GEN | META_FROZEN));
    frame[0] = o; /* the reference that rc_revive() gave */
    o->type->finalize(m, o);
    check(m->top == frame + 1); /* the finalizer popped what it pushed */
    m->top = frame;
    dead = rc_expire(m, o);
    if (dead)
        object_untrack(m, o);
    interrupt_end(m, outer);
    return dead;
}

/* Takes a dead object apart. Its children's deaths are pushed last first, so
 * that they are processed in the order of its slots, as recursion would. */
static void take_apart(struct mutator *m, struct object *o)
{
    struct span span;

    if (o->type->finalize && !(meta_flags(o) & META_FINALIZED) &&
        !finalize(m, o))
        return;
    if (meta_flags(o) & META_WEAKREFS) {
        struct interruption outer = interrupt_begin(m);
        weakrefs_clear(m, o);
        interrupt_end(m, outer);
    }
    span = object_span(o);
    for (size_t i = span.count; i-- > 0;) {
        /* relaxed: the object is ours alone; late readers may still compare
         * what its slots held, so they are left as they are */
        struct object *child = load_relaxed(&span.slots[i].ref);
        if (child)
            rc_dec_child(m, child);
    }
    if (o->type->dealloc)
        o->type->dealloc(m, o);
    rc_bury(m, o);
}

static void take_apart_all(struct mutator *m)
{
    m->dealloc_active = true;
    for (unsigned n = 1; m->dying; n++) {
        if (RC_GRACE && n % BREATH == 0)
            rc_breathe(m);
        take_apart(m, pop_dead(&m->dying));
    }
    m->dealloc_active = false;
}

void object_dealloc(struct mutator *m, struct object *o)
{
    object_untrack(m, o);
    push_dead(&m->dying, o);
    if (!m->dealloc_active)
        take_apart_all(m);
}
