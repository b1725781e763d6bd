/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RUNTIME_H
#define RUNTIME_RUNTIME_H
/*
 * The public face of the object runtime: all that an embedding program or an
 * experiment includes. The runtime never prints, never reads options, and has
 * no clock of its own: give it one to have pauses recorded.
 *
 * A program:
 *     runtime_init();
 *     struct mutator *m = mutator_enter();
 *     struct object **f = frame_push(m, 2);
 *     list_new(m, &f[0]); int_new(m, 42, &f[1]); list_append(m, f[0], f[1]);
 *     frame_pop(m, f);
 *     mutator_leave(m);
 *     runtime_fini();
 */
#include "runtime/gc/gc.h"
#include "runtime/thread/gil.h"
#include "runtime/thread/handle.h"
#include "runtime/thread/safepoint.h"
#include "runtime/thread/slot.h"
#include "runtime/types/types.h"

/* 0, or an errno value. Once per process. */
int runtime_init(void);

/*
 * Frees what the runtime holds. Every mutator is gone and every handle freed.
 * Objects that are still alive (leaked, or cycles never collected) go with
 * the heap, without finalizers: like Python's, ours need not run at exit.
 */
void runtime_fini(void);

/* Nanoseconds, monotonic; NULL (the default): nothing is timed. */
void runtime_set_clock(uint64_t (*now)(void));
uint64_t runtime_clock(void); /* 0 without a clock */

/* The name of the strategy that this copy of the runtime is compiled for. */
const char *runtime_strategy(void);

#endif
