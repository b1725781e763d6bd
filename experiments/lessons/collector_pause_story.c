/* SPDX-License-Identifier: MIT */
/*
 * The lesson's transcript: thread A only runs, thread B makes objects until
 * the collector is due. Which thread collects, and what the other one did
 * meanwhile, is told from the runtime's record of the stop and from A's own
 * clock.
 */
#include "experiments/census.h"
#include "experiments/lessons/collector_pause.h"
#include "lab/clock.h"
#include "lab/transcript.h"

#include <pthread.h>
#include <string.h>

enum {
    HEAP = 5000,      /* lists that the program keeps */
    GARBAGE = 701,    /* objects more than the threshold allows: 700 */
    MOST_GAPS = 4096, /* the latest are kept */
    GAP_NS = 1000,    /* between two rounds of A: worth noting */
};

/* One run of threads A and B. */
struct scene {
    bool cycle;    /* A leaves one behind, with a finalizer */
    size_t births; /* of B */

    /* A, then main */
    unsigned id_a;
    struct pause_stall gap[MOST_GAPS]; /* a ring: A's clock skipped these */
    size_t gaps;
    /* B, then main */
    unsigned id_b;
    struct world_stop stop; /* the last one while B made its objects */
    size_t stops;
    uint64_t passes[GC_GENERATIONS]; /* collections meanwhile */
    uint64_t found;                  /* unreachable objects */
    bool out_of_memory;              /* either */

    /* atomic */
    uint32_t a_runs, b_is_done;
};

/* The finalizer's notes; a class has no closure. */
static unsigned finalized_id, finalized;

static void node_finalize(struct mutator *m, struct object *self)
{
    (void)self;
    finalized_id = m->id;
    finalized++;
}

/* class Node: an attribute, and __del__ */
CLASS_TYPE(pause_node_type, "Node", node_finalize, "me");

/* ---- thread A ----------------------------------------------------------- */

/* node = Node(); node.me = node; del node */
static bool leave_cycle(struct mutator *m)
{
    struct object **node = frame_push(m, 1);
    bool ok = node && instance_new(m, &pause_node_type, node);

    if (ok)
        instance_set_field(m, *node, 0, *node);
    if (node)
        frame_pop(m, node);
    return ok;
}

/* Runs in circles and makes no object; notes when its clock skips. */
static void run_in_circles(struct scene *s, struct mutator *m)
{
    int64_t last = lab_now_ns();

    store_release(&s->a_runs, 1); /* B may go on: it is attached, and in time */
    while (!load_relaxed(&s->b_is_done)) { /* joining orders the rest */
        int64_t now;

        safepoint(m);
        now = lab_now_ns();
        if (now - last > GAP_NS)
            s->gap[s->gaps++ % MOST_GAPS] = (struct pause_stall){last, now};
        last = now;
    }
}

static void *thread_a(void *arg)
{
    struct scene *s = arg;
    struct mutator *m = mutator_enter();

    if (!m || (s->cycle && !leave_cycle(m)))
        s->out_of_memory = true;
    if (!m) {
        store_release(&s->a_runs, 1);
        return NULL;
    }
    s->id_a = m->id;
    run_in_circles(s, m);
    mutator_leave(m);
    return NULL;
}

/* ---- thread B ----------------------------------------------------------- */

static void count_passes(uint64_t passes[GC_GENERATIONS], uint64_t *found)
{
    struct gc_stats stats[GC_GENERATIONS];

    gc_stats(stats);
    *found = 0;
    for (int g = 0; g < GC_GENERATIONS; g++) {
        passes[g] = stats[g].collections;
        *found += stats[g].collected;
    }
}

/* The records since `since`: how many, and the last one. */
static size_t stops_since(uint64_t *since, struct world_stop *last)
{
    size_t count = 0;

    while (world_stop_records(*since, last, 1, since))
        count++;
    return count;
}

static bool make_objects(struct mutator *m, struct object **frame, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (!list_new(m, &frame[1]) || !list_append(m, frame[0], frame[1]))
            return false;
    }
    safepoint(m);
    return true;
}

/* Keeps the objects until the books are read: nothing dies meanwhile. */
static void allocate(struct scene *s, struct mutator *m, struct object **frame)
{
    uint64_t passes[GC_GENERATIONS], found, since = 0;

    s->out_of_memory |= !list_new_sized(m, s->births, &frame[0]);
    if (s->out_of_memory)
        return;
    stops_since(&since, &s->stop);
    count_passes(passes, &found);
    s->out_of_memory |= !make_objects(m, frame, s->births);
    count_passes(s->passes, &s->found);
    for (int g = 0; g < GC_GENERATIONS; g++)
        s->passes[g] -= passes[g];
    s->found -= found;
    s->stops = stops_since(&since, &s->stop);
}

static void *thread_b(void *arg)
{
    struct scene *s = arg;
    struct mutator *m;
    struct object **frame;

    while (!load_acquire(&s->a_runs)) /* pairs with A's release */
        spin_hint();
    m = mutator_enter();
    frame = m ? frame_push(m, 2) : NULL;
    if (frame) {
        s->id_b = m->id;
        allocate(s, m, frame);
    } else {
        s->out_of_memory = true;
    }
    store_release(&s->b_is_done, 1);
    if (frame)
        frame_pop(m, frame);
    if (m)
        mutator_leave(m);
    return NULL;
}

/* ---- both --------------------------------------------------------------- */

/* A thread's name in the story. */
static const char *name_of(const struct scene *s, unsigned id)
{
    if (id == s->id_a)
        return "A";
    return id == s->id_b ? "B" : "neither";
}

/* True when A did nothing between the two: its clock skipped both. */
static bool stood_still(const struct scene *s, uint64_t from, uint64_t to)
{
    size_t count = s->gaps < MOST_GAPS ? s->gaps : MOST_GAPS;

    for (size_t i = 0; i < count; i++) {
        if ((uint64_t)s->gap[i].from <= from && to <= (uint64_t)s->gap[i].to)
            return true;
    }
    return false;
}

/* Runs A and B to their ends. 0, or -1 after lab_fail(). */
static int act(struct lab *lab, struct mutator *m, struct scene *s)
{
    pthread_t a, b;
    int error;

    gc_collect(m, GC_OLDEST); /* gc.collect(): all counts start at 0 */
    mutator_detach(m);
    error = pthread_create(&a, NULL, thread_a, s);
    if (!error) {
        error = pthread_create(&b, NULL, thread_b, s);
        if (error)
            store_release(&s->b_is_done, 1);
        else
            pthread_join(b, NULL);
        pthread_join(a, NULL);
    }
    mutator_attach(m);
    rc_flush(m); /* what B kept is gone, wherever that takes its time */
    if (error)
        return lab_fail(lab, "no threads: %s", strerror(error));
    return s->out_of_memory ? lab_fail(lab, "out of memory") : 0;
}

static void say_who(struct lab *lab, const struct scene *s)
{
    lab_fact(lab, "collections while B made its objects", 1,
             (int64_t)(s->passes[0] + s->passes[1] + s->passes[2]));
    lab_fact(lab, "of them, of generation 0 alone", 1, (int64_t)s->passes[0]);
    lab_answer(lab, "run by thread", "B", name_of(s, s->stop.requester));
}

static void say_stood(struct lab *lab, const struct scene *s)
{
    bool stood = stood_still(s, s->stop.stopped, s->stop.restarted);

    lab_answer(lab, "rounds of A's loop while the collector worked", "none",
               stood ? "none" : "some");
}

static const char thread_lines[] =
    "def compute():  # makes no object\n"
    "    while not done: pass\n"
    "def make(n):  # makes n objects, and keeps them\n"
    "    kept = []\n"
    "    for _ in range(n): kept.append([])";

static const char run_lines[] =
    "def run(work, n):  # A works until B has made its objects\n"
    "    global done\n"
    "    done = False\n"
    "    gc.collect()\n"
    "    a = threading.Thread(name='A', target=work); a.start()\n"
    "    b = threading.Thread(name='B', target=make, args=(n,)); b.start()\n"
    "    b.join(); done = True; a.join()";

static int scene_one(struct lab *lab, struct mutator *m)
{
    struct scene s = {.births = GARBAGE};
    int threshold[GC_GENERATIONS];

    lab_says(lab, "There is one collector for all threads of a process, and "
                  "one threshold. Thread A computes and makes no objects; "
                  "thread B makes them.");
    lab_python(lab, "import gc, threading\ngc.get_threshold()");
    gc_get_threshold(threshold);
    lab_fact(lab, "new objects until a collection is due", 700, threshold[0]);
    lab_python(lab, "heap = [[] for _ in range(%d)]  # what the program keeps",
               HEAP);
    lab_python(lab, "%s", thread_lines);
    lab_python(lab, "%s", run_lines);
    lab_python(lab, "run(compute, %d)", GARBAGE);
    if (act(lab, m, &s))
        return -1;
    say_who(lab, &s);
    lab_fact(lab, "threads that it had to stop", RC_NEEDS_GIL ? 0 : 1,
             s.stop.mutators);
    if (RC_NEEDS_GIL) {
        lab_says(lab, "Under the GIL nobody had to be stopped: only the "
                      "holder of the lock runs, and that was B. A stood in "
                      "the queue for the lock, and the collector does not "
                      "let go of it.");
    } else {
        lab_answer(lab, "the last one to stand still was", "A",
                   name_of(&s, s.stop.straggler));
    }
    say_stood(lab, &s);
    lab_says(lab, "A has made nothing that could be garbage, and pays all the "
                  "same: it stands still as long as B's collection takes.");
    return 0;
}

static int scene_cycle(struct lab *lab, struct mutator *m)
{
    struct scene s = {.births = GARBAGE, .cycle = true};

    finalized = 0;
    lab_says(lab, "It works both ways. Now A leaves a cycle behind, once, and "
                  "then only computes. Whoever makes the next collection due "
                  "cleans up for everybody, and runs everybody's __del__.");
    lab_python(lab, "class Node:\n"
                    "    def __del__(self):\n"
                    "        print(threading.current_thread().name)");
    lab_python(lab, "def leave_a_cycle():\n"
                    "    node = Node(); node.me = node; del node\n"
                    "    compute()");
    lab_python(lab, "run(leave_a_cycle, %d)", GARBAGE);
    if (act(lab, m, &s))
        return -1;
    say_who(lab, &s);
    lab_fact(lab, "unreachable objects that it found", 1, (int64_t)s.found);
    lab_fact(lab, "calls of __del__", 1, finalized);
    lab_answer(lab, "where", "B", name_of(&s, finalized_id));
    lab_says(lab, "So a __del__ may run on any thread that makes objects, at "
                  "any time: it must not count on the thread that made its "
                  "object, nor take a lock that this thread may hold.");
    return 0;
}

static int scene_disabled(struct lab *lab, struct mutator *m)
{
    struct scene s = {.births = 10 * GARBAGE};

    lab_says(lab, "Two ways to keep A running. The first: no collections. "
                  "What is not in a cycle still dies at once, by its count; "
                  "cycles stay.");
    lab_python(lab, "gc.disable()");
    lab_python(lab, "run(compute, %zu)", s.births);
    gc_disable();
    if (act(lab, m, &s))
        return -1;
    gc_enable();
    lab_fact(lab, "collections while B made its objects", 0,
             (int64_t)(s.passes[0] + s.passes[1] + s.passes[2]));
    lab_fact(lab, "times the threads had to stand still", 0, (int64_t)s.stops);
    return 0;
}

/* Objects that a full collection looks at. */
static int64_t candidates(struct mutator *m)
{
    struct gc_stats before[GC_GENERATIONS], after[GC_GENERATIONS];

    gc_stats(before);
    gc_collect(m, GC_OLDEST);
    gc_stats(after);
    return (int64_t)(after[GC_OLDEST].candidates -
                     before[GC_OLDEST].candidates);
}

static int scene_frozen(struct lab *lab, struct mutator *m)
{
    struct scene s = {.births = GARBAGE};

    lab_says(lab, "The second: less to look at. How long all stand still is "
                  "how many objects the collection goes through, garbage or "
                  "not. Python's own number would be larger, its modules and "
                  "functions are objects, too.");
    lab_python(lab, "gc.enable(); gc.collect()");
    lab_fact(lab, "objects it goes through: the list and its elements",
             HEAP + 1, candidates(m));
    lab_python(lab, "gc.freeze(); gc.collect()");
    gc_freeze(m);
    lab_fact(lab, "objects it goes through", 0, candidates(m));
    lab_python(lab, "run(compute, %d)", GARBAGE);
    if (act(lab, m, &s))
        return -1;
    say_who(lab, &s);
    say_stood(lab, &s);
    lab_says(lab, "Everybody still stands still, but not for the sake of the "
                  "old heap.");
    gc_unfreeze(m);
    return 0;
}

/* The heap the program keeps, made without collections on the way. */
static bool make_heap(struct mutator *m, struct object **frame)
{
    bool ok;

    gc_disable();
    ok = list_new_sized(m, HEAP, &frame[0]) && make_objects(m, frame, HEAP);
    gc_enable();
    local_clear(m, &frame[1]);
    return ok;
}

int pause_story(struct lab *lab, struct mutator *m)
{
    struct census before = census_take(m);
    struct object **frame = frame_push(m, 2);
    int failed;

    lab_cell_begin(lab, 2);
    if (!frame || !make_heap(m, frame))
        return lab_fail(lab, "out of memory");
    failed = scene_one(lab, m) || scene_cycle(lab, m) ||
             scene_disabled(lab, m) || scene_frozen(lab, m);
    frame_pop(m, frame);
    if (failed)
        return -1;
    census_check(lab, m, &before);
    lab_cell_end(lab);
    return 0;
}
