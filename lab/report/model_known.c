/* SPDX-License-Identifier: MIT */
/* The cache-line model against published measurements, in the report. */
#include "lab/memory.h"
#include "lab/report/model.h"

#include <math.h>
#include <stdlib.h>

enum { MOST_KNOWN = 8 };

const struct known_fit *model_known(void)
{
    static struct known_fit fits[MOST_KNOWN];

    for (size_t i = 0; i < known_machines_count && i < MOST_KNOWN; i++) {
        if (!fits[i].known)
            fits[i] = known_fit(&known_machines[i], NULL);
    }
    return fits;
}

static size_t known_count(void)
{
    return known_machines_count < MOST_KNOWN ? known_machines_count
                                             : MOST_KNOWN;
}

static char *score_text(const struct known_score *score)
{
    if (score->points == 0)
        return lab_copy("–");
    return lab_format("%.0f %%, worst %+.0f %% at %d", 100 * score->mean,
                      100 * score->worst, score->worst_at);
}

void model_known_verdict(const struct report *report)
{
    const char *between = "";

    fprintf(report->out,
            "- **A model of cache lines moving between cores,** fitted to "
            "others' counts with up to %d threads, is off beyond them by ",
            KNOWN_FITTED_TO);
    for (size_t i = 0; i < known_count(); i++) {
        const struct known_fit *fit = &model_known()[i];
        char *text = score_text(&fit->blind);

        fprintf(report->out, "%s%s (%s)", between, text, fit->series->name);
        free(text);
        between = "; ";
    }
    fprintf(report->out, ".\n");
}

double model_most_optimistic(void)
{
    double most = 1;

    for (size_t i = 0; i < known_count(); i++)
        most = fmax(most, model_known()[i].most_optimistic);
    return most;
}

/* ---- published machines ------------------------------------------------- */

struct estimate model_single(double value)
{
    return (struct estimate){
        .middle = value, .low = value, .high = value, .n = 1, .groups = 1};
}

static void known_table(const struct report *report)
{
    static const char *const heads[] = {
        "machine", "known",          ">burst",         ">overlap", ">retry, ns",
        ">≤ 8",    ">beyond, blind", ">beyond, paced", NULL};
    struct table *table = table_new(heads);

    for (size_t i = 0; i < known_count(); i++) {
        const struct known_fit *fit = &model_known()[i];
        char *fitted = score_text(&fit->fitted);
        char *blind = score_text(&fit->blind);
        char *paced =
            fit->known->alone ? score_text(&fit->paced) : lab_copy("–");

        table_cell(table, "%s", fit->series->name);
        table_cell(table, "%s", fit->known->topology);
        table_cell(table, "%d", fit->machine.burst);
        table_cell(table, "%.2f", fit->machine.overlap);
        table_cell(table, "%.1f", fit->machine.retry_ns);
        table_cell(table, "%s", fitted);
        table_cell(table, "%s", blind);
        table_cell(table, "%s", paced);
        free(fitted);
        free(blind);
        free(paced);
    }
    table_print_markdown(table, report->out);
    table_free(table);
    fputc('\n', report->out);
}

/* Powers of two, and the most there are: an axis has no room for all. */
static bool is_shown(const struct published_series *series, size_t point)
{
    int threads = series->point[point].threads;
    int most = series->point[series->count - 1].threads;

    return threads == most ||
           ((threads & (threads - 1)) == 0 && 3 * threads <= 2 * most);
}

static void known_panel(struct figure *figure, const struct known_fit *fit)
{
    struct panel *panel =
        figure_panel(figure, PANEL_LINES, fit->series->name, "threads",
                     figure->count % 2 ? "" : "ns from addition to addition");

    panel->log_y = true;
    for (int line = 0; line < 3; line++) {
        static const char *const labels[] = {"model", "model, paced",
                                             "published"};
        static const int looks[] = {2, 3, 1};
        struct series *series;

        if (line == 1 && !fit->known->alone)
            continue;
        series = panel_series(panel, labels[line], looks[line]);
        series->bare = line == 2;
        for (size_t i = 0; i < fit->series->count; i++) {
            int threads = fit->series->point[i].threads;
            double ns = line == 2 ? fit->series->point[i].value
                                  : known_predict(fit, threads);
            struct estimate e;

            if (!is_shown(fit->series, i))
                continue;
            if (line == 1)
                ns *= known_pace(fit->known, threads);
            e = model_single(ns / threads);
            series_add(series, threads, &e);
        }
    }
}

void model_known_show(const struct report *report)
{
    struct figure figure = figure_make("line_transfer-published", 2);

    fprintf(report->out,
            "Before a model may speak of CPUs that are not here, it has to "
            "say what others measured. Threads add to one counter, on four "
            "machines with up to 448 CPUs; the model sees the measurements "
            "with at most %d threads and has to tell the rest.\n\n",
            KNOWN_FITTED_TO);
    known_table(report);
    for (size_t i = 0; i < known_count(); i++)
        known_panel(&figure, &model_known()[i]);
    report_figure(report, &figure,
                  "Modelled lines and published points: ns from one atomic "
                  "addition to the next, of all threads to one counter.",
                  "points: means of the source's runs (perfbook); the model "
                  "is deterministic");
}
