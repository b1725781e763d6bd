/* SPDX-License-Identifier: MIT */
/* Figures as scripts: whiskers of few values, points, legends, axes. */
#include "lab/memory.h"
#include "lab/report/figure.h"
#include "lab/summary.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static char *scripts[8]; /* of script_of() */
static int script_count;

static void free_scripts(void)
{
    while (script_count > 0)
        free(scripts[--script_count]);
}

TestSuite(figure, .fini = free_scripts, .timeout = 60);

static struct group group_of(const double *values, int count)
{
    struct group group = {0};

    for (int i = 0; i < count; i++)
        sample_add(&group.sample, values[i], i);
    group.estimate = stats_estimate(&group.sample, 1);
    return group;
}

/* The script, until the end of the test. */
static const char *script_of(const struct figure *figure)
{
    char **text = &scripts[script_count++];
    size_t length;
    FILE *out;

    cr_assert_leq(script_count, 8);
    out = lab_memory_stream(text, &length);
    figure_write_script(out, figure);
    fclose(out);
    return *text;
}

static int times(const char *text, const char *part)
{
    int count = 0;

    for (const char *at = text; (at = strstr(at, part)); at += strlen(part))
        count++;
    return count;
}

static void add(struct panel *panel, const char *label, double x, bool hollow)
{
    struct series *series = panel_series(panel, label, 1);

    series->hollow = series->bare = hollow;
    series_add(series, x, &(struct estimate){.middle = 1, .low = 1, .high = 1,
                                             .n = 1, .groups = 1});
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

Test(figure, hollow_points_are_the_same_ones_not_filled)
{
    struct figure figure = figure_make("hollow", 1);
    struct panel *panel = figure_panel(&figure, PANEL_LINES, "t", "x", "y");
    const char *script;

    add(panel, "gil", 1, false);
    add(panel, "measured, gil", 1, true);
    script = script_of(&figure);
    cr_assert_eq(times(script, "pointtype 7 "), 2, "%s", script);
    cr_assert_eq(times(script, "pointtype 6 "), 2, "%s", script);
    figure_free(&figure);
}

Test(figure, lines_and_bars_both_have_their_samples)
{
    struct figure figure = figure_make("both", 2);
    struct panel *panel = figure_panel(&figure, PANEL_LINES, "t", "x", "y");
    const char *script;

    add(panel, "gil", 1, false);
    script = script_of(&figure);
    cr_assert_not_null(strstr(script, "size 900,362 "));
    cr_assert_eq(times(script, "NaN with"), 1);
    panel = figure_panel(&figure, PANEL_BARS, "t", "", "y");
    add(panel, "gil", panel_category(panel, "one"), false);
    script = script_of(&figure);
    cr_assert_not_null(strstr(script, "size 900,402 "), "room for both");
    cr_assert_eq(times(script, "NaN with linespoints"), 1);
    cr_assert_eq(times(script, "NaN with boxes"), 1);
    figure_free(&figure);
}

Test(figure, names_that_would_touch_take_turns)
{
    static const char *const names[] = {"GIL", "collecting", "descheduled",
                                        "stopped", "slow", "stopping"};
    const char *script[2];

    for (int columns = 1; columns <= 2; columns++) {
        struct figure figure = figure_make("names", columns);
        struct panel *panel = figure_panel(&figure, PANEL_BARS, "t", "", "y");

        for (int i = 0; i < 6; i++)
            add(panel, "gil", panel_category(panel, names[i]), false);
        script[columns - 1] = script_of(&figure);
        figure_free(&figure);
    }
    cr_assert_null(strstr(script[0], "\"\\n\"."), "there is room");
    cr_assert_not_null(strstr(script[1], "\"\\n\".\"collecting\" 1"));
    cr_assert_null(strstr(script[1], "\"\\n\".\"descheduled\""));
}
