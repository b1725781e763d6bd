/* SPDX-License-Identifier: MIT */
/* The correctness ledger: what the self-checks said, before any figure. */
#include "lab/memory.h"
#include "lab/report/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* One square of the ledger. */
struct account {
    long rows, passed, failed, voided;
    int process[ROW_HUNG + 1]; /* processes by status */
    bool has_wrong_by;
    double wrong_by;     /* the largest */
    const char *skipped; /* why, or NULL */
    double lost;         /* the largest share of counts lost */
};

static void add_row(struct account *account, const struct row *row)
{
    account->rows++;
    account->passed += row->checks;
    account->failed += row->checks_failed;
    account->voided += row->status == ROW_VOID;
    if (strcmp(row->metric, ROW_PROCESS) == 0)
        account->process[row->status]++;
    if (row->status == ROW_SKIPPED && !account->skipped)
        account->skipped = row->reason ? row->reason : "";
    if (row->status == ROW_OK && strcmp(row->metric, "lost_fraction") == 0)
        account->lost = fmax(account->lost, row->value);
    if (row->has_wrong_by && (!account->has_wrong_by ||
                              fabs(row->wrong_by) > fabs(account->wrong_by))) {
        account->has_wrong_by = true;
        account->wrong_by = row->wrong_by;
    }
}

static struct account sum_up(const struct report *report,
                             const char *experiment, const char *strategy)
{
    struct account account = {.rows = 0};

    for (size_t i = 0; i < report->rows.count; i++) {
        const struct row *row = &report->rows.row[i];

        if (strcmp(row->experiment, experiment) == 0 &&
            strcmp(row->strategy, strategy) == 0)
            add_row(&account, row);
    }
    return account;
}

/* "-3,214,221": digits in threes; the caller frees. */
static char *grouped(double number)
{
    char digits[64];
    size_t length, out_length;
    char *text;
    FILE *out = lab_memory_stream(&text, &out_length);

    snprintf(digits, sizeof(digits), "%.0f", fabs(number));
    length = strlen(digits);
    fputs(number < 0 ? "−" : "+", out);
    for (size_t i = 0; i < length; i++) {
        if (i && (length - i) % 3 == 0)
            fputc(',', out);
        fputc(digits[i], out);
    }
    fclose(out);
    return text;
}

static void write_trouble(FILE *out, const struct account *account)
{
    if (account->failed)
        fprintf(out, ", **%ld failed**", account->failed);
    if (account->has_wrong_by) {
        char *number = grouped(account->wrong_by);

        fprintf(out, ", wrong by %s", number);
        free(number);
    }
    if (account->process[ROW_CRASHED])
        fprintf(out, ", **%d crashed**", account->process[ROW_CRASHED]);
    if (account->process[ROW_HUNG])
        fprintf(out, ", **%d hung**", account->process[ROW_HUNG]);
    if (account->process[ROW_FAILED])
        fprintf(out, ", **%d could not run**", account->process[ROW_FAILED]);
    if (account->voided)
        fprintf(out, ", %ld rows void", account->voided);
}

/* The text of one square; the caller frees. */
static char *describe(const struct account *account)
{
    size_t length;
    char *text;
    FILE *out = lab_memory_stream(&text, &length);

    if (account->rows == 0)
        fputs("–", out);
    else if (account->skipped && account->passed + account->failed == 0)
        fprintf(out, "skipped: %s", account->skipped);
    else if (account->passed + account->failed == 0)
        fputs("no checks", out);
    else
        fprintf(out, "%s%ld held",
                account->failed || account->lost > 0 ? "" : "✓ ",
                account->passed);
    if (account->lost > 0)
        fprintf(out, ", wrong by up to %.3g %%", 100 * account->lost);
    write_trouble(out, account);
    fclose(out);
    return text;
}

static void write_line(struct table *table, const struct report *report,
                       const char *experiment)
{
    table_cell(table, "%s", experiment);
    for (int s = 0; s < report->strategies; s++) {
        struct account account =
            sum_up(report, experiment, report->strategy[s]);
        char *text = describe(&account);

        table_cell(table, "%s", text);
        free(text);
    }
}

/* Each reason once, with who said it. */
static void write_reasons(const struct report *report)
{
    static const char *const heads[] = {"experiment", "strategy", "status",
                                        "reason", NULL};
    struct table *table = table_new(heads);

    for (size_t i = 0; i < report->rows.count; i++) {
        const struct row *row = &report->rows.row[i], *other;
        bool known =
            row->status == ROW_OK || row->status == ROW_VOID || !row->reason;

        for (size_t j = 0; j < i && !known; j++) {
            other = &report->rows.row[j];
            known = other->status == row->status &&
                    strcmp(other->strategy, row->strategy) == 0 &&
                    strcmp(other->experiment, row->experiment) == 0;
        }
        if (known)
            continue;
        table_cell(table, "%s", row->experiment);
        table_cell(table, "%s", row->strategy);
        table_cell(table, "%s", row_status_name(row->status));
        table_cell(table, "%s", row->reason);
    }
    report_fold_table(report, "What went wrong, first of each kind", table);
}

void report_ledger(const struct report *report)
{
    const char *heads[18] = {"self-checks"};
    struct table *table;

    for (int s = 0; s < report->strategies; s++)
        heads[s + 1] = report->strategy[s];
    table = table_new(heads);
    for (size_t i = 0; i < report->rows.count; i++) {
        const char *name = report->rows.row[i].experiment;
        bool known = false;

        for (size_t j = 0; j < i && !known; j++)
            known = strcmp(report->rows.row[j].experiment, name) == 0;
        if (!known)
            write_line(table, report, name);
    }
    fprintf(report->out,
            "## Correctness ledger\n\n"
            "Every experiment checks its own answer after timing. What "
            "failed its check gives no number anywhere below.\n\n");
    table_print_markdown(table, report->out);
    table_free(table);
    fputc('\n', report->out);
    write_reasons(report);
}
