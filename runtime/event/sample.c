/* SPDX-License-Identifier: MIT */
/*
 * One table under one lock. Samples are rare and short, so the lock is seldom
 * wanted by two; nothing else is taken under it, and a mutator that holds it
 * is in the middle of a safepoint: whoever stops the world (to fork, too)
 * waits until it has let go.
 */
#include "runtime/event/sample.h"
#include "runtime/die.h"
#include "runtime/heap/walk.h"
#include "runtime/runtime.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static struct {
    pthread_mutex_t lock; /* guards all of it */
    struct sampled_object *object; /* hashed by address; NULL: off */
    size_t room, used;
    struct sample_totals totals;
} table = {.lock = PTHREAD_MUTEX_INITIALIZER};

static uint64_t askings; /* atomic: answered so far */

int sample_start(size_t room)
{
    int error = 0;

    if (room == 0 || (room & (room - 1)) != 0)
        return EINVAL;
    pthread_mutex_lock(&table.lock);
    if (table.object) {
        error = EBUSY;
    } else {
        table.object = calloc(room, sizeof(table.object[0]));
        table.room = room;
        table.used = 0;
        table.totals = (struct sample_totals){0, 0, 0};
        error = table.object ? 0 : ENOMEM;
    }
    pthread_mutex_unlock(&table.lock);
    return error;
}

/* --- asking --------------------------------------------------------------- */

struct draw {
    struct mutator *chosen;
    uint64_t random;
    unsigned running;
};

/* Each of those that run with the same chance, in one pass: the nth replaces
 * the one chosen so far with probability 1/n. */
static void draw_one(struct mutator *m, void *arg)
{
    struct draw *draw = arg;

    if (load_relaxed(&m->state) != MUTATOR_ATTACHED) /* a snapshot */
        return;
    draw->running++;
    if (draw->random % draw->running == 0)
        draw->chosen = m;
    draw->random = draw->random * UINT64_C(6364136223846793005) +
                   UINT64_C(1442695040888963407);
    draw->random ^= draw->random >> 29;
}

bool sample_ask(uint64_t random)
{
    struct draw draw = {.random = random};

    mutator_for_each(draw_one, &draw);
    if (!draw.chosen)
        return false;
    mutator_break(draw.chosen, BREAK_SAMPLE); /* also if it has just left */
    return true;
}

/* --- taking a sample ------------------------------------------------------ */

/* The object's entry, an empty one for a new object, or NULL: no room. */
static struct sampled_object *find_locked(const struct object *o)
{
    uint64_t hash = (uint64_t)(uintptr_t)o * UINT64_C(0x9e3779b97f4a7c15);
    size_t i = (size_t)(hash >> 32) & (table.room - 1);

    while (table.object[i].address && table.object[i].address != o)
        i = (i + 1) & (table.room - 1);
    if (!table.object[i].address && table.used >= table.room / 4 * 3)
        return NULL;
    return &table.object[i];
}

static enum sample_place place_of(const struct object *o)
{
    if (rc_is_immortal(o))
        return SAMPLE_IMMORTAL;
    return heap_is_large(o) ? SAMPLE_LARGE : SAMPLE_SMALL;
}

/* `e` is about o from here on: it was empty, or about another that had lived
 * there, as its type tells. */
static void describe(struct sampled_object *e, const struct object *o)
{
    table.used += e->address == NULL;
    *e = (struct sampled_object){
        .address = o,
        .type = o->type->name,
        .size = heap_block_size(o),
        .place = place_of(o),
    };
}

static void note_thread(struct sampled_object *e, unsigned id)
{
    e->changes += e->samples > 0 && e->last != id;
    e->last = id;
    for (unsigned i = 0; i < e->threads; i++) {
        if (e->mutator[i] == id)
            return;
    }
    if (e->threads < SAMPLE_THREADS)
        e->mutator[e->threads++] = id;
}

/* m holds o. */
static void note_locked(struct mutator *m, const struct object *o)
{
    struct sampled_object *e = find_locked(o);

    if (!e) {
        table.totals.lost++;
        return;
    }
    if (!e->address || e->type != o->type->name)
        describe(e, o);
    if (e->in == table.totals.samples) /* in another slot of it */
        return;
    e->in = table.totals.samples;
    note_thread(e, m->id);
    e->samples++;
}

/* Note [some polls later]: is this the poll? Without a lock: odd and changing
 * is all that the number must be. */
static bool is_now(struct mutator *m)
{
    if (m->sample_polls == 0) {
        /* relaxed: a number, and nothing behind it */
        uint64_t mixed = fetch_add_relaxed(&askings, 1) + 1;

        mixed *= UINT64_C(0x9e3779b97f4a7c15);
        m->sample_polls = (uint8_t)(1 + (mixed >> 32) % SAMPLE_LATER);
    }
    if (--m->sample_polls == 0)
        return true;
    mutator_break(m, BREAK_SAMPLE);
    return false;
}

/* m's innermost frame slots. */
static void look_locked(struct mutator *m)
{
    struct object **slot = m->top;

    table.totals.samples++;
    for (int i = 0; i < SAMPLE_DEPTH && slot > m->stack; i++) {
        if (*--slot)
            note_locked(m, *slot);
    }
}

void sample_take(struct mutator *m)
{
    uint64_t start;

    if (!is_now(m))
        return;
    start = runtime_clock();
    pthread_mutex_lock(&table.lock);
    if (table.object) { /* else asked before it ended */
        look_locked(m);
        table.totals.ns += runtime_clock() - start;
    }
    pthread_mutex_unlock(&table.lock);
}

/* --- what was found ------------------------------------------------------- */

static int by_rank(const void *a, const void *b)
{
    const struct sampled_object *x = a, *y = b;

    if (x->changes != y->changes)
        return x->changes < y->changes ? 1 : -1;
    if (x->samples != y->samples)
        return x->samples < y->samples ? 1 : -1;
    return (x->address > y->address) - (x->address < y->address);
}

size_t sample_stop(struct sampled_object *out, size_t most,
                   struct sample_totals *totals)
{
    struct sampled_object *object;
    size_t count = 0, room;

    pthread_mutex_lock(&table.lock);
    object = table.object;
    room = table.room;
    table.object = NULL;
    if (totals)
        *totals = table.totals;
    pthread_mutex_unlock(&table.lock);
    if (!object) {
        if (totals)
            *totals = (struct sample_totals){0, 0, 0};
        return 0;
    }
    for (size_t i = 0; i < room; i++) {
        if (object[i].address)
            object[count++] = object[i];
    }
    qsort(object, count, sizeof(object[0]), by_rank);
    count = count < most ? count : most;
    if (count)
        memcpy(out, object, count * sizeof(out[0]));
    free(object);
    return count;
}
