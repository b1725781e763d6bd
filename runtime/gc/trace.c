/* SPDX-License-Identifier: MIT */
/*
 * Note [trial deletion]
 *
 * Problem: which tracked objects of the generations 0..g (the candidates) are
 * kept alive by each other alone? Counts are exact (rc_settle), and every
 * reference from a candidate stands in its span.
 *
 *   1. mark      every candidate gets META_UNREACHABLE, read here as "not
 *                reached yet", and 0 in its scratch word.
 *   2. subtract  for every reference from a candidate to a candidate, one is
 *                added to the target's scratch word: its inner references.
 *   3. restore   a candidate with more references than inner ones is held
 *                from outside: it is reached, and so is all it refers to.
 *   4.           what still carries META_UNREACHABLE is garbage.
 *
 * Old objects need no remembered set: what an old object holds has an outer
 * reference. Frames and handles are outer references as well, so roots are
 * never enumerated.
 *
 * Note [why it is fast]
 *
 * CPython walks linked lists of objects in order of age. Here passes 1, 2 and
 * 3 go through the pools in address order, over dense tables, and the only
 * random accesses are one scratch word (2) and one flag byte (3) per edge:
 * 12 MB and 3 MB for a million 48-byte objects.
 *
 * Pass 3 is a scan in address order too, and not a graph walk: an object that
 * is reached ahead of the cursor just loses its mark and is traced when the
 * scan comes to it. Only what is reached behind the cursor goes on a work
 * stack, which is emptied now and then, when it is worth to fill a pipeline
 * (pipeline.h). Every candidate is traced at most once, and the stack never
 * holds more than all of them: it is reserved up front, at the capacity of the
 * pools.
 *
 * A survivor gets its new generation when it is traced: at the cursor or
 * behind it, where no later pass asks whether it was a candidate.
 *
 * In a younger collection candidates may be few and far between: the mark pass
 * takes eight flag bytes at a time, and lists what it finds, in address order,
 * for the other passes. So its cost is that of the young and of one look at
 * the flags of their pools.
 *
 * Note [scratch]
 *
 * Pass 2 does not ask whether a target is a candidate. That is sound because
 * nobody reads the scratch word of a live object that is none: a scratch word
 * is a link only in dead or queued blocks (meta.h), no live object refers to a
 * dead one, and rc_settle() has emptied the queues of the living.
 */
#include "runtime/gc/trace.h"

#include "runtime/die.h"
#include "runtime/gc/observe.h"
#include "runtime/gc/pipeline.h"

/* --- 1: mark --- */

static inline void mark_block(struct trace *t, struct tables h,
                              uint32_t granule)
{
    h.flags[granule] = (uint8_t)(h.flags[granule] | META_UNREACHABLE);
    h.inner[granule] = 0;
    if (t->listed)
        t->listed[t->candidates] = granule;
    t->candidates++;
}

/* Of the young ones only those that may be: most large blocks are no objects.
 * The bits of the old ones are not complete, see gc_unfreeze(). */
static void for_each_large(unsigned generation,
                           void (*visit)(void *, size_t, void *), void *arg)
{
    if (generation == GC_OLDEST)
        heap_large_for_each(visit, arg);
    else
        heap_large_for_each_in(gc_pool_mask(generation), visit, arg);
}

static void mark_large(void *block, size_t bytes, void *arg)
{
    struct trace *t = arg;

    (void)bytes;
    if (gc_in_generations(meta_flags(block), t->generation))
        mark_block(t, tables(), granule_of(block));
}

/* A full collection: most blocks are candidates. */
static void mark_dense_pool(struct trace *t, struct tables h,
                            const struct pool_blocks *b)
{
    uint32_t end = b->first + b->count * b->step;

    for (uint32_t g = b->first; g < end; g += b->step)
        if (gc_in_generations(h.flags[g], GC_OLDEST))
            mark_block(t, h, g);
}

/* Bit 0 of every byte that gc_in_generations() in eight flags bytes, for
 * generation 0 or 1. Frozen objects have the oldest generation; granules
 * inside a block have no flags. */
static inline uint64_t candidates_of_eight(uint64_t flags, unsigned generation)
{
    uint64_t low = flags >> META_GEN_SHIFT, high = low >> 1;

    return (generation == 0 ? low & ~high : low ^ high) & 0x0101010101010101u;
}

static void mark_sparse_pool(struct trace *t, struct tables h, size_t index)
{
    uint32_t g = (uint32_t)(index << (POOL_SHIFT - GRANULE_SHIFT));
    uint32_t end = g + (POOL_BYTES >> GRANULE_SHIFT);

    for (; g < end; g += 8) {
        uint64_t flags, found;

        memcpy(&flags, &h.flags[g], sizeof(flags));
        found = candidates_of_eight(flags, t->generation);
        for (; found; found &= found - 1) /* little-endian: lowest first */
            mark_block(t, h, g + (uint32_t)__builtin_ctzll(found) / 8);
    }
}

static void mark(struct trace *t)
{
    const uint8_t mask = gc_pool_mask(t->generation);
    struct pool_walk w = pool_walk_begin(mask);
    const struct tables h = tables();

    while (pool_walk_next(&w)) {
        size_t before = t->candidates;

        if (t->listed)
            mark_sparse_pool(t, h, w.index);
        else
            mark_dense_pool(t, h, &w.blocks);
        if (t->candidates == before) /* dead, or moved on: skip it later */
            *heap_pool_gens(w.index) &= (uint8_t)~mask;
    }
    for_each_large(t->generation, mark_large, t);
}

/* --- 2: subtract --- */

PIPELINE_INLINE void subtract_span(struct tables h, struct span span)
{
    for (size_t i = 0; i < span.count; i++) {
        const struct object *to = span.slots[i].ref;

        if (to) /* candidate or not: Note [scratch] */
            h.inner[granule_in(h, to)]++;
    }
}

PIPELINE_INLINE void subtract_object(struct pipeline *p, struct tables h,
                                     uint32_t granule)
{
    if (pipeline_is_full(p))
        subtract_span(h, pipeline_take(p)->span);
    pipeline_enter(p, h, granule, TABLE_INNER);
}

static void subtract_pool(struct pipeline *p, struct tables h,
                          const struct pool_blocks *b)
{
    uint32_t end = b->first + b->count * b->step;

    for (uint32_t g = b->first; g < end; g += b->step)
        if (h.flags[g] & META_UNREACHABLE)
            subtract_object(p, h, g);
}

static void subtract_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    if (meta_flags(block) & META_UNREACHABLE)
        subtract_object(arg, tables(), granule_of(block));
}

static void subtract(struct trace *t)
{
    struct pool_walk w = pool_walk_begin(gc_pool_mask(t->generation));
    struct pipeline p;
    const struct tables h = tables();

    pipeline_start(&p);
    if (t->listed) {
        for (size_t i = 0; i < t->candidates; i++)
            subtract_object(&p, h, t->listed[i]);
    } else {
        while (pool_walk_next(&w))
            subtract_pool(&p, h, &w.blocks);
        heap_large_for_each(subtract_large, &p);
    }
    while (p.out < p.in)
        subtract_span(h, pipeline_take(&p)->span);
}

/* --- 3: restore --- */

/*
 * Reaches what a span holds. Returns the new top of the work stack; *seen is
 * the union of the referents' flags, META_GEN in it if a slot is empty.
 */
PIPELINE_INLINE uint32_t *reach_span(struct tables h, struct span span,
                                     uint32_t cursor, uint32_t *top,
                                     unsigned *seen)
{
    unsigned all = 0;

    for (size_t i = 0; i < span.count; i++) {
        const struct object *to = span.slots[i].ref;
        uint32_t g;
        unsigned flags;

        if (!to) {
            all |= META_GEN;
            continue;
        }
        g = granule_in(h, to);
        flags = h.flags[g];
        all |= flags;
        if (flags & META_UNREACHABLE) {
            h.flags[g] = (uint8_t)(flags & ~(unsigned)META_UNREACHABLE);
            if (g <= cursor) /* seen already, and found not held */
                *top++ = g;
        }
    }
    *seen = all;
    return top;
}

/* Traces a reached candidate: its referents are reached, it is promoted. */
PIPELINE_INLINE uint32_t *trace_object(struct trace *t, struct tables h,
                                       const struct entry *e, uint32_t *top)
{
    unsigned flags = h.flags[e->granule], promoted, seen;

    top = reach_span(h, e->span, t->cursor, top, &seen);
    promoted = (flags & ~(unsigned)META_GEN) | t->promoted;
    /* A tuple of untracked objects is no part of a cycle, and never will be:
     * of live containers, only such tuples are untracked. */
    if (unlikely(!(seen & META_GEN)) &&
        object_in(h, e->granule)->type->kind == KIND_TUPLE) {
        promoted &= ~(unsigned)META_GEN;
        t->untracked++;
    }
    if (promoted != flags)
        h.flags[e->granule] = (uint8_t)promoted;
    t->reached++;
    return top;
}

/*
 * Empties the work stack; see Note [why it is fast]. What is popped waits in
 * `headers` until its header has arrived, then in a pipeline.
 */
static __attribute__((noinline)) void drain(struct trace *t, struct tables h)
{
    struct pipeline p;
    uint32_t headers[STEP], *top = t->top;
    size_t in = 0, out = 0;

    pipeline_start(&p);
    for (;;) {
        for (; top > t->bottom && in - out < STEP; in++) {
            headers[in % STEP] = *--top;
            __builtin_prefetch(object_in(h, *top));
        }
        if (in != out && !pipeline_is_full(&p))
            pipeline_enter(&p, h, headers[out++ % STEP], TABLE_FLAGS);
        else if (p.in != p.out)
            top = trace_object(t, h, pipeline_take(&p), top);
        else
            break;
    }
    t->top = t->bottom;
}

enum { DRAIN_AT = 256 };

/* The scan comes to a candidate. */
PIPELINE_INLINE void restore_entry(struct trace *t, struct tables h,
                                   const struct entry *e)
{
    unsigned flags = h.flags[e->granule];

    t->cursor = e->granule;
    if (flags & META_UNREACHABLE) {
        const struct object *o = object_in(h, e->granule);
        int64_t outer = rc_count(o) - (int64_t)h.inner[e->granule];

        if (unlikely(outer < 0))
            die("%s %p: %lld references found, %lld counted", o->type->name,
                (const void *)o, (long long)h.inner[e->granule],
                (long long)rc_count(o));
        if (outer == 0)
            return;
        h.flags[e->granule] = (uint8_t)(flags & ~(unsigned)META_UNREACHABLE);
    }
    t->top = trace_object(t, h, e, t->top);
    if (t->top - t->bottom >= DRAIN_AT)
        drain(t, h);
}

PIPELINE_INLINE void restore_object(struct trace *t, struct pipeline *p,
                                    struct tables h, uint32_t granule)
{
    if (pipeline_is_full(p))
        restore_entry(t, h, pipeline_take(p));
    pipeline_enter(p, h, granule, TABLE_FLAGS);
}

static void restore_pool(struct trace *t, struct pipeline *p, struct tables h,
                         const struct pool_blocks *b)
{
    uint32_t end = b->first + b->count * b->step;

    for (uint32_t g = b->first; g < end; g += b->step)
        if (gc_in_generations(h.flags[g], t->generation))
            restore_object(t, p, h, g);
}

struct restoring {
    struct trace *t;
    struct pipeline *p;
};

static void restore_large(void *block, size_t bytes, void *arg)
{
    const struct restoring *r = arg;

    (void)bytes;
    if (gc_in_generations(meta_flags(block), r->t->generation))
        restore_object(r->t, r->p, tables(), granule_of(block));
}

static void restore(struct trace *t)
{
    struct pool_walk w = pool_walk_begin(gc_pool_mask(t->generation));
    struct pipeline p;
    struct restoring r = {t, &p};
    const struct tables h = tables();

    pipeline_start(&p);
    if (t->listed) {
        for (size_t i = 0; i < t->candidates; i++)
            restore_object(t, &p, h, t->listed[i]);
    } else {
        while (pool_walk_next(&w))
            restore_pool(t, &p, h, &w.blocks);
        heap_large_for_each(restore_large, &r);
    }
    while (p.out < p.in)
        restore_entry(t, h, pipeline_take(&p));
    drain(t, h);
}

/* --- the whole --- */

static void count_large(void *block, size_t bytes, void *arg)
{
    (void)block;
    (void)bytes;
    ++*(size_t *)arg;
}

bool trace_reserve(struct trace *t, unsigned generation, struct buffer *work)
{
    struct pool_walk w = pool_walk_begin(gc_pool_mask(generation));
    const bool full = generation == GC_OLDEST;
    unsigned next = full ? GC_OLDEST : generation + 1;
    size_t capacity = 0;

    while (pool_walk_next(&w))
        capacity += w.blocks.count;
    for_each_large(generation, count_large, &capacity);
    if (!buffer_reserve(work, full ? capacity : 2 * capacity))
        return false;
    *t = (struct trace){
        .generation = generation,
        .promoted = (uint8_t)((next + 1) << META_GEN_SHIFT),
        .bottom = work->granules,
        .top = work->granules,
        .listed = full ? NULL : work->granules + capacity,
    };
    return true;
}

void trace_run(struct trace *t)
{
    mark(t);
    observe_step(GC_STEP_COPIED);
    subtract(t);
    observe_step(GC_STEP_SUBTRACTED);
    restore(t);
    observe_step(GC_STEP_REACHED);
}

struct visitor {
    void (*visit)(struct object *, void *);
    void *arg;
};

static void visit_unreachable(const struct visitor *v, uint32_t granule)
{
    if (*flags_of_granule(granule) & META_UNREACHABLE)
        v->visit(granule_address(granule), v->arg);
}

static void visit_pool(const struct visitor *v, const struct pool_blocks *b)
{
    uint32_t end = b->first + b->count * b->step;

    for (uint32_t g = b->first; g < end; g += b->step)
        visit_unreachable(v, g);
}

static void visit_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    visit_unreachable(arg, granule_of(block));
}

void trace_finish(struct trace *t, void (*visit)(struct object *, void *),
                  void *arg)
{
    const uint8_t mask = gc_pool_mask(t->generation);
    const uint8_t bit = gc_pool_bit(meta_generation(t->promoted) - 1);
    const bool garbage = t->candidates != t->reached;
    struct pool_walk w = pool_walk_begin(mask);
    struct visitor v = {visit, arg};

    for (size_t i = 0; garbage && t->listed && i < t->candidates; i++)
        visit_unreachable(&v, t->listed[i]);
    while (pool_walk_next(&w)) {
        uint8_t *gens = heap_pool_gens(w.index);

        if (garbage && !t->listed)
            visit_pool(&v, &w.blocks);
        /* mark() left only pools with candidates; those unreachable that live
         * on will have the survivors' generation, too */
        *gens = (uint8_t)((*gens & ~mask) | bit);
    }
    if (garbage && !t->listed)
        heap_large_for_each(visit_large, &v);
    heap_large_move_gens(mask, bit);
}
