/* SPDX-License-Identifier: MIT */
/*
 * The plan of a run: which processes are started, in which order.
 *
 * Order matters.  A machine's speed drifts over minutes, so everything that
 * will be compared stands close together: all strategies of one cell follow
 * each other, rotated from block to block (a Latin square, so that each comes
 * first, second, ... equally often), and the whole list is repeated block by
 * block, as often as the time allows.
 *
 * When asked to, one cell of each experiment has one strategy twice, in the
 * rotation like a strategy of its own: what these two differ by is noise, and
 * measures all the other differences.
 */
#ifndef LAB_PLAN_H
#define LAB_PLAN_H

#include "lab/front/catalog.h"

#include <jansson.h>

/* What `lab run` was asked to do; makes the same plan when asked again. */
struct request {
    const char **experiments; /* NULL-ended; NULL: all */
    const char **strategies;  /* NULL-ended; NULL: all */
    const char *threads;      /* NULL: as the experiments say */
    bool quick;
    int blocks;         /* 0: as many as the budget allows */
    double budget;      /* seconds; 0: the default */
    double limit;       /* seconds for one process; 0: the default */
    bool twice;         /* measure one cell of each experiment twice, A/A */
    const char **extra; /* more options for every process; or NULL */
};

/* One process. */
struct plan_process {
    const struct catalog_experiment *experiment;
    const struct catalog_cell *cell;
    const char *strategy;
    bool again; /* the strategy's second turn: its rows say ROW_AGAIN */
    int threads;   /* the most of them, if it takes several in turns */
    char *threads_list; /* "2", or "1,2,4" */
    int block;
    double seconds; /* how long it should take */
    double limit;   /* after which it hangs */
    char *name;     /* unique, readable: "scaling --threads 2 @gil #0" */
};

struct plan {
    struct plan_process *process;
    size_t count, room;
    int blocks;
    double seconds; /* all of it */
    double budget;
};

/*
 * Returns 0, or -1 with one line in *error.  The plan keeps pointers into the
 * catalog and the request.
 */
int plan_make(const struct catalog *catalog, const struct request *request,
              struct plan *plan, char **error);

void plan_free(struct plan *plan);

/* argv of one process, argv[0] its path; free with plan_argv_free(). */
char **plan_argv(const struct plan_process *process,
                 const struct catalog *catalog, const struct request *request);
void plan_argv_free(char **argv);

/* The request as JSON, to be kept beside the rows. */
json_t *request_to_json(const struct request *request);

/* Texts point into the object, lists are for request_free(). */
int request_from_json(json_t *object, struct request *request);
void request_free(struct request *request);

#endif
