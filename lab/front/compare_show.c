/* SPDX-License-Identifier: MIT */
#include "lab/front/compare_show.h"
#include "lab/memory.h"
#include "lab/table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- the cards ---------------------------------------------------------- */

/* What differs between any two runs and says nothing of the machine. */
static bool is_of_the_moment(const char *key)
{
    return strcmp(key, "date") == 0 || strcmp(key, "load") == 0 ||
           strcmp(key, "steal_visible") == 0;
}

/* {key: [a, b]} of what the cards do not share; the caller frees. */
static json_t *find_differences(const json_t *a, const json_t *b)
{
    json_t *differences = json_object(), *value;
    json_t *all = json_copy((json_t *)a);
    const char *key;

    json_object_update_missing(all, (json_t *)b);
    json_object_foreach(all, key, value)
    {
        json_t *one = json_object_get(a, key), *other = json_object_get(b, key);

        if (is_of_the_moment(key) || (one && other && json_equal(one, other)))
            continue;
        json_object_set_new(differences, key,
                            json_pack("[O?, O?]", one, other));
    }
    json_decref(all);
    return differences;
}

/* A value of a card as a person writes it; the caller frees. */
static char *card_text(const json_t *value)
{
    if (json_is_string(value))
        return lab_copy(json_string_value(value));
    if (!value || json_is_null(value))
        return lab_copy("not known");
    return json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);
}

static void show_side(const char *letter, const struct compare_side *side,
                      FILE *out)
{
    const char *date =
        json_string_value(json_object_get(side->machine, "date"));
    const char *commit =
        json_string_value(json_object_get(side->machine, "commit"));
    bool modified = json_is_true(json_object_get(side->machine, "modified"));

    fprintf(out, "%s  %s", letter, side->directory);
    if (date)
        fprintf(out, ", %s", date);
    if (commit)
        fprintf(out, ", commit %s%s", commit, modified ? " with changes" : "");
    fputc('\n', out);
}

static void show_differences(const struct compare_view *view, FILE *out)
{
    json_t *differences = find_differences(view->a.machine, view->b.machine);
    json_t *pair;
    const char *key;
    bool any = false;

    json_object_foreach(differences, key, pair)
    {
        char *one, *other;

        if (strcmp(key, "commit") == 0 || strcmp(key, "modified") == 0)
            continue; /* in the lines above */
        one = card_text(json_array_get(pair, 0));
        other = card_text(json_array_get(pair, 1));
        fprintf(out, "   %s: %s -> %s\n", key, one, other);
        free(one);
        free(other);
        any = true;
    }
    if (!any)
        fputs("   the machine cards are the same\n", out);
    if (json_is_true(json_object_get(view->a.plan, "quick")) !=
        json_is_true(json_object_get(view->b.plan, "quick")))
        fputs("   one run was --quick, the other was not: their windows are "
              "not alike\n",
              out);
    json_decref(differences);
}

/* ---- the table ---------------------------------------------------------- */

static void show_middle(struct table *table, const struct group *group)
{
    char text[NUMBER_TEXT];

    if (group && group->estimate.n > 0)
        table_cell(table, "%s", number_text(text, group->estimate.middle));
    else
        table_cell(table, "-");
}

static void show_cell(struct table *table, const struct compare_cell *cell)
{
    const struct group *group = cell->a ? cell->a : cell->b;
    const struct row *row = group->first;

    table_cell(table, "%s", compare_verdict_name(cell->verdict));
    table_cell(table, "%s", row->experiment);
    table_cell(table, "%s", group->params);
    table_cell(table, "%s", row->strategy);
    table_cell(table, "%d", row->threads);
    table_cell(table, "%s", row->metric);
    show_middle(table, cell->a);
    show_middle(table, cell->b);
    table_cell(table, "%s", row->unit);
    if (cell->ratio.n > 0) {
        table_cell(table, "%.3f", cell->ratio.middle);
        table_cell(table, "%.3f..%.3f", cell->ratio.low, cell->ratio.high);
    } else {
        table_cell(table, "-");
        table_cell(table, "%.60s", cell->reason ? cell->reason : "");
    }
}

/* What broke a process broke all its cells: one line is enough. */
static bool broke_with(const struct compare_cell *cell,
                       const struct compare_cell *last)
{
    return last && cell->verdict == COMPARE_BROKEN &&
           last->verdict == COMPARE_BROKEN && cell->reason == last->reason;
}

static void show_table(const struct compare_view *view, FILE *out)
{
    static const char *const heads[] = {
        "",   "experiment", "params", "strategy", ">threads", "metric",
        ">A", ">B",         "unit",   ">B/A",     "95 %",     NULL};
    struct table *table = table_new(heads);

    for (size_t i = 0; i < view->comparison->count; i++) {
        const struct compare_cell *cell = &view->comparison->cell[i];

        if (broke_with(cell, i ? cell - 1 : NULL) ||
            (view->brief && (cell->verdict == COMPARE_SAME ||
                             cell->verdict == COMPARE_UNJUDGED)))
            continue;
        show_cell(table, cell);
    }
    if (table_rows(table) > 0) {
        fputc('\n', out);
        table_print_text(table, out);
    }
    table_free(table);
}

static void show_count(const struct comparison *comparison,
                       enum compare_verdict verdict, const char *words,
                       FILE *out)
{
    if (comparison->verdicts[verdict])
        fprintf(out, "  %4d %-9s %s\n", comparison->verdicts[verdict],
                compare_verdict_name(verdict), words);
}

static void show_counts(const struct compare_view *view, FILE *out)
{
    const struct comparison *comparison = view->comparison;
    char *beyond = lab_format("by more than %g %%", 100 * view->threshold);

    fprintf(out, "\n%zu cells in both\n", comparison->count);
    show_count(comparison, COMPARE_BROKEN,
               "a failure in B that A had not "
               "(a line each process)",
               out);
    show_count(comparison, COMPARE_WORSE, beyond, out);
    show_count(comparison, COMPARE_BETTER, beyond, out);
    show_count(comparison, COMPARE_REPAIRED, "A failed there", out);
    show_count(comparison, COMPARE_CHANGED, "which is better is not known",
               out);
    show_count(comparison, COMPARE_SMALL, "different, by less than that", out);
    show_count(comparison, COMPARE_MAYBE,
               "outside of their interval, as chance is", out);
    show_count(comparison, COMPARE_UNJUDGED,
               "fewer than 2 processes on a side: more --blocks would tell",
               out);
    show_count(comparison, COMPARE_SAME, "no difference beyond noise", out);
    if (comparison->only_a || comparison->only_b)
        fprintf(out, "only in A: %d cells, only in B: %d\n", comparison->only_a,
                comparison->only_b);
    if (comparison->judged)
        fprintf(out,
                "Of %d intervals of 95 %% up to %.0f exclude 1 by chance "
                "alone. Differences are\ncorrected for that (Benjamini and "
                "Hochberg, 5 %%); those that do not hold are \"maybe\".\n",
                comparison->judged, ceil(0.05 * comparison->judged));
    free(beyond);
}

void compare_show_text(const struct compare_view *view, FILE *out)
{
    show_side("A", &view->a, out);
    show_side("B", &view->b, out);
    show_differences(view, out);
    show_table(view, out);
    show_counts(view, out);
}

/* ---- JSON --------------------------------------------------------------- */

static json_t *number_or_null(bool there, double number)
{
    return there && isfinite(number) ? json_real(number) : json_null();
}

static json_t *estimate_json(const struct group *group)
{
    const struct estimate *estimate = &group->estimate;

    return json_pack("{s:f, s:f, s:f, s:i, s:i}", "median", estimate->middle,
                     "low", estimate->low, "high", estimate->high, "n",
                     (int)estimate->n, "processes", estimate->groups);
}

static json_t *side_json(const struct group *group)
{
    return group && group->estimate.n > 0 ? estimate_json(group) : json_null();
}

static json_t *cell_json(const struct compare_cell *cell)
{
    const struct group *group = cell->a ? cell->a : cell->b;
    const struct row *row = group->first;
    bool has_ratio = cell->ratio.n > 0;

    return json_pack(
        "{s:s, s:s, s:s, s:s, s:i, s:s, s:s, s:o, s:o, s:o, s:o, s:o, s:o, "
        "s:s?}",
        "verdict", compare_verdict_name(cell->verdict), "experiment",
        row->experiment, "params", group->params, "strategy", row->strategy,
        "threads", row->threads, "metric", row->metric, "unit", row->unit, "a",
        side_json(cell->a), "b", side_json(cell->b), "ratio",
        number_or_null(has_ratio, cell->ratio.middle), "low",
        number_or_null(has_ratio, cell->ratio.low), "high",
        number_or_null(has_ratio, cell->ratio.high), "chance",
        number_or_null(has_ratio, cell->chance), "reason", cell->reason);
}

void compare_show_json(const struct compare_view *view, FILE *out)
{
    const struct comparison *comparison = view->comparison;
    json_t *cells = json_array(), *counts = json_object(), *object;

    for (size_t i = 0; i < comparison->count; i++)
        json_array_append_new(cells, cell_json(&comparison->cell[i]));
    for (int v = 0; v < COMPARE_VERDICTS; v++)
        json_object_set_new(counts,
                            compare_verdict_name((enum compare_verdict)v),
                            json_integer(comparison->verdicts[v]));
    object = json_pack(
        "{s:s, s:s, s:O, s:O, s:o, s:f, s:b, s:o, s:i, s:f, s:i, s:i, s:o}",
        "a", view->a.directory, "b", view->b.directory, "machine_a",
        view->a.machine, "machine_b", view->b.machine, "machine_differs",
        find_differences(view->a.machine, view->b.machine), "threshold",
        view->threshold, "regressed", (int)comparison_regressed(comparison),
        "verdicts", counts, "judged", comparison->judged, "by_chance",
        0.05 * comparison->judged, "only_a", comparison->only_a, "only_b",
        comparison->only_b, "cells", cells);
    if (!object ||
        json_dumpf(object, out, JSON_INDENT(1) | JSON_REAL_PRECISION(12)) != 0)
        lab_die("the comparison cannot be written");
    fputc('\n', out);
    json_decref(object);
}
