/* SPDX-License-Identifier: MIT */
/*
 * What does one reference-count operation cost?
 *
 * Here are the objects that are counted on, the checks that counting went
 * right, and the rows.  When each loop is measured, and what is made of the
 * readings, is in refcount_cost_slots.c; the loops themselves are in
 * refcount_cost_loops.c.
 */
#include "experiments/refcount_cost.h"
#include "experiments/census.h"
#include "experiments/stage.h"
#include "lab/memory.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 64, HEADERS_PER_LINE = LINE / sizeof(struct object) };

static const char *const target_names[] = {
    "own", "foreign", "shared", "neighbour", NULL,
};

static const char *const metrics[COST_OPS] = {
    [COST_PAIR] = "pair_ns",           [COST_COPY] = "local_copy_ns",
    [COST_LOAD] = "slot_load_ns",      [COST_STORE] = "slot_store_ns",
    [COST_NULL] = "null_ns",           [COST_PLAIN] = "plain_floor_ns",
    [COST_ATOMIC] = "atomic_floor_ns",
};

/* One thread's; nothing here is written by two threads at a time. */
struct counter {
    _Alignas(LAB_LINE) int64_t word; /* for the floors */
    _Alignas(LAB_LINE) struct mutator *m;
    struct object **frame;  /* targets, the local, the pocket */
    struct slot *neighbour; /* a handle */
    struct cost_site site[COST_TARGETS + 1];
};

enum { FRAME_LOCAL = COST_TARGETS, FRAME_POCKET, FRAME_SLOTS };

/* Medians of the window that thread 0 began at start_ns; NAN: nothing. */
struct finding {
    int64_t start_ns;
    double ns[COST_LOOPS];        /* of the readings that count */
    double disturbed[COST_LOOPS]; /* of all */
};

struct cost {
    struct lab *lab;
    struct cost_plan plan;
    struct counter *counter;  /* one per thread */
    struct cost_watch *watch; /* one per thread */
    struct object **things;   /* main's frame: the shared one, then foreign */
    struct finding *finding;
    int findings;
    int64_t count_error[COST_TARGETS]; /* over all windows */
    bool neighbours_apart;

    /* Held while a thread sets itself up or clears up: Note [neighbours],
     * and where counts are not sound they are to go wrong in the loops only. */
    pthread_mutex_t one_at_a_time;
};

/* ---- objects ------------------------------------------------------------ */

/* So large that no two of them share a line, or two fetched as a pair. */
static const struct type thing_type = {
    .name = "thing",
    .basic_size = LAB_LINE,
    .kind = KIND_OTHER,
};

/* No more than a header: several to a line. */
static const struct type crumb_type = {
    .name = "crumb",
    .basic_size = sizeof(struct object),
    .kind = KIND_OTHER,
};

/* A thread's own object whose slots hold the targets. */
struct pocket {
    struct object base;
    struct slot slots[COST_TARGETS];
};

static struct span pocket_traverse(const struct object *o)
{
    struct pocket *pocket = (struct pocket *)(uintptr_t)o;

    return (struct span){pocket->slots, COST_TARGETS};
}

static const struct type pocket_type = {
    .name = "pocket",
    .basic_size = sizeof(struct pocket),
    .kind = KIND_OTHER,
    .traverse = pocket_traverse,
};

static bool make(struct mutator *m, const struct type *type,
                 struct object **local)
{
    struct object *o = object_new(m, type, type->basic_size);

    local_adopt(m, local, o);
    return o != NULL;
}

/*
 * Note [neighbours].  Threads allocate from pools of their own, so objects of
 * different owners do not usually share a line.  They come to when a thread
 * exits: others adopt its pools, and go on where it left off.  So each thread
 * in turn makes its object with a mutator that it then gives up, and the next
 * thread gets the block beside it.  The mutator that the thread makes instead
 * inherits what the first one owned.
 */
static bool neighbour_make(struct counter *c)
{
    struct mutator *m = mutator_enter();
    struct object **frame = m ? frame_push(m, 1) : NULL;

    if (frame && make(m, &crumb_type, &frame[0]))
        c->neighbour = handle_new(m, frame[0]);
    if (frame)
        frame_pop(m, frame);
    if (m)
        mutator_leave(m);
    return c->neighbour != NULL;
}

/* Everything this thread will count on, into its frame and its pocket. */
static bool counter_open(struct cost *cost, struct counter *c, int index)
{
    struct pocket *pocket;

    c->m = NULL;
    if (!neighbour_make(c) || !(c->m = mutator_enter()))
        return false;
    c->frame = frame_push(c->m, FRAME_SLOTS);
    if (!c->frame || !make(c->m, &thing_type, &c->frame[COST_OWN]) ||
        !make(c->m, &pocket_type, &c->frame[FRAME_POCKET]))
        return false;
    local_set(c->m, &c->frame[COST_SHARED], cost->things[0]);
    local_set(c->m, &c->frame[COST_FOREIGN], cost->things[1 + index]);
    slot_load(c->m, &c->frame[COST_NEIGHBOUR], c->neighbour);
    pocket = (struct pocket *)(void *)c->frame[FRAME_POCKET];
    for (int t = 0; t < COST_TARGETS; t++) {
        slot_store(c->m, &pocket->slots[t], c->frame[t]);
        c->site[t] = (struct cost_site){
            .object = c->frame[t],
            .slot = &pocket->slots[t],
            .local = &c->frame[FRAME_LOCAL],
            .word = &c->word,
        };
    }
    c->site[COST_NO_TARGET] = c->site[COST_OWN];
    return true;
}

static void counter_close(struct counter *c)
{
    if (c->m && c->frame)
        frame_pop(c->m, c->frame);
    if (c->m && c->neighbour)
        handle_free(c->m, c->neighbour);
    if (c->m)
        mutator_leave(c->m);
}

/* References to a target that there should be once counts are settled: one
 * frame and one slot for each thread that has it; main's frame or a handle. */
static int64_t expected_count(const struct cost *cost, enum cost_target target)
{
    int64_t users = target == COST_SHARED ? cost->plan.threads : 1;

    return 2 * users + (target == COST_OWN ? 0 : 1);
}

/* ---- the workers -------------------------------------------------------- */

static void body(struct worker *worker, void *arg)
{
    struct cost *cost = arg;
    struct counter *c = &cost->counter[worker->index];
    struct cost_watch *watch = &cost->watch[worker->index];
    bool ok;

    pthread_mutex_lock(&cost->one_at_a_time);
    ok = counter_open(cost, c, worker->index);
    if (c->m)
        mutator_detach(c->m);
    pthread_mutex_unlock(&cost->one_at_a_time);
    watch->m = c->m;
    watch->site = c->site;
    while (ok && worker_gate(worker)) {
        uint64_t ops;

        mutator_attach(c->m);
        ops = cost_window(worker, watch, &cost->plan);
        worker_finish(worker, ops);
        mutator_detach(c->m);
    }
    pthread_mutex_lock(&cost->one_at_a_time);
    if (c->m)
        mutator_attach(c->m);
    counter_close(c);
    pthread_mutex_unlock(&cost->one_at_a_time);
}

/* ---- between windows ---------------------------------------------------- */

static struct object *target_object(const struct cost *cost, int thread,
                                    enum cost_target target)
{
    return cost->counter[thread].site[target].object;
}

/* Adds up how far the targets' counts are from what they should be. */
static void compare_counts(struct cost *cost)
{
    struct mutator *m = mutator_enter();

    if (!m)
        return; /* the census at the end counts again */
    world_stop(m);
    rc_settle(m);
    for (int i = 0; i < cost->plan.threads; i++) {
        for (int t = 0; t < COST_TARGETS; t++) {
            int64_t error =
                rc_count(target_object(cost, i, (enum cost_target)t)) -
                expected_count(cost, (enum cost_target)t);

            if (t != COST_SHARED || i == 0)
                cost->count_error[t] += error < 0 ? -error : error;
        }
    }
    world_start(m);
    rc_unsettle(m);
    mutator_leave(m);
}

/* As few lines as can be hold all crumbs? */
static bool neighbours_apart(const struct cost *cost)
{
    int lines = 0;

    for (int i = 0; i < cost->plan.threads; i++) {
        bool seen = false;

        for (int j = 0; j < i && !seen; j++)
            seen = (uintptr_t)target_object(cost, j, COST_NEIGHBOUR) / LINE ==
                   (uintptr_t)target_object(cost, i, COST_NEIGHBOUR) / LINE;
        lines += !seen;
    }
    return lines >
           (cost->plan.threads + HEADERS_PER_LINE - 1) / HEADERS_PER_LINE;
}

static void window_done(const struct window *window, void *arg)
{
    struct cost *cost = arg;
    struct finding *finding = &cost->finding[cost->findings++];

    finding->start_ns = window->thread[0].start_ns;
    for (int k = 0; k < cost->plan.loops; k++) {
        finding->ns[k] = cost_loop_ns(&cost->plan, cost->watch, k, false);
        finding->disturbed[k] = cost_loop_ns(&cost->plan, cost->watch, k, true);
    }
    compare_counts(cost);
    cost->neighbours_apart = neighbours_apart(cost);
}

/* ---- rows --------------------------------------------------------------- */

static const struct finding *find_window(const struct cost *cost,
                                         const struct window *window)
{
    const struct finding *finding = cost->finding;

    while (finding->start_ns != window->thread[0].start_ns)
        finding++; /* every window has had its turn */
    return finding;
}

/* The rows of one loop.  On a machine so busy that the threads hardly ever ran
 * side by side there may be none; then what was seen is shown, as void. */
static void loop_rows(struct cost *cost, int loop,
                      const struct workers_result *result,
                      const struct lab_param *params)
{
    const char *metric = metrics[cost->plan.loop[loop].op];
    struct window last = result->window[result->count - 1];
    double disturbed = NAN;
    bool some = false;

    for (int w = 0; w < result->count; w++) {
        const struct finding *found = find_window(cost, &result->window[w]);

        if (!isnan(found->disturbed[loop]))
            disturbed = found->disturbed[loop];
        if (isnan(found->ns[loop]))
            continue;
        lab_window(cost->lab, &result->window[w]);
        lab_row(cost->lab, metric, "ns", found->ns[loop], w, params);
        some = true;
    }
    if (some || isnan(disturbed))
        return;
    last.kind = WINDOW_VOID;
    last.void_why = "the loops of the threads hardly ever ran side by side";
    lab_window(cost->lab, &last);
    lab_row(cost->lab, metric, "ns", disturbed, 0, params);
}

static void target_rows(struct cost *cost, enum cost_target target,
                        const struct workers_result *result)
{
    const struct lab_param *params =
        target == COST_NO_TARGET
            ? NULL
            : LAB_PARAMS(lab_text("target", target_names[target]));

    for (int k = 0; k < cost->plan.loops; k++) {
        if (cost->plan.loop[k].target == target)
            loop_rows(cost, k, result, params);
    }
}

/*
 * One cell for each target: when the counts of one go wrong, the costs of the
 * others still stand.  Where counts are not sound, sharing is what upsets the
 * heap, so that cell answers for it.
 */
static void target_cell(struct cost *cost, enum cost_target target,
                        const struct workers_result *result, struct mutator *m,
                        const struct census *before)
{
    lab_cell_begin(cost->lab, cost->plan.threads);
    target_rows(cost, target, result);
    if (target == COST_NO_TARGET) {
        for (int i = 0; i < cost->plan.threads; i++)
            lab_check_equal(cost->lab, "word of the floor loops", 0,
                            cost->counter[i].word);
    } else {
        lab_check_equal(cost->lab, "errors in the target's count", 0,
                        cost->count_error[target]);
    }
    if (target == COST_NEIGHBOUR)
        lab_check(cost->lab, !cost->neighbours_apart,
                  "neighbours were to share lines, and do not");
    if (target == (cost->plan.threads > 1 ? COST_SHARED : COST_OWN))
        census_check(cost->lab, m, before);
    lab_cell_end(cost->lab);
}

/* ---- one number of threads ---------------------------------------------- */

/* Main's frame: the object that all share, and a foreign one for each. */
static bool things_open(struct cost *cost, struct mutator *m)
{
    cost->things = frame_push(m, (size_t)cost->plan.threads + 1);
    for (int i = 0; cost->things && i <= cost->plan.threads; i++) {
        if (!make(m, &thing_type, &cost->things[i]))
            return false;
    }
    return cost->things != NULL;
}

static int allocate(struct cost *cost, const struct workers *workers)
{
    size_t threads = (size_t)cost->plan.threads;
    size_t windows = (size_t)(workers->windows + workers->retries + 1);

    cost->counter = lab_alloc_lines(threads, sizeof(*cost->counter));
    cost->watch = lab_alloc_lines(threads, sizeof(*cost->watch));
    for (size_t i = 0; i < threads; i++) {
        cost->watch[i].reading =
            lab_alloc(COST_READINGS, sizeof(struct cost_reading));
        for (int k = 0; k < COST_LOOPS; k++)
            cost->watch[i].batches[k] = 1;
    }
    cost->finding = lab_alloc(windows, sizeof(*cost->finding));
    return pthread_mutex_init(&cost->one_at_a_time, NULL);
}

static void release(struct cost *cost)
{
    for (int i = 0; i < cost->plan.threads; i++)
        free(cost->watch[i].reading);
    free(cost->watch);
    free(cost->counter);
    free(cost->finding);
    pthread_mutex_destroy(&cost->one_at_a_time);
}

static int measure(struct lab *lab, struct mutator *m, int threads)
{
    struct cost cost = {
        .lab = lab,
        .plan.threads = threads,
        .plan.take_turns = RC_NEEDS_GIL || threads > workers_allowed_cpus(),
    };
    struct workers workers = lab_workers(lab, threads);
    struct census before = census_take(m);
    struct workers_result result;
    int error;

    cost_plan_loops(&cost.plan);
    error = allocate(&cost, &workers);
    workers.body = body;
    workers.window_done = window_done;
    workers.arg = &cost;
    if (!error && !things_open(&cost, m))
        error = ENOMEM;
    if (!error) {
        mutator_detach(m);
        error = workers_run(&workers, &result);
        mutator_attach(m);
    }
    if (cost.things)
        frame_pop(m, cost.things);
    if (!error) {
        for (int t = COST_OWN; t <= (int)COST_NO_TARGET; t++) {
            if (threads > 1 || (t != COST_SHARED && t != COST_NEIGHBOUR))
                target_cell(&cost, (enum cost_target)t, &result, m, &before);
        }
        workers_result_free(&result);
    }
    release(&cost);
    return error ? lab_fail(lab, "%d threads: %s", threads, strerror(error))
                 : 0;
}

static int run(struct lab *lab)
{
    return stage_run(lab, measure);
}

static const struct lab_cell cells[] = {
    {.threads = "1,2", .seconds = 0.65, .quick_seconds = 0.4},
    {.threads = NULL},
};

const struct experiment experiment_refcount_cost = {
    .name = "refcount_cost",
    .question = "What does one reference-count operation cost?",
    .help =
        "Measures the runtime's inline operations, sixteen in a row, in "
        "nanoseconds of one\nthread's CPU time:\n"
        "\n"
        "  pair_ns        an increment and a decrement of an object that is "
        "held\n"
        "  local_copy_ns  a reference copied to another local, which is then "
        "cleared\n"
        "  slot_load_ns   a reference loaded from the heap into a local, "
        "releasing the\n"
        "                 one that was there\n"
        "  slot_store_ns  a reference stored in the heap over one that is "
        "released\n"
        "\n"
        "each on four targets:\n"
        "\n"
        "  own        an object that the thread made itself\n"
        "  foreign    one that the main thread made and holds, used by this "
        "thread alone\n"
        "  shared     one that the main thread made and holds, used by all at "
        "once\n"
        "  neighbour  objects side by side in one cache line, an own one for "
        "each thread\n"
        "\n"
        "plain_floor_ns and atomic_floor_ns are a pair on a bare word: load, "
        "add, store\nand load, subtract, store; or two locked instructions. "
        "null_ns is the measuring loop\naround nothing. All loops take turns, "
        "a millisecond each, in one process, so ratios\nbetween them hold. "
        "Work that is put off is done before the clock is stopped. Waiting\n"
        "for the GIL is not part of the cost: the experiment scaling shows "
        "that.\n"
        "\n"
        "shared and neighbour need two threads. Without sound counts the "
        "shared object's\ncount goes wrong, and its rows say so instead of a "
        "figure.\n"
        "\n"
        "  lab-biased refcount_cost                own and foreign, beside the "
        "floors\n"
        "  lab-atomic refcount_cost --threads 2    what sharing costs\n"
        "  lab-gil refcount_cost --windows 30      narrower intervals",
    .run = run,
    .threads = "1,2",
    .cells = cells,
};
