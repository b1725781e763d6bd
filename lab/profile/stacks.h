/* SPDX-License-Identifier: MIT */
/*
 * Call stacks with weights, as a tree from the outermost frame inwards, read
 * from what `perf script` prints.
 */
#ifndef LAB_PROFILE_STACKS_H
#define LAB_PROFILE_STACKS_H

#include <stddef.h>
#include <stdio.h>

/* A frame and all that it called. */
struct stack_node {
    char *name;
    double self;  /* weight of stacks that end here */
    double total; /* and of those that go on */
    struct stack_node *child; /* ordered by name, for drawing */
    size_t children, room;
};

/* An empty tree named "all". */
struct stack_node stacks_make(void);
void stacks_free(struct stack_node *root);

/* Adds a stack, outermost frame first, with its weight. */
void stacks_add(struct stack_node *root, const char *const *frame, size_t depth,
                double weight);

enum { STACK_DEPTH = 128 };

/* One event of `perf script -F comm,pid,tid,time,event,trace,ip,sym,dso`. */
struct perf_event {
    char comm[32];
    int pid, tid;
    double seconds;    /* of perf's clock */
    char event[64];    /* "cpu-clock", "sched:sched_switch" */
    const char *trace; /* fields of a tracepoint; NULL: none */
    const char *frame[STACK_DEPTH]; /* innermost first */
    size_t depth;
};

/*
 * Calls visit for every event in the text, which is cut into pieces on the
 * way: the event's texts point into it. Lines that are not understood are
 * skipped; returns how many events there were.
 */
size_t perf_events_read(char *text,
                        void (*visit)(const struct perf_event *event,
                                      void *arg),
                        void *arg);

/* Folded stacks, "a;b;c weight" a line: what other tools read (speedscope,
 * flamegraph.pl). */
void stacks_print_folded(const struct stack_node *root, FILE *out);

#endif
