/* SPDX-License-Identifier: MIT */
/* Scaling laws made up for tests, with as much noise as wanted. */
#ifndef TESTS_LAB_LAWS_H
#define TESTS_LAB_LAWS_H

#include "lab/usl.h"

/* ns of one operation: base + slope (N - 1) + pairs N (N - 1) */
struct law {
    double base, slope, pairs;
};

/* A harmless one: alpha is 0.3, beta 0.0125. */
extern const struct law law_usual;

enum { LAW_POINTS = 12 };

/* 1, 2, 3, 4, 6, 8, 12, ... 64 */
extern const int law_threads[LAW_POINTS];

double law_at(const struct law *law, int threads);

/* Points of the law, each off by so much of its size (one deviation). */
void law_points(const struct law *law, double noise,
                struct usl_point point[LAW_POINTS]);

/* Normally distributed about 0, deviation 1; the same sequence every time. */
double law_noise(void);

#endif
