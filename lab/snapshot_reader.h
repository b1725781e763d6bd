/* SPDX-License-Identifier: MIT */
/*
 * What the parts of the snapshot loader share; nobody else includes this.
 *
 * Functions return 0, or -1 after reader_fail() has noted what is wrong.
 * Memory comes from reader_alloc(), which keeps account: a mistake in the
 * limits below would show as a failed load, never as a huge allocation.
 */
#ifndef LAB_SNAPSHOT_READER_H
#define LAB_SNAPSHOT_READER_H

#include "lab/snapshot.h"

#include <stdbool.h>

/* The format's limits (docs/snapshot-format.md, "Limits"). */
#define READER_MAX_FILE     ((uint64_t)256 << 20)
#define READER_MAX_NODES    ((uint64_t)1 << 23)
#define READER_MAX_EDGES    ((uint64_t)1 << 26)
#define READER_MAX_TYPES    ((uint64_t)1 << 16)
#define READER_MAX_HOT      ((uint64_t)1 << 16)
#define READER_MAX_NAME     ((uint64_t)1024)
#define READER_MAX_SIZE     (((uint64_t)1 << 48) - 1)
#define READER_MAX_EXTERNAL (((uint64_t)1 << 31) - 1)
/* Deflate cannot make less than one byte of so many. */
#define READER_MAX_RATIO 1032
/* snapshot_memory_limit(): what a file may cost. */
#define READER_BUDGET_FLAT   ((uint64_t)64 << 20)
#define READER_BUDGET_FACTOR 128
#define READER_NODE_BYTES    40 /* of the arrays by node, and to spare */
#define READER_EDGE_BYTES    4
#define READER_TYPE_BYTES    16

enum reader_section {
    SECTION_META,
    SECTION_TYPE,
    SECTION_NODE,
    SECTION_FLAG,
    SECTION_SIZE,
    SECTION_EXTN,
    SECTION_DEGR,
    SECTION_HOTN,
    SECTION_EDGE,
    SECTIONS
};

struct reader_span {
    uint64_t offset; /* of the stored bytes, in the file */
    uint32_t stored; /* bytes in the file */
    uint32_t raw;    /* bytes of content */
};

struct reader {
    const unsigned char *data;
    uint64_t length;
    struct reader_span span[SECTIONS];
    size_t memory; /* held now */
    struct snapshot_error *error;
    struct snapshot *snapshot;

    /* the content of the section being read */
    enum reader_section section;
    unsigned char *content;
    uint32_t at, end;
};

/* Notes the error at a byte of the file.  Always -1. */
int reader_fail(struct reader *reader, uint64_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same at a byte of the open section's content. */
int reader_fail_content(struct reader *reader, uint32_t at, const char *format,
                        ...) __attribute__((format(printf, 3, 4)));

/* Zeroed; NULL after noting the error.  Freed with free(). */
void *reader_alloc(struct reader *reader, uint64_t count, size_t size);

/* Memory of so many bytes is free again. */
void reader_freed(struct reader *reader, uint64_t bytes);

/* The name of a section, four letters. */
const char *reader_tag(enum reader_section section);

/* Header, checksum, and the table of sections.  Allocates nothing. */
int reader_frame(struct reader *reader);

/* Unpacks a section's content; reader_close() frees it. */
int reader_open(struct reader *reader, enum reader_section section);

/* Frees the open section, if any; an error unless all of it was read. */
int reader_close(struct reader *reader);

/* A number of the open section, at most max; what names it in an error. */
int reader_number(struct reader *reader, const char *what, uint64_t max,
                  uint64_t *out);

/* One byte of it, below limit. */
int reader_byte(struct reader *reader, const char *what, unsigned limit,
                uint8_t *out);

/* A length and so many bytes of printable UTF-8, copied to out with a NUL. */
int reader_name(struct reader *reader, const char *what,
                char out[READER_MAX_NAME + 1]);

/* META and TYPE: fills the head and the type table of reader->snapshot. */
int reader_head(struct reader *reader);

/* NODE to EDGE: the arrays by node and by edge. */
int reader_graph(struct reader *reader);

#endif
