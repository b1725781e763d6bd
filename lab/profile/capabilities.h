/* SPDX-License-Identifier: MIT */
/*
 * What profiling can do on this machine: found out by trying, and said in
 * words. Nothing of it is required; each thing that lacks is named with what
 * would bring it.
 */
#ifndef LAB_PROFILE_CAPABILITIES_H
#define LAB_PROFILE_CAPABILITIES_H

#include <stdbool.h>
#include <stdio.h>

struct capabilities {
    bool perf;        /* the program can be started and may record */
    bool cycles;      /* hardware counters */
    bool cache;       /* cache misses */
    bool c2c;         /* memory events: who takes whose lines */
    bool tracepoints; /* the scheduler's, for all processes */
    bool futex;       /* perf trace */
    char version[64]; /* of perf; "" without */
    int paranoid;     /* kernel.perf_event_paranoid; -2: unknown */
};

/* Tries each with a short run of true(1): about half a second. */
struct capabilities capabilities_find(void);

void capabilities_print(const struct capabilities *can, FILE *out);

#endif
