/* SPDX-License-Identifier: MIT */
/*
 * Note [weak references]
 *
 * A weak reference holds the plain address of its target. Two things can go
 * wrong: the target's memory may go while somebody follows the address, and
 * the weak reference's may while the dying target looks for its callback. One
 * rule keeps both from happening: weak reference and target know each other
 * under one lock, chosen by the target's address (a stripe), and whichever
 * dies first cuts the connection under it, before its memory goes.
 *
 *   upgrade   lock; is the address still there?; rc_try_inc(target); unlock.
 *             While the address is there, the target has not passed
 *             weakrefs_clear(), so its header is valid; rc_try_inc says
 *             whether it is alive.
 *   target    object_dealloc -> weakrefs_clear: lock; cut all connections;
 *   dies      unlock. To call back it takes a reference to the weak reference
 *             by rc_try_inc, under the same lock: while connected, that has
 *             not passed weakrefs_unlink(), so its header is valid.
 *   weak ref. its dealloc -> weakrefs_unlink: lock; cut if still connected;
 *   dies      unlock. An address that has become NULL stays so: then no lock
 *             is needed.
 *
 * Each stripe is a small hash table with chains through the weak references
 * themselves, newest first; it only needs memory to get faster. META_WEAKREFS
 * of the target says that the table must be searched; it is set under the lock
 * and stays until the target has been cleared.
 *
 * Nothing under a lock is a safepoint or releases a reference, so a stopped
 * world finds every stripe unlocked, and the collector needs no lock.
 */
#include "runtime/gc/weakrefs.h"

#include "runtime/die.h"
#include "runtime/gc/spin.h"
#include "runtime/race.h"

#include <errno.h>
#include <stdlib.h>

enum { STRIPES = 256, BUCKETS_AT_FIRST = 4 };

struct stripe {
    struct spin lock;
    uint32_t mask; /* buckets - 1; 0: `one` is the only bucket */
    size_t count;  /* weak references linked */
    struct weakref **buckets;
    struct weakref *one;
    char apart[CACHE_LINE - 32];
};

static struct stripe *stripes;

/* Pinned weak references whose callbacks the collection under way owes. */
static struct {
    struct weakref *first, **last;
} queue;

static uint64_t hash_address(const struct object *o)
{
    return granule_of(o) * UINT64_C(0x9e3779b97f4a7c15);
}

static struct stripe *stripe_of(const struct object *target)
{
    return &stripes[hash_address(target) >> 56];
}

static struct weakref **bucket_of(struct stripe *s, const struct object *target)
{
    return &s->buckets[(hash_address(target) >> 24) & s->mask];
}

int weakrefs_init(void)
{
    stripes = aligned_alloc(CACHE_LINE, STRIPES * sizeof(*stripes));
    if (!stripes)
        return ENOMEM;
    for (size_t i = 0; i < STRIPES; i++)
        stripes[i] = (struct stripe){.buckets = &stripes[i].one};
    queue.first = NULL;
    return 0;
}

void weakrefs_fini(void)
{
    for (size_t i = 0; i < STRIPES; i++)
        if (stripes[i].buckets != &stripes[i].one)
            free(stripes[i].buckets);
    free(stripes);
    stripes = NULL;
}

static void push_locked(struct stripe *s, struct weakref *w,
                        const struct object *target)
{
    struct weakref **bucket = bucket_of(s, target);

    w->next = *bucket;
    w->link = bucket;
    if (w->next)
        w->next->link = &w->next;
    *bucket = w;
}

/* More buckets; without memory the chains just get longer. */
static void grow_locked(struct stripe *s)
{
    uint32_t old = s->mask + 1;
    uint32_t buckets = old < BUCKETS_AT_FIRST ? BUCKETS_AT_FIRST : old * 4;
    struct weakref **from = s->buckets;
    struct weakref **to = calloc(buckets, sizeof(*to));

    if (!to)
        return;
    s->buckets = to;
    s->mask = buckets - 1;
    for (uint32_t i = 0; i < old; i++) {
        struct weakref *reversed = NULL, *w, *next;

        for (w = from[i]; w; w = next) { /* oldest first, to end up last */
            next = w->next;
            w->next = reversed;
            reversed = w;
        }
        for (w = reversed; w; w = next) {
            next = w->next;
            push_locked(s, w, w->target);
        }
    }
    if (from != &s->one)
        free(from);
}

/* Cuts the connection between a weak reference and its target. */
static void cut_locked(struct stripe *s, struct weakref *w)
{
    *w->link = w->next;
    if (w->next)
        w->next->link = w->link;
    w->next = NULL;
    w->link = NULL;
    s->count--;
    /* release: whoever sees NULL without the lock may free w after our
     * writes; pairs with weakrefs_unlink() */
    store_release(&w->target, NULL);
}

/* The newest weak reference to o in the rest of a chain, NULL if none. */
static struct weakref *find_locked(struct weakref *w, const struct object *o)
{
    while (w && w->target != o)
        w = w->next;
    return w;
}

void weakrefs_link(struct weakref *w, struct object *target)
{
    struct stripe *s = stripe_of(target);

    spin_lock(&s->lock);
    store_relaxed(&w->target, target); /* w is not published yet */
    if (s->count > 2 * (size_t)s->mask + 1)
        grow_locked(s);
    push_locked(s, w, target);
    s->count++;
    /* relaxed: object_dealloc() runs after the last reference is gone, and
     * the caller holds one; atomic: the collector changes other bits */
    fetch_or_relaxed(meta_flags_of(target), META_WEAKREFS);
    spin_unlock(&s->lock);
}

void weakrefs_unlink(struct weakref *w)
{
    /* acquire: pairs with cut_locked(), whose writes are over then */
    struct object *target = load_acquire(&w->target);
    struct stripe *s;

    if (!target)
        return;
    race_point();
    s = stripe_of(target);
    spin_lock(&s->lock);
    if (w->target)
        cut_locked(s, w);
    spin_unlock(&s->lock);
}

struct object *weakrefs_upgrade(struct mutator *m, struct weakref *w)
{
    /* relaxed: only chooses the lock, under which it is looked at again */
    struct object *target = load_relaxed(&w->target);
    struct stripe *s;
    bool alive;

    if (!target)
        return NULL;
    race_point();
    s = stripe_of(target);
    spin_lock(&s->lock);
    alive = w->target && rc_try_inc(m, target);
    spin_unlock(&s->lock);
    return alive ? target : NULL;
}

/*
 * Cuts the newest connections to o up to and including that of the first weak
 * reference with a callback that is still alive: a new local reference to it,
 * NULL when there is none left.
 */
static struct object *next_callback(struct mutator *m, struct object *o)
{
    struct stripe *s = stripe_of(o);
    struct weakref *w, *found = NULL;

    spin_lock(&s->lock);
    w = find_locked(*bucket_of(s, o), o);
    while (w && !found) {
        struct weakref *next = find_locked(w->next, o);

        if (w->callback && rc_try_inc(m, &w->base))
            found = w;
        cut_locked(s, w);
        w = next;
    }
    spin_unlock(&s->lock);
    return found ? &found->base : NULL;
}

/* frame[0] holds a weak reference whose target is dead. */
static void call(struct mutator *m, struct object **frame)
{
    struct weakref *w = weakref_of(frame[0]);

    slot_load(m, &frame[1], &w->arg);
    w->callback(m, frame[0], frame[1]);
    slot_store(m, &w->arg, NULL); /* called once; as CPython, drop it now */
    local_clear(m, &frame[1]);
    local_clear(m, &frame[0]);
}

void weakrefs_clear(struct mutator *m, struct object *o)
{
    /* Callbacks run one by one while the others are still connected: o is
     * dead, so they lead nowhere already. */
    struct object *held = next_callback(m, o), **frame;

    if (!held)
        return;
    frame = frame_push(m, 2);
    for (; held; held = next_callback(m, o)) {
        if (!frame) {
            local_clear(m, &held);
            continue;
        }
        local_adopt(m, &frame[0], held);
        call(m, frame);
    }
    if (frame)
        frame_pop(m, frame);
}

/* --- for the collector; no locks: Note [weak references] --- */

static void enqueue(struct weakref *w)
{
    if (!queue.first)
        queue.last = &queue.first;
    *queue.last = w;
    queue.last = &w->next; /* cut_locked() left it NULL */
}

size_t weakrefs_clear_stopped(struct mutator *m, struct object *o)
{
    struct stripe *s = stripe_of(o);
    struct weakref *w = find_locked(*bucket_of(s, o), o), *next;
    size_t left = 0;

    for (; w; w = next) {
        next = find_locked(w->next, o);
        if (!w->callback) {
            left++;
            continue;
        }
        cut_locked(s, w);
        /* trash itself: never called; count 0: it is dying already */
        if ((meta_flags(w) & META_UNREACHABLE) || rc_count(&w->base) <= 0)
            continue;
        rc_pin(m, &w->base);
        enqueue(w);
    }
    return left;
}

void weakrefs_forget_stopped(struct object *o)
{
    struct stripe *s = stripe_of(o);
    struct weakref *w = find_locked(*bucket_of(s, o), o), *next;

    for (; w; w = next) {
        next = find_locked(w->next, o);
        cut_locked(s, w);
    }
    meta_change(o, META_WEAKREFS, 0);
}

void weakrefs_call_queued(struct mutator *m, struct object **frame)
{
    while (queue.first) {
        struct weakref *w = queue.first;

        local_set(m, &frame[0], &w->base);
        queue.first = w->next;
        w->next = NULL;
        rc_dec(m, &w->base); /* the pin; the frame holds it now */
        call(m, frame);
    }
}

void weakrefs_for_each_queued(void (*visit)(struct object *, void *), void *arg)
{
    for (struct weakref *w = queue.first; w; w = w->next)
        visit(&w->base, arg);
}
