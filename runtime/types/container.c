/* SPDX-License-Identifier: MIT */
#include "runtime/types/container.h"
#include "runtime/types/types.h"

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * Note [container lock]
 *
 * A lock is held for some tens of nanoseconds, or for as long as it takes to
 * copy an array, so waiting begins with a short spin. A holder that was
 * preempted can take milliseconds; then the waiter detaches, so that neither
 * grace periods nor world stops wait for it (invariant 4), and sleeps.
 *
 *   FREE -> HELD        by a writer that never slept
 *   FREE -> CONTENDED   by one that slept: others may be sleeping still
 *   HELD -> CONTENDED   by a writer about to sleep
 *   any  -> FREE        by the holder, who wakes one if it was CONTENDED
 *
 * The lock is never taken while detached: its holder could then be made to
 * wait for a stopped world, with everybody else waiting for it.
 */
enum { SPINS = 100 };

static void futex_wait(uint32_t *word, uint32_t value)
{
    /* EAGAIN (it changed) and EINTR mean: look again, as waking up does */
    syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, NULL, NULL, 0);
}

void container_wake(uint32_t *lock)
{
    syscall(SYS_futex, lock, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

static bool spin_for_lock(uint32_t *lock, uint32_t take_as)
{
    for (int i = 0; i < SPINS; i++) {
        uint32_t state = LOCK_FREE;

        /* relaxed: the cas that follows acquires */
        if (load_relaxed(lock) == LOCK_FREE &&
            cas_acquire(lock, &state, take_as))
            return true;
        spin_hint();
    }
    return false;
}

void container_lock_slow(struct mutator *m, uint32_t *lock)
{
    uint32_t take_as = LOCK_HELD;

    while (!spin_for_lock(lock, take_as)) {
        uint32_t state = LOCK_HELD;

        mutator_detach(m);
        /* relaxed: nothing is read under this; the kernel compares again */
        if (cas_relaxed(lock, &state, LOCK_CONTENDED) ||
            state == LOCK_CONTENDED)
            futex_wait(lock, LOCK_CONTENDED);
        mutator_attach(m);
        take_as = LOCK_CONTENDED;
    }
}

void container_drop_pair(struct mutator *m, struct object *a, struct object *b)
{
    struct object **frame = NULL;

    /* Releasing `a` may stop the world: let a frame slot own b's count. With
     * the shadow stack full it goes uncovered for that moment. */
    if (RC_COUNTS_LOCALS && a && b)
        frame = frame_push(m, 1);
    if (frame)
        *frame = b;
    if (a)
        rc_dec(m, a);
    if (frame)
        frame_pop(m, frame);
    else if (b)
        rc_dec(m, b);
}

void local_adopt_pair(struct mutator *m, struct object **a, struct object *x,
                      struct object **b, struct object *y)
{
    struct object *old_a = NULL, *old_b = NULL;

    if (a) {
        old_a = *a;
        *a = x;
    }
    if (b) {
        old_b = *b;
        *b = y;
    }
    if (RC_COUNTS_LOCALS)
        container_drop_pair(m, old_a, old_b);
}

/* More than this go into a tuple: shadow stacks are not for bulk. */
enum { HOLDER_FRAME_SLOTS = 64 };

bool holder_init(struct mutator *m, struct holder *h, size_t n)
{
    bool few = n <= HOLDER_FRAME_SLOTS;

    h->tuple = NULL;
    h->count = 0;
    h->frame = frame_push(m, few ? n : 1);
    if (!h->frame || few)
        return h->frame != NULL;
    if (!tuple_new(m, NULL, n, &h->frame[0])) {
        frame_pop(m, h->frame);
        h->frame = NULL;
        return false;
    }
    h->tuple = h->frame[0];
    return true;
}

void holder_take(struct holder *h, struct slot *slot)
{
    struct object *o = slot_swap(slot, NULL);

    if (!o)
        return;
    if (h->tuple)
        /* release: the tuple is tracked, a referrers' search may see it */
        store_release(&tuple_of(h->tuple)->slots[h->count].ref, o);
    else
        h->frame[h->count] = o;
    h->count++;
}

void holder_release(struct mutator *m, struct holder *h)
{
    if (!RC_COUNTS_LOCALS && !h->tuple)
        for (size_t i = 0; i < h->count; i++)
            rc_dec(m, h->frame[i]); /* the slot's count: locals own none */
    frame_pop(m, h->frame);
    h->frame = NULL;
}

size_t container_len(const struct object *o)
{
    switch (o->type->kind) {
    case KIND_STR:
        return str_len(o);
    case KIND_TUPLE:
        return tuple_len(o);
    case KIND_LIST:
        return list_len(o);
    case KIND_DICT:
        return dict_len(o);
    case KIND_SET:
        return set_len(o);
    default:
        return 0;
    }
}
