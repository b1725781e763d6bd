/* SPDX-License-Identifier: MIT */
/*
 * What does it cost to allocate a small block and to free it?
 *
 * All allocators are measured in one process and in every window, one after
 * the other in time slots that begin at the same moment for all threads: in a
 * slot everybody uses the same allocator, so that its threads meet each other.
 *
 *     window     |  lab  | malloc |   mi   |   je   |   je  |  lab  | malloc ..
 *     slot           0        1        2        3        4       5       6
 *
 * The order is rotated from round to round and from window to window, so no
 * allocator always follows the same other, and the machine's drift hits all
 * alike.  Time that a thread spends waiting for a lock, the GIL included,
 * belongs to the slot in which it began to wait.
 */
#include "experiments/allocation_loops.h"
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/clock.h"
#include "lab/experiment.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

enum pattern { LIFO, BATCHES, CROSS_THREAD, PATTERNS };

static const char *const pattern_names[] = {"lifo", "batch", "cross_thread",
                                            NULL};

enum {
    SOURCES = 4,  /* the lab's heap, and those of dlalloc_names */
    SLOT_NS = 2 * LAB_NS_PER_MS, /* at least, if the window has room; short, so
                                    that a disturbance hits all allocators */
};

/* What one thread did with one allocator in one window. */
struct tally {
    uint64_t pairs;
    int64_t ns;
};

struct player {
    struct hand hand;
    struct tally tally[SOURCES];
    bool started; /* it got a mutator */
};

struct match {
    struct lab *lab;
    enum pattern pattern;
    int sources;
    struct dlalloc *source[SOURCES]; /* NULL: the lab's heap */
    struct player *players;          /* one per thread */
    struct ring *rings;              /* cross_thread: from i to i + 1 */
    int threads;
    int64_t slot_ns;
    unsigned windows; /* begun so far; main writes between windows */
    int64_t base_ns;  /* atomic: when slot 0 began; 0 until a thread says so */
    int rows;
};

static const char *source_name(const struct dlalloc *source)
{
    return source ? source->name : "lab";
}

/* ---- the workers -------------------------------------------------------- */

/* When this window's slots began: for all what the first to ask sees. */
static int64_t window_base(struct match *match)
{
    int64_t now = lab_now_ns(), base = 0;

    /* relaxed: the number itself is all that is exchanged */
    if (cas_relaxed(&match->base_ns, &base, now))
        return now;
    return base;
}

/* Which allocator a slot is for: another order in every round and window. */
static int slot_source(const struct match *match, unsigned slot)
{
    unsigned count = (unsigned)match->sources;

    return (int)((slot + slot / count + match->windows) % count);
}

/* Steps until the slot or the window ends; returns the pairs. */
static uint64_t play_slot(struct worker *worker, const struct match *match,
                          struct hand *hand, const struct dlalloc *source,
                          unsigned slot, int64_t until_ns)
{
    uint64_t pairs = 0;

    hand_enter(hand, source);
    do {
        if (match->pattern == LIFO)
            pairs += step_lifo(hand, source);
        else if (match->pattern == BATCHES)
            pairs += step_batch(hand, source);
        else
            pairs += step_ring(hand, source, slot);
        if (!source)
            safepoint(hand->m);
    } while (lab_now_ns() < until_ns && !worker_stopped(worker));
    if (match->pattern == CROSS_THREAD)
        pairs += ring_close(hand, source, slot);
    hand_leave(hand, source);
    return pairs;
}

static uint64_t play_window(struct worker *worker, struct match *match,
                            struct player *player)
{
    int64_t base = window_base(match), begin = lab_now_ns();
    uint64_t all = 0;

    while (!worker_stopped(worker)) {
        unsigned slot = (unsigned)((begin - base) / match->slot_ns);
        int s = slot_source(match, slot);
        uint64_t pairs =
            play_slot(worker, match, &player->hand, match->source[s], slot,
                      base + (slot + 1) * match->slot_ns);

        player->tally[s].ns += lab_now_ns() - begin;
        player->tally[s].pairs += pairs;
        all += pairs;
        hand_verify(&player->hand, match->source[s]); /* off the clock */
        begin = lab_now_ns();
    }
    return all;
}

static void body(struct worker *worker, void *arg)
{
    struct match *match = arg;
    struct player *player = &match->players[worker->index];
    struct hand *hand = &player->hand;

    hand->m = mutator_create(); /* detached */
    player->started = hand->m != NULL;
    while (player->started && worker_gate(worker)) {
        worker_finish(worker, play_window(worker, match, player));
        if (match->pattern == CROSS_THREAD)
            ring_finish(hand);
    }
    if (player->started)
        mutator_destroy(hand->m);
}

/* ---- the results -------------------------------------------------------- */

/* One row per allocator: all threads' time over all threads' pairs. */
static void window_rows(struct match *match, const struct window *window)
{
    lab_window(match->lab, window);
    for (int s = 0; s < match->sources; s++) {
        struct tally sum = {0, 0};

        for (int i = 0; i < match->threads; i++) {
            sum.pairs += match->players[i].tally[s].pairs;
            sum.ns += match->players[i].tally[s].ns;
        }
        if (sum.pairs == 0) /* the window was too short for its slot */
            continue;
        lab_row(match->lab, "alloc_free_ns", "ns",
                (double)sum.ns / (double)sum.pairs, match->rows,
                LAB_PARAMS(lab_text("allocator",
                                    source_name(match->source[s])),
                           lab_text("pattern",
                                    pattern_names[match->pattern])));
    }
    match->rows++;
}

static void window_done(const struct window *window, void *arg)
{
    struct match *match = arg;

    lab_cell_threads(match->lab, match->threads);
    if (window->kind != WINDOW_WARMUP)
        window_rows(match, window);
    for (int i = 0; i < match->threads; i++) {
        memset(match->players[i].tally, 0, sizeof(match->players[i].tally));
        if (match->rings)
            match->rings[i].closed = 0;
    }
    match->windows++;
    match->base_ns = 0;
}

/* Every block was its owner's alone, and no allocation failed. */
static void check_players(const struct match *match)
{
    uint64_t broken = 0, refused = 0;

    for (int i = 0; i < match->threads; i++) {
        broken += match->players[i].hand.broken;
        refused += match->players[i].hand.refused;
    }
    lab_check_equal(match->lab, "batches with blocks that overlap", 0,
                    (int64_t)broken);
    lab_check_equal(match->lab, "failed allocations", 0, (int64_t)refused);
}

/* ---- running ------------------------------------------------------------ */

/* Where threads have to meet at the end of each slot, one slot per allocator
 * and window: meeting takes time when a CPU is busy with something else. */
static int64_t slot_length(const struct match *match, double seconds)
{
    double least = match->pattern == CROSS_THREAD
                       ? seconds
                       : (double)SLOT_NS / LAB_NS_PER_S * match->sources;
    int rounds = seconds > least ? (int)(seconds / least) : 1;

    return (int64_t)(seconds * LAB_NS_PER_S) / (rounds * match->sources) + 1;
}

static void match_open(struct match *match, int threads, uint64_t seed)
{
    size_t count = (size_t)threads;

    match->threads = threads;
    match->players = lab_alloc_lines(count, sizeof(struct player));
    match->rings = match->pattern == CROSS_THREAD
                       ? lab_alloc_lines(count, sizeof(struct ring))
                       : NULL;
    for (size_t i = 0; i < count; i++) {
        struct hand *hand = &match->players[i].hand;

        hand_init(hand, (int)i, seed);
        if (match->rings) {
            hand->out = &match->rings[i];
            hand->in = &match->rings[(i + count - 1) % count];
        }
    }
}

static void match_close(struct match *match)
{
    free(match->players);
    free(match->rings);
}

/* One pattern; its numbers of threads in turns, as they are compared. */
static int measure(const struct match *like, struct mutator *m,
                   const int *threads, int count)
{
    struct lab *lab = like->lab;
    struct match *match = lab_alloc((size_t)count, sizeof(*match));
    struct workers *workers = lab_alloc((size_t)count, sizeof(*workers));
    struct workers_result *results = lab_alloc((size_t)count, sizeof(*results));
    struct census before = census_take(m);
    int error;

    for (int i = 0; i < count; i++) {
        workers[i] = lab_workers(lab, threads[i]);
        match[i] = *like;
        match_open(&match[i], threads[i], lab_settings(lab)->seed);
        match[i].slot_ns = slot_length(&match[i], workers[i].seconds);
        workers[i].body = body;
        workers[i].window_done = window_done;
        workers[i].arg = &match[i];
    }
    lab_cell_begin(lab, threads[0]);
    mutator_detach(m);
    error = workers_run_in_turns(workers, results, count);
    mutator_attach(m);
    for (int i = 0; i < count; i++) {
        if (!error) {
            check_players(&match[i]);
            workers_result_free(&results[i]);
        }
        match_close(&match[i]);
    }
    free(match);
    free(workers);
    free(results);
    if (error)
        return lab_fail(lab, "%s", strerror(error));
    census_check(lab, m, &before);
    lab_cell_end(lab);
    return 0;
}

/* The allocators that can be had; says which cannot. */
static void find_sources(struct match *match, struct dlalloc *loaded)
{
    match->source[0] = NULL;
    match->sources = 1;
    for (int i = 0; dlalloc_names[i]; i++) {
        loaded[i] = dlalloc_open(dlalloc_names[i]);
        if (loaded[i].alloc)
            match->source[match->sources++] = &loaded[i];
        else
            lab_skip(match->lab, loaded[i].problem);
        free(loaded[i].problem);
        loaded[i].problem = NULL;
    }
}

/* cross_thread takes two: asked for one, it runs with two, once. */
static int threads_for(const struct lab_settings *settings,
                       enum pattern pattern, int *threads)
{
    int count = 0;

    for (int i = 0; i < settings->threads_count; i++) {
        int wanted = settings->threads[i];
        bool there = false;

        if (pattern == CROSS_THREAD && wanted == 1)
            wanted = 2;
        for (int k = 0; k < count; k++)
            there |= threads[k] == wanted;
        if (!there)
            threads[count++] = wanted;
    }
    return count;
}

static int run(struct lab *lab)
{
    const struct lab_settings *settings = lab_settings(lab);
    struct dlalloc loaded[SOURCES];
    struct match match = {.lab = lab};
    struct mutator *m;
    int failed = 0;

    dlalloc_make_room();
    m = stage_open(lab);
    if (!m)
        return -1;
    find_sources(&match, loaded);
    for (int p = 0; p < PATTERNS && !failed; p++) {
        int threads[LAB_THREADS_LIST];

        match.pattern = (enum pattern)p;
        if (lab_wants(lab, pattern_names[p]))
            failed = measure(&match, m, threads,
                             threads_for(settings, match.pattern, threads));
    }
    stage_close(m);
    return failed;
}

static const struct lab_cell cells[] = {
    {.args = "--workload batch", .threads = "1,2", .quick_threads = "1,2",
     .seconds = 0.6, .quick_seconds = 0.38, .in_turns = true},
    {.args = "--workload lifo", .threads = "1,2", .quick_threads = "1",
     .seconds = 0.6, .quick_seconds = 0.38, .most_blocks = 3, .in_turns = true},
    {.args = "--workload cross_thread", .threads = "2", .quick_threads = "2",
     .seconds = 0.6, .quick_seconds = 0.38, .most_blocks = 3},
    {.threads = NULL},
};

const struct experiment experiment_allocation_cost = {
    .name = "allocation_cost",
    .question = "What does it cost to allocate a small block and to free it?",
    .help =
        "Blocks of 48 bytes, for the lab's heap, the C library's malloc, "
        "mimalloc and\njemalloc (the last two when they are installed), all "
        "in the same process and in\nthe same windows, in turn. Every block "
        "is written to and, before it is freed,\nread.\n"
        "\n"
        "  alloc_free_ns  nanoseconds per pair of allocation and free, as one "
        "thread\n                 sees it: all threads' time over all "
        "threads' pairs\n"
        "\n"
        "  --workload lifo          one block at a time, freed at once\n"
        "  --workload batch         1,000 blocks, then freed in random order\n"
        "  --workload cross_thread  the same, but each thread's blocks are "
        "freed by the\n                           next one; takes two threads "
        "at least\n"
        "\n"
        "The lab's heap is inlined into the loop, as it is wherever the "
        "runtime allocates;\nthe others are called through a pointer, as from "
        "a shared library. Under a strategy\nwith a GIL the lab's heap is "
        "used with the GIL held, and waiting for it counts.\n"
        "\n"
        "  lab-biased allocation_cost\n"
        "  lab-biased allocation_cost --workload batch --threads 1,2",
    .run = run,
    .threads = "1,2",
    .workloads = pattern_names,
    .cells = cells,
};
