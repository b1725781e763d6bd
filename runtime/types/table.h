/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_TABLE_H
#define RUNTIME_TYPES_TABLE_H
/*
 * The hash table under dict (width 2: key, value) and set (width 1: key).
 *
 * As in CPython's compact dict, entries stand in the order of insertion and
 * an index finds them. One block holds everything:
 *
 *     struct table | slots: key, value, key, value, ... | hashes | index
 *
 * so that the references form one dense span. Tables of up to TABLE_SCANNED
 * entries have no index: their hashes, a line or less, are scanned.
 *
 * Note [append-only]. Within one table, entries and index only ever grow. A
 * removal empties the entry's slots and leaves its hash and its place in the
 * index; the entry is never used again. When the entries are used up, the live
 * ones are copied to a new table. So a reader without a lock needs no more
 * than to look again when it found nothing and the table has been replaced
 * meanwhile. The last slot of an entry (a dict's value, a set's key) says
 * whether it is live: it is filled last and emptied first.
 */
#include "runtime/types/array.h"
#include "runtime/types/hash.h"
#include "runtime/types/str.h"

enum { TABLE_SCANNED = 8, TABLE_BITS = 30 };

struct table {
    /* immutable */
    uint32_t capacity;       /* entries that fit */
    uint32_t index_bits : 8; /* log2 of the index' places; 0: no index */
    uint32_t version : 24;   /* tells the tables of one container apart */
    /* lock (atomic, for readers too) */
    uint32_t used; /* entries taken, live or removed */
    uint32_t live;
    struct slot slots[];
};

/* What a dict or a set is besides its header. */
struct table_object {
    struct object base;
    uint32_t lock;       /* atomic */
    uint32_t version;    /* lock: of the next table */
    struct table *table; /* lock (atomic, for readers too); may be NULL */
};

static inline struct table_object *table_object_of(const struct object *o)
{
    return (struct table_object *)(uintptr_t)o;
}

/* --- shape --- */

static inline struct slot *table_entry(struct table *t, size_t width, size_t i)
{
    return &t->slots[width * i];
}

static inline uint32_t *table_hashes(struct table *t, size_t width)
{
    return (uint32_t *)(void *)&t->slots[width * t->capacity];
}

/* Places hold the number of an entry plus one; 0 is empty. */
static inline uint32_t *table_index(struct table *t, size_t width)
{
    return table_hashes(t, width) + t->capacity;
}

/* --- looking up: readers, and writers with the lock held --- */

/* What is looked for: an object, or the bytes of a str. */
struct table_key {
    const struct object *object; /* NULL: bytes */
    const char *bytes;
    size_t length;
    uint32_t hash;
};

/* False when the object cannot be hashed. */
static inline bool table_key_init(struct table_key *key,
                                  const struct object *object)
{
    *key = (struct table_key){.object = object};
    if (likely(object->type->kind == KIND_STR)) {
        key->hash = str_hash(object);
        return true;
    }
    return object_hash(object, &key->hash);
}

static inline struct table_key table_key_bytes(const char *bytes, size_t length)
{
    return (struct table_key){.bytes = bytes,
                              .length = length,
                              .hash = str_hash_bytes(bytes, length)};
}

/* Raw: neither counts nor polls. */
static inline bool table_key_is(const struct table_key *key,
                                const struct object *o)
{
    if (!key->object)
        return o->type->kind == KIND_STR &&
               str_equal_bytes(o, key->bytes, key->length);
    return key->object == o || object_equal(key->object, o);
}

/* Entry i if it is the key's and live, else NULL. */
static inline struct slot *table_match(struct table *t, size_t width, size_t i,
                                       const struct table_key *key)
{
    struct slot *entry = table_entry(t, width, i);
    struct object *o;

    if (table_hashes(t, width)[i] != key->hash)
        return NULL;
    o = slot_peek(&entry[0]);
    if (!o || !table_key_is(key, o))
        return NULL;
    /* The key may be that of an entry being removed. */
    return width == 1 || slot_peek(&entry[width - 1]) ? entry : NULL;
}

/*
 * The key's live entry, or NULL. Readers without the lock: NULL is true only
 * if the container still has this table; an entry may be emptied at any time.
 */
static inline struct slot *table_find(struct table *t, size_t width,
                                      const struct table_key *key)
{
    struct slot *entry;

    if (t->index_bits == 0) {
        /* acquire: the entries that it counts; pairs with table_append() */
        uint32_t used = load_acquire(&t->used);

        for (uint32_t i = 0; i < used; i++)
            if ((entry = table_match(t, width, i, key)))
                return entry;
        return NULL;
    }

    uint32_t *index = table_index(t, width);
    uint32_t mask = ((uint32_t)1 << t->index_bits) - 1;

    for (uint32_t place = key->hash & mask;; place = (place + 1) & mask) {
        /* acquire: the entry's hash and key; pairs with table_append() */
        uint32_t number = load_acquire(&index[place]);

        if (number == 0)
            return NULL;
        if ((entry = table_match(t, width, number - 1, key)))
            return entry;
    }
}

/* --- changing: lock held --- */

/*
 * Room for one more entry: replaces the table if it is full. *retired is the
 * old one (or NULL), for rc_retire() after unlocking. False: no memory,
 * nothing changed. Not a safepoint.
 */
bool table_reserve_locked(struct mutator *, struct table_object *, size_t width,
                          struct table **retired);

/* Adds an entry. There is room, and the key is not in the table. `value` is
 * NULL in tables of width 1. Not a safepoint. */
void table_append_locked(struct mutator *, struct table_object *, size_t width,
                         struct object *key, uint32_t hash,
                         struct object *value);

/* The entry is removed: its last slot, then its key. Both references are the
 * caller's now; returns the key, *value is the other one of width 2. */
struct object *table_take_locked(struct table *, size_t width,
                                 struct slot *entry, struct object **value);

/* --- whole operations --- */

static inline size_t table_len(const struct object *o)
{
    /* acquire: the table's contents. A table that has been replaced since
     * keeps the number it had then. */
    struct table *t = load_acquire(&table_object_of(o)->table);

    return t ? load_relaxed(&t->live) : 0; /* a number on its own */
}

/* Readers' question. Not a safepoint. */
static inline bool table_contains(struct object *object, size_t width,
                                  const struct table_key *key)
{
    struct table_object *o = table_object_of(object);

    for (;;) {
        /* acquire: the entries; pairs with table_reserve_locked() */
        struct table *t = load_acquire(&o->table);

        race_point();
        if (t && table_find(t, width, key))
            return true;
        /* As in dict_get(): emptied because of a new table? */
        if (likely(load_acquire(&o->table) == t))
            return false;
    }
}

/* Empties it at one moment for others; only with no memory left, entry by
 * entry. A safepoint; runs finalizers. */
void table_clear(struct mutator *, struct object *, size_t width);

enum next { NEXT_END, NEXT_ITEM, NEXT_CHANGED };

/*
 * The next live entry at or after *position (0 at first) into *key and, with
 * width 2, *value; NULL for what is not wanted. Otherwise they stay as they
 * were. NEXT_CHANGED: the table has been replaced since the iteration began
 * (an insertion that found it full, or a clear), and positions are void. Takes
 * no lock. May release what was there.
 */
enum next table_next(struct mutator *, struct object *, size_t width,
                     uint64_t *position, struct object **key,
                     struct object **value);

struct span table_span(const struct object *, size_t width);
void table_dealloc(struct mutator *, struct object *);
size_t table_sizeof(const struct object *, size_t width);

#endif
