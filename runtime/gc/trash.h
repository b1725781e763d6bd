/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_TRASH_H
#define RUNTIME_GC_TRASH_H
/*
 * What happens to the trash of a collection, while its objects are pinned:
 * finalizers, the second look, breaking the cycles. For the collector alone.
 */
#include "runtime/gc/pins.h"

/*
 * Runs the finalizers that have not run yet, each with its object in frame[0].
 * True when any ran: some of the trash may be reachable again. World running;
 * a safepoint.
 */
bool trash_finalize(struct mutator *, const struct pins *,
                    struct object **frame);

/*
 * World stopped and settled. Finds which of the trash has been resurrected:
 * those come first in the set, lose META_UNREACHABLE and get the generation
 * bits `promoted`. To the others no weak reference leads any more. Returns how
 * many were resurrected.
 */
size_t trash_rescue(struct pins *, unsigned promoted);

/*
 * Parts of it, world stopped. The references to each object of the range
 * from others in it, into its scratch word; all of the range, and nothing
 * else, is marked META_UNREACHABLE.
 */
void trash_count_inner(const struct pins *, size_t from, size_t to);

/* o, of the trash, lives on, with all of the trash that it reaches: they lose
 * META_UNREACHABLE and get `promoted`. Their scratch words are overwritten. */
void trash_readmit_from(struct object *o, unsigned promoted);

/*
 * Breaks the cycles of what is left and releases the pins; what lives on even
 * so gets the generation bits `promoted`. World running; a safepoint. Without
 * RC_COUNTS every object is freed, and none lives on.
 */
void trash_clear(struct mutator *, struct pins *, unsigned promoted);

/* Instead (SAVEALL): breaks nothing, and appends what is left to a list; NULL
 * if there was no memory for one. */
void trash_save(struct mutator *, struct pins *, unsigned promoted,
                struct object *list);

#endif
