/* SPDX-License-Identifier: MIT */
/* The report's sections on waits for the GIL and on contended objects. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "tests/lab/fakes.h"
#include "tests/lab/sections.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

extern const struct report_section report_waiting;
extern const struct report_section report_waiting_objects;

TestSuite(waiting, .init = rows_open, .fini = fakes_remove, .timeout = 60);

static void put(const char *experiment, const char *strategy, int threads,
                const char *metric, double value, const char *params)
{
    for (int i = 0; i < 3; i++)
        fprintf(rows_file,
                "{\"experiment\":\"%s\",\"strategy\":\"%s\",\"threads\":%d,"
                "\"params\":{%s},\"metric\":\"%s\",\"unit\":\"u\","
                "\"value\":%.9g,\"trial\":0,\"block\":%d,\"status\":\"ok\"}\n",
                experiment, strategy, threads, params, metric, value, i);
}

static void put_skipped(const char *experiment, const char *strategy)
{
    fprintf(rows_file,
            "{\"experiment\":\"%s\",\"strategy\":\"%s\",\"threads\":2,"
            "\"params\":{},\"metric\":\"skipped\",\"unit\":\"\","
            "\"value\":null,\"trial\":0,\"status\":\"skipped\","
            "\"reason\":\"there is no GIL to wait for\"}\n",
            experiment, strategy);
}

/* One row of gil_waiting; more: further parameters. */
static void put_wait(const char *policy, int computing, int io,
                     const char *metric, double value, const char *more)
{
    char *params = lab_format("\"policy\":\"%s\",\"computing\":%d,\"io\":%d,%s",
                              policy, computing, io, more);

    put("gil_waiting", "gil", computing + io, metric, value, params);
    free(params);
}

static void put_split(const char *policy, int computing, int io, const char *of,
                      double time, const double shares[4])
{
    static const char *const parts[] = {"held-by-others", "wake-up", "spin",
                                        "run-queue"};
    char *whose = lab_format("\"of\":\"%s\"", of);

    put_wait(policy, computing, io, "waiting", time, whose);
    for (int i = 0; i < 4; i++) {
        char *more = lab_format("%s,\"part\":\"%s\"", whose, parts[i]);

        put_wait(policy, computing, io, "wait_share", shares[i], more);
        free(more);
    }
    free(whose);
}

static void put_handoff(const char *policy, int computing, int io, double usual,
                        double longest)
{
    put_wait(policy, computing, io, "handoff_us", usual, "\"quantile\":0.5");
    put_wait(policy, computing, io, "handoff_us", longest, "\"quantile\":1");
}

Test(waiting, nothing_without_a_lock)
{
    put_skipped("gil_waiting", "atomic");
    cr_assert_str_eq(section_text(&report_waiting), "");
}

Test(waiting, each_policy_is_told_by_its_own_rows)
{
    static const double forced[] = {0.75, 0.125, 0, 0.125};
    static const double spin[] = {0.5, 0, 0.5, 0};
    char *text;

    put_split("timed-forced", 2, 0, "computing", 0.5, forced);
    put_split("spin", 2, 0, "computing", 0.25, spin);
    put_handoff("timed-forced", 2, 0, 30, 90);
    put_handoff("spin", 2, 0, 2, 7);
    /* other numbers of threads are not mixed up with these */
    put_split("spin", 4, 0, "computing", 0.9, forced);
    put_handoff("spin", 4, 0, 111, 222);
    text = section_text(&report_waiting);
    assert_has(text, "75.0 % (`timed-forced`), 50.0 % (`spin`)");
    assert_has(text, "`timed-forced` 30 and 90 µs; `spin` 2 and 7 µs");
    assert_has(text, " 12.5 % |");
    assert_has(text, " 25.0 % |");
    assert_has_not(text, "`fifo`");
    assert_has_not(text, "does I/O");
}

Test(waiting, io_is_compared_when_both_are_there)
{
    static const double shares[] = {0.25, 0.75, 0, 0};
    char *text;

    put_split("timed-forced", 1, 1, "io", 0.97, shares);
    put_split("boost", 1, 1, "io", 0.13, shares);
    text = section_text(&report_waiting);
    assert_has(text, "waits 97 % of its time under `timed-forced` and 13 % "
                     "under `boost`; of that, others have the lock for 25 %");
    assert_has(text, "does I/O");
}

/* --- contended objects ---------------------------------------------------- */

static void put_object(const char *strategy, const char *object, double rank,
                       double changes, double samples)
{
    char *params = lab_format("\"object\":\"%s\",\"type\":\"T\"", object);

    put("contended_objects", strategy, 2, "rank", rank, params);
    put("contended_objects", strategy, 2, "ownership_changes", changes, params);
    put("contended_objects", strategy, 2, "samples", samples, params);
    put("contended_objects", strategy, 2, "samples_taken", 600, "");
    free(params);
}

Test(waiting, the_leaderboard)
{
    char *text;

    put_object("atomic", "hot", 1, 300, 600);
    put_object("atomic", "private", 4, 0, 300);
    put_object("gil", "hot", 1, 60, 600);
    text = section_text(&report_waiting_objects);
    assert_has(text, "first under 2 of 2 strategies");
    assert_has(text, "10 to 50 % of the samples, private objects in none");
    assert_has(text, "300 of 600, rank 1");
    assert_has(text, "60 of 600, rank 1");
    assert_has(text, "0 of 300, rank 4");
    assert_has(text, "not seen");
}

/* It would say so if the method failed. */
Test(waiting, a_leaderboard_that_is_wrong)
{
    char *text;

    put_object("atomic", "hot", 2, 300, 600);
    put_object("atomic", "private", 1, 310, 600);
    text = section_text(&report_waiting_objects);
    assert_has(text, "first under 0 of 1 strategies");
    assert_has(text, "private objects in some, too");
}
