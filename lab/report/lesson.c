/* SPDX-License-Identifier: MIT */
#include "lab/report/lesson.h"
#include "lab/memory.h"
#include "lab/transcript.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The next row of a transcript of this strategy, of its first process. */
static const struct row *next_entry(const struct report *report,
                                    const char *experiment,
                                    const char *strategy,
                                    const struct row *last)
{
    const struct row *end = report->rows.row + report->rows.count;
    double step = last ? row_param_number(last, "step") : 0;

    for (const struct row *row = last ? last + 1 : report->rows.row; row < end;
         row++) {
        if (strcmp(row->experiment, experiment) != 0 ||
            strcmp(row->strategy, strategy) != 0 || !transcript_is(row))
            continue;
        /* steps rise; where they start again another process begins */
        return row_param_number(row, "step") > step ? row : NULL;
    }
    return NULL;
}

static const char *text_of(const struct row *row, const char *key)
{
    const struct lab_param *param = row_param(row, key);

    return param && param->text ? param->text : "";
}

static void print_entry(FILE *out, const struct row *row)
{
    char *number;

    if (strcmp(row->metric, TRANSCRIPT_ANSWER) == 0) {
        transcript_print_answer(out, text_of(row, "what"),
                                text_of(row, "answer"), NULL);
    } else if (strcmp(row->metric, TRANSCRIPT_FACT) == 0) {
        number = lab_format("%.0f", row->value);
        transcript_print_answer(out, text_of(row, "what"), number, NULL);
        free(number);
    } else if (row_param(row, "python")) {
        transcript_print_python(out, text_of(row, "python"));
    } else {
        if (row_param_number(row, "step") > 1)
            fputc('\n', out);
        transcript_print_says(out, text_of(row, "says"));
    }
}

/* NULL when there is none, or when a fact of it did not hold. */
static char *transcript_text(const struct report *report,
                             const char *experiment, const char *strategy)
{
    const struct row *row = NULL;
    size_t length;
    char *text;
    FILE *out = lab_memory_stream(&text, &length);
    bool whole = true;

    while ((row = next_entry(report, experiment, strategy, row)) != NULL) {
        whole &= row->status == ROW_OK;
        print_entry(out, row);
    }
    fclose(out);
    if (whole && length > 0)
        return text;
    free(text);
    return NULL;
}

/* Those from `first` on with the same text, which are taken off the list. */
static void write_one(const struct report *report, char **texts, int first)
{
    fprintf(report->out, "<details><summary>The transcript (");
    for (int s = first; s < report->strategies; s++) {
        if (texts[s] && strcmp(texts[s], texts[first]) == 0)
            fprintf(report->out, "%s%s", s > first ? ", " : "",
                    report->strategy[s]);
    }
    fprintf(report->out, ")</summary>\n\n```text\n%s```\n\n</details>\n\n",
            texts[first]);
    for (int s = report->strategies - 1; s >= first; s--) {
        if (texts[s] && strcmp(texts[s], texts[first]) == 0) {
            free(texts[s]);
            texts[s] = NULL;
        }
    }
}

void report_transcript(const struct report *report, const char *experiment)
{
    char *texts[16];

    for (int s = 0; s < report->strategies; s++) {
        texts[s] = transcript_text(report, experiment, report->strategy[s]);
        if (!texts[s] &&
            next_entry(report, experiment, report->strategy[s], NULL))
            fprintf(report->out,
                    "Under `%s` a fact of the transcript did not hold; the "
                    "ledger says which.\n\n",
                    report->strategy[s]);
    }
    for (int s = 0; s < report->strategies; s++) {
        if (texts[s])
            write_one(report, texts, s);
    }
}

double lesson_fact(const struct report *report, const char *experiment,
                   const char *strategy, const char *what, int which)
{
    const struct row *row = NULL;

    while ((row = next_entry(report, experiment, strategy, row)) != NULL) {
        if (strcmp(row->metric, TRANSCRIPT_FACT) == 0 &&
            strcmp(text_of(row, "what"), what) == 0 && which-- == 0)
            return row->value;
    }
    return NAN;
}

int lesson_facts(const struct report *report, const char *experiment)
{
    int count = 0;

    for (int s = 0; s < report->strategies; s++) {
        const struct row *row = NULL;

        while ((row = next_entry(report, experiment, report->strategy[s],
                                 row)) != NULL)
            count += strcmp(row->metric, TRANSCRIPT_LINE) != 0 &&
                     row->status == ROW_OK;
    }
    return count;
}

void lesson_verdict(const struct report *report, const char *experiment,
                    const char *title, const char *sentence)
{
    int facts = lesson_facts(report, experiment), strategies = 0;

    for (int s = 0; s < report->strategies; s++) {
        char *text = transcript_text(report, experiment, report->strategy[s]);

        strategies += text != NULL;
        free(text);
    }
    if (facts > 0)
        fprintf(report->out,
                "- **%s:** %s %d facts checked under %d strateg%s, all held.\n",
                title, sentence, facts, strategies,
                strategies == 1 ? "y" : "ies");
}
