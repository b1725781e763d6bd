/* SPDX-License-Identifier: MIT */
/*
 * What getopt_long() leaves to be done: saying what was wrong and what would
 * be right.
 */
#ifndef LAB_USAGE_H
#define LAB_USAGE_H

#include <getopt.h>

/*
 * The line for a result '?' or ':' of getopt_long() with opterr = 0 and an
 * option string that begins with ':'.  at is optind as it was before the call.
 * The caller frees.
 */
char *usage_error(const struct option *list, int result, char *const argv[],
                  int at);

/* "a,b" into a NULL-ended list; *copy is to be freed with it. */
const char **usage_split(const char *text, char **copy);

#endif
