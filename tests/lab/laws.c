/* SPDX-License-Identifier: MIT */
#include "tests/lab/laws.h"

#include <math.h>

const struct law law_usual = {20, 6, 0.25};

const int law_threads[LAW_POINTS] = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64};

static uint64_t state = 7;

double law_at(const struct law *law, int threads)
{
    double n = threads;

    return law->base + law->slope * (n - 1) + law->pairs * n * (n - 1);
}

static double uniform(void)
{
    return ((double)(stats_random(&state) >> 11) + 0.5) / 9007199254740992.0;
}

double law_noise(void)
{
    return sqrt(-2 * log(uniform())) * cos(2 * acos(-1) * uniform());
}

void law_points(const struct law *law, double noise,
                struct usl_point point[LAW_POINTS])
{
    for (int i = 0; i < LAW_POINTS; i++)
        point[i] = (struct usl_point){
            .threads = law_threads[i],
            .ns = law_at(law, law_threads[i]) * (1 + noise * law_noise()),
        };
}
