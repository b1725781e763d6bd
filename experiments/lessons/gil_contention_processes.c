/* SPDX-License-Identifier: MIT */
/*
 * "Use multiprocessing instead": the same computation in N threads of one
 * process and in N processes of one thread each.
 *
 * Both are forked, so both begin as equals: a copy of this program in which
 * the runtime has not been started. (Forking later would inherit a lock and
 * mutators whose threads are gone.) Each child starts a runtime, builds the
 * data, and waits for a common start; then its threads compute for a while and
 * count. What they share with us is one mapping, for counts and start time.
 *
 * Memory is the proportional set size (PSS) of a child at the end, so pages
 * that N children share count once. The data is built by each process for
 * itself, as with multiprocessing's "spawn", or a pool that unpickles it.
 */
#define _GNU_SOURCE
#include "experiments/lessons/gil_contention.h"
#include "lab/clock.h"
#include "lab/memory.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    MOST = 8, /* threads or processes */
    DATA = 100000,
    QUICK_DATA = 20000,
    LIMIT_NS = LAB_NS_PER_S * 2 * 1LL, /* for all to be ready */
};

/* One thread's or one process's part, on lines of its own. */
struct part {
    _Alignas(LAB_LINE) uint64_t ops; /* read after the children have ended */
    int64_t start_ns, end_ns;
};

/* Shared by us and all children. */
struct board {
    _Alignas(LAB_LINE) atomic_int ready; /* threads at the start */
    atomic_llong start_ns;               /* 0: not yet */
    atomic_bool give_up;
    double seconds;
    size_t data; /* elements */
    struct part part[MOST];
    double pss_kib[MOST]; /* of each process */
};

/* One thread of a child. */
struct computer {
    struct board *board;
    struct object *data; /* held by the child's first thread */
    int index;           /* of its part */
    bool failed;
    pthread_t thread;
};

/* ---- a child ------------------------------------------------------------- */

static void rest(void)
{
    const struct timespec moment = {.tv_nsec = 50 * LAB_NS_PER_US};

    nanosleep(&moment, NULL);
}

/* Blocks, detached. False: it is called off. */
static bool wait_for_start(struct board *board)
{
    int64_t start;

    atomic_fetch_add_explicit(&board->ready, 1, memory_order_relaxed);
    /* Relaxed: times, nothing behind them. */
    while ((start = atomic_load_explicit(&board->start_ns,
                                         memory_order_relaxed)) == 0) {
        if (atomic_load_explicit(&board->give_up, memory_order_relaxed))
            return false;
        rest();
    }
    while (lab_now_ns() < start)
        rest();
    return true;
}

static void compute_window(struct computer *self, struct computation *c)
{
    struct part *part = &self->board->part[self->index];
    int64_t start = lab_now_ns();
    int64_t end = start + (int64_t)(self->board->seconds * LAB_NS_PER_S);
    uint64_t ops = 0;

    for (; lab_now_ns() < end; ops += COMPUTE_OPS)
        compute(c);
    part->start_ns = start;
    part->end_ns = lab_now_ns();
    part->ops = ops;
}

/* m is detached, and is again afterwards. */
static bool take_part(struct computer *self, struct mutator *m)
{
    struct computation c;
    bool ok;

    mutator_attach(m);
    ok = computation_begin(&c, m, self->data, (uint64_t)self->index + 1);
    mutator_detach(m);
    ok = ok && wait_for_start(self->board);
    mutator_attach(m);
    if (ok)
        compute_window(self, &c);
    computation_end(&c);
    mutator_detach(m);
    return ok;
}

static void *computer_main(void *arg)
{
    struct computer *self = arg;
    struct mutator *m = mutator_create();

    self->failed = !m || !take_part(self, m);
    if (m)
        mutator_destroy(m);
    return NULL;
}

/* Pss of this process; negative: unknown. */
static double pss_kib(void)
{
    FILE *in = fopen("/proc/self/smaps_rollup", "re");
    char line[256];
    double kib = -1;

    while (in && fgets(line, sizeof(line), in)) {
        if (sscanf(line, "Pss: %lf kB", &kib) == 1)
            break;
    }
    if (in)
        fclose(in);
    return kib;
}

static bool data_new(struct mutator *m, size_t n, struct object **frame)
{
    bool ok = list_new(m, &frame[0]);

    for (size_t i = 0; ok && i < n; i++)
        ok = int_new(m, 1000000 + (int64_t)i, &frame[1]) &&
             list_append(m, frame[0], frame[1]);
    return ok;
}

/* Starts the others and takes part; 0 when all went well. */
static int compute_in_threads(struct board *board, struct mutator *m,
                              struct object *data, int first, int threads)
{
    struct computer computer[MOST];
    int started = 1, failed = 0;

    for (int i = 0; i < threads; i++)
        computer[i] =
            (struct computer){.board = board, .data = data, .index = first + i};
    mutator_detach(m);
    for (; started < threads; started++) {
        if (pthread_create(&computer[started].thread, NULL, computer_main,
                           &computer[started]) != 0)
            break;
    }
    failed = started < threads || !take_part(&computer[0], m);
    if (failed) /* Relaxed: a flag with nothing behind it. */
        atomic_store_explicit(&board->give_up, true, memory_order_relaxed);
    for (int i = 1; i < started; i++) {
        pthread_join(computer[i].thread, NULL);
        failed |= computer[i].failed;
    }
    mutator_attach(m);
    return failed;
}

/* A child's whole life. 0: its heap was as it should be. */
static int child(struct board *board, int process, int first, int threads)
{
    struct mutator *m = runtime_init() == 0 ? mutator_enter() : NULL;
    struct object **frame = m ? frame_push(m, 2) : NULL;
    struct heap_report report;
    int failed = 1;

    if (frame && data_new(m, board->data, frame))
        failed = compute_in_threads(board, m, frame[0], first, threads);
    board->pss_kib[process] = pss_kib();
    if (frame) {
        frame_pop(m, frame);
        rc_flush(m);
        failed |= verify_heap(m, &report) != 0;
    }
    if (m) {
        mutator_leave(m);
        runtime_fini();
    }
    return failed;
}

/* ---- the parent ---------------------------------------------------------- */

static bool start_all(struct board *board, int parts)
{
    int64_t limit = lab_now_ns() + LIMIT_NS;

    /* Relaxed: as in wait_for_start(). */
    while (atomic_load_explicit(&board->ready, memory_order_relaxed) < parts) {
        if (lab_now_ns() > limit) {
            atomic_store_explicit(&board->give_up, true, memory_order_relaxed);
            return false;
        }
        rest();
    }
    atomic_store_explicit(&board->start_ns, lab_now_ns() + LAB_NS_PER_MS,
                          memory_order_relaxed);
    return true;
}

static pid_t fork_child(struct board *board, int process, int first,
                        int threads)
{
    pid_t pid = fork();

    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
        _exit(child(board, process, first, threads));
    }
    return pid;
}

/* How many children did not end well. */
static int run_children(struct board *board, int processes, int threads)
{
    pid_t pid[MOST];
    int made = 0, bad = 0;

    for (; made < processes; made++) {
        pid[made] = fork_child(board, made, made * threads, threads);
        if (pid[made] < 0)
            break;
    }
    bad = processes - made;
    bad += made < processes || !start_all(board, processes * threads);
    if (bad)
        atomic_store_explicit(&board->give_up, true, memory_order_relaxed);
    for (int i = 0; i < made; i++) {
        int status;

        while (waitpid(pid[i], &status, 0) < 0 && errno == EINTR)
            ;
        bad += !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    }
    return bad;
}

static void rows(struct lab *lab, const struct board *board, const char *how,
                 int processes, int threads)
{
    double per_s = 0, kib = 0;
    int parts = processes * threads;

    for (int i = 0; i < parts; i++)
        per_s += (double)board->part[i].ops /
                 lab_seconds(board->part[i].start_ns, board->part[i].end_ns);
    for (int i = 0; i < processes; i++)
        kib += board->pss_kib[i] > 0 ? board->pss_kib[i] : NAN;
    lab_row(lab, "work_per_s", "1/s", per_s, 0,
            LAB_PARAMS(lab_text("how", how)));
    if (kib > 0)
        lab_row(lab, "memory_mib", "MiB", kib / 1024, 0,
                LAB_PARAMS(lab_text("how", how)));
}

static int measure(struct lab *lab, const char *how, int processes, int threads)
{
    struct board *board = mmap(NULL, sizeof(*board), PROT_READ | PROT_WRITE,
                               MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int bad;

    if (board == MAP_FAILED)
        return lab_fail(lab, "shared memory: %s", strerror(errno));
    board->seconds = contention_seconds(lab);
    board->data = lab_settings(lab)->quick ? QUICK_DATA : DATA;
    lab_cell_begin(lab, processes * threads);
    bad = run_children(board, processes, threads);
    lab_check_equal(lab, "children that did not end well", 0, bad);
    if (!bad)
        rows(lab, board, how, processes, threads);
    lab_cell_end(lab);
    munmap(board, sizeof(*board));
    return 0;
}

int contention_processes(struct lab *lab)
{
    int cpus = workers_allowed_cpus(), failed;

    if (!RC_THREAD_SAFE) {
        lab_skip(lab, "its threads would have to share the data");
        return 0;
    }
    cpus = cpus > MOST ? MOST : cpus;
    failed = measure(lab, "alone", 1, 1);
    if (!failed && cpus > 1)
        failed = measure(lab, "threads", 1, cpus) ||
                 measure(lab, "processes", cpus, 1);
    return failed ? -1 : 0;
}
