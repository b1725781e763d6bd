/* SPDX-License-Identifier: MIT */
#include "lab/profile/profile.h"
#include "lab/child.h"
#include "lab/memory.h"
#include "lab/profile/flame.h"
#include "lab/profile/offcpu.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char fields[] = "comm,pid,tid,time,event,ip,sym,dso";
static const char trace_fields[] =
    "comm,pid,tid,time,event,trace,ip,sym,dso";

/* ---- running things ----------------------------------------------------- */

/* 'it'\''s': one word for the shell. */
static void quote(FILE *out, const char *word)
{
    fputs(" '", out);
    for (; *word; word++)
        fputs(*word == '\'' ? "'\\''" : (char[]){*word, '\0'}, out);
    fputc('\'', out);
}

/* `before`, then the cell, which leaves its pid behind, then `after`. */
static char *cell_line(const struct profile *profile, const char *before,
                       const char *after)
{
    size_t length;
    char *line;
    FILE *out = lab_memory_stream(&line, &length);

    fprintf(out, "cd '%s' && %s sh -c 'echo $$ >pid; exec \"$0\" \"$@\"'",
            profile->directory, before);
    for (int i = 0; profile->argv[i]; i++)
        quote(out, profile->argv[i]);
    fprintf(out, " %s", after);
    fclose(out);
    return line;
}

/* Runs a shell line, which is freed; 0, or -1 with the reason on stderr. */
static int shell(char *line, double limit)
{
    char path[] = "/bin/sh", c[] = "-c";
    char *argv[] = {path, c, line, NULL};
    struct child child;
    int failed = child_run(argv, limit, NULL, NULL, &child);

    if (!failed) {
        failed = child.end != CHILD_EXITED || child.code != 0;
        if (child.end == CHILD_HUNG)
            fprintf(stderr, "lab profile: took too long: %s\n", child.errors);
        else if (failed && *child.errors)
            fprintf(stderr, "lab profile: %s\n", child.errors);
        child_free(&child);
    }
    free(line);
    return failed ? -1 : 0;
}

/* A file of the directory as text; NULL: it cannot be read. */
static char *slurp(const struct profile *profile, const char *name)
{
    char *path = lab_format("%s/%s", profile->directory, name), *text = NULL;
    FILE *in = fopen(path, "re");
    char buffer[1 << 16];
    size_t length, got;
    FILE *out;

    free(path);
    if (!in)
        return NULL;
    out = lab_memory_stream(&text, &length);
    while ((got = fread(buffer, 1, sizeof(buffer), in)) > 0)
        fwrite(buffer, 1, got, out);
    fclose(out);
    fclose(in);
    return text;
}

static FILE *file_for(const struct profile *profile, const char *name)
{
    char *path = lab_format("%s/%s", profile->directory, name);
    FILE *out = fopen(path, "we");

    if (!out)
        lab_die("%s: %s", path, strerror(errno));
    free(path);
    return out;
}

static int cell_pid(const struct profile *profile)
{
    char *text = slurp(profile, "pid");
    int pid = text ? atoi(text) : 0;

    free(text);
    return pid;
}

/* What was only on the way. */
static void drop(const struct profile *profile, const char *name)
{
    char *path = lab_format("%s/%s", profile->directory, name);

    unlink(path);
    free(path);
}

static void say(const struct profile *profile, const char *name,
                const char *what)
{
    printf("  %s/%-14s %s\n", profile->directory, name, what);
    fflush(stdout);
}

/* The tree as folded stacks, SVG and HTML, all called `name`. */
static void write_flame(const struct profile *profile, const char *name,
                        const char *what, const char *unit,
                        const struct stack_node *root)
{
    char *title = lab_format("%s: %s", profile->title, what);
    struct flame flame = {title, unit, root};
    static const char *const endings[] = {"folded", "svg", "html"};

    for (int i = 0; i < 3; i++) {
        char *path = lab_format("%s.%s", name, endings[i]);
        FILE *out = file_for(profile, path);

        if (i == 0)
            stacks_print_folded(root, out);
        else if (i == 1)
            flame_write_svg(&flame, out);
        else
            flame_write_html(&flame, out);
        fclose(out);
        free(path);
    }
    free(title);
}

/* ---- on-CPU ------------------------------------------------------------- */

struct samples {
    int pid;
    struct stack_node stacks;
};

static void add_sample(const struct perf_event *event, void *arg)
{
    struct samples *samples = arg;
    const char *frame[STACK_DEPTH + 1];
    size_t depth = 0;

    if (event->pid != samples->pid)
        return; /* the shell before it became the cell */
    frame[depth++] = event->comm;
    for (size_t i = event->depth; i-- > 0;)
        frame[depth++] = event->frame[i];
    stacks_add(&samples->stacks, frame, depth, 1);
}

/* What the cell said before it failed. */
static void pass_on(const struct profile *profile)
{
    char *text = slurp(profile, "cell.txt");

    if (text)
        fputs(text, stderr);
    free(text);
}

static int profile_cpu(const struct profile *profile)
{
    const char *event = profile->can.cycles ? "cycles" : "cpu-clock";
    char *record = lab_format("perf record -q -F 997 -g -k CLOCK_MONOTONIC "
                              "-e %s -o cpu.data --",
                              event);
    struct samples samples = {.stacks = stacks_make()};
    char *text = NULL;
    int failed =
        shell(cell_line(profile, record, ">cell.txt 2>&1"), profile->limit);

    free(record);
    if (failed)
        pass_on(profile);
    if (!failed)
        failed = shell(lab_format("cd '%s' && perf script -i cpu.data -F %s "
                                  ">cpu.txt 2>/dev/null",
                                  profile->directory, fields),
                       profile->limit);
    if (!failed)
        text = slurp(profile, "cpu.txt");
    if (text) {
        samples.pid = cell_pid(profile);
        perf_events_read(text, add_sample, &samples);
        write_flame(profile, "cpu", "on-CPU samples", "samples",
                    &samples.stacks);
        say(profile, "cpu.html", "flame graph of on-CPU samples (and .svg)");
        say(profile, "cpu.data", "the samples, for perf report and annotate");
        say(profile, "cell.txt", "what the cell measured meanwhile");
    }
    drop(profile, "cpu.txt");
    drop(profile, "cpu.data.old");
    free(text);
    stacks_free(&samples.stacks);
    return text || !failed ? 0 : -1;
}

/* ---- off-CPU ------------------------------------------------------------ */

static void add_switch(const struct perf_event *event, void *arg)
{
    offcpu_event(arg, event);
}

static void profile_off_cpu(const struct profile *profile)
{
    static const char record[] =
        "perf record -q -a --call-graph dwarf,8192 -k CLOCK_MONOTONIC "
        "-e sched:sched_switch -e sched:sched_waking -o sched.data --";
    struct offcpu off;
    char *text;
    FILE *out;

    if (shell(cell_line(profile, record, ">/dev/null 2>&1"), profile->limit) ||
        shell(lab_format("cd '%s' && perf script -i sched.data -F %s "
                         ">sched.txt 2>/dev/null",
                         profile->directory, trace_fields),
              10 * profile->limit))
        return;
    text = slurp(profile, "sched.txt");
    if (!text)
        return;
    off = offcpu_make(cell_pid(profile));
    perf_events_read(text, add_switch, &off);
    out = file_for(profile, "threads.txt");
    offcpu_print(&off, out);
    fclose(out);
    write_flame(profile, "offcpu", "time away from a CPU", "us", &off.stacks);
    say(profile, "offcpu.html", "flame graph of time not running (and .svg)");
    say(profile, "threads.txt", "blocked, waiting for a CPU, preempted");
    offcpu_free(&off);
    free(text);
    drop(profile, "sched.txt");
    drop(profile, "sched.data");
    drop(profile, "sched.data.old");
}

/* ---- futex -------------------------------------------------------------- */

static void profile_futex(const struct profile *profile)
{
    char *line = cell_line(profile, "perf trace -s -e futex -o futex.txt --",
                           ">/dev/null 2>&1");

    if (shell(line, profile->limit) == 0)
        say(profile, "futex.txt", "futex calls per thread: waits and wakes");
}

int profile_run(const struct profile *profile, char **error)
{
    FILE *out = file_for(profile, "capabilities.txt");

    capabilities_print(&profile->can, out);
    fclose(out);
    if (!profile->can.perf) {
        *error = lab_copy("perf cannot record here; see capabilities above");
        return -1;
    }
    if (profile_cpu(profile) != 0) {
        *error = lab_copy("the cell could not be profiled");
        return -1;
    }
    if (profile->can.tracepoints)
        profile_off_cpu(profile);
    if (profile->can.futex)
        profile_futex(profile);
    drop(profile, "pid");
    return 0;
}
