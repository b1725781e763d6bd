/* SPDX-License-Identifier: MIT */
#include "lab/profile/offcpu.h"
#include "lab/memory.h"
#include "lab/table.h"

#include <stdlib.h>
#include <string.h>

struct offcpu offcpu_make(int pid)
{
    return (struct offcpu){.pid = pid, .stacks = stacks_make()};
}

void offcpu_free(struct offcpu *off)
{
    stacks_free(&off->stacks);
    free(off->thread);
    *off = (struct offcpu){.pid = 0};
}

/* The number behind "key="; -1: there is none. */
static int field(const char *trace, const char *key)
{
    const char *found = trace ? strstr(trace, key) : NULL;

    return found ? atoi(found + strlen(key)) : -1;
}

static struct offcpu_thread *find(struct offcpu *off, int tid)
{
    for (size_t i = 0; i < off->count; i++) {
        if (off->thread[i].tid == tid)
            return &off->thread[i];
    }
    return NULL;
}

static struct offcpu_thread *find_or_add(struct offcpu *off,
                                         const struct perf_event *event)
{
    struct offcpu_thread *thread = find(off, event->tid);

    if (!thread) {
        off->thread = lab_grow(off->thread, off->count, &off->room,
                               sizeof(*off->thread));
        thread = &off->thread[off->count++];
        *thread = (struct offcpu_thread){.tid = event->tid};
    }
    /* threads get their name a moment after their first event */
    memcpy(thread->comm, event->comm, sizeof(thread->comm));
    return thread;
}

static void longest(double *most, double seconds)
{
    *most = seconds > *most ? seconds : *most;
}

/* Outermost first, below the thread's name; what it waited for at the end. */
static void add_stack(struct offcpu *off, const struct offcpu_thread *thread,
                      const char *why, double seconds)
{
    const char *frame[STACK_DEPTH + 2];
    size_t depth = 0;

    if (!(seconds > 0))
        return;
    frame[depth++] = thread->comm;
    for (size_t i = thread->depth; i-- > 0;)
        frame[depth++] = thread->frame[i];
    frame[depth++] = why;
    stacks_add(&off->stacks, frame, depth, seconds * 1e6);
}

static void leaves(struct offcpu *off, const struct perf_event *event)
{
    struct offcpu_thread *thread = find_or_add(off, event);
    const char *state = strstr(event->trace, "prev_state=");

    thread->away = true;
    thread->left = event->seconds;
    thread->woken = 0;
    thread->preempted = state && state[strlen("prev_state=")] == 'R';
    thread->blocks += !thread->preempted;
    thread->preemptions += thread->preempted;
    thread->depth = event->depth;
    memcpy(thread->frame, event->frame, event->depth * sizeof(char *));
}

static void comes_back(struct offcpu *off, struct offcpu_thread *thread,
                       double seconds)
{
    double ready = thread->preempted ? thread->left
                   : thread->woken > 0 ? thread->woken
                                       : seconds;
    double blocked = ready - thread->left, queued = seconds - ready;

    thread->away = false;
    thread->blocked_s += blocked;
    thread->queued_s += queued;
    longest(&thread->longest_blocked_s, blocked);
    longest(&thread->longest_queued_s, queued);
    add_stack(off, thread, "(blocked)", blocked);
    add_stack(off, thread, "(waits for a CPU)", queued);
}

void offcpu_event(struct offcpu *off, const struct perf_event *event)
{
    struct offcpu_thread *thread;

    if (!event->trace)
        return;
    if (strstr(event->event, "sched_switch")) {
        thread = find(off, field(event->trace, "next_pid="));
        if (thread && thread->away)
            comes_back(off, thread, event->seconds);
        if (event->pid == off->pid)
            leaves(off, event);
    } else if (strstr(event->event, "sched_waking")) {
        thread = find(off, field(event->trace, " pid="));
        if (!thread) /* the first field of all */
            thread = find(off, field(event->trace, "pid="));
        if (thread && thread->away && !(thread->woken > 0))
            thread->woken = event->seconds;
    }
}

void offcpu_print(const struct offcpu *off, FILE *out)
{
    static const char *const heads[] = {
        "thread",      ">tid",          ">blocked ms",  ">longest", ">times",
        ">no CPU ms", ">longest",      ">preempted",   NULL};
    struct table *table = table_new(heads);

    for (size_t i = 0; i < off->count; i++) {
        const struct offcpu_thread *t = &off->thread[i];

        table_cell(table, "%s", t->comm);
        table_cell(table, "%d", t->tid);
        table_cell(table, "%.2f", t->blocked_s * 1e3);
        table_cell(table, "%.2f", t->longest_blocked_s * 1e3);
        table_cell(table, "%ld", t->blocks);
        table_cell(table, "%.2f", t->queued_s * 1e3);
        table_cell(table, "%.2f", t->longest_queued_s * 1e3);
        table_cell(table, "%ld", t->preemptions);
    }
    table_print_text(table, out);
    table_free(table);
}
