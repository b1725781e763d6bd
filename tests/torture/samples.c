/* SPDX-License-Identifier: MIT */
/*
 * Sampling under fire: threads push and pop frames, hand boxes around through
 * a few slots and let them die, collect, detach, and come back as new mutators,
 * while a thread that is no mutator asks for samples without a pause, and
 * begins anew now and then. A sample looks at objects that others count, store
 * and retire; ThreadSanitizer sees whether it may.
 */
#include "runtime/event/sample.h"
#include "tests/torture/torture.h"

enum { SLOTS = 4, DEPTH = 3, ROUNDS = 64, ROOM = 256 };

static struct slot *slots[SLOTS]; /* handles */
static uint64_t samples;          /* the sampler's; read after the join */

/* Frames within frames, each holding something old and something new. */
static void descend(struct mutator *m, uint64_t *random, int depth)
{
    struct object **f = frame_push(m, 2);
    struct slot *slot = slots[chance(random) % SLOTS];

    slot_load(m, &f[0], slot);
    if (!box_make(m, &f[1], &mortal_type, 0, chance(random) % 4))
        die("out of memory for a box");
    safepoint(m);
    if (depth > 0)
        descend(m, random, depth - 1);
    if (chance(random) % 4 == 0)
        slot_store(m, slot, f[1]);
    safepoint(m);
    if (f[0] && !box_is_alive(f[0]))
        torture_fail("a box that a frame holds is not alive");
    frame_pop(m, f);
}

static void work(struct mutator *first, unsigned index, void *arg)
{
    uint64_t random = torture_seed(index), operations = 0;
    struct mutator *m;

    (void)arg;
    mutator_detach(first);
    m = mutator_enter();
    while (m && !torture_is_over()) {
        for (int i = 0; i < ROUNDS; i++)
            descend(m, &random, (int)(chance(&random) % DEPTH));
        operations += ROUNDS;
        if (chance(&random) % 8 == 0) {
            gc_collect(m, 0);
        } else if (chance(&random) % 8 == 0) {
            mutator_leave(m);
            m = mutator_enter();
        } else if (chance(&random) % 2 == 0) {
            rest_us(m, 20);
        }
    }
    if (!m)
        die("no mutator");
    mutator_leave(m);
    mutator_attach(first);
    torture_count(operations);
}

/* Everything the table says is sound. */
static void look(void)
{
    static struct sampled_object found[ROOM];
    struct sample_totals totals;
    size_t count = sample_stop(found, ROOM, &totals);

    samples += totals.samples;
    for (size_t i = 0; i < count; i++) {
        const struct sampled_object *o = &found[i];

        if (strcmp(o->type, mortal_type.name) != 0 ||
            o->changes >= o->samples || o->samples > totals.samples ||
            o->threads == 0 || o->size < sizeof(struct box))
            torture_fail("%s of %zu bytes: %llu changes in %llu samples",
                         o->type, o->size, (unsigned long long)o->changes,
                         (unsigned long long)o->samples);
    }
}

static void *sampler(void *arg)
{
    uint64_t random = torture_seed(99);

    (void)arg;
    while (!torture_is_over()) {
        if (sample_start(ROOM) != 0)
            die("sample_start");
        for (int i = 0; i < 500 && !torture_is_over(); i++) {
            sample_ask(chance(&random));
            sleep_us(10);
        }
        look();
    }
    return NULL;
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "samples", 3);
    size_t baseline = settled_blocks(m);
    pthread_t thread;

    for (int i = 0; i < SLOTS; i++)
        if (!(slots[i] = handle_new(m, NULL)))
            die("no handle");
    if (pthread_create(&thread, NULL, sampler, NULL) != 0)
        die("no thread");
    crew_run(m, torture.threads, work, NULL);
    pthread_join(thread, NULL);
    if (samples == 0)
        torture_fail("no sample was taken");
    for (int i = 0; i < SLOTS; i++)
        handle_free(m, slots[i]);
    torture_expect_baseline(m, baseline);
    return torture_end(m);
}
