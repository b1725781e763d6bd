/* SPDX-License-Identifier: MIT */
/*
 * Between the files of mutator_utilisation: the threads at work
 * (mutator_utilisation_work.c), what kept them from it
 * (mutator_utilisation_lost.c) and the experiment.
 */
#ifndef EXPERIMENTS_MUTATOR_UTILISATION_H
#define EXPERIMENTS_MUTATOR_UTILISATION_H

#include "lab/clock.h"
#include "lab/experiment.h"
#include "lab/histogram.h"
#include "lab/mmu.h"
#include "runtime/runtime.h"

/*
 * Why a thread does not run. Where two overlap the first one counts: who
 * stands for another's collection may be within one of its own.
 */
enum utilisation_cause {
    LOST_GIL,         /* gave it up, or waits for it */
    LOST_STOPPED,     /* stands while another has stopped the world */
    LOST_STOPPING,    /* wants to collect, and waits until all others stand */
    LOST_GRACE,       /* waits for a grace period: too much memory in limbo */
    LOST_DESCHEDULED, /* without a CPU, and not by the runtime's doing */
    LOST_COLLECTING,  /* collects, for everybody */
    LOST_COUNTS,      /* logs applied, queues merged, boundaries */
    LOST_SLOW,        /* had a CPU, yet took much longer than usual */
    LOST_CAUSES,
};

extern const char *const utilisation_cause_names[LOST_CAUSES];

/* ---- what a thread notices itself ---------------------------------------- */

enum {
    WATCH_LEAST_NS = 5000, /* shorter delays pass unseen */
    WATCH_ROOM = 1 << 16,  /* delays of one thread, over all windows */
};

/* Two looks at the clock that lay too far apart. */
struct delay {
    int64_t begin, end;
    int64_t off_cpu; /* without a CPU since the last delay, this one included */
};

/*
 * A thread that looks at the clock after every step of its work, each of which
 * takes a microsecond or two, knows when it was held up, whatever held it up.
 */
struct watch {
    int64_t last;      /* look at the clock */
    int64_t wall, cpu; /* at the last delay: for off_cpu */
    struct delay *delay;
    size_t count, dropped;
    struct histogram step; /* of all steps, in ns */
};

struct watch *watch_new(void); /* its memory is there, and touched */
void watch_free(struct watch *);

/* By its own thread, when a window begins, and with it the first step. Notes a
 * delay of no length: that is where the window begins. */
void watch_begin(struct watch *);
/* What watch_tick() does when it is late. */
void watch_note(struct watch *, int64_t now);

/* After every step. One look at the clock. */
static inline void watch_tick(struct watch *watch)
{
    int64_t now = lab_now_ns();

    if (__builtin_expect(now - watch->last > WATCH_LEAST_NS, 0))
        watch_note(watch, now);
    histogram_record(&watch->step, (uint64_t)(now - watch->last));
    watch->last = now;
}

/* ---- at work ------------------------------------------------------------- */

/* One thread; on lines of its own. */
struct utilisation_thread {
    _Alignas(LAB_LINE) struct utilisation *run;
    struct watch *watch;
    struct mutator *m; /* NULL: of the idle control */
    unsigned id;       /* of its mutator, for its ring */
    struct object **frame;
    uint64_t random;
    uint64_t cycles; /* left behind, over all windows */
    uint64_t wrong;  /* answers that were not what they should be */
    bool out_of_memory;
};

/* One number of threads. */
struct utilisation {
    struct lab *lab;
    int threads;
    struct object **frame; /* main's: what is shared */
    struct utilisation_thread *thread;
};

enum {
    UTILISATION_FRAME = 8,
    UTILISATION_CYCLE = 3, /* objects left behind by one cycle */
};

/* Main, attached: what requests share, into run->frame. False: no memory. */
bool utilisation_open(struct utilisation *, struct mutator *);

/* For workers_run(), with a struct utilisation: threads that answer requests,
 * and threads that only look at the clock. */
void utilisation_work(struct worker *, void *run);
void utilisation_idle(struct worker *, void *run);

/* ---- what was lost ------------------------------------------------------- */

/* What a thread lost in one window; the caller frees lost[]. */
struct lost {
    struct mmu_interval *lost;
    size_t count;
    int64_t t0;           /* when the window began for this thread */
    const char *why_void; /* not all of it is known; NULL: it is */
    int64_t unwitnessed;  /* of what events tell and the thread has not seen */
};

/* After the threads are gone. m of an idle control has no events. */
struct lost utilisation_lost(const struct utilisation_thread *, int64_t t0,
                             int64_t t1);

/* Collections, and what those did for whom a stop of the world waited. */
struct stops {
    uint64_t collections[GC_GENERATIONS];
    uint64_t waited;           /* stops that had to wait for somebody */
    int64_t ns;                /* from asking to standing, summed over those */
    int64_t lost[LOST_CAUSES]; /* by the last one; else it worked */
};

/* Of one window, whose traces these are, thread by thread. */
struct stops utilisation_stops(const struct utilisation *,
                               const struct mmu_trace *traces);

/* Rows and checks of one window for the open cell; working: not of the idle
 * control. The window becomes void when not all of it is known. */
void utilisation_rows(const struct utilisation *, struct window *, bool working,
                      int trial);

#endif
