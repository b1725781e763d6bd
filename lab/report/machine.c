/* SPDX-License-Identifier: MIT */
/* The machine, and how quiet it was. */
#include "lab/report/report.h"

#include <string.h>

/* What the windows of a run were like, each counted once. */
struct noise {
    long windows, run_again, still_void, stolen, disturbed, oversubscribed;
    double worst_overlap;
};

/* The windows of the process whose rows are being read. */
struct seen {
    const char *cell;
    const struct row *row[256];
    int count;
};

/*
 * True for the first row of a window.  Many rows may come from one window;
 * they share its checks to the last digit, and no two windows do.
 */
static bool first_of_window(struct seen *seen, const struct row *row)
{
    if (!seen->cell || !row->cell || strcmp(seen->cell, row->cell) != 0)
        *seen = (struct seen){.cell = row->cell};
    for (int i = 0; i < seen->count; i++) {
        if (!(seen->row[i]->overlap < row->overlap) &&
            !(seen->row[i]->overlap > row->overlap) &&
            seen->row[i]->threads == row->threads)
            return false;
    }
    if (seen->count < 256)
        seen->row[seen->count++] = row;
    return true;
}

static struct noise find_noise(const struct report *report)
{
    struct noise noise = {.worst_overlap = 1};
    struct seen seen = {.cell = NULL};

    for (size_t i = 0; i < report->rows.count; i++) {
        const struct row *row = &report->rows.row[i];

        if (!row->windowed || !first_of_window(&seen, row))
            continue;
        noise.windows++;
        noise.run_again += row->voided;
        noise.still_void += row->status == ROW_VOID;
        noise.stolen += row->steal_ms > 0;
        noise.oversubscribed += row->oversubscribed;
        noise.disturbed += !row->oversubscribed && row->involuntary > 0;
        if (!row->oversubscribed && row->status == ROW_OK &&
            row->overlap < noise.worst_overlap)
            noise.worst_overlap = row->overlap;
    }
    return noise;
}

static void text_line(struct table *table, const struct report *report,
                      const char *label, const char *key)
{
    const char *text = json_string_value(json_object_get(report->card, key));

    table_cell(table, "%s", label);
    table_cell(table, "%s", text ? text : "not visible");
}

/* A number of the card, or 0 when the machine did not tell. */
static double card_number(const struct report *report, const char *key)
{
    return json_number_value(json_object_get(report->card, key));
}

static void cpu_lines(struct table *table, const struct report *report)
{
    text_line(table, report, "CPU", "cpu");
    table_cell(table, "CPUs");
    if (report->cpus)
        table_cell(table, "%d allowed, %.0f online; %.0f physical cores",
                   report->cpus, card_number(report, "cpus_online"),
                   card_number(report, "cores"));
    table_end_row(table);
    table_cell(table, "memory");
    if (card_number(report, "memory_mb") > 0)
        table_cell(table, "%.1f GiB", card_number(report, "memory_mb") / 1024);
    table_end_row(table);
}

/* When a run was stopped and went on, perhaps with another build. */
static void resumed_lines(struct table *table, const struct report *report)
{
    const json_t *list = json_object_get(report->card, "resumed"), *entry;
    size_t i;

    json_array_foreach ((json_t *)list, i, entry) {
        const char *date = json_string_value(json_object_get(entry, "date"));
        const char *commit =
            json_string_value(json_object_get(entry, "commit"));
        bool modified = json_is_true(json_object_get(entry, "modified"));

        table_cell(table, "%s", i ? "" : "stopped, and went on");
        table_cell(table, "%s, at commit %s%s", date ? date : "once",
                   commit ? commit : "not known",
                   modified ? ", with changes" : "");
    }
}

static void card_lines(struct table *table, const struct report *report)
{
    const json_t *card = report->card;
    const char *commit = json_string_value(json_object_get(card, "commit"));
    bool modified = json_is_true(json_object_get(card, "modified"));
    bool steal = json_is_true(json_object_get(card, "steal_visible"));

    cpu_lines(table, report);
    text_line(table, report, "kernel", "kernel");
    text_line(table, report, "C library", "libc");
    text_line(table, report, "compiler", "compiler");
    text_line(table, report, "frequency governor", "governor");
    text_line(table, report, "virtual machine", "hypervisor");
    table_cell(table, "stolen time visible");
    table_cell(table, "%s", steal ? "yes" : "no (or none since boot)");
    text_line(table, report, "clock", "clock");
    table_cell(table, "load at the start");
    if (json_object_get(card, "load"))
        table_cell(table, "%.2f", card_number(report, "load"));
    table_end_row(table);
    text_line(table, report, "date", "date");
    table_cell(table, "commit");
    table_cell(table, "%s%s", commit ? commit : "not known",
               modified ? ", with changes" : "");
    resumed_lines(table, report);
}

/* What tools the machine has, and what the report lacks without them. */
static void write_capabilities(const struct report *report)
{
    static const char *const heads[] = {"perf can", "here", "", NULL};
    static const struct {
        const char *key, *what, *with, *without;
    } lines[] = {
        {"there", "record at all", "`lab profile`", "no profiles"},
        {"cycles", "count cycles and instructions", "hardware counters",
         "samples are taken by the CPU clock: trust user frames, and times "
         "instead of cycles"},
        {"cache", "count cache misses", "hardware counters",
         "no figure of them: sharing shows in times"},
        {"c2c", "say who takes whose cache lines", "`perf c2c`",
         "contended objects show in what an operation on them costs"},
        {"tracepoints", "trace the scheduler", "time off the CPU",
         "time off the CPU from /proc only"},
        {"futex", "trace futex calls", "table of waits by call",
         "waits from inside the process only"},
    };
    const json_t *card = json_object_get(report->card, "perf");
    struct table *table = table_new(heads);

    if (json_is_object(card))
        for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
            bool can = json_is_true(json_object_get(card, lines[i].key));

            table_cell(table, "%s", lines[i].what);
            table_cell(table, "%s", can ? "yes" : "no");
            table_cell(table, "%s", can ? lines[i].with : lines[i].without);
        }
    if (table_rows(table) > 0) {
        table_print_markdown(table, report->out);
        fputc('\n', report->out);
    }
    table_free(table);
}

static void noise_lines(struct table *table, const struct noise *noise)
{
    table_cell(table, "windows measured");
    table_cell(table, "%ld, %ld of them with more threads than CPUs",
               noise->windows, noise->oversubscribed);
    table_cell(table, "windows void and run again");
    table_cell(table, "%ld", noise->run_again);
    table_cell(table, "windows void in the end");
    table_cell(table, "%ld (not in any figure)", noise->still_void);
    table_cell(table, "lowest overlap counted");
    table_cell(table, "%.3f", noise->worst_overlap);
    table_cell(table, "windows with time stolen by the hypervisor");
    table_cell(table, "%ld", noise->stolen);
    table_cell(table, "windows with involuntary switches, a CPU for each "
                      "thread");
    table_cell(table, "%ld", noise->disturbed);
}

void report_machine(const struct report *report)
{
    static const char *const heads[] = {"machine", "", NULL};
    static const char *const noise_heads[] = {"noise", "", NULL};
    struct noise noise = find_noise(report);
    struct table *table = table_new(heads);

    fprintf(report->out, "## Machine and noise\n\n");
    card_lines(table, report);
    table_print_markdown(table, report->out);
    table_free(table);
    fputc('\n', report->out);
    write_capabilities(report);
    table = table_new(noise_heads);
    noise_lines(table, &noise);
    table_print_markdown(table, report->out);
    table_free(table);
    fputc('\n', report->out);
}
