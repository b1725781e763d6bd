/* SPDX-License-Identifier: MIT */
/*
 * Between the parts of the lesson: finalization.c tells what destructors may
 * rely on, finalization_fates.c follows four objects before and after PEP 442,
 * and through a resurrection.
 */
#ifndef EXPERIMENTS_LESSONS_FINALIZATION_H
#define EXPERIMENTS_LESSONS_FINALIZATION_H

#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/transcript.h"

/* Attributes of all classes of the lesson. */
enum field { NAME, NEXT, CHILD, ME, DONE, FIELDS };

/* The names of the Python program, the list `saved`, and one of ours. */
enum name { A, B, C, D, SAVED, SPARE, NAMES };

struct lesson {
    struct lab *lab;
    struct mutator *m;
    struct object **f;
    bool failed; /* out of memory: the rest means nothing */
};

/*
 * Node: its __del__ appends its name to `calls`. Lazarus: the same, and
 * appends itself to `saved`. Plain: no __del__.
 */
extern const struct type finalization_node, finalization_lazarus,
    finalization_plain;

/* name = type('a') for A, and so on. */
void final_make(struct lesson *, enum name name, const struct type *type);

/* from.field = to; to is NAMES for None. */
void final_refer(struct lesson *, enum name from, enum field field,
                 enum name to);

/* del a, ...: the first `count` names; what dies is dead then. */
void final_del(struct lesson *, int count);

/* sorted(calls) as Python writes it, a fact; and calls.clear(). */
void final_expect_calls(struct lesson *, const char *expected);

/* gc.collect(), its line and its answer. */
void final_collect(struct lesson *, long expected);

/* Which of the objects that final_make() made for a name died since then. */
bool final_has_died(enum name name);

/* The address of that object, never to be followed once it has died. */
const struct object *final_address_of(enum name name);

/* The two halves of finalization_fates.c. */
void finalization_lazarus_in_a_cycle(struct lesson *);
void finalization_before_pep_442(struct lesson *);

#endif
