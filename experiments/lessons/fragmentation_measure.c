/* SPDX-License-Identifier: MIT */
/*
 * Bytes held against bytes used.
 *
 * Survivors: arenas are filled, all blocks but a share are freed, the rest is
 * looked at. Choices: a share survives at random, and then as many blocks are
 * freed as allocated for a while, always a random one; a heap that places the
 * new ones well gets the old arenas empty in time. Two programs: one has blocks
 * of one size, where the choice of the pool matters; the other drops and takes
 * whole pools of many sizes, where the choice of the arena does.
 */
#include "experiments/lessons/fragmentation.h"
#include "lab/clock.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

enum {
    CLUSTER = 64,   /* blocks that survive together */
    LIFETIMES = 10, /* so often every block is replaced, on average */
    SHARES_MOST = 9,
};

static const double shares[] = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50};
static const double quick_shares[] = {0.1, 1, 10, 50};

/* A heap of its own for each measurement. */
struct stand {
    struct lab *lab;
    struct heap_local h;
    struct blocks blocks;
    size_t arenas;
    uint32_t random;
};

static bool stand_open(struct stand *s)
{
    s->blocks.count = 0;
    s->random = (uint32_t)lab_settings(s->lab)->seed * 2654435761u + 1;
    return memory_open(s->lab, &s->h);
}

static void stand_close(struct stand *s)
{
    blocks_clear(&s->h, &s->blocks);
    memory_check(s->lab, &s->h);
    memory_close(&s->h);
}

/* A random number below n, which is less than 2^31. */
static size_t below(struct stand *s, size_t n)
{
    return (size_t)((uint64_t)memory_random(&s->random) * n >> 32);
}

static double held_per_used(void)
{
    struct heap_stats now = memory_now();

    return (double)now.bytes_committed / (double)now.bytes_used;
}

static double pooled_per_used(void)
{
    struct heap_stats now = memory_now();

    return (double)(now.pools_used * POOL_BYTES) / (double)now.bytes_used;
}

/* --- survivors ------------------------------------------------------------ */

/* Each of these takes so many blocks off the list of those that die. */

static void every_kth(struct stand *s, bool *dies, size_t survivors)
{
    for (size_t i = 0; i < survivors; i++)
        dies[i * s->blocks.count / survivors] = false;
}

static void at_random(struct stand *s, bool *dies, size_t survivors)
{
    while (survivors > 0) {
        size_t i = below(s, s->blocks.count);

        survivors -= dies[i];
        dies[i] = false;
    }
}

static void oldest(struct stand *s, bool *dies, size_t survivors)
{
    (void)s;
    memset(dies, 0, survivors);
}

static void clustered(struct stand *s, bool *dies, size_t survivors)
{
    size_t clusters = s->blocks.count / CLUSTER;

    while (survivors > 0) {
        bool *first = dies + below(s, clusters) * CLUSTER;

        for (size_t i = 0; i < CLUSTER && survivors > 0; i++) {
            survivors -= first[i];
            first[i] = false;
        }
    }
}

static const struct {
    const char *name;
    void (*mark)(struct stand *, bool *dies, size_t survivors);
} patterns[] = {
    {"every k-th", every_kth},
    {"random", at_random},
    {"clustered", clustered},
    {"oldest", oldest},
};

static void free_marked(struct stand *s, const bool *dies)
{
    for (size_t i = 0; i < s->blocks.count; i++) {
        if (dies[i]) {
            heap_free(&s->h, s->blocks.block[i]);
            s->blocks.block[i] = NULL;
        }
    }
    heap_local_collect(&s->h);
}

static bool measure_survivors(struct stand *s, size_t pattern, double share)
{
    size_t count = s->arenas * ARENA_BLOCKS;
    size_t survivors = (size_t)((double)count * share / 100);
    bool *dies = lab_alloc(count, sizeof(bool));
    const struct lab_param params[] = {
        lab_text("survivors", patterns[pattern].name),
        lab_number("share_percent", share),
        {.key = NULL}};

    if (!stand_open(s)) {
        free(dies);
        return false;
    }
    blocks_add(s->lab, &s->h, &s->blocks, count, FIRST_BYTES);
    memset(dies, true, count);
    patterns[pattern].mark(s, dies, survivors);
    free_marked(s, dies);
    free(dies);
    lab_check_equal(s->lab, "survivors", (int64_t)survivors,
                    (int64_t)memory_now().blocks_used);
    lab_row(s->lab, "held_per_used", "1", held_per_used(), 0, params);
    lab_row(s->lab, "pooled_per_used", "1", pooled_per_used(), 0, params);
    stand_close(s);
    return true;
}

/* --- choices: blocks of one size ------------------------------------------ */

enum { LIVING_PERCENT = 10 };

/* Leaves a random share, closed up at the front of the list. */
static void thin_out(struct stand *s, size_t count)
{
    size_t left = 0;

    blocks_add(s->lab, &s->h, &s->blocks, count, FIRST_BYTES);
    for (size_t i = 0; i < count; i++) {
        if (below(s, 100) < LIVING_PERCENT)
            s->blocks.block[left++] = s->blocks.block[i];
        else
            heap_free(&s->h, s->blocks.block[i]);
    }
    s->blocks.count = left;
    heap_local_collect(&s->h);
}

static void policy_rows(struct stand *s, const char *program,
                        const char *choice)
{
    const struct lab_param params[] = {lab_text("program", program),
                                       lab_text("choice", choice),
                                       {.key = NULL}};

    heap_local_collect(&s->h);
    lab_row(s->lab, "held_per_used", "1", held_per_used(), 0, params);
    lab_row(s->lab, "pooled_per_used", "1", pooled_per_used(), 0, params);
}

/* Processor time of this thread: others at work do not count. */
static int64_t cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * LAB_NS_PER_S + now.tv_nsec;
}

/* A random block goes and a new one comes, LIFETIMES times their number. */
static void churn_blocks(struct stand *s)
{
    size_t steps = LIFETIMES * s->blocks.count;

    while (steps-- > 0) {
        void **block = &s->blocks.block[below(s, s->blocks.count)];

        heap_free(&s->h, *block);
        *block = heap_alloc(&s->h, FIRST_BYTES);
    }
}

static bool measure_pool_choice(struct stand *s, enum heap_pool_choice choice)
{
    const char *name = heap_pool_choice_names[choice];
    int64_t begin, ns;

    if (!stand_open(s))
        return false;
    thin_out(s, s->arenas * ARENA_BLOCKS);
    if (choice == HEAP_POOL_RECENT) /* the same before each of them */
        policy_rows(s, "one size", "before");
    heap_set_policy((struct heap_policy){.pool = choice});
    begin = cpu_ns();
    churn_blocks(s);
    ns = cpu_ns() - begin;
    policy_rows(s, "one size", name);
    lab_row(s->lab, "churn_ns", "ns",
            (double)ns / (double)(LIFETIMES * s->blocks.count), 0,
            LAB_PARAMS(lab_text("choice", name)));
    stand_close(s);
    return true;
}

/* --- choices: whole pools of any size ------------------------------------- */

enum { LOAD_LEAST = 256, LOAD_MOST = POOL_BYTES / LOAD_LEAST };

/* Blocks that fill one pool, and go together. */
struct load {
    void **block;
    size_t count;
};

static void load_take(struct stand *s, struct load *load, size_t bytes)
{
    load->count = 0;
    while (load->count < POOL_BYTES / bytes) {
        void *block = heap_alloc(&s->h, bytes);

        if (!lab_check(s->lab, block != NULL, "a refused allocation"))
            return;
        load->block[load->count++] = block;
    }
}

static void load_drop(struct stand *s, struct load *load)
{
    for (size_t i = 0; i < load->count; i++)
        heap_free(&s->h, load->block[i]);
    load->count = 0;
}

/* 256, 272, ... 512 bytes: sizes of which a pool holds few. */
static size_t load_bytes(struct stand *s)
{
    return LOAD_LEAST + 16 * below(s, 17);
}

/* Pools of one size, of which a random share lives; how many do. */
static size_t fill_loads(struct stand *s, struct load *loads, size_t count)
{
    size_t left = 0;

    for (size_t i = 0; i < count; i++)
        load_take(s, &loads[i], 512);
    for (size_t i = 0; i < count; i++) {
        if (below(s, 100) < LIVING_PERCENT) {
            struct load survivor = loads[i];

            loads[i] = loads[left];
            loads[left++] = survivor;
        } else {
            load_drop(s, &loads[i]);
        }
    }
    heap_local_collect(&s->h);
    return left;
}

/* A random load goes and one of another size comes. */
static void churn_loads(struct stand *s, struct load *loads, size_t count)
{
    for (size_t i = 0; i < LIFETIMES * count; i++) {
        struct load *load = &loads[below(s, count)];

        load_drop(s, load);
        heap_local_collect(&s->h); /* an empty pool goes back at once */
        load_take(s, load, load_bytes(s));
    }
}

static void run_loads(struct stand *s, struct load *loads, size_t count,
                      enum heap_arena_choice choice)
{
    size_t left = fill_loads(s, loads, count);

    if (choice == HEAP_ARENA_FULLEST)
        policy_rows(s, "whole pools", "before");
    heap_set_policy((struct heap_policy){.arena = choice});
    churn_loads(s, loads, left);
    policy_rows(s, "whole pools", heap_arena_choice_names[choice]);
    for (size_t i = 0; i < left; i++)
        load_drop(s, &loads[i]);
}

static bool measure_arena_choice(struct stand *s, enum heap_arena_choice choice)
{
    size_t count = s->arenas * HEAP_ARENA_POOLS;
    struct load *loads = lab_alloc(count, sizeof(struct load));
    void **blocks = lab_alloc(count * LOAD_MOST, sizeof(void *));
    bool able = stand_open(s);

    for (size_t i = 0; i < count; i++)
        loads[i].block = blocks + i * LOAD_MOST;
    if (able) {
        run_loads(s, loads, count, choice);
        stand_close(s);
    }
    free(blocks);
    free(loads);
    return able;
}

int fragmentation_measure(struct lab *lab)
{
    bool quick = lab_settings(lab)->quick, able = true;
    const double *share = quick ? quick_shares : shares;
    size_t count = quick ? 4 : SHARES_MOST;
    struct stand s = {.lab = lab, .arenas = quick ? 8 : 16};

    s.blocks = blocks_make(s.arenas * ARENA_BLOCKS);
    lab_cell_begin(lab, 1);
    for (size_t p = 0; p < sizeof(patterns) / sizeof(patterns[0]); p++)
        for (size_t i = 0; able && i < count; i++)
            able = measure_survivors(&s, p, share[i]);
    for (int c = 0; able && c < HEAP_POOL_CHOICES; c++)
        able = measure_pool_choice(&s, (enum heap_pool_choice)c);
    for (int c = 0; able && c < HEAP_ARENA_CHOICES; c++)
        able = measure_arena_choice(&s, (enum heap_arena_choice)c);
    if (able)
        lab_cell_end(lab);
    blocks_drop(&s.blocks);
    return able ? 0 : -1;
}
