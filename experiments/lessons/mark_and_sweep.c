/* SPDX-License-Identifier: MIT */
/*
 * Lesson: finding garbage from the roots, beside counting references.
 *
 * Names are frame slots, globals are handles. Where references are counted the
 * two collectors look at the same objects in turn; where they are not, there
 * is only the one, and the transcript says what becomes of what counting would
 * have freed.
 */
#include "experiments/lessons/mark_and_sweep.h"
#include "lab/transcript.h"

/* --- the class ------------------------------------------------------------ */

static int alive; /* Nodes; the lesson has one thread */

static void node_dealloc(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
    alive--;
}

enum field { NEXT, OTHER };

static const char *const node_fields[] = {"next", "other"};

static const struct type node_type = {
    .name = "Node",
    .basic_size = sizeof(struct instance) + 3 * sizeof(struct slot),
    .kind = KIND_INSTANCE,
    .traverse = instance_traverse,
    .clear = instance_clear,
    .dealloc = node_dealloc,
    .fields = node_fields,
    .field_count = 2,
};

/* --- the stage ------------------------------------------------------------ */

/* The names of the Python program; SPARE is ours. */
enum name { A, B, C, X, SPARE, NAMES };

enum { COLLECTOR_SLOTS = 3 }; /* gc_collect() has a frame, too */

struct lesson {
    struct lab *lab;
    struct mutator *m;
    struct object **f;
    bool failed; /* out of memory */
};

static void new_node(struct lesson *l, enum name name)
{
    bool made = instance_new(l->m, &node_type, &l->f[name]);

    alive += made;
    l->failed |= !made;
}

static void set(struct lesson *l, enum name from, enum field field,
                enum name to)
{
    if (!l->failed)
        instance_set_field(l->m, l->f[from], field, l->f[to]);
}

static void del(struct lesson *l, enum name name)
{
    local_clear(l->m, &l->f[name]);
}

/* Nodes alive once counting has done all it can. */
static void living(struct lesson *l, int counted, int uncounted)
{
    if (RC_COUNTS)
        rc_flush(l->m);
    lab_fact(l->lab, "Nodes alive", RC_COUNTS ? counted : uncounted, alive);
}

static long collect(struct lesson *l, const struct collector *collector)
{
    long found;

    gc_set_collector(collector);
    found = gc_collect(l->m, GC_OLDEST);
    if (RC_COUNTS)
        rc_flush(l->m);
    return found;
}

/* --- counting ------------------------------------------------------------- */

static void counting(struct lesson *l)
{
    if (RC_COUNTS)
        lab_says(l->lab, "Counting frees an object when its last reference "
                         "goes, and then what only that object held. It looks "
                         "at nothing else%s.",
                 RC_LATE_DEATH
                     ? " (here a little later: counts wait for the next "
                       "safepoints, which we let pass before we look)"
                     : "");
    else
        lab_says(l->lab, "This runtime does not count references. When the "
                         "last one goes, nothing happens at all.");
    lab_python(l->lab, "x = Node()\nx.next = Node()");
    new_node(l, X);
    new_node(l, SPARE);
    set(l, X, NEXT, SPARE);
    del(l, SPARE);
    living(l, 2, 2);
    lab_python(l->lab, "del x");
    del(l, X);
    living(l, 0, 2);
    if (RC_COUNTS)
        lab_says(l->lab, "It cannot free what holds itself: there is always "
                         "one reference left.");
    else
        lab_says(l->lab, "The same with an object that holds itself. For "
                         "counting that would be the one it cannot free; here "
                         "it is garbage like any other.");
    lab_python(l->lab, "a = Node()\na.next = a\ndel a");
    new_node(l, A);
    set(l, A, NEXT, A);
    del(l, A);
    living(l, 1, 3);
}

/* --- roots ---------------------------------------------------------------- */

struct look {
    struct gc_mark_stats marks;
    struct gc_stats stats[GC_GENERATIONS];
};

static struct look look(void)
{
    struct look now;

    gc_mark_stats(&now.marks);
    gc_stats(now.stats);
    return now;
}

/* One collection from the roots: what it looked at, and what it found. */
static void collect_from_roots(struct lesson *l, int frames, int handles,
                               int objects, int garbage)
{
    struct look before = look(), after;
    long found = collect(l, &gc_mark_sweep);

    after = look();
    lab_fact(l->lab, "names looked at",
             frames + COLLECTOR_SLOTS + (int)(l->f - l->m->stack),
             (int64_t)(after.marks.frame_slots - before.marks.frame_slots));
    lab_fact(l->lab, "globals looked at", handles,
             (int64_t)(after.marks.handles - before.marks.handles));
    lab_fact(l->lab, "objects there are", objects,
             (int64_t)(after.stats[GC_OLDEST].candidates -
                       before.stats[GC_OLDEST].candidates));
    lab_fact(l->lab, "gc.collect() returns, not reached", garbage, found);
}

static void roots(struct lesson *l)
{
    struct slot *global;

    lab_says(l->lab,
             "The other way asks the opposite question: not who refers to an "
             "object, but which objects can be reached at all. It begins at "
             "the roots, the places a program can start from: the names of "
             "all functions that are running (slots of their frames) and the "
             "globals (handles). It marks what they refer to, then what that "
             "refers to, and so on. What has no mark in the end is garbage. "
             "No count is looked at.");
    lab_says(l->lab, "This program has %d names, used or not, and the "
                     "collector itself needs %d.",
             NAMES, COLLECTOR_SLOTS);
    lab_python(l->lab, "gc.collect()  # mark and sweep");
    collect_from_roots(l, NAMES, (int)handle_count(), RC_COUNTS ? 1 : 3,
                       RC_COUNTS ? 1 : 3);
    living(l, 0, 0);
    lab_says(l->lab, "A ring of three with a tail, held by a name.");
    lab_python(l->lab, "a, b, c = Node(), Node(), Node()\n"
                       "a.next, b.next, c.next = b, c, a\n"
                       "c.other = Node()\n"
                       "del b, c\n"
                       "gc.collect()");
    new_node(l, A);
    new_node(l, B);
    new_node(l, C);
    new_node(l, SPARE);
    set(l, A, NEXT, B);
    set(l, B, NEXT, C);
    set(l, C, NEXT, A);
    set(l, C, OTHER, SPARE);
    del(l, B);
    del(l, C);
    del(l, SPARE);
    collect_from_roots(l, NAMES, (int)handle_count(), 4, 0);
    lab_says(l->lab, "One name is enough to reach all four. What a module "
                     "holds is as good as a name: a global.");
    lab_python(l->lab, "import sys\nsys.g = a\ndel a\ngc.collect()");
    global = handle_new(l->m, l->f[A]);
    l->failed |= !global;
    del(l, A);
    collect_from_roots(l, NAMES, (int)handle_count(), 4, 0);
    lab_python(l->lab, "del sys.g\ngc.collect()");
    if (global)
        handle_free(l->m, global);
    collect_from_roots(l, NAMES, (int)handle_count(), 4, 4);
    living(l, 0, 0);
}

/* A function's frame is a root as long as it runs. */
static void frames(struct lesson *l)
{
    struct object **inner;

    lab_says(l->lab, "A call brings its own names, which are roots until it "
                     "returns.");
    lab_python(l->lab, "def f():\n"
                       "    t = u = Node()\n"
                       "    t.next = t\n"
                       "    gc.collect()  # we look here\n"
                       "f()");
    inner = frame_push(l->m, 2);
    if (!inner || !instance_new(l->m, &node_type, &inner[0])) {
        l->failed = true;
        return;
    }
    alive++;
    instance_set_field(l->m, inner[0], NEXT, inner[0]);
    local_set(l->m, &inner[1], inner[0]);
    collect_from_roots(l, NAMES + 2, (int)handle_count(), 1, 0);
    frame_pop(l->m, inner);
    lab_python(l->lab, "gc.collect()  # f has returned");
    collect_from_roots(l, NAMES, (int)handle_count(), 1, 1);
}

/* --- the two beside each other -------------------------------------------- */

enum { GARBAGE = 3 };

static void garbage(struct lesson *l)
{
    new_node(l, A);
    new_node(l, B);
    new_node(l, C);
    set(l, A, NEXT, A);
    set(l, A, OTHER, B);
    set(l, B, NEXT, A);
    set(l, B, OTHER, C);
    del(l, A);
    del(l, B);
    del(l, C);
    rc_flush(l->m);
}

static void the_same(struct lesson *l)
{
    if (!RC_COUNTS) {
        lab_says(l->lab,
                 "So nothing is freed between collections, and the heap grows "
                 "by all that is made meanwhile.");
        lab_python(l->lab, "gc.disable()\n"
                           "for i in range(1000): x = Node()");
        for (int i = 0; i < 1000; i++)
            new_node(l, X);
        living(l, 1, 1000);
        lab_python(l->lab, "gc.collect()");
        lab_fact(l->lab, "gc.collect() returns", 999,
                 collect(l, &gc_mark_sweep));
        living(l, 1, 1);
        del(l, X);
        return;
    }
    lab_says(l->lab, "The cycle collector of CPython answers the question from "
                     "counts: who has more references than the others it looks "
                     "at account for is held from outside. Both must find the "
                     "same. Some garbage, twice:");
    lab_python(l->lab, "a, b, c = Node(), Node(), Node()\n"
                       "a.next, a.other = a, b\n"
                       "b.next, b.other = a, c\n"
                       "del a, b, c\n"
                       "gc.collect()");
    garbage(l);
    lab_fact(l->lab, "found by counting references", GARBAGE,
             collect(l, &gc_trial_deletion));
    garbage(l);
    lab_fact(l->lab, "found from the roots", GARBAGE,
             collect(l, &gc_mark_sweep));
    living(l, 0, 0);
    lab_says(l->lab, "And while there are no cycles, neither has anything to "
                     "do.");
    lab_python(l->lab, "for i in range(1000): x = Node()");
    for (int i = 0; i < 1000; i++)
        new_node(l, X);
    living(l, 1, 1000);
    lab_python(l->lab, "del x");
    del(l, X);
    living(l, 0, 0);
}

/* --- the whole ------------------------------------------------------------ */

static int tell(struct lab *lab, struct mutator *m)
{
    struct lesson l = {.lab = lab, .m = m, .f = frame_push(m, NAMES)};
    struct census before = census_take(m);

    alive = 0;
    lab_cell_begin(lab, 1);
    lab_python(lab, "class Node: pass\nimport gc; gc.disable()");
    counting(&l);
    roots(&l);
    frames(&l);
    the_same(&l);
    gc_set_collector(NULL);
    frame_pop(m, l.f);
    census_check(lab, m, &before);
    if (l.failed)
        return lab_fail(lab, "out of memory");
    lab_cell_end(lab);
    return 0;
}

static int run(struct lab *lab)
{
    struct mutator *m;
    int failed;

    if (!RC_COLLECTS) {
        lab_skip(lab, "the collector is off: it must be able to trust counts, "
                      "and here they are wrong");
        return 0;
    }
    m = stage_open(lab);
    if (!m)
        return -1;
    gc_disable();
    failed = tell(lab, m);
    if (!failed && !lab_settings(lab)->transcript)
        failed =
            mark_and_sweep_programs(lab, m) || mark_and_sweep_roots(lab, m);
    stage_close(m);
    return failed ? -1 : 0;
}

const struct experiment experiment_mark_and_sweep = {
    .name = "mark_and_sweep",
    .question = "Can one find garbage without counting references?",
    .lesson = true,
    .help =
        "A collector that starts at the roots (names and globals) and marks\n"
        "what it can reach needs no counts. It is shown on small graphs, then\n"
        "measured beside counting with a cycle collector: the same programs,\n"
        "each with both collectors and, in the runtime that does not count,\n"
        "with mark and sweep alone.\n"
        "\n"
        "  trees    trees are built and dropped; counting frees them\n"
        "  server   requests come and go beside 60,000 objects that stay\n"
        "  cycles   the same with rings, which counting cannot free\n"
        "\n"
        "object_ns is processor time for one object from birth to death, with\n"
        "collections; peak_bytes the most that the heap held. Then what late\n"
        "collection costs: peak_over_live, the peak over the least the heap\n"
        "could do with, over the factor by which it may grow before the next\n"
        "collection. And what finding roots costs: roots_us, over their\n"
        "number.\n"
        "\n"
        "  build/lab-gil mark_and_sweep --transcript\n"
        "  build/lab-tracing mark_and_sweep         nothing is counted\n"
        "  build/lab run mark_and_sweep             all of them\n",
    .run = run,
    .cells =
        (const struct lab_cell[]){
            {.threads = "1",
             .seconds = 0.9,
             .quick_seconds = 0.15,
             .most_blocks = 2},
            {0},
        },
};
