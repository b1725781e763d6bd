/* SPDX-License-Identifier: MIT */
/*
 * What the sanitizers must know about the test binaries; nothing in others.
 *
 * TSan: a race makes the test fail (halt_on_error), signals are Criterion's.
 * liburcu 0.13 does not annotate its own accesses, hence one suppression; our
 * code has none. Criterion's process runner (boxfort) maps an arena where
 * TSan keeps its shadow memory; it asks rand_r() where, and ours answers with
 * a place that is free.
 */
#include <stddef.h>

#ifndef __has_feature
#define __has_feature(x) 0
#endif

#if defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
#include <time.h>

const char *__tsan_default_options(void);
const char *__tsan_default_suppressions(void);
int rand_r(unsigned *seed);

const char *__tsan_default_options(void)
{
    return "handle_segv=0:halt_on_error=1:second_deadlock_stack=1";
}

const char *__tsan_default_suppressions(void)
{
    return "race:liburcu-\n";
}

int rand_r(unsigned *seed)
{
    struct timespec t;

    *seed = *seed * 1103515245u + 12345u;
    clock_gettime(CLOCK_MONOTONIC, &t);
    /* pages from 0x5500'0000'0000 on */
    return 0x350000 + (int)(((*seed >> 8) ^ (unsigned)t.tv_nsec) % 0x18000u);
}

#elif defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)

const char *__asan_default_options(void);
const char *__lsan_default_suppressions(void);

const char *__asan_default_options(void)
{
    return "handle_segv=0";
}

/* Criterion loses the message of a skipped test. */
const char *__lsan_default_suppressions(void)
{
    return "leak:libcriterion\n";
}

#else

extern int sanitizers_nothing_here; /* ISO C wants a declaration */

#endif
