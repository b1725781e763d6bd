/* SPDX-License-Identifier: MIT */
/*
 * How does throughput change with the number of threads?
 *
 * Runs workloads (scaling.h) window by window, and the numbers of threads in
 * turns: they are what is compared.  Everything around a workload is the same:
 * threads make what they need before the first window, and drop it after the
 * last; then main checks the workload's answers and verifies the heap with all
 * that is shared still alive, drops that, too, and takes the census.
 */
#include "experiments/scaling.h"
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/memory.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static const struct scaling_workload *const workloads[] = {
    &scaling_private_trees, &scaling_shared_walk,
    &scaling_hot_object,    &scaling_neighbour_object,
    &scaling_own_object,    &scaling_dict_cache,
    &scaling_handoff,       &scaling_request,
    &scaling_ceiling,       NULL,
};

static const char *const workload_names[] = {
    "private_trees", "shared_walk", "hot_object", "neighbour_object",
    "own_object",    "dict_cache",  "handoff",    "request",
    "ceiling",       NULL,
};

struct scaling {
    struct scaling_run run;
    const struct scaling_workload *workload;
    pthread_mutex_t one_at_a_time; /* threads that open or close */
};

uint64_t scaling_seed(const struct scaling_run *run, int thread)
{
    /* Far apart for neighbours, and never 0, where xorshift stays. */
    return ((run->seed + 1) * 0x9e3779b97f4a7c15u +
            (uint64_t)(thread + 2) * 0xbf58476d1ce4e5b9u) |
           1;
}

/* ---- the workers -------------------------------------------------------- */

/* Without sound counts, threads that open together would already race. */
static bool thread_open(struct scaling *s, struct scaling_thread *t)
{
    bool ok = false;

    pthread_mutex_lock(&s->one_at_a_time);
    t->m = mutator_enter();
    t->frame = t->m ? frame_push(t->m, SCALING_FRAME) : NULL;
    if (t->frame)
        ok = !s->workload->thread_open || s->workload->thread_open(t);
    if (t->m)
        mutator_detach(t->m);
    pthread_mutex_unlock(&s->one_at_a_time);
    return ok;
}

static void thread_close(struct scaling *s, struct scaling_thread *t)
{
    if (!t->m)
        return;
    pthread_mutex_lock(&s->one_at_a_time);
    mutator_attach(t->m);
    if (t->frame && s->workload->thread_close)
        s->workload->thread_close(t);
    if (t->frame)
        frame_pop(t->m, t->frame);
    mutator_leave(t->m);
    pthread_mutex_unlock(&s->one_at_a_time);
}

static void body(struct worker *worker, void *arg)
{
    struct scaling *s = arg;
    struct scaling_thread *t = &s->run.thread[worker->index];
    bool ok;

    t->run = &s->run;
    t->worker = worker;
    t->index = worker->index;
    t->random = scaling_seed(&s->run, worker->index);
    ok = thread_open(s, t);
    while (ok && worker_gate(worker)) {
        uint64_t ops = 0;

        if (!s->workload->detached)
            mutator_attach(t->m);
        while (!worker_stopped(worker) && !t->out_of_memory)
            ops += s->workload->batch(t);
        worker_finish(worker, ops);
        t->ops += ops;
        if (!s->workload->detached)
            mutator_detach(t->m);
        ok = !t->out_of_memory;
    }
    thread_close(s, t);
}

/* ---- one workload -------------------------------------------------------- */

static struct scaling scaling_of(struct lab *lab, int threads,
                                 const struct scaling_workload *workload)
{
    return (struct scaling){
        .run = {.lab = lab,
                .threads = threads,
                .seed = lab_settings(lab)->seed,
                .thread = lab_alloc_lines((size_t)threads,
                                          sizeof(struct scaling_thread))},
        .workload = workload,
        .one_at_a_time = PTHREAD_MUTEX_INITIALIZER,
    };
}

/* Main, attached: what the threads share.  False when memory ran out. */
static bool scaling_open(struct scaling *s, struct mutator *m)
{
    s->run.frame = frame_push(m, SCALING_FRAME);
    return s->run.frame &&
           (!s->workload->open || s->workload->open(&s->run, m));
}

/* The last one opened first: frames are a stack. */
static void scaling_close(struct scaling *s, struct mutator *m)
{
    if (s->run.frame && s->workload->close)
        s->workload->close(&s->run, m);
    if (s->run.frame)
        frame_pop(m, s->run.frame);
    free(s->run.thread);
}

/* Main, attached; the threads come and go.  0 or an errno value. */
static int windows(struct scaling *s, int count, struct mutator *m,
                   struct workers_result *results)
{
    struct workers *workers = lab_alloc((size_t)count, sizeof(*workers));
    int error;

    for (int i = 0; i < count; i++) {
        workers[i] = lab_workers(s[i].run.lab, s[i].run.threads);
        workers[i].body = body;
        workers[i].arg = &s[i];
    }
    mutator_detach(m);
    error = workers_run_in_turns(workers, results, count);
    mutator_attach(m);
    free(workers);
    return error;
}

static void rows(struct scaling *s, struct workers_result *result)
{
    lab_cell_threads(s->run.lab, s->run.threads);
    for (int i = 0; i < result->count; i++)
        lab_rates(s->run.lab, &result->window[i], i,
                  LAB_PARAMS(lab_text("workload", s->workload->name)));
    workers_result_free(result);
}

static void check_answers(struct scaling *s, struct mutator *m)
{
    uint64_t wrong = 0;

    if (s->workload->verify)
        s->workload->verify(&s->run, m);
    for (int i = 0; i < s->run.threads; i++)
        wrong += s->run.thread[i].wrong;
    lab_check_equal(s->run.lab, "wrong answers", 0, (int64_t)wrong);
}

/* In one cell, whatever the threads: one heap is checked for them all. */
static int measure_together(struct lab *lab, struct mutator *m,
                            const struct scaling_workload *workload,
                            const int *threads, int count)
{
    struct scaling *s = lab_alloc((size_t)count, sizeof(*s));
    struct workers_result *results =
        lab_alloc((size_t)count, sizeof(*results));
    struct census before = census_take(m);
    int error = 0, opened = 0;

    for (; opened < count && !error; opened++) {
        s[opened] = scaling_of(lab, threads[opened], workload);
        error = scaling_open(&s[opened], m) ? 0 : ENOMEM;
    }
    if (!error)
        error = windows(s, count, m, results);
    lab_cell_begin(lab, threads[0]);
    for (int i = 0; i < count && !error; i++)
        rows(&s[i], &results[i]);
    for (int i = 0; i < count && !error; i++)
        check_answers(&s[i], m);
    if (!error)
        census_verify(lab, m, &before);
    while (opened-- > 0)
        scaling_close(&s[opened], m);
    free(s);
    free(results);
    if (error)
        return lab_fail(lab, "%s: %s", workload->name,
                        error == ECANCELED ? "out of memory" : strerror(error));
    census_check(lab, m, &before);
    lab_cell_end(lab);
    return 0;
}

/* Where counts can go wrong, two threads' errors must not fail one's. */
static int measure_workload(struct lab *lab, struct mutator *m,
                            const struct scaling_workload *workload)
{
    const struct lab_settings *settings = lab_settings(lab);
    int together = RC_THREAD_SAFE ? settings->threads_count : 1, failed = 0;

    for (int i = 0; i < settings->threads_count && !failed; i += together)
        failed = measure_together(lab, m, workload, &settings->threads[i],
                                  together);
    return failed;
}

static void skip_workload(struct lab *lab, const char *name)
{
    char *reason =
        lab_format("%s allocates, and what dies is never reused here", name);

    lab_skip(lab, reason);
    free(reason);
}

static int run(struct lab *lab)
{
    struct mutator *m = stage_open(lab);
    int failed = 0;

    if (!m)
        return -1;
    if (strcmp(lab_option(lab, "collector"), "off") == 0)
        gc_disable();
    for (int i = 0; workloads[i] && !failed; i++) {
        if (!lab_wants(lab, workloads[i]->name))
            continue;
        if (!RC_THREAD_SAFE && workloads[i]->allocates)
            skip_workload(lab, workloads[i]->name);
        else
            failed = measure_workload(lab, m, workloads[i]);
    }
    stage_close(m);
    return failed;
}

/* ---- the experiment ----------------------------------------------------- */

static const char *const on_off[] = {"off", "on", NULL};

static const struct lab_option options[] = {
    {.name = "collector",
     .arg = "on|off",
     .fallback = "off",
     .help = "collect cycles automatically while threads work",
     .choices = on_off},
    {.name = NULL},
};

/* Short windows, so that the numbers of threads change often: Note [turns] in
 * lab/workers.c. Two workloads also show more threads than a small machine has
 * CPUs. */
#define CELL(workload, thread_counts, per_number)                              \
    {                                                                          \
        .args = "--workload " workload                                         \
                " --warmup 0.05 --duration 0.06 --windows 4",                  \
        .quick_args = "--workload " workload                                   \
                      " --warmup 0.03 --duration 0.04 --windows 4",            \
        .threads = thread_counts, .quick_threads = "1,2",                      \
        .seconds = per_number, .quick_seconds = 0.22, .in_turns = true         \
    }

/* The controls of a workload: side by side with it, so on two threads. */
#define CONTROL(workload)                                                      \
    {                                                                          \
        .args = "--workload " workload " --windows 2", .threads = "2",         \
        .seconds = 0.36, .quick_seconds = 0.28, .most_blocks = 3               \
    }

static const struct lab_cell cells[] = {
    CELL("private_trees", "1,2,4", 0.27),
    CELL("shared_walk", "1,2,4", 0.53), /* every walk is repeated */
    CELL("hot_object", "1,2", 0.31),
    CELL("dict_cache", "1,2", 0.31),
    CELL("handoff", "1,2", 0.27),
    CELL("request", "1,2", 0.27),
    CELL("ceiling", "1,2", 0.27),
    CONTROL("neighbour_object"),
    CONTROL("own_object"),
    {.threads = NULL},
};

const struct experiment experiment_scaling = {
    .name = "scaling",
    .question = "How does throughput change with the number of threads?",
    .help =
        "Threads work in windows; ops_per_s is each thread's operations over "
        "its own time,\nand their sum. What an operation is:\n"
        "\n"
        "  private_trees  a node made and dropped, in binary trees of 4095; "
        "nothing shared\n"
        "  shared_walk    an edge followed in one graph that all walk through\n"
        "  hot_object     a reference to one object taken, used and released\n"
        "  neighbour_object, own_object\n"
        "                 controls of hot_object: each thread on an object of "
        "its own, two\n"
        "                 by two in a cache line, or none together\n"
        "  dict_cache     a lookup in one shared dict; one in 1000 is a store\n"
        "  handoff        one end of a hand-over: an object made and put into "
        "a queue,\n"
        "                 or taken from it and dropped; threads in pairs, an "
        "odd one\n"
        "                 does both\n"
        "  request        a request answered: some 14 private objects, 4 "
        "lookups in shared\n"
        "                 configuration, references to shared constants\n"
        "  ceiling        arithmetic without the runtime: what the machine "
        "itself gives\n"
        "\n"
        "Read it as the sum at N threads over the sum at one. Ideal is what "
        "ceiling\nreaches. A lock around everything gives 1; what falls below "
        "1 is slower with\nmore threads than with one. The numbers of threads "
        "take turns, window by\nwindow, and one thread alternates between the "
        "CPUs that two use: give them in one\ncall (--threads 1,2) when they "
        "are to be compared.\n"
        "\n"
        "Afterwards every answer is checked: nodes counted, walks repeated, "
        "sums, the\ndict's contents, the queue's order; every reference count "
        "in the heap; and that\nnothing is left over. Without sound counts, "
        "workloads that share read-mostly data\nrun and fail their checks; "
        "those that allocate are skipped, because memory is\nnever reused "
        "there.\n"
        "\n"
        "The cycle collector is off unless asked for: its pauses are the "
        "question of\nstop_the_world.\n"
        "\n"
        "  lab-atomic scaling --workload shared_walk --threads 1,2,4\n"
        "  lab-gil scaling --workload private_trees --gil-policy fifo\n"
        "  lab-gil scaling --switch-interval 500 --threads 2\n"
        "  lab-biased scaling --workload private_trees --collector on",
    .run = run,
    .threads = "1,2",
    .workloads = workload_names,
    .options = options,
    .cells = cells,
};
