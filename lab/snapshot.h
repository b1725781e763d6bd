/* SPDX-License-Identifier: MIT */
/*
 * Snapshots of real Python heaps, read into flat arrays.
 *
 * A snapshot is the object graph of a CPython process at one moment, written
 * by scripts/python_heap.py; docs/snapshot-format.md describes the file.  Any
 * code of the lab or of an experiment may call these functions, from any
 * thread; they share no state.
 *
 * The loader trusts nothing in the file.  It either returns a snapshot that
 * keeps every promise made at struct snapshot, or says at which byte of the
 * file which rule is broken.  It never holds more memory than
 * snapshot_memory_limit() of the file's length, and never asks for an array
 * before the file has shown that it holds enough bytes to fill it.
 */
#ifndef LAB_SNAPSHOT_H
#define LAB_SNAPSHOT_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* What an object is built as.  The type's name tells subclasses apart. */
enum snapshot_kind {
    SNAPSHOT_LIST,
    SNAPSHOT_TUPLE,
    SNAPSHOT_DICT,
    SNAPSHOT_SET,
    SNAPSHOT_INSTANCE, /* of a class that gives it attributes */
    SNAPSHOT_STR,      /* from here to FLOAT, and ATOM: never any edges */
    SNAPSHOT_INT,
    SNAPSHOT_FLOAT,
    SNAPSHOT_CONTAINER, /* any other type that can refer to objects */
    SNAPSHOT_ATOM,      /* any other type that cannot */
    SNAPSHOT_KINDS
};

enum snapshot_flag {
    SNAPSHOT_TRACKED = 1,     /* Python's cycle collector knows the object */
    SNAPSHOT_IMMORTAL = 2,    /* its count has no meaning; external is 1 */
    SNAPSHOT_UNREACHABLE = 4, /* Python's collector calls it unreachable */
    SNAPSHOT_FINALIZER = 8    /* its type has a finalizer */
};

/*
 * Promises, for every node n:
 *   type[n] < types; kind[n] is its type's; edges of n are
 *   target[first[n]] .. target[first[n + 1] - 1], each < nodes;
 *   refcount[n] = external[n] + the edges that lead to n;
 *   str, int, float and atom nodes have no edges and are not tracked;
 *   an unreachable node is tracked and not immortal;
 *   no edge leads from an untracked node to a tracked one.
 * And if missed and extra are 0: the tracked nodes that no path from a node
 * with external > 0 leads to are exactly the unreachable ones.
 * Nodes stand in the order in which the collector listed them, which is by
 * and large the order in which Python created them.
 */
struct snapshot {
    uint32_t nodes, edges, types;
    uint32_t tracked, unreachable; /* so many nodes have the flag */
    uint32_t missed;  /* called unreachable by Python, not by the graph */
    uint32_t extra;   /* the other way round */
    uint32_t hidden;  /* references left out, from untracked to tracked: they
                        count as external, as Python's collector sees them */
    uint32_t clamped; /* counts smaller than the references seen */
    uint32_t pointer_bytes; /* of the process: 4 or 8 */
    char *python;           /* "cpython 3.11.2" */
    char *program;          /* base name of what ran, or "" */

    /* by type */
    char **type_name;    /* "list", "collections.OrderedDict"; not unique */
    uint8_t *type_kind;  /* enum snapshot_kind */
    uint8_t *type_flags; /* SNAPSHOT_FINALIZER or 0 */

    /* by node */
    uint32_t *type;
    uint8_t *kind;
    uint8_t *flags; /* enum snapshot_flag */
    uint64_t *size; /* bytes, without the collector's header */
    uint32_t *refcount;
    uint32_t *external; /* references from outside the graph: C, stacks */
    uint32_t *first;    /* nodes + 1 of them */

    /* by edge */
    uint32_t *target;

    char *names; /* what type_name points into */
};

#define SNAPSHOT_NO_OFFSET UINT64_MAX

struct snapshot_error {
    uint64_t offset; /* byte of the file, or SNAPSHOT_NO_OFFSET */
    size_t memory;   /* the most the loader held, without the file itself */
    char message[200];
};

/*
 * Reads the file at path.  0 and *out, which the caller frees with
 * snapshot_free(); or -1 and *error, with *out NULL.  error->memory is set
 * either way.  Blocks on the file system.
 */
int snapshot_load(const char *path, struct snapshot **out,
                  struct snapshot_error *error);

/* The same for length bytes in memory, which stay the caller's. */
int snapshot_parse(const void *data, size_t length, struct snapshot **out,
                   struct snapshot_error *error);

/* Nothing for NULL. */
void snapshot_free(struct snapshot *snapshot);

/* "PATH: byte N: MESSAGE", one line. */
void snapshot_error_print(FILE *to, const char *path,
                          const struct snapshot_error *error);

/* The most memory the loader holds for a file of length bytes, in bytes. */
uint64_t snapshot_memory_limit(uint64_t length);

/*
 * Trial deletion on the recorded graph, independent of the runtime: sets
 * reached[n] to 1 for every node that a node with external > 0 leads to, else
 * to 0.  stack is room for `nodes` numbers.  Returns the nodes reached.
 */
uint32_t snapshot_reach(const struct snapshot *snapshot, uint8_t *reached,
                        uint32_t *stack);

/* "list", "str", ...; kind < SNAPSHOT_KINDS. */
const char *snapshot_kind_name(unsigned kind);

#endif
