/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_MUTATOR_H
#define RUNTIME_THREAD_MUTATOR_H
/*
 * A mutator: a thread's membership in the runtime.
 *
 * A thread creates one, attaches to touch objects, polls safepoint() in
 * loops, detaches before it blocks (lock, I/O, wait, join), and destroys it
 * at the end. Several mutators per thread are allowed, one attached at a
 * time. All calls on a mutator come from its own thread.
 *
 * States:   DETACHED --attach--> ATTACHED --detach--> DETACHED
 *           DETACHED --a world stop--> SUSPENDED --restart--> DETACHED
 *           ATTACHED --parks at a safepoint--> PARKED --restart--> ATTACHED
 */
#include "runtime/event/event.h"
#include "runtime/heap/heap.h"
#include "runtime/rc/rc.h"
#include "runtime/thread/gil.h"

#include <pthread.h>

/* Bits of the breaker word: what a safepoint has to do (rule 3). */
enum breaker {
    BREAK_GIL = 1,      /* someone waits for the GIL, or ticks are counted */
    BREAK_STOP = 2,     /* the world is to stop: park */
    BREAK_MERGE = 4,    /* the owner slot's merge queue is not empty */
    BREAK_BOUNDARY = 8, /* a grace period waits: announce quiescence */
    BREAK_GRACE = 16,   /* a grace period ended, or a bag is to be closed */
    BREAK_COLLECT = 32, /* young objects passed the threshold */
    BREAK_STRESS = 64,  /* tests: do everything at every poll */
    BREAK_SAMPLE = 128, /* event/sample.h: note what the frames hold */
};

enum mutator_state {
    MUTATOR_DETACHED,
    MUTATOR_ATTACHED,
    MUTATOR_SUSPENDED, /* detached, and must not attach: the world stands */
    MUTATOR_PARKED,
};

/* Of the shadow stack; the last ones are for the runtime itself. */
enum { SHADOW_STACK_SLOTS = 1 << 17, SHADOW_STACK_RESERVE = 1 << 10 };

struct mutator {
    struct rc_mutator rc; /* first: rc_self() relies on it. Owner. */

    /* atomic: anybody sets bits, the owner takes them at a safepoint */
    uint32_t breaker;

    /* owner (others only with the world stopped) */
    struct object **top; /* first free frame slot */
    struct object **stack;
    struct object **limit;
    struct heap_local heap;
    int32_t young; /* tracked births minus deaths since last counted; atomic:
                      written by the owner, or in a stopped world */
    int32_t young_limit; /* gc_count_young() when reached; 0 at first */
    int32_t young_floor; /* the same, downwards; 0 at first */
    uint32_t dying;       /* object_dealloc's work stack: first granule */
    uint32_t postponed;   /* the same, of those whose finalizers must wait */
    bool dealloc_active;
    bool collecting;      /* inside gc_collect: it does not nest */
    bool stress;          /* safepoint_stress() */
    bool stressing;
    uint8_t sample_polls; /* event/sample.c: to go until it is sampled */

    struct gil_member gil; /* see there */
    struct event_ring *events; /* event/event.h; NULL: none yet */

    /* registry lock */
    struct mutator *next, *prev;
    unsigned id;

    /* atomic */
    uint32_t state;    /* enum mutator_state */
    uint64_t answered; /* the last grace period that it has noticed */
    char apart[CACHE_LINE];
};

/*
 * A new, detached mutator. NULL when memory runs out, or what the strategy has
 * to give to each.
 * Any thread, also while the world is stopped (then it waits).
 */
struct mutator *mutator_create(void);

/*
 * The thread leaves: frames must be empty. Queues and logs are drained or
 * handed on, pools returned or abandoned. Call detached.
 */
void mutator_destroy(struct mutator *);

/*
 * Joins the running mutators: takes the GIL where there is one, waits while
 * the world is stopped. From here on grace periods wait for this thread's
 * safepoints.
 */
void mutator_attach(struct mutator *);

/*
 * Leaves them, before blocking. A safepoint: raw pointers die, frame slots
 * stay and keep their objects alive. Nobody waits for a detached thread.
 */
void mutator_detach(struct mutator *);

/* Creates and attaches in one go; NULL as mutator_create. */
struct mutator *mutator_enter(void);
/* Detaches and destroys, from attached. */
void mutator_leave(struct mutator *);

/* Every mutator, in order of creation, under the registry lock. */
void mutator_for_each(void (*visit)(struct mutator *, void *), void *arg);
size_t mutator_count(void);
void mutator_registry_lock(void);
void mutator_registry_unlock(void);

/* Sets bits in a mutator's breaker word; it acts on them at its next poll. */
static inline void mutator_break(struct mutator *m, unsigned bits)
{
    /* seq_cst: the requester's later reads (has it detached?) must not move
     * before the request; pairs with the exchange in mutator_detach() */
    fetch_or_seq_cst(&m->breaker, bits);
}
void mutator_break_all(unsigned bits);

#endif
