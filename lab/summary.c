/* SPDX-License-Identifier: MIT */
#include "lab/summary.h"
#include "lab/memory.h"
#include "lab/table.h"

#include <stdlib.h>
#include <string.h>

static bool belongs(const struct group *group, const struct row *row,
                    const char *params)
{
    const struct row *first = group->first;

    return first->threads == row->threads && first->thread == row->thread &&
           strcmp(first->metric, row->metric) == 0 &&
           strcmp(first->strategy, row->strategy) == 0 &&
           strcmp(first->experiment, row->experiment) == 0 &&
           strcmp(group->params, params) == 0;
}

/* The group of this row, made when there is none.  Takes params over. */
static struct group *find_group(struct summary *summary, const struct row *row,
                                char *params)
{
    /* From the end: rows of one group tend to follow each other. */
    for (size_t i = summary->count; i-- > 0;) {
        if (belongs(&summary->group[i], row, params)) {
            free(params);
            return &summary->group[i];
        }
    }
    summary->group = lab_grow(summary->group, summary->count, &summary->room,
                              sizeof(struct group));
    summary->group[summary->count] =
        (struct group){.first = row, .params = params};
    return &summary->group[summary->count++];
}

struct summary summary_make(const struct rows *rows)
{
    struct summary summary = {.group = NULL};

    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->row[i];
        struct group *group = find_group(&summary, row, row_params_text(row));

        group->count[row->status]++;
        if (row->status == ROW_OK)
            sample_add(&group->sample, row->value, row->block);
        else if (!group->reason)
            group->reason = row->reason;
    }
    for (size_t i = 0; i < summary.count; i++)
        summary.group[i].estimate =
            stats_estimate(&summary.group[i].sample, i + 1);
    return summary;
}

void summary_free(struct summary *summary)
{
    for (size_t i = 0; i < summary->count; i++) {
        free(summary->group[i].params);
        sample_free(&summary->group[i].sample);
    }
    free(summary->group);
    *summary = (struct summary){.group = NULL};
}

char *group_status(const struct group *group)
{
    size_t length;
    char *text;
    FILE *stream = lab_memory_stream(&text, &length);
    const char *between = "";

    for (int i = ROW_VOID; i <= ROW_HUNG; i++) {
        if (!group->count[i])
            continue;
        fprintf(stream, "%s", between);
        if (group->count[ROW_OK] || group->count[i] > 1)
            fprintf(stream, "%d ", group->count[i]);
        fprintf(stream, "%s", row_status_name((enum row_status)i));
        between = ", ";
    }
    if (!*between)
        fputs("ok", stream);
    else if (group->reason)
        fprintf(stream, ": %s", group->reason);
    fclose(stream);
    return text;
}

static void print_group(struct table *table, const struct group *group)
{
    const struct estimate *estimate = &group->estimate;
    char middle[NUMBER_TEXT], low[NUMBER_TEXT], high[NUMBER_TEXT];
    char *status = group_status(group);

    table_cell(table, "%d", group->first->threads);
    table_cell(table, "%s", group->params);
    table_cell(table, "%s", group->first->metric);
    if (group->first->thread == LAB_SUM)
        table_cell(table, "sum");
    else if (group->first->thread == LAB_NO_THREAD)
        table_cell(table, "%s", "");
    else
        table_cell(table, "%d", group->first->thread);
    if (estimate->n) {
        table_cell(table, "%s", number_text(middle, estimate->middle));
        if (estimate->n > 1)
            table_cell(table, "%s..%s", number_text(low, estimate->low),
                       number_text(high, estimate->high));
        else
            table_cell(table, "%s", "");
    } else {
        table_cell(table, "-");
        table_cell(table, "%s", "");
    }
    table_cell(table, "%s", group->first->unit);
    table_cell(table, "%zu", estimate->n);
    table_cell(table, "%s", status);
    free(status);
}

void summary_print(const struct rows *rows, FILE *out)
{
    static const char *const heads[] = {
        ">threads",       "params", "metric", ">thread", ">median",
        ">95 % interval", "unit",   ">n",     "status",  NULL};
    struct summary summary = summary_make(rows);
    struct table *table = table_new(heads);

    if (rows->count)
        fprintf(out, "%s under %s\n\n", rows->row[0].experiment,
                rows->row[0].strategy);
    for (size_t i = 0; i < summary.count; i++)
        print_group(table, &summary.group[i]);
    if (summary.count)
        table_print_text(table, out);
    else
        fprintf(out, "no rows\n");
    table_free(table);
    summary_free(&summary);
}
