/* SPDX-License-Identifier: MIT */
/* Rows as lines of JSON: the writer and the reader, side by side. */
#include "lab/memory.h"
#include "lab/row.h"

#include <jansson.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- writing ------------------------------------------------------------ */

static void put(json_t *object, const char *key, json_t *value)
{
    if (!value || json_object_set_new(object, key, value) != 0)
        lab_die("a row holds text that is not UTF-8, or memory ran out");
}

/* Texts may come from a crashed child: whatever is not UTF-8 is replaced. */
static json_t *json_text(const char *text)
{
    json_t *string = json_string(text);
    char *copy;

    if (string)
        return string;
    copy = lab_copy(text);
    for (char *c = copy; *c; c++) {
        if ((unsigned char)*c >= 0x80)
            *c = '?';
    }
    string = json_string(copy);
    free(copy);
    return string;
}

static json_t *json_number_of(double number)
{
    if (!isfinite(number))
        return json_null();
    if (number == floor(number) && fabs(number) < 9007199254740992.0)
        return json_integer((json_int_t)number);
    return json_real(number);
}

static json_t *json_params(const struct lab_param *params)
{
    json_t *object = json_object();

    for (; params && params->key; params++)
        put(object, params->key,
            params->text ? json_text(params->text)
                         : json_number_of(params->number));
    return object;
}

/* What no kernel has told is null. */
static json_t *known(double number)
{
    return number < 0 ? json_null() : json_real(number);
}

static void put_window(json_t *object, const struct row *row)
{
    put(object, "overlap", json_real(row->overlap));
    put(object, "skew_us", json_real(row->skew_us));
    put(object, "steal_ms", known(row->steal_ms));
    put(object, "involuntary", json_integer(row->involuntary));
    put(object, "oversubscribed", json_boolean(row->oversubscribed));
    put(object, "voided", json_integer(row->voided));
    put(object, "disturbed", json_real(row->disturbed));
    put(object, "run_delay_ms", known(row->run_delay_ms));
    put(object, "migrations",
        row->migrations < 0 ? json_null() : json_integer(row->migrations));
}

char *row_to_json(const struct row *row)
{
    json_t *object = json_object();
    char *line;

    put(object, "experiment", json_text(row->experiment));
    put(object, "strategy", json_text(row->strategy));
    put(object, "threads", json_integer(row->threads));
    put(object, "params", json_params(row->params));
    put(object, "metric", json_text(row->metric));
    put(object, "unit", json_text(row->unit));
    put(object, "value",
        isfinite(row->value) ? json_real(row->value) : json_null());
    put(object, "trial", json_integer(row->trial));
    put(object, "block", json_integer(row->block));
    put(object, "status", json_text(row_status_name(row->status)));
    if (row->thread == LAB_SUM)
        put(object, "thread", json_text("sum"));
    else if (row->thread != LAB_NO_THREAD)
        put(object, "thread", json_integer(row->thread));
    if (row->windowed)
        put_window(object, row);
    if (row->checks)
        put(object, "checks", json_integer(row->checks));
    if (row->checks_failed)
        put(object, "checks_failed", json_integer(row->checks_failed));
    if (row->has_wrong_by)
        put(object, "wrong_by", json_number_of(row->wrong_by));
    if (row->reason)
        put(object, "reason", json_text(row->reason));
    if (row->cell)
        put(object, "cell", json_text(row->cell));
    line = json_dumps(object, JSON_COMPACT | JSON_REAL_PRECISION(15));
    json_decref(object);
    if (!line)
        lab_die("out of memory");
    return line;
}

/* ---- reading ------------------------------------------------------------ */

/* Each reader returns false when the field is missing or of another kind. */

static bool get_text(const json_t *object, const char *key, char **text)
{
    const char *value = json_string_value(json_object_get(object, key));

    *text = lab_copy(value);
    return value != NULL;
}

static bool get_int(const json_t *object, const char *key, int *number)
{
    const json_t *value = json_object_get(object, key);
    json_int_t wide = json_integer_value(value);

    if (!json_is_integer(value) || wide < INT_MIN || wide > INT_MAX)
        return false;
    *number = (int)wide;
    return true;
}

static double get_number(const json_t *object, const char *key, double other)
{
    const json_t *value = json_object_get(object, key);

    return json_is_number(value) ? json_number_value(value) : other;
}

static bool get_status(const json_t *object, enum row_status *status)
{
    const char *name = json_string_value(json_object_get(object, "status"));

    for (int i = ROW_OK; name && i <= ROW_HUNG; i++) {
        *status = (enum row_status)i;
        if (strcmp(name, row_status_name(*status)) == 0)
            return true;
    }
    return false;
}

static bool get_value(const json_t *object, double *number)
{
    const json_t *value = json_object_get(object, "value");

    *number = json_is_number(value) ? json_number_value(value) : NAN;
    return json_is_number(value) || json_is_null(value);
}

static bool get_params(const json_t *object, struct lab_param **params)
{
    json_t *from = json_object_get(object, "params"), *value;
    struct lab_param *list;
    const char *key;
    size_t count = 0;

    if (!json_is_object(from))
        return false;
    list = lab_alloc(json_object_size(from) + 1, sizeof(*list));
    json_object_foreach(from, key, value) list[count++] = (struct lab_param){
        .key = key,
        .text = json_string_value(value),
        .number = json_is_number(value) ? json_number_value(value) : NAN,
    };
    *params = row_params_copy(list);
    free(list);
    return true;
}

static bool get_thread(const json_t *object, int *thread)
{
    const json_t *value = json_object_get(object, "thread");

    *thread = LAB_NO_THREAD;
    if (!value)
        return true;
    if (json_is_string(value)) {
        *thread = LAB_SUM;
        return strcmp(json_string_value(value), "sum") == 0;
    }
    return get_int(object, "thread", thread) && *thread >= 0;
}

static void get_window(const json_t *object, struct row *row)
{
    row->windowed = json_object_get(object, "overlap") != NULL;
    row->overlap = get_number(object, "overlap", 0);
    row->skew_us = get_number(object, "skew_us", 0);
    row->steal_ms = get_number(object, "steal_ms", -1);
    row->involuntary =
        (long)json_integer_value(json_object_get(object, "involuntary"));
    row->oversubscribed =
        json_is_true(json_object_get(object, "oversubscribed"));
    get_int(object, "voided", &row->voided);
    row->disturbed = get_number(object, "disturbed", 0);
    row->run_delay_ms = get_number(object, "run_delay_ms", -1);
    row->migrations = (long)get_number(object, "migrations", -1);
}

/* The name of the first required field that is not as it should be. */
static const char *get_required(const json_t *object, struct row *row)
{
    if (!get_text(object, "experiment", &row->experiment))
        return "experiment";
    if (!get_text(object, "strategy", &row->strategy))
        return "strategy";
    if (!get_int(object, "threads", &row->threads))
        return "threads";
    if (!get_params(object, &row->params))
        return "params";
    if (!get_text(object, "metric", &row->metric))
        return "metric";
    if (!get_text(object, "unit", &row->unit))
        return "unit";
    if (!get_value(object, &row->value))
        return "value";
    if (!get_int(object, "trial", &row->trial))
        return "trial";
    if (!get_status(object, &row->status))
        return "status";
    if (!get_thread(object, &row->thread))
        return "thread";
    return NULL;
}

int row_from_json(const char *line, struct row *row, char **error)
{
    json_error_t where;
    json_t *object = json_loads(line, JSON_REJECT_DUPLICATES, &where);
    const char *bad;

    *row = (struct row){.params = NULL};
    if (!json_is_object(object)) {
        *error = object ? lab_copy("not a JSON object")
                        : lab_format("not JSON: %s", where.text);
        json_decref(object);
        return -1;
    }
    bad = get_required(object, row);
    if (bad) {
        *error = lab_format("field \"%s\" is missing or wrong", bad);
        row_free(row);
        json_decref(object);
        return -1;
    }
    get_int(object, "block", &row->block);
    get_int(object, "checks", &row->checks);
    get_int(object, "checks_failed", &row->checks_failed);
    get_window(object, row);
    row->wrong_by = get_number(object, "wrong_by", NAN);
    row->has_wrong_by = isfinite(row->wrong_by);
    get_text(object, "reason", &row->reason);
    get_text(object, "cell", &row->cell);
    json_decref(object);
    return 0;
}
