/* SPDX-License-Identifier: MIT */
#include "runtime/thread/mutator.h"
#include "runtime/die.h"
#include "runtime/gc/gc.h"
#include "runtime/thread/gil.h"
#include "runtime/thread/grace.h"
#include "runtime/thread/safepoint.h"
#include "runtime/thread/world.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/*
 * Mutators are recycled and not freed before the runtime ends: somebody who
 * wants to set a bit in the breaker of one that has just left may do so.
 */
static struct {
    struct mutator *first, *last; /* alive, in order of creation */
    struct mutator *unused;       /* linked by next */
    size_t count;                 /* atomic; written under the lock */
    unsigned next_id;
} registry = {.next_id = 1};

/* Held while a mutator is being made; see runtime/fork.c. */
static pthread_mutex_t births = PTHREAD_MUTEX_INITIALIZER;

void mutator_births_lock(void)
{
    pthread_mutex_lock(&births);
}

void mutator_births_unlock(void)
{
    pthread_mutex_unlock(&births);
}

void mutator_registry_lock(void)
{
    world_lock();
}

void mutator_registry_unlock(void)
{
    world_unlock();
}

static struct mutator *mutator_allocate(void)
{
    /* aligned_alloc() wants a multiple of the alignment */
    size_t size = (sizeof(struct mutator) + CACHE_LINE - 1) / CACHE_LINE;
    struct mutator *m = aligned_alloc(CACHE_LINE, size * CACHE_LINE);
    size_t bytes = SHADOW_STACK_SLOTS * sizeof *m->stack;

    if (!m)
        return NULL;
    memset(m, 0, sizeof *m);
    m->stack = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (m->stack == MAP_FAILED) {
        free(m);
        return NULL;
    }
    m->limit = m->stack + SHADOW_STACK_SLOTS - SHADOW_STACK_RESERVE;
    return m;
}

static struct mutator *unused_take(void)
{
    struct mutator *m;

    world_lock();
    m = registry.unused;
    if (m)
        registry.unused = m->next;
    world_unlock();
    return m;
}

static void unused_put(struct mutator *m)
{
    world_lock();
    m->next = registry.unused;
    registry.unused = m;
    world_unlock();
}

static struct mutator *create_locked(void)
{
    struct mutator *m = unused_take();

    if (!m)
        m = mutator_allocate();
    if (!m)
        return NULL;
    m->top = m->stack;
    m->young = 0;
    m->gil = (struct gil_member){0};
    m->young_limit = m->young_floor = 0; /* learnt at the first birth */
    if (rc_mutator_init(m) != 0) {
        unused_put(m);
        return NULL;
    }
    heap_local_init(&m->heap);
    world_lock();
    m->id = registry.next_id++;
    m->next = NULL;
    m->prev = registry.last;
    if (registry.last)
        registry.last->next = m;
    else
        registry.first = m;
    registry.last = m;
    store_relaxed(&registry.count, registry.count + 1); /* under the lock */
    store_relaxed(&m->breaker, 0);
    /* relaxed: under the lock, which attaching takes if it sees SUSPENDED */
    store_relaxed(&m->state,
                  world_is_stopped() ? MUTATOR_SUSPENDED : MUTATOR_DETACHED);
    world_unlock();
    return m;
}

struct mutator *mutator_create(void)
{
    struct mutator *m;

    mutator_births_lock();
    m = create_locked();
    mutator_births_unlock();
    return m;
}

void mutator_destroy(struct mutator *m)
{
    mutator_attach(m);
    mutator_leave(m);
}

void mutator_leave(struct mutator *m)
{
    check(m->top == m->stack);
    gc_count_young(m);
    rc_mutator_exit(m);
    heap_local_release(&m->heap);
    world_lock();
    *(m->prev ? &m->prev->next : &registry.first) = m->next;
    *(m->next ? &m->next->prev : &registry.last) = m->prev;
    store_relaxed(&registry.count, registry.count - 1); /* under the lock */
    world_leave_locked(m);
    world_unlock();
    if (RC_GRACE)
        grace_roll_call(); /* it may have waited for us alone */
    if (RC_NEEDS_GIL)
        gil_release(m, false);
    event_mutator_leaves(m);
    unused_put(m);
}

void mutator_attach(struct mutator *m)
{
    if (RC_NEEDS_GIL)
        gil_acquire(m);
    world_enter(m);
    rc_attach(m);
}

void mutator_detach(struct mutator *m)
{
    rc_detach(m);
    world_leave(m);
    if (RC_NEEDS_GIL)
        gil_release(m, false);
}

/* A safepoint that was asked to hand the GIL over. */
void mutator_yield(struct mutator *m)
{
    rc_detach(m);
    world_leave(m);
    gil_release(m, true);
    mutator_attach(m);
}

struct mutator *mutator_enter(void)
{
    struct mutator *m = mutator_create();

    if (m)
        mutator_attach(m);
    return m;
}

void mutator_for_each(void (*visit)(struct mutator *, void *), void *arg)
{
    world_lock();
    for (struct mutator *m = registry.first; m; m = m->next)
        visit(m, arg);
    world_unlock();
}

struct mutator *mutator_older_than(unsigned id, const struct mutator *but)
{
    struct mutator *m;

    world_lock();
    m = registry.first; /* in order of creation */
    if (m == but)
        m = m->next;
    if (m && m->id >= id)
        m = NULL;
    world_unlock();
    return m;
}

unsigned mutator_next_id_locked(void)
{
    return registry.next_id;
}

struct mutator *mutator_first_locked(void)
{
    return registry.first;
}

/* No lock: the collector's counters ask where the registry's may be held. */
size_t mutator_count(void)
{
    return load_relaxed(&registry.count); /* a snapshot */
}

static void break_one(struct mutator *m, void *bits)
{
    mutator_break(m, *(const unsigned *)bits);
}

void mutator_break_all(unsigned bits)
{
    mutator_for_each(break_one, &bits);
}

void mutator_free_unused(void)
{
    check(registry.count == 0);
    while (registry.unused) {
        struct mutator *m = registry.unused;
        registry.unused = m->next;
        rc_mutator_free(m);
        munmap(m->stack, SHADOW_STACK_SLOTS * sizeof *m->stack);
        free(m);
    }
}
