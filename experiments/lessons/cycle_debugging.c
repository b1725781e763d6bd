/* SPDX-License-Identifier: MIT */
/*
 * Lesson: finding out what the collector sees, and who holds an object.
 *
 * Three parts: what SAVEALL puts into the garbage list; what can be asked
 * about objects; and a leak that no collector finds, because the object is
 * not garbage: a cache holds it.
 */
#include "experiments/lessons/cycle_debugging.h"
#include "experiments/stage.h"

/* --- SAVEALL -------------------------------------------------------------- */

/* a = ['a']; b = ['b', a]; a.append(b), and both names gone again. */
static void make_lists(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;

    l->failed |= !(str_new(m, "a", 1, &f[SPARE]) && list_new(m, &f[A]) &&
                   list_append(m, f[A], f[SPARE]) &&
                   str_new(m, "b", 1, &f[SPARE]) && list_new(m, &f[B]) &&
                   list_append(m, f[B], f[SPARE]) &&
                   list_append(m, f[B], f[A]) && list_append(m, f[A], f[B]));
    debugging_clear(l);
}

static void saveall(struct lesson *l)
{
    struct object **f = l->f;

    lab_says(l->lab, "The collector frees what it finds. With SAVEALL it puts "
                     "all of it into a list instead, where one can look.");
    lab_python(l->lab, "gc.set_debug(gc.DEBUG_SAVEALL)\n"
                       "a = ['a']\nb = ['b', a]\na.append(b)\ndel a, b");
    gc_set_debug(GC_DEBUG_SAVEALL);
    make_lists(l);
    debugging_collect(l, 2);
    lab_python(l->lab, "gc.garbage");
    gc_garbage(l->m, &f[LIST]);
    debugging_repr(l, "gc.garbage",
                   "[['a', ['b', [...]]], ['b', ['a', [...]]]]");
    lab_says(l->lab, "[...] is a list inside itself. Now the garbage list "
                     "holds them: they are found once and not again.");
    debugging_collect(l, 0);
    lab_python(l->lab, "gc.set_debug(0)\ngc.garbage.clear()");
    debugging_forget_garbage(l);
    debugging_collect(l, 2);
    lab_fact(l->lab, "len(gc.garbage)", 0, debugging_garbage_length(l));
}

/* --- questions ------------------------------------------------------------ */

static bool held_in(struct lesson *l, enum name list, const struct object *o)
{
    bool found = false;

    for (size_t i = 0; list_get(l->m, l->f[list], i, &l->f[SPARE]); i++)
        found |= l->f[SPARE] == o;
    local_clear(l->m, &l->f[SPARE]);
    return found;
}

static void references(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;

    lab_says(l->lab, "Referents are what an object refers to. Referrers are "
                     "the containers that refer to it; they are found by "
                     "looking through all of them, which takes its time.");
    lab_python(l->lab, "x = ['x']\ny = [x]\nz = [x, x, y]\n"
                       "gc.get_referents(y)");
    l->failed |=
        !(str_new(m, "x", 1, &f[SPARE]) && list_new(m, &f[X]) &&
          list_append(m, f[X], f[SPARE]) && list_new(m, &f[A]) &&
          list_append(m, f[A], f[X]) && list_new(m, &f[B]) &&
          list_append(m, f[B], f[X]) && list_append(m, f[B], f[X]) &&
          list_append(m, f[B], f[A]) && gc_referents(m, f[A], &f[LIST]));
    if (l->failed)
        return;
    debugging_repr(l, "gc.get_referents(y)", "[['x']]");
    lab_python(l->lab, "gc.get_referents(z)");
    l->failed |= !gc_referents(m, f[B], &f[LIST]);
    debugging_repr(l, "gc.get_referents(z)", "[['x'], ['x'], [['x']]]");
    lab_python(l->lab, "who = gc.get_referrers(x)");
    l->failed |= !gc_referrers(m, f[X], &f[LIST]);
    lab_fact(l->lab, "len(who)", 2, (int64_t)list_len(f[LIST]));
    debugging_bool(l, "y in who", true, held_in(l, LIST, f[A]));
    debugging_bool(l, "z in who", true, held_in(l, LIST, f[B]));
    lab_says(l->lab, "z holds x twice and is listed once. The names x, y and "
                     "z are a function's here: they are no containers. Those "
                     "of a module are, its __dict__ would be listed.");
    debugging_clear(l);
}

static void tracked(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;
    struct object *pair[2];

    lab_says(l->lab, "What cannot be part of a cycle is not the collector's "
                     "business. It does not track it, and never lists it.");
    l->failed |= !(int_new(m, 1, &f[A]) && str_new(m, "a", 1, &f[B]) &&
                   list_new(m, &f[X]));
    if (l->failed)
        return;
    lab_python(l->lab, "t = tuple([1, 'a'])");
    pair[0] = f[A];
    pair[1] = f[B];
    l->failed |= !tuple_new(m, pair, 2, &f[Y]);
    debugging_bool(l, "gc.is_tracked(1)", false, gc_is_tracked(f[A]));
    debugging_bool(l, "gc.is_tracked('a')", false, gc_is_tracked(f[B]));
    debugging_bool(l, "gc.is_tracked([])", true, gc_is_tracked(f[X]));
    debugging_bool(l, "gc.is_tracked(t)", true, gc_is_tracked(f[Y]));
    lab_says(l->lab, "A tuple never changes. When a collection sees that none "
                     "of its items can lead back to it, it lets go of it.");
    debugging_collect(l, 0);
    debugging_bool(l, "gc.is_tracked(t)", false, gc_is_tracked(f[Y]));
    debugging_clear(l);
}

static bool in_generation(struct lesson *l, int generation,
                          const struct object *o)
{
    l->failed |= !gc_objects(l->m, generation, &l->f[LIST]);
    return !l->failed && held_in(l, LIST, o);
}

static void objects(struct lesson *l)
{
    struct object **f = l->f;

    lab_says(l->lab, "gc.get_objects() lists what is tracked, all of it or "
                     "one generation: 0 is the youngest.");
    lab_python(l->lab, "x = []");
    l->failed |= !list_new(l->m, &f[X]);
    debugging_bool(l, "x in gc.get_objects(0)", true,
                   in_generation(l, 0, f[X]));
    lab_python(l->lab, "gc.collect(0)");
    gc_collect(l->m, 0);
    debugging_bool(l, "x in gc.get_objects(0)", false,
                   in_generation(l, 0, f[X]));
    debugging_bool(l, "x in gc.get_objects(1)", true,
                   in_generation(l, 1, f[X]));
    debugging_clear(l);
}

/* --- the experiment ------------------------------------------------------- */

static int run(struct lab *lab)
{
    struct lesson l = {.lab = lab};
    struct census before;

    if (!RC_COLLECTS) {
        lab_skip(lab, "the collector is off: counts cannot be trusted");
        return 0;
    }
    l.m = stage_open(lab);
    if (!l.m)
        return -1;
    gc_disable();
    l.f = frame_push(l.m, NAMES);
    gc_garbage(l.m, &l.f[LIST]); /* is made when it is first asked for */
    debugging_clear(&l);
    before = census_take(l.m);
    lab_cell_begin(lab, 1);
    lab_python(lab, "import gc, weakref\n"
                    "gc.disable()  # it runs when we say so");
    saveall(&l);
    debugging_garbage(&l);
    references(&l);
    tracked(&l);
    objects(&l);
    debugging_hunt(&l);
    frame_pop(l.m, l.f);
    census_check(lab, l.m, &before);
    stage_close(l.m);
    if (l.failed)
        return lab_fail(lab, "out of memory");
    lab_cell_end(lab);
    return 0;
}

const struct experiment experiment_cycle_debugging = {
    .name = "cycle_debugging",
    .question = "Which objects are garbage, and who holds those that are not?",
    .lesson = true,
    .help =
        "What Python's gc module shows to somebody who looks for a leak:\n"
        "the garbage list that SAVEALL fills, the referents and referrers of\n"
        "an object, what is tracked and in which generation. Two hunts:\n"
        "which objects make up a cycle, and which cache keeps an object\n"
        "alive that nobody needs.\n"
        "\n"
        "Beside each line of Python stands the runtime's answer. There must\n"
        "be a collector, so not under every strategy.\n"
        "\n"
        "  build/lab-gil cycle_debugging --transcript\n"
        "  build/lab-biased cycle_debugging\n",
    .run = run,
    .cells = transcript_cells,
};
