/* SPDX-License-Identifier: MIT */
#include "lab/compare.h"
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/transcript.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double false_rate = 0.05;

const char *compare_verdict_name(enum compare_verdict verdict)
{
    static const char *const names[] = {
        [COMPARE_BROKEN] = "broken",   [COMPARE_WORSE] = "worse",
        [COMPARE_BETTER] = "better",   [COMPARE_REPAIRED] = "repaired",
        [COMPARE_CHANGED] = "changed", [COMPARE_SMALL] = "small",
        [COMPARE_MAYBE] = "maybe",     [COMPARE_UNJUDGED] = "?",
        [COMPARE_SAME] = "=",
    };

    return names[verdict];
}

static bool is_one_of(const char *text, const char *const *list)
{
    return nearest_index(text, list) >= 0;
}

enum compare_sense compare_sense_of(const char *metric, const char *unit)
{
    static const char *const low[] = {"ns", "us", "ms", "s", "B", NULL};

    if (is_one_of(unit, low) || strcmp(metric, "lost_fraction") == 0)
        return COMPARE_LOW;
    return strcmp(unit, "1/s") == 0 ? COMPARE_HIGH : COMPARE_UNKNOWN;
}

/* ---- which rows, which cells -------------------------------------------- */

static bool passes(const struct compare_filter *filter, const struct row *row)
{
    if (row->thread >= 0) /* their sum is there, too */
        return false;
    if (row_is_again(row)) /* the first turn is there, too */
        return false;
    if (strcmp(row->metric, ROW_PROCESS) == 0 || transcript_is(row))
        return false;
    if (filter->experiments && !is_one_of(row->experiment, filter->experiments))
        return false;
    return !filter->strategies || is_one_of(row->strategy, filter->strategies);
}

/* The rows that pass, as copies that own nothing. */
static struct rows pick(const struct rows *rows,
                        const struct compare_filter *filter)
{
    struct rows picked = {.row = NULL};

    for (size_t i = 0; i < rows->count; i++) {
        if (passes(filter, &rows->row[i]))
            rows_add(&picked, rows->row[i]);
    }
    return picked;
}

static const struct group *find_twin(const struct summary *summary,
                                     const struct group *group)
{
    for (size_t i = 0; i < summary->count; i++) {
        const struct group *other = &summary->group[i];

        if (other->first->threads == group->first->threads &&
            other->first->thread == group->first->thread &&
            strcmp(other->first->metric, group->first->metric) == 0 &&
            strcmp(other->first->strategy, group->first->strategy) == 0 &&
            strcmp(other->first->experiment, group->first->experiment) == 0 &&
            strcmp(other->params, group->params) == 0)
            return other;
    }
    return NULL;
}

static bool has_numbers(const struct group *group)
{
    return group && group->estimate.n > 0;
}

static bool is_failure(enum row_status status)
{
    return status == ROW_FAILED_CHECK || status == ROW_FAILED ||
           status == ROW_CRASHED || status == ROW_HUNG;
}

/* The same process of the plan, but for the block (" #3" at the end). */
static bool same_process(const char *one, const char *other)
{
    const char *end;
    size_t length;

    if (!one || !other)
        return false;
    end = strrchr(one, '#');
    length = end ? (size_t)(end - one) : strlen(one);
    return strncmp(one, other, length) == 0 && !strchr(other + length, ' ');
}

/*
 * The first failure of this group (which may be missing), or of the process
 * that a group with this cell comes from: a crash leaves no rows but its own.
 * A check that failed elsewhere in the process is not this group's affair.
 */
static const char *find_failure(const struct rows *all,
                                const struct group *group, const char *cell)
{
    for (int i = ROW_VOID; group && i <= ROW_HUNG; i++) {
        if (group->count[i] && is_failure((enum row_status)i))
            return group->reason ? group->reason : "";
    }
    for (size_t i = 0; i < all->count; i++) {
        const struct row *row = &all->row[i];

        if (is_failure(row->status) && strcmp(row->metric, ROW_PROCESS) == 0 &&
            (!group || row->status != ROW_FAILED_CHECK) &&
            same_process(cell, row->cell))
            return row->reason ? row->reason : "";
    }
    return NULL;
}

/* A strategy that is wrong on purpose fails here and there: no news. */
static bool strategy_fails(const struct rows *all, const char *strategy)
{
    for (size_t i = 0; i < all->count; i++) {
        if (is_failure(all->row[i].status) &&
            strcmp(all->row[i].strategy, strategy) == 0)
            return true;
    }
    return false;
}

/* ---- one cell ----------------------------------------------------------- */

static bool overlap(const struct estimate *one, const struct estimate *other)
{
    return one->low <= other->high && other->low <= one->high;
}

/* Where there is a zero or less, no ratio can be formed. */
static void judge_without_ratio(struct compare_cell *cell)
{
    const struct estimate *a = &cell->a->estimate, *b = &cell->b->estimate;

    if (overlap(a, b))
        cell->verdict = COMPARE_SAME;
    else if (cell->sense == COMPARE_UNKNOWN)
        cell->verdict = COMPARE_CHANGED;
    else if ((b->middle > a->middle) == (cell->sense == COMPARE_LOW))
        cell->verdict = COMPARE_WORSE;
    else
        cell->verdict = COMPARE_BETTER;
}

static void measure(struct compare_cell *cell)
{
    const struct sample *a = &cell->a->sample, *b = &cell->b->sample;

    cell->ratio = stats_ratio_apart(b, a, 1);
    cell->chance = stats_chance_apart(b, a);
    cell->sense =
        compare_sense_of(cell->a->first->metric, cell->a->first->unit);
    if (cell->ratio.n > 0)
        cell->loss = cell->sense == COMPARE_HIGH ? 1 / cell->ratio.middle
                                                 : cell->ratio.middle;
}

static bool few_processes(const struct compare_cell *cell)
{
    return cell->a->estimate.groups < 2 || cell->b->estimate.groups < 2;
}

/* cut: the largest chance that counts. */
static void judge(struct compare_cell *cell, double threshold, double cut)
{
    if (few_processes(cell))
        cell->verdict = COMPARE_UNJUDGED;
    else if (cell->ratio.n == 0)
        judge_without_ratio(cell);
    else if (stats_same(&cell->ratio))
        cell->verdict = COMPARE_SAME;
    else if (cell->chance > cut)
        cell->verdict = COMPARE_MAYBE;
    else if (cell->loss <= 1 + threshold && cell->loss >= 1 / (1 + threshold))
        cell->verdict = COMPARE_SMALL;
    else if (cell->sense == COMPARE_UNKNOWN)
        cell->verdict = COMPARE_CHANGED;
    else
        cell->verdict = cell->loss > 1 ? COMPARE_WORSE : COMPARE_BETTER;
}

/* ---- all cells ---------------------------------------------------------- */

static int compare_doubles(const void *left, const void *right)
{
    const double *a = left, *b = right;

    return (*a > *b) - (*a < *b);
}

double compare_cut(const double *chances, size_t count, double rate)
{
    double *sorted = lab_alloc(count + 1, sizeof(*sorted));
    double cut = -1;

    memcpy(sorted, chances, count * sizeof(*sorted));
    qsort(sorted, count, sizeof(*sorted), compare_doubles);
    for (size_t i = count; i-- > 0 && cut < 0;) {
        if (sorted[i] <= rate * (double)(i + 1) / (double)count)
            cut = sorted[i];
    }
    free(sorted);
    return cut;
}

static void add_cell(struct comparison *comparison, struct compare_cell cell)
{
    cell.place = comparison->count;
    comparison->cell = lab_grow(comparison->cell, comparison->count,
                                &comparison->room, sizeof(cell));
    comparison->cell[comparison->count++] = cell;
}

/* Makes the cell of both runs, or counts what only one has. */
static void match(struct comparison *comparison, const struct group *a,
                  const struct group *b)
{
    const struct row *row = (a ? a : b)->first;
    const char *failed_a = find_failure(comparison->all_a, a, row->cell);
    const char *failed_b = find_failure(comparison->all_b, b, row->cell);
    struct compare_cell cell = {.a = a, .b = b, .chance = 1};

    if (has_numbers(a) && failed_b &&
        !strategy_fails(comparison->all_a, row->strategy)) {
        cell.verdict = COMPARE_BROKEN;
        cell.reason = failed_b;
    } else if (has_numbers(a) && has_numbers(b)) {
        cell.verdict = COMPARE_VERDICTS; /* to be judged */
        measure(&cell);
    } else if (has_numbers(b) && failed_a) {
        cell.verdict = COMPARE_REPAIRED;
    } else {
        comparison->only_a += has_numbers(a);
        comparison->only_b += has_numbers(b);
        return;
    }
    add_cell(comparison, cell);
}

static void match_all(struct comparison *comparison)
{
    const struct summary *a = &comparison->summary_a;
    const struct summary *b = &comparison->summary_b;

    for (size_t i = 0; i < a->count; i++)
        match(comparison, &a->group[i], find_twin(b, &a->group[i]));
    for (size_t i = 0; i < b->count; i++) {
        if (!find_twin(a, &b->group[i]))
            match(comparison, NULL, &b->group[i]);
    }
}

static void judge_all(struct comparison *comparison, double threshold)
{
    double *chances = lab_alloc(comparison->count + 1, sizeof(*chances)), cut;
    size_t count = 0;

    for (size_t i = 0; i < comparison->count; i++) {
        const struct compare_cell *cell = &comparison->cell[i];

        if (cell->verdict == COMPARE_VERDICTS && !few_processes(cell) &&
            cell->ratio.n > 0)
            chances[count++] = cell->chance;
    }
    comparison->judged = (int)count;
    cut = compare_cut(chances, count, false_rate);
    for (size_t i = 0; i < comparison->count; i++) {
        struct compare_cell *cell = &comparison->cell[i];

        if (cell->verdict == COMPARE_VERDICTS)
            judge(cell, threshold, cut);
        comparison->verdicts[cell->verdict]++;
    }
    free(chances);
}

/* By verdict; within one, the largest change first, in either direction. */
static int compare_cells(const void *left, const void *right)
{
    const struct compare_cell *a = left, *b = right;
    double one = a->loss > 0 ? fabs(log(a->loss)) : 0;
    double other = b->loss > 0 ? fabs(log(b->loss)) : 0;

    if (a->verdict != b->verdict)
        return a->verdict < b->verdict ? -1 : 1;
    if (a->verdict == COMPARE_SAME || !(one < other || one > other))
        return a->place < b->place ? -1 : a->place > b->place;
    return one > other ? -1 : 1;
}

struct comparison comparison_make(const struct rows *a, const struct rows *b,
                                  const struct compare_filter *filter,
                                  double threshold)
{
    struct comparison comparison = {.all_a = a,
                                    .all_b = b,
                                    .rows_a = pick(a, filter),
                                    .rows_b = pick(b, filter)};

    comparison.summary_a = summary_make(&comparison.rows_a);
    comparison.summary_b = summary_make(&comparison.rows_b);
    match_all(&comparison);
    judge_all(&comparison, threshold);
    if (comparison.count > 0)
        qsort(comparison.cell, comparison.count, sizeof(struct compare_cell),
              compare_cells);
    return comparison;
}

void comparison_free(struct comparison *comparison)
{
    summary_free(&comparison->summary_a);
    summary_free(&comparison->summary_b);
    free(comparison->rows_a.row);
    free(comparison->rows_b.row);
    free(comparison->cell);
    *comparison = (struct comparison){.cell = NULL};
}

bool comparison_regressed(const struct comparison *comparison)
{
    return comparison->verdicts[COMPARE_BROKEN] ||
           comparison->verdicts[COMPARE_WORSE];
}
