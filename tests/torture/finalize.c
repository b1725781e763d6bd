/* SPDX-License-Identifier: MIT */
/*
 * Finalizers under fire: threads make objects with finalizers, share and drop
 * them, close cycles. A finalizer looks at what its object holds (all of it
 * alive), and then does what a destructor may do: nothing, allocates, brings
 * itself or a child back through a shared slot, polls, detaches, makes a weak
 * reference to itself. Each object is finalized exactly once, resurrected or
 * not, and dies once.
 */
#include "runtime/types/weakref.h"

#include "tests/torture/torture.h"

enum { PLACES = 8, SLOTS = 2 };

static struct slot *root;       /* handle: PLACES shared objects */
static uint64_t mortals, saved; /* atomic */

static _Thread_local uint64_t random_state;

static uint64_t any(void)
{
    if (!random_state)
        random_state = torture_seed((unsigned)now_ns());
    return chance(&random_state);
}

static void destruct(struct mutator *m, struct box *box)
{
    struct object **f = frame_push(m, 3);

    if (!f)
        return;
    if (!gc_is_finalized(&box->head))
        die("a finalizer runs without its mark");
    if (exchange_acq_rel(&box->user, box))
        die("an object was finalized twice");
    for (size_t i = 0; i < SLOTS; i++)
        if (slot_load(m, &f[0], &box->slot[i]) && !box_is_alive(f[0]))
            die("a finalizer's child is dead");
    slot_load(m, &f[1], root);
    switch (any() % 8) {
    case 0: /* resurrect, until it is overwritten */
        slot_store(m, box_slot(f[1], any() % PLACES), &box->head);
        fetch_add_relaxed(&saved, 1);
        break;
    case 1: /* resurrect the child alone */
        slot_load(m, &f[0], &box->slot[0]);
        slot_store(m, box_slot(f[1], any() % PLACES), f[0]);
        break;
    case 2: /* resurrect and forget at once */
        slot_store(m, box_slot(f[1], 0), &box->head);
        slot_store(m, box_slot(f[1], 0), NULL);
        break;
    case 3: /* resurrect by holding itself */
        slot_store(m, &box->slot[1], &box->head);
        break;
    case 4:
        if (weakref_new(m, &box->head, NULL, NULL, &f[2]) &&
            any() % 2)
            weakref_get(m, f[2], &f[0]);
        break;
    case 5:
        rest_us(m, (unsigned)(any() % 50));
        break;
    default:
        box_new(m, &f[0], 0, 4);
    }
    safepoint(m);
    if (!box_is_alive(&box->head))
        die("an object died in its finalizer");
    frame_pop(m, f);
}

static void make(struct mutator *m, struct object **f)
{
    if (!box_make(m, &f[1], &mortal_type, 0, SLOTS))
        die("no memory");
    box_of(f[1])->hook = destruct;
    fetch_add_relaxed(&mortals, 1);
    slot_load(m, &f[2], box_slot(f[0], any() % PLACES));
    slot_store(m, box_slot(f[1], 0), f[2]);
    if (any() % 8 == 0)
        slot_store(m, box_slot(f[1], 1), f[1]);
    if (any() % 2)
        slot_store(m, box_slot(f[0], any() % PLACES), f[1]);
}

static void work(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 3);
    uint64_t operations = 0;

    (void)arg;
    random_state = torture_seed(index);
    if (!slot_load(m, &f[0], root))
        die("the root is gone");
    for (; !torture_is_over(); operations += 50) {
        for (int i = 0; i < 50; i++) {
            make(m, f);
            safepoint(m);
            if (f[2] && !box_is_alive(f[2]))
                die("a held object is dead");
            if (any() % 4 == 0)
                slot_store(m, box_slot(f[0], any() % PLACES), NULL);
        }
        if (any() % 16 == 0)
            gc_collect(m, (int)(any() % GC_GENERATIONS));
    }
    frame_pop(m, f);
    torture_count(operations);
}

int main(int argc, char **argv)
{
    struct mutator *m = torture_begin(argc, argv, "finalize", 4);
    size_t baseline = settled_blocks(m);
    struct object **f = frame_push(m, 2);

    box_new(m, &f[0], 0, PLACES);
    root = handle_new(m, f[0]);
    crew_run(m, torture.threads, work, NULL);
    /* What finalizers bring back now lands in the root, which we empty until
     * nobody comes back. */
    for (unsigned i = 0; i < 100; i++) {
        for (size_t k = 0; k < PLACES; k++)
            slot_store(m, box_slot(f[0], k), NULL);
        rc_flush(m);
        gc_collect(m, GC_OLDEST);
        rc_flush(m);
    }
    frame_pop(m, f);
    handle_free(m, root);
    torture_expect_baseline(m, baseline);
    if (box_finalized != mortals)
        torture_fail("%llu objects, %llu finalizers",
                     (unsigned long long)mortals,
                     (unsigned long long)box_finalized);
    if (!saved)
        torture_fail("nobody was ever resurrected");
    return torture_end(m);
}
