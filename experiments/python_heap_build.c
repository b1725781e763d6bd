/* SPDX-License-Identifier: MIT */
#include "experiments/python_heap.h"

#include <stdlib.h>

/* Any other container: as many slots as it had references. */
struct node {
    struct object base;
    size_t count;
    struct slot slots[];
};

static struct span node_span(const struct object *o)
{
    struct node *node = (struct node *)(uintptr_t)o;

    return (struct span){node->slots, node->count};
}

static void node_clear(struct mutator *m, struct object *o)
{
    struct span span = node_span(o);

    for (size_t i = 0; i < span.count; i++)
        slot_store(m, &span.slots[i], NULL);
}

static const struct type node_type = {
    .name = "node",
    .basic_size = sizeof(struct node),
    .kind = KIND_OTHER,
    .traverse = node_span,
    .clear = node_clear,
};

/* The file says how large a text was, and could say anything: altogether no
 * more than this is allocated for contents. */
enum { TEXT_MOST = 64 << 10 };
static const uint64_t TEXT_BUDGET = UINT64_C(1) << 30;

struct building {
    struct mutator *m;
    const struct snapshot *s;
    struct object **frame; /* all nodes, keys, and a temporary */
    uint64_t text_budget;
};

enum { ALL, KEYS, NEW, TARGET, FRAME };

static bool new_node(struct building *b, size_t count)
{
    struct object *o = object_new(b->m, &node_type,
                                  sizeof(struct node) +
                                      count * sizeof(struct slot));

    if (!o)
        return false;
    ((struct node *)(void *)o)->count = count;
    local_adopt(b->m, &b->frame[NEW], o);
    return true;
}

static bool new_text(struct building *b, uint64_t size)
{
    static const char zeros[TEXT_MOST];
    size_t length = size < sizeof(struct str_object) + 1
                        ? 0
                        : (size_t)(size - sizeof(struct str_object) - 1);

    if (length > TEXT_MOST)
        length = TEXT_MOST;
    if (length > b->text_budget)
        length = 0;
    b->text_budget -= length;
    return str_new(b->m, zeros, length, &b->frame[NEW]);
}

/* frame[NEW] = a new object for node n, without its references. */
static bool new_object(struct building *b, uint32_t n)
{
    size_t edges = b->s->first[n + 1] - b->s->first[n];
    struct object **dst = &b->frame[NEW];

    switch ((enum snapshot_kind)b->s->kind[n]) {
    case SNAPSHOT_LIST:
        return list_new_sized(b->m, edges, dst);
    case SNAPSHOT_TUPLE:
        return tuple_new(b->m, NULL, edges, dst);
    case SNAPSHOT_DICT:
        return dict_new(b->m, dst);
    case SNAPSHOT_INT:
        return int_new(b->m, n, dst);
    case SNAPSHOT_FLOAT:
        return float_new(b->m, n, dst);
    case SNAPSHOT_STR:
    case SNAPSHOT_ATOM:
        return new_text(b, b->s->size[n]);
    default:
        return new_node(b, edges);
    }
}

static bool make_objects(struct building *b)
{
    if (!list_new_sized(b->m, b->s->nodes, &b->frame[ALL]))
        return false;
    for (uint32_t n = 0; n < b->s->nodes; n++) {
        if (!new_object(b, n) ||
            !list_append(b->m, b->frame[ALL], b->frame[NEW]))
            return false;
        safepoint(b->m);
    }
    return true;
}

/* Ints 0, 1, .. as far as the longest dict needs, shared by all dicts as
 * interned names are. */
static bool make_keys(struct building *b)
{
    const struct snapshot *s = b->s;
    uint32_t most = 0;

    for (uint32_t n = 0; n < s->nodes; n++)
        if (s->kind[n] == SNAPSHOT_DICT && s->first[n + 1] - s->first[n] > most)
            most = s->first[n + 1] - s->first[n];
    if (!list_new_sized(b->m, most, &b->frame[KEYS]))
        return false;
    for (uint32_t i = 0; i < most; i++)
        if (!int_new(b->m, i, &b->frame[NEW]) ||
            !list_append(b->m, b->frame[KEYS], b->frame[NEW]))
            return false;
    return true;
}

/* The i-th reference of the object in frame[NEW]. */
static bool add_reference(struct building *b, unsigned kind, size_t i,
                          struct object *target)
{
    struct object *from = b->frame[NEW];

    switch (kind) {
    case SNAPSHOT_LIST:
        return list_append(b->m, from, target);
    case SNAPSHOT_TUPLE:
        return tuple_fill(b->m, from, i, target);
    case SNAPSHOT_DICT: {
        struct object **key = &b->frame[TARGET];
        return list_get(b->m, b->frame[KEYS], i, key) &&
               dict_set(b->m, from, *key, target);
    }
    default:
        slot_store(b->m, &((struct node *)(void *)from)->slots[i], target);
        return true;
    }
}

static bool add_references(struct building *b, const struct python_heap *heap)
{
    const struct snapshot *s = b->s;

    for (uint32_t n = 0; n < s->nodes; n++) {
        local_set(b->m, &b->frame[NEW], heap->object[n]);
        for (uint32_t e = s->first[n]; e < s->first[n + 1]; e++)
            if (!add_reference(b, s->kind[n], e - s->first[n],
                               heap->object[s->target[e]]))
                return false;
        if (!(s->flags[n] & SNAPSHOT_TRACKED))
            object_untrack(b->m, heap->object[n]);
        safepoint(b->m);
    }
    return true;
}

static bool add_handles(struct building *b, struct python_heap *heap)
{
    for (uint32_t n = 0; n < b->s->nodes; n++)
        if (b->s->external[n]) {
            heap->handle[n] = handle_new(b->m, heap->object[n]);
            if (!heap->handle[n])
                return false;
        }
    return true;
}

static size_t heap_bytes(struct mutator *m)
{
    struct heap_stats stats;

    rc_flush(m);
    heap_stats(&stats);
    return stats.bytes_used;
}

bool python_heap_build(struct mutator *m, const struct snapshot *s,
                       struct python_heap *heap)
{
    struct building b = {.m = m, .s = s, .text_budget = TEXT_BUDGET};
    size_t before = heap_bytes(m);
    bool ok;

    *heap = (struct python_heap){
        .snapshot = s,
        .object = calloc(s->nodes + 1, sizeof *heap->object),
        .handle = calloc(s->nodes + 1, sizeof *heap->handle),
    };
    b.frame = frame_push(m, FRAME);
    ok = b.frame && heap->object && heap->handle && make_keys(&b) &&
         make_objects(&b);
    if (ok) {
        for (uint32_t n = 0; n < s->nodes; n++) {
            list_get(m, b.frame[ALL], n, &b.frame[NEW]);
            heap->object[n] = b.frame[NEW]; /* held by the list */
        }
        ok = add_references(&b, heap) && add_handles(&b, heap);
    }
    if (b.frame)
        frame_pop(m, b.frame);
    if (!ok) {
        python_heap_release(m, heap);
        return false;
    }
    heap->bytes = heap_bytes(m) - before;
    return true;
}

void python_heap_release(struct mutator *m, struct python_heap *heap)
{
    for (uint32_t n = 0; heap->handle && n < heap->snapshot->nodes; n++)
        if (heap->handle[n])
            handle_free(m, heap->handle[n]);
    free(heap->object);
    free(heap->handle);
    *heap = (struct python_heap){0};
}
