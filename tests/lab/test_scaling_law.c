/* SPDX-License-Identifier: MIT */
/* What the report says of the scaling law, for rows of machines made up. */
#include "lab/front/front.h"
#include "lab/memory.h"
#include "tests/lab/fakes.h"
#include "tests/lab/laws.h"
#include "tests/lab/sections.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

TestSuite(scaling_law, .init = rows_open, .fini = fakes_remove, .timeout = 60);

/* One window of one block. */
static void put(const char *experiment, const char *strategy,
                const char *workload, int threads, double ops, int block,
                int trial, const char *more)
{
    fprintf(rows_file,
            "{\"experiment\":\"%s\",\"strategy\":\"%s\",\"threads\":%d,"
            "\"params\":{\"workload\":\"%s\"},\"metric\":\"ops_per_s\","
            "\"unit\":\"1/s\",\"value\":%.6g,\"trial\":%d,\"block\":%d,"
            "\"status\":\"ok\",\"cell\":\"c\"%s}\n",
            experiment, strategy, threads, workload, ops, trial, block, more);
}

/* Four blocks of three windows of a law, with a little noise. */
static void put_law(const char *strategy, const char *workload,
                    const struct law *law, int threads, const char *more)
{
    for (int block = 0; block < 4; block++) {
        for (int trial = 0; trial < 3; trial++)
            put("scaling", strategy, workload, threads,
                threads * 1e9 / law_at(law, threads) * exp(0.005 * law_noise()),
                block, trial, more);
    }
}

/* Makes the report of a machine with so many CPUs; its text. */
static char *make(int cpus)
{
    char command[] = "report", into[] = "--into";
    char *run = fakes_keep(lab_copy(fakes_path("run")));
    char *out = fakes_keep(lab_copy(fakes_path("")));
    char *argv[] = {command, run, into, out, NULL};
    FILE *card = fopen(fakes_path("run/machine.json"), "w");
    int null = open("/dev/null", O_WRONLY);

    fclose(rows_file);
    fprintf(card, "{\"cpu\":\"Test CPU\",\"cpus\":%d}", cpus);
    fclose(card);
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    cr_assert_eq(front_report(4, argv), 0);
    return fakes_read(fakes_path("REPORT.md"));
}

/* The cell of a table's row that begins like this; columns from 0. */
static const char *cell(const char *text, const char *row, int column)
{
    static char copy[64];
    const char *at = strstr(text, row);
    size_t length;

    cr_assert_not_null(at, "%s", row);
    for (int i = 0; i <= column; i++) {
        at = strchr(at, '|');
        cr_assert_not_null(at);
        at++;
    }
    at += strspn(at, " ");
    length = strcspn(at, "|\n");
    if (length >= sizeof(copy))
        length = sizeof(copy) - 1;
    memcpy(copy, at, length);
    copy[length] = '\0';
    return copy;
}

/* "middle [low, high]" holds the truth, and is not wide. */
static void assert_holds(const char *text, double truth, double width)
{
    double middle, low, high;

    cr_assert_eq(sscanf(text, "%lf [%lf, %lf]", &middle, &low, &high), 3, "%s",
                 text);
    cr_assert(low <= truth * 1.001 && truth * 0.999 <= high, "%s: %g", text,
              truth);
    cr_assert_lt(high - low, width, "%s", text);
}

/* Rows, the header, then two columns of words, and N: then alone, among, ... */
enum { NUMBER = 3, ALONE, AMONG, TURN, ALPHA, BETA, LEFT_OUT };

Test(scaling_law, two_cpus_give_no_curve)
{
    char *text;

    put_law("gil", "hot_object", &law_usual, 1, "");
    put_law("gil", "hot_object", &law_usual, 2, "");
    put_law("gil", "hot_object", &law_usual, 4, ",\"oversubscribed\":true");
    put_law("atomic", "hot_object", &law_usual, 2, "");
    text = make(2);
    cr_assert_not_null(strstr(text, "No curve is drawn"));
    cr_assert_not_null(strstr(text, "two points and no curve"));
    cr_assert_str_eq(cell(text, "| hot_object | `gil`", NUMBER), "2 ");
    assert_holds(cell(text, "| hot_object | `gil`", ALONE), 20, 1);
    assert_holds(cell(text, "| hot_object | `gil`", AMONG), 26.5, 2);
    assert_holds(cell(text, "| hot_object | `gil`", TURN), 13.25, 1);
    assert_holds(cell(text, "| hot_object | `gil`", ALPHA), 0.325, 0.06);
    cr_assert_eq(strncmp(cell(text, "| hot_object | `gil`", BETA), "–", 3), 0);
    cr_assert_eq(strncmp(cell(text, "| hot_object | `atomic`", ALPHA), "–", 3),
                 0, "without one thread there is nothing to compare with");
    cr_assert_null(strstr(text, "| 1 apart   | 4"));
}

Test(scaling_law, many_cpus_give_the_law_back)
{
    char *text;

    for (int i = 0; i < 8; i++) /* up to 16 threads */
        put_law("gil", "hot_object", &law_usual, law_threads[i], "");
    put_law("gil", "hot_object", &law_usual, 64, ",\"oversubscribed\":true");
    text = make(16);
    cr_assert_null(strstr(text, "No curve is drawn"));
    cr_assert_str_eq(cell(text, "| hot_object | `gil`", NUMBER), "16 ");
    assert_holds(cell(text, "| hot_object | `gil`", ALPHA), 0.3, 0.06);
    assert_holds(cell(text, "| hot_object | `gil`", BETA), 0.0125, 0.003);
    cr_assert_lt(atof(cell(text, "| hot_object | `gil`", LEFT_OUT)), 3);
    cr_assert_not_null(strstr(text, "| 1 apart"));
}

Test(scaling_law, published_errors_are_printed)
{
    char *text, *numbers;

    put_law("gil", "hot_object", &law_usual, 1, "");
    text = make(2);
    cr_assert_not_null(strstr(text, "which is no law"));
    cr_assert_not_null(strstr(text, "3.8 %, worst 17.7 % at 160"));
    cr_assert_not_null(strstr(text, "10.8 %, worst 51.7 % at 2"));
    cr_assert_not_null(strstr(text, "count_atomic:u.hps.2019.10.23a.dat"));
    cr_assert_not_null(strstr(text, "no bounds"));
    numbers = fakes_read(fakes_path("report/data/scaling_law-published.tsv"));
    cr_assert_not_null(numbers);
    cr_assert_not_null(strstr(numbers, "held out"));
}

Test(scaling_law, without_its_rows_there_is_no_section)
{
    char *text;

    put("lost_increments", "gil", "hot_object", 1, 1e6, 0, 0, "");
    text = make(2);
    cr_assert_null(strstr(text, "Scaling law"));
    cr_assert_null(fakes_read(fakes_path("report/scaling_law-published.svg")));
}

Test(scaling_law, rows_without_a_cpu_each_say_nothing)
{
    char *text;

    put_law("gil", "hot_object", &law_usual, 4, ",\"oversubscribed\":true");
    put_law("gil", "hot_object", &law_usual, 8, "");
    text = make(2);
    cr_assert_null(strstr(text, "**Scaling law"));
    cr_assert_null(strstr(text, "Universal Scalability"));
}
