/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* strsignal() */
#include "lab/front/run.h"
#include "lab/child.h"
#include "lab/clock.h"
#include "lab/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The last line that is not empty, for one that wants to know why. */
static char *last_line(const char *text)
{
    const char *end = text + strlen(text), *start;

    while (end > text && (end[-1] == '\n' || end[-1] == ' '))
        end--;
    start = end;
    while (start > text && start[-1] != '\n')
        start--;
    if (end - start > 300)
        end = start + 300;
    return lab_format("%.*s", (int)(end - start), start);
}

/* Reads the child's lines; the first that is no row is told in *bad. */
static void read_rows(const struct plan_process *process,
                      const struct child *child, struct rows *rows, char **bad)
{
    char *copy = lab_copy(child->output), *rest = copy, *line;

    while ((line = strsep(&rest, "\n")) != NULL) {
        bool torn = rest == NULL; /* no newline after it */
        struct row row;
        char *why;

        if (!*line || (torn && child->end != CHILD_EXITED))
            continue;
        if (row_from_json(line, &row, &why) == 0) {
            row.cell = lab_copy(process->name);
            row.block = process->block;
            rows_add(rows, row);
        } else if (!*bad) {
            *bad = lab_format("a line that is no row: %s", why);
            free(why);
        } else {
            free(why);
        }
    }
    free(copy);
}

/* A child's row under another name than the plan's would mislead. */
static bool foreign(const struct plan_process *process, const struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++) {
        if (strcmp(rows->row[i].experiment, process->experiment->name) != 0 ||
            strcmp(rows->row[i].strategy, process->strategy) != 0)
            return true;
    }
    return false;
}

/* The status of the process as a whole, and why in *reason. */
static enum row_status judge(const struct child *child, const struct rows *rows,
                             char **reason)
{
    char *said = last_line(child->errors);
    enum row_status status = ROW_OK;

    if (child->end == CHILD_HUNG) {
        *reason = lab_format("no end after %.1f s", child->seconds);
        status = ROW_HUNG;
    } else if (child->end == CHILD_SIGNALLED) {
        *reason = lab_format("signal %d (%s)%s%s", child->code,
                             strsignal(child->code), *said ? ": " : "", said);
        status = ROW_CRASHED;
    } else if (child->code != 0) {
        *reason = lab_format("exit status %d%s%s", child->code,
                             *said ? ": " : "", said);
        status = ROW_FAILED;
        for (size_t i = 0; i < rows->count && child->code == 1; i++) {
            if (rows->row[i].status == ROW_FAILED_CHECK) {
                status = ROW_FAILED_CHECK;
                free(*reason);
                *reason = lab_copy(rows->row[i].reason);
                break;
            }
        }
    } else if (rows->count == 0) {
        *reason = lab_copy("it gave no rows");
        status = ROW_FAILED;
    }
    free(said);
    return status;
}

/* A second turn goes under a name of its own. */
static void name_again(const struct plan_process *process, struct rows *rows)
{
    for (size_t i = 0; process->again && i < rows->count; i++) {
        free(rows->row[i].strategy);
        rows->row[i].strategy =
            lab_format("%s%s", process->strategy, ROW_AGAIN);
    }
}

struct rows run_collect(const struct plan_process *process,
                        const struct child *child)
{
    struct rows rows = {.row = NULL};
    char *bad = NULL, *reason = NULL;
    enum row_status status;

    read_rows(process, child, &rows, &bad);
    status = judge(child, &rows, &reason);
    if (!bad && foreign(process, &rows))
        bad = lab_copy("rows of another experiment or strategy");
    if (bad) { /* then nothing it said is to be trusted */
        rows_free(&rows);
        if (status == ROW_OK) {
            status = ROW_FAILED;
            reason = bad;
        } else {
            free(bad);
        }
    }
    rows_add(&rows, (struct row){
                        .experiment = lab_copy(process->experiment->name),
                        .strategy = lab_copy(process->strategy),
                        .metric = lab_copy(ROW_PROCESS),
                        .unit = lab_copy("s"),
                        .threads = process->threads,
                        .params = row_params_copy(NULL),
                        .value = child->seconds,
                        .block = process->block,
                        .thread = LAB_NO_THREAD,
                        .status = status,
                        .reason = reason,
                        .cell = lab_copy(process->name),
                    });
    name_again(process, &rows);
    return rows;
}

static void log_errors(struct store *store, const struct plan_process *process,
                       const struct child *child)
{
    if (child->errors[0])
        fprintf(store->log, "== %s\n%s", process->name, child->errors);
    fflush(store->log);
}

/* One process; its end is in *child.  0, or -1 with *error. */
static int run_process(const struct plan_process *process,
                       const struct catalog *catalog,
                       const struct request *request, struct progress *progress,
                       struct child *child, char **error)
{
    char **argv = plan_argv(process, catalog, request);
    int failed;

    progress_start(progress, process);
    failed = child_run(argv, process->limit, progress_tick, progress, child);
    if (failed)
        *error = lab_format("%s: %s", argv[0], strerror(failed));
    plan_argv_free(argv);
    return failed ? -1 : 0;
}

/* True when a further block would not fit any more. */
static bool out_of_time(const struct plan *plan, size_t from,
                        const struct request *request,
                        const struct progress *progress)
{
    double spent = lab_seconds(progress->started_ns, lab_now_ns());
    double block = 0, pace = 1;

    if (request->blocks > 0 && request->budget <= 0)
        return false; /* so many were asked for, however long it takes */
    for (size_t i = from;
         i < plan->count && plan->process[i].block == plan->process[from].block;
         i++)
        block += plan->process[i].seconds;
    if (progress->planned_spent > 2)
        pace = spent / progress->planned_spent;
    return spent > 0 && spent + block * pace > plan->budget;
}

int run_plan(const struct plan *plan, const struct catalog *catalog,
             const struct request *request, struct store *store,
             struct progress *progress, struct run_outcome *outcome,
             char **error)
{
    int block = 0;

    *outcome = (struct run_outcome){.interrupted = false};
    for (size_t i = 0; i < plan->count; i++) {
        const struct plan_process *process = &plan->process[i];
        struct child child;
        struct rows rows;
        const struct row *end;
        int failed;

        if (store_has(store, process->name)) {
            progress_had(progress, process);
            continue;
        }
        if (process->block > block) {
            block = process->block;
            if (out_of_time(plan, i, request, progress)) {
                outcome->blocks_left_out = plan->blocks - block;
                return 0;
            }
        }
        if (run_process(process, catalog, request, progress, &child, error))
            return -1;
        if (child.end == CHILD_INTERRUPTED) {
            outcome->interrupted = true;
            child_free(&child);
            return 0;
        }
        rows = run_collect(process, &child);
        end = &rows.row[rows.count - 1];
        outcome->count[end->status]++;
        progress_end(progress, end->reason);
        log_errors(store, process, &child);
        failed = store_append(store, &rows, error);
        rows_free(&rows);
        child_free(&child);
        if (failed)
            return -1;
    }
    return 0;
}
