/* SPDX-License-Identifier: MIT */
/*
 * Where a run leaves its rows: the directory, the plan that is kept in it so
 * that --resume makes the same one, and the card of the machine.
 */
#ifndef LAB_PLACE_H
#define LAB_PLACE_H

#include "lab/front/plan.h"
#include "lab/store.h"

/*
 * The directory of a run; the caller frees.  out: what --out said, or NULL.
 * Without it a new one, named by the date (then *dated), or, when the run
 * resumes and there is one, results/latest.
 */
char *place_choose(const char *out, bool resumes, bool *dated);

/* When this is results/latest and there is none, the line that says what makes
 * one, for the command that was to read it; otherwise NULL. */
char *place_missing(const char *directory, const char *command);

/* results/latest leads to this dated directory from now on, or it is told on
 * stderr why not. */
void place_link_latest(const char *directory);

/*
 * The plan that is in the directory, for --resume: it becomes *request, which
 * points into *kept (the caller's to json_decref).  One that was asked for as
 * well (asked) must be the same.  Without a plan there the one asked for
 * stays, and *kept is NULL.  Returns 0, or -1 with *error: another plan, none
 * at all, or one that cannot be read.
 */
int place_recall(const char *directory, bool asked, struct request *request,
                 json_t **kept, char **error);

/*
 * Writes plan.json and machine.json; thorough: with what perf can do here,
 * which takes a second to find out.  A run that goes on keeps the card it
 * began with and adds to it when, and at which commit, it went on; on another
 * machine it must not.  Returns 0, or -1 with *error.
 */
int place_save_cards(const struct store *store, const struct request *request,
                     bool thorough, char **error);

#endif
