/* SPDX-License-Identifier: MIT */
/* reference_cycles: three Nodes as a graph, and the memory of many of them. */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"
#include "lab/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "reference_cycles";

/* ---- the drawing ------------------------------------------------------- */

enum {
    WIDTH = 900,
    HEIGHT = 320,
    PICTURE = 300, /* width of one of the three */
    RADIUS = 25,
    LABEL = 28, /* width and height of a name's box */
};

static const struct {
    double x, y;             /* of the node, from the picture's left top */
    double label_x, label_y; /* of its name's centre */
    const char *label;
} nodes[] = {
    {150, 130, 150, 58, "a"},
    {75, 245, 28, 190, "b"},
    {225, 245, 272, 190, "c"},
};
enum { NODES = sizeof(nodes) / sizeof(*nodes) };

/* What a picture shows of the Nodes. */
struct picture {
    const char *title, *below;
    bool named, dead;
    double references; /* to each */
};

static void draw_edges(struct drawing *d, double left, enum stroke stroke)
{
    for (int from = 0; from < NODES; from++) {
        for (int to = 0; to < NODES; to++) {
            if (from != to)
                drawing_edge(d, left + nodes[from].x, nodes[from].y,
                             left + nodes[to].x, nodes[to].y, RADIUS, 10,
                             stroke);
        }
    }
}

/* A name, and its arrow to the node. */
static void draw_name(struct drawing *d, double left, int i)
{
    double x = left + nodes[i].label_x, y = nodes[i].label_y;
    double dx = left + nodes[i].x - x, dy = nodes[i].y - y;
    double length = hypot(dx, dy), from = LABEL * 0.62, to = length - RADIUS;

    drawing_box(d, x - LABEL / 2.0, y - LABEL / 2.0, LABEL, LABEL, TONE_LIGHT,
                nodes[i].label);
    drawing_line(d, x + dx / length * from, y + dy / length * from,
                 x + dx / length * to, y + dy / length * to, STROKE_PLAIN, true,
                 NULL);
}

static void draw_picture(struct drawing *d, double left,
                         const struct picture *picture)
{
    enum tone tone = picture->named ? TONE_GOOD : TONE_WARN;
    char text[16];

    drawing_text(d, left + PICTURE / 2.0, 18, 14, TEXT_CENTRE, picture->title);
    drawing_text(d, left + PICTURE / 2.0, HEIGHT - 14, 12, TEXT_CENTRE,
                 picture->below);
    draw_edges(d, left, picture->dead ? STROKE_DASHED : STROKE_PLAIN);
    for (int i = 0; i < NODES; i++) {
        snprintf(text, sizeof(text), "%.0f", picture->references);
        drawing_node(d, left + nodes[i].x, nodes[i].y, RADIUS,
                     picture->dead ? TONE_NONE : tone,
                     picture->dead ? NULL : text);
        if (picture->named)
            draw_name(d, left, i);
    }
}

static void draw(const struct report *report)
{
    const char *strategy = report_baseline(report);
    double named = lesson_fact(report, name, strategy, "references to a", 1);
    double forgotten =
        lesson_fact(report, name, strategy, "references to the first Node", 0);
    const struct picture pictures[] = {
        {"a, b, c refer to each other", "a name and two neighbours", true,
         false, named},
        {"del a, b, c", "they stay: no count is 0", false, false, forgotten},
        {"gc.collect()", "found and freed", false, true, 0},
    };
    struct drawing d;

    if (isnan(named) || isnan(forgotten))
        return;
    d = drawing_make(name, WIDTH, HEIGHT);
    for (int i = 0; i < 3; i++)
        draw_picture(&d, i * PICTURE, &pictures[i]);
    report_drawing(report, &d,
                   "Three Nodes, six references among them, and the count of "
                   "each.");
}

/* ---- the figure -------------------------------------------------------- */

static struct query bytes_of(const char *strategy, const char *collector)
{
    return (struct query){.experiment = name,
                          .strategy = strategy,
                          .metric = "live_bytes",
                          .key = "collector",
                          .text = collector};
}

/* The first CLOSELY triangles, all noted; or all triangles, every STEP. */
enum { CLOSELY = 1200, STEP = 480 };

struct line {
    const char *label;
    int look;
    const char *strategy, *collector;
};

static void add_line(const struct report *report, struct panel *panel,
                     bool closely, const struct line *line)
{
    struct query query = bytes_of(line->strategy, line->collector);
    const struct group *group = NULL;
    struct series *series = panel_series(panel, line->label, line->look);

    while ((group = report_next(report, &query, group)) != NULL) {
        struct estimate kib = group->estimate;
        double made = row_param_number(group->first, "made");

        if (closely ? made > CLOSELY : fmod(made, STEP) > 0)
            continue;
        kib.middle /= 1024;
        kib.low /= 1024;
        kib.high /= 1024;
        series_add(series, closely ? made : made / 1000, &kib);
    }
}

static void draw_memory(const struct report *report)
{
    const char *baseline = report_baseline(report);
    struct figure figure = figure_make("reference_cycles-memory", 2);
    char *label = lab_format("%s, off", baseline);
    const struct line off = {label, 5, baseline, "off"};
    struct panel *panel =
        figure_panel(&figure, PANEL_LINES, "the beginning: off and on",
                     "triangles made", "KiB in use");

    panel->linear_x = true;
    add_line(report, panel, true, &off);
    add_line(report, panel, true,
             &(struct line){baseline, style_rank(baseline), baseline, "on"});
    panel = figure_panel(&figure, PANEL_LINES,
                         "where it leads: off, and on everywhere",
                         "triangles made, thousands", "");
    panel->linear_x = true;
    add_line(report, panel, false, &off);
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];

        if (report_find(report, bytes_of(strategy, "on")))
            add_line(
                report, panel, false,
                &(struct line){strategy, style_rank(strategy), strategy, "on"});
    }
    free(label);
    report_figure(report, &figure,
                  "Memory of triangles that are made and forgotten, one after "
                  "the other.",
                  NULL);
}

/* ---- the section ------------------------------------------------------- */

static double most_bytes(const struct report *report, const char *strategy,
                         const char *collector)
{
    struct query query = bytes_of(strategy, collector);
    const struct group *group = NULL;
    double most = 0;

    while ((group = report_next(report, &query, group)) != NULL)
        if (group->estimate.n)
            most = fmax(most, group->estimate.middle);
    return most;
}

static void verdict(const struct report *report)
{
    const char *baseline = report_baseline(report);
    double off = most_bytes(report, baseline, "off");
    double on = most_bytes(report, baseline, "on");

    lesson_verdict(report, name, "Cycles",
                   "Objects that hold each other never get to count zero; the "
                   "collector finds them, because nobody else holds them.");
    if (off > 0 && on > 0)
        fprintf(report->out,
                "- **Forgotten cycles, `%s`:** %.0f KiB after the last of them "
                "without the collector, at most %.0f KiB with it.\n",
                baseline, off / 1024, on / 1024);
}

static void body(const struct report *report)
{
    fprintf(report->out,
            "Three objects refer to each other, and the program forgets them. "
            "Counting sees two references to each and keeps them for good: a "
            "leak. What does the collector see?\n\n");
    draw(report);
    fprintf(report->out,
            "A circle is a Node, the number in it its references, a box a name "
            "of the program. `del` takes the names and one reference each, but "
            "none of the six arrows between the Nodes. The collector takes "
            "those away first, in its head: what then has no reference left is "
            "held by nobody outside. (How exactly: the lesson on "
            "generations.)\n\n");
    draw_memory(report);
    fprintf(report->out,
            "Each triangle that is made and forgotten adds as many bytes as "
            "the one before when the collector is off: a straight line that "
            "only ends with the program. With it on, memory falls back each "
            "time more than 700 objects have come to life since the last "
            "time. Where other threads may still be reading what has died, "
            "its memory is put aside until they cannot, or until there is "
            "enough of it to be worth asking them: such a strategy keeps "
            "more, but not more and more.\n\n");
    report_transcript(report, name);
}

const struct report_section report_reference_cycles = {
    .experiment = name,
    .title = "Reference cycles",
    .verdict = verdict,
    .body = body,
};
