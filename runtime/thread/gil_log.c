/* SPDX-License-Identifier: MIT */
#include "runtime/thread/gil_log.h"
#include "runtime/runtime.h"
#include "runtime/thread/mutator.h"

/* The time since the last event belongs to what m did since. Who yielded goes
 * on waiting until it has the lock again. */
static void close_stretch(struct gil_log *log, enum gil_event event,
                          uint64_t now)
{
    uint64_t stretch = now - log->last_ns;

    if (event == GIL_LEAVES || event == GIL_YIELDS)
        log->held_ns += stretch;
    else if (log->waiting)
        log->waited_ns += stretch;
    log->waiting = event == GIL_WAITS || event == GIL_YIELDS;
    log->last_ns = now;
}

void gil_log_write(struct mutator *m, enum gil_event event)
{
    struct gil_log *log = m->gil.log;
    uint64_t now = runtime_clock();

    close_stretch(log, event, now);
    log->events[event]++;
    if (log->count < log->room)
        log->entry[log->count++] = (struct gil_log_entry){now, event};
    else
        log->dropped++;
}

void gil_log_on(struct mutator *m, struct gil_log *log)
{
    log->last_ns = runtime_clock();
    log->waiting = false;
    m->gil.log = log;
}

void gil_log_off(struct mutator *m)
{
    /* relaxed: our own state, which only a collector changes besides, from
     * detached to suspended and back */
    if (RC_NEEDS_GIL && m->gil.log &&
        load_relaxed(&m->state) == MUTATOR_ATTACHED)
        m->gil.log->held_ns += runtime_clock() - m->gil.log->last_ns;
    m->gil.log = NULL;
}
