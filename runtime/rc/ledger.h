/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_RC_LEDGER_H
#define RUNTIME_RC_LEDGER_H
/*
 * What a strategy with !RC_THREAD_SAFE did wrong, as far as it noticed.
 * verify_heap() tells the rest: counts that are not what they should be, and
 * slots that point at the dead.
 */
#include <stdint.h>

struct rc_ledger {
    uint64_t deaths;
    uint64_t second_deaths; /* a count reached 0 on an object already dead */
};

struct rc_ledger rc_ledger(void);

#endif
