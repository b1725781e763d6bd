/* SPDX-License-Identifier: MIT */
/*
 * The command line of an experiment binary: `lab-STRATEGY EXPERIMENT ...`.
 *
 * Parsing never exits and never prints: it gives an error line for the caller
 * to show.  Nothing is run before the whole line made sense.
 */
#ifndef LAB_OPTIONS_H
#define LAB_OPTIONS_H

#include "lab/experiment.h"

#include <stdio.h>

/* What a command line said about one experiment. */
struct options {
    struct lab_settings settings; /* its texts point into argv */
    const struct experiment *experiment;
    const char **own; /* value of each own option; NULL: not given */
    bool check; /* --check: parsing it was all that was wanted */
    bool help;
};

/*
 * argv[0] is the experiment's name.  Returns 0; or -1 with *error, one line
 * that says what was wrong and what would be right (the caller frees).
 */
int options_parse(const struct experiment *experiment, int argc, char **argv,
                  struct options *options, char **error);

void options_free(struct options *options);

/* "1,2,4" into numbers; returns how many, or -1 with *error. */
int options_parse_threads(const char *text, int *threads, int room,
                          char **error);

/* A positive number of seconds, or false. */
bool options_parse_seconds(const char *text, double *seconds);

/* A whole number between least and most, or false. */
bool options_parse_long(const char *text, long least, long most, long *number);

/* The list of options every experiment knows, as help shows it. */
void options_print_common(FILE *out);

#endif
