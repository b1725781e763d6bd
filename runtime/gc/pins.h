/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_PINS_H
#define RUNTIME_GC_PINS_H
/*
 * Pins: references that the collector itself owns while the world runs (to
 * the trash of a collection, to the results of a scan). They are registered,
 * so that the heap checker can account for every count even in the middle of
 * a collection.
 *
 * A set is used by one mutator; its array is the owner's, who keeps it large
 * enough.
 */
#include "runtime/thread/mutator.h"

struct pins {
    uint32_t *granules; /* of the pinned objects: [first, count) */
    size_t first, count;
    const struct mutator *owner;
    struct pins *next, *prev; /* registry lock */
};

/* Registers an empty set of m's that stores into `granules`. World stopped or
 * not. */
void pins_open(struct mutator *m, struct pins *, uint32_t *granules);

static inline struct object *pins_get(const struct pins *p, size_t i)
{
    return granule_address(p->granules[i]);
}

/* Pins o; the world is stopped. */
static inline void pins_add(struct mutator *m, struct pins *p, struct object *o)
{
    rc_pin(m, o);
    p->granules[p->count++] = granule_of(o);
}

/* Releases the first of the set. The world runs; may run finalizers. */
static inline void pins_release_first(struct mutator *m, struct pins *p)
{
    rc_dec(m, pins_get(p, p->first++));
}

/* Releases what is left and takes the set out of the registry. */
void pins_close(struct mutator *, struct pins *);

/* In a forked child, outside of collections: releases what threads that are not
 * here had pinned; a scan of m's own goes on. May run finalizers. */
void pins_fork_child(struct mutator *);

/* Every pin; the world is stopped. The second leaves those of one set out. */
void pins_for_each(void (*visit)(struct object *, void *), void *arg);
void pins_for_each_other(const struct pins *set,
                         void (*visit)(struct object *, void *), void *arg);

#endif
