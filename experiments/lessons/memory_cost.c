/* SPDX-License-Identifier: MIT */
/*
 * Lesson: what a nested structure costs.
 *
 * sys.getsizeof() looks at one object. What it refers to has to be added up,
 * and then the question is what to do with what is referred to twice. The sums
 * are compared with what is known of the types' layout, and with what the heap
 * hands out and gets back.
 */
#include "experiments/census.h"
#include "experiments/lessons/memory_cost.h"
#include "experiments/stage.h"
#include "lab/transcript.h"

/* The program's names, and two slots that are ours. */
enum { ROW, NESTED, SHARED, X, NEXT, SPARE, NAMES };

struct lesson {
    struct lab *lab;
    struct mutator *m;
    struct object **f;
    bool failed; /* out of memory */
};

/* --- building ------------------------------------------------------------- */

/* A list of n different numbers, never grown. */
static void number_list(struct lesson *l, int name, int64_t first, size_t n)
{
    struct mutator *m = l->m;
    struct object **f = l->f;

    l->failed |= !list_new_sized(m, n, &f[name]);
    for (size_t i = 0; i < n && !l->failed; i++)
        l->failed |= !(int_new(m, first + (int64_t)i, &f[SPARE]) &&
                       list_append(m, f[name], f[SPARE]));
    local_clear(m, &f[SPARE]);
}

/* A list of n times what `item` names. */
static void repeat(struct lesson *l, int name, int item, size_t n)
{
    l->failed |= !list_new_sized(l->m, n, &l->f[name]);
    for (size_t i = 0; i < n && !l->failed; i++)
        l->failed |= !list_append(l->m, l->f[name], l->f[item]);
}

/* A list of n lists of n different numbers each. ROW is used. */
static void square(struct lesson *l, int name, size_t n)
{
    l->failed |= !list_new_sized(l->m, n, &l->f[name]);
    for (size_t i = 0; i < n && !l->failed; i++) {
        number_list(l, ROW, 1000 * (1 + (int64_t)i), n);
        l->failed |= !list_append(l->m, l->f[name], l->f[ROW]);
    }
    local_clear(l->m, &l->f[ROW]);
}

/* x = [1000], and `times` times x = [x, x]. NEXT is used. */
static void doubled(struct lesson *l, int name, int times)
{
    number_list(l, name, 1000, 1);
    for (int i = 0; i < times && !l->failed; i++) {
        repeat(l, NEXT, name, 2);
        local_move(l->m, &l->f[name], &l->f[NEXT]);
    }
}

/* --- the transcript ------------------------------------------------------- */

static void getsizeof(struct lesson *l, const char *what, int name,
                      int64_t expected)
{
    lab_fact(l->lab, what, expected,
             l->failed ? -1 : (int64_t)object_sizeof(l->f[name]));
}

/* total(), total_once() and how many objects that were. */
static void totals(struct lesson *l, int name, int64_t total, int64_t once,
                   int64_t objects)
{
    struct seen seen = {.place = NULL};

    if (l->failed)
        return;
    lab_fact(l->lab, "total", total, (int64_t)cost_total(l->f[name]));
    lab_fact(l->lab, "total_once", once,
             (int64_t)cost_once(l->f[name], &seen));
    lab_fact(l->lab, "objects", objects, (int64_t)seen.count);
    seen_free(&seen);
}

/* Bytes in blocks handed out, when all that is pending has happened. */
static int64_t heap_bytes(struct lesson *l)
{
    struct heap_stats stats;

    rc_flush(l->m);
    heap_stats(&stats);
    return (int64_t)stats.bytes_used;
}

static void introduce(struct lesson *l)
{
    lab_says(l->lab,
             "Sizes are bytes, and this runtime's: an object begins with a "
             "header of 16 (count and type), a list has 16 more and an array "
             "of 8 + 8 per place, an int 8 more. The array has as many places "
             "as its block has room for: three where two were asked for. "
             "CPython 3.11 has the same 16 and, for containers, 16 in front "
             "for its collector; there an int takes 28 and a list 56 + 8 for "
             "each place. The sums differ, what they show does not.");
    lab_python(l->lab,
               "def total(o):  # along every reference\n"
               "    return sys.getsizeof(o) + sum(\n"
               "        total(r) for r in gc.get_referents(o))\n"
               "def total_once(o, seen):  # each object once\n"
               "    if id(o) in seen: return 0\n"
               "    seen.add(id(o))\n"
               "    return sys.getsizeof(o) + sum(\n"
               "        total_once(r, seen) for r in gc.get_referents(o))");
}

static void nested(struct lesson *l)
{
    lab_says(l->lab, "getsizeof() counts the object and not what it refers "
                     "to: the list's three references, not the numbers.");
    lab_python(l->lab, "row = [1000, 1001, 1002]");
    number_list(l, ROW, 1000, 3);
    getsizeof(l, "sys.getsizeof(row)", ROW, 64);
    l->failed |= !list_get(l->m, l->f[ROW], 0, &l->f[SPARE]);
    getsizeof(l, "sys.getsizeof(row[0])", SPARE, 24);
    local_clear(l->m, &l->f[SPARE]);
    totals(l, ROW, 136, 136, 4);
    lab_says(l->lab, "So a list of lists is as small as a list of numbers:");
    lab_python(l->lab, "nested = [[1000, 1001, 1002], [2000, 2001, 2002],\n"
                       "          [3000, 3001, 3002]]");
    square(l, NESTED, 3);
    getsizeof(l, "sys.getsizeof(nested)", NESTED, 64);
    totals(l, NESTED, 472, 472, 13);
}

static void shared(struct lesson *l)
{
    lab_says(l->lab, "With the same row three times the references are as "
                     "many, the objects are not.");
    lab_python(l->lab, "row = [1000, 1001, 1002]\nshared = [row, row, row]");
    number_list(l, ROW, 1000, 3);
    repeat(l, SHARED, ROW, 3);
    getsizeof(l, "sys.getsizeof(shared)", SHARED, 64);
    totals(l, SHARED, 472, 200, 5);
    lab_says(l->lab, "total says what it would take if nothing were shared, "
                     "total_once what is there. Sharing within what is shared "
                     "multiplies:");
}

static void doubling(struct lesson *l)
{
    lab_python(l->lab, "x = [1000]\nfor _ in range(10): x = [x, x]");
    doubled(l, X, 10);
    getsizeof(l, "sys.getsizeof(x)", X, 64);
    totals(l, X, 139200, 712, 12);
    local_clear(l->m, &l->f[X]);
}

/* A list in itself: total() would not come back. */
static void endless(struct lesson *l)
{
    struct mutator *m = l->m;
    struct object **f = l->f;
    struct seen seen = {.place = NULL};

    lab_says(l->lab, "And in a cycle, total() would never come back "
                     "(RecursionError). total_once() does.");
    lab_python(l->lab, "l = [1000]\nl.append(l)\ntotal_once(l, set())");
    l->failed |= !(int_new(m, 1000, &f[SPARE]) && list_new(m, &f[X]) &&
                   list_append(m, f[X], f[SPARE]) &&
                   list_append(m, f[X], f[X]));
    local_clear(m, &f[SPARE]);
    if (l->failed)
        return;
    lab_fact(l->lab, "total_once", 88, (int64_t)cost_once(f[X], &seen));
    lab_fact(l->lab, "objects", 2, (int64_t)seen.count);
    seen_free(&seen);
    list_clear(m, f[X]); /* no work for the collector */
    local_clear(m, &f[X]);
}

/* `del name`, and what the heap has back. */
static void delete(struct lesson *l, int name, int64_t expected)
{
    int64_t before = heap_bytes(l);

    local_clear(l->m, &l->f[name]);
    lab_fact(l->lab, "bytes freed", expected, before - heap_bytes(l));
}

static void freed(struct lesson *l)
{
    struct seen seen = {.place = NULL};

    lab_says(l->lab, "The heap hands out small blocks in steps of 16 bytes, so "
                     "an int of 24 takes 32 of them (CPython's 28, too).");
    lab_python(l->lab, "total_once(nested, set())");
    if (l->failed)
        return;
    lab_fact(l->lab, "total_once", 472,
             (int64_t)cost_once(l->f[NESTED], &seen));
    lab_fact(l->lab, "in blocks", 544, (int64_t)cost_blocks_of(&seen));
    seen_free(&seen);
    if (!RC_THREAD_SAFE) {
        lab_says(l->lab, "What would del give back? This strategy never "
                         "reuses memory, since its counts may be wrong.");
        return;
    }
    lab_says(l->lab, "What does del give back? What nobody else holds:");
    lab_python(l->lab, "del nested");
    delete(l, NESTED, 544);
    lab_python(l->lab, "del shared  # row is still a name");
    delete(l, SHARED, 64);
    lab_python(l->lab, "del row");
    delete(l, ROW, 160);
}

/* --- the rows for the chart ----------------------------------------------- */

static void row(struct lesson *l, const char *structure, const char *how,
                size_t bytes)
{
    lab_row(l->lab, "bytes", "B", (double)bytes, 0,
            LAB_PARAMS(lab_text("structure", structure), lab_text("how", how)));
}

/* What NESTED names, all that was made since the heap held `before` bytes. */
static void weigh(struct lesson *l, const char *structure, int64_t before)
{
    struct seen seen = {.place = NULL};
    size_t shallow, total, once, blocks;

    if (l->failed)
        return;
    shallow = object_sizeof(l->f[NESTED]);
    total = cost_total(l->f[NESTED]);
    once = cost_once(l->f[NESTED], &seen);
    blocks = cost_blocks_of(&seen);
    seen_free(&seen);
    lab_check(l->lab, shallow <= once && once <= total && once <= blocks,
              "sizes of %s out of order: %zu, %zu, %zu, %zu", structure,
              shallow, once, total, blocks);
    if (RC_THREAD_SAFE) /* else what died meanwhile counts, too */
        lab_check_equal(l->lab, "bytes of the heap that are in use",
                        (int64_t)blocks, heap_bytes(l) - before);
    row(l, structure, "getsizeof", shallow);
    row(l, structure, "total", total);
    row(l, structure, "once", once);
    row(l, structure, "blocks", blocks);
    local_clear(l->m, &l->f[NESTED]);
}

static void chart(struct lesson *l)
{
    int64_t before = heap_bytes(l);

    number_list(l, NESTED, 1000, 100);
    weigh(l, "100 numbers", before);
    before = heap_bytes(l);
    l->failed |= !int_new(l->m, 1000, &l->f[ROW]);
    repeat(l, NESTED, ROW, 100);
    local_clear(l->m, &l->f[ROW]);
    weigh(l, "one number 100 times", before);
    before = heap_bytes(l);
    square(l, NESTED, 10);
    weigh(l, "10 rows of 10", before);
    before = heap_bytes(l);
    number_list(l, ROW, 1000, 10);
    repeat(l, NESTED, ROW, 10);
    local_clear(l->m, &l->f[ROW]);
    weigh(l, "one row 10 times", before);
    before = heap_bytes(l);
    doubled(l, NESTED, 10);
    weigh(l, "doubled 10 times", before);
}

/* --- the experiment ------------------------------------------------------- */

static int run(struct lab *lab)
{
    struct mutator *m = stage_open(lab);
    struct lesson l = {.lab = lab, .m = m};
    struct census before;

    if (!m)
        return -1;
    if (RC_COLLECTS)
        gc_disable();
    before = census_take(m);
    l.f = frame_push(m, NAMES);
    lab_cell_begin(lab, 1);
    introduce(&l);
    nested(&l);
    shared(&l);
    doubling(&l);
    endless(&l);
    freed(&l);
    chart(&l);
    frame_pop(m, l.f);
    census_check(lab, m, &before);
    stage_close(m);
    if (l.failed)
        return lab_fail(lab, "out of memory");
    lab_cell_end(lab);
    return 0;
}

const struct experiment experiment_memory_cost = {
    .name = "memory_cost",
    .question = "How much memory does a nested list take?",
    .lesson = true,
    .help =
        "sys.getsizeof() says what one object takes, not what hangs from it.\n"
        "This lesson adds up what a structure refers to, once along every\n"
        "reference and once with every object counted once, and compares\n"
        "with the blocks that the heap hands out for it and gets back.\n"
        "\n"
        "  getsizeof  the object alone\n"
        "  total      what is referred to twice counts twice\n"
        "  once       every object once: what is really there\n"
        "  blocks     the same, in the heap's size classes\n"
        "\n"
        "  build/lab-gil memory_cost --transcript\n"
        "  build/lab-gil memory_cost\n",
    .run = run,
    .cells = transcript_cells,
};
