/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RUNTIME_SUPPORT_H
#define TESTS_RUNTIME_SUPPORT_H
/*
 * For the Criterion suites of the runtime: fixture.h (boxes, crews, waiting)
 * and RUNTIME_TEST, a test with a running runtime and an attached mutator.
 *
 *     RUNTIME_TEST(list, append)
 *     {
 *         struct object **f = frame_push(m, 2);
 *         ...
 *         frame_pop(m, f);
 *     }
 *
 * Each test is a process of its own, so the runtime is always fresh. At the
 * end the frames must be empty, all handles freed, and the heap sound. Options
 * of Criterion's Test() may follow the name (.timeout = 30).
 *
 * Names of tests that hold a trap of the design or an invariant begin with
 * trap_NN_ or invariant_N_; docs/traps.md lists them.
 */
#include "tests/runtime/fixture.h"

#include <criterion/criterion.h>

FIXTURE struct mutator *test_begin(void)
{
    struct mutator *m;

    cr_assert_eq(runtime_init(), 0);
    m = mutator_enter();
    cr_assert_not_null(m);
    return m;
}

FIXTURE void test_end(struct mutator *m)
{
    rc_flush(m);
    cr_assert(m->top == m->stack, "the test left frames behind");
    if (RC_COLLECTS) /* else the counts are wrong on purpose */
        cr_assert(heap_is_sound(m));
    mutator_leave(m);
    runtime_fini();
}

#define RUNTIME_TEST(suite, name, ...)                                         \
    static void test_##suite##_##name(struct mutator *m);                      \
    Test(suite, name, ##__VA_ARGS__)                                           \
    {                                                                          \
        struct mutator *m = test_begin();                                      \
        test_##suite##_##name(m);                                              \
        test_end(m);                                                           \
    }                                                                          \
    static void test_##suite##_##name(struct mutator *m                        \
                                      __attribute__((unused)))

/* Counts are settled for the time of the assertion. */
FIXTURE int64_t settled_count(struct mutator *m, struct object *o)
{
    int64_t count;

    world_stop(m);
    rc_settle(m);
    count = rc_count(o);
    world_start(m);
    rc_unsettle(m);
    return count;
}

#endif
