/* SPDX-License-Identifier: MIT */
/*
 * How a strategy looks in every figure and table: the same colour, dash and
 * point everywhere, distinct in black and white, too.  A strategy not known
 * here gets the next free look, so a new one needs no change.
 */
#ifndef LAB_STYLE_H
#define LAB_STYLE_H

struct style {
    const char *colour; /* "#rrggbb" */
    int dash;           /* gnuplot dashtype */
    int point;          /* gnuplot pointtype */
    int fill;           /* gnuplot fill pattern, told apart without colour */
};

/* Place in the order of tables and figures; unknown ones come last. */
int style_rank(const char *strategy);

/* rank as style_rank() says, or a number of its own for each unknown one. */
const struct style *style_of(int rank);

#endif
