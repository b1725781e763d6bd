/* SPDX-License-Identifier: MIT */
/* The model of a figure.  Its script: figure_script.c; files: figure_draw.c */
#include "lab/report/figure.h"
#include "lab/memory.h"
#include "lab/summary.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct figure figure_make(const char *name, int columns)
{
    return (struct figure){.name = lab_copy(name), .columns = columns};
}

static void panel_free(struct panel *panel)
{
    for (size_t i = 0; i < panel->count; i++) {
        free(panel->series[i].label);
        free(panel->series[i].point);
    }
    for (size_t i = 0; i < panel->categories; i++)
        free(panel->category[i]);
    free(panel->series);
    free(panel->category);
    free(panel->title);
    free(panel->x_label);
    free(panel->y_label);
    free(panel->curve);
    free(panel->note);
}

void figure_free(struct figure *figure)
{
    for (size_t i = 0; i < figure->count; i++)
        panel_free(&figure->panel[i]);
    free(figure->panel);
    free(figure->name);
    *figure = (struct figure){.name = NULL};
}

struct panel *figure_panel(struct figure *figure, enum panel_kind kind,
                           const char *title, const char *x_label,
                           const char *y_label)
{
    figure->panel = lab_grow(figure->panel, figure->count, &figure->room,
                             sizeof(struct panel));
    figure->panel[figure->count] = (struct panel){
        .kind = kind,
        .title = lab_copy(title),
        .x_label = lab_copy(x_label),
        .y_label = lab_copy(y_label),
    };
    return &figure->panel[figure->count++];
}

struct series *panel_series(struct panel *panel, const char *label, int look)
{
    for (size_t i = 0; i < panel->count; i++) {
        if (strcmp(panel->series[i].label, label) == 0)
            return &panel->series[i];
    }
    panel->series = lab_grow(panel->series, panel->count, &panel->room,
                             sizeof(struct series));
    panel->series[panel->count] =
        (struct series){.label = lab_copy(label), .look = look};
    return &panel->series[panel->count++];
}

int panel_category(struct panel *panel, const char *name)
{
    for (size_t i = 0; i < panel->categories; i++) {
        if (strcmp(panel->category[i], name) == 0)
            return (int)i;
    }
    panel->category = lab_grow(panel->category, panel->categories,
                               &panel->category_room, sizeof(char *));
    panel->category[panel->categories] = lab_copy(name);
    return (int)panel->categories++;
}

void panel_guide(struct panel *panel, double y)
{
    if (panel->guides < sizeof(panel->guide) / sizeof(panel->guide[0]))
        panel->guide[panel->guides++] = y;
}

void series_add(struct series *series, double x,
                const struct estimate *estimate)
{
    if (estimate->n == 0 || !isfinite(estimate->middle))
        return;
    series->point = lab_grow(series->point, series->count, &series->room,
                             sizeof(struct figure_point));
    series->point[series->count++] = (struct figure_point){
        .x = x,
        .y = estimate->middle,
        .low = estimate->low,
        .high = estimate->high,
        .n = estimate->n,
    };
}

void series_add_group(struct series *series, double x,
                      const struct group *group, double unit)
{
    struct estimate shown = group->estimate;
    bool few = shown.n > 1 && shown.n < FIGURE_FEW;
    size_t before = series->count;

    for (size_t i = 0; few && i < group->sample.count; i++) {
        double value = group->sample.value[i];

        shown.low = i ? fmin(shown.low, value) : value;
        shown.high = i ? fmax(shown.high, value) : value;
    }
    shown.middle /= unit;
    shown.low /= unit;
    shown.high /= unit;
    series_add(series, x, &shown);
    if (series->count > before)
        series->point[before].ends = few;
}

bool figure_has_ends(const struct figure *figure)
{
    for (size_t p = 0; p < figure->count; p++) {
        for (size_t s = 0; s < figure->panel[p].count; s++) {
            const struct series *series = &figure->panel[p].series[s];

            for (size_t i = 0; i < series->count; i++)
                if (series->point[i].ends)
                    return true;
        }
    }
    return false;
}

void figure_n(const struct figure *figure, size_t *least, size_t *most)
{
    *least = *most = 0;
    for (size_t p = 0; p < figure->count; p++) {
        for (size_t s = 0; s < figure->panel[p].count; s++) {
            const struct series *series = &figure->panel[p].series[s];

            for (size_t i = 0; i < series->count; i++) {
                size_t n = series->point[i].n;

                if (*most == 0 || n < *least)
                    *least = n;
                if (n > *most)
                    *most = n;
            }
        }
    }
}

bool figure_empty(const struct figure *figure)
{
    size_t least, most;

    figure_n(figure, &least, &most);
    return most == 0;
}
