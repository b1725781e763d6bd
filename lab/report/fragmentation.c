/* SPDX-License-Identifier: MIT */
/* fragmentation: what survivors hold, and what choices change. */
#include "lab/memory.h"
#include "lab/report/arenas_map.h"
#include "lab/style.h"

#include <stdlib.h>
#include <string.h>

static const char name[] = "fragmentation";

/* Looks that no strategy has: these figures are of the heap alone. */
enum { FIRST_LOOK = 5, HELD_LOOK = 5, POOLED_LOOK = 6 };

static struct query numbers(const struct report *report, const char *metric)
{
    return (struct query){
        .experiment = name,
        .strategy = report_baseline(report), /* the same under all of them */
        .metric = metric,
    };
}

static struct query after(const struct report *report, const char *metric,
                          const char *program, const char *choice)
{
    struct query query = numbers(report, metric);

    query.key = "choice";
    query.text = choice;
    query.key2 = program ? "program" : NULL;
    query.text2 = program;
    return query;
}

static const char *param_text(const struct group *group, const char *key)
{
    const struct lab_param *param = row_param(group->first, key);

    return param && param->text ? param->text : NULL;
}

/* ---- the verdict --------------------------------------------------------- */

/* How much the heap holds per byte in use after a program, in digits. */
static char *held_text(const struct report *report, const char *program,
                       const char *choice)
{
    const struct group *group =
        report_find(report, after(report, "held_per_used", program, choice));

    return group ? lab_format("%.1f", group->estimate.middle) : NULL;
}

static void verdict_choices(const struct report *report)
{
    static const struct {
        const char *program, *choice, *before, *after;
    } said[] = {
        {"one size", "before",
         "- **A tenth survives at random**: ", " bytes held per byte in use"},
        {"one size", "recent", "; after ten lifetimes ",
         " when new blocks go to the pool that became available last"},
        {"one size", "fullest", ", ", " to the fullest"},
        {"whole pools", "fullest", "; for whole pools ",
         " when they come from the fullest arena"},
        {"whole pools", "emptiest", ", ", " from the emptiest.\n"},
    };
    enum { SAID = sizeof(said) / sizeof(said[0]) };
    char *number[SAID];
    bool all = true;

    for (int i = 0; i < SAID; i++) {
        number[i] = held_text(report, said[i].program, said[i].choice);
        all &= number[i] != NULL;
    }
    for (int i = 0; i < SAID; i++) {
        if (all)
            fprintf(report->out, "%s%s%s", said[i].before, number[i],
                    said[i].after);
        free(number[i]);
    }
}

static void verdict(const struct report *report)
{
    lesson_verdict(report, name, "Fragmentation",
                   "one survivor per arena holds it all.");
    verdict_choices(report);
}

/* ---- the figures --------------------------------------------------------- */

static void add_survivors(const struct report *report, struct figure *figure,
                          const char *metric, const char *title,
                          const char *y_label)
{
    struct panel *panel = figure_panel(figure, PANEL_LINES, title,
                                       "blocks that survive, percent", y_label);
    struct query query = numbers(report, metric);
    const struct group *group = NULL;
    const char *known[8];
    int count = 0;

    panel->log_y = true;
    panel_guide(panel, 1);
    while ((group = report_next(report, &query, group)) != NULL) {
        const char *pattern = param_text(group, "survivors");
        int look = 0;

        if (!pattern || group->estimate.n == 0)
            continue;
        while (look < count && strcmp(known[look], pattern) != 0)
            look++;
        if (look == count && count < 8)
            known[count++] = pattern;
        series_add(panel_series(panel, pattern, FIRST_LOOK + look),
                   row_param_number(group->first, "share_percent"),
                   &group->estimate);
    }
}

static void add_choices(const struct report *report, struct figure *figure,
                        const char *program, const char *title,
                        const char *y_label)
{
    static const struct {
        const char *metric, *label;
        int look;
    } kinds[] = {
        {"held_per_used", "in arenas held", HELD_LOOK},
        {"pooled_per_used", "in pools in use", POOLED_LOOK},
    };
    struct panel *panel = figure_panel(figure, PANEL_BARS, title, "", y_label);

    panel_guide(panel, 1);
    for (int k = 0; k < 2; k++) {
        struct query query = numbers(report, kinds[k].metric);
        const struct group *group = NULL;

        query.key = "program";
        query.text = program;
        while ((group = report_next(report, &query, group)) != NULL) {
            const char *choice = param_text(group, "choice");
            int at;

            if (!choice || group->estimate.n == 0)
                continue;
            at = panel_category(panel, choice);
            series_add(panel_series(panel, kinds[k].label, kinds[k].look), at,
                       &group->estimate);
        }
    }
}

/* What the choices of a pool cost, in words. */
static void write_price(const struct report *report)
{
    struct query query = numbers(report, "churn_ns");
    const struct group *group = NULL;
    const char *between = "The price of a choice, processor time for one block "
                          "freed and one allocated: ";

    while ((group = report_next(report, &query, group)) != NULL) {
        const char *choice = param_text(group, "choice");

        if (!choice || group->estimate.n == 0)
            continue;
        fprintf(report->out, "%s%s %.0f ns", between, choice,
                group->estimate.middle);
        between = ", ";
    }
    if (strcmp(between, ", ") == 0)
        fprintf(report->out,
                ". (*recent* takes the first pool of a list; the others look "
                "at every available pool when one has run out, and *fullest* "
                "and *lowest* run out often.)\n\n");
}

static void body(const struct report *report)
{
    static const char counted[] = "counted, the same in every run";
    static const char how[] =
        "Left: all blocks but a share of arenas full of 48-byte blocks are "
        "freed; the line says how many bytes the heap holds of the system for "
        "each byte still in use (dotted: none too many; one arena is always "
        "kept). *every k-th* and *random* survivors keep every arena, and the "
        "line is simply one over the share. Right: the same for the pools in "
        "use; what lies between the two can serve other sizes, but not the "
        "system. *clustered*: 64 blocks side by side survive together. "
        "The bars: a random tenth survives (*before*), and then, for ten "
        "lifetimes, a random block is freed and another allocated, by each "
        "choice. With blocks of *one size* it is the available pool that "
        "matters: *lowest* and *recent* draw new blocks together in few "
        "arenas; *fullest* fills few pools, but wherever they are, so no arena "
        "gets empty. When *whole pools* go and come it is the arena.";
    struct query all = {.experiment = name};
    struct figure survivors = figure_make("fragmentation", 2);
    struct figure choices = figure_make("fragmentation-choices", 2);

    fprintf(report->out,
            "How much memory do a few survivors keep, and does it help to "
            "choose where new blocks go? Arenas are filled, most blocks are "
            "freed, and what is held is compared with what is used.\n\n");
    report_arena_maps(report, name,
                      "Few survivors, and where new pools go: a pool is as "
                      "full as its box.");
    report_transcript(report, name);
    add_survivors(report, &survivors, "held_per_used", "arenas",
                  "bytes held per byte in use");
    add_survivors(report, &survivors, "pooled_per_used", "pools in use", "");
    report_figure(report, &survivors,
                  "Memory that survivors hold, by how many and where.",
                  counted);
    add_choices(report, &choices, "one size",
                "which pool serves (blocks of one size)",
                "bytes per byte in use");
    add_choices(report, &choices, "whole pools",
                "which arena gives a pool (whole pools)", "");
    report_figure(report, &choices,
                  "After ten lifetimes, by the choice of pool or arena.",
                  counted);
    write_price(report);
    report_details(report, how, &all);
}

const struct report_section report_fragmentation = {
    .experiment = "fragmentation",
    .title = "Fragmentation",
    .verdict = verdict,
    .body = body,
};
