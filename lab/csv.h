/* SPDX-License-Identifier: MIT */
/*
 * Rows as CSV: a line of column names, then one line a row.
 *
 * The columns are the fields of a row (lab/row.h) in a fixed order, "params"
 * as row_params_text() has them, and behind them "param.KEY" for every key
 * that any of the rows has.  What a row does not have is empty.  Numbers come
 * back from their text exactly as they were.
 */
#ifndef LAB_CSV_H
#define LAB_CSV_H

#include "lab/row.h"

#include <stdio.h>

void csv_write(const struct rows *rows, FILE *out);

/* One field, quoted when RFC 4180 asks for it. */
void csv_write_text(const char *text, FILE *out);

#endif
