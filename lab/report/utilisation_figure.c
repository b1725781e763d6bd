/* SPDX-License-Identifier: MIT */
/* Curves of the least that threads get, and bars of what the rest went to. */
#include "lab/memory.h"
#include "lab/report/utilisation.h"
#include "lab/style.h"

#include <stdlib.h>

enum { CONTROL_LOOK = 6 };

/* The last window, of all curves together, in which nobody got anything:
 * there is nothing to be seen to the left of it. */
static double first_shown(const struct curve *curves, int count)
{
    double first = 0;

    for (size_t i = 0; i < MMU_WIDTHS; i++) {
        double window = 0;

        for (int c = 0; c < count; c++) {
            if (i >= curves[c].count)
                continue;
            if (curves[c].share[i].middle >= 0.005)
                return first;
            window = curves[c].window_us[i];
        }
        first = window > 0 ? window : first;
    }
    return first;
}

static void draw_threads(const struct report *report, struct figure *figure,
                         int threads)
{
    bool more = report->cpus > 0 && threads > report->cpus;
    char *title = lab_format("%d thread%s%s", threads, threads == 1 ? "" : "s",
                             more ? ", more than CPUs" : "");
    struct panel *panel =
        figure_panel(figure, PANEL_LINES, title, "width of the window, ms",
                     figure->count % 2 ? "" : "least share of it run");
    struct curve curves[17];
    double first;

    free(title);
    panel->y_most = 1;
    for (int s = 0; s <= report->strategies; s++)
        curves[s] = utilisation_curve(
            report, s < report->strategies ? report->strategy[s] : NULL,
            threads);
    first = first_shown(curves, report->strategies + 1);
    for (int s = 0; s <= report->strategies; s++) {
        bool control = s == report->strategies;
        const char *label = control ? UTILISATION_CONTROL : report->strategy[s];
        struct series *series = panel_series(
            panel, label, control ? CONTROL_LOOK : style_rank(label));

        for (size_t i = 0; i < curves[s].count; i++) {
            if (curves[s].window_us[i] >= first)
                series_add(series, curves[s].window_us[i] / 1000,
                           &curves[s].share[i]);
        }
    }
}

static void draw_causes(const struct report *report, struct figure *figure,
                        int threads)
{
    const char *causes[UTILISATION_CAUSES];
    int count = utilisation_causes(report, threads, causes);
    char *title = lab_format("the worst %d ms, %d thread%s: lost to",
                             UTILISATION_SHOWN_US / 1000, threads,
                             threads == 1 ? "" : "s");
    struct panel *panel =
        figure_panel(figure, PANEL_BARS, title, "",
                     figure->count % 2 ? "" : "share of the window");

    free(title);
    panel->y_most = 1;
    for (int s = 0; s <= report->strategies; s++) {
        bool control = s == report->strategies;
        const char *label = control ? UTILISATION_CONTROL : report->strategy[s];
        struct series *series = panel_series(
            panel, label, control ? CONTROL_LOOK : style_rank(label));

        for (int c = 0; c < count; c++) {
            struct estimate lost = utilisation_lost_to(
                report, control ? NULL : label, threads, causes[c]);

            if (lost.n)
                series_add(series, panel_category(panel, causes[c]), &lost);
        }
    }
}

void utilisation_draw(const struct report *report, const int *threads,
                      int count, int full)
{
    struct figure figure = figure_make(UTILISATION, 2);

    for (int t = 0; t < count; t++)
        draw_threads(report, &figure, threads[t]);
    if (full)
        draw_causes(report, &figure, full);
    report_figure(report, &figure,
                  "The least that a thread gets of a window of time, and what "
                  "the worst window was lost to.",
                  "medians, whiskers reach from the least to the most");
}
