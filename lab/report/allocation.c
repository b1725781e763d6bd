/* SPDX-License-Identifier: MIT */
/* allocation_cost: the lab's heap beside other allocators. */
#include "lab/memory.h"
#include "lab/report/report.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "allocation_cost";

static const char *const patterns[] = {"lifo", "batch", "cross_thread"};
static const char *const others[] = {"malloc", "mimalloc", "jemalloc"};

enum { PATTERNS = 3, OTHERS = 3, FIRST_LOOK = 5 /* after the strategies */ };

static struct query alloc(const char *strategy, const char *allocator,
                          const char *pattern, int threads)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = "alloc_free_ns",
        .threads = threads,
        .key = allocator ? "allocator" : NULL,
        .text = allocator,
        .key2 = pattern ? "pattern" : NULL,
        .text2 = pattern,
    };
}

/* Every strategy's heap against one other allocator of the same process. */
static void verdict_against(const struct report *report, const char *other)
{
    const char *between = "";
    const struct group *any =
        report_find(report, alloc(NULL, other, "batch", 1));
    char *text;

    if (!any)
        return;
    text = report_estimate_text(&any->estimate);
    fprintf(report->out,
            "- **Allocate and free 48 bytes, batch, one thread, "
            "the lab's heap against %s** (%s ns): ",
            other, text);
    free(text);
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        struct estimate ratio = report_ratio(
            report_find(report, alloc(strategy, "lab", "batch", 1)),
            report_find(report, alloc(strategy, other, "batch", 1)));

        if (ratio.n == 0)
            continue;
        text = report_ratio_text(&ratio);
        fprintf(report->out, "%s`%s` %s", between, strategy, text);
        free(text);
        between = "; ";
    }
    fprintf(report->out, "%s.\n", *between ? "" : "no numbers");
}

static void verdict_threads(const struct report *report)
{
    int full = report_full_threads(report, alloc(NULL, "lab", "batch", 0));
    const char *between = "";

    if (full < 2)
        return;
    fprintf(report->out,
            "- **The same on %d threads over one, time per pair "
            "and thread:** ",
            full);
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        struct estimate ratio = report_ratio(
            report_find(report, alloc(strategy, "lab", "batch", full)),
            report_find(report, alloc(strategy, "lab", "batch", 1)));
        char *text;

        if (ratio.n == 0)
            continue;
        text = report_ratio_text(&ratio);
        fprintf(report->out, "%s`%s` %s", between, strategy, text);
        free(text);
        between = "; ";
    }
    fprintf(report->out, "%s.\n", *between ? "" : "no numbers");
}

static void verdict(const struct report *report)
{
    bool mimalloc = report_find(report, alloc(NULL, "mimalloc", "batch", 1));

    verdict_against(report, mimalloc ? "mimalloc" : "malloc");
    verdict_threads(report);
}

/* All patterns of one allocator under one strategy (or any) as bars. */
static void add_bars(const struct report *report, struct panel *panel,
                     const char *label, int look, struct query query)
{
    for (int p = 0; p < PATTERNS; p++) {
        const struct group *group;
        int at;

        query.text2 = patterns[p];
        group = report_find(report, query);
        if (!group)
            continue;
        at = panel_category(panel, patterns[p]);
        series_add(panel_series(panel, label, look), at, &group->estimate);
    }
}

static void add_panel(const struct report *report, struct figure *figure,
                      int threads, bool first)
{
    char *title = lab_format("%d thread%s", threads, threads == 1 ? "" : "s");
    struct panel *panel = figure_panel(figure, PANEL_BARS, title, "",
                                       first ? "ns per pair and thread" : "");

    panel->log_y = true;
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        char *label = lab_format("lab, %s", strategy);

        add_bars(report, panel, label, style_rank(strategy),
                 alloc(strategy, "lab", patterns[0], threads));
        free(label);
    }
    for (int o = 0; o < OTHERS; o++)
        add_bars(report, panel, others[o], FIRST_LOOK + o,
                 alloc(NULL, others[o], patterns[0], threads));
    free(title);
}

static void body(const struct report *report)
{
    static const char how[] =
        "Nanoseconds to allocate and free one block of 48 bytes. *lifo*: one "
        "block at a time, freed at once; *batch*: 1,000 blocks, freed in "
        "random order; *cross_thread*: freed by another thread than the one "
        "that allocated. The lab's heap differs between strategies only by "
        "their lock; the other allocators are measured in the same processes.";
    struct query all = {.experiment = name};
    struct figure figure = figure_make(name, 1);
    int threads[16];
    int count = report_threads(report, alloc(NULL, NULL, NULL, 0), threads, 16);

    for (int i = 0; i < count; i++)
        add_panel(report, &figure, threads[i], true);
    report_figure(report, &figure,
                  "Allocating and freeing a block of 48 bytes.", NULL);
    report_details(report, how, &all);
}

const struct report_section report_allocation = {
    .experiment = "allocation_cost",
    .title = "Allocation",
    .verdict = verdict,
    .body = body,
};
