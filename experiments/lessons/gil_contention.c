/* SPDX-License-Identifier: MIT */
/*
 * Lesson: who has the lock.
 *
 * Told on a few threads first (gil_contention_story.c), measured then: what
 * each policy gives to threads that compute and to threads that do I/O
 * (gil_contention_convoy.c), and what becomes of the same computation in
 * processes (gil_contention_processes.c).
 */
#include "experiments/lessons/gil_contention.h"
#include "experiments/stage.h"

static const char *const workloads[] = {"convoy", "processes", NULL};

double contention_seconds(const struct lab *lab)
{
    const struct lab_settings *settings = lab_settings(lab);

    return settings->duration * (settings->quick ? 0.4 : 1) *
           (RC_NEEDS_GIL ? 1 : 0.5);
}

static int run(struct lab *lab)
{
    bool measures = !lab_settings(lab)->transcript;
    struct mutator *m;
    int failed = 0;

    if (measures && lab_wants(lab, "processes"))
        failed = contention_processes(lab); /* forks: before all else */
    if (failed)
        return failed;
    m = stage_open(lab);
    if (!m)
        return -1;
    failed = contention_story(lab, m);
    if (!failed && measures && lab_wants(lab, "convoy"))
        failed = contention_convoy(lab, m);
    stage_close(m);
    return failed;
}

static const struct lab_cell cells[] = {
    {.threads = "1",
     .seconds = RC_NEEDS_GIL ? 4.6 : 0.75,
     .quick_seconds = RC_NEEDS_GIL ? 1.6 : 0.3,
     .most_blocks = 3},
    {.threads = NULL},
};

const struct experiment experiment_gil_contention = {
    .name = "gil_contention",
    .question = "Who gets the GIL when, and what does that cost whom?",
    .lesson = true,
    .help =
        "With one lock for all of the interpreter, a thread runs Python code\n"
        "only while it has the lock. The transcript shows who has it and when\n"
        "it changes hands. Then, measured, under every policy of this\n"
        "runtime's lock and for several switch intervals:\n"
        "\n"
        "  io_per_s        operations of the threads that do I/O: give the\n"
        "                  lock up, do a system call, get the lock back.\n"
        "                  call=answer sleeps for 100 us, call=read reads a\n"
        "                  byte that is there\n"
        "  wait_us         what such a thread waits for the lock, as "
        "quantiles\n"
        "                  (0.5, 0.99, 1: the longest)\n"
        "  compute_share   what the computing threads get done, as a share of\n"
        "                  what one gets done alone\n"
        "  compute_held    share of time that they have the lock\n"
        "  jain            fairness of the time that threads have the lock: 1\n"
        "                  for equal shares, 1/threads when one has it all\n"
        "  forced_per_s    hand-overs that somebody asked for\n"
        "  voluntary_per_s times it was given up to do I/O\n"
        "\n"
        "computing and io are the numbers of threads; interval_us is fifo's\n"
        "quantum, and tick has none. Without a GIL the same threads run under\n"
        "\"no lock\". Some hand-overs are kept as segments of time for the\n"
        "report's drawing.\n"
        "\n"
        "A window lasts --duration seconds; 0.4 of it with --quick, half of "
        "it\n"
        "without a GIL.\n"
        "\n"
        "--workload processes: the same computation in threads of one process\n"
        "and in as many processes (how=threads, processes): work_per_s, and\n"
        "memory_mib, the memory of all of them (PSS).\n"
        "\n"
        "  lab-gil gil_contention --transcript\n"
        "  lab-gil gil_contention --workload convoy --duration 0.5\n"
        "  lab-gil gil_contention --gil-policy boost --switch-interval 2000\n"
        "  lab-atomic gil_contention    no lock, no convoy",
    .run = run,
    .workloads = workloads,
    .cells = cells,
};
