/* SPDX-License-Identifier: MIT */
/*
 * Strategy `atomic`, what is not inline. Counts are always exact; only the
 * memory of the dead waits, in the mutator's limbo.
 */
#include "runtime/rc/rc.h"
#include "runtime/thread/grace.h"
#include "runtime/thread/mutator.h"
#include "runtime/rc/quiesce.h"

int rc_global_init(void)
{
    return grace_init();
}

void rc_global_fini(void)
{
    limbo_forget_orphans();
    grace_fini();
}

int rc_mutator_init(struct mutator *m)
{
    rc_self(m)->limbo = (struct limbo){0};
    grace_register();
    return 0;
}

void rc_mutator_exit(struct mutator *m)
{
    rc_safepoint(m, BREAK_GRACE); /* see rc/limbo.h, limbo_abandon() */
    limbo_abandon(&rc_self(m)->limbo);
    grace_offline();
    grace_unregister();
}

void rc_mutator_free(struct mutator *m)
{
    (void)m;
}

void rc_attach(struct mutator *m)
{
    quiesce_online(m);
}

void rc_detach(struct mutator *m)
{
    limbo_leave(&rc_self(m)->limbo);
    grace_offline();
}

void rc_park(struct mutator *m)
{
    (void)m;
    grace_offline();
}

void rc_unpark(struct mutator *m)
{
    quiesce_online(m);
}

void rc_safepoint(struct mutator *m, unsigned bits)
{
    quiesce(m, bits, &rc_self(m)->limbo);
}

void rc_breathe(struct mutator *m)
{
    quiesce_breathe(m);
}

void rc_settle(struct mutator *m)
{
    (void)m;
}

void rc_unsettle(struct mutator *m)
{
    (void)m;
}

void rc_flush(struct mutator *m)
{
    do {
        limbo_close(&rc_self(m)->limbo);
        quiesce_wait(m, &rc_self(m)->limbo);
    } while (!limbo_is_empty(&rc_self(m)->limbo) || limbo_has_orphans());
    heap_local_collect(&m->heap);
}

void rc_bury(struct mutator *m, void *block)
{
    if (limbo_add(&rc_self(m)->limbo, block))
        mutator_break(m, BREAK_GRACE);
}

void rc_retire(struct mutator *m, void *block)
{
    if (limbo_add(&rc_self(m)->limbo, block))
        mutator_break(m, BREAK_GRACE);
}
