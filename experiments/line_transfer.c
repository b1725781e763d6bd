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
 * Transfers: line_transfer_pairs.c.
 *
 * Contended: all threads do the same to one word at once, without any turns.
 */
#include "experiments/line_transfer.h"
#include "lab/clock.h"
#include "lab/memory.h"
#include "lab/stats.h"
#include "runtime/atomics.h"

#include <stdlib.h>
#include <string.h>

enum {
    BATCH = 4096,    /* private uses between two looks at the clock */
    SLICES = 4096,   /* most of one turn */
    CONTENDED = 512, /* operations between two looks at the stop flag */
};

static const int64_t turn_ns = 8 * LAB_NS_PER_MS;
static const int64_t quick_turn_ns = 4 * LAB_NS_PER_MS;

int64_t line_turn_ns(const struct lab *lab)
{
    return lab_settings(lab)->quick ? quick_turn_ns : turn_ns;
}

/* ---- private ------------------------------------------------------------ */

#define TWICE(x)   x x
#define SIXTEEN(x) TWICE(TWICE(TWICE(TWICE(x))))

const char *const line_operations[OPERATIONS] = {"load", "store", "add", "swap",
                                                 "exchange"};

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
        for (int turn = 0; turn < LINE_TURNS; turn++) {
            int64_t until = lab_now_ns() + line_turn_ns(lab) / 2;
            int64_t before = lab_now_ns(), now = before;
            size_t slices = 0;

            for (; now < until && slices < SLICES; before = now) {
                expected = use((enum operation)o, word, expected);
                now = lab_now_ns();
                slice[slices++] = (double)(now - before) / BATCH;
            }
            if (slices > 0)
                lab_row(lab, "private_ns", "ns", stats_median(slice, slices),
                        turn,
                        LAB_PARAMS(lab_text("operation", line_operations[o])));
        }
        lab_check_equal(lab, "the word after private uses", (int64_t)expected,
                        (int64_t)*word);
        lab_cell_end(lab);
    }
    free(slice);
    free(word);
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
                LAB_PARAMS(lab_text("operation", line_operations[operation])));
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
    failed = line_measure_pairs(lab);
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
