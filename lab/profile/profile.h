/* SPDX-License-Identifier: MIT */
/*
 * Profiling one cell with perf: on-CPU samples, the scheduler's view, futex
 * calls; pictures and tables into one directory.
 *
 * The cell is run once for each of the three, because tracing costs (a switch
 * traced with its stack some ten microseconds) and must not colour the
 * samples.
 */
#ifndef LAB_PROFILE_PROFILE_H
#define LAB_PROFILE_PROFILE_H

#include "lab/profile/capabilities.h"

struct profile {
    const char *directory; /* exists; files of earlier profiles go */
    const char *title;     /* "scaling under gil" */
    char **argv;           /* the cell's command line, NULL-ended */
    struct capabilities can;
    double limit; /* seconds for one run of it */
};

/*
 * Does what the machine can do, and says on stdout what is where. Returns 0,
 * or -1 with one line in *error when nothing could be recorded.
 */
int profile_run(const struct profile *profile, char **error);

#endif
