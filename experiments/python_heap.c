/* SPDX-License-Identifier: MIT */
/*
 * python_heap: one full collection of a real program's heap.
 *
 * A snapshot of a CPython process is rebuilt object by object. The collector
 * must find exactly the objects that Python's own collector called
 * unreachable, no more and no fewer; then full collections of what lives are
 * timed.
 */
#include "experiments/python_heap.h"
#include "experiments/stage.h"
#include "lab/clock.h"
#include "lab/experiment.h"
#include "lab/memory.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DEFAULT_SNAPSHOT "experiments/data/stdlib.snap"

/* The default snapshot, wherever the program was started from. */
static void default_path(char *path, size_t size)
{
    char exe[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", exe, sizeof exe - 1);

    snprintf(path, size, "%s", DEFAULT_SNAPSHOT);
    if (access(path, R_OK) == 0 || length < 0)
        return;
    exe[length] = '\0'; /* TREE/build/lab-x, TREE/build/asan/lab-x */
    for (int up = 0; up < 3; up++) {
        char *slash = strrchr(exe, '/');
        if (!slash)
            return;
        *slash = '\0';
        snprintf(path, size, "%.*s/%s", (int)(size / 2), exe, DEFAULT_SNAPSHOT);
        if (access(path, R_OK) == 0)
            return;
    }
    snprintf(path, size, "%s", DEFAULT_SNAPSHOT);
}

static int by_address(const void *a, const void *b)
{
    const struct object *x = *(struct object *const *)a;
    const struct object *y = *(struct object *const *)b;

    return (x > y) - (x < y);
}

/*
 * Collects with SAVEALL and compares the garbage list, as a set, with what
 * Python called unreachable. Returns how many objects are in one but not the
 * other; `found` is what gc_collect() said.
 */
static uint32_t compare_garbage(struct mutator *m, struct python_heap *heap,
                                long *found)
{
    const struct snapshot *s = heap->snapshot;
    struct object **frame = frame_push(m, 2);
    uint32_t different = 0, matched = 0;
    struct object **sorted;
    size_t n;

    gc_set_debug(GC_DEBUG_SAVEALL);
    *found = gc_collect(m, GC_OLDEST);
    gc_set_debug(0);
    gc_garbage(m, &frame[0]);
    n = frame[0] ? list_len(frame[0]) : 0;
    sorted = calloc(n + 1, sizeof *sorted);
    for (size_t i = 0; sorted && i < n; i++) {
        list_get(m, frame[0], i, &frame[1]);
        sorted[i] = frame[1];
    }
    if (sorted)
        qsort(sorted, n, sizeof *sorted, by_address);
    for (uint32_t i = 0; i < s->nodes; i++) {
        bool ours = sorted && bsearch(&heap->object[i], sorted, n,
                                      sizeof *sorted, by_address);
        matched += ours;
        different += ours != !!(s->flags[i] & SNAPSHOT_UNREACHABLE);
    }
    free(sorted);
    frame_pop(m, frame);
    return different + (uint32_t)n - matched; /* ours that are no node */
}

static void clear_garbage(struct mutator *m)
{
    struct object **frame = frame_push(m, 1);

    gc_garbage(m, &frame[0]);
    if (frame[0])
        list_clear(m, frame[0]);
    frame_pop(m, frame);
}

static void measure(struct lab *lab, struct mutator *m,
                    struct python_heap *heap, const char *name)
{
    const struct snapshot *s = heap->snapshot;
    const struct lab_param *params = LAB_PARAMS(lab_text("snapshot", name));
    int trials = lab_settings(lab)->quick ? 3 : 15;
    uint32_t different;
    long found;

    different = compare_garbage(m, heap, &found);
    lab_row(lab, "unreachable_expected", "objects", s->unreachable, 0, params);
    lab_row(lab, "unreachable_found", "objects", (double)found, 0, params);
    lab_row(lab, "bytes_per_object", "B",
            (double)heap->bytes / (double)s->nodes, 0, params);
    lab_check_equal(lab, "objects that only one of Python's collector and "
                         "ours calls unreachable",
                    0, different);
    lab_check_equal(lab, "unreachable objects", s->unreachable, found);
    for (int i = 0; i < trials; i++) {
        int64_t start = lab_now_ns();
        found = gc_collect(m, GC_OLDEST);
        double ms = (double)(lab_now_ns() - start) / LAB_NS_PER_MS;
        lab_row(lab, "full_collect_ms", "ms", ms, i, params);
        lab_row(lab, "objects_per_s", "1/s", s->nodes / (ms / 1e3), i, params);
        lab_check_equal(lab, "found by a collection of what lives", 0, found);
    }
}

/* Everything goes again, and the heap is what it was. */
static void take_down(struct lab *lab, struct mutator *m,
                      struct python_heap *heap, const struct heap_stats *before)
{
    struct heap_stats after;

    clear_garbage(m);
    python_heap_release(m, heap);
    rc_flush(m); /* what only late deaths still hold must not look reachable */
    gc_collect(m, GC_OLDEST);
    rc_flush(m);
    heap_stats(&after);
    lab_check_equal(lab, "blocks left when all is dropped",
                    (int64_t)before->blocks_used, (int64_t)after.blocks_used);
    lab_check_equal(lab, "violations found by the heap checker", 0,
                    (int64_t)verify_heap(m, NULL));
}

static int run_snapshot(struct lab *lab, const struct snapshot *s,
                        const char *path)
{
    const char *slash = strrchr(path, '/');
    struct python_heap heap;
    struct heap_stats before;
    struct mutator *m = stage_open(lab);
    int status = 0;

    if (!m)
        return -1;
    gc_disable();
    clear_garbage(m); /* makes the list, if it is made at first use */
    heap_stats(&before);
    lab_cell_begin(lab, 1);
    if (python_heap_build(m, s, &heap)) {
        measure(lab, m, &heap, slash ? slash + 1 : path);
        take_down(lab, m, &heap, &before);
        lab_cell_end(lab);
    } else {
        status = lab_fail(lab, "no memory for %u objects", s->nodes);
    }
    stage_close(m);
    return status;
}

/* The file cannot be used: one line, and the end. */
static _Noreturn void misuse(struct lab *lab, const char *path,
                             const struct snapshot_error *error)
{
    size_t length;
    char *line;
    FILE *stream = lab_memory_stream(&line, &length);

    snapshot_error_print(stream, path, error);
    fclose(stream);
    line[strcspn(line, "\n")] = '\0';
    lab_misuse(lab, "--snapshot %s; scripts/python_heap.py writes one", line);
}

static int run(struct lab *lab)
{
    const char *path = lab_settings(lab)->snapshot;
    char fallback[PATH_MAX];
    struct snapshot *s;
    struct snapshot_error error;
    int status;

    if (!RC_COLLECTS) {
        lab_skip(lab, "the collector is off: counts cannot be trusted");
        return 0;
    }
    if (!path) {
        default_path(fallback, sizeof fallback);
        path = fallback;
    }
    if (snapshot_load(path, &s, &error) != 0) {
        misuse(lab, path, &error);
    }
    lab_note(lab, "%s running %s: %u objects, %u references, %u tracked",
             s->python, s->program, s->nodes, s->edges, s->tracked);
    status = run_snapshot(lab, s, path);
    snapshot_free(s);
    return status;
}

const struct experiment experiment_python_heap = {
    .name = "python_heap",
    .question = "How long does a full collection of a real program's heap "
                "take?",
    .help =
        "Rebuilds the heap of a real Python process from a snapshot, checks\n"
        "that the collector finds exactly the objects that Python's own one\n"
        "calls unreachable, and times full collections of what lives.\n"
        "\n"
        "  build/lab-biased python_heap\n"
        "  python3 scripts/python_heap.py --run program.py -o heap.snap\n"
        "  build/lab-biased python_heap --snapshot heap.snap\n",
    .run = run,
    .cells = (const struct lab_cell[]){
        {.threads = "1", .seconds = 0.35, .quick_seconds = 0.2},
        {0},
    },
};
