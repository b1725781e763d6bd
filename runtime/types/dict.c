/* SPDX-License-Identifier: MIT */
/* The protocol between readers and writers is in docs/containers.md. */
#include "runtime/types/dict.h"

enum { WIDTH = 2 };

bool dict_new(struct mutator *m, struct object **dst)
{
    struct object *o = object_new(m, &dict_type, sizeof(struct table_object));

    if (!o)
        return false;
    local_adopt(m, dst, o);
    return true;
}

/* --- readers --- */

/* A new reference to the key's value, or NULL. */
static inline struct object *dict_load(struct mutator *m, struct object *dict,
                                       const struct table_key *key)
{
    struct table_object *d = table_object_of(dict);

    for (;;) {
        /* acquire: the entries; pairs with table_reserve_locked() */
        struct table *t = load_acquire(&d->table);
        struct slot *entry;
        struct object *value;

        race_point();
        entry = t ? table_find(t, WIDTH, key) : NULL;
        race_point();
        value = entry ? rc_slot_load(m, &entry[1]) : NULL;
        if (likely(value != NULL))
            return value;
        /* Not in this table. Emptied slots were seen with acquire, so if they
         * were emptied because of a new table, we see that too. */
        if (likely(load_acquire(&d->table) == t))
            return NULL;
    }
}

bool dict_get(struct mutator *m, struct object *dict, struct object *key,
              struct object **dst)
{
    struct table_key wanted;
    struct object *value = NULL;

    if (likely(table_key_init(&wanted, key)))
        value = dict_load(m, dict, &wanted);
    local_adopt(m, dst, value);
    return value != NULL;
}

bool dict_get_bytes(struct mutator *m, struct object *dict, const char *bytes,
                    size_t length, struct object **dst)
{
    struct table_key wanted = table_key_bytes(bytes, length);
    struct object *value = dict_load(m, dict, &wanted);

    local_adopt(m, dst, value);
    return value != NULL;
}

bool dict_contains(struct object *dict, const struct object *key)
{
    struct table_key wanted;

    return table_key_init(&wanted, key) && table_contains(dict, WIDTH, &wanted);
}

/* --- writers --- */

/* Unlocks and gives up the table that was replaced, if any. */
static void dict_unlock(struct mutator *m, struct table_object *d,
                        struct table *retired)
{
    container_unlock(&d->lock);
    if (retired)
        rc_retire(m, retired);
}

bool dict_set(struct mutator *m, struct object *dict, struct object *key,
              struct object *value)
{
    struct table_object *d = table_object_of(dict);
    struct table *retired = NULL;
    struct object *old = NULL;
    struct table_key wanted;
    struct slot *entry;
    bool done = true;

    if (!table_key_init(&wanted, key))
        return false;
    container_lock(m, &d->lock);
    entry = d->table ? table_find(d->table, WIDTH, &wanted) : NULL;
    if (entry) {
        rc_inc_slot(m, value);
        old = slot_swap(&entry[1], value);
    } else {
        done = table_reserve_locked(m, d, WIDTH, &retired);
        if (done)
            table_append_locked(m, d, WIDTH, key, wanted.hash, value);
    }
    dict_unlock(m, d, retired);
    if (old)
        rc_dec(m, old);
    return done;
}

bool dict_setdefault(struct mutator *m, struct object *dict, struct object *key,
                     struct object *value, struct object **dst)
{
    struct table_object *d = table_object_of(dict);
    struct table *retired = NULL;
    struct object *result = NULL;
    struct table_key wanted;
    struct slot *entry;

    if (!table_key_init(&wanted, key)) {
        local_clear(m, dst);
        return false;
    }
    container_lock(m, &d->lock);
    entry = d->table ? table_find(d->table, WIDTH, &wanted) : NULL;
    if (entry) {
        result = rc_slot_load(m, &entry[1]);
    } else if (table_reserve_locked(m, d, WIDTH, &retired)) {
        table_append_locked(m, d, WIDTH, key, wanted.hash, value);
        result = value;
        if (RC_COUNTS_LOCALS)
            rc_inc(m, value);
    }
    dict_unlock(m, d, retired);
    local_adopt(m, dst, result);
    return result != NULL;
}

/* Takes the key's entry out; false when there is none. Both references are
 * the caller's. */
static bool dict_take(struct mutator *m, struct object *dict,
                      const struct table_key *wanted, struct object **key,
                      struct object **value)
{
    struct table_object *d = table_object_of(dict);
    struct slot *entry;

    container_lock(m, &d->lock);
    entry = d->table ? table_find(d->table, WIDTH, wanted) : NULL;
    if (entry)
        *key = table_take_locked(d->table, WIDTH, entry, value);
    container_unlock(&d->lock);
    return entry != NULL;
}

static bool dict_del_key(struct mutator *m, struct object *dict,
                         const struct table_key *wanted)
{
    struct object *key, *value;

    if (!dict_take(m, dict, wanted, &key, &value))
        return false;
    container_drop_pair(m, value, key);
    return true;
}

bool dict_del(struct mutator *m, struct object *dict, struct object *key)
{
    struct table_key wanted;

    return table_key_init(&wanted, key) && dict_del_key(m, dict, &wanted);
}

bool dict_del_bytes(struct mutator *m, struct object *dict, const char *bytes,
                    size_t length)
{
    struct table_key wanted = table_key_bytes(bytes, length);

    return dict_del_key(m, dict, &wanted);
}

bool dict_pop(struct mutator *m, struct object *dict, struct object *key,
              struct object **dst)
{
    struct table_key wanted;
    struct object *taken, *value, *old;

    if (!table_key_init(&wanted, key) ||
        !dict_take(m, dict, &wanted, &taken, &value)) {
        local_clear(m, dst);
        return false;
    }
    old = *dst;
    *dst = value;
    if (!RC_COUNTS_LOCALS) {
        rc_dec(m, value); /* the slot's counts; frames own none */
        rc_dec(m, taken);
    } else {
        container_drop_pair(m, taken, old);
    }
    return true;
}

void dict_clear(struct mutator *m, struct object *dict)
{
    table_clear(m, dict, WIDTH);
}

/* --- the type --- */

static struct span dict_traverse(const struct object *o)
{
    return table_span(o, WIDTH);
}

static size_t dict_sizeof(const struct object *o)
{
    return table_sizeof(o, WIDTH);
}

const struct type dict_type = {
    .name = "dict",
    .basic_size = sizeof(struct table_object),
    .kind = KIND_DICT,
    .traverse = dict_traverse,
    .clear = dict_clear,
    .dealloc = table_dealloc,
    .sizeof_ = dict_sizeof,
};
