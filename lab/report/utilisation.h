/* SPDX-License-Identifier: MIT */
/*
 * Between utilisation.c, which looks mutator_utilisation's rows up and writes
 * about them, and utilisation_figure.c. A strategy that is NULL means the idle
 * control.
 */
#ifndef LAB_REPORT_UTILISATION_H
#define LAB_REPORT_UTILISATION_H

#include "lab/mmu.h"
#include "lab/report/report.h"

#define UTILISATION         "mutator_utilisation"
#define UTILISATION_WORKING "worst thread"
#define UTILISATION_CONTROL "the machine alone"

enum {
    UTILISATION_CAUSES = 12,
    UTILISATION_SHOWN_US = 10000, /* the window whose causes are shown */
};

/* What windows of this width, and of all greater ones, have at least. */
struct curve {
    size_t count;
    double window_us[MMU_WIDTHS];
    struct estimate share[MMU_WIDTHS];
};

struct curve utilisation_curve(const struct report *, const char *strategy,
                               int threads);

/* Causes of the worst window shown, at a number of threads, that took a good
 * part of it under some strategy; returns how many. */
int utilisation_causes(const struct report *, int threads,
                       const char *causes[UTILISATION_CAUSES]);

/* The part of that window lost to one of them. */
struct estimate utilisation_lost_to(const struct report *, const char *strategy,
                                    int threads, const char *cause);

/* Curves for each of the numbers of threads; causes at `full` of them, unless
 * that is 0. */
void utilisation_draw(const struct report *, const int *threads, int count,
                      int full);

#endif
