/* SPDX-License-Identifier: MIT */
/*
 * The heap checker: an oracle for the collector and for the strategies. It
 * shares no code with them and writes nothing into the heap or its tables:
 * what it expects of a block stands in a table of its own, indexed by granule,
 * sparse, and thrown away at the end.
 *
 *   1. references   every slot of every live object, every handle, frame slot
 *                   and pin adds one to what is expected of its target, which
 *                   must be a live object.
 *   2. arrays       every word of every live block that is the address of an
 *                   array marks it: conservative, but knows nothing of types.
 *   3. blocks       every live object's count is what is expected; every
 *                   array is marked; every flags byte makes sense.
 *   4. the heap     free lists, used counts, pools and arenas agree among
 *                   themselves (heap_verify), and with the flags.
 *
 * Objects that are dead but not buried yet are live here: they own references
 * and their count must be 0. Immortal ones own references and have no count.
 * Without RC_COUNTS everything else is checked all the same.
 */
#include "runtime/die.h"
#include "runtime/gc/gc.h"
#include "runtime/gc/pins.h"
#include "runtime/gc/weakrefs.h"
#include "runtime/heap/walk.h"
#include "runtime/thread/handle.h"
#include "runtime/thread/safepoint.h"

#include <sys/mman.h>

/* Reads whole blocks, with what lies behind the object's last byte. */
#define READS_BLOCKS __attribute__((no_sanitize("address"), noinline))

struct verifier {
    struct heap_report report;
    uint32_t *expected; /* by granule: references, or marks of an array */
    size_t blocks;      /* whose flags say that they are handed out */
};

enum { EXPECTED_BYTES_PER_GRANULE = sizeof(uint32_t) };

static size_t table_bytes(void)
{
    return (HEAP_BYTES >> GRANULE_SHIFT) * EXPECTED_BYTES_PER_GRANULE;
}

static unsigned state_of(const void *block)
{
    return meta_flags(block) & META_STATE;
}

static bool is_block_address(const void *p)
{
    return heap_contains(p) && ((uintptr_t)p & 15) == 0;
}

/* --- 1: references --- */

static void expect(struct verifier *v, const struct object *o)
{
    if (!o)
        return;
    v->report.references++;
    if (!is_block_address(o) || state_of(o) != META_OBJECT)
        v->report.dangling++;
    else
        v->expected[granule_of(o)]++;
}

static void expect_pin(struct object *o, void *arg)
{
    expect(arg, o);
}

static void expect_handle(struct slot *handle, void *arg)
{
    expect(arg, handle->ref);
}

static void expect_frames(struct mutator *m, void *arg)
{
    for (struct object **slot = m->stack; slot < m->top; slot++)
        expect(arg, *slot);
}

static void expect_slots(struct verifier *v, const struct object *o)
{
    const struct span span = object_span(o);

    for (size_t i = 0; i < span.count; i++)
        expect(v, span.slots[i].ref);
}

/* --- 2: arrays --- */

READS_BLOCKS static void mark_arrays(struct verifier *v, const void *block,
                                     size_t bytes)
{
    void *const *words = block;

    for (size_t i = 0; i < bytes / sizeof(*words); i++) {
        const void *p = words[i];

        if (is_block_address(p) && state_of(p) == META_ARRAY)
            v->expected[granule_of(p)]++;
    }
}

/* --- 3: blocks --- */

static void note_wrong_count(struct verifier *v, const struct object *o,
                             int64_t count, int64_t expected)
{
    struct heap_report *r = &v->report;

    r->wrong_counts++;
    r->count_error += count > expected ? count - expected : expected - count;
    if (r->first_count == sizeof(r->first) / sizeof(*r->first))
        return;
    r->first[r->first_count].object = o;
    r->first[r->first_count].count = count;
    r->first[r->first_count++].expected = expected;
}

static void check_object(struct verifier *v, const struct object *o)
{
    const int64_t count = rc_count(o);
    const int64_t expected = v->expected[granule_of(o)];
    const unsigned flags = meta_flags(o);

    v->report.objects++;
    if (RC_COUNTS && count != expected && !rc_is_immortal(o))
        note_wrong_count(v, o, count, expected);
    if (!o->type || ((flags & META_GEN) && !o->type->traverse))
        v->report.bad_states++;
    else if (RC_COUNTS && !(flags & META_GEN) &&
             ((flags & META_UNREACHABLE) ||
              ((flags & META_FROZEN) && count != 0))) /* 0: it is dying */
        v->report.bad_states++;
}

static void check_block(struct verifier *v, const void *block)
{
    v->blocks += state_of(block) != META_FREE;
    switch (state_of(block)) {
    case META_OBJECT:
        check_object(v, block);
        break;
    case META_ARRAY:
        if (v->expected[granule_of(block)] == 0)
            v->report.lost_arrays++;
        /* fall through */
    case META_FREE:
        if (meta_flags(block) & ~(unsigned)META_STATE)
            v->report.bad_states++;
        break;
    default: /* META_PARKED: what it was when it died, and of no concern */
        break;
    }
}

/* --- the walk --- */

static void collect_references(struct verifier *v, const void *block,
                               size_t bytes)
{
    const unsigned state = state_of(block);

    /* where nothing is counted, trash that goes refers to what is gone */
    if (state == META_OBJECT &&
        (RC_COUNTS || !(meta_flags(block) & META_UNREACHABLE)))
        expect_slots(v, block);
    if (state == META_OBJECT || state == META_ARRAY)
        mark_arrays(v, block, bytes);
}

static void collect_block(void *block, size_t bytes, void *arg)
{
    collect_references(arg, block, bytes);
}

static void check_one(void *block, size_t bytes, void *arg)
{
    (void)bytes;
    check_block(arg, block);
}

static void for_each_small(struct verifier *v,
                           void (*visit)(void *, size_t, void *))
{
    struct pool_blocks b;

    for (size_t i = 0; i < heap_pool_limit(); i++) {
        if (!heap_pool_blocks(i, &b))
            continue;
        for (uint32_t n = 0; n < b.count; n++)
            visit(granule_address(b.first + n * b.step),
                  (size_t)b.step << GRANULE_SHIFT, v);
    }
}

/* --- 4: the heap --- */

static void check_heap(struct verifier *v)
{
    struct heap_stats stats;

    v->report.bad_states += heap_verify();
    heap_stats(&stats);
    v->report.bad_states += stats.blocks_used > v->blocks
                                ? stats.blocks_used - v->blocks
                                : v->blocks - stats.blocks_used;
}

size_t verify_heap_stopped(struct heap_report *report)
{
    struct verifier v = {0};
    void *map = mmap(NULL, table_bytes(), PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

    if (map == MAP_FAILED)
        return SIZE_MAX;
    v.expected = map;
    for_each_small(&v, collect_block);
    heap_large_for_each(collect_block, &v);
    handle_for_each(expect_handle, &v);
    mutator_for_each(expect_frames, &v);
    pins_for_each(expect_pin, &v);
    weakrefs_for_each_queued(expect_pin, &v);
    for_each_small(&v, check_one);
    heap_large_for_each(check_one, &v);
    check_heap(&v);
    if (munmap(map, table_bytes()) != 0)
        die("munmap of the heap checker's table failed");
    if (report)
        *report = v.report;
    return v.report.wrong_counts + v.report.dangling + v.report.bad_states +
           v.report.lost_arrays;
}

size_t verify_heap(struct mutator *m, struct heap_report *report)
{
    size_t violations;

    world_stop(m);
    rc_settle(m);
    violations = verify_heap_stopped(report);
    world_start(m);
    rc_unsettle(m);
    return violations;
}
