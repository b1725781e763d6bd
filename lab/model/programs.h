/* SPDX-License-Identifier: MIT */
/*
 * Programs for the cache-line model: what programs.def says a strategy does in
 * a workload, with the times that were measured on a machine.
 */
#ifndef LAB_MODEL_PROGRAMS_H
#define LAB_MODEL_PROGRAMS_H

#include "lab/model/lines.h"

#include <stdbool.h>

/* Private uses of a line, ns: rows of line_transfer. */
struct program_costs {
    double load, add, swap;
};

/*
 * The program of one operation, which takes alone_ns when one thread runs:
 * what its uses of lines do not take of that is work, spread between them; when
 * they would take more, they are made cheaper alike.  False: none is known.
 */
bool program_make(const char *strategy, const char *workload, double alone_ns,
                  const struct program_costs *costs,
                  struct line_program *program);

#endif
