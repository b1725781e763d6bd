/* SPDX-License-Identifier: MIT */
/*
 * mark_and_sweep: time beside peak memory, with and without counts; what late
 * collection and finding the roots cost.
 */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "mark_and_sweep";

static const struct {
    const char *program, *title;
} programs[] = {
    {"trees", "trees that come and go"},
    {"server", "requests beside objects that stay"},
    {"cycles", "rings beside objects that stay"},
};
enum { PROGRAMS = sizeof(programs) / sizeof(programs[0]) };

/* As the rows call them; the last one is mark-sweep where nothing is counted,
 * which is told by its strategy having no rows of the first. */
static const char *const labels[] = {
    "counting and cycle collector",
    "counting and mark and sweep",
    "mark and sweep alone",
};
enum { COUNTED, BOTH, ALONE, WAYS };
static const int looks[WAYS] = {1, 6, 4};

static const double mib = 1 << 20;

static struct query program_of(const char *strategy, const char *program,
                               int way, const char *metric)
{
    return (struct query){
        .experiment = name,
        .strategy = strategy,
        .metric = metric,
        .key = "program",
        .text = program,
        .key2 = "collector",
        .text2 = way == COUNTED ? "trial-deletion" : "mark-sweep",
    };
}

static bool counts(const struct report *report, const char *strategy)
{
    return report_find(report, (struct query){.experiment = name,
                                              .strategy = strategy,
                                              .key = "collector",
                                              .text = "trial-deletion"}) !=
           NULL;
}

static const struct group *find(const struct report *report,
                                const char *strategy, const char *program,
                                int way, const char *metric)
{
    if (counts(report, strategy) != (way != ALONE))
        return NULL;
    return report_find(report, program_of(strategy, program, way, metric));
}

/* The strategy without counts, if it is among the rows. */
static const char *uncounted(const struct report *report)
{
    for (int s = 0; s < report->strategies; s++)
        if (find(report, report->strategy[s], "trees", ALONE, "object_ns"))
            return report->strategy[s];
    return NULL;
}

/* ---- the verdict --------------------------------------------------------- */

/* "16.8 [15.2, 17.1] ns per object and 1.84 MiB" */
static void say_cost(const struct report *report, const struct group *ns,
                     const struct group *peak)
{
    report_put_group(report, ns, 1);
    fputs(" ns per object and ", report->out);
    report_put_group(report, peak, 1 / mib);
    fputs(" MiB", report->out);
}

static void say_program(const struct report *report, const char *program,
                        const char *title)
{
    const char *counted = report_baseline(report), *alone = uncounted(report);
    const struct group *ns[2], *peak[2];

    if (!alone)
        return;
    for (int i = 0; i < 2; i++) {
        const char *strategy = i ? alone : counted;

        ns[i] = find(report, strategy, program, i ? ALONE : COUNTED,
                     "object_ns");
        peak[i] = find(report, strategy, program, i ? ALONE : COUNTED,
                       "peak_bytes");
        if (!ns[i] || !peak[i])
            return;
    }
    fprintf(report->out, "- **%s:** counting with a cycle collector (`%s`) ",
            title, counted);
    say_cost(report, ns[0], peak[0]);
    fputs(" at most; mark and sweep alone ", report->out);
    say_cost(report, ns[1], peak[1]);
    fputs(".\n", report->out);
}

static void verdict(const struct report *report)
{
    lesson_verdict(report, name, "Mark and sweep",
                   "what cannot be reached from the roots is garbage, and no "
                   "count is needed to say so.");
    say_program(report, "server", "Requests beside objects that stay");
    say_program(report, "cycles", "Rings beside objects that stay");
}

/* ---- time and memory ----------------------------------------------------- */

static void add_bars(const struct report *report, struct figure *figure,
                     int program, const char *metric, double unit,
                     const char *y_label)
{
    struct panel *panel = figure_panel(
        figure, PANEL_BARS, programs[program].title, "", y_label);

    for (int way = 0; way < WAYS; way++) {
        for (int s = 0; s < report->strategies; s++) {
            const char *strategy = report->strategy[s];
            const struct group *group =
                find(report, strategy, programs[program].program, way, metric);

            if (group)
                series_add_group(panel_series(panel, labels[way], looks[way]),
                                 panel_category(panel, strategy), group, unit);
        }
    }
}

static void draw_programs(const struct report *report)
{
    struct figure figure = figure_make(name, 2);

    for (int p = 0; p < PROGRAMS; p++) {
        add_bars(report, &figure, p, "object_ns", 1, "ns per object");
        add_bars(report, &figure, p, "peak_bytes", mib, "peak memory, MiB");
    }
    report_figure(report, &figure,
                  "The same three programs with every collector there is: time "
                  "for one object, from birth to death, beside the most that "
                  "the heap held.",
                  NULL);
}

/* ---- what late collection and roots cost --------------------------------- */

static void add_lines(const struct report *report, struct panel *panel,
                      const char *metric, const char *key, const char *kind)
{
    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        struct series *series =
            panel_series(panel, strategy, style_rank(strategy));
        struct query query = {.experiment = name,
                              .strategy = strategy,
                              .metric = metric,
                              .key = kind ? "kind" : NULL,
                              .text = kind};
        double at[16];
        int count = report_numbers(report, query, key, at, 16);

        for (int i = 0; i < count; i++) {
            const struct group *group;

            query.key3 = key;
            query.number3 = at[i];
            group = report_find(report, query);
            if (group)
                series_add_group(series, at[i], group, 1);
        }
    }
}

static void draw_costs(const struct report *report)
{
    struct figure figure = figure_make("mark_and_sweep-late", 2);
    struct panel *panel;

    panel = figure_panel(&figure, PANEL_LINES, "peak memory",
                         "growth factor", "peak / what lives");
    panel->linear_x = true;
    panel->curve = lab_copy("x");
    panel->note = lab_copy("dotted: peak = factor");
    add_lines(report, panel, "peak_over_live", "growth", NULL);
    panel = figure_panel(&figure, PANEL_LINES, "time", "growth factor",
                         "ns per object");
    panel->linear_x = true;
    add_lines(report, panel, "growth_object_ns", "growth", NULL);
    panel = figure_panel(&figure, PANEL_LINES, "finding the roots: frames",
                         "frame slots", "microseconds");
    panel->log_y = true;
    add_lines(report, panel, "roots_us", "roots", "frame slots");
    panel = figure_panel(&figure, PANEL_LINES, "finding the roots: handles",
                         "handles", "microseconds");
    panel->log_y = true;
    add_lines(report, panel, "roots_us", "roots", "handles");
    report_figure(report, &figure,
                  "What late collection costs (rings beside objects that stay, "
                  "mark and sweep), and what it takes to find the roots.",
                  NULL);
}

/* ---- the drawing --------------------------------------------------------- */

enum { RADIUS = 19 };

static void draw_marks(const struct report *report)
{
    static const struct {
        double x, y;
        bool reached;
        const char *text;
    } nodes[] = {
        {290, 70, true, "a"},     {390, 70, true, "b"},
        {340, 150, true, "c"},    {450, 150, true, ""},
        {620, 70, false, ""},     {720, 70, false, ""},
        {670, 150, false, ""},    {800, 150, false, ""},
    };
    static const int edges[][2] = {{0, 1}, {1, 2}, {2, 0}, {2, 3},
                                   {4, 5}, {5, 6}, {6, 4}, {6, 3}, {5, 7}};
    static const enum tone tones[] = {TONE_MIDDLE, TONE_WARN, TONE_NONE};
    static const char *const keys[] = {
        "marked: it can be reached from a root",
        "not marked: garbage, whatever it refers to", NULL};
    struct drawing drawing = drawing_make("mark_and_sweep-marks", 880, 230);

    drawing_box(&drawing, 40, 52, 120, 36, TONE_NONE, "names");
    drawing_box(&drawing, 40, 132, 120, 36, TONE_NONE, "globals");
    drawing_text(&drawing, 100, 30, 12, TEXT_CENTRE, "roots");
    drawing_line(&drawing, 160, 70, 290 - RADIUS, 70, STROKE_BOLD, true, NULL);
    drawing_line(&drawing, 160, 150, 340 - RADIUS, 150, STROKE_BOLD, true,
                 NULL);
    for (size_t i = 0; i < sizeof(edges) / sizeof(edges[0]); i++)
        drawing_edge(&drawing, nodes[edges[i][0]].x, nodes[edges[i][0]].y,
                     nodes[edges[i][1]].x, nodes[edges[i][1]].y, RADIUS, 0,
                     STROKE_PLAIN);
    for (size_t i = 0; i < sizeof(nodes) / sizeof(nodes[0]); i++)
        drawing_node(&drawing, nodes[i].x, nodes[i].y, RADIUS,
                     nodes[i].reached ? TONE_MIDDLE : TONE_WARN,
                     nodes[i].text);
    drawing_key(&drawing, 40, 208, tones, keys);
    report_drawing(report, &drawing,
                   "Marking from the roots. The ring on the right holds itself "
                   "and more, but nobody can get there.");
}

static void body(const struct report *report)
{
    struct query all = {.experiment = name};
    static const char how[] =
        "*object_ns* is the processor time of a program divided by the objects "
        "it made and dropped, collections included; *peak_bytes* the most the "
        "heap held, pools and large blocks. Counting pays at every copy of a "
        "reference and gets memory back at once; mark and sweep pays nothing "
        "until it collects, then for everything that lives, and needs room to "
        "wait: its peak is the growth factor times what lives. *roots_share* "
        "is the part of its pauses spent on finding roots. *collections* "
        "counts those within the measured window; where counting frees "
        "everything there is nothing to collect. A small heap is left alone "
        "below 1 MiB.";

    fprintf(report->out,
            "Counting frees an object where its last reference goes, but not "
            "cycles, and every copy of a reference costs. What if nothing is "
            "counted, and a collector looks from time to time what can still "
            "be reached?\n\n");
    draw_marks(report);
    draw_programs(report);
    draw_costs(report);
    report_details(report, how, &all);
    report_transcript(report, name);
}

const struct report_section report_mark_and_sweep = {
    .experiment = name,
    .title = "Mark and sweep",
    .verdict = verdict,
    .body = body,
};
