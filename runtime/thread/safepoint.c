/* SPDX-License-Identifier: MIT */
/*
 * Stopping the world.
 *
 * The collector sets STOP in the breaker of everybody who is attached, turns
 * everybody who is detached to SUSPENDED, and sleeps until each of the former
 * has parked at a safepoint or detached. Setting the bit and looking at the
 * state, here, against changing the state and looking at the bit, in
 * world_leave(), form a Dekker pair, so a thread that detaches is either seen
 * detached or sees the bit and tells.
 *
 * Fairness (CPython gh-151518): after a restart the next stop waits until
 * everybody who stood, or waited to attach, has run again.
 */
#include "runtime/thread/safepoint.h"
#include "runtime/die.h"
#include "runtime/event/sample.h"
#include "runtime/gc/gc.h"
#include "runtime/race.h"
#include "runtime/runtime.h"
#include "runtime/thread/gil.h"
#include "runtime/thread/grace.h"
#include "runtime/thread/world.h"

#include <pthread.h>

static struct {
    pthread_mutex_t lock;
    pthread_cond_t arrived;   /* somebody parked, detached or resumed */
    pthread_cond_t restarted; /* the world goes on */
    struct mutator *stopper;  /* who stopped it, or is stopping it */
    bool stopped;             /* atomic, written under the lock */
    unsigned standing;        /* parked, or waiting to attach */
    unsigned resuming;        /* of those, not yet running after a restart */
    uint64_t round;           /* restarts so far */
    struct world_stop now;
    struct world_stop ring[WORLD_STOP_RING];
    uint64_t recorded;
} world = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .arrived = PTHREAD_COND_INITIALIZER,
    .restarted = PTHREAD_COND_INITIALIZER,
};

void world_lock(void)
{
    pthread_mutex_lock(&world.lock);
}

void world_unlock(void)
{
    pthread_mutex_unlock(&world.lock);
}

bool world_is_stopped(void)
{
    return load_relaxed(&world.stopped); /* exact for lock holders only */
}

/* The last one to run again closes the record of the stop. */
static void note_resumed_locked(void)
{
    if (world.recorded)
        world.ring[(world.recorded - 1) % WORLD_STOP_RING].resumed =
            runtime_clock();
}

/* Sleeps until the world goes on. Lock held; the state already says that this
 * mutator stands. */
static void stand_locked(void)
{
    uint64_t round = world.round;

    world.standing++;
    pthread_cond_broadcast(&world.arrived);
    while (world.round == round)
        pthread_cond_wait(&world.restarted, &world.lock);
    if (--world.resuming == 0) {
        note_resumed_locked();
        pthread_cond_broadcast(&world.arrived);
    }
}

void world_enter(struct mutator *m)
{
    uint32_t state = MUTATOR_DETACHED;

    /* acquire: what the collector did while we were away */
    if (likely(cas_acquire(&m->state, &state, MUTATOR_ATTACHED)))
        return;
    world_lock();
    while (world.stopped)
        stand_locked();
    /* SUSPENDED was taken back by the restart; under the lock nobody rivals */
    store_release(&m->state, MUTATOR_ATTACHED);
    world_unlock();
}

void world_leave(struct mutator *m)
{
    /* seq_cst: Dekker with world_stop(); releases our writes to a collector */
    (void)exchange_seq_cst(&m->state, MUTATOR_DETACHED);
    race_point();
    if (unlikely(load_seq_cst(&m->breaker) & BREAK_STOP)) {
        world_lock();
        if (world.stopped)
            pthread_cond_broadcast(&world.arrived);
        else /* of a stop that is over; who seldom polls would pay each time */
            fetch_and_acq_rel(&m->breaker, ~(uint32_t)BREAK_STOP);
        world_unlock();
    }
    if (RC_GRACE)
        grace_roll_call(); /* it may have waited for us alone */
}

void world_leave_locked(struct mutator *m)
{
    /* release: our writes to a collector; under the lock it misses nothing */
    store_release(&m->state, MUTATOR_DETACHED);
    if (world.stopped)
        pthread_cond_broadcast(&world.arrived);
}

void world_park(struct mutator *m)
{
    rc_park(m);
    world_lock();
    if (world.stopped && world.stopper != m) {
        /* release: our writes to the collector, with the lock */
        store_release(&m->state, MUTATOR_PARKED);
        world.now.straggler = m->id;
        event(m, park__start, world.stopper->id, 0);
        while (world.stopped)
            stand_locked();
        event(m, park__done, 0, 0);
        store_release(&m->state, MUTATOR_ATTACHED);
    }
    world_unlock();
    rc_unpark(m);
}

/* True when m stands; a detached one does from now on. */
static bool stands_locked(struct mutator *m)
{
    uint32_t state = MUTATOR_DETACHED;

    /* acquire: what it did before it detached; seq_cst: Dekker */
    return cas_seq_cst(&m->state, &state, MUTATOR_SUSPENDED) ||
           state != MUTATOR_ATTACHED;
}

/* Asks everybody who does not stand yet, and has not been asked, to do so;
 * that may be one who attached since the last look. How many are running. */
static unsigned ask_to_stand_locked(void)
{
    unsigned running = 0;

    for (struct mutator *m = mutator_first_locked(); m; m = m->next) {
        if (m == world.stopper || stands_locked(m))
            continue;
        /* relaxed: if it has just taken the bit, it is on its way to stand */
        if (!(load_relaxed(&m->breaker) & BREAK_STOP)) {
            mutator_break(m, BREAK_STOP);
            race_point();
            if (stands_locked(m)) /* it detached before it could see the bit */
                continue;
        }
        running++;
    }
    return running;
}

void world_stop(struct mutator *m)
{
    unsigned running;

    rc_park(m); /* our own raw pointers die; no grace period waits for us */
    world_lock();
    while (world.stopped || world.resuming) {
        if (world.stopped) { /* another was first: stand for it */
            store_release(&m->state, MUTATOR_PARKED);
            event(m, park__start, world.stopper->id, 0);
            stand_locked();
            event(m, park__done, 0, 0);
            store_release(&m->state, MUTATOR_ATTACHED);
        } else {
            pthread_cond_wait(&world.arrived, &world.lock);
        }
    }
    world.now = (struct world_stop){
        .requested = runtime_clock(),
        .requester = m->id,
    };
    event(m, stop__request, 0, 0);
    world.stopper = m;
    world.standing = 0;
    store_relaxed(&world.stopped, true); /* under the lock */
    running = ask_to_stand_locked();
    world.now.mutators = running;
    for (; running > 0; running = ask_to_stand_locked())
        pthread_cond_wait(&world.arrived, &world.lock);
    world.now.stopped = runtime_clock();
    event(m, stop__done, world.now.mutators, world.now.straggler);
    world_unlock();
    rc_unpark(m);
}

void world_start(struct mutator *m)
{
    world_lock();
    check(world.stopper == m);
    for (struct mutator *other = mutator_first_locked(); other;
         other = other->next) {
        uint32_t state = MUTATOR_SUSPENDED;
        /* release: what the collector did, to world_enter() */
        cas_release(&other->state, &state, MUTATOR_DETACHED);
    }
    store_relaxed(&world.stopped, false); /* under the lock */
    world.stopper = NULL;
    world.now.restarted = world.now.resumed = runtime_clock();
    event(m, stop__restart, 0, 0);
    world.ring[world.recorded++ % WORLD_STOP_RING] = world.now;
    world.resuming = world.standing;
    world.standing = 0;
    world.round++;
    pthread_cond_broadcast(&world.restarted);
    world_unlock();
}

void world_fork_child(struct mutator *m)
{
    check(world.stopper == m);
    pthread_cond_init(&world.arrived, NULL);
    pthread_cond_init(&world.restarted, NULL);
    world.standing = 0; /* they are not here to run again */
    world_unlock();
    world_start(m);
}

size_t world_stop_records(uint64_t since, struct world_stop *out, size_t max,
                          uint64_t *next)
{
    size_t count = 0;

    world_lock();
    if (world.recorded > WORLD_STOP_RING &&
        since < world.recorded - WORLD_STOP_RING)
        since = world.recorded - WORLD_STOP_RING;
    while (since < world.recorded && count < max)
        out[count++] = world.ring[since++ % WORLD_STOP_RING];
    world_unlock();
    if (next)
        *next = since;
    return count;
}

void safepoint_stress(struct mutator *m, bool on)
{
    m->stress = on;
    mutator_break(m, on ? BREAK_STRESS : 0);
}

/* Everything at once, again and again: finds references that were not rooted.
 * Not while it is already at it, further down the stack. */
static void stress(struct mutator *m)
{
    if (m->stressing || !m->stress)
        return;
    m->stressing = true;
    rc_flush(m);
    gc_collect(m, 0);
    m->stressing = false;
    mutator_break(m, BREAK_STRESS);
}

void safepoint_slow(struct mutator *m)
{
    /* acquire: what the requester prepared; the poll was relaxed */
    unsigned bits = exchange_acq_rel(&m->breaker, 0);

    if (unlikely(bits & BREAK_SAMPLE)) /* before others get what we hold */
        sample_take(m);
    if (bits & BREAK_STOP)
        world_park(m);
    if (RC_NEEDS_GIL && (bits & BREAK_GIL) && gil_is_due(m))
        mutator_yield(m);
    if (bits & (BREAK_MERGE | BREAK_BOUNDARY | BREAK_GRACE))
        rc_safepoint(m, bits);
    if (bits & BREAK_COLLECT)
        gc_collect_due(m);
    if (unlikely(bits & BREAK_STRESS))
        stress(m);
}
