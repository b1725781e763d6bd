/* SPDX-License-Identifier: MIT */
/*
 * Loading a slot is no place for finalizers: the caller may be in the middle
 * of a container. Threads overwrite a few slots with boxes that have
 * finalizers, and load them into empty locals, so that many a load meets the
 * last moment of a box. No finalizer may run in between.
 *
 * Under `biased` a load that comes too late gives its increment back, which
 * can be the last reference; its death has to wait for a safepoint.
 */
#include "tests/torture/torture.h"

enum { SLOTS = 2, ROUNDS = 256 };

static struct slot *slots[SLOTS]; /* handles */
static _Thread_local bool loading;

static void never_while_loading(struct mutator *m, struct box *box)
{
    (void)m;
    (void)box;
    if (loading)
        torture_fail("a finalizer ran inside slot_load()");
}

static void load(struct mutator *m, struct object **local, struct slot *slot)
{
    loading = true;
    slot_load(m, local, slot);
    loading = false;
    local_clear(m, local);
}

static void store(struct mutator *m, struct object **local, struct slot *slot)
{
    if (!box_make(m, local, &mortal_type, 0, 0))
        die("out of memory for a box");
    box_of(*local)->hook = never_while_loading;
    slot_store(m, slot, *local);
    local_clear(m, local);
}

static void work(struct mutator *m, unsigned index, void *arg)
{
    struct object **local = frame_push(m, 1);
    uint64_t random = torture_seed(index), operations = 0;

    (void)arg;
    while (!torture_is_over()) {
        for (int i = 0; i < ROUNDS; i++) {
            struct slot *slot = slots[chance(&random) % SLOTS];
            if (chance(&random) % 4 == 0)
                store(m, local, slot);
            else
                load(m, local, slot);
            if (i % 16 == 0)
                safepoint(m);
        }
        operations += ROUNDS;
    }
    frame_pop(m, local);
    torture_count(operations);
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "loads", 3);
    size_t baseline = settled_blocks(m);

    for (int i = 0; i < SLOTS; i++)
        if (!(slots[i] = handle_new(m, NULL)))
            die("no handle");
    crew_run(m, torture.threads, work, NULL);
    for (int i = 0; i < SLOTS; i++)
        handle_free(m, slots[i]);
    torture_expect_baseline(m, baseline);
    return torture_end(m);
}
