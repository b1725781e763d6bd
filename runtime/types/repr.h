/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_REPR_H
#define RUNTIME_TYPES_REPR_H
/* Objects as text, as Python's repr() shows them: for transcripts and tests. */
#include "runtime/object.h"

/*
 * Writes at most size - 1 bytes and a NUL; a text that is cut ends in "...".
 * An object inside itself is shown as [...], (...) or {...}, and so is what
 * lies deeper than REPR_DEPTH. Returns the length written. A safepoint: it
 * takes references. What other threads change meanwhile may be shown half
 * done. size > 3.
 */
size_t object_repr(struct mutator *, struct object *, char *buffer,
                   size_t size);

enum { REPR_DEPTH = 24 };

#endif
