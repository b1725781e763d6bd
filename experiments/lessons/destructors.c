/* SPDX-License-Identifier: MIT */
/*
 * Lesson: when a destructor runs.
 *
 * The classes' __del__ are finalizers of the runtime; what a Python program
 * would print is noted in the order in which it happens, and compared. The
 * last object is left alive, and the runtime ended.
 */
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/transcript.h"

#include <stdio.h>
#include <string.h>

/* --- what the program prints ---------------------------------------------- */

/* Moments of a resource's life that a program's line marks. */
enum moment { OPENED = 1, BODY, DELETED, NEXT_LINE, LATER };

/* The lesson has one thread, and finalizers have no other way to tell. */
static struct {
    char text[160];
    int finalized; /* __del__ calls in all */
    int open;      /* resources, of those in use */
    enum moment now, closed, died; /* of the resource in use; 0: not yet */
} output;

static void prints(const char *what, const char *name)
{
    size_t length = strlen(output.text);

    snprintf(output.text + length, sizeof(output.text) - length, "%s%s%s",
             length ? ", " : "", what, name);
}

/* --- the classes ---------------------------------------------------------- */

enum field { NAME, ME, CHILD, IS_OPEN };

/* o is held, and so is its name. */
static const char *name_of(struct object *o)
{
    return str_bytes(slot_peek(instance_slot(o, NAME)));
}

static void noisy_del(struct mutator *m, struct object *o)
{
    (void)m;
    output.finalized++;
    prints("__del__ of ", name_of(o));
}

CLASS_TYPE(destructors_noisy, "Noisy", noisy_del, "name", "me", "child");

/* Once: IS_OPEN holds something until then. */
static void resource_close(struct mutator *m, struct object *o)
{
    if (!slot_peek(instance_slot(o, IS_OPEN)))
        return;
    instance_set_field(m, o, IS_OPEN, NULL);
    prints("close ", name_of(o));
    output.open--;
    output.closed = output.now;
}

static void resource_del(struct mutator *m, struct object *o)
{
    noisy_del(m, o);
    output.died = output.now;
    resource_close(m, o);
}

CLASS_TYPE(destructors_resource, "Resource", resource_del, "name", "me",
           "child", "is_open");

/* --- the stage ------------------------------------------------------------ */

struct lesson {
    struct lab *lab;
    struct mutator *m;
    struct object **f; /* X and OTHER are the program's names */
    bool failed;       /* out of memory */
};

enum { X, OTHER, SPARE, NAMES };

static void create(struct lesson *l, const struct type *type, const char *name)
{
    struct mutator *m = l->m;
    struct object **frame = frame_push(m, 1);

    if (frame && str_new(m, name, strlen(name), &l->f[SPARE]) &&
        instance_new(m, type, &frame[0])) {
        instance_set_field(m, frame[0], NAME, l->f[SPARE]);
        local_move(m, &l->f[X], &frame[0]); /* what X named goes now */
    } else {
        l->failed = true;
    }
    if (frame)
        frame_pop(m, frame);
    local_clear(m, &l->f[SPARE]);
}

static void noisy(struct lesson *l, const char *name)
{
    create(l, &destructors_noisy, name);
}

/* The program goes on; where objects die late, they do so by and by. */
static void next_line(struct lesson *l)
{
    output.now = NEXT_LINE;
    prints("next line", "");
    if (!RC_LATE_DEATH)
        return;
    output.now = LATER;
    rc_flush(l->m);
}

static void printed(struct lesson *l, const char *expected)
{
    lab_answer(l->lab, "printed", expected, output.text);
    output.text[0] = '\0';
}

/* The same, where it is printed in another order when death is late. */
static void printed_in_time(struct lesson *l, const char *at_once,
                            const char *late)
{
    printed(l, RC_LATE_DEATH ? late : at_once);
}

/* --- when __del__ runs ---------------------------------------------------- */

static void last_reference(struct lesson *l)
{
    struct object **f = l->f;

    lab_says(l->lab, "An object lives as long as anybody holds it.");
    lab_python(l->lab, "a = Noisy('a')\nb = a\ndel a; print('next line')");
    noisy(l, "a");
    local_set(l->m, &f[OTHER], f[X]);
    local_clear(l->m, &f[X]);
    next_line(l);
    printed(l, "next line");
    if (RC_LATE_DEATH)
        lab_says(l->lab,
                 "With the last reference it dies. This strategy counts down "
                 "later than the program runs: __del__ is called a few lines "
                 "behind the del that caused it. (CPython would be in time: "
                 "__del__ of a, next line.)");
    else
        lab_says(l->lab, "With the last reference it dies, at once: __del__ "
                         "has run before the next line does.");
    lab_python(l->lab, "del b; print('next line')");
    local_clear(l->m, &f[OTHER]);
    next_line(l);
    printed_in_time(l, "__del__ of a, next line", "next line, __del__ of a");

    lab_says(l->lab, "A name that is bound to something else lets go, too.");
    lab_python(l->lab, "c = Noisy('first')\n"
                       "c = Noisy('second'); print('next line')");
    noisy(l, "first");
    noisy(l, "second");
    next_line(l);
    printed_in_time(l, "__del__ of first, next line",
                    "next line, __del__ of first");
    lab_python(l->lab, "del c");
    local_clear(l->m, &f[X]);
    rc_flush(l->m);
    printed(l, "__del__ of second");
}

static void scopes_and_owners(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;

    lab_says(l->lab, "A function's names go when it returns.");
    lab_python(l->lab, "def f():\n    t = Noisy('t')\n    print('in f')\n"
                       "f(); print('next line')");
    noisy(l, "t");
    prints("in f", "");
    local_clear(m, &f[X]);
    next_line(l);
    printed_in_time(l, "in f, __del__ of t, next line",
                    "in f, next line, __del__ of t");

    lab_says(l->lab, "What only the dead object held dies after it.");
    lab_python(l->lab, "p = Noisy('parent')\np.child = Noisy('child')\n"
                       "del p; print('next line')");
    noisy(l, "parent");
    local_move(m, &f[OTHER], &f[X]);
    noisy(l, "child");
    if (!l->failed)
        instance_set_field(m, f[OTHER], CHILD, f[X]);
    local_clear(m, &f[X]);
    local_clear(m, &f[OTHER]);
    next_line(l);
    printed_in_time(l, "__del__ of parent, __del__ of child, next line",
                    "next line, __del__ of parent, __del__ of child");
}

/* A pass of the collector, and what it caused to be printed. */
static void collect(struct lesson *l, const char *expected)
{
    long found;

    output.now = LATER;
    if (!RC_COLLECTS) {
        lab_says(l->lab, "This strategy has no collector, so here the cycle "
                         "stays for good. Others would now print: %s.",
                 expected);
        return;
    }
    lab_python(l->lab, "gc.collect()");
    found = gc_collect(l->m, GC_OLDEST);
    rc_flush(l->m);
    lab_fact(l->lab, "gc.collect() returns", 1, found);
    printed(l, expected);
}

static void cycle(struct lesson *l)
{
    lab_says(l->lab, "An object that holds itself never loses its last "
                     "reference. Counting cannot see that nobody else holds "
                     "it; only the collector does, whenever it comes.");
    lab_python(l->lab, "c = Noisy('c')\nc.me = c\n"
                       "del c; print('next line')");
    noisy(l, "c");
    if (!l->failed)
        instance_set_field(l->m, l->f[X], ME, l->f[X]);
    local_clear(l->m, &l->f[X]);
    next_line(l);
    printed(l, "next line");
    collect(l, "__del__ of c");
}

/* --- with ----------------------------------------------------------------- */

/* One resource from open to the end: the four cases of the drawing. */
struct use {
    const char *name, *python;
    bool with, cycle;
    const char *at_once, *late, *collected; /* what is printed */
};

static const struct use uses[] = {
    {"r", "r = Resource('r')\nprint('body')\ndel r; print('next line')", false,
     false, "open r, body, __del__ of r, close r, next line",
     "open r, body, next line, __del__ of r, close r", NULL},
    {"s", "s = Resource('s')\ns.me = s\nprint('body')\n"
          "del s; print('next line')",
     false, true, "open s, body, next line", "open s, body, next line",
     "__del__ of s, close s"},
    {"t", "with Resource('t') as t:\n    print('body')\n"
          "del t; print('next line')",
     true, false, "open t, body, close t, __del__ of t, next line",
     "open t, body, close t, next line, __del__ of t", NULL},
    {"u", "with Resource('u') as u:\n    u.me = u\n    print('body')\n"
          "del u; print('next line')",
     true, true, "open u, body, close u, next line",
     "open u, body, close u, next line", "__del__ of u"},
};

static void open_resource(struct lesson *l, const struct use *use)
{
    struct object **f = l->f;

    output.open = 0;
    output.closed = output.died = 0;
    output.now = OPENED;
    create(l, &destructors_resource, use->name);
    if (l->failed)
        return;
    instance_set_field(l->m, f[X], IS_OPEN,
                       slot_peek(instance_slot(f[X], NAME)));
    output.open++;
    prints("open ", use->name);
    if (use->cycle)
        instance_set_field(l->m, f[X], ME, f[X]);
}

static void lane(struct lesson *l, const struct use *use, const char *metric,
                 enum moment moment)
{
    lab_row(l->lab, metric, "1", (double)moment, 0,
            LAB_PARAMS(lab_text("with", use->with ? "yes" : "no"),
                       lab_text("cycle", use->cycle ? "yes" : "no")));
}

static void use_resource(struct lesson *l, const struct use *use)
{
    lab_python(l->lab, "%s", use->python);
    open_resource(l, use);
    if (l->failed)
        return;
    output.now = BODY;
    prints("body", "");
    output.now = DELETED;
    if (use->with)
        resource_close(l->m, l->f[X]);
    local_clear(l->m, &l->f[X]);
    next_line(l);
    printed_in_time(l, use->at_once, use->late);
    if (use->collected) {
        lab_fact(l->lab, "resources left open", use->with ? 0 : 1,
                 output.open);
        collect(l, use->collected);
    }
    /* 0: it has not happened, and nothing is left that would do it */
    lane(l, use, "closed_at", output.closed);
    lane(l, use, "died_at", output.died);
}

static void resources(struct lesson *l)
{
    lab_says(l->lab, "So __del__ runs at some time after the last reference "
                     "has gone. That is no place to close a file in:");
    lab_python(l->lab,
               "class Resource(Noisy):\n"
               "    def __init__(self, name): ...; print('open', name)\n"
               "    def close(self): ...; print('close', self.name)  # once\n"
               "    def __enter__(self): return self\n"
               "    def __exit__(self, *error): self.close()\n"
               "    def __del__(self): super().__del__(); self.close()");
    use_resource(l, &uses[0]);
    if (RC_LATE_DEATH)
        lab_says(l->lab, "It was closed, but late: whoever relies on the "
                         "count here has the file open for longer than they "
                         "think, even without a cycle.");
    else
        lab_says(l->lab, "That went well, because nothing else held it. But a "
                         "cycle may, or an exception that somebody keeps:");
    use_resource(l, &uses[1]);
    lab_says(l->lab, "with calls close() at the end of its block, however "
                     "many references there are, and whoever counts them:");
    use_resource(l, &uses[2]);
    use_resource(l, &uses[3]);
}

/* --- the end -------------------------------------------------------------- */

/* Ends the runtime with an object alive. */
static void leave(struct lesson *l)
{
    int before = output.finalized;

    lab_says(l->lab,
             "Nor need it run at all. Python promises no __del__ for what is "
             "alive when the program ends. CPython tries at an ordinary exit, "
             "but not after os._exit(), nor for what a daemon thread holds, "
             "nor when the process is killed. This runtime does not try.");
    lab_python(l->lab, "e = Noisy('e')\ne.me = e\nos._exit(0)");
    noisy(l, "e");
    if (!l->failed)
        instance_set_field(l->m, l->f[X], ME, l->f[X]);
    frame_pop(l->m, l->f);
    stage_close(l->m);
    lab_fact(l->lab, "__del__ calls at exit", 0, output.finalized - before);
}

static void introduce(struct lesson *l)
{
    lab_python(l->lab, "import gc, os\n"
                       "gc.disable()  # it runs when we say so\n"
                       "class Noisy:\n"
                       "    def __init__(self, name): self.name = name\n"
                       "    def __del__(self): print('__del__ of', self.name)");
}

static int run(struct lab *lab)
{
    struct mutator *m = stage_open(lab);
    struct lesson l = {.lab = lab, .m = m};
    struct census before;

    if (!m)
        return -1;
    memset(&output, 0, sizeof(output));
    gc_disable();
    before = census_take(m);
    l.f = frame_push(m, NAMES);
    lab_cell_begin(lab, 1);
    introduce(&l);
    last_reference(&l);
    scopes_and_owners(&l);
    cycle(&l);
    resources(&l);
    census_check(lab, m, &before);
    leave(&l);
    if (l.failed)
        return lab_fail(lab, "out of memory");
    lab_cell_end(lab);
    return 0;
}

const struct experiment experiment_destructors = {
    .name = "destructors",
    .question = "When does __del__ run, and can one rely on it?",
    .lesson = true,
    .help =
        "A destructor runs after the last reference has gone: at once where\n"
        "counts are exact, a little later where they are deferred, at the\n"
        "next collection when the object is in a cycle, and perhaps never\n"
        "when the program ends. So it is no place for what must happen:\n"
        "with is.\n"
        "\n"
        "Beside the lines of Python stands what the program prints, in\n"
        "order. Compare two strategies:\n"
        "\n"
        "  build/lab-gil destructors --transcript\n"
        "  build/lab-deferred destructors --transcript   __del__ comes late\n"
        "  build/lab-racy destructors --transcript       no collector\n",
    .run = run,
    .cells = transcript_cells,
};
