/* SPDX-License-Identifier: MIT */
/* What the collector finds: shapes of graphs, generations, kinds of objects. */
#include "tests/runtime/test_gc.h"

#include "runtime/gc/buffer.h"
#include "runtime/heap/walk.h"
#include "runtime/types/int.h"
#include "runtime/types/list.h"
#include "runtime/types/tuple.h"

/* --- shapes --- */

/*
 * Nodes are letters, edges are "ab" (a refers to b). What `roots` names stays
 * in frame slots, the rest is let go; then `found` objects are unreachable for
 * the collector (those that counting frees are not among them), and exactly
 * `left` are left.
 */
static const struct shape {
    const char *name, *nodes, *edges, *roots;
    long found;
    const char *left;
} shapes[] = {
    {"nothing", "", "", "", 0, ""},
    {"one held", "a", "", "a", 0, "a"},
    {"one let go dies by counting", "a", "", "", 0, ""},
    {"self loop", "a", "aa", "", 1, ""},
    {"self loop held", "a", "aa", "a", 0, "a"},
    {"two self loops", "a", "aa aa", "", 1, ""},
    {"pair", "ab", "ab ba", "", 2, ""},
    {"pair held by one", "ab", "ab ba", "b", 0, "ab"},
    {"ring of five", "abcde", "ab bc cd de ea", "", 5, ""},
    {"ring held in the middle", "abcde", "ab bc cd de ea", "c", 0, "abcde"},
    {"chain into a ring", "abcd", "ab bc cd dc", "", 2, ""},
    {"ring with a tail", "abcd", "ab ba bc cd", "", 4, ""},
    {"ring with a held tail", "abcd", "ab ba bc cd", "c", 2, "cd"},
    {"two rings, one edge", "abcd", "ab ba cd dc bc", "", 4, ""},
    {"two rings, edge from the held", "abcd", "ab ba cd dc bc", "a", 0, "abcd"},
    {"two rings, edge to the held", "abcd", "ab ba cd dc bc", "c", 2, "cd"},
    {"rings sharing a node", "abc", "ab ba bc cb", "", 3, ""},
    {"complete graph", "abcd", "ab ac ad ba bc bd ca cb cd da db dc", "", 4,
     ""},
    {"parallel edges", "ab", "ab ab ab ba", "", 2, ""},
    {"parallel edges held", "ab", "ab ab ab ba", "b", 0, "ab"},
    {"held behind three of them", "abcdef", "ab bc ca de ef fd cd", "e", 3,
     "def"},
    {"a held one in front of all", "abcdef", "ab bc ca de ef fd cd", "a", 0,
     "abcdef"},
    {"diamond with a back edge", "abcd", "ab ac bd cd da", "", 4, ""},
    {"diamond without", "abcd", "ab ac bd cd", "", 0, ""},
    {"two roots, garbage between", "abcde", "ab cc cb dd da", "ab", 2, "ab"},
};

enum { NODES = 8, EDGES_PER_NODE = 4 };

static void build(struct mutator *m, struct object **f,
                  const struct shape *shape)
{
    size_t used[NODES] = {0};

    for (size_t i = 0; shape->nodes[i]; i++)
        box_new(m, &f[i], (uint64_t)shape->nodes[i], EDGES_PER_NODE);
    for (const char *e = shape->edges; e[0]; e += e[2] ? 3 : 2) {
        size_t from = (size_t)(e[0] - 'a'), to = (size_t)(e[1] - 'a');

        link_to(m, f[from], used[from]++, f[to]);
    }
}

/* Collects with the given generation after `age` collections of everything
 * that came before. */
static void run_shape(struct mutator *m, const struct shape *shape, int age)
{
    struct object **f = frame_push(m, NODES);

    build(m, f, shape);
    for (int g = 0; g < age; g++)
        cr_assert_eq(gc_collect(m, g), 0, "%s: all held", shape->name);
    for (size_t i = 0; shape->nodes[i]; i++)
        if (!strchr(shape->roots, shape->nodes[i]))
            local_clear(m, &f[i]);
    rc_flush(m); /* what dies by counting is gone before the collector looks */
    cr_assert_eq(gc_collect(m, age < GC_OLDEST ? age : GC_OLDEST), shape->found,
                 "%s, age %d", shape->name, age);
    cr_assert_eq(boxes_left(m), strlen(shape->left), "%s, age %d", shape->name,
                 age);
    for (size_t i = 0; shape->nodes[i]; i++)
        if (f[i])
            cr_assert(box_is_alive(f[i]), "%s: %c", shape->name,
                      shape->nodes[i]);
    cr_assert(heap_is_sound(m), "%s, age %d", shape->name, age);
    frame_pop(m, f);
    gc_collect(m, GC_OLDEST);
    cr_assert_eq(boxes_left(m), 0);
}

GC_TEST_EACH(gc, shapes_of_graphs)
{
    for (size_t i = 0; i < sizeof(shapes) / sizeof(*shapes); i++)
        for (int age = 0; age <= GC_GENERATIONS; age++)
            run_shape(m, &shapes[i], age);
}

/* --- generations --- */

GC_TEST(gc, survivors_grow_old)
{
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 0, 1);
    cr_assert_eq(gc_generation_of(f[0]), 0);
    gc_collect(m, 0);
    cr_assert_eq(gc_generation_of(f[0]), 1);
    gc_collect(m, 0);
    cr_assert_eq(gc_generation_of(f[0]), 1, "not a candidate");
    box_new(m, &f[1], 1, 1);
    gc_collect(m, 1);
    cr_assert_eq(gc_generation_of(f[0]), 2);
    cr_assert_eq(gc_generation_of(f[1]), 2, "younger ones go with it");
    gc_collect(m, 2);
    cr_assert_eq(gc_generation_of(f[0]), 2);
    frame_pop(m, f);
}

GC_TEST(gc, young_collections_leave_old_garbage_alone)
{
    struct object **f = frame_push(m, 2);

    ring_new(m, &f[0], 3, 0);
    gc_collect(m, 0);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 0), 0);
    cr_assert_eq(boxes_left(m), 3);
    cr_assert_eq(gc_collect(m, 1), 3);
    cr_assert_eq(boxes_left(m), 0);
    frame_pop(m, f);
}

GC_TEST(gc, old_objects_hold_young_ones_even_if_they_are_garbage)
{
    struct object **f = frame_push(m, 3);

    ring_new(m, &f[0], 2, 0);
    gc_collect(m, 1); /* old */
    ring_new(m, &f[1], 2, 10);
    link_to(m, f[0], 1, f[1]);
    ring_new(m, &f[2], 2, 20); /* young, and not held by the old */
    link_to(m, f[2], 1, f[0]);
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    local_clear(m, &f[2]);
    cr_assert_eq(gc_collect(m, 0), 2, "only the ring that nobody holds");
    cr_assert_eq(boxes_left(m), 4);
    cr_assert_eq(gc_collect(m, 2), 4);
    frame_pop(m, f);
}

/* Objects of three generations side by side in the same pools. */
GC_TEST(gc, generations_mixed_in_one_pool)
{
    enum { N = 300 };
    struct object **f = frame_push(m, N + 1);

    for (size_t i = 0; i < N; i++) {
        ring_new(m, &f[i], 1, i);
        if (i % 100 == 99)
            gc_collect(m, i < 100 ? 1 : 0); /* 0-99 old, -199 in 1, rest 0 */
    }
    ring_new(m, &f[N], 1, N);
    for (size_t i = 0; i < N; i++)
        if (i % 2)
            local_clear(m, &f[i]);
    cr_assert_eq(gc_generation_of(f[0]), 2);
    cr_assert_eq(gc_generation_of(f[100]), 1);
    cr_assert_eq(gc_generation_of(f[200]), 1);
    cr_assert_eq(gc_generation_of(f[N]), 0);
    local_clear(m, &f[N]);
    cr_assert_eq(gc_collect(m, 0), 1);
    cr_assert_eq(gc_collect(m, 1), 100);
    cr_assert_eq(gc_collect(m, 2), 50);
    cr_assert_eq(boxes_left(m), N / 2);
    frame_pop(m, f);
    cr_assert_eq(gc_collect(m, 2), N / 2);
}

/* --- kinds of objects --- */

GC_TEST(gc, atoms_are_not_tracked)
{
    struct object **f = frame_push(m, 2);

    int_new(m, 1 << 20, &f[0]);
    box_make(m, &f[1], &grain_type, 1, 0);
    cr_assert_not(gc_is_tracked(f[0]));
    cr_assert_not(gc_is_tracked(f[1]));
    cr_assert_eq(gc_generation_of(f[0]), -1);
    frame_pop(m, f);
}

GC_TEST(gc, tuples_of_atoms_are_untracked)
{
    enum { ATOMS, NESTED, OF_LIST, EMPTY_SLOT, NOTHING, LIST, N };
    struct object **f = frame_push(m, N), *item;

    int_new(m, 1000, &f[ATOMS]);
    item = f[ATOMS];
    tuple_new(m, &item, 1, &f[ATOMS]);
    item = f[ATOMS];
    tuple_new(m, &item, 1, &f[NESTED]);
    list_new(m, &f[LIST]);
    item = f[LIST];
    tuple_new(m, &item, 1, &f[OF_LIST]);
    tuple_new(m, NULL, 1, &f[EMPTY_SLOT]);
    tuple_new(m, NULL, 0, &f[NOTHING]);
    for (int i = 0; i < N; i++)
        cr_assert(gc_is_tracked(f[i]));
    gc_collect(m, 0);
    gc_collect(m, 1); /* the outer one may have been looked at first */
    cr_assert_not(gc_is_tracked(f[ATOMS]));
    cr_assert_not(gc_is_tracked(f[NESTED]));
    cr_assert(gc_is_tracked(f[OF_LIST]));
    cr_assert(gc_is_tracked(f[EMPTY_SLOT]), "it may still be filled");
    cr_assert_not(gc_is_tracked(f[NOTHING]));
    cr_assert(gc_is_tracked(f[LIST]));

    /* a cycle through a tuple is found, and counting frees the untracked */
    list_append(m, f[LIST], f[OF_LIST]);
    list_append(m, f[LIST], f[NESTED]);
    frame_pop(m, f);
    cr_assert_eq(gc_collect(m, 2), 2);
}

/* Beyond a pool's block: objects and arrays in the large-object space. */
GC_TEST_EACH(gc, large_objects)
{
    enum { WIDE = 3000 };
    struct object **f = frame_push(m, 4);

    for (int held = 0; held < 2; held++) {
        for (int age = 0; age < GC_GENERATIONS; age++) {
            cr_assert(box_make(m, &f[0], &box_type, 1, WIDE));
            cr_assert(heap_is_large(f[0]));
            box_make(m, &f[1], &box_type, 2, WIDE);
            for (size_t i = 0; i < WIDE; i += 7) {
                link_to(m, f[0], i, f[1]);
                box_new(m, &f[2], i, 1);
                link_to(m, f[2], 0, f[0]);
                link_to(m, f[1], i, f[2]);
            }
            local_set(m, &f[3], held ? f[2] : NULL);
            for (int g = 0; g < age; g++)
                cr_assert_eq(gc_collect(m, g), 0);
            cr_assert_eq(gc_generation_of(f[0]), generation_after(age));
            for (int i = 0; i < 3; i++)
                local_clear(m, &f[i]);
            cr_assert_eq(gc_collect(m, age), held ? 0 : 2 + (WIDE + 6) / 7);
            local_clear(m, &f[3]);
            gc_collect(m, 2);
            cr_assert_eq(boxes_left(m), 0);
        }
    }
    frame_pop(m, f);
}

/* Each is reached from an object behind it in memory, so all go through the
 * work stack; and each in front of it, so none does. */
GC_TEST_EACH(gc, chains_against_and_along_the_addresses)
{
    enum { N = 20000 };

    for (int along = 0; along < 2; along++) {
        struct object **f = frame_push(m, 3);

        box_new(m, &f[0], 0, 2);
        local_set(m, &f[1], f[0]);
        for (uint64_t i = 1; i < N; i++) {
            box_new(m, &f[2], i, 2);
            link_to(m, along ? f[1] : f[2], 0, along ? f[2] : f[1]);
            local_move(m, &f[1], &f[2]);
        }
        link_to(m, along ? f[1] : f[0], 0, along ? f[0] : f[1]);
        local_clear(m, along ? &f[1] : &f[0]); /* held at the beginning */
        cr_assert_eq(gc_collect(m, 2), 0);
        cr_assert_eq(boxes_left(m), N);
        frame_pop(m, f);
        cr_assert_eq(gc_collect(m, 2), N);
        cr_assert_eq(boxes_left(m), 0);
    }
}

/* --- deep structures on a small C stack --- */

static void *deep_main(void *arg)
{
    enum { DEPTH = 200000 };
    struct mutator *m = mutator_enter();
    struct object **f = frame_push(m, 2);

    (void)arg;
    ring_new(m, &f[0], DEPTH, 0);
    cr_assert_eq(gc_collect(m, 2), 0);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 2), DEPTH);
    frame_pop(m, f);
    rc_flush(m);
    mutator_leave(m);
    return NULL;
}

GC_TEST_EACH(gc, invariant_5_deep_rings_need_no_c_stack)
{
    pthread_attr_t attr;
    pthread_t thread;

    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, (size_t)64 << 10);
    cr_assert_eq(pthread_create(&thread, &attr, deep_main, NULL), 0);
    mutator_detach(m);
    pthread_join(thread, NULL);
    mutator_attach(m);
    pthread_attr_destroy(&attr);
    cr_assert_eq(boxes_left(m), 0);
}

/* --- when something runs out --- */

GC_TEST_EACH(gc, invariant_7_no_memory_for_the_work_stack)
{
    struct object **f = frame_push(m, 1);

    ring_new(m, &f[0], 10, 0);
    local_clear(m, &f[0]);
    buffer_fail_next(1);
    cr_assert_eq(gc_collect(m, 2), -1);
    cr_assert(heap_is_sound(m));
    cr_assert_eq(boxes_left(m), 10);
    cr_assert_eq(gc_collect(m, 2), 10);
    frame_pop(m, f);
}

GC_TEST_EACH(gc, invariant_7_no_room_in_the_shadow_stack)
{
    struct object **f = frame_push(m, 1);
    struct object **rest = frame_push(m, (size_t)(m->limit - m->top));

    cr_assert_not_null(rest);
    cr_assert_eq(gc_collect(m, 2), -1);
    frame_pop(m, rest);
    cr_assert_eq(gc_collect(m, 2), 0);
    frame_pop(m, f);
}

/* --- where there is no collector --- */

RUNTIME_TEST(gc, off_where_counts_cannot_be_trusted)
{
    struct object **f = frame_push(m, 2);

    if (RC_COLLECTS) {
        cr_assert(gc_is_enabled());
    } else {
        ring_new(m, &f[0], 3, 0);
        cr_assert_not(gc_is_enabled());
        gc_enable();
        cr_assert_not(gc_is_enabled());
        cr_assert_eq(gc_collect(m, 2), 0);
        cr_assert_not(gc_objects(m, -1, &f[1]));
        cr_assert_not(gc_referrers(m, f[0], &f[1]));
        cr_assert_not(gc_referents(m, f[0], &f[1]));
        gc_freeze(m);
        cr_assert_eq(gc_freeze_count(m), 0);
        cr_assert(box_is_alive(f[0]));
    }
    frame_pop(m, f);
}
