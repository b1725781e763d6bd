/* SPDX-License-Identifier: MIT */
/*
 * One collection, watched: what the collector holds of six Nodes after each
 * step. a, b and c are a ring that the program can reach; d and e hold each
 * other, f and c.
 */
#include "experiments/lessons/generations.h"
#include "runtime/gc/observe.h"

#include <stdio.h>
#include <string.h>

enum { NODES = 6 };
enum { A, B, C, D, E, F };

/* What the observer wrote down, of each step once. */
static struct {
    const struct object *node[NODES];
    struct gc_observed seen[GC_STEP_CLEARED + 1][NODES];
} record;

static void watch(enum gc_step step, void *arg)
{
    (void)arg;
    for (int i = 0; i < NODES; i++)
        record.seen[step][i] = gc_observed(record.node[i]);
}

/* --- as text -------------------------------------------------------------- */

struct text {
    char text[64];
};

static void append(struct text *t, const char *piece)
{
    size_t length = strlen(t->text);

    snprintf(t->text + length, sizeof(t->text) - length, "%s%s",
             length ? ", " : "", piece);
}

/* "a 2, b 1, ..." */
static struct text counts(enum gc_step step)
{
    struct text text = {""};
    char piece[16];

    for (int i = 0; i < NODES; i++) {
        snprintf(piece, sizeof(piece), "%c %lld", 'a' + i,
                 (long long)record.seen[step][i].refs);
        append(&text, piece);
    }
    return text;
}

/* Those of which this was thought: "a, b, c". */
static struct text those(enum gc_step step, enum gc_state state)
{
    struct text text = {""};

    for (int i = 0; i < NODES; i++)
        if (record.seen[step][i].state == state)
            append(&text, (const char[]){(char)('a' + i), '\0'});
    return text;
}

static void answer(struct lesson *l, const char *what, const char *expected,
                   struct text observed)
{
    lab_answer(l->lab, what, expected, observed.text);
}

/* --- as rows -------------------------------------------------------------- */

static const char *state_name(enum gc_state state)
{
    static const char *const names[] = {
        [GC_STATE_ALIVE] = "reached",
        [GC_STATE_UNKNOWN] = "unknown",
        [GC_STATE_TRASH] = "unreachable",
        [GC_STATE_DEAD] = "dead",
    };

    return names[state];
}

/* For the drawing: its pictures are these four steps. */
static void rows(struct lesson *l)
{
    static const enum gc_step steps[] = {GC_STEP_COPIED, GC_STEP_SUBTRACTED,
                                         GC_STEP_TRASH, GC_STEP_CLEARED};

    for (int s = 0; s < 4; s++) {
        for (int i = 0; i < NODES; i++) {
            const struct gc_observed *seen = &record.seen[steps[s]][i];
            const char node[] = {(char)('a' + i), '\0'};

            lab_row(l->lab, "gc_refs", "1", (double)seen->refs, 0,
                    LAB_PARAMS(lab_number("picture", s + 1),
                               lab_text("node", node),
                               lab_text("state", state_name(seen->state))));
        }
    }
}

/* --- the program ---------------------------------------------------------- */

static void build(struct lesson *l, struct object **f)
{
    static const struct {
        int from, to;
        enum node_field field;
    } edges[] = {{A, B, LEFT},  {B, C, LEFT}, {C, A, LEFT}, {D, E, LEFT},
                 {D, F, RIGHT}, {E, D, LEFT}, {E, C, RIGHT}};

    for (int i = 0; i < NODES && !l->failed; i++) {
        l->failed = !generations_node_new(l->m, &f[i]);
        record.node[i] = f[i];
    }
    for (size_t i = 0; i < sizeof(edges) / sizeof(*edges) && !l->failed; i++)
        instance_set_field(l->m, f[edges[i].from], edges[i].field,
                           f[edges[i].to]);
    for (int i = B; i <= F; i++)
        local_clear(l->m, &f[i]);
}

static void tell(struct lesson *l)
{
    lab_says(l->lab, "While it works, nobody else does. It needs one number "
                     "for each object, beside its count. CPython calls it "
                     "gc_refs. First it copies the count of every object:");
    answer(l, "gc_refs", "a 2, b 1, c 2, d 1, e 1, f 1",
           counts(GC_STEP_COPIED));
    lab_says(l->lab, "Step 1, subtract: it goes through all of them and takes "
                     "one from whatever they refer to. What is left are the "
                     "references from outside.");
    answer(l, "gc_refs", "a 1, b 0, c 0, d 0, e 0, f 0",
           counts(GC_STEP_SUBTRACTED));
    lab_says(l->lab, "Only a has one left: the program's name. But 0 does not "
                     "mean garbage: b and c are at 0, too. Step 2, find "
                     "reachable: what has more than 0 is alive, and so is all "
                     "that can be reached from there.");
    answer(l, "reachable", "a, b, c", those(GC_STEP_REACHED, GC_STATE_ALIVE));
    answer(l, "unreachable", "d, e, f",
           those(GC_STEP_REACHED, GC_STATE_UNKNOWN));
    lab_says(l->lab, "Step 3, kill the rest: it takes away the references "
                     "that they hold, and then plain counting frees them. e "
                     "referred to c as well; that one is gone now.");
    answer(l, "freed", "d, e, f", those(GC_STEP_CLEARED, GC_STATE_DEAD));
    answer(l, "alive", "a, b, c", those(GC_STEP_CLEARED, GC_STATE_ALIVE));
}

void generations_steps(struct lesson *l)
{
    struct object **f = frame_push(l->m, NODES);
    long found;

    lab_says(l->lab, "How does the collector know what nobody can reach? a, b "
                     "and c are a ring that we can still get at. d and e hold "
                     "each other, and nobody else holds them.");
    lab_python(l->lab, "a, b, c, d, e, f = [Node() for i in range(6)]\n"
                       "a.left = b; b.left = c; c.left = a\n"
                       "d.left = e; d.right = f\n"
                       "e.left = d; e.right = c\n"
                       "del b, c, d, e, f");
    build(l, f);
    if (!l->failed) {
        rc_flush(l->m);
        lab_python(l->lab, "gc.collect()  # watched step by step");
        gc_set_observer(l->m, watch, NULL);
        found = gc_collect(l->m, GC_OLDEST);
        gc_set_observer(l->m, NULL, NULL);
        tell(l);
        rows(l);
        lab_fact(l->lab, "gc.collect() returns", 3, found);
        generations_expect_alive(l, 3);
        lab_fact(
            l->lab, "references to a.left.left", 1,
            gc_reference_count(l->m,
                               slot_peek(instance_slot(
                                   slot_peek(instance_slot(f[A], LEFT)), LEFT)),
                               NULL));
    }
    lab_python(l->lab, "del a");
    frame_pop(l->m, f);
    rc_flush(l->m);
    generations_collect(l, GC_OLDEST, 3);
}
