/* SPDX-License-Identifier: MIT */
/*
 * Where threads were while they did not run: from the scheduler's tracepoints
 * sched_switch and sched_waking, for the threads of one process.
 *
 * Between leaving the CPU and coming back a thread is blocked until somebody
 * wakes it, and in the run queue from then on; one that was preempted is in
 * the run queue all the time.
 */
#ifndef LAB_PROFILE_OFFCPU_H
#define LAB_PROFILE_OFFCPU_H

#include "lab/profile/stacks.h"

#include <stdbool.h>

struct offcpu_thread {
    int tid;
    char comm[32];
    long blocks, preemptions; /* times it left the CPU, by itself or not */
    double blocked_s, queued_s;
    double longest_blocked_s, longest_queued_s;

    /* since it left the CPU */
    bool away, preempted;
    double left, woken; /* 0: not yet */
    const char *frame[STACK_DEPTH];
    size_t depth;
};

struct offcpu {
    int pid;
    struct offcpu_thread *thread;
    size_t count, room;
    struct stack_node stacks; /* weights: microseconds away from a CPU */
};

struct offcpu offcpu_make(int pid);
void offcpu_free(struct offcpu *off);

/* The next event, in order of time. Its texts must stay as long as `off`. */
void offcpu_event(struct offcpu *off, const struct perf_event *event);

/* A table for people. */
void offcpu_print(const struct offcpu *off, FILE *out);

#endif
