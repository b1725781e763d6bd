/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RUNTIME_FIXTURE_H
#define TESTS_RUNTIME_FIXTURE_H
/*
 * What the suites (support.h) and the torture programs share: a small
 * container type that knows when it is dead, crews of threads with mutators,
 * and waiting. No test framework in here.
 *
 * All functions that take a mutator are called attached, by its thread.
 */
#include "runtime/die.h"
#include "runtime/heap/heap.h"
#include "runtime/runtime.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define FIXTURE static inline __attribute__((unused))

/* --- boxes ------------------------------------------------------------- */

/*
 * A box: any number of slots, an identity, and a canary that says whether it
 * is alive. Who finds a box through a frame slot and sees anything but its
 * own canary has found freed or reused memory.
 *
 *   box_type     a plain container
 *   mortal_type  the same with a finalizer: counts, then calls box->hook
 *   grain_type   no references, hence not tracked; a box with count 0
 *
 * box_births, box_deaths (dealloc) and box_finalized count over all types.
 */
struct box {
    struct object head;
    uint64_t canary;
    uint64_t id;
    void (*hook)(struct mutator *, struct box *); /* mortal_type; or NULL */
    void *user;
    uint64_t count;
    struct slot slot[];
};

#define BOX_ALIVE UINT64_C(0x600dca9a11fe600d)
#define BOX_DEAD  UINT64_C(0xdeaddeaddeaddead)

static uint64_t box_births, box_deaths, box_finalized; /* atomic */

FIXTURE struct box *box_of(struct object *o)
{
    return (struct box *)(void *)o;
}

FIXTURE uint64_t box_canary(const struct box *box)
{
    return BOX_ALIVE ^ (uint64_t)(uintptr_t)box ^ box->id << 17;
}

/* Is this a live box (a box held by somebody always is)? */
FIXTURE bool box_is_alive(const struct object *o)
{
    const struct box *box = (const struct box *)(const void *)o;

    return load_relaxed(&box->canary) == box_canary(box);
}

FIXTURE struct span box_traverse(const struct object *o)
{
    struct box *box = box_of((struct object *)(uintptr_t)o);

    return (struct span){box->slot, box->count};
}

FIXTURE void box_clear(struct mutator *m, struct object *o)
{
    for (uint64_t i = 0; i < box_of(o)->count; i++)
        slot_store(m, &box_of(o)->slot[i], NULL);
}

FIXTURE void box_finalize(struct mutator *m, struct object *o)
{
    fetch_add_relaxed(&box_finalized, 1);
    if (!box_is_alive(o))
        die("finalizer called on box %p that is not alive", (void *)o);
    if (box_of(o)->hook)
        box_of(o)->hook(m, box_of(o));
}

FIXTURE void box_dealloc(struct mutator *m, struct object *o)
{
    (void)m;
    if (!box_is_alive(o) && RC_THREAD_SAFE)
        die("box %p deallocated twice", (void *)o);
    store_relaxed(&box_of(o)->canary, BOX_DEAD);
    fetch_add_relaxed(&box_deaths, 1);
}

static const struct type box_type __attribute__((unused)) = {
    .name = "box",
    .basic_size = sizeof(struct box),
    .kind = KIND_OTHER,
    .traverse = box_traverse,
    .clear = box_clear,
    .dealloc = box_dealloc,
};

static const struct type mortal_type __attribute__((unused)) = {
    .name = "mortal",
    .basic_size = sizeof(struct box),
    .kind = KIND_OTHER,
    .traverse = box_traverse,
    .clear = box_clear,
    .finalize = box_finalize,
    .dealloc = box_dealloc,
};

static const struct type grain_type __attribute__((unused)) = {
    .name = "grain",
    .basic_size = sizeof(struct box),
    .kind = KIND_OTHER,
    .dealloc = box_dealloc,
};

/* *dst = a new box of the given type with `count` empty slots; false when
 * memory runs out. May release what *dst held. */
FIXTURE bool box_make(struct mutator *m, struct object **dst,
                      const struct type *type, uint64_t id, size_t count)
{
    struct object *o =
        object_new(m, type, sizeof(struct box) + count * sizeof(struct slot));

    if (!o)
        return false;
    box_of(o)->id = id;
    box_of(o)->count = count;
    store_relaxed(&box_of(o)->canary, box_canary(box_of(o)));
    fetch_add_relaxed(&box_births, 1);
    local_adopt(m, dst, o);
    return true;
}

/* The same, for callers that have memory for certain. */
FIXTURE void box_new(struct mutator *m, struct object **dst, uint64_t id,
                     size_t count)
{
    if (!box_make(m, dst, &box_type, id, count))
        die("out of memory for a box");
}

FIXTURE struct slot *box_slot(struct object *o, size_t i)
{
    return &box_of(o)->slot[i];
}

FIXTURE uint64_t boxes_alive(void)
{
    return load_relaxed(&box_births) - load_relaxed(&box_deaths);
}

/* --- time and chance --------------------------------------------------- */

FIXTURE uint64_t now_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * UINT64_C(1000000000) + (uint64_t)t.tv_nsec;
}

FIXTURE void sleep_us(unsigned us)
{
    struct timespec t = {us / 1000000, (long)(us % 1000000) * 1000};

    nanosleep(&t, NULL);
}

/* xorshift64*; the state is never 0. */
FIXTURE uint64_t chance(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(0x2545f4914f6cdd1d) >> 16;
}

FIXTURE uint64_t chance_seed(unsigned index)
{
    return (index + 1) * UINT64_C(0x9e3779b97f4a7c15);
}

/* Sleeps detached: others run, grace periods and world stops do not wait. */
FIXTURE void rest_us(struct mutator *m, unsigned us)
{
    mutator_detach(m);
    sleep_us(us);
    mutator_attach(m);
}

/*
 * Polls until the condition holds, at most `ms` milliseconds: its last value.
 * m may be NULL in a thread without an attached mutator.
 */
#define EVENTUALLY(m, condition, ms)                                           \
    ({                                                                         \
        struct mutator *m_ = (m);                                              \
        uint64_t limit_ = now_ns() + (uint64_t)(ms)*1000000;                   \
        bool holds_;                                                           \
        while (!(holds_ = (condition)) && now_ns() < limit_) {                 \
            if (m_) {                                                          \
                rest_us(m_, 200);                                              \
                safepoint(m_);                                                 \
            } else {                                                           \
                sleep_us(200);                                                 \
            }                                                                  \
        }                                                                      \
        holds_;                                                                \
    })

/*
 * For what a busy machine can only spoil (how quick something is, or that two
 * meet): true as soon as one attempt of `most` is.
 */
#define ONCE_IN(most, attempt)                                                 \
    ({                                                                         \
        bool held_ = false;                                                    \
        for (int i_ = 0; i_ < (most) && !held_; i_++)                          \
            held_ = (attempt);                                                 \
        held_;                                                                 \
    })

/* --- crews: threads with a mutator each -------------------------------- */

enum { CREW_MAX = 64 };

struct crew {
    void (*body)(struct mutator *, unsigned index, void *arg);
    void *arg;
    unsigned size;
    unsigned ready; /* atomic */
    unsigned gate;  /* atomic: opens when all are ready */
    unsigned stop;  /* atomic: crew_is_over() */
    struct crew_member {
        struct crew *crew;
        unsigned index;
        pthread_t thread;
    } member[CREW_MAX];
};

FIXTURE void *crew_main(void *arg)
{
    struct crew_member *self = arg;
    struct crew *crew = self->crew;
    struct mutator *m;

    fetch_add_seq_cst(&crew->ready, 1);
    while (!load_acquire(&crew->gate)) /* pairs with crew_start() */
        sleep_us(20);
    m = mutator_enter();
    if (!m)
        die("no mutator for thread %u", self->index);
    crew->body(m, self->index, crew->arg);
    mutator_leave(m);
    return NULL;
}

/* Starts n threads which run `body` attached, all from the same moment. */
FIXTURE void crew_start(struct crew *crew, unsigned n,
                        void (*body)(struct mutator *, unsigned, void *),
                        void *arg)
{
    check(n <= CREW_MAX);
    memset(crew, 0, sizeof *crew);
    crew->body = body;
    crew->arg = arg;
    crew->size = n;
    for (unsigned i = 0; i < n; i++) {
        crew->member[i].crew = crew;
        crew->member[i].index = i;
        if (pthread_create(&crew->member[i].thread, NULL, crew_main,
                           &crew->member[i]) != 0)
            die("cannot start thread %u", i);
    }
    while (load_acquire(&crew->ready) < n) /* they are about to wait */
        sleep_us(20);
    store_release(&crew->gate, 1);
}

/* For bodies that loop: has crew_stop() been called? */
FIXTURE bool crew_is_over(struct crew *crew)
{
    return load_relaxed(&crew->stop) != 0; /* a flag and nothing behind it */
}

FIXTURE void crew_stop(struct crew *crew)
{
    store_relaxed(&crew->stop, 1); /* as above */
}

/* Waits for them; m is detached meanwhile, or NULL. */
FIXTURE void crew_join(struct crew *crew, struct mutator *m)
{
    if (m)
        mutator_detach(m);
    for (unsigned i = 0; i < crew->size; i++)
        pthread_join(crew->member[i].thread, NULL);
    if (m)
        mutator_attach(m);
}

/* Runs `body` on n threads to its end, m detached meanwhile. */
FIXTURE void crew_run(struct mutator *m, unsigned n,
                      void (*body)(struct mutator *, unsigned, void *),
                      void *arg)
{
    struct crew crew;

    crew_start(&crew, n, body, arg);
    crew_join(&crew, m);
}

/* --- the heap ---------------------------------------------------------- */

/* Blocks handed out, when everything pending has been done. */
FIXTURE size_t settled_blocks(struct mutator *m)
{
    struct heap_stats stats;

    rc_flush(m);
    heap_local_collect(&m->heap);
    heap_collect_abandoned();
    heap_stats(&stats);
    return stats.blocks_used;
}

/* Dies when the heap checker finds anything; true for use in asserts. */
FIXTURE bool heap_is_sound(struct mutator *m)
{
    struct heap_report report;
    size_t wrong = verify_heap(m, &report);

    if (wrong == 0)
        return true;
    fprintf(stderr,
            "verify_heap: %zu wrong counts (error %lld), %zu dangling, "
            "%zu bad states, of %zu objects\n",
            report.wrong_counts, (long long)report.count_error,
            report.dangling, report.bad_states, report.objects);
    for (size_t i = 0; i < report.first_count; i++)
        fprintf(stderr, "  %s %p: count %lld, should be %lld\n",
                report.first[i].object->type->name,
                (const void *)report.first[i].object,
                (long long)report.first[i].count,
                (long long)report.first[i].expected);
    return false;
}

#endif
