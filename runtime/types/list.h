/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_LIST_H
#define RUNTIME_TYPES_LIST_H
/*
 * Lists. Safe to share: writers are serialised by the list's lock, readers
 * (list_get, list_len, list_contains) take none and never wait.
 *
 * What concurrent readers see: append, set, pop of the last item and clear
 * happen at one moment. An insertion or removal further in front shifts the
 * items one by one; a reader may meet an item at its old place, at its new
 * one, or twice, but never a hole.
 *
 * Writers are safepoints (types/container.h). Booleans are false when memory
 * ran out or the index is out of range, and then the list is as it was.
 * Items are objects, never NULL, held by the caller.
 */
#include "runtime/types/array.h"

struct list {
    struct object base;
    /* lock (atomic, for readers too) */
    uint32_t lock;
    uint32_t size;       /* slots beyond it are NULL */
    struct array *items; /* NULL: no capacity */
};

extern const struct type list_type;

static inline struct list *list_of(const struct object *o)
{
    return (struct list *)(uintptr_t)o;
}

/* *dst = a new empty list. May release what *dst held. Not a safepoint. */
bool list_new(struct mutator *, struct object **dst);
/* The same, with room for n items. */
bool list_new_sized(struct mutator *, size_t n, struct object **dst);

bool list_append(struct mutator *, struct object *list, struct object *item);
bool list_set(struct mutator *, struct object *list, size_t i,
              struct object *item);
/* Before item i; i beyond the end appends. */
bool list_insert(struct mutator *, struct object *list, size_t i,
                 struct object *item);
/* Removes item i into *dst; out of range: *dst is NULL. */
bool list_pop(struct mutator *, struct object *list, size_t i,
              struct object **dst);
bool list_del(struct mutator *, struct object *list, size_t i);
/* Appends the items that a list or tuple holds at one moment; `other` may be
 * the list itself. False also for other types. */
bool list_extend(struct mutator *, struct object *list, struct object *other);
/* Room for n items in all. */
bool list_reserve(struct mutator *, struct object *list, size_t n);
/* At one moment for others; only with no memory left, item by item. */
void list_clear(struct mutator *, struct object *list);
/* *dst = a tuple of the items that the list holds at one moment. */
bool list_snapshot(struct mutator *, struct object *list, struct object **dst);

/* The first item that is or equals `item` (types/hash.h)? Polls now and then;
 * items that others move meanwhile may be missed. */
bool list_contains(struct mutator *, struct object *list, struct object *item);

static inline size_t list_len(const struct object *o)
{
    /* acquire: an index below it may be read next; pairs with the writers */
    return load_acquire(&list_of(o)->size);
}

bool list_get_slow(struct mutator *, struct object *list, size_t i,
                   struct object **dst);

/*
 * *dst = item i; false when out of range (then *dst is NULL). Takes no lock,
 * never waits. May release what *dst held.
 */
static inline bool list_get(struct mutator *m, struct object *list, size_t i,
                            struct object **dst)
{
    struct list *l = list_of(list);

    /* Size before array, both acquire: an array replaced for growth is
     * published before the size that needs it. */
    if (likely(i < load_acquire(&l->size))) {
        struct array *items = load_acquire(&l->items);

        race_point();
        if (likely(items && i < items->capacity)) {
            struct object *o = rc_slot_load(m, &items->slots[i]);

            if (likely(o != NULL)) {
                local_adopt(m, dst, o);
                return true;
            }
        }
    }
    return list_get_slow(m, list, i, dst);
}

#endif
