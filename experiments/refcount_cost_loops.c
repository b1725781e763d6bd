/* SPDX-License-Identifier: MIT */
/*
 * The measured loops of refcount_cost.
 *
 * Each is a function of its own, out of line, so that a disassembly or perf
 * annotate shows what was measured: the runtime's inline fast paths, sixteen
 * in a row, and nothing else.  Counts are relaxed atomics, which the compiler
 * neither merges nor drops.  Frame slots are plain memory, which it may; there
 * keep() stands for the code that would use them.
 */
#include "experiments/refcount_cost.h"

#define TWICE(x)   x x
#define SIXTEEN(x) TWICE(TWICE(TWICE(TWICE(x))))

enum { ROUNDS = COST_BATCH / 16 };

/* What is in memory now may be read and written by code unseen. */
static inline void keep(void)
{
    __asm__ volatile("" ::: "memory");
}

__attribute__((noinline)) static void run_pair(struct mutator *m,
                                               const struct cost_site *site)
{
    struct object *o = site->object;

    for (int i = 0; i < ROUNDS; i++) {
        SIXTEEN(rc_inc(m, o); rc_dec(m, o);)
    }
}

__attribute__((noinline)) static void run_copy(struct mutator *m,
                                               const struct cost_site *site)
{
    struct object *o = site->object, **local = site->local;

    for (int i = 0; i < ROUNDS; i++) {
        SIXTEEN(local_set(m, local, o); keep(); local_clear(m, local); keep();)
    }
}

__attribute__((noinline)) static void run_load(struct mutator *m,
                                               const struct cost_site *site)
{
    struct slot *slot = site->slot;
    struct object **local = site->local;

    for (int i = 0; i < ROUNDS; i++) {
        SIXTEEN(slot_load(m, local, slot); keep();)
    }
    local_clear(m, local);
}

__attribute__((noinline)) static void run_store(struct mutator *m,
                                                const struct cost_site *site)
{
    struct slot *slot = site->slot;
    struct object *o = site->object;

    for (int i = 0; i < ROUNDS; i++) {
        SIXTEEN(slot_store(m, slot, o); keep();)
    }
}

__attribute__((noinline)) static void run_null(struct mutator *m,
                                               const struct cost_site *site)
{
    (void)m;
    (void)site;
    for (int i = 0; i < ROUNDS; i++) {
        SIXTEEN(keep();)
    }
}

__attribute__((noinline)) static void run_plain(struct mutator *m,
                                                const struct cost_site *site)
{
    int64_t *word = site->word;

    (void)m;
    for (int i = 0; i < ROUNDS; i++) {
        /* relaxed: one thread's own; only the compiler is to be impressed */
        SIXTEEN(store_relaxed(word, load_relaxed(word) + 1);
                store_relaxed(word, load_relaxed(word) - 1);)
    }
}

__attribute__((noinline)) static void run_atomic(struct mutator *m,
                                                 const struct cost_site *site)
{
    int64_t *word = site->word;

    (void)m;
    for (int i = 0; i < ROUNDS; i++) {
        /* the orders of an atomic count: see rc_inc() and rc_dec() */
        SIXTEEN((void)fetch_add_relaxed(word, 1);
                (void)fetch_sub_acq_rel(word, 1);)
    }
}

void cost_run(enum cost_op op, struct mutator *m, const struct cost_site *site)
{
    static void (*const run[COST_OPS])(struct mutator *,
                                       const struct cost_site *) = {
        [COST_PAIR] = run_pair,     [COST_COPY] = run_copy,
        [COST_LOAD] = run_load,     [COST_STORE] = run_store,
        [COST_NULL] = run_null,     [COST_PLAIN] = run_plain,
        [COST_ATOMIC] = run_atomic,
    };

    run[op](m, site);
}
