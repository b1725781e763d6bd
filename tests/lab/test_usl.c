/* SPDX-License-Identifier: MIT */
#include "lab/published.h"
#include "lab/usl.h"

#include <criterion/criterion.h>

Test(usl, first)
{
    struct usl_point p[4] = {{1, 1}, {2, 2}, {3, 3}, {4, 4}};
    struct usl_fit fit = usl_fit(p, 4, USL_ONE);

    cr_assert_eq(fit.terms, 3);
    cr_assert_float_eq(fit.ns[0].middle, 1, 1e-9);
}
