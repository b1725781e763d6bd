/* SPDX-License-Identifier: MIT */
/*
 * Deferred counts: mutators that go offline for a while, with references in
 * their frames, or exit, and leave closed logs to whoever is online.
 *
 * Checked: as in deferred_epoch.pml.
 *
 * bounds  two  NOBJ=1 NTHREADS=2 FRAMES=1 LOGMAX=1
 *
 * variant DROP_SNAPSHOT    two  early_death  [D12] gives the snapshot up
 * variant ORPHANS_AT_ONCE  two  early_death  [D21] does not look at the tag
 * variant BIRTH_UNLOGGED   two  leak         [D6] with count 0 and no log
 * variant LOSE_LOG         two  lost_count   [D12] without [D20]
 * variant EXIT_AS_IS       two  leak         [D22] without dropping the frames
 */
#define ORPHANS 1
#define EXITS 1
#define WEAK 0

#include "deferred.inc"
