/* SPDX-License-Identifier: MIT */
/* lab compare, on runs made up so that the right answer is known. */
#include "lab/compare.h"
#include "lab/front/front.h"
#include "lab/memory.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static uint64_t state = 7;

/* Between -1 and 1. */
static double noise(void)
{
    return (double)(stats_random(&state) >> 11) / 4503599627370496.0 - 1;
}

static struct row make_row(const char *strategy, const char *metric,
                           const char *unit, double value, int block)
{
    return (struct row){
        .experiment = lab_copy("some"),
        .strategy = lab_copy(strategy),
        .metric = lab_copy(metric),
        .unit = lab_copy(unit),
        .threads = 2,
        .thread = LAB_NO_THREAD,
        .params = row_params_copy(NULL),
        .value = value,
        .block = block,
        .cell = lab_format("some --threads 2 @%s #%d", strategy, block),
    };
}

/* Three windows in each of some blocks, with 1 % of noise. */
static void add_cell(struct rows *rows, const char *strategy,
                     const char *metric, const char *unit, double value,
                     int blocks)
{
    for (int b = 0; b < blocks; b++) {
        for (int i = 0; i < 3; i++)
            rows_add(rows, make_row(strategy, metric, unit,
                                    value * (1 + 0.01 * noise()), b));
    }
}

static void add_end(struct rows *rows, const char *strategy, int block,
                    enum row_status status, const char *reason)
{
    struct row row = make_row(strategy, ROW_PROCESS, "s", 1, block);

    row.status = status;
    row.reason = lab_copy(reason);
    rows_add(rows, row);
}

static const struct compare_filter all = {.experiments = NULL};

static enum compare_verdict verdict_of(const struct comparison *comparison,
                                       const char *metric)
{
    for (size_t i = 0; i < comparison->count; i++) {
        const struct compare_cell *cell = &comparison->cell[i];

        if (strcmp((cell->a ? cell->a : cell->b)->first->metric, metric) == 0)
            return cell->verdict;
    }
    return COMPARE_VERDICTS;
}

Test(compare, the_unit_says_what_is_better)
{
    cr_expect_eq(compare_sense_of("pair_ns", "ns"), COMPARE_LOW);
    cr_expect_eq(compare_sense_of("pause_us", "us"), COMPARE_LOW);
    cr_expect_eq(compare_sense_of("x", "B"), COMPARE_LOW);
    cr_expect_eq(compare_sense_of("lost_fraction", "1"), COMPARE_LOW);
    cr_expect_eq(compare_sense_of("ops_per_s", "1/s"), COMPARE_HIGH);
    cr_expect_eq(compare_sense_of("unreachable_found", "objects"),
                 COMPARE_UNKNOWN);
}

Test(compare, better_and_worse_by_what_the_unit_says)
{
    static const struct {
        const char *metric, *unit;
        double factor;
        enum compare_verdict verdict;
    } cases[] = {
        {"slower_ns", "ns", 1.3, COMPARE_WORSE},
        {"faster_ns", "ns", 0.7, COMPARE_BETTER},
        {"faster_rate", "1/s", 1.3, COMPARE_BETTER},
        {"slower_rate", "1/s", 0.7, COMPARE_WORSE},
        {"more_of_something", "things", 1.3, COMPARE_CHANGED},
        {"a_little_slower_ns", "ns", 1.03, COMPARE_SMALL},
        {"as_before_ns", "ns", 1.0, COMPARE_SAME},
    };
    enum { CASES = sizeof(cases) / sizeof(cases[0]) };
    struct rows a = {.row = NULL}, b = {.row = NULL};
    struct comparison comparison;

    for (int i = 0; i < CASES; i++) {
        add_cell(&a, "one", cases[i].metric, cases[i].unit, 50, 5);
        add_cell(&b, "one", cases[i].metric, cases[i].unit,
                 50 * cases[i].factor, 5);
    }
    comparison = comparison_make(&a, &b, &all, 0.05);
    cr_assert_eq(comparison.count, CASES);
    cr_expect_eq(comparison.judged, CASES);
    for (int i = 0; i < CASES; i++)
        cr_expect_eq(
            verdict_of(&comparison, cases[i].metric), cases[i].verdict,
            "%s: %s", cases[i].metric,
            compare_verdict_name(verdict_of(&comparison, cases[i].metric)));
    cr_expect(comparison_regressed(&comparison));
    /* The worst is first: 0.7 of a rate is 1.43 times the time. */
    cr_expect_str_eq(comparison.cell[0].a->first->metric, "slower_rate");
    cr_expect_str_eq(comparison.cell[1].a->first->metric, "slower_ns");
    cr_expect_float_eq(comparison.cell[1].ratio.middle, 1.3, 0.02);
    cr_expect_lt(comparison.cell[1].ratio.low, 1.3);
    cr_expect_gt(comparison.cell[1].ratio.high, 1.3);
    cr_expect_eq(comparison.cell[CASES - 1].verdict, COMPARE_SAME);
    comparison_free(&comparison);
    comparison = comparison_make(&a, &b, &all, 0.5);
    cr_expect_not(comparison_regressed(&comparison), "within 50 %%");
    comparison_free(&comparison);
    rows_free(&a);
    rows_free(&b);
}

Test(compare, what_never_varies_is_judged_exactly)
{
    struct rows a = {.row = NULL}, b = {.row = NULL};
    struct comparison comparison;

    for (int block = 0; block < 3; block++) {
        rows_add(&a, make_row("one", "size", "B", 1000, block));
        rows_add(&b, make_row("one", "size", "B", 1100, block));
        rows_add(&a, make_row("one", "same", "B", 1000, block));
        rows_add(&b, make_row("one", "same", "B", 1000, block));
        rows_add(&a, make_row("one", "lost_fraction", "1", 0, block));
        rows_add(&b, make_row("one", "lost_fraction", "1", 0.4, block));
        rows_add(&a, make_row("one", "none", "s", 0, block));
        rows_add(&b, make_row("one", "none", "s", 0, block));
    }
    comparison = comparison_make(&a, &b, &all, 0.05);
    cr_expect_eq(verdict_of(&comparison, "size"), COMPARE_WORSE);
    cr_expect_eq(verdict_of(&comparison, "same"), COMPARE_SAME);
    cr_expect_eq(verdict_of(&comparison, "lost_fraction"), COMPARE_WORSE,
                 "from nothing to something, though there is no ratio");
    cr_expect_eq(verdict_of(&comparison, "none"), COMPARE_SAME);
    comparison_free(&comparison);
    rows_free(&a);
    rows_free(&b);
}

Test(compare, one_process_is_no_evidence)
{
    struct rows a = {.row = NULL}, b = {.row = NULL};
    struct comparison comparison;

    add_cell(&a, "one", "m", "ns", 50, 1);
    add_cell(&b, "one", "m", "ns", 100, 5);
    comparison = comparison_make(&a, &b, &all, 0.05);
    cr_expect_eq(verdict_of(&comparison, "m"), COMPARE_UNJUDGED);
    cr_expect_eq(comparison.judged, 0);
    cr_expect_not(comparison_regressed(&comparison));
    comparison_free(&comparison);
    rows_free(&a);
    rows_free(&b);
}

Test(compare, a_failure_that_is_new_is_a_regression)
{
    struct rows a = {.row = NULL}, b = {.row = NULL};
    struct comparison comparison;

    /* One metric that failed, one whose process crashed without a row. */
    add_cell(&a, "one", "checked", "ns", 50, 3);
    add_cell(&b, "one", "checked", "ns", 50, 2);
    rows_add(&b, make_row("one", "checked", "ns", NAN, 2));
    b.row[b.count - 1].status = ROW_FAILED_CHECK;
    b.row[b.count - 1].reason = lab_copy("one short");
    add_cell(&a, "two", "crashed", "ns", 50, 3);
    add_end(&b, "two", 1, ROW_CRASHED, "signal 11");
    comparison = comparison_make(&a, &b, &all, 0.05);
    cr_assert_eq(comparison.count, 2);
    cr_expect_eq(verdict_of(&comparison, "checked"), COMPARE_BROKEN);
    cr_expect_eq(verdict_of(&comparison, "crashed"), COMPARE_BROKEN);
    cr_expect_str_eq(comparison.cell[0].reason, "one short");
    cr_expect_str_eq(comparison.cell[1].reason, "signal 11");
    cr_expect(comparison_regressed(&comparison));
    comparison_free(&comparison);
    comparison = comparison_make(&b, &a, &all, 0.05);
    cr_expect_not(comparison_regressed(&comparison), "the other way round");
    comparison_free(&comparison);
    rows_free(&a);
    rows_free(&b);
}

Test(compare, a_strategy_that_failed_before_may_fail_again)
{
    struct rows a = {.row = NULL}, b = {.row = NULL};
    struct comparison comparison;

    add_cell(&a, "wrong", "m", "ns", 50, 3);
    add_end(&a, "wrong", 2, ROW_FAILED_CHECK, "lost some");
    add_cell(&b, "wrong", "m", "ns", 50, 2);
    rows_add(&b, make_row("wrong", "m", "ns", NAN, 2));
    b.row[b.count - 1].status = ROW_FAILED_CHECK;
    comparison = comparison_make(&a, &b, &all, 0.05);
    cr_expect_eq(verdict_of(&comparison, "m"), COMPARE_SAME);
    comparison_free(&comparison);
    rows_free(&a);
    rows_free(&b);
}

Test(compare, only_what_both_have_and_the_filter_lets_pass)
{
    const char *one[] = {"one", NULL};
    const struct compare_filter filter = {.strategies = one};
    struct rows a = {.row = NULL}, b = {.row = NULL};
    struct comparison comparison;

    add_cell(&a, "one", "m", "ns", 50, 3);
    add_cell(&a, "two", "m", "ns", 50, 3);
    add_cell(&a, "one", "gone", "ns", 50, 3);
    add_cell(&b, "one", "m", "ns", 50, 3);
    add_cell(&b, "two", "m", "ns", 80, 3);
    add_cell(&b, "one", "new", "ns", 50, 3);
    add_end(&a, "one", 0, ROW_OK, NULL);
    add_end(&b, "one", 0, ROW_OK, NULL);
    comparison = comparison_make(&a, &b, &all, 0.05);
    cr_expect_eq(comparison.count, 2);
    cr_expect_eq(comparison.only_a, 1);
    cr_expect_eq(comparison.only_b, 1);
    cr_expect(comparison_regressed(&comparison));
    comparison_free(&comparison);
    comparison = comparison_make(&a, &b, &filter, 0.05);
    cr_expect_eq(comparison.count, 1);
    cr_expect_not(comparison_regressed(&comparison));
    comparison_free(&comparison);
    rows_free(&a);
    rows_free(&b);
}

/* ---- many cells at once ------------------------------------------------- */

Test(compare, the_cut_is_benjamini_and_hochbergs)
{
    /* Their own example (1995, table of 15 hypotheses): four count. */
    static const double chances[] = {0.0459, 0.0001, 0.0344, 0.0004, 0.0298,
                                     0.0019, 0.0278, 0.0095, 0.0201, 0.3240,
                                     0.4262, 0.5719, 0.6528, 0.7590, 1.0};
    static const double none[] = {0.05, 0.3, 0.9};

    cr_expect_float_eq(compare_cut(chances, 15, 0.05), 0.0095, 1e-12);
    cr_expect_lt(compare_cut(none, 3, 0.05), 0);
    cr_expect_lt(compare_cut(none, 0, 0.05), 0);
}

/*
 * Whole runs of the same thing: without a correction about every second
 * comparison of 30 cells would find a regression somewhere.
 */
Test(compare, runs_of_the_same_thing_do_not_regress)
{
    enum { RUNS = 20, CELLS = 30 };
    int regressed = 0;

    for (int r = 0; r < RUNS; r++) {
        struct rows a = {.row = NULL}, b = {.row = NULL};
        struct comparison comparison;

        for (int c = 0; c < CELLS; c++) {
            char metric[16];

            snprintf(metric, sizeof(metric), "m%d", c);
            for (int block = 0; block < 4; block++) {
                rows_add(&a, make_row("one", metric, "ns",
                                      50 * exp(0.2 * noise()), block));
                rows_add(&b, make_row("one", metric, "ns",
                                      50 * exp(0.2 * noise()), block));
            }
        }
        comparison = comparison_make(&a, &b, &all, 0.05);
        regressed += comparison_regressed(&comparison);
        comparison_free(&comparison);
        rows_free(&a);
        rows_free(&b);
    }
    cr_assert_leq(regressed, 2, "%d of %d", regressed, RUNS);
}

/* ---- the command -------------------------------------------------------- */

TestSuite(front_compare, .init = (void (*)(void))fakes_make,
          .fini = fakes_remove);

static void save(const char *name, const struct rows *rows, const char *card)
{
    FILE *file;

    mkdir(fakes_path(name), 0777);
    file =
        fopen(fakes_path(fakes_keep(lab_format("%s/rows.jsonl", name))), "w");
    for (size_t i = 0; i < rows->count; i++) {
        char *line = row_to_json(&rows->row[i]);

        fprintf(file, "%s\n", line);
        free(line);
    }
    fclose(file);
    file =
        fopen(fakes_path(fakes_keep(lab_format("%s/machine.json", name))), "w");
    fputs(card, file);
    fclose(file);
}

/* Runs `lab compare` with its output in the file "out"; the exit status. */
static int compare(const char *const *arguments)
{
    int status;
    pid_t pid;

    fflush(NULL);
    pid = fork();
    if (pid == 0) {
        char *argv[16] = {fakes_keep(lab_copy("compare"))};
        int argc = 1;
        int out = open(fakes_path("out"), O_WRONLY | O_CREAT | O_TRUNC, 0666);

        for (; *arguments; arguments++)
            argv[argc++] = fakes_keep(lab_copy(*arguments));
        dup2(out, STDOUT_FILENO);
        dup2(out, STDERR_FILENO);
        status = front_compare(argc, argv);
        fflush(NULL);
        _exit(status);
    }
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#define COMPARE(...) compare((const char *const[]){__VA_ARGS__, NULL})

/* Runs "a" and "b", the second 30 % slower, under another compiler. */
static void save_two(void)
{
    struct rows a = {.row = NULL}, b = {.row = NULL};

    add_cell(&a, "one", "m", "ns", 50, 4);
    add_cell(&a, "two", "m", "ns", 50, 4);
    add_cell(&b, "one", "m", "ns", 65, 4);
    add_cell(&b, "two", "m", "ns", 50, 4);
    save("a", &a, "{\"cpu\": \"C\", \"compiler\": \"gcc\", \"date\": \"x\"}");
    save("b", &b, "{\"cpu\": \"C\", \"compiler\": \"clang\", \"date\": \"y\"}");
    rows_free(&a);
    rows_free(&b);
}

static void assert_said(const char *what)
{
    const char *text = fakes_read(fakes_path("out"));

    cr_assert_not_null(strstr(text, what), "no \"%s\" in\n%s", what, text);
}

Test(front_compare, the_exit_status_says_what_was_found)
{
    const char *a, *b;

    save_two();
    a = fakes_path("a");
    b = fakes_path("b");
    cr_expect_eq(COMPARE(a, b), 1);
    assert_said("worse  some");
    assert_said("compiler: gcc -> clang");
    assert_said("2 cells in both");
    cr_expect_eq(COMPARE(a, a), 0);
    assert_said("the machine cards are the same");
    cr_expect_eq(COMPARE(b, a), 0, "better is no regression");
    assert_said("better");
    cr_expect_eq(COMPARE(a, b, "--threshold", "40"), 0);
    cr_expect_eq(COMPARE(a, b, "--threshold=40%"), 0);
    cr_expect_eq(COMPARE(a, b, "--strategy", "two"), 0);
    cr_expect_eq(COMPARE(a, b, "--strategy", "two,one", "--brief"), 1);
    cr_expect_null(strstr(fakes_read(fakes_path("out")), "\n="));
}

Test(front_compare, misuse_is_told_from_a_regression)
{
    struct rows other = {.row = NULL};
    const char *a, *b;

    save_two();
    add_cell(&other, "three", "m", "ns", 50, 4);
    save("c", &other, "{}");
    rows_free(&other);
    a = fakes_path("a");
    b = fakes_path("b");
    cr_expect_eq(COMPARE(a), 2);
    assert_said("two directories are needed");
    cr_expect_eq(COMPARE(a, b, a), 2);
    cr_expect_eq(COMPARE(a, fakes_path("nowhere")), 2);
    assert_said("nowhere/rows.jsonl");
    cr_expect_eq(COMPARE(a, fakes_path("c")), 2);
    assert_said("no cell in common");
    cr_expect_eq(COMPARE(a, b, "--strategy", "tow"), 2);
    assert_said("did you mean two?");
    cr_expect_eq(COMPARE(a, b, "--experiment", "other"), 2);
    cr_expect_eq(COMPARE(a, b, "--threshold", "much"), 2);
    cr_expect_eq(COMPARE(a, b, "--treshold", "5"), 2);
    assert_said("did you mean --threshold?");
    cr_expect_eq(COMPARE("--help"), 0);
}

Test(front_compare, json_for_machines)
{
    json_t *object, *cell;

    save_two();
    cr_expect_eq(COMPARE(fakes_path("a"), fakes_path("b"), "--json"), 1);
    object = json_load_file(fakes_path("out"), 0, NULL);
    cr_assert_not_null(object, "%s", fakes_read(fakes_path("out")));
    cr_expect(json_is_true(json_object_get(object, "regressed")));
    cr_expect_eq(json_array_size(json_object_get(object, "cells")), 2);
    cell = json_array_get(json_object_get(object, "cells"), 0);
    cr_expect_str_eq(json_string_value(json_object_get(cell, "verdict")),
                     "worse");
    cr_expect_str_eq(json_string_value(json_object_get(cell, "strategy")),
                     "one");
    cr_expect_float_eq(json_number_value(json_object_get(cell, "ratio")), 1.3,
                       0.02);
    cr_expect_str_eq(
        json_string_value(json_array_get(
            json_object_get(json_object_get(object, "machine_differs"),
                            "compiler"),
            1)),
        "clang");
    json_decref(object);
}
