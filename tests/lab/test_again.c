/* SPDX-License-Identifier: MIT */
/* A thing measured twice as if it were two: planned, run, reported. */
#include "lab/front/front.h"
#include "lab/front/plan.h"
#include "lab/memory.h"
#include "lab/row.h"
#include "lab/store.h"
#include "lab/workers.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- the plan ------------------------------------------------------------ */

static char *strategies[] = {(char *)"a", (char *)"gil", (char *)"z", NULL};

static struct catalog_cell cells[] = {
    {(char *)"--workload x", (char *)"1,2,256", (char *)"1", 2, 0.5, 0, NULL,
     false, NULL},
    {(char *)"--workload y", (char *)"1", (char *)"1", 1, 0.25, 0, NULL,
     false, NULL},
};

static struct catalog_experiment experiments[] = {
    {.name = (char *)"sweep",
     .question = (char *)"?",
     .cell = cells,
     .cells = 2},
    {.name = (char *)"told",
     .question = (char *)"?",
     .lesson = true,
     .cell = cells,
     .cells = 2},
};

static const struct catalog catalog = {
    .directory = (char *)"/programs",
    .strategy = strategies,
    .strategies = 3,
    .experiment = experiments,
    .experiments = 2,
};

static struct plan make_plan(struct request request)
{
    struct plan plan;
    char *error = NULL;

    cr_assert_eq(plan_make(&catalog, &request, &plan, &error), 0, "%s", error);
    return plan;
}

Test(again, one_cell_of_each_experiment_has_its_baseline_twice)
{
    struct plan without = make_plan((struct request){.blocks = 1});
    struct plan plan = make_plan((struct request){.blocks = 1, .twice = true});
    int found = 0, cpus = workers_allowed_cpus();

    for (size_t i = 0; i < plan.count; i++) {
        const struct plan_process *process = &plan.process[i];

        if (!process->again)
            continue;
        found++;
        cr_expect_str_eq(process->experiment->name, "sweep", "no lesson");
        cr_expect_str_eq(process->strategy, "gil");
        cr_expect_eq(process->threads,
                     cpus < 2     ? 1
                     : cpus < 256 ? 2
                                  : 256,
                     "as many threads as have a CPU");
        cr_expect_not_null(strstr(process->name, "@gil again #0"));
    }
    cr_assert_eq(found, 1);
    cr_expect_eq(plan.count, without.count + 1);
    cr_expect_gt(plan.seconds, without.seconds + 2, "its time is planned");
    plan_free(&plan);
    plan_free(&without);
}

Test(again, without_gil_the_first_strategy_is_the_baseline)
{
    const char *some[] = {"z", "a", NULL};
    struct plan plan = make_plan(
        (struct request){.blocks = 1, .twice = true, .strategies = some});

    for (size_t i = 0; i < plan.count; i++)
        cr_assert(!plan.process[i].again ||
                  strcmp(plan.process[i].strategy, "z") == 0);
    plan_free(&plan);
}

Test(again, the_second_turn_comes_first_last_and_between)
{
    struct plan plan = make_plan((struct request){.blocks = 4, .twice = true});
    bool seen[4] = {false};

    for (size_t i = 0; i < plan.count; i++) {
        size_t place = 0;

        if (!plan.process[i].again)
            continue;
        while (place < i &&
               plan.process[i - place - 1].threads == plan.process[i].threads &&
               plan.process[i - place - 1].cell == plan.process[i].cell)
            place++;
        cr_assert_lt(place, 4);
        seen[place] = true;
    }
    for (int place = 0; place < 4; place++)
        cr_expect(seen[place], "never in place %d", place);
    plan_free(&plan);
}

Test(again, a_plan_resumed_is_the_same)
{
    struct request request = {.twice = true}, back;
    json_t *object = request_to_json(&request);

    cr_assert_eq(request_from_json(object, &back), 0);
    cr_expect(back.twice);
    json_object_del(object, "twice"); /* of an older lab */
    cr_assert_eq(request_from_json(object, &back), 0);
    cr_expect_not(back.twice);
    json_decref(object);
}

/* ---- the run ------------------------------------------------------------- */

TestSuite(again_run, .init = (void (*)(void))fakes_make, .fini = fakes_remove,
          .timeout = 60);

static int count_rows(const char *name, const char *strategy)
{
    struct rows rows;
    char *error;
    int count = 0;

    cr_assert_eq(store_read_rows(fakes_path(name), &rows, &error), 0, "%s",
                 error);
    for (size_t i = 0; i < rows.count; i++)
        count += strcmp(rows.row[i].strategy, strategy) == 0;
    rows_free(&rows);
    return count;
}

#define RUN(...) fakes_run((const char *const[]){__VA_ARGS__, NULL})

Test(again_run, rows_of_the_second_turn_have_a_name_of_their_own)
{
    const char *r = fakes_path("r");

    cr_assert_eq(RUN("good", "--aa", "--threads", "1", "--blocks", "2",
                     "--strategy", "alpha", "--out", r),
                 0);
    cr_expect_eq(count_rows("r", "alpha"), 6);
    cr_expect_eq(count_rows("r", "alpha (again)"), 6);
    cr_assert_eq(RUN("--out", r, "--resume"), 0);
    cr_expect_eq(count_rows("r", "alpha (again)"), 6, "nothing is run again");
    cr_assert_eq(RUN("good", "--blocks", "1", "--out", r, "--fresh"), 0);
    cr_expect_eq(count_rows("r", "alpha (again)"), 0,
                 "not unless asked when experiments are named");
}

/* ---- the report ---------------------------------------------------------- */

static FILE *rows_file;

static void setup_report(void)
{
    fakes_make();
    mkdir(fakes_path("run"), 0777);
    rows_file = fopen(fakes_path("run/rows.jsonl"), "w");
    cr_assert_not_null(rows_file);
}

TestSuite(again_report, .init = setup_report, .fini = fakes_remove,
          .timeout = 60);

/* Five processes of three windows, 0.1 % apart. */
static void put(const char *strategy, const char *target, double value)
{
    for (int i = 0; i < 15; i++)
        fprintf(rows_file,
                "{\"experiment\":\"refcount_cost\",\"strategy\":\"%s\","
                "\"threads\":1,\"params\":{\"target\":\"%s\"},"
                "\"metric\":\"pair_ns\",\"unit\":\"ns\",\"value\":%.6g,"
                "\"trial\":%d,\"block\":%d,\"status\":\"ok\"}\n",
                strategy, target, value * (1 + 0.001 * (i * 7 % 5)), i % 3,
                i / 3);
}

static char *make_report(void)
{
    char command[] = "report", into[] = "--into";
    char *run = fakes_keep(lab_copy(fakes_path("run")));
    char *out = fakes_keep(lab_copy(fakes_path("")));
    char *argv[] = {command, run, into, out, NULL};
    int null = open("/dev/null", O_WRONLY);

    fclose(rows_file);
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    cr_assert_eq(front_report(4, argv), 0);
    return fakes_read(fakes_path("REPORT.md"));
}

/* The verdict's line on the own object. */
static char *own_verdict(void)
{
    char *line = strstr(make_report(), "**Increment + decrement, own object");

    cr_assert_not_null(line);
    line[strcspn(line, "\n")] = '\0';
    return line;
}

Test(again_report, without_a_second_turn_two_percent_are_a_difference)
{
    put("gil", "own", 1);
    put("biased", "own", 1.02);
    cr_assert_not_null(strstr(own_verdict(), "`biased` 1.02× ["));
}

Test(again_report, a_difference_within_that_of_equals_is_none)
{
    char *line;

    put("gil (again)", "own", 1.03); /* first, as a rotation may have it */
    put("gil", "own", 1);
    put("biased", "own", 1.02);
    put("deferred", "own", 0.98);
    put("atomic", "own", 1.5);
    line = own_verdict();
    cr_expect_not_null(strstr(line, "`biased` = ["), "%s", line);
    cr_expect_not_null(strstr(line, "`deferred` 0.980× ["), "%s", line);
    cr_expect_not_null(strstr(line, "`atomic` 1.50× ["), "%s", line);
    cr_expect_null(strstr(line, "again"), "it is no strategy: %s", line);
}

Test(again_report, other_cells_borrow_how_far_equals_were_apart)
{
    char *line;

    put("gil", "foreign", 1);
    put("gil (again)", "foreign", 1.03);
    put("gil", "own", 1);
    put("biased", "own", 1.02);
    put("deferred", "own", 0.98);
    put("atomic", "own", 1.05);
    line = own_verdict();
    cr_expect_not_null(strstr(line, "`biased` = ["), "%s", line);
    cr_expect_not_null(strstr(line, "`deferred` = ["), "%s", line);
    cr_expect_not_null(strstr(line, "`atomic` 1.05× ["), "%s", line);
}

/* One more process of this many windows; these are its values. */
static void put_one(const char *strategy, const char *params, int block,
                    int windows, double value)
{
    for (int i = 0; i < windows; i++)
        fprintf(rows_file,
                "{\"experiment\":\"refcount_cost\",\"strategy\":\"%s\","
                "\"threads\":1,\"params\":{%s},\"metric\":\"pair_ns\","
                "\"unit\":\"ns\",\"value\":%.6g,\"trial\":%d,\"block\":%d,"
                "\"status\":\"ok\"}\n",
                strategy, params, value * (1 + 0.01 * i), i, block);
}

Test(again_report, single_processes_are_owned_up_to)
{
    char *text;

    put("gil", "own", 1);
    put("gil (again)", "own", 1.03);
    text = make_report();
    cr_expect_null(strstr(text, "a single process with another"));
    cr_expect_null(strstr(text, "one process with one"));
    rows_file = fopen(fakes_path("run/rows.jsonl"), "w");
    put_one("gil", "", 0, 3, 1);
    put_one("gil (again)", "", 0, 3, 1.5);
    put_one("gil", "\"q\":1", 0, 1, 1);
    put_one("gil (again)", "\"q\":1", 0, 1, 2);
    text = make_report();
    cr_expect_not_null(strstr(text, "1 of them compare a single process"));
    cr_expect_not_null(strstr(text, "Of 1 ratios 1 exclude 1"));
    cr_expect_not_null(
        strstr(text, "1 row compares one process with one; they have no "));
}

/* Neither a constant nor the same turns once more, nor what is too few. */
Test(again_report, each_difference_is_counted_once)
{
    char *text;

    put("gil", "own", 1);
    put("gil (again)", "own", 1.03);
    put("gil", "the same", 1);
    put("gil (again)", "the same", 1.03);
    for (int block = 0; block < 3; block++) {
        put_one("gil", "\"q\":1", block, 1, 7);
        put_one("gil (again)", "\"q\":1", block, 1, 7);
        put_one("gil", "\"q\":2", block, 1, 1);
        put_one("gil (again)", "\"q\":2", block, 1, block ? 1 : 1000);
    }
    text = make_report();
    cr_expect_not_null(strstr(text, "Of 1 ratios 1 exclude 1"), "%.900s",
                       strstr(text, "**A thing"));
    cr_expect_not_null(strstr(text, " too few |"));
    cr_expect_null(strstr(text, "one process with one"));
}

Test(again_report, the_row_is_in_the_tables_and_not_in_the_figures)
{
    char *text;

    put("gil", "own", 1);
    put("gil (again)", "own", 1.03);
    text = make_report();
    cr_expect_not_null(strstr(text, "**A thing against itself:**"));
    cr_expect_not_null(strstr(text, "Of 1 ratios 1 exclude 1"));
    cr_expect_not_null(strstr(text, "| gil (again) "));
    text = fakes_read(fakes_path("report/data/refcount_cost.tsv"));
    cr_assert_not_null(text);
    cr_expect_null(strstr(text, "again"));
}
