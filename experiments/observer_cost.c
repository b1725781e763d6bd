/* SPDX-License-Identifier: MIT */
/*
 * What does watching cost?
 *
 * Note [order].  Levels that can be changed at will follow each other window
 * by window: round r begins with level r of them, and every other round goes
 * backwards, so that drifts and neighbours hit all alike.  A ratio is made
 * within its round.
 *
 * A tool takes longer to come and go than a window lasts.  So half of the
 * windows without it are run before and half after (A...A B...B B...B A...A),
 * and a ratio is made of the four that lie symmetrically about the middle:
 * what drifts steadily cancels.  The same with a pause instead of a tool says
 * what else is in that.
 *
 * Windows are timed in the thread's own CPU time.  All of it happens on the
 * main thread: what is asked is the price of being watched, not what it does
 * to others who wait; that is this price, again.
 */
#include "experiments/observer_cost.h"
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/clock.h"
#include "lab/cpus.h"
#include "lab/memory.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    ROUNDS_PER_WINDOW = 2, /* of --windows: forwards and backwards */
    PAUSE_NS = 300 * LAB_NS_PER_MS,
    LONGER = 4,       /* windows than the ring has room for */
    TOOL_LONGER = 12, /* the same around a tool, so that samples are in them */
    PROBES_LONGER = 2,
    WARM_UP = 2, /* windows after each interruption */
    EVENTS_LEAST = 1000,
    HERTZ = 999,
};

const char *const observer_level_names[OBSERVER_LEVELS] = {
    [OBSERVER_NOTHING] = "nothing",
    [OBSERVER_AGAIN] = "nothing again",
    [OBSERVER_CLOCK] = "clock",
    [OBSERVER_RINGS] = "rings",
    [OBSERVER_TRACE] = "trace",
    [OBSERVER_PAUSED] = "nothing, after a pause",
    [OBSERVER_PROBES] = "probes",
    [OBSERVER_SAMPLING] = "sampling",
};

struct ledger {
    struct lab *lab;
    struct mutator *m;
    struct observed observed;
    uint64_t ops[OBSERVER_WORKS]; /* of a window; 0: not asked for */
    int tool_cpu;                 /* -1: no other than ours */
};

/* ---- rows ---------------------------------------------------------------- */

static void row(const struct ledger *l, const char *metric, const char *unit,
                double value, int trial, enum observer_work work,
                enum observer_level level)
{
    lab_row(l->lab, metric, unit, value, trial,
            LAB_PARAMS(lab_text("level", observer_level_names[level]),
                       lab_text("workload", observer_work_names[work])));
}

static double per_op(const struct observer_window *window)
{
    return window->ns / (double)window->ops;
}

/* What one event takes more. */
static double per_event(const struct observer_window *nothing,
                        const struct observer_window *window)
{
    return (per_op(window) - per_op(nothing)) * (double)window->ops /
           (double)window->events;
}

/* What one round found about one level. */
static void level_rows(const struct ledger *l, enum observer_work work,
                       enum observer_level level, int round,
                       const struct observer_window *nothing,
                       const struct observer_window *window)
{
    if (level == OBSERVER_NOTHING) {
        row(l, "op_ns", "ns", per_op(nothing), round, work, level);
        return;
    }
    row(l, "slowdown", "1", per_op(window) / per_op(nothing), round, work,
        level);
    if (window->events < EVENTS_LEAST)
        return; /* a price made of so few is noise */
    row(l, "event_ns", "ns", per_event(nothing, window), round, work, level);
    if (level == OBSERVER_RINGS)
        row(l, "events_per_s", "1/s", 1e9 * (double)window->events / window->ns,
            round, work, level);
}

/* ---- levels from inside: Note [order] ------------------------------------ */

static enum observer_level level_at(int round, int place)
{
    int at = round % 2 ? OBSERVER_INSIDE - 1 - place : place;

    return (enum observer_level)((at + round / 2) % OBSERVER_INSIDE);
}

/* Was it watched as it says? */
static void check_window(const struct ledger *l, enum observer_work work,
                         enum observer_level level,
                         const struct observer_window *window)
{
    bool watched = level == OBSERVER_RINGS || level == OBSERVER_TRACE;

    if (!watched)
        lab_check_equal(l->lab, "events while nobody watches", 0,
                        (int64_t)window->events);
    else if (work == OBSERVER_SLOW) /* at least those of the stops */
        lab_check(l->lab, window->events >= 3 * window->ops,
                  "%" PRIu64 " events of %" PRIu64 " stops", window->events,
                  window->ops);
    if (level == OBSERVER_TRACE && window->events > 0)
        lab_check(l->lab, window->traced > 0, "the trace is empty");
}

static void measure_inside(struct ledger *l, enum observer_work work)
{
    int rounds = ROUNDS_PER_WINDOW * lab_settings(l->lab)->windows;

    for (int r = -1; r < rounds; r++) { /* the first touches the memory */
        struct observer_window window[OBSERVER_INSIDE];

        for (int i = 0; i < OBSERVER_INSIDE; i++) {
            enum observer_level level = level_at(r < 0 ? 0 : r, i);

            /* Only the trace needs a window that fits into the ring. */
            window[level] = observed_run(
                &l->observed, work, level,
                (level == OBSERVER_TRACE ? 1 : LONGER) * l->ops[work]);
            check_window(l, work, level, &window[level]);
        }
        for (int i = 0; r >= 0 && i < OBSERVER_INSIDE; i++)
            level_rows(l, work, (enum observer_level)i, r,
                       &window[OBSERVER_NOTHING], &window[i]);
    }
}

/* ---- levels from outside: Note [order] ----------------------------------- */

/* Windows of one workload, with and without the tool, `count` of each. */
struct pairs {
    double *without, *with;
    int count; /* even */
};

struct tooling {
    struct ledger *ledger;
    enum observer_level level;
    struct pairs pairs[OBSERVER_WORKS];
    uint64_t passed; /* operations of slow work under the tool */
    double seconds;  /* of CPU time under the tool */
};

/* Work that does nothing but what is watched takes long enough as it is. */
static uint64_t tool_longer(enum observer_level level, enum observer_work work)
{
    return level == OBSERVER_PROBES && work == OBSERVER_SLOW ? PROBES_LONGER
                                                             : TOOL_LONGER;
}

/* Windows from..to of each workload, in turn, after some that warm up. */
static void run_part(struct tooling *t, bool with, int from, int to)
{
    for (int i = from - WARM_UP; i < to; i++) {
        for (int w = 0; w < OBSERVER_WORKS; w++) {
            struct observer_window window;

            if (!t->ledger->ops[w])
                continue; /* not asked for */
            window = observed_run(&t->ledger->observed, (enum observer_work)w,
                                  OBSERVER_NOTHING,
                                  tool_longer(t->level, (enum observer_work)w) *
                                      t->ledger->ops[w]);
            if (i >= from)
                (with ? t->pairs[w].with : t->pairs[w].without)[i] = window.ns;
            if (with && w == OBSERVER_SLOW)
                t->passed += window.ops;
            if (with)
                t->seconds += window.ns / LAB_NS_PER_S;
        }
    }
}

static void nudge(void *arg)
{
    struct ledger *l = arg;

    gc_collect(l->m, 0);
}

static void pause_instead(void)
{
    struct timespec pause = {.tv_nsec = PAUSE_NS};

    nanosleep(&pause, NULL);
}

static void tool_rows(const struct tooling *t, enum observer_work work)
{
    const struct pairs *p = &t->pairs[work];

    for (int i = 0; i < p->count / 2; i++) {
        int last = p->count - 1 - i;
        double ratio =
            sqrt(p->with[i] / p->without[i] * p->with[last] / p->without[last]);

        row(t->ledger, "slowdown", "1", ratio, i, work, t->level);
    }
}

/* The price of one event: slow work has nothing else to be slowed down. */
static void probe_rows(const struct tooling *t, uint64_t events_per_window)
{
    const struct pairs *p = &t->pairs[OBSERVER_SLOW];

    for (int i = 0; events_per_window && i < p->count / 2; i++) {
        int last = p->count - 1 - i;
        double extra =
            p->with[i] - p->without[i] + p->with[last] - p->without[last];

        row(t->ledger, "event_ns", "ns", extra / 2 / (double)events_per_window,
            i, OBSERVER_SLOW, t->level);
    }
}

/* Did the tool see what there was to be seen? */
static void check_seen(const struct tooling *t, int64_t seen)
{
    struct lab *lab = t->ledger->lab;
    int64_t least = t->level == OBSERVER_PROBES
                        ? 3 * (int64_t)t->passed
                        : (int64_t)(t->seconds * HERTZ / 4);

    lab_check(lab, seen >= least,
              "%s: %" PRId64 " seen, at least %" PRId64 " were there",
              observer_level_names[t->level], seen, least);
    row(t->ledger, "seen", "1", (double)seen, 0, OBSERVER_SLOW, t->level);
}

/* All windows around a tool.  False with *why when there was none. */
static bool run_around(struct tooling *t, int64_t *seen, char **why)
{
    int count = t->pairs[0].count;
    struct observer_tool *tool = NULL;

    run_part(t, false, 0, count / 2);
    if (t->level == OBSERVER_PAUSED)
        pause_instead();
    else
        tool = observer_tool_start(t->level, t->ledger->tool_cpu, nudge,
                                   t->ledger, why);
    if (t->level != OBSERVER_PAUSED && !tool)
        return false;
    run_part(t, true, 0, count);
    if (tool)
        *seen = observer_tool_stop(tool);
    else
        pause_instead();
    run_part(t, false, count / 2, count);
    return true;
}

/* A cell of its own: when the tool has not watched, the rest still stands. */
static void measure_tool(struct ledger *l, enum observer_level level,
                         uint64_t events_per_window)
{
    int count = 2 * lab_settings(l->lab)->windows;
    struct tooling t = {.ledger = l, .level = level};
    char *why = NULL, *reason;
    int64_t seen = -1;
    bool done;

    for (int w = 0; w < OBSERVER_WORKS; w++)
        t.pairs[w] = (struct pairs){
            .without = lab_alloc((size_t)count, sizeof(double)),
            .with = lab_alloc((size_t)count, sizeof(double)),
            .count = count,
        };
    done = run_around(&t, &seen, &why);
    if (done) {
        lab_cell_begin(l->lab, 1);
        for (int w = 0; w < OBSERVER_WORKS; w++) {
            if (l->ops[w])
                tool_rows(&t, (enum observer_work)w);
        }
        if (level == OBSERVER_PROBES && l->ops[OBSERVER_SLOW])
            probe_rows(&t, events_per_window);
        if (level != OBSERVER_PAUSED)
            check_seen(&t, seen);
        lab_cell_end(l->lab);
    } else {
        reason = lab_format("%s: %s", observer_level_names[level], why);
        lab_skip(l->lab, reason);
        free(reason);
        free(why);
    }
    for (int w = 0; w < OBSERVER_WORKS; w++) {
        free(t.pairs[w].without);
        free(t.pairs[w].with);
    }
}

/* ---- both ---------------------------------------------------------------- */

/* How many events a window of slow work has. */
static uint64_t count_events(struct ledger *l)
{
    if (!l->ops[OBSERVER_SLOW])
        return 0;
    return observed_run(&l->observed, OBSERVER_SLOW, OBSERVER_RINGS,
                        l->ops[OBSERVER_SLOW])
        .events;
}

static void measure_levels(struct ledger *l, bool tools)
{
    uint64_t events;

    for (int w = 0; w < OBSERVER_WORKS; w++) {
        if (!lab_wants(l->lab, observer_work_names[w]))
            continue;
        l->ops[w] = observed_choose_ops(&l->observed, (enum observer_work)w);
        if (tools)
            continue;
        lab_cell_begin(l->lab, 1);
        measure_inside(l, (enum observer_work)w);
        lab_check_equal(l->lab, "references to the object", 1,
                        observed_count(&l->observed));
        lab_cell_end(l->lab);
    }
    if (!tools)
        return;
    events = PROBES_LONGER * count_events(l);
    for (int level = OBSERVER_PAUSED; level < OBSERVER_LEVELS; level++)
        measure_tool(l, (enum observer_level)level, events);
}

/* Where we are, and where tools go: apart, if there are two CPUs. */
static int take_cpu(void)
{
    struct cpu cpus[CPUS_MAX];
    int count = cpus_allowed(cpus, CPUS_MAX);

    cpus_order(cpus, count, LAB_PIN_SPREAD);
    cpus_pin_self(cpus[0].number);
    return count > 1 ? cpus[1].number : -1;
}

static int measure(struct lab *lab, struct mutator *m, int threads)
{
    struct ledger l = {.lab = lab, .m = m, .tool_cpu = take_cpu()};
    struct census before = census_take(m);
    bool tools = lab_option(lab, "tools") != NULL, opened;

    (void)threads; /* one: see above */
    gc_disable();
    opened = observed_open(&l.observed, m);
    if (opened)
        measure_levels(&l, tools);
    observed_close(&l.observed);
    if (!opened)
        return lab_fail(lab, "out of memory");
    lab_cell_begin(lab, 1);
    census_check(lab, m, &before);
    lab_cell_end(lab);
    return 0;
}

static int run(struct lab *lab)
{
    const struct lab_settings *settings = lab_settings(lab);

    if (settings->trace)
        lab_misuse(lab, "--trace would watch what is to be watched by turns");
    if (settings->threads_count != 1 || settings->threads[0] != 1)
        lab_misuse(lab, "--threads: it is measured on one thread");
    if (lab_option(lab, "tools") && !RC_NEEDS_GIL &&
        strcmp(lab_option(lab, "tools"), "all") != 0) {
        lab_skip(lab, "tools from outside are measured where there is a GIL: "
                      "a probe's trap and a sample's are the kernel's, "
                      "whatever the strategy (--tools all)");
        return 0;
    }
    return stage_run(lab, measure);
}

/* ---- the experiment ------------------------------------------------------ */

static const char *const tools_choices[] = {"gil", "all", NULL};

static const struct lab_option options[] = {
    {.name = "tools",
     .arg = "gil|all",
     .help = "bpftrace and perf instead: gil, only where there\n"
             "                           is a GIL; all, everywhere",
     .choices = tools_choices},
    {.name = NULL},
};

static const struct lab_cell cells[] = {
    {.threads = "1", .seconds = 0.65, .quick_seconds = 0.45, .most_blocks = 2},
    {.args = "--tools gil",
     .threads = "1",
     .seconds = 0.9,
     .quick_seconds = 0.8,
     .most_blocks = 2},
    {.threads = NULL},
};

const struct experiment experiment_observer_cost = {
    .name = "observer_cost",
    .question = "What does watching cost?",
    .help =
        "One thread works under each way of watching, and its CPU time is "
        "compared with\nthat of not being watched, window by window:\n"
        "\n"
        "  nothing again  nobody watches: what noise makes differ\n"
        "  clock          the clock is read once per operation\n"
        "  rings          the runtime's events are written to a ring\n"
        "  trace          and the ring to a file for a trace viewer\n"
        "\n"
        "and with --tools\n"
        "\n"
        "  nothing, after a pause\n"
        "                 what noise makes differ over that time\n"
        "  probes         bpftrace counts at the probes that are passed\n"
        "  sampling       perf record -F 999 -e cpu-clock\n"
        "\n"
        "One operation of the workloads is\n"
        "\n"
        "  fast  sixteen count pairs, an object made and dropped: hardly any "
        "event\n"
        "  slow  the world stopped and restarted, the runtime left and "
        "entered: nothing\n"
        "        but events, far more than any program has\n"
        "\n"
        "  slowdown      time watched over time not watched\n"
        "  event_ns      what one event takes more\n"
        "  op_ns, events_per_s, seen\n"
        "                an operation unwatched; events when recorded; what "
        "the tool saw\n"
        "\n"
        "A tool counts only when it has shown that it watches, and must have "
        "seen what\nthere was; where it is not installed or not permitted a "
        "row says so. Without sound\ncounts nothing is allocated, because "
        "memory is never reused there.\n"
        "\n"
        "  lab-gil observer_cost\n"
        "  lab-atomic observer_cost --workload fast --windows 20\n"
        "  lab-biased observer_cost --tools all",
    .run = run,
    .workloads = observer_work_names,
    .options = options,
    .cells = cells,
};
