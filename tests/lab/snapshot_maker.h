/* SPDX-License-Identifier: MIT */
/*
 * A tiny encoder of heap snapshots for tests: nine contents that a test may
 * replace or spoil, and the file made of them.  Its notion of the format is
 * written down from docs/snapshot-format.md, apart from the loader's.
 */
#ifndef TESTS_SNAPSHOT_MAKER_H
#define TESTS_SNAPSHOT_MAKER_H

#include "lab/snapshot.h"

#include <stdbool.h>

enum { META, TYPE, NODE, FLAG, SIZE, EXTN, DEGR, HOTN, EDGE, MAKER_SECTIONS };

#define MAKER_ROOM 512

struct maker {
    unsigned char content[MAKER_SECTIONS][MAKER_ROOM];
    size_t used[MAKER_SECTIONS];
};

/*
 * Five nodes: a list (0) that holds a str (1) twice and an immortal dict (2),
 * which holds the str too; and garbage: an instance with a finalizer (3) that
 * holds a list (4) and itself, while the list holds both instance and str.
 */
void maker_sample(struct maker *maker);

/* Replaces a section's content. */
void maker_set(struct maker *maker, int section, const void *content,
               size_t length);

/* The file, for the caller to free. */
unsigned char *maker_file(const struct maker *maker, size_t *length);

/* Where the section's header stands; its stored form is 12 bytes further. */
size_t maker_section(const unsigned char *file, int section);

/* Sets length and checksum in the header again, after a test spoilt bytes. */
void maker_seal(unsigned char *file, size_t length);

void maker_put32(unsigned char *at, uint32_t value);
uint32_t maker_get32(const unsigned char *at);

/* What struct snapshot promises, recomputed; the first broken one, or NULL. */
const char *maker_broken_promise(const struct snapshot *snapshot);

#endif
