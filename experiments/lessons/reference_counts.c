/* SPDX-License-Identifier: MIT */
/*
 * Lesson: what counts as a reference.
 *
 * The Python names are frame slots, a call is a frame of its own, and the
 * containers are the runtime's. After every line the strategy's own count is
 * compared with what Python's is, and with the places where references were
 * found by looking.
 */
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/transcript.h"

#include <string.h>

/* --- the class ------------------------------------------------------------ */

static int alive; /* Nodes; the lesson has one thread */

static void node_dealloc(struct mutator *m, struct object *o)
{
    (void)m;
    (void)o;
    alive--;
}

static const char *const node_fields[] = {"next"};

/* class Node: pass, with one attribute and a count of those alive. */
static const struct type node_type = {
    .name = "Node",
    .basic_size = sizeof(struct instance) + 2 * sizeof(struct slot),
    .kind = KIND_INSTANCE,
    .traverse = instance_traverse,
    .clear = instance_clear,
    .dealloc = node_dealloc,
    .fields = node_fields,
    .field_count = 1,
};

/* --- the stage ------------------------------------------------------------ */

/* The names of the Python program, and one slot that is ours. */
enum name { X, Y, BOX, OUTER, SPARE, NAMES };

struct lesson {
    struct lab *lab;
    struct mutator *m;
    struct object **f;
    const char *line; /* of Python, the latest */
    int step;
};

static void python(struct lesson *l, const char *line)
{
    lab_python(l->lab, "%s", line);
    l->line = line;
}

/* One fact, and one row that says where the references stand. */
static void count(struct lesson *l, const char *what, const char *object,
                  struct object *o, int64_t expected)
{
    struct gc_references where;
    int64_t found = gc_reference_count(l->m, o, &where);

    lab_fact(l->lab, what, expected, found);
    lab_check_equal(l->lab, "references found by looking", found,
                    (int64_t)(where.slots + where.handles + where.frames));
    lab_row(l->lab, "references", "1", (double)found, 0,
            LAB_PARAMS(lab_number("count", ++l->step),
                       lab_text("python", l->line), lab_text("object", object),
                       lab_number("containers", (double)where.slots)));
}

static void count_x(struct lesson *l, int64_t expected)
{
    count(l, "references to x", "x", l->f[X], expected);
}

static void count_both(struct lesson *l, int64_t x, int64_t y)
{
    count(l, "references to x", "x", l->f[X], x);
    count(l, "references to y", "y", l->f[Y], y);
}

static void new_node(struct lesson *l, enum name name)
{
    alive += instance_new(l->m, &node_type, &l->f[name]);
}

static void living(struct lesson *l, const char *what, int expected)
{
    rc_flush(l->m);
    lab_fact(l->lab, what, expected, alive);
}

/* --- the program ---------------------------------------------------------- */

static void names(struct lesson *l)
{
    struct object **f = l->f;

    lab_says(l->lab, "A name holds a reference. The object does not know the "
                     "name, it only counts.");
    python(l, "x = Node()");
    new_node(l, X);
    count_x(l, 1);
    python(l, "y = x");
    local_set(l->m, &f[Y], f[X]);
    count_x(l, 2);
    lab_answer(l->lab, "x is y", "True", f[X] == f[Y] ? "True" : "False");
    lab_says(l->lab, "There is one object with two names: an assignment copies "
                     "the reference, never the object. And del takes a name "
                     "away, not the object.");
    python(l, "del y");
    local_clear(l->m, &f[Y]);
    count_x(l, 1);
    lab_says(l->lab, "A name that is bound to something else lets go of what "
                     "it held.");
    python(l, "y = x");
    local_set(l->m, &f[Y], f[X]);
    count_x(l, 2);
    python(l, "y = Node()");
    new_node(l, Y);
    count_both(l, 1, 1);
}

/* A function's frame: slot 0 is its argument, slot 1 its local. */
static struct object **enter(struct lesson *l, struct object *arg)
{
    struct object **frame = frame_push(l->m, 2);

    if (frame && arg)
        local_set(l->m, &frame[0], arg);
    return frame;
}

static bool calls(struct lesson *l)
{
    struct object **frame;

    lab_says(l->lab, "A call binds the argument to the function's own name: "
                     "one more reference while it runs.");
    python(l, "def f(arg):\n    ...  # we look here\nf(x)");
    frame = enter(l, l->f[X]);
    if (!frame)
        return false;
    l->line = "f(x): inside f";
    count(l, "references to x inside f", "x", frame[0], 2);
    frame_pop(l->m, frame);
    l->line = "f(x): returned";
    count_x(l, 1);

    python(l, "def g(arg):\n    local = arg\n    ...  # we look here\ng(x)");
    frame = enter(l, l->f[X]);
    if (!frame)
        return false;
    local_set(l->m, &frame[1], frame[0]);
    l->line = "g(x): inside g";
    count(l, "references to x inside g", "x", frame[0], 3);
    frame_pop(l->m, frame);
    l->line = "g(x): returned";
    count_x(l, 1);

    lab_says(l->lab, "When a function returns, its names go out of scope; an "
                     "object that only they held dies with them.");
    python(l, "def h():\n    t = Node()\n    ...  # we look here\nh()");
    living(l, "Nodes alive before h", 2);
    frame = enter(l, NULL);
    if (!frame)
        return false;
    alive += instance_new(l->m, &node_type, &frame[1]);
    living(l, "Nodes alive inside h", 3);
    frame_pop(l->m, frame);
    living(l, "Nodes alive after h", 2);
    l->line = "h(): returned";
    return true;
}

/* The set, then the list with one element twice and within another list. */
static bool sequences(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;
    bool ok;

    lab_says(l->lab, "A container owns its elements: one reference for each "
                     "place they stand in. Before the set, inside, after it:");
    count_both(l, 1, 1);
    python(l, "s = {x, y}");
    ok = set_new(m, &f[BOX]) && set_add(m, f[BOX], f[X]) &&
         set_add(m, f[BOX], f[Y]);
    count_both(l, 2, 2);
    python(l, "s.add(x)  # it is in there already");
    ok = ok && set_add(m, f[BOX], f[X]);
    count_x(l, 2);
    python(l, "del s");
    local_clear(m, &f[BOX]);
    count_both(l, 1, 1);

    lab_says(l->lab, "A list may have the same element twice, and then it "
                     "holds two references.");
    python(l, "l = [x, x]");
    ok = ok && list_new(m, &f[BOX]) && list_append(m, f[BOX], f[X]) &&
         list_append(m, f[BOX], f[X]);
    count_x(l, 3);
    python(l, "l[0] = y");
    ok = ok && list_set(m, f[BOX], 0, f[Y]);
    count_both(l, 2, 2);
    python(l, "outer = [l]");
    ok = ok && list_new(m, &f[OUTER]) && list_append(m, f[OUTER], f[BOX]);
    count(l, "references to l", "l", f[BOX], 2);
    lab_says(l->lab, "The outer list holds the inner one, and has no reference "
                     "to x itself. So x is held as long as the inner list is.");
    count_x(l, 2);
    python(l, "del l");
    local_clear(m, &f[BOX]);
    count_x(l, 2);
    python(l, "del outer");
    local_clear(m, &f[OUTER]);
    count_both(l, 1, 1);
    return ok;
}

static bool mappings(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;
    bool ok;

    lab_says(l->lab, "A dict holds its values and its keys, an object what its "
                     "attributes are bound to.");
    python(l, "d = {'first': x}");
    ok = dict_new(m, &f[BOX]) && str_new(m, "first", 5, &f[SPARE]) &&
         dict_set(m, f[BOX], f[SPARE], f[X]);
    count_x(l, 2);
    python(l, "d[x] = x");
    ok = ok && dict_set(m, f[BOX], f[X], f[X]);
    count_x(l, 4);
    python(l, "d.clear()");
    dict_clear(m, f[BOX]);
    count_x(l, 1);
    python(l, "y.next = x");
    ok = ok && instance_set(m, f[Y], "next", f[X]);
    count_x(l, 2);
    python(l, "del y.next");
    ok = ok && instance_del(m, f[Y], "next");
    count_x(l, 1);
    return ok;
}

static bool loop(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;
    struct object **frame = frame_push(m, 2);
    bool ok;

    if (!frame)
        return false;
    lab_says(l->lab, "A loop's variable is a name like any other. Here x has "
                     "its own name, its place in the list, and item.");
    python(l, "for item in [x]:\n    ...  # we look here");
    ok = list_new(m, &frame[0]) && list_append(m, frame[0], f[X]) &&
         list_get(m, frame[0], 0, &frame[1]);
    l->line = "for item in [x]: inside";
    count_x(l, 3);
    lab_says(l->lab, "After the loop the list is gone, but item is still "
                     "there: Python's loops have no scope of their own.");
    local_clear(m, &frame[0]);
    l->line = "for item in [x]: after it";
    count_x(l, 2);
    python(l, "del item");
    local_clear(m, &frame[1]);
    count_x(l, 1);
    frame_pop(m, frame);
    return ok;
}

static void end(struct lesson *l)
{
    local_clear(l->m, &l->f[BOX]);
    lab_says(l->lab, "Nobody else holds x and y: del of the last name is the "
                     "end of the object.");
    python(l, "del x");
    local_clear(l->m, &l->f[X]);
    living(l, "Nodes alive", 1);
    python(l, "del y");
    local_clear(l->m, &l->f[Y]);
    living(l, "Nodes alive", 0);
}

static void introduce(struct lesson *l)
{
    lab_says(l->lab,
             "\"references to x\" is sys.getrefcount(x) - 1: that function's "
             "own argument is one more reference while it counts.");
    lab_says(l->lab,
             "None, True, small numbers and many strings are shared by the "
             "whole interpreter, and since Python 3.12 their counts stand "
             "still; so we count objects of a class of our own.");
    if (!RC_COUNTS_LOCALS)
        lab_says(l->lab, "This strategy does not count local names while the "
                         "program runs, and objects die a little later. Each "
                         "number here is the one after it has caught up.");
}

static int run(struct lab *lab)
{
    struct mutator *m = stage_open(lab);
    struct lesson l = {.lab = lab, .m = m};
    struct census before;
    bool done;

    if (!m)
        return -1;
    alive = 0;
    l.f = frame_push(m, NAMES);
    before = census_take(m);
    lab_cell_begin(lab, 1);
    introduce(&l);
    names(&l);
    done = calls(&l) && sequences(&l) && mappings(&l) && loop(&l);
    end(&l);
    frame_pop(m, l.f);
    if (done) {
        census_check(lab, m, &before);
        lab_cell_end(lab);
    } else {
        lab_fail(lab, "out of memory");
    }
    stage_close(m);
    return done ? 0 : -1;
}

const struct experiment experiment_reference_counts = {
    .name = "reference_counts",
    .question = "What counts as a reference to an object?",
    .lesson = true,
    .help =
        "Every object knows how many references there are to it. This lesson\n"
        "goes through what makes one more and what makes one less: names,\n"
        "del, calls, functions that return, sets, lists, dicts, attributes,\n"
        "loops.\n"
        "\n"
        "Beside each line of Python stands the number that the runtime has\n"
        "counted. It is what sys.getrefcount() says, less one: that\n"
        "function's own argument is a reference, too. The numbers are those\n"
        "of CPython 3.11; later ones sometimes borrow a reference for a\n"
        "moment where 3.11 counts it.\n"
        "\n"
        "  build/lab-gil reference_counts --transcript\n"
        "  build/lab-deferred reference_counts   its locals are not counted\n",
    .run = run,
    .cells = transcript_cells,
};
