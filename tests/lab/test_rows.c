/* SPDX-License-Identifier: MIT */
#include "lab/memory.h"
#include "lab/session.h"
#include "lab/summary.h"

#include <criterion/criterion.h>
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct experiment experiment = {.name = "some", .question = "?"};

/* A session whose JSON goes into memory. */
struct bench {
    struct options options;
    struct lab *lab;
    FILE *out;
    char *text;
    size_t length;
};

static void bench_open(struct bench *bench, bool as_json)
{
    char name[] = "some";
    char *argv[] = {name, NULL};
    char *error;

    cr_assert_eq(options_parse(&experiment, 1, argv, &bench->options, &error),
                 0);
    bench->options.settings.json = as_json;
    bench->out = lab_memory_stream(&bench->text, &bench->length);
    bench->lab = lab_open(&bench->options, "alpha", bench->out);
}

/* Ends the session; its exit status.  The text stays. */
static int bench_close(struct bench *bench)
{
    int status = lab_close(bench->lab);

    fclose(bench->out);
    options_free(&bench->options);
    return status;
}

/* The rows that were written. */
static struct rows bench_rows(const struct bench *bench)
{
    char *copy = lab_copy(bench->text), *rest = copy, *line, *error;
    struct rows rows = {.row = NULL};
    struct row row;

    while ((line = strsep(&rest, "\n")) != NULL) {
        if (!*line)
            continue;
        cr_assert_eq(row_from_json(line, &row, &error), 0, "%s: %s", line,
                     error);
        rows_add(&rows, row);
    }
    free(copy);
    return rows;
}

Test(rows, a_row_survives_the_way_through_json)
{
    struct row row = {
        .experiment = lab_copy("some"),
        .strategy = lab_copy("alpha"),
        .metric = lab_copy("pair_ns"),
        .unit = lab_copy("ns"),
        .threads = 2,
        .params = row_params_copy(
            LAB_PARAMS(lab_text("target", "own"), lab_number("nodes", 1e6))),
        .value = 1.0 / 3,
        .trial = 4,
        .block = 2,
        .thread = LAB_SUM,
        .status = ROW_VOID,
        .windowed = true,
        .overlap = 0.5,
        .skew_us = 12.5,
        .steal_ms = 10,
        .involuntary = 3,
        .oversubscribed = true,
        .voided = 6,
        .disturbed = 0.25,
        .run_delay_ms = 1.5,
        .migrations = 4,
        .checks = 7,
        .checks_failed = 1,
        .has_wrong_by = true,
        .wrong_by = -5,
        .reason = lab_copy("say \"why\"\n"),
        .cell = lab_copy("some @alpha"),
    };
    char *line = row_to_json(&row), *again, *error, *params;
    struct row back;

    cr_assert_null(strchr(line, '\n'), "one line");
    cr_assert_eq(row_from_json(line, &back, &error), 0);
    again = row_to_json(&back);
    cr_assert_str_eq(line, again);
    cr_assert_float_eq(back.value, 1.0 / 3, 1e-14);
    cr_assert_eq(back.thread, LAB_SUM);
    cr_assert_float_eq(back.run_delay_ms, 1.5, 1e-14);
    cr_assert_eq(back.migrations, 4);
    params = row_params_text(&back);
    cr_assert_str_eq(params, "nodes=1000000 target=own");
    cr_assert(row_param_is(&back, "target", "own"));
    cr_assert_eq(row_param_number(&back, "nodes"), 1e6);
    cr_assert(isnan(row_param_number(&back, "target")));
    free(params);
    free(line);
    free(again);
    row_free(&row);
    row_free(&back);
}

Test(rows, fields_that_others_rely_on)
{
    struct bench bench;
    json_t *object, *params;

    bench_open(&bench, true);
    lab_cell_begin(bench.lab, 2);
    lab_row(bench.lab, "m", "ns", 5, 3, LAB_PARAMS(lab_number("nodes", 10)));
    lab_check(bench.lab, true, "fine");
    lab_cell_end(bench.lab);
    cr_assert_eq(bench_close(&bench), 0);
    object = json_loads(bench.text, 0, NULL);
    cr_assert_not_null(object);
    cr_assert_str_eq(json_string_value(json_object_get(object, "experiment")),
                     "some");
    cr_assert_str_eq(json_string_value(json_object_get(object, "strategy")),
                     "alpha");
    cr_assert_eq(json_integer_value(json_object_get(object, "threads")), 2);
    cr_assert_eq(json_integer_value(json_object_get(object, "trial")), 3);
    cr_assert_eq(json_number_value(json_object_get(object, "value")), 5);
    cr_assert_str_eq(json_string_value(json_object_get(object, "metric")), "m");
    cr_assert_str_eq(json_string_value(json_object_get(object, "unit")), "ns");
    cr_assert_str_eq(json_string_value(json_object_get(object, "status")),
                     "ok");
    params = json_object_get(object, "params");
    cr_assert_eq(json_integer_value(json_object_get(params, "nodes")), 10);
    cr_assert_null(json_object_get(object, "thread"));
    cr_assert_null(json_object_get(object, "overlap"));
    json_decref(object);
    free(bench.text);
}

/* Invariant 8: no wrong number is printed. */
Test(rows, invariant_8_a_failed_check_takes_the_number_away)
{
    struct bench bench;
    struct rows rows;

    bench_open(&bench, true);
    lab_cell_begin(bench.lab, 1);
    lab_row(bench.lab, "m", "ns", 123456, 0, NULL);
    lab_row(bench.lab, "m", "ns", 123457, 1, NULL);
    lab_check(bench.lab, true, "fine");
    cr_assert_not(lab_check_equal(bench.lab, "count", 10, 7));
    lab_check(bench.lab, false, "another");
    cr_assert_not(lab_cell_end(bench.lab));
    lab_cell_begin(bench.lab, 1);
    lab_row(bench.lab, "m", "ns", 5, 2, NULL);
    cr_assert(lab_cell_end(bench.lab), "the next cell begins clean");
    cr_assert_eq(bench_close(&bench), 1);

    cr_assert_null(strstr(bench.text, "12345"));
    rows = bench_rows(&bench);
    cr_assert_eq(rows.count, 3);
    for (int i = 0; i < 2; i++) {
        cr_assert_eq(rows.row[i].status, ROW_FAILED_CHECK);
        cr_assert(isnan(rows.row[i].value));
        cr_assert_eq(rows.row[i].wrong_by, -3);
        cr_assert_str_eq(rows.row[i].reason, "count: expected 10, observed 7");
        cr_assert_eq(rows.row[i].checks, i == 0 ? 1 : 0);
        cr_assert_eq(rows.row[i].checks_failed, i == 0 ? 2 : 0);
    }
    cr_assert_eq(rows.row[2].status, ROW_OK);
    cr_assert_eq(rows.row[2].value, 5);
    rows_free(&rows);
    free(bench.text);
}

Test(rows, a_failed_check_without_rows_is_told_all_the_same)
{
    struct bench bench;
    struct rows rows;

    bench_open(&bench, true);
    lab_cell_begin(bench.lab, 1);
    lab_check(bench.lab, false, "nothing fits");
    lab_cell_end(bench.lab);
    cr_assert_eq(bench_close(&bench), 1);
    rows = bench_rows(&bench);
    cr_assert_eq(rows.count, 1);
    cr_assert_str_eq(rows.row[0].metric, "self_check");
    cr_assert_eq(rows.row[0].status, ROW_FAILED_CHECK);
    rows_free(&rows);
    free(bench.text);
}

Test(rows, no_row_leaves_before_its_checks)
{
    struct bench bench;

    bench_open(&bench, true);
    lab_cell_begin(bench.lab, 1);
    lab_row(bench.lab, "m", "ns", 5, 0, NULL);
    fflush(bench.out);
    cr_assert_eq(bench.length, 0);
    lab_cell_end(bench.lab);
    cr_assert_gt(bench.length, 0, "and it leaves at the end of the cell");
    bench_close(&bench);
    free(bench.text);
}

Test(rows, a_void_window_marks_its_rows_only)
{
    const struct window bad = {
        .kind = WINDOW_VOID, .threads = 2, .overlap = 0.4, .voided = 9};
    const struct window good = {
        .kind = WINDOW_OK, .threads = 2, .overlap = 0.99};
    struct bench bench;
    struct rows rows;

    bench_open(&bench, true);
    lab_cell_begin(bench.lab, 2);
    lab_window(bench.lab, &bad);
    lab_row(bench.lab, "m", "ns", 1, 0, NULL);
    lab_window(bench.lab, &good);
    lab_row(bench.lab, "m", "ns", 2, 1, NULL);
    lab_window(bench.lab, NULL);
    lab_row(bench.lab, "m", "ns", 3, 2, NULL);
    lab_cell_end(bench.lab);
    cr_assert_eq(bench_close(&bench), 0);
    rows = bench_rows(&bench);
    cr_assert_eq(rows.row[0].status, ROW_VOID);
    cr_assert_eq(rows.row[0].voided, 9);
    cr_assert_eq(rows.row[1].status, ROW_OK);
    cr_assert_float_eq(rows.row[1].overlap, 0.99, 1e-9);
    cr_assert_eq(rows.row[2].status, ROW_OK);
    cr_assert_not(rows.row[2].windowed);
    rows_free(&rows);
    free(bench.text);
}

Test(rows, a_value_that_is_no_number_is_no_result)
{
    struct bench bench;
    struct rows rows;

    bench_open(&bench, true);
    lab_cell_begin(bench.lab, 1);
    lab_row(bench.lab, "m", "ns", NAN, 0, NULL);
    lab_row(bench.lab, "m", "ns", INFINITY, 1, NULL);
    lab_cell_end(bench.lab);
    cr_assert_eq(bench_close(&bench), 1);
    rows = bench_rows(&bench);
    cr_assert_eq(rows.row[0].status, ROW_FAILED);
    cr_assert_eq(rows.row[1].status, ROW_FAILED);
    rows_free(&rows);
    free(bench.text);
}

Test(rows, skipping_and_failing_say_why)
{
    struct bench bench;
    struct rows rows;

    bench_open(&bench, true);
    lab_skip(bench.lab, "there is no collector here");
    lab_cell_begin(bench.lab, 1);
    lab_row(bench.lab, "m", "ns", 1, 0, NULL);
    cr_assert_eq(lab_fail(bench.lab, "no %s", "threads"), -1);
    cr_assert_eq(bench_close(&bench), 1);
    rows = bench_rows(&bench);
    cr_assert_eq(rows.count, 2, "the open cell's rows are gone");
    cr_assert_eq(rows.row[0].status, ROW_SKIPPED);
    cr_assert_str_eq(rows.row[0].reason, "there is no collector here");
    cr_assert_eq(rows.row[1].status, ROW_FAILED);
    cr_assert_str_eq(rows.row[1].reason, "no threads");
    rows_free(&rows);
    free(bench.text);
}

Test(rows, rates_give_each_thread_and_the_sum)
{
    struct worker_result threads[2] = {{.ops_per_s = 10}, {.ops_per_s = 30}};
    const struct window window = {
        .kind = WINDOW_OK, .threads = 2, .thread = threads, .ops_per_s = 40};
    struct bench bench;
    struct rows rows;

    bench_open(&bench, true);
    lab_cell_begin(bench.lab, 2);
    lab_rates(bench.lab, &window, 0, NULL);
    lab_cell_end(bench.lab);
    bench_close(&bench);
    rows = bench_rows(&bench);
    cr_assert_eq(rows.count, 3);
    cr_assert_eq(rows.row[1].thread, 1);
    cr_assert_eq(rows.row[1].value, 30);
    cr_assert_eq(rows.row[2].thread, LAB_SUM);
    cr_assert_eq(rows.row[2].value, 40);
    cr_assert_not_null(strstr(bench.text, "\"thread\":\"sum\""));
    rows_free(&rows);
    free(bench.text);
}

/* One check fails them all, whichever threads it was about. */
Test(rows, a_cell_that_compares_has_rows_of_several_threads)
{
    for (int held = 0; held < 2; held++) {
        struct bench bench;
        struct rows rows;

        bench_open(&bench, true);
        lab_cell_begin(bench.lab, 1);
        lab_row(bench.lab, "rate", "1/s", 10, 0, NULL);
        lab_cell_threads(bench.lab, 2);
        lab_row(bench.lab, "rate", "1/s", 20, 0, NULL);
        lab_check(bench.lab, held, "one was lost");
        cr_assert_eq(lab_cell_end(bench.lab), held);
        bench_close(&bench);
        rows = bench_rows(&bench);
        cr_assert_eq(rows.count, 2);
        for (int i = 0; i < 2; i++) {
            cr_assert_eq(rows.row[i].threads, i + 1);
            cr_assert_eq(rows.row[i].status, held ? ROW_OK : ROW_FAILED_CHECK);
        }
        rows_free(&rows);
        free(bench.text);
    }
}

Test(rows, a_table_for_a_person)
{
    struct bench bench;

    bench_open(&bench, false);
    lab_cell_begin(bench.lab, 1);
    for (int i = 0; i < 5; i++)
        lab_row(bench.lab, "pair_ns", "ns", 10 + i, i,
                LAB_PARAMS(lab_text("target", "own")));
    lab_cell_end(bench.lab);
    lab_cell_begin(bench.lab, 1);
    lab_row(bench.lab, "other_ns", "ns", 777, 0, NULL);
    lab_check(bench.lab, false, "too few");
    lab_cell_end(bench.lab);
    cr_assert_eq(bench_close(&bench), 1);
    cr_assert_not_null(strstr(bench.text, "some under alpha"));
    cr_assert_not_null(strstr(bench.text, "12  "), "%s", bench.text);
    cr_assert_not_null(strstr(bench.text, "failed-check: too few"));
    cr_assert_null(strstr(bench.text, "777"));
    free(bench.text);
}

Test(rows, lines_that_are_no_rows)
{
    static const char *const lines[] = {
        "",
        "x",
        "{}",
        "[1]",
        "{\"experiment\":\"e\"",
        "{\"experiment\":1,\"strategy\":\"s\",\"threads\":1,\"params\":{},"
        "\"metric\":\"m\",\"unit\":\"u\",\"value\":1,\"trial\":0,"
        "\"status\":\"ok\"}",
        "{\"experiment\":\"e\",\"strategy\":\"s\",\"threads\":1,\"params\":{},"
        "\"metric\":\"m\",\"unit\":\"u\",\"value\":\"1\",\"trial\":0,"
        "\"status\":\"ok\"}",
        "{\"experiment\":\"e\",\"strategy\":\"s\",\"threads\":1,\"params\":{},"
        "\"metric\":\"m\",\"unit\":\"u\",\"value\":1,\"trial\":0,"
        "\"status\":\"fine\"}",
        "{\"experiment\":\"e\",\"strategy\":\"s\",\"threads\":1,\"params\":{},"
        "\"metric\":\"m\",\"unit\":\"u\",\"value\":1,\"trial\":0,"
        "\"status\":\"ok\",\"thread\":\"all\"}",
        "{\"experiment\":\"e\",\"strategy\":\"s\",\"threads\":99999999999,"
        "\"params\":{},\"metric\":\"m\",\"unit\":\"u\",\"value\":1,"
        "\"trial\":0,\"status\":\"ok\"}",
    };

    for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
        char *error = NULL;
        struct row row;

        cr_assert_eq(row_from_json(lines[i], &row, &error), -1, "%s", lines[i]);
        cr_assert_not_null(error);
        free(error);
    }
}

Test(rows, summaries_count_only_ok_rows)
{
    struct rows rows = {.row = NULL};
    struct summary summary;

    for (int i = 0; i < 4; i++)
        rows_add(&rows, (struct row){
                            .experiment = lab_copy("e"),
                            .strategy = lab_copy("s"),
                            .metric = lab_copy("m"),
                            .unit = lab_copy("u"),
                            .params = row_params_copy(NULL),
                            .value = i == 3 ? 1000 : i,
                            .status = i == 3 ? ROW_VOID : ROW_OK,
                            .thread = LAB_NO_THREAD,
                            .trial = i,
                        });
    summary = summary_make(&rows);
    cr_assert_eq(summary.count, 1);
    cr_assert_eq(summary.group[0].estimate.middle, 1);
    cr_assert_eq(summary.group[0].estimate.n, 3);
    cr_assert_eq(summary.group[0].count[ROW_VOID], 1);
    summary_free(&summary);
    rows_free(&rows);
}
