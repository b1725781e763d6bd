/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_DIE_H
#define RUNTIME_DIE_H
/*
 * Broken invariants. die() is for what must not happen whatever the program
 * does (a corrupted heap, a lock used wrongly); it prints one line with the
 * place and aborts. It is never used for a user's mistake or for memory that
 * ran out.
 *
 * check() is always on. check_slow() is for checks that cost more than O(1);
 * they run in builds with -DRUNTIME_CHECK (check, asan, tsan) and otherwise
 * still compile, so that they cannot rot.
 */

_Noreturn void die_at(const char *file, int line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#define die(...) die_at(__FILE__, __LINE__, __VA_ARGS__)

#define check(condition)                                                       \
    do {                                                                       \
        if (__builtin_expect(!(condition), 0))                                 \
            die("broken invariant: %s", #condition);                           \
    } while (0)

#ifdef RUNTIME_CHECK
#define RUNTIME_CHECKS 1
#else
#define RUNTIME_CHECKS 0
#endif

#define check_slow(condition)                                                  \
    do {                                                                       \
        if (RUNTIME_CHECKS)                                                    \
            check(condition);                                                  \
    } while (0)

#endif
