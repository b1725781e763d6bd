/* SPDX-License-Identifier: MIT */
/* The report's section on the lock's policies. */
#include "lab/report/report.h"
#include "tests/lab/fakes.h"
#include "tests/lab/sections.h"

#include <criterion/criterion.h>

extern const struct report_section report_gil_contention;

TestSuite(contention, .init = rows_open, .fini = fakes_remove, .timeout = 60);

/* One computing thread beside one that does I/O by this call, 5 ms. */
static void put(const char *metric, double value, const char *policy,
                const char *call)
{
    fprintf(rows_file,
            "{\"experiment\":\"gil_contention\",\"strategy\":\"gil\","
            "\"threads\":2,\"params\":{\"call\":\"%s\",\"computing\":1,"
            "\"interval_us\":5000,\"io\":1,\"policy\":\"%s\"},"
            "\"metric\":\"%s\",\"unit\":\"u\",\"value\":%.9g,\"trial\":0,"
            "\"block\":0,\"status\":\"ok\"}\n",
            call, policy, metric, value);
}

/* The lower bound holds for turns that are handed over, and a row shows one
 * that is far below it: the text must not claim it for all. */
Test(contention, what_boost_does_not_bound_is_said)
{
    const char *text;

    put("io_per_s", 190, "timed-forced", "answer");
    put("compute_share", 0.95, "timed-forced", "answer");
    put("compute_share", 0.013, "boost", "read");
    text = section_text(&report_gil_contention);
    assert_has(text, "by boosting is bounded (half of the time)");
    assert_has(text, "beside `read` 1 % are left to who computes.");
    assert_has_not(text, "share has a lower bound");
}

Test(contention, without_the_row_nothing_is_said_of_it)
{
    put("io_per_s", 190, "timed-forced", "answer");
    put("compute_share", 0.95, "timed-forced", "answer");
    assert_has_not(section_text(&report_gil_contention), "beside `read`");
}
