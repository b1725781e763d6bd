/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_PIPELINE_H
#define RUNTIME_GC_PIPELINE_H
/*
 * How the collector's passes wait for memory: they do not. An object goes
 * through a short queue on its way to be looked at,
 *
 *   entered  its span is computed, the first slots are prefetched;
 *   STEP later  the table entries of its first referents are prefetched;
 *   STEP later  it is processed, with everything in the cache,
 *
 * so some dozens of cache misses overlap, whatever the order of objects in
 * memory. The processor's own reordering reaches over two or three objects.
 *
 * For trace.c and mark_sweep.c alone; all of it is inlined there.
 */
#include "runtime/gc/pools.h"

#define PIPELINE_INLINE static inline __attribute__((always_inline))

/* The tables, in locals: stores into bytes would make the compiler reload. */
struct tables {
    const char *base;
    uint8_t *flags;
    uint32_t *inner;
};

PIPELINE_INLINE struct tables tables(void)
{
    return (struct tables){heap_base, flags_of_granule(0),
                           scratch_of_granule(0)};
}

PIPELINE_INLINE uint32_t granule_in(struct tables h, const void *p)
{
    return (uint32_t)((size_t)((const char *)p - h.base) >> GRANULE_SHIFT);
}

PIPELINE_INLINE const struct object *object_in(struct tables h,
                                               uint32_t granule)
{
    return (const void *)(h.base + ((size_t)granule << GRANULE_SHIFT));
}

enum {
    STEP = 8,
    QUEUE = 2 * STEP,
    AHEAD = 8, /* slots of an object that are looked up beforehand */
};

struct entry {
    uint32_t granule;
    struct span span;
};

struct pipeline {
    size_t in, out; /* entered, taken out again */
    struct entry entry[QUEUE];
};

enum side_table { TABLE_FLAGS, TABLE_INNER };

PIPELINE_INLINE void prefetch_referents(struct tables h, struct span span,
                                        enum side_table table)
{
    size_t count = span.count < AHEAD ? span.count : AHEAD;

    for (size_t i = 0; i < count; i++) {
        uint32_t g = granule_in(h, span.slots[i].ref); /* NULL: no matter */

        if (table == TABLE_FLAGS)
            __builtin_prefetch(&h.flags[g]);
        else
            __builtin_prefetch(&h.inner[g], 1);
    }
}

/* The entries need no initialisation. */
PIPELINE_INLINE void pipeline_start(struct pipeline *p)
{
    p->in = p->out = 0;
}

PIPELINE_INLINE bool pipeline_is_full(const struct pipeline *p)
{
    return p->in - p->out == QUEUE;
}

/* Not when full. */
PIPELINE_INLINE void pipeline_enter(struct pipeline *p, struct tables h,
                                    uint32_t granule, enum side_table table)
{
    struct entry *e = &p->entry[p->in % QUEUE];

    e->granule = granule;
    e->span = object_span(object_in(h, granule));
    __builtin_prefetch(e->span.slots);
    if (p->in - p->out >= STEP)
        prefetch_referents(h, p->entry[(p->in - STEP) % QUEUE].span, table);
    p->in++;
}

/* Not when empty. The entry is valid until the next one is entered. */
PIPELINE_INLINE const struct entry *pipeline_take(struct pipeline *p)
{
    return &p->entry[p->out++ % QUEUE];
}

#endif
