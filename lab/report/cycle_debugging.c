/* SPDX-License-Identifier: MIT */
/* cycle_debugging: who refers to whom, in the garbage and in the leak. */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"

#include <string.h>

static const char name[] = "cycle_debugging";

enum {
    WIDTH = 900,
    HEIGHT = 330,
    RADIUS = 42,
    BOX_WIDTH = 118,
    BOX_HEIGHT = 40,
};

/* Where the objects of the lesson stand in the drawing. */
static const struct place {
    const char *part, *name, *label;
    double x, y;
    bool local; /* a name, not an object */
} places[] = {
    {"garbage", "root", "root", 110, 120, false},
    {"garbage", "children", "children", 310, 120, false},
    {"garbage", "leaf", "leaf", 210, 250, false},
    {"garbage", "data", "data", 390, 250, false},
    {"hunt", "the name site", "name: site", 560, 70, true},
    {"hunt", "site", "site", 560, 180, false},
    {"hunt", "pages", "pages", 690, 180, false},
    {"hunt", "home", "the page", 820, 180, false},
};

static const struct place *place_of(const char *part, const char *object)
{
    for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
        if (strcmp(places[i].part, part) == 0 &&
            strcmp(places[i].name, object) == 0)
            return &places[i];
    }
    return NULL;
}

static const char *text_of(const struct group *group, const char *key)
{
    const struct lab_param *param = row_param(group->first, key);

    return param && param->text ? param->text : "";
}

/* The first strategy that has the graph: all have the same. */
static struct query rows_of(const struct report *report, const char *metric)
{
    struct query query = {.experiment = name, .metric = "edge"};
    const struct group *group = report_find(report, query);

    query.strategy = group ? group->first->strategy : "";
    query.metric = metric;
    return query;
}

static void draw_edges(const struct report *report, struct drawing *drawing)
{
    struct query query = rows_of(report, "edge");
    const struct group *group = NULL;

    while ((group = report_next(report, &query, group)) != NULL) {
        const char *part = text_of(group, "part");
        const struct place *from = place_of(part, text_of(group, "from"));
        const struct place *to = place_of(part, text_of(group, "to"));

        if (from && to && from->local)
            drawing_line(drawing, from->x, from->y + BOX_HEIGHT / 2.0, to->x,
                         to->y - RADIUS - 1, STROKE_PLAIN, true, NULL);
        else if (from && to)
            drawing_edge(drawing, from->x, from->y, to->x, to->y, RADIUS, 0,
                         STROKE_BOLD);
    }
}

static bool in_cycle(const struct report *report, const struct place *place)
{
    struct query query = rows_of(report, "node");
    const struct group *group;

    query.key = "name";
    query.text = place->name;
    group = report_find(report, query);
    return group && group->estimate.middle > 0;
}

static void draw_nodes(const struct report *report, struct drawing *drawing)
{
    for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
        const struct place *place = &places[i];

        if (place->local)
            drawing_box(drawing, place->x - BOX_WIDTH / 2.0,
                        place->y - BOX_HEIGHT / 2.0, BOX_WIDTH, BOX_HEIGHT,
                        TONE_NONE, place->label);
        else
            drawing_node(drawing, place->x, place->y, RADIUS,
                         in_cycle(report, place) ? TONE_MIDDLE : TONE_LIGHT,
                         place->label);
    }
}

static struct drawing draw(const struct report *report)
{
    struct drawing drawing = drawing_make(name, WIDTH, HEIGHT);

    drawing_text(&drawing, 40, 20, 13, TEXT_LEFT,
                 "garbage: three in a cycle, one hangs from it");
    drawing_text(&drawing, 500, 20, 13, TEXT_LEFT,
                 "no garbage: who holds the page");
    drawing_line(&drawing, 470, 10, 470, HEIGHT - 10, STROKE_DASHED, false,
                 NULL);
    draw_edges(report, &drawing);
    draw_nodes(report, &drawing);
    drawing_text(&drawing, 690, 250, 12, TEXT_CENTRE,
                 "get_referrers goes from right to left");
    drawing_line(&drawing, 820, 268, 560, 268, STROKE_DASHED, true, NULL);
    return drawing;
}

static void verdict(const struct report *report)
{
    lesson_verdict(report, name, "Debugging cycles",
                   "The garbage list says what is in a cycle; referrers say "
                   "who holds what is not.");
}

static void body(const struct report *report)
{
    struct drawing drawing;

    fprintf(report->out,
            "Memory grows. Which objects are garbage that nobody can reach, "
            "and who holds those that are not?\n\n");
    if (report_find(report, rows_of(report, "edge"))) {
        drawing = draw(report);
        report_drawing(report, &drawing, "Who refers to whom, as found by "
                                         "asking.");
        fprintf(
            report->out,
            "Left, what the collector put into `gc.garbage`: an arrow is one "
            "entry of `gc.get_referents()`. The dark ones come back to "
            "themselves along the arrows, they are the cycle; `data` only "
            "hangs from it. Right, a page that should be gone but is no "
            "garbage: `gc.get_referrers()` leads from the page to the dict, "
            "from the dict to the site, and there to a name, which no "
            "container holds.\n\n");
    }
    report_transcript(report, name);
}

const struct report_section report_cycle_debugging = {
    .experiment = name,
    .title = "Debugging cycles",
    .verdict = verdict,
    .body = body,
};
