/* SPDX-License-Identifier: MIT */
/*
 * What there is to run: the experiment binaries beside the front end, and what
 * they say (`list --json`) about their experiments.
 */
#ifndef LAB_CATALOG_H
#define LAB_CATALOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How long one number of threads takes. */
struct catalog_time {
    double seconds, quick_seconds;
};

/* A process that the plan starts, once per number of threads or once. */
struct catalog_cell {
    char *args; /* "" or more options, separated by spaces */
    char *threads, *quick_threads;
    double seconds, quick_seconds; /* under the slowest strategy */
    int most_blocks;  /* 0: any */
    char *quick_args; /* as args, for --quick */
    int in_turns;     /* true: one process for all numbers of threads */
    struct catalog_time *of; /* by strategy; NULL: all take as long */
};

struct catalog_experiment {
    char *name, *question;
    bool lesson;
    uint32_t absent; /* bit s: the binary of strategy s does not have it */
    struct catalog_cell *cell;
    size_t cells, room;
};

struct catalog {
    char *directory;
    char **strategy; /* NULL-ended, in the order of the report */
    size_t strategies, strategy_room;
    struct catalog_experiment *experiment;
    size_t experiments, room;
};

/*
 * Looks for lab-STRATEGY programs in the directory and asks each of them. What
 * several have is described by the first; how long it takes, each says.
 * Returns 0, or -1 with one line in *error (the caller frees).
 */
int catalog_read(const char *directory, struct catalog *catalog, char **error);

void catalog_free(struct catalog *catalog);

const struct catalog_experiment *catalog_find(const struct catalog *catalog,
                                              const char *name);

/* NULL-ended names of all experiments, and one more; free() it, the names
 * stay. */
const char **catalog_names(const struct catalog *catalog, const char *also);

#endif
