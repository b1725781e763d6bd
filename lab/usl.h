/* SPDX-License-Identifier: MIT */
/*
 * The Universal Scalability Law, fitted.
 *
 * N threads, each with a CPU, do X operations per second together:
 *
 *     X(N) = gamma N / (1 + alpha (N - 1) + beta N (N - 1))
 *
 * What one thread sees is L = N / X, the time an operation takes it, and that
 * is a straight sum:
 *
 *     L(N) = base + slope (N - 1) + pairs N (N - 1)        all in ns
 *     1 / gamma = base,  alpha = slope / base,  beta = pairs / base
 *
 * so the fit is a linear one, with no start values and no search.  Points are
 * weighted by 1 / L^2, because noise of times multiplies: each may be off by
 * the same percentage.  Nothing keeps alpha and beta from coming out negative;
 * an interval that reaches below 0 says that this many points cannot tell.
 *
 * Two regimes.  A line that only one CPU uses never leaves its cache; as soon
 * as two use it, it travels for almost every operation.  No smooth law steps
 * like that.  USL_TWO takes one thread's cost for what it is (alone) and fits
 * the curve to two threads and more.  gamma, alpha and beta are then numbers
 * of the shared regime: 1 / gamma is the curve followed down to N = 1, where
 * it is not what was measured.
 *
 * alpha is called the serial fraction, and is one as long as a thread alone
 * does the same work that it does among others.  Above 1 it is none (nothing
 * can be more serial than all of it): then each further thread adds more than
 * the whole operation costs one thread, which only travelling lines do.
 */
#ifndef LAB_USL_H
#define LAB_USL_H

#include "lab/stats.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ns per operation as one of the threads sees it. */
struct usl_point {
    int threads;
    double ns;
};

/* The value is the fewest threads that the curve speaks for. */
enum usl_regimes { USL_ONE = 1, USL_TWO = 2 };

enum usl_term { USL_BASE, USL_SLOPE, USL_PAIRS, USL_TERMS };

struct usl_fit {
    enum usl_regimes regimes;
    /*
     * 3; or 2, without pairs (slope then holds what both do, and beta is
     * none); or 1, the shared regime of one point: L = slope N, a turn each;
     * or 0, nothing could be fitted.
     */
    int terms;
    const char *why; /* not three terms, in plain words; NULL when three */
    size_t points;   /* that the curve was fitted to */
    double alone;    /* ns of one thread; NaN when it was not measured */
    /*
     * With 95 % intervals where n > 1; n is 1 when there is none, because
     * there are no more points than terms, and 0 when there is no such term.
     * Ends may be infinite: the ratio of two uncertain numbers.
     */
    struct estimate ns[USL_TERMS];
    struct estimate alpha, beta;
};

/* Relative errors |predicted - measured| / measured, over count points. */
struct usl_error {
    size_t count; /* 0: there is nothing, the rest means nothing */
    double mean, worst;
    int worst_at; /* threads */
};

/*
 * Fits points in any order; several may have the same threads.  The intervals
 * come from the scatter of the points about the curve (its covariance and
 * Student's t; Fieller's for the ratios alpha and beta): they hold as far as
 * the law does.  Points that are no positive number refuse the fit.
 */
struct usl_fit usl_fit(const struct usl_point *point, size_t count,
                       enum usl_regimes regimes);

/* The same without any interval (all n are 1 or 0): for who resamples. */
struct usl_fit usl_fit_plainly(const struct usl_point *point, size_t count,
                               enum usl_regimes regimes);

/* ns per operation at so many threads; a NaN when the fit cannot say. */
double usl_at(const struct usl_fit *fit, int threads);

/* At the points the curve was fitted to. */
struct usl_error usl_error(const struct usl_fit *fit,
                           const struct usl_point *point, size_t count);

/*
 * Each point predicted by a fit to all others.  None when they would be too
 * few for as many terms.  One thread is not left out in two regimes: nothing
 * else says what it costs.
 */
struct usl_error usl_left_out(const struct usl_point *point, size_t count,
                              enum usl_regimes regimes);

/*
 * The points beyond so many threads, predicted by the fit to those up to
 * there, which is left in *fit (unless that is NULL).  None as above.
 */
struct usl_error usl_beyond(const struct usl_point *point, size_t count,
                            enum usl_regimes regimes, int most,
                            struct usl_fit *fit);

/* The windows of several processes at one number of threads. */
struct usl_sample {
    int threads;
    const struct sample *ns; /* groups are the processes; all positive */
};

/*
 * Fits the medians.  The intervals come from the processes, resampled as in
 * lab/stats.h (the same processes at all numbers of threads, so what slows a
 * whole process down cancels in alpha and beta): they say what another run
 * would give, not whether the law is right.  Same seed, same intervals.
 */
struct usl_fit usl_fit_samples(const struct usl_sample *sample, size_t count,
                               enum usl_regimes regimes, uint64_t seed);

#endif
