/* SPDX-License-Identifier: MIT */
#include "lab/report/arenas_map.h"
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/transcript.h"

#include <stdlib.h>
#include <string.h>

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
};

/* What the transcript says in one step, arena by arena: its pools, or other
 * words when it is not in use. */
struct step {
    const char *title;
    int arenas;
    struct {
        int number;
        const char *pools;
    } arena[MOST_ARENAS];
};

static const char *text_of(const struct row *row, const char *key)
{
    const struct lab_param *param = row_param(row, key);

    return param && param->text ? param->text : "";
}

/* The last answer counts. */
static void add_arena(struct step *step, int number, const char *pools)
{
    int at = 0;

    while (at < step->arenas && step->arena[at].number != number)
        at++;
    if (at == MOST_ARENAS)
        return;
    if (at == step->arenas)
        step->arenas++;
    step->arena[at].number = number;
    step->arena[at].pools = pools;
}

/* The steps as one strategy's first process told them; how many. */
static int read_steps(const struct report *report, const char *experiment,
                      const char *strategy, struct step steps[MOST_STEPS])
{
    double last = 0;
    int count = 0;

    for (size_t i = 0; i < report->rows.count; i++) {
        const struct row *row = &report->rows.row[i];
        const char *what = text_of(row, "what"), *says = text_of(row, "says");
        double step = row_param_number(row, "step");
        int arena;

        if (strcmp(row->experiment, experiment) != 0 ||
            strcmp(row->strategy, strategy) != 0 || !transcript_is(row))
            continue;
        if (row->status != ROW_OK || step <= last) /* the next process */
            break;
        last = step;
        if (strncmp(says, "Step ", 5) == 0 && count < MOST_STEPS)
            steps[count++] = (struct step){.title = says};
        if (count > 0 && sscanf(what, "arena %d", &arena) == 1)
            add_arena(&steps[count - 1], arena, text_of(row, "answer"));
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

/* One arena: its pools; or that it is none any more. */
static void draw_arena(struct drawing *drawing, double x, double y, int number,
                       const char *pools)
{
    bool used = strlen(pools) == POOLS;
    bool empty = used && strspn(pools, ".") == POOLS;
    double side = ROW * CELL;
    char *text = lab_format("arena %d%s", number, empty ? ", kept" : "");

    if (used) {
        drawing_box(drawing, x, y, side, side, TONE_NONE, NULL);
        for (int i = 0; i < POOLS; i++)
            draw_pool(drawing, x + i % ROW * CELL + 1, y + i / ROW * CELL + 1,
                      pools[i]);
    } else {
        dashed_box(drawing, x, y, side);
        drawing_text(drawing, x + side / 2, y + side / 2 - 8, 11, TEXT_CENTRE,
                     "given back");
        drawing_text(drawing, x + side / 2, y + side / 2 + 8, 11, TEXT_CENTRE,
                     "to the system");
    }
    drawing_text(drawing, x + side / 2, y + side + 11, 11, TEXT_CENTRE, text);
    free(text);
}

static struct drawing draw_steps(const char *experiment,
                                 const struct step *steps, int count)
{
    static const enum tone tones[] = {TONE_MIDDLE, TONE_DARK, TONE_NONE};
    static const char *const keys[] = {
        "in use, 48-byte blocks", "in use, 128-byte blocks",
        "free places of a pool (no box: a free pool)", NULL};
    int rows = (count + 1) / 2;
    char *name = lab_format("%s-map", experiment);
    struct drawing drawing =
        drawing_make(name, 2 * PANEL_WIDTH, KEY_HEIGHT + rows * PANEL_HEIGHT);

    free(name);
    drawing_key(&drawing, LEFT, 14, tones, keys);
    for (int s = 0; s < count; s++) {
        double x = s % 2 * PANEL_WIDTH + LEFT;
        double y = s / 2 * PANEL_HEIGHT + KEY_HEIGHT;

        drawing_text(&drawing, x, y + 10, 12, TEXT_LEFT, steps[s].title);
        for (int a = 0; a < steps[s].arenas; a++)
            draw_arena(&drawing, x + a * (ROW * CELL + 20), y + 26,
                       steps[s].arena[a].number, steps[s].arena[a].pools);
    }
    return drawing;
}

void report_arena_maps(const struct report *report, const char *experiment,
                       const char *caption)
{
    for (int s = 0; s < report->strategies; s++) {
        struct step steps[MOST_STEPS];
        struct drawing drawing;
        int count = read_steps(report, experiment, report->strategy[s], steps);

        if (count == 0)
            continue;
        drawing = draw_steps(experiment, steps, count);
        report_drawing(report, &drawing, caption);
        return; /* the same under every strategy: golden tests see to it */
    }
}
