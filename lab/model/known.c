/* SPDX-License-Identifier: MIT */
/*
 * The machines, and fitting and scoring the model on them.
 *
 * Note [pace].  On two of them threads that share nothing at all, each adding
 * to a counter of its own, get slower, too, when there are many: by 1.9 times
 * at 160 threads of one, by 2.0 at 420 of the other.  Threads share cores,
 * clocks go down, a hypervisor has other guests: no matter of cache lines, and
 * not modelled.  So the model is scored twice: blind, which is how it stands
 * before a machine that nobody has measured, and with every time multiplied by
 * that measured slowdown, which is how good it is at what it does model.
 */
#include "lab/model/known.h"

#include <math.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Private counters on the 8176s, as published_private for the EPYC. */
static const struct published_point xeon_private[] = {
    {1, 1.467},   {8, 1.530},   {16, 1.578},  {28, 1.595},  {40, 1.606},
    {56, 1.664},  {64, 1.738},  {80, 1.856},  {96, 1.952},  {112, 2.008},
    {128, 2.099}, {160, 2.246}, {192, 2.345}, {224, 2.391}, {256, 2.359},
    {320, 2.469}, {384, 2.691}, {420, 2.892},
};

static const struct published_series xeon_alone = {
    .name = "8x Xeon Platinum 8176, a counter each",
    .machine = "8 sockets of Xeon Platinum 8176",
    .cpus = 448,
    .source = {"P. E. McKenney (ed.), Is Parallel Programming Hard, And, If "
               "So, What Can You Do About It?",
               "CodeSamples/count/data/count_end:u.hps.2019.10.23a.dat", 2019},
    .point = xeon_private,
    .count = COUNT(xeon_private),
};

/*
 * An EPYC 7R13's cores, the median of each distance: nviennot's
 * core-to-core-latency, results/AMD EPYC 7R13 48-Core Processor.csv.  A third
 * generation EPYC has eight cores to a last-level cache.
 */
#define EPYC_LATENCIES                                                         \
    {                                                                          \
        9.7, 23, 108, 200                                                      \
    }

const struct known_machine known_machines[] = {
    {
        .series = "EPYC Milan (VM)",
        .topology = "83 cores, eight to a complex; latencies of an EPYC 7R13 "
                    "(23 ns within a complex, 108 ns beyond)",
        .machine = {.latency_ns = EPYC_LATENCIES,
                    .cores = 83,
                    .cores_per_complex = 8},
        .alone = &published_private,
    },
    {
        .series = "8x Xeon Platinum 8176",
        .topology = "8 sockets of 28 cores; latencies measured on it (102 ns "
                    "within a socket, 443 ns beyond)",
        .machine = {.latency_ns = {18.0, 101.9, 101.9, 442.9},
                    .cores = 224,
                    .cores_per_complex = 28,
                    .cores_per_socket = 28},
        .alone = &xeon_alone,
    },
    {
        .series = "POWER5+",
        .topology = "one latency for all, fitted; failed reservations, fitted",
        .reserves = true,
    },
    {
        .series = "elm3b128",
        .topology = "CPU unstated: one latency for all, fitted",
    },
};
const size_t known_machines_count = COUNT(known_machines);

double known_pace(const struct known_machine *known, int threads)
{
    const struct published_point *p;
    size_t i = 0;
    double part;

    if (!known->alone)
        return 1;
    p = known->alone->point;
    while (i + 2 < known->alone->count && p[i + 1].threads < threads)
        i++;
    part = (double)(threads - p[i].threads) /
           (double)(p[i + 1].threads - p[i].threads);
    return (p[i].value + part * (p[i + 1].value - p[i].value)) / p[0].value;
}

static double simulate(const struct line_machine *machine, double private_ns,
                       int threads, uint64_t passes)
{
    struct line_program program = {
        .step = {{.action = LINE_UPDATE, .ns = private_ns}},
        .steps = 1,
        .lines = 1,
        .operations = 1,
    };
    struct line_result result =
        line_simulate(machine, &program, threads, passes, 1);

    return threads / result.operations_per_ns;
}

double known_predict(const struct known_fit *fit, int threads)
{
    return simulate(&fit->machine, fit->private_ns, threads,
                    1000 + 16 * (uint64_t)threads);
}

/* ---- fitting ------------------------------------------------------------ */

/* Mean square of the logarithms of predicted over measured. */
static double misfit(const struct known_fit *fit,
                     const struct line_machine *machine)
{
    double sum = 0;
    int points = 0;

    for (size_t i = 0; i < fit->series->count; i++) {
        const struct published_point *p = &fit->series->point[i];
        double ns;

        if (p->threads < 2 || p->threads > KNOWN_FITTED_TO)
            continue;
        ns = simulate(machine, fit->private_ns, p->threads, 300);
        sum += pow(log(ns / p->value), 2);
        points++;
    }
    return points ? sum / points : INFINITY;
}

struct search {
    struct known_fit *fit;
    double best;
};

static void try_machine(struct search *search, struct line_machine machine)
{
    double found = misfit(search->fit, &machine);

    if (found < search->best) {
        search->best = found;
        search->fit->machine = machine;
    }
}

/* Bursts and overlaps, with everything else as it is. */
static void try_holding(struct search *search, struct line_machine machine)
{
    static const double overlaps[] = {0, 0.5, 0.625, 0.75, 0.875, 1};

    for (machine.burst = 1; machine.burst <= 4; machine.burst++) {
        for (size_t u = 0; u < COUNT(overlaps); u++) {
            machine.overlap = overlaps[u];
            try_machine(search, machine);
        }
    }
}

/* Latencies, as multiples of what an addition costs alone. */
static void try_latencies(struct search *search, struct line_machine machine)
{
    static const double times[] = {0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24};

    for (size_t t = 0; t < COUNT(times); t++) {
        for (int d = 0; d < LINE_DISTANCES; d++)
            machine.latency_ns[d] = times[t] * search->fit->private_ns;
        try_holding(search, machine);
    }
}

/* Around what was found: what each waiter adds to a hand-over. */
static void try_retries(struct search *search)
{
    static const double times[] = {0.02, 0.05, 0.1, 0.15, 0.2, 0.3};
    static const double latencies[] = {0.5, 1, 1.5, 2, 3};

    for (size_t t = 0; t < COUNT(latencies); t++) {
        for (size_t r = 0; r < COUNT(times); r++) {
            struct line_machine machine = {
                .retry_ns = times[r] * search->fit->private_ns,
                .burst = 1,
            };

            for (int d = 0; d < LINE_DISTANCES; d++)
                machine.latency_ns[d] = latencies[t] * search->fit->private_ns;
            try_machine(search, machine);
            machine.overlap = 1;
            try_machine(search, machine);
        }
    }
}

/* ---- scoring ------------------------------------------------------------ */

static void score(struct known_score *score, double predicted, double measured,
                  int threads)
{
    double error = predicted / measured - 1;

    score->mean = (score->mean * (double)score->points + fabs(error)) /
                  (double)(score->points + 1);
    score->points++;
    if (fabs(error) > fabs(score->worst)) {
        score->worst = error;
        score->worst_at = threads;
    }
}

static void score_all(struct known_fit *fit)
{
    for (size_t i = 0; i < fit->series->count; i++) {
        const struct published_point *p = &fit->series->point[i];
        double ns;

        if (p->threads < 2)
            continue;
        ns = known_predict(fit, p->threads);
        if (p->threads <= KNOWN_FITTED_TO) {
            score(&fit->fitted, ns, p->value, p->threads);
            continue;
        }
        score(&fit->blind, ns, p->value, p->threads);
        score(&fit->paced, ns * known_pace(fit->known, p->threads), p->value,
              p->threads);
        fit->most_optimistic = fmax(fit->most_optimistic, p->value / ns);
    }
}

struct known_fit known_fit(const struct known_machine *known,
                           const struct published_series *series)
{
    struct known_fit fit = {
        .known = known,
        .series = series ? series : published_find(known->series),
        .machine = known->machine,
    };
    struct search search = {&fit, INFINITY};

    fit.private_ns = published_at(fit.series, 1);
    if (known->machine.latency_ns[0] > 0)
        try_holding(&search, known->machine);
    else
        try_latencies(&search, known->machine);
    if (known->reserves)
        try_retries(&search);
    score_all(&fit);
    return fit;
}
