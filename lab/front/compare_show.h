/* SPDX-License-Identifier: MIT */
/*
 * What `lab compare` says: a table with the worst first and a closing line, or
 * one JSON object.
 */
#ifndef LAB_COMPARE_SHOW_H
#define LAB_COMPARE_SHOW_H

#include "lab/compare.h"

#include <jansson.h>

/* One side: where it is, and its cards (an empty object when missing). */
struct compare_side {
    const char *directory;
    json_t *machine, *plan;
};

struct compare_view {
    const struct comparison *comparison;
    struct compare_side a, b;
    double threshold;
    bool brief; /* leave out what is the same */
};

void compare_show_text(const struct compare_view *view, FILE *out);
void compare_show_json(const struct compare_view *view, FILE *out);

#endif
