/* SPDX-License-Identifier: MIT */
/* `lab report`: options and files around report.c. */
#include "lab/front/front.h"
#include "lab/front/place.h"
#include "lab/memory.h"
#include "lab/report/page.h"
#include "lab/report/report.h"
#include "lab/store.h"
#include "lab/usage.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "Makes REPORT.md, with figures in report/, from the rows of a run, and\n"
    "report/index.html: the same as one page to point at, which needs no net.\n"
    "\n"
    "  lab report [DIR] [--into DIRECTORY] [--force]\n"
    "\n"
    "  DIR                where lab run left its rows (results/latest)\n"
    "  --into DIRECTORY   where REPORT.md and report/ go (.); it is made\n"
    "  --force            overwrite a REPORT.md that lab report did not write\n"
    "\n"
    "An older report is replaced; a REPORT.md or report/index.html without "
    "our mark\nin its first lines is somebody's work, and stays.\n"
    "\n"
    "Examples:\n"
    "  lab report\n"
    "  lab report results/two --into /tmp/look\n"
    "\n"
    "The exit status is 1 when the report could not be written, 2 when there "
    "are\nno rows or something is in its place.\n";

static const struct option report_options[] = {
    {"into", required_argument, NULL, 'i'},
    {"force", no_argument, NULL, 'f'},
    {"help", no_argument, NULL, 'h'},
    {NULL, 0, NULL, 0},
};

static int misuse(char *error)
{
    fprintf(stderr, "lab report: %s\n", error);
    free(error);
    return 2;
}

/* The report is for others: it names no directory of this machine. */
static const char *portable(const char *directory)
{
    return *directory == '/' ? "DIR" : directory;
}

/* True when the file is there and does not begin as ours do. */
static bool is_foreign(const char *path)
{
    FILE *file = fopen(path, "re");
    char head[512];
    size_t length;

    if (!file)
        return false; /* writing will tell */
    length = fread(head, 1, sizeof(head) - 1, file);
    fclose(file);
    head[length] = '\0';
    return length > 0 && !strstr(head, REPORT_MARK);
}

/* Makes the directory and looks what is in it.  Returns 0, or -1. */
static int prepare(const char *into, bool force, char **error)
{
    static const char *const names[] = {"REPORT.md", "report/index.html"};

    if (store_make_directory(into) != 0) {
        *error = lab_format("%s: %s", into, strerror(errno));
        return -1;
    }
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]) && !force; i++) {
        char *path = lab_format("%s/%s", into, names[i]);
        bool foreign = is_foreign(path);

        if (foreign)
            *error = lab_format("%s was not written by lab report; --into "
                                "names another place, --force overwrites it",
                                path);
        free(path);
        if (foreign)
            return -1;
    }
    return 0;
}

/* Writes to a draft first: an old report stays until the new one is whole. */
static int write_report(struct report *report, const char *into, char **error)
{
    char *path = lab_format("%s/REPORT.md", into);
    char *draft = lab_format("%s.new", path);
    int failed;

    report->figures = "report";
    report->figure_path = lab_format("%s/report", into);
    report->out = fopen(draft, "we");
    failed = !report->out;
    if (!failed) {
        report_write(report);
        failed = ferror(report->out);
        failed |= fclose(report->out) != 0;
        failed = failed || rename(draft, path) != 0;
    }
    if (failed)
        *error = lab_format("%s: %s", path, strerror(errno));
    else
        printf("%s\n", path);
    free(draft);
    free(path);
    return failed ? -1 : 0;
}

static int make_report(const char *directory, const char *into, bool force)
{
    struct report report;
    char *error;
    int status = 0;

    error = place_missing(directory, "report");
    if (error)
        return misuse(error);
    if (report_open(directory, &report, &error) != 0)
        return misuse(error);
    if (prepare(into, force, &error) != 0) {
        report_close(&report);
        return misuse(error);
    }
    report.source = portable(directory);
    if (!report.can_draw)
        fprintf(stderr, "lab report: no gnuplot, so no figures; Debian has it "
                        "as gnuplot-nox\n");
    if (write_report(&report, into, &error) != 0 ||
        page_write(&report, into, &error) != 0) {
        misuse(error);
        status = 1;
    }
    report_close(&report);
    return status;
}

int front_report(int argc, char **argv)
{
    const char *into = ".";
    bool force = false;
    int result, at = 1;

    optind = 0;
    opterr = 0;
    while ((result = getopt_long(argc, argv, ":h", report_options, NULL)) !=
           -1) {
        switch (result) {
        case 'i':
            into = optarg;
            break;
        case 'f':
            force = true;
            break;
        case 'h':
            fputs(help, stdout);
            return 0;
        default:
            return misuse(usage_error(report_options, result, argv, at));
        }
        at = optind;
    }
    if (argc - optind > 1)
        return misuse(lab_format("\"%s\" is one too many", argv[optind + 1]));
    return make_report(optind < argc ? argv[optind] : front_latest, into,
                       force);
}
