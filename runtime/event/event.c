/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pthread_getname_np */
#include "runtime/event/event.h"
#include "runtime/runtime.h"
#include "runtime/thread/mutator.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#define EVENT_MARK event_mark

const char event_mark[] = "";

const struct event_type event_types[EVENT_KINDS] = {
#define EVENT(probe, lane, state, a, b)                                        \
    [EVENT_##probe] = {#probe, EVENT_##lane, state, a, b},
#include "runtime/event/events.def"
#undef EVENT
};

size_t event_room;

static struct {
    pthread_mutex_t lock;
    struct event_ring *first;
    uint64_t lost; /* no memory for a ring */
} rings = {.lock = PTHREAD_MUTEX_INITIALIZER};

int event_start(size_t room)
{
    if (room == 0 || (room & (room - 1)) != 0)
        return EINVAL;
    store_relaxed(&event_room, room); /* others attach later, under locks */
    return 0;
}

void event_stop(void)
{
    store_relaxed(&event_room, 0); /* as above */
}

const struct event_ring *event_rings(void)
{
    return rings.first;
}

uint64_t event_dropped(void)
{
    uint64_t dropped = rings.lost;

    for (struct event_ring *ring = rings.first; ring; ring = ring->next)
        dropped += ring->written > ring->room ? ring->written - ring->room : 0;
    return dropped;
}

void event_forget(void)
{
    struct event_ring *ring;

    while ((ring = rings.first)) {
        rings.first = ring->next;
        free(ring);
    }
    rings.lost = 0;
}

void event_fork_lock(void)
{
    pthread_mutex_lock(&rings.lock);
}

void event_fork_unlock(void)
{
    pthread_mutex_unlock(&rings.lock);
}

/* The mutator's first event: its ring, or NULL, and then the event is lost. */
static struct event_ring *open_ring(struct mutator *m)
{
    size_t room = load_relaxed(&event_room); /* as in event() */
    struct event_ring *ring =
        room ? malloc(sizeof *ring + room * sizeof ring->event[0]) : NULL;

    pthread_mutex_lock(&rings.lock);
    if (ring) {
        *ring = (struct event_ring){
            .next = rings.first, .mutator = m->id, .room = room};
        pthread_getname_np(pthread_self(), ring->thread, sizeof ring->thread);
        rings.first = ring;
    } else {
        rings.lost++;
    }
    pthread_mutex_unlock(&rings.lock);
    m->events = ring;
    return ring;
}

void event_write(struct mutator *m, enum event_kind kind, int64_t a, int64_t b)
{
    struct event_ring *ring = m->events ? m->events : open_ring(m);

    if (!ring)
        return;
    ring->event[ring->written++ & (ring->room - 1)] =
        (struct event){runtime_clock(), kind, a, b};
}

void event_mutator_leaves(struct mutator *m)
{
    m->events = NULL; /* the ring stays for whoever reads it */
}
