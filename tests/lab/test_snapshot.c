/* SPDX-License-Identifier: MIT */
/*
 * The snapshot loader: a good file is read as it was meant, and every rule of
 * docs/snapshot-format.md, broken once, is named with its place.
 */
#include "lab/snapshot.h"
#include "tests/lab/snapshot_maker.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

/* Parses and frees the file; must fail at offset with just this message. */
static void expect_error(unsigned char *file, size_t length, uint64_t offset,
                         const char *message)
{
    struct snapshot *snapshot = NULL;
    struct snapshot_error error;

    cr_assert_eq(snapshot_parse(file, length, &snapshot, &error), -1,
                 "should be refused: %s", message);
    cr_expect_null(snapshot);
    cr_expect_str_eq(error.message, message);
    cr_expect_eq(error.offset, offset, "offset %llu, not %llu: %s",
                 (unsigned long long)error.offset, (unsigned long long)offset,
                 message);
    cr_expect_leq(error.memory, snapshot_memory_limit(length));
    free(file);
}

Test(snapshot, reads_what_was_written)
{
    static const uint32_t first[] = {0, 3, 3, 4, 6, 8};
    static const uint32_t target[] = {1, 2, 1, 1, 4, 3, 3, 1};
    static const uint32_t refcount[] = {1, 4, 2, 2, 1};
    static const uint64_t size[] = {56, 49, 1000, 48, 56};
    static const uint8_t flags[] = {1, 0, 3, 13, 5};
    static const uint8_t kind[] = {SNAPSHOT_LIST, SNAPSHOT_STR, SNAPSHOT_DICT,
                                   SNAPSHOT_INSTANCE, SNAPSHOT_LIST};
    struct maker maker;
    struct snapshot *s;
    struct snapshot_error error;
    uint8_t reached[5];
    uint32_t stack[5];
    size_t length;
    unsigned char *file;

    maker_sample(&maker);
    file = maker_file(&maker, &length);
    cr_assert_eq(snapshot_parse(file, length, &s, &error), 0, "%s",
                 error.message);
    cr_expect_arr_eq(s->first, first, sizeof first);
    cr_expect_arr_eq(s->target, target, sizeof target);
    cr_expect_arr_eq(s->refcount, refcount, sizeof refcount);
    cr_expect_arr_eq(s->size, size, sizeof size);
    cr_expect_arr_eq(s->flags, flags, sizeof flags);
    cr_expect_arr_eq(s->kind, kind, sizeof kind);
    cr_expect_str_eq(s->type_name[s->type[3]], "Node");
    cr_expect_str_eq(s->python, "cpython");
    cr_expect_str_eq(s->program, "prog");
    cr_expect_eq(s->pointer_bytes, 8);
    cr_expect_eq(s->unreachable, 2);
    cr_expect_eq(snapshot_reach(s, reached, stack), 3);
    cr_expect_arr_eq(reached, "\1\1\1\0\0", 5);
    cr_expect_null(maker_broken_promise(s));
    snapshot_free(s);
    free(file);
}

Test(snapshot, empty_graph)
{
    static const int columns[] = {TYPE, NODE, FLAG, SIZE,
                                  EXTN, DEGR, HOTN, EDGE};
    struct maker maker;
    struct snapshot *s;
    struct snapshot_error error;
    size_t length;
    unsigned char *file;

    maker_set(&maker, META, "\0\0\0\0\0\0\0\0\0\4\0\0", 12);
    for (int i = 0; i < 8; i++)
        maker_set(&maker, columns[i], "", 0);
    file = maker_file(&maker, &length);
    cr_assert_eq(snapshot_parse(file, length, &s, &error), 0, "%s",
                 error.message);
    cr_expect_eq(s->nodes + s->edges + s->types, 0);
    snapshot_free(s);
    free(file);
}

/* A section's content replaced, and what is then said of it. */
struct content_case {
    int section;
    const char *content;
    size_t length;
    const char *message; /* after "section XXXX, byte N of its content: " */
    unsigned at;
};

#define CONTENT(section, content, at, message)                                 \
    {                                                                          \
        section, content, sizeof content - 1, message, at                      \
    }
#define META_TAIL "\7cpython\4prog"

static const struct content_case content_cases[] = {
    CONTENT(META, "", 0, "the section ends inside the number of nodes"),
    CONTENT(META, "\205", 1, "the section ends inside the number of nodes"),
    CONTENT(META, "\205\0\10\4\4\2\0\0\0\0\10" META_TAIL, 0,
            "the number of nodes is not written in as few bytes as it can be"),
    CONTENT(META, "\201\200\200\200\200\200\200\200\200\1", 0,
            "the number of nodes has more than nine bytes"),
    CONTENT(META, "\201\200\200\4", 0,
            "the number of nodes is 8388609, more than 8388608"),
    CONTENT(META, "\5\201\200\200\40", 1,
            "the number of edges is 67108865, more than 67108864"),
    CONTENT(META, "\5\10\201\200\4", 2,
            "the number of types is 65537, more than 65536"),
    CONTENT(META, "\5\10\4\6", 3,
            "the number of tracked nodes is 6, more than 5"),
    CONTENT(META, "\5\10\4\4\5", 4,
            "the number of unreachable nodes is 5, more than 4"),
    CONTENT(META, "\5\10\4\4\2\3", 5, "the number missed is 3, more than 2"),
    CONTENT(META, "\5\10\4\4\2\0\3", 6,
            "the number found besides is 3, more than 2"),
    CONTENT(META, "\5\10\4\4\2\0\0\200\200\200\200\20", 7,
            "the number of hidden references is 4294967296, more than "
            "4294967295"),
    CONTENT(META, "\5\10\4\4\2\0\0\0\6", 8,
            "the number of clamped counts is 6, more than 5"),
    CONTENT(META, "\5\10\4\4\2\0\0\0\0\11", 9,
            "the size of a pointer is 9, more than 8"),
    CONTENT(META, "\5\10\4\4\2\0\0\0\0\5", 9,
            "the size of a pointer is 5, not 4 or 8"),
    CONTENT(META, "\5\10\4\4\2\0\0\0\0\10\201\10", 10,
            "the name of the Python is 1025, more than 1024"),
    CONTENT(META, "\5\10\4\4\2\0\0\0\0\10\7cpyt", 15,
            "the section ends inside the name of the Python"),
    CONTENT(META, "\5\10\4\4\2\0\0\0\0\10\2c\33", 12,
            "the name of the Python is not printable UTF-8"),
    CONTENT(META, "\5\10\4\4\2\0\0\0\0\10" META_TAIL "x", 23,
            "1 bytes too many"),
    CONTENT(TYPE, "\12\0\4list\5\0\3str\4\1\4Node\2\0\4dict", 0,
            "a type's kind is 10, not below 10"),
    CONTENT(TYPE, "\0\2\4list\5\0\3str\4\1\4Node\2\0\4dict", 1,
            "a type's flags is 2, not below 2"),
    CONTENT(TYPE, "\0\0\4list\5\0\3str\4\1\4Node", 20,
            "the section ends before a type's kind"),
    CONTENT(TYPE, "\0\0\2\300\200\5\0\3str\4\1\4Node\2\0\4dict", 3,
            "a type's name is not printable UTF-8"), /* overlong */
    CONTENT(TYPE, "\0\0\3\355\240\200\5\0\3str\4\1\4Node\2\0\4dict", 3,
            "a type's name is not printable UTF-8"), /* surrogate */
    CONTENT(TYPE, "\0\0\2\302\200\5\0\3str\4\1\4Node\2\0\4dict", 3,
            "a type's name is not printable UTF-8"), /* C1 control */
    CONTENT(TYPE, "\0\0\2a\343\5\0\3str\4\1\4Node\2\0\4dict", 4,
            "a type's name is not printable UTF-8"), /* cut short */
    CONTENT(TYPE, "\0\0\4\364\220\200\200\5\0\3str\4\1\4Node\2\0\4dict", 3,
            "a type's name is not printable UTF-8"), /* beyond Unicode */
    CONTENT(TYPE, "\0\0\4list\5\0\3str\4\1\4Node\2\0\4dict\0", 27,
            "1 bytes too many"),
    CONTENT(NODE, "\0\1\4\2\0", 2, "node 2 has type 4 of 4"),
    CONTENT(NODE, "\0\1\3\2\0\0", 5, "1 bytes too many"),
    CONTENT(NODE, "\0\1\3\2\200", 5, "the section ends inside a node's type"),
    CONTENT(FLAG, "\1\0\3\5\10", 4, "a node's flags is 8, not below 8"),
    CONTENT(FLAG, "\1\1\3\5\5", 1,
            "node 1 is tracked, and of a kind that never is"),
    CONTENT(FLAG, "\1\4\3\5\5", 1, "node 1 is unreachable but not tracked"),
    CONTENT(FLAG, "\1\0\7\5\5", 2, "node 2 is unreachable and immortal"),
    CONTENT(FLAG, "\0\0\3\5\5", 5,
            "3 nodes are tracked and 2 unreachable, "
            "META says 4 and 2"),
    CONTENT(FLAG, "\5\0\3\1\5", 0,
            "node 0 is flagged unreachable, but the graph leads to it"),
    CONTENT(SIZE, "\1\1\1\1\200\200\200\200\200\200\100", 4,
            "a node's size is 281474976710656, more than 281474976710655"),
    CONTENT(EXTN, "\1\0\1\0\200\200\200\200\10", 4,
            "a count from outside is 2147483648, more than 2147483647"),
    CONTENT(EXTN, "\1\0\2\0\0", 2,
            "immortal node 2 has 2 references from outside, not 1"),
    CONTENT(DEGR, "\11\0\1\2\2", 0,
            "a node's number of edges is 9, more than 8"),
    CONTENT(DEGR, "\3\1\0\2\2", 1, "node 1 is a str and has edges"),
    CONTENT(DEGR, "\3\0\1\2\1", 5, "the nodes have 7 edges, META says 8"),
    CONTENT(HOTN, "\5", 0, "hot node 5 of 5 nodes"),
    CONTENT(EDGE, "\0\0\1\1\0\0\4\1", 5,
            "an edge of node 3 leads past the last of 5 nodes"),
    CONTENT(EDGE, "\0\0\1\1\0\5\4\1", 5,
            "an edge of node 3 leads past the last of 5 nodes"),
    CONTENT(EDGE, "\0\0\1\1\0\12\4\1", 5,
            "an edge of node 3 leads past the last of 5 nodes"),
    CONTENT(EDGE, "\0\0\1\1\0\377\377\377\377\377\377\377\377\177\4\1", 5,
            "an edge of node 3 leads past the last of 5 nodes"),
    CONTENT(EDGE, "\0\0\1\1\0\2\4\1\0", 8, "1 bytes too many"),
};

static const char *const tags[] = {"META", "TYPE", "NODE", "FLAG", "SIZE",
                                   "EXTN", "DEGR", "HOTN", "EDGE"};

Test(snapshot, broken_content_is_named)
{
    for (size_t i = 0; i < sizeof content_cases / sizeof *content_cases; i++) {
        const struct content_case *c = &content_cases[i];
        char message[256];
        struct maker maker;
        unsigned char *file;
        size_t length;

        maker_sample(&maker);
        maker_set(&maker, c->section, c->content, c->length);
        file = maker_file(&maker, &length);
        snprintf(message, sizeof message,
                 "section %s, byte %u of its content: %s", tags[c->section],
                 c->at, c->message);
        expect_error(file, length, maker_section(file, c->section) + 12,
                     message);
    }
}

/* Node 1 becomes an untracked list that holds the tracked node 0. */
Test(snapshot, untracked_must_not_lead_to_tracked)
{
    struct maker maker;
    unsigned char *file;
    size_t length;

    maker_sample(&maker);
    maker.content[NODE][1] = 0;
    maker_set(&maker, DEGR, "\2\1\1\2\2", 5);
    maker_set(&maker, EDGE, "\0\0\4\1\0\2\4\1", 8);
    file = maker_file(&maker, &length);
    expect_error(file, length, maker_section(file, EDGE) + 12,
                 "section EDGE, byte 2 of its content: an edge leads from "
                 "untracked node 1 to tracked node 0");
}

Test(snapshot, unreachable_must_be_what_the_graph_says)
{
    struct maker maker;
    unsigned char *file;
    size_t length;
    struct snapshot *s;
    struct snapshot_error error;

    maker_sample(&maker);
    maker_set(&maker, FLAG, "\1\0\3\1\5", 5);
    maker.content[META][4] = 1;
    file = maker_file(&maker, &length);
    expect_error(file, length, maker_section(file, FLAG) + 12,
                 "section FLAG, byte 3 of its content: node 3 is not flagged "
                 "unreachable, but the graph never leads to it");
    maker.content[META][6] = 1; /* unless the file says that they differ */
    file = maker_file(&maker, &length);
    cr_expect_eq(snapshot_parse(file, length, &s, &error), 0, "%s",
                 error.message);
    snapshot_free(s);
    free(file);
}

/* What META claims and other sections cannot hold. */
Test(snapshot, columns_must_be_long_enough)
{
    static const struct {
        int section, cut;
        const char *message;
    } cases[] = {
        {FLAG, 4, "section FLAG has 4 bytes for 5 nodes"},
        {NODE, 4, "section NODE has 4 bytes for 5 nodes"},
        {SIZE, 4, "section SIZE has 4 bytes for 5 nodes"},
        {EXTN, 4, "section EXTN has 4 bytes for 5 nodes"},
        {DEGR, 4, "section DEGR has 4 bytes for 5 nodes"},
        {EDGE, 7, "section EDGE has 7 bytes for 8 edges"},
        {TYPE, 11, "section TYPE has 11 bytes for 4 types"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct maker maker;
        unsigned char *file;
        size_t length;

        maker_sample(&maker);
        maker.used[cases[i].section] = (size_t)cases[i].cut;
        file = maker_file(&maker, &length);
        expect_error(file, length, maker_section(file, cases[i].section) + 4,
                     cases[i].message);
    }
}

static unsigned char *sample(size_t *length)
{
    struct maker maker;

    maker_sample(&maker);
    return maker_file(&maker, length);
}

Test(snapshot, broken_header_is_named)
{
    size_t length;
    unsigned char *file = sample(&length);
    char message[128];

    file[5] ^= 1;
    expect_error(file, length, 5, "not a heap snapshot: wrong magic");

    file = sample(&length);
    file[8] = 2;
    maker_seal(file, length);
    expect_error(file, length, 8,
                 "version 2 of the format; this program reads version 1");

    file = sample(&length);
    file[19] = 1;
    snprintf(message, sizeof message,
             "the header says %llu bytes, the file has %zu",
             (1ull << 56) + length, length);
    expect_error(file, length, 12, message);

    file = sample(&length);
    maker_put32(file + length - 4, 0x01234567);
    snprintf(message, sizeof message,
             "wrong checksum: the file says "
             "01234567, its bytes give %08lx",
             crc32(0, file, (uInt)length - 4));
    expect_error(file, length, length - 4, message);

    file = calloc(1, 20);
    memcpy(file, "\x89HEAP\r\n\x1a\1", 9);
    file[12] = 20;
    expect_error(file, 20, 20, "the file ends before the checksum");
}

Test(snapshot, broken_sections_are_named)
{
    size_t length, at;
    unsigned char *file = sample(&length);
    char message[128];

    at = maker_section(file, NODE);
    file[at] = 'X';
    maker_seal(file, length);
    expect_error(file, length, at, "section NODE should begin here");

    file = sample(&length);
    at = maker_section(file, EDGE);
    file = realloc(file, length + 7);
    maker_seal(file, at + 7);
    expect_error(file, at + 7, at,
                 "the file ends where section EDGE should begin");

    file = sample(&length);
    at = maker_section(file, EDGE);
    snprintf(message, sizeof message,
             "section EDGE is said to have %zu "
             "bytes, the file has %zu more",
             length - 4 - at - 12 + 1, length - 4 - at - 12);
    maker_put32(file + at + 8, (uint32_t)(length - 4 - at - 12 + 1));
    maker_seal(file, length);
    expect_error(file, length, at + 8, message);

    file = sample(&length);
    file = realloc(file, length + 3);
    maker_seal(file, length + 3);
    expect_error(file, length + 3, length - 4,
                 "3 bytes after the last "
                 "section");

    file = sample(&length);
    at = maker_section(file, EDGE);
    snprintf(message, sizeof message,
             "section EDGE is said to hold %u bytes, "
             "which %u compressed bytes cannot",
             maker_get32(file + at + 8) * 1032 + 1, maker_get32(file + at + 8));
    maker_put32(file + at + 4, maker_get32(file + at + 8) * 1032 + 1);
    maker_seal(file, length);
    expect_error(file, length, at + 4, message);
}

/* EDGE is the last section, so what it stores can be cut and extended. */
Test(snapshot, broken_compression_is_named)
{
    size_t length, at;
    unsigned char *file = sample(&length);
    uint32_t stored;

    at = maker_section(file, EDGE) + 12;
    stored = maker_get32(file + at - 4);
    maker_put32(file + at - 8, 9);
    maker_seal(file, length);
    expect_error(file, length, at,
                 "section EDGE holds 8 bytes, not 9 as it says");

    file = sample(&length);
    file[at] ^= 0x0f; /* zlib's own header */
    maker_seal(file, length);
    expect_error(file, length, at + 2,
                 "section EDGE: damaged compressed data "
                 "(incorrect header check)");

    file = sample(&length);
    file[length - 5] ^= 1; /* zlib's own checksum */
    maker_seal(file, length);
    expect_error(file, length, at + stored,
                 "section EDGE: damaged compressed "
                 "data (incorrect data check)");

    file = sample(&length);
    maker_put32(file + at - 4, stored - 1);
    maker_seal(file, length - 1);
    expect_error(file, length - 1, at + stored - 1,
                 "section EDGE: damaged "
                 "compressed data (it ends too early)");

    file = sample(&length);
    maker_put32(file + at - 4, stored + 1);
    file = realloc(file, length + 1);
    maker_seal(file, length + 1);
    expect_error(file, length + 1, at + stored,
                 "1 bytes after the compressed data of section EDGE");
}

Test(snapshot, more_content_than_said)
{
    static unsigned char many[400];
    struct maker maker;
    struct snapshot *s;
    struct snapshot_error error;
    unsigned char *file;
    size_t length, at;

    maker_sample(&maker);
    for (size_t i = 0; i < sizeof many; i++)
        many[i] = (unsigned char)(i * i % 251);
    maker_set(&maker, EDGE, many, sizeof many);
    file = maker_file(&maker, &length);
    at = maker_section(file, EDGE);
    maker_put32(file + at + 4, 8);
    maker_seal(file, length);
    cr_assert_eq(snapshot_parse(file, length, &s, &error), -1);
    cr_expect_str_eq(error.message,
                     "section EDGE holds more than the 8 bytes it says");
    cr_expect_gt(error.offset, at + 12);
    cr_expect_lt(error.offset, length);
    free(file);
}

Test(snapshot, files_that_cannot_be_read)
{
    char path[] = "/tmp/test_snapshot.XXXXXX";
    int fd = mkstemp(path);
    struct snapshot *s;
    struct snapshot_error error;
    char *line = NULL;
    size_t size;
    FILE *stream = open_memstream(&line, &size);

    cr_expect_eq(snapshot_load("/nonexistent/heap.snap", &s, &error), -1);
    cr_expect_eq(error.offset, SNAPSHOT_NO_OFFSET);
    snapshot_error_print(stream, "heap.snap", &error);
    cr_expect_eq(snapshot_load("/dev/zero", &s, &error), -1);
    snapshot_error_print(stream, "/dev/zero", &error);
    cr_expect_eq(snapshot_load(path, &s, &error), -1);
    snapshot_error_print(stream, "empty", &error);
    cr_assert_eq(ftruncate(fd, 300 << 20), 0);
    cr_expect_eq(snapshot_load(path, &s, &error), -1);
    snapshot_error_print(stream, "large", &error);
    fclose(stream);
    cr_expect_str_eq(line, "heap.snap: No such file or directory\n"
                           "/dev/zero: is not a regular file\n"
                           "empty: byte 0: the file ends inside the magic\n"
                           "large: byte 268435456: a snapshot ends here at the "
                           "latest; this file has 314572800 bytes\n");
    free(line);
    close(fd);
    unlink(path);
}
