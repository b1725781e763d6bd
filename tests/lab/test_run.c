/* SPDX-License-Identifier: MIT */
/* The harness itself, tested with programs that crash, hang and lie. */
#include "lab/front/catalog.h"
#include "lab/child.h"
#include "lab/front/front.h"
#include "lab/memory.h"
#include "lab/store.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

/* Seconds for what hangs; the others need some thousandths, and none of them
 * so many on the busiest machine. */
#define LIMIT "4"

#define RUN(...) fakes_run((const char *const[]){__VA_ARGS__, NULL})

static void setup(void)
{
    fakes_make();
}

TestSuite(run, .init = setup, .fini = fakes_remove, .timeout = 60);

static struct rows rows_of(const char *name)
{
    struct rows rows;
    char *error;

    cr_assert_eq(store_read_rows(fakes_path(name), &rows, &error), 0, "%s",
                 error);
    return rows;
}

/* The last row of the only process of this experiment and strategy. */
static const struct row *end_of(const struct rows *rows, const char *experiment)
{
    const struct row *found = NULL;

    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->row[i];

        if (strcmp(row->experiment, experiment) != 0 ||
            strcmp(row->metric, ROW_PROCESS) != 0)
            continue;
        cr_assert_null(found, "%s ended twice", experiment);
        found = row;
    }
    cr_assert_not_null(found, "%s did not end", experiment);
    return found;
}

/* How often each row is there; at most once is right. */
static void assert_no_doubles(const struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++) {
        for (size_t j = 0; j < i; j++) {
            const struct row *one = &rows->row[i], *other = &rows->row[j];

            cr_assert(strcmp(one->cell, other->cell) != 0 ||
                          strcmp(one->metric, other->metric) != 0 ||
                          one->trial != other->trial,
                      "%s is there twice", one->cell);
        }
    }
}

Test(run, good_programs_give_their_rows)
{
    struct rows rows;

    cr_assert_eq(RUN("good", "--blocks", "2", "--out", fakes_path("r")), 0);
    rows = rows_of("r");
    /* 2 blocks, 2 strategies, 2 thread counts; 2 rows and an end each. */
    cr_assert_eq(rows.count, 2 * 2 * 2 * 3);
    assert_no_doubles(&rows);
    cr_assert_not_null(fakes_read(fakes_path("r/machine.json")));
    rows_free(&rows);
}

Test(run, every_kind_of_trouble_is_recorded_and_the_run_goes_on)
{
    static const struct {
        const char *experiment;
        enum row_status status;
        const char *reason;
    } ends[] = {
        {"check", ROW_FAILED_CHECK, "one short"},
        {"crash", ROW_CRASHED, "signal 11"},
        {"hang", ROW_HUNG, "no end after"},
        {"garbage", ROW_FAILED, "a line that is no row"},
        {"foreign", ROW_FAILED, "another experiment"},
        {"silent", ROW_FAILED, "no rows"},
        {"misuse", ROW_FAILED, "exit status 2: no such thing"},
        {"good", ROW_OK, NULL},
    };
    struct rows rows;
    int garbage = 0;

    cr_assert_eq(RUN("--quick", "--no-aa", "--strategy", "alpha", "--limit",
                     LIMIT, "--out", fakes_path("r")),
                 1);
    rows = rows_of("r");
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        const struct row *end = end_of(&rows, ends[i].experiment);

        cr_assert_eq(end->status, ends[i].status, "%s: %s", ends[i].experiment,
                     row_status_name(end->status));
        if (ends[i].reason)
            cr_assert_not_null(strstr(end->reason, ends[i].reason), "%s",
                               end->reason);
        else
            cr_assert_null(end->reason);
    }
    for (size_t i = 0; i < rows.count; i++)
        garbage += strcmp(rows.row[i].experiment, "garbage") == 0;
    cr_assert_eq(garbage, 1, "nothing a liar says is kept");
    cr_assert_not_null(
        strstr(fakes_read(fakes_path("r/log.txt")), "going down"));
    rows_free(&rows);
}

/* True when this process exists and is no zombie. */
static bool alive(pid_t pid)
{
    char *status =
        fakes_read(fakes_keep(lab_format("/proc/%d/stat", (int)pid)));

    return status && !strstr(status, ") Z");
}

Test(run, a_hung_child_leaves_nothing_behind)
{
    char *grandchild;

    cr_assert_eq(RUN("hang", "--strategy", "alpha", "--limit", LIMIT, "--out",
                     fakes_path("r")),
                 1);
    grandchild = fakes_read(fakes_path("grandchild"));
    cr_assert_not_null(grandchild);
    for (int i = 0; i < 100 && alive(atoi(grandchild)); i++)
        usleep(10000);
    cr_assert_not(alive(atoi(grandchild)));
}

Test(run, a_directory_with_rows_is_not_overwritten)
{
    char *before;

    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 0);
    before = fakes_read(fakes_path("r/rows.jsonl"));
    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 2);
    cr_assert_str_eq(fakes_read(fakes_path("r/rows.jsonl")), before);
}

Test(run, a_fresh_run_drops_what_was_there)
{
    struct rows rows;

    cr_assert_eq(RUN("good", "--blocks", "2", "--out", fakes_path("r")), 0);
    cr_assert_eq(
        RUN("good", "--blocks", "1", "--fresh", "--out", fakes_path("r")), 0);
    rows = rows_of("r");
    cr_assert_eq(rows.count, 2 * 2 * 3);
    rows_free(&rows);
}

Test(run, resuming_a_whole_run_adds_nothing)
{
    char *before;

    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 0);
    before = fakes_read(fakes_path("r/rows.jsonl"));
    cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 0);
    cr_assert_eq(
        RUN("good", "--blocks", "1", "--out", fakes_path("r"), "--resume"), 0);
    cr_assert_str_eq(fakes_read(fakes_path("r/rows.jsonl")), before);
    cr_assert_eq(
        RUN("good", "--blocks", "2", "--out", fakes_path("r"), "--resume"), 2,
        "another plan");
    cr_assert_eq(
        RUN("--out", fakes_path("new"), "good", "--blocks", "1", "--resume"), 0,
        "nothing to resume: begin");
}

/* Cuts the file after this many bytes, as a power cut may. */
static void cut(size_t length)
{
    cr_assert_eq(truncate(fakes_path("r/rows.jsonl"), (off_t)length), 0);
}

Test(run, a_torn_end_is_dropped_wherever_it_tore)
{
    size_t whole;

    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 0);
    whole = strlen(fakes_read(fakes_path("r/rows.jsonl")));
    for (size_t length = whole - 1; length > whole / 2; length -= 97) {
        struct rows rows;

        cut(length);
        cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 0);
        rows = rows_of("r");
        cr_assert_eq(rows.count, 2 * 2 * 3);
        assert_no_doubles(&rows);
        rows_free(&rows);
    }
}

Test(run, a_torn_process_is_no_evidence_for_a_report_either)
{
    size_t whole;
    struct rows rows;

    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 0);
    whole = strlen(fakes_read(fakes_path("r/rows.jsonl")));
    cut(whole - 1); /* in the row that ends the last process */
    rows = rows_of("r");
    cr_assert_eq(rows.count, 2 * 2 * 3 - 3, "its other rows go as well");
    rows_free(&rows);
}

/* After a power cut a file may end in zeros that were never written. */
Test(run, zeros_at_the_end_are_dropped)
{
    struct rows rows;

    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 0);
    cut(strlen(fakes_read(fakes_path("r/rows.jsonl"))) + 100);
    rows = rows_of("r");
    cr_assert_eq(rows.count, 2 * 2 * 3);
    rows_free(&rows);
    cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 0);
    rows = rows_of("r");
    cr_assert_eq(rows.count, 2 * 2 * 3);
    rows_free(&rows);
}

Test(run, going_on_is_noted_on_the_card)
{
    const char *card;

    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 0);
    card = fakes_read(fakes_path("r/machine.json"));
    cr_assert_null(strstr(card, "resumed"));
    cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 0);
    card = fakes_read(fakes_path("r/machine.json"));
    cr_assert_not_null(strstr(card, "resumed"));
}

Test(run, rows_without_a_plan_are_not_gone_on_with)
{
    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 0);
    cr_assert_eq(unlink(fakes_path("r/plan.json")), 0);
    cr_assert_eq(
        RUN("good", "--blocks", "1", "--out", fakes_path("r"), "--resume"), 2);
    cr_assert_eq(RUN("--out", fakes_path("empty"), "--resume"), 2);
    cr_assert_neq(access(fakes_path("empty"), F_OK), 0);
}

Test(run, a_damaged_line_in_the_middle_is_told)
{
    char *text;
    FILE *file;

    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r")), 0);
    text = fakes_read(fakes_path("r/rows.jsonl"));
    text[5] = '#';
    file = fopen(fakes_path("r/rows.jsonl"), "w");
    fputs(text, file);
    fclose(file);
    cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 2);
}

/* `lab run slow` in a process of its own. After two of its six processes it
 * waits until it is let go. */
static pid_t start_slow(void)
{
    const char *const arguments[] = {"slow",  "--blocks",      "1",
                                     "--out", fakes_path("r"), NULL};
    pid_t pid;

    fflush(NULL);
    pid = fork();
    if (pid == 0)
        _exit(fakes_run_here(arguments));
    return pid;
}

static int wait_exit(pid_t pid)
{
    int status;

    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void let_go(void)
{
    cr_assert_geq(creat(fakes_path("go"), 0666), 0);
}

static int ended_processes(void)
{
    const char *at = fakes_read(fakes_path("r/rows.jsonl"));
    int count = 0;

    for (; at && (at = strstr(at, "\"" ROW_PROCESS "\"")) != NULL; at++)
        count++;
    return count;
}

static void wait_for_the_middle(void)
{
    for (int i = 0; i < 3000 && ended_processes() < 2; i++)
        usleep(10000);
    cr_assert_eq(ended_processes(), 2);
}

static void assert_resumes(void)
{
    struct rows rows = rows_of("r");

    cr_assert_eq(rows.count, 2 * 2);
    rows_free(&rows);
    let_go();
    cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 0);
    rows = rows_of("r");
    cr_assert_eq(rows.count, 2 * 3 * 2);
    assert_no_doubles(&rows);
    rows_free(&rows);
}

Test(run, an_interrupt_keeps_rows_and_exits_130)
{
    pid_t pid = start_slow();

    wait_for_the_middle();
    kill(pid, SIGINT);
    cr_assert_eq(wait_exit(pid), 130);
    assert_resumes();
}

Test(run, a_killed_run_resumes_without_doubles)
{
    pid_t pid = start_slow();

    wait_for_the_middle();
    kill(pid, SIGKILL);
    wait_exit(pid);
    assert_resumes();
}

/* As a process that was being started when its run was killed does: holds the
 * lock, until it is killed or this time is over. */
static pid_t hold_the_lock_for(int milliseconds)
{
    int ready[2];
    char byte;
    pid_t pid;

    cr_assert_eq(pipe(ready), 0);
    fflush(NULL);
    pid = fork();
    if (pid == 0) {
        int file = open(fakes_path("r/rows.jsonl"), O_RDWR | O_CLOEXEC);

        if (flock(file, LOCK_EX) == 0 && write(ready[1], "", 1) == 1)
            usleep((useconds_t)milliseconds * 1000);
        _exit(0);
    }
    cr_assert_eq(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    close(ready[1]);
    return pid;
}

Test(run, a_lock_that_a_killed_run_left_for_a_moment_is_waited_for)
{
    pid_t pid;

    cr_assert_eq(RUN("good", "--out", fakes_path("r"), "--blocks", "1"), 0);
    pid = hold_the_lock_for(100); /* a tenth of what the store waits */
    cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 0);
    waitpid(pid, NULL, 0);
    pid = hold_the_lock_for(50000);
    cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 2);
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
}

Test(run, two_runs_do_not_share_a_directory)
{
    pid_t pid = start_slow();

    wait_for_the_middle();
    cr_assert_eq(RUN("--out", fakes_path("r"), "--resume"), 2);
    let_go();
    cr_assert_eq(wait_exit(pid), 0);
}

Test(run, misuse_runs_nothing)
{
    cr_assert_eq(RUN("god", "--out", fakes_path("r")), 2);
    cr_assert_eq(RUN("good", "--strategy", "gamma", "--out", fakes_path("r")),
                 2);
    cr_assert_eq(RUN("good", "--threads", "0", "--out", fakes_path("r")), 2);
    cr_assert_eq(RUN("good", "--blocks", "x", "--out", fakes_path("r")), 2);
    cr_assert_eq(RUN("good", "--budget", "-1", "--out", fakes_path("r")), 2);
    cr_assert_eq(RUN("good", "--otu", fakes_path("r")), 2);
    cr_assert_eq(
        RUN("good", "--resume", "--fresh", "--out", fakes_path("r")), 2);
    cr_assert_eq(
        RUN("good", "--fresh", "--resume", "--out", fakes_path("r")), 2);
    cr_assert_neq(access(fakes_path("r/rows.jsonl"), F_OK), 0);
    cr_assert_eq(RUN("--help"), 0);
    cr_assert_eq(RUN("-h"), 0);
    cr_assert_eq(RUN("--plan"), 0);
}

Test(run, options_for_the_experiments_are_checked_before_the_first)
{
    cr_assert_eq(RUN("good", "--out", fakes_path("r"), "--", "--duratin"), 2);
    cr_assert_eq(RUN("good", "--plan", "--", "--duratin"), 2);
    cr_assert_neq(access(fakes_path("r"), F_OK), 0, "nothing was begun");
    cr_assert_eq(RUN("good", "--blocks", "1", "--out", fakes_path("r"), "--",
                     "--duration"),
                 0);
}

Test(run, the_catalog_says_what_there_is)
{
    const struct catalog_cell *cell;
    struct catalog catalog;
    char *error;

    cr_assert_eq(catalog_read(fakes_path(""), &catalog, &error), 0);
    cr_assert_eq(catalog.strategies, 2);
    cr_assert_str_eq(catalog.strategy[0], "alpha");
    cr_assert_str_eq(catalog.experiment[0].name, "good");
    cr_assert_str_eq(catalog.experiment[0].cell[0].args, "--workload some");
    cell = &catalog.experiment[0].cell[0];
    cr_assert_float_eq(cell->of[0].seconds, 0.01, 1e-9);
    cr_assert_float_eq(cell->of[1].seconds, 0.02, 1e-9, "beta is slower");
    cr_assert_float_eq(cell->seconds, 0.02, 1e-9, "lab list: the longest");
    catalog_free(&catalog);
    cr_assert_eq(catalog_read("/nonexistent", &catalog, &error), -1);
    free(error);
}

Test(run, a_child_that_cannot_be_started)
{
    char path[] = "/nonexistent/program";
    char *argv[] = {path, NULL};
    struct child child;

    cr_assert_eq(child_run(argv, 5, NULL, NULL, &child), 0);
    cr_assert_eq(child.end, CHILD_EXITED);
    cr_assert_eq(child.code, 127);
    cr_assert_not_null(strstr(child.errors, "No such file"));
    child_free(&child);
}
