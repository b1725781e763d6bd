/* SPDX-License-Identifier: MIT */
/*
 * line_transfer: the cache-line model.  First what it says about machines that
 * others measured, with its errors; then about this machine's own CPUs; only
 * then about CPUs that are not there.
 */
#include "lab/report/model.h"
#include "lab/memory.h"
#include "lab/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "line_transfer";

static const struct {
    const char *workload, *title;
} workloads[] = {
    {"hot_object", "one hot shared object"},
    {"shared_walk", "walking one shared graph"},
    {"request", "requests over shared configuration"},
    {"dict_cache", "shared dict cache, few writes"},
    {"private_trees", "private binary trees"},
};

enum {
    CLAIMS = 3, /* of these, the first, stand in the verdict */
    WORKLOADS = sizeof(workloads) / sizeof(workloads[0])
};

static const int thread_counts[] = {1, 2, 4, 8, 16, 32, 64, 128, 256};

enum {
    COUNTS = sizeof(thread_counts) / sizeof(thread_counts[0]),
    STRATEGIES = sizeof(((struct report *)0)->strategy) / sizeof(char *),
    CLAIMED = 64, /* threads of the verdict's claims */
};

/* The rows are there: this machine, as like the first published one. */
static bool calibrate(const struct report *report, struct model_here *here)
{
    struct query any = {.experiment = name};

    return report_next(report, &any, NULL) &&
           model_calibrate(report, &model_known()[0], here);
}

/* ---- this machine's own threads ----------------------------------------- */

struct check {
    const char *strategy;
    int workload, threads;
    struct estimate measured;                  /* over one thread */
    double predicted[MODEL_HERE_FARTHEST + 1]; /* by layout */
};

/* As many threads as have a CPU each, against one; false: nothing to check. */
static bool check_of(const struct report *report, const struct model_here *here,
                     int strategy, int workload, struct check *check)
{
    const char *s = report->strategy[strategy],
               *w = workloads[workload].workload;
    int full = report_full_threads(report, model_rate(s, w, 0));
    double one;

    if (full < 2)
        return false;
    *check = (struct check){
        .strategy = s,
        .workload = workload,
        .threads = full,
        .measured = report_ratio(report_find(report, model_rate(s, w, full)),
                                 report_find(report, model_rate(s, w, 1))),
    };
    one = model_predict(report, here, MODEL_HERE, s, w, 1);
    for (int l = MODEL_HERE; l <= (int)MODEL_HERE_FARTHEST; l++)
        check->predicted[l] =
            model_predict(report, here, (enum model_layout)l, s, w, full) / one;
    return check->measured.n > 0 && one > 0;
}

/* All of them; the caller frees. */
static struct check *all_checks(const struct report *report,
                                const struct model_here *here, size_t *count)
{
    struct check *checks =
        lab_alloc((size_t)report->strategies * WORKLOADS + 1, sizeof(*checks));

    *count = 0;
    for (int w = 0; w < WORKLOADS; w++) {
        for (int s = 0; s < report->strategies; s++)
            *count += check_of(report, here, s, w, &checks[*count]);
    }
    return checks;
}

/* By what factor the prediction is off, at least 1. */
static double factor(const struct check *check)
{
    double ratio = check->predicted[MODEL_HERE] / check->measured.middle;

    return ratio < 1 ? 1 / ratio : ratio;
}

/* ---- verdict ------------------------------------------------------------ */

static void verdict_here(const struct report *report,
                         const struct model_here *here)
{
    size_t count, worst = 0;
    struct check *checks = all_checks(report, here, &count);
    double *factors = lab_alloc(count + 1, sizeof(*factors));

    for (size_t i = 0; i < count; i++) {
        factors[i] = factor(&checks[i]);
        if (factors[i] > factors[worst])
            worst = i;
    }
    if (count > 0)
        fprintf(report->out,
                "- **The same model here, %d threads over 1, before it has "
                "seen any:** off by a factor of %.2f in the median of %zu "
                "cases, %.2f at worst (`%s`, %s).\n",
                checks[worst].threads, stats_median(factors, count), count,
                factors[worst], checks[worst].strategy,
                workloads[checks[worst].workload].title);
    free(factors);
    free(checks);
}

/* "0.13 to 0.17×": over one thread of the same strategy. */
static char *claim(const struct report *report, const struct model_here *here,
                   const char *strategy, const char *workload)
{
    double one = model_predict(report, here, MODEL_NEAR, strategy, workload, 1);
    double near =
        model_predict(report, here, MODEL_NEAR, strategy, workload, CLAIMED);
    double wide =
        model_predict(report, here, MODEL_WIDE, strategy, workload, CLAIMED);
    char low[NUMBER_TEXT], high[NUMBER_TEXT];

    if (one <= 0 || near <= 0 || wide <= 0)
        return NULL;
    number_text(low, fmin(near, wide) / one);
    number_text(high, fmax(near, wide) / one);
    return strcmp(low, high) == 0 ? lab_format("%s×", low)
                                  : lab_format("%s to %s×", low, high);
}

static void verdict_claims(const struct report *report,
                           const struct model_here *here)
{
    for (int w = 0; w < CLAIMS; w++) {
        const char *between = "";

        for (int s = 0; s < report->strategies; s++) {
            char *text =
                claim(report, here, report->strategy[s], workloads[w].workload);

            if (!text)
                continue;
            if (!*between)
                fprintf(report->out, "- **Modelled, %s, %d cores over 1:** ",
                        workloads[w].title, CLAIMED);
            fprintf(report->out, "%s`%s` %s", between, report->strategy[s],
                    text);
            free(text);
            between = "; ";
        }
        if (*between)
            fprintf(report->out,
                    " (published machines: up to %.1f times less than "
                    "modelled).\n",
                    model_most_optimistic());
    }
}

static void verdict(const struct report *report)
{
    struct model_here here;

    if (!calibrate(report, &here))
        return;
    model_known_verdict(report);
    verdict_here(report, &here);
    verdict_claims(report, &here);
}

/* ---- this machine ------------------------------------------------------- */

static const char *whereabouts(const char *distance)
{
    return strcmp(distance, "far") == 0      ? "in another socket"
           : strcmp(distance, "socket") == 0 ? "in the same socket"
                                             : "at the same last-level cache";
}

static void show_calibration(const struct report *report,
                             const struct model_here *here)
{
    fprintf(report->out,
            "**This machine:** an addition in the own cache takes %.2f ns, a "
            "load and a compare-and-swap %.2f ns. A line comes from another "
            "core %s in %.1f ns (%.0f to %.0f in single processes%s). %d "
            "threads that add to one word take %.1f ns each; with overlap "
            "%.2f, the one constant fitted here, the model makes that %.1f "
            "ns.",
            here->costs.add, here->costs.swap, whereabouts(here->distance),
            here->transfer_ns, here->least_ns, here->most_ns,
            here->most_ns > 2 * here->least_ns
                ? ": the two CPUs were not always as near to each other, as "
                  "happens under a hypervisor"
                : "",
            here->contended_threads, here->contended_ns,
            here->machine[MODEL_HERE].overlap, here->contended_fitted_ns);
    if (here->swap_contended_ns > 0)
        fprintf(report->out,
                " A load and a compare-and-swap until it succeeds, which it "
                "has not seen, takes them %.1f ns; modelled: %.1f ns.",
                here->swap_contended_ns, here->swap_modelled_ns);
    fputs("\n\n", report->out);
}

static void show_checks(const struct report *report,
                        const struct model_here *here)
{
    static const char *const heads[] = {
        "workload",  "strategy",
        ">threads",  ">measured over 1 thread [95 %]",
        ">modelled", ">farthest to nearest",
        ">off by",   NULL};
    struct table *table = table_new(heads);
    size_t count;
    struct check *checks = all_checks(report, here, &count);

    for (size_t i = 0; i < count; i++) {
        char *text = report_estimate_text(&checks[i].measured);

        table_cell(table, "%s", workloads[checks[i].workload].workload);
        table_cell(table, "%s", checks[i].strategy);
        table_cell(table, "%d", checks[i].threads);
        table_cell(table, "%s", text);
        table_cell(table, "%.2f", checks[i].predicted[MODEL_HERE]);
        table_cell(table, "%.2f to %.2f",
                   checks[i].predicted[MODEL_HERE_FARTHEST],
                   checks[i].predicted[MODEL_HERE_NEAREST]);
        table_cell(table, "%.2f×", factor(&checks[i]));
        free(text);
    }
    report_fold_table(report, "The model's error on this machine's own threads",
                      table);
    free(checks);
}

/* Operations per ns, by workload, strategy, number of cores and layout. */
struct grid {
    double near[WORKLOADS][STRATEGIES][COUNTS];
    double wide[WORKLOADS][STRATEGIES][COUNTS];
};

static void fill_grid(const struct report *report,
                      const struct model_here *here, struct grid *grid)
{
    for (int w = 0; w < WORKLOADS; w++) {
        for (int s = 0; s < report->strategies; s++) {
            for (int i = 0; i < COUNTS; i++) {
                const char *strategy = report->strategy[s];
                const char *workload = workloads[w].workload;
                int cores = thread_counts[i];

                grid->near[w][s][i] = model_predict(report, here, MODEL_NEAR,
                                                    strategy, workload, cores);
                grid->wide[w][s][i] = model_predict(report, here, MODEL_WIDE,
                                                    strategy, workload, cores);
            }
        }
    }
}

/* A modelled line; its whiskers reach from one layout to the other. */
static void add_modelled(const struct report *report, const struct grid *grid,
                         struct panel *panel, int w, int s, double base_ns)
{
    struct series *series = panel_series(panel, report->strategy[s],
                                         style_rank(report->strategy[s]));

    for (int i = 0; i < COUNTS; i++) {
        double near = base_ns * grid->near[w][s][i];
        double wide = base_ns * grid->wide[w][s][i];
        struct estimate e = model_single(sqrt(near * wide));

        e.low = fmin(near, wide);
        e.high = fmax(near, wide);
        if (e.low > 0)
            series_add(series, thread_counts[i], &e);
    }
}

/* Operations a second, wide and near. */
static void show_grid(const struct report *report, const struct grid *grid)
{
    static const char *const heads[] = {"workload", "strategy", ">1",   ">2",
                                        ">4",       ">8",       ">16",  ">32",
                                        ">64",      ">128",     ">256", NULL};
    struct table *table = table_new(heads);

    for (int w = 0; w < WORKLOADS; w++) {
        for (int s = 0; s < report->strategies; s++) {
            if (grid->near[w][s][0] <= 0)
                continue;
            table_cell(table, "%s", workloads[w].workload);
            table_cell(table, "%s", report->strategy[s]);
            for (int i = 0; i < COUNTS; i++) {
                char wide[NUMBER_TEXT], near[NUMBER_TEXT];

                number_text(wide, 1e9 * grid->wide[w][s][i]);
                number_text(near, 1e9 * grid->near[w][s][i]);
                if (strcmp(wide, near) == 0)
                    table_cell(table, "%s", near);
                else
                    table_cell(table, "%s–%s", wide, near);
            }
        }
    }
    report_fold_table(report,
                      "Modelled, not measured: operations per second, by "
                      "cores (wide layout – near layout)",
                      table);
}

/* What was measured: hollow points of each strategy's own beside its line. */
static void add_measured(const struct report *report, const struct grid *grid,
                         struct panel *panel, int w)
{
    const char *workload = workloads[w].workload;
    const struct group *base =
        report_find(report, model_rate(report_baseline(report), workload, 1));

    for (int s = 0; s < report->strategies; s++) {
        struct query query = model_rate(report->strategy[s], workload, 0);
        const struct group *group = NULL;
        struct series *series;
        char *label;

        if (grid->near[w][s][0] <= 0)
            continue; /* no line to stand beside */
        label = lab_format("measured, %s", report->strategy[s]);
        series = panel_series(panel, label, style_rank(report->strategy[s]));
        free(label);
        series->bare = series->hollow = true;
        while ((group = report_next(report, &query, group)) != NULL) {
            struct estimate ratio = report_ratio(group, base);

            if (report->cpus == 0 || group->first->threads <= report->cpus)
                series_add(series, group->first->threads, &ratio);
        }
    }
}

static void add_panel(const struct report *report, const struct grid *grid,
                      struct figure *figure, int w)
{
    const char *workload = workloads[w].workload;
    double base_ns = model_alone_ns(report, report_baseline(report), workload);
    char *title, *y_label;
    struct panel *panel;

    if (base_ns <= 0)
        return;
    title = lab_format("%s (modelled)", workloads[w].title);
    y_label = lab_format("throughput (%s, 1 thread = 1)",
                         report_baseline(report));
    panel = figure_panel(figure, PANEL_LINES, title, "cores",
                         figure->count % 2 ? "" : y_label);
    free(y_label);
    free(title);
    panel->log_y = true;
    panel->curve = lab_copy("x");
    panel->note = lab_format("dotted: ideal; beyond %d nothing is measured",
                             report->cpus ? report->cpus : 1);
    for (int s = 0; s < report->strategies; s++)
        add_modelled(report, grid, panel, w, s, base_ns);
    add_measured(report, grid, panel, w);
}

static void body(const struct report *report)
{
    static const char how[] =
        "A simulation of cores that run short programs, and of the cache "
        "lines that move between them: lab/model/lines.h says what is in it, "
        "docs/cache-line-model.md how far to trust it. *Burst*: how often a "
        "core uses a line that has come before it lets go. *Overlap*: how "
        "long it still can once another's request is on its way. *Retry*: "
        "what each further waiting core adds to a hand-over, where atomics "
        "can fail by another's attempt. *Blind*: as the model stands before "
        "a machine of which only a few CPUs were measured, which is how it "
        "stands here. *Paced*: with the slowdown by which threads that share "
        "nothing were measured on that machine (shared cores, lower clocks), "
        "which is no matter of lines and not modelled.\n\n"
        "Of a strategy the model knows which shared lines an operation "
        "touches (lab/model/programs.def) and what it takes with one thread. "
        "It does not know the heap, grace periods, locks inside a dict, or "
        "sleeping. Whiskers reach from a machine where all cores are as near "
        "as two here to one of complexes of 8 cores and sockets of 64.";
    struct query all = {.experiment = name};
    struct figure figure;
    struct model_here here;
    struct grid *grid;

    model_known_show(report);
    if (!calibrate(report, &here)) {
        fprintf(report->out, "Of this machine no line between two cores was "
                             "measured, so nothing is modelled.\n\n");
        return;
    }
    show_calibration(report, &here);
    show_checks(report, &here);
    figure = figure_make("line_transfer-threads", 2);
    grid = lab_alloc(1, sizeof(*grid));
    fill_grid(report, &here, grid);
    for (int w = 0; w < WORKLOADS; w++)
        add_panel(report, grid, &figure, w);
    report_figure(report, &figure,
                  "Modelled, not measured: throughput of 1 to 256 cores, "
                  "relative to one thread under the GIL.",
                  "modelled; whiskers reach from one layout of the cores to "
                  "another, not over errors");
    show_grid(report, grid);
    free(grid);
    report_details(report, how, &all);
}

const struct report_section report_model = {
    .experiment = "line_transfer",
    .title = "Beyond this machine's CPUs (modelled)",
    .verdict = verdict,
    .body = body,
};
