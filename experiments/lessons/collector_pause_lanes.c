/* SPDX-License-Identifier: MIT */
/*
 * What each thread did around the longest pause, as segments of time.
 *
 * Three sources, one clock: the operations that threads have logged, the
 * stalls they have noticed, and the runtime's records of stops. A stall that
 * overlaps a stop is cut at the moments of that stop:
 *
 *     stall    |--------------------------------------|
 *     stop          requested ---- restarted
 *              waits     stands             restarts
 */
#include "experiments/lessons/collector_pause.h"
#include "lab/clock.h"

enum {
    LANES_NS = 50 * LAB_NS_PER_MS,  /* of time are shown */
    BEFORE_NS = 15 * LAB_NS_PER_MS, /* of them before the longest stop */
    LATE_NS = LAB_NS_PER_MS / 2,    /* what began that late, began late */
    NEAR_NS = LANES_NS / 500,       /* operations this near are one segment */
};

struct lanes {
    struct lab *lab;
    int64_t from, to; /* what is shown */
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
    if (from >= to || lanes->rows >= PAUSE_SEGMENTS - 1)
        return;
    lab_row(lanes->lab, "segment", "us", (double)(to - from) / LAB_NS_PER_US,
            lanes->rows++,
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

static const struct world_stop *overlapping(const struct world_stop *stops,
                                            size_t count,
                                            const struct pause_stall *stall)
{
    for (size_t i = 0; i < count; i++) {
        if ((int64_t)stops[i].requested < stall->to &&
            (int64_t)stops[i].resumed > stall->from)
            return &stops[i];
    }
    return NULL;
}

static int64_t later(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* A thread that wanted to go on. */
static void standing(struct lanes *lanes, const struct pause_actor *actor,
                     const struct world_stop *stops, size_t count)
{
    for (size_t i = 0; i < actor->stalls; i++) {
        const struct pause_stall *stall = &actor->stall[i];
        const struct world_stop *stop = overlapping(stops, count, stall);
        int64_t requested, restarted;

        if (!stop) {
            segment(lanes, actor->name, "waits", stall->from, stall->to);
            continue;
        }
        requested = later((int64_t)stop->requested, stall->from);
        restarted = later((int64_t)stop->restarted, stall->from);
        segment(lanes, actor->name, "waits", stall->from, requested);
        segment(lanes, actor->name, "stands", requested,
                restarted < stall->to ? restarted : stall->to);
        segment(lanes, actor->name, "restarts", restarted, stall->to);
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

void pause_lanes(struct lab *lab, const struct pause_actor *actors, int count,
                 const struct latency_log *idle, const struct world_stop *stops,
                 size_t stop_count)
{
    struct lanes lanes = {.lab = lab};
    const struct world_stop *longest = stops;

    for (size_t i = 1; i < stop_count; i++) {
        if (stops[i].resumed - stops[i].requested >
            longest->resumed - longest->requested)
            longest = &stops[i];
    }
    if (stop_count == 0)
        return;
    lanes.from = (int64_t)longest->requested - BEFORE_NS;
    lanes.to = lanes.from + LANES_NS;
    lab_row(lab, "lanes_us", "us", (double)LANES_NS / LAB_NS_PER_US, 0, NULL);
    collecting(&lanes, actors[0].name, stops, stop_count);
    for (int i = 1; i < count; i++)
        standing(&lanes, &actors[i], stops, stop_count);
    for (int i = 0; i < count; i++)
        operations(&lanes, actors[i].name, &actors[i].log);
    for (size_t i = 0; i < idle->count; i++) {
        if (is_late(&idle->op[i]))
            segment(&lanes, PAUSE_IDLE, "late", idle->op[i].planned,
                    idle->op[i].end);
    }
}
