/* SPDX-License-Identifier: MIT */
#include "lab/front/place.h"
#include "lab/front/front.h"
#include "lab/machine.h"
#include "lab/memory.h"
#include "lab/profile/capabilities.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

const char front_latest[] = "results/latest";

/* ---- the directory ------------------------------------------------------ */

/* "results/2026-01-31-120000"; the caller frees. */
static char *dated_directory(void)
{
    time_t now = time(NULL);
    struct tm local;
    char date[32];

    localtime_r(&now, &local);
    strftime(date, sizeof(date), "%Y-%m-%d-%H%M%S", &local);
    return lab_format("results/%s", date);
}

char *place_choose(const char *out, bool resumes, bool *dated)
{
    *dated = !out && (!resumes || access(front_latest, F_OK) != 0);
    return *dated ? dated_directory() : lab_copy(out ? out : front_latest);
}

char *place_missing(const char *directory, const char *command)
{
    if (access(directory, F_OK) == 0 || strcmp(directory, front_latest) != 0)
        return NULL;
    return lab_format("there is no %s yet: lab run makes rows, lab %s DIR "
                      "reads them elsewhere",
                      front_latest, command);
}

/* By a rename, so that there is always one. */
void place_link_latest(const char *directory)
{
    char *draft = lab_format("%s.new", front_latest);

    unlink(draft);
    if (symlink(directory + strlen("results/"), draft) != 0 ||
        rename(draft, front_latest) != 0) {
        fprintf(stderr, "lab run: %s could not be made: %s\n", front_latest,
                strerror(errno));
        unlink(draft);
    }
    free(draft);
}

/* ---- the plan ----------------------------------------------------------- */

/* Bytes in a file of the directory; -1: there is none. */
static long size_of(const char *directory, const char *name)
{
    char *path = lab_format("%s/%s", directory, name);
    struct stat status;
    int failed = stat(path, &status);

    free(path);
    return failed ? -1 : (long)status.st_size;
}

/*
 * There is no plan to go on with.  Rows without one are what a kill leaves
 * amid --fresh: they must not be taken for a part of the new run.
 */
static int begin(const char *directory, bool asked, char **error)
{
    if (size_of(directory, "plan.json") >= 0)
        *error = lab_format("%s/plan.json is damaged; --fresh begins anew",
                            directory);
    else if (size_of(directory, "rows.jsonl") > 0)
        *error = lab_format("%s holds rows but no plan to go on with; --fresh "
                            "drops them",
                            directory);
    else if (!asked)
        *error = lab_format("there is no run in %s to go on with; without "
                            "--resume one begins",
                            directory);
    else
        return 0;
    return -1;
}

int place_recall(const char *directory, bool asked, struct request *request,
                 json_t **kept, char **error)
{
    json_t *given;
    bool same;

    *kept = store_read_json(directory, "plan.json");
    if (!*kept)
        return begin(directory, asked, error);
    given = request_to_json(request);
    same = json_equal(given, *kept);
    json_decref(given);
    if (asked && !same) {
        *error = lab_format("%s was begun with another plan; go on with --out "
                            "%s --resume and nothing else",
                            directory, directory);
        return -1;
    }
    request_free(request);
    if (request_from_json(*kept, request) != 0) {
        *error = lab_format("%s/plan.json is damaged; --fresh begins anew",
                            directory);
        return -1;
    }
    return 0;
}

/* ---- the machine -------------------------------------------------------- */

static const char *text_of(const json_t *card, const char *key)
{
    const char *text = json_string_value(json_object_get(card, key));

    return text ? text : "an unnamed CPU";
}

/* Rows of two machines in one table would be compared as if of one. */
static int check_same(const char *directory, const json_t *kept,
                      const json_t *now, char **error)
{
    static const char *const keys[] = {"cpu", "cpus"};

    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        const json_t *before = json_object_get(kept, keys[i]);

        if (!before || json_equal(before, json_object_get(now, keys[i])))
            continue;
        *error = lab_format(
            "%s holds rows of another machine (%s, %d CPUs; here %s, %d): "
            "--out names another place, --fresh drops them",
            directory, text_of(kept, "cpu"),
            (int)json_integer_value(json_object_get(kept, "cpus")),
            text_of(now, "cpu"),
            (int)json_integer_value(json_object_get(now, "cpus")));
        return -1;
    }
    return 0;
}

/* When, in what state and at which commit it went on. */
static void note_resumed(json_t *kept, json_t *now)
{
    static const char *const keys[] = {"date", "commit", "modified", "load"};
    json_t *list = json_object_get(kept, "resumed"), *entry = json_object();

    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
        json_object_set(entry, keys[i], json_object_get(now, keys[i]));
    if (!json_is_array(list)) {
        list = json_array();
        json_object_set_new(kept, "resumed", list);
    }
    json_array_append_new(list, entry);
}

/* What perf can do: why a panel of the report is there or not. */
static json_t *perf_card(void)
{
    struct capabilities can = capabilities_find();

    return json_pack("{s:b,s:s,s:b,s:b,s:b,s:b,s:b,s:i}", "there",
                     (int)can.perf, "version", can.version, "cycles",
                     (int)can.cycles, "cache", (int)can.cache, "c2c",
                     (int)can.c2c, "tracepoints", (int)can.tracepoints, "futex",
                     (int)can.futex, "paranoid", can.paranoid);
}

/* A run that has no rows yet begins now, whatever was there before. */
static int save_machine(const struct store *store, bool thorough, char **error)
{
    const char *directory = store->directory;
    json_t *now = machine_card();
    json_t *kept =
        store->count > 0 ? store_read_json(directory, "machine.json") : NULL;
    int failed = 0;

    if (json_is_object(kept)) {
        failed = check_same(directory, kept, now, error);
        note_resumed(kept, now);
    } else if (thorough) {
        json_object_set_new(now, "perf", perf_card());
    }
    if (!failed)
        failed = store_write_json(directory, "machine.json",
                                  json_is_object(kept) ? kept : now, error);
    json_decref(kept);
    json_decref(now);
    return failed;
}

int place_save_cards(const struct store *store, const struct request *request,
                     bool thorough, char **error)
{
    json_t *plan = request_to_json(request);
    int failed = save_machine(store, thorough, error);

    if (!failed)
        failed = store_write_json(store->directory, "plan.json", plan, error);
    json_decref(plan);
    return failed;
}
