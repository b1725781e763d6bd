/* SPDX-License-Identifier: MIT */
/*
 * Deep structures on a small C stack (trap 9, invariant 5): a chain of a
 * million objects dies, is marked, is collected and is looked through by a
 * thread that has 64 KiB of stack, as much as musl gives a small thread. The
 * sanitizers' own frames are bigger and get more.
 */
#include "tests/runtime/support.h"

#include "runtime/gc/gc.h"

#ifndef __has_feature
#define __has_feature(x) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) ||           \
    __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
enum { STACK_BYTES = 512 << 10 };
#else
enum { STACK_BYTES = 64 << 10 };
#endif

enum { CHAIN = 1000000 };

TestSuite(deep, .timeout = 120);

struct small {
    void (*body)(struct mutator *, void *);
    void *arg;
};

static void *small_main(void *arg)
{
    struct small *small = arg;
    struct mutator *m = mutator_enter();

    if (!m)
        die("no mutator");
    small->body(m, small->arg);
    mutator_leave(m);
    return NULL;
}

/* Runs body in a thread with little stack. */
static void on_small_stack(struct mutator *m,
                           void (*body)(struct mutator *, void *), void *arg)
{
    struct small small = {body, arg};
    pthread_attr_t attr;
    pthread_t thread;

    pthread_attr_init(&attr);
    cr_assert_eq(pthread_attr_setstacksize(&attr, STACK_BYTES), 0);
    cr_assert_eq(pthread_create(&thread, &attr, small_main, &small), 0);
    pthread_attr_destroy(&attr);
    mutator_detach(m);
    pthread_join(thread, NULL);
    mutator_attach(m);
}

/* f[0] = a chain of boxes, f[1] = its tail; f has three slots. */
static void make_chain(struct mutator *m, struct object **f,
                       const struct type *type)
{
    for (uint64_t i = 0; i < CHAIN; i++) {
        if (!box_make(m, &f[2], type, i, 1))
            die("no memory");
        if (f[0])
            slot_init_move(m, box_slot(f[2], 0), &f[0]);
        else
            local_set(m, &f[1], f[2]);
        local_move(m, &f[0], &f[2]);
        if (i % 64 == 0)
            safepoint(m);
    }
}

static void drop_chain(struct mutator *m, void *type)
{
    struct object **f = frame_push(m, 3);

    make_chain(m, f, type);
    local_clear(m, &f[1]);
    if (boxes_alive() != CHAIN)
        die("%llu boxes", (unsigned long long)boxes_alive());
    local_clear(m, &f[0]);
    rc_flush(m);
    if (boxes_alive() != 0)
        die("%llu boxes left", (unsigned long long)boxes_alive());
    frame_pop(m, f);
}

RUNTIME_TEST(deep, trap_09_recursive_dealloc)
{
    on_small_stack(m, drop_chain, (void *)(uintptr_t)&box_type);
}

RUNTIME_TEST(deep, trap_09_recursive_dealloc_with_finalizers)
{
    on_small_stack(m, drop_chain, (void *)(uintptr_t)&mortal_type);
    cr_assert_eq(load_relaxed(&box_finalized), CHAIN);
}

static void drop_foreign_chain(struct mutator *m, void *handle)
{
    handle_free(m, handle);
    rc_flush(m);
    if (boxes_alive() != 0)
        die("%llu boxes left", (unsigned long long)boxes_alive());
}

/* Somebody else's chain: each node dies as a stranger's. */
RUNTIME_TEST(deep, trap_09_recursive_dealloc_of_strangers)
{
    struct object **f = frame_push(m, 3);
    struct slot *handle;

    make_chain(m, f, &box_type);
    handle = handle_new(m, f[0]);
    frame_pop(m, f);
    on_small_stack(m, drop_foreign_chain, handle);
}

static void live_and_collect(struct mutator *m, void *type)
{
    struct object **f = frame_push(m, 3);
    struct heap_report report;
    size_t violations;

    make_chain(m, f, type);
    if (gc_collect(m, GC_OLDEST) != 0)
        die("found garbage in a live chain"); /* marked to its end */
    violations = verify_heap(m, &report);
    if (violations || report.objects < CHAIN)
        die("the heap checker: %zu violations", violations);
    slot_store(m, box_slot(f[1], 0), f[0]); /* a ring */
    local_clear(m, &f[0]);
    local_clear(m, &f[1]);
    rc_flush(m);
    if (boxes_alive() != CHAIN)
        die("a ring died by itself");
    if (gc_collect(m, GC_OLDEST) != CHAIN)
        die("the ring was not found");
    rc_flush(m);
    if (boxes_alive() != 0)
        die("%llu boxes left", (unsigned long long)boxes_alive());
    frame_pop(m, f);
}

RUNTIME_TEST(deep, invariant_5_explicit_stacks)
{
    if (!RC_COLLECTS)
        cr_skip_test("no collector");
    on_small_stack(m, live_and_collect, (void *)(uintptr_t)&box_type);
}

RUNTIME_TEST(deep, invariant_5_explicit_stacks_with_finalizers)
{
    if (!RC_COLLECTS)
        cr_skip_test("no collector");
    on_small_stack(m, live_and_collect, (void *)(uintptr_t)&mortal_type);
    cr_assert_eq(load_relaxed(&box_finalized), CHAIN);
}

static void nest_types(struct mutator *m, void *unused)
{
    enum { DEPTH = 200000 };
    struct object **f = frame_push(m, 2);

    (void)unused;
    for (int i = 0; i < DEPTH; i++) {
        if (!list_new(m, &f[1]) || (f[0] && !list_append(m, f[1], f[0])))
            die("no memory");
        local_move(m, &f[0], &f[1]);
        if (!tuple_new(m, &f[0], 1, &f[1]))
            die("no memory");
        local_move(m, &f[0], &f[1]);
    }
    if (RC_COLLECTS)
        gc_collect(m, GC_OLDEST);
    frame_pop(m, f);
    rc_flush(m);
}

/* [([([...],)],)] */
RUNTIME_TEST(deep, invariant_5_nested_containers)
{
    size_t before = settled_blocks(m);

    on_small_stack(m, nest_types, NULL);
    cr_assert(!RC_COLLECTS || settled_blocks(m) == before);
}
