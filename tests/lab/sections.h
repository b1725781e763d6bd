/* SPDX-License-Identifier: MIT */
/*
 * What tests of the report's sections have in common: a run made up of rows
 * that the test writes, and what a section says of it.
 */
#ifndef TESTS_LAB_SECTIONS_H
#define TESTS_LAB_SECTIONS_H

#include "lab/report/report.h"

#include <stdio.h>

/* Where the test writes its rows, a JSON object a line. */
extern FILE *rows_file;

/* For the set-up of a test; fakes_remove() ends it. */
void rows_open(void);

/* The section's verdict and body for the rows so far, as if of a machine with
 * two CPUs; kept until the end. No more rows after it. */
char *section_text(const struct report_section *section);

void assert_has(const char *text, const char *part);
void assert_has_not(const char *text, const char *part);

#endif
