/* SPDX-License-Identifier: MIT */
/*
 * What it takes to find the roots: full collections of a small heap with more
 * and more frame slots, then handles. The runtime times the enumeration apart
 * from the rest of a collection.
 */
#include "experiments/lessons/mark_and_sweep.h"

#include "lab/memory.h"

#include <stdlib.h>

enum { MOST = 100000, COLLECTIONS = 7 };

static const long counts[] = {100, 1000, 10000, MOST};

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

/* Microseconds to enumerate the roots there are: the median. */
static double roots_us(struct mutator *m)
{
    double us[COLLECTIONS];

    for (int i = 0; i < COLLECTIONS; i++) {
        struct gc_mark_stats before, after;

        gc_mark_stats(&before);
        gc_collect(m, GC_OLDEST);
        gc_mark_stats(&after);
        us[i] = (double)(after.roots_ns - before.roots_ns) / 1000;
    }
    qsort(us, COLLECTIONS, sizeof(us[0]), by_value);
    return us[COLLECTIONS / 2];
}

static void row(struct lab *lab, struct mutator *m, const char *kind,
                long count)
{
    lab_row(lab, "roots_us", "us", roots_us(m), 0,
            LAB_PARAMS(lab_text("kind", kind),
                       lab_number("roots", (double)count)));
}

static bool measure_frames(struct lab *lab, struct mutator *m,
                           struct object *o, long count)
{
    struct object **f = frame_push(m, (size_t)count);

    if (!f)
        return false;
    for (long i = 0; i < count; i++)
        local_set(m, &f[i], o);
    row(lab, m, "frame slots", count);
    frame_pop(m, f);
    return true;
}

static bool measure_handles(struct lab *lab, struct mutator *m,
                            struct object *o, long count)
{
    struct slot **handle = lab_alloc((size_t)count, sizeof(*handle));
    long made = 0;

    while (made < count && (handle[made] = handle_new(m, o)))
        made++;
    if (made == count)
        row(lab, m, "handles", count);
    for (long i = 0; i < made; i++)
        handle_free(m, handle[i]);
    free(handle);
    return made == count;
}

int mark_and_sweep_roots(struct lab *lab, struct mutator *m)
{
    const size_t sizes = sizeof(counts) / sizeof(counts[0]);
    struct object **f = frame_push(m, 1);
    struct census before = census_take(m);
    bool done = list_new(m, &f[0]);

    gc_set_collector(&gc_mark_sweep);
    lab_cell_begin(lab, 1);
    for (size_t i = 0; i < sizes && done; i++)
        done = measure_frames(lab, m, f[0], counts[i]) &&
               measure_handles(lab, m, f[0], counts[i]);
    gc_set_collector(NULL);
    frame_pop(m, f);
    census_check(lab, m, &before);
    if (!done)
        return lab_fail(lab, "out of memory for roots");
    lab_cell_end(lab);
    return 0;
}
