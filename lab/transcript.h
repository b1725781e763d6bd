/* SPDX-License-Identifier: MIT */
/*
 * A lesson's transcript: lines of Python, and beside each what the runtime
 * answers, every answer checked.
 *
 *     lab_cell_begin(lab, 1);
 *     lab_python(lab, "x = Node()");
 *     ... do it ...
 *     lab_fact(lab, "references to x", 1, count);
 *     lab_cell_end(lab);
 *
 * reads
 *
 *     >>> x = Node()
 *         references to x: 1
 *
 * A transcript is the same in every run: nothing that was measured, no address
 * and no time stands in it, so that it can be compared with a golden one.
 * Without --json it is printed at once; the entries are rows, too (metrics
 * below), so a report shows the same transcript. Each fact and answer is a
 * self-check: when one is wrong no row of the cell keeps its value.
 *
 * All calls belong between lab_cell_begin() and lab_cell_end().
 */
#ifndef LAB_TRANSCRIPT_H
#define LAB_TRANSCRIPT_H

#include "lab/experiment.h"
#include "lab/row.h"

/*
 * The rows of a transcript. Each has a parameter "step" (its place, from 1)
 * and
 *   LINE    "python" or "says", the text; the value is the step
 *   FACT    "what"; the value is the number observed
 *   ANSWER  "what" and "answer"; the value is the step
 */
#define TRANSCRIPT_LINE "line"
#define TRANSCRIPT_FACT "fact"
#define TRANSCRIPT_ANSWER "answer"

/* .cells of a lesson that measures nothing: once, for a moment. */
extern const struct lab_cell transcript_cells[];

/* True for a row of a transcript. */
bool transcript_is(const struct row *row);

/* What a learner types; several lines are separated by '\n'. */
void lab_python(struct lab *lab, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A sentence between, in plain words; wrapped when it is printed. */
void lab_says(struct lab *lab, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* "what: observed", a number; returns whether it is the expected one. */
bool lab_fact(struct lab *lab, const char *what, int64_t expected,
              int64_t observed);

/* "what: observed", a text; the same. */
bool lab_answer(struct lab *lab, const char *what, const char *expected,
                const char *observed);

/*
 * Prints one entry as a person reads it; answer is NULL for lines, wrong is
 * NULL or what was expected instead.
 */
void transcript_print_python(FILE *out, const char *text);
void transcript_print_says(FILE *out, const char *text);
void transcript_print_answer(FILE *out, const char *what, const char *answer,
                             const char *wrong);

#endif
