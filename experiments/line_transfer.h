/* SPDX-License-Identifier: MIT */
/*
 * The parts of line_transfer: private uses and contests (line_transfer.c), and
 * lines handed back and forth (line_transfer_pairs.c).
 */
#ifndef EXPERIMENTS_LINE_TRANSFER_H
#define EXPERIMENTS_LINE_TRANSFER_H

#include "lab/experiment.h"

enum operation { LOAD, STORE, ADD, SWAP, EXCHANGE, OPERATIONS };

/* Their names in rows. */
extern const char *const line_operations[OPERATIONS];

enum { LINE_TURNS = 3 }; /* rows for one thing */

/* How long to measure for one of them, ns. */
int64_t line_turn_ns(const struct lab *lab);

/* Rows for all pairs of CPUs, or a dozen of them.  0, or -1 (lab_fail()). */
int line_measure_pairs(struct lab *lab);

#endif
