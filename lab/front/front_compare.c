/* SPDX-License-Identifier: MIT */
/* `lab compare`: options and files around compare.c. */
#include "lab/front/compare_show.h"
#include "lab/front/front.h"
#include "lab/memory.h"
#include "lab/nearest.h"
#include "lab/store.h"
#include "lab/usage.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Compares two runs, cell by cell: the ratio B/A with its interval, what "
    "got\nworse first.\n"
    "\n"
    "  lab compare A B [options]\n"
    "\n"
    "  A B                  directories of rows, as lab run leaves them\n"
    "  --threshold PERCENT  what is to count as worse or better (5)\n"
    "  --experiment X,Y     only these experiments\n"
    "  --strategy X,Y       only these strategies\n"
    "  --brief              leave out what is the same\n"
    "  --json               one JSON object instead of a table\n"
    "\n"
    "Examples:\n"
    "  lab run scaling --blocks 5 --out results/before\n"
    "  lab run scaling --blocks 5 --out results/after\n"
    "  lab compare results/before results/after\n"
    "  lab compare results/gcc results/clang --strategy biased --brief\n"
    "  lab compare results/before results/after --threshold 10 --json\n"
    "\n"
    "Times and bytes should be low, rates high; where the unit does not tell,\n"
    "a difference reads \"changed\".  The exit status is 1 when something got\n"
    "worse beyond the threshold and beyond chance, or fails in B only; 0 "
    "when\nnot; 2 when there is nothing to compare.\n";

enum compare_option {
    COMPARE_THRESHOLD = 1000,
    COMPARE_EXPERIMENT,
    COMPARE_STRATEGY,
    COMPARE_BRIEF,
    COMPARE_JSON,
    COMPARE_HELP = 'h',
};

static const struct option compare_options[] = {
    {"threshold", required_argument, NULL, COMPARE_THRESHOLD},
    {"experiment", required_argument, NULL, COMPARE_EXPERIMENT},
    {"experiments", required_argument, NULL, COMPARE_EXPERIMENT},
    {"strategy", required_argument, NULL, COMPARE_STRATEGY},
    {"strategies", required_argument, NULL, COMPARE_STRATEGY},
    {"brief", no_argument, NULL, COMPARE_BRIEF},
    {"json", no_argument, NULL, COMPARE_JSON},
    {"help", no_argument, NULL, COMPARE_HELP},
    {NULL, 0, NULL, 0},
};

/* What the command line said. */
struct compare_line {
    const char *directory[2];
    struct compare_filter filter;
    char *experiments_copy, *strategies_copy;
    double threshold;
    bool brief, json, help;
};

static int misuse(char *error)
{
    fprintf(stderr, "lab compare: %s\n", error);
    free(error);
    return 2;
}

/* ---- the command line --------------------------------------------------- */

static int take_threshold(double *threshold, char **error)
{
    char *end;
    double percent = strtod(optarg, &end);

    if (end != optarg && strcmp(end, "%") == 0)
        end++;
    if (end == optarg || *end || !(percent >= 0) || !isfinite(percent)) {
        *error = lab_format("--threshold %s: not a percentage", optarg);
        return -1;
    }
    *threshold = percent / 100;
    return 0;
}

static void take_list(const char ***list, char **copy)
{
    free(*list);
    free(*copy);
    *list = usage_split(optarg, copy);
}

static int take(struct compare_line *line, int option, char **error)
{
    switch ((enum compare_option)option) {
    case COMPARE_THRESHOLD:
        return take_threshold(&line->threshold, error);
    case COMPARE_EXPERIMENT:
        take_list(&line->filter.experiments, &line->experiments_copy);
        return 0;
    case COMPARE_STRATEGY:
        take_list(&line->filter.strategies, &line->strategies_copy);
        return 0;
    case COMPARE_BRIEF:
        line->brief = true;
        return 0;
    case COMPARE_JSON:
        line->json = true;
        return 0;
    case COMPARE_HELP:
        line->help = true;
        return 0;
    }
    return 0;
}

static int parse(struct compare_line *line, int argc, char **argv, char **error)
{
    *line = (struct compare_line){.threshold = 0.05};
    optind = 0;
    opterr = 0;
    for (;;) {
        int at = optind ? optind : 1;
        int result = getopt_long(argc, argv, ":h", compare_options, NULL);

        if (result == -1)
            break;
        if (result == '?' || result == ':') {
            *error = usage_error(compare_options, result, argv, at);
            return -1;
        }
        if (take(line, result, error) != 0)
            return -1;
    }
    if (line->help)
        return 0;
    if (argc - optind != 2) {
        *error = argc - optind > 2
                     ? lab_format("\"%s\" is one too many", argv[optind + 2])
                     : lab_copy("two directories are needed; --help has "
                                "examples");
        return -1;
    }
    line->directory[0] = argv[optind];
    line->directory[1] = argv[optind + 1];
    return 0;
}

static void line_free(struct compare_line *line)
{
    free(line->filter.experiments);
    free(line->filter.strategies);
    free(line->experiments_copy);
    free(line->strategies_copy);
}

/* ---- the names that were given ------------------------------------------ */

static void note_name(const char ***names, size_t *count, size_t *room,
                      const char *name)
{
    if (*names && nearest_index(name, *names) >= 0)
        return;
    *names = lab_grow(*names, *count + 1, room, sizeof(char *));
    (*names)[(*count)++] = name;
    (*names)[*count] = NULL;
}

/* -1 with *error when a given name is in neither run. */
static int check_names(const char *what, const char **given, bool strategies,
                       const struct rows *rows, char **error)
{
    const char **names = NULL;
    size_t count = 0, room = 0;
    int failed = 0;

    for (int side = 0; given && side < 2; side++) {
        for (size_t i = 0; i < rows[side].count; i++) {
            const struct row *row = &rows[side].row[i];

            note_name(&names, &count, &room,
                      strategies ? row->strategy : row->experiment);
        }
    }
    for (int i = 0; names && given[i] && !failed; i++) {
        char *advice;

        if (nearest_index(given[i], names) >= 0)
            continue;
        advice = nearest_advice(given[i], names);
        *error =
            lab_format("no run has the %s \"%s\"%s", what, given[i], advice);
        free(advice);
        failed = -1;
    }
    free(names);
    return failed;
}

/* ---- comparing ---------------------------------------------------------- */

static json_t *read_card(const char *directory, const char *name)
{
    json_t *card = store_read_json(directory, name);

    if (json_is_object(card))
        return card;
    json_decref(card);
    return json_object();
}

static struct compare_side open_side(const char *directory)
{
    return (struct compare_side){
        .directory = directory,
        .machine = read_card(directory, "machine.json"),
        .plan = read_card(directory, "plan.json"),
    };
}

static void close_side(struct compare_side *side)
{
    json_decref(side->machine);
    json_decref(side->plan);
}

/* Both runs are read.  Returns the exit status. */
static int compare_rows(const struct compare_line *line,
                        const struct rows *rows)
{
    struct comparison comparison;
    struct compare_view view;
    char *error;
    int status;

    if (check_names("experiment", line->filter.experiments, false, rows,
                    &error) != 0 ||
        check_names("strategy", line->filter.strategies, true, rows, &error) !=
            0)
        return misuse(error);
    comparison =
        comparison_make(&rows[0], &rows[1], &line->filter, line->threshold);
    if (comparison.count == 0) {
        comparison_free(&comparison);
        return misuse(lab_format("%s and %s have no cell in common",
                                 line->directory[0], line->directory[1]));
    }
    view = (struct compare_view){
        .comparison = &comparison,
        .a = open_side(line->directory[0]),
        .b = open_side(line->directory[1]),
        .threshold = line->threshold,
        .brief = line->brief,
    };
    if (line->json)
        compare_show_json(&view, stdout);
    else
        compare_show_text(&view, stdout);
    status = comparison_regressed(&comparison) ? 1 : 0;
    close_side(&view.a);
    close_side(&view.b);
    comparison_free(&comparison);
    return status;
}

static int compare_directories(const struct compare_line *line)
{
    struct rows rows[2];
    char *error;
    int status;

    if (store_read_rows(line->directory[0], &rows[0], &error) != 0)
        return misuse(error);
    if (store_read_rows(line->directory[1], &rows[1], &error) != 0) {
        rows_free(&rows[0]);
        return misuse(error);
    }
    status = compare_rows(line, rows);
    rows_free(&rows[0]);
    rows_free(&rows[1]);
    return status;
}

int front_compare(int argc, char **argv)
{
    struct compare_line line;
    char *error;
    int status = 0;

    if (parse(&line, argc, argv, &error) != 0)
        status = misuse(error);
    else if (line.help)
        fputs(help, stdout);
    else
        status = compare_directories(&line);
    line_free(&line);
    return status;
}
