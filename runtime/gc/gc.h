/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_GC_GC_H
#define RUNTIME_GC_GC_H
/*
 * The cycle collector: CPython's algorithm (generational trial deletion, PEP
 * 442 finalization) over side metadata, for every strategy. It stops the
 * world, asks the strategy for exact counts (rc_settle), and finds the objects
 * whose references all come from each other. Sources: CPython's
 * InternalDocs/garbage_collector.md, PEP 442. Mark and sweep stands beside it
 * (gc_set_collector; docs/collector.md).
 *
 * Generations 0 (young), 1, 2 (old). All calls need an attached mutator and
 * are safepoints unless they say otherwise.
 */
#include "runtime/thread/mutator.h"

enum { GC_GENERATIONS = 3, GC_OLDEST = 2 };

/*
 * One collection of generations 0..generation. Returns the number of
 * unreachable objects found and not resurrected, 0 when another collection is
 * under way, -1 when memory for the working list ran out or the shadow stack
 * is full (the heap is untouched). Under RC_LATE_DEATH the objects die at
 * later safepoints, or with rc_flush().
 */
long gc_collect(struct mutator *, int generation);

/*
 * The collectors there are (collector.h), chosen at run time; a collection that
 * is under way ends as it began. False, and nothing changes, when the collector
 * needs counts and there are none (!RC_COUNTS). NULL: the default.
 *
 *   trial deletion   the default wherever references are counted
 *   mark and sweep   finds the same from the roots. Every collection is a full
 *                    one, whatever generation is asked for, and recorded as
 *                    one of the oldest generation.
 *
 * Not safepoints.
 */
struct collector;
extern const struct collector gc_trial_deletion, gc_mark_sweep;
bool gc_set_collector(const struct collector *);
const struct collector *gc_collector(void);
const char *gc_collector_name(const struct collector *);

/*
 * When a collector without generations collects by itself: when the heap
 * (heap_bytes_held) has grown by this factor since its last collection, and
 * is larger than GC_GROWTH_LEAST. Above 1; 2 at start. Thresholds do not
 * matter then, except that threshold[0] == 0 turns it off, too.
 */
enum { GC_GROWTH_LEAST = 1 << 20 };
void gc_set_growth(double factor);
double gc_get_growth(void);

/* Automatic collection; on at start where RC_COLLECTS. Not safepoints. */
void gc_enable(void);
void gc_disable(void);
bool gc_is_enabled(void);

/* 700, 10, 10 at start; threshold[0] == 0 turns automatic collection off. */
void gc_set_threshold(const int threshold[GC_GENERATIONS]);
void gc_get_threshold(int threshold[GC_GENERATIONS]);
/* Objects (generation 0) or collections (1, 2) since the last collection. */
void gc_get_count(int count[GC_GENERATIONS]);

/* Moves everything tracked out of the collector's sight, and back to gen 2;
 * how many objects are out of its sight. */
void gc_freeze(struct mutator *);
void gc_unfreeze(struct mutator *);
size_t gc_freeze_count(struct mutator *);

/*
 * Makes every object immortal that is alive now (rc_immortalize), and freezes
 * those that are tracked: neither counting nor collecting writes to them any
 * more, so forked processes go on sharing their pages. There is no way back.
 * What such an object comes to hold later lives and dies as usual; what is in
 * the trash of a collection under way on another mutator is left out.
 */
void gc_immortalize(struct mutator *);

enum { GC_DEBUG_SAVEALL = 1 };
void gc_set_debug(unsigned flags);
unsigned gc_get_debug(void);
/* *dst = the garbage list, a list object: what SAVEALL keeps from being
 * collected is appended to it. NULL when memory runs out; what cannot be
 * appended is kept all the same, and found again by the next collection. */
void gc_garbage(struct mutator *, struct object **dst);

/*
 * Finalizers as up to Python 3.3, before PEP 442: objects in unreachable
 * cycles that have one, and all that those reach, are not collected, and their
 * finalizers not called. Those that have one are put into the garbage list,
 * and all of them are counted as uncollectable. gc_collect() returns them with
 * the others. Off at start.
 */
void gc_set_legacy_finalizers(bool on);
bool gc_legacy_finalizers(void);

/*
 * Introspection into a new list in *dst; false when memory runs out.
 * Referents: what o's slots hold. Referrers: tracked objects with a slot
 * holding o. gc_objects: every tracked object of a generation, -1 for all.
 * They stop the world for the time of the scan; not listed are frozen objects
 * and those in the trash of a collection under way on another mutator.
 */
bool gc_referents(struct mutator *, struct object *o, struct object **dst);
bool gc_referrers(struct mutator *, struct object *o, struct object **dst);
bool gc_objects(struct mutator *, int generation, struct object **dst);
bool gc_is_tracked(const struct object *o);
bool gc_is_finalized(const struct object *o);
/* Generation of a tracked object, -1 when untracked. Not a safepoint. */
int gc_generation_of(const struct object *o);

/*
 * The number of references to o, under every strategy as Python counts them:
 * one lower than sys.getrefcount(o), whose own argument is one more. Pending
 * counts are settled and those who died buried first, so finalizers may run.
 * o is held by the caller, and that reference counts as any other. RC_IMMORTAL
 * of an immortal object.
 *
 * *where (may be NULL) says in what places they stand. It is found by looking,
 * not by counting: the sum is the count, unless the count is wrong (under a
 * strategy that miscounts). Also where there is no collector. O(heap).
 */
struct gc_references {
    size_t slots;   /* of objects in the heap */
    size_t handles; /* the program's globals */
    size_t frames;  /* locals: frame slots of every mutator */
    size_t pins;    /* the collector's own, while another mutator collects */
};
int64_t gc_reference_count(struct mutator *, struct object *o,
                           struct gc_references *where);

struct gc_stats {
    uint64_t collections;
    uint64_t collected;
    uint64_t uncollectable; /* 0, but for legacy finalizers (PEP 442) */
    uint64_t candidates;    /* objects looked at, summed over collections */
    uint64_t pause_ns;      /* world stopped, summed */
    uint64_t pause_max_ns;
};
void gc_stats(struct gc_stats stats[GC_GENERATIONS]);

/* What mark and sweep has done so far; times are 0 without a clock, and parts
 * of gc_stats()'s pauses. */
struct gc_mark_stats {
    uint64_t collections;
    uint64_t frame_slots; /* roots looked at: empty slots count, too */
    uint64_t handles;
    uint64_t others; /* pins, frozen and dying objects */
    uint64_t whiten_ns;
    uint64_t roots_ns; /* enumerating all of these */
    uint64_t mark_ns;
    uint64_t sweep_ns; /* listing what is left */
};
void gc_mark_stats(struct gc_mark_stats *);

/* --- between the collector, object.c and the safepoint; not for others --- */

int gc_init(void);
void gc_fini(struct mutator *);
/* A mutator's young count reached its limit or floor, or it leaves: fold it
 * in, ask for a collection when the threshold is passed. Not a safepoint. */
void gc_count_young(struct mutator *);

/* object_new() of a tracked object, object_dealloc() of one, whatever its
 * generation (as CPython counts). Not safepoints. */
static inline void gc_note_birth(struct mutator *m)
{
    int32_t young = load_relaxed(&m->young) + 1; /* the owner alone writes */

    store_relaxed(&m->young, young); /* as above */
    if (unlikely(young >= m->young_limit))
        gc_count_young(m);
}

static inline void gc_note_death(struct mutator *m)
{
    int32_t young = load_relaxed(&m->young); /* the owner alone writes */

    if (unlikely(young <= m->young_floor)) {
        gc_count_young(m);
        young = load_relaxed(&m->young); /* as above */
        if (young <= m->young_floor)
            return; /* CPython's count stays at 0, too */
    }
    store_relaxed(&m->young, young - 1); /* as above */
}
/* At a safepoint with BREAK_COLLECT: collect the oldest generation due. */
void gc_collect_due(struct mutator *);

/*
 * The heap checker, independent of the collector's code: with the world
 * stopped by the caller and counts settled, recomputes every count from the
 * slots, handles, frames and the collector's own pins, every block's state,
 * and the pools' used counts (ARCHITECTURE.md's invariants 1 and 2). Returns
 * the number of violations; describes the first few in `report` (may be NULL).
 * SIZE_MAX when there is no memory to check with.
 */
struct heap_report {
    size_t objects;
    size_t references;
    size_t wrong_counts; /* objects whose count is not what it should be */
    int64_t count_error; /* sum of |count - expected| */
    size_t dangling;     /* references that point at no live object */
    size_t bad_states;   /* blocks in no or two states, pools not adding up */
    size_t lost_arrays;  /* live arrays that no live object points to */
    size_t first_count;  /* entries of first[] in use */
    struct {
        const struct object *object;
        int64_t count, expected;
    } first[8];
};
size_t verify_heap_stopped(struct heap_report *report);
/* Stops the world, settles, verifies, restarts. Any strategy. */
size_t verify_heap(struct mutator *, struct heap_report *report);

#endif
