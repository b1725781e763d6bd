/* SPDX-License-Identifier: MIT */
#include "lab/csv.h"
#include "lab/memory.h"
#include "lab/nearest.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char columns[] =
    "experiment,strategy,threads,params,metric,unit,value,trial,block,status,"
    "thread,overlap,skew_us,steal_ms,involuntary,oversubscribed,voided,"
    "disturbed,run_delay_ms,migrations,checks,checks_failed,wrong_by,reason,"
    "cell";

/* ---- single fields ------------------------------------------------------ */

void csv_write_text(const char *text, FILE *out)
{
    if (!text[strcspn(text, ",\"\r\n")]) {
        fputs(text, out);
        return;
    }
    fputc('"', out);
    for (; *text; text++) {
        if (*text == '"')
            fputc('"', out);
        fputc(*text, out);
    }
    fputc('"', out);
}

/* The next field; every one but the first of a line follows a comma. */
static void put_text(const char *text, FILE *out)
{
    fputc(',', out);
    csv_write_text(text ? text : "", out);
}

/* The shortest text that reads back as the same number; empty: none. */
static void put_number(double number, FILE *out)
{
    char text[32];

    fputc(',', out);
    if (!isfinite(number))
        return;
    for (int digits = 15; digits <= 17; digits++) {
        double back;

        snprintf(text, sizeof(text), "%.*g", digits, number);
        back = strtod(text, NULL);
        if (!(back < number) && !(back > number))
            break;
    }
    fputs(text, out);
}

static void put_whole(long number, FILE *out)
{
    fprintf(out, ",%ld", number);
}

static void put_nothing(int fields, FILE *out)
{
    while (fields-- > 0)
        fputc(',', out);
}

/* ---- lines -------------------------------------------------------------- */

static void put_thread(int thread, FILE *out)
{
    if (thread == LAB_SUM)
        put_text("sum", out);
    else if (thread == LAB_NO_THREAD)
        put_nothing(1, out);
    else
        put_whole(thread, out);
}

static void put_window(const struct row *row, FILE *out)
{
    if (!row->windowed) {
        put_nothing(9, out);
        return;
    }
    put_number(row->overlap, out);
    put_number(row->skew_us, out);
    put_number(row->steal_ms < 0 ? NAN : row->steal_ms, out);
    put_whole(row->involuntary, out);
    put_text(row->oversubscribed ? "true" : "false", out);
    put_whole(row->voided, out);
    put_number(row->disturbed, out);
    put_number(row->run_delay_ms < 0 ? NAN : row->run_delay_ms, out);
    put_number(row->migrations < 0 ? NAN : (double)row->migrations, out);
}

static void put_checks(const struct row *row, FILE *out)
{
    if (row->checks || row->checks_failed) {
        put_whole(row->checks, out);
        put_whole(row->checks_failed, out);
    } else {
        put_nothing(2, out);
    }
    put_number(row->has_wrong_by ? row->wrong_by : NAN, out);
}

static void put_param(const struct row *row, const char *key, FILE *out)
{
    const struct lab_param *param = row_param(row, key);

    if (!param)
        put_nothing(1, out);
    else if (param->text)
        put_text(param->text, out);
    else
        put_number(param->number, out);
}

static void write_row(const struct row *row, const char *const *keys, FILE *out)
{
    char *params = row_params_text(row);

    csv_write_text(row->experiment, out);
    put_text(row->strategy, out);
    put_whole(row->threads, out);
    put_text(params, out);
    put_text(row->metric, out);
    put_text(row->unit, out);
    put_number(row->value, out);
    put_whole(row->trial, out);
    put_whole(row->block, out);
    put_text(row_status_name(row->status), out);
    put_thread(row->thread, out);
    put_window(row, out);
    put_checks(row, out);
    put_text(row->reason, out);
    put_text(row->cell, out);
    for (int i = 0; keys[i]; i++)
        put_param(row, keys[i], out);
    fputc('\n', out);
    free(params);
}

/* ---- the columns -------------------------------------------------------- */

static int compare_texts(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;

    return strcmp(*a, *b);
}

/* Every key of a parameter once, sorted, NULL-ended; the texts stay theirs. */
static const char **find_keys(const struct rows *rows)
{
    const char **keys = lab_alloc(1, sizeof(*keys));
    size_t count = 0, room = 1;

    for (size_t i = 0; i < rows->count; i++) {
        for (const struct lab_param *p = rows->row[i].params; p->key; p++) {
            if (nearest_index(p->key, keys) >= 0)
                continue;
            keys = lab_grow(keys, count + 1, &room, sizeof(*keys));
            keys[count++] = p->key;
            keys[count] = NULL;
        }
    }
    qsort(keys, count, sizeof(*keys), compare_texts);
    return keys;
}

void csv_write(const struct rows *rows, FILE *out)
{
    const char **keys = find_keys(rows);

    fputs(columns, out);
    for (int i = 0; keys[i]; i++) {
        char *name = lab_format("param.%s", keys[i]);

        put_text(name, out);
        free(name);
    }
    fputc('\n', out);
    for (size_t i = 0; i < rows->count; i++)
        write_row(&rows->row[i], keys, out);
    free(keys);
}
