/* SPDX-License-Identifier: MIT */
#include "runtime/gc/generation.h"

#include "runtime/die.h"
#include "runtime/gc/collector.h"
#include "runtime/gc/spin.h"

#include <string.h>

enum {
    PORTION_MIN = 16,    /* births between two looks at the common count */
    PORTION_DEATHS = 64, /* and deaths */
    RETRY = 64,          /* births until a refused request is repeated */
    PORTION_GROWTH = 256, /* births between two looks at the heap's size */
};

static struct {
    struct spin lock; /* for everything below */
    bool enabled;
    int threshold[GC_GENERATIONS];
    int64_t count[GC_GENERATIONS]; /* [0]: without the mutators' portions */
    size_t survivors;              /* of the last full collection */
    size_t survivors_pending;      /* of generation 1 since then */
    double growth; /* gc_set_growth() */
    size_t base;   /* least size of the heap since the last full collection */
    struct gc_stats stats[GC_GENERATIONS];
    bool busy; /* a collection is under way */
    unsigned held; /* and while not 0, none begins */
} state;

static const int default_threshold[GC_GENERATIONS] = {700, 10, 10};
static const double default_growth = 2;

void generations_init(void)
{
    memset(&state, 0, sizeof(state));
    memcpy(state.threshold, default_threshold, sizeof(default_threshold));
    state.enabled = RC_COLLECTS;
    state.growth = default_growth;
}

static bool automatic_locked(void)
{
    return RC_COLLECTS && state.enabled && state.threshold[0] > 0;
}

/* Asked for without the lock, which is no place for the heap's; 0 where it does
 * not matter. */
static size_t size_that_matters(void)
{
    return gc_collector()->generational ? 0 : heap_bytes_held();
}

/* Is it time for a collection of some generation? `held` is what
 * size_that_matters() said. */
static bool due_locked(size_t held)
{
    if (!automatic_locked())
        return false;
    if (held == 0)
        return state.count[0] > state.threshold[0];
    if (held < state.base) /* what has died since does not count as growth */
        state.base = held;
    return held > GC_GROWTH_LEAST &&
           (double)held > state.growth * (double)state.base;
}

/* How far m may count before it looks at the common count again. */
static void portion_locked(struct mutator *m, size_t mutators)
{
    bool growth = !gc_collector()->generational;
    int64_t left = growth ? PORTION_GROWTH
                          : state.threshold[0] + 1 - state.count[0];
    int64_t limit = left;

    if (mutators > 1 && left > PORTION_MIN && !growth) {
        limit = left / (int64_t)mutators;
        if (limit < PORTION_MIN)
            limit = PORTION_MIN;
    }
    if (!automatic_locked() || left <= 0) /* nothing to ask, or asked */
        limit = INT32_MAX;
    m->young_limit = (int32_t)limit;
    /* a lone mutator's count and the common one never add up below 0 */
    m->young_floor = mutators > 1 ? -PORTION_DEATHS : (int32_t)-state.count[0];
    if (growth) /* nobody goes by the count: no need to look at each death */
        m->young_floor = -PORTION_GROWTH;
}

/* Folds m's portion in and gives it a new one. True when a collection of the
 * young is due. */
static bool fold(struct mutator *m)
{
    size_t mutators = mutator_count(), held = size_that_matters();
    bool due;

    spin_lock(&state.lock);
    state.count[0] += load_relaxed(&m->young); /* the caller's own */
    store_relaxed(&m->young, 0);               /* as above */
    if (state.count[0] < 0)
        state.count[0] = 0; /* what dies may be older than the count */
    if (state.count[0] > INT32_MAX)
        state.count[0] = INT32_MAX; /* years of automatic collection off */
    portion_locked(m, mutators);
    due = due_locked(held);
    spin_unlock(&state.lock);
    return due;
}

void gc_count_young(struct mutator *m)
{
    if (fold(m))
        mutator_break(m, BREAK_COLLECT);
}

void gc_collect_due(struct mutator *m)
{
    int generation;

    if (!fold(m))
        return;
    m->young_limit = RETRY; /* stays so if somebody is at it, maybe ourselves */
    generation = generations_due();
    if (generation >= 0)
        gc_collect(m, generation);
}

bool generations_claim(void)
{
    bool claimed;

    spin_lock(&state.lock);
    claimed = !state.busy && !state.held;
    if (claimed)
        state.busy = true;
    spin_unlock(&state.lock);
    return claimed;
}

void generations_release(struct mutator *m)
{
    spin_lock(&state.lock);
    check(state.busy);
    state.busy = false;
    spin_unlock(&state.lock);
    if (m)
        gc_count_young(m); /* requests made meanwhile were refused */
}

void generations_hold(void)
{
    spin_lock(&state.lock);
    state.held++;
    spin_unlock(&state.lock);
}

bool generations_are_quiet(void)
{
    bool quiet;

    spin_lock(&state.lock);
    quiet = !state.busy;
    spin_unlock(&state.lock);
    return quiet;
}

void generations_unhold(struct mutator *m, bool in_child)
{
    spin_lock(&state.lock);
    state.held = in_child ? 0 : state.held - 1;
    spin_unlock(&state.lock);
    gc_count_young(m); /* requests made meanwhile were refused */
}

void generations_fork_lock(void)
{
    spin_lock(&state.lock);
}

void generations_fork_unlock(void)
{
    spin_unlock(&state.lock);
}

int generations_due(void)
{
    size_t held = size_that_matters();
    int due = -1;

    spin_lock(&state.lock);
    if (held != 0) {
        if (due_locked(held))
            due = GC_OLDEST;
    } else if (due_locked(0)) {
        for (int g = GC_OLDEST; g >= 0 && due < 0; g--) {
            if (state.count[g] <= state.threshold[g])
                continue;
            if (g == GC_OLDEST && state.survivors_pending < state.survivors / 4)
                continue;
            due = g;
        }
    }
    spin_unlock(&state.lock);
    return due;
}

void generations_grow_from(size_t held)
{
    spin_lock(&state.lock);
    state.base = held;
    spin_unlock(&state.lock);
}

static void count_mutator(struct mutator *m, void *arg)
{
    (void)m;
    ++*(size_t *)arg;
}

static void reset_mutator(struct mutator *m, void *arg)
{
    store_relaxed(&m->young, 0); /* its owner stands still */
    portion_locked(m, *(size_t *)arg);
}

void generations_reset(int generation)
{
    size_t mutators = 0;

    mutator_for_each(count_mutator, &mutators);
    spin_lock(&state.lock);
    for (int g = 0; g <= generation; g++)
        state.count[g] = 0;
    if (generation < GC_OLDEST)
        state.count[generation + 1]++;
    spin_unlock(&state.lock);
    /* The portions without the lock: with the world stopped nobody folds, and
     * the registry's lock is not taken inside another. */
    mutator_for_each(reset_mutator, &mutators);
}

void generations_survived(int generation, size_t survivors)
{
    spin_lock(&state.lock);
    if (generation == GC_OLDEST) {
        state.survivors = survivors;
        state.survivors_pending = 0;
    } else if (generation == GC_OLDEST - 1) {
        state.survivors_pending += survivors;
    }
    spin_unlock(&state.lock);
}

void generations_record(int generation, size_t candidates, size_t collected,
                        uint64_t pause_ns)
{
    struct gc_stats *stats = &state.stats[generation];

    spin_lock(&state.lock);
    stats->collections++;
    stats->candidates += candidates;
    stats->collected += collected;
    stats->pause_ns += pause_ns;
    if (stats->pause_max_ns < pause_ns)
        stats->pause_max_ns = pause_ns;
    spin_unlock(&state.lock);
}

void generations_uncollectable(int generation, size_t uncollectable)
{
    spin_lock(&state.lock);
    state.stats[generation].uncollectable += uncollectable;
    spin_unlock(&state.lock);
}

/* --- the public side --- */

static void set_enabled(bool enabled)
{
    spin_lock(&state.lock);
    state.enabled = enabled && RC_COLLECTS;
    spin_unlock(&state.lock);
    mutator_break_all(BREAK_COLLECT); /* everybody gets a new portion */
}

void gc_enable(void)
{
    set_enabled(true);
}

void gc_disable(void)
{
    set_enabled(false);
}

bool gc_is_enabled(void)
{
    bool enabled;

    spin_lock(&state.lock);
    enabled = state.enabled;
    spin_unlock(&state.lock);
    return enabled;
}

void gc_set_threshold(const int threshold[GC_GENERATIONS])
{
    spin_lock(&state.lock);
    memcpy(state.threshold, threshold, sizeof(state.threshold));
    spin_unlock(&state.lock);
    mutator_break_all(BREAK_COLLECT); /* everybody gets a new portion */
}

void gc_get_threshold(int threshold[GC_GENERATIONS])
{
    spin_lock(&state.lock);
    memcpy(threshold, state.threshold, sizeof(state.threshold));
    spin_unlock(&state.lock);
}

void gc_set_growth(double factor)
{
    check(factor > 1);
    spin_lock(&state.lock);
    state.growth = factor;
    spin_unlock(&state.lock);
}

double gc_get_growth(void)
{
    double factor;

    spin_lock(&state.lock);
    factor = state.growth;
    spin_unlock(&state.lock);
    return factor;
}

static void add_young(struct mutator *m, void *arg)
{
    *(int64_t *)arg += load_relaxed(&m->young); /* a snapshot */
}

void gc_get_count(int count[GC_GENERATIONS])
{
    int64_t young = 0;

    mutator_for_each(add_young, &young);
    spin_lock(&state.lock);
    young += state.count[0];
    for (int g = 1; g < GC_GENERATIONS; g++)
        count[g] = (int)state.count[g];
    spin_unlock(&state.lock);
    count[0] = young < 0 ? 0 : (int)young;
}

void gc_stats(struct gc_stats stats[GC_GENERATIONS])
{
    spin_lock(&state.lock);
    memcpy(stats, state.stats, sizeof(state.stats));
    spin_unlock(&state.lock);
}
