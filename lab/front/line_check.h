/* SPDX-License-Identifier: MIT */
/*
 * Command lines of experiment programs, checked before anything is measured:
 * what came behind "--" only their programs can judge, and a spelling mistake
 * should not become one failed process after the other.
 */
#ifndef LAB_LINE_CHECK_H
#define LAB_LINE_CHECK_H

#include "lab/front/plan.h"

/*
 * Asks the program whether it would take this line (argv[0] is its path).
 * Returns 0, or -1 with what it said in *error (the caller frees).  One that
 * cannot answer passes: running it will tell.
 */
int line_check(char *const argv[], char **error);

/* The same for a plan: once for each experiment and strategy in it, and only
 * when the request has options for them. */
int line_check_plan(const struct plan *plan, const struct catalog *catalog,
                    const struct request *request, char **error);

#endif
