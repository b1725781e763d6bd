/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_FRAME_H
#define RUNTIME_THREAD_FRAME_H
/*
 * Locals: references held by running code, in slots of the mutator's shadow
 * stack. Rule 1 of the runtime: across a safepoint, and across any operation
 * that may release a reference, only frame slots survive. A raw pointer may
 * be used freely as long as some frame slot (the caller's will do) holds the
 * object, because objects never move.
 *
 * Counted strategies own one count per non-NULL frame slot; `deferred` owns
 * none and finds the slots by scanning [stack, top).
 *
 * Thread rules: a mutator's frames are touched by its own thread, or with the
 * world stopped.
 */
#include "runtime/thread/mutator.h"

#include <stddef.h>

/*
 * Opens a frame of n NULL slots. NULL when the shadow stack is full: the
 * embedder's RecursionError. Every pushed frame is popped in LIFO order.
 */
static inline struct object **frame_push(struct mutator *m, size_t n)
{
    struct object **frame = m->top;

    /* signed: a finalizer on a full stack stands beyond the limit */
    if (unlikely(m->limit - frame < (ptrdiff_t)n))
        return NULL;
    for (size_t i = 0; i < n; i++)
        frame[i] = NULL;
    m->top = frame + n;
    return frame;
}

/* One more slot for the runtime itself (a finalizer's object), from the reserve
 * that frame_push() leaves; not cleared. NULL when that is used up, too. */
static inline struct object **frame_push_reserve(struct mutator *m)
{
    return m->top < m->stack + SHADOW_STACK_SLOTS ? m->top++ : NULL;
}

/* A new reference (object_new, rc_slot_load) is owned by *local from now on;
 * what was there is released. `o` may be NULL. */
static inline void local_adopt(struct mutator *m, struct object **local,
                               struct object *o)
{
    struct object *old = *local;

    *local = o;
    if (RC_COUNTS_LOCALS && old)
        rc_dec(m, old);
}

/* *local = o; `o` is NULL or held by someone for the time of the call. */
static inline void local_set(struct mutator *m, struct object **local,
                             struct object *o)
{
    if (RC_COUNTS_LOCALS && o)
        rc_inc(m, o);
    local_adopt(m, local, o);
}

static inline void local_clear(struct mutator *m, struct object **local)
{
    local_adopt(m, local, NULL);
}

/* *to = *from and *from = NULL: no count changes. to != from. */
static inline void local_move(struct mutator *m, struct object **to,
                              struct object **from)
{
    struct object *o = *from;

    *from = NULL;
    local_adopt(m, to, o);
}

/* Closes the frame that frame_push(m, n) returned, releasing its slots. */
static inline void frame_pop(struct mutator *m, struct object **frame)
{
    if (RC_COUNTS_LOCALS) {
        while (m->top > frame) {
            /* Released from the top down, each slot dead before its count
             * falls: a finalizer may push frames above it. */
            struct object *o = *--m->top;
            if (o)
                rc_dec(m, o);
        }
    }
    m->top = frame;
}

#endif
