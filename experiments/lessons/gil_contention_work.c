/* SPDX-License-Identifier: MIT */
#include "experiments/lessons/gil_contention.h"
#include "lab/stats.h"

enum { OWN = 64 }; /* elements of a thread's own list */

enum frame_slot { MINE, ITEM, SLOTS };

bool computation_begin(struct computation *c, struct mutator *m,
                       struct object *data, uint64_t seed)
{
    bool ok;

    c->m = m;
    c->data = data;
    c->random = seed;
    c->frame = frame_push(m, SLOTS);
    ok = c->frame && list_new(m, &c->frame[MINE]);
    for (int64_t i = 0; ok && i < OWN; i++)
        ok = int_new(m, 100000 + i, &c->frame[ITEM]) &&
             list_append(m, c->frame[MINE], c->frame[ITEM]);
    return ok;
}

void computation_end(struct computation *c)
{
    if (c->frame)
        frame_pop(c->m, c->frame);
}

/* mine[i], mine[j] = mine[j], mine[i] for the most part. */
void compute(struct computation *c)
{
    struct object **item = &c->frame[ITEM];
    uint64_t random = stats_random(&c->random);

    for (unsigned i = 0; i < COMPUTE_OPS; i += 2) {
        list_get(c->m, c->frame[MINE], (random >> i) % OWN, item);
        list_set(c->m, c->frame[MINE], i % OWN, *item);
    }
    if (c->data)
        list_get(c->m, c->data, random % list_len(c->data), item);
    safepoint(c->m);
}
