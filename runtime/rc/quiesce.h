/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_QUIESCE_H
#define RUNTIME_RC_QUIESCE_H
/*
 * What the strategies with grace periods share at a safepoint: announcing
 * quiescence while a grace period waits, freeing what one released, and
 * slowing down a mutator that retires faster than grace periods end.
 */
#include "runtime/rc/limbo.h"

struct mutator;

enum { LIMBO_LIMIT_BYTES = 64 << 20 }; /* then the mutator waits */

/* The mutator becomes a reader that grace periods wait for. */
void quiesce_online(struct mutator *);

/* A safepoint with these breaker bits. The strategy has made its raw
 * pointers safe (deferred: a boundary) before it calls this. */
void quiesce(struct mutator *, unsigned bits, struct limbo *);

/*
 * In the middle of long work, with no raw pointers alive: is a grace period
 * waiting for this mutator? It must be answered then. quiesce_breathe() does
 * both, for strategies that have nothing to prepare.
 */
bool quiesce_is_awaited(struct mutator *);
void quiesce_announce(struct mutator *);
void quiesce_breathe(struct mutator *);

/* Waits for one whole grace period, offline, and frees what it released.
 * Parks meanwhile if the world stops. Raw pointers die. */
void quiesce_wait(struct mutator *, struct limbo *);

#endif
