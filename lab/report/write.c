/* SPDX-License-Identifier: MIT */
/* What all sections write with: numbers, figures, folded tables.  Their
 * details are in details.c. */
#include "lab/machine.h"
#include "lab/memory.h"
#include "lab/report/page.h"
#include "lab/report/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

char *report_estimate_text(const struct estimate *estimate)
{
    char middle[NUMBER_TEXT], low[NUMBER_TEXT], high[NUMBER_TEXT];

    number_text(middle, estimate->middle);
    if (estimate->n < 2)
        return lab_copy(middle);
    return lab_format("%s [%s, %s]", middle, number_text(low, estimate->low),
                      number_text(high, estimate->high));
}

char *report_ratio_text(const struct estimate *ratio)
{
    char middle[NUMBER_TEXT], low[NUMBER_TEXT], high[NUMBER_TEXT];

    number_text(middle, ratio->middle);
    if (ratio->n < 2)
        return lab_format("%s×", middle);
    number_text(low, ratio->low);
    number_text(high, ratio->high);
    if (stats_same(ratio))
        return lab_format("= [%s, %s]", low, high);
    return lab_format("%s× [%s, %s]", middle, low, high);
}

static void put_two(const struct report *report, const double *value,
                    double factor)
{
    double least = fmin(value[0], value[1]), most = fmax(value[0], value[1]);
    char low[NUMBER_TEXT], high[NUMBER_TEXT], middle[NUMBER_TEXT];

    fprintf(report->out, "%s (%s, %s)",
            number_text(middle, factor * (least + most) / 2),
            number_text(low, factor * least),
            number_text(high, factor * most));
}

void report_put_group(const struct report *report, const struct group *group,
                      double factor)
{
    struct estimate shown = group->estimate;
    char low[NUMBER_TEXT], high[NUMBER_TEXT], *text;

    if (group->sample.count == 2 &&
        group->sample.value[0] != group->sample.value[1]) {
        put_two(report, group->sample.value, factor);
        return;
    }
    shown.middle *= factor;
    shown.low *= factor;
    shown.high *= factor;
    if (strcmp(number_text(low, shown.low), number_text(high, shown.high)) == 0)
        shown.n = 1; /* always the same: said once */
    text = report_estimate_text(&shown);
    fputs(text, report->out);
    free(text);
}

char *report_command(const struct report *report, const char *experiment)
{
    bool quick = report->request &&
                 json_is_true(json_object_get(report->request, "quick"));

    return lab_format("build/lab run %s%s && build/lab report", experiment,
                      quick ? " --quick" : "");
}

/* The figure's experiment is the first part of its name. */
static void write_caption(const struct report *report,
                          const struct figure *figure, const char *what,
                          const char *spread)
{
    char *machine = machine_line(report->card);
    char *experiment = lab_copy(figure->name), *command;
    size_t least, most;

    experiment[strcspn(experiment, "-")] = '\0';
    command = report_command(report, experiment);
    figure_n(figure, &least, &most);
    fprintf(report->out, "*%s ", what);
    if (least == most)
        fprintf(report->out, "n = %zu per point", least);
    else
        fprintf(report->out, "n = %zu to %zu per point", least, most);
    fprintf(report->out, "; %s%s; %s; `%s`.*\n\n",
            spread ? spread : "medians, whiskers are 95 % bootstrap intervals",
            figure_has_ends(figure) ? " (n = 2: from one value to the other)"
                                    : "",
            machine, command);
    free(command);
    free(experiment);
    free(machine);
}

void report_figure(const struct report *report, struct figure *figure,
                   const char *what, const char *spread)
{
    bool drawn = false;
    char *error;

    if (figure_empty(figure)) {
        figure_free(figure);
        return;
    }
    if (figure_draw(figure, report->figure_path, &drawn, &error) != 0) {
        fprintf(stderr, "lab report: %s\n", error);
        free(error);
    }
    if (drawn)
        fprintf(report->out, "![%s](%s/%s.svg)\n\n", what, report->figures,
                figure->name);
    page_keep(report, figure, drawn);
    write_caption(report, figure, what, spread);
    figure_free(figure);
}

void report_fold_table(const struct report *report, const char *title,
                       struct table *table)
{
    if (table_rows(table) > 0) {
        /* Without figures the tables are all there is: leave them open. */
        fprintf(report->out, "<details%s><summary>%s</summary>\n\n",
                report->can_draw ? "" : " open", title);
        table_print_markdown(table, report->out);
        fprintf(report->out, "\n</details>\n\n");
    }
    table_free(table);
}
