/* SPDX-License-Identifier: MIT */
/*
 * A timeline as a file that trace viewers open (ui.perfetto.dev,
 * chrome://tracing): Chrome's trace event format, an array of objects.
 *
 * A process has threads, a thread has lanes, and in a lane slices follow each
 * other without overlap: so each lane is a track of its own, named "THREAD:
 * LANE". Times are nanoseconds of the same clock as lab_now_ns(); perf can be
 * told to use it too (-k CLOCK_MONOTONIC).
 */
#ifndef LAB_TRACE_H
#define LAB_TRACE_H

#include <stdint.h>

struct trace_file;

/* NULL with *error (the caller frees) when it cannot be written. */
struct trace_file *trace_open(const char *path, const char *process,
                              char **error);

/* Whether it will be possible: 0, or -1 with *error.  An empty file is there
 * afterwards, if there was none. */
int trace_try(const char *path, char **error);

/* One more lane; returns its track number. sort: its place from the top. */
int trace_lane(struct trace_file *trace, const char *thread, const char *lane,
               int sort);

/* A slice of a lane, from_ns to to_ns - 1, with up to two numbers; their names
 * may be NULL. */
void trace_slice(struct trace_file *trace, int track, const char *name,
                 uint64_t from_ns, uint64_t to_ns, const char *a, int64_t av,
                 const char *b, int64_t bv);

/* A moment in a lane. */
void trace_mark(struct trace_file *trace, int track, const char *name,
                uint64_t at_ns, const char *a, int64_t av);

/* An arrow between slices of two lanes, each at a time within its slice.
 * Viewers hide and show arrows by name. */
void trace_arrow(struct trace_file *trace, const char *name, int from_track,
                 uint64_t from_ns, int to_track, uint64_t to_ns);

/* 0, or -1 with *error: not all could be written. */
int trace_close(struct trace_file *trace, char **error);

#endif
