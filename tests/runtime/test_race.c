/* SPDX-License-Identifier: MIT */
/*
 * Trap 1: a race demo that the optimiser takes apart. `count++` in a loop may
 * become one addition, then nothing is lost at any number of threads; an
 * atomic increment loses nothing either. So: the loop below, as this very
 * program was compiled, loads, adds and stores in each turn, without a lock
 * prefix where the strategy is to be plain, and with one where it is not.
 */
#include "tests/runtime/support.h"

#include <ctype.h>

TestSuite(race, .timeout = 60);

void trap_01_increments(struct mutator *m, struct object *o, uint64_t n);

__attribute__((noinline)) void
trap_01_increments(struct mutator *m, struct object *o, uint64_t n)
{
    while (n-- > 0)
        rc_inc(m, o);
}

RUNTIME_TEST(race, trap_01_one_thread_is_exact)
{
    enum { TIMES = 1000000 };
    struct object **f = frame_push(m, 1);

    box_new(m, f, 0, 0);
    trap_01_increments(m, f[0], TIMES);
    cr_assert_eq(settled_count(m, f[0]), 1 + TIMES);
    for (int i = 0; i < TIMES; i++)
        rc_dec(m, f[0]);
    cr_assert_eq(settled_count(m, f[0]), 1);
    frame_pop(m, f);
}

struct increments {
    struct object *o; /* held by the main thread */
    uint64_t times;
};

static void increment(struct mutator *m, unsigned index, void *arg)
{
    struct increments *work = arg;

    (void)index;
    for (uint64_t i = 0; i < work->times; i += 1000) {
        trap_01_increments(m, work->o, 1000);
        safepoint(m);
    }
}

/* Two threads, on one processor or more: the wrong strategy must lose, and
 * the others must not. */
RUNTIME_TEST(race, trap_01_two_threads_lose_or_do_not)
{
    struct object **f = frame_push(m, 1);
    struct increments work = {.times = 20000};
    int64_t expected = 1, count;

    box_new(m, f, 0, 0);
    work.o = f[0];
    do { /* longer, until the threads have surely met */
        work.times *= 10;
        crew_run(m, 2, increment, &work);
        expected += 2 * (int64_t)work.times;
        count = settled_count(m, f[0]);
    } while (!RC_THREAD_SAFE && count == expected && work.times < 1000000000);
    if (RC_THREAD_SAFE)
        cr_assert_eq(count, expected);
    else
        cr_assert_lt(count, expected, "nothing was lost");
    for (; count > 1; count--)
        rc_dec(m, f[0]);
    frame_pop(m, f);
}

#if defined(__OPTIMIZE__) && defined(__x86_64__) &&                            \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

struct listing {
    unsigned instructions, locked, stores, jumps_back;
};

/* One line of objdump: "  address:\tmnemonic operands". */
static void read_line(struct listing *seen, const char *line)
{
    unsigned long address, target;
    const char *text = strchr(line, '\t'), *operands;

    if (!text || sscanf(line, " %lx:", &address) != 1)
        return;
    while (isspace((unsigned char)*text))
        text++;
    seen->instructions++;
    seen->locked += strncmp(text, "lock", 4) == 0;
    operands = strrchr(text, ',');
    seen->stores += operands && strchr(operands, '(') && !strstr(text, "cmp");
    if (*text == 'j' && sscanf(text, "%*s %lx", &target) == 1)
        seen->jumps_back += target <= address;
}

RUNTIME_TEST(race, trap_01_disassembly)
{
    struct listing seen = {0};
    char line[512];
    FILE *pipe;

    if (RC_GRACE && !RC_EXACT)
        cr_skip_test("neither plain nor atomic through and through");
    snprintf(line, sizeof(line),
             "objdump -d --no-show-raw-insn "
             "--disassemble=trap_01_increments /proc/%ld/exe",
             (long)getpid());
    pipe = popen(line, "r");
    cr_assert_not_null(pipe);
    while (fgets(line, sizeof(line), pipe))
        read_line(&seen, line);
    if (pclose(pipe) != 0)
        cr_skip_test("no objdump");
    cr_assert_gt(seen.instructions, 3);
    cr_assert_geq(seen.jumps_back, 1, "the loop is gone");
    cr_assert_geq(seen.stores, 1, "no store in the loop");
    if (RC_GRACE)
        cr_assert_geq(seen.locked, 1, "an atomic increment without a lock");
    else
        cr_assert_eq(seen.locked, 0, "a plain increment with a lock");
}
#endif
