/* SPDX-License-Identifier: MIT */
/* Text for HTML and SVG. */
#ifndef LAB_MARKUP_H
#define LAB_MARKUP_H

#include <stddef.h>
#include <stdio.h>

/* At most `length` bytes of the text, safe between tags and in quotes. */
void markup_text(FILE *out, const char *text, size_t length);

#endif
