/* SPDX-License-Identifier: MIT */
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/options.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static const char *const workloads[] = {"trees", "walk", "handoff", NULL};
static const char *const shapes[] = {"round", "square", NULL};
static const struct lab_option own[] = {
    {"shape", "SHAPE", "round", "its shape", shapes},
    {"deep", NULL, NULL, "all the way down", NULL},
    {.name = NULL},
};

static const struct experiment experiment = {
    .name = "some",
    .question = "Is it?",
    .help = "",
    .threads = "1,2",
    .workloads = workloads,
    .options = own,
};

static const struct experiment plain = {.name = "plain", .question = "?"};

/* Parses a line of words; the error or NULL. */
static char *parse(const struct experiment *which, const char *line,
                   struct options *options)
{
    char *argv[32] = {fakes_keep(lab_copy(which->name))}, *word;
    char *rest = fakes_keep(lab_copy(line)); /* settings point into it */
    int argc = 1;
    char *error = NULL;

    while ((word = strsep(&rest, " ")) != NULL) {
        if (*word)
            argv[argc++] = word;
    }
    options_parse(which, argc, argv, options, &error);
    return error;
}

Test(options, defaults)
{
    struct options options;

    cr_assert_null(parse(&experiment, "", &options));
    cr_assert_eq(options.settings.threads_count, 2);
    cr_assert_eq(options.settings.threads[1], 2);
    cr_assert_float_eq(options.settings.duration, 0.1, 1e-9);
    cr_assert_eq(options.settings.windows, 5);
    cr_assert_eq(options.settings.pin, LAB_PIN_SPREAD);
    cr_assert_null(options.settings.workload);
    cr_assert_null(options.own[0]);
    options_free(&options);
}

Test(options, everything_given)
{
    struct options options;

    cr_assert_null(parse(&experiment,
                         "--threads 1,2,4 --duration 0.25 --windows=7 --quick "
                         "--json --seed 9 --block 3 --pin compact --workload "
                         "walk --graph random --nodes 1000 --snapshot x.snap "
                         "--gil-policy fifo --switch-interval 500 --shape "
                         "square --deep --warmup 0",
                         &options));
    cr_assert_eq(options.settings.threads_count, 3);
    cr_assert_eq(options.settings.threads[2], 4);
    cr_assert_float_eq(options.settings.duration, 0.25, 1e-9);
    cr_assert_eq(options.settings.warmup, 0);
    cr_assert_eq(options.settings.windows, 7);
    cr_assert(options.settings.quick);
    cr_assert(options.settings.json);
    cr_assert_eq(options.settings.seed, 9);
    cr_assert_eq(options.settings.block, 3);
    cr_assert_eq(options.settings.pin, LAB_PIN_COMPACT);
    cr_assert_str_eq(options.settings.workload, "walk");
    cr_assert_str_eq(options.settings.graph, "random");
    cr_assert_eq(options.settings.nodes, 1000);
    cr_assert_str_eq(options.settings.snapshot, "x.snap");
    cr_assert_str_eq(options.settings.gil_policy, "fifo");
    cr_assert_eq(options.settings.switch_interval_us, 500);
    cr_assert_str_eq(options.own[0], "square");
    cr_assert_str_eq(options.own[1], "yes");
    options_free(&options);
}

Test(options, quick_shortens_what_was_not_given)
{
    struct options options;

    cr_assert_null(parse(&experiment, "--quick", &options));
    cr_assert_eq(options.settings.windows, 3);
    options_free(&options);
    cr_assert_null(parse(&experiment, "--windows 9 --quick", &options));
    cr_assert_eq(options.settings.windows, 9);
    options_free(&options);
}

Test(options, errors_say_what_would_be_right)
{
    static const struct {
        const char *line, *part;
    } cases[] = {
        {"--threads 0", "\"0\" is no number from 1 to 256"},
        {"--threads 1,,2", "\"\" is no number"},
        {"--threads two", "--threads 1,2,4"},
        {"--threads 257", "1 to 256"},
        {"--duration abc", "--duration abc: not a number of seconds"},
        {"--duration 0", "not a number of seconds"},
        {"--duration -1", "not a number of seconds"},
        {"--duration nan", "not a number of seconds"},
        {"--windows 0", "a whole number from 1"},
        {"--windows 2.5", "a whole number from 1"},
        {"--nodes 99999999999999999999", "a whole number"},
        {"--pin sprad", "did you mean spread?"},
        {"--most-disturbed 2", "a share above 0, up to 1"},
        {"--graph randm", "did you mean random?"},
        {"--gil-policy fiffo", "did you mean fifo?"},
        {"--workload tree", "did you mean trees?"},
        {"--workload xyz", "there is trees, walk, handoff"},
        {"--shape squire", "did you mean square?"},
        {"--durtion 3", "there is no option --durtion; did you mean "
                        "--duration?"},
        {"--zzzzzzz", "--help lists them"},
        {"--windows", "--windows needs a value"},
        {"--quick=3", "--quick takes no value"},
        {"-x", "there is no option -x"},
        {"more", "\"more\" is one too many"},
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct options options;
        char *error = parse(&experiment, cases[i].line, &options);

        cr_assert_not_null(error, "%s was accepted", cases[i].line);
        cr_assert_not_null(strstr(error, cases[i].part), "%s: %s",
                           cases[i].line, error);
        cr_assert_null(strchr(error, '\n'), "one line: %s", error);
        free(error);
    }
}

Test(options, help_has_a_short_name)
{
    struct options options;

    cr_assert_null(parse(&plain, "-h", &options));
    cr_assert(options.help);
    options_free(&options);
}

Test(options, a_line_can_be_checked_without_running_it)
{
    struct options options;
    char *error;

    cr_assert_null(parse(&plain, "--quick --check", &options));
    cr_assert(options.check);
    options_free(&options);
    error = parse(&plain, "--duratin 3 --check", &options);
    cr_assert_not_null(error);
    free(error);
}

Test(options, workloads_only_where_there_are_some)
{
    struct options options;
    char *error = parse(&plain, "--workload trees", &options);

    cr_assert_str_eq(error, "--workload: there are none to choose from");
    free(error);
    cr_assert_null(parse(&plain, "", &options));
    cr_assert_eq(options.settings.threads[0], 1);
    options_free(&options);
}

Test(nearest, distances)
{
    cr_assert_eq(nearest_distance("", ""), 0);
    cr_assert_eq(nearest_distance("abc", ""), 3);
    cr_assert_eq(nearest_distance("kitten", "sitting"), 3);
    cr_assert_eq(nearest_distance("ab", "ba"), 1);
}

Test(nearest, names)
{
    static const char *const names[] = {"scaling", "stop_the_world", NULL};

    cr_assert_str_eq(nearest_name("scalng", names), "scaling");
    cr_assert_str_eq(nearest_name("stop", names), "stop_the_world");
    cr_assert_null(nearest_name("python", names));
    cr_assert_eq(nearest_index("scaling", names), 0);
    cr_assert_eq(nearest_index("scal", names), -1);
}
