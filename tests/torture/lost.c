/* SPDX-License-Identifier: MIT */
/*
 * Increments and decrements of one object by many threads at once. Every sound
 * strategy ends with the count it began with, and ThreadSanitizer says
 * nothing. The wrong one is the positive control: this is the race that
 * ThreadSanitizer must report, or its silence elsewhere means nothing. It only
 * increments here, and must lose some of it: one thread is exact, more are
 * not.
 */
#include "tests/torture/torture.h"

static struct slot *shared; /* handle */

static void work(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);
    uint64_t operations = 0;

    (void)index;
    (void)arg;
    if (!slot_load(m, f, shared))
        die("the object is gone");
    while (!torture_is_over()) {
        for (int i = 0; i < 1000; i++) {
            rc_inc(m, *f);
            if (RC_THREAD_SAFE)
                rc_dec(m, *f); /* else losses here make up for losses there */
        }
        safepoint(m);
        operations += 1000;
    }
    frame_pop(m, f);
    torture_count(operations);
}

/* The world is stopped for the look. Where locals count, f holds one. */
static int64_t references(struct mutator *m, struct object *o)
{
    int64_t count;

    world_stop(m);
    rc_settle(m);
    count = rc_count(o);
    world_start(m);
    rc_unsettle(m);
    return count;
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "lost", 4);
    struct object **f = frame_push(m, 1);
    int64_t before, after, expected;

    box_new(m, f, 0, 0);
    shared = handle_new(m, *f);
    if (!shared)
        die("no handle");
    before = references(m, *f);
    crew_run(m, torture.threads, work, NULL);
    after = references(m, *f);
    expected = before + (RC_THREAD_SAFE ? 0 : (int64_t)torture.operations);
    if (RC_THREAD_SAFE || torture.threads == 1) {
        if (after != expected)
            torture_fail("%lld references, should be %lld", (long long)after,
                         (long long)expected);
    } else if (after >= expected) {
        torture_fail("nothing was lost: the race has been optimised away");
    }
    frame_pop(m, f);
    handle_free(m, shared);
    torture_expect_baseline(m, 0);
    return torture_end(m);
}
