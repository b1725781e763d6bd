/* SPDX-License-Identifier: MIT */
/*
 * Threads attach, detach, come and go while others stop the world. Whoever
 * has stopped it must be alone: a plain word that every thread changes between
 * its safepoints must stand still (ThreadSanitizer would see it move), nobody
 * may be inside its critical stretch, and nobody may be forgotten: the
 * program ends in time although each stop waits for everybody.
 */
#include "tests/torture/torture.h"

enum { WORDS = CREW_MAX };

static uint64_t word[WORDS][16]; /* plain: written by its thread, attached */

static void stop_and_look(struct mutator *m, unsigned index)
{
    uint64_t before = 0, after = 0;

    world_stop(m);
    check(world_is_stopped());
    for (unsigned i = 0; i < torture.threads; i++)
        before += word[i][0];
    if (index % 2)
        sched_yield();
    for (unsigned i = 0; i < torture.threads; i++) {
        after += word[i][0];
        if (word[i][0] != word[i][1])
            torture_fail("thread %u was stopped in the middle", i);
    }
    world_start(m);
    if (before != after)
        torture_fail("somebody ran in a stopped world");
}

static void run_freely(struct mutator *m, unsigned index, uint64_t *state)
{
    unsigned turns = chance(state) % 32;

    for (unsigned i = 0; i < turns; i++) {
        word[index][0]++;
        if (chance(state) % 64 == 0)
            sched_yield();
        word[index][1]++;
        safepoint(m);
    }
}

static void work(struct mutator *m, unsigned index, void *arg)
{
    uint64_t state = torture_seed(index), operations = 0;
    struct mutator *another;

    (void)arg;
    mutator_detach(m);
    while (!torture_is_over()) {
        another = mutator_enter();
        if (!another)
            die("no mutator");
        for (unsigned i = chance(&state) % 64; i-- > 0; operations++) {
            switch (chance(&state) % 8) {
            case 0: /* the others only ever are stopped */
                if (index % 2 == 0)
                    stop_and_look(another, index);
                break;
            case 1:
            case 2:
            case 3: /* in and out, as fast as it goes */
                mutator_detach(another);
                mutator_attach(another);
                break;
            case 4:
                rest_us(another, (unsigned)(chance(&state) % 50));
                break;
            default:
                run_freely(another, index, &state);
            }
        }
        mutator_leave(another);
    }
    torture_count(operations);
    mutator_attach(m);
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "stopworld", 6);

    crew_run(m, torture.threads, work, NULL);
    if (mutator_count() != 1)
        torture_fail("%zu mutators are left", mutator_count());
    torture_expect_baseline(m, 0);
    return torture_end(m);
}
