/* SPDX-License-Identifier: MIT */
/*
 * collector_pause: lanes of what threads did around the longest pause, the
 * three latencies beside the idle control, and what freeze() and disable() do.
 */
#include "lab/memory.h"
#include "lab/report/drawing.h"
#include "lab/report/lesson.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "collector_pause";
static const char serves[] = "serves", idle[] = "idle control";

static const struct {
    const char *gc, *title;
} remedies[] = {
    {"enabled", "collector on"},
    {"frozen", "gc.freeze()"},
    {"disabled", "gc.disable()"},
};

static const struct {
    const char *latency, *label;
    int look;
} kinds[] = {
    {"raw", "raw", 0},
    {"planned", "planned", 3},
    {"metered-100ms", "metered, 100 ms", 6},
    {"metered-full", "metered, full", 7},
};

static const char *const quantiles[] = {"p50", "p99", "max"};

enum {
    REMEDIES = sizeof(remedies) / sizeof(remedies[0]),
    KINDS = sizeof(kinds) / sizeof(kinds[0]),
    QUANTILES = sizeof(quantiles) / sizeof(quantiles[0]),
    IDLE_LOOK = 5,
};

static const struct group *latency(const struct report *report,
                                   const char *strategy, const char *gc,
                                   const char *who, const char *kind,
                                   const char *quantile)
{
    char *params = lab_format("gc=%s latency=%s quantile=%s who=%s", gc, kind,
                              quantile, who);
    const struct group *group = report_find(report, (struct query){
                                                        .experiment = name,
                                                        .strategy = strategy,
                                                        .metric = "latency_us",
                                                        .params = params,
                                                    });

    free(params);
    return group;
}

static const struct group *longest_pause(const struct report *report,
                                         const char *strategy, const char *gc)
{
    return report_find(report, (struct query){
                                   .experiment = name,
                                   .strategy = strategy,
                                   .metric = "pause_us",
                                   .key = "gc",
                                   .text = gc,
                                   .key2 = "quantile",
                                   .text2 = "max",
                               });
}

/* ---- verdict ------------------------------------------------------------ */

/* "`gil` 1, 2, 3 µs; ..." of those remedies, of all strategies. */
static void write_waits(const struct report *report, const char *kind,
                        int count)
{
    const char *between = "";

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];
        const char *comma = "";

        if (!latency(report, strategy, "enabled", serves, kind, "p99"))
            continue;
        fprintf(report->out, "%s`%s` ", between, strategy);
        for (int r = 0; r < count; r++) {
            const struct group *group =
                latency(report, strategy, remedies[r].gc, serves, kind, "p99");

            if (!group)
                continue;
            fputs(comma, report->out);
            report_put_group(report, group, 1);
            comma = ", ";
        }
        fprintf(report->out, " µs");
        between = "; ";
    }
}

static void verdict(const struct report *report)
{
    lesson_verdict(report, name, "The collector is global",
                   "one thread's objects make it due, every thread stands "
                   "still.");
    if (!latency(report, NULL, "enabled", serves, "planned", "p99"))
        return;
    fprintf(report->out,
            "- **What a request waits on a thread that makes no objects** (99 "
            "of 100 wait less; collector on, gc.freeze(), gc.disable()): ");
    write_waits(report, "planned", REMEDIES);
    fprintf(report->out,
            ". With the collector on, a stopwatch around the request shows ");
    write_waits(report, "raw", 1);
    fprintf(report->out, ".\n");
}

/* ---- lanes -------------------------------------------------------------- */

enum {
    WIDTH = 900,
    LEFT = 130, /* of the lanes */
    RIGHT = 20,
    KEY_HEIGHT = 52,
    TITLE = 24,
    LANE = 24,
    BAR = 18,
    BETWEEN = 12,
    AXIS = 48,
    MOST_LANES = 16,
};

/* In the order in which they are drawn: what explains covers what it does. */
static const struct {
    const char *kind;
    enum tone tone;
} looks[] = {
    {"work", TONE_MIDDLE},   {"late", TONE_DARK},   {"waits", TONE_LIGHT},
    {"restarts", TONE_GOOD}, {"stands", TONE_WARN}, {"collects", TONE_SPECIAL},
    {"stops", TONE_GOOD},
};

struct lanes {
    const struct report *report;
    const char *strategy;
    const char *lane[MOST_LANES];
    int count;
    double length_us;
};

/* The next row of the strategy's segments, of its first process. */
static const struct row *next_segment(const struct lanes *lanes,
                                      const struct row *last)
{
    const struct rows *rows = &lanes->report->rows;

    for (const struct row *row = last ? last + 1 : rows->row;
         row < rows->row + rows->count; row++) {
        if (strcmp(row->experiment, name) == 0 &&
            strcmp(row->strategy, lanes->strategy) == 0 &&
            strcmp(row->metric, "segment") == 0 && row->status == ROW_OK &&
            row->block == 0)
            return row;
    }
    return NULL;
}

static int lane_of(struct lanes *lanes, const char *lane)
{
    int i = 0;

    while (i < lanes->count && strcmp(lanes->lane[i], lane) != 0)
        i++;
    if (i == lanes->count && i < MOST_LANES)
        lanes->lane[lanes->count++] = lane;
    return i < MOST_LANES ? i : MOST_LANES - 1;
}

static const char *text_of(const struct row *row, const char *key)
{
    const struct lab_param *param = row_param(row, key);

    return param && param->text ? param->text : "";
}

/* The strategy's lanes in order: who allocates, who serve, the control. */
static struct lanes lanes_read(const struct report *report,
                               const char *strategy)
{
    struct lanes lanes = {.report = report, .strategy = strategy};
    const struct group *length =
        report_find(report, (struct query){.experiment = name,
                                           .strategy = strategy,
                                           .metric = "lanes_us"});
    const struct row *row = NULL;

    if (!length)
        return lanes;
    lanes.length_us = length->first->value;
    while ((row = next_segment(&lanes, row)) != NULL) {
        if (strcmp(text_of(row, "lane"), idle) != 0)
            lane_of(&lanes, text_of(row, "lane"));
    }
    lane_of(&lanes, idle);
    return lanes;
}

/* At least a pixel wide: it must be seen. */
static void draw_segment(struct drawing *drawing, const struct lanes *lanes,
                         const struct row *row, double y, enum tone tone)
{
    double scale = (WIDTH - LEFT - RIGHT) / lanes->length_us;
    double x = LEFT + row_param_number(row, "from_us") * scale;
    double width = row->value * scale;

    drawing_cell(drawing, x, y, width < 1 ? 1 : width, BAR, tone);
}

/* One strategy's lanes from y down. */
static void draw_lanes(struct drawing *drawing, struct lanes *lanes, double y)
{
    drawing_text(drawing, 8, y + TITLE / 2, 13, TEXT_LEFT, lanes->strategy);
    for (int i = 0; i < lanes->count; i++) {
        double top = y + TITLE + i * LANE;

        drawing_text(drawing, LEFT - 8, top + BAR / 2, 12, TEXT_RIGHT,
                     lanes->lane[i]);
        drawing_line(drawing, LEFT, top + BAR, WIDTH - RIGHT, top + BAR,
                     STROKE_PLAIN, false, NULL);
    }
    for (size_t k = 0; k < sizeof(looks) / sizeof(looks[0]); k++) {
        const struct row *row = NULL;

        while ((row = next_segment(lanes, row)) != NULL) {
            int lane = lane_of(lanes, text_of(row, "lane"));

            if (strcmp(text_of(row, "kind"), looks[k].kind) == 0)
                draw_segment(drawing, lanes, row, y + TITLE + lane * LANE,
                             looks[k].tone);
        }
    }
}

static void draw_keys(struct drawing *drawing)
{
    static const enum tone first[] = {TONE_MIDDLE, TONE_DARK, TONE_LIGHT};
    static const char *const first_text[] = {"works", "works, begun late",
                                             "waits for lock or CPU", NULL};
    static const enum tone second[] = {TONE_SPECIAL, TONE_WARN, TONE_GOOD};
    static const char *const second_text[] = {"collects", "has to stand still",
                                              "stopping, restarting", NULL};

    drawing_key(drawing, 8, 8, first, first_text);
    drawing_key(drawing, 8, 29, second, second_text);
}

static void draw_all(const struct report *report)
{
    struct lanes lanes[16];
    struct drawing drawing;
    int count = 0, rows = 0;
    double y = KEY_HEIGHT;

    for (int s = 0; s < report->strategies; s++) {
        lanes[count] = lanes_read(report, report->strategy[s]);
        rows += lanes[count].count;
        count += lanes[count].count > 0;
    }
    if (count == 0)
        return;
    drawing = drawing_make(name, WIDTH,
                           KEY_HEIGHT + count * (TITLE + BETWEEN) +
                               rows * LANE + AXIS);
    draw_keys(&drawing);
    for (int i = 0; i < count; i++) {
        draw_lanes(&drawing, &lanes[i], y);
        y += TITLE + lanes[i].count * LANE + BETWEEN;
    }
    drawing_axis(&drawing, LEFT, y, WIDTH - LEFT - RIGHT, 0,
                 lanes[0].length_us / 1000, "milliseconds");
    report_drawing(report, &drawing,
                   "What each thread did around the longest pause, one lane "
                   "per thread. Grey or black under a hatching: within an "
                   "operation; white: before one began.");
}

/* ---- figures ------------------------------------------------------------ */

/* A strategy's latencies, as somebody who is served sees them. */
static void add_kinds(const struct report *report, struct figure *figure,
                      const char *strategy, bool first)
{
    struct panel *panel =
        figure_panel(figure, PANEL_BARS, strategy, "", first ? "µs" : "");

    panel->log_y = true;
    for (int q = 0; q < QUANTILES; q++) {
        int at = panel_category(panel, quantiles[q]);
        const struct group *group;

        for (int k = 0; k < KINDS; k++) {
            group = latency(report, strategy, "enabled", serves,
                            kinds[k].latency, quantiles[q]);
            if (group)
                series_add_group(
                    panel_series(panel, kinds[k].label, kinds[k].look), at,
                    group, 1);
        }
        group =
            latency(report, strategy, "enabled", idle, "planned", quantiles[q]);
        if (group)
            series_add_group(panel_series(panel, idle, IDLE_LOOK), at, group,
                             1);
    }
}

static void draw_kinds(const struct report *report)
{
    struct figure figure = figure_make("collector_pause-latency", 2);
    int shown = 0;

    for (int s = 0; s < report->strategies; s++) {
        const char *strategy = report->strategy[s];

        if (latency(report, strategy, "enabled", serves, "raw", "p50"))
            add_kinds(report, &figure, strategy, shown++ % 2 == 0);
    }
    report_figure(report, &figure,
                  "Latency of requests on a thread that makes no objects, "
                  "collector on.",
                  NULL);
}

static void draw_remedies(const struct report *report)
{
    struct figure figure = figure_make("collector_pause-remedies", 2);

    for (int p = 0; p < 2; p++) {
        struct panel *panel = figure_panel(
            &figure, PANEL_BARS,
            p ? "longest pause" : "planned latency, 99 of 100 below", "",
            p ? "" : "µs");

        panel->log_y = true;
        for (int r = 0; r < REMEDIES; r++) {
            int at = panel_category(panel, remedies[r].title);

            for (int s = 0; s < report->strategies; s++) {
                const char *strategy = report->strategy[s];
                const struct group *group =
                    p ? longest_pause(report, strategy, remedies[r].gc)
                      : latency(report, strategy, remedies[r].gc, serves,
                                "planned", "p99");

                if (group)
                    series_add_group(
                        panel_series(panel, strategy, style_rank(strategy)), at,
                        group, 1);
            }
        }
    }
    report_figure(report, &figure,
                  "What helps the thread that makes no objects.", NULL);
}

static void body(const struct report *report)
{
    static const char how[] =
        "Each thread has a schedule: an operation is due whether or not the "
        "one before is done, and who is late does the next ones at once. "
        "*Raw* is what a stopwatch around the operation shows. It starts when "
        "the thread runs again, so a pause that strikes between two requests "
        "is not seen at all, and one that strikes within is seen once. "
        "*Planned* counts from when the operation was due, so a pause is seen "
        "by everything that was due meanwhile. *Metered* (DaCapo's) has no "
        "schedule to go by: it takes the starts as if they had come evenly, "
        "within 100 ms or all the time. The *idle control* is a thread that "
        "is woken on the same schedule and does nothing: what it is late by is "
        "the machine's doing, and nothing below it can be told. Under the GIL "
        "a request waits for the lock as well, with or without a collector. "
        "gc.freeze() takes the old heap out of the collector's sight, gc."
        "disable() leaves the cycles where they are: no pause, no bar. In the "
        "lanes an empty place is a thread asleep until its next operation is "
        "due; one that wakes while the world is stopped stands from then on. "
        "What is thinner than a line is drawn as one.";
    struct query all = {.experiment = name, .metric = "latency_us"};

    fprintf(report->out,
            "Who stands still when one thread's objects make a collection "
            "due? One thread keeps a cache and leaves cycles behind, another "
            "serves requests that only read; what each of them waits is "
            "measured against a schedule.\n\n");
    draw_all(report);
    draw_kinds(report);
    draw_remedies(report);
    report_transcript(report, name);
    report_details(report, how, &all);
}

const struct report_section report_collector_pause = {
    .experiment = "collector_pause",
    .title = "The collector is global",
    .verdict = verdict,
    .body = body,
};
