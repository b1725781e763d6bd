/* SPDX-License-Identifier: MIT */
/*
 * The law's intervals from processes, as lab/bootstrap.c has them for medians.
 *
 * A resample draws processes with replacement, the same ones at all numbers of
 * threads (one process of the plan ran each of them in the same minute), and
 * within each as many windows; what it follows is the mean over processes of
 * the median of the logarithms.  Every resample is fitted, and a parameter's
 * interval is where 95 % of its fits lie about the fit to what was measured,
 * widened for few processes by Student's t and by what a spread about its own
 * mean lacks.  One process alone speaks for its windows only.
 */
#include "lab/memory.h"
#include "lab/student.h"
#include "lab/usl.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { RESAMPLES = 999, PARAMETERS = USL_TERMS + 2 };

static const double chance = 0.05;
static const double normal_reach = 1.959963984540054;

/* The logarithms of one process at one number of threads. */
struct cell {
    double *value;
    size_t count;
};

struct processes {
    size_t points;     /* numbers of threads */
    const int *id;     /* of the processes */
    size_t count;      /* of processes; of windows, when there is only one */
    bool apart;        /* only one process: every window counts for itself */
    struct cell *cell; /* [point * count + process] */
    double *room;      /* for a resample of the largest cell */
};

/* ---- what was measured --------------------------------------------------- */

static size_t find_ids(const struct usl_sample *sample, size_t count, int *id)
{
    size_t found = 0;

    for (size_t p = 0; p < count; p++) {
        for (size_t i = 0; i < sample[p].ns->count; i++) {
            bool known = false;

            for (size_t j = 0; j < found && !known; j++)
                known = id[j] == sample[p].ns->group[i];
            if (!known)
                id[found++] = sample[p].ns->group[i];
        }
    }
    return found;
}

static struct cell cell_of(const struct sample *sample, int id)
{
    struct cell cell = {.value = lab_alloc(sample->count + 1, sizeof(double))};

    for (size_t i = 0; i < sample->count; i++) {
        if (sample->group[i] == id)
            cell.value[cell.count++] = log(sample->value[i]);
    }
    return cell;
}

/* The fewest windows that any number of threads has. */
static size_t fewest(const struct usl_sample *sample, size_t count)
{
    size_t least = SIZE_MAX;

    for (size_t p = 0; p < count; p++) {
        if (sample[p].ns->count < least)
            least = sample[p].ns->count;
    }
    return least;
}

static size_t count_values(const struct usl_sample *sample, size_t count)
{
    size_t values = 0;

    for (size_t p = 0; p < count; p++)
        values += sample[p].ns->count;
    return values;
}

static struct processes processes_make(const struct usl_sample *sample,
                                       size_t count)
{
    size_t values = count_values(sample, count);
    int *id = lab_alloc(values + 1, sizeof(int));
    struct processes all = {
        .points = count,
        .id = id,
        .count = find_ids(sample, count, id),
        .room = lab_alloc(values + 1, sizeof(double)),
    };

    all.cell = lab_alloc(count * all.count + 1, sizeof(*all.cell));
    for (size_t p = 0; p < count; p++) {
        for (size_t g = 0; g < all.count; g++)
            all.cell[p * all.count + g] = cell_of(sample[p].ns, id[g]);
    }
    all.apart = all.count == 1;
    return all;
}

static void processes_free(struct processes *all)
{
    for (size_t i = 0; i < all->points * all->count; i++)
        free(all->cell[i].value);
    free(all->cell);
    free((void *)all->id);
    free(all->room);
}

/* ---- resampling ---------------------------------------------------------- */

static double mean(const double *values, size_t count)
{
    double sum = 0;

    for (size_t i = 0; i < count; i++)
        sum += values[i];
    return sum / (double)count;
}

/* With state, of a resample of the cell; without, of the cell itself. */
static double middle_of(const struct processes *all, const struct cell *cell,
                        uint64_t *state)
{
    size_t n = cell->count;

    for (size_t i = 0; i < n; i++)
        all->room[i] = cell->value[state ? stats_random_below(state, n) : i];
    if (all->apart)
        return mean(all->room, n);
    stats_sort(all->room, n);
    return stats_quantile(all->room, n, 0.5);
}

/* The mean of the chosen processes' medians, of those that have any. */
static double level_of(const struct processes *all, size_t point,
                       const size_t *choice, uint64_t *state)
{
    const struct cell *cell = all->cell + point * all->count;
    double sum = 0;
    size_t found = 0;

    for (size_t i = 0; i < all->count; i++) {
        if (cell[choice[i]].count == 0)
            continue;
        sum += middle_of(all, &cell[choice[i]], state);
        found++;
    }
    return found ? exp(sum / (double)found) : NAN;
}

/* Fits one choice of processes; false when it lacks a number of threads. */
static bool fit_choice(const struct processes *all,
                       const struct usl_sample *sample, const size_t *choice,
                       uint64_t *state, enum usl_regimes regimes,
                       double parameter[PARAMETERS])
{
    struct usl_point *point = lab_alloc(all->points + 1, sizeof(*point));
    struct usl_fit fit;

    for (size_t p = 0; p < all->points; p++)
        point[p] = (struct usl_point){
            .threads = sample[p].threads,
            .ns = level_of(all, p, choice, state),
        };
    fit = usl_fit_plainly(point, all->points, regimes);
    free(point);
    for (int t = 0; t < USL_TERMS; t++)
        parameter[t] = fit.ns[t].middle;
    parameter[USL_TERMS] = fit.alpha.middle;
    parameter[USL_TERMS + 1] = fit.beta.middle;
    return fit.terms > 0;
}

/* The widening of lab/bootstrap.c, for as many things as were drawn. */
static double widening(size_t count)
{
    double k = (double)count;

    return sqrt(k / (k - 1)) * student_quantile(chance, k - 1) / normal_reach;
}

/* What a parameter is followed as: itself, or log(parameter + shift). */
struct scale {
    bool logarithmic;
    double shift;
};

static double up(const struct scale *scale, double value)
{
    return scale->logarithmic ? log(value + scale->shift) : value;
}

static double down(const struct scale *scale, double value)
{
    return scale->logarithmic ? exp(value) - scale->shift : value;
}

/*
 * Times are followed as logarithms, and 1 + alpha, which for two points is the
 * ratio of two times: so no interval reaches to where no value could be.
 */
static struct scale scale_of(double shift, double centre, const double *values,
                             size_t count)
{
    bool positive = centre + shift > 0;

    for (size_t i = 0; i < count && positive; i++)
        positive = values[i] + shift > 0;
    return (struct scale){.logarithmic = positive, .shift = shift};
}

/* values are of the resamples, and end up as their strays, sorted. */
static void set_interval(struct estimate *estimate, double shift, double centre,
                         double *values, size_t count, double factor)
{
    struct scale scale = scale_of(shift, centre, values, count);
    double at = up(&scale, centre);

    for (size_t i = 0; i < count; i++)
        values[i] = up(&scale, values[i]) - at;
    stats_sort(values, count);
    estimate->low =
        down(&scale, at + factor * stats_quantile(values, count, 0.025));
    estimate->high =
        down(&scale, at + factor * stats_quantile(values, count, 0.975));
    estimate->low = fmin(estimate->low, estimate->middle);
    estimate->high = fmax(estimate->high, estimate->middle);
}

/* Fits resamples; values[t] are those of parameter t.  Returns how many. */
static size_t refit(const struct processes *all,
                    const struct usl_sample *sample, enum usl_regimes regimes,
                    uint64_t seed, double *values[PARAMETERS])
{
    size_t *choice = lab_alloc(all->count + 1, sizeof(*choice)), count = 0;
    double parameter[PARAMETERS];

    for (int r = 0; r < RESAMPLES; r++) {
        for (size_t i = 0; i < all->count; i++)
            choice[i] = stats_random_below(&seed, all->count);
        if (!fit_choice(all, sample, choice, &seed, regimes, parameter))
            continue;
        for (int t = 0; t < PARAMETERS; t++)
            values[t][count] = parameter[t];
        count++;
    }
    free(choice);
    return count;
}

/* The parameters of all processes, each once. */
static void find_centre(const struct processes *all,
                        const struct usl_sample *sample,
                        enum usl_regimes regimes, double centre[PARAMETERS])
{
    size_t *choice = lab_alloc(all->count + 1, sizeof(*choice));

    for (size_t i = 0; i < all->count; i++)
        choice[i] = i;
    fit_choice(all, sample, choice, NULL, regimes, centre);
    free(choice);
}

static void find_intervals(struct usl_fit *fit, const struct processes *all,
                           const struct usl_sample *sample, size_t drawn,
                           uint64_t seed)
{
    static const double shift[PARAMETERS] = {0, 0, 0, 1, 0};
    struct estimate *estimate[PARAMETERS] = {
        &fit->ns[USL_BASE], &fit->ns[USL_SLOPE], &fit->ns[USL_PAIRS],
        &fit->alpha,        &fit->beta,
    };
    double centre[PARAMETERS], *values[PARAMETERS];
    size_t count;

    for (int t = 0; t < PARAMETERS; t++)
        values[t] = lab_alloc(RESAMPLES, sizeof(double));
    find_centre(all, sample, fit->regimes, centre);
    count = refit(all, sample, fit->regimes, seed, values);
    for (int t = 0; t < PARAMETERS; t++) {
        if (count > 0 && estimate[t]->n > 0) {
            set_interval(estimate[t], shift[t], centre[t], values[t], count,
                         widening(drawn));
            estimate[t]->n = count_values(sample, all->points);
            estimate[t]->groups = (int)all->count;
        }
        free(values[t]);
    }
}

struct usl_fit usl_fit_samples(const struct usl_sample *sample, size_t count,
                               enum usl_regimes regimes, uint64_t seed)
{
    struct usl_point *point = lab_alloc(count + 1, sizeof(*point));
    struct processes all = processes_make(sample, count);
    struct usl_fit fit;
    size_t drawn;

    for (size_t p = 0; p < count; p++)
        point[p] = (struct usl_point){
            .threads = sample[p].threads,
            .ns = sample[p].ns->count
                      ? stats_median(sample[p].ns->value, sample[p].ns->count)
                      : NAN,
        };
    fit = usl_fit_plainly(point, count, regimes);
    drawn = all.apart ? fewest(sample, count) : all.count;
    if (fit.terms > 0 && drawn > 1)
        find_intervals(&fit, &all, sample, drawn, seed);
    processes_free(&all);
    free(point);
    return fit;
}
