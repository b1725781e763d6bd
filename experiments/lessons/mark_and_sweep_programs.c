/* SPDX-License-Identifier: MIT */
/*
 * Three small programs, each with every collector there is. One step of a
 * program makes a few hundred objects and drops as many; the heap's size is
 * looked at after each step.
 */
#include "experiments/lessons/mark_and_sweep.h"

#include "lab/clock.h"

enum {
    TREE_DEPTH = 8, /* 255 nodes */
    RING = 8,
    RINGS = 32, /* a step of cycles */
    REQUESTS = 32,
    REQUEST_NODES = 8,
    LIVE = 60000,
    QUICK_LIVE = 40000,
};

/* --- nodes ---------------------------------------------------------------- */

struct node {
    struct object base;
    struct slot slot[2];
};

static struct slot *slot_of(struct object *o, int i)
{
    return &((struct node *)(void *)o)->slot[i];
}

static struct span node_traverse(const struct object *o)
{
    struct node *node = (struct node *)(uintptr_t)o;

    return (struct span){node->slot, 2};
}

static void node_clear(struct mutator *m, struct object *o)
{
    for (int i = 0; i < 2; i++)
        slot_store(m, slot_of(o, i), NULL);
}

static const struct type node_type = {
    .name = "node",
    .basic_size = sizeof(struct node),
    .kind = KIND_OTHER,
    .traverse = node_traverse,
    .clear = node_clear,
};

static bool node_new(struct mutator *m, struct object **dst)
{
    struct object *o = object_new(m, &node_type, sizeof(struct node));

    if (!o)
        return false;
    local_adopt(m, dst, o);
    return true;
}

/* --- the programs --------------------------------------------------------- */

struct stage {
    struct lab *lab;
    struct mutator *m;
    struct object **f; /* LIVE_ONE holds what stays */
    long live;         /* objects that stay */
    uint64_t objects;  /* made and dropped so far */
};

enum { LIVE_ONE, TOP, NEW, SLOTS = NEW + 2 + TREE_DEPTH };

/* A tree in s->f[at], built from its leaves; the slots above `at` are free. */
static bool tree(struct stage *s, int at, int depth)
{
    bool done = node_new(s->m, &s->f[at]);

    for (int side = 0; side < 2 && done && depth > 1; side++) {
        done = tree(s, at + 1, depth - 1);
        if (done)
            slot_store(s->m, slot_of(s->f[at], side), s->f[at + 1]);
        local_clear(s->m, &s->f[at + 1]);
    }
    return done;
}

static long trees_step(struct stage *s)
{
    bool done = tree(s, TOP, TREE_DEPTH);

    local_clear(s->m, &s->f[TOP]);
    return done ? (1 << TREE_DEPTH) - 1 : -1;
}

/* `count` nodes in a row, in s->f[TOP]; a ring when closed. */
static bool chain(struct stage *s, int count, bool closed)
{
    struct object **f = s->f;
    bool done = node_new(s->m, &f[TOP]);

    if (done && closed)
        local_set(s->m, &f[NEW + 1], f[TOP]);
    for (int i = 1; i < count && done; i++) {
        done = node_new(s->m, &f[NEW]);
        if (done) {
            slot_store(s->m, slot_of(f[NEW], 0), f[TOP]);
            local_move(s->m, &f[TOP], &f[NEW]);
        }
    }
    if (done && closed)
        slot_store(s->m, slot_of(f[NEW + 1], 0), f[TOP]);
    local_clear(s->m, &f[NEW + 1]);
    return done;
}

static long server_step(struct stage *s)
{
    for (int i = 0; i < REQUESTS; i++) {
        if (!chain(s, REQUEST_NODES, false))
            return -1;
        /* each looks at something that stays */
        slot_store(s->m, slot_of(s->f[TOP], 1), s->f[LIVE_ONE]);
        local_clear(s->m, &s->f[TOP]);
        safepoint(s->m);
    }
    return REQUESTS * REQUEST_NODES;
}

static long cycles_step(struct stage *s)
{
    for (int i = 0; i < RINGS; i++) {
        if (!chain(s, RING, true))
            return -1;
        local_clear(s->m, &s->f[TOP]);
        safepoint(s->m);
    }
    return RINGS * RING;
}

static const struct program {
    const char *name;
    bool live; /* beside objects that stay */
    long (*step)(struct stage *);
} programs[] = {
    {"trees", false, trees_step},
    {"server", true, server_step},
    {"cycles", true, cycles_step},
};

enum { PROGRAMS = sizeof(programs) / sizeof(programs[0]), CYCLES = 2 };

/* What stays: a long row of nodes, each of which also refers to a later one. */
static bool make_live(struct stage *s)
{
    struct object **f = s->f;

    s->live = lab_settings(s->lab)->quick ? QUICK_LIVE : LIVE;
    for (long i = 0; i < s->live; i++) {
        if (!node_new(s->m, &f[NEW]))
            return false;
        slot_store(s->m, slot_of(f[NEW], 0), f[LIVE_ONE]);
        slot_store(s->m, slot_of(f[NEW], 1), f[TOP]);
        local_move(s->m, &f[LIVE_ONE], &f[NEW]);
        if (i % 100 == 0)
            local_set(s->m, &f[TOP], f[LIVE_ONE]);
    }
    local_clear(s->m, &f[TOP]);
    return true;
}

static long count_live(struct stage *s)
{
    long count = 0;

    local_set(s->m, &s->f[TOP], s->f[LIVE_ONE]);
    while (s->f[TOP]) {
        count++;
        slot_load(s->m, &s->f[NEW], slot_of(s->f[TOP], 0));
        local_move(s->m, &s->f[TOP], &s->f[NEW]);
    }
    return count;
}

/* --- measuring ------------------------------------------------------------ */

/* Of this thread on its processor: the one thread does all the work, and what
 * other programs take of the machine is none of it. */
static int64_t cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * LAB_NS_PER_S + now.tv_nsec;
}

struct measure {
    const struct program *program;
    const struct collector *collector;
    double growth;
    int trial;
};

struct result {
    double object_ns;
    size_t live, peak; /* bytes the heap held */
    struct gc_stats gc; /* of all generations together */
    struct gc_mark_stats marks;
};

static struct gc_stats gc_sum(void)
{
    struct gc_stats stats[GC_GENERATIONS], sum = {0};

    gc_stats(stats);
    for (int g = 0; g < GC_GENERATIONS; g++) {
        sum.collections += stats[g].collections;
        sum.pause_ns += stats[g].pause_ns;
    }
    return sum;
}

/* Steps for some milliseconds; the objects they made, or -1. */
static int64_t run_steps(struct stage *s, const struct program *program,
                         int64_t ns, size_t *peak)
{
    int64_t begin = cpu_ns(), now = begin, objects = 0;

    while (now - begin < ns) {
        long made = program->step(s);
        size_t held;

        if (made < 0)
            return -1;
        objects += made;
        safepoint(s->m);
        held = heap_bytes_held();
        if (*peak < held)
            *peak = held;
        now = cpu_ns();
    }
    s->objects += (uint64_t)objects;
    return objects;
}

static bool take(struct stage *s, const struct measure *measure,
                 struct result *r)
{
    const bool quick = lab_settings(s->lab)->quick;
    int64_t ns = (quick ? 8 : 80) * LAB_NS_PER_MS, begin, objects;
    struct gc_stats gc;
    struct gc_mark_stats marks;
    size_t warm = 0;

    rc_flush(s->m);
    gc_collect(s->m, GC_OLDEST);
    rc_flush(s->m);
    heap_local_collect(&s->m->heap);
    *r = (struct result){.live = heap_bytes_held()};
    gc_enable();
    if (run_steps(s, measure->program, ns / 4, &warm) < 0)
        return false;
    gc = gc_sum();
    gc_mark_stats(&marks);
    begin = cpu_ns();
    objects = run_steps(s, measure->program, ns, &r->peak);
    r->object_ns = (double)(cpu_ns() - begin) / (double)objects;
    r->gc = gc_sum();
    gc_mark_stats(&r->marks);
    gc_disable();
    r->gc.collections -= gc.collections;
    r->gc.pause_ns -= gc.pause_ns;
    r->marks.roots_ns -= marks.roots_ns;
    return objects > 0;
}

/* A program from an empty heap to an empty heap. */
static bool measure(struct stage *s, const struct measure *what,
                    struct result *r)
{
    bool done;

    gc_set_collector(what->collector);
    gc_set_growth(what->growth);
    s->live = 0;
    done = (!what->program->live || make_live(s)) && take(s, what, r);
    gc_disable();
    lab_check_equal(s->lab, "objects that stay", s->live, count_live(s));
    local_clear(s->m, &s->f[LIVE_ONE]);
    rc_flush(s->m);
    gc_collect(s->m, GC_OLDEST);
    rc_flush(s->m);
    gc_set_collector(NULL);
    return done;
}

static void program_rows(struct lab *lab, const struct measure *what,
                         const struct result *r)
{
    const struct lab_param params[] = {
        lab_text("program", what->program->name),
        lab_text("collector", gc_collector_name(what->collector)),
        {.key = NULL},
    };
    double pause = (double)r->gc.pause_ns, count = (double)r->gc.collections;

    lab_row(lab, "object_ns", "ns", r->object_ns, what->trial, params);
    lab_row(lab, "peak_bytes", "bytes", (double)r->peak, what->trial, params);
    lab_row(lab, "collections", "1", count, what->trial, params);
    if (r->gc.collections == 0)
        return;
    lab_row(lab, "pause_us", "us", pause / count / 1000, what->trial, params);
    if (what->collector == &gc_mark_sweep && pause > 0)
        lab_row(lab, "roots_share", "%",
                100 * (double)r->marks.roots_ns / pause, what->trial, params);
}

static bool run_program(struct stage *s, const struct program *program,
                        const struct collector *collector, int trial)
{
    const struct measure what = {program, collector, 2, trial};
    struct result r;

    if (!measure(s, &what, &r))
        return false;
    if (program == &programs[CYCLES] || !RC_COUNTS)
        lab_check(s->lab, r.gc.collections > 0, "%s with %s never collected",
                  program->name, gc_collector_name(collector));
    program_rows(s->lab, &what, &r);
    return true;
}

static bool run_growth(struct stage *s, double growth)
{
    const struct measure what = {&programs[CYCLES], &gc_mark_sweep, growth, 0};
    struct result r;

    if (!measure(s, &what, &r))
        return false;
    lab_check(s->lab, r.gc.collections > 0, "factor %g: never collected",
              growth);
    lab_row(s->lab, "peak_over_live", "ratio",
            (double)r.peak / (double)r.live, 0,
            LAB_PARAMS(lab_number("growth", growth)));
    lab_row(s->lab, "growth_object_ns", "ns", r.object_ns, 0,
            LAB_PARAMS(lab_number("growth", growth)));
    return true;
}

int mark_and_sweep_programs(struct lab *lab, struct mutator *m)
{
    static const double factors[] = {1.25, 1.5, 2, 4};
    struct stage s = {.lab = lab, .m = m, .f = frame_push(m, SLOTS)};
    struct census before = census_take(m);
    bool done = true;

    lab_cell_begin(lab, 1);
    for (int p = 0; p < PROGRAMS && done; p++) {
        if (RC_COUNTS)
            done = run_program(&s, &programs[p], &gc_trial_deletion, 0);
        done = done && run_program(&s, &programs[p], &gc_mark_sweep, 0);
    }
    for (int i = 0; i < 4 && done; i++)
        done = run_growth(&s, factors[i]);
    gc_set_growth(2);
    frame_pop(m, s.f);
    census_check(lab, m, &before);
    if (!done)
        return lab_fail(lab, "out of memory");
    lab_cell_end(lab);
    return 0;
}
