/* SPDX-License-Identifier: MIT */
/* The maps of the lessons on the heap's memory, as a drawing. */
#ifndef LAB_REPORT_ARENAS_MAP_H
#define LAB_REPORT_ARENAS_MAP_H

#include "lab/report/lesson.h"

/*
 * Draws what a transcript answers about arenas, a panel for each step: for
 * every sentence that begins with "Step ", the last answer of each "arena N"
 * up to the next one. An answer has a character for each of 64 pools:
 *   .  free        #  full of first-size blocks      @  full of other blocks
 *   0  empty, kept for its class     1 .. 9  so many tenths, first size
 *   o  empty, kept for its class     a .. i  so many tenths, other size
 * or says that the arena is not in use. Nothing without such rows.
 */
void report_arena_maps(const struct report *report, const char *experiment,
                       const char *caption);

#endif
