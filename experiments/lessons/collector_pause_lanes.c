/* SPDX-License-Identifier: MIT */
/*
 * What each thread did around the longest pause, as segments of time.
 *
 * Three sources, one clock: the operations that threads have logged, the
 * stalls they have noticed, and the runtime's records of stops. A stall that
 * overlaps stops is cut at their moments:
 *
 *     stall    |------------------------------------------|
 *     stop          requested ---- restarted
 *              waits     stands             restarts
 *
 * Behind a restart a thread may go on, and does not run yet; where there is a
 * GIL it waits for that, perhaps until the next collection is over.
 */
#include "experiments/lessons/collector_pause.h"
#include "lab/clock.h"

enum {
    LANES_NS = 40 * LAB_NS_PER_MS,  /* of time are shown */
    BEFORE_NS = 12 * LAB_NS_PER_MS, /* of them before the longest stop */
    LATE_NS = LAB_NS_PER_MS / 2,    /* what began that late, began late */
    NEAR_NS = LANES_NS / 500,       /* operations this near are one segment */
    MOST_STOPPING = 90,             /* rows of stops and stalls: the longest */
};

struct lanes {
    struct lab *lab;
    int64_t from, to; /* what is shown */
    int64_t least;    /* shorter ones are left out */
    bool counting;    /* no rows yet */
    int rows;         /* so far */
};

/* What there is of [from, to] in the piece shown; nothing when that is
 * nothing, or when there are too many already. */
static void segment(struct lanes *lanes, const char *lane, const char *kind,
                    int64_t from, int64_t to)
{
    if (from < lanes->from)
        from = lanes->from;
    if (to > lanes->to)
        to = lanes->to;
    if (from >= to || to - from < lanes->least)
        return;
    lanes->rows++;
    if (lanes->counting || lanes->rows >= PAUSE_SEGMENTS)
        return;
    lab_row(lanes->lab, "segment", "us", (double)(to - from) / LAB_NS_PER_US,
            lanes->rows,
            LAB_PARAMS(lab_text("lane", lane), lab_text("kind", kind),
                       lab_number("from_us", (double)(from - lanes->from) /
                                                 LAB_NS_PER_US)));
}

static bool is_late(const struct latency_op *op)
{
    return op->start - op->planned > LATE_NS;
}

/* Operations, where late ones follow each other without a gap as one. */
static void operations(struct lanes *lanes, const char *lane,
                       const struct latency_log *log)
{
    for (size_t i = 0, next; i < log->count; i = next) {
        bool late = is_late(&log->op[i]);

        for (next = i + 1; next < log->count; next++) {
            if (is_late(&log->op[next]) != late ||
                log->op[next].start - log->op[next - 1].end > NEAR_NS)
                break;
        }
        segment(lanes, lane, late ? "late" : "work", log->op[i].start,
                log->op[next - 1].end);
    }
}

static int64_t later(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static void cut_stall(struct lanes *lanes, const char *lane,
                      const struct pause_stall *stall,
                      const struct world_stop *stops, size_t count)
{
    const char *kind = "waits"; /* until the next stop is asked for */
    int64_t at = stall->from;

    for (size_t i = 0; i < count; i++) {
        int64_t requested = (int64_t)stops[i].requested;
        int64_t restarted = (int64_t)stops[i].restarted;

        if (requested >= stall->to || (int64_t)stops[i].resumed <= at)
            continue;
        segment(lanes, lane, kind, at, requested);
        segment(lanes, lane, "stands", later(at, requested),
                earlier(restarted, stall->to));
        at = later(at, earlier(restarted, stall->to));
        kind = RC_NEEDS_GIL ? "waits" : "restarts";
    }
    segment(lanes, lane, kind, at, stall->to);
}

/* A thread that wanted to go on. */
static void standing(struct lanes *lanes, const struct pause_actor *actor,
                     const struct world_stop *stops, size_t count)
{
    for (size_t i = 0; i < actor->stalls; i++) {
        const struct pause_stall *stall = &actor->stall[i];

        if (stall->to > lanes->from && stall->from < lanes->to)
            cut_stall(lanes, actor->name, stall, stops, count);
    }
}

/* The thread that collects. */
static void collecting(struct lanes *lanes, const char *lane,
                       const struct world_stop *stops, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        segment(lanes, lane, "stops", (int64_t)stops[i].requested,
                (int64_t)stops[i].stopped);
        segment(lanes, lane, "collects", (int64_t)stops[i].stopped,
                (int64_t)stops[i].restarted);
    }
}

/* Stops and stalls, those from lanes->least on. */
static void stopping(struct lanes *lanes, const struct pause_actor *actors,
                     int count, const struct world_stop *stops,
                     size_t stop_count)
{
    collecting(lanes, actors[0].name, stops, stop_count);
    for (int i = 1; i < count; i++)
        standing(lanes, &actors[i], stops, stop_count);
}

static int64_t length_of(const struct world_stop *stop)
{
    return (int64_t)(stop->resumed - stop->requested);
}

/* The longest stop that has enough of [from, to] around it, if there is one;
 * count > 0. */
static const struct world_stop *longest(const struct world_stop *stops,
                                        size_t count, int64_t from, int64_t to)
{
    const struct world_stop *any = stops, *inside = NULL;

    for (size_t i = 0; i < count; i++) {
        int64_t begin = (int64_t)stops[i].requested - BEFORE_NS;

        if (length_of(&stops[i]) > length_of(any))
            any = &stops[i];
        if (begin >= from && begin + LANES_NS <= to &&
            (!inside || length_of(&stops[i]) > length_of(inside)))
            inside = &stops[i];
    }
    return inside ? inside : any;
}

void pause_lanes(struct lab *lab, const struct pause_actor *actors, int count,
                 const struct latency_log *idle, const struct world_stop *stops,
                 size_t stop_count)
{
    struct lanes lanes = {.lab = lab, .least = LAB_NS_PER_US};
    const struct latency_log *log = &actors[0].log;
    const struct world_stop *shown;

    if (stop_count == 0 || log->count == 0)
        return;
    shown = longest(stops, stop_count, log->op[0].planned,
                    log->op[log->count - 1].end);
    lanes.from = (int64_t)shown->requested - BEFORE_NS;
    lanes.to = lanes.from + LANES_NS;
    lab_row(lab, "lanes_us", "us", (double)LANES_NS / LAB_NS_PER_US, 0, NULL);
    do { /* as many as there is room for beside the operations */
        lanes.least *= 2;
        lanes.rows = 0;
        lanes.counting = true;
        stopping(&lanes, actors, count, stops, stop_count);
    } while (lanes.rows > MOST_STOPPING);
    lanes.rows = 0;
    lanes.counting = false;
    stopping(&lanes, actors, count, stops, stop_count);
    lanes.least = 0;
    for (size_t i = 0; i < idle->count; i++) {
        if (is_late(&idle->op[i]))
            segment(&lanes, PAUSE_IDLE, "late", idle->op[i].planned,
                    idle->op[i].end);
    }
    for (int i = 0; i < count; i++)
        operations(&lanes, actors[i].name, &actors[i].log);
}
