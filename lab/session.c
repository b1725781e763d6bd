/* SPDX-License-Identifier: MIT */
#include "lab/session.h"
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/summary.h"
#include "lab/transcript.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct lab {
    const struct options *options;
    const char *strategy;
    FILE *out;
    struct rows all; /* for the table; unused with --json */

    /* The open cell. */
    bool open;
    int threads;
    struct rows rows;     /* waiting for the cell's checks */
    struct window window; /* of the rows that follow; without its threads */
    bool windowed;
    int passed, failed;
    int step; /* of the transcript */
    char *reason; /* of the first check that failed */
    bool has_wrong_by;
    double wrong_by;

    bool trouble; /* a check failed or the experiment could not go on */
};

struct lab *lab_open(const struct options *options, const char *strategy,
                     FILE *out)
{
    struct lab *lab = lab_alloc(1, sizeof(*lab));

    lab->options = options;
    lab->strategy = strategy;
    lab->out = out;
    return lab;
}

/* The table, below the transcript when there was one. */
static void print_rows(const struct lab *lab)
{
    if (lab->options->settings.transcript) {
        for (size_t i = 0; i < lab->all.count; i++) {
            if (lab->all.row[i].reason)
                fprintf(lab->out, "%s: %s\n",
                        row_status_name(lab->all.row[i].status),
                        lab->all.row[i].reason);
        }
        return;
    }
    if (lab->step > 0 && lab->all.count == 0)
        return;
    if (lab->step > 0)
        fputc('\n', lab->out);
    summary_print(&lab->all, lab->out);
}

int lab_close(struct lab *lab)
{
    int status = lab->trouble ? 1 : 0;

    if (!lab->options->settings.json)
        print_rows(lab);
    if (fflush(lab->out) != 0 || ferror(lab->out)) {
        fprintf(stderr, "lab: the rows could not be written\n");
        status = 1;
    }
    rows_free(&lab->all);
    rows_free(&lab->rows);
    free(lab->reason);
    free(lab);
    return status;
}

/* ---- what was asked for ------------------------------------------------- */

const struct lab_settings *lab_settings(const struct lab *lab)
{
    return &lab->options->settings;
}

bool lab_wants(const struct lab *lab, const char *workload)
{
    const char *wanted = lab->options->settings.workload;

    return !wanted || strcmp(wanted, workload) == 0;
}

const char *lab_option(const struct lab *lab, const char *name)
{
    const struct lab_option *list = lab->options->experiment->options;

    for (int i = 0; list && list[i].name; i++) {
        if (strcmp(list[i].name, name) == 0)
            return lab->options->own[i] ? lab->options->own[i]
                                        : list[i].fallback;
    }
    lab_die("%s asks for an option \"%s\" that it does not declare",
            lab->options->experiment->name, name);
}

void lab_misuse(struct lab *lab, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    fprintf(stderr, "lab-%s: %s: ", lab->strategy,
            lab->options->experiment->name);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(2);
}

long lab_option_long(struct lab *lab, const char *name, long least, long most)
{
    const char *value = lab_option(lab, name);
    long number;

    if (!value || !options_parse_long(value, least, most, &number))
        lab_misuse(lab, "--%s %s: not a whole number from %ld to %ld", name,
                   value ? value : "", least, most);
    return number;
}

int lab_choose(struct lab *lab, const char *option, const char *value,
               const char *const *names)
{
    int index = nearest_index(value, names);

    if (index < 0)
        lab_misuse(lab, "--%s: there is no \"%s\"%s", option, value,
                   nearest_advice(value, names));
    return index;
}

struct workers lab_workers(const struct lab *lab, int threads)
{
    const struct lab_settings *settings = lab_settings(lab);

    return (struct workers){
        .threads = threads,
        .windows = settings->windows,
        .seconds = settings->duration,
        .warmup = settings->warmup,
        .retries = 2 * settings->windows,
        .pin = settings->pin,
        .most_disturbed = settings->most_disturbed,
    };
}

/* ---- rows --------------------------------------------------------------- */

/* Hands a row on: to the reader of JSON, or to the table.  Takes it over. */
static void hand_on(struct lab *lab, struct row row)
{
    if (lab->options->settings.json) {
        char *line = row_to_json(&row);

        fprintf(lab->out, "%s\n", line);
        free(line);
        row_free(&row);
    } else if (transcript_is(&row)) {
        row_free(&row); /* it has been printed */
    } else {
        rows_add(&lab->all, row);
    }
}

static struct row make_row(const struct lab *lab, int threads,
                           const char *metric, const char *unit)
{
    return (struct row){
        .experiment = lab_copy(lab->options->experiment->name),
        .strategy = lab_copy(lab->strategy),
        .metric = lab_copy(metric),
        .unit = lab_copy(unit),
        .threads = threads,
        .thread = LAB_NO_THREAD,
        .block = lab->options->settings.block,
        .value = NAN,
    };
}

/* A row that holds no number but says why there is none. */
static void send_remark(struct lab *lab, int threads, const char *metric,
                        enum row_status status, const char *reason)
{
    struct row row = make_row(lab, threads, metric, "");

    row.params = row_params_copy(NULL);
    row.status = status;
    row.reason = lab_copy(reason);
    hand_on(lab, row);
    fflush(lab->out);
}

void lab_cell_begin(struct lab *lab, int threads)
{
    if (lab->open)
        lab_die("%s begins a cell within a cell",
                lab->options->experiment->name);
    lab->open = true;
    lab->threads = threads;
    lab->windowed = false;
    lab->passed = lab->failed = 0;
    lab->has_wrong_by = false;
}

void lab_cell_threads(struct lab *lab, int threads)
{
    lab->threads = threads;
}

void lab_window(struct lab *lab, const struct window *window)
{
    lab->windowed = window != NULL;
    if (window) {
        lab->window = *window;
        lab->window.thread = NULL;
    }
}

void lab_row_thread(struct lab *lab, int thread, const char *metric,
                    const char *unit, double value, int trial,
                    const struct lab_param *params)
{
    struct row row = make_row(lab, lab->threads, metric, unit);

    if (!lab->open)
        lab_die("%s has a row outside of a cell",
                lab->options->experiment->name);
    row.params = row_params_copy(params);
    row.thread = thread;
    row.value = value;
    row.trial = trial;
    if (!isfinite(value)) {
        row.status = ROW_FAILED;
        row.reason = lab_copy("the value is not a finite number");
        lab->trouble = true;
    }
    if (lab->windowed) {
        row.windowed = true;
        row.overlap = lab->window.overlap;
        row.skew_us = lab->window.skew_us;
        row.steal_ms = lab->window.steal_ms;
        row.involuntary = lab->window.involuntary;
        row.oversubscribed = lab->window.oversubscribed;
        row.voided = lab->window.voided;
        row.disturbed = lab->window.disturbed;
        row.run_delay_ms = lab->window.run_delay_ms;
        row.migrations = lab->window.migrations;
        if (lab->window.kind == WINDOW_VOID && row.status == ROW_OK) {
            row.status = ROW_VOID;
            row.reason = window_void_reason(&lab->window);
        }
    }
    rows_add(&lab->rows, row);
}

void lab_row(struct lab *lab, const char *metric, const char *unit,
             double value, int trial, const struct lab_param *params)
{
    lab_row_thread(lab, LAB_NO_THREAD, metric, unit, value, trial, params);
}

void lab_rates(struct lab *lab, const struct window *window, int trial,
               const struct lab_param *params)
{
    lab_window(lab, window);
    for (int i = 0; i < window->threads; i++)
        lab_row_thread(lab, i, "ops_per_s", "1/s", window->thread[i].ops_per_s,
                       trial, params);
    lab_row_thread(lab, LAB_SUM, "ops_per_s", "1/s", window->ops_per_s, trial,
                   params);
}

/* ---- checks ------------------------------------------------------------- */

/* Takes the text over. */
static void check_failed(struct lab *lab, char *text)
{
    lab->trouble = true;
    if (lab->failed++ == 0) {
        free(lab->reason);
        lab->reason = text;
    } else {
        free(text);
    }
}

bool lab_check(struct lab *lab, bool ok, const char *format, ...)
{
    va_list arguments;

    if (!lab->open)
        lab_die("%s makes a check outside of a cell",
                lab->options->experiment->name);
    if (ok) {
        lab->passed++;
        return true;
    }
    va_start(arguments, format);
    check_failed(lab, lab_vformat(format, arguments));
    va_end(arguments);
    return false;
}

bool lab_check_equal(struct lab *lab, const char *what, int64_t expected,
                     int64_t observed)
{
    if (expected != observed && !lab->has_wrong_by) {
        lab->has_wrong_by = true;
        lab->wrong_by = (double)observed - (double)expected;
    }
    return lab_check(lab, expected == observed,
                     "%s: expected %" PRId64 ", observed %" PRId64, what,
                     expected, observed);
}

/* The cell's checks failed: no row of it keeps its number. */
static void spoil(const struct lab *lab, struct row *row)
{
    row->status = ROW_FAILED_CHECK;
    row->value = NAN;
    row->has_wrong_by = lab->has_wrong_by;
    row->wrong_by = lab->wrong_by;
    free(row->reason);
    row->reason = lab_copy(lab->reason);
}

bool lab_cell_end(struct lab *lab)
{
    bool held = lab->failed == 0;

    if (!lab->open)
        lab_die("%s ends a cell that it did not begin",
                lab->options->experiment->name);
    if (!held && lab->rows.count == 0) {
        struct row row = make_row(lab, lab->threads, "self_check", "");

        row.params = row_params_copy(NULL);
        rows_add(&lab->rows, row);
    }
    for (size_t i = 0; i < lab->rows.count; i++) {
        struct row *row = &lab->rows.row[i];

        if (i == 0) {
            row->checks = lab->passed;
            row->checks_failed = lab->failed;
        }
        if (!held)
            spoil(lab, row);
        hand_on(lab, *row);
    }
    if (!held)
        fprintf(stderr, "lab-%s: %s: check failed: %s\n", lab->strategy,
                lab->options->experiment->name, lab->reason);
    fflush(lab->out);
    lab->rows.count = 0; /* hand_on() took them over */
    lab->open = false;
    return held;
}

/* ---- the transcript ------------------------------------------------------ */

/* One entry; text and answer are copied. */
static void add_entry(struct lab *lab, const char *metric, double value,
                      const char *key, const char *text, const char *answer)
{
    struct lab_param params[4] = {
        lab_number("step", ++lab->step),
        lab_text(key, text),
    };

    if (answer)
        params[2] = lab_text("answer", answer);
    lab_row(lab, metric, "1", value, 0, params);
}

static void add_line(struct lab *lab, const char *key,
                     void (*print)(FILE *, const char *), const char *format,
                     va_list arguments)
{
    char *text = lab_vformat(format, arguments);

    if (!lab->options->settings.json)
        print(lab->out, text);
    add_entry(lab, TRANSCRIPT_LINE, lab->step + 1, key, text, NULL);
    free(text);
}

void lab_python(struct lab *lab, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    add_line(lab, "python", transcript_print_python, format, arguments);
    va_end(arguments);
}

void lab_says(struct lab *lab, const char *format, ...)
{
    va_list arguments;

    if (!lab->options->settings.json && lab->step > 0)
        fputc('\n', lab->out);
    va_start(arguments, format);
    add_line(lab, "says", transcript_print_says, format, arguments);
    va_end(arguments);
}

bool lab_fact(struct lab *lab, const char *what, int64_t expected,
              int64_t observed)
{
    char *seen = lab_format("%" PRId64, observed);
    char *wrong =
        expected == observed ? NULL : lab_format("%" PRId64, expected);

    if (!lab->options->settings.json)
        transcript_print_answer(lab->out, what, seen, wrong);
    add_entry(lab, TRANSCRIPT_FACT, (double)observed, "what", what, NULL);
    free(wrong);
    free(seen);
    return lab_check_equal(lab, what, expected, observed);
}

bool lab_answer(struct lab *lab, const char *what, const char *expected,
                const char *observed)
{
    bool right = strcmp(expected, observed) == 0;

    if (!lab->options->settings.json)
        transcript_print_answer(lab->out, what, observed,
                                right ? NULL : expected);
    add_entry(lab, TRANSCRIPT_ANSWER, lab->step + 1, "what", what, observed);
    return lab_check(lab, right, "%s: expected %s, observed %s", what, expected,
                     observed);
}

/* ---- remarks ------------------------------------------------------------ */

void lab_skip(struct lab *lab, const char *reason)
{
    if (lab->open)
        lab_die("%s skips within a cell", lab->options->experiment->name);
    send_remark(lab, lab->options->settings.threads[0], "skipped", ROW_SKIPPED,
                reason);
}

void lab_note(struct lab *lab, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    fprintf(stderr, "lab-%s: %s: ", lab->strategy,
            lab->options->experiment->name);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

int lab_fail(struct lab *lab, const char *format, ...)
{
    int threads = lab->open ? lab->threads : lab->options->settings.threads[0];
    va_list arguments;
    char *reason;

    va_start(arguments, format);
    reason = lab_vformat(format, arguments);
    va_end(arguments);
    for (size_t i = 0; i < lab->rows.count; i++)
        row_free(&lab->rows.row[i]);
    lab->rows.count = 0;
    lab->open = false;
    lab->trouble = true;
    fprintf(stderr, "lab-%s: %s: %s\n", lab->strategy,
            lab->options->experiment->name, reason);
    send_remark(lab, threads, "self_check", ROW_FAILED, reason);
    free(reason);
    return -1;
}
