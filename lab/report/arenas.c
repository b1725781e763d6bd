/* SPDX-License-Identifier: MIT */
/*
 * arenas: the maps of the transcript as a drawing, and what a free costs and
 * gives back.
 */
#include "lab/memory.h"
#include "lab/report/arenas_map.h"
#include "lab/report/lesson.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "arenas";

enum { MALLOC_LOOK = 5, USED_LOOK = 7 }; /* no strategy's */

/* ---- the measured part --------------------------------------------------- */

static struct query frees(const char *strategy, const char *allocator,
                          const char *order, double blocks)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = "free_ns",
        .key = allocator ? "allocator" : NULL,
        .text = allocator,
        .key2 = order ? "order" : NULL,
        .text2 = order,
        .key3 = blocks > 0 ? "blocks" : NULL,
        .number3 = blocks,
    };
}

static void verdict(const struct report *report)
{
    const char *strategy = report_baseline(report);
    const struct group *here =
        report_find(report, frees(strategy, "lab", "random", 1000));
    const struct group *there =
        report_find(report, frees(strategy, "malloc", "random", 1000));

    lesson_verdict(report, name, "Arenas",
                   "blocks fill pools, pools fill arenas; memory goes back by "
                   "whole arenas, one empty one is kept.");
    if (here && there) {
        char *ours = report_estimate_text(&here->estimate);
        char *others = report_estimate_text(&there->estimate);

        fprintf(report->out,
                "- **A free of a 48-byte block** (1,000 in random order): %s "
                "ns here, %s ns by malloc.\n",
                ours, others);
        free(ours);
        free(others);
    }
}

/* One order's frees: what is in memory, and what is in use. */
static void add_memory(const struct report *report, struct figure *figure,
                       const char *order, bool first)
{
    char *title =
        lab_format("freed %s", first ? "in order of allocation" : "at random");
    struct panel *panel =
        figure_panel(figure, PANEL_LINES, title, "blocks freed, percent",
                     first ? "MiB in memory" : "");
    const char *strategy = report_baseline(report);
    int look = style_rank(strategy);
    struct query query = {.experiment = name, .strategy = strategy};
    const struct group *group = NULL;

    panel->linear_x = true;
    while ((group = report_next(report, &query, group)) != NULL) {
        const struct row *row = group->first;
        double freed = row_param_number(row, "freed_percent");
        bool lab = row_param_is(row, "allocator", "lab");

        if (group->estimate.n == 0)
            continue;
        if (strcmp(row->metric, "used_mib") == 0)
            series_add(panel_series(panel, "in use", USED_LOOK), freed,
                       &group->estimate);
        else if (strcmp(row->metric, "resident_mib") == 0 &&
                 row_param_is(row, "order", order))
            series_add(panel_series(panel, lab ? "the lab's heap" : "malloc",
                                    lab ? look : MALLOC_LOOK),
                       freed, &group->estimate);
    }
    free(title);
}

static void add_frees(const struct report *report, struct figure *figure)
{
    static const struct {
        const char *order, *title;
        double blocks;
    } kinds[] = {
        {"in order", "1,000 in order", 1000},
        {"random", "1,000 at random", 1000},
        {"random", "50,000 at random", 50000},
    };
    struct panel *panel = figure_panel(figure, PANEL_BARS,
                                       "one free of a 48-byte block", "", "ns");
    const char *strategy = report_baseline(report);
    int look = style_rank(strategy);

    panel->log_y = true;
    for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {
        for (int other = 0; other < 2; other++) {
            const struct group *group =
                report_find(report, frees(strategy, other ? "malloc" : "lab",
                                          kinds[k].order, kinds[k].blocks));
            int at = panel_category(panel, kinds[k].title);

            if (group)
                series_add(panel_series(panel,
                                        other ? "malloc" : "the lab's heap",
                                        other ? MALLOC_LOOK : look),
                           at, &group->estimate);
        }
    }
}

static void body(const struct report *report)
{
    static const char how[] =
        "Read the maps from left to right and down. A free here finds the pool "
        "by arithmetic on the address (no header is read, no neighbour "
        "looked at), compares the pool's owner with the thread's own, puts the "
        "block in front of the pool's list and counts it: a handful of "
        "instructions, whatever else is free. That memory goes back at all "
        "costs nothing more: the count that reaches zero says that a pool is "
        "empty, and 64 empty pools are an arena. malloc has blocks of all "
        "sizes side by side; it sorts a freed one into a bin, merges it with "
        "its free neighbours (at once, or later: small ones wait in lists of "
        "their own), and gives back only what lies at the end of its memory, "
        "unless it is asked to look for more (malloc_trim). *MiB in memory* is "
        "what the system says is resident "
        "(mincore for the heap, the process's resident pages for malloc).";
    struct query all = {.experiment = name};
    struct figure memory = figure_make("arenas-memory", 2);
    struct figure cost = figure_make("arenas-free", 1);

    fprintf(report->out,
            "Where do the blocks of small objects stand, and when does their "
            "memory go back? Blocks of two sizes are allocated and freed step "
            "by step, with a map of every arena after each.\n\n");
    report_arena_maps(report, name,
                      "Arenas of 64 pools while blocks come and go: a pool is "
                      "as full as its box.");
    report_transcript(report, name);
    add_memory(report, &memory, "in order", true);
    add_memory(report, &memory, "random", false);
    report_figure(report, &memory, "Memory that stays while blocks are freed.",
                  NULL);
    add_frees(report, &cost);
    report_figure(report, &cost, "What one free costs.", NULL);
    report_details(report, how, &all);
}

const struct report_section report_arenas = {
    .experiment = "arenas",
    .title = "Arenas",
    .verdict = verdict,
    .body = body,
};
