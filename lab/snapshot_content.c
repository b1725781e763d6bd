/* SPDX-License-Identifier: MIT */
/*
 * The inside of a snapshot file: head, type table, columns by node, edges.
 * Every array is made only when the sections are known to be long enough to
 * fill it, and reader_frame() has held those against the file's own length.
 */
#include "lab/snapshot_reader.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* A number of META, below 2^32 as all its limits are. */
static int head_number(struct reader *reader, const char *what, uint64_t max,
                       uint32_t *out)
{
    uint64_t value;

    if (reader_number(reader, what, max, &value))
        return -1;
    *out = (uint32_t)value;
    return 0;
}

static int head_counts(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;
    uint32_t at;

    if (head_number(reader, "the number of nodes", READER_MAX_NODES,
                    &s->nodes) ||
        head_number(reader, "the number of edges", READER_MAX_EDGES,
                    &s->edges) ||
        head_number(reader, "the number of types", READER_MAX_TYPES,
                    &s->types) ||
        head_number(reader, "the number of tracked nodes", s->nodes,
                    &s->tracked) ||
        head_number(reader, "the number of unreachable nodes", s->tracked,
                    &s->unreachable) ||
        head_number(reader, "the number missed", s->unreachable, &s->missed) ||
        head_number(reader, "the number found besides",
                    s->tracked - s->unreachable, &s->extra) ||
        head_number(reader, "the number of hidden references", UINT32_MAX,
                    &s->hidden) ||
        head_number(reader, "the number of clamped counts", s->nodes,
                    &s->clamped))
        return -1;
    at = reader->at;
    if (head_number(reader, "the size of a pointer", 8, &s->pointer_bytes))
        return -1;
    if (s->pointer_bytes != 4 && s->pointer_bytes != 8)
        return reader_fail_content(reader, at,
                                   "the size of a pointer is "
                                   "%" PRIu32 ", not 4 or 8",
                                   s->pointer_bytes);
    return 0;
}

/* Holds what META claims against what the other sections can hold. */
static int head_room(struct reader *reader)
{
    static const enum reader_section columns[] = {SECTION_NODE, SECTION_SIZE,
                                                  SECTION_EXTN, SECTION_DEGR};
    const struct reader_span *span = reader->span;
    const struct snapshot *s = reader->snapshot;
    uint64_t limit = snapshot_memory_limit(reader->length), need;

    if (span[SECTION_FLAG].raw != s->nodes)
        return reader_fail(reader, span[SECTION_FLAG].offset - 8,
                           "section "
                           "FLAG has %" PRIu32 " bytes for %" PRIu32 " nodes",
                           span[SECTION_FLAG].raw, s->nodes);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        if (span[columns[i]].raw < s->nodes)
            return reader_fail(reader, span[columns[i]].offset - 8,
                               "section "
                               "%s has %" PRIu32 " bytes for %" PRIu32 " nodes",
                               reader_tag(columns[i]), span[columns[i]].raw,
                               s->nodes);
    if (span[SECTION_EDGE].raw < s->edges)
        return reader_fail(reader, span[SECTION_EDGE].offset - 8,
                           "section "
                           "EDGE has %" PRIu32 " bytes for %" PRIu32 " edges",
                           span[SECTION_EDGE].raw, s->edges);
    if (span[SECTION_TYPE].raw < (uint64_t)s->types * 3)
        return reader_fail(reader, span[SECTION_TYPE].offset - 8,
                           "section "
                           "TYPE has %" PRIu32 " bytes for %" PRIu32 " types",
                           span[SECTION_TYPE].raw, s->types);
    need = (uint64_t)s->nodes * READER_NODE_BYTES +
           (uint64_t)s->edges * READER_EDGE_BYTES +
           (uint64_t)s->types * READER_TYPE_BYTES +
           span[SECTION_TYPE].raw; /* the names are copied */
    for (int i = 0; i < SECTIONS; i++)
        need += span[i].raw;
    if (need > limit)
        return reader_fail(reader, span[SECTION_META].offset,
                           "reading it "
                           "would take %" PRIu64 " bytes of memory; a file of "
                           "this length may take %" PRIu64,
                           need, limit);
    return 0;
}

static char *copy_name(struct reader *reader, const char *name)
{
    size_t bytes = strlen(name) + 1;
    char *copy = reader_alloc(reader, bytes, 1);

    return copy ? memcpy(copy, name, bytes) : NULL;
}

static int head_types(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;
    char name[READER_MAX_NAME + 1];
    size_t used = 0;

    if (reader_open(reader, SECTION_TYPE))
        return -1;
    s->type_name = reader_alloc(reader, s->types, sizeof *s->type_name);
    s->type_kind = reader_alloc(reader, s->types, 1);
    s->type_flags = reader_alloc(reader, s->types, 1);
    /* A name has its length before it here and a NUL behind it there. */
    s->names = reader_alloc(reader, reader->end, 1);
    if (!s->type_name || !s->type_kind || !s->type_flags || !s->names)
        return -1;
    for (uint32_t t = 0; t < s->types; t++) {
        uint8_t flags;

        if (reader_byte(reader, "a type's kind", SNAPSHOT_KINDS,
                        &s->type_kind[t]) ||
            reader_byte(reader, "a type's flags", 2, &flags) ||
            reader_name(reader, "a type's name", name))
            return -1;
        s->type_flags[t] = flags ? SNAPSHOT_FINALIZER : 0;
        s->type_name[t] = strcpy(s->names + used, name);
        used += strlen(name) + 1;
    }
    return reader_close(reader);
}

int reader_head(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;
    char python[READER_MAX_NAME + 1], program[READER_MAX_NAME + 1];

    if (reader_open(reader, SECTION_META) || head_counts(reader) ||
        reader_name(reader, "the name of the Python", python) ||
        reader_name(reader, "the name of the program", program) ||
        reader_close(reader) || head_room(reader))
        return -1;
    s->python = copy_name(reader, python);
    s->program = copy_name(reader, program);
    if (!s->python || !s->program)
        return -1;
    return head_types(reader);
}

static bool is_atom(unsigned kind)
{
    return kind == SNAPSHOT_STR || kind == SNAPSHOT_INT ||
           kind == SNAPSHOT_FLOAT || kind == SNAPSHOT_ATOM;
}

static int graph_arrays(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;

    s->type = reader_alloc(reader, s->nodes, sizeof *s->type);
    s->kind = reader_alloc(reader, s->nodes, sizeof *s->kind);
    s->flags = reader_alloc(reader, s->nodes, sizeof *s->flags);
    s->size = reader_alloc(reader, s->nodes, sizeof *s->size);
    s->refcount = reader_alloc(reader, s->nodes, sizeof *s->refcount);
    s->external = reader_alloc(reader, s->nodes, sizeof *s->external);
    s->first = reader_alloc(reader, (uint64_t)s->nodes + 1, sizeof *s->first);
    s->target = reader_alloc(reader, s->edges, sizeof *s->target);
    if (!s->type || !s->kind || !s->flags || !s->size || !s->refcount ||
        !s->external || !s->first || !s->target)
        return -1;
    return 0;
}

static int graph_types(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;

    if (reader_open(reader, SECTION_NODE))
        return -1;
    for (uint32_t n = 0; n < s->nodes; n++) {
        uint32_t at = reader->at;
        uint64_t type;

        if (reader_number(reader, "a node's type", READER_MAX_TYPES, &type))
            return -1;
        if (type >= s->types)
            return reader_fail_content(reader, at,
                                       "node %" PRIu32 " has type "
                                       "%" PRIu64 " of %" PRIu32,
                                       n, type, s->types);
        s->type[n] = (uint32_t)type;
        s->kind[n] = s->type_kind[type];
    }
    return reader_close(reader);
}

/* What the flags of node n contradict, or NULL. */
static const char *flags_wrong(const struct snapshot *s, uint32_t n)
{
    unsigned flags = s->flags[n];

    if ((flags & SNAPSHOT_TRACKED) && is_atom(s->kind[n]))
        return "is tracked, and of a kind that never is";
    if ((flags & SNAPSHOT_UNREACHABLE) && !(flags & SNAPSHOT_TRACKED))
        return "is unreachable but not tracked";
    if ((flags & SNAPSHOT_UNREACHABLE) && (flags & SNAPSHOT_IMMORTAL))
        return "is unreachable and immortal";
    return NULL;
}

static int graph_flags(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;
    uint32_t tracked = 0, unreachable = 0;

    if (reader_open(reader, SECTION_FLAG))
        return -1;
    for (uint32_t n = 0; n < s->nodes; n++) {
        const char *wrong;

        if (reader_byte(reader, "a node's flags", 8, &s->flags[n]))
            return -1;
        wrong = flags_wrong(s, n);
        if (wrong)
            return reader_fail_content(reader, n, "node %" PRIu32 " %s", n,
                                       wrong);
        tracked += !!(s->flags[n] & SNAPSHOT_TRACKED);
        unreachable += !!(s->flags[n] & SNAPSHOT_UNREACHABLE);
        s->flags[n] |= s->type_flags[s->type[n]];
    }
    if (tracked != s->tracked || unreachable != s->unreachable)
        return reader_fail_content(
            reader, reader->at,
            "%" PRIu32 " nodes are tracked and %" PRIu32
            " unreachable, META says %" PRIu32 " and %" PRIu32,
            tracked, unreachable, s->tracked, s->unreachable);
    return reader_close(reader);
}

static int graph_sizes(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;

    if (reader_open(reader, SECTION_SIZE))
        return -1;
    for (uint32_t n = 0; n < s->nodes; n++)
        if (reader_number(reader, "a node's size", READER_MAX_SIZE,
                          &s->size[n]))
            return -1;
    return reader_close(reader);
}

static int graph_external(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;

    if (reader_open(reader, SECTION_EXTN))
        return -1;
    for (uint32_t n = 0; n < s->nodes; n++) {
        uint32_t at = reader->at;
        uint64_t count;

        if (reader_number(reader, "a count from outside", READER_MAX_EXTERNAL,
                          &count))
            return -1;
        if ((s->flags[n] & SNAPSHOT_IMMORTAL) && count != 1)
            return reader_fail_content(reader, at,
                                       "immortal node %" PRIu32 " has %" PRIu64
                                       " references from "
                                       "outside, not 1",
                                       n, count);
        s->external[n] = s->refcount[n] = (uint32_t)count;
    }
    return reader_close(reader);
}

static int graph_degrees(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;

    if (reader_open(reader, SECTION_DEGR))
        return -1;
    for (uint32_t n = 0; n < s->nodes; n++) {
        uint32_t at = reader->at, left = s->edges - s->first[n];
        uint64_t degree;

        if (reader_number(reader, "a node's number of edges", left, &degree))
            return -1;
        if (degree && is_atom(s->kind[n]))
            return reader_fail_content(reader, at,
                                       "node %" PRIu32 " is a %s "
                                       "and has edges",
                                       n, snapshot_kind_name(s->kind[n]));
        s->first[n + 1] = s->first[n] + (uint32_t)degree;
    }
    if (s->first[s->nodes] != s->edges)
        return reader_fail_content(reader, reader->at,
                                   "the nodes have %" PRIu32
                                   " edges, META says %" PRIu32,
                                   s->first[s->nodes], s->edges);
    return reader_close(reader);
}

/* The hot nodes: *hot is the caller's to free. */
static int graph_hot(struct reader *reader, uint32_t **hot, uint32_t *count)
{
    uint64_t node, room;

    if (reader_open(reader, SECTION_HOTN))
        return -1;
    room = reader->end < READER_MAX_HOT ? reader->end : READER_MAX_HOT;
    *hot = reader_alloc(reader, room, sizeof **hot);
    if (!*hot)
        return -1;
    for (*count = 0; reader->at < reader->end; ++*count) {
        uint32_t at = reader->at;

        if (*count == READER_MAX_HOT)
            return reader_fail_content(
                reader, at, "more than %" PRIu64 " hot nodes", READER_MAX_HOT);
        if (reader_number(reader, "a hot node", READER_MAX_NODES, &node))
            return -1;
        if (node >= reader->snapshot->nodes)
            return reader_fail_content(reader, at,
                                       "hot node %" PRIu64 " of "
                                       "%" PRIu32 " nodes",
                                       node, reader->snapshot->nodes);
        (*hot)[*count] = (uint32_t)node;
    }
    return reader_close(reader);
}

/*
 * One edge of node n.  *next is the lowest number above n and above every
 * target written as "next" so far; docs/snapshot-format.md, "EDGE".
 */
static int graph_edge(struct reader *reader, const uint32_t *hot,
                      uint32_t hot_count, uint32_t n, uint32_t *next,
                      uint32_t *out)
{
    const struct snapshot *s = reader->snapshot;
    uint32_t at = reader->at;
    uint64_t code, target;

    if (reader_number(reader, "an edge", UINT64_MAX >> 1, &code))
        return -1;
    if (code == 0) {
        target = (*next)++;
    } else if (code <= hot_count) {
        target = hot[code - 1];
    } else {
        code -= (uint64_t)hot_count + 1;
        /* away = source - target, zigzag; wraps far beyond nodes if wrong */
        target = code & 1 ? n + (code >> 1) + 1 : n - (code >> 1);
    }
    if (target >= s->nodes)
        return reader_fail_content(reader, at,
                                   "an edge of node %" PRIu32
                                   " leads past the last of %" PRIu32 " nodes",
                                   n, s->nodes);
    if (!(s->flags[n] & SNAPSHOT_TRACKED) &&
        (s->flags[target] & SNAPSHOT_TRACKED))
        return reader_fail_content(reader, at,
                                   "an edge leads from untracked "
                                   "node %" PRIu32 " to tracked node %" PRIu64,
                                   n, target);
    *out = (uint32_t)target;
    return 0;
}

static int graph_edges(struct reader *reader)
{
    struct snapshot *s = reader->snapshot;
    uint32_t *hot = NULL, hot_count = 0, next = 0;
    int result = graph_hot(reader, &hot, &hot_count);

    if (!result)
        result = reader_open(reader, SECTION_EDGE);
    for (uint32_t n = 0; n < s->nodes && !result; n++) {
        if (next <= n)
            next = n + 1;
        for (uint32_t e = s->first[n]; e < s->first[n + 1] && !result; e++) {
            result =
                graph_edge(reader, hot, hot_count, n, &next, &s->target[e]);
            if (!result)
                s->refcount[s->target[e]]++;
        }
    }
    free(hot); /* on the account it stays: it is small */
    return result ? result : reader_close(reader);
}

int reader_graph(struct reader *reader)
{
    if (graph_arrays(reader) || graph_types(reader) || graph_flags(reader) ||
        graph_sizes(reader) || graph_external(reader) || graph_degrees(reader))
        return -1;
    return graph_edges(reader);
}
