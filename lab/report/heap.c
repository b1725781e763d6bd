/* SPDX-License-Identifier: MIT */
/* python_heap: collecting the heap of a real program. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "python_heap";

static struct query heap(const char *strategy, const char *metric)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = metric,
    };
}

/* The snapshot's file name without its folders. */
static const char *snapshot_of(const struct group *group)
{
    const struct lab_param *param = row_param(group->first, "snapshot");
    const char *text = param && param->text ? param->text : "snapshot";
    const char *slash = strrchr(text, '/');

    return slash ? slash + 1 : text;
}

/* How many strategies found exactly what Python's own collector found. */
static int count_exact(const struct report *report, int *of, double *expected)
{
    int exact = 0;

    *of = 0;
    *expected = 0;
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const struct group *found =
            report_find(report, heap(strategy, "unreachable_found"));
        const struct group *right =
            report_find(report, heap(strategy, "unreachable_expected"));

        if (!found || !right)
            continue;
        (*of)++;
        *expected = right->estimate.middle;
        /* Counts of objects: equal or not, there is no nearly. */
        exact += found->estimate.low >= right->estimate.high &&
                 found->estimate.high <= right->estimate.low;
    }
    return exact;
}

static void verdict(const struct report *report)
{
    const char *between = "";
    double expected;
    int of, exact = count_exact(report, &of, &expected);

    if (!report_find(report, heap(NULL, "full_collect_ms")))
        return;
    fprintf(report->out, "- **A real Python program's heap, one full "
                         "collection:** ");
    for (int s = 0; s < report->strategies; s++) {
        const struct group *group =
            report_find(report, heap(report->strategy[s], "full_collect_ms"));
        char *text;

        if (!group)
            continue;
        text = report_estimate_text(&group->estimate);
        fprintf(report->out, "%s`%s` %s ms", between, report->strategy[s],
                text);
        free(text);
        between = "; ";
    }
    if (of)
        fprintf(report->out,
                "; %d of %d strategies found exactly the %.0f "
                "unreachable objects that Python's own collector finds",
                exact, of, expected);
    fprintf(report->out, ".\n");
}

static void add_bars(const struct report *report, struct figure *figure,
                     const char *metric, const char *title, const char *unit)
{
    struct panel *panel = figure_panel(figure, PANEL_BARS, title, "", unit);

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        struct query query = heap(strategy, metric);
        const struct group *group = NULL;

        panel_series(panel, strategy, style_rank(strategy));
        while ((group = report_next(report, &query, group)) != NULL) {
            int at;

            if (group->estimate.n == 0)
                continue;
            at = panel_category(panel, snapshot_of(group));
            series_add(panel_series(panel, strategy, 0), at, &group->estimate);
        }
    }
}

static void body(const struct report *report)
{
    static const char how[] =
        "The snapshot is the heap of a real Python program: every object with "
        "its type, size, references and reference count. It is rebuilt in the "
        "lab's runtime and collected once. *unreachable_expected* is what "
        "Python's own collector called unreachable; the lab must find exactly "
        "these. *bytes_per_object* counts all memory the heap took from the "
        "system for them, tables of the collector included.";
    struct query all = {.experiment = name};
    struct figure figure = figure_make(name, 2);

    add_bars(report, &figure, "full_collect_ms", "one full collection",
             "milliseconds");
    add_bars(report, &figure, "bytes_per_object", "memory per object", "bytes");
    report_figure(report, &figure, "A real Python program's heap.", NULL);
    report_details(report, how, &all);
}

const struct report_section report_heap = {
    .experiment = "python_heap",
    .title = "A real Python heap",
    .verdict = verdict,
    .body = body,
};
