/* SPDX-License-Identifier: MIT */
/*
 * Four objects and what becomes of them: before PEP 442, after it, and when
 * one of them resurrects itself. What is seen goes into the transcript, and
 * into rows for the drawing: metric "fate", one for each object and picture.
 */
#include "experiments/lessons/finalization.h"
#include "runtime/gc/observe.h"

#include <stdio.h>

/* --- rows ----------------------------------------------------------------- */

static void fate(struct lesson *l, const char *picture, enum name name,
                 const char *state, int64_t refs)
{
    const char node[] = {(char)('a' + name), '\0'};

    lab_row(l->lab, "fate", "1", (double)refs, 0,
            LAB_PARAMS(lab_text("picture", picture), lab_text("node", node),
                       lab_text("state", state)));
}

/* The names of those for which test() says so: "a, b", or "none". */
static void expect_those(struct lesson *l, const char *what, int count,
                         bool (*test)(enum name), const char *expected)
{
    char text[3 * NAMES] = "";
    size_t length = 0;

    for (int name = 0; name < count; name++) {
        if (!test((enum name)name))
            continue;
        snprintf(text + length, sizeof(text) - length, "%s%c",
                 length ? ", " : "", 'a' + name);
        length += length ? 3 : 1;
    }
    lab_answer(l->lab, what, expected, *text ? text : "none");
}

static bool lives(enum name name)
{
    return !final_has_died(name);
}

/* --- Lazarus in a cycle --------------------------------------------------- */

enum { LAZARUS_NODES = 3 };

/* Of the steps that are drawn, what was seen. */
static struct {
    struct gc_observed trash[LAZARUS_NODES], finalized[LAZARUS_NODES];
} seen;

static void watch(enum gc_step step, void *arg)
{
    (void)arg;
    for (int i = 0; i < LAZARUS_NODES; i++) {
        if (step == GC_STEP_TRASH)
            seen.trash[i] = gc_observed(final_address_of((enum name)i));
        if (step == GC_STEP_FINALIZED)
            seen.finalized[i] = gc_observed(final_address_of((enum name)i));
    }
}

static void lazarus_rows(struct lesson *l)
{
    for (int i = 0; i < LAZARUS_NODES; i++) {
        enum name name = (enum name)i;

        fate(l, "found", name,
             seen.trash[i].state == GC_STATE_TRASH ? "unreachable" : "alive",
             seen.trash[i].refs);
        fate(l, "counted again", name,
             seen.finalized[i].refs > 0 ? "alive" : "unreachable",
             seen.finalized[i].refs);
        fate(l, "in the end", name, final_has_died(name) ? "dead" : "alive", 0);
    }
}

void finalization_lazarus_in_a_cycle(struct lesson *l)
{
    lab_says(l->lab, "In a cycle the collector has to look again: after the "
                     "destructors it counts once more among what it had found. "
                     "What is held from outside now lives on, with all that it "
                     "reaches; the rest dies (since Python 3.9; before, one "
                     "that rose took all of them with it). Here c refers to a, "
                     "but a not to c.");
    lab_python(l->lab, "a, b, c = Lazarus('a'), Plain('b'), Plain('c')\n"
                       "a.next = b; b.next = a\n"
                       "c.next = a; c.me = c\n"
                       "del a, b, c");
    final_make(l, A, &finalization_lazarus);
    final_make(l, B, &finalization_plain);
    final_make(l, C, &finalization_plain);
    final_refer(l, A, NEXT, B);
    final_refer(l, B, NEXT, A);
    final_refer(l, C, NEXT, A);
    final_refer(l, C, ME, C);
    final_del(l, LAZARUS_NODES);
    gc_set_observer(l->m, watch, NULL);
    final_collect(l, 1);
    gc_set_observer(l->m, NULL, NULL);
    final_expect_calls(l, "['a']");
    expect_those(l, "alive", LAZARUS_NODES, lives, "a, b");
    lazarus_rows(l);
    lab_python(l->lab, "calls.clear(); saved.clear()");
    list_clear(l->m, l->f[SAVED]);
    rc_flush(l->m);
    final_collect(l, 2);
    final_expect_calls(l, "[]");
    expect_those(l, "alive", LAZARUS_NODES, lives, "none");
}

/* --- before and after PEP 442 --------------------------------------------- */

static unsigned listed; /* bits by name: in gc.garbage */

static bool is_listed(enum name name)
{
    return listed >> name & 1;
}

static void look_at_garbage(struct lesson *l)
{
    struct object **frame = frame_push(l->m, 2);

    listed = 0;
    gc_garbage(l->m, &frame[0]);
    for (size_t i = 0; list_get(l->m, frame[0], i, &frame[1]); i++)
        for (int name = A; name <= D; name++)
            if (frame[1] == final_address_of((enum name)name))
                listed |= 1u << name;
    frame_pop(l->m, frame);
}

/* gc.garbage[0].next = None; del gc.garbage[:] */
static void break_by_hand(struct lesson *l)
{
    struct object **frame = frame_push(l->m, 2);

    gc_garbage(l->m, &frame[0]);
    if (list_get(l->m, frame[0], 0, &frame[1]))
        instance_set_field(l->m, frame[1], NEXT, NULL);
    local_clear(l->m, &frame[1]);
    list_clear(l->m, frame[0]);
    frame_pop(l->m, frame);
    rc_flush(l->m);
}

static void make_four(struct lesson *l)
{
    lab_python(l->lab, "calls.clear(); a, b = Node('a'), Node('b')\n"
                       "c, d = Plain('c'), Plain('d')\n"
                       "a.next = b; b.next = a; b.child = c\n"
                       "d.next = a; d.me = d\n"
                       "del a, b, c, d");
    final_make(l, A, &finalization_node);
    final_make(l, B, &finalization_node);
    final_make(l, C, &finalization_plain);
    final_make(l, D, &finalization_plain);
    final_refer(l, A, NEXT, B);
    final_refer(l, B, NEXT, A);
    final_refer(l, B, CHILD, C);
    final_refer(l, D, NEXT, A);
    final_refer(l, D, ME, D);
    final_del(l, 4);
}

static void four_fates(struct lesson *l, const char *picture)
{
    look_at_garbage(l);
    for (int i = A; i <= D; i++) {
        enum name name = (enum name)i;

        fate(l, picture, name,
             final_has_died(name) ? "dead"
             : is_listed(name)    ? "listed"
                                  : "alive",
             0);
    }
    expect_those(l, "in gc.garbage", 4, is_listed,
                 gc_legacy_finalizers() ? "a, b" : "none");
    expect_those(l, "alive", 4, lives,
                 gc_legacy_finalizers() ? "a, b, c" : "none");
}

static int64_t uncollectable(void)
{
    struct gc_stats stats[GC_GENERATIONS];

    gc_stats(stats);
    return (int64_t)stats[GC_OLDEST].uncollectable;
}

void finalization_before_pep_442(struct lesson *l)
{
    int64_t before = uncollectable();

    lab_says(l->lab,
             "Up to Python 3.3 a destructor was called only when counting "
             "freed the object. For a and b, which hold each other, no order "
             "was right, so the collector left them alone, and with them all "
             "that they reach: c. It put those that have a destructor into "
             "gc.garbage. d only refers to them, and was freed. (PEP 442 "
             "describes it. No Python of today can show it; this runtime "
             "can.)");
    gc_set_legacy_finalizers(true);
    make_four(l);
    lab_says(l->lab, "As Python 3.3 did:");
    final_collect(l, 4);
    final_expect_calls(l, "[]");
    four_fates(l, "up to Python 3.3");
    lab_fact(l->lab, "uncollectable objects", 3, uncollectable() - before);
    lab_says(l->lab, "The program had to find them there and break the cycle "
                     "itself. Who did not look had a leak.");
    lab_python(l->lab, "gc.garbage[0].next = None; del gc.garbage[:]");
    break_by_hand(l);
    final_expect_calls(l, "['a', 'b']");
    expect_those(l, "alive", 4, lives, "none");
    gc_set_legacy_finalizers(false);
    make_four(l);
    lab_says(l->lab, "As Python does since 3.4:");
    final_collect(l, 4);
    final_expect_calls(l, "['a', 'b']");
    four_fates(l, "since Python 3.4");
}
