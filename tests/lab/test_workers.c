/* SPDX-License-Identifier: MIT */
#include "lab/clock.h"
#include "lab/cpus.h"
#include "lab/workers.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- judging ------------------------------------------------------------ */

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

Test(workers, a_window_run_together_counts)
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

Test(workers, a_window_with_a_late_thread_is_void)
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

Test(workers, a_void_window_says_which_criterion_it_missed)
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

Test(workers, oversubscribed_windows_ask_for_all_cpus_instead)
{
    /* Late, but there is one CPU for the two: that is how it must be. */
    struct window window = judged(1000, 1100, 1050, 1150, 1);

    cr_assert(window.oversubscribed);
    cr_assert_eq(window.kind, WINDOW_OK);
}

Test(workers, oversubscribed_on_too_few_cpus_is_void)
{
    struct worker_result threads[3] = {
        {.end_ns = 1}, {.end_ns = 1}, {.end_ns = 1}};
    struct window window = {.threads = 3, .seconds = 0.1, .thread = threads};

    window_judge(&window, 2); /* all of them on CPU 0, and there are two */
    cr_assert_eq(window.cpus, 1);
    cr_assert_eq(window.kind, WINDOW_VOID);
}

Test(workers, what_others_had_is_run_delay_and_steal)
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
    window.most_disturbed = 0.3;
    window_judge(&window, 2);
    cr_assert_eq(window.kind, WINDOW_OK);
    window_judge(&window, 1); /* they are in each other's way */
    cr_assert_float_eq(window.disturbed, 0, 1e-9);
}

/* ---- running ------------------------------------------------------------ */

struct bench {
    int seen[8]; /* windows by kind */
    _Atomic int bodies;
    int spoil;            /* windows in which a thread stops at once */
    bool leave;           /* a body that gives up */
    _Atomic uint64_t ops; /* done in all, warm-up included */
};

static void body(struct worker *worker, void *arg)
{
    struct bench *bench = arg;
    int window = 0;

    bench->bodies++;
    if (bench->leave && worker->index == 1)
        return;
    while (worker_gate(worker)) {
        uint64_t ops = 0;
        bool spoil = worker->index == 0 && window++ < bench->spoil;

        while (!worker_stopped(worker) && !spoil)
            ops++;
        bench->ops += ops;
        worker_finish(worker, ops);
    }
}

static void window_done(const struct window *window, void *arg)
{
    struct bench *bench = arg;

    bench->seen[window->kind]++;
}

static struct workers config_of(struct bench *bench, int threads)
{
    return (struct workers){
        .threads = threads,
        .windows = 3,
        .seconds = 0.02,
        .retries = 20,
        .pin = LAB_PIN_SPREAD,
        .most_disturbed = 1000, /* whoever runs beside the tests */
        .body = body,
        .window_done = window_done,
        .arg = bench,
    };
}

Test(workers, windows_are_run_measured_and_told)
{
    struct bench bench = {.bodies = 0};
    struct workers config = config_of(&bench, 2);
    struct workers_result result;
    uint64_t counted = 0;

    config.warmup = 0.01;
    cr_assert_eq(workers_run(&config, &result), 0);
    cr_assert_eq(result.count, 3);
    cr_assert_eq(bench.bodies, 2);
    cr_assert_eq(bench.seen[WINDOW_WARMUP], 1);
    cr_assert_eq(bench.seen[WINDOW_OK] + bench.seen[WINDOW_VOID],
                 3 + result.voided);
    for (int i = 0; i < 3; i++) {
        const struct window *window = &result.window[i];

        cr_assert_eq(window->ops,
                     window->thread[0].ops + window->thread[1].ops);
        counted += window->ops;
        for (int t = 0; t < 2; t++) {
            const struct worker_result *thread = &window->thread[t];
            double seconds = lab_seconds(thread->start_ns, thread->end_ns);

            cr_assert_gt(thread->ops, 0);
            cr_assert_gt(seconds, 0.9 * config.seconds);
            cr_assert_float_eq(thread->ops_per_s, (double)thread->ops / seconds,
                               1);
        }
    }
    cr_assert_lt(counted, bench.ops, "the warm-up's are not counted");
    workers_result_free(&result);
}

/* Counted again from the stamps: what makes a window worth counting. */
Test(workers, threads_of_a_counted_window_ran_together)
{
    struct bench bench = {.bodies = 0};
    struct workers config = config_of(&bench, 2);
    struct workers_result result;

    if (workers_allowed_cpus() < 2)
        cr_skip("one CPU only");
    cr_assert_eq(workers_run(&config, &result), 0);
    for (int i = 0; i < result.count; i++) {
        const struct worker_result *one = &result.window[i].thread[0];
        const struct worker_result *two = &result.window[i].thread[1];
        int64_t from =
            one->start_ns > two->start_ns ? one->start_ns : two->start_ns;
        int64_t to = one->end_ns < two->end_ns ? one->end_ns : two->end_ns;

        if (result.window[i].kind == WINDOW_OK)
            cr_assert_geq(lab_seconds(from, to), 0.95 * config.seconds);
        else
            cr_assert_lt(lab_seconds(from, to), 0.95 * config.seconds);
    }
    workers_result_free(&result);
}

Test(workers, void_windows_are_run_again_and_counted)
{
    struct bench bench = {.spoil = 2};
    struct workers config = config_of(&bench, 1);
    struct workers_result result;

    cr_assert_eq(workers_run(&config, &result), 0);
    cr_assert_eq(result.count, 3);
    cr_assert_geq(result.voided, 2);
    cr_assert_geq(result.window[0].voided, 2);
    for (int i = 0; i < 3; i++)
        cr_assert_eq(result.window[i].kind, WINDOW_OK);
    cr_assert_geq(bench.seen[WINDOW_VOID], 2);
    workers_result_free(&result);
}

static volatile unsigned long spun;

/* One busy loop on each CPU that the workers may use; they die with us. */
static void start_disturbers(pid_t *pid, int count)
{
    for (int i = 0; i < count; i++) {
        pid[i] = fork();
        if (pid[i] == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            for (;;)
                spun++;
        }
    }
}

Test(workers, a_busy_loop_on_the_same_cpus_is_not_believed)
{
    struct bench bench = {.bodies = 0};
    int cpus = workers_allowed_cpus(), voids = 0;
    struct workers config = config_of(&bench, cpus < 2 ? 1 : 2);
    struct workers_result result;
    pid_t pid[64];

    cpus = cpus < 64 ? cpus : 64;
    config.most_disturbed = 0; /* the default */
    config.seconds = 0.1;
    config.retries = 1;
    start_disturbers(pid, cpus);
    cr_assert_eq(workers_run(&config, &result), 0);
    for (int i = 0; i < cpus; i++) {
        kill(pid[i], SIGKILL);
        waitpid(pid[i], NULL, 0);
    }
    for (int i = 0; i < result.count; i++) {
        bool believed = result.window[i].kind == WINDOW_OK;

        voids += !believed;
        cr_assert(!believed || result.window[i].disturbed <= 0.15);
    }
    cr_assert_gt(voids, 0);
    workers_result_free(&result);
}

Test(workers, retries_have_an_end_and_void_stays_void)
{
    struct bench bench = {.spoil = 1000};
    struct workers config = config_of(&bench, 1);
    struct workers_result result;

    config.retries = 4;
    cr_assert_eq(workers_run(&config, &result), 0);
    cr_assert_eq(result.count, 3);
    cr_assert_eq(result.voided, 4);
    cr_assert_eq(result.window[0].kind, WINDOW_VOID);
    cr_assert_eq(result.window[2].kind, WINDOW_VOID);
    workers_result_free(&result);
}

Test(workers, a_body_that_gives_up_holds_nobody)
{
    struct bench bench = {.leave = true};
    struct workers config = config_of(&bench, 3);
    struct workers_result result;

    cr_assert_eq(workers_run(&config, &result), ECANCELED);
    cr_assert_null(result.window);
    cr_assert_eq(bench.bodies, 3);
}

Test(workers, more_threads_than_cpus)
{
    struct bench bench = {.bodies = 0};
    struct workers config = config_of(&bench, 2 * workers_allowed_cpus() + 1);
    struct workers_result result;

    config.windows = 1;
    cr_assert_eq(workers_run(&config, &result), 0);
    cr_assert(result.window[0].oversubscribed);
    cr_assert_gt(result.window[0].ops, 0);
    workers_result_free(&result);
}

Test(workers, pinned_threads_stay_where_they_are)
{
    struct bench bench = {.bodies = 0};
    struct workers config = config_of(&bench, workers_allowed_cpus());
    struct workers_result result;

    if (config.threads > 8)
        config.threads = 8;
    cr_assert_eq(workers_run(&config, &result), 0);
    for (int t = 0; t < config.threads; t++) {
        const struct worker_result *thread = &result.window[0].thread[t];

        cr_assert_eq(thread->first_cpu, thread->last_cpu);
        for (int o = 0; o < t; o++)
            cr_assert_neq(thread->first_cpu,
                          result.window[0].thread[o].first_cpu);
    }
    cr_assert_eq(result.window[0].cpus, config.threads);
    workers_result_free(&result);
}

/* Moves to and fro between the allowed CPUs for as long as a window lasts. */
static void wander(struct worker *worker, void *arg)
{
    const struct cpu *cpus = arg;

    while (worker_gate(worker)) {
        uint64_t moves = 0;

        while (!worker_stopped(worker))
            cpus_pin_self(cpus[++moves % 2].number);
        worker_finish(worker, moves);
    }
}

Test(workers, migrations_are_counted)
{
    struct cpu cpus[CPUS_MAX];
    struct bench bench = {.bodies = 0};
    struct workers config = config_of(&bench, 1);
    struct workers_result result;
    bool counted = cpus_self_migrations() >= 0;

    if (cpus_allowed(cpus, CPUS_MAX) < 2)
        cr_skip("one CPU only");
    config.window_done = NULL;
    config.body = wander;
    config.arg = cpus;
    cr_assert_eq(workers_run(&config, &result), 0);
    for (int i = 0; i < result.count; i++) {
        long moves = (long)result.window[i].ops;
        long seen = result.window[i].migrations;

        if (counted)
            cr_assert(seen >= moves / 2 && seen <= moves + 1,
                      "%ld of %ld in this window", seen, moves);
        else
            cr_assert_leq(seen, 1, "all that can be seen");
    }
    workers_result_free(&result);
}

Test(workers, pinned_threads_do_not_migrate)
{
    struct bench bench = {.bodies = 0};
    struct workers config = config_of(&bench, 1);
    struct workers_result result;

    cr_assert_eq(workers_run(&config, &result), 0);
    for (int i = 0; i < result.count; i++)
        cr_assert_eq(result.window[i].migrations, 0);
    workers_result_free(&result);
}
