/* SPDX-License-Identifier: MIT */
/*
 * The machine of the report as the cache-line model sees it.
 *
 * Private costs and the latency between two cores are rows of line_transfer.
 * How long a core may use a line that has come (burst) is that of the
 * published machine; overlap is fitted to one number, the addition that the
 * fewest threads (two) do to one word.  Nothing of the experiment scaling goes
 * into it but what one thread takes for one operation.
 *
 * Note [layouts].  How far apart two CPUs of a virtual machine are changes
 * when the hypervisor moves them: here from the threads of one core to two
 * complexes.  So what is said of this machine's own threads is said for the
 * median of all processes, and for the nearest and farthest beside it.
 *
 * Where the cores that are not here would be cannot be measured at all.  So
 * there are two machines: one where each core is as near to each other as two
 * are here (the lower quartile), and one that is made of complexes of eight
 * cores and sockets of 64, as an EPYC is, with latencies that are as many times
 * the near one as on the published machine.  Distances that were measured here
 * stand in it.
 */
#include "lab/report/model.h"

#include <math.h>
#include <string.h>

static const char calibration[] = "line_transfer";

enum { WIDE_COMPLEX = 8, WIDE_SOCKET = 64, STEPS = 20000 };

static const char *const distances[LINE_DISTANCES] = {"core", "complex",
                                                      "socket", "far"};

/*
 * A quantile of all that matches; 0: nothing does.  Every strategy's binary
 * measures the same thing here: each is one more process.
 */
static double pooled(const struct report *report, struct query query, double q)
{
    const struct group *group = NULL;
    struct sample sample = {0};
    double value = 0;

    query.experiment = calibration;
    while ((group = report_next(report, &query, group)) != NULL) {
        for (size_t i = 0; i < group->sample.count; i++)
            sample_add(&sample, group->sample.value[i], 0);
    }
    if (sample.count > 0) {
        stats_sort(sample.value, sample.count);
        value = stats_quantile(sample.value, sample.count, q);
    }
    sample_free(&sample);
    return value;
}

static double private_ns(const struct report *report, const char *operation)
{
    struct query query = {.metric = "private_ns",
                          .threads = 1,
                          .key = "operation",
                          .text = operation};

    return pooled(report, query, 0.5);
}

static double transfer_ns(const struct report *report, const char *distance,
                          double q)
{
    struct query query = {.metric = "transfer_ns",
                          .key = "operation",
                          .text = "swap",
                          .key2 = "distance",
                          .text2 = distance};

    return pooled(report, query, q);
}

/* What threads that do this to one word, and nothing else, take each. */
static double contended_ns(const struct line_machine *machine, int threads,
                           enum line_action action, double ns)
{
    struct line_program program = {
        .step = {{.action = action, .ns = ns}},
        .steps = 1,
        .lines = 1,
        .operations = 1,
    };

    return threads /
           line_simulate(machine, &program, threads, 4000, 1).operations_per_ns;
}

static void fit_overlap(struct model_here *here, struct line_machine *machine)
{
    double best = INFINITY;
    struct line_machine tried = *machine;

    for (int i = 0; i <= 16; i++) {
        double ns, misfit;

        tried.overlap = i / 16.0;
        ns = contended_ns(&tried, here->contended_threads, LINE_UPDATE,
                          here->costs.add);
        misfit = fabs(log(ns / here->contended_ns));
        if (misfit < best) {
            best = misfit;
            machine->overlap = tried.overlap;
            here->contended_fitted_ns = ns;
        }
    }
}

static struct line_machine alike(struct line_machine machine, double latency_ns)
{
    for (int d = 0; d < LINE_DISTANCES; d++)
        machine.latency_ns[d] = latency_ns;
    return machine;
}

/* Note [layouts] */
static void lay_out(const struct report *report, const struct known_fit *like,
                    struct model_here *here)
{
    const double *others = like->known->machine.latency_ns;
    struct line_machine *m = here->machine, *wide = &m[MODEL_WIDE];

    m[MODEL_HERE].burst = like->machine.burst;
    m[MODEL_HERE] = alike(m[MODEL_HERE], here->transfer_ns);
    fit_overlap(here, &m[MODEL_HERE]);
    here->swap_modelled_ns =
        contended_ns(&m[MODEL_HERE], here->contended_threads, LINE_SWAP,
                     here->costs.swap / 2);
    m[MODEL_HERE_NEAREST] = alike(m[MODEL_HERE], here->least_ns);
    m[MODEL_HERE_FARTHEST] = alike(m[MODEL_HERE], here->most_ns);
    m[MODEL_NEAR] = alike(m[MODEL_HERE], here->quarter_ns);
    *wide = m[MODEL_NEAR];
    wide->cores_per_complex = WIDE_COMPLEX;
    wide->cores_per_socket = WIDE_SOCKET;
    for (int d = LINE_SOCKET; d < LINE_DISTANCES; d++) {
        double measured = transfer_ns(report, distances[d], 0.5);

        wide->latency_ns[d] =
            measured > 0 ? measured
                         : here->quarter_ns * others[d] / others[LINE_COMPLEX];
    }
}

bool model_calibrate(const struct report *report, const struct known_fit *like,
                     struct model_here *here)
{
    struct query contended = {.experiment = calibration,
                              .metric = "contended_ns",
                              .key = "operation",
                              .text = "add"};

    *here = (struct model_here){
        .costs = {.load = private_ns(report, "load"),
                  .add = private_ns(report, "add"),
                  .swap = private_ns(report, "swap")},
    };
    if (report_threads(report, contended, &here->contended_threads, 1) > 0) {
        contended.threads = here->contended_threads;
        here->contended_ns = pooled(report, contended, 0.5);
        contended.text = "swap";
        here->swap_contended_ns = pooled(report, contended, 0.5);
    }
    /* Two threads of one core share its caches: no transfer at all. */
    for (int d = LINE_COMPLEX; d < LINE_DISTANCES && here->transfer_ns <= 0;
         d++) {
        here->distance = distances[d];
        here->transfer_ns = transfer_ns(report, distances[d], 0.5);
        here->least_ns = transfer_ns(report, distances[d], 0);
        here->quarter_ns = transfer_ns(report, distances[d], 0.25);
        here->most_ns = transfer_ns(report, distances[d], 1);
    }
    if (here->costs.load <= 0 || here->costs.add <= 0 ||
        here->costs.swap <= 0 || here->transfer_ns <= 0 ||
        here->contended_ns <= 0)
        return false;
    lay_out(report, like, here);
    return true;
}

/* ---- predictions -------------------------------------------------------- */

struct query model_rate(const char *strategy, const char *workload, int threads)
{
    return (struct query){
        .experiment = "scaling",
        .strategy = strategy,
        .metric = "ops_per_s",
        .threads = threads,
        .key = "workload",
        .text = workload,
    };
}

double model_alone_ns(const struct report *report, const char *strategy,
                      const char *workload)
{
    const struct group *alone =
        report_find(report, model_rate(strategy, workload, 1));

    return alone ? 1e9 / alone->estimate.middle : 0;
}

double model_predict(const struct report *report, const struct model_here *here,
                     enum model_layout layout, const char *strategy,
                     const char *workload, int threads)
{
    double alone_ns = model_alone_ns(report, strategy, workload);
    struct line_program program;
    uint64_t passes;

    if (!program_make(strategy, workload, alone_ns, &here->costs, &program))
        return 0;
    passes = (uint64_t)(STEPS / program.steps);
    if (passes < 4 * (uint64_t)threads)
        passes = 4 * (uint64_t)threads;
    return line_simulate(&here->machine[layout], &program, threads, passes, 1)
        .operations_per_ns;
}
