/* SPDX-License-Identifier: MIT */
/* `lab profile`: one cell under perf. */
#include "lab/front/catalog.h"
#include "lab/front/front.h"
#include "lab/front/line_check.h"
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/options.h"
#include "lab/profile/profile.h"
#include "lab/usage.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char help[] =
    "Profiles one experiment under one strategy with perf.\n"
    "\n"
    "  lab profile EXPERIMENT --strategy S [options] [-- its own options]\n"
    "\n"
    "  --strategy S       which one\n"
    "  --threads N        how many threads (as the experiment says)\n"
    "  --seconds SECONDS  length of what is profiled (2)\n"
    "  --out DIR          where it goes (results/profile-EXPERIMENT-S)\n"
    "  --capabilities     only say what perf can do on this machine\n"
    "\n"
    "The cell is run three times: sampled, with the scheduler traced, and\n"
    "with its futex calls traced. What the machine lacks is named and left\n"
    "out.\n"
    "\n"
    "Examples:\n"
    "  lab profile scaling --strategy gil --threads 2 -- --workload request\n"
    "  lab profile stop_the_world --strategy biased\n"
    "  lab profile --capabilities\n";

static const struct option profile_options[] = {
    {"strategy", required_argument, NULL, 's'},
    {"threads", required_argument, NULL, 't'},
    {"seconds", required_argument, NULL, 'd'},
    {"out", required_argument, NULL, 'o'},
    {"capabilities", no_argument, NULL, 'c'},
    {"help", no_argument, NULL, 'h'},
    {NULL, 0, NULL, 0},
};

struct profile_line {
    const char *experiment, *strategy, *threads, *out;
    double seconds;
    char **extra; /* into argv, NULL-ended */
    bool help, capabilities;
};

static int misuse(char *error)
{
    fprintf(stderr, "lab profile: %s\n", error);
    free(error);
    return 2;
}

static int take(struct profile_line *line, int option, char **error)
{
    int threads[LAB_THREADS_LIST];

    switch (option) {
    case 's':
        line->strategy = optarg;
        return 0;
    case 't':
        line->threads = optarg;
        return options_parse_threads(optarg, threads, LAB_THREADS_LIST,
                                     error) < 0
                   ? -1
                   : 0;
    case 'd':
        if (options_parse_seconds(optarg, &line->seconds) &&
            line->seconds > 0 && line->seconds <= 600)
            return 0;
        *error = lab_format("--seconds %s: not a number of seconds above 0, "
                            "up to 600",
                            optarg);
        return -1;
    case 'o':
        line->out = optarg;
        return 0;
    case 'c':
        line->capabilities = true;
        return 0;
    default:
        line->help = true;
        return 0;
    }
}

static int parse(struct profile_line *line, int argc, char **argv, char **error)
{
    int own = 1, result, failed = 0;

    *line = (struct profile_line){.seconds = 2};
    while (own < argc && strcmp(argv[own], "--") != 0)
        own++;
    line->extra = argv + (own < argc ? own + 1 : argc);
    optind = 0;
    opterr = 0;
    while (!failed) {
        int at = optind ? optind : 1;

        result = getopt_long(own, argv, ":h", profile_options, NULL);
        if (result == -1)
            break;
        if (result == '?' || result == ':') {
            *error = usage_error(profile_options, result, argv, at);
            failed = -1;
        } else {
            failed = take(line, result, error);
        }
    }
    if (!failed && optind < own)
        line->experiment = argv[optind];
    if (!failed && optind + 1 < own) {
        *error = lab_format("\"%s\" is one too many: one experiment at a time",
                            argv[optind + 1]);
        failed = -1;
    }
    return failed;
}

static int check_names(const struct profile_line *line,
                       const struct catalog *catalog, char **error)
{
    const char **names = catalog_names(catalog, NULL);
    char *advice = NULL;

    if (!line->experiment) {
        *error = lab_copy("which experiment?  lab list shows them");
    } else if (nearest_index(line->experiment, names) < 0) {
        advice = nearest_advice(line->experiment, names);
        *error = lab_format("there is no experiment \"%s\"%s", line->experiment,
                            advice);
    } else if (!line->strategy) {
        *error = lab_copy("under which strategy?  --strategy gil, for one");
    } else if (nearest_index(line->strategy,
                             (const char *const *)catalog->strategy) < 0) {
        advice = nearest_advice(line->strategy,
                                (const char *const *)catalog->strategy);
        *error =
            lab_format("there is no strategy \"%s\"%s", line->strategy, advice);
    }
    free(advice);
    free(names);
    return *error ? -1 : 0;
}

/* DIR and those above it. */
static int make_directory(const char *path, char **error)
{
    char *copy = lab_copy(path);
    int failed = 0;

    for (char *slash = copy + 1; !failed; slash++) {
        slash = strchr(slash, '/');
        if (slash)
            *slash = '\0';
        failed = mkdir(copy, 0777) != 0 && errno != EEXIST;
        if (!slash)
            break;
        *slash = '/';
    }
    if (failed)
        *error = lab_format("%s: %s", path, strerror(errno));
    free(copy);
    return failed ? -1 : 0;
}

/* The cell's command line: its path is absolute, for perf runs elsewhere. */
static char **cell_argv(const struct profile_line *line, const char *directory)
{
    size_t count = 0;
    char **argv, *real = realpath(directory, NULL);

    while (line->extra[count])
        count++;
    argv = lab_alloc(count + 9, sizeof(*argv));
    argv[0] = lab_format("%s/lab-%s", real ? real : directory, line->strategy);
    argv[1] = lab_copy(line->experiment);
    argv[2] = lab_copy("--duration");
    argv[3] = lab_format("%g", line->seconds);
    argv[4] = lab_copy("--windows");
    argv[5] = lab_copy("1");
    for (size_t i = 0; i < count; i++)
        argv[6 + i] = lab_copy(line->extra[i]);
    if (line->threads) {
        argv[6 + count] = lab_copy("--threads");
        argv[7 + count] = lab_copy(line->threads);
    }
    free(real);
    return argv;
}

static void cell_free(char **argv)
{
    for (int i = 0; argv[i]; i++)
        free(argv[i]);
    free(argv);
}

static int profile(const struct profile_line *line, const char *directory)
{
    char *error = NULL;
    struct profile job = {.limit = 60 + 20 * line->seconds};
    char *into, *title;
    int failed;

    job.argv = cell_argv(line, directory);
    if (line_check(job.argv, &error) != 0) {
        cell_free(job.argv);
        return misuse(error);
    }
    into = line->out ? lab_copy(line->out)
                     : lab_format("results/profile-%s-%s", line->experiment,
                                  line->strategy);
    failed = make_directory(into, &error);
    if (failed) {
        cell_free(job.argv);
        free(into);
        return misuse(error);
    }
    title = lab_format("%s under %s", line->experiment, line->strategy);
    job.directory = into;
    job.title = title;
    job.can = capabilities_find();
    capabilities_print(&job.can, stdout);
    putchar('\n');
    failed = profile_run(&job, &error);
    if (failed) {
        fprintf(stderr, "lab profile: %s\n", error);
        free(error);
    }
    cell_free(job.argv);
    free(title);
    free(into);
    return failed ? 1 : 0;
}

int front_profile(const char *directory, int argc, char **argv)
{
    struct profile_line line;
    struct catalog catalog;
    struct capabilities can;
    char *error = NULL;
    int failed;

    if (parse(&line, argc, argv, &error) != 0)
        return misuse(error);
    if (line.help) {
        fputs(help, stdout);
        return 0;
    }
    if (line.capabilities) {
        can = capabilities_find();
        capabilities_print(&can, stdout);
        return 0;
    }
    if (catalog_read(directory, &catalog, &error) != 0)
        return misuse(error);
    failed = check_names(&line, &catalog, &error);
    catalog_free(&catalog);
    return failed ? misuse(error) : profile(&line, directory);
}
