/* SPDX-License-Identifier: MIT */
/*
 * Cyclic garbage under work. Threads share a board of slots with boxes on it;
 * they walk from box to box, relink them, drop parts and make new ones, with
 * finalizers (some of which put their box back on the board) and with weak
 * references (some with callbacks) that all threads follow. Meanwhile
 * collections run, automatic ones and those that threads ask for, the heap is
 * scanned, frozen and checked. What is looked for:
 *   - a box that is reached, through a slot or a weak reference, is alive;
 *   - every box with a finalizer is finalized exactly once;
 *   - no weak reference calls back twice, and none leads to its target from
 *     its callback;
 *   - every heap check on the way is content, and in the end nothing is left.
 */
#include "tests/torture/torture.h"

#include "runtime/types/list.h"
#include "runtime/types/weakref.h"

/* A box has EDGES slots for boxes, and one for a weak reference. */
enum { PLACES = 48, EDGES = 4, PATH = 10 };

static struct slot *board;    /* a box with PLACES slots: boxes */
static struct slot *weakrefs; /* the same: weak references */
static uint64_t mortals;      /* atomic: born */
static uint64_t resurrected;  /* atomic */
static uint64_t callbacks;    /* atomic */

struct player {
    struct mutator *m;
    struct object **f; /* 0 board, 1 weak references, 2.. scratch */
    uint64_t state;
    unsigned index;
};

static unsigned below(struct player *p, unsigned limit)
{
    return (unsigned)(chance(&p->state) % limit);
}

static struct slot *some_place(struct player *p, struct object *container)
{
    return box_slot(container, below(p, PLACES));
}

static void expect_alive(struct object *o, const char *where)
{
    if (RC_THREAD_SAFE && !box_is_alive(o))
        torture_fail("%s: a dead box", where);
}

/* One mortal in four goes back on the board, where it meets others. */
static void perhaps_resurrect(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 1);

    expect_alive(&box->head, "finalizer");
    if (box->id % 4 == 0) {
        fetch_add_relaxed(&resurrected, 1);
        slot_load(m, &f[0], board);
        slot_store(m, box_slot(f[0], box->id % PLACES), &box->head);
    }
    frame_pop(m, f);
}

/* The argument is a grain of the weak reference's own: called once? */
static void note_call(struct mutator *m, struct object *weakref,
                      struct object *arg)
{
    struct object **f = frame_push(m, 1);

    fetch_add_relaxed(&callbacks, 1);
    if (box_of(arg)->user)
        torture_fail("a weak reference called back twice");
    box_of(arg)->user = weakref;
    if (weakref_get(m, weakref, &f[0]))
        torture_fail("a callback could get at the target");
    frame_pop(m, f);
}

static void make_box(struct player *p, struct object **dst)
{
    bool mortal = below(p, 3) == 0;

    if (!box_make(p->m, dst, mortal ? &mortal_type : &box_type,
                  chance(&p->state), EDGES + 1))
        die("out of memory");
    if (mortal) {
        box_of(*dst)->hook = perhaps_resurrect;
        fetch_add_relaxed(&mortals, 1);
    }
}

/* --- moves --- */

/* A new box in a place, in a cycle with the one it replaces. */
static void move_make(struct player *p)
{
    struct slot *place = some_place(p, p->f[0]);

    make_box(p, &p->f[2]);
    if (slot_load(p->m, &p->f[3], place)) {
        slot_store(p->m, box_slot(p->f[2], 0), p->f[3]);
        slot_store(p->m, box_slot(p->f[3], below(p, EDGES)), p->f[2]);
    }
    slot_store(p->m, place, p->f[2]);
}

/* A cycle that nobody ever sees. */
static void move_private(struct player *p)
{
    make_box(p, &p->f[2]);
    make_box(p, &p->f[3]);
    slot_store(p->m, box_slot(p->f[2], 0), p->f[3]);
    slot_store(p->m, box_slot(p->f[3], 0), p->f[2]);
}

static void move_forget(struct player *p)
{
    slot_store(p->m, some_place(p, p->f[0]), NULL);
}

/* From box to box, changing some edges. */
static void move_walk(struct player *p)
{
    if (!slot_load(p->m, &p->f[2], some_place(p, p->f[0])))
        return;
    for (int i = 0; i < PATH; i++) {
        expect_alive(p->f[2], "walk");
        if (!slot_load(p->m, &p->f[3], box_slot(p->f[2], below(p, EDGES))))
            return;
        expect_alive(p->f[3], "edge");
        if (below(p, 4) == 0)
            slot_store(p->m, box_slot(p->f[3], below(p, EDGES)), p->f[2]);
        local_move(p->m, &p->f[2], &p->f[3]);
    }
}

static void move_weakref(struct player *p)
{
    if (!slot_load(p->m, &p->f[2], some_place(p, p->f[0])))
        return;
    box_make(p->m, &p->f[3], &grain_type, 0, 0);
    if (!weakref_new(p->m, p->f[2], below(p, 2) ? note_call : NULL, p->f[3],
                     &p->f[4]))
        die("out of memory");
    if (below(p, 4) == 0) /* held by its own target: trash together */
        slot_store(p->m, box_slot(p->f[2], EDGES), p->f[4]);
    slot_store(p->m, some_place(p, p->f[1]), p->f[4]);
}

static void move_follow(struct player *p)
{
    if (slot_load(p->m, &p->f[2], some_place(p, p->f[1])) &&
        weakref_get(p->m, p->f[2], &p->f[3]))
        expect_alive(p->f[3], "weak reference");
}

static void move_collect(struct player *p)
{
    gc_collect(p->m, (int)below(p, GC_GENERATIONS));
}

static void move_scan(struct player *p)
{
    switch (below(p, 4)) {
    case 0:
        if (slot_load(p->m, &p->f[2], some_place(p, p->f[0])))
            gc_referrers(p->m, p->f[2], &p->f[3]);
        break;
    case 1:
        gc_objects(p->m, (int)below(p, GC_GENERATIONS), &p->f[3]);
        break;
    case 2:
        gc_freeze(p->m);
        safepoint(p->m);
        gc_unfreeze(p->m);
        break;
    default:
        if (RC_THREAD_SAFE && !heap_is_sound(p->m))
            torture_fail("the heap checker is not content on the way");
    }
}

static void work(struct mutator *m, unsigned index, void *arg)
{
    enum { FRAME = 6 };
    struct player p = {m, frame_push(m, FRAME), torture_seed(index), index};
    uint64_t turn;

    (void)arg;
    slot_load(m, &p.f[0], board);
    slot_load(m, &p.f[1], weakrefs);
    for (turn = 0; turn % 64 || !torture_is_over(); turn++) {
        switch (below(&p, 16)) {
        case 0:
        case 1:
        case 2:
            move_make(&p);
            break;
        case 3:
            move_private(&p);
            break;
        case 4:
            move_forget(&p);
            break;
        case 5:
        case 6:
            move_weakref(&p);
            break;
        case 7:
        case 8:
            move_follow(&p);
            break;
        default:
            move_walk(&p);
        }
        if (below(&p, 3000) == 0)
            move_collect(&p);
        if (below(&p, 6000) == 0)
            move_scan(&p);
        for (int i = 2; i < FRAME; i++)
            local_clear(m, &p.f[i]);
        safepoint(m);
    }
    torture_count(turn);
    frame_pop(m, p.f);
}

/* Finalizers put boxes back until the last has had its turn. */
static void clear_board(struct mutator *m)
{
    struct object **f = frame_push(m, 1);
    uint64_t before;

    do {
        before = load_relaxed(&box_finalized); /* all have been joined */
        slot_load(m, &f[0], board);
        box_clear(m, f[0]);
        local_clear(m, &f[0]);
        rc_flush(m);
        gc_collect(m, GC_OLDEST);
        rc_flush(m);
    } while (load_relaxed(&box_finalized) != before);
    slot_load(m, &f[0], weakrefs);
    box_clear(m, f[0]);
    frame_pop(m, f);
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "cycles", 4);
    struct object **f = frame_push(m, 1);
    const int eager[GC_GENERATIONS] = {300, 5, 5};
    size_t blocks = settled_blocks(m);
    struct gc_stats stats[GC_GENERATIONS];
    uint64_t collected = 0;

    gc_set_threshold(eager);
    box_new(m, &f[0], 0, PLACES);
    board = handle_new(m, f[0]);
    box_new(m, &f[0], 0, PLACES);
    weakrefs = handle_new(m, f[0]);
    local_clear(m, &f[0]);
    if (RC_THREAD_SAFE) {
        crew_run(m, torture.threads, work, NULL);
        clear_board(m);
    }
    handle_free(m, board);
    handle_free(m, weakrefs);
    frame_pop(m, f);
    torture_expect_baseline(m, blocks);
    if (box_finalized != mortals)
        torture_fail("%llu finalizers ran for %llu boxes",
                     (unsigned long long)box_finalized,
                     (unsigned long long)mortals);
    gc_stats(stats);
    for (int g = 0; g < GC_GENERATIONS; g++)
        collected += stats[g].collected;
    if (RC_THREAD_SAFE && torture.seconds >= 1 &&
        !(resurrected && callbacks && collected))
        torture_fail(
            "%llu resurrected, %llu callbacks, %llu collected: no test",
            (unsigned long long)resurrected, (unsigned long long)callbacks,
            (unsigned long long)collected);
    return torture_end(m);
}
