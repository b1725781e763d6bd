/* SPDX-License-Identifier: MIT */
#include "lab/options.h"
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/usage.h"

#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What getopt_long() returns; own options follow OPTION_OWN. */
enum option_id {
    OPTION_THREADS = 1000,
    OPTION_DURATION,
    OPTION_WARMUP,
    OPTION_WINDOWS,
    OPTION_QUICK,
    OPTION_JSON,
    OPTION_TRANSCRIPT,
    OPTION_TRACE,
    OPTION_SEED,
    OPTION_BLOCK,
    OPTION_PIN,
    OPTION_MOST_DISTURBED,
    OPTION_WORKLOAD,
    OPTION_GRAPH,
    OPTION_NODES,
    OPTION_SNAPSHOT,
    OPTION_GIL_POLICY,
    OPTION_SWITCH_INTERVAL,
    OPTION_CHECK,
    OPTION_HELP = 'h',
    OPTION_OWN = 2000,
};

struct common_option {
    enum option_id id;
    const char *name, *arg, *help;
};

static const struct common_option common[] = {
    {OPTION_THREADS, "threads", "N[,N...]", "how many threads to measure with"},
    {OPTION_DURATION, "duration", "SECONDS", "length of one window (0.1)"},
    {OPTION_WARMUP, "warmup", "SECONDS",
     "a first window that does not count (0.1; 0.05 with --quick)"},
    {OPTION_WINDOWS, "windows", "K",
     "windows per measurement (5; 3 with --quick)"},
    {OPTION_QUICK, "quick", NULL, "fewer windows, smaller inputs"},
    {OPTION_JSON, "json", NULL, "rows as JSON, one object a line"},
    {OPTION_TRANSCRIPT, "transcript", NULL,
     "lessons: the transcript alone, nothing is measured"},
    {OPTION_SEED, "seed", "NUMBER", "same seed, same inputs (1)"},
    {OPTION_BLOCK, "block", "NUMBER", "noted in the rows as repetition (0)"},
    {OPTION_PIN, "pin", "POLICY",
     "spread (a core for each, default), compact, none"},
    {OPTION_MOST_DISTURBED, "most-disturbed", "SHARE",
     "a window is void when others had the CPUs for more (0.15; 1: "
     "never)"},
    {OPTION_WORKLOAD, "workload", "NAME", "only this workload"},
    {OPTION_GRAPH, "graph", "KIND",
     "only the part on such a graph: random or none"},
    {OPTION_NODES, "nodes", "N", "size of the graph (100000)"},
    {OPTION_SNAPSHOT, "snapshot", "FILE", "a heap written by python_heap.py"},
    {OPTION_GIL_POLICY, "gil-policy", "POLICY",
     "timed-forced (default, CPython's), timed, tick,\n"
     "                           fifo, boost, spin"},
    {OPTION_SWITCH_INTERVAL, "switch-interval", "US",
     "when a waiter asks for the GIL, microseconds (5000)"},
    {OPTION_TRACE, "trace", "FILE", "a timeline of it for trace viewers"},
    {OPTION_CHECK, "check", NULL, "only say what is wrong with this line"},
    {OPTION_HELP, "help", NULL, "what this experiment does, with examples"},
};

enum { COMMON_COUNT = sizeof(common) / sizeof(common[0]) };

static const char *const pin_names[] = {"spread", "compact", "none", NULL};
static const char *const graph_names[] = {"random", "none", NULL};

/* The runtime's, which only those binaries know that have a GIL. */
static const char *const policy_names[] = {
    "timed-forced", "timed", "tick", "fifo", "boost", "spin", NULL};

/* ---- values ------------------------------------------------------------- */

bool options_parse_long(const char *text, long least, long most, long *number)
{
    char *end;

    errno = 0;
    *number = strtol(text, &end, 10);
    return errno == 0 && end != text && *end == '\0' &&
           !isspace((unsigned char)*text) && *number >= least &&
           *number <= most;
}

bool options_parse_seconds(const char *text, double *seconds)
{
    char *end;

    *seconds = strtod(text, &end);
    return end != text && *end == '\0' && isfinite(*seconds) && *seconds >= 0;
}

int options_parse_threads(const char *text, int *threads, int room,
                          char **error)
{
    char *copy = lab_copy(text), *rest = copy, *part;
    int count = 0;

    while ((part = strsep(&rest, ",")) != NULL) {
        long number;

        if (!options_parse_long(part, 1, LAB_THREADS_MAX, &number)) {
            *error = lab_format("--threads %s: \"%s\" is no number from 1 to "
                                "%d; right would be --threads 1,2,4",
                                text, part, LAB_THREADS_MAX);
            count = -1;
            break;
        }
        if (count == room) {
            *error =
                lab_format("--threads %s: more than %d numbers", text, room);
            count = -1;
            break;
        }
        threads[count++] = (int)number;
    }
    free(copy);
    return count;
}

static int number_error(const char *name, const char *value, const char *right,
                        char **error)
{
    *error = lab_format("--%s %s: not %s", name, value, right);
    return -1;
}

static int choice_error(const char *name, const char *value,
                        const char *const *names, char **error)
{
    char *advice = nearest_advice(value, names);

    *error = lab_format("--%s: there is no \"%s\"%s", name, value, advice);
    free(advice);
    return -1;
}

/* ---- one option --------------------------------------------------------- */

static int take_workload(struct options *options, const char *value,
                         char **error)
{
    const struct experiment *experiment = options->experiment;

    if (!experiment->workloads) {
        *error = lab_copy("--workload: there are none to choose from");
        return -1;
    }
    if (nearest_index(value, experiment->workloads) < 0)
        return choice_error("workload", value, experiment->workloads, error);
    options->settings.workload = value;
    return 0;
}

static int take_count(const char *name, const char *value, long least,
                      long most, long *number, char **error)
{
    char right[80];

    if (options_parse_long(value, least, most, number))
        return 0;
    snprintf(right, sizeof(right), "a whole number from %ld to %ld", least,
             most);
    return number_error(name, value, right, error);
}

static int take_seconds(const char *name, const char *value, double least,
                        double *seconds, char **error)
{
    if (options_parse_seconds(value, seconds) && *seconds >= least &&
        *seconds <= 3600)
        return 0;
    return number_error(name, value,
                        least > 0 ? "a number of seconds from 0.001 to 3600"
                                  : "a number of seconds from 0 to 3600",
                        error);
}

static int take_int(const char *name, const char *value, int least, int *into,
                    char **error)
{
    long number;

    if (take_count(name, value, least, 1000000, &number, error) != 0)
        return -1;
    *into = (int)number;
    return 0;
}

static int take_common(struct options *options, enum option_id id,
                       const char *value, char **error)
{
    struct lab_settings *settings = &options->settings;
    long number;

    switch (id) {
    case OPTION_THREADS:
        settings->threads_count = options_parse_threads(
            value, settings->threads, LAB_THREADS_LIST, error);
        return settings->threads_count < 0 ? -1 : 0;
    case OPTION_DURATION:
        return take_seconds("duration", value, 0.001, &settings->duration,
                            error);
    case OPTION_WARMUP:
        return take_seconds("warmup", value, 0, &settings->warmup, error);
    case OPTION_WINDOWS:
        return take_int("windows", value, 1, &settings->windows, error);
    case OPTION_SEED:
        if (take_count("seed", value, 0, INT64_MAX, &number, error) != 0)
            return -1;
        settings->seed = (uint64_t)number;
        return 0;
    case OPTION_BLOCK:
        return take_int("block", value, 0, &settings->block, error);
    case OPTION_PIN:
        if (nearest_index(value, pin_names) < 0)
            return choice_error("pin", value, pin_names, error);
        settings->pin = (enum lab_pin)nearest_index(value, pin_names);
        return 0;
    case OPTION_MOST_DISTURBED:
        if (options_parse_seconds(value, &settings->most_disturbed) &&
            settings->most_disturbed > 0 && settings->most_disturbed <= 1)
            return 0;
        return number_error("most-disturbed", value,
                            "a share above 0, up to 1, such as 0.15", error);
    case OPTION_WORKLOAD:
        return take_workload(options, value, error);
    case OPTION_NODES:
        return take_count("nodes", value, 1, 1000000000, &settings->nodes,
                          error);
    case OPTION_SWITCH_INTERVAL:
        return take_count("switch-interval", value, 1, 1000000000,
                          &settings->switch_interval_us, error);
    case OPTION_GRAPH:
        if (nearest_index(value, graph_names) < 0)
            return choice_error("graph", value, graph_names, error);
        settings->graph = value;
        return 0;
    case OPTION_SNAPSHOT:
        settings->snapshot = value;
        return 0;
    case OPTION_GIL_POLICY:
        if (nearest_index(value, policy_names) < 0)
            return choice_error("gil-policy", value, policy_names, error);
        settings->gil_policy = value;
        return 0;
    case OPTION_QUICK:
        settings->quick = true;
        return 0;
    case OPTION_JSON:
        settings->json = true;
        return 0;
    case OPTION_TRACE:
        settings->trace = value;
        return 0;
    case OPTION_TRANSCRIPT:
        settings->transcript = true;
        return 0;
    case OPTION_CHECK:
        options->check = true;
        return 0;
    case OPTION_HELP:
        options->help = true;
        return 0;
    case OPTION_OWN:
        break;
    }
    return 0;
}

static int take_own(struct options *options, int index, const char *value,
                    char **error)
{
    const struct lab_option *option = &options->experiment->options[index];

    if (value && option->choices && nearest_index(value, option->choices) < 0)
        return choice_error(option->name, value, option->choices, error);
    options->own[index] = value ? value : "yes";
    return 0;
}

/* ---- the line ----------------------------------------------------------- */

static int own_count(const struct experiment *experiment)
{
    int count = 0;

    while (experiment->options && experiment->options[count].name)
        count++;
    return count;
}

static struct option *long_options(const struct experiment *experiment)
{
    int own = own_count(experiment);
    struct option *list =
        lab_alloc((size_t)(COMMON_COUNT + own + 1), sizeof(*list));

    for (int i = 0; i < COMMON_COUNT; i++)
        list[i] = (struct option){
            .name = common[i].name,
            .has_arg = common[i].arg ? required_argument : no_argument,
            .val = (int)common[i].id,
        };
    for (int i = 0; i < own; i++)
        list[COMMON_COUNT + i] = (struct option){
            .name = experiment->options[i].name,
            .has_arg =
                experiment->options[i].arg ? required_argument : no_argument,
            .val = (int)OPTION_OWN + i,
        };
    return list;
}

static void set_defaults(struct options *options)
{
    struct lab_settings *settings = &options->settings;

    /* Whatever was given has replaced the marks set by options_parse(). */
    if (settings->duration < 0)
        settings->duration = 0.1;
    if (settings->warmup < 0)
        settings->warmup = settings->quick ? 0.05 : 0.1;
    if (settings->windows < 0)
        settings->windows = settings->quick ? 3 : 5;
}

int options_parse(const struct experiment *experiment, int argc, char **argv,
                  struct options *options, char **error)
{
    struct option *list = long_options(experiment);
    int result, failed = 0;

    *options = (struct options){
        .experiment = experiment,
        .settings = {.duration = -1, .warmup = -1, .windows = -1, .seed = 1},
        .own = lab_alloc((size_t)own_count(experiment) + 1, sizeof(char *)),
    };
    optind = 0; /* glibc: start anew, whoever parsed before */
    opterr = 0;
    while (!failed) {
        int at = optind ? optind : 1;

        result = getopt_long(argc, argv, ":h", list, NULL);
        if (result == -1)
            break;
        if (result == '?' || result == ':') {
            *error = usage_error(list, result, argv, at);
            failed = -1;
        } else if (result >= (int)OPTION_OWN) {
            failed = take_own(options, result - (int)OPTION_OWN, optarg, error);
        } else {
            failed =
                take_common(options, (enum option_id)result, optarg, error);
        }
    }
    if (!failed && optind < argc) {
        *error = lab_format("\"%s\" is one too many: after the experiment "
                            "only options follow",
                            argv[optind]);
        failed = -1;
    }
    if (!failed && options->settings.threads_count == 0)
        options->settings.threads_count = options_parse_threads(
            experiment->threads ? experiment->threads : "1",
            options->settings.threads, LAB_THREADS_LIST, error);
    free(list);
    if (failed) {
        options_free(options);
        return -1;
    }
    set_defaults(options);
    return 0;
}

void options_free(struct options *options)
{
    free(options->own);
    options->own = NULL;
}

void options_print_common(FILE *out)
{
    for (int i = 0; i < COMMON_COUNT; i++) {
        char head[64];

        snprintf(head, sizeof(head), "--%s%s%s", common[i].name,
                 common[i].arg ? " " : "", common[i].arg ? common[i].arg : "");
        fprintf(out, "  %-24s %s\n", head, common[i].help);
    }
}
