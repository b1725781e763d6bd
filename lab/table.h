/* SPDX-License-Identifier: MIT */
/*
 * Tables for people: aligned text on a terminal, or Markdown.
 */
#ifndef LAB_TABLE_H
#define LAB_TABLE_H

#include <stdio.h>

struct table;

/*
 * heads: one text per column, NULL-ended; one that begins with ">" is aligned
 * to the right, and loses the ">".
 */
struct table *table_new(const char *const *heads);

/* The next cell, row by row. */
void table_cell(struct table *table, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Fills the row up with empty cells; nothing when at the start of one. */
void table_end_row(struct table *table);

int table_rows(const struct table *table);
void table_print_text(const struct table *table, FILE *out);
void table_print_markdown(const struct table *table, FILE *out);
void table_free(struct table *table);

/*
 * A number as a person reads it, three digits: 0.612, 14.3, 532, 12.3k, 4.56M,
 * 1.2G.  Returns buffer.
 */
enum { NUMBER_TEXT = 32 };
const char *number_text(char buffer[NUMBER_TEXT], double number);

/* A round number, exactly: 0.5, 2500, 10k, 1M.  Returns buffer. */
const char *round_text(char buffer[NUMBER_TEXT], double number);

#endif
