/* SPDX-License-Identifier: MIT */
#include "runtime/types/tuple.h"

static size_t tuple_bytes(size_t n)
{
    return sizeof(struct tuple) + n * sizeof(struct slot);
}

bool tuple_new(struct mutator *m, struct object *const *items, size_t n,
               struct object **dst)
{
    struct object *o;

    if (n > UINT32_MAX)
        return false;
    o = object_new(m, &tuple_type, tuple_bytes(n));
    if (!o)
        return false;
    tuple_of(o)->size = (uint32_t)n;
    for (size_t i = 0; items && i < n; i++)
        slot_init(m, &tuple_of(o)->slots[i], items[i]);
    local_adopt(m, dst, o);
    return true;
}

bool tuple_fill(struct mutator *m, struct object *tuple, size_t i,
                struct object *item)
{
    struct tuple *t = tuple_of(tuple);

    if (i >= t->size || slot_peek(&t->slots[i]))
        return false;
    slot_store(m, &t->slots[i], item);
    return true;
}

static struct span tuple_traverse(const struct object *o)
{
    return (struct span){tuple_of(o)->slots, tuple_of(o)->size};
}

static size_t tuple_sizeof(const struct object *o)
{
    return tuple_bytes(tuple_of(o)->size);
}

const struct type tuple_type = {
    .name = "tuple",
    .basic_size = sizeof(struct tuple),
    .kind = KIND_TUPLE,
    .traverse = tuple_traverse,
    .sizeof_ = tuple_sizeof,
};
