/* SPDX-License-Identifier: MIT */
/* The protocol between readers and writers is in docs/containers.md. */
#include "runtime/types/list.h"
#include "runtime/thread/safepoint.h"
#include "runtime/types/hash.h"
#include "runtime/types/tuple.h"

enum {
    FIRST_CAPACITY = 3,   /* the smallest array: a 32-byte block */
    SHRINK_CAPACITY = 16, /* arrays of up to this many are kept */
    POLL_ITEMS = 1024,    /* compared between two polls */
};

bool list_new_sized(struct mutator *m, size_t n, struct object **dst)
{
    struct array *items = NULL;
    struct object *o;

    if (n && !(items = array_new(m, n)))
        return false;
    o = object_new(m, &list_type, sizeof(struct list));
    if (!o) {
        if (items)
            block_discard(m, items);
        return false;
    }
    list_of(o)->items = items;
    local_adopt(m, dst, o);
    return true;
}

bool list_new(struct mutator *m, struct object **dst)
{
    return list_new_sized(m, 0, dst);
}

/* --- readers --- */

/*
 * list_get() met the end of the list, an array that was replaced, or a slot
 * emptied by a removal. In each case what it needs to see has been published
 * before what it saw, so every further round follows a writer's progress.
 */
bool list_get_slow(struct mutator *m, struct object *list, size_t i,
                   struct object **dst)
{
    struct list *l = list_of(list);

    /* acquire, in this order: see list_get() */
    while (i < load_acquire(&l->size)) {
        struct array *items = load_acquire(&l->items);
        struct object *o = NULL;

        if (items && i < items->capacity)
            o = rc_slot_load(m, &items->slots[i]);
        if (o) {
            local_adopt(m, dst, o);
            return true;
        }
        spin_hint();
    }
    local_clear(m, dst);
    return false;
}

/* Compares items [from, to); *end is set when the list ended. Raw, no poll. */
static bool list_search(struct list *l, size_t from, size_t to,
                        const struct object *wanted, bool *end)
{
    for (size_t i = from; i < to; i++) {
        struct array *items;
        struct object *o;

        do { /* as list_get() */
            *end = i >= load_acquire(&l->size);
            if (*end)
                return false;
            items = load_acquire(&l->items);
            o = items && i < items->capacity ? slot_peek(&items->slots[i])
                                             : NULL;
        } while (unlikely(!o));
        if (object_equal(o, wanted))
            return true;
    }
    return false;
}

bool list_contains(struct mutator *m, struct object *list, struct object *item)
{
    bool end = false;

    for (size_t i = 0; !end; i += POLL_ITEMS) {
        if (list_search(list_of(list), i, i + POLL_ITEMS, item, &end))
            return true;
        safepoint(m);
    }
    return false;
}

/* --- writers --- */

/* Slots of a list with capacity. Lock held. */
static struct slot *slots_of(struct list *l)
{
    return l->items ? l->items->slots : NULL;
}

static bool is_full(const struct list *l)
{
    return !l->items || l->size == l->items->capacity;
}

/*
 * Replaces the array by one of at least `capacity` slots, no fewer than there
 * are items. *retired is the old one (or NULL), for rc_retire() after
 * unlocking. False: no memory, nothing changed. Lock held.
 */
static bool list_resize_locked(struct mutator *m, struct list *l,
                               size_t capacity, struct array **retired)
{
    struct array *old = l->items, *new = array_new(m, capacity);
    uint32_t size = l->size;

    if (!new)
        return false;
    for (uint32_t i = 0; i < size; i++)
        slot_move(&new->slots[i], &old->slots[i]);
    /* release: the copies; pairs with list_get() */
    store_release(&l->items, new);
    race_point();
    for (uint32_t i = 0; i < size; i++)
        slot_forget(&old->slots[i]);
    *retired = old;
    return true;
}

/* Room for one more, with an eighth to spare so that appending n items copies
 * O(n) in all. */
static bool list_grow_locked(struct mutator *m, struct list *l,
                             struct array **retired)
{
    size_t size = l->size;

    return list_resize_locked(m, l, size ? size + size / 8 + 3 : FIRST_CAPACITY,
                              retired);
}

/* Unlocks and gives up the array that was replaced, if any. */
static void list_unlock(struct mutator *m, struct list *l,
                        struct array *retired)
{
    container_unlock(&l->lock);
    if (retired)
        rc_retire(m, retired);
}

bool list_append(struct mutator *m, struct object *list, struct object *item)
{
    struct list *l = list_of(list);
    struct array *retired = NULL;
    bool done;

    container_lock(m, &l->lock);
    done = likely(!is_full(l)) || list_grow_locked(m, l, &retired);
    if (done) {
        slot_fill(m, &l->items->slots[l->size], item);
        /* release: the slot before the size that covers it */
        store_release(&l->size, l->size + 1);
    }
    list_unlock(m, l, retired);
    return done;
}

bool list_set(struct mutator *m, struct object *list, size_t i,
              struct object *item)
{
    struct list *l = list_of(list);
    struct object *old = NULL;

    container_lock(m, &l->lock);
    if (i < l->size) {
        rc_inc_slot(m, item);
        old = slot_swap(&l->items->slots[i], item);
    }
    container_unlock(&l->lock);
    if (!old)
        return false;
    rc_dec(m, old);
    return true;
}

bool list_insert(struct mutator *m, struct object *list, size_t i,
                 struct object *item)
{
    struct list *l = list_of(list);
    struct array *retired = NULL;
    struct slot *slots;
    bool done;

    container_lock(m, &l->lock);
    done = !is_full(l) || list_grow_locked(m, l, &retired);
    if (done) {
        size_t size = l->size;

        slots = slots_of(l);
        if (i >= size) {
            i = size;
        } else {
            /* The last item first gets a copy, then the list its new size:
             * below that, no slot is ever empty. */
            slot_move(&slots[size], &slots[size - 1]);
            store_release(&l->size, (uint32_t)size + 1);
            race_point();
            for (size_t j = size - 1; j > i; j--)
                slot_move(&slots[j], &slots[j - 1]);
        }
        /* Overwrites a copy, not the only slot of a reference. */
        slot_fill(m, &slots[i], item);
        store_release(&l->size, (uint32_t)size + 1); /* as list_append() */
    }
    list_unlock(m, l, retired);
    return done;
}

/* Takes item i out; its count is the caller's. Lock held, i in range. */
static struct object *list_take_locked(struct list *l, size_t i)
{
    struct slot *slots = slots_of(l);
    size_t last = l->size - 1;
    struct object *taken;

    /* The size first: a reader that finds the last slot empty sees why. */
    store_release(&l->size, (uint32_t)last);
    race_point();
    taken = slot_swap(&slots[i], i < last ? slot_raw(&slots[i + 1]) : NULL);
    for (size_t j = i + 1; j < last; j++)
        slot_move(&slots[j], &slots[j + 1]);
    if (i < last)
        slot_forget(&slots[last]);
    return taken;
}

/* Gives memory back when three quarters are empty; if that takes memory which
 * there is not, never mind. */
static void list_shrink_locked(struct mutator *m, struct list *l,
                               struct array **retired)
{
    if (l->items->capacity > SHRINK_CAPACITY &&
        l->size < l->items->capacity / 4)
        list_resize_locked(m, l, (size_t)l->size * 2, retired);
}

static struct object *list_take(struct mutator *m, struct list *l, size_t i)
{
    struct array *retired = NULL;
    struct object *taken = NULL;

    container_lock(m, &l->lock);
    if (i < l->size) {
        taken = list_take_locked(l, i);
        list_shrink_locked(m, l, &retired);
    }
    list_unlock(m, l, retired);
    return taken;
}

bool list_pop(struct mutator *m, struct object *list, size_t i,
              struct object **dst)
{
    struct object *taken = list_take(m, list_of(list), i);

    local_adopt_taken(m, dst, taken);
    return taken != NULL;
}

bool list_del(struct mutator *m, struct object *list, size_t i)
{
    struct object *taken = list_take(m, list_of(list), i);

    if (taken)
        rc_dec(m, taken);
    return taken != NULL;
}

bool list_reserve(struct mutator *m, struct object *list, size_t n)
{
    struct list *l = list_of(list);
    struct array *retired = NULL;
    bool done = true;

    container_lock(m, &l->lock);
    if (n > (l->items ? l->items->capacity : 0))
        done = list_resize_locked(m, l, n, &retired);
    list_unlock(m, l, retired);
    return done;
}

bool list_snapshot(struct mutator *m, struct object *list, struct object **dst)
{
    struct list *l = list_of(list);
    struct object *o;

    container_lock(m, &l->lock);
    o = object_new(m, &tuple_type,
                   sizeof(struct tuple) + l->size * sizeof(struct slot));
    if (o) {
        tuple_of(o)->size = l->size;
        for (uint32_t i = 0; i < l->size; i++)
            slot_init(m, &tuple_of(o)->slots[i], slot_raw(&l->items->slots[i]));
    }
    container_unlock(&l->lock);
    if (o)
        local_adopt(m, dst, o);
    return o != NULL;
}

static bool list_extend_tuple(struct mutator *m, struct list *l,
                              struct tuple *t)
{
    struct array *retired = NULL;
    bool done = true;
    size_t n;

    container_lock(m, &l->lock);
    n = (size_t)l->size + t->size;
    if (t->size && n > (l->items ? l->items->capacity : 0))
        done = list_resize_locked(m, l, n, &retired);
    if (done) {
        for (uint32_t i = 0; i < t->size; i++)
            slot_fill(m, &l->items->slots[l->size + i], slot_raw(&t->slots[i]));
        store_release(&l->size, (uint32_t)n); /* as list_append() */
    }
    list_unlock(m, l, retired);
    return done;
}

bool list_extend(struct mutator *m, struct object *list, struct object *other)
{
    struct object **frame;
    bool done;

    if (other->type->kind == KIND_TUPLE)
        return list_extend_tuple(m, list_of(list), tuple_of(other));
    /* Two locks at once could deadlock, so another list is copied first. */
    if (other->type->kind != KIND_LIST || !(frame = frame_push(m, 1)))
        return false;
    done = list_snapshot(m, other, &frame[0]) &&
           list_extend_tuple(m, list_of(list), tuple_of(frame[0]));
    frame_pop(m, frame);
    return done;
}

void list_clear(struct mutator *m, struct object *list)
{
    struct list *l = list_of(list);
    struct array *items;
    struct holder holder;
    bool held;

    container_lock(m, &l->lock);
    items = l->items;
    held = holder_init(m, &holder, l->size);
    if (held) {
        uint32_t size = l->size;

        /* The size first, as list_take_locked(); then no array. */
        store_release(&l->size, 0);
        store_release(&l->items, NULL);
        race_point();
        for (uint32_t i = 0; i < size; i++)
            holder_take(&holder, &items->slots[i]);
    }
    list_unlock(m, l, held ? items : NULL);
    if (held) {
        holder_release(m, &holder);
        return;
    }
    for (size_t n = list_len(list); n-- > 0;)
        list_del(m, list, n);
}

/* --- the type --- */

static struct span list_traverse(const struct object *o)
{
    struct list *l = list_of(o);

    return (struct span){slots_of(l), l->size};
}

static void list_dealloc(struct mutator *m, struct object *o)
{
    if (list_of(o)->items)
        rc_bury(m, list_of(o)->items);
}

static size_t list_sizeof(const struct object *o)
{
    struct array *items = list_of(o)->items;

    if (!items)
        return sizeof(struct list);
    return sizeof(struct list) + sizeof(*items) +
           items->capacity * sizeof(struct slot);
}

const struct type list_type = {
    .name = "list",
    .basic_size = sizeof(struct list),
    .kind = KIND_LIST,
    .traverse = list_traverse,
    .clear = list_clear,
    .dealloc = list_dealloc,
    .sizeof_ = list_sizeof,
};
