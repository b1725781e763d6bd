/* SPDX-License-Identifier: MIT */
#include "experiments/census.h"
#include "runtime/rc/ledger.h"

struct census census_take(struct mutator *m)
{
    struct heap_stats stats;
    struct census census = {.second_deaths = 0};

    rc_flush(m);
    if (RC_COLLECTS) {
        gc_collect(m, GC_OLDEST);
        rc_flush(m);
    }
    heap_collect_abandoned();
    heap_stats(&stats);
    census.blocks = stats.blocks_used;
    if (!RC_THREAD_SAFE)
        census.second_deaths = rc_ledger().second_deaths;
    verify_heap(m, &census.report);
    return census;
}

static void check_same(struct lab *lab, const char *what, size_t before,
                       size_t now)
{
    lab_check_equal(lab, what, 0, (int64_t)now - (int64_t)before);
}

void census_verify(struct lab *lab, struct mutator *m,
                   const struct census *before)
{
    const struct heap_report *old = &before->report;
    struct heap_report now;

    verify_heap(m, &now);
    lab_check_equal(lab, "sum of all errors in counts", 0,
                    now.count_error - old->count_error);
    check_same(lab, "objects with a wrong count", old->wrong_counts,
               now.wrong_counts);
    check_same(lab, "references to dead objects", old->dangling, now.dangling);
    check_same(lab, "heap blocks in a wrong state", old->bad_states,
               now.bad_states);
}

void census_check(struct lab *lab, struct mutator *m,
                  const struct census *before)
{
    struct census now = census_take(m);

    census_verify(lab, m, before);
    if (RC_THREAD_SAFE)
        check_same(lab, "heap blocks left over", before->blocks, now.blocks);
    check_same(lab, "objects that died twice", before->second_deaths,
               now.second_deaths);
}
