/* SPDX-License-Identifier: MIT */
/*
 * arenas: the maps of the transcript as drawings, and what a free costs and
 * gives back.
 */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"
#include "lab/style.h"
#include "lab/transcript.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "arenas";

enum {
    MOST_STEPS = 16,
    MOST_ARENAS = 3,
    POOLS = 64,
    ROW = 8, /* pools side by side in a drawing */
    CELL = 15,
    LEAST = 4, /* of a pool with a block or two: it must be seen */
    LEFT = 12,
    PANEL_WIDTH = 450,
    PANEL_HEIGHT = 186,
    KEY_HEIGHT = 44,
    MALLOC_LOOK = 5, /* of the lines and bars */
    USED_LOOK = 7,
};

/* What the transcript says of one step: an arena's pools, or other words. */
struct step {
    const char *title;
    const char *arena[MOST_ARENAS];
};

static const char *text_of(const struct row *row, const char *key)
{
    const struct lab_param *param = row_param(row, key);

    return param && param->text ? param->text : "";
}

/* The steps as one strategy's first process told them; how many. */
static int read_steps(const struct report *report, const char *strategy,
                      struct step steps[MOST_STEPS])
{
    double last = 0;
    int count = 0;

    for (size_t i = 0; i < report->rows.count; i++) {
        const struct row *row = &report->rows.row[i];
        const char *what = text_of(row, "what"), *says = text_of(row, "says");
        double step = row_param_number(row, "step");
        int arena;

        if (strcmp(row->experiment, name) != 0 ||
            strcmp(row->strategy, strategy) != 0 || !transcript_is(row))
            continue;
        if (row->status != ROW_OK || step <= last) /* the next process */
            break;
        last = step;
        if (strncmp(says, "Step ", 5) == 0 && count < MOST_STEPS)
            steps[count++] = (struct step){.title = says};
        if (count == 0 || sscanf(what, "arena %d", &arena) != 1 || arena < 1 ||
            arena > MOST_ARENAS)
            continue;
        steps[count - 1].arena[arena - 1] = text_of(row, "answer");
    }
    return count;
}

/* ---- the maps ------------------------------------------------------------ */

/* Tenths in use, and whether the pool is of the second size; -1: free. */
static int level_of(char pool, bool *second)
{
    *second = pool == '@' || (pool >= 'a' && pool <= 'o');
    if (pool == '#' || pool == '@')
        return 10;
    if (pool >= '0' && pool <= '9')
        return pool - '0';
    if (pool >= 'a' && pool <= 'i')
        return pool - 'a' + 1;
    return pool == 'o' ? 0 : -1;
}

/* A box as full as the pool is; nothing for a free one. */
static void draw_pool(struct drawing *drawing, double x, double y, char pool)
{
    bool second;
    int level = level_of(pool, &second);
    enum tone tone = second ? TONE_DARK : TONE_MIDDLE;
    double side = CELL - 2, height = side * level / 10;

    if (level < 0)
        return;
    drawing_box(drawing, x, y, side, side, level == 10 ? tone : TONE_NONE,
                NULL);
    if (level == 0 || level == 10)
        return;
    if (height < LEAST)
        height = LEAST;
    drawing_cell(drawing, x, y + side - height, side, height, tone);
}

static void dashed_box(struct drawing *drawing, double x, double y, double side)
{
    drawing_line(drawing, x, y, x + side, y, STROKE_DASHED, false, NULL);
    drawing_line(drawing, x + side, y, x + side, y + side, STROKE_DASHED, false,
                 NULL);
    drawing_line(drawing, x + side, y + side, x, y + side, STROKE_DASHED, false,
                 NULL);
    drawing_line(drawing, x, y + side, x, y, STROKE_DASHED, false, NULL);
}

/* One arena: its pools; or, if it was one, that it is none any more. */
static void draw_arena(struct drawing *drawing, double x, double y, int number,
                       const char *pools, bool was_used)
{
    double side = ROW * CELL;
    char *text;

    if (pools && strlen(pools) == POOLS) {
        text = lab_format("arena %d%s", number,
                          strspn(pools, ".") == POOLS ? ", kept" : "");
        drawing_box(drawing, x, y, side, side, TONE_NONE, NULL);
        for (int i = 0; i < POOLS; i++)
            draw_pool(drawing, x + i % ROW * CELL + 1, y + i / ROW * CELL + 1,
                      pools[i]);
    } else if (was_used) {
        text = lab_format("arena %d", number);
        dashed_box(drawing, x, y, side);
        drawing_text(drawing, x + side / 2, y + side / 2 - 8, 11, TEXT_CENTRE,
                     "given back");
        drawing_text(drawing, x + side / 2, y + side / 2 + 8, 11, TEXT_CENTRE,
                     "to the system");
    } else {
        return;
    }
    drawing_text(drawing, x + side / 2, y + side + 11, 11, TEXT_CENTRE, text);
    free(text);
}

static void draw_steps(const struct report *report, const struct step *steps,
                       int count)
{
    static const enum tone tones[] = {TONE_MIDDLE, TONE_DARK, TONE_NONE};
    static const char *const keys[] = {
        "in use, 48-byte blocks", "in use, 128-byte blocks",
        "free places of a pool (no box: a free pool)", NULL};
    int rows = (count + 1) / 2;
    struct drawing drawing =
        drawing_make(name, 2 * PANEL_WIDTH, KEY_HEIGHT + rows * PANEL_HEIGHT);
    bool used[MOST_ARENAS] = {false};

    drawing_key(&drawing, LEFT, 14, tones, keys);
    for (int s = 0; s < count; s++) {
        double x = s % 2 * PANEL_WIDTH + LEFT;
        double y = s / 2 * PANEL_HEIGHT + KEY_HEIGHT;

        drawing_text(&drawing, x, y + 10, 12, TEXT_LEFT, steps[s].title);
        for (int a = 0; a < MOST_ARENAS; a++) {
            const char *pools = steps[s].arena[a];

            draw_arena(&drawing, x + a * (ROW * CELL + 20), y + 26, a + 1,
                       pools, used[a]);
            used[a] |= pools && strlen(pools) == POOLS;
        }
    }
    report_drawing(report, &drawing,
                   "Arenas of 64 pools while blocks come and go: a pool is as "
                   "full as its box.");
}

static void body_maps(const struct report *report)
{
    for (int s = 0; s < report->strategies; s++) {
        struct step steps[MOST_STEPS];
        int count = read_steps(report, report->strategy[s], steps);

        if (count == 0)
            continue;
        draw_steps(report, steps, count);
        return; /* the same under every strategy: golden tests see to it */
    }
}

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
        "its free neighbours (at once, or later), and can give back only what "
        "lies at the end of its memory, unless it is asked to look for more "
        "(malloc_trim). *MiB in memory* is what the system says is resident "
        "(mincore for the heap, the process's resident pages for malloc).";
    struct query all = {.experiment = name};
    struct figure memory = figure_make("arenas-memory", 2);
    struct figure cost = figure_make("arenas-free", 1);

    fprintf(report->out,
            "Where do the blocks of small objects stand, and when does their "
            "memory go back? Blocks of two sizes are allocated and freed step "
            "by step, with a map of every arena after each.\n\n");
    body_maps(report);
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
