/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_PLAIN_H
#define RUNTIME_RC_PLAIN_H
/*
 * Plain counts: a load, an addition, a store. What `gil` makes safe with a
 * lock and `racy` does not.
 *
 * The compiler must not be allowed to fold an increment and a decrement, or a
 * loop of them, into one instruction: then nothing would be lost and nothing
 * learnt (trap 1). So the accesses are relaxed atomics, which are defined even
 * when threads race and compile to plain moves. ThreadSanitizer would take
 * them for synchronised, so in its build they are volatile: it must report
 * `racy` and stay silent on `gil`.
 */
#include "runtime/atomics.h"
#include "runtime/object.h"

#if defined(__SANITIZE_THREAD__)
#define PLAIN_VOLATILE 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define PLAIN_VOLATILE 1
#endif
#endif

#ifdef PLAIN_VOLATILE
static inline int64_t plain_load(const int64_t *p)
{
    return *(const volatile int64_t *)p;
}

static inline void plain_store(int64_t *p, int64_t value)
{
    *(volatile int64_t *)p = value;
}
#else
static inline int64_t plain_load(const int64_t *p)
{
    return load_relaxed(p); /* no order: the lock gives it, or nobody does */
}

static inline void plain_store(int64_t *p, int64_t value)
{
    store_relaxed(p, value); /* as above */
}
#endif

/*
 * Set in the count while the finalizer runs, so that rc_try_inc refuses the
 * object although its finalizer holds a reference. Increments and decrements
 * work on the bits below and need not know.
 */
#define PLAIN_DYING ((int64_t)1 << 62)

/*
 * The count of an immortal object. Far below zero, so that an increment needs
 * only the sign of the sum before it stores it, and a decrement asks once for
 * "one or less" and sorts out death and immortality out of line: a predicted
 * branch more for the one, none for the other.
 */
#define PLAIN_IMMORTAL INT64_MIN

/* count + 1, which the caller then compares. Without the sign, because the
 * compiler would turn that into a comparison of the old count: one instruction
 * more, and on the processor this was measured on 1.2 ns. */
static inline int64_t plain_next(int64_t count)
{
    return (int64_t)((uint64_t)count + 1);
}

#endif
