/* SPDX-License-Identifier: MIT */
#include "experiments/gil_waiting.h"
#include "lab/clock.h"
#include "lab/histogram.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_TEXT = 32 };

static const char *const roles[] = {"computing", "io"};

/* ---- where a row is from ------------------------------------------------- */

/* Up to three parameters besides policy, computing and io. */
static void row(const struct waiting *w, const char *metric, const char *unit,
                double value, const struct lab_param *more)
{
    struct lab_param params[7] = {
        lab_text("policy", gil_policy_names[w->policy]),
        lab_number("computing", w->threads - w->io),
        lab_number("io", w->io),
    };

    for (int i = 0; more && more[i].key; i++)
        params[3 + i] = more[i];
    lab_row(w->lab, metric, unit, value, 0, params);
}

/* ---- the parts of waits -------------------------------------------------- */

struct sum {
    double wait, held, wake, spun, ready; /* ns */
    double time;                          /* of the threads */
    uint64_t waits;
};

static void add_wait(struct sum *sum, const struct gil_turn *turn)
{
    struct gil_wait parts = gil_turn_wait(turn);

    sum->waits++;
    sum->wait += (double)(turn->taken - turn->wanted);
    sum->held += (double)parts.held;
    sum->wake += (double)parts.wake;
    sum->spun += (double)parts.spun;
    sum->ready += (double)parts.ready;
}

/* Whole waits of one thread that began and ended in its window. */
static void add_thread(struct sum *sum, const struct gil_turns *turns,
                       const struct waiting_thread *thread)
{
    for (size_t i = 0; i < turns->count; i++) {
        const struct gil_turn *turn = &turns->turn[i];

        if (turn->mutator == thread->mutator && turn->taken > turn->wanted &&
            turn->wanted >= thread->from && turn->taken <= thread->to)
            add_wait(sum, turn);
    }
    sum->time += (double)(thread->to - thread->from);
}

static void share_rows(const struct waiting *w, const struct sum *sum,
                       const char *of)
{
    bool knows_ready = gil_recording_knows_ready();
    const struct {
        const char *name;
        double value;
        bool known;
    } parts[] = {
        {"held-by-others", sum->held / sum->wait, true},
        {"wake-up", sum->wake / sum->wait, true},
        {"spin", sum->spun / sum->wait, true},
        {"run-queue", sum->ready / sum->wait, knows_ready},
        {"steal", w->steal, w->steal >= 0},
    };

    for (int i = 0; i < 5; i++) {
        if (parts[i].known)
            row(w, "wait_share", "1", parts[i].value,
                LAB_PARAMS(lab_text("of", of),
                           lab_text("part", parts[i].name)));
    }
}

static void split(const struct waiting *w, const struct gil_turns *turns,
                  int role)
{
    struct sum sum = {.waits = 0};
    double parts;

    for (int i = 0; i < w->threads; i++) {
        if (waiting_does_io(w, i) == (role == 1))
            add_thread(&sum, turns, &w->thread[i]);
    }
    if (sum.time > 0)
        row(w, "waiting", "1", sum.wait / sum.time,
            LAB_PARAMS(lab_text("of", roles[role])));
    if (sum.waits == 0)
        return;
    share_rows(w, &sum, roles[role]);
    parts = sum.held + sum.wake + sum.spun + sum.ready;
    lab_check(w->lab, parts == sum.wait, /* whole nanoseconds: exactly */
              "the parts add up to the wait of %.0f ns: %.0f", sum.wait, parts);
    if (w->policy != GIL_SPIN)
        lab_check(w->lab, sum.spun == 0, "nobody spins under %s: %.0f ns",
                  gil_policy_names[w->policy], sum.spun);
}

/* ---- hand-overs ---------------------------------------------------------- */

/* Index of the thread with this mutator; -1: none of them. */
static int thread_of(const struct waiting *w, unsigned mutator)
{
    for (int i = 0; i < w->threads; i++) {
        if (w->thread[i].mutator == mutator)
            return i;
    }
    return -1;
}

static const char *name_of(const struct waiting *w, int thread,
                           char name[NAME_TEXT])
{
    bool io = waiting_does_io(w, thread);
    int number = io ? thread - (w->threads - w->io) : thread;

    snprintf(name, NAME_TEXT, "%s-%d", io ? "io" : "computes", number + 1);
    return name;
}

/* The time in which all threads were at work. */
static void common_window(const struct waiting *w, uint64_t *from, uint64_t *to)
{
    *from = 0;
    *to = UINT64_MAX;
    for (int i = 0; i < w->threads; i++) {
        *from = w->thread[i].from > *from ? w->thread[i].from : *from;
        *to = w->thread[i].to < *to ? w->thread[i].to : *to;
    }
}

static void matrix_rows(const struct waiting *w, const uint64_t *count)
{
    char from[NAME_TEXT], to[NAME_TEXT];

    for (int i = 0; i < w->threads; i++) {
        for (int k = 0; k < w->threads; k++)
            row(w, "handoffs", "1", (double)count[i * w->threads + k],
                LAB_PARAMS(lab_text("from", name_of(w, i, from)),
                           lab_text("to", name_of(w, k, to))));
    }
}

/* What each gave up, by its own ring, is what others say they got from it. */
static void check_rows(const struct waiting *w, const uint64_t *count,
                       const uint64_t *released)
{
    for (int i = 0; i < w->threads; i++) {
        uint64_t sum = 0;

        for (int k = 0; k < w->threads; k++)
            sum += count[i * w->threads + k];
        lab_check_equal(w->lab, "hand-overs from a thread, and its releases",
                        (int64_t)released[i], (int64_t)sum);
    }
}

static void handoffs(const struct waiting *w, const struct gil_turns *turns)
{
    static const double quantiles[] = {0.5, 0.99, 1};
    size_t threads = (size_t)w->threads;
    uint64_t *count = lab_alloc(threads * threads, sizeof(*count));
    uint64_t *released = lab_alloc(threads, sizeof(*released));
    struct histogram *took = lab_alloc(1, sizeof(*took));
    uint64_t from, to;

    common_window(w, &from, &to);
    for (size_t i = 1; i < turns->count; i++) {
        const struct gil_turn *turn = &turns->turn[i];
        int giver = thread_of(w, turn->from), taker;

        if (turn->taken < from || turn->taken > to)
            continue;
        taker = thread_of(w, turn->mutator);
        if (giver >= 0 && taker >= 0)
            count[giver * w->threads + taker]++;
        giver = thread_of(w, turn[-1].mutator);
        if (giver >= 0 && turn[-1].dropped)
            released[giver]++;
        if (turn->from != turn->mutator && turn->released &&
            turn->wanted <= turn->released)
            histogram_record(took, turn->taken - turn->released);
    }
    matrix_rows(w, count);
    check_rows(w, count, released);
    for (int i = 0; i < 3 && took->count > 0; i++)
        row(w, "handoff_us", "us",
            (double)histogram_quantile(took, quantiles[i]) / LAB_NS_PER_US,
            LAB_PARAMS(lab_number("quantile", quantiles[i])));
    free(took);
    free(released);
    free(count);
}

/* ---- is it true? --------------------------------------------------------- */

/* One turn after the other, from whom it says; none missing. */
static void check_turns(const struct waiting *w, const struct gil_turns *turns,
                        bool complete)
{
    uint64_t overlaps = 0, strangers = 0;

    for (size_t i = 1; i < turns->count; i++) {
        const struct gil_turn *turn = &turns->turn[i];

        overlaps += !turn[-1].dropped || turn[-1].dropped > turn->taken;
        strangers += turn->from != turn[-1].mutator;
    }
    lab_check_equal(w->lab, "turns that overlap", 0, (int64_t)overlaps);
    lab_check_equal(w->lab, "turns from one who did not have the lock", 0,
                    (int64_t)strangers);
    if (complete)
        lab_check_equal(w->lab, "times the lock was taken, and turns",
                        (int64_t)w->acquired, (int64_t)turns->count);
}

/* Who computes has the lock or waits for it, all the time. */
static void check_time(const struct waiting *w, const struct gil_turns *turns,
                       const struct waiting_thread *thread)
{
    uint64_t from =
        thread->from > turns->since ? thread->from : turns->since;
    struct gil_sums sums;
    double time, told;

    if (from >= thread->to)
        return;
    sums = gil_sums(turns, thread->mutator, from, thread->to);
    time = (double)(thread->to - from);
    told = (double)(sums.held_ns + sums.waited_ns);
    lab_check(w->lab, told <= time && told >= 0.995 * time - LAB_NS_PER_US,
              "turns and waits of a computing thread fill its time of %.0f "
              "ns: %.0f",
              time, told);
}

void waiting_rows(const struct waiting *w, const struct gil_turns *turns)
{
    bool complete = true;

    for (int i = 0; i < w->threads; i++)
        complete = complete && turns->since <= w->thread[i].from;
    check_turns(w, turns, complete && !lab_settings(w->lab)->trace);
    for (int i = 0; i < w->threads; i++) {
        lab_check(w->lab, !w->thread[i].failed, "thread %d could do its I/O",
                  i);
        if (!waiting_does_io(w, i))
            check_time(w, turns, &w->thread[i]);
    }
    for (int role = 0; role < 2; role++)
        split(w, turns, role);
    handoffs(w, turns);
}
