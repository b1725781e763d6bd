/* SPDX-License-Identifier: MIT */
/*
 * The exporter against the loader, with the Pythons of this machine: counts
 * of known objects, garbage, and that the exporter disturbs nothing.  Skipped
 * where there is no python3; run from the top of the repository.
 */
#include "lab/snapshot.h"
#include "tests/lab/snapshot_maker.h"

#include <criterion/criterion.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const pythons[] = {"python3", "/usr/bin/python3"};
#define PYTHONS (sizeof pythons / sizeof *pythons)

static char folder[] = "/tmp/test_snapshot.XXXXXX";

static int __attribute__((format(printf, 1, 2))) run(const char *format, ...)
{
    char command[1024];
    va_list arguments;
    int status;

    va_start(arguments, format);
    vsnprintf(command, sizeof command, format, arguments);
    va_end(arguments);
    status = system(command);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void make_folder(void)
{
    cr_assert_not_null(mkdtemp(folder));
}

static void remove_folder(void)
{
    cr_expect_eq(run("rm -r %s", folder), 0);
}

static bool works(const char *python)
{
    return run("%s -c 'import sys, zlib; sys.exit(sys.version_info < (3, 8))' "
               "2> /dev/null",
               python) == 0;
}

static struct snapshot *load(void)
{
    char path[64];
    struct snapshot *s;
    struct snapshot_error error;

    snprintf(path, sizeof path, "%s/heap.snap", folder);
    cr_assert_eq(snapshot_load(path, &s, &error), 0, "byte %llu: %s",
                 (unsigned long long)error.offset, error.message);
    return s;
}

/* The only node of the type. */
static uint32_t node_of(const struct snapshot *s, const char *type)
{
    uint32_t found = UINT32_MAX;

    for (uint32_t n = 0; n < s->nodes; n++) {
        if (strcmp(s->type_name[s->type[n]], type))
            continue;
        cr_assert_eq(found, UINT32_MAX, "two nodes of type %s", type);
        found = n;
    }
    cr_assert_neq(found, UINT32_MAX, "no node of type %s", type);
    return found;
}

/* Lines of NAME COUNT OUTSIDE GARBAGE, as python_heap_probe.py writes them. */
static unsigned expect_probes(const struct snapshot *s)
{
    char path[64], name[64];
    unsigned count, garbage, lines = 0;
    int outside;
    FILE *file;

    snprintf(path, sizeof path, "%s/expected", folder);
    file = fopen(path, "r");
    cr_assert_not_null(file);
    while (fscanf(file, "%63s %u %d %u", name, &count, &outside, &garbage) ==
           4) {
        uint32_t n = node_of(s, name);

        lines++;
        cr_expect_eq(s->refcount[n], count, "%s: count %u, not %u", name,
                     s->refcount[n], count);
        cr_expect(outside < 0 || s->external[n] == (uint32_t)outside,
                  "%s: %u references from outside", name, s->external[n]);
        cr_expect_eq(!!(s->flags[n] & SNAPSHOT_UNREACHABLE), garbage, "%s",
                     name);
    }
    fclose(file);
    return lines;
}

static void expect_traits(const struct snapshot *s)
{
    uint32_t final = node_of(s, "__main__.Final");
    uint32_t listed = node_of(s, "__main__.Listed");
    uint32_t slotted = node_of(s, "__main__.Slotted");
    uint32_t liar = node_of(s, "__main__.Liar");

    cr_expect(s->flags[final] & SNAPSHOT_FINALIZER);
    cr_expect_not(s->flags[listed] & SNAPSHOT_FINALIZER);
    cr_expect(s->flags[listed] & SNAPSHOT_TRACKED);
    cr_expect_eq(s->kind[listed], SNAPSHOT_LIST);
    cr_expect_eq(s->kind[slotted], SNAPSHOT_INSTANCE);
    cr_expect_gt(s->size[liar], 0);
    cr_expect_lt(s->size[liar], 1000);
}

/* Nothing of the exporter's own, which all has its name in it somewhere. */
static void expect_no_exporter(const struct snapshot *s)
{
    for (uint32_t t = 0; t < s->types; t++)
        cr_expect_null(strstr(s->type_name[t], "python_heap"));
}

static void expect_snapshot(const char *program)
{
    struct snapshot *s = load();

    cr_expect_null(maker_broken_promise(s), "%s", maker_broken_promise(s));
    cr_expect_str_eq(s->program, program);
    cr_expect_eq(s->missed + s->extra, 0);
    cr_expect_lt(s->clamped, 10);
    cr_expect_eq(expect_probes(s), 13);
    expect_traits(s);
    expect_no_exporter(s);
    snapshot_free(s);
}

Test(snapshot_python, known_counts, .init = make_folder, .fini = remove_folder)
{
    unsigned found = 0;

    for (size_t i = 0; i < PYTHONS; i++) {
        if (!works(pythons[i]))
            continue;
        found++;
        cr_assert_eq(run("%s scripts/python_heap.py --run "
                         "tests/lab/python_heap_probe.py %s/expected "
                         "-o %s/heap.snap 2> /dev/null",
                         pythons[i], folder, folder),
                     0);
        expect_snapshot("python_heap_probe.py");
    }
    if (!found)
        cr_skip_test("no python3 here");
}

/* Called by the program itself, while a function of it holds a probe. */
Test(snapshot_python, called_by_program, .init = make_folder,
     .fini = remove_folder)
{
    for (size_t i = 0; i < PYTHONS; i++) {
        struct snapshot *s;

        if (!works(pythons[i]))
            continue;
        cr_assert_eq(run("PYTHONPATH=scripts %s -c 'import gc; gc.disable(); "
                         "import runpy, sys; sys.argv = [\"x\", "
                         "\"%s/expected\", \"%s/heap.snap\"]; exec(open("
                         "\"tests/lab/python_heap_probe.py\").read())'",
                         pythons[i], folder, folder),
                     0);
        s = load();
        cr_expect_eq(expect_probes(s), 14);
        cr_expect_str_eq(s->program, "");
        expect_no_exporter(s);
        snapshot_free(s);
    }
}

Test(snapshot_python, exporter_disturbs_no_count)
{
    for (size_t i = 0; i < PYTHONS; i++)
        if (works(pythons[i]))
            cr_expect_eq(run("PYTHONPATH=scripts %s "
                             "tests/lab/python_heap_exact.py > /dev/null",
                             pythons[i]),
                         0, "with %s", pythons[i]);
}

Test(snapshot_python, command_line, .init = make_folder, .fini = remove_folder)
{
    const char *const bad[] = {"", "--run", "-o x", "--frob --run x.py"};

    if (!works("python3"))
        cr_skip_test("no python3 here");
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        cr_expect_eq(
            run("python3 scripts/python_heap.py %s 2> /dev/null", bad[i]), 2,
            "python_heap.py %s", bad[i]);
    cr_expect_eq(run("python3 scripts/python_heap.py -o /nonexistent/x --run "
                     "/dev/null 2> /dev/null"),
                 2);
    cr_expect_eq(run("python3 scripts/python_heap.py --run /nonexistent.py "
                     "-o %s/none 2> /dev/null",
                     folder),
                 2);
    cr_expect_eq(run("test -e %s/none", folder), 1);
    cr_expect_eq(run("python3 scripts/python_heap.py -o %s/exit -m this 7 "
                     "> /dev/null 2>&1",
                     folder),
                 0);
    cr_expect_eq(run("test -s %s/exit", folder), 0);
}

/* The heap that comes with the repository. */
Test(snapshot_python, committed_heap)
{
    struct snapshot *s;
    struct snapshot_error error;
    uint8_t *reached;
    uint32_t *stack, lost = 0;

    cr_assert_eq(snapshot_load("experiments/data/stdlib.snap", &s, &error), 0,
                 "byte %llu: %s", (unsigned long long)error.offset,
                 error.message);
    cr_expect_geq(s->nodes, 200000);
    cr_expect_geq(s->unreachable, 3000);
    cr_expect_eq(s->missed + s->extra, 0);
    reached = calloc(s->nodes, 1);
    stack = calloc(s->nodes, sizeof *stack);
    snapshot_reach(s, reached, stack);
    for (uint32_t n = 0; n < s->nodes; n++)
        lost += (s->flags[n] & SNAPSHOT_TRACKED) && !reached[n];
    cr_expect_eq(lost, s->unreachable);
    free(reached);
    free(stack);
    snapshot_free(s);
}
