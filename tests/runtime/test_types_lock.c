/* SPDX-License-Identifier: MIT */
/* The writers' lock of containers, and readers beside a stuck writer. */
#include "tests/runtime/types_support.h"

enum { THREADS = 4, TURNS = 20000 };

static uint32_t lock;
static uint64_t plain_counter; /* protected by lock */

static void count_under_lock(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    (void)arg;
    for (int i = 0; i < TURNS; i++) {
        uint64_t seen;

        container_lock(m, &lock);
        seen = plain_counter;
        race_point();
        plain_counter = seen + 1;
        container_unlock(&lock);
        safepoint(m);
    }
}

Test(lock, excludes)
{
    struct fixture x = fixture_open(1);

    crew_run(x.m, THREADS, count_under_lock, NULL);
    cr_assert_eq(plain_counter, THREADS * TURNS);
    cr_assert_eq(load_relaxed(&lock), LOCK_FREE);
    fixture_close(&x);
}

static struct slot *shared;
static struct mutator *worker; /* atomic */
static unsigned finished;      /* atomic */

static void append_one(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 2);

    (void)index;
    (void)arg;
    check(slot_load(m, &f[0], shared));
    check(int_new(m, 1, &f[1]));
    store_release(&worker, m);
    check(list_append(m, f[0], f[1]));
    fetch_add_relaxed(&finished, 1);
    frame_pop(m, f);
}

static bool sleeps_detached(struct list *l)
{
    struct mutator *m = load_acquire(&worker);

    return m && load_relaxed(&l->lock) == LOCK_CONTENDED &&
           load_relaxed(&m->state) != MUTATOR_ATTACHED;
}

/* A writer that waits for another is detached: the world stops without it. */
Test(lock, invariant_4_waiters_are_detached, .timeout = 30)
{
    struct fixture x = fixture_open(1);
    struct crew crew;
    struct list *l;

    cr_assert(list_new(x.m, &x.f[0]));
    l = list_of(x.f[0]);
    shared = handle_new(x.m, x.f[0]);
    container_lock(x.m, &l->lock);
    crew_start(&crew, 1, append_one, NULL);
    if (CONTAINER_LOCKS) {
        cr_assert(EVENTUALLY(x.m, sleeps_detached(l), 10000));
        world_stop(x.m); /* does not hang */
        cr_assert_eq(list_len(x.f[0]), 0);
        world_start(x.m);
        cr_assert_eq(load_relaxed(&finished), 0);
    }
    container_unlock(&l->lock);
    crew_join(&crew, x.m);
    cr_assert_eq(list_len(x.f[0]), 1);
    cr_assert_eq(load_relaxed(&l->lock), LOCK_FREE);
    handle_free(x.m, shared);
    fixture_close(&x);
}

/* Readers get their answers while a writer sits on the lock. */
Test(lock, readers_do_not_wait, .timeout = 30)
{
    struct fixture x = fixture_open(5);
    uint64_t position = 0;

    cr_assert(list_new(x.m, &x.f[0]));
    cr_assert(dict_new(x.m, &x.f[1]));
    cr_assert(set_new(x.m, &x.f[2]));
    token_new(&x, &x.f[3]);
    cr_assert(list_append(x.m, x.f[0], x.f[3]));
    cr_assert(dict_set(x.m, x.f[1], x.f[3], x.f[3]));
    cr_assert(set_add(x.m, x.f[2], x.f[3]));
    container_lock(x.m, &list_of(x.f[0])->lock);
    container_lock(x.m, &table_object_of(x.f[1])->lock);
    container_lock(x.m, &table_object_of(x.f[2])->lock);
    cr_assert(list_get(x.m, x.f[0], 0, &x.f[4]));
    cr_assert_not(list_get(x.m, x.f[0], 1, &x.f[4]));
    cr_assert(list_contains(x.m, x.f[0], x.f[3]));
    cr_assert_eq(list_len(x.f[0]), 1);
    cr_assert(dict_get(x.m, x.f[1], x.f[3], &x.f[4]));
    cr_assert(dict_contains(x.f[1], x.f[3]));
    cr_assert_not(dict_contains(x.f[1], x.f[0]));
    cr_assert_eq(dict_len(x.f[1]), 1);
    cr_assert_eq(dict_next(x.m, x.f[1], &position, &x.f[4], NULL), NEXT_ITEM);
    cr_assert(set_contains(x.f[2], x.f[3]));
    position = 0;
    cr_assert_eq(set_next(x.m, x.f[2], &position, &x.f[4]), NEXT_ITEM);
    container_unlock(&list_of(x.f[0])->lock);
    container_unlock(&table_object_of(x.f[1])->lock);
    container_unlock(&table_object_of(x.f[2])->lock);
    fixture_close(&x);
}
