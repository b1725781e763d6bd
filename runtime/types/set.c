/* SPDX-License-Identifier: MIT */
/* The protocol between readers and writers is in docs/containers.md. */
#include "runtime/types/set.h"

enum { WIDTH = 1 };

bool set_new(struct mutator *m, struct object **dst)
{
    struct object *o = object_new(m, &set_type, sizeof(struct table_object));

    if (!o)
        return false;
    local_adopt(m, dst, o);
    return true;
}

bool set_contains(struct object *set, const struct object *key)
{
    struct table_key wanted;

    return table_key_init(&wanted, key) && table_contains(set, WIDTH, &wanted);
}

bool set_add(struct mutator *m, struct object *set, struct object *key)
{
    struct table_object *s = table_object_of(set);
    struct table *retired = NULL;
    struct table_key wanted;
    bool done = true;

    if (!table_key_init(&wanted, key))
        return false;
    container_lock(m, &s->lock);
    if (!s->table || !table_find(s->table, WIDTH, &wanted)) {
        done = table_reserve_locked(m, s, WIDTH, &retired);
        if (done)
            table_append_locked(m, s, WIDTH, key, wanted.hash, NULL);
    }
    container_unlock(&s->lock);
    if (retired)
        rc_retire(m, retired);
    return done;
}

bool set_discard(struct mutator *m, struct object *set, struct object *key)
{
    struct table_object *s = table_object_of(set);
    struct object *taken = NULL;
    struct table_key wanted;
    struct slot *entry;

    if (!table_key_init(&wanted, key))
        return false;
    container_lock(m, &s->lock);
    entry = s->table ? table_find(s->table, WIDTH, &wanted) : NULL;
    if (entry)
        taken = table_take_locked(s->table, WIDTH, entry, NULL);
    container_unlock(&s->lock);
    if (taken)
        rc_dec(m, taken);
    return taken != NULL;
}

void set_clear(struct mutator *m, struct object *set)
{
    table_clear(m, set, WIDTH);
}

static struct span set_traverse(const struct object *o)
{
    return table_span(o, WIDTH);
}

static size_t set_sizeof(const struct object *o)
{
    return table_sizeof(o, WIDTH);
}

const struct type set_type = {
    .name = "set",
    .basic_size = sizeof(struct table_object),
    .kind = KIND_SET,
    .traverse = set_traverse,
    .clear = set_clear,
    .dealloc = table_dealloc,
    .sizeof_ = set_sizeof,
};
