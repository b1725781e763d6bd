/* SPDX-License-Identifier: MIT */
/*
 * scaling, again: its throughputs as a law of the number of threads, as far as
 * the machine has the CPUs to say anything.
 */
#include "lab/report/scaling_law.h"
#include "lab/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "scaling";

enum { MOST_POINTS = 32, MOST_WORKLOADS = 16, SEED = 1 };

/* What one strategy did with one workload, each thread on a CPU of its own. */
struct measured {
    const char *workload, *strategy;
    struct sample ns[MOST_POINTS]; /* per operation, as one thread sees it */
    struct usl_sample point[MOST_POINTS];
    size_t count;
};

/* ---- texts --------------------------------------------------------------- */

char *scaling_law_range(const struct estimate *estimate)
{
    char middle[NUMBER_TEXT], low[NUMBER_TEXT], high[NUMBER_TEXT];

    if (estimate->n == 0)
        return lab_copy("–");
    number_text(middle, estimate->middle);
    if (estimate->n < 2)
        return lab_copy(middle);
    if (!isfinite(estimate->low) || !isfinite(estimate->high))
        return lab_format("%s [no bounds]", middle);
    return lab_format("%s [%s, %s]", middle, number_text(low, estimate->low),
                      number_text(high, estimate->high));
}

char *scaling_law_error(const struct usl_error *error)
{
    if (error->count == 0)
        return lab_copy("–");
    return lab_format("%.1f %%, worst %.1f %% at %d", 100 * error->mean,
                      100 * error->worst, error->worst_at);
}

/* ---- from rows ----------------------------------------------------------- */

/* Threads that share CPUs wait for each other, whatever they work on. */
static bool has_cpus(const struct report *report, const struct group *group)
{
    return !group->first->oversubscribed &&
           (report->cpus == 0 || group->first->threads <= report->cpus);
}

/* The threads' view of a rate of all of them. */
static struct sample latencies(const struct group *group)
{
    struct sample ns = {.count = 0};

    for (size_t i = 0; i < group->sample.count; i++) {
        if (group->sample.value[i] > 0)
            sample_add(&ns,
                       group->first->threads * 1e9 / group->sample.value[i],
                       group->sample.group[i]);
    }
    return ns;
}

static void measured_add(struct measured *measured, const struct group *group)
{
    struct sample ns = latencies(group);

    if (ns.count == 0 || measured->count == MOST_POINTS) {
        sample_free(&ns);
        return;
    }
    measured->ns[measured->count] = ns;
    measured->point[measured->count] = (struct usl_sample){
        .threads = group->first->threads, .ns = &measured->ns[measured->count]};
    measured->count++;
}

/* Zeroed, when there is nothing; free it in any case. */
static struct measured *measured_find(const struct report *report,
                                      const char *workload,
                                      const char *strategy)
{
    struct measured *measured = lab_alloc(1, sizeof(*measured));
    struct query query = {.experiment = name,
                          .strategy = strategy,
                          .metric = "ops_per_s",
                          .key = "workload",
                          .text = workload};
    const struct group *group = NULL;

    measured->workload = workload;
    measured->strategy = strategy;
    while ((group = report_next(report, &query, group)) != NULL) {
        if (group->estimate.n > 0 && has_cpus(report, group))
            measured_add(measured, group);
    }
    return measured;
}

static void measured_free(struct measured *measured)
{
    for (size_t i = 0; i < measured->count; i++)
        sample_free(&measured->ns[i]);
    free(measured);
}

/* The point of the fewest (sign < 0) or most threads; count > 0. */
static const struct usl_sample *extreme(const struct measured *measured,
                                        int sign)
{
    const struct usl_sample *found = &measured->point[0];

    for (size_t i = 1; i < measured->count; i++) {
        if (sign * (measured->point[i].threads - found->threads) > 0)
            found = &measured->point[i];
    }
    return found;
}

static struct usl_error left_out(const struct measured *measured,
                                 enum usl_regimes regimes)
{
    struct usl_point point[MOST_POINTS];

    for (size_t i = 0; i < measured->count; i++)
        point[i] = (struct usl_point){
            .threads = measured->point[i].threads,
            .ns = stats_median(measured->ns[i].value, measured->ns[i].count)};
    return usl_left_out(point, measured->count, regimes);
}

/* The workloads in the rows, in their order. */
static int find_workloads(const struct report *report,
                          const char *workloads[MOST_WORKLOADS])
{
    struct query query = {.experiment = name, .metric = "ops_per_s"};
    const struct group *group = NULL;
    int count = 0;

    while ((group = report_next(report, &query, group)) != NULL) {
        const struct lab_param *param = row_param(group->first, "workload");
        const char *workload = param ? param->text : NULL;
        bool known =
            !workload || group->estimate.n == 0 || !has_cpus(report, group);

        for (int i = 0; i < count && !known; i++)
            known = strcmp(workloads[i], workload) == 0;
        if (!known && count < MOST_WORKLOADS)
            workloads[count++] = workload;
    }
    return count;
}

/* How far these rows reach. */
struct reach {
    int points;  /* numbers of threads that one strategy and workload has */
    int threads; /* the most that had a CPU each */
};

static struct reach find_reach(const struct report *report)
{
    const char *workloads[MOST_WORKLOADS];
    int count = find_workloads(report, workloads);
    struct reach reach = {.points = 0};

    for (int w = 0; w < count; w++) {
        for (int s = 0; s < report->strategies; s++) {
            struct measured *measured =
                measured_find(report, workloads[w], report->strategy[s]);

            if ((int)measured->count > reach.points)
                reach.points = (int)measured->count;
            if (measured->count > 0 &&
                extreme(measured, 1)->threads > reach.threads)
                reach.threads = extreme(measured, 1)->threads;
            measured_free(measured);
        }
    }
    return reach;
}

/* ---- the verdict --------------------------------------------------------- */

/* "; hot_object: `gil` 1.02 [0.98, 1.07], ..."; nothing without rows. */
static void write_alphas(const struct report *report, const char *workload)
{
    bool begun = false;

    for (int s = 0; s < report->strategies; s++) {
        struct measured *measured =
            measured_find(report, workload, report->strategy[s]);
        struct usl_fit fit =
            usl_fit_samples(measured->point, measured->count, USL_ONE, SEED);

        if (fit.alpha.n > 0) {
            char *alpha = scaling_law_range(&fit.alpha);

            if (begun)
                fputs(", ", report->out);
            else
                fprintf(report->out, "; %s: ", workload);
            fprintf(report->out, "`%s` %s", report->strategy[s], alpha);
            begun = true;
            free(alpha);
        }
        measured_free(measured);
    }
}

static void verdict(const struct report *report)
{
    static const char *const shown[] = {"hot_object", "private_trees"};
    struct reach reach = find_reach(report);

    if (reach.points == 0)
        return;
    scaling_law_published_verdict(report);
    fprintf(report->out, "- **Scaling law, this machine**: ");
    if (reach.points == 1) {
        fprintf(report->out, "one number of threads, which is no law.\n");
        return;
    }
    fprintf(report->out,
            "up to %d threads have a CPU each: %s, as a share of what it "
            "takes alone (0: nothing, 1: two threads do what one does)",
            reach.threads,
            reach.points < USL_TERMS
                ? "two points and no curve, only what the second thread adds "
                  "to an operation"
                : "what each further thread adds to an operation (α of one "
                  "curve)");
    for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++)
        write_alphas(report, shown[i]);
    fprintf(report->out, ".\n");
}

/* ---- the body ------------------------------------------------------------ */

static void add_fit(struct table *table, const struct measured *measured,
                    enum usl_regimes regimes)
{
    const struct usl_sample *least = extreme(measured, -1);
    const struct usl_sample *most = extreme(measured, 1);
    struct usl_fit fit =
        usl_fit_samples(measured->point, measured->count, regimes, SEED);
    struct usl_error error = left_out(measured, regimes);
    struct estimate alone = {.n = 0}, among = stats_estimate(most->ns, SEED);
    struct estimate turn = among;
    char *text[6];

    if (least->threads == 1)
        alone = stats_estimate(least->ns, SEED);
    turn.middle /= most->threads;
    turn.low /= most->threads;
    turn.high /= most->threads;
    text[0] = scaling_law_range(&alone);
    text[1] = scaling_law_range(&among);
    text[2] = scaling_law_range(&turn);
    text[3] = scaling_law_range(&fit.alpha);
    text[4] = scaling_law_range(&fit.beta);
    text[5] = scaling_law_error(&error);
    table_cell(table, "%s", measured->workload);
    table_cell(table, "`%s`", measured->strategy);
    table_cell(table, "%s", regimes == USL_ONE ? "one curve" : "1 apart");
    table_cell(table, "%d", most->threads);
    for (int i = 0; i < 6; i++) {
        table_cell(table, "%s", text[i]);
        free(text[i]);
    }
}

static void write_measured(const struct report *report)
{
    static const char *const heads[] = {"workload",   "strategy",
                                        "fit",        ">N",
                                        ">alone, ns", ">among N, ns",
                                        ">L/N, ns",   ">α [95 %]",
                                        ">β [95 %]",  ">each point left out",
                                        NULL};
    const char *workloads[MOST_WORKLOADS];
    int count = find_workloads(report, workloads);
    struct table *table = table_new(heads);

    for (int w = 0; w < count; w++) {
        for (int s = 0; s < report->strategies; s++) {
            struct measured *measured =
                measured_find(report, workloads[w], report->strategy[s]);

            if (measured->count > 0)
                add_fit(table, measured, USL_ONE);
            if (measured->count > USL_TERMS)
                add_fit(table, measured, USL_TWO);
            measured_free(measured);
        }
    }
    report_fold_table(report, "The law of this machine's rows", table);
}

/* What so many points can carry, and what they cannot. */
static void write_reach(const struct report *report)
{
    struct reach reach = find_reach(report);

    fprintf(report->out, "### What this machine can say\n\n");
    if (reach.points >= USL_TERMS)
        fprintf(report->out,
                "Up to %d threads have a CPU each here; more of them share "
                "CPUs and are not in the fit. The intervals come from the "
                "processes of the run: they say what another run would give, "
                "while the points left out say how far the law itself is "
                "off.\n\n",
                reach.threads);
    else
        fprintf(
            report->out,
            "Only up to %d threads have a CPU each here; more of them would "
            "wait for each other whatever they work on, and are not in the "
            "fit. That leaves %s. No curve is drawn, and nothing is claimed "
            "about more CPUs.\n\n",
            reach.threads,
            reach.points == 1
                ? "one point: a cost, and no law"
                : "two points: what an operation takes a thread alone, and "
                  "what it takes each of two. Their ratio less 1 is α + 2β of "
                  "the law; which of both it is, only more CPUs could tell, "
                  "and there is no third point to check it with");
}

static void body(const struct report *report)
{
    static const char how[] =
        "L is what one operation takes one of N threads, in ns. The law says "
        "L = (1 + α (N−1) + β N (N−1)) / γ: what it costs alone, what each "
        "further thread adds because they take turns, and what every pair of "
        "threads adds because they must agree. α = 0 is ideal. At α = 1 (and "
        "β = 0) N threads together do no more than one. α > 1 is no serial "
        "fraction, since nothing can be more serial than all of it: each "
        "thread then slows the others by more than an operation takes it "
        "alone, as cache lines do that must travel. That is why there are two "
        "regimes: a line that one CPU uses never leaves its cache; as soon as "
        "two use it, it travels for almost every operation. \"1 apart\" takes "
        "the cost of one thread as measured and fits the curve to two threads "
        "and more, so 1/γ is there the cost of a shared operation, not of a "
        "private one. L/N is the time from one operation to the next on the "
        "whole machine: for work on one line, what one move of it takes. "
        "\"error\" is the mean and the worst relative error at the fitted "
        "points; \"each point left out\" predicts each point from all others; "
        "\"beyond half\" predicts the points of more than half of the threads "
        "from the rest, which is what anyone does who trusts a fit beyond "
        "their machine. Intervals of the published fits come from the scatter "
        "of the points about the curve, so they are too narrow where the law "
        "is wrong. The ceiling (arithmetic alone) belongs to the machine: "
        "what α it has, no program can get below.";

    if (find_reach(report).points == 0)
        return;
    fprintf(report->out,
            "Can a few parameters say how throughput changes with threads, "
            "and where would they lead beyond this machine? The Universal "
            "Scalability Law is fitted to the rows of `scaling`, after it "
            "was fitted to measurements that others published.\n\n");
    scaling_law_published(report);
    write_reach(report);
    write_measured(report);
    fprintf(report->out,
            "<details><summary>How to read this</summary>\n\n%s\n"
            "\n</details>\n\n",
            how);
}

const struct report_section report_scaling_law = {
    .experiment = "scaling",
    .title = "Scaling law",
    .verdict = verdict,
    .body = body,
};
