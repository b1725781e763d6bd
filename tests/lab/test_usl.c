/* SPDX-License-Identifier: MIT */
/*
 * The scaling law against laws that were made up, against arithmetic of its
 * own, against what others published, and against nonsense; its intervals are
 * in test_usl_intervals.c.
 */
#include "lab/published.h"
#include "lab/usl.h"
#include "tests/lab/laws.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>

TestSuite(usl, .timeout = 120);

/* ---- laws that are known ------------------------------------------------- */

Test(usl, an_exact_law_comes_out_exactly)
{
    struct usl_point point[LAW_POINTS];
    struct usl_fit fit;

    law_points(&law_usual, 0, point);
    fit = usl_fit(point, LAW_POINTS, USL_ONE);
    cr_assert_eq(fit.terms, 3);
    cr_assert_null(fit.why);
    cr_assert_eq(fit.points, LAW_POINTS);
    cr_assert_float_eq(fit.ns[USL_BASE].middle, 20, 1e-9);
    cr_assert_float_eq(fit.ns[USL_SLOPE].middle, 6, 1e-9);
    cr_assert_float_eq(fit.ns[USL_PAIRS].middle, 0.25, 1e-10);
    cr_assert_float_eq(fit.alpha.middle, 0.3, 1e-9);
    cr_assert_float_eq(fit.beta.middle, 0.0125, 1e-11);
    cr_assert_lt(fit.alpha.high - fit.alpha.low, 1e-8, "no scatter, no doubt");
    cr_assert_lt(usl_error(&fit, point, LAW_POINTS).worst, 1e-12);
    cr_assert_lt(usl_left_out(point, LAW_POINTS, USL_ONE).worst, 1e-11);
    cr_assert_lt(usl_beyond(point, LAW_POINTS, USL_ONE, 8, NULL).worst, 1e-10);
}

Test(usl, it_is_the_law_of_throughput)
{
    const double gamma = 0.05, alpha = 0.12, beta = 0.0021;
    struct usl_point point[LAW_POINTS];
    struct usl_fit fit;

    for (int i = 0; i < LAW_POINTS; i++) {
        double n = law_threads[i];
        double x = gamma * n / (1 + alpha * (n - 1) + beta * n * (n - 1));

        point[i] = (struct usl_point){law_threads[i], n / x};
    }
    fit = usl_fit(point, LAW_POINTS, USL_ONE);
    cr_assert_float_eq(1 / fit.ns[USL_BASE].middle, gamma, 1e-12);
    cr_assert_float_eq(fit.alpha.middle, alpha, 1e-11);
    cr_assert_float_eq(fit.beta.middle, beta, 1e-13);
    cr_assert_float_eq(usl_at(&fit, 100) / 100,
                       (1 + alpha * 99 + beta * 9900) / gamma / 100, 1e-8);
}

Test(usl, order_and_unit_make_no_difference)
{
    struct usl_point point[LAW_POINTS], other[LAW_POINTS];
    struct usl_fit one, two;

    law_points(&law_usual, 0.03, point);
    for (int i = 0; i < LAW_POINTS; i++) {
        other[i] = point[(i * 5 + 3) % LAW_POINTS];
        other[i].ns *= 1e6;
    }
    one = usl_fit(point, LAW_POINTS, USL_ONE);
    two = usl_fit(other, LAW_POINTS, USL_ONE);
    cr_assert_float_eq(one.alpha.middle, two.alpha.middle, 1e-9);
    cr_assert_float_eq(one.alpha.low, two.alpha.low, 1e-9);
    cr_assert_float_eq(one.beta.high, two.beta.high, 1e-9);
    cr_assert_float_eq(one.ns[0].high * 1e6, two.ns[0].high, 1e-3);
}

Test(usl, a_step_takes_two_regimes)
{
    struct law shared = {60, 20, 0.05};
    struct usl_point point[LAW_POINTS];
    struct usl_fit one, two;

    law_points(&shared, 0, point);
    point[0].ns = 5;
    one = usl_fit(point, LAW_POINTS, USL_ONE);
    two = usl_fit(point, LAW_POINTS, USL_TWO);
    cr_assert_gt(usl_error(&one, point, LAW_POINTS).worst, 0.3,
                 "a bad fit shows");
    cr_assert_eq(two.points, LAW_POINTS - 1);
    cr_assert_float_eq(two.alone, 5, 1e-12);
    cr_assert_float_eq(usl_at(&two, 1), 5, 1e-12);
    cr_assert_float_eq(usl_at(&two, 2), law_at(&shared, 2), 1e-9);
    cr_assert_float_eq(two.ns[USL_BASE].middle, 60, 1e-8,
                       "the shared cost of one is no measured one");
    cr_assert_lt(usl_error(&two, point, LAW_POINTS).worst, 1e-11);
    cr_assert_eq(usl_error(&two, point, LAW_POINTS).count, LAW_POINTS - 1);
    cr_assert_eq(usl_left_out(point, LAW_POINTS, USL_TWO).count, LAW_POINTS - 1,
                 "nothing else says what one thread costs");
    cr_assert_gt(usl_left_out(point, LAW_POINTS, USL_ONE).worst, 5);
}

/* ---- arithmetic of its own ----------------------------------------------- */

/* Normal equations by Cramer's rule: nothing in common with QR but the sum. */
struct cramer {
    long double inverse[3][3], value[3], scatter;
};

static void row_of(const struct usl_point *point, long double row[3])
{
    long double n = point->threads;

    row[0] = 1 / (long double)point->ns;
    row[1] = (n - 1) / point->ns;
    row[2] = n * (n - 1) / point->ns;
}

static struct cramer cramer(const struct usl_point *point, size_t count)
{
    struct cramer c = {.scatter = 0};
    long double a[3][3] = {{0}}, b[3] = {0}, row[3], determinant = 0;

    for (size_t i = 0; i < count; i++) {
        row_of(&point[i], row);
        for (int j = 0; j < 3; j++) {
            b[j] += row[j];
            for (int k = 0; k < 3; k++)
                a[j][k] += row[j] * row[k];
        }
    }
    for (int j = 0; j < 3; j++) {
        for (int k = 0; k < 3; k++) {
            int p = (k + 1) % 3, q = (k + 2) % 3;
            int r = (j + 1) % 3, s = (j + 2) % 3;

            c.inverse[j][k] = a[p][r] * a[q][s] - a[p][s] * a[q][r];
        }
    }
    for (int k = 0; k < 3; k++)
        determinant += a[0][k] * c.inverse[k][0];
    for (int j = 0; j < 3; j++) {
        for (int k = 0; k < 3; k++) {
            c.inverse[j][k] /= determinant;
            c.value[j] += c.inverse[j][k] * b[k];
        }
    }
    for (size_t i = 0; i < count; i++) {
        long double off = 1;

        row_of(&point[i], row);
        for (int j = 0; j < 3; j++)
            off -= row[j] * c.value[j];
        c.scatter += off * off;
    }
    return c;
}

/* The caller frees. */
static struct usl_point *points_of(const struct published_series *series)
{
    struct usl_point *point = calloc(series->count, sizeof(*point));

    for (size_t i = 0; i < series->count; i++)
        point[i] = (struct usl_point){series->point[i].threads,
                                      series->point[i].value};
    return point;
}

Test(usl, lapack_agrees_with_cramer)
{
    for (size_t s = 0; s < published_increments_count; s++) {
        const struct published_series *series = &published_increments[s];
        struct usl_point *point = points_of(series);
        struct usl_fit fit = usl_fit(point, series->count, USL_ONE);
        struct cramer other = cramer(point, series->count);
        long double freedom = (long double)series->count - 3;

        for (int t = 0; t < USL_TERMS; t++) {
            long double one = fit.ns[t].high - fit.ns[t].middle;
            long double all =
                sqrtl(other.inverse[t][t] * other.scatter / freedom);

            cr_assert_float_eq(fit.ns[t].middle, (double)other.value[t],
                               1e-9 * fabs(fit.ns[t].middle));
            /* t of 9 to 39 degrees of freedom lies between these */
            cr_assert_gt((double)(one / all), 2.02, "%s", series->name);
            cr_assert_lt((double)(one / all), 2.27, "%s", series->name);
        }
        free(point);
    }
}

Test(usl, points_left_out_by_leverage)
{
    struct usl_point point[LAW_POINTS];
    struct usl_error error;
    struct cramer c;
    double worst = 0, sum = 0;

    law_points(&law_usual, 0.05, point);
    error = usl_left_out(point, LAW_POINTS, USL_ONE);
    c = cramer(point, LAW_POINTS);
    /* what a fit without point i misses it by: e_i / (1 - h_ii) */
    for (int i = 0; i < LAW_POINTS; i++) {
        long double row[3], off = 1, leverage = 0;

        row_of(&point[i], row);
        for (int j = 0; j < 3; j++) {
            off -= row[j] * c.value[j];
            for (int k = 0; k < 3; k++)
                leverage += row[j] * c.inverse[j][k] * row[k];
        }
        sum += fabs((double)(off / (1 - leverage)));
        worst = fmax(worst, fabs((double)(off / (1 - leverage))));
    }
    cr_assert_eq(error.count, LAW_POINTS);
    cr_assert_float_eq(error.worst, worst, 1e-10);
    cr_assert_float_eq(error.mean, sum / LAW_POINTS, 1e-10);
}

Test(usl, beyond_knows_nothing_of_what_it_predicts)
{
    struct usl_point point[LAW_POINTS];
    struct usl_fit fit, changed;
    struct usl_error error;

    law_points(&law_usual, 0, point);
    usl_beyond(point, LAW_POINTS, USL_ONE, 16, &fit);
    for (int i = 0; i < LAW_POINTS; i++) {
        if (point[i].threads > 16)
            point[i].ns *= 2;
    }
    error = usl_beyond(point, LAW_POINTS, USL_ONE, 16, &changed);
    cr_assert_eq(error.count, 4);
    cr_assert_float_eq(error.mean, 0.5, 1e-9);
    cr_assert_float_eq(fit.alpha.middle, changed.alpha.middle, 1e-12);
    cr_assert_eq(usl_beyond(point, LAW_POINTS, USL_ONE, 2, NULL).count, 0,
                 "two points are no three terms");
}

/* ---- what others measured ------------------------------------------------ */

struct known {
    const char *name;
    enum usl_regimes regimes;
    double base, alpha, beta, mean, worst;
    int worst_at;
};

/* Of the sources' full numbers, by another program. */
static const struct known known[] = {
    {"EPYC Milan (VM)", USL_ONE, 2.629, 2.614, 0.01651, 3.84, 17.7, 160},
    {"EPYC Milan (VM)", USL_TWO, 4.332, 1.522, 0.01078, 3.52, 16.1, 160},
    {"8x Xeon Platinum 8176", USL_ONE, 5.218, 4.902, 0.00487, 10.76, 51.7, 2},
    {"8x Xeon Platinum 8176", USL_TWO, 45.31, 0.476, 0.00094, 4.16, 11.7, 420},
    {"POWER5+", USL_ONE, 42.25, 1.397, 0.1230, 4.69, 11.7, 8},
    {"POWER5+", USL_TWO, 55.45, 0.976, 0.0966, 4.51, 11.7, 64},
    {"elm3b128", USL_ONE, 7.332, 2.469, 0.0761, 7.36, 16.7, 3},
};

Test(usl, published_counts_give_known_answers)
{
    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        const struct published_series *series = published_find(known[i].name);
        struct usl_point *point = points_of(series);
        struct usl_fit fit = usl_fit(point, series->count, known[i].regimes);
        struct usl_error error = usl_error(&fit, point, series->count);

        cr_assert_float_eq(fit.ns[USL_BASE].middle, known[i].base,
                           0.002 * known[i].base, "%s", known[i].name);
        cr_assert_float_eq(fit.alpha.middle, known[i].alpha,
                           0.003 * known[i].alpha, "%s", known[i].name);
        cr_assert_float_eq(fit.beta.middle, known[i].beta,
                           0.006 * known[i].beta, "%s", known[i].name);
        cr_assert_float_eq(100 * error.mean, known[i].mean, 0.03, "%s",
                           known[i].name);
        cr_assert_float_eq(100 * error.worst, known[i].worst, 0.1, "%s",
                           known[i].name);
        cr_assert_eq(error.worst_at, known[i].worst_at, "%s", known[i].name);
        free(point);
    }
}

Test(usl, published_series_are_sound)
{
    cr_assert_geq(published_increments_count, 4);
    for (size_t s = 0; s < published_increments_count; s++) {
        const struct published_series *series = &published_increments[s];

        cr_assert_eq(published_find(series->name), series);
        cr_assert_not_null(series->source.title);
        cr_assert_not_null(series->source.file);
        cr_assert_geq(series->source.year, 2009);
        for (size_t i = 1; i < series->count; i++) {
            cr_assert_gt(series->point[i].threads,
                         series->point[i - 1].threads);
            cr_assert_gt(series->point[i].value, series->point[i - 1].value,
                         "%s at %d", series->name, series->point[i].threads);
        }
        if (series->cpus)
            cr_assert_leq(series->point[series->count - 1].threads,
                          series->cpus);
    }
    for (size_t s = 0; s < published_losses_count; s++) {
        for (size_t i = 0; i < published_losses[s].count; i++) {
            const struct published_point *point = &published_losses[s].point[i];

            cr_assert_lt(fabs(point->value - (1 - 1.0 / point->threads)), 0.1);
        }
    }
    for (size_t i = 1; i < published_distances_count; i++)
        cr_assert_gt(published_distances[i].ns, published_distances[i - 1].ns);
    cr_assert_float_eq(published_at(published_find("POWER5+"), 64), 22450, 1);
    cr_assert(isnan(published_at(published_find("POWER5+"), 63)));
    cr_assert_null(published_find("PDP-11"));
}

/* ---- nonsense ------------------------------------------------------------ */

Test(usl, too_few_points_say_so)
{
    struct usl_point two[] = {{1, 10}, {2, 30}};
    struct usl_point three[] = {{1, 10}, {2, 30}, {4, 90}};
    struct usl_point same[] = {{2, 30}, {2, 32}, {2, 31}, {2, 30}};
    struct usl_fit fit = usl_fit(NULL, 0, USL_ONE);

    cr_assert_eq(fit.terms, 0);
    cr_assert_not_null(fit.why);
    cr_assert(isnan(fit.alone) && isnan(usl_at(&fit, 2)));
    fit = usl_fit(two, 1, USL_ONE);
    cr_assert_eq(fit.terms, 0);
    cr_assert_not_null(fit.why);
    cr_assert_float_eq(fit.alone, 10, 0);
    cr_assert_eq(usl_left_out(two, 1, USL_ONE).count, 0);

    fit = usl_fit(two, 2, USL_ONE);
    cr_assert_eq(fit.terms, 2);
    cr_assert_not_null(fit.why);
    cr_assert_float_eq(fit.ns[USL_SLOPE].middle, 20, 1e-9);
    cr_assert_float_eq(fit.alpha.middle, 2, 1e-9);
    cr_assert_eq(fit.alpha.n, 1, "as many terms as points: no interval");
    cr_assert_eq(fit.beta.n, 0);
    cr_assert_eq(usl_left_out(two, 2, USL_ONE).count, 0);

    fit = usl_fit(two, 2, USL_TWO);
    cr_assert_eq(fit.terms, 1);
    cr_assert_float_eq(fit.ns[USL_SLOPE].middle, 15, 1e-9, "a turn each");
    cr_assert_float_eq(usl_at(&fit, 1), 10, 1e-12);
    cr_assert_float_eq(usl_at(&fit, 4), 60, 1e-9);

    fit = usl_fit(three, 3, USL_ONE);
    cr_assert_eq(fit.terms, 3);
    cr_assert_eq(fit.alpha.n, 1);
    cr_assert_lt(usl_error(&fit, three, 3).worst, 1e-12);
    cr_assert_eq(usl_left_out(three, 3, USL_ONE).count, 0);

    fit = usl_fit(same, 4, USL_TWO);
    cr_assert_eq(fit.terms, 1, "four times the same is one");
    cr_assert_gt(fit.ns[USL_SLOPE].n, 1, "but scatters");
    cr_assert_eq(usl_fit(same, 4, USL_ONE).terms, 0);
}

Test(usl, what_is_no_time_is_refused)
{
    const struct usl_point wrong[] = {
        {2, 0}, {2, -1}, {2, NAN}, {2, INFINITY}, {0, 5}, {-3, 5},
    };

    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        struct usl_point point[LAW_POINTS];
        struct usl_fit fit;

        law_points(&law_usual, 0.01, point);
        point[4] = wrong[i];
        fit = usl_fit(point, LAW_POINTS, USL_ONE);
        cr_assert_eq(fit.terms, 0, "%zu", i);
        cr_assert_not_null(fit.why);
        cr_assert_eq(usl_left_out(point, LAW_POINTS, USL_TWO).count, 0);
        cr_assert_eq(usl_error(&fit, point, LAW_POINTS).count, 0);
    }
}

Test(usl, samples_of_nothing_are_refused)
{
    struct sample none = {.count = 0};
    struct usl_sample point[] = {{1, &none}, {2, &none}};

    cr_assert_eq(usl_fit_samples(point, 2, USL_ONE, 1).terms, 0);
    cr_assert_eq(usl_fit_samples(point, 0, USL_ONE, 1).terms, 0);
}

/* A billion threads are no trouble, and nearly the same number is. */
Test(usl, extreme_numbers_of_threads)
{
    struct usl_point far[] = {
        {1, 10}, {1000, 1e6}, {1000000, 1e12}, {2000000, 4e12}};
    struct usl_point near[] = {{999999998, 1e9},
                               {999999999, 1e9},
                               {1000000000, 1e9},
                               {999999997, 1e9}};
    struct usl_fit fit = usl_fit(far, 4, USL_ONE);

    cr_assert_eq(fit.terms, 3);
    cr_assert_float_eq(usl_at(&fit, 1), 10, 0.1);
    fit = usl_fit(near, 4, USL_ONE);
    cr_assert_eq(fit.terms, 0);
    cr_assert_str_eq(fit.why, "the points do not determine the law");
}
