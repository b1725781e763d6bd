/* SPDX-License-Identifier: MIT */
/*
 * The folded parts below a figure: how to read it, and all its numbers.
 *
 * The numbers of an experiment go into report/data/EXPERIMENT.csv, all of them
 * and in full.  In the report itself they stand only while they are few enough
 * to be read: a page of a thousand lines is one that nobody opens.
 */
#include "lab/csv.h"
#include "lab/memory.h"
#include "lab/report/report.h"
#include "lab/store.h"
#include "lab/transcript.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_ROWS = 120 };

/* Rows of this query that are numbers of an experiment. */
static const struct group *next(const struct report *report,
                                const struct query *query,
                                const struct group *group)
{
    while ((group = report_next(report, query, group)) != NULL) {
        if (strcmp(group->first->metric, ROW_PROCESS) != 0 &&
            !transcript_is(group->first))
            return group;
    }
    return NULL;
}

/* ---- as CSV -------------------------------------------------------------- */

static void put_number(FILE *out, double number)
{
    fputc(',', out);
    if (isfinite(number))
        fprintf(out, "%.6g", number);
}

static void put_text(FILE *out, const char *text)
{
    fputc(',', out);
    csv_write_text(text, out);
}

static void put_line(FILE *out, const struct group *group)
{
    const struct row *row = group->first;
    char *status = group_status(group);

    csv_write_text(row->strategy, out);
    fprintf(out, ",%d", row->threads);
    put_text(out, group->params);
    put_text(out, row->metric);
    if (group->estimate.n > 0)
        put_number(out, group->estimate.middle);
    else
        fputc(',', out);
    put_number(out, group->estimate.n > 1 ? group->estimate.low : NAN);
    put_number(out, group->estimate.n > 1 ? group->estimate.high : NAN);
    put_text(out, row->unit);
    fprintf(out, ",%zu", group->estimate.n);
    put_text(out, status);
    fputc('\n', out);
    free(status);
}

/* Returns 0, or -1 when it could not be written, which is told on stderr. */
static int write_csv(const struct report *report, const struct query *query,
                     const char *name)
{
    char *directory = lab_format("%s/data", report->figure_path);
    char *path = lab_format("%s/%s.csv", directory, name);
    const struct group *group = NULL;
    FILE *out;
    int failed;

    out = store_make_directory(directory) == 0 ? fopen(path, "we") : NULL;
    failed = !out;
    if (out) {
        fputs("strategy,threads,params,metric,median,low,high,unit,n,status\n",
              out);
        while ((group = next(report, query, group)) != NULL)
            put_line(out, group);
        failed = ferror(out);
        failed |= fclose(out) != 0;
    }
    if (failed)
        fprintf(stderr, "lab report: %s: %s\n", path, strerror(errno));
    free(path);
    free(directory);
    return failed ? -1 : 0;
}

/* ---- as a table ---------------------------------------------------------- */

static void add_line(struct table *table, const struct group *group)
{
    char *status = group_status(group);
    char *numbers = group->estimate.n ? report_estimate_text(&group->estimate)
                                      : lab_copy("–");

    table_cell(table, "%s", group->first->strategy);
    table_cell(table, "%d", group->first->threads);
    table_cell(table, "%s", group->params);
    table_cell(table, "%s", group->first->metric);
    table_cell(table, "%s", numbers);
    table_cell(table, "%s", group->first->unit);
    table_cell(table, "%zu", group->estimate.n);
    table_cell(table, "%s", status);
    free(numbers);
    free(status);
}

static void write_table(const struct report *report, const struct query *query,
                        const char *title)
{
    static const char *const heads[] = {"strategy", ">threads",       "params",
                                        "metric",   ">median [95 %]", "unit",
                                        ">n",       "status",         NULL};
    struct table *table = table_new(heads);
    const struct group *group = NULL;

    while ((group = next(report, query, group)) != NULL)
        add_line(table, group);
    report_fold_table(report, title, table);
}

void report_details(const struct report *report, const char *how_to_read,
                    const struct query *query)
{
    const char *name = query->experiment;
    struct query with_again = *query;
    const struct group *group = NULL;
    bool kept = false;
    int count = 0;
    char *title;

    with_again.again = true; /* the A/A row of every table */
    fprintf(report->out,
            "<details><summary>How to read this</summary>\n\n%s\n"
            "\n</details>\n\n",
            how_to_read);
    while ((group = next(report, &with_again, group)) != NULL)
        count++;
    if (count == 0)
        return;
    if (name && !strchr(name, '/')) /* it becomes a file's name */
        kept = write_csv(report, &with_again, name) == 0;
    if (count <= SHOWN_ROWS || !report->can_draw || !kept) {
        title = lab_format("All numbers (%d rows)", count);
        write_table(report, &with_again, title);
        free(title);
    } else {
        fprintf(report->out,
                "All numbers (%d rows): "
                "[%s/data/%s.csv](%s/data/%s.csv).\n\n",
                count, report->figures, name, report->figures, name);
    }
}
