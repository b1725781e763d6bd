/* SPDX-License-Identifier: MIT */
#include "runtime/types/weakref.h"

#include "runtime/gc/weakrefs.h"

static struct span weakref_traverse(const struct object *o)
{
    return (struct span){&weakref_of(o)->arg, 1};
}

/* To break a cycle: no callback any more, and no argument. */
static void weakref_clear(struct mutator *m, struct object *o)
{
    weakrefs_unlink(weakref_of(o));
    slot_store(m, &weakref_of(o)->arg, NULL);
}

static void weakref_dealloc(struct mutator *m, struct object *o)
{
    (void)m;
    weakrefs_unlink(weakref_of(o));
}

const struct type weakref_type = {
    .name = "weakref",
    .basic_size = sizeof(struct weakref),
    .kind = KIND_WEAKREF,
    .traverse = weakref_traverse,
    .clear = weakref_clear,
    .dealloc = weakref_dealloc,
};

bool weakref_new(struct mutator *m, struct object *target,
                 void (*callback)(struct mutator *, struct object *weakref,
                                  struct object *arg),
                 struct object *arg, struct object **dst)
{
    struct object *o = object_new(m, &weakref_type, sizeof(struct weakref));
    struct weakref *w = weakref_of(o);

    if (!o)
        return false;
    slot_init(m, &w->arg, arg);
    w->callback = callback;
    rc_expose(m, target);
    if (callback)
        rc_expose(m, o); /* whoever calls back takes a reference to it */
    weakrefs_link(w, target);
    local_adopt(m, dst, o);
    return true;
}

bool weakref_get(struct mutator *m, struct object *weakref, struct object **dst)
{
    struct object *o = weakrefs_upgrade(m, weakref_of(weakref));

    local_adopt(m, dst, o);
    return o != NULL;
}
