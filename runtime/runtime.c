/* SPDX-License-Identifier: MIT */
#include "runtime/runtime.h"
#include "runtime/die.h"
#include "runtime/gc/weakrefs.h"
#include "runtime/thread/world.h"

static uint64_t (*clock_now)(void);

int runtime_init(void)
{
    int error = heap_init();

    if (error)
        return error;
    error = rc_global_init();
    if (!error) {
        error = gc_init();
        if (!error)
            return 0;
        rc_global_fini();
    }
    heap_shutdown();
    return error;
}

void runtime_fini(void)
{
    struct mutator *m = mutator_enter(); /* to let go of what gc holds */

    if (m) {
        gc_fini(m);
        rc_flush(m);
        mutator_leave(m);
    }
    check(mutator_count() == 0);
    rc_global_fini();
    mutator_free_unused();
    weakrefs_fini();
    handle_fini();
    heap_shutdown();
}

void runtime_set_clock(uint64_t (*now)(void))
{
    clock_now = now;
}

uint64_t runtime_clock(void)
{
    return clock_now ? clock_now() : 0;
}

const char *runtime_strategy(void)
{
    return RC_NAME;
}
