/* SPDX-License-Identifier: MIT */
/* Between the two files of gil_contention's section. */
#ifndef LAB_REPORT_GIL_CONTENTION_H
#define LAB_REPORT_GIL_CONTENTION_H

#include "lab/report/report.h"

/* Draws who had the lock when, in the pieces of windows that were kept (rows
 * "lanes_us" and "segment"); nothing without them. */
void gil_contention_lanes(const struct report *report);

#endif
