/* SPDX-License-Identifier: MIT */
/*
 * What does a cache line cost, in a core's own cache and on its way to
 * another?
 *
 * The calibration of the cache-line model (lab/model/lines.h).  No runtime and
 * no strategy: bare words, the accesses that counting is made of.  Every
 * binary measures it all the same: the machine is the same for all, so what
 * they differ by is the noise between processes.
 *
 * Private: unrolled loops over a word that nobody else knows.
 *
 * Transfers: two threads, pinned to the two CPUs of a pair, hand one word back
 * and forth.  With `swap` each takes its turn by a compare-and-swap, tried
 * until it succeeds: the line is wanted by both for writing all the time.
 * With `store` each waits by reading and then stores: a copy to read, and then
 * the other's copy taken away.  One transfer is half a round trip.
 *
 * Contended: all threads add to one word at once, without any turns.
 */
#include "lab/clock.h"
#include "lab/cpus.h"
#include "lab/experiment.h"
#include "lab/memory.h"
#include "lab/stats.h"
#include "runtime/atomics.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    TURNS = 3,       /* rows for one thing */
    BATCH = 4096,    /* private uses between two looks at the clock */
    SLICE = 256,     /* round trips between two looks at the clock */
    SLICES = 4096,   /* most of one turn */
    PAIRS = 12,      /* most that are measured */
    CONTENDED = 512, /* operations between two looks at the stop flag */
};

static const int64_t turn_ns = 8 * LAB_NS_PER_MS;
static const int64_t quick_turn_ns = 4 * LAB_NS_PER_MS;

static int64_t turn_length(const struct lab *lab)
{
    return lab_settings(lab)->quick ? quick_turn_ns : turn_ns;
}

/* ---- private ------------------------------------------------------------ */

#define TWICE(x)   x x
#define SIXTEEN(x) TWICE(TWICE(TWICE(TWICE(x))))

enum operation { LOAD, STORE, ADD, SWAP, EXCHANGE, OPERATIONS };

static const char *const operations[OPERATIONS] = {"load", "store", "add",
                                                   "swap", "exchange"};

/*
 * BATCH uses of the word, which stands at `from`; returns what it should hold
 * afterwards.  Relaxed orders: nobody else looks, and on the machines where
 * the order costs something the counts of the runtime ask for none either.
 */
__attribute__((noinline)) static uint64_t use(enum operation operation,
                                              uint64_t *word, uint64_t from)
{
    uint64_t value = from, seen = 0;

    switch (operation) {
    case LOAD:
        for (int i = 0; i < BATCH / 16; i++) {
            SIXTEEN(seen += load_relaxed(word);)
        }
        return seen == BATCH * from ? from : from - 1;
    case STORE:
        for (int i = 0; i < BATCH / 16; i++) {
            SIXTEEN(store_relaxed(word, ++value);)
        }
        return value;
    case ADD:
        for (int i = 0; i < BATCH / 16; i++) {
            SIXTEEN((void)fetch_add_relaxed(word, (uint64_t)1);)
        }
        return from + BATCH;
    case SWAP:
        for (int i = 0; i < BATCH / 16; i++) {
            SIXTEEN(value = load_relaxed(word);
                    (void)cas_relaxed(word, &value, value + 1);)
        }
        return from + BATCH;
    case EXCHANGE:
        for (int i = 0; i < BATCH / 16; i++) {
            SIXTEEN((void)exchange_acquire(word, ++value);)
        }
        return value;
    case OPERATIONS:
        break;
    }
    return 0;
}

static void measure_private(struct lab *lab)
{
    uint64_t *word = lab_alloc_lines(1, LAB_LINE);
    double *slice = lab_alloc(SLICES, sizeof(*slice));

    for (int o = 0; o < OPERATIONS; o++) {
        uint64_t expected = *word = 1;

        lab_cell_begin(lab, 1);
        for (int turn = 0; turn < TURNS; turn++) {
            int64_t until = lab_now_ns() + turn_length(lab) / 2;
            int64_t before = lab_now_ns(), now = before;
            size_t slices = 0;

            for (; now < until && slices < SLICES; before = now) {
                expected = use((enum operation)o, word, expected);
                now = lab_now_ns();
                slice[slices++] = (double)(now - before) / BATCH;
            }
            if (slices > 0)
                lab_row(lab, "private_ns", "ns", stats_median(slice, slices),
                        turn, LAB_PARAMS(lab_text("operation", operations[o])));
        }
        lab_check_equal(lab, "the word after private uses", (int64_t)expected,
                        (int64_t)*word);
        lab_cell_end(lab);
    }
    free(slice);
    free(word);
}

/* ---- transfers ---------------------------------------------------------- */

static const uint64_t stop_word = UINT64_MAX;

struct pair {
    _Alignas(LAB_LINE) uint64_t word; /* 2i: round i is over; 2i + 1: half */
    _Alignas(LAB_LINE) struct cpu from;
    struct cpu to;
    enum operation operation; /* STORE or SWAP */
    bool pinned[2];
    uint64_t answered;
};

/* Waits for the turn `mine` and makes it `next`; false: it is over. */
static inline bool take_turn(struct pair *p, uint64_t mine, uint64_t next)
{
    if (p->operation == STORE) {
        uint64_t seen;

        /* acquire, release: the turn itself is the message */
        while ((seen = load_acquire(&p->word)) != mine) {
            if (seen == stop_word)
                return false;
        }
        store_release(&p->word, next);
        return true;
    }
    for (uint64_t seen = mine; !cas_acq_rel(&p->word, &seen, next);
         seen = mine) {
        if (seen == stop_word)
            return false;
    }
    return true;
}

static void *answer(void *arg)
{
    struct pair *p = arg;

    p->pinned[1] = cpus_pin_self(p->to.number) == 0;
    while (take_turn(p, 2 * p->answered + 1, 2 * p->answered + 2))
        p->answered++;
    return NULL;
}

/* The rounds of one turn; returns the median of a slice's time a transfer. */
static double play(struct pair *p, uint64_t *round, int64_t until,
                   double *slice)
{
    int64_t before = lab_now_ns(), now = before;
    size_t slices = 0;

    for (; now < until && slices < SLICES; before = now) {
        for (int i = 0; i < SLICE; i++, ++*round)
            (void)take_turn(p, 2 * *round, 2 * *round + 1);
        now = lab_now_ns();
        slice[slices++] = (double)(now - before) / (2.0 * SLICE);
    }
    return stats_median(slice, slices);
}

struct play {
    struct lab *lab;
    struct pair *pair;
    double ns[TURNS];
    uint64_t rounds;
};

/* A thread of its own: main is not to stay pinned. */
static void *begin(void *arg)
{
    struct play *play_of = arg;
    struct pair *p = play_of->pair;
    double *slice = lab_alloc(SLICES, sizeof(*slice));
    uint64_t expected;

    p->pinned[0] = cpus_pin_self(p->from.number) == 0;
    for (int turn = 0; turn < TURNS; turn++)
        play_of->ns[turn] =
            play(p, &play_of->rounds, lab_now_ns() + turn_length(play_of->lab),
                 slice);
    expected = 2 * play_of->rounds;
    while (load_acquire(&p->word) != expected) /* the last answer */
        ;
    store_release(&p->word, stop_word);
    free(slice);
    return NULL;
}

/* The first CPU of those that have one last-level cache; -1: unknown. */
static int complex_of(int cpu)
{
    char path[96];
    int first = -1;
    FILE *file;

    snprintf(path, sizeof(path),
             "/sys/devices/system/cpu/cpu%d/cache/index3/shared_cpu_list", cpu);
    file = fopen(path, "re");
    if (!file)
        return -1;
    if (fscanf(file, "%d", &first) != 1)
        first = -1;
    fclose(file);
    return first;
}

static const char *distance_of(const struct cpu *a, const struct cpu *b)
{
    if (a->package != b->package)
        return "far";
    if (a->core >= 0 && a->core == b->core)
        return "core";
    return complex_of(a->number) == complex_of(b->number) ? "complex"
                                                          : "socket";
}

static int measure_pair(struct lab *lab, const struct cpu *from,
                        const struct cpu *to, enum operation operation)
{
    struct pair *p = lab_alloc_lines(1, sizeof(*p));
    struct play play_of = {.lab = lab, .pair = p};
    pthread_t asks, answers;
    int error;

    *p = (struct pair){.from = *from, .to = *to, .operation = operation};
    error = pthread_create(&answers, NULL, answer, p);
    if (!error && (error = pthread_create(&asks, NULL, begin, &play_of)) != 0) {
        /* release: as a turn's */
        store_release(&p->word, stop_word);
        pthread_join(answers, NULL);
    }
    if (error) {
        free(p);
        return lab_fail(lab, "two threads: %s", strerror(error));
    }
    pthread_join(asks, NULL);
    pthread_join(answers, NULL);
    lab_cell_begin(lab, 2);
    for (int turn = 0; turn < TURNS; turn++)
        lab_row(lab, "transfer_ns", "ns", play_of.ns[turn], turn,
                LAB_PARAMS(lab_text("operation", operations[operation]),
                           lab_number("from", from->number),
                           lab_number("to", to->number),
                           lab_text("distance", distance_of(from, to))));
    lab_check(lab, p->pinned[0] && p->pinned[1],
              "the two threads can be pinned to CPU %d and CPU %d",
              from->number, to->number);
    lab_check_equal(lab, "rounds answered", (int64_t)play_of.rounds,
                    (int64_t)p->answered);
    lab_cell_end(lab);
    free(p);
    return 0;
}

/*
 * All pairs when there are few; else the first CPU with some, evenly spread,
 * and others among themselves.
 */
static int measure_transfers(struct lab *lab)
{
    struct cpu cpus[CPUS_MAX];
    int count = cpus_allowed(cpus, CPUS_MAX), all = count * (count - 1) / 2;
    int number = 0, failed = 0;

    if (count < 2) {
        lab_skip(lab, "a line can move only where there are two CPUs");
        return 0;
    }
    for (int a = 0; a < count; a++) {
        for (int b = a + 1; b < count && !failed; b++, number++) {
            /* The pair whose turn it is among `all`, PAIRS times. */
            if (all > PAIRS &&
                number * PAIRS / all == (number + 1) * PAIRS / all)
                continue;
            failed = measure_pair(lab, &cpus[a], &cpus[b], STORE) ||
                     measure_pair(lab, &cpus[a], &cpus[b], SWAP);
        }
    }
    return failed ? -1 : 0;
}

/* ---- contended ---------------------------------------------------------- */

struct contest {
    _Alignas(LAB_LINE) uint64_t word;
    _Alignas(LAB_LINE) enum operation operation; /* ADD or SWAP */
    uint64_t ops;                                /* over all windows */
};

static void add_all(uint64_t *word)
{
    for (int i = 0; i < CONTENDED / 16; i++) {
        SIXTEEN((void)fetch_add_relaxed(word, (uint64_t)1);)
    }
}

static void swap_all(uint64_t *word)
{
    for (int i = 0; i < CONTENDED; i++) {
        uint64_t seen = load_relaxed(word);

        while (!cas_relaxed(word, &seen, seen + 1))
            ;
    }
}

static void contend(struct worker *worker, void *arg)
{
    struct contest *contest = arg;

    while (worker_gate(worker)) {
        uint64_t ops = 0;

        for (; !worker_stopped(worker); ops += CONTENDED) {
            if (contest->operation == ADD)
                add_all(&contest->word);
            else
                swap_all(&contest->word);
        }
        worker_finish(worker, ops);
    }
}

static void contend_done(const struct window *window, void *arg)
{
    struct contest *contest = arg;

    contest->ops += window->ops;
}

static int measure_contended(struct lab *lab, int threads,
                             enum operation operation)
{
    struct contest *contest = lab_alloc_lines(1, sizeof(*contest));
    struct workers workers = lab_workers(lab, threads);
    struct workers_result result;
    int error;

    contest->operation = operation;
    workers.body = contend;
    workers.window_done = contend_done;
    workers.arg = contest;
    error = workers_run(&workers, &result);
    if (error) {
        free(contest);
        return lab_fail(lab, "%d threads: %s", threads, strerror(error));
    }
    lab_cell_begin(lab, threads);
    for (int i = 0; i < result.count; i++) {
        lab_window(lab, &result.window[i]);
        lab_row(lab, "contended_ns", "ns",
                threads * 1e9 / result.window[i].ops_per_s, i,
                LAB_PARAMS(lab_text("operation", operations[operation])));
    }
    lab_check_equal(lab, "the word that all add to", (int64_t)contest->ops,
                    (int64_t)contest->word);
    lab_cell_end(lab);
    workers_result_free(&result);
    free(contest);
    return 0;
}

/* ---- the experiment ----------------------------------------------------- */

static int run(struct lab *lab)
{
    const struct lab_settings *settings = lab_settings(lab);
    int failed;

    measure_private(lab);
    failed = measure_transfers(lab);
    for (int i = 0; i < settings->threads_count && !failed; i++) {
        if (settings->threads[i] > 1)
            failed = measure_contended(lab, settings->threads[i], ADD) ||
                     measure_contended(lab, settings->threads[i], SWAP);
    }
    return failed ? -1 : 0;
}

/* In every block: where a hypervisor moves CPUs about, distances change. */
static const struct lab_cell cells[] = {
    {.args = "--windows 2 --duration 0.03 --warmup 0.02",
     .threads = "2",
     .seconds = 0.3,
     .quick_seconds = 0.25},
    {.threads = NULL},
};

const struct experiment experiment_line_transfer = {
    .name = "line_transfer",
    .question = "What does a cache line cost, here and on its way to another "
                "core?",
    .help =
        "Bare words, without the runtime, so it is the same under every "
        "strategy: what the\nmachine charges for the accesses that counting "
        "is made of. The report's cache-line\nmodel is calibrated with it.\n"
        "\n"
        "  private_ns    one use of a word in the thread's own cache: load, "
        "store, add,\n"
        "                swap (a load and a compare-and-swap), exchange\n"
        "  transfer_ns   half a round trip of a word between the CPUs `from` "
        "and `to`,\n"
        "                which take turns by compare-and-swap (swap) or by "
        "waiting and\n"
        "                storing (store); distance says how far apart they "
        "are: threads\n"
        "                of one core, of one complex (a last-level cache), of "
        "one socket,\n"
        "                or far\n"
        "  contended_ns  one operation, as one thread sees it, when all do "
        "it to one word\n"
        "                at once, without turns\n"
        "\n"
        "All pairs of CPUs are measured when there are few, a dozen spread "
        "over all of them\notherwise. Each number is the median of short "
        "slices. Checked: what every word\nholds at the end, and that each "
        "round was answered.\n"
        "\n"
        "  lab-gil line_transfer\n"
        "  lab-gil line_transfer --threads 2,4,8    more threads on one word",
    .run = run,
    .threads = "2",
    .cells = cells,
};
