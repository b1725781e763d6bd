/* SPDX-License-Identifier: MIT */
/* Figures: whiskers of few values. */
#include "lab/report/figure.h"
#include "lab/summary.h"

#include <criterion/criterion.h>

TestSuite(figure, .timeout = 60);

static struct group group_of(const double *values, int count)
{
    struct group group = {0};

    for (int i = 0; i < count; i++)
        sample_add(&group.sample, values[i], i);
    group.estimate = stats_estimate(&group.sample, 1);
    return group;
}

Test(figure, two_values_are_drawn_as_they_are)
{
    static const double values[] = {2000, 200, 1000};
    struct figure figure = figure_make("few", 1);
    struct panel *panel = figure_panel(&figure, PANEL_LINES, "t", "x", "y");
    struct series *series = panel_series(panel, "gil", 1);
    struct group two = group_of(values, 2), three = group_of(values, 3);

    cr_assert_gt(two.estimate.high, 10000, "too wide to be drawn");
    series_add_group(series, 1, &three, 1);
    cr_assert(!figure_has_ends(&figure));
    cr_assert_eq(series->point[0].high, three.estimate.high);
    series_add_group(series, 2, &two, 10);
    cr_assert(figure_has_ends(&figure));
    cr_assert_eq(series->point[1].low, 20);
    cr_assert_eq(series->point[1].y, 110);
    cr_assert_eq(series->point[1].high, 200);
    sample_free(&two.sample);
    sample_free(&three.sample);
    figure_free(&figure);
}
