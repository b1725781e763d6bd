/* SPDX-License-Identifier: MIT */
/* Which collector is in use, and the table of the cycle collector (trace.c);
 * mark_sweep.c has its own. */
#include "runtime/gc/collector.h"

const struct collector gc_trial_deletion = {
    .name = "trial-deletion",
    .generational = true,
    .needs_counts = true,
    .reserve = trace_reserve,
    .find = trace_run,
    .finish = trace_finish,
    .rescue = trash_rescue,
};

static const struct collector *current; /* atomic; NULL: the default */

const struct collector *gc_collector(void)
{
    /* relaxed: the tables are constant, and each begins by itself */
    const struct collector *chosen = load_relaxed(&current);

    if (chosen)
        return chosen;
    return RC_COUNTS ? &gc_trial_deletion : &gc_mark_sweep;
}

bool gc_set_collector(const struct collector *collector)
{
    if (collector && collector->needs_counts && !RC_COUNTS)
        return false;
    store_relaxed(&current, collector); /* as above */
    mutator_break_all(BREAK_COLLECT); /* another trigger: new portions */
    return true;
}

const char *gc_collector_name(const struct collector *collector)
{
    return collector->name;
}
