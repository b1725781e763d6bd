/* SPDX-License-Identifier: MIT */
/*
 * Student's t distribution: how far a mean of few values strays when their
 * spread has to be estimated from the same few values.
 *
 * freedom need not be whole (Welch's approximation gives fractions), but must
 * be positive.
 */
#ifndef LAB_STUDENT_H
#define LAB_STUDENT_H

/* The chance of a value further from 0 than t, on either side. */
double student_beyond(double t, double freedom);

/* The t that a value is beyond with this chance, 0 < chance < 1. */
double student_quantile(double chance, double freedom);

#endif
