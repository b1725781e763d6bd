/* SPDX-License-Identifier: MIT */
/*
 * Memory and strings for the lab's own use.  A tool that has run out of memory
 * can only say so: every function here ends the process with one line then.
 * Nothing of this is ever called within a measured window.
 */
#ifndef LAB_MEMORY_H
#define LAB_MEMORY_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

/* Ends the process with "lab: ..." on stderr and status 1. */
_Noreturn void lab_die(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

/* count zeroed elements; the caller frees. */
void *lab_alloc(size_t count, size_t size);

/* Zeroed and aligned to LAB_LINE, so that neighbours never share a line. */
void *lab_alloc_lines(size_t count, size_t size);

/*
 * Room for one more in an array of size-byte elements: returns the array,
 * moved when count had reached *room.
 */
void *lab_grow(void *array, size_t count, size_t *room, size_t size);

/* Copies; the caller frees.  lab_copy(NULL) is NULL. */
char *lab_copy(const char *text);
char *lab_format(const char *format, ...) __attribute__((format(printf, 1, 2)));
char *lab_vformat(const char *format, va_list arguments);

/* A stream into memory; after fclose() *text is the caller's to free. */
FILE *lab_memory_stream(char **text, size_t *length);

#endif
