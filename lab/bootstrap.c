/* SPDX-License-Identifier: MIT */
/*
 * The two-level bootstrap, made honest for few processes.
 *
 * A resample draws groups (processes) with replacement, then as many values
 * (windows) with replacement within each, takes the median of each drawn group
 * and the mean of those.  The outcomes of many resamples show how far the mean
 * strays, but with k groups too little, in two ways: the spread of k values
 * about their own mean is too small by sqrt((k-1)/k), and a spread known from
 * k values only asks for Student's t instead of the normal distribution.  Both
 * are factors, and the interval is widened by them about its centre.  For k of
 * 3, 5, 10 they come to 2.69, 1.58, 1.22.
 *
 * A ratio of samples with the same groups is made of the groups' own ratios,
 * so what slowed a whole block down is gone before anything is resampled.
 * Without common groups each side is resampled for itself and t has Welch's
 * degrees of freedom.
 */
#include "lab/memory.h"
#include "lab/stats.h"
#include "lab/student.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { RESAMPLES = 1999 }; /* 2.5 % and 97.5 % fall on whole ranks */

static const double chance = 0.05;
static const double normal_reach = 1.959963984540054; /* same, t of infinity */

/* ---- groups ------------------------------------------------------------- */

/*
 * A sample with its groups apart: values (or their logarithms), and where each
 * group begins (start has count + 1 entries).
 */
struct groups {
    double *value;
    size_t *start;
    int *id;
    int count;
    double *median; /* of each group */
    double *room;   /* for a resample of any group */
};

static bool all_positive(const struct sample *sample)
{
    for (size_t i = 0; i < sample->count; i++) {
        if (!(sample->value[i] > 0))
            return false;
    }
    return true;
}

static bool has_group(const struct groups *groups, int id)
{
    for (int g = 0; g < groups->count; g++) {
        if (groups->id[g] == id)
            return true;
    }
    return false;
}

static double median_in(double *room, size_t n)
{
    stats_sort(room, n);
    return stats_quantile(room, n, 0.5);
}

/* Everything but the values: from value and start. */
static void find_medians(struct groups *groups)
{
    for (int g = 0; g < groups->count; g++) {
        size_t start = groups->start[g];

        groups->median[g] =
            stats_median(groups->value + start, groups->start[g + 1] - start);
    }
}

/* A single group falls apart: then each value stands for itself. */
static void split_single(struct groups *groups, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        groups->start[i + 1] = i + 1;
        groups->id[i] = (int)i;
    }
    groups->count = (int)count;
}

static struct groups groups_make(const struct sample *sample, bool logarithms)
{
    size_t count = sample->count, filled = 0;
    struct groups groups = {
        .value = lab_alloc(count, sizeof(double)),
        .start = lab_alloc(count + 1, sizeof(size_t)),
        .id = lab_alloc(count, sizeof(int)),
        .median = lab_alloc(count, sizeof(double)),
        .room = lab_alloc(count, sizeof(double)),
    };

    for (size_t i = 0; i < count; i++) {
        int id = sample->group[i];

        if (has_group(&groups, id))
            continue;
        for (size_t j = i; j < count; j++) {
            if (sample->group[j] == id)
                groups.value[filled++] =
                    logarithms ? log(sample->value[j]) : sample->value[j];
        }
        groups.id[groups.count++] = id;
        groups.start[groups.count] = filled;
    }
    if (groups.count == 1)
        split_single(&groups, count);
    find_medians(&groups);
    return groups;
}

static void groups_free(struct groups *groups)
{
    free(groups->value);
    free(groups->start);
    free(groups->id);
    free(groups->median);
    free(groups->room);
}

/* ---- resampling --------------------------------------------------------- */

/* The median of a resample of one group. */
static double redraw(const struct groups *groups, int group, uint64_t *state)
{
    size_t start = groups->start[group];
    size_t size = groups->start[group + 1] - start;

    for (size_t i = 0; i < size; i++)
        groups->room[i] =
            groups->value[start + stats_random_below(state, size)];
    return median_in(groups->room, size);
}

/* One resample of both levels. */
static double resample(const struct groups *groups, uint64_t *state)
{
    size_t count = (size_t)groups->count;
    double sum = 0;

    for (size_t i = 0; i < count; i++)
        sum += redraw(groups, (int)stats_random_below(state, count), state);
    return sum / (double)count;
}

static double mean(const double *values, int count)
{
    double sum = 0;

    for (int i = 0; i < count; i++)
        sum += values[i];
    return sum / count;
}

/* The variance that the mean of the values has, as far as they tell. */
static double variance_of_mean(const double *values, int count)
{
    double centre = mean(values, count), sum = 0;

    if (count < 2)
        return 0;
    for (int i = 0; i < count; i++)
        sum += (values[i] - centre) * (values[i] - centre);
    return sum / (count - 1) / count;
}

/* What a spread about its own mean lacks; nothing can be said of one value. */
static double bessel(int count)
{
    return count < 2 ? 1 : sqrt(count / (count - 1.0));
}

static double student_factor(double freedom)
{
    return freedom > 0 ? student_quantile(chance, freedom) / normal_reach : 1;
}

/* Sorts strays, deviations from the centre, and widens their interval. */
static void set_interval(struct estimate *estimate, double centre,
                         double *strays, double factor)
{
    stats_sort(strays, RESAMPLES);
    estimate->low = centre + factor * stats_quantile(strays, RESAMPLES, 0.025);
    estimate->high = centre + factor * stats_quantile(strays, RESAMPLES, 0.975);
}

/*
 * Back from logarithms; then the interval reaches to what it stands beside.
 * What never varied has no width at all, whatever rounding says.
 */
static void finish(struct estimate *estimate, bool logarithms)
{
    const double rounding = 1e-12;

    if (estimate->high - estimate->low < rounding) {
        estimate->low = estimate->high = estimate->middle;
    } else if (logarithms) {
        estimate->low = exp(estimate->low);
        estimate->high = exp(estimate->high);
    }
    estimate->low = fmin(estimate->low, estimate->middle);
    estimate->high = fmax(estimate->high, estimate->middle);
}

/* A count or a share that is never negative has no interval that is. */
static void keep_side(struct estimate *estimate, const struct sample *sample)
{
    for (size_t i = 0; i < sample->count; i++) {
        if (sample->value[i] < 0)
            return;
    }
    estimate->low = fmax(estimate->low, 0);
}

struct estimate stats_estimate(const struct sample *sample, uint64_t seed)
{
    struct estimate estimate = {.n = sample->count};
    bool logarithms = all_positive(sample);
    double strays[RESAMPLES], centre;
    struct groups groups;

    if (sample->count == 0)
        return estimate;
    groups = groups_make(sample, logarithms);
    centre = mean(groups.median, groups.count);
    for (int i = 0; i < RESAMPLES; i++)
        strays[i] = resample(&groups, &seed) - centre;
    estimate.middle = stats_median(sample->value, sample->count);
    estimate.groups = sample_groups(sample);
    set_interval(&estimate, centre, strays,
                 bessel(groups.count) * student_factor(groups.count - 1));
    finish(&estimate, logarithms);
    keep_side(&estimate, sample);
    groups_free(&groups);
    return estimate;
}

/* ---- ratios ------------------------------------------------------------- */

/* Groups in both, by their places: one[i] and other[i]. */
struct pairs {
    int *one, *other;
    int count;
};

static struct pairs find_pairs(const struct groups *one,
                               const struct groups *other)
{
    struct pairs pairs = {
        .one = lab_alloc((size_t)one->count, sizeof(int)),
        .other = lab_alloc((size_t)one->count, sizeof(int)),
    };

    for (int i = 0; i < one->count; i++) {
        for (int j = 0; j < other->count; j++) {
            if (one->id[i] != other->id[j])
                continue;
            pairs.one[pairs.count] = i;
            pairs.other[pairs.count++] = j;
        }
    }
    return pairs;
}

static void pairs_free(struct pairs *pairs)
{
    free(pairs->one);
    free(pairs->other);
}

/* Fills ratio from the groups that both have. */
static void ratio_paired(struct estimate *ratio, const struct groups *over,
                         const struct groups *under, const struct pairs *pairs,
                         uint64_t seed)
{
    size_t count = (size_t)pairs->count;
    double *each = lab_alloc(count, sizeof(*each));
    double strays[RESAMPLES], centre;

    for (size_t i = 0; i < count; i++)
        each[i] = over->median[pairs->one[i]] - under->median[pairs->other[i]];
    centre = mean(each, pairs->count);
    for (int i = 0; i < RESAMPLES; i++) {
        double sum = 0;

        for (size_t j = 0; j < count; j++) {
            size_t pair = stats_random_below(&seed, count);

            sum += redraw(over, pairs->one[pair], &seed) -
                   redraw(under, pairs->other[pair], &seed);
        }
        strays[i] = sum / (double)count - centre;
    }
    ratio->middle = exp(stats_median(each, count));
    ratio->groups = pairs->count;
    set_interval(ratio, centre, strays,
                 bessel(pairs->count) * student_factor(pairs->count - 1));
    free(each);
}

/* Welch's degrees of freedom; 0 when no side varies. */
static double welch_freedom(const struct groups *over,
                            const struct groups *under)
{
    double one = variance_of_mean(over->median, over->count);
    double other = variance_of_mean(under->median, under->count);
    double below = 0;

    if (over->count > 1)
        below += one * one / (over->count - 1);
    if (under->count > 1)
        below += other * other / (under->count - 1);
    return below > 0 ? (one + other) * (one + other) / below : 0;
}

static void ratio_apart(struct estimate *ratio, const struct groups *over,
                        const struct groups *under, uint64_t seed)
{
    double over_centre = mean(over->median, over->count);
    double under_centre = mean(under->median, under->count);
    double over_factor = bessel(over->count);
    double under_factor = bessel(under->count);
    double strays[RESAMPLES];

    for (int i = 0; i < RESAMPLES; i++)
        strays[i] = over_factor * (resample(over, &seed) - over_centre) -
                    under_factor * (resample(under, &seed) - under_centre);
    set_interval(ratio, over_centre - under_centre, strays,
                 student_factor(welch_freedom(over, under)));
}

static int smaller(int one, int other)
{
    return one < other ? one : other;
}

/* True when ratios within groups can be formed of most of what there is. */
static bool worth_pairing(const struct sample *over, const struct sample *under,
                          const struct pairs *pairs)
{
    int over_groups = sample_groups(over), under_groups = sample_groups(under);

    if (over_groups < 2 || under_groups < 2) /* their "groups" are windows */
        return false;
    return pairs->count > 2 ||
           (pairs->count == over_groups && pairs->count == under_groups);
}

static struct estimate find_ratio(const struct sample *over,
                                  const struct sample *under, bool may_pair,
                                  uint64_t seed)
{
    struct estimate ratio = {.n = 0};
    struct groups top, bottom;
    struct pairs pairs;

    if (over->count == 0 || under->count == 0 || !all_positive(over) ||
        !all_positive(under))
        return ratio;
    top = groups_make(over, true);
    bottom = groups_make(under, true);
    pairs = find_pairs(&top, &bottom);
    ratio.n = over->count < under->count ? over->count : under->count;
    ratio.middle = stats_median(over->value, over->count) /
                   stats_median(under->value, under->count);
    ratio.groups = smaller(sample_groups(over), sample_groups(under));
    if (may_pair && worth_pairing(over, under, &pairs))
        ratio_paired(&ratio, &top, &bottom, &pairs, seed);
    else
        ratio_apart(&ratio, &top, &bottom, seed);
    finish(&ratio, true);
    pairs_free(&pairs);
    groups_free(&top);
    groups_free(&bottom);
    return ratio;
}

struct estimate stats_ratio(const struct sample *over,
                            const struct sample *under, uint64_t seed)
{
    return find_ratio(over, under, true, seed);
}

struct estimate stats_ratio_apart(const struct sample *over,
                                  const struct sample *under, uint64_t seed)
{
    return find_ratio(over, under, false, seed);
}

double stats_chance_apart(const struct sample *over, const struct sample *under)
{
    struct groups top, bottom;
    double difference, variance, result = 1;

    if (sample_groups(over) < 2 || sample_groups(under) < 2 ||
        !all_positive(over) || !all_positive(under))
        return 1;
    top = groups_make(over, true);
    bottom = groups_make(under, true);
    difference =
        mean(top.median, top.count) - mean(bottom.median, bottom.count);
    variance = variance_of_mean(top.median, top.count) +
               variance_of_mean(bottom.median, bottom.count);
    if (variance > 0)
        result = student_beyond(difference / sqrt(variance),
                                welch_freedom(&top, &bottom));
    else if (fabs(difference) > 0) /* exact on both sides, and unlike */
        result = 0;
    groups_free(&top);
    groups_free(&bottom);
    return result;
}
