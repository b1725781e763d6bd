/* SPDX-License-Identifier: MIT */
/*
 * A line on its way between two cores.
 *
 * Two threads, pinned to the two CPUs of a pair, hand one word back and forth.
 * With `swap` each takes its turn by a compare-and-swap, tried
 * until it succeeds: the line is wanted by both for writing all the time.
 * With `store` each waits by reading and then stores: a copy to read, and then
 * the other's copy taken away.  One transfer is half a round trip.
 */
#include "experiments/line_transfer.h"
#include "lab/clock.h"
#include "lab/cpus.h"
#include "lab/memory.h"
#include "lab/stats.h"
#include "runtime/atomics.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SLICE = 256,     /* round trips between two looks at the clock */
    SLICES = 4096,   /* most of one turn */
    FEW_SLICES = 16, /* too few to tell anything */
    MANY = 8,        /* times the median slice: disturbed */
    MOST_TRIES = 8,  /* of all turns of a pair, then they are void */
    PAIRS = 12,      /* most that are measured */
};

static const uint64_t stop_word = UINT64_MAX;
static const double most_disturbed = 0.15; /* as a window's */

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

struct play {
    struct lab *lab;
    struct pair *pair;
    double ns[LINE_TURNS];
    double disturbed[LINE_TURNS]; /* share of the turn's time */
    uint64_t rounds;
};

/*
 * Who is taken off his CPU holds the other up for as long as the scheduler
 * likes: thousands of transfers.  The share of the time that went by in slices
 * many times as long as the median one.  Where that happens to most of them
 * there are few.
 */
static double disturbed_share(const double *slice, size_t slices, double median)
{
    double all = 0, lost = 0;

    for (size_t i = 0; i < slices; i++) {
        all += slice[i];
        lost += slice[i] > MANY * median ? slice[i] : 0;
    }
    return slices < FEW_SLICES ? 1 : lost / all;
}

/* The rounds of one turn: the median of a slice's time a transfer. */
static void play(struct play *play, int turn, double *slice)
{
    int64_t before = lab_now_ns(), now = before;
    int64_t until = now + line_turn_ns(play->lab);
    uint64_t *round = &play->rounds;
    size_t slices = 0;

    for (; now < until && slices < SLICES; before = now) {
        for (int i = 0; i < SLICE; i++, ++*round)
            (void)take_turn(play->pair, 2 * *round, 2 * *round + 1);
        now = lab_now_ns();
        slice[slices++] = (double)(now - before) / (2.0 * SLICE);
    }
    play->ns[turn] = stats_median(slice, slices);
    play->disturbed[turn] = disturbed_share(slice, slices, play->ns[turn]);
}

/* A thread of its own: main is not to stay pinned. */
static void *begin(void *arg)
{
    struct play *all = arg;
    struct pair *p = all->pair;
    double *slice = lab_alloc(SLICES, sizeof(*slice));
    uint64_t expected;

    p->pinned[0] = cpus_pin_self(p->from.number) == 0;
    for (int turn = 0, tries = 0; turn < LINE_TURNS; tries++) {
        play(all, turn, slice);
        if (all->disturbed[turn] <= most_disturbed || tries >= MOST_TRIES)
            turn++;
    }
    expected = 2 * all->rounds;
    while (load_acquire(&p->word) != expected) /* the last answer */
        ;
    /* release: as a turn's */
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

static void turn_row(struct lab *lab, const struct pair *p,
                     const struct play *play, int turn)
{
    double disturbed = play->disturbed[turn];
    struct window window = {
        .kind = WINDOW_VOID,
        .threads = 2,
        .overlap = 1 - disturbed,
        .disturbed = disturbed,
        .steal_ms = -1,
        .void_why = "one of the two CPUs had other work meanwhile",
    };

    lab_window(lab, disturbed > most_disturbed ? &window : NULL);
    lab_row(lab, "transfer_ns", "ns", play->ns[turn], turn,
            LAB_PARAMS(lab_text("operation", line_operations[p->operation]),
                       lab_number("from", p->from.number),
                       lab_number("to", p->to.number),
                       lab_text("distance", distance_of(&p->from, &p->to))));
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
    for (int turn = 0; turn < LINE_TURNS; turn++)
        turn_row(lab, p, &play_of, turn);
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
int line_measure_pairs(struct lab *lab)
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
