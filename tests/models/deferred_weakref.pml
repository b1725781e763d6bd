/* SPDX-License-Identifier: MIT */
/*
 * Deferred counts: weak references, which find objects that nobody counts.
 *
 * Checked: as in deferred_epoch.pml.
 *
 * bounds  plain  NOBJ=1 NTHREADS=2 FRAMES=1 LOGMAX=1
 *
 * variant BLIND_INC       plain  early_death     [D23] increments a zero
 * variant WEAK_UNCOUNTED  plain  early_death     [D23] without the increment
 * variant WEAK_LATE       plain  use_after_free  [D24] after [D19]
 */
#define ORPHANS 0
#define EXITS 0
#define WEAK 1

#include "deferred.inc"
