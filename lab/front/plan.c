/* SPDX-License-Identifier: MIT */
#include "lab/front/plan.h"
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/options.h"
#include "lab/workers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double full_budget = 530, quick_budget = 75;
static const double start_seconds = 0.05; /* to start and end a process */

static const char all_lessons[] = "lessons"; /* instead of their names */

enum { MOST_BLOCKS = 5, QUICK_MOST_BLOCKS = 1 };

/* ---- one cell ----------------------------------------------------------- */

static const char *cell_threads(const struct catalog_cell *cell,
                                const struct request *request)
{
    const char *own = request->quick ? cell->quick_threads : cell->threads;

    /* A cell of one thread is no sweep; --threads leaves it alone. */
    return request->threads && strcmp(own, "1") != 0 ? request->threads : own;
}

static const char *cell_args(const struct catalog_cell *cell,
                             const struct request *request)
{
    return request->quick && cell->quick_args ? cell->quick_args : cell->args;
}

/* What one block after the other is made of; without a plan they only count
 * seconds. */
struct walk {
    struct plan *plan; /* or NULL */
    const struct catalog *catalog;
    const struct request *request;
    int rotation; /* moves on with every process of a strategy */
};

/* Of a process that measures so many numbers of threads. */
static double process_seconds(const struct walk *walk,
                              const struct catalog_cell *cell,
                              const char *strategy, int numbers)
{
    const char *const *all = (const char *const *)walk->catalog->strategy;
    struct catalog_time time = {cell->seconds, cell->quick_seconds};

    if (cell->of)
        time = cell->of[nearest_index(strategy, all)];
    return numbers *
               (walk->request->quick ? time.quick_seconds : time.seconds) +
           start_seconds;
}

static bool cell_in_block(const struct catalog_cell *cell, int block)
{
    return cell->most_blocks == 0 || block < cell->most_blocks;
}

static void add_process(struct plan *plan, const struct request *request,
                        struct plan_process process)
{
    const char *args = cell_args(process.cell, request);

    process.limit = request->limit > 0 ? request->limit
                    : request->quick   ? 6 + 4 * process.seconds
                                       : 10 + 5 * process.seconds;
    process.threads_list = lab_copy(process.threads_list);
    process.name = lab_format("%s%s%s --threads %s @%s%s #%d",
                              process.experiment->name, *args ? " " : "", args,
                              process.threads_list, process.strategy,
                              process.again ? " again" : "", process.block);
    plan->seconds += process.seconds;
    plan->process =
        lab_grow(plan->process, plan->count, &plan->room, sizeof(process));
    plan->process[plan->count++] = process;
}

/* The strategy that others are compared with, as in the report. */
static const char *baseline_of(const char *const *strategies)
{
    int gil = nearest_index("gil", strategies);

    return strategies[gil < 0 ? 0 : gil];
}

/*
 * One cell of the experiment under all strategies, rotated; twice: under the
 * baseline once more, in a place of its own.  Returns their seconds.
 */
static double add_cell(const struct walk *walk, const char *const *strategies,
                       bool twice, int numbers, struct plan_process process)
{
    double seconds = 0;
    int count = 0, places;

    while (strategies[count])
        count++;
    places = count + twice;
    for (int i = 0; i < places; i++) {
        int place = (i + walk->rotation) % places;

        process.again = place == count;
        process.strategy =
            process.again ? baseline_of(strategies) : strategies[place];
        process.seconds = process_seconds(walk, process.cell, process.strategy,
                                          numbers);
        seconds += process.seconds;
        if (walk->plan)
            add_process(walk->plan, walk->request, process);
    }
    return seconds;
}

/*
 * Which process of a cell is measured twice?  In the first cell of an
 * experiment the one with as many threads as have a CPU each; -1: none.
 */
static int place_of_twice(const struct request *request,
                          const struct catalog_experiment *experiment,
                          size_t cell, const int *threads, int count)
{
    int cpus = workers_allowed_cpus(), chosen = 0;

    if (!request->twice || experiment->lesson || cell > 0)
        return -1;
    for (int i = 0; i < count; i++) {
        if (threads[i] <= cpus && threads[i] > threads[chosen])
            chosen = i;
    }
    return experiment->cell[cell].in_turns ? 0 : chosen;
}

/* ---- blocks ------------------------------------------------------------- */

static bool wanted(const struct request *request,
                   const struct catalog_experiment *experiment)
{
    return !request->experiments ||
           nearest_index(experiment->name, request->experiments) >= 0 ||
           (experiment->lesson &&
            nearest_index(all_lessons, request->experiments) >= 0);
}

/* Of the strategies asked for, those whose binary has it; free() the list. */
static const char **strategies_of(const struct catalog *catalog,
                                  const struct request *request,
                                  const struct catalog_experiment *experiment)
{
    const char *const *all = (const char *const *)catalog->strategy;
    const char *const *asked = request->strategies ? request->strategies : all;
    const char **strategies = NULL;
    size_t count = 0, room = 0;

    do {
        if (*asked &&
            (experiment->absent >> nearest_index(*asked, all) & 1) != 0)
            continue;
        strategies =
            lab_grow(strategies, count, &room, sizeof(*strategies));
        strategies[count++] = *asked;
    } while (*asked++);
    return strategies;
}

static int most_of(const int *threads, int count)
{
    int most = threads[0];

    for (int i = 1; i < count; i++)
        most = threads[i] > most ? threads[i] : most;
    return most;
}

/* All processes of one cell.  Returns their seconds. */
static double walk_cell(struct walk *walk, const char *const *strategies,
                        struct plan_process process, size_t cell)
{
    const struct catalog_cell *own = &process.experiment->cell[cell];
    int threads[LAB_THREADS_LIST], count, processes, twice;
    const char *list = cell_threads(own, walk->request);
    double seconds = 0;
    char *error = NULL;

    if (!strategies[0])
        return 0;
    count = options_parse_threads(list, threads, LAB_THREADS_LIST, &error);
    free(error);
    processes = own->in_turns && count > 0 ? 1 : count;
    twice = place_of_twice(walk->request, process.experiment, cell, threads,
                           count);
    process.cell = own;
    for (int i = 0; i < processes; i++, walk->rotation++) {
        process.threads = own->in_turns ? most_of(threads, count) : threads[i];
        process.threads_list = own->in_turns
                                   ? lab_copy(list)
                                   : lab_format("%d", process.threads);
        seconds += add_cell(walk, strategies, i == twice,
                            own->in_turns ? count : 1, process);
        free(process.threads_list);
    }
    return seconds;
}

/* Adds one block; without a plan it only returns the block's seconds. */
static double walk_block(struct plan *plan, const struct catalog *catalog,
                         const struct request *request, int block)
{
    struct walk walk = {plan, catalog, request, block};
    double seconds = 0;

    for (size_t e = 0; e < catalog->experiments; e++) {
        const struct catalog_experiment *experiment = &catalog->experiment[e];
        const char **strategies;

        if (!wanted(request, experiment))
            continue;
        strategies = strategies_of(catalog, request, experiment);
        for (size_t c = 0; c < experiment->cells; c++) {
            if (cell_in_block(&experiment->cell[c], block))
                seconds += walk_cell(
                    &walk, strategies,
                    (struct plan_process){.experiment = experiment,
                                          .block = block},
                    c);
        }
        free(strategies);
    }
    return seconds;
}

/* As many blocks as fit, at least one. */
static int count_blocks(const struct catalog *catalog,
                        const struct request *request, double budget)
{
    int most = request->quick ? QUICK_MOST_BLOCKS : MOST_BLOCKS, blocks;
    double seconds = 0;

    if (request->blocks > 0)
        return request->blocks;
    for (blocks = 0; blocks < most; blocks++) {
        double block = walk_block(NULL, catalog, request, blocks);

        if (blocks > 0 && (block <= 0 || seconds + block > budget))
            break;
        seconds += block;
    }
    return blocks;
}

/* ---- checking the request ----------------------------------------------- */

static int check_names(const char *what, const char **given,
                       const char *const *names, char **error)
{
    for (int i = 0; given && given[i]; i++) {
        char *advice;

        if (nearest_index(given[i], names) >= 0)
            continue;
        advice = nearest_advice(given[i], names);
        *error = lab_format("there is no %s \"%s\"%s", what, given[i], advice);
        free(advice);
        return -1;
    }
    return 0;
}

/* What this strategy's binary has, separated by commas; the caller frees. */
static char *names_it_has(const struct catalog *catalog, int strategy)
{
    char *names = lab_copy("");

    for (size_t e = 0; e < catalog->experiments; e++) {
        char *before = names;

        if (catalog->experiment[e].absent >> strategy & 1)
            continue;
        names = lab_format("%s%s%s", before, *before ? ", " : "",
                           catalog->experiment[e].name);
        free(before);
    }
    return names;
}

/* An experiment asked for by name that no strategy asked for has. */
static int check_there(const struct catalog *catalog,
                       const struct request *request, char **error)
{
    const char *const *all = (const char *const *)catalog->strategy;
    const char *const *asked = request->strategies ? request->strategies : all;

    for (int i = 0; request->experiments && request->experiments[i]; i++) {
        const char *name = request->experiments[i];
        const struct catalog_experiment *experiment =
            catalog_find(catalog, name);
        const char **have;
        char *names;

        if (!experiment)
            continue; /* "lessons" */
        have = strategies_of(catalog, request, experiment);
        if (!have[0]) {
            names = names_it_has(catalog, nearest_index(asked[0], all));
            *error =
                lab_format("%s has no %s; it has %s", asked[0], name, names);
            free(names);
            free(have);
            return -1;
        }
        free(have);
    }
    return 0;
}

static int check_request(const struct catalog *catalog,
                         const struct request *request, char **error)
{
    const char **names = catalog_names(catalog, all_lessons);
    int threads[LAB_THREADS_LIST];
    int failed = check_names("experiment", request->experiments, names, error);

    free(names);
    if (failed)
        return -1;
    if (check_names("strategy", request->strategies,
                    (const char *const *)catalog->strategy, error) != 0)
        return -1;
    if (request->threads && options_parse_threads(request->threads, threads,
                                                  LAB_THREADS_LIST, error) < 0)
        return -1;
    return check_there(catalog, request, error);
}

int plan_make(const struct catalog *catalog, const struct request *request,
              struct plan *plan, char **error)
{
    *plan = (struct plan){.process = NULL};
    if (check_request(catalog, request, error) != 0)
        return -1;
    plan->budget = request->budget > 0 ? request->budget
                   : request->quick    ? quick_budget
                                       : full_budget;
    plan->blocks = count_blocks(catalog, request, plan->budget);
    for (int block = 0; block < plan->blocks; block++)
        walk_block(plan, catalog, request, block);
    return 0;
}

void plan_free(struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        free(plan->process[i].threads_list);
        free(plan->process[i].name);
    }
    free(plan->process);
    *plan = (struct plan){.process = NULL};
}

/* ---- the command line of a process -------------------------------------- */

char **plan_argv(const struct plan_process *process,
                 const struct catalog *catalog, const struct request *request)
{
    char **argv = NULL, *copy, *rest, *word;
    size_t count = 0, room = 0;

#define ARGUMENT(text)                                                         \
    (argv = lab_grow(argv, count + 1, &room, sizeof(char *)),                  \
     argv[count++] = (text), argv[count] = NULL)
    ARGUMENT(lab_format("%s/lab-%s", catalog->directory, process->strategy));
    ARGUMENT(lab_copy(process->experiment->name));
    ARGUMENT(lab_copy("--json"));
    ARGUMENT(lab_format("--threads=%s", process->threads_list));
    ARGUMENT(lab_format("--block=%d", process->block));
    ARGUMENT(lab_format("--seed=%d", process->block + 1));
    if (request->quick)
        ARGUMENT(lab_copy("--quick"));
    copy = rest = lab_copy(cell_args(process->cell, request));
    while ((word = strsep(&rest, " ")) != NULL) {
        if (*word)
            ARGUMENT(lab_copy(word));
    }
    free(copy);
    for (int i = 0; request->extra && request->extra[i]; i++)
        ARGUMENT(lab_copy(request->extra[i]));
#undef ARGUMENT
    return argv;
}

void plan_argv_free(char **argv)
{
    for (int i = 0; argv[i]; i++)
        free(argv[i]);
    free(argv);
}
