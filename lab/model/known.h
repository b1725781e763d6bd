/* SPDX-License-Identifier: MIT */
/*
 * The cache-line model against what others measured: atomic additions to one
 * counter on machines with up to 448 CPUs (lab/published.h).
 *
 * Of each machine the private cost of an addition is its measurement with one
 * thread; latencies and topology are independent knowledge where there is any
 * (known.c says whose).  What is left is fitted to the measurements with few
 * threads only, as few as anyone's desktop has, and the model is then scored
 * on all the others: the very step from few CPUs to many that the report goes
 * on to make for this machine.
 */
#ifndef LAB_MODEL_KNOWN_H
#define LAB_MODEL_KNOWN_H

#include "lab/model/lines.h"
#include "lab/published.h"

#include <stdbool.h>
#include <stddef.h>

enum { KNOWN_FITTED_TO = 8 }; /* threads; beyond that the model is scored */

struct known_machine {
    const char *series;          /* its name in published_increments */
    const char *topology;        /* and latencies: what is taken from whom */
    struct line_machine machine; /* latencies of 0 are fitted, all alike */
    bool reserves; /* atomics are load-reserve and store-conditional, which
                      others make fail: retry_ns is fitted */
    const struct published_series *alone; /* Note [pace]; or NULL */
};

extern const struct known_machine known_machines[];
extern const size_t known_machines_count;

/* Errors of ns per operation, predicted over measured, minus 1. */
struct known_score {
    size_t points;
    double mean;  /* of the errors without their signs */
    double worst; /* with its sign */
    int worst_at; /* threads */
};

struct known_fit {
    const struct known_machine *known;
    const struct published_series *series;
    struct line_machine machine; /* as fitted */
    double private_ns;
    struct known_score fitted; /* 2 to KNOWN_FITTED_TO threads */
    struct known_score blind;  /* more, nothing known of the machine's pace */
    struct known_score paced;  /* more, with the pace; as blind without any */
    double most_optimistic;    /* blind: measured over predicted ns, the most */
};

/*
 * Some 50 ms.  series: other measurements than the published ones, which must
 * begin with one thread and outlive the fit; or NULL.
 */
struct known_fit known_fit(const struct known_machine *known,
                           const struct published_series *series);

/* Nanoseconds per operation as one thread sees it. */
double known_predict(const struct known_fit *fit, int threads);

/* How much slower the machine counts privately with so many threads; 1. */
double known_pace(const struct known_machine *known, int threads);

#endif
