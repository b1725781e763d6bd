/* SPDX-License-Identifier: MIT */
/*
 * Lesson: the collector is global.
 *
 * Whose objects make it due, and who pays: told on two threads first
 * (collector_pause_story.c), measured on all of them then
 * (collector_pause_load.c).
 */
#include "experiments/lessons/collector_pause.h"
#include "experiments/stage.h"

enum {
    DEFAULT_NODES = 100000,
    QUICK_NODES = 40000,
    LONGER = 8, /* full collections are rare: this many times --duration */
    QUICK_LONGER = 2,
    MOST_RATE = 100000,
};

const char *const pause_remedy_names[PAUSE_REMEDIES + 1] = {
    [PAUSE_ENABLED] = "enabled",
    [PAUSE_FROZEN] = "frozen",
    [PAUSE_DISABLED] = "disabled",
};

static int measure(struct lab *lab, struct mutator *m, int threads)
{
    const struct lab_settings *settings = lab_settings(lab);
    struct pause_plan plan = {
        .nodes = settings->quick ? QUICK_NODES : DEFAULT_NODES,
        .requests = (double)lab_option_long(lab, "rate", 1, MOST_RATE),
        .seconds =
            settings->duration * (settings->quick ? QUICK_LONGER : LONGER),
    };
    int failed = 0;

    if (settings->nodes)
        plan.nodes = (size_t)settings->nodes;
    if (threads < 2) {
        lab_skip(lab, "one thread makes objects, the others serve: at least 2");
        return 0;
    }
    for (int i = 0; i < PAUSE_REMEDIES && !failed; i++) {
        if (lab_wants(lab, pause_remedy_names[i]))
            failed = pause_load(lab, m, &plan, (enum pause_remedy)i, threads);
    }
    return failed;
}

static int both(struct lab *lab, struct mutator *m, int threads)
{
    return lab_settings(lab)->transcript ? 0 : measure(lab, m, threads);
}

static int run(struct lab *lab)
{
    const struct lab_settings *settings = lab_settings(lab);
    struct mutator *m;
    int failed;

    if (!RC_COLLECTS) {
        lab_skip(lab, "no collector: its counts cannot be trusted");
        return 0;
    }
    m = stage_open(lab);
    if (!m)
        return -1;
    failed = pause_story(lab, m);
    for (int i = 0; i < settings->threads_count && !failed; i++)
        failed = both(lab, m, settings->threads[i]);
    stage_close(m);
    return failed;
}

static const struct lab_option options[] = {
    {"rate", "N", "2000", "requests a second, of each serving thread", NULL},
    {.name = NULL},
};

static const struct lab_cell cells[] = {
    {.threads = "2", .seconds = 2.5, .quick_seconds = 0.75, .most_blocks = 2},
    {.threads = NULL},
};

const struct experiment experiment_collector_pause = {
    .name = "collector_pause",
    .question = "Who stands still when one thread's objects make a collection "
                "due?",
    .help =
        "First a story on two threads, with every sentence checked: thread B "
        "makes objects\nuntil a collection is due, thread A makes none and "
        "stands still all the same.\n\n"
        "Then a load, with the collector as it is (--workload enabled), after "
        "gc.freeze()\n(frozen) and after gc.disable() (disabled). One thread "
        "allocates: 1000 times a\nsecond 400 new entries of a cache of 10000 "
        "and 400 cycles that nobody holds. The\nothers serve --rate requests "
        "a second: walks through an old heap of --nodes lists,\nwithout "
        "making an object. In Python\n\n"
        "  heap = [[] for _ in range(100000)]\n"
        "  for n in heap: n.extend(random.choices(heap, k=4))\n"
        "  cache = [[] for _ in range(10000)]\n"
        "  def allocate():\n"
        "      for _ in range(400):\n"
        "          cache[random.randrange(10000)] = []\n"
        "          a, b = [], []; a.append(b); b.append(a)\n\n"
        "All keep to a schedule: an operation is due whether or not the last "
        "one is done.\n\n"
        "  latency_us     of an operation, by thread (who), collector (gc) and "
        "quantile:\n"
        "                 raw, from its start, as a stopwatch in the program "
        "shows it;\n"
        "                 planned, from when it was due: what the one who "
        "asked waited;\n"
        "                 metered, from when it would have started had they "
        "come evenly\n"
        "                 (DaCapo), within 100 ms or the whole window\n"
        "  unserved       operations never begun: the thread could not keep "
        "up\n"
        "  pause_us       of each stop of the world, until all run again\n"
        "  stopped_share  of the time\n"
        "  collections    by generation\n"
        "  segment        what each thread did around the longest pause\n\n"
        "The idle control is a thread on the same schedule that does nothing: "
        "what the\nmachine alone makes late. Windows last 8 times --duration "
        "(with --quick twice).\n\n"
        "  lab-biased collector_pause --transcript\n"
        "  lab-gil collector_pause --workload enabled --nodes 400000\n"
        "  lab-atomic collector_pause --rate 5000 --threads 3 --duration 0.2",
    .run = run,
    .lesson = true,
    .threads = "2",
    .workloads = pause_remedy_names,
    .options = options,
    .cells = cells,
};
