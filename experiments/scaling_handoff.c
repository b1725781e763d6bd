/* SPDX-License-Identifier: MIT */
/*
 * handoff: threads in pairs, one makes objects and puts them into a small
 * queue, the other takes them out and drops them: a pipeline.  What was
 * allocated here dies there.  A thread without a partner does both by itself,
 * a batch of one and then a batch of the other.
 *
 * One operation is one end of a hand-over: an object made and put, or an
 * object taken and dropped; so the sum over a pair is twice the objects, as
 * it is for a thread that does both.
 *
 * Note [queue].  A ring of heap slots with one producer and one consumer; tail
 * and head count what was ever put and taken. Each side looks at the other's
 * number only when the one it saw last is used up, so that the queue itself
 * costs little. Who finds it full or empty tries for a moment and then sleeps,
 * detached. The other wakes it when it has done WAKE_EVERY operations, or
 * before it goes to sleep itself. Setting `sleeping`
 * and then looking at the ring, here, against advancing the ring and then
 * taking `sleeping`, there, would lose a wake-up without an order between the
 * two, so both are sequentially consistent exchanges.
 *
 * Each object carries its number, and the consumer sees to it that none is
 * missing, doubled or out of order.
 */
#include "experiments/scaling.h"
#include "lab/clock.h"
#include "lab/memory.h"

#include <pthread.h>
#include <stdlib.h>

enum {
    RING = 1024,
    BATCH = 128,
    WAKE_EVERY = RING / 4,
    TRIES = RC_NEEDS_GIL ? 1 : 100, /* nobody else runs while we try */
    NAP_NS = 2 * LAB_NS_PER_MS,     /* then look at the end of the window */
};

struct item {
    struct object base;
    uint64_t number;
};

static const struct type item_type = {
    .name = "item",
    .basic_size = sizeof(struct item),
    .kind = KIND_OTHER,
};

/* The heap's part of a queue. */
struct ring {
    struct object base;
    struct slot slots[RING];
};

static struct span ring_traverse(const struct object *o)
{
    return (struct span){((struct ring *)(uintptr_t)o)->slots, RING};
}

static const struct type ring_type = {
    .name = "ring",
    .basic_size = sizeof(struct ring),
    .kind = KIND_OTHER,
    .traverse = ring_traverse,
};

/* Note [queue] */
struct queue {
    _Alignas(LAB_LINE) uint64_t tail; /* atomic; the producer writes */
    uint64_t head_seen;               /* producer */
    _Alignas(LAB_LINE) uint64_t head; /* atomic; the consumer writes */
    uint64_t tail_seen;               /* consumer */
    _Alignas(LAB_LINE) struct slot *slots;
    struct slot *handle;  /* of the ring */
    uint32_t sleeping;    /* atomic: somebody sleeps, or is to */
    pthread_mutex_t lock; /* for sleeping and waking */
    pthread_cond_t woken;
};

static struct queue *queue_of(struct scaling_thread *t)
{
    return &((struct queue *)t->run->shared)[t->index / 2];
}

/* The last thread of an odd number is alone with its queue. */
static bool is_alone(const struct scaling_thread *t)
{
    return t->index % 2 == 0 && t->index == t->run->threads - 1;
}

/* For the producer. */
static bool is_full(struct queue *q)
{
    uint64_t tail = load_relaxed(&q->tail); /* ours */

    if (tail - q->head_seen < RING)
        return false;
    /* acquire: the slots have been emptied; pairs with item_take() */
    q->head_seen = load_acquire(&q->head);
    return tail - q->head_seen == RING;
}

/* For the consumer. */
static bool is_empty(struct queue *q)
{
    uint64_t head = load_relaxed(&q->head); /* ours */

    if (q->tail_seen != head)
        return false;
    /* acquire: the slots have been filled; pairs with item_put() */
    q->tail_seen = load_acquire(&q->tail);
    return q->tail_seen == head;
}

static void queue_wake(struct queue *q)
{
    /* seq_cst: Note [queue] */
    if (exchange_seq_cst(&q->sleeping, 0)) {
        pthread_mutex_lock(&q->lock);
        pthread_cond_signal(&q->woken);
        pthread_mutex_unlock(&q->lock);
    }
}

/* Until the ring is not stuck (full or empty), or the window is over. */
static void queue_wait(struct scaling_thread *t, struct queue *q,
                       bool (*stuck)(struct queue *))
{
    struct timespec until;

    for (int i = 0; i < TRIES; i++) {
        if (!stuck(q) || worker_stopped(t->worker))
            return;
        safepoint(t->m);
        spin_hint();
    }
    queue_wake(q);
    mutator_detach(t->m);
    pthread_mutex_lock(&q->lock);
    /* seq_cst: Note [queue] */
    (void)exchange_seq_cst(&q->sleeping, 1);
    if (stuck(q) && !worker_stopped(t->worker)) {
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += NAP_NS;
        until.tv_sec += until.tv_nsec / LAB_NS_PER_S;
        until.tv_nsec %= LAB_NS_PER_S;
        pthread_cond_timedwait(&q->woken, &q->lock, &until);
    }
    pthread_mutex_unlock(&q->lock);
    mutator_attach(t->m);
}

/* The ring has room. */
static bool item_put(struct scaling_thread *t, struct queue *q)
{
    uint64_t tail = load_relaxed(&q->tail); /* ours */
    struct object *o = object_new(t->m, &item_type, sizeof(struct item));

    local_adopt(t->m, &t->frame[0], o);
    if (!o)
        return false;
    ((struct item *)(void *)o)->number = tail;
    slot_store(t->m, &q->slots[tail % RING], o);
    local_clear(t->m, &t->frame[0]);
    store_release(&q->tail, tail + 1); /* the slot; pairs with is_empty() */
    return true;
}

/* The ring has an object. */
static void item_take(struct scaling_thread *t, struct queue *q)
{
    uint64_t head = load_relaxed(&q->head); /* ours */
    struct slot *slot = &q->slots[head % RING];

    if (!slot_load(t->m, &t->frame[0], slot) ||
        ((struct item *)(void *)t->frame[0])->number != head)
        t->wrong++;
    slot_store(t->m, slot, NULL);
    local_clear(t->m, &t->frame[0]);
    store_release(&q->head, head + 1); /* the slot; pairs with is_full() */
}

static uint64_t handoff_alone(struct scaling_thread *t, struct queue *q)
{
    uint64_t ops = 0;

    while (!is_full(q)) {
        if (!item_put(t, q)) {
            t->out_of_memory = true;
            return ops;
        }
        ops++;
    }
    safepoint(t->m);
    while (!is_empty(q)) {
        item_take(t, q);
        ops++;
    }
    safepoint(t->m);
    return ops;
}

static uint64_t handoff_batch(struct scaling_thread *t)
{
    struct queue *q = queue_of(t);
    bool produces = t->index % 2 == 0;
    uint64_t ops = 0;

    if (is_alone(t))
        return handoff_alone(t, q);
    while (ops < BATCH && !worker_stopped(t->worker)) {
        if (produces ? is_full(q) : is_empty(q)) {
            queue_wait(t, q, produces ? is_full : is_empty);
            continue;
        }
        if (!produces) {
            item_take(t, q);
        } else if (!item_put(t, q)) {
            t->out_of_memory = true;
            break;
        }
        if (++ops % WAKE_EVERY == 0)
            queue_wake(q);
        safepoint(t->m);
    }
    return ops;
}

/* ---- before and after --------------------------------------------------- */

static int queue_count(const struct scaling_run *run)
{
    return (run->threads + 1) / 2;
}

static bool queue_open(struct queue *q, struct mutator *m,
                       struct object **scratch)
{
    pthread_mutex_init(&q->lock, NULL);
    pthread_cond_init(&q->woken, NULL);
    local_adopt(m, scratch, object_new(m, &ring_type, sizeof(struct ring)));
    if (*scratch) {
        q->slots = ((struct ring *)(void *)*scratch)->slots;
        q->handle = handle_new(m, *scratch);
    }
    local_clear(m, scratch);
    return q->handle != NULL;
}

static bool handoff_open(struct scaling_run *run, struct mutator *m)
{
    struct queue *queues =
        lab_alloc_lines((size_t)queue_count(run), sizeof(*queues));
    bool ok = true;

    run->shared = queues;
    for (int i = 0; i < queue_count(run); i++)
        ok &= queue_open(&queues[i], m, &run->frame[0]);
    return ok;
}

/* What was put is what was taken and what is left. */
static void handoff_verify(struct scaling_run *run, struct mutator *m)
{
    struct queue *queues = run->shared;
    uint64_t ops = 0, moved = 0;

    (void)m;
    for (int i = 0; i < run->threads; i++)
        ops += run->thread[i].ops;
    for (int i = 0; i < queue_count(run); i++) {
        struct queue *q = &queues[i];
        uint64_t left = 0;

        for (int k = 0; k < RING; k++)
            left += slot_peek(&q->slots[k]) != NULL;
        lab_check_equal(run->lab, "objects left in the queue",
                        (int64_t)(q->tail - q->head), (int64_t)left);
        moved += q->tail + q->head;
    }
    lab_check_equal(run->lab, "objects put and taken", (int64_t)ops,
                    (int64_t)moved);
}

static void handoff_close(struct scaling_run *run, struct mutator *m)
{
    struct queue *queues = run->shared;

    for (int i = 0; i < queue_count(run); i++) {
        if (queues[i].handle)
            handle_free(m, queues[i].handle);
        pthread_cond_destroy(&queues[i].woken);
        pthread_mutex_destroy(&queues[i].lock);
    }
    free(queues);
}

const struct scaling_workload scaling_handoff = {
    .name = "handoff",
    .allocates = true,
    .open = handoff_open,
    .batch = handoff_batch,
    .verify = handoff_verify,
    .close = handoff_close,
};
