/* SPDX-License-Identifier: MIT */
/*
 * A session: one experiment run once, its rows on the way out.
 *
 * lab_main() is all that main() of an experiment binary does; the other two
 * are its halves, for the tests.  The experiment's side of a session is
 * lab/experiment.h.
 */
#ifndef LAB_SESSION_H
#define LAB_SESSION_H

#include "lab/experiment.h"
#include "lab/options.h"
#include "lab/row.h"

/*
 * Runs a command line against these experiments (NULL-terminated) and returns
 * the exit status: 0 done, 1 a self-check failed or it could not be done, 2
 * the command line made no sense.
 */
int lab_main(int argc, char **argv, const struct experiment *const *experiments,
             const char *strategy);

/* Rows go to out, as the options say: JSON at once, or a table at the end. */
struct lab *lab_open(const struct options *options, const char *strategy,
                     FILE *out);

/* Prints what is left, frees, and returns the exit status. */
int lab_close(struct lab *lab);

/* What `list --json` prints: see lab/catalog.h for the reader. */
void lab_list_json(const struct experiment *const *experiments,
                   const char *strategy, FILE *out);

#endif
