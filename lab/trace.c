/* SPDX-License-Identifier: MIT */
#include "lab/trace.h"
#include "lab/memory.h"

#include <errno.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct trace_file {
    FILE *out;
    char *path;
    int pid, tracks, arrows;
    bool begun;
};

/* One event; takes the object over. */
static void put(struct trace_file *trace, json_t *object)
{
    fputs(trace->begun ? ",\n" : "[\n", trace->out);
    trace->begun = true;
    if (!object || json_dumpf(object, trace->out,
                              JSON_COMPACT | JSON_REAL_PRECISION(15)) != 0)
        lab_die("an event of %s could not be written", trace->path);
    json_decref(object);
}

static double us(uint64_t ns)
{
    return (double)ns / 1e3;
}

static void put_name(struct trace_file *trace, const char *what, int track,
                     const char *name)
{
    put(trace,
        json_pack("{s:s, s:s, s:i, s:i, s:{s:s}}", "ph", "M", "name", what,
                  "pid", trace->pid, "tid", track, "args", "name", name));
}

struct trace_file *trace_open(const char *path, const char *process,
                              char **error)
{
    FILE *out = fopen(path, "we");
    struct trace_file *trace;

    if (!out) {
        *error = lab_format("%s: %s", path, strerror(errno));
        return NULL;
    }
    trace = lab_alloc(1, sizeof(*trace));
    trace->out = out;
    trace->path = lab_copy(path);
    trace->pid = (int)getpid();
    put_name(trace, "process_name", 0, process);
    return trace;
}

int trace_try(const char *path, char **error)
{
    FILE *out = fopen(path, "ae");

    if (!out) {
        *error = lab_format("%s: %s", path, strerror(errno));
        return -1;
    }
    fclose(out);
    return 0;
}

int trace_lane(struct trace_file *trace, const char *thread, const char *lane,
               int sort)
{
    char *name = lab_format("%s: %s", thread, lane);
    int track = ++trace->tracks;

    put_name(trace, "thread_name", track, name);
    put(trace, json_pack("{s:s, s:s, s:i, s:i, s:{s:i}}", "ph", "M", "name",
                         "thread_sort_index", "pid", trace->pid, "tid", track,
                         "args", "sort_index", sort));
    free(name);
    return track;
}

static json_t *numbers(const char *a, int64_t av, const char *b, int64_t bv)
{
    json_t *args = json_object();

    if (a)
        json_object_set_new(args, a, json_integer(av));
    if (b)
        json_object_set_new(args, b, json_integer(bv));
    return args;
}

/*
 * A slice ends a nanosecond early.  Viewers compute its end in floating point,
 * and one that ended just as the next begins would often reach into it by a
 * rounding error: it would be drawn as nested, and arrows to the next would
 * point at it.
 */
void trace_slice(struct trace_file *trace, int track, const char *name,
                 uint64_t from_ns, uint64_t to_ns, const char *a, int64_t av,
                 const char *b, int64_t bv)
{
    put(trace,
        json_pack("{s:s, s:s, s:i, s:i, s:f, s:f, s:o}", "ph", "X", "name",
                  name, "pid", trace->pid, "tid", track, "ts", us(from_ns),
                  "dur", us(to_ns > from_ns ? to_ns - from_ns - 1 : 0), "args",
                  numbers(a, av, b, bv)));
}

void trace_mark(struct trace_file *trace, int track, const char *name,
                uint64_t at_ns, const char *a, int64_t av)
{
    put(trace, json_pack("{s:s, s:s, s:s, s:i, s:i, s:f, s:o}", "ph", "i", "s",
                         "t", "name", name, "pid", trace->pid, "tid", track,
                         "ts", us(at_ns), "args", numbers(a, av, NULL, 0)));
}

void trace_arrow(struct trace_file *trace, const char *name, int from_track,
                 uint64_t from_ns, int to_track, uint64_t to_ns)
{
    int id = ++trace->arrows;

    put(trace, json_pack("{s:s, s:s, s:s, s:i, s:i, s:i, s:f}", "ph", "s",
                         "cat", name, "name", name, "id", id, "pid", trace->pid,
                         "tid", from_track, "ts", us(from_ns)));
    put(trace, json_pack("{s:s, s:s, s:s, s:s, s:i, s:i, s:i, s:f}", "ph", "f",
                         "bp", "e", "cat", name, "name", name, "id", id, "pid",
                         trace->pid, "tid", to_track, "ts", us(to_ns)));
}

int trace_close(struct trace_file *trace, char **error)
{
    int failed;

    fputs("\n]\n", trace->out);
    failed = ferror(trace->out);
    failed |= fclose(trace->out) != 0;
    if (failed)
        *error = lab_format("%s: %s", trace->path, strerror(errno));
    free(trace->path);
    free(trace);
    return failed ? -1 : 0;
}
