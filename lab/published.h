/* SPDX-License-Identifier: MIT */
/*
 * What others measured and published: the known answers that the scaling law
 * (lab/usl.h) and the cache-line model (lab/model/) are checked against before
 * they may say anything about CPUs this machine does not have.
 *
 * The numbers are cited, with where each stands; no file, text or code of the
 * sources is part of this project.  Anyone may read them; they never change.
 */
#ifndef LAB_PUBLISHED_H
#define LAB_PUBLISHED_H

#include <stddef.h>

/* Where a number stands. */
struct published_source {
    const char *title; /* of the work, with its author */
    const char *file;  /* within the work's repository */
    int year;          /* of the measurement */
};

struct published_point {
    int threads;
    double value; /* ns per operation as one thread sees it, or a share */
};

/* One measurement over threads, ascending, each thread with a CPU of its own */
struct published_series {
    const char *name;    /* short: for captions and labels */
    const char *machine; /* what is known of it */
    int cpus;            /* hardware threads of the machine; 0: unstated */
    struct published_source source;
    const struct published_point *point;
    size_t count;
};

/*
 * Threads that add atomically to one shared counter: ns per addition as one
 * thread sees it (so the machine does threads / value additions per ns), the
 * mean of the source's runs.
 */
extern const struct published_series published_increments[];
extern const size_t published_increments_count;

/* Threads that count privately: what stays flat when nothing is shared. */
extern const struct published_series published_private;

/*
 * Threads that add without atomicity: the share of the additions that was
 * lost, mean of the source's runs, computed from its raw counts.
 */
extern const struct published_series published_losses[];
extern const size_t published_losses_count;

/*
 * One compare-and-swap on a line that a CPU so far away wrote last, in ns; the
 * 8x Xeon Platinum 8176 of published_increments.
 */
struct published_distance {
    const char *where; /* "same core", ... */
    double ns;
    double blind_ns; /* without loading the old value first; 0: not given */
};

extern const struct published_distance published_distances[];
extern const size_t published_distances_count;
extern const struct published_source published_distances_source;

/* The increments of this name, or NULL. */
const struct published_series *published_find(const char *name);

/* The series' value at exactly so many threads, or a NaN. */
double published_at(const struct published_series *series, int threads);

#endif
