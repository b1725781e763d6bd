/* SPDX-License-Identifier: MIT */
/* The protocol between readers and writers is in docs/containers.md. */
#include "runtime/types/table.h"
#include "runtime/thread/safepoint.h"

enum {
    FIRST_CAPACITY = 5, /* a dict's first table is a 128-byte block */
    FIRST_INDEX_BITS = 4,
    VERSION_MASK = (1 << 24) - 1, /* wraps: 2^24 replacements look like none */
};

/* --- shape --- */

/* An index is at most two thirds full, so probe chains stay short. */
static uint32_t index_room(uint32_t bits)
{
    return (uint32_t)(((uint64_t)2 << bits) / 3);
}

static size_t table_bytes(uint32_t capacity, uint32_t bits, size_t width)
{
    size_t places = bits ? (size_t)1 << bits : 0;

    return sizeof(struct table) +
           capacity * (width * sizeof(struct slot) + sizeof(uint32_t)) +
           places * sizeof(uint32_t);
}

/* An empty table for at least `wanted` entries of a container whose lock is
 * held. NULL when memory runs out. */
static struct table *table_new(struct mutator *m, struct table_object *o,
                               size_t wanted, size_t width)
{
    uint32_t capacity, bits = 0;
    struct table *t;

    if (wanted <= FIRST_CAPACITY) {
        capacity = FIRST_CAPACITY;
    } else if (wanted <= TABLE_SCANNED) {
        capacity = TABLE_SCANNED;
    } else {
        for (bits = FIRST_INDEX_BITS; index_room(bits) < wanted; bits++)
            if (bits == TABLE_BITS)
                return NULL;
        capacity = index_room(bits);
    }
    t = block_new(m, table_bytes(capacity, bits, width));
    if (t) {
        t->capacity = capacity;
        t->index_bits = bits & 0xff;
        t->version = o->version & VERSION_MASK;
    }
    return t;
}

/* --- changing --- */

/* Shows entry `number` in the index. Lock held, or unpublished. */
static void index_append(struct table *t, size_t width, uint32_t number,
                         uint32_t hash)
{
    uint32_t *index = table_index(t, width);
    uint32_t mask = ((uint32_t)1 << t->index_bits) - 1;
    uint32_t place = hash & mask;

    if (t->index_bits == 0)
        return;
    while (load_relaxed(&index[place])) /* the lock orders writers */
        place = (place + 1) & mask;
    /* release: the entry; pairs with table_find() */
    store_release(&index[place], number + 1);
}

/* Counts an entry whose slots and hash have been written. */
static void table_show(struct table *t, size_t width, uint32_t number,
                       uint32_t hash)
{
    index_append(t, width, number, hash);
    race_point();
    /* release: the entry; pairs with table_find() and table_next() */
    store_release(&t->used, number + 1);
    store_relaxed(&t->live, t->live + 1); /* a number on its own */
}

/* Copies the live entries, in order, to a table nobody else knows yet. */
static void table_copy(struct table *to, struct table *from, size_t width)
{
    uint32_t *hashes = table_hashes(from, width);

    for (uint32_t i = 0; i < from->used; i++) {
        struct slot *entry = table_entry(from, width, i);
        uint32_t n = to->used;

        if (!slot_raw(&entry[0]))
            continue;
        for (size_t k = 0; k < width; k++)
            slot_move(&table_entry(to, width, n)[k], &entry[k]);
        table_hashes(to, width)[n] = hashes[i];
        table_show(to, width, n, hashes[i]);
    }
}

/* Twice the live entries, or three more if they are few: n insertions copy
 * O(n) in all, also when as many are removed, and a table that is mostly
 * removed entries shrinks. */
static size_t next_capacity(size_t live)
{
    return live + 3 <= TABLE_SCANNED ? live + 3 : live * 2;
}

bool table_reserve_locked(struct mutator *m, struct table_object *o,
                          size_t width, struct table **retired)
{
    struct table *old = o->table, *new;
    size_t slots;

    if (old && old->used < old->capacity)
        return true;
    new = table_new(m, o, old ? next_capacity(old->live) : 1, width);
    if (!new)
        return false;
    if (old)
        table_copy(new, old, width);
    o->version++;
    /* release: the copies; pairs with every load of the table */
    store_release(&o->table, new);
    race_point();
    slots = old ? width * old->used : 0;
    for (size_t i = 0; i < slots; i++)
        slot_forget(&old->slots[i]);
    *retired = old;
    return true;
}

void table_append_locked(struct mutator *m, struct table_object *o,
                         size_t width, struct object *key, uint32_t hash,
                         struct object *value)
{
    struct table *t = o->table;
    uint32_t number = t->used;
    struct slot *entry = table_entry(t, width, number);

    table_hashes(t, width)[number] = hash;
    slot_fill(m, &entry[0], key);
    race_point();
    if (width == 2)
        slot_fill(m, &entry[1], value);
    table_show(t, width, number, hash);
}

struct object *table_take_locked(struct table *t, size_t width,
                                 struct slot *entry, struct object **value)
{
    store_relaxed(&t->live, t->live - 1); /* a number on its own */
    if (width == 2)
        *value = slot_swap(&entry[1], NULL);
    race_point();
    return slot_swap(&entry[0], NULL);
}

/* How far removing one by one has come: entries below are gone from it. */
struct position {
    uint32_t version; /* of the table that it belongs to */
    uint32_t next;
};

/* Removes the first live entry; false when there is none. */
static bool table_drop_one(struct mutator *m, struct table_object *o,
                           size_t width, struct position *from)
{
    struct object *key = NULL, *value = NULL;
    struct table *t;

    container_lock(m, &o->lock);
    t = o->table;
    if (t && t->version != from->version)
        *from = (struct position){.version = t->version};
    while (t && !key && from->next < t->used) {
        struct slot *entry = table_entry(t, width, from->next++);

        if (slot_raw(&entry[0]))
            key = table_take_locked(t, width, entry, &value);
    }
    container_unlock(&o->lock);
    container_drop_pair(m, key, value);
    return key != NULL;
}

void table_clear(struct mutator *m, struct object *object, size_t width)
{
    struct table_object *o = table_object_of(object);
    struct position from = {0, 0};
    struct holder holder;
    struct table *t;
    size_t left;
    bool held;

    container_lock(m, &o->lock);
    t = o->table;
    left = t ? t->live : 0;
    held = t && holder_init(m, &holder, left * width);
    if (held) {
        o->version++;
        /* release: as in table_reserve_locked() */
        store_release(&o->table, NULL);
        race_point();
        for (size_t i = 0; i < width * t->used; i++)
            holder_take(&holder, &t->slots[i]);
    }
    container_unlock(&o->lock);
    if (held) {
        rc_retire(m, t);
        holder_release(m, &holder);
        return;
    }
    while (left-- > 0 && table_drop_one(m, o, width, &from))
        safepoint(m);
}

/* --- iterating --- */

/* A position: the number of the next entry, and above it the version of the
 * table that the number belongs to. */
static uint64_t position_of(const struct table *t, uint32_t number)
{
    return (uint64_t)t->version << 32 | number;
}

/*
 * What is wanted of the entry, or false: it is removed. A half that was caught
 * before it went is released, hence *stale: raw pointers are dead then.
 */
static bool table_load(struct mutator *m, struct slot *entry, size_t width,
                       struct object **key, struct object **value, bool *stale)
{
    struct object *k = key ? rc_slot_load(m, &entry[0]) : slot_peek(&entry[0]);
    struct object *v = NULL;

    if (!k)
        return false;
    if (width == 2) {
        v = value ? rc_slot_load(m, &entry[1]) : slot_peek(&entry[1]);
        if (!v) {
            if (key && RC_COUNTS_LOCALS) {
                rc_dec(m, k);
                *stale = true;
            }
            return false;
        }
    }
    local_adopt_pair(m, key, key ? k : NULL, value, value ? v : NULL);
    return true;
}

enum next table_next(struct mutator *m, struct object *object, size_t width,
                     uint64_t *position, struct object **key,
                     struct object **value)
{
    struct table_object *o = table_object_of(object);
    bool stale;

    for (;;) {
        /* acquire: the entries; pairs with table_reserve_locked() */
        struct table *t = load_acquire(&o->table);
        uint32_t number = (uint32_t)*position, used;

        race_point();
        if (number && (!t || t->version != *position >> 32))
            return NEXT_CHANGED;
        if (!t)
            return NEXT_END;
        used = load_acquire(&t->used); /* pairs with table_show() */
        for (stale = false; number < used && !stale; number++) {
            *position = position_of(t, number + 1);
            if (table_load(m, table_entry(t, width, number), width, key, value,
                           &stale))
                return NEXT_ITEM;
        }
        /* Entries look removed when the table has been replaced. */
        if (!stale && load_acquire(&o->table) == t)
            return NEXT_END;
    }
}

/* --- for the types --- */

struct span table_span(const struct object *o, size_t width)
{
    struct table *t = table_object_of(o)->table;

    return t ? (struct span){t->slots, width * t->used}
             : (struct span){NULL, 0};
}

void table_dealloc(struct mutator *m, struct object *o)
{
    if (table_object_of(o)->table)
        rc_bury(m, table_object_of(o)->table);
}

size_t table_sizeof(const struct object *o, size_t width)
{
    struct table *t = table_object_of(o)->table;

    return sizeof(struct table_object) +
           (t ? table_bytes(t->capacity, t->index_bits, width) : 0);
}
