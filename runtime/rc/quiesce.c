/* SPDX-License-Identifier: MIT */
#include "runtime/rc/quiesce.h"
#include "runtime/thread/grace.h"
#include "runtime/thread/mutator.h"
#include "runtime/thread/safepoint.h"

void quiesce_online(struct mutator *m)
{
    grace_online();
    /* A grace period that started before this mutator was registered has not
     * set its breaker, and may have counted it as a reader. */
    if (grace_running())
        mutator_break(m, BREAK_BOUNDARY);
}

void quiesce(struct mutator *m, unsigned bits, struct limbo *limbo)
{
    if ((bits & BREAK_BOUNDARY) && !grace_quiescent())
        mutator_break(m, BREAK_BOUNDARY); /* too early: once more */
    limbo_reap(limbo, &m->heap);
    if (unlikely(limbo_bytes(limbo) > LIMBO_LIMIT_BYTES))
        quiesce_wait(m, limbo);
}

void quiesce_wait(struct mutator *m, struct limbo *limbo)
{
    uint64_t tag = grace_tag();

    /* Detached while it sleeps: neither grace periods nor world stops wait. */
    mutator_detach(m);
    grace_wait(tag);
    mutator_attach(m);
    limbo_reap(limbo, &m->heap);
}
