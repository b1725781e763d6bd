/* SPDX-License-Identifier: MIT */
/*
 * Lesson: what a destructor may rely on when its object is in a cycle.
 *
 * __del__ of each class is a finalizer of the runtime. What it appends to the
 * Python list `calls` is noted here; the list is compared sorted, because the
 * order in a cycle is nobody's promise.
 */
#include "experiments/lessons/finalization.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- what the program notes ----------------------------------------------- */

enum { MOST_CALLS = 8, MOST_TEXT = 24 };

/* Finalizers have no other way to tell; the lesson has one thread. */
static struct {
    struct lesson *lesson;
    char call[MOST_CALLS][MOST_TEXT];
    int calls;
    int found_done; /* neighbours whose own __del__ had run already */
    const struct object *made[NAMES];
    bool died[NAMES];
    int alive;
} notes;

static void note(const char *text)
{
    if (notes.calls < MOST_CALLS)
        snprintf(notes.call[notes.calls], MOST_TEXT, "%s", text);
    notes.calls++;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(a, b);
}

void final_expect_calls(struct lesson *l, const char *expected)
{
    char text[MOST_CALLS * (MOST_TEXT + 4)] = "[";
    int count = notes.calls < MOST_CALLS ? notes.calls : MOST_CALLS;

    qsort(notes.call, (size_t)count, sizeof(notes.call[0]), by_text);
    for (int i = 0; i < count; i++) {
        size_t length = strlen(text);

        snprintf(text + length, sizeof(text) - length, "%s'%s'", i ? ", " : "",
                 notes.call[i]);
    }
    strcat(text, "]");
    lab_answer(l->lab, "sorted(calls)", expected, text);
    notes.calls = 0;
}

/* --- the classes ---------------------------------------------------------- */

static void dealloc(struct mutator *m, struct object *o)
{
    (void)m;
    notes.alive--;
    for (int i = 0; i < NAMES; i++)
        if (notes.made[i] == o)
            notes.died[i] = true;
}

/* o is held, and so is its name. */
static const char *name_of(struct object *o)
{
    return str_bytes(slot_peek(instance_slot(o, NAME)));
}

/* Held by o, and whole: nothing is taken apart while finalizers run. */
static struct object *next_of(struct object *o)
{
    return slot_peek(instance_slot(o, NEXT));
}

static void node_del(struct mutator *m, struct object *o)
{
    (void)m;
    note(name_of(o));
}

static void friend_del(struct mutator *m, struct object *o)
{
    char text[MOST_TEXT];

    snprintf(text, sizeof(text), "%s sees %s", name_of(o), name_of(next_of(o)));
    note(text);
    notes.found_done += slot_peek(instance_slot(next_of(o), DONE)) != NULL;
    instance_set_field(m, o, DONE, slot_peek(instance_slot(o, NAME)));
}

/* The other one's method. */
static void hear(struct object *o, const char *who)
{
    char text[MOST_TEXT];

    snprintf(text, sizeof(text), "%s hears %s", name_of(o), who);
    note(text);
}

static void caller_del(struct mutator *m, struct object *o)
{
    (void)m;
    hear(next_of(o), name_of(o));
}

static void lazarus_del(struct mutator *m, struct object *o)
{
    struct lesson *l = notes.lesson;

    note(name_of(o));
    l->failed |= !list_append(m, l->f[SAVED], o);
}

static const char *const field_names[FIELDS] = {"name", "next", "child", "me",
                                                "done"};

#define CLASS(python_name, del_)                                               \
    {                                                                          \
        .name = (python_name),                                                 \
        .basic_size = sizeof(struct instance) +                                \
                      (1 + (size_t)FIELDS) * sizeof(struct slot),              \
        .kind = KIND_INSTANCE, .traverse = instance_traverse,                  \
        .clear = instance_clear, .finalize = (del_), .dealloc = dealloc,       \
        .fields = field_names, .field_count = FIELDS,                          \
    }

const struct type finalization_node = CLASS("Node", node_del);
const struct type finalization_lazarus = CLASS("Lazarus", lazarus_del);
const struct type finalization_plain = CLASS("Plain", NULL);
static const struct type friend_type = CLASS("Friend", friend_del);
static const struct type caller_type = CLASS("Caller", caller_del);

/* --- the stage ------------------------------------------------------------ */

void final_make(struct lesson *l, enum name name, const struct type *type)
{
    const char text[] = {(char)('a' + name), '\0'};
    struct object **f = l->f;

    if (!str_new(l->m, text, 1, &f[SPARE]) ||
        !instance_new(l->m, type, &f[name])) {
        l->failed = true;
        return;
    }
    instance_set_field(l->m, f[name], NAME, f[SPARE]);
    local_clear(l->m, &f[SPARE]);
    notes.made[name] = f[name];
    notes.died[name] = false;
    notes.alive++;
}

void final_refer(struct lesson *l, enum name from, enum field field,
                 enum name to)
{
    if (l->f[from])
        instance_set_field(l->m, l->f[from], field,
                           to == NAMES ? NULL : l->f[to]);
}

void final_del(struct lesson *l, int count)
{
    for (int name = 0; name < count; name++)
        local_clear(l->m, &l->f[name]);
    rc_flush(l->m);
}

void final_collect(struct lesson *l, long expected)
{
    long found = gc_collect(l->m, GC_OLDEST);

    rc_flush(l->m);
    lab_python(l->lab, "gc.collect()");
    lab_fact(l->lab, "gc.collect() returns", expected, found);
}

bool final_has_died(enum name name)
{
    return notes.died[name];
}

const struct object *final_address_of(enum name name)
{
    return notes.made[name];
}

static void living(struct lesson *l, int expected)
{
    lab_fact(l->lab, "objects alive", expected, notes.alive);
}

/* --- the program ---------------------------------------------------------- */

static void introduce(struct lesson *l)
{
    lab_python(l->lab, "import gc\n"
                       "gc.disable()  # it runs when we say so\n"
                       "calls, saved = [], []\n"
                       "class Plain:\n"
                       "    def __init__(self, name): self.name = name\n"
                       "class Node(Plain):\n"
                       "    def __del__(self): calls.append(self.name)");
    if (RC_LATE_DEATH)
        lab_says(l->lab, "Under this strategy objects die a little later than "
                         "their last reference goes. What is shown is what "
                         "holds after it has caught up.");
}

static void order(struct lesson *l)
{
    lab_says(l->lab, "Three objects with a destructor hold each other in a "
                     "ring. Each may use the next one, so none can go first. "
                     "Since Python 3.4 (PEP 442) the collector calls all of "
                     "them, each once, before it takes any of them apart.");
    lab_python(l->lab, "a, b, c = Node('a'), Node('b'), Node('c')\n"
                       "a.next = b; b.next = c; c.next = a\n"
                       "del a, b, c");
    for (enum name name = A; name <= C; name++)
        final_make(l, name, &finalization_node);
    final_refer(l, A, NEXT, B);
    final_refer(l, B, NEXT, C);
    final_refer(l, C, NEXT, A);
    final_del(l, 3);
    final_expect_calls(l, "[]");
    final_collect(l, 3);
    final_expect_calls(l, "['a', 'b', 'c']");
    living(l, 0);
    lab_says(l->lab, "In which order is not promised, so we only look at them "
                     "sorted.");
}

static void make_pair(struct lesson *l, const struct type *type)
{
    final_make(l, A, type);
    final_make(l, B, type);
    final_refer(l, A, NEXT, B);
    final_refer(l, B, NEXT, A);
    final_del(l, 2);
}

static void neighbour(struct lesson *l)
{
    lab_says(l->lab, "So a destructor that needs its neighbour finds it whole. "
                     "But the neighbour's own destructor may have run before: "
                     "of two, one finds the other done.");
    lab_python(l->lab,
               "found = []\n"
               "class Friend(Plain):\n"
               "    done = False\n"
               "    def __del__(self):\n"
               "        calls.append(self.name + ' sees ' + self.next.name)\n"
               "        found.append(self.next.done)\n"
               "        self.done = True\n"
               "calls.clear(); a, b = Friend('a'), Friend('b')\n"
               "a.next = b; b.next = a\n"
               "del a, b");
    notes.found_done = 0;
    make_pair(l, &friend_type);
    final_collect(l, 2);
    final_expect_calls(l, "['a sees b', 'b sees a']");
    lab_fact(l->lab, "found.count(True)", 1, notes.found_done);
    lab_says(l->lab, "A destructor that closes its file must therefore expect "
                     "that somebody's destructor still wants to write to it.");
}

static void other_method(struct lesson *l)
{
    lab_says(l->lab, "It may call the other's methods as well.");
    lab_python(l->lab, "class Caller(Plain):\n"
                       "    def hear(self, who):\n"
                       "        calls.append(self.name + ' hears ' + who)\n"
                       "    def __del__(self): self.next.hear(self.name)\n"
                       "calls.clear(); a, b = Caller('a'), Caller('b')\n"
                       "a.next = b; b.next = a\n"
                       "del a, b");
    make_pair(l, &caller_type);
    final_collect(l, 2);
    final_expect_calls(l, "['a hears b', 'b hears a']");
    living(l, 0);
}

static void resurrection(struct lesson *l)
{
    struct object **f = l->f;

    lab_says(l->lab, "A destructor gets its object, alive, as self. It can "
                     "store it somewhere: then the object is not dead after "
                     "all.");
    lab_python(l->lab, "class Lazarus(Plain):\n"
                       "    def __del__(self):\n"
                       "        calls.append(self.name)\n"
                       "        saved.append(self)\n"
                       "calls.clear(); a = Lazarus('a')\n"
                       "del a");
    final_make(l, A, &finalization_lazarus);
    final_del(l, 1);
    final_expect_calls(l, "['a']");
    living(l, 1);
    if (!l->failed && list_get(l->m, f[SAVED], 0, &f[SPARE])) {
        lab_answer(l->lab, "saved[0].name", "a", name_of(f[SPARE]));
        lab_answer(l->lab, "gc.is_finalized(saved[0])", "True",
                   gc_is_finalized(f[SPARE]) ? "True" : "False");
        local_clear(l->m, &f[SPARE]);
    }
    lab_says(l->lab, "Once. It is noted that its destructor has run, and the "
                     "next time it simply dies.");
    lab_python(l->lab, "calls.clear(); saved.clear()");
    list_clear(l->m, f[SAVED]);
    rc_flush(l->m);
    final_expect_calls(l, "[]");
    living(l, 0);
}

static void story(struct lesson *l)
{
    introduce(l);
    order(l);
    neighbour(l);
    other_method(l);
    resurrection(l);
    finalization_lazarus_in_a_cycle(l);
    finalization_before_pep_442(l);
    living(l, 0);
}

/* --- the experiment ------------------------------------------------------- */

/* Both lists, before the census: the second one lives as long as the runtime.
 */
static void prepare(struct lesson *l)
{
    l->f = frame_push(l->m, NAMES);
    gc_garbage(l->m, &l->f[SPARE]);
    l->failed = !l->f[SPARE] || !list_new(l->m, &l->f[SAVED]);
    local_clear(l->m, &l->f[SPARE]);
}

static int run(struct lab *lab)
{
    struct lesson l = {.lab = lab};
    struct census before;

    if (!RC_COLLECTS || !RC_COUNTS) {
        lab_skip(lab, "this lesson is about a collector that relies on counts");
        return 0;
    }
    l.m = stage_open(lab);
    if (!l.m)
        return -1;
    memset(&notes, 0, sizeof(notes));
    notes.lesson = &l;
    gc_disable();
    prepare(&l);
    before = census_take(l.m);
    lab_cell_begin(lab, 1);
    if (!l.failed)
        story(&l);
    census_check(lab, l.m, &before);
    lab_cell_end(lab);
    frame_pop(l.m, l.f);
    stage_close(l.m);
    return l.failed ? lab_fail(lab, "out of memory") : 0;
}

const struct experiment experiment_finalization = {
    .name = "finalization",
    .question = "What may a destructor rely on when its object is in a cycle?",
    .lesson = true,
    .help =
        "Objects with destructors that hold each other: which __del__ comes\n"
        "first, what it finds of its neighbours, and what happens when it\n"
        "stores its own object somewhere. Then the same cycle as before\n"
        "Python 3.4, when the collector could not free it at all and put it\n"
        "into gc.garbage; PEP 442 tells how and why that changed.\n"
        "\n"
        "  build/lab-gil finalization --transcript\n"
        "  build/lab-deferred finalization --transcript\n",
    .run = run,
    .cells = transcript_cells,
};
