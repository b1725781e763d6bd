/* SPDX-License-Identifier: MIT */
/*
 * A thing against itself.  In one cell of each experiment one strategy is
 * measured twice as if it were two ("A/A", ROW_AGAIN).  Whatever differs there
 * is the noise of this run, the interval included: the floor under all other
 * ratios, which report_ratio() never lets be narrower.
 *
 * A cell that was measured twice has that interval for its floor.  The other
 * cells of the experiment borrow less, for their noise is their own: how far
 * the two were apart at most, in the same metric.
 */
#include "lab/memory.h"
#include "lab/report/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The first turn of what this group is the second of; NULL: not there. */
static const struct group *find_first_turn(const struct report *report,
                                           const struct group *again)
{
    size_t length = strlen(again->first->strategy) - strlen(ROW_AGAIN);

    for (size_t i = 0; i < report->summary.count; i++) {
        const struct group *group = &report->summary.group[i];
        const struct row *row = group->first;

        if (strlen(row->strategy) == length &&
            strncmp(row->strategy, again->first->strategy, length) == 0 &&
            strcmp(row->experiment, again->first->experiment) == 0 &&
            strcmp(row->metric, again->first->metric) == 0 &&
            strcmp(group->params, again->params) == 0 &&
            row->threads == again->first->threads &&
            row->thread == again->first->thread)
            return group;
    }
    return NULL;
}

static struct estimate turn_ratio(const struct report *report,
                                  const struct group *again)
{
    const struct group *first = find_first_turn(report, again);

    if (!first)
        return (struct estimate){.n = 0};
    return stats_ratio(&again->sample, &first->sample, 1);
}

/* ---- floors -------------------------------------------------------------- */

static bool same_metric(const struct group *one, const struct group *other)
{
    return strcmp(one->first->experiment, other->first->experiment) == 0 &&
           strcmp(one->first->metric, other->first->metric) == 0;
}

static bool same_cell(const struct group *one, const struct group *other)
{
    return same_metric(one, other) && strcmp(one->params, other->params) == 0 &&
           one->first->threads == other->first->threads;
}

/* Of the very cell: the interval, and that both are equal is known. */
static struct estimate own_floor(struct estimate ratio)
{
    ratio.low = fmin(ratio.low, 1);
    ratio.high = fmax(ratio.high, 1);
    return ratio;
}

/* For other cells: as far as equals were apart, in either direction. */
static struct estimate lent_floor(struct estimate ratio)
{
    ratio.low = fmin(ratio.middle, 1 / ratio.middle);
    ratio.high = 1 / ratio.low;
    return ratio;
}

/* Hands one floor out, to its own cell and to those that have no better. */
static void hand_out(struct summary *summary, const struct group *again,
                     const struct estimate *ratio, bool *own)
{
    struct estimate lent = lent_floor(*ratio);

    for (size_t i = 0; i < summary->count; i++) {
        struct group *group = &summary->group[i];

        if (same_cell(again, group)) {
            group->floor = own_floor(*ratio);
            own[i] = true;
        } else if (!own[i] && same_metric(again, group) &&
                   (group->floor.n == 0 || lent.high > group->floor.high)) {
            group->floor = lent;
        }
    }
}

void report_find_floors(struct report *report)
{
    struct summary *summary = &report->summary;
    bool *own = lab_alloc(summary->count + 1, sizeof(*own));

    for (size_t i = 0; i < summary->count; i++) {
        const struct group *again = &summary->group[i];
        struct estimate ratio;

        if (!row_is_again(again->first) || again->first->thread >= 0)
            continue;
        ratio = turn_ratio(report, again);
        if (ratio.n > 0)
            hand_out(summary, again, &ratio, own);
    }
    free(own);
}

/* ---- the section --------------------------------------------------------- */

/* An interval that spans more than this factor says only: too few values. */
enum { WIDEST = 100 };

static bool is_too_wide(const struct estimate *ratio)
{
    return ratio->n > 1 && !(ratio->high <= WIDEST * ratio->low);
}

/* Both turns are the same whatever happens: a size, a share that is 1. */
static bool is_constant(const struct estimate *ratio)
{
    return !(ratio->low < 1) && !(ratio->high > 1);
}

/* The same two turns under another name, as quantiles of few values are. */
static bool is_same(const struct group *one, const struct estimate *first,
                    const struct group *other, const struct estimate *second)
{
    return same_metric(one, other) &&
           one->first->threads == other->first->threads &&
           memcmp(&first->middle, &second->middle, sizeof(double)) == 0 &&
           memcmp(&first->low, &second->low, sizeof(double)) == 0 &&
           memcmp(&first->high, &second->high, sizeof(double)) == 0;
}

/* What there is to be counted, and what is not. */
struct tally {
    const struct group **group; /* counted so far */
    struct estimate *ratio;
    int count, different;
    int windows; /* of them, one process against one, of several windows */
    int single;  /* not counted: one value against one */
};

static void count_in(struct tally *tally, const struct group *again,
                     const struct estimate *ratio)
{
    if (ratio->n < 2) {
        tally->single++;
        return;
    }
    if (is_constant(ratio) || is_too_wide(ratio))
        return;
    for (int i = 0; i < tally->count; i++) {
        if (is_same(tally->group[i], &tally->ratio[i], again, ratio))
            return;
    }
    tally->group[tally->count] = again;
    tally->ratio[tally->count++] = *ratio;
    tally->different += !stats_same(ratio);
    tally->windows += ratio->groups < 2;
}

static void add_line(struct table *table, const struct group *again,
                     const struct estimate *ratio)
{
    char *text =
        is_too_wide(ratio) ? lab_copy("too few") : report_ratio_text(ratio);
    char middle[NUMBER_TEXT];

    table_cell(table, "%s", again->first->experiment);
    table_cell(table, "%s", again->params);
    table_cell(table, "%d", again->first->threads);
    table_cell(table, "%s", again->first->metric);
    table_cell(table, "%s", number_text(middle, ratio->middle));
    table_cell(table, "%s", text);
    free(text);
}

static void write_tally(const struct report *report, const struct tally *tally)
{
    fprintf(report->out,
            "**A thing against itself:** one cell of each experiment "
            "measured `%s` twice, as if it were two strategies. Of %d "
            "ratios %d exclude 1, which is noise by definition; up to "
            "%.0f are to be expected of 95 %% intervals. (Each is counted "
            "once; constants are not, nor is what has too few values.) No "
            "ratio below has an interval narrower than what equals differed "
            "by here, so a difference within that reads \"=\".\n\n",
            report_baseline(report), tally->count, tally->different,
            ceil(0.05 * tally->count));
    if (tally->windows > 0)
        fprintf(report->out,
                "%d of them compare a single process with another: their "
                "intervals speak for its windows only, and more of them "
                "exclude 1.\n\n",
                tally->windows);
    if (tally->single > 0)
        fprintf(report->out,
                "%d row%s compare%s one process with one; they have no "
                "interval and are not counted.\n\n",
                tally->single, tally->single == 1 ? "" : "s",
                tally->single == 1 ? "s" : "");
}

void report_again(const struct report *report)
{
    static const char *const heads[] = {"experiment", "params", ">threads",
                                        "metric",     ">ratio", ">verdict",
                                        NULL};
    size_t room = report->summary.count + 1;
    struct tally tally = {
        .group = lab_alloc(room, sizeof(*tally.group)),
        .ratio = lab_alloc(room, sizeof(*tally.ratio)),
    };
    struct query query = {.again = true};
    struct table *table = table_new(heads);
    const struct group *group = NULL;

    while ((group = report_next(report, &query, group)) != NULL) {
        struct estimate ratio;

        if (!row_is_again(group->first) ||
            strcmp(group->first->metric, ROW_PROCESS) == 0)
            continue;
        ratio = turn_ratio(report, group);
        if (ratio.n == 0)
            continue;
        add_line(table, group, &ratio);
        count_in(&tally, group, &ratio);
    }
    if (table_rows(table) > 0)
        write_tally(report, &tally);
    free(tally.group);
    free(tally.ratio);
    report_fold_table(report, "A/A: what the noise of this run makes differ",
                      table);
}
