/* SPDX-License-Identifier: MIT */
/* Between the files of the section "Waiting, explained". */
#ifndef LAB_REPORT_WAITING_H
#define LAB_REPORT_WAITING_H

#include "lab/report/report.h"

enum { WAITING_POLICIES = 6, WAITING_PARTS = 4 };

extern const char *const waiting_policies[WAITING_POLICIES + 1];
extern const char *const waiting_parts[WAITING_PARTS + 1];

/* Threads of one measurement, and whose waits: "computing" or "io". */
struct waiting_mix {
    int computing, io;
    const char *of;
};

/* All that there may be rows of, ended by one with computing = 0. */
extern const struct waiting_mix waiting_mixes[];

/* The first group of gil_waiting that matches the query and was measured
 * under this policy with so many threads; NULL: none. */
const struct group *waiting_find(const struct report *report,
                                 const char *policy,
                                 const struct waiting_mix *mix,
                                 struct query query);

/* Share of their time that such threads wait; NULL: not measured. */
const struct group *waiting_time(const struct report *report,
                                 const char *policy,
                                 const struct waiting_mix *mix);

/* Share of this part in their waits; 0 when there is none. */
double waiting_part(const struct report *report, const char *policy,
                    const struct waiting_mix *mix, const char *part);

/* From being given up to being had, microseconds; NULL: not measured. */
const struct group *waiting_handoff(const struct report *report,
                                    const char *policy,
                                    const struct waiting_mix *mix,
                                    double quantile);

/* The two drawings; nothing without rows. */
void waiting_draw_parts(const struct report *report);
void waiting_draw_matrix(const struct report *report);

#endif
