/* SPDX-License-Identifier: MIT */
#include "lab/profile/capabilities.h"
#include "lab/child.h"
#include "lab/memory.h"
#include "lab/table.h"

#include <stdlib.h>
#include <string.h>

/* Runs a shell line; true when it ended well. *output is the caller's. */
static bool shell(const char *line, char **output)
{
    char path[] = "/bin/sh", c[] = "-c";
    char *copy = lab_copy(line);
    char *argv[] = {path, c, copy, NULL};
    struct child child;
    bool well;

    *output = NULL;
    if (child_run(argv, 20, NULL, NULL, &child) != 0) {
        free(copy);
        return false;
    }
    well = child.end == CHILD_EXITED && child.code == 0;
    *output = lab_copy(child.output);
    child_free(&child);
    free(copy);
    return well;
}

static bool tries(const char *line)
{
    char *output;
    bool well = shell(line, &output);

    free(output);
    return well;
}

static bool counts(const char *event)
{
    char *line = lab_format("perf stat -x, -e %s true 2>&1", event), *output;
    bool well = shell(line, &output) && !strstr(output, "not supported") &&
                !strstr(output, "not counted");

    free(output);
    free(line);
    return well;
}

struct capabilities capabilities_find(void)
{
    struct capabilities can = {.paranoid = -2};
    char *output;

    if (shell("perf --version 2>/dev/null", &output))
        snprintf(can.version, sizeof(can.version), "%.*s",
                 (int)strcspn(output, "\n"), output);
    free(output);
    if (shell("cat /proc/sys/kernel/perf_event_paranoid", &output))
        can.paranoid = atoi(output);
    free(output);
    if (!can.version[0])
        return can;
    can.perf = tries("perf record -q -g -e cpu-clock -o /dev/null true");
    can.cycles = counts("cycles");
    can.cache = counts("cache-misses");
    can.c2c = tries("perf c2c record -o /dev/null true");
    can.tracepoints = tries("perf record -q -a -e sched:sched_switch "
                            "-e sched:sched_waking -o /dev/null true");
    can.futex = tries("perf trace -s -e futex true");
    return can;
}

static void line(struct table *table, const char *what, bool can,
                 const char *use, const char *lack)
{
    table_cell(table, "%s", what);
    table_cell(table, "%s", can ? "yes" : "no");
    table_cell(table, "%s", can ? use : lack);
}

void capabilities_print(const struct capabilities *can, FILE *out)
{
    static const char *const heads[] = {"capability", "here", "", NULL};
    struct table *table = table_new(heads);

    line(table, "perf", can->perf, can->version,
         can->version[0]
             ? "may not record: needs root, CAP_PERFMON, or "
               "kernel.perf_event_paranoid <= 1"
             : "not installed; Debian: linux-perf");
    line(table, "cycles", can->cycles, "samples are taken by CPU cycles",
         "no hardware counters (a virtual machine?); samples are taken by the "
         "CPU clock: trust user frames");
    line(table, "cache misses", can->cache, "counted beside the samples",
         "no hardware counters");
    line(table, "c2c", can->c2c, "perf c2c shows whose cache lines are taken",
         "no memory events; contended objects show in refcount_cost instead");
    line(table, "scheduler", can->tracepoints,
         "off-CPU view and scheduler table",
         "tracepoints need root and tracefs");
    line(table, "futex", can->futex, "table of futex calls",
         "perf trace needs root and tracefs");
    table_print_text(table, out);
    table_free(table);
}
