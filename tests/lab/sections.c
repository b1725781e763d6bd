/* SPDX-License-Identifier: MIT */
#include "tests/lab/sections.h"
#include "lab/memory.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <string.h>
#include <sys/stat.h>

FILE *rows_file;

void rows_open(void)
{
    fakes_make();
    mkdir(fakes_path("run"), 0777);
    rows_file = fopen(fakes_path("run/rows.jsonl"), "w");
    cr_assert_not_null(rows_file);
}

char *section_text(const struct report_section *section)
{
    struct report report;
    char *error, *text;
    size_t length;

    fclose(rows_file);
    cr_assert_eq(report_open(fakes_path("run"), &report, &error), 0);
    report.can_draw = false;
    report.cpus = 2;
    report.figures = "report";
    report.figure_path = lab_copy(fakes_path("."));
    report.out = lab_memory_stream(&text, &length);
    section->verdict(&report);
    section->body(&report);
    fclose(report.out);
    report_close(&report);
    return fakes_keep(text);
}

void assert_has(const char *text, const char *part)
{
    cr_assert_not_null(strstr(text, part), "not there: %s\n%s", part, text);
}

void assert_has_not(const char *text, const char *part)
{
    cr_assert_null(strstr(text, part), "there: %s\n%s", part, text);
}
