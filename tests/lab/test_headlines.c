/* SPDX-License-Identifier: MIT */
/* Headlines of the report that once were numbers alone: each has its interval,
 * and a ratio that may be 1 is not told as one. */
#include "lab/memory.h"
#include "tests/lab/fakes.h"
#include "tests/lab/sections.h"

#include <criterion/criterion.h>
#include <stdlib.h>

extern const struct report_section report_gil_contention;
extern const struct report_section report_collector_pause;
extern const struct report_section report_mark_and_sweep;
extern const struct report_section report_utilisation;

TestSuite(headlines, .init = rows_open, .fini = fakes_remove, .timeout = 60);

/* Three blocks: the value, and a factor below and above it. */
static void put(const char *experiment, const char *strategy, int threads,
                const char *metric, double value, double factor,
                const char *params)
{
    const double values[] = {value / factor, value, value * factor};

    for (int i = 0; i < 3; i++)
        fprintf(rows_file,
                "{\"experiment\":\"%s\",\"strategy\":\"%s\",\"threads\":%d,"
                "\"params\":{%s},\"metric\":\"%s\",\"unit\":\"u\","
                "\"value\":%.9g,\"trial\":0,\"block\":%d,\"status\":\"ok\"}\n",
                experiment, strategy, threads, params, metric, values[i], i);
}

static void put_work(const char *how, int threads, double value, double factor)
{
    char *params = lab_format("\"how\":\"%s\"", how);

    put("gil_contention", "gil", threads, "work_per_s", value, factor, params);
    free(params);
}

Test(headlines, threads_or_processes)
{
    char *text;

    put_work("alone", 1, 100, 1);
    put_work("threads", 2, 90, 1.5);
    put_work("processes", 2, 200, 1.01);
    text = section_text(&report_gil_contention);
    assert_has(text, "multiples of one thread's: `gil` = [");
    assert_has(text, "] and 2.00× [");
}

Test(headlines, the_convoy)
{
    static const char mix[] =
        "\"policy\":\"timed-forced\",\"interval_us\":5000,\"computing\":1,"
        "\"io\":1,\"call\":\"answer\"";
    char *text;

    put("gil_contention", "gil", 2, "io_per_s", 200, 1.1, mix);
    put("gil_contention", "gil", 2, "compute_share", 0.9, 1.05, mix);
    text = section_text(&report_gil_contention);
    assert_has(text, "`timed-forced` 200 [");
    assert_has(text, "] (90 [");
    assert_has(text, "] %)");
}

Test(headlines, what_a_request_waits)
{
    char *text;

    put("collector_pause", "gil", 2, "latency_us", 3000, 1.1,
        "\"gc\":\"enabled\",\"latency\":\"planned\",\"quantile\":\"p99\","
        "\"who\":\"serves\"");
    text = section_text(&report_collector_pause);
    assert_has(text, "gc.disable()): `gil` 3000 [");
    assert_has(text, "] µs");
}

Test(headlines, two_values_stand_for_themselves)
{
    const char *params = "\"gc\":\"enabled\",\"latency\":\"planned\","
                         "\"quantile\":\"p99\",\"who\":\"serves\"";
    const double values[] = {3000, 10};

    for (int i = 0; i < 2; i++)
        fprintf(rows_file,
                "{\"experiment\":\"collector_pause\",\"strategy\":\"gil\","
                "\"threads\":2,\"params\":{%s},\"metric\":\"latency_us\","
                "\"unit\":\"us\",\"value\":%g,\"trial\":0,\"block\":%d,"
                "\"status\":\"ok\"}\n",
                params, values[i], i);
    assert_has(section_text(&report_collector_pause),
               "gc.disable()): `gil` 1505 (10, 3000)");
}

static void put_collector(const char *strategy, const char *collector)
{
    char *params =
        lab_format("\"program\":\"server\",\"collector\":\"%s\"", collector);

    put("mark_and_sweep", strategy, 1, "object_ns", 16, 1.1, params);
    put("mark_and_sweep", strategy, 1, "peak_bytes", 2 << 20, 1, params);
    free(params);
}

Test(headlines, mark_and_sweep)
{
    static const char trees[] =
        "\"program\":\"trees\",\"collector\":\"mark-sweep\"";
    char *text;

    put_collector("gil", "trial-deletion");
    put_collector("tracing", "mark-sweep");
    put("mark_and_sweep", "tracing", 1, "object_ns", 20, 1.1, trees);
    text = section_text(&report_mark_and_sweep);
    assert_has(text, "collector (`gil`) 16 [");
    assert_has(text, "] ns per object and 2 MiB at most; mark");
    assert_has(text, "and sweep alone 16 [");
}

Test(headlines, a_window_wider_than_all_that_were_tried)
{
    put("mutator_utilisation", "gil", 2, "utilisation", 0.2, 1,
        "\"who\":\"worst thread\",\"window_us\":200000");
    assert_has(section_text(&report_utilisation), "`gil` more than 200 ms");
}
