/* SPDX-License-Identifier: MIT */
/*
 * hot_object: all threads load a reference to the same object from the same
 * slot, as calls of one function or uses of one constant do.
 * One operation is one reference taken, used and released.
 *
 * neighbour_object, own_object: its controls.  The same loop, on objects that
 * main made as well, but a different one for each thread: so that two of them
 * share a cache line, or so that none do.  What hot_object costs more than the
 * first is for the count that all want, what that costs more than the second
 * is for the line alone, and the second is the most there is to be had.
 *
 * All check their sums, and the controls where their objects lie.
 */
#include "experiments/scaling.h"
#include "lab/memory.h"

#include <stdlib.h>

enum {
    HOT_VALUE = 41,
    LINE = 64,
    BATCH = 256,
    POLL = 64,
};

/* Where a thread's object lies. */
enum hot_place { HOT_SHARED, HOT_NEIGHBOURS, HOT_APART };

static int compare_addresses(const void *left, const void *right)
{
    const struct object *a = *(struct object *const *)left;
    const struct object *b = *(struct object *const *)right;

    return ((uintptr_t)a > (uintptr_t)b) - ((uintptr_t)a < (uintptr_t)b);
}

static uintptr_t line_of(const struct object *o, uintptr_t size)
{
    return (uintptr_t)o / size;
}

/*
 * Takes one for each thread from `count` sorted objects; returns how many it
 * has found.  Neighbours are taken two by two.
 */
static int choose(struct object *const *sorted, size_t count,
                  enum hot_place place, struct object **chosen, int threads)
{
    int found = 0;

    for (size_t i = 0; i < count && found < threads; i++) {
        if (place == HOT_APART &&
            (found == 0 || line_of(sorted[i], LAB_LINE) !=
                               line_of(chosen[found - 1], LAB_LINE)))
            chosen[found++] = sorted[i];
        if (place == HOT_NEIGHBOURS && i + 1 < count &&
            line_of(sorted[i], LINE) == line_of(sorted[i + 1], LINE)) {
            chosen[found++] = sorted[i++];
            if (found < threads)
                chosen[found++] = sorted[i];
        }
    }
    return found;
}

/* frame[0] = a tuple of far more objects than there are threads. */
static bool make_many(struct scaling_run *run, struct mutator *m, size_t count)
{
    bool ok = tuple_new(m, NULL, count, &run->frame[0]);

    for (size_t i = 0; ok && i < count; i++) {
        ok = int_new(m, HOT_VALUE, &run->frame[1]);
        if (ok)
            tuple_fill(m, run->frame[0], i, run->frame[1]);
    }
    local_clear(m, &run->frame[1]);
    return ok;
}

/* run->shared = a handle for each thread, of the object that it works on. */
static bool open_placed(struct scaling_run *run, struct mutator *m,
                        enum hot_place place)
{
    size_t count = 8 * (size_t)run->threads + 64;
    struct object **sorted = lab_alloc(count, sizeof(*sorted));
    struct object **chosen = lab_alloc((size_t)run->threads, sizeof(*chosen));
    struct slot **slots = lab_alloc((size_t)run->threads, sizeof(*slots));
    bool ok = make_many(run, m, count);
    int found = 0;

    for (size_t i = 0; ok && i < count; i++) {
        tuple_get(m, run->frame[0], i, &run->frame[1]);
        sorted[i] = run->frame[1]; /* the tuple holds it */
    }
    local_clear(m, &run->frame[1]);
    if (ok) {
        qsort(sorted, count, sizeof(*sorted), compare_addresses);
        found = choose(sorted, count, place, chosen, run->threads);
    }
    for (int i = 0; i < found; i++) {
        slots[i] = handle_new(m, chosen[i]);
        ok = ok && slots[i];
    }
    run->shared = slots;
    free(chosen);
    free(sorted);
    return ok && found == run->threads;
}

static bool hot_open(struct scaling_run *run, struct mutator *m)
{
    struct slot **slots = lab_alloc((size_t)run->threads, sizeof(*slots));

    run->shared = slots;
    if (!int_new(m, HOT_VALUE, &run->frame[0]) ||
        !(slots[0] = handle_new(m, run->frame[0])))
        return false;
    for (int i = 1; i < run->threads; i++)
        slots[i] = slots[0];
    return true;
}

static bool neighbour_open(struct scaling_run *run, struct mutator *m)
{
    return open_placed(run, m, HOT_NEIGHBOURS);
}

static bool own_open(struct scaling_run *run, struct mutator *m)
{
    return open_placed(run, m, HOT_APART);
}

static bool hot_thread_open(struct scaling_thread *t)
{
    t->own = ((struct slot **)t->run->shared)[t->index];
    return true;
}

static uint64_t hot_batch(struct scaling_thread *t)
{
    struct slot *slot = t->own;
    uint64_t sum = t->sum;

    for (int i = 0; i < BATCH; i++) {
        slot_load(t->m, &t->frame[0], slot);
        sum += (uint64_t)int_value(t->frame[0]);
        local_clear(t->m, &t->frame[0]);
        if (i % POLL == 0)
            safepoint(t->m);
    }
    t->sum = sum;
    return BATCH;
}

static void hot_verify(struct scaling_run *run, struct mutator *m)
{
    (void)m;
    for (int i = 0; i < run->threads; i++)
        run->thread[i].wrong +=
            run->thread[i].sum != run->thread[i].ops * HOT_VALUE;
}

/* Of how many lines of this size are the threads' objects? */
static int count_lines(const struct scaling_run *run, uintptr_t size)
{
    struct slot **slots = run->shared;
    int lines = 0;

    for (int i = 0; i < run->threads; i++) {
        bool seen = false;

        for (int j = 0; j < i && !seen; j++)
            seen = line_of(slot_peek(slots[i]), size) ==
                   line_of(slot_peek(slots[j]), size);
        lines += !seen;
    }
    return lines;
}

static void neighbour_verify(struct scaling_run *run, struct mutator *m)
{
    hot_verify(run, m);
    lab_check_equal(run->lab, "lines of objects two by two",
                    (run->threads + 1) / 2, count_lines(run, LINE));
}

static void own_verify(struct scaling_run *run, struct mutator *m)
{
    hot_verify(run, m);
    lab_check_equal(run->lab, "lines of objects apart", run->threads,
                    count_lines(run, LAB_LINE));
}

static void hot_close(struct scaling_run *run, struct mutator *m)
{
    struct slot **slots = run->shared;

    for (int i = 0; i < run->threads; i++) {
        if (slots[i] && (i == 0 || slots[i] != slots[0]))
            handle_free(m, slots[i]);
    }
    free(slots);
}

const struct scaling_workload scaling_hot_object = {
    .name = "hot_object",
    .open = hot_open,
    .thread_open = hot_thread_open,
    .batch = hot_batch,
    .verify = hot_verify,
    .close = hot_close,
};

const struct scaling_workload scaling_neighbour_object = {
    .name = "neighbour_object",
    .open = neighbour_open,
    .thread_open = hot_thread_open,
    .batch = hot_batch,
    .verify = neighbour_verify,
    .close = hot_close,
};

const struct scaling_workload scaling_own_object = {
    .name = "own_object",
    .open = own_open,
    .thread_open = hot_thread_open,
    .batch = hot_batch,
    .verify = own_verify,
    .close = hot_close,
};
