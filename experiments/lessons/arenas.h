/* SPDX-License-Identifier: MIT */
/*
 * What the lessons on the heap's memory have in common: blocks by the
 * thousand, the heap's figures, and its map as text.
 *
 * The heap stands alone here, without a runtime around it: it knows neither
 * counts nor strategies, so these lessons are the same under all of them. One
 * thread, one heap_local, which stands for one thread of a program.
 */
#ifndef EXPERIMENTS_LESSONS_ARENAS_H
#define EXPERIMENTS_LESSONS_ARENAS_H

#include "lab/experiment.h"
#include "runtime/heap/map.h"
#include "runtime/heap/policy.h"

enum {
    FIRST_BYTES = 48,   /* sys.getsizeof(bytes(15)) */
    SECOND_BYTES = 128, /* sys.getsizeof(bytes(95)) */
    FIRST_POOL = POOL_BYTES / FIRST_BYTES,
    SECOND_POOL = POOL_BYTES / SECOND_BYTES,
};

/* A Python list of small objects: their blocks in the order of allocation,
 * NULL where one has been freed. */
struct blocks {
    void **block;
    size_t count, room;
};

/* The heap, and one thread's part of it. False after lab_fail(). */
bool memory_open(struct lab *lab, struct heap_local *h);

/* Everything has been freed: checks it for the open cell. */
void memory_check(struct lab *lab, struct heap_local *h);
void memory_close(struct heap_local *h);

/* Room for that many; ends the process when there is no memory. */
struct blocks blocks_make(size_t room);
/* Allocates and writes to `count` more blocks. Checks: none was refused. */
void blocks_add(struct lab *lab, struct heap_local *h, struct blocks *blocks,
                size_t count, size_t bytes);
/* Frees from, from + step, from + 2 step, ... below `to`, if still there. */
void blocks_free(struct heap_local *h, struct blocks *blocks, size_t from,
                 size_t to, size_t step);
/* Frees what is left; the list is empty and can be filled again. */
void blocks_clear(struct heap_local *h, struct blocks *blocks);
/* Only the memory of the list itself. */
void blocks_drop(struct blocks *blocks);

struct heap_stats memory_now(void);

/* Bytes of an arena (by number) that are in memory, as the system says. */
size_t arena_resident(size_t number);

/*
 * One arena as text, a character per pool:
 *   .  free        #  full of first-size blocks      @  full of other blocks
 *   0  empty, kept for its class     1 .. 9  so many tenths, first size
 *   o  empty, kept for its class     a .. i  so many tenths, other size
 * An arena that is not in use is "not in use".
 */
struct arena_text {
    char text[HEAP_ARENA_POOLS + 1];
};
struct arena_text arena_text(size_t number);

/* An answer of the transcript: the arena's text, expected to be `head` and
 * then `fill` as far as 64 pools go; head NULL: not in use. */
void arena_answer(struct lab *lab, size_t number, const char *head, char fill);

/* Where a block stands: arena by number, pool within it, both from 1. */
size_t arena_number(const void *block);
size_t pool_number(const void *block);

/* Steps of the same random numbers everywhere; state is not 0. */
uint32_t memory_random(uint32_t *state);

/* The measured part of the lesson arenas (arenas_cost.c). */
int arenas_measure(struct lab *lab);

#endif
