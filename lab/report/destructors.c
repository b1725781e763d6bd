/* SPDX-License-Identifier: MIT */
/* destructors: from open to close() to __del__, a lane for each program. */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "destructors";

enum {
    WIDTH = 900,
    LEFT = 250,  /* the lanes begin here: the resource is opened */
    STEP = 150,  /* from one moment to the next */
    LANE = 34,
    BAR = 16,
    HEAD = 70,   /* key and moments */
    TITLE = 28,  /* of a group of lanes */
};

/* As in the lesson: 1 is the first. What never happens is at NEVER. */
static const char *const moments[] = {"open", "body", "with ends, del",
                                      "next line", "later"};
enum { MOMENTS = sizeof(moments) / sizeof(*moments), NEVER = 0 };

static const struct program {
    const char *with, *cycle, *title;
} programs[] = {
    {"no", "no", "r = Resource()"},
    {"no", "yes", "the same, in a cycle"},
    {"yes", "no", "with Resource() as r:"},
    {"yes", "yes", "the same, in a cycle"},
};
enum { PROGRAMS = sizeof(programs) / sizeof(*programs) };

/* When it was closed and when it died, for each program. */
struct times {
    bool known;
    int closed[PROGRAMS], died[PROGRAMS];
};

static int moment(const struct report *report, const char *strategy,
                  const char *metric, const struct program *program)
{
    const struct group *group =
        report_find(report, (struct query){.experiment = name,
                                           .strategy = strategy,
                                           .metric = metric,
                                           .key = "with",
                                           .text = program->with,
                                           .key2 = "cycle",
                                           .text2 = program->cycle});

    return group ? (int)lround(group->estimate.middle) : -1;
}

static struct times times_of(const struct report *report, const char *strategy)
{
    struct times times = {.known = true};

    for (int p = 0; p < PROGRAMS; p++) {
        times.closed[p] = moment(report, strategy, "closed_at", &programs[p]);
        times.died[p] = moment(report, strategy, "died_at", &programs[p]);
        times.known &= times.closed[p] >= 0 && times.died[p] >= 0;
    }
    return times;
}

static bool same(const struct times *a, const struct times *b)
{
    return a->known && b->known &&
           memcmp(a->closed, b->closed, sizeof(a->closed)) == 0 &&
           memcmp(a->died, b->died, sizeof(a->died)) == 0;
}

static double place(int at)
{
    if (at == NEVER)
        return LEFT + STEP * (MOMENTS - 1) + 45;
    return LEFT + STEP * (at - 1);
}

static void draw_bar(struct drawing *drawing, double y, int from, int to,
                     enum tone tone)
{
    if (place(to) > place(from))
        drawing_box(drawing, place(from), y, place(to) - place(from), BAR, tone,
                    NULL);
}

static void draw_lane(struct drawing *drawing, double y,
                      const struct program *program, int closed, int died)
{
    drawing_text(drawing, LEFT - 16, y + BAR / 2.0, 12, TEXT_RIGHT,
                 program->title);
    draw_bar(drawing, y, 1, closed, TONE_WARN);
    if (closed != NEVER)
        draw_bar(drawing, y, closed, died, TONE_LIGHT);
}

static void draw_head(struct drawing *drawing, int height)
{
    drawing_box(drawing, LEFT, 8, 22, 13, TONE_WARN, NULL);
    drawing_text(drawing, LEFT + 30, 15, 12, TEXT_LEFT, "open");
    drawing_box(drawing, LEFT + STEP, 8, 22, 13, TONE_LIGHT, NULL);
    drawing_text(drawing, LEFT + STEP + 30, 15, 12, TEXT_LEFT,
                 "closed, but __del__ has not run yet");
    for (int i = 0; i < MOMENTS; i++) {
        drawing_text(drawing, place(i + 1), HEAD - 28, 12, TEXT_CENTRE,
                     moments[i]);
        drawing_line(drawing, place(i + 1), HEAD - 8, place(i + 1), height - 8,
                     STROKE_DASHED, false, NULL);
    }
}

/* One strategy, and all that do as it does. */
struct lanes {
    const struct times *times;
    char *title;
};

static void add_lanes(struct lanes *lanes, int *count,
                      const struct times *times, const char *strategy)
{
    char *longer;

    for (int i = 0; i < *count; i++) {
        if (!same(lanes[i].times, times))
            continue;
        longer = lab_format("%s, %s", lanes[i].title, strategy);
        free(lanes[i].title);
        lanes[i].title = longer;
        return;
    }
    if (times->known)
        lanes[(*count)++] = (struct lanes){times, lab_copy(strategy)};
}

/* Python's way of counting first. */
static int find_lanes(const struct report *report, const struct times *all,
                      struct lanes *lanes)
{
    const char *baseline = report_baseline(report);
    int count = 0;

    for (int first = 1; first >= 0; first--) {
        for (int s = 0; s < report->strategies; s++) {
            if ((strcmp(report->strategy[s], baseline) == 0) == first)
                add_lanes(lanes, &count, &all[s], report->strategy[s]);
        }
    }
    return count;
}

static void draw(const struct report *report, const struct times *all)
{
    struct lanes lanes[16];
    int count = find_lanes(report, all, lanes);
    int height = HEAD + count * (TITLE + PROGRAMS * LANE) + 8;
    struct drawing drawing;
    double y = HEAD;

    if (count == 0)
        return;
    drawing = drawing_make(name, WIDTH, height);
    draw_head(&drawing, height);
    for (int i = 0; i < count; i++) {
        drawing_text(&drawing, 16, y + 6, 13, TEXT_LEFT, lanes[i].title);
        free(lanes[i].title);
        y += TITLE;
        for (int p = 0; p < PROGRAMS; p++, y += LANE)
            draw_lane(&drawing, y, &programs[p], lanes[i].times->closed[p],
                      lanes[i].times->died[p]);
    }
    report_drawing(report, &drawing,
                   "A resource from open to its end, in four programs.");
}

static void verdict(const struct report *report)
{
    lesson_verdict(report, name, "Destructors",
                   "`__del__` runs after the last reference has gone: at once, "
                   "later, at a collection or never. Only `with` closes at a "
                   "known line.");
}

static void body(const struct report *report)
{
    struct times all[16];

    for (int s = 0; s < report->strategies; s++)
        all[s] = times_of(report, report->strategy[s]);
    fprintf(report->out,
            "A file is closed by its destructor, `__del__`. At which line of "
            "the program does that happen, and does it happen at all?\n\n");
    draw(report, all);
    fprintf(
        report->out,
        "Time goes from left to right: the resource is opened, used, its last "
        "name is deleted, the next line runs, and later comes a collection or "
        "whatever the strategy puts off. The hatched bar is the time for which "
        "the resource is open, and ends where `close()` is called; the light "
        "one goes on until `__del__` has run. A bar that runs off the page "
        "never ends. Without `with` the hatched bar ends where the object's "
        "death comes: at `del` if counts are exact and there is no cycle, else "
        "later. With it, it always ends with the block.\n\n");
    report_transcript(report, name);
}

const struct report_section report_destructors = {
    .experiment = name,
    .title = "Destructors",
    .verdict = verdict,
    .body = body,
};
