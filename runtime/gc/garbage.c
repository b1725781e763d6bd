/* SPDX-License-Identifier: MIT */
#include "runtime/gc/garbage.h"

#include "runtime/thread/handle.h"
#include "runtime/types/list.h"

static unsigned debug; /* atomic */
static bool legacy;    /* atomic */

/* The list, made when first asked for. Atomic: NULL once, then constant until
 * shutdown. */
static struct slot *garbage;

void gc_set_debug(unsigned flags)
{
    store_relaxed(&debug, flags); /* a setting: no order promised */
}

unsigned gc_get_debug(void)
{
    return load_relaxed(&debug); /* as above */
}

void gc_set_legacy_finalizers(bool on)
{
    store_relaxed(&legacy, on); /* as above */
}

bool gc_legacy_finalizers(void)
{
    return load_relaxed(&legacy); /* as above */
}

static struct slot *make_list(struct mutator *m, struct object **dst)
{
    struct slot *handle, *other = NULL;

    if (!list_new(m, dst) || !(handle = handle_new(m, *dst)))
        return NULL;
    /* release: the handle's contents, for who loads it with acquire */
    if (cas_acq_rel(&garbage, &other, handle))
        return handle;
    handle_free(m, handle); /* another mutator was faster */
    return other;
}

void gc_garbage(struct mutator *m, struct object **dst)
{
    /* acquire: pairs with make_list() */
    struct slot *handle = load_acquire(&garbage);

    if (!handle)
        handle = make_list(m, dst);
    if (handle)
        slot_load(m, dst, handle);
    else
        local_clear(m, dst);
}

void garbage_fini(struct mutator *m)
{
    if (garbage)
        handle_free(m, garbage);
    garbage = NULL;
    debug = 0;
    legacy = false;
}
