/* SPDX-License-Identifier: MIT */
/*
 * Immortal objects (PEP 683): nothing writes their counts, nothing kills them,
 * and everybody else lives and dies as before.
 */
#include "tests/runtime/support.h"

#include "runtime/heap/walk.h"
#include "runtime/types/types.h"

#include <sys/mman.h>

TestSuite(immortal, .timeout = 60);

/* All that can be done to a count, by m, to a held object. */
static void use(struct mutator *m, struct object *o)
{
    struct object **f = frame_push(m, 2);
    struct slot *handle = handle_new(m, o);

    rc_inc(m, o);
    rc_dec(m, o);
    local_set(m, &f[0], o);
    local_move(m, &f[1], &f[0]);
    cr_assert(slot_load(m, &f[0], handle));
    slot_store(m, handle, o);
    slot_store(m, handle, NULL);
    rc_expose(m, o);
    cr_assert(rc_try_inc(m, o));
    local_adopt(m, &f[0], o); /* that reference */
    slot_init_move(m, handle, &f[0]);
    safepoint(m);
    handle_free(m, handle);
    frame_pop(m, f);
}

static void make_immortal(struct mutator *m, struct object *o)
{
    world_stop(m);
    rc_immortalize(m, o);
    world_start(m);
}

RUNTIME_TEST(immortal, nothing_writes_its_count)
{
    struct object **f = frame_push(m, 1);
    union rc_word before;

    box_new(m, f, 0, 0);
    cr_assert_not(rc_is_immortal(f[0]));
    rc_immortalize(m, f[0]); /* nobody else has seen it */
    cr_assert(rc_is_immortal(f[0]));
    cr_assert_eq(rc_count(f[0]), RC_IMMORTAL);
    before = f[0]->rc;
    for (int i = 0; i < 100; i++)
        use(m, f[0]);
    rc_flush(m);
    cr_assert_eq(f[0]->rc.count, before.count);
    frame_pop(m, f);
}

/* More decrements than there were ever references, too. */
RUNTIME_TEST(immortal, never_dies)
{
    struct object **f = frame_push(m, 1);
    struct object *o;

    box_new(m, f, 0, 0);
    o = f[0];
    rc_immortalize(m, o);
    local_clear(m, f);
    for (int i = 0; i < 1000; i++)
        rc_dec(m, o);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    cr_assert(box_is_alive(o));
    cr_assert_eq(boxes_alive(), 1);
    frame_pop(m, f);
}

static void use_from_a_handle(struct mutator *m, unsigned index, void *handle)
{
    struct object **f = frame_push(m, 1);

    (void)index;
    for (int i = 0; i < 2000; i++) {
        slot_load(m, f, handle);
        use(m, f[0]);
    }
    frame_pop(m, f);
}

RUNTIME_TEST(immortal, strangers_do_not_write_it_either)
{
    struct object **f = frame_push(m, 1);
    struct slot *handle;
    union rc_word before;

    box_new(m, f, 0, 0);
    handle = handle_new(m, f[0]);
    make_immortal(m, f[0]);
    before = f[0]->rc;
    crew_run(m, 3, use_from_a_handle, handle);
    rc_flush(m);
    cr_assert_eq(f[0]->rc.count, before.count);
    handle_free(m, handle);
    frame_pop(m, f);
}

static void empty(struct mutator *m, unsigned index, void *handle)
{
    (void)index;
    slot_store(m, handle, NULL);
}

/* Somebody else's decrement is on its way to the owner. */
RUNTIME_TEST(immortal, what_is_pending_is_forgotten)
{
    struct object **f = frame_push(m, 2);
    struct slot *mine, *theirs;

    for (int i = 0; i < 50; i++) {
        box_new(m, f, 0, 0);
        mine = handle_new(m, f[0]);
        theirs = handle_new(m, f[0]);
        local_clear(m, f);
        crew_run(m, 1, empty, theirs);
        cr_assert(slot_load(m, f, mine));
        make_immortal(m, f[0]);
        rc_flush(m);
        cr_assert(rc_is_immortal(f[0]));
        handle_free(m, mine);
        handle_free(m, theirs);
        local_clear(m, f);
        rc_flush(m);
    }
    cr_assert_eq(boxes_alive(), 50);
    frame_pop(m, f);
}

RUNTIME_TEST(immortal, weak_references_lead_to_it)
{
    struct object **f = frame_push(m, 4);
    union rc_word before;

    box_new(m, &f[0], 0, 0);
    cr_assert(weakref_new(m, f[0], NULL, NULL, &f[1]));
    rc_immortalize(m, f[0]);
    before = f[0]->rc;
    cr_assert(weakref_new(m, f[0], NULL, NULL, &f[2]));
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert(weakref_get(m, f[1], &f[0]));
    cr_assert(weakref_get(m, f[2], &f[3]));
    cr_assert_eq(f[0], f[3]);
    cr_assert_eq(f[0]->rc.count, before.count);
    frame_pop(m, f);
}

/* Made immortal by its own finalizer: a resurrection. */
static void immortalize_self(struct mutator *m, struct box *box)
{
    rc_immortalize(m, &box->head);
}

RUNTIME_TEST(immortal, a_finalizer_may_make_it_so)
{
    struct object **f = frame_push(m, 1);

    box_make(m, f, &mortal_type, 0, 0);
    box_of(f[0])->hook = immortalize_self;
    local_clear(m, f);
    rc_flush(m);
    cr_assert_eq(box_finalized, 1);
    cr_assert_eq(box_deaths, 0);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    cr_assert_eq(boxes_alive(), 1);
    frame_pop(m, f);
}

/* --- everything at once ------------------------------------------------ */

/* f[0] = [{"key": "value"}, (1, 2.5), itself] */
static void make_graph(struct mutator *m, struct object **f)
{
    struct object **g = frame_push(m, 3);

    cr_assert(list_new(m, &f[0]));
    cr_assert(dict_new(m, &g[0]));
    str_new(m, "key", 3, &g[1]);
    str_new(m, "value", 5, &g[2]);
    cr_assert(dict_set(m, g[0], g[1], g[2]));
    list_append(m, f[0], g[0]);
    int_new(m, 1, &g[0]);
    float_new(m, 2.5, &g[1]);
    cr_assert(tuple_new(m, g, 2, &g[2]));
    list_append(m, f[0], g[2]);
    list_append(m, f[0], f[0]);
    frame_pop(m, g);
}

static void assert_immortal(const struct object *o)
{
    struct span span = object_span(o);

    cr_assert(rc_is_immortal(o), "%s", o->type->name);
    for (size_t i = 0; i < span.count; i++)
        if (span.slots[i].ref && span.slots[i].ref != o)
            assert_immortal(span.slots[i].ref);
}

RUNTIME_TEST(immortal, a_whole_graph_stays_for_good)
{
    struct object **f = frame_push(m, 1);
    size_t blocks;

    make_graph(m, f);
    gc_immortalize(m);
    assert_immortal(f[0]);
    blocks = settled_blocks(m);
    local_clear(m, f);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, GC_OLDEST), 0);
    gc_unfreeze(m); /* the collector may look at it, and leaves it alone */
    cr_assert_eq(gc_collect(m, GC_OLDEST), 0);
    cr_assert_eq(settled_blocks(m), blocks);
    frame_pop(m, f);
}

RUNTIME_TEST(immortal, freezes_what_is_tracked)
{
    struct object **f = frame_push(m, 1);

    make_graph(m, f);
    gc_immortalize(m);
    if (RC_COLLECTS)
        cr_assert_eq(gc_freeze_count(m), 3); /* list, dict, tuple */
    else
        cr_assert_eq(gc_freeze_count(m), 0);
    frame_pop(m, f);
}

/* What comes later is mortal, wherever it hangs. */
RUNTIME_TEST(immortal, holds_mortals_that_come_later)
{
    struct object **f = frame_push(m, 3);

    box_new(m, &f[0], 0, 2);
    gc_immortalize(m);
    box_new(m, &f[1], 1, 1);
    cr_assert_not(rc_is_immortal(f[1]));
    slot_store(m, box_slot(f[0], 0), f[1]);
    cr_assert_eq(settled_count(m, f[1]), 2);
    local_clear(m, &f[1]);
    gc_collect(m, GC_OLDEST);
    cr_assert_eq(boxes_alive(), 2);
    slot_store(m, box_slot(f[0], 0), NULL);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 1);

    /* and cycles of mortals that hold immortals are found */
    box_new(m, &f[1], 2, 2);
    slot_store(m, box_slot(f[1], 0), f[1]);
    slot_store(m, box_slot(f[1], 1), f[0]);
    local_clear(m, &f[1]);
    if (RC_COLLECTS)
        cr_assert_eq(gc_collect(m, GC_OLDEST), 1);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), RC_COLLECTS ? 1 : 2);
    frame_pop(m, f);
}

static void immortalize_all(struct mutator *m, struct box *box)
{
    (void)box;
    gc_immortalize(m);
}

/* In the middle of a collection: its trash is none of it. */
RUNTIME_TEST(immortal, the_trash_of_a_collection_stays_mortal)
{
    struct object **f = frame_push(m, 2);

    if (!RC_COLLECTS)
        cr_skip_test("no collector");
    box_new(m, &f[0], 0, 0);
    box_make(m, &f[1], &mortal_type, 1, 1);
    box_of(f[1])->hook = immortalize_all;
    slot_store(m, box_slot(f[1], 0), f[1]);
    local_clear(m, &f[1]);
    rc_flush(m);
    cr_assert_eq(gc_collect(m, GC_OLDEST), 1);
    rc_flush(m);
    cr_assert_eq(boxes_alive(), 1);
    cr_assert(rc_is_immortal(f[0]));
    frame_pop(m, f);
}

/* In the middle of a deallocation: what is dead stays dead. */
RUNTIME_TEST(immortal, the_dying_stay_mortal)
{
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 0, 2);
    for (unsigned i = 0; i < 2; i++) {
        box_make(m, &f[1], &mortal_type, 1 + i, 0);
        slot_store(m, box_slot(f[0], i), f[1]);
    }
    box_of(f[1])->hook = immortalize_all; /* the second child's */
    local_clear(m, &f[1]);
    rc_flush(m);
    local_clear(m, &f[0]);
    rc_flush(m);
    cr_assert_eq(box_finalized, 2);
    /* It was held by its finalizer's frame, so it was alive: resurrected. */
    cr_assert_eq(boxes_alive(), 1);
    frame_pop(m, f);
}

/* --- the proof --------------------------------------------------------- */

struct library {
    struct slot *graph; /* handles */
    struct slot *weakref;
};

/* Reads the whole graph, by every road that does not allocate. */
static void read_all(struct mutator *m, unsigned index, void *arg)
{
    const struct library *library = arg;
    struct object **f = frame_push(m, 4);

    (void)index;
    for (int i = 0; i < 500; i++) {
        uint64_t position = 0;

        cr_assert(slot_load(m, &f[0], library->graph));
        use(m, f[0]);
        cr_assert(list_get(m, f[0], 0, &f[1]));
        cr_assert(dict_get_bytes(m, f[1], "key", 3, &f[2]));
        cr_assert_eq(memcmp(str_bytes(f[2]), "value", 5), 0);
        cr_assert_eq(dict_next(m, f[1], &position, &f[2], &f[3]), NEXT_ITEM);
        use(m, f[3]);
        cr_assert(list_get(m, f[0], 1, &f[1]));
        cr_assert(tuple_get(m, f[1], 1, &f[2]));
        cr_assert_eq(float_value(f[2]), 2.5);
        cr_assert(weakref_get(m, slot_peek(library->weakref), &f[3]));
        cr_assert_eq(f[3], f[0]);
        safepoint(m);
    }
    frame_pop(m, f);
}

static void protect_pools(int protection)
{
    cr_assert_eq(mprotect(heap_base, heap_pool_limit() * POOL_BYTES,
                          protection),
                 0);
}

/*
 * The blocks' memory is made read-only; then everything is read, by the thread
 * that made it and by strangers, and collected. A single write is the end.
 */
RUNTIME_TEST(immortal, its_memory_may_be_read_only)
{
    struct object **f = frame_push(m, 2);
    struct library library;

    make_graph(m, f);
    cr_assert(weakref_new(m, f[0], NULL, NULL, &f[1]));
    library.graph = handle_new(m, f[0]);
    library.weakref = handle_new(m, f[1]);
    gc_immortalize(m);

    protect_pools(PROT_READ);
    read_all(m, 0, &library);
    gc_collect(m, GC_OLDEST);
    gc_unfreeze(m);
    gc_collect(m, GC_OLDEST);
    crew_run(m, 2, read_all, &library);
    rc_flush(m);
    cr_assert(RC_COLLECTS ? heap_is_sound(m) : true);
    protect_pools(PROT_READ | PROT_WRITE);

    handle_free(m, library.graph);
    handle_free(m, library.weakref);
    frame_pop(m, f);
}
