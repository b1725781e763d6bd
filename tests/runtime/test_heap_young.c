/* SPDX-License-Identifier: MIT */
/* Large blocks and the generations: who is looked at in a young collection. */
#include "runtime/heap/walk.h"
#include "tests/runtime/test_gc.h"

enum { BYTES = 12 << 10, MANY = 300, BLOCKS_SEEN = 4 * MANY };

struct seen {
    void *block[BLOCKS_SEEN];
    size_t count;
};

static void see(void *block, size_t bytes, void *arg)
{
    struct seen *seen = arg;

    cr_assert_eq(bytes, BYTES);
    cr_assert_lt(seen->count, BLOCKS_SEEN);
    seen->block[seen->count++] = block;
}

static struct seen seen_in(uint8_t mask)
{
    struct seen seen = {.count = 0};

    heap_large_for_each_in(mask, see, &seen);
    for (size_t i = 1; i < seen.count; i++)
        cr_assert_gt(seen.block[i], seen.block[i - 1], "in address order");
    return seen;
}

static bool is_in(const struct seen *seen, const void *block)
{
    for (size_t i = 0; i < seen->count; i++)
        if (seen->block[i] == block)
            return true;
    return false;
}

static struct heap_local local;
static void *block[MANY];

static void start(void)
{
    cr_assert_eq(heap_init(), 0);
    heap_local_init(&local);
    for (int i = 0; i < MANY; i++) {
        block[i] = heap_alloc(&local, BYTES);
        cr_assert(heap_is_large(block[i]));
    }
}

TestSuite(heap_young, .init = start);

Test(heap_young, nobody_is_looked_at_before_somebody_is_noted)
{
    struct seen all = {.count = 0};

    cr_assert_eq(seen_in(0xff).count, 0);
    heap_large_for_each(see, &all);
    cr_assert_eq(all.count, MANY);
}

Test(heap_young, few_besides_those_that_are_noted_are_looked_at)
{
    struct seen seen;

    heap_note_young(block[10]);
    heap_note_young(block[MANY - 1]);
    seen = seen_in(1);
    cr_assert(is_in(&seen, block[10]));
    cr_assert(is_in(&seen, block[MANY - 1]));
    /* the neighbours in 64 pages: not more than 22 blocks of 3 pages each */
    cr_assert_leq(seen.count, 2 * 22);
    cr_assert_eq(seen_in(2).count, 0);
}

Test(heap_young, survivors_move_on)
{
    struct seen seen;

    heap_note_young(block[10]);
    heap_note_young(block[200]);
    heap_large_move_gens(1, 2);
    cr_assert_eq(seen_in(1).count, 0);
    seen = seen_in(2);
    cr_assert(is_in(&seen, block[10]) && is_in(&seen, block[200]));
    heap_note_young(block[11]); /* perhaps in the same 16 KiB as 10 */
    seen = seen_in(1);
    cr_assert(is_in(&seen, block[11]) && !is_in(&seen, block[200]));
    heap_large_move_gens(3, 4);
    cr_assert_eq(seen_in(3).count, 0);
    seen = seen_in(4);
    for (int i = 10; i <= 11; i++)
        cr_assert(is_in(&seen, block[i]));
    cr_assert(is_in(&seen, block[200]));
}

Test(heap_young, the_dead_are_not_looked_at)
{
    struct seen seen;

    for (int i = 0; i < MANY; i++)
        heap_note_young(block[i]);
    cr_assert_eq(seen_in(1).count, MANY);
    for (int i = 0; i < MANY; i += 2)
        heap_free(&local, block[i]);
    seen = seen_in(1);
    cr_assert_eq(seen.count, MANY / 2);
    for (int i = 0; i < MANY; i++)
        cr_assert_eq(is_in(&seen, block[i]), i % 2 == 1);
    cr_assert_eq(heap_verify(), 0);
}

static void free_it(void *large, size_t bytes, void *arg)
{
    (void)bytes;
    (void)arg;
    heap_free(&local, large);
}

Test(heap_young, a_walk_may_free_what_it_is_given)
{
    for (int i = 0; i < MANY; i++)
        heap_note_young(block[i]);
    heap_large_for_each_in(1, free_it, NULL);
    cr_assert_eq(seen_in(1).count, 0);
    cr_assert_eq(heap_verify(), 0);
}

/* --- with a collector ----------------------------------------------------- */

enum { SLOTS = 3000 };

/* A large box that holds itself, dropped after so many collections. */
static void ring_of_one(struct mutator *m, uint64_t id, int survived)
{
    struct object **f = frame_push(m, 1);

    box_new(m, &f[0], id, SLOTS);
    cr_assert(heap_is_large(f[0]));
    link_to(m, f[0], SLOTS - 1, f[0]);
    for (int i = 0; i < survived; i++)
        cr_assert_eq(gc_collect(m, i), 0);
    frame_pop(m, f);
}

GC_TEST(heap_young_gc, large_garbage_is_found_by_its_own_generation)
{
    for (int survived = 0; survived <= GC_OLDEST; survived++) {
        ring_of_one(m, 1, survived);
        for (int g = 0; g < survived; g++)
            cr_assert_eq(gc_collect(m, g), 0, "%d of %d", g, survived);
        cr_assert_eq(gc_collect(m, survived), 1);
        cr_assert_eq(boxes_left(m), 0);
    }
}

GC_TEST(heap_young_gc, a_young_one_beside_old_ones)
{
    struct object **f = frame_push(m, 4);

    for (int i = 0; i < 3; i++)
        box_new(m, &f[i], (uint64_t)i, SLOTS);
    gc_collect(m, GC_OLDEST);
    ring_of_one(m, 4, 0); /* in the gap, or behind */
    local_set(m, &f[1], NULL);
    ring_of_one(m, 5, 0);
    cr_assert_eq(gc_collect(m, 0), 2);
    frame_pop(m, f);
    cr_assert_eq(boxes_left(m), 0);
}
