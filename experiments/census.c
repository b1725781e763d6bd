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
    return census;
}

void census_verify(struct lab *lab, struct mutator *m)
{
    struct heap_report report;

    verify_heap(m, &report);
    lab_check_equal(lab, "sum of all errors in counts", 0, report.count_error);
    lab_check_equal(lab, "objects with a wrong count", 0,
                    (int64_t)report.wrong_counts);
    lab_check_equal(lab, "references to dead objects", 0,
                    (int64_t)report.dangling);
    lab_check_equal(lab, "heap blocks in a wrong state", 0,
                    (int64_t)report.bad_states);
}

void census_check(struct lab *lab, struct mutator *m,
                  const struct census *before)
{
    struct census now = census_take(m);

    census_verify(lab, m);
    if (RC_THREAD_SAFE)
        lab_check_equal(lab, "heap blocks left over", 0,
                        (int64_t)now.blocks - (int64_t)before->blocks);
    lab_check_equal(lab, "objects that died twice", 0,
                    (int64_t)(now.second_deaths - before->second_deaths));
}
