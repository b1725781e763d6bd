/* SPDX-License-Identifier: MIT */
#include "lab/store.h"
#include "lab/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char rows_name[] = "rows.jsonl";

static int os_error(const char *directory, const char *name, char **error)
{
    *error = lab_format("%s/%s: %s", directory, name, strerror(errno));
    return -1;
}

/* mkdir -p */
static int make_directories(const char *path)
{
    char *copy = lab_copy(path);
    int failed = 0;

    for (char *c = copy + 1; *c && !failed; c++) {
        if (*c != '/')
            continue;
        *c = '\0';
        failed = mkdir(copy, 0777) != 0 && errno != EEXIST;
        *c = '/';
    }
    if (!failed)
        failed = mkdir(copy, 0777) != 0 && errno != EEXIST;
    free(copy);
    return failed ? -1 : 0;
}

/* ---- reading ------------------------------------------------------------ */

int store_read_rows(const char *directory, struct rows *rows, char **error)
{
    char *path = lab_format("%s/%s", directory, rows_name);
    FILE *file = fopen(path, "re");
    char *line = NULL, *why = NULL;
    size_t room = 0;
    int number = 0, failed = 0;

    *rows = (struct rows){.row = NULL};
    if (!file)
        failed = os_error(directory, rows_name, error);
    while (!failed && getline(&line, &room, file) > 0) {
        size_t length = strlen(line);
        struct row row;

        number++;
        if (line[length - 1] != '\n')
            break; /* torn: the writer was stopped here */
        if (row_from_json(line, &row, &why) == 0) {
            rows_add(rows, row);
            continue;
        }
        *error = lab_format("%s:%d: %s", path, number, why);
        free(why);
        failed = -1;
    }
    if (file)
        fclose(file);
    free(line);
    free(path);
    if (failed)
        rows_free(rows);
    return failed;
}

static bool is_end(const struct row *row)
{
    return row->cell && strcmp(row->metric, ROW_PROCESS) == 0;
}

static void note_done(struct store *store, const char *name)
{
    store->done =
        lab_grow(store->done, store->count, &store->room, sizeof(char *));
    store->done[store->count++] = lab_copy(name);
}

bool store_has(const struct store *store, const char *name)
{
    for (size_t i = 0; i < store->count; i++) {
        if (strcmp(store->done[i], name) == 0)
            return true;
    }
    return false;
}

/* Notes whole processes; returns where the last one ends in the file. */
static int find_end(struct store *store, off_t *end, char **error)
{
    char *path = lab_format("%s/%s", store->directory, rows_name);
    FILE *file = fopen(path, "re");
    char *line = NULL, *why;
    size_t room = 0;
    ssize_t length;
    off_t at = 0;
    int number = 0, failed = 0;

    *end = 0;
    if (!file)
        failed = os_error(store->directory, rows_name, error);
    while (!failed && (length = getline(&line, &room, file)) > 0) {
        struct row row;

        number++;
        at += length;
        if (line[length - 1] != '\n') {
            store->dropped++;
            break;
        }
        if (row_from_json(line, &row, &why) != 0) {
            *error = lab_format("%s:%d: %s", path, number, why);
            free(why);
            failed = -1;
            break;
        }
        store->dropped++;
        if (is_end(&row)) {
            note_done(store, row.cell);
            *end = at;
            store->dropped = 0;
        }
        row_free(&row);
    }
    if (file)
        fclose(file);
    free(line);
    free(path);
    return failed;
}

/* ---- opening ------------------------------------------------------------ */

static int open_rows(struct store *store, enum store_mode mode, char **error)
{
    char *path = lab_format("%s/%s", store->directory, rows_name);
    off_t end;

    store->file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    free(path);
    if (store->file < 0)
        return os_error(store->directory, rows_name, error);
    if (flock(store->file, LOCK_EX | LOCK_NB) != 0) {
        *error =
            lab_format("%s: another run is at work in it", store->directory);
        return -1;
    }
    if (mode == STORE_FRESH && ftruncate(store->file, 0) != 0)
        return os_error(store->directory, rows_name, error);
    if (find_end(store, &end, error) != 0)
        return -1;
    if (mode == STORE_NEW && (store->count || store->dropped)) {
        *error = lab_format("%s holds rows already; --resume goes on with "
                            "them, --fresh drops them, --out names another "
                            "place",
                            store->directory);
        return -1;
    }
    if (store->dropped && ftruncate(store->file, end) != 0)
        return os_error(store->directory, rows_name, error);
    return 0;
}

int store_open(const char *directory, enum store_mode mode, struct store *store,
               char **error)
{
    char *path;

    *store = (struct store){.file = -1};
    if (make_directories(directory) != 0) {
        *error = lab_format("%s: %s", directory, strerror(errno));
        return -1;
    }
    store->directory = lab_copy(directory);
    if (open_rows(store, mode, error) != 0) {
        store_close(store);
        return -1;
    }
    path = lab_format("%s/log.txt", directory);
    store->log = fopen(path, mode == STORE_RESUME ? "ae" : "we");
    free(path);
    if (!store->log) {
        os_error(directory, "log.txt", error);
        store_close(store);
        return -1;
    }
    return 0;
}

void store_close(struct store *store)
{
    if (store->file >= 0)
        close(store->file);
    if (store->log)
        fclose(store->log);
    for (size_t i = 0; i < store->count; i++)
        free(store->done[i]);
    free(store->done);
    free(store->directory);
    *store = (struct store){.file = -1};
}

/* ---- writing ------------------------------------------------------------ */

static int write_all(int file, const char *bytes, size_t count)
{
    while (count) {
        ssize_t written = write(file, bytes, count);

        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return -1;
        bytes += written;
        count -= (size_t)written;
    }
    return 0;
}

int store_append(struct store *store, const struct rows *rows, char **error)
{
    size_t length;
    char *text;
    FILE *stream = lab_memory_stream(&text, &length);
    int failed;

    for (size_t i = 0; i < rows->count; i++) {
        char *line = row_to_json(&rows->row[i]);

        fprintf(stream, "%s\n", line);
        free(line);
    }
    fclose(stream);
    failed = write_all(store->file, text, length) != 0 ||
             fdatasync(store->file) != 0;
    free(text);
    if (failed)
        return os_error(store->directory, rows_name, error);
    if (rows->count && is_end(&rows->row[rows->count - 1]))
        note_done(store, rows->row[rows->count - 1].cell);
    return 0;
}

int store_write_json(const char *directory, const char *name,
                     const json_t *object, char **error)
{
    char *path = lab_format("%s/%s", directory, name);
    char *draft = lab_format("%s.new", path);
    int failed = json_dump_file(object, draft, JSON_INDENT(2)) != 0 ||
                 rename(draft, path) != 0;

    if (failed)
        os_error(directory, name, error);
    free(draft);
    free(path);
    return failed ? -1 : 0;
}

json_t *store_read_json(const char *directory, const char *name)
{
    char *path = lab_format("%s/%s", directory, name);
    json_t *object = json_load_file(path, 0, NULL);

    free(path);
    return object;
}
