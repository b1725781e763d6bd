/* SPDX-License-Identifier: MIT */
/* What sections make of few values, equal lines and none at all. */
#include "tests/lab/fakes.h"
#include "tests/lab/sections.h"

#include <criterion/criterion.h>
#include <string.h>

extern const struct report_section report_copy_on_write;
extern const struct report_section report_gil_contention;
extern const struct report_section report_mark_and_sweep;

TestSuite(report_figures, .init = rows_open, .fini = fakes_remove,
          .timeout = 60);

static void put(const char *experiment, const char *params, const char *metric,
                double value, int block)
{
    fprintf(rows_file,
            "{\"experiment\":\"%s\",\"strategy\":\"gil\",\"threads\":1,"
            "\"params\":{%s},\"metric\":\"%s\",\"unit\":\"u\",\"value\":%.6g,"
            "\"trial\":0,\"block\":%d,\"status\":\"ok\",\"cell\":\"c\"}\n",
            experiment, params, metric, value, block);
}

static void put_private(const char *configuration, double last)
{
    for (int requests = 1; requests <= 2; requests++) {
        char params[128];

        snprintf(params, sizeof(params),
                 "\"configuration\":\"%s\",\"requests\":%d", configuration,
                 requests * 1000);
        put("copy_on_write", params, "private_mb", requests == 1 ? 5 : last,
            0);
    }
}

Test(report_figures, lines_on_each_other_are_named)
{
    const char *text, *script;

    put_private("counting", 20);
    put_private("collector off", 20.1);
    put_private("freeze", 21);
    put("copy_on_write", "\"configuration\":\"immortal + freeze\"",
        "dirty_share", 0, 0);
    put("copy_on_write", "\"configuration\":\"counting\"", "dirty_share", 95,
        0);
    text = section_text(&report_copy_on_write);
    assert_has(text, "The line of counting is covered by: collector off. ");
    script = fakes_read(fakes_path("data/copy_on_write.gp"));
    assert_has(script, "set ylabel \"MiB\"");
    /* The bars in the legend's order, whichever came first: at the left. */
    assert_has(script, "$p1s0 << END\n-0.3 95");
}

Test(report_figures, two_processes_do_not_stretch_the_axis)
{
    static const char program[] = "\"program\":\"trees\","
                                  "\"collector\":\"trial-deletion\"";
    const char *text;

    put("mark_and_sweep", program, "object_ns", 20, 0);
    put("mark_and_sweep", program, "object_ns", 30, 1);
    text = section_text(&report_mark_and_sweep);
    assert_has(text, "intervals (n = 2: from one value to the other);");
    assert_has(fakes_read(fakes_path("data/mark_and_sweep.tsv")),
               "\tgil\t25\t20\t30\t2\n");
}

Test(report_figures, an_interval_of_the_lock_is_no_confidence_interval)
{
    put("gil_contention",
        "\"call\":\"answer\",\"computing\":1,\"io\":1,\"policy\":\"tick\","
        "\"interval_us\":0",
        "io_per_s", 300, 0);
    put("gil_contention",
        "\"call\":\"answer\",\"computing\":1,\"io\":1,"
        "\"policy\":\"timed-forced\",\"interval_us\":5000",
        "io_per_s", 2, 0);
    assert_has(section_text(&report_gil_contention),
               "is drawn at 5 per second.");
    assert_has(fakes_read(fakes_path("data/gil_contention-policies.tsv")),
               "\tno switch interval\ttick\t300\t");
}
