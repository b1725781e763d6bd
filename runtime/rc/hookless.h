/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_HOOKLESS_H
#define RUNTIME_RC_HOOKLESS_H
/*
 * The parts of the contract that a strategy has no use for when its mutators
 * keep nothing back: no queues, no logs, no grace periods. Included by the .c
 * of such a strategy, once.
 */
#include "runtime/rc/rc.h"

void rc_mutator_exit(struct mutator *m)
{
    (void)m;
}

void rc_mutator_free(struct mutator *m)
{
    (void)m;
}

void rc_attach(struct mutator *m)
{
    (void)m;
}

void rc_detach(struct mutator *m)
{
    (void)m;
}

void rc_park(struct mutator *m)
{
    (void)m;
}

void rc_unpark(struct mutator *m)
{
    (void)m;
}

void rc_safepoint(struct mutator *m, unsigned bits)
{
    (void)m;
    (void)bits;
}

void rc_breathe(struct mutator *m)
{
    (void)m;
}

void rc_settle(struct mutator *m)
{
    (void)m;
}

void rc_unsettle(struct mutator *m)
{
    (void)m;
}

#endif
