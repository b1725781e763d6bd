/* SPDX-License-Identifier: MIT */
/*
 * Flame graphs (Brendan Gregg's, 2011): a box per frame, as wide as its share
 * of the weight, above the one that called it. Frames of the same caller stand
 * in order of name, so width means something and place does not.
 */
#ifndef LAB_PROFILE_FLAME_H
#define LAB_PROFILE_FLAME_H

#include "lab/profile/stacks.h"

struct flame {
    const char *title; /* what was profiled */
    const char *unit;  /* of the weights: "samples", "us" */
    const struct stack_node *root;
};

/* A picture: white page, type that can be read, a tooltip per box. */
void flame_write_svg(const struct flame *flame, FILE *out);

/* A page in one file, without network: the picture; a click enlarges a frame,
 * a search colours what it finds and says its share. */
void flame_write_html(const struct flame *flame, FILE *out);

#endif
