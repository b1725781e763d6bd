/* SPDX-License-Identifier: MIT */
/*
 * What a free costs, and what it gives back: the lab's heap beside malloc.
 *
 * Only frees are timed. The two allocators take turns, a few milliseconds
 * each, so that what the machine does meanwhile hits both; the heap is inlined
 * as it is everywhere in the runtime, the C library is called.
 */
#include "experiments/lessons/arenas.h"
#include "lab/clock.h"
#include "lab/memory.h"
#include "runtime/heap/walk.h"

#include <inttypes.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    SMALL_BATCH = 1000,
    LARGE_BATCH = 50000, /* with their blocks, more than the caches close by */
    LEAST_FILLINGS = 3,
    MOST_FILLINGS = 1000,
    TENTHS = 10,
};

static const double mib = 1 << 20;

enum order { IN_ORDER, RANDOM_ORDER };
static const char *const order_names[] = {"in order", "random"};

/* Blocks in the order in which they will be freed, and who made them. */
struct crowd {
    struct heap_local *h; /* NULL: malloc */
    void **block;
    size_t count;
    uint32_t *order; /* a permutation */
};

static const char *allocator(const struct crowd *crowd)
{
    return crowd->h ? "lab" : "malloc";
}

static void shuffle(uint32_t *order, size_t count, uint32_t random)
{
    for (size_t i = count - 1; i > 0; i--) {
        size_t pick = memory_random(&random) % (i + 1);
        uint32_t last = order[i];

        order[i] = order[pick];
        order[pick] = last;
    }
}

static struct crowd crowd_make(size_t count, enum order order, uint64_t seed)
{
    struct crowd crowd = {
        .block = lab_alloc(count, sizeof(void *)),
        .order = lab_alloc(count, sizeof(uint32_t)),
        .count = count,
    };

    for (size_t i = 0; i < count; i++)
        crowd.order[i] = (uint32_t)i;
    if (order == RANDOM_ORDER)
        shuffle(crowd.order, count, (uint32_t)seed * 2654435761u + 1);
    return crowd;
}

static void crowd_drop(struct crowd *crowd)
{
    free(crowd->block);
    free(crowd->order);
}

/* Allocates all of them; they stand in the order in which they are to go. */
static void crowd_enter(struct crowd *crowd)
{
    for (size_t i = 0; i < crowd->count; i++) {
        void *block =
            crowd->h ? heap_alloc(crowd->h, FIRST_BYTES) : malloc(FIRST_BYTES);

        if (!block)
            lab_die("no memory for %zu blocks", crowd->count);
        memset(block, 1, FIRST_BYTES);
        crowd->block[crowd->order[i]] = block;
    }
}

/* Frees [from, to): two loops, so that each is what a program would have. */
static void crowd_leave(struct crowd *crowd, size_t from, size_t to)
{
    if (crowd->h)
        for (size_t i = from; i < to; i++)
            heap_free(crowd->h, crowd->block[i]);
    else
        for (size_t i = from; i < to; i++)
            free(crowd->block[i]);
}

/* --- nanoseconds ---------------------------------------------------------- */

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

/*
 * Fills and empties for that long; nanoseconds per free, the median over all
 * fillings: one in which the thread lost its CPU does not count for more.
 */
static double time_frees(struct crowd *crowd, int64_t slot_ns)
{
    int64_t until = lab_now_ns() + slot_ns;
    double ns[MOST_FILLINGS];
    size_t count = 0;

    do {
        int64_t begin;

        crowd_enter(crowd);
        begin = lab_now_ns();
        crowd_leave(crowd, 0, crowd->count);
        ns[count++] = (double)(lab_now_ns() - begin) / (double)crowd->count;
    } while (count < MOST_FILLINGS &&
             (count < LEAST_FILLINGS || lab_now_ns() < until));
    qsort(ns, count, sizeof(ns[0]), by_value);
    return ns[count / 2];
}

static void measure_frees(struct lab *lab, struct heap_local *h, size_t count,
                          enum order order)
{
    const struct lab_settings *settings = lab_settings(lab);
    int64_t slot = (settings->quick ? 2 : 6) * LAB_NS_PER_MS;
    struct crowd crowd = crowd_make(count, order, settings->seed);

    for (int trial = -1; trial < settings->windows; trial++) {
        for (int turn = 0; turn < 2; turn++) {
            double ns;

            crowd.h = (turn + trial) % 2 ? h : NULL;
            ns = time_frees(&crowd, slot);
            if (trial < 0) /* warming up */
                continue;
            lab_row(lab, "free_ns", "ns", ns, trial,
                    LAB_PARAMS(lab_text("allocator", allocator(&crowd)),
                               lab_text("order", order_names[order]),
                               lab_number("blocks", (double)count)));
        }
    }
    crowd_drop(&crowd);
    heap_local_collect(h);
}

/* --- memory --------------------------------------------------------------- */

/* Pages of this process that are in memory, in bytes; 0: not known. */
static double process_resident(void)
{
    FILE *file = fopen("/proc/self/statm", "re");
    unsigned long size, resident = 0;

    if (!file)
        return 0;
    if (fscanf(file, "%lu %lu", &size, &resident) != 2)
        resident = 0;
    fclose(file);
    return (double)resident * (double)sysconf(_SC_PAGESIZE);
}

static double heap_resident(void)
{
    double sum = 0;

    for (size_t n = 1; n < heap_pool_limit() / HEAP_ARENA_POOLS; n++)
        sum += (double)arena_resident(n);
    return sum;
}

static void memory_row(struct lab *lab, const struct crowd *crowd,
                       enum order order, int tenths, double bytes)
{
    lab_row(lab, "resident_mib", "MiB", bytes / mib, 0,
            LAB_PARAMS(lab_text("allocator", allocator(crowd)),
                       lab_text("order", order_names[order]),
                       lab_number("freed_percent", 10 * tenths)));
}

/* Everything allocated, then freed by tenths: what is in memory each time. */
static void measure_memory(struct lab *lab, struct heap_local *h,
                           enum order order)
{
    bool quick = lab_settings(lab)->quick;
    size_t count = (size_t)(quick ? 8 : 24) * ARENA_BYTES / FIRST_BYTES;
    struct crowd crowd = crowd_make(count, order, lab_settings(lab)->seed);
    double before, bytes = 0;

    for (int turn = 0; turn < 2; turn++) {
        crowd.h = turn ? NULL : h;
        memset(crowd.block, 0, count * sizeof(void *)); /* is in memory */
        before = process_resident();
        crowd_enter(&crowd);
        for (int tenth = 0; tenth <= TENTHS; tenth++) {
            if (tenth > 0)
                crowd_leave(&crowd, count * (size_t)(tenth - 1) / TENTHS,
                            count * (size_t)tenth / TENTHS);
            if (crowd.h)
                heap_local_collect(h);
            bytes = crowd.h ? heap_resident() : process_resident() - before;
            memory_row(lab, &crowd, order, tenth, bytes);
            if (crowd.h && order == IN_ORDER)
                lab_row(lab, "used_mib", "MiB",
                        (double)memory_now().bytes_used / mib, 0,
                        LAB_PARAMS(lab_number("freed_percent", 10 * tenth)));
        }
        if (crowd.h)
            lab_check(lab, bytes <= ARENA_BYTES,
                      "%.0f bytes in memory after all was freed", bytes);
        malloc_trim(0);
    }
    crowd_drop(&crowd);
}

int arenas_measure(struct lab *lab)
{
    struct heap_local h;

    if (!memory_open(lab, &h))
        return -1;
    lab_cell_begin(lab, 1);
    for (int order = IN_ORDER; order <= RANDOM_ORDER; order++)
        measure_memory(lab, &h, (enum order)order);
    measure_frees(lab, &h, SMALL_BATCH, IN_ORDER);
    measure_frees(lab, &h, SMALL_BATCH, RANDOM_ORDER);
    measure_frees(lab, &h, LARGE_BATCH, RANDOM_ORDER);
    memory_check(lab, &h);
    lab_cell_end(lab);
    memory_close(&h);
    return 0;
}
