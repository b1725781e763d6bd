/* SPDX-License-Identifier: MIT */
/*
 * Note [the worst window]
 *
 * There are as many windows of a width as there are moments. One for each
 * interval is enough: that which begins where the interval begins. For any
 * other window can be moved there without losing less in it:
 *
 *   - It begins while the thread runs: move it to the right, to where the next
 *     interval begins. What leaves it on the left was not lost.
 *   - It begins within an interval: move it to the left, to where that begins.
 *     Every nanosecond that enters on the left was lost; of those that leave on
 *     the right at most every one.
 *
 *         |  ####    ###  |             window, begun while running
 *           |####    ###  ##|           moved to the right: not less
 *
 * Only the first move can be cut short, where the window has come to t1. When
 * anything is lost in it there, then in an interval that begins in it, too late
 * for a whole window: those are tried with the last window that there is.
 *
 * Begins ascend, and so do both ends of the windows tried: one walk.
 */
#include "lab/mmu.h"

#include "lab/clock.h"
#include "lab/memory.h"

#include <stdlib.h>

/* ---- making a trace ------------------------------------------------------ */

/* An interval's begin (step 1) or end (step -1). */
struct edge {
    int64_t at;
    int step, cause;
};

static int by_time(const void *left, const void *right)
{
    int64_t a = ((const struct edge *)left)->at;
    int64_t b = ((const struct edge *)right)->at;

    return (a > b) - (a < b);
}

static int64_t clamp(int64_t at, int64_t least, int64_t most)
{
    if (at < least)
        return least;
    return at < most ? at : most;
}

/* The edges of what there is of the intervals in [t0, t1]. */
static size_t edges_of(const struct mmu_interval *list, size_t count,
                       int64_t t0, int64_t t1, struct edge *edge)
{
    size_t edges = 0;

    for (size_t i = 0; i < count; i++) {
        int64_t begin = clamp(list[i].begin, t0, t1);
        int64_t end = clamp(list[i].end, t0, t1);

        if (begin >= end)
            continue;
        edge[edges++] = (struct edge){begin, 1, list[i].cause};
        edge[edges++] = (struct edge){end, -1, list[i].cause};
    }
    if (edges)
        qsort(edge, edges, sizeof(*edge), by_time);
    return edges;
}

/* One more piece, or a longer last one. */
static size_t append(struct mmu_interval *out, size_t count, int64_t begin,
                     int64_t end, int cause)
{
    struct mmu_interval *last = &out[count - (count > 0)];

    if (count && last->end == begin && last->cause == cause) {
        last->end = end;
        return count;
    }
    out[count] = (struct mmu_interval){begin, end, cause};
    return count + 1;
}

size_t mmu_flatten(const struct mmu_interval *list, size_t count, int64_t t0,
                   int64_t t1, struct mmu_interval *out)
{
    struct edge *edge = lab_alloc(2 * count + 1, sizeof(*edge));
    size_t edges = edges_of(list, count, t0, t1, edge), pieces = 0;
    int open[MMU_CAUSES] = {0}; /* intervals around the place we are at */

    for (size_t i = 0; i < edges; i++) {
        int cause = 0;

        open[edge[i].cause] += edge[i].step;
        while (cause < MMU_CAUSES && open[cause] == 0)
            cause++;
        if (cause < MMU_CAUSES && edge[i + 1].at > edge[i].at)
            pieces = append(out, pieces, edge[i].at, edge[i + 1].at, cause);
    }
    free(edge);
    return pieces;
}

/* ---- the worst window ---------------------------------------------------- */

/* Walks over a trace: what was lost before a moment that never goes back. */
struct walk {
    const struct mmu_trace *trace;
    size_t next;    /* the first interval not wholly before the moment */
    int64_t before; /* lost in those that are */
};

static int64_t lost_before(struct walk *walk, int64_t at)
{
    const struct mmu_trace *trace = walk->trace;
    const struct mmu_interval *lost = trace->lost;

    while (walk->next < trace->count && lost[walk->next].end <= at) {
        walk->before += lost[walk->next].end - lost[walk->next].begin;
        walk->next++;
    }
    if (walk->next < trace->count && lost[walk->next].begin < at)
        return walk->before + at - lost[walk->next].begin;
    return walk->before;
}

/* Note [the worst window] */
struct mmu_window mmu_worst(const struct mmu_trace *trace, int64_t width)
{
    struct walk left = {.trace = trace}, right = {.trace = trace};
    struct mmu_window worst = {
        .from = trace->t0,
        .width = clamp(width, 1, trace->t1 - trace->t0),
    };

    for (size_t i = 0; i < trace->count; i++) {
        int64_t last = trace->t1 - worst.width;
        int64_t from = clamp(trace->lost[i].begin, trace->t0, last);
        int64_t lost =
            lost_before(&right, from + worst.width) - lost_before(&left, from);

        if (lost > worst.lost) {
            worst.lost = lost;
            worst.from = from;
        }
    }
    return worst;
}

void mmu_causes(const struct mmu_trace *trace, int64_t from, int64_t to,
                int64_t lost[MMU_CAUSES])
{
    for (int i = 0; i < MMU_CAUSES; i++)
        lost[i] = 0;
    for (size_t i = 0; i < trace->count; i++) {
        const struct mmu_interval *interval = &trace->lost[i];

        if (interval->begin < to && interval->end > from)
            lost[interval->cause] += clamp(interval->end, from, to) -
                                     clamp(interval->begin, from, to);
    }
}

struct mmu_window mmu_longest(const struct mmu_trace *trace)
{
    struct mmu_window longest = {.from = trace->t0};
    size_t first = 0; /* of those that touch each other */

    for (size_t i = 0; i < trace->count; i++) {
        int64_t width;

        if (i > 0 && trace->lost[i].begin > trace->lost[i - 1].end)
            first = i;
        width = trace->lost[i].end - trace->lost[first].begin;
        if (width > longest.width)
            longest =
                (struct mmu_window){trace->lost[first].begin, width, width};
    }
    return longest;
}

void mmu_bound(double *shares, size_t count)
{
    for (size_t i = count; i-- > 1;) {
        if (shares[i - 1] > shares[i])
            shares[i - 1] = shares[i];
    }
}

size_t mmu_widths(int64_t most, int64_t widths[MMU_WIDTHS])
{
    static const int64_t steps[] = {1, 2, 5};
    size_t count = 0;

    for (int64_t decade = 10 * LAB_NS_PER_US; decade <= LAB_NS_PER_S;
         decade *= 10) {
        for (int i = 0; i < 3 && count < MMU_WIDTHS; i++) {
            if (decade * steps[i] <= most)
                widths[count++] = decade * steps[i];
        }
    }
    return count;
}
