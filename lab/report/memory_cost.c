/* SPDX-License-Identifier: MIT */
/* memory_cost: one object, everything along every reference, each once. */
#include "lab/memory.h"
#include "lab/report/lesson.h"

#include <stdlib.h>

static const char name[] = "memory_cost";

static const char *const structures[] = {
    "100 numbers",      "one number 100 times", "10 rows of 10",
    "one row 10 times", "doubled 10 times",     NULL};

static const struct way {
    const char *how, *label;
} ways[] = {
    {"getsizeof", "sys.getsizeof: the object alone"},
    {"total", "along every reference"},
    {"once", "each object once"},
    {"blocks", "the heap's blocks"},
    {NULL, NULL},
};

static const struct group *find(const struct report *report,
                                const char *structure, const char *how)
{
    struct query query = {
        .experiment = name,
        .strategy = report_baseline(report),
        .metric = "bytes",
        .key = "structure",
        .text = structure,
        .key2 = "how",
        .text2 = how,
    };

    return report_find(report, query);
}

static void draw(const struct report *report)
{
    struct figure figure = figure_make(name, 1);
    struct panel *panel =
        figure_panel(&figure, PANEL_BARS, "What a list takes", "", "bytes");

    panel->log_y = true;
    for (int w = 0; ways[w].how; w++)
        panel_series(panel, ways[w].label, w);
    for (int i = 0; structures[i]; i++) {
        int at = panel_category(panel, structures[i]);

        for (int w = 0; ways[w].how; w++) {
            const struct group *group =
                find(report, structures[i], ways[w].how);

            if (group)
                series_add(panel_series(panel, ways[w].label, w), at,
                           &group->estimate);
        }
    }
    report_figure(report, &figure,
                  "Bytes of five lists, counted in four ways (logarithmic).",
                  "sizes are exact");
}

static void verdict(const struct report *report)
{
    const struct group *total = find(report, "doubled 10 times", "total");
    const struct group *once = find(report, "doubled 10 times", "once");
    char *sentence;

    if (total && once)
        sentence = lab_format(
            "`sys.getsizeof` sees one object; adding up along every reference "
            "counts what is shared again and again (%.0f times too much in a "
            "list doubled ten times).",
            total->estimate.middle / once->estimate.middle);
    else
        sentence = lab_copy("`sys.getsizeof` sees one object.");
    lesson_verdict(report, name, "Memory cost", sentence);
    free(sentence);
}

static void body(const struct report *report)
{
    static const char how[] =
        "*getsizeof* is what `sys.getsizeof` says of the outermost list. "
        "*total* adds up what it refers to, along every reference; *once* "
        "does so with each object counted once. *blocks* is what the heap "
        "has handed out for these objects, in its size classes; the lesson "
        "checks it against the heap's own count of bytes in use.";
    struct query all = {.experiment = name,
                        .strategy = report_baseline(report),
                        .metric = "bytes"};

    fprintf(report->out,
            "How much memory does a nested list take: the list, all that hangs "
            "from it, or that with shared parts counted once?\n\n");
    draw(report);
    fprintf(
        report->out,
        "The first bar does not see what the list refers to: ten rows of ten "
        "numbers seem to take less than a list of 100 numbers. The second "
        "counts what is referred to twice twice: right for a list of different "
        "numbers, wrong where something is shared, and without end in a cycle. "
        "The third is what is there; the fourth what the heap takes for it, "
        "because blocks come in steps. Sizes are this runtime's, the same "
        "under every strategy; the transcript says what CPython has more."
        "\n\n");
    if (report_find(report, all))
        report_details(report, how, &all);
    report_transcript(report, name);
}

const struct report_section report_memory_cost = {
    .experiment = name,
    .title = "Memory cost",
    .verdict = verdict,
    .body = body,
};
