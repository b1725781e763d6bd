/* SPDX-License-Identifier: MIT */
#include "lab/front/catalog.h"
#include "lab/child.h"
#include "lab/memory.h"
#include "lab/style.h"

#include <dirent.h>
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char prefix[] = "lab-";
static const double answer_limit = 20; /* seconds for `list --json` */

enum { MOST_STRATEGIES = 31 }; /* bits of catalog_experiment.absent */

static int compare_strategies(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;
    int order = style_rank(*a) - style_rank(*b);

    return order ? order : strcmp(*a, *b);
}

static bool is_program(const char *directory, const char *name)
{
    char *path = lab_format("%s/%s", directory, name);
    bool can = access(path, X_OK) == 0;

    free(path);
    return can;
}

/* Names of the lab-* programs, without the prefix. */
static int find_strategies(struct catalog *catalog, char **error)
{
    DIR *directory = opendir(catalog->directory);
    struct dirent *entry;

    if (!directory) {
        *error = lab_format("%s: %s", catalog->directory, strerror(errno));
        return -1;
    }
    while ((entry = readdir(directory)) != NULL) {
        const char *name = entry->d_name + strlen(prefix);

        if (strncmp(entry->d_name, prefix, strlen(prefix)) != 0 ||
            strchr(name, '.') || !is_program(catalog->directory, entry->d_name))
            continue;
        catalog->strategy = lab_grow(catalog->strategy, catalog->strategies + 1,
                                     &catalog->strategy_room, sizeof(char *));
        catalog->strategy[catalog->strategies++] = lab_copy(name);
    }
    closedir(directory);
    if (catalog->strategies == 0) {
        *error = lab_format("no lab-STRATEGY programs in %s; make builds them",
                            catalog->directory);
        return -1;
    }
    qsort(catalog->strategy, catalog->strategies, sizeof(char *),
          compare_strategies);
    catalog->strategy[catalog->strategies] = NULL;
    return 0;
}

static int read_cell(json_t *entry, struct catalog_cell *cell)
{
    const char *args, *quick_args = NULL, *threads, *quick_threads;

    *cell = (struct catalog_cell){.in_turns = false};
    if (json_unpack(entry, "{s:s, s?s, s:s, s:s, s:F, s:F, s:i, s?b}", "args",
                    &args, "quick_args", &quick_args, "threads", &threads,
                    "quick_threads", &quick_threads, "seconds", &cell->seconds,
                    "quick_seconds", &cell->quick_seconds, "most_blocks",
                    &cell->most_blocks, "in_turns", &cell->in_turns) != 0)
        return -1;
    cell->args = lab_copy(args);
    cell->quick_args = lab_copy(quick_args ? quick_args : args);
    cell->threads = lab_copy(threads);
    cell->quick_threads = lab_copy(quick_threads);
    return 0;
}

static void cell_free(struct catalog_cell *cell)
{
    free(cell->args);
    free(cell->quick_args);
    free(cell->threads);
    free(cell->quick_threads);
    free(cell->of);
}

/* Strategy s takes as long as `own` says; the cell, as long as the slowest. */
static void note_time(struct catalog_cell *cell, size_t s,
                      const struct catalog_cell *own)
{
    cell->of[s] = (struct catalog_time){own->seconds, own->quick_seconds};
    if (own->seconds > cell->seconds)
        cell->seconds = own->seconds;
    if (own->quick_seconds > cell->quick_seconds)
        cell->quick_seconds = own->quick_seconds;
}

/*
 * The cells as the binary of strategy s (of so many) has them.  Of an
 * experiment that is known already only the times are taken over.
 */
static int read_cells(json_t *list, struct catalog_experiment *experiment,
                      bool known, size_t s, size_t strategies)
{
    json_t *entry;
    size_t i;

    json_array_foreach(list, i, entry)
    {
        struct catalog_cell cell;

        if (read_cell(entry, &cell) != 0)
            return -1;
        if (!known) {
            cell.of = lab_alloc(strategies, sizeof(*cell.of));
            experiment->cell = lab_grow(experiment->cell, experiment->cells,
                                        &experiment->room, sizeof(cell));
            experiment->cell[experiment->cells++] = cell;
            note_time(&experiment->cell[i], s, &cell);
            continue;
        }
        if (i < experiment->cells)
            note_time(&experiment->cell[i], s, &cell);
        cell_free(&cell);
    }
    return 0;
}

/* One that nobody has yet, and no cells. */
static struct catalog_experiment *add_experiment(struct catalog *catalog,
                                                 const char *name,
                                                 const char *question,
                                                 int lesson)
{
    struct catalog_experiment *experiment;

    catalog->experiment = lab_grow(catalog->experiment, catalog->experiments,
                                   &catalog->room, sizeof(*experiment));
    experiment = &catalog->experiment[catalog->experiments++];
    *experiment = (struct catalog_experiment){
        .name = lab_copy(name),
        .question = lab_copy(question),
        .lesson = lesson != 0,
        .absent = ((uint32_t)1 << catalog->strategies) - 1,
    };
    return experiment;
}

/* The answer of the binary of strategy s. */
static int read_experiments(struct catalog *catalog, size_t s, json_t *answer)
{
    json_t *list = json_object_get(answer, "experiments"), *entry;
    size_t i;

    if (!json_is_array(list))
        return -1;
    json_array_foreach(list, i, entry)
    {
        const char *name, *question;
        const struct catalog_experiment *known;
        struct catalog_experiment *experiment;
        json_t *cells;
        int lesson = 0;

        if (json_unpack(entry, "{s:s, s:s, s?b, s:o}", "name", &name,
                        "question", &question, "lesson", &lesson, "cells",
                        &cells) != 0)
            return -1;
        known = catalog_find(catalog, name);
        experiment = known ? &catalog->experiment[known - catalog->experiment]
                           : add_experiment(catalog, name, question, lesson);
        experiment->absent &= ~((uint32_t)1 << s);
        if (read_cells(cells, experiment, known != NULL, s,
                       catalog->strategies) != 0)
            return -1;
    }
    return 0;
}

/* Asks the binary of strategy s. */
static int ask(struct catalog *catalog, size_t s, char **error)
{
    char *path =
        lab_format("%s/%s%s", catalog->directory, prefix, catalog->strategy[s]);
    char list[] = "list", as_json[] = "--json";
    char *argv[] = {path, list, as_json, NULL};
    struct child child;
    json_t *answer = NULL;
    int failed = child_run(argv, answer_limit, NULL, NULL, &child);

    if (!failed) {
        answer = json_loads(child.output, 0, NULL);
        failed = !answer || read_experiments(catalog, s, answer) != 0;
        json_decref(answer);
        child_free(&child);
    }
    if (failed)
        *error = lab_format("%s list --json did not answer as it should", path);
    free(path);
    return failed ? -1 : 0;
}

static int ask_all(struct catalog *catalog, char **error)
{
    if (catalog->strategies > MOST_STRATEGIES) {
        *error = lab_format("%s: more than %d strategies", catalog->directory,
                            MOST_STRATEGIES);
        return -1;
    }
    for (size_t s = 0; s < catalog->strategies; s++)
        if (ask(catalog, s, error) != 0)
            return -1;
    return 0;
}

int catalog_read(const char *directory, struct catalog *catalog, char **error)
{
    *catalog = (struct catalog){.directory = lab_copy(directory)};
    if (find_strategies(catalog, error) == 0 && ask_all(catalog, error) == 0)
        return 0;
    catalog_free(catalog);
    return -1;
}

void catalog_free(struct catalog *catalog)
{
    for (size_t i = 0; i < catalog->experiments; i++) {
        struct catalog_experiment *experiment = &catalog->experiment[i];

        for (size_t j = 0; j < experiment->cells; j++)
            cell_free(&experiment->cell[j]);
        free(experiment->cell);
        free(experiment->name);
        free(experiment->question);
    }
    for (size_t i = 0; i < catalog->strategies; i++)
        free(catalog->strategy[i]);
    free(catalog->strategy);
    free(catalog->experiment);
    free(catalog->directory);
    *catalog = (struct catalog){.directory = NULL};
}

const struct catalog_experiment *catalog_find(const struct catalog *catalog,
                                              const char *name)
{
    for (size_t i = 0; i < catalog->experiments; i++) {
        if (strcmp(catalog->experiment[i].name, name) == 0)
            return &catalog->experiment[i];
    }
    return NULL;
}

const char **catalog_names(const struct catalog *catalog, const char *also)
{
    const char **names = lab_alloc(catalog->experiments + 2, sizeof(*names));

    for (size_t i = 0; i < catalog->experiments; i++)
        names[i] = catalog->experiment[i].name;
    names[catalog->experiments] = also;
    return names;
}
