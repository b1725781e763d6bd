/* SPDX-License-Identifier: MIT */
/*
 * Counts and slots under fire. Threads make boxes, put them into slots that
 * all share, load them back, link them to one another (cycles too), copy and
 * drop locals, hold still, leave and come back as new mutators, detach, and
 * collect. Whatever a thread holds must be a live box whose home is the slot
 * it was loaded from: its canary and its number say so, and memory that was
 * reused too early does not.
 *
 * At the end everything is dropped: the heap checker must be content, no box
 * alive, and as many blocks in use as at the beginning.
 */
#include "tests/torture/torture.h"

enum { HOMES = 8, LOCALS = 6, BOX_SLOTS = 3 };

static struct slot *root; /* handle: a box with a slot per home */

struct worker {
    struct mutator *m;
    struct object **root;
    struct object **local;
    uint64_t random;
};

static unsigned pick(struct worker *w, unsigned n)
{
    return (unsigned)(chance(&w->random) % n);
}

static struct object **any_local(struct worker *w)
{
    return &w->local[pick(w, LOCALS)];
}

static void look_at(const struct object *o)
{
    if (o && !box_is_alive(o))
        die("a held box is dead: %p", (const void *)o);
}

static void enter(struct worker *w)
{
    w->m = mutator_enter();
    if (!w->m)
        die("no mutator");
    w->root = frame_push(w->m, 1 + LOCALS);
    w->local = w->root + 1;
    if (!slot_load(w->m, w->root, root))
        die("the root is gone");
}

static void leave(struct worker *w)
{
    frame_pop(w->m, w->root);
    mutator_leave(w->m);
}

/* A new box for some home, with links to what the other locals hold. */
static void make(struct worker *w)
{
    struct object **dst = any_local(w);
    unsigned slots = pick(w, BOX_SLOTS + 1);

    box_new(w->m, dst, pick(w, HOMES), slots);
    for (unsigned i = 0; i < slots; i++)
        slot_init(w->m, box_slot(*dst, i), *any_local(w));
}

static void store(struct worker *w)
{
    struct object *o = *any_local(w);
    unsigned home = o ? (unsigned)box_of(o)->id : pick(w, HOMES);

    slot_store(w->m, box_slot(*w->root, home), o);
}

static void load(struct worker *w)
{
    unsigned home = pick(w, HOMES);
    struct object **dst = any_local(w);

    if (!slot_load(w->m, dst, box_slot(*w->root, home)))
        return;
    look_at(*dst);
    if (box_of(*dst)->id != home)
        die("slot %u showed a box of slot %llu", home,
            (unsigned long long)box_of(*dst)->id);
}

/* Over a link from box to box; or changes one. */
static void walk(struct worker *w, bool change)
{
    struct object **from = any_local(w), **other = any_local(w);
    struct slot *slot;

    if (!*from || box_of(*from)->count == 0)
        return;
    slot = box_slot(*from, pick(w, (unsigned)box_of(*from)->count));
    if (change)
        slot_store(w->m, slot, pick(w, 2) ? *other : NULL);
    else if (other != from && slot_load(w->m, other, slot))
        look_at(*other);
}

static void act(struct worker *w)
{
    struct object **a = any_local(w), **b = any_local(w);

    switch (pick(w, 16)) {
    case 0:
    case 1:
        make(w);
        break;
    case 2:
    case 3:
        store(w);
        break;
    case 4:
    case 5:
    case 6:
    case 7:
        load(w);
        break;
    case 8:
        local_set(w->m, a, *b);
        break;
    case 9:
        local_clear(w->m, a);
        break;
    case 10:
        if (a != b)
            local_move(w->m, a, b);
        break;
    case 11:
    case 12:
        walk(w, false);
        break;
    case 13:
        walk(w, true);
        break;
    default:
        look_at(*a);
    }
    safepoint(w->m);
}

static void rarely(struct worker *w)
{
    switch (pick(w, 64)) {
    case 0:
        gc_collect(w->m, (int)pick(w, GC_GENERATIONS));
        break;
    case 1:
    case 2:
        rest_us(w->m, pick(w, 300));
        break;
    case 3:
        mutator_detach(w->m);
        mutator_attach(w->m);
        break;
    case 4:
        if (pick(w, 20) == 0 && !heap_is_sound(w->m))
            torture_fail("the heap checker is not content in the middle");
        break;
    case 5:
    case 6: /* somebody else may get our owner slot, pools, logs */
        leave(w);
        enter(w);
        break;
    default:
        break;
    }
}

static void work(struct mutator *first, unsigned index, void *arg)
{
    struct worker w = {.random = torture_seed(index)};
    uint64_t operations = 0;

    (void)arg;
    mutator_detach(first);
    enter(&w);
    while (!torture_is_over()) {
        for (int i = 0; i < 100; i++)
            act(&w);
        operations += 100;
        rarely(&w);
    }
    leave(&w);
    mutator_attach(first);
    torture_count(operations);
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "refcount", 4);
    size_t baseline = settled_blocks(m);
    struct object **f = frame_push(m, 1);

    box_new(m, f, HOMES, HOMES);
    root = handle_new(m, *f);
    if (!root)
        die("no handle");
    frame_pop(m, f);
    crew_run(m, torture.threads, work, NULL);
    handle_free(m, root);
    torture_expect_baseline(m, baseline);
    return torture_end(m);
}
