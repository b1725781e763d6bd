/* SPDX-License-Identifier: MIT */
/*
 * The parts of copy_on_write: the story (copy_on_write.c), the server that is
 * measured (copy_on_write_server.c), what it loads and what requests read
 * (copy_on_write_graph.c), and whose pages are whose (copy_on_write_pages.c).
 */
#ifndef EXPERIMENTS_LESSONS_COPY_ON_WRITE_H
#define EXPERIMENTS_LESSONS_COPY_ON_WRITE_H

#include "lab/experiment.h"
#include "runtime/fork.h"
#include "runtime/runtime.h"

/* ---- copy_on_write_pages.c ---------------------------------------------- */

/*
 * Pages of the object pools. pages_share() notes which are in memory, before a
 * fork; the child's pages_look() tells how many those were and how many of
 * them it has for itself: none at first, and one more with each shared page
 * that it writes to. What new objects take is not counted. False when the
 * system does not tell.
 */
struct pages {
    size_t shared, own;
};
bool pages_share(void);
bool pages_look(struct pages *);

/* Private dirty memory of the whole process, bytes; 0 when not told. */
size_t pages_private_bytes(void);

/* The heap's pages stay small: a huge page is copied whole. */
void pages_stay_small(void);

/* ---- copy_on_write_graph.c ---------------------------------------------- */

/* *dst = {"user00000": User(name, tags, balance, limits), ...}; false when
 * memory runs out. */
bool graph_make(struct mutator *, unsigned users, struct object **dst);

/*
 * One request: the user is looked up, and all that hangs there is read into
 * names. Makes a small answer, which dies. Returns whether all was right.
 */
bool graph_serve(struct mutator *, struct object *graph, unsigned user);

/* ---- copy_on_write_server.c --------------------------------------------- */

/* Measures every configuration that makes sense; 0, or -1 after lab_fail(). */
int server_measure(struct lab *, struct mutator *);

#endif
