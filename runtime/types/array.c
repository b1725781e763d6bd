/* SPDX-License-Identifier: MIT */
#include "runtime/types/array.h"

#include <string.h>

void *block_new(struct mutator *m, size_t bytes)
{
    void *block = heap_alloc(&m->heap, bytes);

    if (!block)
        return NULL;
    if (bytes > SMALL_LIMIT)
        rc_note_alloc(m, bytes);
    memset(block, 0, bytes);
    meta_set_flags(block, META_ARRAY);
    return block;
}

void block_discard(struct mutator *m, void *block)
{
    meta_set_flags(block, META_FREE);
    heap_free(&m->heap, block);
}

struct array *array_new(struct mutator *m, size_t capacity)
{
    struct array *array;
    size_t bytes;

    if (capacity > ARRAY_LIMIT)
        return NULL;
    bytes = sizeof(*array) + capacity * sizeof(struct slot);
    array = heap_alloc(&m->heap, bytes);
    if (!array)
        return NULL;
    /* The block is often a little larger than what was asked for. */
    bytes = heap_block_size(array);
    if (bytes > SMALL_LIMIT)
        rc_note_alloc(m, bytes);
    memset(array, 0, bytes);
    capacity = (bytes - sizeof(*array)) / sizeof(struct slot);
    array->capacity = capacity < ARRAY_LIMIT ? (uint32_t)capacity : ARRAY_LIMIT;
    meta_set_flags(array, META_ARRAY);
    return array;
}
