/* SPDX-License-Identifier: MIT */
/*
 * Weak references under fire: threads make objects and weak references to
 * them, some with callbacks, follow weak references that others made, and drop
 * all of it. A weak reference must lead to its own, live target or nowhere,
 * nowhere for good; each callback is called at most once, with its target
 * dead; at the end all targets and all weak references are gone.
 */
#include "runtime/types/weakref.h"

#include "tests/torture/torture.h"

enum { PLACES = 8 };

static struct slot *root; /* handle: PLACES targets, then PLACES weak refs */
static uint64_t made, called, upgraded; /* atomic */

struct worker {
    struct mutator *m;
    struct object **root, **target, **weak, **other;
    uint64_t random;
};

/* arg is a grain of its own for each weak reference; it remembers the call. */
static void call_back(struct mutator *m, struct object *weak,
                      struct object *arg)
{
    struct object **f = frame_push(m, 1);

    fetch_add_relaxed(&called, 1);
    if (weakref_get(m, weak, f))
        die("a callback's target is alive");
    if (exchange_acq_rel(&box_of(arg)->user, weak))
        die("a callback was called twice");
    frame_pop(m, f);
}

static struct slot *place_of(struct worker *w, unsigned offset)
{
    return box_slot(*w->root, offset + chance(&w->random) % PLACES);
}

static void make(struct worker *w)
{
    bool calls = chance(&w->random) % 2;

    if (!*w->target)
        return;
    if (calls && !box_make(w->m, w->other, &grain_type, 0, 0))
        die("no memory");
    if (!weakref_new(w->m, *w->target, calls ? call_back : NULL,
                     calls ? *w->other : NULL, w->weak))
        die("no memory");
    fetch_add_relaxed(&made, 1);
    if (chance(&w->random) % 2)
        slot_store(w->m, place_of(w, PLACES), *w->weak);
}

static void follow(struct worker *w)
{
    if (chance(&w->random) % 2)
        slot_load(w->m, w->weak, place_of(w, PLACES));
    if (!*w->weak)
        return;
    if (weakref_get(w->m, *w->weak, w->other)) {
        if (!box_is_alive(*w->other) || (*w->other)->type == &grain_type)
            die("a weak reference led astray");
        if (chance(&w->random) % 4 == 0) /* its target lives on */
            local_move(w->m, w->target, w->other);
        fetch_add_relaxed(&upgraded, 1);
    } else if (weakref_get(w->m, *w->weak, w->other)) {
        die("a dead weak reference came back to life");
    }
}

static void act(struct worker *w)
{
    switch (chance(&w->random) % 8) {
    case 0:
    case 1:
        if (!box_make(w->m, w->target,
                      chance(&w->random) % 4 ? &box_type : &mortal_type, 0, 1))
            die("no memory");
        if (chance(&w->random) % 8 == 0) /* only the collector finds it */
            slot_store(w->m, box_slot(*w->target, 0), *w->target);
        if (chance(&w->random) % 2)
            slot_store(w->m, place_of(w, 0), *w->target);
        break;
    case 2:
        slot_load(w->m, w->target, place_of(w, 0));
        break;
    case 3:
    case 4:
        make(w);
        break;
    case 5:
    case 6:
        follow(w);
        break;
    default:
        slot_store(w->m, place_of(w, 0), NULL);
        local_clear(w->m, w->target);
        local_clear(w->m, w->other);
    }
    safepoint(w->m);
}

static void work(struct mutator *m, unsigned index, void *arg)
{
    struct worker w = {.m = m, .random = torture_seed(index)};
    uint64_t operations = 0;

    (void)arg;
    w.root = frame_push(m, 4);
    w.target = w.root + 1;
    w.weak = w.root + 2;
    w.other = w.root + 3;
    if (!slot_load(m, w.root, root))
        die("the root is gone");
    for (; !torture_is_over(); operations += 100) {
        for (int i = 0; i < 100; i++)
            act(&w);
        if (chance(&w.random) % 32 == 0)
            gc_collect(m, (int)(chance(&w.random) % GC_GENERATIONS));
        if (chance(&w.random) % 16 == 0)
            rest_us(m, (unsigned)(chance(&w.random) % 300));
    }
    frame_pop(m, w.root);
    torture_count(operations);
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "weak", 4);
    size_t baseline = settled_blocks(m);
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 2 * PLACES);
    root = handle_new(m, *f);
    frame_pop(m, f);
    crew_run(m, torture.threads, work, NULL);
    handle_free(m, root);
    torture_expect_baseline(m, baseline);
    if (!called || !upgraded || called > made)
        torture_fail("%llu weak references, %llu followed, %llu called back",
                     (unsigned long long)made, (unsigned long long)upgraded,
                     (unsigned long long)called);
    return torture_end(m);
}
