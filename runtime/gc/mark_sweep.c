/* SPDX-License-Identifier: MIT */
/*
 * Note [mark and sweep]
 *
 * Problem: the same as in Note [trial deletion] (trace.c), what is tracked and
 * cannot be reached, answered the other way round. Instead of asking which
 * references come from inside, it starts at the places that references start
 * from, the roots, and follows them; no count is looked at.
 *
 *   1. whiten    every candidate gets META_UNREACHABLE, read as "not reached
 *                yet".
 *   2. roots     what a root refers to is reached: the mark goes away, and the
 *                object on the mark stack.
 *   3. mark      until the stack is empty: take one, reach what it refers to.
 *   4. sweep     what still carries META_UNREACHABLE is garbage.
 *
 * There are no generations: every collection is a full one. Its survivors are
 * put into the oldest, where the cycle collector, should it be chosen later,
 * looks for them.
 *
 * Note [roots]
 *
 *   frames       every slot of every mutator's shadow stack. That is enough
 *                because at safepoints nothing else holds an object (rule 1,
 *                thread/frame.h), and the world stops at safepoints only.
 *   handles      C globals and embedders; the garbage list is one.
 *   pins         what the collector's own scans hold (pins.h).
 *   frozen       objects are not collected, and what they hold is held.
 *   the dying    have no references left, but their own are still counted:
 *                they wait for their finalizer, or are being taken apart
 *                somewhere on another mutator's C stack. A finalizer may look
 *                at all that its object holds, so that must not be cleared.
 *
 *   immortal     objects (rc.h) that are not reached; they are found when the
 *                rest has been marked, among what is left.
 *
 * Frozen and dying objects have no list. Both carry META_FROZEN (meta.h), and
 * are found by a look at the flags of the heap, eight at a time. What this
 * costs is recorded with the roots.
 *
 * Where nothing is counted (!RC_COUNTS), objects that own no references are
 * candidates as well, tracked or not: nothing else would free them. They are
 * marked without being put on the stack. Nothing is ever dying there.
 *
 * Note [mark stack]
 *
 * Every candidate is pushed at most once, when it loses its mark. So room for
 * as many granules as there are blocks in their pools is enough; it is reserved
 * before anything is touched, and paid for by the page. If it cannot be had,
 * there is no collection (reserve returns false), and the heap is as before.
 */
#include "runtime/gc/collector.h"

#include "runtime/gc/pipeline.h"
#include "runtime/gc/spin.h"
#include "runtime/gc/weakrefs.h"
#include "runtime/runtime.h"

enum {
    OLDEST_BITS = (GC_OLDEST + 1) << META_GEN_SHIFT,
    POOL_GRANULES = POOL_BYTES >> GRANULE_SHIFT,
};

struct marking {
    struct tables h;
    uint32_t *bottom, *top; /* of the mark stack: the first free entry */
    size_t candidates, reached;
    size_t frames, handles, others; /* roots by kind */
};

static struct {
    struct spin lock;
    struct gc_mark_stats sums;
} stats;

void gc_mark_stats(struct gc_mark_stats *out)
{
    spin_lock(&stats.lock);
    *out = stats.sums;
    spin_unlock(&stats.lock);
}

/* --- the heap, pool by pool --- */

static inline bool is_candidate(unsigned flags)
{
    if (RC_COUNTS)
        return gc_in_generations(flags, GC_OLDEST);
    return (flags & (META_STATE | META_FROZEN)) == META_OBJECT;
}

/* False when no candidate can be in pool i, or nothing at all. */
static inline bool has_candidates(size_t i, struct pool_blocks *b)
{
    return (!RC_COUNTS || *heap_pool_gens(i)) && heap_pool_blocks(i, b);
}

static inline uint32_t end_of(const struct pool_blocks *b)
{
    return b->first + b->count * b->step;
}

static void count_large(void *block, size_t bytes, void *arg)
{
    (void)block;
    (void)bytes;
    ++*(size_t *)arg;
}

/* No more than this many candidates can there be. */
static size_t candidate_limit(void)
{
    struct pool_blocks b;
    size_t limit = 0;

    for (size_t i = 0; i < heap_pool_limit(); i++)
        if (has_candidates(i, &b))
            limit += b.count;
    heap_large_for_each(count_large, &limit);
    return limit;
}

/* --- 1: whiten --- */

static inline void whiten(struct marking *k, uint32_t granule)
{
    unsigned flags = k->h.flags[granule];

    if (!is_candidate(flags))
        return;
    if (flags & META_GEN)
        flags |= OLDEST_BITS; /* all bits of META_GEN are set in it */
    k->h.flags[granule] = (uint8_t)(flags | META_UNREACHABLE);
    k->candidates++;
}

static void whiten_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    whiten(arg, granule_of(block));
}

static void whiten_heap(struct marking *k)
{
    struct pool_blocks b;

    for (size_t i = 0; i < heap_pool_limit(); i++) {
        size_t before = k->candidates;

        if (!has_candidates(i, &b))
            continue;
        for (uint32_t g = b.first; g < end_of(&b); g += b.step)
            whiten(k, g);
        *heap_pool_gens(i) =
            k->candidates != before ? gc_pool_bit(GC_OLDEST) : 0;
    }
    heap_large_for_each(whiten_large, k);
}

_Static_assert((int)OLDEST_BITS == (int)META_GEN, "any | oldest is oldest");

/* --- 2: roots --- */

/* Returns the new top of the mark stack. */
PIPELINE_INLINE uint32_t *reach(struct marking *k, struct tables h,
                                const struct object *o, uint32_t *top)
{
    uint32_t g;
    unsigned flags;

    if (!o)
        return top;
    g = granule_in(h, o);
    flags = h.flags[g];
    if (!(flags & META_UNREACHABLE))
        return top;
    h.flags[g] = (uint8_t)(flags & ~(unsigned)META_UNREACHABLE);
    k->reached++;
    if (RC_COUNTS || (flags & META_GEN)) /* else it refers to nothing */
        *top++ = g;
    return top;
}

static void reach_root(struct marking *k, const struct object *o)
{
    k->top = reach(k, k->h, o, k->top);
}

static void reach_frames(struct mutator *m, void *arg)
{
    struct marking *k = arg;

    for (struct object **slot = m->stack; slot < m->top; slot++)
        reach_root(k, *slot);
    k->frames += (size_t)(m->top - m->stack);
}

static void reach_handle(struct slot *handle, void *arg)
{
    struct marking *k = arg;

    reach_root(k, handle->ref);
    k->handles++;
}

static void reach_pin(struct object *o, void *arg)
{
    struct marking *k = arg;

    reach_root(k, o);
    k->others++;
}

/* A frozen or dying object: what it holds is reached, not the object. */
static void reach_held_by(struct marking *k, uint32_t granule)
{
    const struct span span = object_span(object_in(k->h, granule));

    for (size_t i = 0; i < span.count; i++)
        reach_root(k, span.slots[i].ref);
    k->others++;
}

static void reach_frozen_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    if (meta_flags(block) & META_FROZEN)
        reach_held_by(arg, granule_of(block));
}

static void reach_frozen(struct marking *k)
{
    const uint64_t frozen = UINT64_C(0x0101010101010101) * META_FROZEN;
    struct pool_blocks b;

    for (size_t i = 0; i < heap_pool_limit(); i++) {
        uint32_t g = (uint32_t)i * POOL_GRANULES;
        uint64_t eight;

        if (!heap_pool_blocks(i, &b))
            continue;
        for (; g < end_of(&b); g += 8) {
            memcpy(&eight, &k->h.flags[g], sizeof(eight));
            /* little-endian: the lowest granule first */
            for (eight &= frozen; eight; eight &= eight - 1)
                reach_held_by(k, g + (uint32_t)__builtin_ctzll(eight) / 8);
        }
    }
    heap_large_for_each(reach_frozen_large, k);
}

/* The pins of `trash` (may be NULL) do not hold it. */
static void reach_roots(struct marking *k, const struct pins *trash)
{
    mutator_for_each(reach_frames, k);
    handle_for_each(reach_handle, k);
    pins_for_each_other(trash, reach_pin, k);
    reach_frozen(k);
}

/* --- 3: mark --- */

/*
 * Empties the mark stack. What is popped waits in `headers` until its header
 * has arrived in the cache, then in a pipeline: see pipeline.h.
 */
static void mark(struct marking *k)
{
    const struct tables h = k->h;
    struct pipeline p;
    uint32_t headers[STEP], *top = k->top;
    size_t in = 0, out = 0;

    pipeline_start(&p);
    for (;;) {
        for (; top > k->bottom && in - out < STEP; in++) {
            headers[in % STEP] = *--top;
            __builtin_prefetch(object_in(h, *top));
        }
        if (in != out && !pipeline_is_full(&p)) {
            pipeline_enter(&p, h, headers[out++ % STEP], TABLE_FLAGS);
        } else if (p.in != p.out) {
            const struct span span = pipeline_take(&p)->span;

            for (size_t i = 0; i < span.count; i++)
                top = reach(k, h, span.slots[i].ref, top);
        } else {
            break;
        }
    }
    k->top = top;
}

/* --- 4: what is left --- */

struct visitor {
    void (*visit)(struct object *, void *);
    void *arg;
};

static void visit_large(void *block, size_t bytes, void *arg)
{
    const struct visitor *v = arg;

    (void)bytes;
    if (meta_flags(block) & META_UNREACHABLE)
        v->visit(block, v->arg);
}

static void for_each_unreached(void (*visit)(struct object *, void *),
                               void *arg)
{
    struct visitor v = {visit, arg};
    struct pool_blocks b;

    for (size_t i = 0; i < heap_pool_limit(); i++) {
        if (!has_candidates(i, &b))
            continue;
        for (uint32_t g = b.first; g < end_of(&b); g += b.step)
            if (*flags_of_granule(g) & META_UNREACHABLE)
                visit(granule_address(g), arg);
    }
    heap_large_for_each(visit_large, &v);
}

/* Nobody refers to it, but it never dies. */
static void reach_immortal(struct object *o, void *arg)
{
    if (rc_is_immortal(o))
        reach_root(arg, o);
}

static void mark_all(struct marking *k)
{
    mark(k);
    if (k->reached == k->candidates)
        return;
    for_each_unreached(reach_immortal, k);
    mark(k);
}

/* --- the whole --- */

static struct marking marking_begin(const struct buffer *work)
{
    return (struct marking){
        .h = tables(), .bottom = work->granules, .top = work->granules};
}

static bool mark_reserve(struct trace *t, unsigned generation,
                         struct buffer *work)
{
    (void)generation; /* always the oldest */
    if (!buffer_reserve(work, candidate_limit()))
        return false;
    *t = (struct trace){
        .generation = GC_OLDEST,
        .promoted = OLDEST_BITS,
        .bottom = work->granules,
        .top = work->granules,
    };
    return true;
}

static void mark_find(struct trace *t)
{
    struct buffer work = {.granules = t->bottom};
    struct marking k = marking_begin(&work);
    uint64_t begin = runtime_clock(), white, rooted, marked;

    whiten_heap(&k);
    white = runtime_clock();
    reach_roots(&k, NULL);
    rooted = runtime_clock();
    mark_all(&k);
    marked = runtime_clock();
    t->candidates = k.candidates;
    t->reached = k.reached;
    spin_lock(&stats.lock);
    stats.sums.collections++;
    stats.sums.frame_slots += k.frames;
    stats.sums.handles += k.handles;
    stats.sums.others += k.others;
    stats.sums.whiten_ns += white - begin;
    stats.sums.roots_ns += rooted - white;
    stats.sums.mark_ns += marked - rooted;
    spin_unlock(&stats.lock);
}

static void mark_finish(struct trace *t, void (*visit)(struct object *, void *),
                        void *arg)
{
    uint64_t begin = runtime_clock();

    if (t->candidates != t->reached)
        for_each_unreached(visit, arg);
    heap_large_move_gens(gc_pool_mask(GC_OLDEST), gc_pool_bit(GC_OLDEST));
    spin_lock(&stats.lock);
    stats.sums.sweep_ns += runtime_clock() - begin;
    spin_unlock(&stats.lock);
}

/* --- after finalizers, where there are no counts to decide --- */

static void unmark(struct object *o, void *arg)
{
    (void)arg;
    meta_change(o, META_UNREACHABLE, 0);
}

/* Marks once more from the roots, the trash's pins apart: what of it is reached
 * now is resurrected. Objects that have become garbage since the first look
 * are left to the next collection. */
static size_t mark_rescue(struct pins *trash, unsigned promoted)
{
    struct buffer work = {.granules = NULL};
    size_t rescued = trash->first;

    if (RC_COUNTS) /* a recount among the trash alone is a lot cheaper */
        return trash_rescue(trash, promoted);
    if (buffer_reserve(&work, candidate_limit())) {
        struct marking k = marking_begin(&work);

        whiten_heap(&k);
        reach_roots(&k, trash);
        mark_all(&k);
        buffer_release(&work, false);
    } else { /* all of it lives until a collection that has memory */
        for (size_t i = trash->first; i < trash->count; i++)
            unmark(pins_get(trash, i), NULL);
    }
    for (size_t i = trash->first; i < trash->count; i++) {
        struct object *o = pins_get(trash, i);

        if (meta_flags(o) & META_UNREACHABLE) {
            if (meta_flags(o) & META_WEAKREFS)
                weakrefs_forget_stopped(o);
        } else {
            trash->granules[i] = trash->granules[rescued];
            trash->granules[rescued++] = granule_of(o);
        }
    }
    for_each_unreached(unmark, NULL);
    for (size_t i = rescued; i < trash->count; i++)
        meta_change(pins_get(trash, i), 0, META_UNREACHABLE);
    return rescued - trash->first;
}

const struct collector gc_mark_sweep = {
    .name = "mark-sweep",
    .reserve = mark_reserve,
    .find = mark_find,
    .finish = mark_finish,
    .rescue = mark_rescue,
};
