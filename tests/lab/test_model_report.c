/* SPDX-License-Identifier: MIT */
/* The report's section on the cache-line model: what it needs, and says. */
#include "lab/memory.h"
#include "lab/report/model.h"
#include "tests/lab/fakes.h"
#include "tests/lab/sections.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

extern const struct report_section report_model;

TestSuite(model_report, .init = rows_open, .fini = fakes_remove, .timeout = 60);

static void put(const char *experiment, const char *strategy, int threads,
                const char *params, const char *metric, double value)
{
    for (int i = 0; i < 4; i++)
        fprintf(rows_file,
                "{\"experiment\":\"%s\",\"strategy\":\"%s\",\"threads\":%d,"
                "\"params\":{%s},\"metric\":\"%s\",\"unit\":\"u\","
                "\"value\":%.6g,\"trial\":%d,\"block\":%d,\"status\":\"ok\","
                "\"cell\":\"c\"}\n",
                experiment, strategy, threads, params, metric,
                value * (1 + 0.002 * i), i % 2, i / 2);
}

static void put_rates(const char *strategy, const char *workload, double one,
                      double two)
{
    char *params = lab_format("\"workload\":\"%s\"", workload);

    put("scaling", strategy, 1, params, "ops_per_s", one);
    put("scaling", strategy, 2, params, "ops_per_s", two);
    free(params);
}

static void put_private(double add)
{
    put("line_transfer", "gil", 1, "\"operation\":\"load\"", "private_ns",
        0.25);
    put("line_transfer", "gil", 1, "\"operation\":\"add\"", "private_ns", add);
    put("line_transfer", "gil", 1, "\"operation\":\"swap\"", "private_ns", 3);
}

static void put_transfers(const char *distance, double ns)
{
    char *params = lab_format("\"operation\":\"swap\",\"from\":0,\"to\":1,"
                              "\"distance\":\"%s\"",
                              distance);

    put("line_transfer", "gil", 2, params, "transfer_ns", ns);
    put("line_transfer", "gil", 2, "\"operation\":\"add\"", "contended_ns", 10);
    free(params);
}

/* What part of the section writes about the rows so far; free() it. */
static char *text_of(void (*part)(const struct report *))
{
    struct report report;
    FILE *machine = fopen(fakes_path("run/machine.json"), "w");
    char *error = NULL, *text = NULL;
    size_t length;

    fputs("{\"cpu\":\"Test CPU\",\"cpus\":2,\"date\":\"2026-01-02\"}", machine);
    fclose(machine);
    fflush(rows_file);
    cr_assert_eq(report_open(fakes_path("run"), &report, &error), 0, "%s",
                 error);
    report.figure_path = lab_copy(fakes_path("figures"));
    mkdir(report.figure_path, 0777);
    report.figures = "figures";
    report.out = lab_memory_stream(&text, &length);
    part(&report);
    fclose(report.out);
    report.out = NULL;
    report_close(&report);
    return text;
}

Test(model_report, nothing_is_said_without_the_calibration)
{
    char *text;

    put_rates("atomic", "hot_object", 2e8, 4e7);
    text = text_of(report_model.verdict);
    cr_assert_str_empty(text);
    free(text);
}

Test(model_report, without_transfers_only_what_others_measured)
{
    char *text;

    put_private(2);
    put_rates("atomic", "hot_object", 2e8, 4e7);
    text = text_of(report_model.verdict);
    cr_assert_str_empty(text);
    free(text);
    text = text_of(report_model.body);
    assert_has(text, "| POWER5+");
    assert_has(text, "nothing is modelled");
    cr_assert_null(strstr(text, "line_transfer-threads"));
    free(text);
}

Test(model_report, errors_stand_before_claims)
{
    char *text;
    const char *known, *here, *claim;

    put_private(2);
    put_transfers("complex", 30);
    put_rates("gil", "hot_object", 5e8, 5e8);
    put_rates("atomic", "hot_object", 2e8, 4e7);
    put_rates("deferred", "hot_object", 1e9, 2e9);
    text = text_of(report_model.verdict);
    known = strstr(text, "fitted to others' counts with up to 8 threads");
    here = strstr(text, "The same model here, 2 threads over 1");
    claim = strstr(text, "- **Modelled, one hot shared object, 64 cores");
    cr_assert(known && here && claim, "%s", text);
    cr_assert(known < here && here < claim);
    assert_has(claim, "`gil` 1.00×");
    assert_has(claim, "`deferred` 64.0×");
    assert_has(claim, "less than modelled");
    cr_assert_null(strstr(text, "walking"), "nobody walked");
    free(text);
}

Test(model_report, what_was_measured_stands_beside_what_was_modelled)
{
    const char *numbers;

    put_private(2);
    put_transfers("complex", 30);
    put_rates("racy", "hot_object", 6e8, 7e8);
    put_rates("gil", "hot_object", 5e8, 5e8);
    put_rates("atomic", "hot_object", 2e8, 4e7);
    free(text_of(report_model.body));
    numbers = fakes_read(fakes_path("figures/data/line_transfer-threads.tsv"));
    assert_has(numbers, "\tatomic\t256\t");
    assert_has(numbers, "\tmeasured, atomic\t2\t0.08\t");
    assert_has(numbers, "\tmeasured, gil\t1\t1\t");
    assert_has_not(numbers, "measured, racy");
}

Test(model_report, predictions_follow_the_rows)
{
    struct report report;
    struct model_here here;
    char *error = NULL;
    double slow, fast;

    put_private(2);
    put_transfers("socket", 120);
    put_rates("atomic", "hot_object", 2e8, 4e7);
    fflush(rows_file);
    cr_assert_eq(report_open(fakes_path("run"), &report, &error), 0);
    cr_assert(model_calibrate(&report, &model_known()[0], &here));
    cr_assert_str_eq(here.distance, "socket");
    cr_assert_float_eq(here.transfer_ns, 120.36, 0.01);
    cr_assert_float_eq(here.machine[MODEL_WIDE].latency_ns[LINE_SOCKET],
                       here.transfer_ns, 1e-9, "measured here");
    cr_assert_float_eq(model_alone_ns(&report, "atomic", "hot_object"), 5,
                       0.05);
    cr_assert_float_eq(
        model_predict(&report, &here, MODEL_NEAR, "atomic", "hot_object", 1),
        0.2, 0.002);
    cr_assert_float_eq(
        model_predict(&report, &here, MODEL_NEAR, "atomic", "request", 1), 0, 0,
        "no rows");
    slow = model_predict(&report, &here, MODEL_NEAR, "atomic", "hot_object", 8);
    here.machine[MODEL_NEAR].latency_ns[LINE_COMPLEX] /= 4;
    fast = model_predict(&report, &here, MODEL_NEAR, "atomic", "hot_object", 8);
    cr_assert_gt(fast, 2 * slow);
    report_close(&report);
}
