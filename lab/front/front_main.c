/* SPDX-License-Identifier: MIT */
/* main() of the front end, build/lab. */
#include "lab/front/catalog.h"
#include "lab/front/front.h"
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/table.h"

#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "The GIL contention lab: what it costs to keep reference counts right.\n"
    "\n"
    "  lab list                 experiments, strategies, and how long they "
    "take\n"
    "  lab run [EXPERIMENT...]  measure; rows go to results/DATE\n"
    "  lab report [DIR]         make REPORT.md and its figures from rows\n"
    "  lab compare A B          what got worse or better between two runs\n"
    "  lab export [DIR] --csv   rows for a spreadsheet, pandas or R\n"
    "  lab profile EXPERIMENT   flame graphs and tables of one cell, by perf\n"
    "  lab COMMAND --help       options and examples\n"
    "\n"
    "One experiment under one strategy, as a table: lab-STRATEGY EXPERIMENT.\n"
    "\n"
    "Strategies, ways to know from several threads what is still in use:\n"
    "  racy      plain counts and no lock: wrong on purpose, to see how wrong\n"
    "  gil       plain counts under one lock for everything, as in CPython\n"
    "  atomic    every count is an atomic operation\n"
    "  biased    the thread that made an object counts without atomics\n"
    "  deferred  counts are noted per thread and added up later\n"
    "  tracing   no counts: what cannot be reached is swept now and then\n"
    "\n"
    "Begin with:\n"
    "  lab run --quick && lab report     everything, briefly: a minute and a "
    "half\n"
    "  lab-gil reference_counts          a lesson to read\n"
    "  lab-biased refcount_cost          one measurement to look at\n"
    "  lab run scaling --strategy gil,biased --out results/two\n";

static const char list_help[] =
    "Lists experiments, lessons and strategies.\n"
    "\n"
    "  lab list\n"
    "\n"
    "part     an experiment is measured in parts, each in a process of its "
    "own,\n         with these options\n"
    "threads  how many threads it is measured with\n"
    "seconds  how long one such process takes, about\n"
    "\n"
    "What one experiment does, and all its options: lab-gil EXPERIMENT "
    "--help.\n";

/* Where this program stands: the experiment programs are beside it. */
static char *own_directory(void)
{
    char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);

    if (length < 0)
        return lab_copy(".");
    path[length] = '\0';
    return lab_copy(dirname(path));
}

static void list_experiment(struct table *table,
                            const struct catalog_experiment *experiment)
{
    for (size_t i = 0; i < experiment->cells; i++) {
        const struct catalog_cell *cell = &experiment->cell[i];

        table_cell(table, "%s", i ? "" : experiment->name);
        table_cell(table, "%s", cell->args);
        table_cell(table, "%s", cell->threads);
        table_cell(table, "%.1f", cell->seconds);
        table_cell(table, "%s", i ? "" : experiment->question);
    }
}

int front_list(const char *directory, int argc, char **argv)
{
    static const char *const heads[] = {"experiment", "part",     "threads",
                                        ">seconds",   "question", NULL};
    struct catalog catalog;
    struct table *table;
    char *error;

    if (argc > 1 &&
        (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
        fputs(list_help, stdout);
        return 0;
    }
    if (argc > 1) {
        fprintf(stderr, "lab list: \"%s\" is one too many\n", argv[1]);
        return 2;
    }
    if (catalog_read(directory, &catalog, &error) != 0) {
        fprintf(stderr, "lab list: %s\n", error);
        free(error);
        return 2;
    }
    table = table_new(heads);
    for (size_t i = 0; i < catalog.experiments; i++) {
        if (!catalog.experiment[i].lesson)
            list_experiment(table, &catalog.experiment[i]);
    }
    for (size_t i = 0; i < catalog.experiments; i++) {
        if (catalog.experiment[i].lesson)
            list_experiment(table, &catalog.experiment[i]);
    }
    table_print_text(table, stdout);
    table_free(table);
    printf("\nlessons (lab run lessons runs them all):");
    for (size_t i = 0; i < catalog.experiments; i++) {
        if (catalog.experiment[i].lesson)
            printf(" %s", catalog.experiment[i].name);
    }
    printf("\nstrategies:");
    for (size_t i = 0; i < catalog.strategies; i++)
        printf(" %s", catalog.strategy[i]);
    printf("\n");
    catalog_free(&catalog);
    return 0;
}

/* argv[1] is the command; `help COMMAND` comes here as `COMMAND --help`. */
static int run_command(const char *directory, int argc, char **argv)
{
    static const char *const commands[] = {
        "list",   "run",  "report",  "compare",
        "export", "help", "profile", NULL};
    const char *command = argc > 1 ? argv[1] : "";
    char *advice;
    int status = 2;

    switch (nearest_index(command, commands)) {
    case 0:
        status = front_list(directory, argc - 1, argv + 1);
        break;
    case 1:
        status = front_run(directory, argc - 1, argv + 1);
        break;
    case 2:
        status = front_report(argc - 1, argv + 1);
        break;
    case 3:
        status = front_compare(argc - 1, argv + 1);
        break;
    case 4:
        status = front_export(argc - 1, argv + 1);
        break;
    case 5:
        fputs(help, stdout);
        status = 0;
        break;
    case 6:
        status = front_profile(directory, argc - 1, argv + 1);
        break;
    default:
        if (!*command) {
            fputs("lab: what is to be done?  list, run, report, compare, "
                  "export or profile; lab --help explains\n",
                  stderr);
            break;
        }
        advice = nearest_advice(command, commands);
        fprintf(stderr, "lab: there is no command \"%s\"%s\n", command, advice);
        free(advice);
    }
    return status;
}

int main(int argc, char **argv)
{
    char help_word[] = "help", help_option[] = "--help";
    char *of_command[] = {argv[0], argc > 2 ? argv[2] : NULL, help_option,
                          NULL};
    char *directory = own_directory();
    bool helps = argc > 1 && (strcmp(argv[1], "help") == 0 ||
                              strcmp(argv[1], "--help") == 0 ||
                              strcmp(argv[1], "-h") == 0);
    int status;

    if (helps)
        argv[1] = help_word;
    if (helps && argc > 2)
        status = run_command(directory, 3, of_command);
    else
        status = run_command(directory, argc, argv);
    free(directory);
    return status;
}
