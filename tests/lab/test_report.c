/* SPDX-License-Identifier: MIT */
#include "lab/front/front.h"
#include "lab/memory.h"
#include "lab/report/gnuplot.h"
#include "lab/report/report.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static FILE *rows_file;

static void setup(void)
{
    const char *run;

    fakes_make();
    run = fakes_path("run");
    mkdir(run, 0777);
    rows_file = fopen(fakes_path("run/rows.jsonl"), "w");
    cr_assert_not_null(rows_file);
}

TestSuite(report, .init = setup, .fini = fakes_remove, .timeout = 60);

/* Writes one row; more is further JSON, beginning with a comma. */
static void put(const char *experiment, const char *strategy, int threads,
                const char *metric, const char *value, const char *params,
                int trial, const char *status, const char *more)
{
    fprintf(rows_file,
            "{\"experiment\":\"%s\",\"strategy\":\"%s\",\"threads\":%d,"
            "\"params\":{%s},\"metric\":\"%s\",\"unit\":\"u\",\"value\":%s,"
            "\"trial\":%d,\"block\":%d,\"status\":\"%s\",\"cell\":\"c\"%s}\n",
            experiment, strategy, threads, params, metric, value, trial,
            trial / 2, status, more);
}

/* Six values around this one. */
static void put_six(const char *experiment, const char *strategy, int threads,
                    const char *metric, double value, const char *params)
{
    for (int i = 0; i < 6; i++) {
        char *text = lab_format("%.6g", value * (0.98 + 0.01 * (i % 5)));

        put(experiment, strategy, threads, metric, text, params, i, "ok",
            i ? "" : ",\"checks\":3");
        free(text);
    }
}

static void put_machine(void)
{
    FILE *file = fopen(fakes_path("run/machine.json"), "w");

    fputs("{\"cpu\":\"Test CPU\",\"cpus\":2,\"load\":1.5,"
          "\"date\":\"2026-01-02\",\"perf\":"
          "{\"there\":true,\"cycles\":false},\"resumed\":[{\"date\":"
          "\"2026-01-03\",\"commit\":\"abc\",\"modified\":true}]}",
          file);
    fclose(file);
}

/* `lab report` of the rows so far; last: one more option, or NULL. */
static int report_into(const char *place, const char *last)
{
    char command[] = "report", into[] = "--into";
    char *run = fakes_keep(lab_copy(fakes_path("run")));
    char *out = fakes_keep(lab_copy(place));
    char *more = last ? fakes_keep(lab_copy(last)) : NULL;
    char *argv[] = {command, run, into, out, more, NULL};
    int null = open("/dev/null", O_WRONLY);

    fflush(rows_file);
    put_machine();
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    return front_report(last ? 5 : 4, argv);
}

/* Makes the report; its text. */
static char *make(void)
{
    cr_assert_eq(report_into(fakes_path(""), NULL), 0);
    fclose(rows_file);
    return fakes_read(fakes_path("REPORT.md"));
}

static void assert_has(const char *text, const char *part)
{
    cr_assert_not_null(strstr(text, part), "not there: %s\n%.1500s", part,
                       text);
}

Test(report, verdicts_come_from_the_numbers)
{
    char *text;

    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    for (int i = 0; i < 6; i++)
        put("lost_increments", "gil", 2, "lost_fraction", "0", "", i, "ok", "");
    put_six("refcount_cost", "gil", 1, "pair_ns", 0.6, "\"target\":\"own\"");
    put_six("refcount_cost", "racy", 1, "pair_ns", 0.6, "\"target\":\"own\"");
    put_six("refcount_cost", "atomic", 1, "pair_ns", 12, "\"target\":\"own\"");
    text = make();
    assert_has(text, "`racy` lost 46.8 % [");
    assert_has(text, "wrong by up to 47.9 %");
    assert_has(text, "(1−1/N: 50 %); `gil` lost none.");
    assert_has(text, "no checks"); /* gil's rows came without any */
    assert_has(text, "`racy` = [");
    assert_has(text, "`atomic` 20.0× [");
    cr_assert_null(strstr(text, "**Scaling"), "a claim without rows");
}

Test(report, nobody_lost_and_everybody_lost)
{
    char *text;

    for (int i = 0; i < 6; i++) {
        put("lost_increments", "gil", 2, "lost_fraction", "0", "", i, "ok", "");
        put("lost_increments", "biased", 2, "lost_fraction", "0", "", i, "ok",
            "");
    }
    text = make();
    assert_has(text, "2 threads:** `gil`, `biased` lost none.");
}

Test(report, why_an_operation_has_no_number)
{
    char *text;

    put_six("refcount_cost", "gil", 2, "pair_ns", 0.6, "\"target\":\"shared\"");
    put("refcount_cost", "racy", 2, "pair_ns", "null", "\"target\":\"shared\"",
        0, "failed-check", ",\"reason\":\"counts\"");
    put("refcount_cost", "atomic", 2, "pair_ns", "null",
        "\"target\":\"shared\"", 0, "void", "");
    text = make();
    assert_has(text, "; `racy` failed its check");
    assert_has(text, "; `atomic` no valid window");
}

/* A figure never shows rows with a status other than ok. */
Test(report, figures_show_ok_rows_only)
{
    char *text, *numbers;

    put_six("lost_increments", "gil", 2, "lost_fraction", 0, "");
    put("lost_increments", "gil", 2, "lost_fraction", "0.987", "", 7, "void",
        "");
    put("lost_increments", "racy", 2, "lost_fraction", "null", "", 0,
        "failed-check",
        ",\"checks_failed\":1,\"wrong_by\":-3214221,\"reason\":\"short\"");
    put("lost_increments", "racy", 2, "process_s", "1", "", 0, "failed-check",
        ",\"reason\":\"short\"");
    text = make();
    numbers = fakes_read(fakes_path("report/data/lost_increments.tsv"));
    cr_assert_not_null(numbers);
    cr_assert_not_null(strstr(numbers, "gil\t2\t"));
    cr_assert_null(strstr(numbers, "racy"));
    cr_assert_null(strstr(numbers, "987"));
    cr_assert_null(strstr(text, "987"));
    assert_has(text, "0 held, **1 failed**, wrong by −3,214,221");
    assert_has(text, "1 rows void");
    assert_has(text, "✓ 3 held");
}

Test(report, crashes_and_hangs_are_in_the_ledger)
{
    char *text;

    put_six("scaling", "gil", 1, "ops_per_s", 1e6, "\"workload\":\"request\"");
    put("scaling", "racy", 1, "process_s", "1", "", 0, "crashed",
        ",\"reason\":\"signal 11 (Segmentation fault)\"");
    put("scaling", "racy", 2, "process_s", "9", "", 0, "hung",
        ",\"reason\":\"no end after 9 s\"");
    put("stop_the_world", "racy", 1, "skipped", "null", "", 0, "skipped",
        ",\"reason\":\"the collector is off\"");
    text = make();
    assert_has(text, "**1 crashed**, **1 hung**");
    assert_has(text, "skipped: the collector is off");
    assert_has(text, "signal 11 (Segmentation fault)");
}

Test(report, every_section_from_its_rows)
{
    static const char *const strategies[] = {"gil", "biased"};
    char *text;

    for (int s = 0; s < 2; s++) {
        const char *strategy = strategies[s];
        double factor = s ? 2 : 1;

        for (int threads = 1; threads <= 4; threads *= 2)
            put_six("scaling", strategy, threads, "ops_per_s",
                    1e6 * (s ? threads : 1), "\"workload\":\"private_trees\"");
        put_six("stop_the_world", strategy, 2, "time_to_stop_us", 20 * factor,
                "\"quantile\":0.5");
        put_six("stop_the_world", strategy, 2, "time_to_stop_us", 90 * factor,
                "\"quantile\":1");
        put_six("stop_the_world", strategy, 2, "pause_us", 300,
                "\"quantile\":0.5");
        put_six("stop_the_world", strategy, 1, "full_collect_ms", 80,
                "\"graph\":\"random\",\"nodes\":1000000,\"state\":\"live\"");
        put_six("python_heap", strategy, 1, "full_collect_ms", 40,
                "\"snapshot\":\"x/stdlib.snap\"");
        put("python_heap", strategy, 1, "unreachable_found", s ? "99" : "123",
            "\"snapshot\":\"x/stdlib.snap\"", 0, "ok", "");
        put("python_heap", strategy, 1, "unreachable_expected", "123",
            "\"snapshot\":\"x/stdlib.snap\"", 0, "ok", "");
        put_six("allocation_cost", strategy, 1, "alloc_free_ns", 5,
                "\"allocator\":\"lab\",\"pattern\":\"batch\"");
        put_six("allocation_cost", strategy, 1, "alloc_free_ns", 10,
                "\"allocator\":\"mimalloc\",\"pattern\":\"batch\"");
        put_six("allocation_cost", strategy, 2, "alloc_free_ns", 10,
                "\"allocator\":\"lab\",\"pattern\":\"batch\"");
    }
    put_six("another", "gil", 1, "beauty", 7, "");
    text = make();
    assert_has(text, "**Scaling, private binary trees**, 2 threads over 1: "
                     "`gil` = [");
    assert_has(text, "`biased` 2× [");
    assert_has(text, "`biased` 39.8 [");
    assert_has(text, "nodes, all alive:** `gil` 79.6 [");
    assert_has(text, "1 of 2 strategies found exactly the 123 unreachable");
    assert_has(text, "against mimalloc** (9.95 [");
    assert_has(text, "`gil` 0.500× [");
    assert_has(text, "The same on 2 threads over one, time per pair and "
                     "thread:** `gil` 2×");
    assert_has(text, "## another");
    assert_has(text, "beauty");
    assert_has(text, "Test CPU");
    cr_assert_null(strstr(text, fakes_path("")), "no path of this machine");
}

Test(report, numbers_as_people_read_them)
{
    char text[NUMBER_TEXT];

    cr_assert_str_eq(number_text(text, 0), "0");
    cr_assert_str_eq(number_text(text, 0.6123), "0.612");
    cr_assert_str_eq(number_text(text, 0.0421), "0.042");
    cr_assert_str_eq(number_text(text, 14.26), "14.3");
    cr_assert_str_eq(number_text(text, 99.97), "100");
    cr_assert_str_eq(number_text(text, 532.4), "532");
    cr_assert_str_eq(number_text(text, 9990), "9990");
    cr_assert_str_eq(number_text(text, 12345), "12.3k");
    cr_assert_str_eq(number_text(text, 999999), "1.00M");
    cr_assert_str_eq(number_text(text, -4.56e6), "-4.56M");
    cr_assert_str_eq(number_text(text, NAN), "-");
    cr_assert_str_eq(round_text(text, 0.5), "0.5");
    cr_assert_str_eq(round_text(text, 10000), "10k");
    cr_assert_str_eq(round_text(text, 1e6), "1M");
}

Test(report, scaling_is_shown_against_the_one_thread_baseline)
{
    char *numbers;

    for (int threads = 1; threads <= 2; threads++) {
        put_six("scaling", "gil", threads, "ops_per_s", 1e6,
                "\"workload\":\"request\"");
        put_six("scaling", "atomic", threads, "ops_per_s", 0.5e6 * threads,
                "\"workload\":\"request\"");
    }
    make();
    numbers = fakes_read(fakes_path("report/data/scaling.tsv"));
    assert_has(numbers, "requests over shared configuration\tgil\t1\t1\t");
    assert_has(numbers, "requests over shared configuration\tatomic\t1\t0.5");
    assert_has(numbers, "requests over shared configuration\tatomic\t2\t1\t");
    assert_has(fakes_read(fakes_path("report/data/scaling.gp")),
               "throughput (gil, 1 thread = 1)");
}

Test(report, without_gnuplot_tables_remain_and_the_package_is_named)
{
    char *text;

    setenv("PATH", fakes_path("empty"), 1);
    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    text = make();
    assert_has(text, "gnuplot-nox");
    assert_has(text, "<details open><summary>All numbers");
    cr_assert_null(strstr(text, ".svg)"));
    cr_assert_null(fakes_read(fakes_path("report/lost_increments.svg")));
}

Test(report, with_gnuplot_there_is_a_picture_on_white)
{
    char *text, *picture, *script;

    if (!gnuplot_works())
        cr_skip("no gnuplot");
    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    put_six("lost_increments", "racy", 4, "lost_fraction", 0.70, "");
    text = make();
    assert_has(text, "](report/lost_increments.svg)");
    assert_has(text, "n = 6 per point");
    assert_has(text, "build/lab run lost_increments");
    picture = fakes_read(fakes_path("report/lost_increments.svg"));
    cr_assert_not_null(picture);
    assert_has(picture, "<svg");
    assert_has(picture, "fill=\"#ffffff\"");
    script = fakes_read(fakes_path("report/data/lost_increments.gp"));
    assert_has(script, "1 - 1.0 / x"); /* more threads than CPUs or not */
}

Test(report, damage_is_told_and_the_old_report_stays)
{
    char command[] = "report";
    char *run = fakes_keep(lab_copy(fakes_path("run")));
    char *argv[] = {command, run, NULL};
    int null = open("/dev/null", O_WRONLY);

    fputs("this is no row\n", rows_file);
    fclose(rows_file);
    dup2(null, STDERR_FILENO);
    cr_assert_eq(chdir(fakes_path("")), 0);
    cr_assert_eq(front_report(2, argv), 2);
    cr_assert_neq(access("REPORT.md", F_OK), 0);
}

static void write_text(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");

    cr_assert_not_null(file);
    fputs(text, file);
    fclose(file);
}

Test(report, what_somebody_wrote_is_not_overwritten)
{
    const char *path = fakes_path("deep/er/REPORT.md");
    const char *page = fakes_path("deep/er/report/index.html");

    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    cr_assert_eq(report_into(fakes_path("deep/er"), NULL), 0, "made");
    cr_assert_eq(report_into(fakes_path("deep/er"), NULL), 0, "our own");
    write_text(path, "# My report\nwith years of work\n");
    cr_assert_eq(report_into(fakes_path("deep/er"), NULL), 2);
    cr_assert_str_eq(fakes_read(path), "# My report\nwith years of work\n");
    cr_assert_eq(report_into(fakes_path("deep/er"), "--force"), 0);
    assert_has(fakes_read(path), REPORT_MARK);
    assert_has(fakes_read(page), REPORT_MARK);
    write_text(page, "<h1>Home</h1>\n");
    cr_assert_eq(report_into(fakes_path("deep/er"), NULL), 2);
    cr_assert_str_eq(fakes_read(page), "<h1>Home</h1>\n");
}

Test(report, a_place_that_cannot_be_is_told)
{
    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    cr_assert_eq(report_into(fakes_path("run/rows.jsonl/x"), NULL), 2);
}

Test(report, contents_lead_to_every_part)
{
    char *text;

    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    text = make();
    assert_has(text, "[What was found](#what-was-found) ·\n");
    assert_has(text, "[Lost increments](#lost-increments) ·\n");
    assert_has(text, "[Commands](#commands)\n");
}

Test(report, the_machine_says_what_it_lacks_and_when_a_run_went_on)
{
    char *text;

    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    text = make();
    assert_has(text, "not idle when the run began: load 1.50 on 2 CPUs.");
    assert_has(text, "| record at all                   | yes  |");
    assert_has(text, "| count cycles and instructions   | no   | samples are");
    assert_has(text, "| stopped, and went on | 2026-01-03, at commit abc, with "
                     "changes |");
}

/* One kind of collection at a glance, in the verdict and in the figure: the
 * oldest generation at the most numbers of threads, not the longest pause. */
Test(report, stopping_is_of_one_kind_everywhere)
{
    static const struct {
        int threads, generation, objects;
        double us;
    } kinds[] = {
        {1, 1, 10000, 50}, {2, 1, 10000, 60},  {1, 2, 10000, 5},
        {2, 2, 10000, 7},  {2, 2, 100000, 90},
    };
    char *text;

    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        for (int q = 0; q < 2; q++) {
            char *params = lab_format(
                "\"generation\":%d,\"heap_nodes\":%d,\"quantile\":%s",
                kinds[i].generation, kinds[i].objects, q ? "1" : "0.5");

            put_six("stop_the_world", "gil", kinds[i].threads,
                    "time_to_stop_us", kinds[i].us * (1 + q), params);
            free(params);
        }
    }
    text = make();
    assert_has(text, "- **Time to stop all threads, generation 2, 10k "
                     "objects, 2 threads** (median, longest): `gil` 6.96 [");
    assert_has(text, "] µs, 13.9 µs.");
    assert_has(text, "| time to stop all threads, median, generation 2, 10k "
                     "objects, µs, 2 threads |");
    assert_has(text, "| 6.96 [");
    if (gnuplot_works())
        assert_has(text, "while threads work, generation 2, 10k objects.");
}

/* The rows of the first command are where the second one looks. */
Test(report, commands_fit_together)
{
    char *text;

    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    text = make();
    assert_has(text, "build/lab run --out DIR\nbuild/lab report DIR\n");
}

Test(report, at_a_glance)
{
    char *text;

    put_six("lost_increments", "racy", 2, "lost_fraction", 0.47, "");
    put_six("lost_increments", "gil", 2, "lost_fraction", 0, "");
    put_six("mark_and_sweep", "tracing", 1, "x", 1, "");
    for (int threads = 1; threads <= 2; threads++)
        put_six("scaling", "gil", threads, "ops_per_s", 1e6 * threads,
                "\"workload\":\"hot_object\"");
    text = make();
    assert_has(text, "|             gil |\n|---|---:|---:|\n");
    assert_has(text, "| increments lost, %, 2 threads ");
    assert_has(text, "| 46.8 [45.2, 48.6] |               0 |\n");
    assert_has(text, "|                 – | 2× [1.92, 2.08] |\n");
    assert_has(text, "| throughput, one hot object, 2 threads over 1 ");
}

Test(report, many_numbers_are_kept_beside_it)
{
    char *text, *numbers;

    put_six("another", "gil", 1, "beauty", 7, "");
    for (int i = 0; i < 200; i++) {
        char *params = lab_format("\"size\":%d,\"kind\":\"a,b\"", i);

        put_six("lost_increments", "gil", 1, "lost_fraction", 1.25, params);
        free(params);
    }
    text = make();
    if (gnuplot_works())
        cr_assert_null(strstr(text, "size=77"), "too long to be read");
    assert_has(text, "report/data/lost_increments.csv");
    numbers = fakes_read(fakes_path("report/data/lost_increments.csv"));
    cr_assert_not_null(numbers);
    assert_has(numbers, "strategy,threads,params,metric,median,low,high,unit,"
                        "n,status\n");
    assert_has(numbers, "gil,1,\"kind=a,b size=77\",lost_fraction,1.24375,");
    assert_has(fakes_read(fakes_path("report/data/another.csv")), "beauty");
    assert_has(text, "| beauty ");
}
