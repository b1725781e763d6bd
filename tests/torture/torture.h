/* SPDX-License-Identifier: MIT */
#ifndef TESTS_TORTURE_TORTURE_H
#define TESTS_TORTURE_TORTURE_H
/*
 * The frame of a torture program: options, the runtime, a crew that works for
 * some seconds, and one closing line.
 *
 *     torture NAME [--seconds S] [--threads N] [--seed X]
 *
 * Exit 0: all checks held. 1: one did not. 2: wrong usage. A broken invariant
 * aborts; a race that ThreadSanitizer sees exits 66. One source file a
 * program: this header defines things.
 */
#include "tests/runtime/fixture.h"

#include <stdarg.h>

const char *__tsan_default_suppressions(void);

/* Asked when the program starts under ThreadSanitizer. liburcu 0.13 does not
 * annotate its own accesses; nothing of ours is suppressed. */
const char *__tsan_default_suppressions(void)
{
    return "race:liburcu-\n";
}

struct torture {
    const char *name;
    double seconds;
    unsigned threads;
    uint64_t seed;
    uint64_t operations; /* atomic */
    unsigned failures;   /* atomic */
    uint64_t deadline;
};

static struct torture torture;

static _Noreturn void torture_usage(const char *what)
{
    fprintf(stderr,
            "torture %s: %s; usage: [--seconds S] [--threads 1..%d] "
            "[--seed X]\n",
            torture.name, what, CREW_MAX);
    exit(2);
}

FIXTURE double torture_number(char **argv, double min, double max)
{
    char *end;
    double value;

    if (!argv[1])
        torture_usage("an option without its value");
    value = strtod(argv[1], &end);
    if (*end || end == argv[1] || !(value >= min && value <= max))
        torture_usage(argv[0]);
    return value;
}

FIXTURE void torture_options(int argc, char **argv, const char *name,
                             unsigned threads)
{
    torture = (struct torture){.name = name, .seconds = 2, .threads = threads};
    for (int i = 1; i < argc; i += 2) {
        if (strcmp(argv[i], "--seconds") == 0)
            torture.seconds = torture_number(argv + i, 0.001, 86400);
        else if (strcmp(argv[i], "--threads") == 0)
            torture.threads = (unsigned)torture_number(argv + i, 1, CREW_MAX);
        else if (strcmp(argv[i], "--seed") == 0)
            torture.seed = (uint64_t)torture_number(argv + i, 0, 1e15);
        else
            torture_usage(argv[i]);
    }
}

FIXTURE struct mutator *torture_begin(int argc, char **argv, const char *name,
                                      unsigned threads)
{
    struct mutator *m;

    torture_options(argc, argv, name, threads);
    if (runtime_init() != 0)
        die("runtime_init failed");
    m = mutator_enter();
    if (!m)
        die("no mutator");
    torture.deadline = now_ns() + (uint64_t)(torture.seconds * 1e9);
    return m;
}

FIXTURE uint64_t torture_seed(unsigned index)
{
    return chance_seed(index) ^ (torture.seed << 1 | 1) * 0x5851f42d4c957f2d;
}

FIXTURE bool torture_is_over(void)
{
    return now_ns() >= torture.deadline;
}

FIXTURE void torture_count(uint64_t operations)
{
    fetch_add_relaxed(&torture.operations, operations); /* a counter */
}

/* Says what is wrong, the first few times, and goes on; the program will
 * exit 1. */
__attribute__((format(printf, 1, 2), unused)) static void
torture_fail(const char *format, ...)
{
    va_list args;

    if (fetch_add_relaxed(&torture.failures, 1) >= 5) /* a counter */
        return;
    va_start(args, format);
    fprintf(stderr, "torture %s: ", torture.name);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

/* What the heap is like before and must be like after. */
FIXTURE void torture_expect_baseline(struct mutator *m, size_t blocks)
{
    size_t now;

    if (!RC_COLLECTS)
        return; /* the dead are quarantined */
    gc_collect(m, GC_OLDEST);
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    if (!heap_is_sound(m))
        torture_fail("the heap checker is not content");
    now = settled_blocks(m);
    if (boxes_alive() != 0)
        torture_fail("%llu boxes are still alive",
                     (unsigned long long)boxes_alive());
    if (now != blocks)
        torture_fail("%zu blocks in use, %zu at the start", now, blocks);
}

FIXTURE int torture_end(struct mutator *m)
{
    unsigned failures;

    mutator_leave(m);
    runtime_fini();
    failures = load_relaxed(&torture.failures); /* all have been joined */
    printf("torture %s %s: %s, %llu operations\n", torture.name,
           runtime_strategy(), failures ? "FAILED" : "ok",
           (unsigned long long)torture.operations);
    return failures ? 1 : 0;
}

#endif
