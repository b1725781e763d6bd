/* SPDX-License-Identifier: MIT */
/* The command line of an experiment binary: help, list, and running one. */
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/session.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static void print_names_of(const struct experiment *const *experiments,
                           bool lessons, const char *indent)
{
    int width = 0;

    for (int i = 0; experiments[i]; i++) {
        int length = (int)strlen(experiments[i]->name);

        width = length > width ? length : width;
    }
    for (int i = 0; experiments[i]; i++) {
        if (experiments[i]->lesson == lessons)
            printf("%s%-*s  %s\n", indent, width, experiments[i]->name,
                   experiments[i]->question);
    }
}

static void print_help(const struct experiment *const *experiments,
                       const char *strategy)
{
    printf("Measures the object runtime with the strategy \"%s\".\n\n"
           "  lab-%s EXPERIMENT [options]   run one, print a table\n"
           "  lab-%s EXPERIMENT --help      what it does, its options\n"
           "  lab-%s list [--json]          what there is\n\n"
           "Experiments:\n",
           strategy, strategy, strategy, strategy);
    print_names_of(experiments, false, "  ");
    printf("\nLessons (with --transcript nothing is measured):\n");
    print_names_of(experiments, true, "  ");
    printf("\nOptions of every experiment (those that do not concern it are "
           "ignored):\n");
    options_print_common(stdout);
    if (experiments[0])
        printf("\nExamples:\n"
               "  lab-%s %s\n"
               "  lab-%s %s --threads 1,2,4 --duration 0.5 --windows 10\n"
               "  lab-%s %s --threads 2 --json | jq .value\n",
               strategy, experiments[0]->name, strategy, experiments[0]->name,
               strategy, experiments[0]->name);
    printf("\nThe exit status is 0 when all self-checks held, 1 when one did "
           "not, 2 when the\ncommand line made no sense.  To run several "
           "strategies and get a report: lab run.\n");
}

static void print_names(const char *what, const char *const *names)
{
    printf("\n%s:", what);
    for (int i = 0; names[i]; i++)
        printf("%s %s", i ? "," : "", names[i]);
    putchar('\n');
}

static void print_experiment_help(const struct experiment *experiment,
                                  const char *strategy)
{
    printf("%s: %s\n\n%s\n", experiment->name, experiment->question,
           experiment->help);
    if (experiment->workloads)
        print_names("Workloads", experiment->workloads);
    if (experiment->options && experiment->options[0].name)
        printf("\nOptions of its own:\n");
    for (const struct lab_option *o = experiment->options; o && o->name; o++) {
        char head[64];

        snprintf(head, sizeof(head), "--%s%s%s", o->name, o->arg ? " " : "",
                 o->arg ? o->arg : "");
        printf("  %-24s %s%s%s%s\n", head, o->help, o->fallback ? " (" : "",
               o->fallback ? o->fallback : "", o->fallback ? ")" : "");
    }
    printf("\nOptions of every experiment:\n");
    options_print_common(stdout);
    printf("\nExamples:\n  lab-%s %s --threads %s\n  lab-%s %s --quick "
           "--json\n",
           strategy, experiment->name,
           experiment->threads ? experiment->threads : "1", strategy,
           experiment->name);
}

/* ---- list --------------------------------------------------------------- */

static json_t *cells_json(const struct experiment *experiment)
{
    static const double seconds = 1, quick_seconds = 0.5;
    const struct lab_cell one[2] = {
        {.threads = experiment->threads ? experiment->threads : "1",
         .seconds = seconds,
         .quick_seconds = quick_seconds},
    };
    const struct lab_cell *cell = experiment->cells ? experiment->cells : one;
    json_t *list = json_array();

    for (; cell->threads; cell++) {
        const char *quick =
            cell->quick_threads ? cell->quick_threads : cell->threads;
        json_t *entry = json_pack(
            "{s:s, s:s, s:s, s:s, s:f, s:f, s:i, s:b}", "args",
            cell->args ? cell->args : "", "quick_args",
            cell->quick_args ? cell->quick_args
            : cell->args     ? cell->args
                             : "",
            "threads", cell->threads,
            "quick_threads", quick, "seconds", cell->seconds, "quick_seconds",
            cell->quick_seconds, "most_blocks", cell->most_blocks, "in_turns",
            cell->in_turns);

        json_array_append_new(list, entry);
    }
    return list;
}

void lab_list_json(const struct experiment *const *experiments,
                   const char *strategy, FILE *out)
{
    json_t *list = json_array(), *top;

    for (int i = 0; experiments[i]; i++)
        json_array_append_new(list, json_pack("{s:s, s:s, s:b, s:o}", "name",
                                              experiments[i]->name, "question",
                                              experiments[i]->question,
                                              "lesson", experiments[i]->lesson,
                                              "cells",
                                              cells_json(experiments[i])));
    top = json_pack("{s:s, s:o}", "strategy", strategy, "experiments", list);
    if (!top || json_dumpf(top, out, JSON_COMPACT) != 0)
        lab_die("the list could not be written");
    fputc('\n', out);
    json_decref(top);
}

static int list(int argc, char **argv,
                const struct experiment *const *experiments,
                const char *strategy)
{
    if (argc == 2 && strcmp(argv[1], "--json") == 0) {
        lab_list_json(experiments, strategy, stdout);
        return 0;
    }
    if (argc > 1) {
        fprintf(stderr,
                "lab-%s: list: \"%s\" is not understood; only --json "
                "can follow\n",
                strategy, argv[1]);
        return 2;
    }
    print_names_of(experiments, false, "");
    print_names_of(experiments, true, "");
    return 0;
}

/* ---- running ------------------------------------------------------------ */

static const struct experiment *
find(const char *name, const struct experiment *const *experiments,
     const char *strategy)
{
    const char *names[64] = {"list"};
    char *advice;
    bool lists;

    for (int i = 0; experiments[i]; i++) {
        if (strcmp(name, experiments[i]->name) == 0)
            return experiments[i];
        if (i < 62)
            names[i + 1] = experiments[i]->name;
    }
    /* "list" is no experiment: only who nearly wrote it is told of it. */
    lists = nearest_name(name, names) == names[0];
    advice = nearest_advice(name, lists ? names : names + 1);
    if (*name == '-')
        fprintf(stderr,
                "lab-%s: the experiment comes before its options, as "
                "in lab-%s %s %s\n",
                strategy, strategy,
                experiments[0] ? experiments[0]->name : "EXPERIMENT", name);
    else
        fprintf(stderr, "lab-%s: %s has no experiment \"%s\"%s\n", strategy,
                strategy, name, advice);
    free(advice);
    return NULL;
}

static int run(const struct experiment *experiment, int argc, char **argv,
               const char *strategy)
{
    struct options options;
    struct lab *lab;
    char *error;
    int failed, status;

    if (options_parse(experiment, argc, argv, &options, &error) != 0) {
        fprintf(stderr, "lab-%s: %s: %s\n", strategy, experiment->name, error);
        free(error);
        return 2;
    }
    if (options.help || options.check) {
        if (options.help)
            print_experiment_help(experiment, strategy);
        options_free(&options);
        return 0;
    }
    lab = lab_open(&options, strategy, stdout);
    failed = experiment->run(lab);
    status = lab_close(lab);
    options_free(&options);
    return failed ? 1 : status;
}

int lab_main(int argc, char **argv, const struct experiment *const *experiments,
             const char *strategy)
{
    const struct experiment *experiment;

    if (argc < 2) {
        fprintf(stderr,
                "lab-%s: which experiment?  lab-%s list shows them, "
                "lab-%s --help explains\n",
                strategy, strategy, strategy);
        return 2;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
        strcmp(argv[1], "help") == 0) {
        print_help(experiments, strategy);
        return 0;
    }
    if (strcmp(argv[1], "list") == 0)
        return list(argc - 1, argv + 1, experiments, strategy);
    experiment = find(argv[1], experiments, strategy);
    if (!experiment)
        return 2;
    return run(experiment, argc - 1, argv + 1, strategy);
}
