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

/* More windows than a busy machine spoils before it leaves a good one. */
enum { MANY = 2000 };

static struct workers config_of(struct bench *bench, int threads)
{
    return (struct workers){
        .threads = threads,
        .windows = 3,
        .seconds = 0.02,
        .retries = MANY,
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
    cr_assert_eq(bench.seen[WINDOW_OK], 3);
    cr_assert_eq(bench.seen[WINDOW_VOID], result.voided);
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

/* ---- taking turns -------------------------------------------------------- */

enum { DIARY = 8 };

/* Whose windows counted, in their order, and how many did not (they are run
 * again before the next one's turn): the coordinator alone writes. */
struct diary {
    int entries, voided;
    int threads[DIARY];
};

struct company {
    struct bench bench; /* what body() takes for its own */
    struct diary *diary;
};

static void write_diary(const struct window *window, void *arg)
{
    struct diary *diary = ((struct company *)arg)->diary;

    if (window->kind == WINDOW_VOID)
        diary->voided++;
    else if (diary->entries < DIARY)
        diary->threads[diary->entries++] = window->threads;
}

static struct workers company_config(struct company *company, int threads)
{
    struct workers config = config_of(&company->bench, threads);

    config.window_done = write_diary;
    config.arg = company;
    return config;
}

Test(workers, companies_take_turns_to_and_fro)
{
    static const int order[] = {1, 2, 1, 2, 2, 1, 1, 2};
    struct diary diary = {.entries = 0};
    struct company one = {.diary = &diary}, two = {.diary = &diary};
    struct workers config[] = {company_config(&one, 1),
                               company_config(&two, 2)};
    struct workers_result result[2];

    config[0].warmup = config[1].warmup = 0.01;
    cr_assert_eq(workers_run_in_turns(config, result, 2), 0);
    cr_assert_eq(diary.entries, 8);
    for (int i = 0; i < 8; i++)
        cr_assert_eq(diary.threads[i], order[i]);
    for (int i = 0; i < 2; i++) {
        cr_assert_eq(result[i].count, 3);
        cr_assert_eq(result[i].window[2].threads, i + 1);
        cr_assert_gt(result[i].window[2].ops, 0);
        workers_result_free(&result[i]);
    }
}

Test(workers, the_smaller_company_moves_over_the_cpus_of_the_larger)
{
    struct cpu cpus[CPUS_MAX];
    struct diary diary = {.entries = 0};
    struct company one = {.diary = &diary}, two = {.diary = &diary};
    struct workers config[] = {company_config(&one, 1),
                               company_config(&two, 2)};
    struct workers_result result[2];

    if (cpus_allowed(cpus, CPUS_MAX) < 2)
        cr_skip("one CPU only");
    cr_assert_eq(workers_run_in_turns(config, result, 2), 0);
    for (int i = 0; i < 3; i++) {
        const struct worker_result *alone = &result[0].window[i].thread[0];
        const struct worker_result *both = result[1].window[i].thread;

        cr_assert_eq(alone->first_cpu, both[i % 2].first_cpu,
                     "one thread, turn by turn where each of the two is");
        cr_assert_eq(alone->migrations, 0, "it moves before the window");
    }
    workers_result_free(&result[0]);
    workers_result_free(&result[1]);
}

Test(workers, a_company_with_fewer_windows_is_done_first)
{
    struct diary diary = {.entries = 0};
    struct company one = {.diary = &diary}, two = {.diary = &diary};
    struct workers config[] = {company_config(&one, 1),
                               company_config(&two, 1)};
    struct workers_result result[2];

    config[0].windows = 1;
    two.bench.spoil = 1;
    cr_assert_eq(workers_run_in_turns(config, result, 2), 0);
    cr_assert_eq(result[0].count, 1);
    cr_assert_eq(result[1].count, 3);
    cr_assert_geq(result[1].window[0].voided, 1);
    cr_assert_eq(result[0].voided + result[1].voided, diary.voided);
    cr_assert_eq(diary.entries, 4);
    workers_result_free(&result[0]);
    workers_result_free(&result[1]);
}

Test(workers, when_one_company_gives_up_all_end)
{
    struct diary diary = {.entries = 0};
    struct company one = {.diary = &diary},
                   two = {.bench.leave = true, .diary = &diary};
    struct workers config[] = {company_config(&one, 1),
                               company_config(&two, 2)};
    struct workers_result result[2];

    cr_assert_eq(workers_run_in_turns(config, result, 2), ECANCELED);
    cr_assert_null(result[0].window);
    cr_assert_null(result[1].window);
    cr_assert_eq(one.bench.bodies + two.bench.bodies, 3);
}
