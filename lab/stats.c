/* SPDX-License-Identifier: MIT */
#include "lab/stats.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

enum { RESAMPLES = 1999 }; /* 2.5 % and 97.5 % fall on whole ranks */

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

uint64_t stats_random(uint64_t *state)
{
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/* A number below limit; the bias of 2^-64 limit is of no concern here. */
static size_t random_below(uint64_t *state, size_t limit)
{
    return (size_t)(((unsigned __int128)stats_random(state) * limit) >> 64);
}

static int compare_doubles(const void *left, const void *right)
{
    const double *a = left, *b = right;

    return (*a > *b) - (*a < *b);
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

/* Sorts in place. */
static double median_of(double *values, size_t n)
{
    qsort(values, n, sizeof(*values), compare_doubles);
    return stats_quantile(values, n, 0.5);
}

double stats_median(const double *values, size_t n)
{
    double *copy = lab_alloc(n, sizeof(*copy));
    double median;

    memcpy(copy, values, n * sizeof(*copy));
    median = median_of(copy, n);
    free(copy);
    return median;
}

/*
 * A sample with its groups apart: values sorted by group, and where each group
 * begins (start has groups + 1 entries).
 */
struct groups {
    double *value;
    size_t *start;
    int *id;
    int count;
};

static struct groups groups_make(const struct sample *sample)
{
    struct groups groups = {
        .value = lab_alloc(sample->count, sizeof(double)),
        .start = lab_alloc(sample->count + 1, sizeof(size_t)),
        .id = lab_alloc(sample->count, sizeof(int)),
    };
    size_t filled = 0;

    for (size_t i = 0; i < sample->count; i++) {
        bool known = false;

        for (int g = 0; g < groups.count && !known; g++)
            known = groups.id[g] == sample->group[i];
        if (known)
            continue;
        groups.id[groups.count++] = sample->group[i];
        for (size_t j = i; j < sample->count; j++) {
            if (sample->group[j] == sample->group[i])
                groups.value[filled++] = sample->value[j];
        }
        groups.start[groups.count] = filled;
    }
    return groups;
}

static void groups_free(struct groups *groups)
{
    free(groups->value);
    free(groups->start);
    free(groups->id);
}

int sample_groups(const struct sample *sample)
{
    struct groups groups = groups_make(sample);
    int count = groups.count;

    groups_free(&groups);
    return count;
}

/* The median of one resample that takes the groups chosen (count of them). */
static double resample(const struct groups *groups, const int *chosen,
                       double *room, uint64_t *state)
{
    size_t n = 0;

    for (int g = 0; g < groups->count; g++) {
        size_t start = groups->start[chosen[g]];
        size_t size = groups->start[chosen[g] + 1] - start;

        for (size_t i = 0; i < size; i++)
            room[n++] = groups->value[start + random_below(state, size)];
    }
    return median_of(room, n);
}

static void choose(const struct groups *groups, int *chosen, uint64_t *state)
{
    for (int g = 0; g < groups->count; g++)
        chosen[g] = (int)random_below(state, (size_t)groups->count);
}

/* Room for any resample: every choice may be the largest group. */
static double *resample_room(const struct groups *groups)
{
    size_t largest = 0;

    for (int g = 0; g < groups->count; g++) {
        size_t size = groups->start[g + 1] - groups->start[g];

        if (size > largest)
            largest = size;
    }
    return lab_alloc(largest * (size_t)groups->count, sizeof(double));
}

static void set_interval(struct estimate *estimate, double *outcomes)
{
    qsort(outcomes, RESAMPLES, sizeof(*outcomes), compare_doubles);
    estimate->low = stats_quantile(outcomes, RESAMPLES, 0.025);
    estimate->high = stats_quantile(outcomes, RESAMPLES, 0.975);
}

struct estimate stats_estimate(const struct sample *sample, uint64_t seed)
{
    struct estimate estimate = {.n = sample->count};
    struct groups groups;
    double *outcomes, *room;
    int *chosen;

    if (sample->count == 0)
        return estimate;
    groups = groups_make(sample);
    outcomes = lab_alloc(RESAMPLES, sizeof(double));
    room = resample_room(&groups);
    chosen = lab_alloc((size_t)groups.count, sizeof(int));
    for (int i = 0; i < RESAMPLES; i++) {
        choose(&groups, chosen, &seed);
        outcomes[i] = resample(&groups, chosen, room, &seed);
    }
    estimate.middle = stats_median(sample->value, sample->count);
    estimate.groups = groups.count;
    set_interval(&estimate, outcomes);
    free(chosen);
    free(room);
    free(outcomes);
    groups_free(&groups);
    return estimate;
}

/* Same groups in the same order: what interleaved blocks give. */
static bool pairable(const struct groups *one, const struct groups *other)
{
    return one->count == other->count &&
           memcmp(one->id, other->id, (size_t)one->count * sizeof(int)) == 0;
}

struct estimate stats_ratio(const struct sample *over,
                            const struct sample *under, uint64_t seed)
{
    struct estimate ratio = {.n = 0};
    struct groups top, bottom;
    double *outcomes, *top_room, *bottom_room;
    int *top_chosen, *bottom_chosen;

    if (over->count == 0 || under->count == 0)
        return ratio;
    top = groups_make(over);
    bottom = groups_make(under);
    top_room = resample_room(&top);
    bottom_room = resample_room(&bottom);
    top_chosen = lab_alloc((size_t)top.count, sizeof(int));
    bottom_chosen = lab_alloc((size_t)bottom.count, sizeof(int));
    outcomes = lab_alloc(RESAMPLES, sizeof(double));
    for (int i = 0; i < RESAMPLES; i++) {
        choose(&top, top_chosen, &seed);
        if (pairable(&top, &bottom))
            memcpy(bottom_chosen, top_chosen, (size_t)top.count * sizeof(int));
        else
            choose(&bottom, bottom_chosen, &seed);
        outcomes[i] = resample(&top, top_chosen, top_room, &seed) /
                      resample(&bottom, bottom_chosen, bottom_room, &seed);
    }
    ratio.middle = stats_median(over->value, over->count) /
                   stats_median(under->value, under->count);
    ratio.n = over->count < under->count ? over->count : under->count;
    ratio.groups = top.count < bottom.count ? top.count : bottom.count;
    set_interval(&ratio, outcomes);
    free(outcomes);
    free(top_chosen);
    free(bottom_chosen);
    free(top_room);
    free(bottom_room);
    groups_free(&top);
    groups_free(&bottom);
    return ratio;
}

bool stats_same(const struct estimate *ratio)
{
    /* !(outside), so that an interval of not-a-numbers claims nothing. */
    return !(ratio->low > 1 || ratio->high < 1);
}
