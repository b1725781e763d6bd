/* SPDX-License-Identifier: MIT */
/*
 * A row: one number and everything needed to trust it.
 *
 * Rows are the only interface between running and reporting.  In a file each
 * is one JSON object on one line.  Always there:
 *
 *   experiment, strategy   texts
 *   threads                number of threads of the measurement
 *   params                 object of texts and numbers, may be empty
 *   metric, unit           what was measured, and in what
 *   value                  a number, or null: there is none to be trusted
 *   trial                  window (or repetition) within the process, from 0
 *   status                 ok, void, failed-check, skipped, failed, crashed,
 *                          hung: only "ok" rows are evidence
 *   block                  which repetition of the plan; with trial it makes
 *                          a row of one cell unique
 * There when they mean something:
 *
 *   thread                 a thread's number, or "sum"
 *   overlap, skew_us, steal_ms, involuntary, oversubscribed, voided,
 *   disturbed, run_delay_ms, migrations
 *                          checks of the window, see lab/workers.h
 *   checks, checks_failed  self-checks of the cell that held and that did not;
 *                          on its first row only, so that sums come out right
 *   wrong_by               observed minus expected of the failed check
 *   reason                 why the status is not ok
 *   cell                   the plan's name for the process (lab run only)
 *
 * The last row of every process of `lab run` has the metric "process_s": how
 * long the process took, with the status of the process as a whole.
 */
#ifndef LAB_ROW_H
#define LAB_ROW_H

#include "lab/experiment.h"

#include <stdio.h>

enum row_status {
    ROW_OK,
    ROW_VOID,
    ROW_FAILED_CHECK,
    ROW_SKIPPED,
    ROW_FAILED,
    ROW_CRASHED,
    ROW_HUNG,
};

#define ROW_PROCESS "process_s"

/*
 * Ends the name of a strategy that was measured a second time as if it were
 * another one ("A/A"): what differs then is noise.
 */
#define ROW_AGAIN " (again)"

/* All texts belong to the row. */
struct row {
    char *experiment, *strategy, *metric, *unit;
    int threads;
    struct lab_param *params; /* ended by a NULL key; never NULL */
    double value;             /* not a number: null */
    int trial, block;
    int thread; /* or LAB_SUM, LAB_NO_THREAD */
    enum row_status status;

    bool windowed; /* the next nine are there */
    double overlap, skew_us, steal_ms;
    long involuntary;
    bool oversubscribed;
    int voided;
    double disturbed;
    double run_delay_ms; /* -1: unknown */
    long migrations;     /* the same */

    int checks, checks_failed;
    bool has_wrong_by;
    double wrong_by;
    char *reason; /* NULL: none */
    char *cell;   /* NULL: none */
};

const char *row_status_name(enum row_status status);

/* A copy of a parameter list with its texts; NULL gives an empty list. */
struct lab_param *row_params_copy(const struct lab_param *params);
void row_params_free(struct lab_param *params);

/* "target=own nodes=1000", keys sorted; the caller frees. */
char *row_params_text(const struct row *row);

/* The text of a parameter (a number in plain digits), or NULL. */
const struct lab_param *row_param(const struct row *row, const char *key);
bool row_param_is(const struct row *row, const char *key, const char *text);
double row_param_number(const struct row *row, const char *key);

/* Is it of a strategy's second measurement? */
bool row_is_again(const struct row *row);

struct row row_copy(const struct row *row);
void row_free(struct row *row);

/* One line of JSON without a newline; the caller frees. */
char *row_to_json(const struct row *row);

/*
 * Reads one line.  Returns 0, or -1 and what is wrong in *error (the caller
 * frees) and nothing in *row.  Fields it does not know are let pass.
 */
int row_from_json(const char *line, struct row *row, char **error);

/* A growing list of rows. */
struct rows {
    struct row *row;
    size_t count, room;
};

/* Takes the row over. */
void rows_add(struct rows *rows, struct row row);
void rows_free(struct rows *rows);

#endif
