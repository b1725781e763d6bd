/* SPDX-License-Identifier: MIT */
/*
 * arenas: blocks, pools and arenas, filling and emptying.
 *
 * The transcript goes step by step, with a map of every arena after each; the
 * report draws the maps. What was to be expected is written down by hand,
 * character by character: the lesson does not ask the heap what is right.
 * Then it is measured what giving memory back costs and what it gives
 * (arenas_cost.c).
 */
#include "experiments/lessons/arenas.h"
#include "lab/transcript.h"

enum { ARENAS = 3, ARENA_BLOCKS = HEAP_ARENA_POOLS * FIRST_POOL };

struct lesson {
    struct lab *lab;
    struct heap_local h;
    struct blocks a, b, c, xs, ys; /* the variables of the Python lines */
};

/* --- saying what is there ------------------------------------------------- */

static void figures(struct lesson *l, int64_t arenas, int64_t pools,
                    int64_t blocks)
{
    struct heap_stats now = memory_now();

    lab_fact(l->lab, "arenas", arenas, (int64_t)now.arenas);
    lab_fact(l->lab, "pools in use", pools, (int64_t)now.pools_used);
    lab_fact(l->lab, "blocks in use", blocks, (int64_t)now.blocks_used);
}

static void bytes(struct lesson *l, int64_t held, int64_t used)
{
    struct heap_stats now = memory_now();

    lab_fact(l->lab, "bytes held of the system", held,
             (int64_t)now.bytes_committed);
    lab_fact(l->lab, "bytes in use", used, (int64_t)now.bytes_used);
}

/* gc.collect() takes this part of the heap with it: empty pools that a thread
 * has kept go back to their arenas. */
static void collect(struct lesson *l)
{
    heap_local_collect(&l->h);
}

/* --- filling -------------------------------------------------------------- */

static void sizes(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "Python does not ask the system for each object. Small ones "
                  "(up to 512 bytes) get a block of a pool: 16 KiB cut into "
                  "blocks of one size. Pools are parts of an arena: 1 MiB, "
                  "which the system is asked for, and may get back.");
    lab_says(lab, "So does the heap here: objects are not needed to see it, "
                  "their blocks are enough. Each line's objects are as many "
                  "blocks of that size.");
    lab_python(lab, "sys.getsizeof(bytes(15)), sys.getsizeof(bytes(95))");
    blocks_add(lab, &l->h, &l->a, 1, FIRST_BYTES);
    blocks_add(lab, &l->h, &l->b, 1, SECOND_BYTES);
    lab_answer(lab, "bytes of their blocks", "(48, 128)",
               heap_block_size(l->a.block[0]) == 48 &&
                       heap_block_size(l->b.block[0]) == 128
                   ? "(48, 128)"
                   : "others");
    blocks_clear(&l->h, &l->a);
    blocks_clear(&l->h, &l->b);
    collect(l);
    lab_says(lab, "A map of an arena has one character for each of its 64 "
                  "pools. '.' is a free pool, '#' one full of 48-byte blocks, "
                  "1 to 9 say how many tenths of them are in use, 0 that none "
                  "is. For blocks of 128 bytes it is '@', a to i, and o.");
}

static void fill_pools(struct lesson *l)
{
    struct lab *lab = l->lab;
    struct heap_arena_map arena;

    lab_says(lab, "Step 1: one block takes a pool, the pool an arena");
    lab_python(lab, "a = bytes(15)");
    blocks_add(lab, &l->h, &l->a, 1, FIRST_BYTES);
    arena_answer(lab, 1, "1", '.');
    figures(l, 1, 1, 1);
    bytes(l, 1048576, 48);

    lab_says(lab, "Step 2: another size takes another pool");
    lab_python(lab, "b = bytes(95)");
    blocks_add(lab, &l->h, &l->b, 1, SECOND_BYTES);
    arena_answer(lab, 1, "1a", '.');
    figures(l, 1, 2, 2);
    if (heap_map_arena(1, &arena)) {
        lab_fact(lab, "blocks of 48 bytes that the first pool can hold", 341,
                 arena.pool[0].capacity);
        lab_fact(lab, "blocks of 128 bytes that the second can hold", 128,
                 arena.pool[1].capacity);
    }
    lab_says(lab, "CPython's pools hold one less each, 340 and 127: they begin "
                  "with a header of 48 bytes. Ours are described in a table "
                  "that stands elsewhere.");

    lab_says(lab, "Step 3: a full pool, and one block more");
    lab_python(lab, "xs = [bytes(15) for _ in range(341)]");
    blocks_add(lab, &l->h, &l->xs, 341, FIRST_BYTES);
    arena_answer(lab, 1, "#a1", '.');
    figures(l, 1, 3, 343);
}

static void fill_arenas(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "Step 4: the arena is full");
    lab_python(lab, "xs += [bytes(15) for _ in range(21141)]");
    blocks_add(lab, &l->h, &l->xs, 21141, FIRST_BYTES);
    arena_answer(lab, 1, "#a", '#');
    figures(l, 1, 64, 63 * FIRST_POOL + 1);

    lab_says(lab, "Step 5: the next block takes a second arena");
    lab_python(lab, "c = bytes(15)");
    blocks_add(lab, &l->h, &l->c, 1, FIRST_BYTES);
    arena_answer(lab, 1, "#a", '#');
    arena_answer(lab, 2, "1", '.');
    figures(l, 2, 65, 63 * FIRST_POOL + 2);

    lab_says(lab, "Step 6: a third one, half filled");
    lab_python(lab, "ys = [bytes(15) for _ in range(32735)]");
    blocks_add(lab, &l->h, &l->ys, 32735, FIRST_BYTES);
    arena_answer(lab, 1, "#a", '#');
    arena_answer(lab, 2, "#", '#');
    arena_answer(lab, 3, "################################", '.');
    figures(l, 3, 160, 159 * FIRST_POOL + 1);
    bytes(l, 3 * 1048576, 159 * FIRST_POOL * FIRST_BYTES + SECOND_BYTES);
}

/* --- emptying ------------------------------------------------------------- */

static void free_every_second(struct lesson *l)
{
    struct lab *lab = l->lab;
    struct blocks zs = blocks_make(1000);
    size_t left;

    lab_says(lab, "Step 7: every second block is freed");
    lab_python(lab, "del xs[::2], ys[::2]");
    blocks_free(&l->h, &l->xs, 0, l->xs.count, 2);
    blocks_free(&l->h, &l->ys, 0, l->ys.count, 2);
    collect(l);
    left = 2 + l->xs.count / 2 + l->ys.count / 2; /* a, c, every other one */
    arena_answer(lab, 1, "5a", '5');
    arena_answer(lab, 2, "5", '5');
    arena_answer(lab, 3, "55555555555555555555555555555555", '.');
    figures(l, 3, 160, (int64_t)left + 1);
    bytes(l, 3 * 1048576, (int64_t)(left * FIRST_BYTES + SECOND_BYTES));
    lab_says(lab, "No pool is empty: half of the blocks are gone, all of the "
                  "memory is still "
                  "there. It is good for blocks of the same size, which take "
                  "the free places first:");
    lab_python(lab, "zs = [bytes(15) for _ in range(1000)]");
    blocks_add(lab, &l->h, &zs, 1000, FIRST_BYTES);
    lab_fact(lab, "pools in use", 160, (int64_t)memory_now().pools_used);
    lab_python(lab, "del zs");
    blocks_clear(&l->h, &zs);
    blocks_drop(&zs);
}

static void return_arenas(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "Step 8: two arenas become empty");
    lab_python(lab, "del c, ys");
    blocks_clear(&l->h, &l->c);
    blocks_clear(&l->h, &l->ys);
    lab_fact(lab, "pools that the thread keeps, empty, for its next blocks", 25,
             (int64_t)memory_now().pools_used - HEAP_ARENA_POOLS);
    lab_python(lab, "gc.collect()");
    collect(l);
    lab_says(lab, "A collection gives these back, too (CPython keeps no empty "
                  "pool, and needs none: only one thread at a time is in its "
                  "heap). One empty arena is kept for the next need; the other "
                  "goes back to the system:");
    arena_answer(lab, 1, "5a", '5');
    arena_answer(lab, 2, NULL, 0);
    arena_answer(lab, 3, "", '.');
    lab_fact(lab, "arenas given back so far", 1,
             (int64_t)memory_now().arenas_returned);
    lab_fact(lab, "bytes of the second arena that are in memory", 0,
             (int64_t)arena_resident(2));
    lab_answer(lab, "the third is still in memory, as far as it was used",
               "yes", arena_resident(3) >= 32 * POOL_BYTES ? "yes" : "no");
    figures(l, 2, 64, 2 + (int64_t)l->xs.count / 2);
}

static void change_class(struct lesson *l)
{
    struct lab *lab = l->lab;

    lab_says(lab, "Step 9: an empty pool serves another size");
    lab_says(lab, "Freed are the blocks left in the third pool of the first "
                  "arena. Then blocks of 128 bytes: 127 of them fit into their "
                  "pool, one does not.");
    lab_python(lab, "del xs[170:340]\ngc.collect()");
    blocks_free(&l->h, &l->xs, 340, 340 + FIRST_POOL, 1);
    collect(l);
    lab_python(lab, "bs = [bytes(95) for _ in range(128)]");
    blocks_add(lab, &l->h, &l->b, 128, SECOND_BYTES);
    arena_answer(lab, 1, "5@a", '5');
    arena_answer(lab, 2, NULL, 0);
    arena_answer(lab, 3, "", '.');
    lab_fact(lab, "pool of the first arena that the last block stands in", 3,
             (int64_t)pool_number(l->b.block[128]));
    lab_says(lab, "It is taken from the fullest arena that has one, and not "
                  "from the empty one: so the emptier arenas can get empty.");
}

static void free_all(struct lesson *l)
{
    lab_says(l->lab, "Step 10: everything is freed");
    lab_python(l->lab, "del a, b, bs, xs\ngc.collect()");
    blocks_clear(&l->h, &l->a);
    blocks_clear(&l->h, &l->b);
    blocks_clear(&l->h, &l->xs);
    collect(l);
    arena_answer(l->lab, 1, NULL, 0);
    arena_answer(l->lab, 2, NULL, 0);
    arena_answer(l->lab, 3, "", '.');
    figures(l, 1, 0, 0);
    lab_fact(l->lab, "arenas given back so far", 2,
             (int64_t)memory_now().arenas_returned);
    lab_says(l->lab, "When an object's block comes back is another matter: at "
                     "once where the count that reaches zero is seen at once, "
                     "a little later where deaths are late. What becomes of "
                     "the block is the same.");
}

static int teach(struct lab *lab)
{
    struct lesson l = {
        .lab = lab,
        .a = blocks_make(1),
        .b = blocks_make(1 + 128),
        .c = blocks_make(1),
        .xs = blocks_make(2 * ARENA_BLOCKS),
        .ys = blocks_make(2 * ARENA_BLOCKS),
    };

    if (!memory_open(lab, &l.h))
        return -1;
    lab_cell_begin(lab, 1);
    sizes(&l);
    fill_pools(&l);
    fill_arenas(&l);
    free_every_second(&l);
    return_arenas(&l);
    change_class(&l);
    free_all(&l);
    memory_check(lab, &l.h);
    lab_cell_end(lab);
    memory_close(&l.h);
    blocks_drop(&l.a);
    blocks_drop(&l.b);
    blocks_drop(&l.c);
    blocks_drop(&l.xs);
    blocks_drop(&l.ys);
    return 0;
}

static int run(struct lab *lab)
{
    int failed = teach(lab);

    if (failed || lab_settings(lab)->transcript)
        return failed;
    return arenas_measure(lab);
}

static const struct lab_cell cells[] = {
    {.threads = "1", .seconds = 0.5, .quick_seconds = 0.2, .most_blocks = 3},
    {.threads = NULL},
};

const struct experiment experiment_arenas = {
    .name = "arenas",
    .lesson = true,
    .question = "Where do Python's small objects live, and when does their "
                "memory go back?",
    .help =
        "Blocks of two sizes are allocated and freed, step by step, with a map "
        "of every\narena after each step: pools fill, arenas fill, holes "
        "appear, pools and arenas\nbecome empty, one arena is kept and the "
        "others go back to the system.\n"
        "\n"
        "Measured after that, for the lab's heap and the C library's malloc in "
        "turn:\n"
        "\n"
        "  free_ns         nanoseconds per free of a 48-byte block\n"
        "  resident_mib    memory that is resident while blocks are freed\n"
        "\n"
        "  lab-gil arenas --transcript\n"
        "  lab-biased arenas",
    .run = run,
    .cells = cells,
};
