/* SPDX-License-Identifier: MIT */
/*
 * fragmentation: one survivor per arena keeps it all.
 *
 * The transcript builds the three situations there are (survivors far apart,
 * side by side, one in each pool) and shows what another choice of arenas does
 * to the same program. Then bytes held are measured against bytes used
 * (fragmentation_measure.c).
 */
#include "experiments/lessons/fragmentation.h"
#include "lab/transcript.h"

enum { ARENAS = 8, BLOCKS = ARENAS * ARENA_BLOCKS };

/* The pools of an arena, for the maps. */
static const char forty_eight[] =
    "################################################";
static const char fifty[] =
    "##################################################";

struct lesson {
    struct lab *lab;
    struct heap_local h;
    struct blocks xs; /* the survivors stay in it, too */
    struct blocks others;
};

/* --- saying what is there ------------------------------------------------- */

static void figures(struct lesson *l, int64_t arenas, int64_t held,
                    int64_t used)
{
    struct heap_stats now = memory_now();

    lab_fact(l->lab, "arenas", arenas, (int64_t)now.arenas);
    lab_fact(l->lab, "bytes held of the system", held,
             (int64_t)now.bytes_committed);
    lab_fact(l->lab, "bytes in use", used, (int64_t)now.bytes_used);
}

static size_t arenas_with_objects(void)
{
    struct heap_arena_map arena;
    size_t count = 0;

    for (size_t n = 0; heap_map_arena(n, &arena); n = arena.number + 1)
        count += arena.blocks_used > 0;
    return count;
}

/* Every situation begins with a heap of its own, in which arena 1 is first. */
static bool begin(struct lesson *l)
{
    l->xs.count = l->others.count = 0;
    return memory_open(l->lab, &l->h);
}

static void end(struct lesson *l)
{
    blocks_clear(&l->h, &l->xs);
    blocks_clear(&l->h, &l->others);
    memory_check(l->lab, &l->h);
    memory_close(&l->h);
}

static void fill(struct lesson *l)
{
    lab_python(l->lab, "xs = [bytes(15) for _ in range(8 * 64 * 341)]");
    blocks_add(l->lab, &l->h, &l->xs, BLOCKS, FIRST_BYTES);
}

/* Frees all blocks of xs but every `step`th of the first `below`. */
static void keep_only(struct lesson *l, size_t step, size_t below)
{
    for (size_t i = 0; i < l->xs.count; i++) {
        if (i % step == 0 && i < below)
            continue;
        heap_free(&l->h, l->xs.block[i]);
        l->xs.block[i] = NULL;
    }
    heap_local_collect(&l->h);
}

/* --- the situations ------------------------------------------------------- */

static void one_per_arena(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "The system gets whole arenas back. An arena is free when "
                  "its 64 pools are, a pool when all of its blocks are; and "
                  "no block ever moves, because its address is the object.");
    lab_says(lab, "Eight arenas are filled with blocks of 48 bytes:");
    fill(l);
    figures(l, 8, 8388608, 174592 * 48);
    lab_says(lab, "Now all objects die but the first one of each arena:");
    lab_says(lab, "Step 1: one survivor in each of eight arenas");
    lab_python(lab, "keep = xs[::64 * 341]\ndel xs\ngc.collect()");
    keep_only(l, ARENA_BLOCKS, BLOCKS);
    lab_fact(lab, "objects that live", 8, (int64_t)memory_now().blocks_used);
    figures(l, 8, 8388608, 8 * 48);
    arena_answer(lab, 1, "1", '.');
    arena_answer(lab, 8, "1", '.');
    lab_says(lab, "Eight objects of 48 bytes hold eight arenas, 21,845 bytes "
                  "for each byte in use. The rest is not lost: 63 pools of "
                  "each are free, for any size:");
    lab_says(lab, "Step 2: the free pools serve other sizes");
    lab_python(lab, "ys = [bytes(95) for _ in range(8 * 63 * 128)]");
    blocks_add(lab, &l->h, &l->others, 8 * 63 * 128, SECOND_BYTES);
    arena_answer(lab, 1, "1", '@');
    arena_answer(lab, 8, "1", '@');
    lab_fact(lab, "arenas", 8, (int64_t)memory_now().arenas);
}

static void side_by_side(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "The same again, but the survivors are the first eight:");
    lab_says(lab, "Step 3: eight survivors side by side");
    fill(l);
    lab_python(lab, "keep = xs[:8]\ndel xs\ngc.collect()");
    keep_only(l, 1, 8);
    lab_fact(lab, "objects that live", 8, (int64_t)memory_now().blocks_used);
    figures(l, 2, 2 * 1048576, 8 * 48);
    arena_answer(lab, 1, "1", '.');
    arena_answer(lab, 2, "", '.');
    arena_answer(lab, 8, NULL, 0);
    lab_says(lab, "Seven arenas are empty: one is kept, six have gone back. "
                  "It is not how many objects survive, but where they stand.");
    lab_fact(lab, "arenas given back", 6,
             (int64_t)memory_now().arenas_returned);
}

static void one_per_pool(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "And with one survivor in each pool, three in a thousand:");
    lab_says(lab, "Step 4: one survivor in each pool of eight arenas");
    fill(l);
    lab_python(lab, "keep = xs[::341]\ndel xs\ngc.collect()");
    keep_only(l, FIRST_POOL, BLOCKS);
    lab_fact(lab, "objects that live", 512, (int64_t)memory_now().blocks_used);
    figures(l, 8, 8388608, 512 * 48);
    arena_answer(lab, 1, "1", '1');
    arena_answer(lab, 8, "1", '1');
    lab_says(lab, "No pool is free. For another size all this memory is as "
                  "good as full:");
    lab_says(lab, "Step 5: another size needs a ninth arena");
    lab_python(lab, "b = bytes(95)");
    blocks_add(lab, &l->h, &l->others, 1, SECOND_BYTES);
    lab_fact(lab, "arenas", 9, (int64_t)memory_now().arenas);
    arena_answer(lab, 1, "1", '1');
    arena_answer(lab, 8, "1", '1');
    arena_answer(lab, 9, "a", '.');
    lab_says(lab, "For blocks of the same size it is not:");
    lab_says(lab, "Step 6: the same size fills the holes");
    lab_python(lab, "zs = [bytes(15) for _ in range(8 * 64 * 340)]");
    blocks_add(lab, &l->h, &l->others, ARENAS * 64 * 340, FIRST_BYTES);
    lab_fact(lab, "arenas", 9, (int64_t)memory_now().arenas);
    arena_answer(lab, 1, "#", '#');
    arena_answer(lab, 8, "#", '#');
    arena_answer(lab, 9, "a", '.');
}

/* Three arenas: 48 pools of the first survive, one pool of each other. */
static void make_room(struct lesson *l)
{
    lab_python(l->lab, "xs = [bytes(15) for _ in range(3 * 64 * 341)]\n"
                       "many = xs[:48 * 341]\n"
                       "few = xs[64*341:65*341] + xs[128*341:129*341]\n"
                       "del xs\ngc.collect()");
    blocks_add(l->lab, &l->h, &l->xs, 3 * ARENA_BLOCKS, FIRST_BYTES);
    blocks_free(&l->h, &l->xs, 48 * FIRST_POOL, ARENA_BLOCKS, 1);
    for (size_t a = 1; a <= 2; a++)
        blocks_free(&l->h, &l->xs, a * ARENA_BLOCKS + FIRST_POOL,
                    (a + 1) * ARENA_BLOCKS, 1);
    heap_local_collect(&l->h);
    arena_answer(l->lab, 1, forty_eight, '.');
    arena_answer(l->lab, 2, "#", '.');
    arena_answer(l->lab, 3, "#", '.');
}

static void two_new_pools(struct lesson *l)
{
    lab_python(l->lab, "new = [bytes(15) for _ in range(2 * 341)]");
    blocks_add(l->lab, &l->h, &l->others, 2 * FIRST_POOL, FIRST_BYTES);
}

static void few_die(struct lesson *l)
{
    lab_python(l->lab, "del few\ngc.collect()");
    for (size_t a = 1; a <= 2; a++)
        blocks_free(&l->h, &l->xs, a * ARENA_BLOCKS,
                    a * ARENA_BLOCKS + FIRST_POOL, 1);
    heap_local_collect(&l->h);
    lab_fact(l->lab, "arenas given back",
             heap_policy().arena == HEAP_ARENA_FULLEST ? 1 : 0,
             (int64_t)memory_now().arenas_returned);
}

static void fullest_first(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "So it matters where new blocks are put. In a pool with "
                  "free places, if there is one of their size; else a new "
                  "pool is taken from an arena. From which? Three arenas, of "
                  "which one is used by 48 pools and two by one pool each:");
    lab_says(lab, "Step 7: three arenas with room");
    make_room(l);
    lab_says(lab, "Two new pools are needed, and then the few die. If the "
                  "fullest arena gives the pools, as here and in CPython:");
    lab_says(lab, "Step 8: two new pools from the fullest arena");
    two_new_pools(l);
    arena_answer(lab, 1, fifty, '.');
    arena_answer(lab, 2, "#", '.');
    arena_answer(lab, 3, "#", '.');
    lab_says(lab, "Step 9: the few die, two arenas are free");
    few_die(l);
    arena_answer(lab, 1, fifty, '.');
    arena_answer(lab, 2, "", '.');
    arena_answer(lab, 3, NULL, 0);
    lab_fact(lab, "arenas with objects", 1, (int64_t)arenas_with_objects());
}

static void emptiest_first(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "The same program, if the emptiest arena gives them:");
    lab_says(lab, "Step 10: two new pools from the emptiest arena");
    heap_set_policy((struct heap_policy){.arena = HEAP_ARENA_EMPTIEST});
    make_room(l);
    two_new_pools(l);
    arena_answer(lab, 1, forty_eight, '.');
    arena_answer(lab, 2, "##", '.');
    arena_answer(lab, 3, "##", '.');
    lab_says(lab, "Step 11: the few die, no arena is free");
    few_die(l);
    arena_answer(lab, 1, forty_eight, '.');
    arena_answer(lab, 2, ".#", '.');
    arena_answer(lab, 3, ".#", '.');
    lab_fact(lab, "arenas with objects", 3, (int64_t)arenas_with_objects());
    lab_says(lab, "The heap cannot know which objects will die. But where few "
                  "live, fewer are needed to die for an arena to be free: so "
                  "leave it alone.");
}

static int teach(struct lab *lab)
{
    struct lesson l = {
        .lab = lab,
        .xs = blocks_make(BLOCKS),
        .others = blocks_make(BLOCKS),
    };
    static void (*const situations[])(struct lesson *) = {
        one_per_arena, side_by_side,   one_per_pool,
        fullest_first, emptiest_first,
    };
    bool able = true;

    lab_cell_begin(lab, 1);
    for (size_t i = 0; i < sizeof(situations) / sizeof(situations[0]); i++) {
        able = able && begin(&l);
        if (able) {
            situations[i](&l);
            end(&l);
        }
    }
    if (able)
        lab_cell_end(lab);
    blocks_drop(&l.xs);
    blocks_drop(&l.others);
    return able ? 0 : -1;
}

static int run(struct lab *lab)
{
    int failed = teach(lab);

    if (failed || lab_settings(lab)->transcript)
        return failed;
    return fragmentation_measure(lab);
}

static const struct lab_cell cells[] = {
    {.threads = "1", .seconds = 1.2, .quick_seconds = 0.3, .most_blocks = 1},
    {.threads = NULL},
};

const struct experiment experiment_fragmentation = {
    .name = "fragmentation",
    .lesson = true,
    .question = "How much memory do a few survivors keep?",
    .help =
        "Arenas are filled with blocks of 48 bytes, then most are freed. What "
        "the heap\nstill holds depends on where the survivors stand, not on "
        "how many there are.\n"
        "\n"
        "  held_per_used    bytes held of the system for each byte in use, by "
        "the share of\n                   survivors and their pattern; and "
        "after a while of freeing and\n                   allocating, by the "
        "choice of pool or arena\n"
        "  pooled_per_used  the same for the bytes of pools in use: what "
        "blocks of other\n                   sizes cannot have\n"
        "  churn_ns         nanoseconds per free and allocation under each "
        "choice\n"
        "\n"
        "  lab-gil fragmentation --transcript\n"
        "  lab-gil fragmentation",
    .run = run,
    .cells = cells,
};
