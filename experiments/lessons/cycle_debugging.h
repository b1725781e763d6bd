/* SPDX-License-Identifier: MIT */
/*
 * The parts of the lesson cycle_debugging: the words for its transcript, and
 * its two hunts. All for the lesson's one thread, attached, within the cell.
 */
#ifndef EXPERIMENTS_LESSONS_CYCLE_DEBUGGING_H
#define EXPERIMENTS_LESSONS_CYCLE_DEBUGGING_H

#include "experiments/census.h"
#include "lab/transcript.h"

/* The program's names, and two slots that are ours. */
enum name { X, Y, A, B, LIST, SPARE, NAMES };

struct lesson {
    struct lab *lab;
    struct mutator *m;
    struct object **f; /* NAMES frame slots */
    bool failed;       /* out of memory */
};

/* Every name is unbound. */
void debugging_clear(struct lesson *);

/* gc.collect() and what it returns. */
void debugging_collect(struct lesson *, long expected);

/* What repr() gives for the list in LIST. */
void debugging_repr(struct lesson *, const char *what, const char *expected);

void debugging_bool(struct lesson *, const char *what, bool expected,
                    bool observed);

/* gc.set_debug(0); gc.garbage.clear(). */
void debugging_forget_garbage(struct lesson *);
int64_t debugging_garbage_length(struct lesson *);

/* The first hunt: which objects of the garbage make up the cycle. */
void debugging_garbage(struct lesson *);
/* The second: who holds a page that should be gone. */
void debugging_hunt(struct lesson *);

#endif
