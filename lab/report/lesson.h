/* SPDX-License-Identifier: MIT */
/* What the sections of lessons have in common. */
#ifndef LAB_REPORT_LESSON_H
#define LAB_REPORT_LESSON_H

#include "lab/report/report.h"

/*
 * Folded: the lesson's transcript, once for all strategies that gave the same
 * one. A strategy whose facts did not all hold is named, and shows none.
 */
void report_transcript(const struct report *report, const char *experiment);

/*
 * The value of a fact in the transcript: the `which`th (from 0) with this
 * text, under this strategy. NaN when there is none.
 */
double lesson_fact(const struct report *report, const char *experiment,
                   const char *strategy, const char *what, int which);

/* How many facts and answers were checked and held, over all strategies. */
int lesson_facts(const struct report *report, const char *experiment);

/* "- **Title:** N facts checked under S strategies." for a verdict. */
void lesson_verdict(const struct report *report, const char *experiment,
                    const char *title, const char *sentence);

#endif
