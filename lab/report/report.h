/* SPDX-License-Identifier: MIT */
/*
 * The report: what the rows of a run say, in Markdown with figures.
 *
 * Everything in it is derived from the rows; nothing is typed in by hand, and
 * a claim without rows is left out.  Only rows with status "ok" are ever shown
 * as numbers.  One file per section: it gives a verdict (one line in plain
 * words) and a body (figure, how to read it, table).
 */
#ifndef LAB_REPORT_H
#define LAB_REPORT_H

#include "lab/report/figure.h"
#include "lab/summary.h"
#include "lab/table.h"

#include <jansson.h>
#include <stdio.h>

struct report {
    struct rows rows;
    struct summary summary;
    json_t *card;        /* machine.json, or an empty object */
    json_t *request;     /* plan.json, or NULL */
    const char *source;  /* where the rows came from */
    const char *figures; /* directory of the figures, for links */
    char *figure_path;   /* the same, for writing */
    json_t *charts;      /* figures so far, for lab/report/page.c; or NULL */
    bool can_draw;
    int cpus;                 /* of the machine that ran it; 0: unknown */
    const char *strategy[16]; /* in the rows, in the order of the figures */
    int strategies;
    FILE *out;
};

/* What to look for; a member that is 0 or NULL matches anything. */
struct query {
    const char *experiment, *strategy, *metric;
    int threads;
    const char *params;       /* exactly, as row_params_text() writes them */
    const char *key, *text;   /* a parameter that must have this text */
    const char *key2, *text2; /* and another one */
    const char *key3;         /* and one with this number */
    double number3;
    bool any_thread; /* otherwise rows of single threads are passed over */
    bool again;      /* otherwise second turns (ROW_AGAIN) are passed over */
};

/* One section of the report; sections.def lists them. */
struct report_section {
    const char *experiment;
    const char *title;
    /* One or more list items, "- ...\n"; nothing when there are no rows. */
    void (*verdict)(const struct report *report);
    void (*body)(const struct report *report);
};

/* Reads a run.  Returns 0, or -1 with *error. */
int report_open(const char *directory, struct report *report, char **error);
void report_close(struct report *report);

/* Writes all of it to report->out. */
void report_write(const struct report *report);

/* The sections that belong to the run and not to one question. */
void report_machine(const struct report *report);
void report_ledger(const struct report *report);

/* A thing against itself ("A/A"): what the noise of this run makes differ. */
void report_again(const struct report *report);

/* Gives every group of the summary its floor, as far as there is one. */
void report_find_floors(struct report *report);

/* ---- looking things up --------------------------------------------------- */

bool query_matches(const struct query *query, const struct group *group);

/* The first group with numbers that matches, or NULL. */
const struct group *report_find(const struct report *report,
                                struct query query);

/* The next match after previous (NULL: the first), with numbers or not. */
const struct group *report_next(const struct report *report,
                                const struct query *query,
                                const struct group *previous);

/* Distinct thread counts in the matching groups, ascending. */
int report_threads(const struct report *report, struct query query,
                   int *threads, int room);

/* The largest thread count that does not exceed the CPUs; 0: none. */
int report_full_threads(const struct report *report, struct query query);

/* Distinct numbers of the parameter key in the matches, ascending. */
int report_numbers(const struct report *report, struct query query,
                   const char *key, double *numbers, int room);

/* The strategy others are compared with: gil, else the first there is. */
const char *report_baseline(const struct report *report);

/*
 * Median ratio of two groups (which may be NULL) with its interval, which is
 * never narrower than what a thing against itself showed in this run: so a
 * difference within that is "=".
 */
struct estimate report_ratio(const struct group *over,
                             const struct group *under);

/* ---- writing ------------------------------------------------------------- */

/* "1.53× [1.48, 1.60]", or "= [0.97, 1.04]", or "1.53×" of single values. */
char *report_ratio_text(const struct estimate *ratio);

/* "12.3 [11.9, 12.8]"; the caller frees. */
char *report_estimate_text(const struct estimate *estimate);

/*
 * Draws the figure, shows it with its caption (n, spread, machine, command)
 * and frees it.  what begins the caption; spread says what the whiskers are
 * (NULL: the usual interval).  An empty figure leaves no trace.
 */
void report_figure(const struct report *report, struct figure *figure,
                   const char *what, const char *spread);

/* A folded part: how to read it, and a table of all groups of the query. */
void report_details(const struct report *report, const char *how_to_read,
                    const struct query *query);

/* Folded table; frees it. */
void report_fold_table(const struct report *report, const char *title,
                       struct table *table);

/* "build/lab run NAME": the command that makes the rows of an experiment. */
char *report_command(const struct report *report, const char *experiment);

#endif
