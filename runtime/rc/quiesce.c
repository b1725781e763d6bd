/* SPDX-License-Identifier: MIT */
#include "runtime/rc/quiesce.h"
#include "runtime/thread/grace.h"
#include "runtime/thread/mutator.h"
#include "runtime/thread/world.h"

void quiesce_online(struct mutator *m)
{
    grace_online();
    /* A grace period that started before this mutator was registered has not
     * set its breaker, and may have counted it as a reader. */
    if (grace_running())
        mutator_break(m, BREAK_BOUNDARY);
}

void quiesce_announce(struct mutator *m)
{
    event(m, boundary, m->top - m->stack, 0);
    /* release: pairs with the roll call */
    store_release(&m->answered, grace_number());
    if (!grace_quiescent())
        mutator_break(m, BREAK_BOUNDARY); /* too early: once more */
    grace_roll_call();
}

bool quiesce_is_awaited(struct mutator *m)
{
    if (!(load_relaxed(&m->breaker) & BREAK_BOUNDARY)) /* as in safepoint() */
        return false;
    fetch_and_acq_rel(&m->breaker, ~(uint32_t)BREAK_BOUNDARY);
    return true;
}

void quiesce_breathe(struct mutator *m)
{
    if (quiesce_is_awaited(m))
        quiesce_announce(m);
}

void quiesce(struct mutator *m, unsigned bits, struct limbo *limbo)
{
    if (bits & BREAK_BOUNDARY)
        quiesce_announce(m);
    grace_drive(m);
    limbo_reap(limbo, &m->heap, m);
    if (unlikely(limbo_bytes(limbo) > LIMBO_LIMIT_BYTES))
        quiesce_wait(m, limbo);
}

void quiesce_wait(struct mutator *m, struct limbo *limbo)
{
    uint64_t tag = grace_tag();

    event(m, grace__wait, tag, 0);
    /* Neither grace periods nor world stops wait for it while it sleeps; but
     * what it has pending stays its own, for it will be back at once. */
    rc_park(m);
    world_leave(m);
    grace_wait(tag);
    world_enter(m);
    rc_unpark(m);
    event(m, grace__done, tag, 0);
    limbo_reap(limbo, &m->heap, m);
}
