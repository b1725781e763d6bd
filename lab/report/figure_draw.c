/* SPDX-License-Identifier: MIT */
/* A figure's files, and gnuplot on its script (figure_script.c). */
#include "lab/memory.h"
#include "lab/report/figure.h"
#include "lab/report/gnuplot.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void write_numbers(FILE *out, const struct figure *figure)
{
    fprintf(out, "panel\tseries\tx\tmedian\tlow\thigh\tn\n");
    for (size_t p = 0; p < figure->count; p++) {
        const struct panel *panel = &figure->panel[p];

        for (size_t s = 0; s < panel->count; s++) {
            for (size_t i = 0; i < panel->series[s].count; i++) {
                const struct figure_point *point = &panel->series[s].point[i];

                fprintf(out, "%s\t%s\t", panel->title, panel->series[s].label);
                if (panel->kind == PANEL_BARS)
                    fputs(panel->category[(size_t)point->x], out);
                else
                    fprintf(out, "%.6g", point->x);
                fprintf(out, "\t%.6g\t%.6g\t%.6g\t%zu\n", point->y, point->low,
                        point->high, point->n);
            }
        }
    }
}

/* ---- files and gnuplot -------------------------------------------------- */

static int write_file(const struct figure *figure, const char *path,
                      void (*write)(FILE *, const struct figure *),
                      char **error)
{
    FILE *out = fopen(path, "we");
    int failed = !out;

    if (out) {
        write(out, figure);
        failed = ferror(out);
        failed |= fclose(out) != 0;
    }
    if (failed)
        *error = lab_format("%s: %s", path, strerror(errno));
    return failed ? -1 : 0;
}

int figure_draw(const struct figure *figure, const char *directory, bool *drawn,
                char **error)
{
    char *data = lab_format("%s/data", directory);
    char *script = lab_format("%s/%s.gp", data, figure->name);
    char *numbers = lab_format("%s/%s.tsv", data, figure->name);
    int failed;

    *drawn = false;
    mkdir(directory, 0777); /* failing shows when the files are opened */
    mkdir(data, 0777);
    failed = write_file(figure, script, figure_write_script, error) != 0 ||
             write_file(figure, numbers, write_numbers, error) != 0;
    if (!failed && gnuplot_works()) {
        failed = gnuplot_load(directory, figure->name, error) != 0;
        *drawn = !failed;
    }
    free(numbers);
    free(script);
    free(data);
    return failed ? -1 : 0;
}
