/* SPDX-License-Identifier: MIT */
/*
 * The section on the cache-line model (model.c) in its parts: the machine that
 * the report is about, as its rows describe it (model_here.c), and the machines
 * that others measured (model_known.c).  For model.c alone.
 */
#ifndef LAB_REPORT_MODEL_H
#define LAB_REPORT_MODEL_H

#include "lab/model/known.h"
#include "lab/model/programs.h"
#include "lab/report/report.h"

#include <stdbool.h>

/* Note [layouts] in model_here.c */
enum model_layout {
    MODEL_HERE,         /* the two CPUs as far apart as in the median */
    MODEL_HERE_NEAREST, /* as they ever were */
    MODEL_HERE_FARTHEST,
    MODEL_NEAR, /* more CPUs, each as near to each as two here */
    MODEL_WIDE, /* more CPUs, in complexes and sockets */
    MODEL_LAYOUTS,
};

struct model_here {
    struct program_costs costs;
    const char *distance; /* of the nearest two cores measured */
    /* What a line takes between them, over all processes. */
    double transfer_ns, least_ns, quarter_ns, most_ns;
    int contended_threads; /* what overlap was fitted to */
    double contended_ns;
    double contended_fitted_ns; /* what the model makes of it */
    double swap_contended_ns;   /* what nothing was fitted to; or 0 */
    double swap_modelled_ns;
    struct line_machine machine[MODEL_LAYOUTS];
};

/* ---- model_here.c ------------------------------------------------------- */

/* False when the rows of the calibration are not there. */
bool model_calibrate(const struct report *report, const struct known_fit *like,
                     struct model_here *here);

/* What one thread takes for one operation, measured; 0: no rows. */
double model_alone_ns(const struct report *report, const char *strategy,
                      const char *workload);

/* Operations per ns of so many threads; 0: not modelled, or no rows. */
double model_predict(const struct report *report, const struct model_here *here,
                     enum model_layout layout, const char *strategy,
                     const char *workload, int threads);

/* The rows of scaling for this, as the report's sections query them. */
struct query model_rate(const char *strategy, const char *workload,
                        int threads);

/* ---- model_known.c ------------------------------------------------------ */

/* The model fitted to each of the known_machines; made once a process, for
 * they depend on nothing that a run could change. */
const struct known_fit *model_known(void);

/* How many times less than the model says the published machines did, at most:
 * how far the real thing may stay behind. */
double model_most_optimistic(void);

/* A list item, and the part of the section before anything is modelled. */
void model_known_verdict(const struct report *report);
void model_known_show(const struct report *report);

/* A value without an interval. */
struct estimate model_single(double value);

#endif
