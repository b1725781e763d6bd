/* SPDX-License-Identifier: MIT */
/*
 * Strategy `racy`, what is not inline: the quarantine and its ledger.
 */
#include "runtime/rc/hookless.h"
#include "runtime/heap/heap.h"
#include "runtime/rc/ledger.h"
#include "runtime/thread/mutator.h"

static struct rc_ledger ledger; /* atomic */

struct rc_ledger rc_ledger(void)
{
    return (struct rc_ledger){
        .deaths = load_relaxed(&ledger.deaths), /* counters, no order */
        .second_deaths = load_relaxed(&ledger.second_deaths),
    };
}

/* The count has become 0, perhaps not for the first time: a lost increment
 * makes it fall to 0 with references left, and their decrements take it below
 * and, after an increment too many, to 0 again. */
static void racy_zero(struct mutator *m, struct object *o)
{
    if ((meta_flags(o) & META_STATE) != META_OBJECT) {
        fetch_add_relaxed(&ledger.second_deaths, 1);
        return;
    }
    fetch_add_relaxed(&ledger.deaths, 1);
    object_dealloc(m, o);
}

/* The count seen was 1 or less. It is loaded again, which gives others one more
 * moment to get in between; that is in the spirit of the strategy. */
void racy_dec_slow(struct mutator *m, struct object *o)
{
    int64_t count = plain_load(&o->rc.count);

    if (count < RACY_IMMORTAL_LIMIT)
        return;
    plain_store(&o->rc.count, count - 1);
    if (count == 1)
        racy_zero(m, o);
}

int rc_global_init(void)
{
    return 0;
}

void rc_global_fini(void)
{
}

int rc_mutator_init(struct mutator *m)
{
    (void)m;
    return 0;
}

void rc_flush(struct mutator *m)
{
    (void)m;
}

/* Quarantined for good: whoever still has a reference may look. */
void rc_bury(struct mutator *m, void *block)
{
    (void)m;
    meta_set_flags(block, META_PARKED);
}

void rc_retire(struct mutator *m, void *block)
{
    rc_bury(m, block);
}
