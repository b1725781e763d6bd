/* SPDX-License-Identifier: MIT */
/*
 * "Did you mean": the nearest of some names to one that is none of them.
 */
#ifndef LAB_NEAREST_H
#define LAB_NEAREST_H

/* Edits (insert, delete, replace, swap neighbours) from one to the other. */
int nearest_distance(const char *one, const char *other);

/*
 * The name of the NULL-terminated list that is fewest edits away, or NULL when
 * none is near enough to be what was meant.
 */
const char *nearest_name(const char *given, const char *const *names);

/* Index of given in the list, or -1. */
int nearest_index(const char *given, const char *const *names);

/*
 * The rest of an error line: "; did you mean X?" or "; one of A, B, C".  The
 * caller frees.
 */
char *nearest_advice(const char *given, const char *const *names);

#endif
