/* SPDX-License-Identifier: MIT */
/*
 * Files made to hurt: cut short, flipped, mutated, and bombs.  Whatever
 * happens, the loader returns an error with a place, or a snapshot that keeps
 * its promises; and it stays within its memory.  Sanitizers watch.
 */
#include "lab/snapshot.h"
#include "tests/lab/snapshot_maker.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <zlib.h>

/* Whether it was read.  Fails the test if the loader broke its word. */
static bool parse_and_check(const unsigned char *file, size_t length,
                            struct snapshot_error *error)
{
    struct snapshot *s = (struct snapshot *)1;
    unsigned char *exact = malloc(length + !length); /* for the sanitizer */
    int result;

    memcpy(exact, file, length);
    result = snapshot_parse(exact, length, &s, error);
    free(exact);
    cr_assert_leq(error->memory, snapshot_memory_limit(length));
    if (result) {
        cr_assert_null(s);
        cr_assert_eq(result, -1);
        cr_assert_neq(error->message[0], '\0');
        cr_assert_null(strchr(error->message, '\n'));
        cr_assert(error->offset <= length);
    } else {
        cr_assert_null(maker_broken_promise(s), "%s", maker_broken_promise(s));
        snapshot_free(s);
    }
    return !result;
}

static unsigned char *sample(size_t *length)
{
    struct maker maker;

    maker_sample(&maker);
    return maker_file(&maker, length);
}

Test(snapshot_hostile, cut_short_at_every_byte)
{
    size_t length;
    unsigned char *file = sample(&length);
    struct snapshot_error error;

    for (size_t cut = 0; cut < length; cut++) {
        cr_expect(!parse_and_check(file, cut, &error));
        cr_expect_eq(error.offset, cut < 8 ? cut : cut < 20 ? cut : 12);
    }
    for (size_t cut = 24; cut < length; cut++) { /* and sealed again */
        unsigned char *copy = malloc(cut);

        memcpy(copy, file, cut);
        maker_seal(copy, cut);
        cr_expect(!parse_and_check(copy, cut, &error));
        free(copy);
    }
    free(file);
}

Test(snapshot_hostile, every_bit_flipped)
{
    size_t length, fine = 0;
    unsigned char *file = sample(&length);
    struct snapshot_error error;

    for (size_t bit = 0; bit < length * 8; bit++) {
        unsigned char flip = (unsigned char)(1 << bit % 8);

        file[bit / 8] ^= flip;
        cr_expect(!parse_and_check(file, length, &error),
                  "bit %zu flipped, and nothing noticed", bit);
        maker_seal(file, length);
        fine += parse_and_check(file, length, &error);
        file[bit / 8] ^= flip;
        maker_seal(file, length);
    }
    /* The seal undoes flips in length and checksum, and up to seven bits after
       the end of a deflate stream mean nothing.  Zlib's checksum has the
       rest. */
    cr_expect_geq(fine, 96);
    cr_expect_leq(fine, 96 + 7 * MAKER_SECTIONS, "%zu", fine);
    free(file);
}

/* xorshift64: the same numbers everywhere. */
static uint64_t next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* One change to one section's content: a byte, an insertion, a deletion. */
static void mutate(struct maker *maker, uint64_t *random)
{
    static const unsigned char telling[] = {0, 1,   2,    3,    4,   5,  7,
                                            8, 127, 0x80, 0x81, 255, 10, 128};
    int section = (int)(next(random) % MAKER_SECTIONS);
    unsigned char *content = maker->content[section];
    size_t *used = &maker->used[section], at = next(random) % (*used + 1);
    unsigned char byte = next(random) & 1
                             ? telling[next(random) % sizeof telling]
                             : (unsigned char)next(random);

    switch (next(random) % 4) {
    case 0:
        if (*used < MAKER_ROOM) {
            memmove(content + at + 1, content + at, *used - at);
            content[at] = byte;
            ++*used;
        }
        break;
    case 1:
        if (at < *used) {
            memmove(content + at, content + at + 1, *used - at - 1);
            --*used;
        }
        break;
    default:
        if (at < *used)
            content[at] = byte;
    }
}

Test(snapshot_hostile, mutated_contents)
{
    uint64_t random = 88172645463325252u;
    size_t read = 0, refused = 0;
    struct snapshot_error error;

    for (int round = 0; round < 4000; round++) {
        struct maker maker;
        unsigned char *file;
        size_t length;

        maker_sample(&maker);
        for (uint64_t changes = 1 + next(&random) % 3; changes; changes--)
            mutate(&maker, &random);
        file = maker_file(&maker, &length);
        if (parse_and_check(file, length, &error))
            read++;
        else
            refused++;
        free(file);
    }
    cr_expect_gt(read, 200, "only %zu read: too rough", read);
    cr_expect_gt(refused, 1000, "only %zu refused", refused);
}

/* Bytes of the file itself, so that framing and zlib see them. */
Test(snapshot_hostile, mutated_bytes)
{
    uint64_t random = 1234567;
    struct snapshot_error error;

    for (int round = 0; round < 4000; round++) {
        size_t length;
        unsigned char *file = sample(&length);

        for (uint64_t changes = 1 + next(&random) % 4; changes; changes--)
            file[20 + next(&random) % (length - 20)] =
                (unsigned char)next(&random);
        maker_seal(file, length);
        parse_and_check(file, length, &error);
        free(file);
    }
}

/* A file of nine sections with contents of any size, all bytes alike. */
static unsigned char *uniform(const char *meta, size_t meta_length,
                              const size_t content[9],
                              const unsigned char byte[9], size_t *length)
{
    static const char tags[] = "METATYPENODEFLAGSIZEEXTNDEGRHOTNEDGE";
    unsigned char *file = malloc(1 << 20);
    size_t at = 20;

    memcpy(file, "\x89HEAP\r\n\x1a\1\0\0\0", 12);
    for (int i = 0; i < MAKER_SECTIONS; i++) {
        size_t size = i ? content[i] : meta_length;
        unsigned char *raw = malloc(size + !size);
        uLongf stored = (uLongf)((1 << 20) - at - 12);

        memset(raw, byte[i], size);
        if (!i)
            memcpy(raw, meta, size);
        cr_assert_eq(compress2(file + at + 12, &stored, raw, size, 9), Z_OK);
        memcpy(file + at, tags + 4 * i, 4);
        maker_put32(file + at + 4, (uint32_t)size);
        maker_put32(file + at + 8, (uint32_t)stored);
        at += 12 + stored;
        free(raw);
    }
    *length = at + 4;
    maker_seal(file, *length);
    return file;
}

/* 8,388,608 nodes in 60 KB: true to every rule but the memory it would take. */
Test(snapshot_hostile, bomb_is_not_unpacked)
{
    static const char meta[] = "\200\200\200\4\0\1\0\0\0\0\0\0\10\0";
    size_t n = 1 << 23, length;
    unsigned char *file =
        uniform(meta, sizeof meta, (size_t[]){0, 3, n, n, n, n, n, 0, 0},
                (unsigned char[]){0, 0, 0, 0, 0, 0, 0, 0, 0}, &length);
    struct snapshot_error error;

    cr_assert_lt(length, 60000);
    cr_expect(!parse_and_check(file, length, &error));
    cr_expect_not_null(strstr(error.message, "reading it would take 377487"));
    cr_expect_leq(error.memory, 4096);
    free(file);
}

/* A fifth of it is within the limit, and is read. */
Test(snapshot_hostile, uniform_heap_is_read)
{
    static const char meta[] = "\200\200\100\0\1\0\0\0\0\0\0\10\0";
    size_t n = 1 << 20, length;
    unsigned char *file =
        uniform(meta, sizeof meta, (size_t[]){0, 3, n, n, n, n, n, 0, 0},
                (unsigned char[]){0, 0, 0, 0, 0, 0, 0, 0, 0}, &length);
    struct snapshot *s;
    struct snapshot_error error;

    cr_assert_eq(snapshot_parse(file, length, &s, &error), 0, "%s",
                 error.message);
    cr_expect_eq(s->nodes, n);
    cr_expect_geq(error.memory, n * 26);
    cr_expect_leq(error.memory, n * 40);
    snapshot_free(s);
    free(file);
}

Test(snapshot_hostile, too_many_hot_nodes)
{
    static const char meta[] = "\1\0\1\0\0\0\0\0\0\10\0";
    size_t length;
    unsigned char *file =
        uniform(meta, sizeof meta, (size_t[]){0, 3, 1, 1, 1, 1, 1, 65537, 0},
                (unsigned char[]){0, 0, 0, 0, 0, 0, 0, 0, 0}, &length);
    struct snapshot_error error;

    cr_expect(!parse_and_check(file, length, &error));
    cr_expect_str_eq(error.message, "section HOTN, byte 65536 of its content: "
                                    "more than 65536 hot nodes");
    free(file);
}

/* The length is judged before a single byte more is looked at. */
Test(snapshot_hostile, too_long)
{
    size_t length = (256 << 20) + 1;
    unsigned char *file =
        mmap(NULL, length, PROT_READ | PROT_WRITE,
             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    struct snapshot *s;
    struct snapshot_error error;

    cr_assert_neq(file, MAP_FAILED);
    memcpy(file, "\x89HEAP\r\n\x1a\1", 9);
    cr_assert_eq(snapshot_parse(file, length, &s, &error), -1);
    cr_expect_eq(error.offset, 256 << 20);
    cr_expect_str_eq(error.message, "a snapshot ends here at the latest; this "
                                    "one has 268435457 bytes");
    munmap(file, length);
}

/* Claims alone cost nothing: 8 M nodes, 64 M edges, in a few hundred bytes. */
Test(snapshot_hostile, claims_cost_nothing)
{
    static const char meta[] =
        "\200\200\200\4\200\200\200\40\4\4\2\0\0\0\0\10\7cpython\4prog";
    struct maker maker;
    unsigned char *file;
    size_t length;
    struct snapshot_error error;

    maker_sample(&maker);
    maker_set(&maker, META, meta, sizeof meta - 1);
    file = maker_file(&maker, &length);
    cr_expect(!parse_and_check(file, length, &error));
    cr_expect_str_eq(error.message,
                     "section FLAG has 5 bytes for 8388608 nodes");
    cr_expect_leq(error.memory, 1024);
    free(file);
}
