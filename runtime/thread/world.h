/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_WORLD_H
#define RUNTIME_THREAD_WORLD_H
/*
 * Between mutator.c and safepoint.c: the world's lock, which also guards the
 * registry of mutators, and the state changes that stopping depends on.
 */
#include <stdbool.h>

struct mutator;

void world_lock(void);
void world_unlock(void);

/* DETACHED -> ATTACHED; waits while the world is stopped. */
void world_enter(struct mutator *);
/* ATTACHED -> DETACHED; tells a waiting collector. */
void world_leave(struct mutator *);
/* The same for one that leaves for good, with the world's lock held: together
 * with its leaving the registry it is one step for a fork. */
void world_leave_locked(struct mutator *);
/* At a safepoint: stands still as long as another mutator stops the world. */
void world_park(struct mutator *);

/* At a safepoint: gives the GIL up, because it is due, and takes it again. */
void mutator_yield(struct mutator *);

/* The registry's first mutator; the world's lock is held. */
struct mutator *mutator_first_locked(void);
/* At the end of the runtime. */
void mutator_free_unused(void);

/* For a forked child: the id of the next mutator that is made, and the first
 * that is older than that and not `but`; NULL: none. */
unsigned mutator_next_id_locked(void);
struct mutator *mutator_older_than(unsigned id, const struct mutator *but);

/* For runtime/fork.c: while held, no mutator is being made. Whoever makes one
 * does not wait for the world, so it may be taken with the world stopped. */
void mutator_births_lock(void);
void mutator_births_unlock(void);
/*
 * In a forked child, where m, which has stopped the world, is alone; the
 * world's lock was held across the fork. Restarts the world and releases the
 * lock. Mutators of threads that are not here are PARKED or DETACHED then.
 */
void world_fork_child(struct mutator *m);

#endif
