/* SPDX-License-Identifier: MIT */
/* `lab export`: the rows of a run as CSV. */
#include "lab/csv.h"
#include "lab/front/front.h"
#include "lab/front/place.h"
#include "lab/memory.h"
#include "lab/store.h"
#include "lab/usage.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Writes the rows of a run as CSV, for a spreadsheet, pandas or R.\n"
    "\n"
    "  lab export [DIR] [--csv] [--out FILE]\n"
    "\n"
    "  DIR          where lab run left its rows (results/latest)\n"
    "  --csv        the format; there is no other\n"
    "  --out FILE   where it goes (stdout)\n"
    "\n"
    "Examples:\n"
    "  lab export --csv > rows.csv\n"
    "  lab export results/two --out two.csv\n"
    "\n"
    "One line a row, one column a field; then one column for each parameter "
    "there\nis, named param.KEY.  A field that a row has not is empty.  Fields "
    "are quoted\nas RFC 4180 says; lines end with a newline alone.\n"
    "\n"
    "The exit status is 1 when not all could be written, 2 when there are no "
    "rows or\nFILE cannot be made.\n";

static const struct option export_options[] = {
    {"csv", no_argument, NULL, 'c'},
    {"out", required_argument, NULL, 'o'},
    {"help", no_argument, NULL, 'h'},
    {NULL, 0, NULL, 0},
};

static int misuse(char *error)
{
    fprintf(stderr, "lab export: %s\n", error);
    free(error);
    return 2;
}

/* path NULL is stdout.  Returns the exit status. */
static int write_rows(const struct rows *rows, const char *path)
{
    FILE *out = path ? fopen(path, "we") : stdout;
    int failed;

    if (!out)
        return misuse(lab_format("--out %s: %s", path, strerror(errno)));
    csv_write(rows, out);
    failed = fflush(out) != 0 || ferror(out);
    if (failed)
        misuse(lab_format("%s: %s", path ? path : "stdout", strerror(errno)));
    if (path)
        fclose(out);
    return failed ? 1 : 0;
}

static int export_rows(const char *directory, const char *path)
{
    struct rows rows;
    char *error;
    int status;

    error = place_missing(directory, "export");
    if (error || store_read_rows(directory, &rows, &error) != 0)
        return misuse(error);
    if (rows.count == 0)
        status = misuse(lab_format("%s holds no rows yet", directory));
    else
        status = write_rows(&rows, path);
    rows_free(&rows);
    return status;
}

int front_export(int argc, char **argv)
{
    const char *path = NULL;
    int result, at = 1;

    optind = 0;
    opterr = 0;
    while ((result = getopt_long(argc, argv, ":h", export_options, NULL)) !=
           -1) {
        switch (result) {
        case 'c':
            break;
        case 'o':
            path = optarg;
            break;
        case 'h':
            fputs(help, stdout);
            return 0;
        default:
            return misuse(usage_error(export_options, result, argv, at));
        }
        at = optind;
    }
    if (argc - optind > 1)
        return misuse(lab_format("\"%s\" is one too many", argv[optind + 1]));
    return export_rows(optind < argc ? argv[optind] : front_latest, path);
}
