/* SPDX-License-Identifier: MIT */
/* What the report's verdicts call noise, and what they do not. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "tests/lab/fakes.h"
#include "tests/lab/sections.h"

#include <criterion/criterion.h>

extern const struct report_section report_scaling;
extern const struct report_section report_utilisation;

TestSuite(noise, .init = rows_open, .fini = fakes_remove, .timeout = 60);

static void put(const char *experiment, int threads, const char *metric,
                double value, int block, const char *params)
{
    fprintf(rows_file,
            "{\"experiment\":\"%s\",\"strategy\":\"gil\",\"threads\":%d,"
            "\"params\":{%s},\"metric\":\"%s\",\"unit\":\"u\","
            "\"value\":%.9g,\"trial\":0,\"block\":%d,\"status\":\"ok\"}\n",
            experiment, threads, params, metric, value, block);
}

/* Rates of one thread, 10, and of two, 10 times these. */
static void put_gains(double gain, double spread)
{
    for (int block = 0; block < 5; block++) {
        put("scaling", 1, "ops_per_s", 10, block,
            "\"workload\":\"private_trees\"");
        put("scaling", 2, "ops_per_s", 10 * (gain + spread * (block - 2)),
            block, "\"workload\":\"private_trees\"");
    }
}

Test(noise, twice_the_threads_do_not_give_more_than_twice)
{
    put_gains(2.1, 0.2);
    assert_has(section_text(&report_scaling), "More than 2 times is noise.\n");
}

Test(noise, less_than_twice_may_be_true)
{
    put_gains(1.9, 0.2);
    assert_has_not(section_text(&report_scaling), "is noise");
}

/* What is surely more than twice has a reason, such as two caches. */
Test(noise, what_is_sure_is_not_called_noise)
{
    put_gains(3, 0.01);
    assert_has_not(section_text(&report_scaling), "is noise");
}

Test(noise, the_table_at_a_glance_says_so_too)
{
    struct report_section glance = report_scaling;

    glance.verdict = glance.body = report_glance;
    put_gains(2.1, 0.2);
    assert_has(section_text(&glance), "more than N times is noise.\n");
}

/* 3 ms are not longer than the machine's own. */
Test(noise, the_machine_alone_is_the_floor_of_the_longest_times)
{
    static const double alone[] = {1663, 5804};

    for (int block = 0; block < 2; block++) {
        put("mutator_utilisation", 2, "utilisation", 0.5, block,
            "\"who\":\"worst thread\",\"window_us\":10000");
        put("mutator_utilisation", 2, "longest_us", 3000, block,
            "\"who\":\"worst thread\"");
        put("mutator_utilisation", 2, "longest_us", alone[block], block,
            "\"who\":\"idle\"");
    }
    assert_has(section_text(&report_utilisation),
               "The machine alone took from 1.66 ms to 5.80 ms, so what is no "
               "longer than that");
}
