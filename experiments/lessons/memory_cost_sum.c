/* SPDX-License-Identifier: MIT */
/*
 * The lesson memory_cost: walking over references and adding up. What is left
 * to visit stands on a stack of its own: depth costs no C stack.
 */
#include "experiments/lessons/memory_cost.h"
#include "lab/memory.h"
#include "runtime/heap/heap.h"

#include <stdlib.h>

/* --- the set of objects met ----------------------------------------------- */

static size_t place_of(const struct seen *seen, const struct object *o)
{
    size_t i = (size_t)hash_mix((uintptr_t)o >> 4) & (seen->places - 1);

    while (seen->place[i] && seen->place[i] != o)
        i = (i + 1) & (seen->places - 1);
    return i;
}

static void enlarge(struct seen *seen)
{
    struct seen old = *seen;

    seen->places = old.places ? 2 * old.places : 64;
    seen->place = lab_alloc(seen->places, sizeof(*seen->place));
    for (size_t i = 0; i < old.places; i++)
        if (old.place[i])
            seen->place[place_of(seen, old.place[i])] = old.place[i];
    free(old.place);
}

/* False when it was there already. */
static bool seen_add(struct seen *seen, const struct object *o)
{
    size_t i;

    if (2 * seen->count >= seen->places)
        enlarge(seen);
    i = place_of(seen, o);
    if (seen->place[i])
        return false;
    seen->place[i] = o;
    seen->count++;
    return true;
}

void seen_free(struct seen *seen)
{
    free(seen->place);
    *seen = (struct seen){.place = NULL};
}

/* --- the walk ------------------------------------------------------------- */

struct stack {
    const struct object **o;
    size_t count, room;
};

static void push_referents(struct stack *stack, const struct object *o)
{
    struct span span = object_span(o);

    for (size_t i = 0; i < span.count; i++) {
        const struct object *referent = slot_peek(&span.slots[i]);

        if (!referent)
            continue;
        stack->o = lab_grow(stack->o, stack->count, &stack->room,
                            sizeof(*stack->o));
        stack->o[stack->count++] = referent;
    }
}

/* seen NULL: along every reference. */
static size_t walk(const struct object *o, struct seen *seen)
{
    struct stack stack = {.o = NULL};
    size_t bytes = 0;

    for (;;) {
        if (!seen || seen_add(seen, o)) {
            bytes += object_sizeof(o);
            push_referents(&stack, o);
        }
        if (stack.count == 0)
            break;
        o = stack.o[--stack.count];
    }
    free(stack.o);
    return bytes;
}

size_t cost_total(const struct object *o)
{
    return walk(o, NULL);
}

size_t cost_once(const struct object *o, struct seen *seen)
{
    return walk(o, seen);
}

/* --- blocks --------------------------------------------------------------- */

size_t cost_blocks(const struct object *o)
{
    size_t bytes = heap_block_size(o);
    const void *array = NULL;

    if (o->type->kind == KIND_LIST)
        array = list_of(o)->items;
    else if (o->type->kind == KIND_DICT || o->type->kind == KIND_SET)
        array = table_object_of(o)->table;
    return array ? bytes + heap_block_size(array) : bytes;
}

size_t cost_blocks_of(const struct seen *seen)
{
    size_t bytes = 0;

    for (size_t i = 0; i < seen->places; i++)
        if (seen->place[i])
            bytes += cost_blocks(seen->place[i]);
    return bytes;
}
