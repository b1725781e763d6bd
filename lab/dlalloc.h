/* SPDX-License-Identifier: MIT */
/*
 * Other people's allocators, for comparison: the C library's, and mimalloc and
 * jemalloc when they are installed.  The latter are loaded at run time, with
 * their symbols kept to themselves, so this process goes on using malloc().
 *
 * All are called through pointers, malloc() too: the call is then the same for
 * all of them, and the compiler cannot reason about malloc and free.
 */
#ifndef LAB_DLALLOC_H
#define LAB_DLALLOC_H

#include <stddef.h>

struct dlalloc {
    const char *name;
    void *(*alloc)(size_t size); /* NULL: not to be had, see problem */
    void (*release)(void *block);
    char *problem; /* one line; the caller frees, also when NULL */
};

/* Names that dlalloc_open() knows, NULL-terminated. */
extern const char *const dlalloc_names[];

/*
 * An allocator may keep its per-thread data in "static TLS", of which glibc
 * sets little aside for libraries that are loaded late (jemalloc needs more).
 * If that is what keeps one of ours from being loaded, starts this program
 * again, arguments and all, with more set aside (GLIBC_TUNABLES); returns when
 * there is nothing to be gained.  To be called before anything else is done.
 */
void dlalloc_make_room(void);

/*
 * Loads the allocator of that name.  What is loaded stays for the life of the
 * process: other threads may have blocks of it.
 */
struct dlalloc dlalloc_open(const char *name);

#endif
