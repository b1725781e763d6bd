/* SPDX-License-Identifier: MIT */
/* Samples, medians, random numbers; intervals are in bootstrap.c. */
#include "lab/stats.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

void sample_add(struct sample *sample, double value, int group)
{
    sample->value =
        lab_grow(sample->value, sample->count, &sample->room, sizeof(double));
    sample->group = lab_grow(sample->group, sample->count, &sample->group_room,
                             sizeof(int));
    sample->value[sample->count] = value;
    sample->group[sample->count++] = group;
}

void sample_free(struct sample *sample)
{
    free(sample->value);
    free(sample->group);
    *sample = (struct sample){.value = NULL};
}

int sample_groups(const struct sample *sample)
{
    int groups = 0;

    for (size_t i = 0; i < sample->count; i++) {
        bool known = false;

        for (size_t j = 0; j < i && !known; j++)
            known = sample->group[j] == sample->group[i];
        groups += !known;
    }
    return groups;
}

uint64_t stats_random(uint64_t *state)
{
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/* The bias of 2^-64 limit is of no concern here. */
size_t stats_random_below(uint64_t *state, size_t limit)
{
    return (size_t)(((unsigned __int128)stats_random(state) * limit) >> 64);
}

static int compare_doubles(const void *left, const void *right)
{
    const double *a = left, *b = right;

    return (*a > *b) - (*a < *b);
}

void stats_sort(double *values, size_t n)
{
    /* Resampling sorts a handful of windows thousands of times. */
    enum { FEW = 12 };

    if (n > FEW) {
        qsort(values, n, sizeof(*values), compare_doubles);
        return;
    }
    for (size_t i = 1; i < n; i++) {
        double value = values[i];
        size_t at = i;

        for (; at > 0 && values[at - 1] > value; at--)
            values[at] = values[at - 1];
        values[at] = value;
    }
}

double stats_quantile(const double *sorted, size_t n, double q)
{
    double place = q * (double)(n - 1);
    size_t below = (size_t)place;
    double share = place - (double)below;

    if (below + 1 >= n)
        return sorted[n - 1];
    return sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

double stats_median(const double *values, size_t n)
{
    double *copy = lab_alloc(n, sizeof(*copy));
    double median;

    memcpy(copy, values, n * sizeof(*copy));
    stats_sort(copy, n);
    median = stats_quantile(copy, n, 0.5);
    free(copy);
    return median;
}

bool stats_same(const struct estimate *ratio)
{
    /* !(outside), so that an interval of not-a-numbers claims nothing. */
    return !(ratio->low > 1 || ratio->high < 1);
}
