/* SPDX-License-Identifier: MIT */
#include "lab/snapshot.h"
#include "lab/snapshot_reader.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void error_set(struct snapshot_error *error, uint64_t offset,
                      const char *format, va_list arguments)
{
    error->offset = offset;
    vsnprintf(error->message, sizeof error->message, format, arguments);
}

int reader_fail(struct reader *reader, uint64_t offset, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    error_set(reader->error, offset, format, arguments);
    va_end(arguments);
    return -1;
}

int reader_fail_content(struct reader *reader, uint32_t at, const char *format,
                        ...)
{
    struct snapshot_error *error = reader->error;
    char what[sizeof error->message];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    return reader_fail(reader, reader->span[reader->section].offset,
                       "section %s, byte %" PRIu32 " of its content: %.150s",
                       reader_tag(reader->section), at, what);
}

void *reader_alloc(struct reader *reader, uint64_t count, size_t size)
{
    uint64_t room = snapshot_memory_limit(reader->length) - reader->memory;
    void *memory = NULL;

    /* The limit fits in memory, so the product below cannot overflow. */
    if (count <= room / size)
        memory = calloc(count ? (size_t)count : 1, size);
    if (!memory) {
        reader_fail(reader, SNAPSHOT_NO_OFFSET,
                    "out of memory (%" PRIu64 " x %zu bytes)", count, size);
        return NULL;
    }
    reader->memory += (size_t)count * size;
    if (reader->error->memory < reader->memory)
        reader->error->memory = reader->memory;
    return memory;
}

void reader_freed(struct reader *reader, uint64_t bytes)
{
    reader->memory -= (size_t)bytes;
}

uint64_t snapshot_memory_limit(uint64_t length)
{
    return READER_BUDGET_FLAT + READER_BUDGET_FACTOR * length;
}

uint32_t snapshot_reach(const struct snapshot *snapshot, uint8_t *reached,
                        uint32_t *stack)
{
    uint32_t depth = 0, count = 0;

    for (uint32_t n = 0; n < snapshot->nodes; n++) {
        reached[n] = snapshot->external[n] > 0;
        if (reached[n])
            stack[depth++] = n;
    }
    while (depth) { /* a node is pushed once, so the stack has room */
        uint32_t n = stack[--depth];

        count++;
        for (uint32_t e = snapshot->first[n]; e < snapshot->first[n + 1]; e++) {
            uint32_t t = snapshot->target[e];

            if (!reached[t]) {
                reached[t] = 1;
                stack[depth++] = t;
            }
        }
    }
    return count;
}

/* The promise about unreachable nodes, unless the file says it is off. */
static int check_unreachable(struct reader *reader)
{
    const struct snapshot *s = reader->snapshot;
    uint8_t *reached;
    uint32_t *stack;
    int result = 0;

    if (s->missed || s->extra)
        return 0;
    reached = reader_alloc(reader, s->nodes, sizeof *reached);
    stack = reader_alloc(reader, s->nodes, sizeof *stack);
    if (!reached || !stack) {
        free(reached);
        free(stack);
        return -1;
    }
    snapshot_reach(s, reached, stack);
    reader->section = SECTION_FLAG;
    for (uint32_t n = 0; n < s->nodes && !result; n++) {
        bool flagged = s->flags[n] & SNAPSHOT_UNREACHABLE;

        if ((s->flags[n] & SNAPSHOT_TRACKED) && flagged == reached[n])
            result = reader_fail_content(
                reader, n,
                "node %" PRIu32 " is %sflagged unreachable, but "
                "the graph %s it",
                n, flagged ? "" : "not ",
                flagged ? "leads to" : "never leads to");
    }
    free(reached);
    free(stack);
    reader_freed(reader,
                 (uint64_t)s->nodes * (sizeof *reached + sizeof *stack));
    return result;
}

int snapshot_parse(const void *data, size_t length, struct snapshot **out,
                   struct snapshot_error *error)
{
    struct reader reader = {.data = data, .length = length, .error = error};

    *out = NULL;
    memset(error, 0, sizeof *error);
    if (reader_frame(&reader))
        return -1;
    reader.snapshot = reader_alloc(&reader, 1, sizeof *reader.snapshot);
    if (!reader.snapshot)
        return -1;
    if (reader_head(&reader) || reader_graph(&reader) ||
        check_unreachable(&reader)) {
        free(reader.content);
        snapshot_free(reader.snapshot);
        return -1;
    }
    *out = reader.snapshot;
    return 0;
}

/* The whole file, for the caller to free; NULL after noting the error. */
static void *read_file(int fd, size_t *length, struct reader *reader)
{
    struct stat status;
    unsigned char *data;
    size_t have = 0;

    if (fstat(fd, &status)) {
        reader_fail(reader, SNAPSHOT_NO_OFFSET, "%s", strerror(errno));
        return NULL;
    }
    if (!S_ISREG(status.st_mode)) {
        reader_fail(reader, SNAPSHOT_NO_OFFSET, "is not a regular file");
        return NULL;
    }
    if ((uint64_t)status.st_size > READER_MAX_FILE) {
        reader_fail(reader, READER_MAX_FILE,
                    "a snapshot ends here at the "
                    "latest; this file has %jd bytes",
                    (intmax_t)status.st_size);
        return NULL;
    }
    *length = (size_t)status.st_size;
    data = malloc(*length + 1);
    if (!data) {
        reader_fail(reader, SNAPSHOT_NO_OFFSET, "out of memory");
        return NULL;
    }
    while (have < *length) {
        ssize_t got = read(fd, data + have, *length - have);

        if (got > 0) {
            have += (size_t)got;
        } else if (got == 0) {
            *length = have; /* it shrank under us: the header will tell */
        } else if (errno != EINTR) {
            reader_fail(reader, have, "%s", strerror(errno));
            free(data);
            return NULL;
        }
    }
    return data;
}

int snapshot_load(const char *path, struct snapshot **out,
                  struct snapshot_error *error)
{
    struct reader reader = {.error = error};
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), result = -1;
    size_t length = 0;
    void *data;

    *out = NULL;
    memset(error, 0, sizeof *error);
    if (fd < 0)
        return reader_fail(&reader, SNAPSHOT_NO_OFFSET, "%s", strerror(errno));
    data = read_file(fd, &length, &reader);
    if (data)
        result = snapshot_parse(data, length, out, error);
    free(data);
    close(fd);
    return result;
}

void snapshot_free(struct snapshot *snapshot)
{
    if (!snapshot)
        return;
    free(snapshot->python);
    free(snapshot->program);
    free(snapshot->type_name);
    free(snapshot->type_kind);
    free(snapshot->type_flags);
    free(snapshot->type);
    free(snapshot->kind);
    free(snapshot->flags);
    free(snapshot->size);
    free(snapshot->refcount);
    free(snapshot->external);
    free(snapshot->first);
    free(snapshot->target);
    free(snapshot->names);
    free(snapshot);
}

void snapshot_error_print(FILE *to, const char *path,
                          const struct snapshot_error *error)
{
    if (error->offset == SNAPSHOT_NO_OFFSET)
        fprintf(to, "%s: %s\n", path, error->message);
    else
        fprintf(to, "%s: byte %" PRIu64 ": %s\n", path, error->offset,
                error->message);
}

const char *snapshot_kind_name(unsigned kind)
{
    static const char *const names[SNAPSHOT_KINDS] = {
        "list", "tuple", "dict",  "set",       "instance",
        "str",  "int",   "float", "container", "atom"};

    return names[kind];
}
