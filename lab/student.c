/* SPDX-License-Identifier: MIT */
/*
 * The two-sided tail of t with v degrees of freedom is the regularised
 * incomplete beta function I_x(v/2, 1/2) at x = v / (v + t^2).  That has a
 * continued fraction (NIST's Digital Library, 8.17.22),
 *
 *     I_x(a, b) = x^a (1-x)^b / (a B(a, b)) * 1 / (1 + d1 / (1 + d2 / ...
 *
 * which converges fast while x < (a + 1) / (a + b + 2); beyond, the mirror
 * image I_x(a, b) = 1 - I_(1-x)(b, a) is on the fast side.
 */
#include "lab/student.h"

#include <math.h>

enum { TERMS = 300, HALVINGS = 80 };

/* d1, d2, ... of the fraction above. */
static double term(int n, double x, double a, double b)
{
    int m = n / 2;

    if (n % 2)
        return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
}

/* From the innermost term outwards, so nothing needs to be kept. */
static double incomplete_beta(double x, double a, double b)
{
    double fraction = 1, front;

    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incomplete_beta(1 - x, b, a);
    for (int n = TERMS; n > 0; n--)
        fraction = 1 + term(n, x, a, b) / fraction;
    front = a * log(x) + b * log1p(-x) + lgamma(a + b) - lgamma(a) - lgamma(b);
    return exp(front) / (a * fraction);
}

double student_beyond(double t, double freedom)
{
    return incomplete_beta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

double student_quantile(double chance, double freedom)
{
    double low = 0, high = 1;

    while (student_beyond(high, freedom) > chance)
        high *= 2;
    for (int i = 0; i < HALVINGS; i++) {
        double middle = (low + high) / 2;

        if (student_beyond(middle, freedom) > chance)
            low = middle;
        else
            high = middle;
    }
    return high;
}
