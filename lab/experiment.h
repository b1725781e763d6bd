/* SPDX-License-Identifier: MIT */
/*
 * What an experiment is, and what the lab gives it.
 *
 * An experiment is one file, experiments/NAME.c, that defines
 *
 *     const struct experiment experiment_NAME = { .name = "NAME", ... };
 *
 * and one line EXPERIMENT(NAME) in experiments/experiments.def.  Its run()
 * is called once per process, on the main thread, with nothing attached to
 * the runtime.  It measures, checks its own answer and hands rows to the lab:
 *
 *     lab_cell_begin(lab, threads);
 *     ... measure, e.g. with workers_run() ...
 *     lab_window(lab, &result.window[i]);              (if there was one)
 *     lab_row(lab, "pair_ns", "ns", ns, i,
 *             LAB_PARAMS(lab_text("target", "own")));
 *     lab_check_equal(lab, "count", expected, observed);
 *     lab_cell_end(lab);
 *
 * Rows wait between lab_cell_begin() and lab_cell_end().  When one check of
 * the cell fails, all its rows leave with status "failed-check" and no value:
 * a wrong number is never printed.  Rows are the only output of an experiment:
 * it does not print.  A lesson has a transcript besides: lab/transcript.h.
 *
 * lab/ knows no strategy and includes nothing of runtime/.  All functions here
 * are for the main thread of the process (workers only count and time); the
 * window_done hook of workers_run() runs on the main thread as well.  Running
 * out of memory in the lab ends the process with a message: it is a tool.
 */
#ifndef LAB_EXPERIMENT_H
#define LAB_EXPERIMENT_H

#include "lab/workers.h"

#include <stdbool.h>
#include <stdint.h>

/* One run of one experiment in one process. */
struct lab;

enum {
    LAB_THREADS_MAX = 256, /* most threads of one measurement */
    LAB_THREADS_LIST = 32, /* most entries of --threads */
};

/*
 * An option that only this experiment knows, given as --NAME VALUE (or --NAME
 * alone, when arg is NULL).  A list of them ends with a NULL name.
 */
struct lab_option {
    const char *name;
    const char *arg;            /* what help calls the value; NULL: a flag */
    const char *fallback;       /* the value when not given; may be NULL */
    const char *help;           /* one line */
    const char *const *choices; /* NULL-terminated, or NULL: anything */
};

/*
 * What `lab run` starts: one process for every number in threads, with args
 * added, or a single one when the experiment takes the numbers in turns.  A
 * list of them ends with a NULL threads.  The seconds are those that one number
 * takes on an ordinary machine; the plan fills its time with them.
 */
struct lab_cell {
    const char *args;          /* "--workload request"; NULL: none */
    const char *quick_args;    /* the same for --quick; NULL: as args */
    const char *threads;       /* "1,2,4" */
    const char *quick_threads; /* the same for --quick; NULL: as threads */
    double seconds;
    double quick_seconds;
    int most_blocks; /* 0: as many as the time allows */
    bool in_turns;   /* one process for all threads: workers_run_in_turns() */
};

struct experiment {
    const char *name;
    const char *question; /* one sentence ending in "?" */
    const char *help;     /* what is done and how to read it; examples */

    /*
     * Returns 0, or -1 after lab_fail() when it could not be done at all.
     * Failed checks are the lab's business and are no reason for -1.
     */
    int (*run)(struct lab *lab);

    bool lesson; /* shows a transcript (lab/transcript.h) */
    const char *threads;          /* --threads when not given; NULL: "1" */
    const char *const *workloads; /* names for --workload, NULL-ended */
    const struct lab_option *options;
    const struct lab_cell *cells; /* NULL: one, with threads */
};

/* What the command line said.  Valid as long as the lab. */
struct lab_settings {
    int threads[LAB_THREADS_LIST]; /* --threads 1,2,4 */
    int threads_count;             /* at least 1 */
    double duration;               /* --duration: seconds of one window */
    double warmup;                 /* --warmup: seconds before the first */
    int windows;                   /* --windows: how many per process */
    bool quick;                    /* --quick: shorter, and smaller inputs */
    bool json;                     /* --json */
    bool transcript;               /* --transcript: measure nothing */
    uint64_t seed;                 /* --seed: same seed, same inputs */
    int block;                     /* --block: repetition within lab run */
    double most_disturbed;         /* --most-disturbed; 0: the default */
    enum lab_pin pin;              /* --pin spread|compact|none */
    const char *workload;          /* --workload, checked; NULL: all */
    const char *graph;             /* --graph; NULL: not asked for */
    long nodes;                    /* --nodes; 0: not given */
    const char *snapshot;          /* --snapshot FILE; NULL: not given */
    const char *gil_policy;        /* --gil-policy; NULL: the default */
    const char *trace;             /* --trace FILE; NULL: not given */
    long switch_interval_us;       /* --switch-interval; 0: the default */
};

const struct lab_settings *lab_settings(const struct lab *lab);

/* True when --workload names this one, or was not given. */
bool lab_wants(const struct lab *lab, const char *workload);

/*
 * The value of one of the experiment's own options: what was given, else its
 * fallback.  A flag that was given reads "yes".
 */
const char *lab_option(const struct lab *lab, const char *name);

/* The same as a number; ends with a usage error when it is not in range. */
long lab_option_long(struct lab *lab, const char *name, long least, long most);

/*
 * Index of value in the NULL-terminated names; when it is none of them, a
 * usage error that names the nearest.  option is without dashes.
 */
int lab_choose(struct lab *lab, const char *option, const char *value,
               const char *const *names);

/* One clear line on stderr and exit 2: the user asked for nonsense. */
_Noreturn void lab_misuse(struct lab *lab, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* One parameter of a row: a text or a number. */
struct lab_param {
    const char *key;
    const char *text; /* NULL: number counts */
    double number;
};

static inline struct lab_param lab_text(const char *key, const char *text)
{
    return (struct lab_param){.key = key, .text = text};
}

static inline struct lab_param lab_number(const char *key, double number)
{
    return (struct lab_param){.key = key, .number = number};
}

/* LAB_PARAMS(lab_text("graph", "random"), lab_number("nodes", n)) */
#define LAB_PARAMS(...) ((const struct lab_param[]){__VA_ARGS__, {.key = 0}})

enum { LAB_SUM = -1, LAB_NO_THREAD = -2 };

/* Begins a cell: a measurement with this many threads, with its checks. */
void lab_cell_begin(struct lab *lab, int threads);

/* Within a cell that compares several: the rows that follow are of these. */
void lab_cell_threads(struct lab *lab, int threads);

/*
 * The rows that follow were measured in this window: they carry its checks
 * (overlap, skew, steal, switches) and, when it is void, that status.  Holds
 * until the next lab_window() or the end of the cell; NULL takes it back.
 * The window is copied.
 */
void lab_window(struct lab *lab, const struct window *window);

/* One row of the cell.  params may be NULL; everything is copied. */
void lab_row(struct lab *lab, const char *metric, const char *unit,
             double value, int trial, const struct lab_param *params);

/* The same for one thread (its number) or LAB_SUM over all of them. */
void lab_row_thread(struct lab *lab, int thread, const char *metric,
                    const char *unit, double value, int trial,
                    const struct lab_param *params);

/*
 * lab_window() and "ops_per_s" rows for each thread of the window and for the
 * sum, where the sum is that of each thread's own operations per own time.
 */
void lab_rates(struct lab *lab, const struct window *window, int trial,
               const struct lab_param *params);

/*
 * One self-check of the cell; the text says what was expected and what was
 * seen.  Returns ok.  A passed check is counted, too (the ledger shows it).
 */
bool lab_check(struct lab *lab, bool ok, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A check of two numbers; "wrong by" in the ledger comes from here. */
bool lab_check_equal(struct lab *lab, const char *what, int64_t expected,
                     int64_t observed);

/* Ends the cell: its rows leave now.  Returns true when all checks held. */
bool lab_cell_end(struct lab *lab);

/*
 * "This makes no sense here", e.g. under this strategy: one row with status
 * "skipped" says why.  Not within a cell.
 */
void lab_skip(struct lab *lab, const char *reason);

/* A remark for the person who reads along; no part of the rows. */
void lab_note(struct lab *lab, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * "It could not be done": out of memory, no threads.  Rows of an open cell are
 * dropped, a row with status "failed" says why, the process will exit 1.
 * Returns -1, so that an experiment can return it.
 */
int lab_fail(struct lab *lab, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Workers as the settings ask for them; fill in body, arg and the hook. */
struct workers lab_workers(const struct lab *lab, int threads);

/* The name this binary's runtime was compiled for; the runtime defines it. */
const char *runtime_strategy(void);

#endif
