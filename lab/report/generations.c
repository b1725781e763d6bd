/* SPDX-License-Identifier: MIT */
/* generations: a collection in four pictures, and what thresholds change. */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"
#include "lab/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "generations";

/* ---- the drawing ------------------------------------------------------- */

enum {
    WIDTH = 900,
    PICTURE_WIDTH = 450,
    PICTURE_HEIGHT = 230,
    KEY = 44,
    RADIUS = 24,
    PICTURES = 4,
    NODES = 6,
};

/* From a picture's left top. */
static const struct {
    double x, y;
} places[NODES] = {{110, 75}, {55, 180},  {180, 180},
                   {300, 75}, {300, 180}, {400, 125}};

static const struct {
    int from, to;
    double bend;
} edges[] = {{0, 1, 0}, {1, 2, 0}, {2, 0, 0}, {3, 4, 9},
             {4, 3, 9}, {3, 5, 0}, {4, 2, 0}};
enum { EDGES = sizeof(edges) / sizeof(*edges) };

static const char *const titles[PICTURES] = {
    "copy every count",
    "1. subtract the references among them",
    "2. find what is reachable from outside",
    "3. kill the rest",
};

/* What the collector held of the Nodes after one step. */
struct node {
    double refs;
    enum tone tone;
    bool dead;
};

static bool find_node(const struct report *report, int picture, int i,
                      struct node *node)
{
    static const struct {
        const char *state;
        enum tone tone;
    } states[] = {{"unknown", TONE_NONE},
                  {"reached", TONE_GOOD},
                  {"unreachable", TONE_WARN},
                  {"dead", TONE_NONE}};
    const char label[] = {(char)('a' + i), '\0'};

    for (size_t s = 0; s < sizeof(states) / sizeof(*states); s++) {
        const struct group *group = report_find(
            report, (struct query){.experiment = name,
                                   .strategy = report_baseline(report),
                                   .metric = "gc_refs",
                                   .key = "node",
                                   .text = label,
                                   .key2 = "state",
                                   .text2 = states[s].state,
                                   .key3 = "picture",
                                   .number3 = picture + 1});

        if (!group)
            continue;
        *node = (struct node){group->estimate.middle, states[s].tone,
                              strcmp(states[s].state, "dead") == 0};
        return true;
    }
    return false;
}

static void draw_picture(struct drawing *d, int picture,
                         const struct node *nodes)
{
    double left = picture % 2 * PICTURE_WIDTH;
    double top = KEY + (int)(picture / 2) * PICTURE_HEIGHT;
    const double ax = left + places[0].x, ay = top + places[0].y;

    drawing_text(d, left + 24, top + 18, 14, TEXT_LEFT, titles[picture]);
    drawing_box(d, left + 16, ay - 13, 26, 26, TONE_LIGHT, "a");
    drawing_line(d, left + 44, ay, ax - RADIUS - 1, ay, STROKE_PLAIN, true,
                 NULL);
    for (int e = 0; e < EDGES; e++) {
        int from = edges[e].from, to = edges[e].to;
        bool reaches = nodes[from].tone == TONE_GOOD;

        drawing_edge(d, left + places[from].x, top + places[from].y,
                     left + places[to].x, top + places[to].y, RADIUS,
                     edges[e].bend,
                     nodes[from].dead ? STROKE_DASHED
                     : reaches        ? STROKE_BOLD
                                      : STROKE_PLAIN);
    }
    for (int i = 0; i < NODES; i++) {
        char text[16];

        if (picture == PICTURES - 1) /* the collector is done counting */
            snprintf(text, sizeof(text), "%c", 'a' + i);
        else
            snprintf(text, sizeof(text), "%c %.0f", 'a' + i, nodes[i].refs);
        drawing_node(d, left + places[i].x, top + places[i].y, RADIUS,
                     nodes[i].tone, nodes[i].dead ? NULL : text);
    }
}

static void draw_steps(const struct report *report)
{
    static const enum tone tones[] = {TONE_NONE, TONE_GOOD, TONE_WARN};
    static const char *const keys[] = {"unknown", "reachable", "unreachable",
                                       NULL};
    struct node nodes[PICTURES][NODES];
    struct drawing d;

    for (int p = 0; p < PICTURES; p++)
        for (int i = 0; i < NODES; i++)
            if (!find_node(report, p, i, &nodes[p][i]))
                return;
    d = drawing_make(name, WIDTH, KEY + 2 * PICTURE_HEIGHT);
    drawing_key(&d, 24, 14, tones, keys);
    for (int p = 0; p < PICTURES; p++)
        draw_picture(&d, p, nodes[p]);
    report_drawing(report, &d,
                   "One collection of six objects; the numbers are the "
                   "collector's own.");
}

/* ---- the figure -------------------------------------------------------- */

static struct query of(const char *strategy, const char *metric)
{
    return (struct query){
        .experiment = name, .strategy = strategy, .metric = metric};
}

/* Bars at each threshold; the collector turned off comes last. */
static int place(struct panel *panel, const struct group *group)
{
    double threshold = row_param_number(group->first, "threshold");
    char number[NUMBER_TEXT];

    return panel_category(panel, threshold > 0 ? round_text(number, threshold)
                                               : "off");
}

static void add_bars(const struct report *report, struct panel *panel,
                     struct series *series, struct query query)
{
    double thresholds[16];
    int count = report_numbers(report, query, "threshold", thresholds, 16);

    (void)series;
    for (int t = 0; t < count; t++) {
        /* ascending, but 0 (off) last */
        double threshold = thresholds[(t + (thresholds[0] == 0)) % count];
        const struct group *group;

        query.key3 = "threshold";
        query.number3 = threshold;
        group = report_find(report, query);
        if (group) {
            int at = place(panel, group);

            series_add(series, at, &group->estimate);
        }
    }
}

static void add_collections(const struct report *report, struct figure *figure)
{
    const char *baseline = report_baseline(report);
    char *title = lab_format("collections, %s", baseline);
    struct panel *panel =
        figure_panel(figure, PANEL_BARS, title, "", "how many");

    free(title);
    panel->log_y = true;
    for (int g = 0; g < 3; g++) {
        char label[24];
        struct query query = of(baseline, "collections");
        const struct group *group = NULL;
        struct series *series;

        snprintf(label, sizeof(label), "generation %d", g);
        series = panel_series(panel, label, 5 + g);
        while ((group = report_next(report, &query, group)) != NULL) {
            if (lround(row_param_number(group->first, "generation")) != g ||
                row_param_number(group->first, "threshold") == 0)
                continue;
            if (group->estimate.middle > 0) /* 0 has no place on the scale */
                series_add(series, place(panel, group), &group->estimate);
        }
    }
}

static void add_panel(const struct report *report, struct figure *figure,
                      const char *metric, const char *title, const char *x,
                      const char *unit, bool log_y)
{
    struct panel *panel = figure_panel(figure, PANEL_BARS, title, x, unit);

    panel->log_y = log_y;
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];

        if (report_find(report, of(strategy, metric)))
            add_bars(report, panel,
                     panel_series(panel, strategy, style_rank(strategy)),
                     of(strategy, metric));
    }
}

static void draw_thresholds(const struct report *report)
{
    struct figure figure = figure_make("generations-thresholds", 2);
    static const char threshold[] = "threshold of generation 0";

    if (!report_find(report, of(NULL, "cpu_ms"))) {
        figure_free(&figure);
        return;
    }
    add_collections(report, &figure);
    add_panel(report, &figure, "cpu_ms", "the whole program, CPU time", "",
              "milliseconds", false);
    add_panel(report, &figure, "pause_max_us", "the longest pause", threshold,
              "microseconds", true);
    add_panel(report, &figure, "waiting", "objects of garbage, at most",
              threshold, "", true);
    report_figure(report, &figure,
                  "One program with five settings of the collector.", NULL);
}

/* ---- the section ------------------------------------------------------- */

static double at_threshold(const struct report *report, const char *metric,
                           double threshold)
{
    struct query query = of(report_baseline(report), metric);
    const struct group *group;

    query.key3 = "threshold";
    query.number3 = threshold;
    group = report_find(report, query);
    return group ? group->estimate.middle : NAN;
}

/* Of all generations. */
static double collections_at(const struct report *report, double threshold)
{
    struct query query = of(report_baseline(report), "collections");
    const struct group *group = NULL;
    double sum = 0;

    query.key3 = "threshold";
    query.number3 = threshold;
    while ((group = report_next(report, &query, group)) != NULL)
        sum += group->estimate.n ? group->estimate.middle : 0;
    return sum;
}

static void verdict(const struct report *report)
{
    static const double shown[] = {100, 700, 10000};
    const char *between = "";

    lesson_verdict(report, name, "Generations",
                   "The collector subtracts the references among objects, "
                   "keeps what is still held and all that it reaches, and "
                   "looks at the old less often than at the young.");
    if (!(collections_at(report, 700) > 0))
        return;
    fprintf(report->out, "- **Threshold of generation 0, `%s`:** ",
            report_baseline(report));
    for (size_t i = 0; i < sizeof(shown) / sizeof(*shown); i++) {
        char run[NUMBER_TEXT], waiting[NUMBER_TEXT];

        fprintf(
            report->out,
            "%s%.0f: %.0f collections, %s ms for the program, %s objects "
            "of garbage at most",
            between, shown[i], collections_at(report, shown[i]),
            number_text(run, at_threshold(report, "cpu_ms", shown[i])),
            number_text(waiting, at_threshold(report, "waiting", shown[i])));
        between = "; ";
    }
    fprintf(report->out, ".\n");
}

static void body(const struct report *report)
{
    fprintf(report->out,
            "Counts do not tell garbage from what is in use when objects hold "
            "each other. How does the collector tell, without knowing the "
            "program's names? And when does it look, and at what?\n\n");
    draw_steps(report);
    fprintf(report->out,
            "Circles are objects, the box is the only name that the program "
            "still has. The number begins as the object's count; each arrow "
            "between two of the objects takes one from the object at its "
            "head. What is above 0 then is held from outside, and bold arrows "
            "lead from there to what lives on although it stands at 0. The "
            "rest holds itself: those arrows are cut, and counting does "
            "the rest.\n\n");
    draw_thresholds(report);
    fprintf(
        report->out,
        "The program has 20,000 old objects; each of 4,000 requests makes 20 "
        "that end as a ring nobody holds, 20 that die by counting, and 2 that "
        "stay. *off*: no collector, so no pause, and all rings stay. A "
        "threshold ten times as high means a tenth of the collections, and "
        "each looks at ten times as many objects: the sum hardly changes, "
        "unless collections are so small that stopping for them costs more "
        "than looking. What a higher one costs is garbage that waits, and "
        "longer pauses. A very low one buys nothing: it comes in the middle of "
        "a request, finds its objects in use and makes them older, so they "
        "wait for a collection of the next generation; and with so many of "
        "those it is the turn of the oldest one, too, whose pause is the "
        "longest. A generation that was never collected has no bar.\n\n");
    report_details(report,
                   "*cpu_ms*: the whole program with this threshold (0: the "
                   "collector is off). All times are CPU time of its one "
                   "thread.",
                   &(struct query){.experiment = name, .metric = "cpu_ms"});
    report_transcript(report, name);
}

const struct report_section report_generations = {
    .experiment = name,
    .title = "Generations",
    .verdict = verdict,
    .body = body,
};
