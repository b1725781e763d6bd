/* SPDX-License-Identifier: MIT */
/* gil_waiting: the parts of waits as bars, and whom the lock goes to as maps
 * of cells. */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/waiting.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* ---- parts --------------------------------------------------------------- */

enum {
    LEFT = 190,   /* of the first bars */
    WIDE = 250,   /* a whole wait */
    SECOND = 530, /* of the second bars, which leave out the first part */
    LINE = 22,
    BAR = 15,
    HEAD = 26,
    TOP = 70,
};

static const enum tone part_tones[WAITING_PARTS] = {
    TONE_LIGHT, TONE_MIDDLE, TONE_SPECIAL, TONE_WARN};

static void title(struct drawing *drawing, double y,
                  const struct waiting_mix *mix)
{
    const char *s = mix->computing == 1 ? "" : "s";
    char *threads = lab_format("%d computing thread%s", mix->computing, s);
    char *text =
        mix->io == 0 ? lab_copy(threads)
        : strcmp(mix->of, "io") == 0
            ? lab_format("the thread that does I/O beside %s", threads)
            : lab_format("%s beside one that does I/O", threads);

    drawing_text(drawing, 8, y, 13, TEXT_LEFT, text);
    free(text);
    free(threads);
}

/* Parts from `first` on, `whole` filling the width. */
static void draw_stack(const struct report *report, struct drawing *drawing,
                       double x, double y, const char *policy,
                       const struct waiting_mix *mix, int first, double whole)
{
    for (int i = first; i < WAITING_PARTS && whole > 0; i++) {
        double width =
            WIDE * waiting_part(report, policy, mix, waiting_parts[i]) / whole;

        if (width > 0.2)
            drawing_box(drawing, x, y, width, BAR, part_tones[i], NULL);
        x += width;
    }
}

/* One policy's bars; it was measured. */
static void draw_policy(const struct report *report, struct drawing *drawing,
                        double y, const char *policy,
                        const struct waiting_mix *mix)
{
    double rest = 0, whole, percent;
    char *text;

    for (int i = 1; i < WAITING_PARTS; i++)
        rest += waiting_part(report, policy, mix, waiting_parts[i]);
    /* each is a median of windows: nearly 1 */
    whole = rest + waiting_part(report, policy, mix, waiting_parts[0]);
    percent = 100 * waiting_time(report, policy, mix)->estimate.middle;
    text = lab_format("%s, waits %.*f %%", policy, percent < 9.95, percent);
    drawing_text(drawing, LEFT - 8, y + BAR / 2.0, 12, TEXT_RIGHT, text);
    free(text);
    draw_stack(report, drawing, LEFT, y, policy, mix, 0, whole);
    draw_stack(report, drawing, SECOND, y, policy, mix, 1, rest);
    text = lab_format("%.1f %%", 100 * rest);
    drawing_text(drawing, SECOND + WIDE + 8, y + BAR / 2.0, 12, TEXT_LEFT,
                 text);
    free(text);
}

/* Height of what there is; drawing NULL: only counts. */
static double draw_mixes(const struct report *report, struct drawing *drawing)
{
    double y = TOP;

    for (int m = 0; waiting_mixes[m].computing; m++) {
        const struct waiting_mix *mix = &waiting_mixes[m];
        bool begun = false;

        for (int p = 0; waiting_policies[p]; p++) {
            if (!waiting_time(report, waiting_policies[p], mix))
                continue;
            if (!begun && drawing)
                title(drawing, y + 8, mix);
            if (!begun)
                y += HEAD;
            begun = true;
            if (drawing)
                draw_policy(report, drawing, y, waiting_policies[p], mix);
            y += LINE;
        }
        y += begun ? 8 : 0;
    }
    return y;
}

/* "n = 6 windows", or "n = 4 to 6 windows" where some were void. */
static char *count_windows(const struct report *report)
{
    size_t least = SIZE_MAX, most = 0;

    for (int m = 0; waiting_mixes[m].computing; m++) {
        for (int p = 0; waiting_policies[p]; p++) {
            const struct group *time = waiting_time(
                report, waiting_policies[p], &waiting_mixes[m]);

            if (!time)
                continue;
            least = time->estimate.n < least ? time->estimate.n : least;
            most = time->estimate.n > most ? time->estimate.n : most;
        }
    }
    return least < most ? lab_format("n = %zu to %zu windows", least, most)
                        : lab_format("n = %zu windows", most);
}

/* The caption, and how much is behind it. */
static void show(const struct report *report, struct drawing *drawing,
                 const char *caption)
{
    char *windows = count_windows(report);
    char *text = lab_format("%s Medians, %s of each.", caption, windows);

    report_drawing(report, drawing, text);
    free(text);
    free(windows);
}

void waiting_draw_parts(const struct report *report)
{
    static const char *const keys[] = {"asleep, held by others", "wake-up",
                                       "spin", "run queue", NULL};
    double height = draw_mixes(report, NULL);
    struct drawing drawing;

    if (height <= TOP)
        return;
    drawing = drawing_make("gil_waiting", 850, (int)height);
    drawing_key(&drawing, LEFT, 8, part_tones, keys);
    drawing_text(&drawing, LEFT, TOP - 26, 12, TEXT_LEFT, "the whole wait");
    drawing_text(&drawing, SECOND, TOP - 26, 12, TEXT_LEFT,
                 "the rest of it alone, and its share");
    draw_mixes(report, &drawing);
    show(report, &drawing,
         "What a wait for the GIL consists of, by policy. \"Waits\" is the "
         "share of such a thread's time. On the right, the same without the "
         "sleep while others have the lock.");
}

/* ---- the matrix ---------------------------------------------------------- */

enum {
    CELL = 38,
    MAP_LEFT = 82,  /* for the names of rows */
    MAP_HEAD = 62,  /* for the title and the names of columns */
    MAP_GAP = 46,   /* between two maps */
    MAP_LEAST = 150, /* from one map to the next: the title wants that */
};

static char *thread_name(const struct waiting_mix *mix, int thread)
{
    if (thread < mix->computing)
        return lab_format("computes-%d", thread + 1);
    return lab_format("io-%d", thread - mix->computing + 1);
}

static double handoffs(const struct report *report, const char *policy,
                       const struct waiting_mix *mix, int from, int to)
{
    char *giver = thread_name(mix, from), *taker = thread_name(mix, to);
    const struct group *group = waiting_find(
        report, policy, mix,
        (struct query){.metric = "handoffs",
                       .key = "from",
                       .text = giver,
                       .key2 = "to",
                       .text2 = taker});

    free(giver);
    free(taker);
    return group ? group->estimate.middle : 0;
}

/* Darker for more; the number stands in the cell. */
static void draw_cell(struct drawing *drawing, double x, double y, double share)
{
    enum tone tone = share >= 0.35   ? TONE_DARK
                     : share >= 0.15 ? TONE_MIDDLE
                     : share > 0     ? TONE_LIGHT
                                     : TONE_NONE;
    char *text = share >= 0.005 ? lab_format("%.0f", 100 * share)
                 : share > 0    ? lab_copy("<1")
                                : lab_copy("0");

    drawing_box(drawing, x, y, CELL, CELL, tone, text);
    free(text);
}

static void short_name(char text[8], const struct waiting_mix *mix, int thread)
{
    if (thread < mix->computing)
        snprintf(text, 8, "c%d", (thread + 1) % 100);
    else
        snprintf(text, 8, "io");
}

/* From one map to the next. */
static int pitch(int threads)
{
    int wide = threads * CELL + MAP_GAP;

    return wide > MAP_LEAST ? wide : MAP_LEAST;
}

static double sum_of(const struct report *report, const char *policy,
                     const struct waiting_mix *mix)
{
    int threads = mix->computing + mix->io;
    double sum = 0;

    for (int i = 0; i < threads; i++) {
        for (int k = 0; k < threads; k++)
            sum += handoffs(report, policy, mix, i, k);
    }
    return sum;
}

static void draw_map(const struct report *report, struct drawing *drawing,
                     double x, double y, const char *policy,
                     const struct waiting_mix *mix, double sum)
{
    int threads = mix->computing + mix->io;
    char number[NUMBER_TEXT], text[8];
    char *head = lab_format("%s: %s", policy, number_text(number, sum));

    drawing_text(drawing, x, y, 13, TEXT_LEFT, head);
    free(head);
    for (int i = 0; i < threads; i++) {
        short_name(text, mix, i);
        drawing_text(drawing, x + i * CELL + CELL / 2.0, y + 22, 11,
                     TEXT_CENTRE, text);
        drawing_text(drawing, x - 6, y + 32 + i * CELL + CELL / 2.0, 11,
                     TEXT_RIGHT, text);
        for (int k = 0; k < threads; k++)
            draw_cell(drawing, x + k * CELL, y + 32 + i * CELL,
                      handoffs(report, policy, mix, i, k) / sum);
    }
}

/* The policies of one mix, side by side; how many there are. */
static int draw_maps(const struct report *report, struct drawing *drawing,
                     double y, const struct waiting_mix *mix)
{
    int threads = mix->computing + mix->io, count = 0;

    for (int p = 0; waiting_policies[p]; p++) {
        double sum = sum_of(report, waiting_policies[p], mix);

        if (!(sum > 0))
            continue;
        if (drawing)
            draw_map(report, drawing,
                     MAP_LEFT + count * pitch(threads), y,
                     waiting_policies[p], mix, sum);
        count++;
    }
    return count;
}

/* The mixes with the most threads that were measured: all compute, and one of
 * them does I/O. */
static int choose(const struct report *report, const struct waiting_mix **mixes)
{
    int count = 0, threads = 0;

    for (int m = 0; waiting_mixes[m].computing; m++) {
        const struct waiting_mix *mix = &waiting_mixes[m];
        int here = mix->computing + mix->io;

        if ((mix->io && strcmp(mix->of, "io") != 0) ||
            draw_maps(report, NULL, 0, mix) == 0)
            continue;
        if (here > threads)
            count = 0;
        threads = here;
        if (count < 2)
            mixes[count++] = mix;
    }
    return count;
}

void waiting_draw_matrix(const struct report *report)
{
    const struct waiting_mix *mixes[2];
    int count = choose(report, mixes), threads, columns = 0;
    struct drawing drawing;
    double height;

    if (count == 0)
        return;
    threads = mixes[0]->computing + mixes[0]->io;
    height = 32 + threads * CELL + MAP_HEAD;
    for (int i = 0; i < count; i++) {
        int here = draw_maps(report, NULL, 0, mixes[i]);

        columns = here > columns ? here : columns;
    }
    drawing = drawing_make("gil_waiting-matrix",
                           MAP_LEFT + columns * pitch(threads),
                           (int)(count * height));
    for (int i = 0; i < count; i++) {
        double y = i * height + 34;
        char *text =
            mixes[i]->io
                ? lab_format("%d computing, %d doing I/O", mixes[i]->computing,
                             mixes[i]->io)
                : lab_format("%d computing", mixes[i]->computing);

        drawing_text(&drawing, 8, y - 20, 13, TEXT_LEFT, text);
        drawing_text(&drawing, 8, y + 32 + threads * CELL / 2.0, 11, TEXT_LEFT,
                     "from");
        free(text);
        draw_maps(report, &drawing, y + 4, mixes[i]);
    }
    show(report, &drawing,
         "Whom the lock goes to: of all hand-overs in a window, percent from "
         "the thread of the row to the thread of the column (c: computes, io: "
         "does I/O), and beside the policy's name how many there were. On the "
         "diagonal, the same thread again.");
}
