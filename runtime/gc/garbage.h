/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_GARBAGE_H
#define RUNTIME_GC_GARBAGE_H
/* The garbage list and the debug flags: gc.h has the public side. */
#include "runtime/gc/gc.h"

/* At shutdown: lets go of the list. */
void garbage_fini(struct mutator *);

#endif
