/* SPDX-License-Identifier: MIT */
/*
 * Freezing: what is tracked now is left alone by all later collections, as
 * before a fork. Frozen objects are counted and die as usual, and what they
 * hold is held from outside. Pools that are wholly frozen lose their
 * generation bits, so collections do not even look at them.
 *
 * Immortalizing goes further: what is alive now loses its count as well
 * (PEP 683), tracked or not, so that nothing the runtime does by itself writes
 * to it any more.
 */
#include "runtime/gc/generation.h"
#include "runtime/gc/pools.h"
#include "runtime/thread/safepoint.h"

enum { OLDEST_BITS = (GC_OLDEST + 1) << META_GEN_SHIFT };

/* Does its work on the block; true when generation bits are to stay. */
static bool freeze_block(uint32_t granule)
{
    unsigned flags = *flags_of_granule(granule);

    if (!gc_in_generations(flags, GC_OLDEST))
        return false;
    if (flags & META_UNREACHABLE) /* another mutator is collecting it */
        return true;
    *flags_of_granule(granule) =
        (uint8_t)((flags & ~(unsigned)META_GEN) | OLDEST_BITS | META_FROZEN);
    return false;
}

/* Not dying: those have no generation. */
static bool is_frozen(uint32_t granule)
{
    unsigned flags = *flags_of_granule(granule);

    return (flags & META_FROZEN) && (flags & META_GEN);
}

static bool unfreeze_block(uint32_t granule)
{
    unsigned flags = *flags_of_granule(granule);

    if (!is_frozen(granule))
        return false;
    *flags_of_granule(granule) = (uint8_t)(flags & ~(unsigned)META_FROZEN);
    return true;
}

static void freeze_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    (void)arg;
    freeze_block(granule_of(block));
}

static void unfreeze_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    (void)arg;
    unfreeze_block(granule_of(block));
}

static void count_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    *(size_t *)arg += is_frozen(granule_of(block));
}

static void immortalize_block(struct mutator *m, uint32_t granule)
{
    struct object *o = granule_address(granule);
    const unsigned flags = *flags_of_granule(granule);

    /* A count of 0: found dead, and waiting to be buried. Below, with a
     * strategy that is wrong: the same, or nobody knows. */
    if ((flags & META_STATE) == META_OBJECT && !(flags & META_UNREACHABLE) &&
        rc_count(o) > 0)
        rc_immortalize(m, o);
}

static void immortalize_large(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    immortalize_block(arg, granule_of(block));
}

/* Calls `block` for every block of pool i, returns how often it was true. */
static size_t for_pool(size_t i, bool (*block)(uint32_t))
{
    struct pool_blocks b;
    size_t n = 0;

    if (!heap_pool_blocks(i, &b))
        return 0;
    for (uint32_t k = 0, g = b.first; k < b.count; k++, g += b.step)
        n += block(g);
    return n;
}

/* The world is stopped and settled. */
static void freeze_stopped(void)
{
    if (!RC_COLLECTS)
        return;
    for (size_t i = 0; i < heap_pool_limit(); i++)
        if (!for_pool(i, freeze_block))
            *heap_pool_gens(i) = 0;
    heap_large_for_each(freeze_large, NULL);
    generations_reset(GC_OLDEST);
}

void gc_freeze(struct mutator *m)
{
    if (!RC_COLLECTS)
        return;
    world_stop(m);
    rc_settle(m); /* the dead are put aside */
    freeze_stopped();
    world_start(m);
    rc_unsettle(m);
}

void gc_immortalize(struct mutator *m)
{
    struct pool_blocks b;

    rc_flush(m); /* what is dead is gone, and does not make others immortal */
    world_stop(m);
    rc_settle(m);
    for (size_t i = 0; i < heap_pool_limit(); i++) {
        if (!heap_pool_blocks(i, &b))
            continue;
        for (uint32_t k = 0, g = b.first; k < b.count; k++, g += b.step)
            immortalize_block(m, g);
    }
    heap_large_for_each(immortalize_large, m);
    heap_local_seal(&m->heap); /* or what comes next dirties their pages */
    freeze_stopped();
    world_start(m);
    rc_unsettle(m);
}

void gc_unfreeze(struct mutator *m)
{
    if (!RC_COLLECTS)
        return;
    world_stop(m);
    for (size_t i = 0; i < heap_pool_limit(); i++)
        if (for_pool(i, unfreeze_block))
            *heap_pool_gens(i) |= 1u << GC_OLDEST;
    heap_large_for_each(unfreeze_large, NULL);
    world_start(m);
}

size_t gc_freeze_count(struct mutator *m)
{
    size_t n = 0;

    if (!RC_COLLECTS)
        return 0;
    world_stop(m);
    for (size_t i = 0; i < heap_pool_limit(); i++)
        n += for_pool(i, is_frozen);
    heap_large_for_each(count_large, &n);
    world_start(m);
    return n;
}
