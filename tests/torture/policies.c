/* SPDX-License-Identifier: MIT */
/*
 * The GIL under fire, a slice of time for each policy and length of interval:
 * threads compute, come and go at random, stay away, collect, end and come
 * back as new mutators, and their turns are recorded. What the lock guards is
 * a plain counter, so ThreadSanitizer sees any two that run at once, and so do
 * we.
 *
 * A lost wake-up leaves a thread asleep for ever: then the slice does not end,
 * and an alarm says so. Where there is no such lock nothing is to be tortured.
 */
#include "runtime/event/gil_turns.h"
#include "tests/torture/torture.h"

#include <signal.h>

enum { SLICE_LIMIT_S = 60, ROOM = 1024 };

static uint64_t guarded; /* plain: the lock is all that guards it */
static uint64_t slice_end;
static const char *slice_name;

static void hangs(int signal)
{
    static const char text[] = "torture policies: a slice does not end: ";

    (void)signal;
    if (write(2, text, sizeof(text) - 1) > 0 &&
        write(2, slice_name, strlen(slice_name)) > 0)
        (void)!write(2, "\n", 1);
    abort();
}

struct thread {
    struct mutator *m;
    uint64_t random;
    uint64_t turns;
};

/* A stretch without a poll: nobody else can run meanwhile. */
static void stretch(struct thread *t, unsigned length)
{
    uint64_t before = guarded;

    for (unsigned i = 0; i < length; i++)
        guarded = guarded + 1;
    if (guarded != before + length)
        die("two threads ran at once (%s)", slice_name);
    t->turns += length;
}

static void come_back_new(struct thread *t)
{
    mutator_leave(t->m);
    t->m = mutator_enter();
    if (!t->m)
        die("no mutator");
}

static void act(struct thread *t)
{
    unsigned what = (unsigned)(chance(&t->random) % 64);

    if (what == 0) {
        rest_us(t->m, (unsigned)(chance(&t->random) % 2000));
    } else if (what == 1) {
        gc_collect(t->m, 0); /* stops the world, with the lock and waiters */
    } else if (what == 2) {
        come_back_new(t);
    } else if (what < 12) {
        mutator_detach(t->m);
        mutator_attach(t->m);
    } else {
        stretch(t, 1 + (unsigned)(chance(&t->random) % 400));
        safepoint(t->m);
    }
}

/* What the rings of all threads tell fits together: one turn after the other,
 * each from whom it says. Ends the recording; m is the main thread's. */
static void check_turns(struct mutator *m)
{
    struct gil_turns turns;

    event_stop();
    event_mutator_leaves(m);
    if (!gil_turns_read(&turns))
        die("out of memory");
    if (turns.count == 0)
        torture_fail("no turn was recorded (%s)", slice_name);
    for (size_t i = 1; i < turns.count; i++) {
        const struct gil_turn *turn = &turns.turn[i];

        if (turn[-1].dropped == 0 || turn[-1].dropped > turn->taken ||
            turn->wanted > turn->taken)
            torture_fail("two turns at once (%s)", slice_name);
        if (turn->from != turn[-1].mutator)
            torture_fail("a turn from %u, where %u had the lock (%s)",
                         turn->from, turn[-1].mutator, slice_name);
    }
    gil_turns_free(&turns);
    event_forget();
}

static uint64_t all_turns; /* of a slice; atomic */

static void work(struct mutator *first, unsigned index, void *arg)
{
    struct thread *t = calloc(1, sizeof(*t));

    (void)arg;
    if (!t)
        die("out of memory");
    t->m = first;
    t->random = torture_seed(index);
    mutator_detach(first);
    t->m = mutator_enter();
    if (!t->m)
        die("no mutator");
    while (now_ns() < slice_end)
        act(t);
    mutator_leave(t->m);
    fetch_add_relaxed(&all_turns, t->turns); /* a counter */
    free(t);
    mutator_attach(first);
}

static void slice(struct mutator *m, const struct gil_options *options,
                  double seconds)
{
    uint64_t before = guarded;

    slice_name = gil_policy_names[options->policy];
    mutator_detach(m);
    if (gil_configure(options) != 0)
        die("gil_configure");
    mutator_attach(m);
    if (event_start(ROOM) != 0)
        die("event_start");
    store_relaxed(&all_turns, 0);
    slice_end = now_ns() + (uint64_t)(seconds * 1e9);
    alarm(SLICE_LIMIT_S + (unsigned)seconds);
    crew_run(m, torture.threads, work, NULL);
    alarm(0);
    check_turns(m);
    if (guarded - before != load_relaxed(&all_turns))
        torture_fail("%s: %llu turns were lost", slice_name,
                     (unsigned long long)(all_turns - (guarded - before)));
    torture_count(guarded - before);
}

int main(int argc, char **argv)
{
    static const unsigned us[] = {20, 1000};
    struct mutator *m = torture_begin(argc, argv, "policies", 4);
    size_t baseline = settled_blocks(m);
    struct gil_options options = gil_options();

    if (!RC_NEEDS_GIL) {
        puts("there is no GIL: nothing to torture");
        return torture_end(m);
    }
    runtime_set_clock(now_ns);
    signal(SIGALRM, hangs);
    options.spin_us = 20;
    for (int policy = 0; policy < GIL_POLICIES; policy++) {
        for (int i = 0; i < 2; i++) {
            options.policy = (enum gil_policy)policy;
            options.interval_us = options.quantum_us = us[i];
            slice(m, &options, torture.seconds / (2 * GIL_POLICIES));
        }
    }
    torture_expect_baseline(m, baseline);
    return torture_end(m);
}
