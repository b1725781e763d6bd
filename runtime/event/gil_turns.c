/* SPDX-License-Identifier: MIT */
/*
 * Note [the parts of a wait]
 *
 *      wanted ............. released ........ taken
 *        |  somebody has it    |   hand-over    |
 *
 * Measured, per wait: `wanted` and `taken` by who waits, `released` by who had
 * the lock last before it, all under the lock's mutex and on one clock. So the
 * wait has two sides: before the release nothing could have helped but a
 * shorter turn of the others; after it the lock is free, or already ours, and
 * every nanosecond is the price of the hand-over.
 *
 * Measured, per wait, by a meter read before it and after it: how long the
 * thread was ready to run without running, from the kernel's run delay; and by
 * the policy, how long it spun, which is at most the CPU time it had.
 *
 * Inferred: on which side of the release these fall, since nobody tells a
 * sleeping thread when it was released. A waiter is woken by the release as a
 * rule, so run delay belongs after it, as far as there is room, and before it
 * for the rest (woken by its interval's end, or thrown off while it spun). A
 * spin ends with the release, so it belongs before.
 *
 * What remains after the release is the way of a wake-up: the system calls of
 * both threads, the interrupt that gets an idle CPU going, the mutex. What
 * remains before is sleep while others have the lock; also when a thread that
 * was woken found that another had been quicker: then that one's turn counts.
 */
#include "runtime/event/gil_turns.h"
#include "runtime/event/event.h"

#include <stdlib.h>
#include <string.h>

/* --- one ring ------------------------------------------------------------- */

struct builder {
    struct gil_turns *turns;
    size_t room;
    const struct event_ring *ring;
    bool waits;
    uint64_t wanted;
    size_t first; /* of this ring's turns */
};

static bool add_turn(struct builder *b, const struct event *take)
{
    struct gil_turns *turns = b->turns;

    if (turns->count == b->room) {
        size_t room = b->room ? 2 * b->room : 1024;
        struct gil_turn *more =
            realloc(turns->turn, room * sizeof(turns->turn[0]));

        if (!more)
            return false;
        turns->turn = more;
        b->room = room;
    }
    turns->turn[turns->count++] = (struct gil_turn){
        .mutator = b->ring->mutator,
        .from = (unsigned)take->a,
        .wanted = b->waits ? b->wanted : take->ns,
        .taken = take->ns,
    };
    b->waits = false;
    return true;
}

static void begin_wait(struct builder *b, uint64_t ns)
{
    if (!b->waits) /* else it yielded, and has waited since */
        b->wanted = ns;
    b->waits = true;
}

static bool add_event(struct builder *b, const struct event *e)
{
    struct gil_turns *turns = b->turns;
    struct gil_turn *last =
        turns->count > b->first ? &turns->turn[turns->count - 1] : NULL;

    switch (e->kind) {
    case EVENT_gil__wait:
        begin_wait(b, e->ns);
        return true;
    case EVENT_gil__take:
        return add_turn(b, e);
    case EVENT_gil__waited:
        if (last) {
            last->spun = (uint64_t)e->a;
            last->ready = (uint64_t)e->b;
        }
        return true;
    case EVENT_gil__drop:
        if (last) { /* else it had the lock before there were rings */
            last->dropped = e->ns;
            last->asked = e->a != 0;
        }
        if (e->a)
            begin_wait(b, e->ns);
        return true;
    default:
        return true;
    }
}

/*
 * Where to begin reading: at the first event, or, when older ones were
 * overwritten, at the first drop: what its mutator did before is known in part
 * only, what it does after a drop is clear. The list is complete from there on.
 */
static uint64_t first_known(struct builder *b)
{
    const struct event_ring *ring = b->ring;
    const struct event *e;
    uint64_t i = 0, latest = 0;

    if (ring->written <= ring->room)
        return 0;
    for (; (e = event_get(ring, i)) != NULL; i++) {
        latest = e->ns;
        if (e->kind == EVENT_gil__drop)
            break;
    }
    if (latest > b->turns->since)
        b->turns->since = latest;
    return i;
}

static bool read_ring(struct builder *b)
{
    const struct event *e;

    b->first = b->turns->count;
    b->waits = false;
    for (uint64_t i = first_known(b); (e = event_get(b->ring, i)); i++) {
        if (!add_event(b, e))
            return false;
    }
    return true;
}

/* --- all of them ---------------------------------------------------------- */

static int by_taken(const void *a, const void *b)
{
    const struct gil_turn *x = a, *y = b;

    return (x->taken > y->taken) - (x->taken < y->taken);
}

/* Leaves out what was over before the list is complete. */
static void cut(struct gil_turns *turns)
{
    size_t kept = 0;

    for (size_t i = 0; i < turns->count; i++) {
        const struct gil_turn *turn = &turns->turn[i];

        if (turn->dropped == 0 || turn->dropped > turns->since)
            turns->turn[kept++] = *turn;
    }
    turns->count = kept;
}

static void find_releases(struct gil_turns *turns)
{
    for (size_t i = 1; i < turns->count; i++) {
        const struct gil_turn *before = &turns->turn[i - 1];

        if (before->mutator == turns->turn[i].from)
            turns->turn[i].released = before->dropped;
    }
}

bool gil_turns_read(struct gil_turns *turns)
{
    struct builder b = {.turns = turns};

    memset(turns, 0, sizeof(*turns));
    for (b.ring = event_rings(); b.ring; b.ring = b.ring->next) {
        if (!read_ring(&b)) {
            gil_turns_free(turns);
            return false;
        }
    }
    if (turns->count > 0)
        qsort(turns->turn, turns->count, sizeof(turns->turn[0]), by_taken);
    find_releases(turns); /* before the cut: the first one left has one, too */
    cut(turns);
    return true;
}

void gil_turns_free(struct gil_turns *turns)
{
    free(turns->turn);
    memset(turns, 0, sizeof(*turns));
}

/* --- the parts of a wait -------------------------------------------------- */

static uint64_t at_most(uint64_t value, uint64_t most)
{
    return value < most ? value : most;
}

struct gil_wait gil_turn_wait(const struct gil_turn *turn)
{
    uint64_t wait = turn->taken - turn->wanted, after = 0, before, ready;
    struct gil_wait parts;

    if (turn->released) /* who yields and takes it again waits from there */
        after = at_most(turn->taken - turn->released, wait);
    before = wait - after;
    ready = at_most(turn->ready, wait);
    parts.ready = ready;
    parts.wake = after - at_most(ready, after);
    before -= ready - at_most(ready, after);
    parts.spun = at_most(turn->spun, before);
    parts.held = before - parts.spun;
    return parts;
}
