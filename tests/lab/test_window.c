/* SPDX-License-Identifier: MIT */
#include "lab/window.h"
#include "lab/clock.h"

#include <criterion/criterion.h>
#include <stdlib.h>

/* Two threads that began and ended at these milliseconds of a 100 ms window. */
static struct window judged(int start1, int end1, int start2, int end2,
                            int allowed)
{
    static struct worker_result threads[2];
    struct window window = {.threads = 2, .seconds = 0.1, .thread = threads};

    threads[0] =
        (struct worker_result){.ops = 5,
                               .start_ns = start1 * (int64_t)LAB_NS_PER_MS,
                               .end_ns = end1 * (int64_t)LAB_NS_PER_MS,
                               .ops_per_s = 50,
                               .involuntary = 1,
                               .first_cpu = 0,
                               .last_cpu = 0};
    threads[1] =
        (struct worker_result){.ops = 7,
                               .start_ns = start2 * (int64_t)LAB_NS_PER_MS,
                               .end_ns = end2 * (int64_t)LAB_NS_PER_MS,
                               .ops_per_s = 70,
                               .involuntary = 2,
                               .first_cpu = 1,
                               .last_cpu = 1};
    window_judge(&window, allowed);
    return window;
}

Test(window, a_window_run_together_counts)
{
    struct window window = judged(1000, 1100, 1001, 1101, 2);

    cr_assert_eq(window.kind, WINDOW_OK);
    cr_assert_float_eq(window.overlap, 0.99, 1e-9);
    cr_assert_float_eq(window.skew_us, 1000, 1e-9);
    cr_assert_eq(window.ops, 12);
    cr_assert_float_eq(window.ops_per_s, 120, 1e-9);
    cr_assert_eq(window.involuntary, 3);
    cr_assert_eq(window.cpus, 2);
    cr_assert_not(window.oversubscribed);
}

Test(window, a_window_with_a_late_thread_is_void)
{
    cr_assert_eq(judged(1000, 1100, 1006, 1106, 2).kind, WINDOW_VOID);
    cr_assert_eq(judged(1000, 1100, 1000, 1094, 2).kind, WINDOW_VOID);
    cr_assert_eq(judged(1000, 1100, 1200, 1300, 2).kind, WINDOW_VOID);
    cr_assert_lt(judged(1000, 1100, 1200, 1300, 2).overlap, 0);
}

static void assert_reason(const struct window *window, const char *reason)
{
    char *text = window_void_reason(window);

    cr_assert_str_eq(text, reason);
    free(text);
}

Test(window, a_void_window_says_which_criterion_it_missed)
{
    struct window late = judged(1000, 1100, 1020, 1120, 2);
    struct worker_result threads[3] = {
        {.end_ns = 1}, {.end_ns = 1}, {.end_ns = 1}};
    struct window crowded = {.threads = 3, .seconds = 1e-9, .thread = threads};

    assert_reason(&late, "threads ran together for 80 % of the window only");
    window_judge(&crowded, 2);
    cr_assert_geq(crowded.overlap, 0.95, "it is not the overlap");
    assert_reason(&crowded, "threads were seen on 1 of 2 CPUs only");
    late.void_why = "of its own";
    assert_reason(&late, "of its own");
}

Test(window, oversubscribed_windows_ask_for_all_cpus_instead)
{
    /* Late, but there is one CPU for the two: that is how it must be. */
    struct window window = judged(1000, 1100, 1050, 1150, 1);

    cr_assert(window.oversubscribed);
    cr_assert_eq(window.kind, WINDOW_OK);
}

Test(window, oversubscribed_on_too_few_cpus_is_void)
{
    struct worker_result threads[3] = {
        {.end_ns = 1}, {.end_ns = 1}, {.end_ns = 1}};
    struct window window = {.threads = 3, .seconds = 0.1, .thread = threads};

    window_judge(&window, 2); /* all of them on CPU 0, and there are two */
    cr_assert_eq(window.cpus, 1);
    cr_assert_eq(window.kind, WINDOW_VOID);
}

Test(window, what_others_had_is_run_delay_and_steal)
{
    struct worker_result threads[2] = {
        {.end_ns = 100 * (int64_t)LAB_NS_PER_MS,
         .last_cpu = 1,
         .delay_ns = 20 * (int64_t)LAB_NS_PER_MS},
        {.end_ns = 100 * (int64_t)LAB_NS_PER_MS, .delay_ns = -1},
    };
    struct window window = {
        .threads = 2, .seconds = 0.1, .thread = threads, .steal_ms = 0};

    window_judge(&window, 2);
    cr_assert_float_eq(window.disturbed, 0.1, 1e-9);
    cr_assert_eq(window.kind, WINDOW_OK);
    cr_assert_eq(window.run_delay_ms, -1, "of one thread it is not known");
    threads[1].delay_ns = LAB_NS_PER_MS;
    threads[1].migrations = 2;
    window_judge(&window, 2);
    cr_assert_float_eq(window.run_delay_ms, 21, 1e-9);
    cr_assert_eq(window.migrations, 2);
    threads[1].delay_ns = -1;
    window.steal_ms = 20;
    window_judge(&window, 2);
    cr_assert_float_eq(window.disturbed, 0.2, 1e-9);
    cr_assert_eq(window.kind, WINDOW_VOID);
    assert_reason(&window, "others had the CPUs for 20 % of the threads' time");
    window.steal_ms = 400;
    window.most_disturbed = 1;
    window_judge(&window, 2);
    cr_assert_float_eq(window.disturbed, 2.1, 1e-9);
    cr_assert_eq(window.kind, WINDOW_OK, "as it was asked for");
    window.steal_ms = 20;
    window.most_disturbed = 0.3;
    window_judge(&window, 2);
    cr_assert_eq(window.kind, WINDOW_OK);
    window_judge(&window, 1); /* they are in each other's way */
    cr_assert_float_eq(window.disturbed, 0, 1e-9);
}
