/* SPDX-License-Identifier: MIT */
/*
 * Deferred counts: epochs.  Locals, slot stores, births, boundaries, logs and
 * grace periods, in every order, with mutators that stay online until they
 * exit.
 *
 * Three bounds: one object and longer logs; a container and its element, so
 * that a load goes through an object whose death would take the element along;
 * one object and two frame entries, between which it moves.
 *
 * Checked: count = heap slots + pending decrements + snapshot entries after
 * every step; at a death nobody holds the object in a frame or a raw pointer;
 * nobody touches freed memory; when all mutators have exited and what they
 * left is applied, nothing is alive.
 *
 * Any number of operations, births and grace periods.
 *
 * bounds  plain   NOBJ=1 NTHREADS=2 FRAMES=1 LOGMAX=2 ORPHANS=0 EXITS=0
 * bounds  child   NOBJ=2 NTHREADS=2 FRAMES=1 LOGMAX=1 ORPHANS=0 EXITS=0
 * bounds  frames  NOBJ=1 NTHREADS=2 FRAMES=2 LOGMAX=1 ORPHANS=0 EXITS=0
 *
 * variant NO_SNAPSHOT     plain  early_death  no [D7], [D8]
 * variant DEC_FIRST       frames early_death  [D8] before [D7]
 * variant EAGER_DEC       plain  early_death  [D5] decrements at once
 * variant NO_GRACE        plain  early_death  [D17] without [D15]
 * variant CURRENT_GP      plain  early_death  [D10] takes the running one
 * variant TAG_EARLY       plain  early_death  [D10] when the log is opened
 */
#define WEAK 0

#include "deferred.inc"
