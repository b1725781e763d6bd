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
 * stack, which is emptied before the cursor moves on, through a short ring
 * that gives prefetches time to arrive. Every candidate is traced at most
 * once, and the stack never holds more than all of them: it is reserved up
 * front, at the capacity of the pools.
 *
 * A survivor gets its new generation when it is traced: at the cursor or
 * behind it, where no later pass asks whether it was a candidate.
 *
 * In a full collection pass 2 does not ask whether a target is a candidate.
 * That is sound because nobody reads the scratch word of a live object that is
 * none: a scratch word is a link only in dead or queued blocks (meta.h), no
 * live object refers to a dead one, and rc_settle() has emptied the queues of
 * the living.
 */
#include "runtime/gc/trace.h"

#include "runtime/die.h"
#include "runtime/gc/gc.h"

/* The tables, in locals: stores into bytes would make the compiler reload. */
struct tables {
    const char *base;
    uint8_t *flags;
    uint32_t *inner;
};

static inline struct tables tables(void)
{
    return (struct tables){heap_base, flags_of_granule(0),
                           scratch_of_granule(0)};
}

static inline uint32_t granule_in(struct tables h, const void *p)
{
    return (uint32_t)((size_t)((const char *)p - h.base) >> GRANULE_SHIFT);
}

static inline const struct object *object_in(struct tables h, uint32_t granule)
{
    return (const void *)(h.base + ((size_t)granule << GRANULE_SHIFT));
}

/* --- 1: mark --- */

static inline size_t mark_block(struct tables h, unsigned generation,
                                uint32_t granule)
{
    unsigned flags = h.flags[granule];

    if (!gc_in_generations(flags, generation))
        return 0;
    h.flags[granule] = (uint8_t)(flags | META_UNREACHABLE);
    h.inner[granule] = 0;
    return 1;
}

static void mark_large(void *block, size_t bytes, void *arg)
{
    struct trace *t = arg;

    (void)bytes;
    t->candidates += mark_block(tables(), t->generation, granule_of(block));
}

static void mark(struct trace *t)
{
    const uint8_t mask = gc_pool_mask(t->generation);
    struct pool_walk w = pool_walk_begin(mask);
    const struct tables h = tables();

    while (pool_walk_next(&w)) {
        uint32_t g = w.blocks.first, end = g + w.blocks.count * w.blocks.step;
        size_t found = 0;

        for (; g < end; g += w.blocks.step)
            found += mark_block(h, t->generation, g);
        if (!found) /* they died, or moved on: later passes skip the pool */
            *heap_pool_gens(w.index) &= (uint8_t)~mask;
        t->candidates += found;
    }
    heap_large_for_each(mark_large, t);
}

/* --- 2: subtract --- */

static inline void subtract_object(struct tables h, uint32_t granule, bool full)
{
    const struct span span = object_span(object_in(h, granule));

    for (size_t i = 0; i < span.count; i++) {
        const struct object *to = span.slots[i].ref;

        if (to) {
            uint32_t g = granule_in(h, to);

            if (full || (h.flags[g] & META_UNREACHABLE))
                h.inner[g]++;
        }
    }
}

static inline void subtract_pool(struct tables h, const struct pool_blocks *b,
                                 bool full)
{
    uint32_t end = b->first + b->count * b->step;

    for (uint32_t g = b->first; g < end; g += b->step)
        if (h.flags[g] & META_UNREACHABLE)
            subtract_object(h, g, full);
}

static void subtract_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    (void)arg;
    if (meta_flags(block) & META_UNREACHABLE)
        subtract_object(tables(), granule_of(block), false);
}

static void subtract(struct trace *t)
{
    struct pool_walk w = pool_walk_begin(gc_pool_mask(t->generation));
    const struct tables h = tables();

    while (pool_walk_next(&w)) {
        if (t->generation == GC_OLDEST)
            subtract_pool(h, &w.blocks, true);
        else
            subtract_pool(h, &w.blocks, false);
    }
    heap_large_for_each(subtract_large, t);
}

/* --- 3: restore --- */

/*
 * Reaches what a span holds. Returns the new top of the work stack; *seen is
 * the union of the referents' flags, META_GEN in it if a slot is empty.
 */
static inline uint32_t *reach_span(struct tables h, struct span span,
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
            if (g < cursor)
                *top++ = g;
        }
    }
    *seen = all;
    return top;
}

/*
 * May this tuple be ignored from now on? Its referents, none of them tracked,
 * must never become tracked again, or a cycle through the tuple could not be
 * found: untracked containers other than tuples are in the middle of dying,
 * and may be resurrected.
 */
static __attribute__((noinline)) bool holds_atoms_only(struct span span)
{
    for (size_t i = 0; i < span.count; i++) {
        const struct type *type = span.slots[i].ref->type;

        if (type_is_container(type) && type->kind != KIND_TUPLE)
            return false;
    }
    return true;
}

/* Traces a reached candidate: its referents are reached, it is promoted. */
static inline uint32_t *trace_object(struct trace *t, struct tables h,
                                     uint32_t granule, struct span span,
                                     uint32_t *top)
{
    unsigned flags = h.flags[granule], promoted, seen;

    top = reach_span(h, span, t->cursor, top, &seen);
    promoted = (flags & ~(unsigned)META_GEN) | t->promoted;
    if (unlikely(!(seen & META_GEN)) &&
        object_in(h, granule)->type->kind == KIND_TUPLE &&
        holds_atoms_only(span)) {
        promoted &= ~(unsigned)META_GEN;
        t->untracked++;
    }
    if (promoted != flags)
        h.flags[granule] = (uint8_t)promoted;
    t->reached++;
    return top;
}

enum { RING = 16 };

/* Empties the work stack; see Note [why it is fast]. */
static void drain(struct trace *t, struct tables h, uint32_t *top)
{
    uint32_t ring[RING];     /* headers on their way into the cache */
    struct span spans[RING]; /* and the spans of the older half */
    size_t in = 0, ready = 0, out = 0;

    for (;;) {
        uint32_t *const bottom = t->bottom;

        for (; top > bottom && in - out < RING; in++) {
            ring[in % RING] = *--top;
            __builtin_prefetch(object_in(h, *top));
        }
        if (in == out)
            break;
        for (; ready < in && ready - out < RING / 2; ready++) {
            spans[ready % RING] = object_span(object_in(h, ring[ready % RING]));
            __builtin_prefetch(spans[ready % RING].slots);
        }
        top = trace_object(t, h, ring[out % RING], spans[out % RING], top);
        out++;
    }
}

/* The scan comes to a block. */
static inline void restore_block(struct trace *t, struct tables h,
                                 uint32_t granule)
{
    const struct object *o = object_in(h, granule);
    unsigned flags = h.flags[granule];
    uint32_t *top;

    if (!gc_in_generations(flags, t->generation))
        return;
    t->cursor = granule;
    if (flags & META_UNREACHABLE) {
        int64_t outer = rc_count(o) - (int64_t)h.inner[granule];

        if (outer <= 0) {
            if (unlikely(outer < 0))
                die("%s %p: %lld references found, %lld counted",
                    o->type->name, (const void *)o,
                    (long long)h.inner[granule], (long long)rc_count(o));
            return;
        }
        h.flags[granule] = (uint8_t)(flags & ~(unsigned)META_UNREACHABLE);
    }
    top = trace_object(t, h, granule, object_span(o), t->bottom);
    if (top != t->bottom)
        drain(t, h, top);
}

static void restore_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    restore_block(arg, tables(), granule_of(block));
}

static void restore(struct trace *t)
{
    struct pool_walk w = pool_walk_begin(gc_pool_mask(t->generation));
    const struct tables h = tables();

    while (pool_walk_next(&w)) {
        uint32_t g = w.blocks.first, end = g + w.blocks.count * w.blocks.step;

        for (; g < end; g += w.blocks.step)
            restore_block(t, h, g);
    }
    heap_large_for_each(restore_large, t);
}

/* --- the whole --- */

static void count_large(void *block, size_t bytes, void *arg)
{
    (void)block;
    (void)bytes;
    ++*(size_t *)arg;
}

bool trace_reserve(struct trace *t, unsigned generation, struct buffer *stack)
{
    struct pool_walk w = pool_walk_begin(gc_pool_mask(generation));
    unsigned next = generation < GC_OLDEST ? generation + 1 : GC_OLDEST;
    size_t capacity = 0;

    while (pool_walk_next(&w))
        capacity += w.blocks.count;
    heap_large_for_each(count_large, &capacity);
    if (!buffer_reserve(stack, capacity))
        return false;
    *t = (struct trace){
        .generation = generation,
        .promoted = (uint8_t)((next + 1) << META_GEN_SHIFT),
        .bottom = stack->granules,
    };
    return true;
}

void trace_run(struct trace *t)
{
    mark(t);
    subtract(t);
    restore(t);
}

struct visitor {
    void (*visit)(struct object *, void *);
    void *arg;
};

static void visit_large(void *block, size_t bytes, void *arg)
{
    struct visitor *v = arg;

    (void)bytes;
    if (meta_flags(block) & META_UNREACHABLE)
        v->visit(block, v->arg);
}

void trace_finish(struct trace *t, void (*visit)(struct object *, void *),
                  void *arg)
{
    const uint8_t mask = gc_pool_mask(t->generation);
    const uint8_t bit = gc_pool_bit(meta_generation(t->promoted) - 1);
    const bool garbage = t->candidates != t->reached;
    struct pool_walk w = pool_walk_begin(mask);
    struct visitor v = {visit, arg};

    while (pool_walk_next(&w)) {
        uint32_t g = w.blocks.first, end = g + w.blocks.count * w.blocks.step;
        uint8_t *gens = heap_pool_gens(w.index);

        for (; garbage && g < end; g += w.blocks.step)
            if (*flags_of_granule(g) & META_UNREACHABLE)
                visit(granule_address(g), arg);
        /* mark() left only pools with candidates; those unreachable that live
         * on will have the survivors' generation, too */
        *gens = (uint8_t)((*gens & ~mask) | bit);
    }
    if (garbage)
        heap_large_for_each(visit_large, &v);
}
