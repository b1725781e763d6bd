/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RACE_H
#define RUNTIME_RACE_H
/*
 * race_point() stands between two steps that another thread must be allowed
 * to come between. In check builds it sometimes yields, so that tests meet
 * interleavings that would otherwise be rare; in others it is nothing.
 */
#ifdef RUNTIME_CHECK
#include <sched.h>

static inline void race_point(void)
{
    static _Thread_local unsigned state = 1;

    state = state * 1664525u + 1013904223u;
    if (state >> 28 == 0) /* one in sixteen */
        sched_yield();
}
#else
static inline void race_point(void)
{
}
#endif

#endif
