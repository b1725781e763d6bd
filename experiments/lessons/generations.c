/* SPDX-License-Identifier: MIT */
/*
 * Lesson: how the collector decides, and which objects it looks at.
 *
 * The Python names are frame slots. Automatic collection is off but for the
 * part on thresholds, so that every line does what it says.
 */
#include "experiments/lessons/generations.h"

#include <stdio.h>

/* --- the class ------------------------------------------------------------ */

int generations_nodes_alive;

static void node_dealloc(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
    generations_nodes_alive--;
}

static const char *const node_fields[NODE_FIELDS] = {"left", "right"};

static const struct type node_type = {
    .name = "Node",
    .basic_size = sizeof(struct instance) +
                  (1 + (size_t)NODE_FIELDS) * sizeof(struct slot),
    .kind = KIND_INSTANCE,
    .traverse = instance_traverse,
    .clear = instance_clear,
    .dealloc = node_dealloc,
    .fields = node_fields,
    .field_count = NODE_FIELDS,
};

bool generations_node_new(struct mutator *m, struct object **dst)
{
    bool done = instance_new(m, &node_type, dst);

    generations_nodes_alive += done;
    return done;
}

/* --- what is said of it --------------------------------------------------- */

void generations_expect_alive(struct lesson *l, int expected)
{
    rc_flush(l->m);
    lab_fact(l->lab, "Nodes alive", expected, generations_nodes_alive);
}

void generations_collect(struct lesson *l, int generation, long expected)
{
    const char *arg = (const char *[]){"0", "1", ""}[generation];
    char what[40];

    snprintf(what, sizeof(what), "gc.collect(%s) returns", arg);
    lab_python(l->lab, "gc.collect(%s)", arg);
    lab_fact(l->lab, what, expected, gc_collect(l->m, generation));
}

static void expect_three(struct lesson *l, const char *what, const int *three,
                         const char *expected)
{
    char text[48];

    snprintf(text, sizeof(text), "(%d, %d, %d)", three[0], three[1], three[2]);
    lab_answer(l->lab, what, expected, text);
}

static void expect_count(struct lesson *l, const char *expected)
{
    int count[GC_GENERATIONS];

    rc_flush(l->m);
    gc_get_count(count);
    lab_python(l->lab, "gc.get_count()");
    expect_three(l, "(young objects, collections of 0, of 1)", count, expected);
}

static void expect_threshold(struct lesson *l, const char *expected)
{
    int threshold[GC_GENERATIONS];

    gc_get_threshold(threshold);
    lab_python(l->lab, "gc.get_threshold()");
    expect_three(l, "thresholds", threshold, expected);
}

static void set_threshold(struct lesson *l, int first, int second, int third)
{
    lab_python(l->lab, "gc.set_threshold(%d, %d, %d)", first, second, third);
    gc_set_threshold((const int[]){first, second, third});
}

/* --- generations ---------------------------------------------------------- */

static void expect_generation(struct lesson *l, struct object *o, int expected)
{
    lab_fact(l->lab, "generation of x", expected, o ? gc_generation_of(o) : -1);
}

static void promotion(struct lesson *l)
{
    struct object **x = frame_push(l->m, 1);

    lab_says(l->lab, "To look at every object each time would take long. But "
                     "most objects die young, and what has lived for a while "
                     "will probably go on living. So there are three "
                     "generations. An object begins in generation 0; what "
                     "survives a collection moves on to the next older one.");
    lab_python(l->lab, "x = Node()");
    l->failed |= !generations_node_new(l->m, x);
    expect_generation(l, *x, 0);
    generations_collect(l, 0, 0);
    expect_generation(l, *x, 1);
    generations_collect(l, 1, 0);
    expect_generation(l, *x, 2);
    generations_collect(l, 2, 0);
    lab_says(l->lab, "There is nothing older: here it stays.");
    expect_generation(l, *x, 2);
    lab_python(l->lab, "del x");
    frame_pop(l->m, x);
}

static void cycle(struct lesson *l, struct object **dst)
{
    if (generations_node_new(l->m, dst))
        instance_set_field(l->m, *dst, LEFT, *dst);
    else
        l->failed = true;
}

/* Garbage of three ages, and who finds which. */
static void partial(struct lesson *l)
{
    struct object **f = frame_push(l->m, 3);

    lab_says(l->lab, "gc.collect(1) looks at generations 0 and 1 and takes "
                     "everything older for alive. It returns how many "
                     "unreachable objects it found there.");
    lab_python(l->lab, "def cycle():\n"
                       "    n = Node(); n.left = n\n"
                       "    return n\n"
                       "old = cycle()");
    cycle(l, &f[0]);
    generations_collect(l, 1, 0);
    generations_collect(l, 1, 0);
    lab_python(l->lab, "middle = cycle()");
    cycle(l, &f[1]);
    generations_collect(l, 0, 0);
    lab_python(l->lab, "young = cycle()\ndel old, middle, young");
    cycle(l, &f[2]);
    frame_pop(l->m, f);
    generations_expect_alive(l, 3);
    generations_collect(l, 1, 2);
    generations_expect_alive(l, 1);
    lab_says(l->lab, "The old one is as dead as the others were. But only a "
                     "collection of all generations comes to see it.");
    generations_collect(l, 1, 0);
    generations_collect(l, 2, 1);
    generations_expect_alive(l, 0);
}

/* --- thresholds ----------------------------------------------------------- */

static void counters(struct lesson *l)
{
    struct object **f = frame_push(l->m, 3);

    lab_says(l->lab, "When does it run by itself? It counts: objects made less "
                     "objects freed since the last time, and how often the "
                     "younger generations have been collected since. (Python "
                     "shows some objects more: what the interpreter makes for "
                     "itself counts as well.)");
    generations_collect(l, 2, 0);
    expect_count(l, "(0, 0, 0)");
    lab_python(l->lab, "a = Node(); b = Node(); c = Node()");
    for (int i = 0; i < 3; i++)
        l->failed |= !generations_node_new(l->m, &f[i]);
    expect_count(l, "(3, 0, 0)");
    lab_python(l->lab, "del a");
    local_clear(l->m, &f[0]);
    expect_count(l, "(2, 0, 0)");
    generations_collect(l, 0, 0);
    expect_count(l, "(0, 1, 0)");
    generations_collect(l, 1, 0);
    expect_count(l, "(0, 0, 1)");
    lab_python(l->lab, "del b, c");
    frame_pop(l->m, f);
    rc_flush(l->m);
}

/* Collections of each generation while so many Nodes are made; dropped at once
 * if not kept. */
static void run_automatically(struct lesson *l, int nodes, bool keep,
                              const char *expected)
{
    struct object **f = frame_push(l->m, 2);
    struct gc_stats before[GC_GENERATIONS], after[GC_GENERATIONS];
    int count[GC_GENERATIONS];

    l->failed |= !list_new(l->m, &f[0]);
    rc_flush(l->m);
    gc_collect(l->m, GC_OLDEST);
    gc_stats(before);
    gc_enable();
    for (int i = 0; i < nodes && !l->failed; i++) {
        l->failed |= !generations_node_new(l->m, &f[1]) ||
                     (keep && !list_append(l->m, f[0], f[1]));
        safepoint(l->m);
        if (!keep)
            local_clear(l->m, &f[1]);
        if (!keep && RC_LATE_DEATH)
            rc_flush(l->m);
    }
    gc_disable();
    gc_stats(after);
    for (int g = 0; g < GC_GENERATIONS; g++)
        count[g] = (int)(after[g].collections - before[g].collections);
    expect_three(l, "collections of 0, 1, 2", count, expected);
    frame_pop(l->m, f);
    rc_flush(l->m);
    gc_collect(l->m, GC_OLDEST);
}

static void thresholds(struct lesson *l)
{
    lab_says(l->lab, "Each of the three has a threshold, and is collected, "
                     "with all younger ones, when its count is above it. "
                     "(These are the values of Python 3.11.)");
    expect_threshold(l, "(700, 10, 10)");
    set_threshold(l, 100, 2, 100);
    expect_threshold(l, "(100, 2, 100)");
    lab_says(l->lab, "Now every 101st new object brings a collection, and "
                     "after three of generation 0 the next takes generation 1 "
                     "as well.");
    lab_python(l->lab, "gc.collect(); gc.enable()\n"
                       "keep = [Node() for i in range(1000)]\n"
                       "gc.disable()");
    run_automatically(l, 1000, true, "(7, 2, 0)");
    lab_says(l->lab, "What dies by counting is taken off the count again, so a "
                     "program without cycles that keeps nothing is never "
                     "interrupted.");
    lab_python(l->lab, "del keep; gc.collect(); gc.enable()\n"
                       "for i in range(1000): Node()\n"
                       "gc.disable()");
    run_automatically(l, 1000, false, "(0, 0, 0)");
    lab_says(l->lab, "0 for the first turns it off, as gc.disable() does.");
    set_threshold(l, 0, 10, 10);
    lab_python(l->lab, "gc.enable()\n"
                       "keep = [Node() for i in range(1000)]\n"
                       "gc.disable()");
    run_automatically(l, 1000, true, "(0, 0, 0)");
    set_threshold(l, 700, 10, 10);
    lab_says(l->lab, "A collection of everything is put off even longer, "
                     "until what has grown old since the last one is a quarter "
                     "of what survived that. Otherwise a program that builds "
                     "up a large heap would look at all of it again and "
                     "again.");
}

/* --- the experiment ------------------------------------------------------- */

static void introduce(struct lesson *l)
{
    lab_python(l->lab, "import gc\n"
                       "gc.disable()  # it runs when we say so\n"
                       "class Node:\n"
                       "    __slots__ = 'left', 'right'");
    if (RC_LATE_DEATH)
        lab_says(l->lab, "Under this strategy objects die a little later than "
                         "their last reference goes. What is shown is what "
                         "holds after it has caught up.");
}

static void story(struct lesson *l)
{
    struct census before = census_take(l->m);

    lab_cell_begin(l->lab, 1);
    introduce(l);
    generations_steps(l);
    promotion(l);
    partial(l);
    counters(l);
    thresholds(l);
    census_check(l->lab, l->m, &before);
    lab_cell_end(l->lab);
}

static int run(struct lab *lab)
{
    struct lesson l = {.lab = lab};

    if (!RC_COLLECTS || !RC_COUNTS) {
        lab_skip(lab, "this lesson is about a collector that relies on counts");
        return 0;
    }
    l.m = stage_open(lab);
    if (!l.m)
        return -1;
    generations_nodes_alive = 0;
    gc_disable();
    story(&l);
    if (!lab_settings(lab)->transcript && !l.failed)
        generations_measure(&l);
    stage_close(l.m);
    return l.failed ? lab_fail(lab, "out of memory") : 0;
}

const struct experiment experiment_generations = {
    .name = "generations",
    .question = "How does the collector find garbage, and when does it look?",
    .lesson = true,
    .help =
        "First one collection, watched: the collector copies every count,\n"
        "subtracts the references among the objects it looks at, finds what\n"
        "can be reached from outside, and kills the rest. Then generations:\n"
        "survivors grow older, and the old are looked at less often; what\n"
        "gc.collect(1) returns; how counts and thresholds start it.\n"
        "\n"
        "Measured: the same program (a heap of 20,000 old objects, 4,000\n"
        "requests that each leave a ring of 20 behind and keep 2 objects)\n"
        "with other thresholds for generation 0, and with the collector off:\n"
        "\n"
        "  collections   how often each generation was collected\n"
        "  stopped_ms    for how long the world stood still, in all\n"
        "  pause_max_us  the longest of these times\n"
        "  cpu_ms        the whole program\n"
        "  waiting       most objects that were garbage at one time\n"
        "\n"
        "Times are CPU time of the one thread there is.\n"
        "\n"
        "  build/lab-gil generations --transcript\n"
        "  build/lab run generations --strategy gil,biased\n",
    .run = run,
    .cells =
        (const struct lab_cell[]){
            {.threads = "1",
             .seconds = 0.3,
             .quick_seconds = 0.2,
             .most_blocks = 3},
            {0},
        },
};
