/* SPDX-License-Identifier: MIT */
/*
 * Lesson: cycles, which counting alone never frees.
 *
 * Three Nodes with six edges, each referring to the other two. The Python
 * names are frame slots; Nodes alive are counted where they are made and where
 * their memory goes. Then, measured: the memory of many such triangles that
 * nobody holds, with the collector off and on.
 */
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/transcript.h"
#include "runtime/types/weakref.h"

/* --- the class ------------------------------------------------------------ */

static int alive; /* Nodes; the lesson has one thread */

static void node_dealloc(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
    alive--;
}

enum field { LEFT, RIGHT, FIELDS };
static const char *const node_fields[FIELDS] = {"left", "right"};

static const struct type node_type = {
    .name = "Node",
    .basic_size =
        sizeof(struct instance) + (1 + (size_t)FIELDS) * sizeof(struct slot),
    .kind = KIND_INSTANCE,
    .traverse = instance_traverse,
    .clear = instance_clear,
    .dealloc = node_dealloc,
    .fields = node_fields,
    .field_count = FIELDS,
};

/* --- the stage ------------------------------------------------------------ */

/* The names of the Python program. */
enum name { A, B, C, NAMES };

struct lesson {
    struct lab *lab;
    struct mutator *m;
    struct object **f;
    bool failed; /* out of memory */
};

static void node(struct lesson *l, enum name name)
{
    if (instance_new(l->m, &node_type, &l->f[name]))
        alive++;
    else
        l->failed = true;
}

/* a.left, a.right = b, c */
static void refer(struct lesson *l, enum name from, enum name left,
                  enum name right)
{
    if (!l->f[from])
        return;
    instance_set_field(l->m, l->f[from], LEFT, l->f[left]);
    instance_set_field(l->m, l->f[from], RIGHT, l->f[right]);
}

static void new_triangle(struct lesson *l)
{
    node(l, A);
    node(l, B);
    node(l, C);
    refer(l, A, B, C);
    refer(l, B, A, C);
    refer(l, C, A, B);
}

static void del(struct lesson *l, enum name name)
{
    local_clear(l->m, &l->f[name]);
}

static void del_all(struct lesson *l)
{
    for (enum name name = A; name <= C; name++)
        del(l, name);
}

static void living(struct lesson *l, int expected)
{
    rc_flush(l->m);
    lab_fact(l->lab, "Nodes alive", expected, alive);
}

/* o is held by somebody, not necessarily by a name. */
static void count(struct lesson *l, const char *what, struct object *o,
                  int64_t expected)
{
    lab_fact(l->lab, what, expected,
             o ? gc_reference_count(l->m, o, NULL) : -1);
}

static void count_all(struct lesson *l, int64_t a, int64_t b, int64_t c)
{
    count(l, "references to a", l->f[A], a);
    count(l, "references to b", l->f[B], b);
    count(l, "references to c", l->f[C], c);
}

static void collect(struct lesson *l, long expected)
{
    lab_python(l->lab, "gc.collect()");
    lab_fact(l->lab, "gc.collect() returns", expected,
             gc_collect(l->m, GC_OLDEST));
}

static int64_t bytes_used(void)
{
    struct heap_stats stats;

    heap_stats(&stats);
    return (int64_t)stats.bytes_used;
}

/* --- the program ---------------------------------------------------------- */

static void introduce(struct lesson *l)
{
    lab_python(l->lab, "import gc, sys, weakref\n"
                       "gc.disable()  # it runs when we say so\n"
                       "class Node:\n"
                       "    __slots__ = 'left', 'right', '__weakref__'");
    lab_says(l->lab, "\"references to a\" is sys.getrefcount(a) - 1: that "
                     "function's own argument is one more reference.");
    if (RC_LATE_DEATH)
        lab_says(l->lab, "Under this strategy objects die a little later than "
                         "their last reference goes. Each number here is the "
                         "one after it has caught up.");
}

static void build(struct lesson *l)
{
    lab_python(l->lab, "a, b, c = Node(), Node(), Node()");
    node(l, A);
    node(l, B);
    node(l, C);
    count_all(l, 1, 1, 1);
    lab_says(l->lab, "Now each of the three refers to the other two: six "
                     "references more.");
    lab_python(l->lab, "a.left, a.right = b, c\n"
                       "b.left, b.right = a, c\n"
                       "c.left, c.right = a, b");
    refer(l, A, B, C);
    refer(l, B, A, C);
    refer(l, C, A, B);
    count_all(l, 3, 3, 3);
}

/* The names go, and the counts do not get to zero. */
static void leak(struct lesson *l)
{
    struct object *a = l->f[A];

    lab_says(l->lab, "The first name goes. Its Node has two references left, "
                     "b.left and c.left, and stays, as it should: we can "
                     "still get at it.");
    lab_python(l->lab, "del a");
    del(l, A);
    living(l, 3);
    count(l, "references to b.left", a, 2);
    lab_says(l->lab, "With the other two names goes our last way to them. But "
                     "they hold each other: no count gets to zero, and nobody "
                     "is there to break the ring. This is a leak.");
    lab_python(l->lab, "del b, c");
    del(l, B);
    del(l, C);
    living(l, 3);
    count(l, "references to the first Node", a, 2);
}

static void repeat(struct lesson *l)
{
    const int times = 1000;
    int64_t before = bytes_used();

    lab_says(l->lab, "A program that does this again and again grows for as "
                     "long as it runs, by the same amount each time.");
    lab_python(l->lab, "def triangle():\n"
                       "    a, b, c = Node(), Node(), Node()\n"
                       "    a.left, a.right = b, c\n"
                       "    b.left, b.right = a, c\n"
                       "    c.left, c.right = a, b\n"
                       "for i in range(1000):\n"
                       "    triangle()");
    for (int i = 0; i < times && !l->failed; i++) {
        new_triangle(l);
        del_all(l);
        safepoint(l->m);
    }
    living(l, 3 * times + 3);
    lab_fact(l->lab, "bytes more for each triangle, here", 3 * 48,
             (bytes_used() - before) / times);
}

static void find(struct lesson *l)
{
    int64_t used = bytes_used();

    lab_says(l->lab, "The collector does not ask who counts how much, but who "
                     "can still be reached. It finds all of them, returns how "
                     "many, and they are freed. A second time there is "
                     "nothing to find.");
    collect(l, 3003);
    living(l, 0);
    lab_fact(l->lab, "bytes freed", 3003 * 48, used - bytes_used());
    collect(l, 0);
    lab_says(l->lab, "It does not touch what a single name still holds: from "
                     "a, all three can be reached.");
    lab_python(l->lab, "a, b, c = Node(), Node(), Node()\n"
                       "a.left, a.right = b, c\n"
                       "b.left, b.right = a, c\n"
                       "c.left, c.right = a, b\n"
                       "del b, c");
    new_triangle(l);
    del(l, B);
    del(l, C);
    collect(l, 0);
    living(l, 3);
    lab_python(l->lab, "del a");
    del(l, A);
    collect(l, 3);
    living(l, 0);
}

/* The smallest ones. */
static void self_references(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **a = &l->f[A];

    lab_says(l->lab, "A cycle can be as small as one object that contains "
                     "itself.");
    lab_python(l->lab, "a = []\na.append(a)");
    if (list_new(m, a) && list_append(m, *a, *a))
        count(l, "references to a", *a, 2);
    else
        l->failed = true;
    lab_python(l->lab, "del a");
    del(l, A);
    rc_flush(m);
    collect(l, 1);
}

static void without_collector(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;

    lab_says(l->lab, "Without a collector one can break the cycle by hand; "
                     "then counting is enough.");
    lab_python(l->lab, "a, b, c = Node(), Node(), Node()\n"
                       "a.left, a.right = b, c\n"
                       "b.left, b.right = a, c\n"
                       "c.left, c.right = a, b\n"
                       "a.left = a.right = None\n"
                       "b.left = b.right = None\n"
                       "del a, b, c");
    new_triangle(l);
    for (enum name name = A; name <= B && !l->failed; name++) {
        instance_set_field(m, f[name], LEFT, NULL);
        instance_set_field(m, f[name], RIGHT, NULL);
    }
    del_all(l);
    living(l, 0);
    lab_says(l->lab, "Or not make one: a weak reference leads to an object, "
                     "but does not hold it. A tree's child needs no more to "
                     "find its parent.");
    lab_python(l->lab, "a, b = Node(), Node()\n"
                       "a.left = b               # the child\n"
                       "b.left = weakref.ref(a)  # its parent");
    node(l, A);
    node(l, B);
    if (l->failed || !weakref_new(m, f[A], NULL, NULL, &f[C])) {
        l->failed = true;
        return;
    }
    instance_set_field(m, f[A], LEFT, f[B]);
    instance_set_field(m, f[B], LEFT, f[C]);
    del(l, C);
    count(l, "references to a", f[A], 1);
    count(l, "references to b", f[B], 2);
    lab_python(l->lab, "del a, b");
    del(l, A);
    del(l, B);
    living(l, 0);
    collect(l, 0);
}

static void story(struct lesson *l)
{
    introduce(l);
    build(l);
    leak(l);
    repeat(l);
    find(l);
    self_references(l);
    without_collector(l);
}

/* --- measured: memory over time ------------------------------------------- */

/* Closely at first, to see single collections; then to see where it leads. */
enum { CLOSELY = 1200, CLOSE_STEP = 24, TRIANGLES = 24000, STEP = 480 };

/* One program: triangles are made and forgotten. */
static void grow(struct lesson *l, bool collector)
{
    int64_t before = bytes_used();

    for (int made = 0; made <= TRIANGLES && !l->failed; made++) {
        if (made % (made <= CLOSELY ? CLOSE_STEP : STEP) == 0)
            lab_row(l->lab, "live_bytes", "B", (double)(bytes_used() - before),
                    0,
                    LAB_PARAMS(lab_text("collector", collector ? "on" : "off"),
                               lab_number("made", made)));
        new_triangle(l);
        del_all(l);
        safepoint(l->m);
    }
}

static void measure(struct lesson *l)
{
    struct census before = census_take(l->m);
    int64_t used = bytes_used();

    lab_cell_begin(l->lab, 1);
    grow(l, false);
    lab_check_equal(l->lab, "bytes kept without the collector",
                    (TRIANGLES + 1) * 3 * 48, bytes_used() - used);
    gc_collect(l->m, GC_OLDEST);
    rc_flush(l->m);
    lab_check_equal(l->lab, "Nodes alive", 0, alive);
    gc_enable();
    grow(l, true);
    gc_disable();
    census_check(l->lab, l->m, &before);
    lab_check_equal(l->lab, "Nodes alive", 0, alive);
    lab_cell_end(l->lab);
}

/* --- the experiment ------------------------------------------------------- */

static int run(struct lab *lab)
{
    struct mutator *m;
    struct lesson l = {.lab = lab};
    struct census before;

    if (!RC_COLLECTS || !RC_COUNTS) {
        lab_skip(lab, "this lesson is about a collector that relies on counts");
        return 0;
    }
    m = stage_open(lab);
    if (!m)
        return -1;
    alive = 0;
    gc_disable();
    before = census_take(m);
    l.m = m;
    l.f = frame_push(m, NAMES);
    lab_cell_begin(lab, 1);
    story(&l);
    del_all(&l);
    census_check(lab, m, &before);
    lab_cell_end(lab);
    if (!lab_settings(lab)->transcript && !l.failed)
        measure(&l);
    frame_pop(m, l.f);
    stage_close(m);
    return l.failed ? lab_fail(lab, "out of memory") : 0;
}

const struct experiment experiment_reference_cycles = {
    .name = "reference_cycles",
    .question = "What happens to objects that hold each other?",
    .lesson = true,
    .help =
        "Three Nodes, each of which refers to the other two. When the\n"
        "program forgets them, no count gets to zero: counting never frees\n"
        "them. The cycle collector does, because nobody outside holds them.\n"
        "\n"
        "Beside the lines of Python stand the counts, how many Nodes are\n"
        "alive and what gc.collect() returns, as Python answers them. Then\n"
        "such triangles are made by the thousand, and the memory in use is\n"
        "noted on the way (live_bytes), with the collector off and on.\n"
        "\n"
        "  build/lab-gil reference_cycles --transcript\n"
        "  build/lab run reference_cycles --strategy gil,deferred\n",
    .run = run,
    .cells =
        (const struct lab_cell[]){
            {.threads = "1",
             .seconds = 0.2,
             .quick_seconds = 0.05,
             .most_blocks = 1},
            {0},
        },
};
