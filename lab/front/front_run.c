/* SPDX-License-Identifier: MIT */
/* `lab run`: options, directory, plan; then run.c does the work. */
#include "lab/child.h"
#include "lab/front/front.h"
#include "lab/front/line_check.h"
#include "lab/front/place.h"
#include "lab/front/run.h"
#include "lab/memory.h"
#include "lab/options.h"
#include "lab/usage.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { EXIT_INTERRUPTED = 130 };

static const double short_seconds = 10; /* too short to look at perf first */

static const char help[] =
    "Runs experiments under every strategy, each in a process of its own.\n"
    "\n"
    "  lab run [EXPERIMENT...] [options] [-- options for the experiments]\n"
    "\n"
    "  --strategy A,B     only these strategies (all)\n"
    "  --threads 1,2,4    thread counts of the experiments that vary them\n"
    "  --quick            short windows, one block: below 90 s\n"
    "  --out DIR          where rows go (results/DATE, found as "
    "results/latest)\n"
    "  --resume           go on with DIR (or results/latest) where it stopped\n"
    "  --fresh            drop the rows that DIR holds, and begin anew\n"
    "  --blocks N         repeat everything N times (as often as fits)\n"
    "  --budget SECONDS   the time to fill (530; 75 with --quick)\n"
    "  --limit SECONDS    when one process counts as hung (10 and five times "
    "what\n                     it should take)\n"
    "  --aa               measure one cell of each experiment twice, as a "
    "check of\n"
    "                     the noise (so it is when no experiment is named)\n"
    "  --no-aa            do not\n"
    "  --plan             only show what would be run\n"
    "\n"
    "Examples:\n"
    "  lab run --quick\n"
    "  lab run scaling --strategy gil,biased --threads 1,2\n"
    "  lab run lessons --strategy gil\n"
    "  lab run lost_increments -- --duration 0.5 --windows 10\n"
    "  lab run --resume\n"
    "\n"
    "Rows are in DIR/rows.jsonl, one JSON object a line; lab report DIR makes\n"
    "REPORT.md of them.  A process that fails, crashes or hangs is recorded as "
    "a\nresult, and the run goes on.\n"
    "\n"
    "Ctrl-C, a kill or a power cut loses nothing but the process that was "
    "running:\nrows of whole processes are kept, and --resume goes on behind "
    "them with the\nplan that is kept beside them.  One directory takes one "
    "run at a time.\n"
    "\n"
    "Exit status: 0 all went well; 1 a process failed, crashed or hung, or "
    "rows could\nnot be written; 2 the command line made no sense, or the "
    "directory is taken;\n130 interrupted.\n";

enum run_option {
    RUN_STRATEGY = 1000,
    RUN_THREADS,
    RUN_QUICK,
    RUN_OUT,
    RUN_RESUME,
    RUN_FRESH,
    RUN_BLOCKS,
    RUN_BUDGET,
    RUN_LIMIT,
    RUN_AA,
    RUN_NO_AA,
    RUN_PLAN,
    RUN_HELP = 'h',
};

static const struct option run_options[] = {
    {"strategy", required_argument, NULL, RUN_STRATEGY},
    {"strategies", required_argument, NULL, RUN_STRATEGY},
    {"threads", required_argument, NULL, RUN_THREADS},
    {"quick", no_argument, NULL, RUN_QUICK},
    {"out", required_argument, NULL, RUN_OUT},
    {"resume", no_argument, NULL, RUN_RESUME},
    {"fresh", no_argument, NULL, RUN_FRESH},
    {"blocks", required_argument, NULL, RUN_BLOCKS},
    {"budget", required_argument, NULL, RUN_BUDGET},
    {"limit", required_argument, NULL, RUN_LIMIT},
    {"aa", no_argument, NULL, RUN_AA},
    {"no-aa", no_argument, NULL, RUN_NO_AA},
    {"plan", no_argument, NULL, RUN_PLAN},
    {"help", no_argument, NULL, RUN_HELP},
    {NULL, 0, NULL, 0},
};

/* What the command line of `lab run` said. */
struct run_line {
    struct request request;
    char *strategies_copy;
    const char *out; /* NULL: not said */
    enum store_mode mode;
    bool resume, fresh; /* what mode comes from: not both */
    bool plan_only, help;
    bool aa_said;
    bool shaped; /* an option that shapes the plan was given */
};

static int misuse(char *error)
{
    fprintf(stderr, "lab run: %s\n", error);
    free(error);
    return 2;
}

/* ---- the command line --------------------------------------------------- */

static int take_seconds(const char *name, double *seconds, char **error)
{
    if (options_parse_seconds(optarg, seconds) && *seconds > 0)
        return 0;
    *error =
        lab_format("--%s %s: not a positive number of seconds", name, optarg);
    return -1;
}

static int take_blocks(struct request *request, char **error)
{
    long blocks;

    if (!options_parse_long(optarg, 1, 1000, &blocks)) {
        *error = lab_format("--blocks %s: not a whole number from 1 to 1000",
                            optarg);
        return -1;
    }
    request->blocks = (int)blocks;
    return 0;
}

static void take_strategies(struct run_line *line)
{
    free(line->request.strategies);
    free(line->strategies_copy);
    line->strategies_copy = NULL;
    line->request.strategies = NULL;
    if (strcmp(optarg, "all") != 0)
        line->request.strategies = usage_split(optarg, &line->strategies_copy);
}

static int take(struct run_line *line, enum run_option option, char **error)
{
    struct request *request = &line->request;

    line->shaped |= option != RUN_OUT && option != RUN_RESUME &&
                    option != RUN_FRESH && option != RUN_PLAN &&
                    option != RUN_HELP;
    switch (option) {
    case RUN_STRATEGY:
        take_strategies(line);
        return 0;
    case RUN_THREADS:
        request->threads = optarg;
        return 0;
    case RUN_QUICK:
        request->quick = true;
        return 0;
    case RUN_OUT:
        line->out = optarg;
        return 0;
    case RUN_RESUME:
        line->mode = STORE_RESUME;
        line->resume = true;
        return 0;
    case RUN_FRESH:
        line->mode = STORE_FRESH;
        line->fresh = true;
        return 0;
    case RUN_BLOCKS:
        return take_blocks(request, error);
    case RUN_BUDGET:
        return take_seconds("budget", &request->budget, error);
    case RUN_LIMIT:
        return take_seconds("limit", &request->limit, error);
    case RUN_AA:
    case RUN_NO_AA:
        request->twice = option == RUN_AA;
        line->aa_said = true;
        return 0;
    case RUN_PLAN:
        line->plan_only = true;
        return 0;
    case RUN_HELP:
        line->help = true;
        return 0;
    }
    return 0;
}

/* Cuts argv at "--"; what follows is for the experiments. */
static int split_extra(struct run_line *line, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--") != 0)
            continue;
        line->request.extra = lab_alloc((size_t)(argc - i), sizeof(char *));
        for (int j = i + 1; j < argc; j++)
            line->request.extra[j - i - 1] = argv[j];
        line->shaped = true;
        return i;
    }
    return argc;
}

static int parse(struct run_line *line, int argc, char **argv, char **error)
{
    int result, failed = 0, count;

    *line = (struct run_line){.out = NULL};
    argc = split_extra(line, argc, argv);
    optind = 0;
    opterr = 0;
    while (!failed) {
        int at = optind ? optind : 1;

        result = getopt_long(argc, argv, ":h", run_options, NULL);
        if (result == -1)
            break;
        if (result == '?' || result == ':') {
            *error = usage_error(run_options, result, argv, at);
            failed = -1;
        } else {
            failed = take(line, (enum run_option)result, error);
        }
    }
    if (!failed && line->resume && line->fresh) {
        *error = lab_copy("--resume and --fresh contradict each other");
        failed = -1;
    }
    count = argc - optind;
    if (!failed && count > 0) {
        line->request.experiments =
            lab_alloc((size_t)count + 1, sizeof(char *));
        for (int i = 0; i < count; i++)
            line->request.experiments[i] = argv[optind + i];
        line->shaped = true;
    }
    if (!line->aa_said)
        line->request.twice = !line->request.experiments;
    return failed;
}

static void line_free(struct run_line *line)
{
    request_free(&line->request);
    free(line->strategies_copy);
}

/* ---- running ------------------------------------------------------------ */

static void show_plan(const struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++)
        printf("%6.2f s  %s\n", plan->process[i].seconds,
               plan->process[i].name);
    printf("%zu process%s in %d block%s, about %.0f s\n", plan->count,
           plan->count == 1 ? "" : "es", plan->blocks,
           plan->blocks == 1 ? "" : "s", plan->seconds);
}

/* After an end before the end: what there is, and how to go on. */
static void tell_rest(const struct store *store, const struct plan *plan)
{
    size_t kept = 0;

    for (size_t i = 0; i < plan->count; i++)
        kept += store_has(store, plan->process[i].name);
    fprintf(stderr,
            "lab run: stopped; %zu of %zu processes are kept; go on with: lab "
            "run --out %s --resume\n",
            kept, plan->count, store->directory);
}

/* "4 of 4 processes run, 3 ok, 1 crashed" */
static void tell_counts(const struct run_outcome *outcome, int ended,
                        const struct plan *plan)
{
    printf("%d of %zu process%s run", ended, plan->count,
           plan->count == 1 ? "" : "es");
    for (int i = ROW_OK; i <= ROW_HUNG; i++) {
        if (outcome->count[i])
            printf(", %d %s", outcome->count[i],
                   row_status_name((enum row_status)i));
    }
}

static int tell(const struct run_outcome *outcome, const struct store *store,
                const struct plan *plan)
{
    int ended = 0, bad;

    for (int i = ROW_OK; i <= ROW_HUNG; i++)
        ended += outcome->count[i];
    bad = ended - outcome->count[ROW_OK];
    if (ended || outcome->interrupted || outcome->blocks_left_out)
        tell_counts(outcome, ended, plan);
    else if (plan->count == 1)
        printf("the one process was done");
    else
        printf("all %zu were done", plan->count);
    printf("; rows are in %s/rows.jsonl\n", store->directory);
    if (outcome->blocks_left_out)
        printf("the last %d block%s did not fit into %.0f s; --resume runs "
               "more\n",
               outcome->blocks_left_out,
               outcome->blocks_left_out == 1 ? "" : "s", plan->budget);
    if (outcome->interrupted) {
        fflush(stdout);
        tell_rest(store, plan);
        return EXIT_INTERRUPTED;
    }
    return bad ? 1 : 0;
}

/* Everything that needs the store.  Returns the exit status. */
static int run_in(const char *directory, bool dated,
                  const struct run_line *line, const struct catalog *catalog,
                  const struct plan *plan)
{
    struct store store;
    struct progress progress;
    struct run_outcome outcome;
    char *error;
    int status;

    if (store_open(directory, line->mode, &store, &error) != 0)
        return misuse(error);
    if (dated)
        place_link_latest(directory);
    if (store.dropped)
        fprintf(stderr,
                "lab run: %zu line%s of a process that had not ended "
                "dropped\n",
                store.dropped, store.dropped == 1 ? "" : "s");
    interrupt_catch();
    progress_begin(&progress, plan, stderr, isatty(STDERR_FILENO));
    if (place_save_cards(&store, &line->request,
                         plan->seconds > short_seconds, &error) != 0 ||
        run_plan(plan, catalog, &line->request, &store, &progress, &outcome,
                 &error) != 0) {
        progress_finish(&progress);
        fprintf(stderr, "lab run: %s\n", error);
        free(error);
        tell_rest(&store, plan);
        status = 1;
    } else {
        progress_finish(&progress);
        status = tell(&outcome, &store, plan);
    }
    store_close(&store);
    return status;
}

/* Plans and runs; the request is whole. */
static int plan_and_run(const struct run_line *line, const char *programs,
                        const char *directory, bool dated)
{
    struct catalog catalog;
    struct plan plan;
    char *error;
    int status = 2;

    if (catalog_read(programs, &catalog, &error) != 0)
        return misuse(error);
    if (plan_make(&catalog, &line->request, &plan, &error) != 0) {
        misuse(error);
    } else {
        if (line_check_plan(&plan, &catalog, &line->request, &error) != 0) {
            misuse(error);
        } else if (line->plan_only) {
            show_plan(&plan);
            status = 0;
        } else {
            status = run_in(directory, dated, line, &catalog, &plan);
        }
        plan_free(&plan);
    }
    catalog_free(&catalog);
    return status;
}

static int run_line(struct run_line *line, const char *programs)
{
    bool resumes = line->mode == STORE_RESUME, dated = false;
    char *directory = place_choose(line->out, resumes, &dated);
    json_t *kept = NULL;
    char *error;
    int status;

    if (resumes && place_recall(directory, line->shaped, &line->request, &kept,
                                &error) != 0)
        status = misuse(error);
    else
        status = plan_and_run(line, programs, directory, dated);
    json_decref(kept);
    free(directory);
    return status;
}

int front_run(const char *directory, int argc, char **argv)
{
    struct run_line line;
    char *error;
    int status;

    if (parse(&line, argc, argv, &error) != 0) {
        status = misuse(error);
    } else if (line.help) {
        fputs(help, stdout);
        status = 0;
    } else {
        status = run_line(&line, directory);
    }
    line_free(&line);
    return status;
}
