/* SPDX-License-Identifier: MIT */
#include "experiments/lessons/arenas.h"
#include "lab/memory.h"
#include "lab/transcript.h"
#include "runtime/heap/walk.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

bool memory_open(struct lab *lab, struct heap_local *h)
{
    int error = heap_init();

    if (error) {
        lab_fail(lab, "no heap: %s", strerror(error));
        return false;
    }
    heap_local_init(h);
    return true;
}

void memory_check(struct lab *lab, struct heap_local *h)
{
    struct heap_stats now;

    lab_check_equal(lab, "violations found by the heap checker", 0,
                    (int64_t)heap_verify());
    heap_local_collect(h);
    now = memory_now();
    lab_check_equal(lab, "blocks left over", 0, (int64_t)now.blocks_used);
    lab_check_equal(lab, "pools left over", 0, (int64_t)now.pools_used);
    lab_check(lab, now.arenas <= 1, "%zu arenas are left", now.arenas);
}

void memory_close(struct heap_local *h)
{
    heap_local_release(h);
    heap_shutdown();
}

/* --- blocks --------------------------------------------------------------- */

struct blocks blocks_make(size_t room)
{
    return (struct blocks){lab_alloc(room, sizeof(void *)), 0, room};
}

void blocks_add(struct lab *lab, struct heap_local *h, struct blocks *blocks,
                size_t count, size_t bytes)
{
    size_t refused = 0;

    while (count-- > 0 && blocks->count < blocks->room) {
        void *block = heap_alloc(h, bytes);

        if (!block) {
            refused++;
            continue;
        }
        memset(block, 1, bytes);
        blocks->block[blocks->count++] = block;
    }
    if (refused)
        lab_check_equal(lab, "refused allocations", 0, (int64_t)refused);
}

void blocks_free(struct heap_local *h, struct blocks *blocks, size_t from,
                 size_t to, size_t step)
{
    for (size_t i = from; i < to && i < blocks->count; i += step) {
        if (!blocks->block[i])
            continue;
        heap_free(h, blocks->block[i]);
        blocks->block[i] = NULL;
    }
}

void blocks_clear(struct heap_local *h, struct blocks *blocks)
{
    blocks_free(h, blocks, 0, blocks->count, 1);
    blocks->count = 0;
}

void blocks_drop(struct blocks *blocks)
{
    free(blocks->block);
    *blocks = (struct blocks){NULL, 0, 0};
}

/* --- figures -------------------------------------------------------------- */

struct heap_stats memory_now(void)
{
    struct heap_stats stats;

    heap_stats(&stats);
    return stats;
}

size_t arena_resident(size_t number)
{
    static unsigned char map[ARENA_BYTES / PAGE_BYTES];
    size_t page = (size_t)sysconf(_SC_PAGESIZE), bytes = 0;
    char *start = heap_base + number * ARENA_BYTES;

    if (mincore(start, ARENA_BYTES, map) != 0)
        return 0;
    for (size_t i = 0; i < ARENA_BYTES / page; i++)
        bytes += map[i] & 1 ? page : 0;
    return bytes;
}

size_t arena_number(const void *block)
{
    return heap_pool_index(block) / HEAP_ARENA_POOLS;
}

size_t pool_number(const void *block)
{
    return heap_pool_index(block) % HEAP_ARENA_POOLS + 1;
}

static char pool_character(const struct heap_pool_map *pool)
{
    bool first = pool->block_bytes == FIRST_BYTES;
    unsigned tenths;

    if (pool->state == POOL_FREE)
        return '.';
    if (pool->used == 0)
        return first ? '0' : 'o';
    if (pool->used == pool->capacity)
        return first ? '#' : '@';
    tenths = (10 * pool->used + pool->capacity / 2) / pool->capacity;
    tenths = tenths < 1 ? 1 : tenths > 9 ? 9 : tenths;
    return (char)((first ? '0' : 'a' - 1) + (int)tenths);
}

struct arena_text arena_text(size_t number)
{
    struct arena_text text = {"not in use"};
    struct heap_arena_map map;

    if (!heap_map_arena(number, &map) || map.number != number)
        return text;
    for (int i = 0; i < HEAP_ARENA_POOLS; i++)
        text.text[i] = pool_character(&map.pool[i]);
    text.text[HEAP_ARENA_POOLS] = '\0';
    return text;
}

void arena_answer(struct lab *lab, size_t number, const char *head, char fill)
{
    struct arena_text expected = {"not in use"};
    char *what = lab_format("arena %zu", number);

    if (head) {
        memset(expected.text, fill, HEAP_ARENA_POOLS);
        memcpy(expected.text, head, strlen(head));
        expected.text[HEAP_ARENA_POOLS] = '\0';
    }
    lab_answer(lab, what, expected.text, arena_text(number).text);
    free(what);
}

uint32_t memory_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}
