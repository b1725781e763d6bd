/* SPDX-License-Identifier: MIT */
/* contended_objects: the leaderboard, tried on what was planted. */
#include "lab/report/report.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "contended_objects";

static const char *const objects[] = {"hot", "configuration", "ball", "private",
                                      NULL};

static const struct group *find(const struct report *report,
                                const char *strategy, const char *metric,
                                const char *object)
{
    return report_find(report, (struct query){.experiment = name,
                                              .strategy = strategy,
                                              .metric = metric,
                                              .key = object ? "object" : NULL,
                                              .text = object});
}

static double value(const struct report *report, const char *strategy,
                    const char *metric, const char *object)
{
    const struct group *group = find(report, strategy, metric, object);

    return group ? group->estimate.middle : 0;
}

/* ---- verdict ------------------------------------------------------------- */

static void verdict(const struct report *report)
{
    int measured = 0, first = 0;
    double least = 1, most = 0, wrong = 0;

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        double samples = value(report, strategy, "samples", "hot");
        double share;

        if (!(samples > 0))
            continue;
        share = value(report, strategy, "ownership_changes", "hot") / samples;
        measured++;
        first += value(report, strategy, "rank", "hot") < 1.5;
        least = share < least ? share : least;
        most = share > most ? share : most;
        wrong += value(report, strategy, "ownership_changes", "private");
    }
    if (measured == 0)
        return;
    fprintf(report->out,
            "- **Contended objects, by sampled ownership**: the object that "
            "all threads use is ranked first under %d of %d strategies; it had "
            "changed hands in %.0f to %.0f %% of the samples, %s.\n",
            first, measured, 100 * least, 100 * most,
            wrong > 0 ? "private objects in some, too"
                      : "private objects in none");
}

/* ---- tables -------------------------------------------------------------- */

/* "296 of 558, rank 1" */
static void cell_object(const struct report *report, struct table *table,
                        const char *strategy, const char *object)
{
    double samples = value(report, strategy, "samples", object);
    double changes = value(report, strategy, "ownership_changes", object);

    if (samples > 0)
        table_cell(table, "%.0f of %.0f, rank %.0f", changes, samples,
                   value(report, strategy, "rank", object));
    else
        table_cell(table, "not seen");
}

static void write_board(const struct report *report)
{
    static const char *const heads[] = {
        "strategy", ">hot",     ">configuration",
        ">ball",    ">private", NULL};
    struct table *table = table_new(heads);

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];

        if (!find(report, strategy, "samples_taken", NULL))
            continue;
        table_cell(table, "`%s`", strategy);
        for (int i = 0; objects[i]; i++)
            cell_object(report, table, strategy, objects[i]);
    }
    if (table_rows(table) > 0) {
        table_print_markdown(table, report->out);
        fprintf(report->out, "\n");
    }
    table_free(table);
}

static const struct group *rate(const struct report *report,
                                const char *strategy, const char *sampling)
{
    return report_find(report, (struct query){.experiment = name,
                                              .strategy = strategy,
                                              .metric = "ops_per_s",
                                              .key = "sampling",
                                              .text = sampling});
}

static void write_cost(const struct report *report)
{
    static const char *const heads[] = {"strategy", ">samples",
                                        ">one sample, µs",
                                        ">throughput, sampled over not", NULL};
    struct table *table = table_new(heads);

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const struct group *taken =
            find(report, strategy, "samples_taken", NULL);
        struct estimate ratio = report_ratio(rate(report, strategy, "on"),
                                             rate(report, strategy, "off"));
        char *text = report_ratio_text(&ratio);
        char number[NUMBER_TEXT];

        if (taken) {
            table_cell(table, "`%s`", strategy);
            table_cell(table, "%.0f", taken->estimate.middle);
            table_cell(table, "%s",
                       number_text(number,
                                   value(report, strategy, "sample_us", NULL)));
            table_cell(table, "%s", ratio.n ? text : "–");
        }
        free(text);
    }
    report_fold_table(report, "What being watched costs", table);
}

/* ---- body ---------------------------------------------------------------- */

static const char how[] =
    "A thread outside asks, 2000 times a second at random, one of the threads "
    "that run; some polls later that one notes which objects its innermost "
    "frame slots hold. Where another thread noted the same object the last "
    "time, it has changed hands. Two threads that hold an object all the time "
    "change in half of the samples. **What it cannot see**: an object that is "
    "taken and given back between two polls (only frames at polls are seen); "
    "whether holding it costs anything (a held object is written to where "
    "locals are counted, and not where they are not); and that memory was "
    "freed and used again by another thread for the same type. It tells where "
    "to look. With a lock around everything only the thread that has it runs: "
    "an object changes hands no more often than the lock does, and one that "
    "is held for microseconds of a turn is hardly ever seen.";

static void body(const struct report *report)
{
    if (!report_find(report, (struct query){.experiment = name,
                                            .metric = "samples_taken"}))
        return;
    fprintf(report->out,
            "Which objects do threads contend for? A machine with a PMU has "
            "`perf c2c`; here threads are sampled at safepoints, and objects "
            "ranked by how often they had changed hands. Planted are a *hot* "
            "object that all hold always, a *configuration* that all hold a "
            "quarter of the time, a *ball* that is handed from one to the "
            "other, and *private* lists. Ownership changes of samples, and the "
            "rank:\n\n");
    write_board(report);
    write_cost(report);
    fprintf(report->out,
            "<details><summary>How to read this</summary>\n\n%s\n\n"
            "</details>\n\n",
            how);
}

const struct report_section report_waiting_objects = {
    .experiment = name,
    .title = "Contended objects",
    .verdict = verdict,
    .body = body,
};
