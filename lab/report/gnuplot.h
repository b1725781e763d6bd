/* SPDX-License-Identifier: MIT */
/* gnuplot, as the report uses it: a script in data/NAME.gp draws NAME.svg. */
#ifndef LAB_GNUPLOT_H
#define LAB_GNUPLOT_H

#include <stdbool.h>
#include <stdio.h>

/* It can be started; asked once per process. */
bool gnuplot_works(void);

/* Runs DIRECTORY/data/NAME.gp within DIRECTORY. 0, or -1 with *error. */
int gnuplot_load(const char *directory, const char *name, char **error);

/* Text as a quoted string of gnuplot's; line feeds become blanks. */
void gnuplot_text(FILE *out, const char *text);

#endif
