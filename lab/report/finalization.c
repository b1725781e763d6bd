/* SPDX-License-Identifier: MIT */
/* finalization: what becomes of objects in cycles, before and after PEP 442,
 * and of one that resurrects itself. */
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "finalization";

/* ---- the rows ---------------------------------------------------------- */

enum { MOST_NODES = 4, RADIUS = 22, NO_NODE = -1 };

enum state { UNREACHABLE, ALIVE, LISTED, DEAD, STATES };

static const struct {
    const char *name;
    enum tone tone;
} states[STATES] = {
    [UNREACHABLE] = {"unreachable", TONE_WARN},
    [ALIVE] = {"alive", TONE_GOOD},
    [LISTED] = {"listed", TONE_SPECIAL},
    [DEAD] = {"dead", TONE_NONE},
};

struct fate {
    enum state state;
    double refs;
};

static bool find_fate(const struct report *report, const char *picture, int i,
                      struct fate *fate)
{
    const char node[] = {(char)('a' + i), '\0'};
    struct query query = {.experiment = name,
                          .strategy = report_baseline(report),
                          .metric = "fate",
                          .key = "picture",
                          .text = picture,
                          .key2 = "node",
                          .text2 = node};
    const struct group *group = report_find(report, query);
    const struct lab_param *state;

    if (!group)
        return false;
    state = row_param(group->first, "state");
    for (int s = 0; s < STATES; s++) {
        if (!state || !state->text || strcmp(state->text, states[s].name) != 0)
            continue;
        *fate = (struct fate){(enum state)s, group->estimate.middle};
        return true;
    }
    return false;
}

/* ---- graphs ------------------------------------------------------------ */

struct edge {
    int from, to;
    double bend;
};

struct graph {
    int nodes;
    struct {
        double x, y; /* from the picture's left top */
        bool has_del;
    } node[MOST_NODES];
    int loop; /* the node that refers to itself */
    struct edge edge[8];
    int edges;
};

/* a and b hold each other, b holds c, d holds a and itself. */
static const struct graph four = {
    .nodes = 4,
    .node = {{150, 112, true},
             {280, 112, true},
             {370, 165, false},
             {80, 172, false}},
    .loop = 3,
    .edge = {{0, 1, 9}, {1, 0, 9}, {1, 2, 0}, {3, 0, 0}},
    .edges = 4,
};

/* a and b hold each other, c holds a and itself. */
static const struct graph three = {
    .nodes = 3,
    .node = {{110, 112, true}, {230, 112, false}, {60, 176, false}},
    .loop = 2,
    .edge = {{0, 1, 9}, {1, 0, 9}, {2, 0, 0}},
    .edges = 3,
};

struct picture {
    const char *row; /* what the rows call it */
    const char *title;
    const struct graph *graph;
    double left, top;
    bool counts;        /* shows what the collector has counted */
    const char *holder; /* a list that holds what is alive or listed */
    enum state held;
};

/* The list above the graph, and its arrows to what it holds. */
static void draw_holder(struct drawing *d, const struct picture *p,
                        const struct fate *fates)
{
    const struct graph *g = p->graph;
    double x = p->left + g->node[0].x + 20, y = p->top + 54;

    for (int i = 0; i < g->nodes; i++) {
        double dx, dy, length;

        if (fates[i].state != p->held || !g->node[i].has_del)
            continue;
        dx = p->left + g->node[i].x - x;
        dy = p->top + g->node[i].y - y;
        length = hypot(dx, dy);
        drawing_line(d, x, y, x + dx / length * (length - RADIUS - 1),
                     y + dy / length * (length - RADIUS - 1), STROKE_PLAIN,
                     true, NULL);
    }
    drawing_box(d, x - 52, y - 24, 104, 23, TONE_LIGHT, p->holder);
}

static void draw_picture(struct drawing *d, const struct picture *p,
                         const struct fate *fates)
{
    const struct graph *g = p->graph;

    drawing_text(d, p->left + 20, p->top + 14, 13, TEXT_LEFT, p->title);
    if (p->holder)
        draw_holder(d, p, fates);
    drawing_node(d, p->left + g->node[g->loop].x - RADIUS * 0.9,
                 p->top + g->node[g->loop].y + RADIUS * 0.9, RADIUS * 0.6,
                 TONE_NONE, NULL);
    for (int e = 0; e < g->edges; e++) {
        const struct edge *edge = &g->edge[e];

        drawing_edge(
            d, p->left + g->node[edge->from].x, p->top + g->node[edge->from].y,
            p->left + g->node[edge->to].x, p->top + g->node[edge->to].y, RADIUS,
            edge->bend,
            fates[edge->from].state == DEAD ? STROKE_DASHED : STROKE_PLAIN);
    }
    for (int i = 0; i < g->nodes; i++) {
        char text[16];
        const char *mark = g->node[i].has_del ? "*" : "";

        if (p->counts)
            snprintf(text, sizeof(text), "%c%s %.0f", 'a' + i, mark,
                     fates[i].refs);
        else
            snprintf(text, sizeof(text), "%c%s", 'a' + i, mark);
        drawing_node(d, p->left + g->node[i].x, p->top + g->node[i].y, RADIUS,
                     states[fates[i].state].tone, text);
    }
}

enum { HEAD = 40, ROW = 220 };

static const struct picture pictures[] = {
    {"up to Python 3.3", "up to Python 3.3", &four, 0, HEAD, false,
     "gc.garbage", LISTED},
    {"since Python 3.4", "since Python 3.4 (PEP 442)", &four, 450, HEAD, false,
     NULL, LISTED},
    {"found", "Lazarus: found unreachable", &three, 0, HEAD + ROW, true, NULL,
     ALIVE},
    {"counted again", "after __del__, counted again", &three, 300, HEAD + ROW,
     true, "saved", ALIVE},
    {"in the end", "in the end", &three, 600, HEAD + ROW, false, "saved",
     ALIVE},
};
enum { PICTURES = sizeof(pictures) / sizeof(*pictures) };

static void draw_key(struct drawing *d)
{
    static const char *const texts[STATES] = {
        [UNREACHABLE] = "unreachable",
        [ALIVE] = "alive",
        [LISTED] = "alive, in gc.garbage",
        [DEAD] = "freed",
    };

    for (int s = 0; s < STATES; s++) {
        drawing_box(d, 20 + 205 * s, 8, 22, 13, states[s].tone, NULL);
        drawing_text(d, 50 + 205 * s, 15, 12, TEXT_LEFT, texts[s]);
    }
}

static void draw(const struct report *report)
{
    struct fate fates[PICTURES][MOST_NODES];
    struct drawing d;

    for (int p = 0; p < PICTURES; p++)
        for (int i = 0; i < pictures[p].graph->nodes; i++)
            if (!find_fate(report, pictures[p].row, i, &fates[p][i]))
                return;
    d = drawing_make(name, 900, HEAD + 2 * ROW);
    draw_key(&d);
    for (int p = 0; p < PICTURES; p++)
        draw_picture(&d, &pictures[p], fates[p]);
    report_drawing(report, &d,
                   "Cycles with destructors, and what becomes of them.");
}

/* ---- the section ------------------------------------------------------- */

static void verdict(const struct report *report)
{
    lesson_verdict(report, name, "Finalization",
                   "In a cycle every destructor is called once, in no promised "
                   "order, before anything is taken apart; an object that "
                   "stores itself somewhere lives on. Before PEP 442 such "
                   "cycles were never freed.");
}

static void body(const struct report *report)
{
    fprintf(report->out,
            "Objects in a cycle have destructors, `__del__`, that may use "
            "their neighbours. Which goes first, what does it find, and what "
            "if it decides to live on?\n\n");
    draw(report);
    fprintf(report->out,
            "Circles are objects that the program has forgotten, those with a "
            "star have a destructor; a small circle below one is a reference "
            "to itself. *Above*, the same four before and after PEP 442: up to "
            "Python 3.3 the collector touched neither the two with destructors "
            "nor what they reach, listed the two, and freed only what refers "
            "to them. Now it calls both destructors, then frees all four. "
            "*Below*, the destructor of `a` appends `a` to a list. The "
            "collector counts the references from outside (the numbers) once "
            "more when destructors have run, and `a` has one: it lives, with "
            "what it reaches. `c` is freed. The next time its destructor is "
            "not called again.\n\n");
    report_transcript(report, name);
}

const struct report_section report_finalization = {
    .experiment = name,
    .title = "Finalization",
    .verdict = verdict,
    .body = body,
};
