/* SPDX-License-Identifier: MIT */
/* The parts of the scaling law's section. */
#ifndef LAB_REPORT_SCALING_LAW_H
#define LAB_REPORT_SCALING_LAW_H

#include "lab/report/report.h"
#include "lab/usl.h"

/*
 * The law against what others published: verdict, table, figure, sources.
 * These numbers are no rows; they stand here because whoever is to believe the
 * law on this machine's rows must first see where it is known to hold.
 */
void scaling_law_published_verdict(const struct report *report);
void scaling_law_published(const struct report *report);

/* ---- texts; the caller frees --------------------------------------------- */

/* "2.61 [2.44, 2.79]", "0.1 [no bounds]", "2.61" without interval, or "–". */
char *scaling_law_range(const struct estimate *estimate);

/* "3.8 %, worst 17.7 % at 160", or "–" when there is nothing. */
char *scaling_law_error(const struct usl_error *error);

#endif
