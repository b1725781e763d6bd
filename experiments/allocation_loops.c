/* SPDX-License-Identifier: MIT */
#include "experiments/allocation_loops.h"

#include <sched.h>
#include <time.h>

#define ALWAYS_INLINE static inline __attribute__((always_inline))

enum { WORDS = BLOCK_BYTES / sizeof(uint64_t), SPINS = 500 };

/*
 * The program around the loop is not known to the compiler: what is in memory
 * is there, and must be loaded again.  (Else the inlined heap would be kept in
 * registers from one block to the next, which no program gets.)
 */
ALWAYS_INLINE void unknown_program(void *block)
{
    __asm__ volatile("" : : "r"(block) : "memory");
}

/* How blocks are had.  heap is NULL at compile time or never. */
struct calls {
    struct heap_local *heap;
    void *(*alloc)(size_t);
    void (*release)(void *);
};

ALWAYS_INLINE uint64_t *take(const struct calls c)
{
    return c.heap ? heap_alloc(c.heap, BLOCK_BYTES) : c.alloc(BLOCK_BYTES);
}

ALWAYS_INLINE void give(const struct calls c, void *block)
{
    if (c.heap)
        heap_free(c.heap, block);
    else
        c.release(block);
}

/* Compiles `loop` for both kinds of calls and runs the right one. */
#define WITH_CALLS(hand, source, loop, ...)                                    \
    ((source) ? loop((hand), (struct calls){NULL, (source)->alloc,             \
                                            (source)->release},                \
                     __VA_ARGS__)                                              \
              : loop((hand), (struct calls){&(hand)->m->heap, NULL, NULL},     \
                     __VA_ARGS__))

static uint64_t sum_of_stamps(uint64_t first, uint64_t count)
{
    return first * count + count * (count - 1) / 2;
}

void hand_init(struct hand *hand, int index, uint64_t seed)
{
    uint64_t state = seed * UINT64_C(0x9e3779b97f4a7c15) + (uint64_t)index + 1;

    hand->stamp = (uint64_t)(index + 1) << 40;
    for (int o = 0; o < ORDERS; o++) {
        uint16_t *order = hand->order[o];

        for (unsigned i = 0; i < BATCH; i++)
            order[i] = (uint16_t)i;
        for (unsigned i = BATCH - 1; i > 0; i--) {
            uint16_t last = order[i];
            unsigned pick;

            state = state * UINT64_C(6364136223846793005) + 1442695040888963407;
            pick = (unsigned)(state >> 33) % (i + 1);
            order[i] = order[pick];
            order[pick] = last;
        }
    }
}

void hand_enter(struct hand *hand, const struct dlalloc *source)
{
    if (!source)
        mutator_attach(hand->m);
}

void hand_leave(struct hand *hand, const struct dlalloc *source)
{
    if (!source)
        mutator_detach(hand->m);
}

/* ---- lifo --------------------------------------------------------------- */

ALWAYS_INLINE uint64_t lifo(struct hand *hand, const struct calls c,
                            uint64_t first)
{
    uint64_t sum = 0;

    for (uint64_t i = 0; i < BATCH; i++) {
        uint64_t *block = take(c);

        if (!block) {
            hand->refused++;
            return i;
        }
        *block = first + i;
        unknown_program(block);
        sum += *block;
        give(c, block);
    }
    hand->broken += sum != sum_of_stamps(first, BATCH);
    return BATCH;
}

uint64_t step_lifo(struct hand *hand, const struct dlalloc *source)
{
    uint64_t first = hand->stamp;

    hand->stamp += BATCH;
    return WITH_CALLS(hand, source, lifo, first);
}

/* ---- batch -------------------------------------------------------------- */

/* Fills `blocks`; how many there were. */
ALWAYS_INLINE unsigned take_batch(struct hand *hand, const struct calls c,
                                  void **blocks)
{
    uint64_t stamp = hand->stamp;

    for (unsigned i = 0; i < BATCH; i++) {
        uint64_t *block = take(c);

        if (!block) {
            hand->refused++;
            return i;
        }
        *block = stamp + i;
        unknown_program(block);
        blocks[i] = block;
    }
    return BATCH;
}

/* Frees all in the next random order; the sum of their stamps. */
ALWAYS_INLINE uint64_t give_batch(struct hand *hand, const struct calls c,
                                  void *const *blocks)
{
    const uint16_t *order = hand->order[hand->turn++ % ORDERS];
    uint64_t sum = 0;

    for (unsigned i = 0; i < BATCH; i++) {
        uint64_t *block = blocks[order[i]];

        sum += *block;
        give(c, block);
    }
    return sum;
}

ALWAYS_INLINE uint64_t batch(struct hand *hand, const struct calls c,
                             void **blocks)
{
    unsigned count = take_batch(hand, c, blocks);

    if (count < BATCH) {
        while (count > 0)
            give(c, blocks[--count]);
        return 0;
    }
    hand->broken +=
        give_batch(hand, c, blocks) != sum_of_stamps(hand->stamp, BATCH);
    hand->stamp += BATCH;
    return BATCH;
}

uint64_t step_batch(struct hand *hand, const struct dlalloc *source)
{
    return WITH_CALLS(hand, source, batch, hand->block);
}

/* ---- cross_thread ------------------------------------------------------- */

/* The parcel to fill next, or NULL while the ring is full. */
static struct parcel *ring_room(struct ring *ring)
{
    uint32_t put = load_relaxed(&ring->put); /* own */

    /* acquire: the taker is done with the parcel; pairs with take_in() */
    if (put - load_acquire(&ring->taken) == RING_BATCHES)
        return NULL;
    return &ring->parcel[put % RING_BATCHES];
}

/* The parcel that has come, or NULL. */
static struct parcel *ring_front(struct ring *ring)
{
    uint32_t taken = load_relaxed(&ring->taken); /* own */

    /* acquire: the parcel's contents; pairs with send_out() */
    if (load_acquire(&ring->put) == taken)
        return NULL;
    return &ring->parcel[taken % RING_BATCHES];
}

static void send_out(struct hand *hand, const struct dlalloc *source,
                     unsigned slot, struct parcel *parcel)
{
    unsigned count = WITH_CALLS(hand, source, take_batch, parcel->block);

    if (count < BATCH) { /* as if it had never been */
        while (count > 0) {
            void *block = parcel->block[--count];

            if (source)
                source->release(block);
            else
                heap_free(&hand->m->heap, block);
        }
        return;
    }
    parcel->source = source;
    parcel->slot = slot;
    parcel->sum = sum_of_stamps(hand->stamp, BATCH);
    hand->stamp += BATCH;
    /* release: pairs with ring_front() */
    store_release(&hand->out->put, load_relaxed(&hand->out->put) + 1); /* own */
}

/* Frees a parcel; its allocator has been entered. */
static void take_in(struct hand *hand, struct parcel *parcel)
{
    uint64_t sum = WITH_CALLS(hand, parcel->source, give_batch, parcel->block);

    hand->broken += sum != parcel->sum;
    /* release: pairs with ring_room() */
    store_release(&hand->in->taken, load_relaxed(&hand->in->taken) + 1);
}

/* Is there a parcel, or room for one, or will there be no parcel any more? */
static bool ring_moves(struct hand *hand, unsigned slot, bool room)
{
    return ring_front(hand->in) || (room && ring_room(hand->out)) ||
           load_acquire(&hand->in->closed) > slot; /* as in ring_close() */
}

/*
 * Waits a while for the neighbours: in a spin of some microseconds, and if that
 * is not enough, asleep and without a GIL in hand, for they may need it.
 */
static void wait_ring(struct hand *hand, const struct dlalloc *source,
                      unsigned slot, bool room)
{
    const struct timespec nap = {0, 50000};

    for (int i = 0; i < SPINS; i++) {
        if (ring_moves(hand, slot, room))
            return;
        spin_hint();
    }
    hand_leave(hand, source);
    nanosleep(&nap, NULL);
    hand_enter(hand, source);
}

uint64_t step_ring(struct hand *hand, const struct dlalloc *source,
                   unsigned slot)
{
    struct parcel *room = ring_room(hand->out), *front;

    if (room)
        send_out(hand, source, slot, room);
    front = ring_front(hand->in);
    if (front && front->slot == slot) {
        take_in(hand, front);
        return BATCH;
    }
    if (!room)
        wait_ring(hand, source, slot, true);
    return 0;
}

uint64_t ring_close(struct hand *hand, const struct dlalloc *source,
                    unsigned slot)
{
    uint64_t pairs = 0;

    /* release: what was put before is seen by who sees this */
    store_release(&hand->out->closed, slot + 1);
    for (;;) {
        /* acquire, and before the look into the ring: once the slot is closed,
         * an empty ring stays empty of it */
        bool closed = load_acquire(&hand->in->closed) > slot;
        struct parcel *front = ring_front(hand->in);

        if (front && front->slot == slot) {
            take_in(hand, front);
            pairs += BATCH;
        } else if (front || closed) {
            return pairs;
        } else {
            wait_ring(hand, source, slot, false);
        }
    }
}

void ring_finish(struct hand *hand)
{
    struct parcel *front;

    /* release, acquire: as in ring_close() */
    store_release(&hand->out->closed, UINT32_MAX);
    while (load_acquire(&hand->in->closed) != UINT32_MAX)
        sched_yield();
    while ((front = ring_front(hand->in)) != NULL) {
        const struct dlalloc *source = front->source;

        hand_enter(hand, source);
        take_in(hand, front);
        hand_leave(hand, source);
    }
}

/* ---- checking ----------------------------------------------------------- */

ALWAYS_INLINE bool verify(struct hand *hand, const struct calls c,
                          void **blocks)
{
    unsigned count = take_batch(hand, c, blocks);
    bool right = true;

    for (unsigned i = 0; i < count; i++)
        for (unsigned w = 0; w < WORDS; w++)
            ((uint64_t *)blocks[i])[w] = hand->stamp + i * WORDS + w;
    unknown_program(blocks);
    for (unsigned i = 0; i < count; i++)
        for (unsigned w = 0; w < WORDS; w++)
            right &= ((uint64_t *)blocks[i])[w] == hand->stamp + i * WORDS + w;
    while (count > 0)
        give(c, blocks[--count]);
    return right;
}

void hand_verify(struct hand *hand, const struct dlalloc *source)
{
    hand_enter(hand, source);
    hand->broken += !WITH_CALLS(hand, source, verify, hand->block);
    hand_leave(hand, source);
}
