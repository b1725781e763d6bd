/* SPDX-License-Identifier: MIT */
/*
 * Inside the cache-line model: its state, shared by what cores do (lines.c) and
 * how lines move (lines_move.c).  Nobody else includes it.
 */
#ifndef LAB_MODEL_LINES_INNER_H
#define LAB_MODEL_LINES_INNER_H

#include "lab/model/lines.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NOBODY = -1, MASK_WORDS = LINE_CORES_MAX / 64 };

enum event_kind { CORE_DONE, LINE_LEAVES };

struct event {
    double at;
    uint64_t number; /* order of those at the same time */
    enum event_kind kind;
    int who;
};

struct core {
    int step;
    bool compares; /* the second half of a LINE_SWAP */
    int line;      /* of this step, and so of the one before the next */
    uint64_t seen; /* the line's version that a swap has read */
    uint64_t random, passes, passes_before;
    int place, complex, socket; /* where it is */
    int chosen, chosen_before;  /* lines, by LINE_ANY */

    /* A request, while it waits. */
    int next; /* of those that wait for the same line, or the same lock */
    bool writes;
    bool held_up; /* has the line, but may not use it: asks when it loses it */
    double asked; /* when */
    double bars;  /* from when on the holder cannot go on for long */
    double reaches; /* the holder */
};

struct line {
    uint64_t sharer[MASK_WORDS]; /* whose caches it is in */
    int holder;                  /* gives it away */
    int waiting;                 /* the first that does */
    int waiters;
    double stays;  /* until then it does not leave */
    double barred; /* from then on its holder may use it for its burst only */
    int burst;     /* what is left of that */
    double complex_since, socket_since; /* when it came; Note [rounds] */
    double leaves;                      /* the event under way; or INFINITY */
    uint64_t version;
    int locked_by, parked; /* a lock: who has it, and the first that waits */
};

struct simulation {
    const struct line_machine *machine;
    const struct line_program *program;
    int cores;
    struct core *core;
    struct line *line;
    struct event *event; /* a heap */
    size_t events, event_room;
    uint64_t numbered, passes, updates, failed, transfers;
    double now;
    uint64_t random; /* of latencies */
};

/* ---- lines.c ----------------------------------------------------------- */

/* An event for later; those of cores come before those of lines. */
void line_schedule(struct simulation *s, double at, enum event_kind kind,
                   int who);

/* ---- lines_move.c ------------------------------------------------------- */

/* Says where each core is. */
void line_place_cores(struct simulation *s);

/* The core has a copy now. */
void line_share(struct line *line, int core);

/* May the core use the line now, without asking anybody? */
bool line_has(const struct simulation *s, const struct line *line, int core,
              bool writes);

/* The core waits for its line, and gets a CORE_DONE when it has used it. */
void line_wait(struct simulation *s, int core, bool writes);

/* The event LINE_LEAVES of this line. */
void line_leaves(struct simulation *s, int number);

#endif
