/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_LEGACY_H
#define RUNTIME_GC_LEGACY_H
/*
 * Finalizers in cycles as before PEP 442: what gc_set_legacy_finalizers()
 * chooses. The essay is in legacy.c. For the collector alone.
 */
#include "runtime/gc/pins.h"

/* The first objects of the trash, in this order; not trash any more. */
struct legacy_split {
    size_t listed;        /* go into the garbage list */
    size_t uncollectable; /* these, and what lives on because of them */
    size_t aside;         /* these, and what dies by counting */
};

/* World stopped and settled; nothing but trace_run() has looked at the trash
 * so far. They get the generation bits `promoted`. */
struct legacy_split legacy_set_aside(struct pins *trash, unsigned promoted);

/* Releases the pins of what was set aside; the first of them are appended to
 * the garbage list. frame: a slot of the caller's. World running. */
void legacy_release(struct mutator *, struct pins *trash,
                    const struct legacy_split *, struct object **frame);

#endif
