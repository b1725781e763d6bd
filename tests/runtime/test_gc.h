/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RUNTIME_TEST_GC_H
#define TESTS_RUNTIME_TEST_GC_H
/*
 * For the collector's suites: GC_TEST, a RUNTIME_TEST with automatic
 * collection off, whose body does not run where there is no collector (that
 * it is politely off there, test_gc.c asserts), and small words for graphs.
 * GC_TEST_EACH is for what holds whoever collects: the body runs once with the
 * cycle collector, and once more, as NAME_from_roots, with mark and sweep.
 */
#include "tests/runtime/support.h"

#include "runtime/gc/collector.h"

#define GC_TEST(suite, name, ...)                                              \
    static void gc_##suite##_##name(struct mutator *m);                        \
    RUNTIME_TEST(suite, name, ##__VA_ARGS__)                                   \
    {                                                                          \
        gc_disable();                                                          \
        if (RC_COLLECTS)                                                       \
            gc_##suite##_##name(m);                                            \
    }                                                                          \
    static void gc_##suite##_##name(struct mutator *m __attribute__((unused)))

#define GC_TEST_EACH(suite, name, ...)                                         \
    GC_TEST(suite, name, ##__VA_ARGS__);                                       \
    RUNTIME_TEST(suite, name##_from_roots, ##__VA_ARGS__)                      \
    {                                                                          \
        gc_disable();                                                          \
        cr_assert(gc_set_collector(&gc_mark_sweep));                           \
        if (RC_COLLECTS)                                                       \
            gc_##suite##_##name(m);                                            \
    }                                                                          \
    static void gc_##suite##_##name(struct mutator *m __attribute__((unused)))

/* A test of mark and sweep alone. */
#define MARK_TEST(name, ...)                                                   \
    static void mark_##name(struct mutator *m);                                \
    GC_TEST(gc_mark_sweep, name, ##__VA_ARGS__)                                \
    {                                                                          \
        cr_assert(gc_set_collector(&gc_mark_sweep));                           \
        mark_##name(m);                                                        \
    }                                                                          \
    static void mark_##name(struct mutator *m __attribute__((unused)))

/* from's slot i refers to `to` (may be NULL) */
FIXTURE void link_to(struct mutator *m, struct object *from, size_t i,
                     struct object *to)
{
    slot_store(m, box_slot(from, i), to);
}

/* *dst = a ring of n boxes with 2 slots each: slot 0 refers to the next, slot
 * 1 is free. *dst holds the first, ids count from `id`. */
FIXTURE void ring_new(struct mutator *m, struct object **dst, size_t n,
                      uint64_t id)
{
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], id, 2);
    link_to(m, f[0], 0, f[0]);
    local_set(m, dst, f[0]);
    for (size_t i = 1; i < n; i++) { /* after the first, before its next */
        box_new(m, &f[1], id + i, 2);
        slot_load(m, &f[0], box_slot(*dst, 0));
        link_to(m, f[1], 0, f[0]);
        link_to(m, *dst, 0, f[1]);
    }
    frame_pop(m, f);
}

/* The same of mortals (with finalizers). */
FIXTURE void mortal_new(struct mutator *m, struct object **dst, uint64_t id,
                        void (*hook)(struct mutator *, struct box *),
                        void *user)
{
    cr_assert(box_make(m, dst, &mortal_type, id, 2));
    box_of(*dst)->hook = hook;
    box_of(*dst)->user = user;
}

/* Where an object is that has survived collections 0 .. n - 1 from its birth:
 * without generations, all survivors are old. */
FIXTURE int generation_after(int n)
{
    return n > 0 && !gc_collector()->generational ? GC_OLDEST : n;
}

/* Boxes that live when all pending deaths have happened. */
FIXTURE uint64_t boxes_left(struct mutator *m)
{
    rc_flush(m);
    return boxes_alive();
}

FIXTURE uint64_t finalized(void)
{
    return load_relaxed(&box_finalized);
}

/* A ring of n mortals, as ring_new(). */
FIXTURE void mortal_ring(struct mutator *m, struct object **dst, size_t n,
                        void (*hook)(struct mutator *, struct box *))
{
    struct object **f = frame_push(m, 2);

    mortal_new(m, &f[0], 0, hook, NULL);
    link_to(m, f[0], 0, f[0]);
    local_set(m, dst, f[0]);
    for (size_t i = 1; i < n; i++) {
        mortal_new(m, &f[1], i, hook, NULL);
        slot_load(m, &f[0], box_slot(*dst, 0));
        link_to(m, f[1], 0, f[0]);
        link_to(m, *dst, 0, f[1]);
    }
    frame_pop(m, f);
}

#endif
