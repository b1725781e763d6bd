/* SPDX-License-Identifier: MIT */
/*
 * Note [locks across fork]. Held by the forking thread, in this order, so that
 * in the child nobody else holds them:
 *
 *   collections            none under way: no queued callbacks of a dead one
 *   the world, stopped     attached mutators stand at safepoints, with no lock
 *                          of a container, a weak-reference stripe or a pin
 *   mutator births         also covers what is locked while a mutator is made:
 *                          liburcu's registry, owner slots, log pieces
 *   grace periods          none under way: liburcu's locks are free
 *   world, GIL, handles, heap, generations, events
 *                          the locks that threads without a mutator may take,
 *                          too, each held for moments
 *
 * Note [those who stay behind]. Their mutators are intact: parked at a
 * safepoint (then they are attached) or suspended (detached). Several mutators
 * may belong to one thread, so the survivor adopts them all and takes them
 * through the ordinary exit, one by one: frames popped, logs and limbo handed
 * on, leases given back, pools abandoned. No strategy knows about forking.
 *
 * Whoever leaves the runtime leaves the registry in the same step, so that none
 * is found here that has been through its exit. Finalizers run meanwhile, and
 * may start threads: what is younger than the child is not taken out.
 */
#include "runtime/fork.h"
#include "runtime/event/event.h"
#include "runtime/gc/generation.h"
#include "runtime/gc/pins.h"
#include "runtime/heap/arena.h"
#include "runtime/heap/large.h"
#include "runtime/thread/frame.h"
#include "runtime/thread/gil.h"
#include "runtime/thread/grace.h"
#include "runtime/thread/handle.h"
#include "runtime/thread/safepoint.h"
#include "runtime/thread/world.h"

#include <errno.h>
#include <time.h>
#include <unistd.h>

/* Until no other mutator is collecting, nor will be. */
static void hold_collections(struct mutator *m)
{
    const struct timespec moment = {0, 100 * 1000};

    generations_hold();
    while (!generations_are_quiet()) {
        mutator_detach(m);
        nanosleep(&moment, NULL);
        mutator_attach(m);
    }
}

static void lock_all(struct mutator *m)
{
    world_stop(m);
    mutator_births_lock();
    if (RC_GRACE) {
        rc_park(m); /* the grace period under way must not wait for us */
        grace_fork_lock();
        rc_unpark(m);
    }
    world_lock();
    gil_fork_lock();
    handle_fork_lock();
    arena_lock();
    large_lock();
    generations_fork_lock();
    event_fork_lock();
}

static void unlock_leaves(void)
{
    event_fork_unlock();
    generations_fork_unlock();
    large_unlock();
    arena_unlock();
    handle_fork_unlock();
}

static void go_on_as_parent(struct mutator *m)
{
    unlock_leaves();
    gil_fork_unlock();
    world_unlock();
    if (RC_GRACE)
        grace_fork_unlock();
    mutator_births_unlock();
    world_start(m);
    generations_unhold(m, false);
}

/* This thread, in a child, is at Note [those who stay behind]. Finalizers run
 * meanwhile: they may start threads, but a fork would come between us and m. */
static _Thread_local bool adopting;

/* Takes one that stays behind out of the runtime. Our own is detached. */
static void leave_for(struct mutator *other)
{
    if (load_relaxed(&other->state) == MUTATOR_PARKED) { /* we are alone */
        world_enter(other);
        rc_unpark(other);
    } else {
        mutator_attach(other);
    }
    other->dying = other->postponed = 0; /* deallocations on lost stacks */
    other->dealloc_active = other->stress = other->stressing = false;
    frame_pop(other, other->stack);
    mutator_leave(other);
}

static void go_on_as_child(struct mutator *m)
{
    unsigned born_here = mutator_next_id_locked();
    struct mutator *other;

    unlock_leaves();
    gil_fork_child();
    world_fork_child(m);
    if (RC_GRACE)
        grace_fork_child((unsigned)mutator_count());
    mutator_births_unlock();
    adopting = true;
    pins_fork_child(m);
    mutator_detach(m);
    while ((other = mutator_older_than(born_here, m)))
        leave_for(other);
    mutator_attach(m);
    adopting = false;
    mutator_break(m, BREAK_GRACE); /* see grace_fork_child() */
    generations_unhold(m, true);
}

pid_t runtime_fork(struct mutator *m)
{
    pid_t pid;
    int error;

    if (m->collecting || adopting) {
        errno = EBUSY;
        return -1;
    }
    hold_collections(m);
    lock_all(m);
    pid = fork();
    error = errno;
    if (pid == 0) {
        go_on_as_child(m);
        return 0;
    }
    go_on_as_parent(m);
    errno = error;
    return pid;
}
