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

enum { LOCK_TRIES = 100, LOCK_PAUSE_US = 10 * 1000 };

static int os_error(const char *directory, const char *name, char **error)
{
    *error = lab_format("%s/%s: %s", directory, name, strerror(errno));
    return -1;
}

int store_make_directory(const char *path)
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

static bool is_end(const struct row *row)
{
    return row->cell && strcmp(row->metric, ROW_PROCESS) == 0;
}

/*
 * Behind a torn line: the rows before it that are of the same process, which
 * is not in the file to its end, are no evidence either.
 */
static void drop_unended(struct rows *rows)
{
    const char *cell = rows->count ? rows->row[rows->count - 1].cell : NULL;
    size_t count = rows->count;

    if (!cell || is_end(&rows->row[count - 1]))
        return;
    while (count > 0 && rows->row[count - 1].cell &&
           strcmp(rows->row[count - 1].cell, cell) == 0)
        count--;
    while (rows->count > count)
        row_free(&rows->row[--rows->count]);
}

int store_read_rows(const char *directory, struct rows *rows, char **error)
{
    char *path = lab_format("%s/%s", directory, rows_name);
    FILE *file = fopen(path, "re");
    char *line = NULL, *why = NULL;
    size_t room = 0;
    ssize_t length;
    int number = 0, failed = 0;

    *rows = (struct rows){.row = NULL};
    if (!file) {
        *error = lab_format("%s: %s%s", path, strerror(errno),
                            errno == ENOENT ? "; lab run --out DIR makes rows"
                                            : "");
        failed = -1;
    }
    while (!failed && (length = getline(&line, &room, file)) > 0) {
        struct row row;

        number++;
        if (line[length - 1] != '\n') { /* the writer was stopped here */
            drop_unended(rows);
            break;
        }
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

/*
 * Drops what an earlier run left.  Its plan goes first: killed in between, the
 * directory must not hold an old plan that --resume would carry out.
 */
static int clear(struct store *store, char **error)
{
    static const char *const cards[] = {"plan.json", "machine.json"};

    for (size_t i = 0; i < sizeof(cards) / sizeof(cards[0]); i++) {
        char *path = lab_format("%s/%s", store->directory, cards[i]);
        bool failed = unlink(path) != 0 && errno != ENOENT;

        free(path);
        if (failed)
            return os_error(store->directory, cards[i], error);
    }
    if (ftruncate(store->file, 0) != 0)
        return os_error(store->directory, rows_name, error);
    return 0;
}

/*
 * True when the rows are ours alone. A run that was just killed may have been
 * starting a process, which holds the lock until it execs: that is waited for.
 */
static bool lock_rows(const struct store *store)
{
    for (int i = 0; i < LOCK_TRIES; i++) {
        if (flock(store->file, LOCK_EX | LOCK_NB) == 0)
            return true;
        usleep(LOCK_PAUSE_US);
    }
    return false;
}

static int open_rows(struct store *store, enum store_mode mode, char **error)
{
    char *path = lab_format("%s/%s", store->directory, rows_name);
    off_t end;

    store->file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    free(path);
    if (store->file < 0)
        return os_error(store->directory, rows_name, error);
    if (!lock_rows(store)) {
        *error = lab_format("%s: another run is at work in it; wait for its "
                            "end, or name another place with --out",
                            store->directory);
        return -1;
    }
    if (mode == STORE_FRESH && clear(store, error) != 0)
        return -1;
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
    if (store_make_directory(directory) != 0) {
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

/* A part of a process helps nobody.  Where this fails store_open() does it. */
static void cut_back(int file, off_t length)
{
    if (length < 0 || ftruncate(file, length) != 0)
        return;
}

int store_append(struct store *store, const struct rows *rows, char **error)
{
    off_t before = lseek(store->file, 0, SEEK_END);
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
    if (failed) {
        os_error(store->directory, rows_name, error);
        cut_back(store->file, before);
        return -1;
    }
    if (rows->count && is_end(&rows->row[rows->count - 1]))
        note_done(store, rows->row[rows->count - 1].cell);
    return 0;
}

/* A rename is on the disk when the directory is.  Best effort. */
static void settle(const char *directory)
{
    int file = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (file < 0)
        return;
    (void)fsync(file); /* some file systems cannot, and need not */
    close(file);
}

/* 0, or -1 with errno. */
static int write_file(const char *path, const char *text)
{
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    int failed, error;

    if (file < 0)
        return -1;
    failed = write_all(file, text, strlen(text)) != 0 || fsync(file) != 0;
    error = errno;
    if (close(file) != 0 && !failed)
        return -1;
    errno = error;
    return failed ? -1 : 0;
}

int store_write_json(const char *directory, const char *name,
                     const json_t *object, char **error)
{
    char *path = lab_format("%s/%s", directory, name);
    char *draft = lab_format("%s.new", path);
    char *text = json_dumps(object, JSON_INDENT(2));
    int failed;

    if (!text)
        lab_die("%s: what should be in it is no JSON", path);
    failed = write_file(draft, text) != 0 || rename(draft, path) != 0;
    if (failed) {
        os_error(directory, name, error);
        unlink(draft);
    } else {
        settle(directory);
    }
    free(text);
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
