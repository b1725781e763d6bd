/* SPDX-License-Identifier: MIT */
/*
 * Weighted least squares by LAPACK's QR: dgels solves and leaves the triangle
 * R, from which dpotri makes the inverse of R'R, the covariance but for the
 * scatter.  Columns are scaled to length 1 first, so that dtrcon's condition
 * number tells points that say the same twice from numbers of different size.
 */
#include "lab/usl.h"
#include "lab/memory.h"
#include "lab/student.h"

#include <lapacke.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double chance = 0.05;
static const double singular = 1e-12; /* reciprocal condition below which */

/* ---- linear algebra ------------------------------------------------------ */

/* What the points determine: values, and their variances and covariances. */
struct solution {
    double value[USL_TERMS];
    double variance[USL_TERMS][USL_TERMS]; /* for a scatter of 1 */
    double scatter;                        /* sum of squared residuals */
};

/* The terms' factors at so many threads, for a fit of that many terms. */
static void factors(int terms, int threads, double factor[USL_TERMS])
{
    double n = threads;

    factor[USL_BASE] = terms > 1;
    factor[USL_SLOPE] = terms > 1 ? n - 1 : n;
    factor[USL_PAIRS] = terms > 2 ? n * (n - 1) : 0;
}

/* The first column that a fit of that many terms has. */
static int first_term(int terms)
{
    return terms == 1 ? USL_SLOPE : USL_BASE;
}

/* Columns times weight, scaled to length 1 by *length; the wanted side too. */
static void fill(const struct usl_point *point, size_t count, int terms,
                 double *matrix, double *wanted, double length[USL_TERMS])
{
    int first = first_term(terms);
    double factor[USL_TERMS];

    memset(length, 0, USL_TERMS * sizeof(*length));
    for (size_t i = 0; i < count; i++) {
        factors(terms, point[i].threads, factor);
        for (int t = 0; t < terms; t++)
            length[t] += pow(factor[first + t] / point[i].ns, 2);
    }
    for (int t = 0; t < terms; t++)
        length[t] = length[t] > 0 ? sqrt(length[t]) : 1;
    for (size_t i = 0; i < count; i++) {
        factors(terms, point[i].threads, factor);
        for (int t = 0; t < terms; t++)
            matrix[(size_t)t * count + i] =
                factor[first + t] / point[i].ns / length[t];
        wanted[i] = 1; /* L times the weight 1 / L */
    }
}

/* Room for matrix (count x terms) and wanted (count) is the caller's. */
static bool solve_in(double *matrix, double *wanted, size_t count, int terms,
                     const double length[USL_TERMS], struct solution *solution)
{
    lapack_int rows = (lapack_int)count, columns = terms;
    int first = first_term(terms);
    double condition = 0;

    if (LAPACKE_dgels(LAPACK_COL_MAJOR, 'N', rows, columns, 1, matrix, rows,
                      wanted, rows) != 0)
        return false;
    if (LAPACKE_dtrcon(LAPACK_COL_MAJOR, '1', 'U', 'N', columns, matrix, rows,
                       &condition) != 0 ||
        condition < singular)
        return false;
    if (LAPACKE_dpotri(LAPACK_COL_MAJOR, 'U', columns, matrix, rows) != 0)
        return false;
    for (int t = 0; t < terms; t++) {
        solution->value[first + t] = wanted[t] / length[t];
        for (int u = t; u < terms; u++)
            solution->variance[first + t][first + u] =
                solution->variance[first + u][first + t] =
                    matrix[(size_t)u * count + (size_t)t] / length[t] /
                    length[u];
    }
    for (size_t i = (size_t)terms; i < count; i++)
        solution->scatter += wanted[i] * wanted[i];
    return true;
}

/* False when the points do not determine the terms. */
static bool solve(const struct usl_point *point, size_t count, int terms,
                  struct solution *solution)
{
    double *matrix = lab_alloc(count * (size_t)terms, sizeof(double));
    double *wanted = lab_alloc(count, sizeof(double));
    double length[USL_TERMS];
    bool solved;

    *solution = (struct solution){.scatter = 0};
    fill(point, count, terms, matrix, wanted, length);
    solved = solve_in(matrix, wanted, count, terms, length, solution);
    free(wanted);
    free(matrix);
    return solved;
}

/* ---- intervals ----------------------------------------------------------- */

/* reach: how many of its standard deviations (for a scatter of 1) it strays */
static struct estimate range_of(double value, double variance, double reach,
                                size_t n)
{
    double half = reach * sqrt(variance);

    return (struct estimate){
        .middle = value,
        .low = value - half,
        .high = value + half,
        .n = n,
        .groups = 1,
    };
}

/*
 * Fieller's interval of over / under: all ratios r for which over - r under
 * is within reach of 0.  It has no ends when under itself may be 0.
 */
static struct estimate ratio_of(const struct solution *s, int over, int under,
                                double reach, size_t n)
{
    double o = s->value[over], u = s->value[under], square = reach * reach;
    double a = u * u - square * s->variance[under][under];
    double b = o * u - square * s->variance[over][under];
    double c = o * o - square * s->variance[over][over];
    struct estimate ratio = {
        .middle = o / u,
        .low = -INFINITY,
        .high = INFINITY,
        .n = n,
        .groups = 1,
    };

    if (a > 0) {
        double root = sqrt(fmax(b * b - a * c, 0));

        ratio.low = (b - root) / a;
        ratio.high = (b + root) / a;
    }
    return ratio;
}

/* Puts the solution into the fit, with its intervals if there are any. */
static void keep(struct usl_fit *fit, const struct solution *s, bool intervals)
{
    double freedom = (double)fit->points - fit->terms, reach = 0;
    int first = first_term(fit->terms);
    size_t n = intervals && freedom > 0 ? fit->points : 1;

    if (n > 1)
        reach = student_quantile(chance, freedom) * sqrt(s->scatter / freedom);
    for (int t = first; t < first + fit->terms; t++)
        fit->ns[t] = range_of(s->value[t], s->variance[t][t], reach, n);
    if (fit->terms > 1)
        fit->alpha = ratio_of(s, USL_SLOPE, USL_BASE, reach, n);
    if (fit->terms > 2)
        fit->beta = ratio_of(s, USL_PAIRS, USL_BASE, reach, n);
}

/* ---- fitting ------------------------------------------------------------- */

static int distinct(const struct usl_point *point, size_t count)
{
    int different = 0;

    for (size_t i = 0; i < count; i++) {
        bool known = false;

        for (size_t j = 0; j < i && !known; j++)
            known = point[j].threads == point[i].threads;
        different += !known;
    }
    return different;
}

/* Those from `from` to `to` threads; the caller frees. */
static struct usl_point *choose(const struct usl_point *point, size_t count,
                                int from, int to, size_t *chosen)
{
    struct usl_point *choice = lab_alloc(count + 1, sizeof(*choice));

    *chosen = 0;
    for (size_t i = 0; i < count; i++) {
        if (point[i].threads >= from && point[i].threads <= to)
            choice[(*chosen)++] = point[i];
    }
    return choice;
}

/* The mean of one thread's points, or a NaN. */
static double find_alone(const struct usl_point *point, size_t count)
{
    double sum = 0;
    int found = 0;

    for (size_t i = 0; i < count; i++) {
        if (point[i].threads == 1) {
            sum += point[i].ns;
            found++;
        }
    }
    return found ? sum / found : NAN;
}

static bool sane(const struct usl_point *point, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (point[i].threads < 1 || !isfinite(point[i].ns) ||
            !(point[i].ns > 0))
            return false;
    }
    return true;
}

/* How many terms so many different numbers of threads can carry, and why. */
static int choose_terms(struct usl_fit *fit, int different)
{
    if (different >= USL_TERMS)
        return USL_TERMS;
    if (different == 2) {
        fit->why = "two numbers of threads determine two terms, not three";
        return 2;
    }
    if (different == 1 && fit->regimes == USL_TWO) {
        fit->why = "one shared number of threads determines one transfer "
                   "cost, and no curve";
        return 1;
    }
    fit->why = different == 1 ? "one number of threads says nothing about more"
                              : "there is no point";
    return 0;
}

/* Fits exactly these points, with at most so many terms. */
static void fit_chosen(struct usl_fit *fit, const struct usl_point *point,
                       size_t count, int most_terms, bool intervals)
{
    struct solution solution;

    fit->terms = choose_terms(fit, distinct(point, count));
    if (fit->terms > most_terms)
        fit->terms = most_terms;
    fit->points = count;
    if (fit->terms == 0)
        return;
    if (!solve(point, count, fit->terms, &solution)) {
        fit->terms = 0;
        fit->why = "the points do not determine the law";
        return;
    }
    keep(fit, &solution, intervals);
}

static struct usl_fit fit_most(const struct usl_point *point, size_t count,
                               enum usl_regimes regimes, int most_terms,
                               bool intervals)
{
    struct usl_fit fit = {.regimes = regimes, .alone = NAN};
    struct usl_point *chosen;
    size_t n;

    if (!sane(point, count)) {
        fit.why = "a time that is no positive number";
        return fit;
    }
    fit.alone = find_alone(point, count);
    chosen = choose(point, count, (int)regimes, INT32_MAX, &n);
    fit_chosen(&fit, chosen, n, most_terms, intervals);
    free(chosen);
    return fit;
}

struct usl_fit usl_fit(const struct usl_point *point, size_t count,
                       enum usl_regimes regimes)
{
    return fit_most(point, count, regimes, USL_TERMS, true);
}

struct usl_fit usl_fit_plainly(const struct usl_point *point, size_t count,
                               enum usl_regimes regimes)
{
    return fit_most(point, count, regimes, USL_TERMS, false);
}

double usl_at(const struct usl_fit *fit, int threads)
{
    double factor[USL_TERMS], ns = 0;

    if (threads < (int)fit->regimes)
        return threads == 1 ? fit->alone : NAN;
    if (fit->terms == 0)
        return NAN;
    factors(fit->terms, threads, factor);
    for (int t = 0; t < USL_TERMS; t++)
        ns += factor[t] * fit->ns[t].middle;
    return ns;
}

/* ---- errors -------------------------------------------------------------- */

static void add_error(struct usl_error *error, const struct usl_fit *fit,
                      const struct usl_point *point)
{
    double off = fabs(usl_at(fit, point->threads) - point->ns) / point->ns;

    if (!isfinite(off))
        return;
    error->mean += (off - error->mean) / (double)++error->count;
    if (error->count == 1 || off > error->worst) {
        error->worst = off;
        error->worst_at = point->threads;
    }
}

struct usl_error usl_error(const struct usl_fit *fit,
                           const struct usl_point *point, size_t count)
{
    struct usl_error error = {.count = 0};

    for (size_t i = 0; i < count; i++) {
        if (point[i].threads >= (int)fit->regimes)
            add_error(&error, fit, &point[i]);
    }
    return error;
}

struct usl_error usl_left_out(const struct usl_point *point, size_t count,
                              enum usl_regimes regimes)
{
    struct usl_point *rest = lab_alloc(count + 1, sizeof(*rest));
    struct usl_error error = {.count = 0};
    int terms = usl_fit_plainly(point, count, regimes).terms;

    for (size_t i = 0; i < count && terms; i++) {
        struct usl_fit fit;

        if (point[i].threads < (int)regimes)
            continue;
        memcpy(rest, point, count * sizeof(*rest));
        rest[i] = rest[count - 1];
        fit = fit_most(rest, count - 1, regimes, terms, false);
        if (fit.terms < terms) {
            error.count = 0;
            break;
        }
        add_error(&error, &fit, &point[i]);
    }
    free(rest);
    return error;
}

struct usl_error usl_beyond(const struct usl_point *point, size_t count,
                            enum usl_regimes regimes, int most,
                            struct usl_fit *fit)
{
    struct usl_error error = {.count = 0};
    struct usl_fit whole = usl_fit_plainly(point, count, regimes), part;
    struct usl_point *known;
    size_t n;

    known = choose(point, count, 1, most, &n);
    part = fit_most(known, n, regimes, USL_TERMS, true);
    for (size_t i = 0; i < count; i++) {
        if (point[i].threads > most && part.terms && part.terms == whole.terms)
            add_error(&error, &part, &point[i]);
    }
    if (fit)
        *fit = part;
    free(known);
    return error;
}
