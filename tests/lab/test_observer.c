/* SPDX-License-Identifier: MIT */
/* The report's section on what watching costs, and the tables of controls. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "tests/lab/fakes.h"
#include "tests/lab/sections.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

extern const struct report_section report_observer;
extern const struct report_section report_scaling;

TestSuite(observer, .init = rows_open, .fini = fakes_remove, .timeout = 60);

/* Six values around this one, two in each of three blocks. */
static void put(const char *experiment, const char *strategy, int threads,
                const char *metric, double value, const char *params)
{
    for (int i = 0; i < 6; i++)
        fprintf(rows_file,
                "{\"experiment\":\"%s\",\"strategy\":\"%s\",\"threads\":%d,"
                "\"params\":{%s},\"metric\":\"%s\",\"unit\":\"u\","
                "\"value\":%.9g,\"trial\":%d,\"block\":%d,\"status\":\"ok\"}\n",
                experiment, strategy, threads, params, metric,
                value * (0.99 + 0.01 * (i % 3)), i % 2, i / 2);
}

static void put_level(const char *metric, double value, const char *level,
                      const char *workload)
{
    char *params =
        lab_format("\"level\":\"%s\",\"workload\":\"%s\"", level, workload);

    put("observer_cost", "gil", 1, metric, value, params);
    free(params);
}

static void put_skipped(const char *strategy, const char *reason)
{
    fprintf(rows_file,
            "{\"experiment\":\"observer_cost\",\"strategy\":\"%s\","
            "\"threads\":1,\"params\":{},\"metric\":\"skipped\",\"unit\":\"\","
            "\"value\":null,\"trial\":0,\"status\":\"skipped\","
            "\"reason\":\"%s\"}\n",
            strategy, reason);
}

Test(observer, the_price_of_an_event_and_of_each_level)
{
    char *text;

    put_level("slowdown", 1.0, "nothing again", "fast");
    put_level("slowdown", 1.5, "clock", "fast");
    put_level("slowdown", 1.0, "rings", "fast");
    put_level("slowdown", 2.0, "rings", "slow");
    put_level("event_ns", 30, "rings", "slow");
    put_level("event_ns", 700, "probes", "slow");
    text = section_text(&report_observer);
    assert_has(text, "one event takes 30");
    assert_has(text, "700 [");
    assert_has(text, "at a probe");
    assert_has(text, "Slowdown of fast paths, which have hardly any: rings");
    assert_has(text, "a clock read per operation 1.50× [");
    assert_has(text, "rings = [");
    assert_has(text, "2× [1.96, 2.04]");
    assert_has_not(text, "perf record, 999 Hz");
    assert_has_not(text, "rings to a trace file");
}

/* 1.2 is a difference beside equals that differ by 1 %, and none beside those
 * that differ by 30 %. */
Test(observer, within_what_equals_differ_by_it_is_the_same)
{
    char *text;

    put_level("slowdown", 1.0, "nothing again", "fast");
    put_level("slowdown", 1.2, "clock", "fast");
    put_level("slowdown", 1.3, "nothing, after a pause", "fast");
    put_level("slowdown", 1.2, "probes", "fast");
    text = section_text(&report_observer);
    assert_has(text, "1.20× [1.18, 1.22]");
    assert_has(strstr(text, "clock read per"), "1.20× [1.18, 1.22] |");
    assert_has(strstr(text, "bpftrace at the"),
               "1.20× [1.18, 1.22], within noise |");
}

Test(observer, who_was_not_measured_has_no_column)
{
    char *text;

    put("mark_and_sweep", "tracing", 1, "x", 1, "");
    put_level("slowdown", 1.5, "clock", "fast");
    text = section_text(&report_observer);
    assert_has(text, "| watched by ");
    assert_has_not(text, "tracing");
    assert_has(text, "| fast paths | 1.50× [1.47, 1.53] |\n");
}

Test(observer, what_was_not_measured_is_said_once_with_its_reason)
{
    char *text, *first;

    put_skipped("atomic", "no tools here");
    put_skipped("biased", "no tools here");
    put_skipped("biased", "perf: not installed");
    put_level("slowdown", 1.5, "clock", "fast");
    text = section_text(&report_observer);
    first =
        strstr(text, "Not measured under `atomic`, `biased`: no tools here.");
    cr_assert_not_null(first, "%s", text);
    assert_has(text, "Not measured under `biased`: perf: not installed.");
    assert_has_not(first + 20, "Not measured under `atomic`");
    assert_has_not(text, "**Watching**"); /* without the price of an event */
}

Test(observer, without_rows_nothing_is_said)
{
    put("scaling", "gil", 1, "ops_per_s", 1e6, "\"workload\":\"request\"");
    cr_assert_str_empty(section_text(&report_observer));
}

/* ---- the hot object's twins ---------------------------------------------- */

Test(observer, twins_tell_the_line_from_the_count)
{
    char *text;

    put("scaling", "atomic", 2, "ops_per_s", 10e6,
        "\"workload\":\"hot_object\"");
    put("scaling", "atomic", 2, "ops_per_s", 20e6,
        "\"workload\":\"neighbour_object\"");
    put("scaling", "atomic", 2, "ops_per_s", 100e6,
        "\"workload\":\"own_object\"");
    text = section_text(&report_scaling);
    assert_has(text, "The hot object's controls.");
    assert_has(text, "| atomic ");
    assert_has(text, "0.200× [");
    assert_has(text, "0.100× [");
}

Test(observer, without_twins_there_is_no_table_of_them)
{
    put("scaling", "atomic", 2, "ops_per_s", 10e6,
        "\"workload\":\"hot_object\"");
    assert_has_not(section_text(&report_scaling), "controls");
}
