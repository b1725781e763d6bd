/* SPDX-License-Identifier: MIT */
#include "tests/lab/snapshot_maker.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

void maker_put32(unsigned char *at, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        at[i] = (unsigned char)(value >> 8 * i);
}

uint32_t maker_get32(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 |
           (uint32_t)at[3] << 24;
}

void maker_set(struct maker *maker, int section, const void *content,
               size_t length)
{
    memcpy(maker->content[section], content, length);
    maker->used[section] = length;
}

void maker_sample(struct maker *maker)
{
    static const struct {
        const char *content;
        size_t length;
    } sample[MAKER_SECTIONS] = {
        [META] = {"\5\10\4\4\2\0\0\0\0\10\7cpython\4prog", 23},
        [TYPE] = {"\0\0\4list\5\0\3str\4\1\4Node\2\0\4dict", 27},
        [NODE] = {"\0\1\3\2\0", 5},
        [FLAG] = {"\1\0\3\5\5", 5},
        [SIZE] = {"\70\61\350\7\60\70", 6},
        [EXTN] = {"\1\0\1\0\0", 5},
        [DEGR] = {"\3\0\1\2\2", 5},
        [HOTN] = {"\1", 1},
        [EDGE] = {"\0\0\1"
                  "\1"
                  "\0\2"
                  "\4\1",
                  8},
    };

    for (int i = 0; i < MAKER_SECTIONS; i++)
        maker_set(maker, i, sample[i].content, sample[i].length);
}

void maker_seal(unsigned char *file, size_t length)
{
    maker_put32(file + 12, (uint32_t)length);
    maker_put32(file + 16, 0);
    maker_put32(file + length - 4,
                (uint32_t)crc32(0, file, (uInt)(length - 4)));
}

unsigned char *maker_file(const struct maker *maker, size_t *length)
{
    static const char tags[] = "METATYPENODEFLAGSIZEEXTNDEGRHOTNEDGE";
    unsigned char *file =
        malloc(24 + MAKER_SECTIONS * (12 + compressBound(MAKER_ROOM)));
    size_t at = 20;

    memcpy(file, "\x89HEAP\r\n\x1a", 8);
    maker_put32(file + 8, 1);
    for (int i = 0; i < MAKER_SECTIONS; i++) {
        uLongf stored = compressBound(MAKER_ROOM);

        compress2(file + at + 12, &stored, maker->content[i], maker->used[i],
                  9);
        memcpy(file + at, tags + 4 * i, 4);
        maker_put32(file + at + 4, (uint32_t)maker->used[i]);
        maker_put32(file + at + 8, (uint32_t)stored);
        at += 12 + stored;
    }
    *length = at + 4;
    maker_seal(file, *length);
    return file;
}

size_t maker_section(const unsigned char *file, int section)
{
    size_t at = 20;

    while (section--)
        at += 12 + maker_get32(file + at + 8);
    return at;
}

static const char *broken_node(const struct snapshot *s, uint32_t n)
{
    bool atom = s->kind[n] == SNAPSHOT_STR || s->kind[n] == SNAPSHOT_INT ||
                s->kind[n] == SNAPSHOT_FLOAT || s->kind[n] == SNAPSHOT_ATOM;
    unsigned flags = s->flags[n];

    if (s->type[n] >= s->types || s->kind[n] != s->type_kind[s->type[n]])
        return "type and kind";
    if (s->first[n] > s->first[n + 1])
        return "first";
    if (atom && (s->first[n] != s->first[n + 1] || (flags & SNAPSHOT_TRACKED)))
        return "atom";
    if ((flags & SNAPSHOT_UNREACHABLE) &&
        (!(flags & SNAPSHOT_TRACKED) || (flags & SNAPSHOT_IMMORTAL)))
        return "unreachable";
    if ((flags & SNAPSHOT_IMMORTAL) && s->external[n] != 1)
        return "immortal";
    for (uint32_t e = s->first[n]; e < s->first[n + 1]; e++) {
        if (s->target[e] >= s->nodes)
            return "target";
        if (!(flags & SNAPSHOT_TRACKED) &&
            (s->flags[s->target[e]] & SNAPSHOT_TRACKED))
            return "untracked to tracked";
    }
    return NULL;
}

/* By repeated passes, so unlike snapshot_reach() as can be. */
static const char *broken_reach(const struct snapshot *s)
{
    bool *reached = calloc(s->nodes + 1, sizeof *reached), again = true;
    const char *broken = NULL;

    for (uint32_t n = 0; n < s->nodes; n++)
        reached[n] = s->external[n] > 0;
    while (again) {
        again = false;
        for (uint32_t n = 0; n < s->nodes; n++)
            for (uint32_t e = s->first[n]; e < s->first[n + 1]; e++)
                if (reached[n] && !reached[s->target[e]])
                    reached[s->target[e]] = again = true;
    }
    for (uint32_t n = 0; n < s->nodes; n++)
        if ((s->flags[n] & SNAPSHOT_TRACKED) &&
            reached[n] == !!(s->flags[n] & SNAPSHOT_UNREACHABLE))
            broken = "reach";
    free(reached);
    return broken;
}

const char *maker_broken_promise(const struct snapshot *s)
{
    uint32_t *count = calloc(s->nodes + 1, sizeof *count);
    uint32_t tracked = 0, unreachable = 0;
    const char *broken = NULL;

    if (s->first[0] != 0 || s->first[s->nodes] != s->edges)
        broken = "edges";
    for (uint32_t n = 0; n < s->nodes && !broken; n++) {
        broken = broken_node(s, n);
        tracked += !!(s->flags[n] & SNAPSHOT_TRACKED);
        unreachable += !!(s->flags[n] & SNAPSHOT_UNREACHABLE);
    }
    for (uint32_t e = 0; e < s->edges && !broken; e++)
        count[s->target[e]]++;
    for (uint32_t n = 0; n < s->nodes && !broken; n++)
        if (s->refcount[n] != s->external[n] + count[n])
            broken = "refcount";
    if (!broken && (tracked != s->tracked || unreachable != s->unreachable))
        broken = "totals";
    if (!broken && !s->missed && !s->extra)
        broken = broken_reach(s);
    free(count);
    return broken;
}
