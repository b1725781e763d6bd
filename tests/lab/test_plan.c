/* SPDX-License-Identifier: MIT */
#include "lab/memory.h"
#include "lab/front/plan.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static char *strategies[] = {(char *)"a", (char *)"b", (char *)"c", NULL};

static struct catalog_cell sweep[] = {
    {(char *)"--workload x", (char *)"1,2,4", (char *)"1,2", 2, 0.5, 0, NULL,
     false, NULL},
    {(char *)"--workload y", (char *)"1", (char *)"1", 1, 0.25, 0,
     (char *)"--workload y --few", false, NULL},
};
static struct catalog_cell rare[] = {
    {(char *)"", (char *)"1", (char *)"1", 10, 1, 1, NULL, false, NULL},
};

static struct catalog_experiment experiments[] = {
    {.name = (char *)"sweep",
     .question = (char *)"?",
     .cell = sweep,
     .cells = 2},
    {.name = (char *)"rare", .question = (char *)"?", .cell = rare, .cells = 1},
};

static const struct catalog catalog = {
    .directory = (char *)"/programs",
    .strategy = strategies,
    .strategies = 3,
    .experiment = experiments,
    .experiments = 2,
};

static struct plan make(struct request request)
{
    struct plan plan;
    char *error = NULL;

    cr_assert_eq(plan_make(&catalog, &request, &plan, &error), 0, "%s", error);
    return plan;
}

static int count(const struct plan *plan, const char *part)
{
    int found = 0;

    for (size_t i = 0; i < plan->count; i++)
        found += strstr(plan->process[i].name, part) != NULL;
    return found;
}

Test(plan, holds_every_cell_once)
{
    struct plan plan = make((struct request){.blocks = 2});

    /* (3 + 1) sweep cells twice and 1 rare cell once, for 3 strategies. */
    cr_assert_eq(plan.count, 3 * (2 * 4 + 1));
    cr_assert_eq(count(&plan, "rare"), 3);
    cr_assert_eq(count(&plan, "--threads 4"), 6);
    for (size_t i = 0; i < plan.count; i++) {
        for (size_t j = 0; j < i; j++)
            cr_assert_str_neq(plan.process[i].name, plan.process[j].name);
    }
    plan_free(&plan);
}

Test(plan, what_is_compared_stands_together)
{
    struct plan plan = make((struct request){.blocks = 2});

    for (size_t i = 0; i < plan.count; i += 3) {
        for (size_t j = 1; j < 3; j++) {
            cr_assert_eq(plan.process[i].cell, plan.process[i + j].cell);
            cr_assert_eq(plan.process[i].threads, plan.process[i + j].threads);
            cr_assert_eq(plan.process[i].block, plan.process[i + j].block);
        }
    }
    plan_free(&plan);
}

/* A Latin square: over three blocks each strategy is once first, ... */
Test(plan, strategies_take_turns)
{
    struct plan plan = make((struct request){.blocks = 3});
    int place[3][3] = {{0}};

    for (size_t i = 0; i < plan.count; i++) {
        const struct plan_process *process = &plan.process[i];

        if (process->cell == &sweep[0] && process->threads == 2)
            place[process->strategy[0] - 'a'][i % 3]++;
    }
    for (int s = 0; s < 3; s++) {
        for (int p = 0; p < 3; p++)
            cr_assert_eq(place[s][p], 1);
    }
    plan_free(&plan);
}

/* Within one block, too: nobody is always first. */
Test(plan, the_first_of_a_block_changes_from_cell_to_cell)
{
    struct plan plan = make((struct request){.blocks = 1});
    int first[3] = {0};

    for (size_t i = 0; i < plan.count; i += 3)
        first[plan.process[i].strategy[0] - 'a']++;
    for (int s = 0; s < 3; s++)
        cr_assert_gt(first[s], 0);
    plan_free(&plan);
}

Test(plan, blocks_fill_the_budget)
{
    /* A block is about 3 * (3 * 2 + 1) = 21 s, the first 30 s more. */
    struct plan plan = make((struct request){.budget = 110});

    cr_assert_eq(plan.blocks, 3);
    cr_assert_lt(plan.seconds, 110);
    plan_free(&plan);
    plan = make((struct request){.budget = 1});
    cr_assert_eq(plan.blocks, 1, "one block there always is");
    plan_free(&plan);
}

Test(plan, the_default_times_are_kept)
{
    struct plan plan = make((struct request){.quick = false});

    cr_assert_leq(plan.seconds, 600);
    plan_free(&plan);
    plan = make((struct request){.quick = true});
    cr_assert_leq(plan.seconds, 90);
    cr_assert_eq(plan.blocks, 1);
    cr_assert_eq(count(&plan, "--threads 4"), 0, "quick has its own threads");
    plan_free(&plan);
}

Test(plan, threads_and_names_narrow_it)
{
    const char *one[] = {"sweep", NULL}, *two[] = {"b", "c", NULL};
    struct plan plan = make((struct request){
        .experiments = one, .strategies = two, .threads = "3,8", .blocks = 1});

    cr_assert_eq(count(&plan, "--workload x --threads 3"), 2);
    cr_assert_eq(count(&plan, "--workload x --threads 8"), 2);
    cr_assert_eq(count(&plan, "--workload y --threads 1"), 2,
                 "what is no sweep stays");
    cr_assert_eq(plan.count, 6);
    cr_assert_eq(count(&plan, "@a"), 0);
    plan_free(&plan);
}

Test(plan, wrong_names_are_told_with_the_nearest)
{
    const char *wrong[] = {"sweeep", NULL}, *other[] = {"d", NULL};
    struct request by_experiment = {.experiments = wrong};
    struct request by_strategy = {.strategies = other};
    struct request by_threads = {.threads = "1,x"};
    struct plan plan;
    char *error;

    cr_assert_eq(plan_make(&catalog, &by_experiment, &plan, &error), -1);
    cr_assert_str_eq(error, "there is no experiment \"sweeep\"; did you mean "
                            "sweep?");
    free(error);
    cr_assert_eq(plan_make(&catalog, &by_strategy, &plan, &error), -1);
    cr_assert_not_null(strstr(error, "there is no strategy \"d\""));
    free(error);
    cr_assert_eq(plan_make(&catalog, &by_threads, &plan, &error), -1);
    free(error);
}

Test(plan, the_command_line_of_a_process)
{
    const char *extra[] = {"--duration", "2", NULL};
    const char *one[] = {"sweep", NULL};
    struct request request = {
        .experiments = one, .quick = true, .extra = extra, .blocks = 1};
    struct plan plan = make(request);
    char **argv = plan_argv(&plan.process[0], &catalog, &request);
    const char *const wanted[] = {"/programs/lab-a", "sweep",      "--json",
                                  "--threads=1",     "--block=0",  "--seed=1",
                                  "--quick",         "--workload", "x",
                                  "--duration",      "2",          NULL};

    for (int i = 0; wanted[i]; i++)
        cr_assert_str_eq(argv[i], wanted[i]);
    cr_assert_null(argv[11]);
    plan_argv_free(argv);
    plan_free(&plan);
}

Test(plan, quick_arguments_are_for_quick_runs)
{
    struct plan full = make((struct request){.blocks = 1});
    struct plan quick = make((struct request){.blocks = 1, .quick = true});

    cr_assert_eq(count(&full, "--workload y"), 3);
    cr_assert_eq(count(&full, "--few"), 0);
    cr_assert_eq(count(&quick, "--workload y --few"), 3);
    cr_assert_eq(count(&quick, "--workload x"), 2 * 3, "as in a full run");
    plan_free(&full);
    plan_free(&quick);
}

Test(plan, a_request_survives_the_way_through_json)
{
    const char *names[] = {"sweep", NULL}, *extra[] = {"--seed", "3", NULL};
    struct request request = {.experiments = names,
                              .threads = "1,2",
                              .quick = true,
                              .blocks = 4,
                              .budget = 12.5,
                              .extra = extra};
    struct request back;
    json_t *object = request_to_json(&request), *again;

    cr_assert_eq(request_from_json(object, &back), 0);
    again = request_to_json(&back);
    cr_assert(json_equal(object, again));
    cr_assert_null(back.strategies);
    cr_assert_str_eq(back.threads, "1,2");
    cr_assert_str_eq(back.extra[1], "3");
    request_free(&back);
    json_decref(object);
    json_decref(again);
}

Test(plan, leaves_out_whose_binary_does_not_have_it)
{
    static const char *names[] = {"b", "c", NULL};
    struct catalog_experiment some[] = {experiments[0], experiments[1]};
    struct catalog other = catalog;
    struct request all = {.blocks = 1};
    struct request two = {.blocks = 1, .strategies = names};
    struct plan plan;
    double seconds;
    char *error;

    some[0].absent = 1 << 1 | 1 << 2; /* a alone has the sweep */
    some[1].absent = 1 << 1;
    other.experiment = some;
    cr_assert_eq(plan_make(&other, &all, &plan, &error), 0);
    cr_assert_eq(plan.count, 4 + 2);
    cr_assert_eq(count(&plan, "sweep"), 4);
    cr_assert_eq(count(&plan, "sweep --workload y --threads 1 @a"), 1);
    cr_assert_eq(count(&plan, "@b"), 0);
    cr_assert_eq(count(&plan, "rare --threads 1 @c"), 1);
    seconds = plan.seconds;
    plan_free(&plan);
    plan = make(all);
    cr_assert_gt(plan.seconds, seconds, "time is planned for who has it");
    plan_free(&plan);
    cr_assert_eq(plan_make(&other, &two, &plan, &error), 0);
    cr_assert_eq(plan.count, 1);
    cr_assert_eq(count(&plan, "rare --threads 1 @c"), 1);
    plan_free(&plan);
}

Test(plan, an_experiment_that_none_of_the_strategies_has_is_misuse)
{
    static const char *b[] = {"b", NULL}, *ab[] = {"a", "b", NULL};
    static const char *sweep_only[] = {"rare", "sweep", NULL};
    struct catalog_experiment some[] = {experiments[0], experiments[1]};
    struct catalog other = catalog;
    struct request request = {
        .blocks = 1, .strategies = b, .experiments = sweep_only};
    struct plan plan;
    char *error;

    some[0].absent = 1 << 1;
    other.experiment = some;
    cr_assert_eq(plan_make(&other, &request, &plan, &error), -1);
    cr_assert_str_eq(error, "b has no sweep; it has rare");
    free(error);
    request.strategies = ab;
    cr_assert_eq(plan_make(&other, &request, &plan, &error), 0);
    cr_assert_eq(count(&plan, "sweep"), 4, "one of them has it");
    plan_free(&plan);
}

/* Each strategy is planned with the time that its binary names. */
Test(plan, strategies_have_times_of_their_own)
{
    struct catalog_time times[] = {{2, 0.5}, {0.1, 0.02}, {7, 3}};
    struct catalog_cell cell = rare[0];
    struct catalog_experiment one = experiments[1];
    struct catalog other = catalog;
    struct request request = {.blocks = 1};
    struct plan plan;
    char *error;

    cell.of = times;
    one.cell = &cell;
    other.experiment = &one;
    other.experiments = 1;
    cr_assert_eq(plan_make(&other, &request, &plan, &error), 0);
    cr_assert_eq(plan.count, 3);
    for (int i = 0; i < 3; i++)
        cr_assert_float_eq(plan.process[i].seconds, times[i].seconds + 0.05,
                           1e-9);
    cr_assert_float_eq(plan.seconds, 2 + 0.1 + 7 + 3 * 0.05, 1e-9);
    plan_free(&plan);
    request.quick = true;
    cr_assert_eq(plan_make(&other, &request, &plan, &error), 0);
    cr_assert_float_eq(plan.seconds, 0.5 + 0.02 + 3 + 3 * 0.05, 1e-9);
    plan_free(&plan);
}

/* An experiment that takes threads in turns gets them all in one process. */
Test(plan, threads_that_take_turns_share_a_process)
{
    struct catalog_cell turns = sweep[0];
    struct catalog_experiment one = experiments[0];
    struct catalog other = catalog;
    struct request request = {.blocks = 1, .twice = true};
    struct plan plan;
    char *error, **argv;

    turns.in_turns = true;
    one.cell = &turns;
    one.cells = 1;
    other.experiment = &one;
    other.experiments = 1;
    cr_assert_eq(plan_make(&other, &request, &plan, &error), 0);
    cr_assert_eq(plan.count, 3 + 1, "three strategies, one of them twice");
    cr_assert_eq(count(&plan, "sweep --workload x --threads 1,2,4 @"), 4);
    cr_assert_eq(count(&plan, " again #0"), 1);
    cr_assert_eq(plan.process[0].threads, 4);
    cr_assert_float_eq(plan.seconds, 4 * (3 * sweep[0].seconds + 0.05), 1e-9);
    argv = plan_argv(&plan.process[0], &other, &request);
    cr_assert_str_eq(argv[3], "--threads=1,2,4");
    plan_argv_free(argv);
    plan_free(&plan);

    request.threads = "3";
    cr_assert_eq(plan_make(&other, &request, &plan, &error), 0);
    cr_assert_eq(count(&plan, "sweep --workload x --threads 3 @"), 4);
    plan_free(&plan);
}
