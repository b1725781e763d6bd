/* SPDX-License-Identifier: MIT */
/*
 * Between the parts of the lesson: collector_pause_story.c tells it on two
 * threads, collector_pause_load.c puts threads under load and measures what
 * each of them sees, collector_pause_lanes.c cuts the moments around the
 * longest pause into what each thread was doing.
 */
#ifndef EXPERIMENTS_LESSONS_COLLECTOR_PAUSE_H
#define EXPERIMENTS_LESSONS_COLLECTOR_PAUSE_H

#include "lab/experiment.h"
#include "lab/latency.h"
#include "runtime/runtime.h"

/* The transcript, as a cell of its own. 0, or -1 after lab_fail(). */
int pause_story(struct lab *, struct mutator *);

/* What is done about the collector while the load runs. */
enum pause_remedy {
    PAUSE_ENABLED,  /* nothing: it runs when it is due */
    PAUSE_FROZEN,   /* gc.freeze() before: the old heap is out of its sight */
    PAUSE_DISABLED, /* gc.disable() */
    PAUSE_REMEDIES,
};

/* "enabled", "frozen", "disabled", NULL: for --workload. */
extern const char *const pause_remedy_names[PAUSE_REMEDIES + 1];

/* How the load is made. */
struct pause_plan {
    size_t nodes;    /* in the old heap */
    double requests; /* per second and serving thread */
    double seconds;  /* of the window */
};

/* One remedy, threads - 1 of which serve: a cell of its own. As above. */
int pause_load(struct lab *, struct mutator *, const struct pause_plan *,
               enum pause_remedy, int threads);

/* ---- what a thread notes under load -------------------------------------- */

/* It wanted to go on and could not: [from, to]. */
struct pause_stall {
    int64_t from, to;
};

enum { PAUSE_NAME = 24 };

/* What rows call the thread that does nothing. */
#define PAUSE_IDLE "idle control"

/* On lines of its own: each thread writes into its own. */
struct pause_actor {
    _Alignas(
        LAB_LINE) char name[PAUSE_NAME]; /* "allocates", "serves", "serves 2" */
    unsigned id;                         /* of its mutator */
    bool out_of_memory;
    uint64_t cycles; /* left behind */
    struct latency_log log;
    struct latency_log unserved; /* what was due and never begun */
    struct pause_stall *stall;
    size_t stalls, stall_room;
};

/* What is known of one window when it is over. */
struct pause_window {
    struct lab *lab;
    enum pause_remedy remedy;
    const struct pause_plan *plan;
    struct pause_actor *actor;
    int actors;
    struct latency_log idle;
    struct world_stop *stops;
    size_t stop_count;
    uint64_t passes[GC_GENERATIONS];
};

/* All rows of the window, and with the collector on the lanes. Of the idle
 * control's log what lies outside of the window goes. */
void pause_rows(struct pause_window *, const struct window *);

/*
 * Everything left behind has been found, all stops were the collector's, and
 * it ran on the thread that makes objects. found_before: unreachable objects
 * before the load. Collects.
 */
void pause_checks(const struct pause_window *, struct mutator *,
                  uint64_t found_before);

/*
 * The rows from which the lanes are drawn, around the longest of these stops:
 *
 *   lanes_us  how long the piece of time is; once
 *   segment   length of one thing, with "lane" (who), "kind" and "from_us"
 *
 * kinds: work (an operation that began in time), late (one that did not; of
 * the idle control only these are shown),
 * stops (the collector waits for the others), collects, stands, restarts (it
 * may go on but does not run yet), waits (for the GIL, or a CPU). The first
 * actor is the one that collects. Fewer than PAUSE_SEGMENTS rows.
 */
enum { PAUSE_SEGMENTS = 200 };

void pause_lanes(struct lab *, const struct pause_actor *actors, int count,
                 const struct latency_log *idle, const struct world_stop *stops,
                 size_t stop_count);

#endif
