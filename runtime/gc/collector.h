/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_COLLECTOR_H
#define RUNTIME_GC_COLLECTOR_H
/*
 * What a collector is: a way to find what is unreachable. All that follows
 * (finalizers once, weak references, resurrection, breaking the cycles) is the
 * same whoever found it, and lives in collect.c and trash.c; docs/collector.md
 * tells how they fit together and how a third collector is added.
 *
 * A collector is a constant table. The one in use is chosen at run time with
 * gc_set_collector() (gc.h); a collection keeps the one it began with.
 *
 * The first three are called in this order, by the one collection there is,
 * with the world stopped and counts settled. Objects are named by their side
 * metadata alone; nothing in the heap is written.
 *
 *   reserve   makes room in `work` for all it may need and fills in *trace.
 *             False when memory runs out; nothing has been touched then.
 *   find      decides. The survivors get the generation bits trace->promoted,
 *             everything unreachable keeps META_UNREACHABLE; trace->candidates
 *             and trace->reached count both together and the survivors.
 *   finish    calls visit for each unreachable object in address order and
 *             brings the pools' generation bytes up to date. visit may fill
 *             `work` with as many granules as there are unreachable objects.
 *
 *   rescue    in a later stop, after finalizers ran: trash_rescue()'s contract
 *             (trash.h).
 */
#include "runtime/gc/gc.h"
#include "runtime/gc/trace.h"
#include "runtime/gc/trash.h"

struct collector {
    const char *name;

    /* collects younger generations alone, when their thresholds are passed;
     * otherwise every collection is a full one, and the heap's growth since
     * the last asks for the next (gc_set_growth) */
    bool generational;

    /* asks rc_count(): of no use where nothing is counted */
    bool needs_counts;

    bool (*reserve)(struct trace *, unsigned generation, struct buffer *work);
    void (*find)(struct trace *);
    void (*finish)(struct trace *, void (*visit)(struct object *, void *),
                   void *arg);
    size_t (*rescue)(struct pins *trash, unsigned promoted);
};

#endif
