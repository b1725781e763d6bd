/* SPDX-License-Identifier: MIT */
/*
 * Strategy `tracing`, what is not inline: nothing is ever pending. What is dead
 * but not found yet is what a collection would find.
 */
#include "runtime/rc/hookless.h"
#include "runtime/gc/gc.h"
#include "runtime/heap/heap.h"
#include "runtime/thread/mutator.h"

enum { BIG_BYTES = 1 << 20 }; /* of big blocks: a look at the heap's size */

/* A collection is due by the heap's size, which is looked at every so many
 * births; a few births of big blocks must not wait for that. */
void rc_note_alloc(struct mutator *m, size_t bytes)
{
    struct rc_mutator *self = rc_self(m);

    self->big += bytes;
    if (self->big < BIG_BYTES)
        return;
    self->big = 0;
    mutator_break(m, BREAK_COLLECT);
}

/* A finalizer may let go of more. While another mutator collects, or we do,
 * there is nothing to be done: 0. */
void rc_flush(struct mutator *m)
{
    while (gc_collect(m, GC_OLDEST) > 0)
        ;
    heap_local_collect(&m->heap);
}

void rc_bury(struct mutator *m, void *block)
{
    meta_set_flags(block, META_FREE);
    heap_free(&m->heap, block);
}

/* Readers that hold its address hold the lock as well, until they poll. */
void rc_retire(struct mutator *m, void *block)
{
    rc_bury(m, block);
}

int rc_global_init(void)
{
    return 0;
}

void rc_global_fini(void)
{
}

int rc_mutator_init(struct mutator *m)
{
    rc_self(m)->big = 0;
    return 0;
}
