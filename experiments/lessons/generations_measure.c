/* SPDX-License-Identifier: MIT */
/*
 * What thresholds change: one program under several, and with the collector
 * off. It has a heap of long-lived objects, and serves requests, each of which
 * makes short-lived ones: some die by counting, some are a ring that nobody
 * holds in the end, and some are kept, so that the heap grows slowly.
 *
 * There is one thread, so all times are its CPU time: what others do on the
 * machine meanwhile does not belong here.
 */
#include "experiments/lessons/generations.h"
#include "lab/clock.h"

#include <time.h>

enum {
    OLD = 20000,     /* objects that are there from the beginning */
    REQUESTS = 4000, /* of one program */
    RING = 20,       /* objects of each request that become garbage */
    TEMPORARY = 20,  /* that die by counting */
    KEPT = 2,
    LOOK_EVERY = 8, /* requests between two looks at how much is waiting */
};

/* For generation 0; 0: the collector is off. */
static const int thresholds[] = {100, 700, 2000, 10000, 0};
enum { THRESHOLDS = sizeof(thresholds) / sizeof(*thresholds) };

struct program {
    struct lesson *l;
    struct object **f;
    int kept, waiting; /* objects; waiting: garbage, the most there was */
    uint64_t seen;     /* stops of the world, so far */
};

enum { LONG_LIVED, CACHE, FIRST, LAST, SPARE, NAMES };

/* --- the program ---------------------------------------------------------- */

static bool keep(struct program *p)
{
    return generations_node_new(p->l->m, &p->f[SPARE]) &&
           list_append(p->l->m, p->f[CACHE], p->f[SPARE]);
}

/* first <-> ... <-> last, and first <- last */
static bool ring(struct program *p)
{
    struct mutator *m = p->l->m;
    struct object **f = p->f;

    if (!generations_node_new(m, &f[FIRST]))
        return false;
    local_set(m, &f[LAST], f[FIRST]);
    for (int i = 1; i < RING; i++) {
        if (!generations_node_new(m, &f[SPARE]))
            return false;
        instance_set_field(m, f[SPARE], LEFT, f[LAST]);
        instance_set_field(m, f[LAST], RIGHT, f[SPARE]);
        local_move(m, &f[LAST], &f[SPARE]);
        safepoint(m);
    }
    instance_set_field(m, f[LAST], RIGHT, f[FIRST]);
    return true;
}

static bool request(struct program *p)
{
    struct mutator *m = p->l->m;
    struct object **f = p->f;

    if (!ring(p))
        return false;
    for (int i = 0; i < TEMPORARY; i++) {
        if (!generations_node_new(m, &f[SPARE]))
            return false;
        safepoint(m);
    }
    for (int i = 0; i < KEPT; i++)
        if (!keep(p))
            return false;
    p->kept += KEPT;
    for (int name = FIRST; name < NAMES; name++)
        local_clear(m, &f[name]);
    safepoint(m);
    return true;
}

static void serve(struct program *p)
{
    p->kept = p->waiting = 0;
    for (int i = 0; i < REQUESTS && !p->l->failed; i++) {
        int waiting;

        p->l->failed = !request(p);
        waiting = generations_nodes_alive - OLD - p->kept;
        if (i % LOOK_EVERY == 0 && p->waiting < waiting)
            p->waiting = waiting;
    }
}

static uint64_t cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (uint64_t)now.tv_sec * LAB_NS_PER_S + (uint64_t)now.tv_nsec;
}

/* --- one run -------------------------------------------------------------- */

static double longest_stop_us(struct program *p)
{
    static struct world_stop stops[WORLD_STOP_RING];
    size_t count =
        world_stop_records(p->seen, stops, WORLD_STOP_RING, &p->seen);
    uint64_t longest = 0;

    for (size_t i = 0; i < count; i++) {
        uint64_t ns = stops[i].restarted - stops[i].stopped;

        if (longest < ns)
            longest = ns;
    }
    return (double)longest / LAB_NS_PER_US;
}

static void row(struct program *p, const char *metric, const char *unit,
                double value, int trial, int threshold)
{
    lab_row(p->l->lab, metric, unit, value, trial,
            LAB_PARAMS(lab_number("threshold", threshold)));
}

static void rows(struct program *p, int trial, int threshold, double cpu_ms,
                 const struct gc_stats *before, const struct gc_stats *after)
{
    double stopped = 0;

    for (int g = 0; g < GC_GENERATIONS; g++) {
        stopped += (double)(after[g].pause_ns - before[g].pause_ns);
        lab_row(p->l->lab, "collections", "1",
                (double)(after[g].collections - before[g].collections), trial,
                LAB_PARAMS(lab_number("threshold", threshold),
                           lab_number("generation", g)));
    }
    row(p, "cpu_ms", "ms", cpu_ms, trial, threshold);
    row(p, "stopped_ms", "ms", stopped / LAB_NS_PER_MS, trial, threshold);
    row(p, "waiting", "1", p->waiting, trial, threshold);
    if (threshold)
        row(p, "pause_max_us", "us", longest_stop_us(p), trial, threshold);
}

/* What was kept goes, and whatever is waiting. */
static void tidy(struct program *p)
{
    list_clear(p->l->m, p->f[CACHE]);
    rc_flush(p->l->m);
    gc_collect(p->l->m, GC_OLDEST);
    rc_flush(p->l->m);
    lab_check_equal(p->l->lab, "Nodes left when all is done", OLD,
                    generations_nodes_alive);
}

static void measure_one(struct program *p, int threshold)
{
    struct lab *lab = p->l->lab;
    int windows = lab_settings(lab)->windows;

    gc_set_threshold((const int[]){threshold ? threshold : 700, 10, 10});
    for (int trial = 0; trial < windows && !p->l->failed; trial++) {
        struct gc_stats before[GC_GENERATIONS], after[GC_GENERATIONS];
        uint64_t begin, end;

        longest_stop_us(p); /* forget those of before */
        gc_stats(before);
        if (threshold)
            gc_enable();
        begin = cpu_ns();
        serve(p);
        end = cpu_ns();
        gc_disable();
        gc_stats(after);
        rows(p, trial, threshold, (double)(end - begin) / LAB_NS_PER_MS, before,
             after);
        tidy(p);
    }
}

static bool build(struct program *p)
{
    struct mutator *m = p->l->m;
    struct object **f = p->f;

    if (!list_new(m, &f[LONG_LIVED]) || !list_new(m, &f[CACHE]))
        return false;
    for (int i = 0; i < OLD; i++) {
        if (!generations_node_new(m, &f[SPARE]) ||
            !list_append(m, f[LONG_LIVED], f[SPARE]))
            return false;
        instance_set_field(m, f[SPARE], LEFT, f[LAST]);
        local_move(m, &f[LAST], &f[SPARE]);
    }
    local_clear(m, &f[LAST]);
    gc_collect(m, GC_OLDEST);
    return true;
}

void generations_measure(struct lesson *l)
{
    struct census before = census_take(l->m);
    struct program p = {.l = l, .f = frame_push(l->m, NAMES)};

    runtime_set_clock(cpu_ns);
    l->failed |= !build(&p);
    for (int i = 0; i < THRESHOLDS && !l->failed; i++) {
        lab_cell_begin(l->lab, 1);
        measure_one(&p, thresholds[i]);
        lab_cell_end(l->lab);
    }
    frame_pop(l->m, p.f);
    lab_cell_begin(l->lab, 1);
    census_check(l->lab, l->m, &before);
    lab_cell_end(l->lab);
}
