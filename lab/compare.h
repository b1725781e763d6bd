/* SPDX-License-Identifier: MIT */
/*
 * Two runs side by side: two machines, two commits, two compilers.
 *
 * Cells are matched by experiment, strategy, threads, parameters and metric.
 * Of each that has numbers in both runs the ratio B / A is formed.  The runs
 * were not interleaved, so nothing is paired; processes are what is compared.
 *
 * Hundreds of cells are compared at once, so of 95 % intervals some exclude 1
 * by chance.  A difference therefore counts only when it also holds after
 * Benjamini and Hochberg's correction: of all that is called a difference at
 * most 5 % are expected to be none, and between two runs of the same thing
 * there is any at all in at most 5 % of comparisons.
 */
#ifndef LAB_COMPARE_H
#define LAB_COMPARE_H

#include "lab/summary.h"

/* In the order of the listing: what must be looked at comes first. */
enum compare_verdict {
    COMPARE_BROKEN,   /* held in A; in B a check fails, or a process */
    COMPARE_WORSE,    /* worse by more than the threshold */
    COMPARE_BETTER,   /* better by more than the threshold */
    COMPARE_REPAIRED, /* no number in A because of a failure; now there is */
    COMPARE_CHANGED,  /* differs, and which is better is not known */
    COMPARE_SMALL,    /* differs, by less than the threshold */
    COMPARE_MAYBE,    /* the interval excludes 1, but chance does that, too */
    COMPARE_UNJUDGED, /* fewer than two processes on a side */
    COMPARE_SAME,
    COMPARE_VERDICTS,
};

/* What a metric should be, as far as its unit tells. */
enum compare_sense { COMPARE_LOW, COMPARE_HIGH, COMPARE_UNKNOWN };

struct compare_cell {
    const struct group *a, *b; /* both have numbers, but for BROKEN, REPAIRED */
    const char *reason;        /* of the failure in BROKEN; or NULL */
    struct estimate ratio;     /* B / A; n = 0: none can be formed */
    double chance;             /* of such a difference between equals */
    double loss; /* the ratio, turned so that above 1 is worse; 0: none */
    enum compare_sense sense;
    enum compare_verdict verdict;
    size_t place; /* in the order of the runs */
};

/* Which cells; a list that is NULL lets all pass. */
struct compare_filter {
    const char **experiments, **strategies; /* NULL-ended */
};

struct comparison {
    struct compare_cell *cell; /* worst first */
    size_t count, room;
    int verdicts[COMPARE_VERDICTS];
    int judged;         /* cells with a chance of their own */
    int only_a, only_b; /* cells with numbers in one run only, no failure */
    const struct rows *all_a, *all_b;
    struct rows rows_a, rows_b; /* what passed the filter; texts not owned */
    struct summary summary_a, summary_b;
};

/* threshold: 0.05 is 5 %.  The rows must outlive the comparison. */
struct comparison comparison_make(const struct rows *a, const struct rows *b,
                                  const struct compare_filter *filter,
                                  double threshold);
void comparison_free(struct comparison *comparison);

/* True when B has lost something: what the exit status says. */
bool comparison_regressed(const struct comparison *comparison);

/* "worse", "=", ... */
const char *compare_verdict_name(enum compare_verdict verdict);

enum compare_sense compare_sense_of(const char *metric, const char *unit);

/*
 * Benjamini and Hochberg: the largest of these chances that still counts when
 * a share of rate among all that count may be wrong; below 0: none counts.
 */
double compare_cut(const double *chances, size_t count, double rate);

#endif
