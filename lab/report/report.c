/* SPDX-License-Identifier: MIT */
#include "lab/report/report.h"
#include "lab/memory.h"
#include "lab/report/gnuplot.h"
#include "lab/store.h"
#include "lab/style.h"
#include "lab/transcript.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define SECTION(name) extern const struct report_section report_##name;
#include "lab/report/sections.def"
#undef SECTION

static const struct report_section *const sections[] = {
#define SECTION(name) &report_##name,
#include "lab/report/sections.def"
#undef SECTION
};

enum { SECTIONS = sizeof(sections) / sizeof(sections[0]) };

/* ---- reading ------------------------------------------------------------ */

static int compare_strategies(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;
    int order = style_rank(*a) - style_rank(*b);

    return order ? order : strcmp(*a, *b);
}

static void collect_strategies(struct report *report)
{
    for (size_t i = 0; i < report->rows.count; i++) {
        const char *name = report->rows.row[i].strategy;
        bool known = row_is_again(&report->rows.row[i]);

        for (int s = 0; s < report->strategies && !known; s++)
            known = strcmp(report->strategy[s], name) == 0;
        if (!known && report->strategies < 16)
            report->strategy[report->strategies++] = name;
    }
    qsort(report->strategy, (size_t)report->strategies, sizeof(char *),
          compare_strategies);
}

int report_open(const char *directory, struct report *report, char **error)
{
    *report = (struct report){.source = directory};
    if (store_read_rows(directory, &report->rows, error) != 0)
        return -1;
    if (report->rows.count == 0) {
        *error = lab_format("%s holds no rows yet", directory);
        return -1;
    }
    report->summary = summary_make(&report->rows);
    report->card = store_read_json(directory, "machine.json");
    if (!json_is_object(report->card)) {
        json_decref(report->card);
        report->card = json_object();
    }
    report->request = store_read_json(directory, "plan.json");
    report->cpus =
        (int)json_integer_value(json_object_get(report->card, "cpus"));
    report->charts = json_object();
    report->can_draw = gnuplot_works();
    collect_strategies(report);
    report_find_floors(report);
    return 0;
}

void report_close(struct report *report)
{
    summary_free(&report->summary);
    rows_free(&report->rows);
    json_decref(report->card);
    json_decref(report->request);
    json_decref(report->charts);
    free(report->figure_path);
    *report = (struct report){.card = NULL};
}

/* ---- the parts of the page ---------------------------------------------- */

static bool has_rows(const struct report *report, const char *experiment)
{
    for (size_t i = 0; i < report->rows.count; i++) {
        if (strcmp(report->rows.row[i].experiment, experiment) == 0)
            return true;
    }
    return false;
}

/* A lesson is what has a transcript. */
static bool is_lesson(const struct report *report, const char *experiment)
{
    for (size_t i = 0; i < report->rows.count; i++) {
        if (transcript_is(&report->rows.row[i]) &&
            strcmp(report->rows.row[i].experiment, experiment) == 0)
            return true;
    }
    return false;
}

/* The verdicts of lessons, or of all others; the caller frees. */
static char *verdicts(const struct report *report, bool lessons)
{
    struct report part = *report;
    size_t length;
    char *text;

    part.out = lab_memory_stream(&text, &length);
    for (int i = 0; i < SECTIONS; i++) {
        const char *experiment = sections[i]->experiment;

        if (has_rows(report, experiment) &&
            is_lesson(report, experiment) == lessons)
            sections[i]->verdict(&part);
    }
    fclose(part.out);
    return text;
}

/* Whether others, or a build just before, had the machine. */
static void write_load(const struct report *report)
{
    double load = json_number_value(json_object_get(report->card, "load"));

    if (report->cpus > 0 && load > 0.5 * report->cpus)
        fprintf(report->out,
                "The machine was not idle when the run began: load %.2f on %d "
                "CPU%s. If others went on using it, intervals are wide.\n\n",
                load, report->cpus, report->cpus == 1 ? "" : "s");
}

/* The table first: it is what there is time for in two minutes. */
static void write_verdicts(const struct report *report)
{
    char *measured = verdicts(report, false), *taught = verdicts(report, true);

    fprintf(report->out, "## What was found\n\n");
    report_glance(report);
    fputs(measured, report->out);
    fprintf(report->out,
            "\nIn brackets: 95 %% bootstrap interval; in parentheses after a "
            "number: the two values it is made of. \"×\": so many times what "
            "the first strategy of the line has, or, of threads over threads, "
            "what it has itself with fewer. \"=\" stands where a "
            "ratio's interval includes 1, \"–\" where there is nothing to be "
            "trusted.\n\n");
    write_load(report);
    if (*taught)
        fprintf(report->out, "### What the lessons showed\n\n%s\n", taught);
    free(measured);
    free(taught);
}

/* As the anchor of a heading is made where the report is shown. */
static void write_anchor(FILE *out, const char *title, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)title[i];

        if (isalnum(c) || c == '-' || c == '_' || c >= 0x80)
            fputc(tolower(c), out);
        else if (c == ' ')
            fputc('-', out);
    }
}

/* The page has contents of its own, which page_markdown.c knows by the
 * comments. */
static void write_contents(const struct report *report, const char *body)
{
    static const char mark[] = "\n## ";
    const char *between = "";

    fprintf(report->out, "<!-- contents -->\n");
    for (const char *at = strstr(body, mark); at; at = strstr(at, mark)) {
        size_t length;

        at += strlen(mark);
        length = strcspn(at, "\n");
        fprintf(report->out, "%s[%.*s](#", between, (int)length, at);
        write_anchor(report->out, at, length);
        fputc(')', report->out);
        between = " ·\n";
    }
    fprintf(report->out, "\n<!-- end of contents -->\n\n");
}

/* Experiments that no section is written for get a table. */
static void write_others(const struct report *report)
{
    const char *last = "";

    for (size_t i = 0; i < report->rows.count; i++) {
        const char *name = report->rows.row[i].experiment;
        struct query query = {.experiment = name};
        bool known = strcmp(name, last) == 0;

        for (int s = 0; s < SECTIONS && !known; s++)
            known = strcmp(sections[s]->experiment, name) == 0;
        for (size_t j = 0; j < i && !known; j++)
            known = strcmp(report->rows.row[j].experiment, name) == 0;
        last = name;
        if (known)
            continue;
        fprintf(report->out, "## %s\n\n", name);
        report_details(report,
                       "Medians over windows and processes, with "
                       "their 95 % bootstrap intervals.",
                       &query);
    }
}

static void write_texts(FILE *out, const json_t *list, const char *between)
{
    for (size_t i = 0; i < json_array_size(list); i++)
        fprintf(out, "%s%s", i ? between : " ",
                json_string_value(json_array_get(list, i)));
}

/* Rows land where the next line looks for them; results/latest is there by
 * itself. */
static void write_out(const struct report *report)
{
    if (strcmp(report->source, "results/latest") != 0)
        fprintf(report->out, " --out %s", report->source);
}

/* The command line that made these rows, from plan.json. */
static void write_run_command(const struct report *report)
{
    const json_t *request = report->request;
    const char *threads =
        json_string_value(json_object_get(request, "threads"));
    int blocks = (int)json_integer_value(json_object_get(request, "blocks"));

    fprintf(report->out, "build/lab run");
    write_texts(report->out, json_object_get(request, "experiments"), " ");
    if (json_array_size(json_object_get(request, "strategies"))) {
        fprintf(report->out, " --strategy");
        write_texts(report->out, json_object_get(request, "strategies"), ",");
    }
    if (threads)
        fprintf(report->out, " --threads %s", threads);
    if (json_is_true(json_object_get(request, "twice")) !=
        !json_array_size(json_object_get(request, "experiments")))
        fprintf(report->out, " %s",
                json_is_true(json_object_get(request, "twice")) ? "--aa"
                                                                : "--no-aa");
    if (json_is_true(json_object_get(request, "quick")))
        fprintf(report->out, " --quick");
    if (blocks)
        fprintf(report->out, " --blocks %d", blocks);
    write_out(report);
    if (json_array_size(json_object_get(request, "extra"))) {
        fprintf(report->out, " --");
        write_texts(report->out, json_object_get(request, "extra"), " ");
    }
}

static void write_methods(const struct report *report)
{
    fprintf(report->out,
            "## Methods\n\n"
            "Each cell (experiment, parameters, threads) runs in a process of "
            "its own, so that every measurement starts from a fresh heap and "
            "a crash is a result. Strategies of one cell follow each other "
            "directly, rotated from cell to cell (a Latin square), and the "
            "whole list is repeated in blocks, so slow drifts of the machine "
            "hit all strategies alike. Where numbers of threads are compared "
            "(scaling, allocation) one process has them all and measures them "
            "in turns, window by window, to and fro; who has fewer threads "
            "than CPUs moves on over the CPUs, because one of them may be "
            "slower than the others.\n\n"
            "Threads are pinned to distinct physical cores first and start "
            "together behind a gate. Each stamps its own start and end; "
            "throughput is the sum of each thread's operations over its own "
            "time. A window in which the threads ran together for less than "
            "95 %% of its length is void and is run again; with more threads "
            "than CPUs it is asked instead that every CPU was at work.\n\n"
            "Numbers are medians over windows and processes. Intervals come "
            "from a bootstrap of 1,999 resamples on two levels, processes "
            "first, then windows within them, and are widened by Student's t "
            "for the number of processes, because few of them show less "
            "spread than there is. A ratio is made of the ratios within each "
            "block, so what slowed a whole block cancels. In simulations "
            "with known truth such intervals hold it in 95 %% of cases or "
            "more, and of comparisons of a thing with itself at most 5 %% "
            "come out different (docs/statistics.md). A single process speaks "
            "for its windows only.\n\n"
            "A cell whose self-check fails gives no number at all; figures "
            "show rows with status `ok` only.\n\n");
}

static void write_commands(const struct report *report)
{
    fprintf(report->out, "## Commands\n\n```\n");
    if (report->request)
        write_run_command(report);
    else {
        fprintf(report->out, "build/lab run");
        write_out(report);
    }
    fprintf(report->out, "\nbuild/lab report %s\n```\n\n", report->source);
    if (!report->can_draw)
        return;
    fprintf(report->out,
            "Each figure again from its own numbers: `cd %s && gnuplot "
            "data/NAME.gp`; the numbers alone are in `%s/data/NAME.tsv` where "
            "it is a chart of numbers. Drawings have only the `.gp`.\n",
            report->figures, report->figures);
}

/* Everything below the title. */
static void write_parts(const struct report *report)
{
    fputc('\n', report->out);
    write_verdicts(report);
    if (!report->can_draw)
        fprintf(report->out,
                "> The figures are missing: gnuplot could not be started. On "
                "Debian it comes with the package `gnuplot-nox`. All numbers "
                "are in the tables below.\n\n");
    report_machine(report);
    report_again(report);
    report_ledger(report);
    for (int i = 0; i < SECTIONS; i++) {
        if (!has_rows(report, sections[i]->experiment))
            continue;
        fprintf(report->out, "## %s\n\n", sections[i]->title);
        sections[i]->body(report);
    }
    write_others(report);
    write_methods(report);
    write_commands(report);
}

void report_write(const struct report *report)
{
    const char *date = json_string_value(json_object_get(report->card, "date"));
    struct report body = *report;
    size_t length;
    char *text;

    body.out = lab_memory_stream(&text, &length);
    write_parts(&body);
    fclose(body.out);
    fprintf(report->out,
            REPORT_MARK
            "\n"
            "# What it costs to keep reference counts right\n\n"
            "One object runtime, compiled once per strategy, measured on one "
            "machine%s%s.\n\n",
            date ? " on " : "", date ? date : "");
    write_contents(report, text);
    fputs(text + 1, report->out); /* the empty line is there already */
    free(text);
}
