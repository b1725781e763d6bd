/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_HANDLE_H
#define RUNTIME_THREAD_HANDLE_H
/*
 * Handles: references held by C globals and by the embedder's own structures.
 * A handle is a heap slot in a registered table, so roots can be enumerated;
 * read and write it with slot_load() and slot_store().
 */
#include "runtime/thread/slot.h"

/* A new handle holding `o` (held by the caller, or NULL); NULL when memory
 * runs out. Any attached mutator may use it. */
struct slot *handle_new(struct mutator *, struct object *o);

/* Releases what it holds and the handle. */
void handle_free(struct mutator *, struct slot *);

/* Every handle in use; world stopped or registry quiet. */
void handle_for_each(void (*visit)(struct slot *, void *), void *arg);
size_t handle_count(void);

/* For runtime/fork.c: the table's lock. */
void handle_fork_lock(void);
void handle_fork_unlock(void);

/* Runtime shutdown: frees the tables. All handles must have been freed. */
void handle_fini(void);

#endif
