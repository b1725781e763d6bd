/* SPDX-License-Identifier: MIT */
/* The two files of the lesson on fragmentation; arenas.h has the heap. */
#ifndef EXPERIMENTS_LESSONS_FRAGMENTATION_H
#define EXPERIMENTS_LESSONS_FRAGMENTATION_H

#include "experiments/lessons/arenas.h"

enum { ARENA_BLOCKS = HEAP_ARENA_POOLS * FIRST_POOL };

/* Bytes held against bytes used, over the pattern and share of survivors, and
 * what the choice policies change (fragmentation_measure.c). */
int fragmentation_measure(struct lab *lab);

#endif
