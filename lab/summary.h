/* SPDX-License-Identifier: MIT */
/*
 * Rows brought together: those that differ only in trial and block become one
 * group with a median and an interval.  The table that experiment binaries
 * print, and what the report is made from.
 */
#ifndef LAB_SUMMARY_H
#define LAB_SUMMARY_H

#include "lab/row.h"
#include "lab/stats.h"

/* Rows of one experiment, strategy, threads, params, metric and thread. */
struct group {
    const struct row *first; /* stands for all of them */
    char *params;            /* its row_params_text() */
    struct sample sample;    /* values of the "ok" rows, grouped by block */
    struct estimate estimate;
    struct estimate floor; /* ratio of a thing to itself; see report/again.c */
    int count[ROW_HUNG + 1]; /* rows by status */
    const char *reason;      /* of the first row that is not ok, or NULL */
};

struct summary {
    struct group *group; /* in order of first appearance */
    size_t count, room;
};

/* The rows must outlive the summary. */
struct summary summary_make(const struct rows *rows);
void summary_free(struct summary *summary);

/* "3 void", "failed-check: text", or "ok"; the caller frees. */
char *group_status(const struct group *group);

/* The aligned table for a person. */
void summary_print(const struct rows *rows, FILE *out);

#endif
