/* SPDX-License-Identifier: MIT */
/* When the collector runs by itself: counts, thresholds, the 25 % rule. */
#include "tests/runtime/test_gc.h"

#include "runtime/types/int.h"
#include "runtime/types/tuple.h"

static void assert_counts(int young, int one, int two)
{
    int count[GC_GENERATIONS];

    gc_get_count(count);
    cr_assert_eq(count[0], young, "young: %d, not %d", count[0], young);
    cr_assert_eq(count[1], one, "generation 1: %d, not %d", count[1], one);
    cr_assert_eq(count[2], two, "generation 2: %d, not %d", count[2], two);
}

static uint64_t collections(int generation)
{
    struct gc_stats stats[GC_GENERATIONS];

    gc_stats(stats);
    return stats[generation].collections;
}

GC_TEST(gc_generations, defaults_are_cpythons)
{
    int threshold[GC_GENERATIONS];

    gc_get_threshold(threshold);
    cr_assert_eq(threshold[0], 700);
    cr_assert_eq(threshold[1], 10);
    cr_assert_eq(threshold[2], 10);
}

GC_TEST(gc_generations, births_and_deaths_are_counted)
{
    struct object **f = frame_push(m, 2);

    gc_collect(m, 2);
    assert_counts(0, 0, 0);
    box_new(m, &f[0], 0, 1);
    box_new(m, &f[1], 1, 1);
    assert_counts(2, 0, 0);
    box_make(m, &f[1], &grain_type, 2, 0); /* not tracked; box 1 dies */
    rc_flush(m);
    assert_counts(1, 0, 0);
    gc_collect(m, 0);
    assert_counts(0, 1, 0);
    gc_collect(m, 0);
    assert_counts(0, 2, 0);
    gc_collect(m, 1);
    assert_counts(0, 0, 1);
    gc_collect(m, 2);
    assert_counts(0, 0, 0);
    frame_pop(m, f);
}

GC_TEST(gc_generations, trap_10_deaths_of_the_old_never_take_the_count_below_0)
{
    enum { OLD = 500 };
    struct object **f = frame_push(m, OLD + 1);

    for (uint64_t i = 0; i < OLD; i++)
        box_new(m, &f[i], i, 1);
    gc_collect(m, 0);
    assert_counts(0, 1, 0);
    for (size_t i = 0; i < OLD; i++)
        local_clear(m, &f[i]);
    rc_flush(m);
    assert_counts(0, 1, 0);
    box_new(m, &f[0], 0, 1);
    box_new(m, &f[1], 1, 1);
    assert_counts(2, 1, 0); /* and nothing is owed for those that died */
    frame_pop(m, f);
}

/* CPython: a collection when the count is above the threshold. */
GC_TEST(gc_generations, the_trigger_is_exact)
{
    static const int thresholds[] = {1, 2, 7, 100, 700};
    struct object **f = frame_push(m, 800);

    for (size_t t = 0; t < sizeof(thresholds) / sizeof(*thresholds); t++) {
        int threshold[GC_GENERATIONS] = {thresholds[t], 1000, 1000};
        uint64_t before;

        for (size_t i = 0; i < 800; i++)
            local_clear(m, &f[i]);
        rc_flush(m);
        gc_collect(m, 2);
        gc_set_threshold(threshold);
        gc_enable();
        before = collections(0);
        for (int i = 0; i < thresholds[t]; i++) {
            box_new(m, &f[i], (uint64_t)i, 1);
            safepoint(m);
        }
        cr_assert_eq(collections(0), before, "at the threshold: not yet");
        box_new(m, &f[thresholds[t]], 0, 1);
        safepoint(m);
        cr_assert_eq(collections(0), before + 1, "above it: now");
        assert_counts(0, 1, 0);
        gc_disable();
    }
    frame_pop(m, f);
}

/*
 * The choice of the generation, against CPython's algorithm written down once
 * more. A long run of births, all surviving, at small thresholds.
 */
struct model {
    int count[GC_GENERATIONS], threshold[GC_GENERATIONS];
    size_t size[GC_GENERATIONS]; /* objects in each generation */
    size_t survivors, pending;
    uint64_t collections[GC_GENERATIONS];
};

static void model_collect(struct model *model, int generation)
{
    size_t survivors = 0;

    if (generation < GC_OLDEST)
        model->count[generation + 1]++;
    for (int g = 0; g <= generation; g++) {
        model->count[g] = 0;
        survivors += model->size[g];
        model->size[g] = 0;
    }
    model->size[generation < GC_OLDEST ? generation + 1 : GC_OLDEST] +=
        survivors;
    if (generation == GC_OLDEST - 1)
        model->pending += survivors;
    if (generation == GC_OLDEST) {
        model->survivors = survivors;
        model->pending = 0;
    }
    model->collections[generation]++;
}

static void model_birth(struct model *model)
{
    model->size[0]++;
    if (++model->count[0] <= model->threshold[0])
        return;
    for (int g = GC_OLDEST; g >= 0; g--) {
        if (model->count[g] <= model->threshold[g] ||
            (g == GC_OLDEST && model->pending < model->survivors / 4))
            continue;
        model_collect(model, g);
        return;
    }
}

GC_TEST(gc_generations, the_choice_is_cpythons)
{
    static const int thresholds[][GC_GENERATIONS] = {
        {5, 2, 2}, {1, 1, 1}, {10, 3, 1}, {3, 10, 10}, {20, 1, 0}, {7, 0, 3},
    };
    struct object **f = frame_push(m, 2);

    for (size_t t = 0; t < sizeof(thresholds) / sizeof(*thresholds); t++) {
        struct model model = {0};
        uint64_t base[GC_GENERATIONS];

        memcpy(model.threshold, thresholds[t], sizeof(model.threshold));
        local_clear(m, &f[0]);
        box_new(m, &f[0], 0, 2);
        rc_flush(m);
        gc_collect(m, 2); /* its only survivor is f[0] */
        model.size[GC_OLDEST] = model.survivors = 1;
        for (int g = 0; g < GC_GENERATIONS; g++)
            base[g] = collections(g);
        gc_set_threshold(thresholds[t]);
        gc_enable();
        for (uint64_t i = 0; i < 4000; i++) {
            int count[GC_GENERATIONS];

            box_new(m, &f[1], i, 2);
            link_to(m, f[1], 0, f[0]); /* a chain that grows */
            local_move(m, &f[0], &f[1]);
            safepoint(m);
            model_birth(&model);
            gc_get_count(count);
            for (int g = 0; g < GC_GENERATIONS; g++) {
                cr_assert_eq(count[g], model.count[g], "%zu: count of %d", t,
                             g);
                cr_assert_eq(collections(g) - base[g], model.collections[g],
                             "%zu: collections of %d after %d births", t, g,
                             (int)i);
            }
        }
        cr_assert_gt(model.collections[2], 1, "the model never got there");
        gc_disable();
    }
    frame_pop(m, f);
}

/* Tuples that are untracked are no survivors: of 1000 of them and 100 boxes,
 * 25 more objects are a quarter. */
GC_TEST(gc_generations, untracked_tuples_do_not_count_as_survivors)
{
    enum { TUPLES = 1000, BOXES = 100, MORE = 26 };
    static const int threshold[GC_GENERATIONS] = {1, 1000, 0};
    struct object **f = frame_push(m, TUPLES + BOXES + MORE + 2);
    struct object **item = f + TUPLES + BOXES + MORE;
    uint64_t before;

    int_new(m, 1 << 20, item);
    for (size_t i = 0; i < TUPLES; i++)
        tuple_new(m, item, 1, &f[i]);
    for (size_t i = TUPLES; i < TUPLES + BOXES; i++)
        box_new(m, &f[i], i, 1);
    gc_collect(m, 2);
    for (size_t i = TUPLES + BOXES; i < TUPLES + BOXES + MORE; i++)
        box_new(m, &f[i], i, 1);
    gc_collect(m, 1);
    before = collections(2);
    gc_set_threshold(threshold);
    gc_enable();
    box_new(m, &item[0], 0, 1);
    box_new(m, &item[1], 0, 1);
    safepoint(m);
    cr_assert_eq(collections(2), before + 1);
    frame_pop(m, f);
}

GC_TEST(gc_generations, off_means_off)
{
    static const int eager[GC_GENERATIONS] = {3, 10, 10};
    static const int never[GC_GENERATIONS] = {0, 10, 10};
    struct object **f = frame_push(m, 10);
    uint64_t before;

    gc_collect(m, 2);
    before = collections(0);
    gc_set_threshold(eager); /* disabled */
    for (uint64_t i = 0; i < 10; i++) {
        box_new(m, &f[i], i, 1);
        safepoint(m);
    }
    cr_assert_eq(collections(0), before);
    assert_counts(10, 0, 0);
    gc_set_threshold(never); /* enabled, but the threshold is 0 */
    gc_enable();
    safepoint(m);
    cr_assert(gc_is_enabled());
    cr_assert_eq(collections(0), before);
    gc_set_threshold(eager); /* overdue */
    safepoint(m);
    cr_assert_eq(collections(0), before + 1);
    frame_pop(m, f);
}

/* Not alone, a mutator counts in portions; the count stays above 0 all the
 * same, give or take a portion. */
static void wait_to_be_stopped(struct mutator *m, unsigned index, void *arg)
{
    (void)index;
    while (!crew_is_over(arg))
        rest_us(m, 100);
}

GC_TEST(gc_generations, deaths_among_many_mutators)
{
    enum { OLD = 2000, PORTION = 64 };
    struct object **f = frame_push(m, OLD);
    int count[GC_GENERATIONS];
    struct crew crew;

    for (uint64_t i = 0; i < OLD; i++)
        box_new(m, &f[i], i, 1);
    crew_start(&crew, 1, wait_to_be_stopped, &crew);
    cr_assert(EVENTUALLY(m, mutator_count() == 2, 5000));
    gc_collect(m, 0);
    for (size_t i = 0; i < OLD; i++)
        local_clear(m, &f[i]);
    rc_flush(m);
    for (uint64_t i = 0; i < 3 * PORTION; i++)
        box_new(m, &f[i], i, 1);
    gc_get_count(count);
    cr_assert_geq(count[0], 2 * PORTION);
    cr_assert_leq(count[0], 3 * PORTION);
    crew_stop(&crew);
    crew_join(&crew, m);
    frame_pop(m, f);
}

/* With many mutators the trigger need not be exact, but it must come. */
static void births(struct mutator *m, unsigned index, void *arg)
{
    struct object **f = frame_push(m, 1);

    (void)arg;
    for (uint64_t i = 0; i < 4000; i++) {
        ring_new(m, &f[0], 1, index * UINT64_C(10000) + i);
        safepoint(m);
    }
    frame_pop(m, f);
}

GC_TEST(gc_generations, mutators_share_the_threshold)
{
    enum { THREADS = 4, BIRTHS = THREADS * 4000 };
    uint64_t total;

    gc_enable();
    crew_run(m, THREADS, births, NULL);
    gc_disable();
    total = collections(0) + collections(1) + collections(2);
    /* 22 if it were exact; but while one clears trash the others go on */
    cr_assert_geq(total, 2, "%d", (int)total);
    cr_assert_leq(total, BIRTHS / 350, "%d", (int)total);
    gc_collect(m, 2);
    cr_assert_eq(boxes_left(m), 0);
}

static uint64_t ticks;

static uint64_t tick(void)
{
    return fetch_add_relaxed(&ticks, 10) + 10;
}

GC_TEST(gc_generations, statistics)
{
    struct object **f = frame_push(m, 1);
    struct gc_stats before[GC_GENERATIONS], after[GC_GENERATIONS];

    runtime_set_clock(tick);
    gc_stats(before);
    ring_new(m, &f[0], 5, 0);
    gc_collect(m, 0);
    local_clear(m, &f[0]);
    ring_new(m, &f[0], 7, 0);
    local_clear(m, &f[0]);
    cr_assert_eq(gc_collect(m, 1), 12);
    gc_stats(after);
    cr_assert_eq(after[0].collections, before[0].collections + 1);
    cr_assert_eq(after[0].collected, before[0].collected);
    cr_assert_eq(after[0].candidates, before[0].candidates + 5);
    cr_assert_eq(after[1].collections, before[1].collections + 1);
    cr_assert_eq(after[1].collected, before[1].collected + 12);
    cr_assert_eq(after[1].candidates, before[1].candidates + 12);
    cr_assert_eq(after[1].uncollectable, 0);
    cr_assert_gt(after[1].pause_ns, before[1].pause_ns);
    cr_assert_geq(after[1].pause_max_ns, 10);
    cr_assert_eq(after[2].collections, before[2].collections);
    runtime_set_clock(NULL);
    frame_pop(m, f);
}
