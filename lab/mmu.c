/* SPDX-License-Identifier: MIT */
/*
 * Note [the worst window]
 *
 * There are as many windows of a width as there are moments; few need to be
 * looked at. Let lost(s) be what is lost in [s, s + w]. As the window moves on,
 * time enters it at its end and leaves it at its begin, so
 *
 *     lost'(s) = [its end is in an interval] - [its begin is in one]
 *
 * is 1, 0 or -1, and changes only where one of the window's ends passes an end
 * of an interval. A maximum is where lost' changes from >= 0 to <= 0, that is
 * where the first term falls or the second one rises:
 *
 *     the window's end leaves an interval      s = end - w
 *     the window's begin enters an interval    s = begin
 *
 * On a plateau (lost' = 0) one may go on to the right, for nothing changes,
 * until it ends in one of these two ways, or rises, and then there is a better
 * one further on, or s is as far right as it gets. So these two for each
 * interval are enough, moved into [t0, t1 - w] where they lie outside: then the
 * leftmost and the rightmost window are looked at whenever a maximum may be
 * there. (At the left, lost' < 0 means that t0 is in an interval, which after
 * clipping begins there.) Both lists ascend with the intervals, and so do both
 * ends of the window: two passes over the intervals, each one walk.
 */
#include "lab/mmu.h"

#include "lab/clock.h"
#include "lab/memory.h"

#include <stdbool.h>
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

/* One of the two passes of Note [the worst window]. */
static void look(const struct mmu_trace *trace, bool at_end,
                 struct mmu_window *worst)
{
    struct walk left = {.trace = trace}, right = {.trace = trace};

    for (size_t i = 0; i < trace->count; i++) {
        int64_t from =
            at_end ? trace->lost[i].end - worst->width : trace->lost[i].begin;
        int64_t lost;

        from = clamp(from, trace->t0, trace->t1 - worst->width);
        lost =
            lost_before(&right, from + worst->width) - lost_before(&left, from);
        if (lost > worst->lost) {
            worst->lost = lost;
            worst->from = from;
        }
    }
}

struct mmu_window mmu_worst(const struct mmu_trace *trace, int64_t width)
{
    struct mmu_window worst = {
        .from = trace->t0,
        .width = clamp(width, 1, trace->t1 - trace->t0),
    };

    look(trace, false, &worst);
    look(trace, true, &worst);
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
