/* SPDX-License-Identifier: MIT */
#include "lab/row.h"
#include "lab/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const status_names[] = {
    [ROW_OK] = "ok",
    [ROW_VOID] = "void",
    [ROW_FAILED_CHECK] = "failed-check",
    [ROW_SKIPPED] = "skipped",
    [ROW_FAILED] = "failed",
    [ROW_CRASHED] = "crashed",
    [ROW_HUNG] = "hung",
};

const char *row_status_name(enum row_status status)
{
    return status_names[status];
}

/* ---- parameters --------------------------------------------------------- */

static size_t params_count(const struct lab_param *params)
{
    size_t count = 0;

    while (params && params[count].key)
        count++;
    return count;
}

static int compare_params(const void *left, const void *right)
{
    const struct lab_param *a = left, *b = right;

    return strcmp(a->key, b->key);
}

struct lab_param *row_params_copy(const struct lab_param *params)
{
    size_t count = params_count(params);
    struct lab_param *copy = lab_alloc(count + 1, sizeof(*copy));

    for (size_t i = 0; i < count; i++) {
        copy[i] = params[i];
        copy[i].key = lab_copy(params[i].key);
        copy[i].text = lab_copy(params[i].text);
    }
    qsort(copy, count, sizeof(*copy), compare_params);
    return copy;
}

void row_params_free(struct lab_param *params)
{
    for (size_t i = 0; params && params[i].key; i++) {
        free((char *)params[i].key);
        free((char *)params[i].text);
    }
    free(params);
}

char *row_params_text(const struct row *row)
{
    size_t length;
    char *text;
    FILE *stream = lab_memory_stream(&text, &length);

    for (const struct lab_param *p = row->params; p->key; p++) {
        fprintf(stream, "%s%s=", p == row->params ? "" : " ", p->key);
        if (p->text)
            fputs(p->text, stream);
        else
            fprintf(stream, "%.15g", p->number);
    }
    fclose(stream);
    return text;
}

const struct lab_param *row_param(const struct row *row, const char *key)
{
    for (const struct lab_param *p = row->params; p->key; p++) {
        if (strcmp(p->key, key) == 0)
            return p;
    }
    return NULL;
}

bool row_param_is(const struct row *row, const char *key, const char *text)
{
    const struct lab_param *param = row_param(row, key);

    return param && param->text && strcmp(param->text, text) == 0;
}

double row_param_number(const struct row *row, const char *key)
{
    const struct lab_param *param = row_param(row, key);

    return param && !param->text ? param->number : NAN;
}

/* ---- rows and lists ----------------------------------------------------- */

bool row_is_again(const struct row *row)
{
    size_t length = strlen(row->strategy), end = strlen(ROW_AGAIN);

    return length > end &&
           strcmp(row->strategy + length - end, ROW_AGAIN) == 0;
}

struct row row_copy(const struct row *row)
{
    struct row copy = *row;

    copy.experiment = lab_copy(row->experiment);
    copy.strategy = lab_copy(row->strategy);
    copy.metric = lab_copy(row->metric);
    copy.unit = lab_copy(row->unit);
    copy.reason = lab_copy(row->reason);
    copy.cell = lab_copy(row->cell);
    copy.params = row_params_copy(row->params);
    return copy;
}

void row_free(struct row *row)
{
    free(row->experiment);
    free(row->strategy);
    free(row->metric);
    free(row->unit);
    free(row->reason);
    free(row->cell);
    row_params_free(row->params);
    *row = (struct row){.params = NULL};
}

void rows_add(struct rows *rows, struct row row)
{
    rows->row = lab_grow(rows->row, rows->count, &rows->room, sizeof(row));
    rows->row[rows->count++] = row;
}

void rows_free(struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++)
        row_free(&rows->row[i]);
    free(rows->row);
    *rows = (struct rows){.row = NULL};
}
