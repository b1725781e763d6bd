/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_RC_H
#define RUNTIME_RC_RC_H
/*
 * The contract of a reference-count strategy.
 *
 * The runtime is compiled once per strategy; RC_HEADER (set by the Makefile)
 * names the header that fulfils the contract below with inline fast paths.
 * Shared code never asks which strategy it is compiled for, it asks the
 * constants, and dead branches vanish.
 *
 * Constants
 *   RC_NAME           the strategy's name, for people
 *   RC_COUNTS         references are counted at all. Where they are not,
 *                     objects die in a collection from roots only
 *   RC_THREAD_SAFE    counts stay right when threads share objects
 *   RC_NEEDS_GIL      a mutator runs only while it holds the GIL
 *   RC_COUNTS_LOCALS  a frame slot owns one count
 *   RC_EXACT          rc_count() is exact at any time, without rc_settle()
 *   RC_GRACE          readers are protected by grace periods: mutators
 *                     register with QSBR and dead memory may wait
 *   RC_LATE_DEATH     objects die at a later safepoint, not where the last
 *                     reference goes; rc_flush() makes them
 *   RC_COLLECTS       the cycle collector may run (counts can be trusted)
 *
 * struct rc_mutator is the strategy's part of a mutator, its first member.
 * Functions that take a mutator are called by its own thread, attached.
 *
 * Counting
 *   rc_birth(m, o)         gives a new object its first reference
 *   rc_inc(m, o)           one more reference; the caller holds one
 *   rc_dec(m, o)           one less; the last one (sooner or later) calls
 *                          object_dealloc
 *   rc_count(o)            references to o; exact if RC_EXACT, or settled.
 *                          May be negative or too low under a wrong strategy.
 *                          RC_IMMORTAL of an immortal object.
 *   rc_try_inc(m, o)       a reference to an object that is not held (through
 *                          a weak reference); false when it is dead or being
 *                          finalized. The caller holds the lock that
 *                          object_dealloc must take before o's memory goes.
 *   rc_expose(m, o)        must precede the first rc_try_inc on o by others:
 *                          a weak reference is being made. o is held.
 *   rc_inc_slot(m, o)      rc_inc for a reference that a heap slot will own
 *   rc_share(m, o)         a local reference is about to move into a heap slot
 *   rc_dec_child(m, o)     a dead object's reference to o goes: like rc_dec,
 *                          but never later than now
 *   rc_note_alloc(m, n)    a block of more than SMALL_LIMIT bytes was taken, n:
 *                          where death is late, big garbage must not wait as
 *                          long as small. Not a safepoint.
 *
 * Heap slots
 *   rc_slot_load(m, slot)       a new local reference, or NULL
 *   rc_slot_store(m, slot, o)   overwrite; o held or NULL; releases the old
 *
 * Death and resurrection (object_dealloc calls these; o is exclusive)
 *   rc_revive(m, o)        count 0 -> a local reference of the caller, hidden
 *                          from rc_try_inc, for the finalizer
 *   rc_expire(m, o)        gives that reference up: true when o is dead
 *                          again, false when somebody resurrected it (then o
 *                          must not be touched any more)
 *   rc_bury(m, block)      frees the memory of a dead object, or of an array
 *                          of one, as soon as no reader can be looking at it
 *   rc_retire(m, block)    the same for an array that a living container gave
 *                          up: readers may hold its address
 *
 * Immortality (PEP 683)
 *   rc_immortalize(m, o)   from now on nothing above writes o's header, and o
 *                          never dies; references to it are no longer counted.
 *                          For good. o is alive, and either exclusively held
 *                          by the caller or the world is stopped.
 *   rc_is_immortal(o)
 *
 * Threads
 *   rc_mutator_init(m)     0 or errno; detached
 *   rc_mutator_exit(m)     drain or hand on everything; attached, the last
 *                          thing the mutator does
 *   rc_mutator_free(m)     the mutator's memory goes, at the runtime's end
 *   rc_attach(m), rc_detach(m)   the mutator (de)taches: leases, boundaries
 *   rc_park(m), rc_unpark(m)     it stands at a safepoint while the world is
 *                          stopped: grace periods do not wait for it
 *   rc_safepoint(m, bits)  the strategy's share of a safepoint
 *                          (merge, boundary, freeing what a grace period
 *                          released); may run finalizers
 *   rc_breathe(m)          in the middle of long work where only frame slots
 *                          need to survive (a large structure dies): answers
 *                          a grace period that waits for us; runs nothing
 *
 * Collection (the world is stopped)
 *   rc_settle(m)           every count exact: for each object, heap slots +
 *                          handles + frame slots. Objects found dead wait
 *                          until after the restart (rc_unsettle).
 *   rc_unsettle(m)         after the restart: bury what rc_settle found dead
 *   rc_pin(m, o)           the collector's own reference, released by rc_dec
 *
 * rc_flush(m)    until no count is pending and no dead block waits, as far as
 *                this mutator and those detached or polling can make it so.
 *                A safepoint; blocks. For leak checks, fork, exit.
 * rc_global_init(), rc_global_fini()
 */
#include "runtime/atomics.h"
#include "runtime/object.h"

#ifndef RC_HEADER
#error "compile with -DRC_HEADER='\"runtime/rc/STRATEGY.h\"'"
#endif

/* The count of an immortal object: more than there can be references. */
#define RC_IMMORTAL INT64_MAX

/* The strategy's part of a mutator: struct mutator starts with it. */
#define rc_self(m) ((struct rc_mutator *)(void *)(m))

int rc_global_init(void);
void rc_global_fini(void);
int rc_mutator_init(struct mutator *);
void rc_mutator_exit(struct mutator *);
void rc_mutator_free(struct mutator *);
void rc_attach(struct mutator *);
void rc_detach(struct mutator *);
void rc_park(struct mutator *);
void rc_unpark(struct mutator *);
void rc_safepoint(struct mutator *, unsigned bits);
void rc_breathe(struct mutator *);
void rc_settle(struct mutator *);
void rc_unsettle(struct mutator *);
void rc_flush(struct mutator *);
void rc_bury(struct mutator *, void *block);
void rc_retire(struct mutator *, void *block);

#include RC_HEADER

#endif
