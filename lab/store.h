/* SPDX-License-Identifier: MIT */
/*
 * The directory of a run: rows.jsonl, plan.json, machine.json, log.txt.
 *
 * Rows of a process are appended together when it has ended, its "process_s"
 * row last, and are on the disk before the next process starts.  So after a
 * kill -9 or a power cut the file holds whole processes, and at its end
 * perhaps a part of one: store_open() cuts that off, and no cell is ever there
 * twice.  A lock keeps a second run out of the directory.
 */
#ifndef LAB_STORE_H
#define LAB_STORE_H

#include "lab/row.h"

#include <jansson.h>

struct store {
    char *directory;
    int file;    /* rows.jsonl, for appending */
    FILE *log;   /* what the children said on stderr */
    char **done; /* names of the processes that are in rows.jsonl */
    size_t count, room;
    size_t dropped; /* lines that store_open() cut off */
};

/* What to do with rows that are in the directory already. */
enum store_mode {
    STORE_NEW,    /* there must not be any */
    STORE_RESUME, /* keep them, go on behind them */
    STORE_FRESH,  /* drop them, and plan.json and machine.json with them */
};

/* Opens or makes the directory.  Returns 0, or -1 with *error. */
int store_open(const char *directory, enum store_mode mode, struct store *store,
               char **error);
void store_close(struct store *store);

/* True when this process of the plan has been run. */
bool store_has(const struct store *store, const char *name);

/*
 * Appends the rows of one process, the last of them "process_s", and waits
 * until they are on the disk.  On an error (-1 with *error; the disk may be
 * full) what was before stays, and nothing else is there.
 */
int store_append(struct store *store, const struct rows *rows, char **error);

/* mkdir -p.  0, or -1 with errno. */
int store_make_directory(const char *path);

/* DIRECTORY/NAME as JSON: written whole or not at all. */
int store_write_json(const char *directory, const char *name,
                     const json_t *object, char **error);
json_t *store_read_json(const char *directory, const char *name);

/*
 * All rows of a file, while a run is at work in it or not.  A torn last line
 * is let pass, and the rows of its process with it; any other line that is no
 * row is an error that names it.
 */
int store_read_rows(const char *directory, struct rows *rows, char **error);

#endif
