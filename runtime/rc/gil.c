/* SPDX-License-Identifier: MIT */
/*
 * Strategy `gil`, what is not inline: with one runner at a time nothing is
 * ever pending, and dead memory can go at once.
 */
#include "runtime/rc/hookless.h"
#include "runtime/heap/heap.h"
#include "runtime/thread/mutator.h"

/* The last reference goes, or one to an immortal object. */
void gil_dec_slow(struct mutator *m, struct object *o)
{
    if (rc_is_immortal(o))
        return;
    plain_store(&o->rc.count, 0);
    object_dealloc(m, o);
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
    (void)m;
    return 0;
}

void rc_flush(struct mutator *m)
{
    (void)m;
}

void rc_bury(struct mutator *m, void *block)
{
    meta_set_flags(block, META_FREE);
    heap_free(&m->heap, block);
}

void rc_retire(struct mutator *m, void *block)
{
    rc_bury(m, block);
}
