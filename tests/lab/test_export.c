/* SPDX-License-Identifier: MIT */
/* lab export: what Python's csv module reads back is what the rows said. */
#include "lab/csv.h"
#include "lab/front/front.h"
#include "lab/memory.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char *quoted(const char *text)
{
    char *result;
    size_t length;
    FILE *stream = lab_memory_stream(&result, &length);

    csv_write_text(text, stream);
    fclose(stream);
    return fakes_keep(result);
}

Test(csv, quotes_where_they_are_needed)
{
    cr_expect_str_eq(quoted("plain text"), "plain text");
    cr_expect_str_eq(quoted(""), "");
    cr_expect_str_eq(quoted("a,b"), "\"a,b\"");
    cr_expect_str_eq(quoted("say \"no\""), "\"say \"\"no\"\"\"");
    cr_expect_str_eq(quoted("two\nlines"), "\"two\nlines\"");
    cr_expect_str_eq(quoted("\r"), "\"\r\"");
}

/* A row with everything, and texts that want quotes. */
static struct row full_row(void)
{
    return (struct row){
        .experiment = lab_copy("some"),
        .strategy = lab_copy("alpha"),
        .metric = lab_copy("pair_ns"),
        .unit = lab_copy("ns"),
        .threads = 2,
        .params = row_params_copy(LAB_PARAMS(lab_text("target", "own, \"x\""),
                                             lab_number("nodes", 1e6))),
        .value = 0.1 + 0.2, /* needs 17 digits */
        .trial = 4,
        .block = 2,
        .thread = LAB_SUM,
        .status = ROW_VOID,
        .windowed = true,
        .overlap = 0.5,
        .skew_us = 12.5,
        .steal_ms = -1, /* not known */
        .involuntary = 3,
        .oversubscribed = true,
        .voided = 6,
        .disturbed = 0.25,
        .run_delay_ms = -1,
        .migrations = 2,
        .checks = 7,
        .checks_failed = 1,
        .has_wrong_by = true,
        .wrong_by = -5,
        .reason = lab_copy("say \"why\",\nthen stop"),
        .cell = lab_copy("some @alpha #2"),
    };
}

static struct row bare_row(void)
{
    return (struct row){
        .experiment = lab_copy("other"),
        .strategy = lab_copy("beta"),
        .metric = lab_copy("m"),
        .unit = lab_copy(""),
        .threads = 1,
        .params = row_params_copy(LAB_PARAMS(lab_text("mode", "fast"))),
        .value = NAN,
        .thread = LAB_NO_THREAD,
    };
}

static struct rows two_rows(void)
{
    struct rows rows = {.row = NULL};

    rows_add(&rows, full_row());
    rows_add(&rows, bare_row());
    return rows;
}

Test(csv, a_line_of_names_and_a_line_for_each_row)
{
    struct rows rows = two_rows();
    char *text;
    size_t length;
    FILE *stream = lab_memory_stream(&text, &length);

    csv_write(&rows, stream);
    fclose(stream);
    cr_expect_str_eq(
        text,
        "experiment,strategy,threads,params,metric,unit,value,trial,block,"
        "status,thread,overlap,skew_us,steal_ms,involuntary,oversubscribed,"
        "voided,disturbed,run_delay_ms,migrations,checks,checks_failed,"
        "wrong_by,reason,cell,param.mode,param.nodes,param.target\n"
        "some,alpha,2,\"nodes=1000000 target=own, \"\"x\"\"\",pair_ns,ns,"
        "0.30000000000000004,4,2,void,sum,0.5,12.5,,3,true,6,0.25,,2,7,1,-5,"
        "\"say \"\"why\"\",\nthen stop\",some @alpha #2,,1000000,"
        "\"own, \"\"x\"\"\"\n"
        "other,beta,1,mode=fast,m,,,0,0,ok,,,,,,,,,,,,,,,,fast,,\n",
        "%s", text);
    free(text);
    rows_free(&rows);
}

/* ---- the command -------------------------------------------------------- */

static const char reader[] =
    "import csv, json, sys\n"
    "rows = [json.loads(line) for line in open(sys.argv[1])]\n"
    "table = list(csv.DictReader(open(sys.argv[2], newline='')))\n"
    "assert len(rows) == len(table), (len(rows), len(table))\n"
    "def same(text, value):\n"
    "    if value is None: return text == ''\n"
    "    if isinstance(value, bool): return text == str(value).lower()\n"
    "    if isinstance(value, str): return text == value\n"
    "    return float(text) == value\n"
    "for row, line in zip(rows, table):\n"
    "    assert None not in line and None not in line.values(), line\n"
    "    for key, text in line.items():\n"
    "        if key.startswith('param.'):\n"
    "            value = row['params'].get(key[6:])\n"
    "        elif key == 'params': continue\n"
    "        else: value = row.get(key)\n"
    "        assert same(text, value), (key, text, value)\n"
    "    assert set(row) <= set(line), set(row) - set(line)\n";

TestSuite(front_export, .init = (void (*)(void))fakes_make,
          .fini = fakes_remove);

/* Runs `lab export`, what it says going to the file "said". */
static int export(const char *const *arguments)
{
    int status;
    pid_t pid;

    fflush(NULL);
    pid = fork();
    if (pid == 0) {
        char *argv[8] = {fakes_keep(lab_copy("export"))};
        int argc = 1;
        int out = open(fakes_path("said"), O_WRONLY | O_CREAT | O_TRUNC, 0666);

        for (; *arguments; arguments++)
            argv[argc++] = fakes_keep(lab_copy(*arguments));
        dup2(out, STDOUT_FILENO);
        dup2(out, STDERR_FILENO);
        status = front_export(argc, argv);
        fflush(NULL);
        _exit(status);
    }
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#define EXPORT(...) export((const char *const[]){__VA_ARGS__, NULL})

static void save_rows(void)
{
    struct rows rows = two_rows();
    FILE *file = fopen(fakes_path("rows.jsonl"), "w");

    for (size_t i = 0; i < rows.count; i++) {
        char *line = row_to_json(&rows.row[i]);

        fprintf(file, "%s\n", line);
        free(line);
    }
    fclose(file);
    rows_free(&rows);
}

Test(front_export, python_reads_back_what_the_rows_said)
{
    const char *rows, *table = fakes_path("table.csv");
    char *command;
    FILE *file;

    save_rows();
    rows = fakes_path("rows.jsonl");
    cr_assert_eq(EXPORT(fakes_path(""), "--csv", "--out", table), 0);
    file = fopen(fakes_path("reader.py"), "w");
    fputs(reader, file);
    fclose(file);
    command = lab_format("python3 '%s' '%s' '%s'", fakes_path("reader.py"),
                         rows, table);
    cr_assert_eq(system(command), 0);
    free(command);
    cr_assert_eq(EXPORT(fakes_path("")), 0, "or to stdout");
    cr_assert_str_eq(fakes_read(fakes_path("said")), fakes_read(table));
}

Test(front_export, misuse)
{
    save_rows();
    cr_expect_eq(EXPORT(fakes_path("nowhere")), 2);
    cr_assert_not_null(strstr(fakes_read(fakes_path("said")),
                              "; lab run --out DIR makes rows"));
    cr_assert_eq(chdir(fakes_path("")), 0);
    cr_expect_eq(EXPORT("--csv"), 2, "there is no results/latest");
    cr_assert_not_null(strstr(fakes_read(fakes_path("said")),
                              "there is no results/latest yet: lab run"));
    cr_expect_eq(EXPORT(fakes_path(""), "more"), 2);
    cr_expect_eq(EXPORT(fakes_path(""), "--cvs"), 2);
    cr_assert_not_null(
        strstr(fakes_read(fakes_path("said")), "did you mean --csv?"));
    cr_expect_eq(EXPORT(fakes_path(""), "--out", "/proc/nowhere/x"), 2);
    cr_expect_eq(EXPORT(fakes_path(""), "--out", "/dev/full"), 1,
                 "a full disk is noticed");
    cr_expect_eq(EXPORT("--help"), 0);
    cr_expect_eq(EXPORT("-h"), 0);
}
