/* SPDX-License-Identifier: MIT */
/*
 * The transcript of gil_contention: who has the lock, scripted.
 *
 * Workers a and b do nothing before they get their cue; with it they attach,
 * count to a thousand without a safepoint, and detach, which is what a Python
 * thread does that comes back from a blocking call, runs a little and blocks
 * again. The main thread is the one that computes. It reads the lock's own
 * counters, at moments when nobody else can change them.
 */
#include "experiments/census.h"
#include "experiments/lessons/gil_contention.h"
#include "lab/clock.h"
#include "lab/transcript.h"
#include "runtime/atomics.h"

#include <pthread.h>

enum {
    WORKERS = 2,
    COUNT = 1000,
    TURNS = 3,
    LONG_US = 10 * 1000 * 1000, /* an interval that nobody sits out here */
    LIMIT_S = 20,               /* for anything to happen */
};

struct story;

struct actor {
    struct story *story;
    char name;
    pthread_t thread;
    struct mutator *m;
    int cue;     /* under the story's lock: turns it may take */
    int turns;   /* atomic: it has taken */
    int sat_out; /* of them, after waiting an interval; read after */
};

struct story {
    struct lab *lab;
    struct mutator *m;
    pthread_mutex_t lock;
    pthread_cond_t cued;
    bool over;               /* under the lock */
    uint64_t interval_ns;    /* main writes while all wait for their cue */
    uint64_t n;              /* atomic: what they count */
    char order[WORKERS + 1]; /* under the GIL: who had a turn, */
    int had;                 /* how many of them */
    struct actor actor[WORKERS];
    bool stuck;
};

/* ---- the workers --------------------------------------------------------- */

/* Blocks, detached. False: that was all. */
static bool wait_for_cue(struct actor *a, int turn)
{
    struct story *s = a->story;
    bool go;

    pthread_mutex_lock(&s->lock);
    while (a->cue <= turn && !s->over)
        pthread_cond_wait(&s->cued, &s->lock);
    go = a->cue > turn;
    pthread_mutex_unlock(&s->lock);
    return go;
}

static void *act(void *arg)
{
    struct actor *a = arg;
    struct story *s = a->story;

    for (int turn = 0; wait_for_cue(a, turn); turn++) {
        int64_t start = lab_now_ns();

        mutator_attach(a->m);
        a->sat_out += (uint64_t)(lab_now_ns() - start) >= s->interval_ns;
        if (RC_NEEDS_GIL && s->had < WORKERS)
            s->order[s->had++] = a->name;
        for (int i = 0; i < COUNT; i++)
            fetch_add_relaxed(&s->n, 1); /* read when the turn is over */
        mutator_detach(a->m);
        store_release(&a->turns, turn + 1); /* and what it has counted */
    }
    return NULL;
}

static void cue(struct actor *a)
{
    struct story *s = a->story;

    pthread_mutex_lock(&s->lock);
    a->cue++;
    pthread_cond_broadcast(&s->cued);
    pthread_mutex_unlock(&s->lock);
}

/* ---- looking at the lock ------------------------------------------------- */

static struct gil_stats stats(void)
{
    struct gil_stats now;

    gil_stats(&now);
    return now;
}

/* Tries again until the condition holds; gives up in the end. */
#define UNTIL(s, condition, meanwhile)                                         \
    do {                                                                       \
        int64_t limit_ = lab_now_ns() + (int64_t)LIMIT_S * LAB_NS_PER_S;       \
        while (!(s)->stuck && !(condition)) {                                  \
            meanwhile;                                                         \
            (s)->stuck = lab_now_ns() > limit_;                                \
        }                                                                      \
    } while (0)

/* The worker has taken the turn that its last cue was for. */
static bool is_done(const struct actor *a)
{
    return load_acquire(&a->turns) == a->cue; /* main alone gives cues */
}

static void use_policy(struct story *s, enum gil_policy policy,
                       unsigned interval_us)
{
    struct gil_options options = gil_options();

    options.policy = policy;
    options.interval_us = interval_us;
    options.quantum_us = 100;
    mutator_detach(s->m);
    if (gil_configure(&options) != 0)
        lab_check(s->lab, false, "the policy could not be changed");
    mutator_attach(s->m);
    s->interval_ns = (uint64_t)interval_us * LAB_NS_PER_US;
}

static void fact_n(struct story *s, int64_t expected)
{
    lab_fact(s->lab, "n", expected,
             (int64_t)load_acquire(&s->n)); /* what was counted before */
}

/* Computes, with safepoints, while the worker takes TURNS turns; how many of
 * them it had to wait an interval for. */
static int compute_beside(struct story *s, struct actor *a)
{
    int before = a->sat_out;

    for (int i = 0; i < TURNS; i++) {
        cue(a);
        UNTIL(s, is_done(a), safepoint(s->m));
    }
    return a->sat_out - before;
}

/* ---- the program --------------------------------------------------------- */

static void introduce(struct story *s)
{
    lab_python(s->lab, "import queue, sys, threading\n"
                       "n, go = 0, queue.SimpleQueue()\n"
                       "def worker():\n"
                       "    global n\n"
                       "    while go.get():  # blocks, like a read\n"
                       "        for i in range(1000): n += 1\n"
                       "t = threading.Thread(target=worker)\n"
                       "t.start()");
    fact_n(s, 0);
}

/* A request, and what becomes of it. */
static void tell_request(struct story *s)
{
    struct gil_stats before = stats();

    lab_says(s->lab, "t waits in get(). A thread that blocks gives the lock up "
                     "before, so we have it now. And we keep it when t could "
                     "go on:");
    lab_python(s->lab, "go.put(1)");
    cue(&s->actor[0]);
    UNTIL(s, stats().contended > before.contended, );
    lab_fact(s->lab, "threads that wait for the lock", 1,
             (int64_t)(stats().contended - before.contended));
    fact_n(s, 0);
    lab_says(s->lab, "When it has waited for one switch interval, t asks for "
                     "the lock: it sets a flag that we look at between two "
                     "bytecodes. Until we look, nothing happens.");
    lab_python(s->lab, "sys.getswitchinterval()");
    lab_answer(s->lab, "seconds", "0.005",
               gil_options().interval_us == 5000 ? "0.005" : "other");
    UNTIL(s, stats().requests > before.requests, );
    lab_fact(s->lab, "drop requests", 1,
             (int64_t)(stats().requests - before.requests));
    fact_n(s, 0);
    lab_says(s->lab, "Now we look (a safepoint), drop the lock, and wait until "
                     "t has taken it. It runs until it blocks in get() again; "
                     "then the lock is ours once more.");
    UNTIL(s, is_done(&s->actor[0]), safepoint(s->m));
    fact_n(s, COUNT);
    lab_fact(s->lab, "times we dropped it on request", 1,
             (int64_t)(stats().forced_switches - before.forced_switches));
    lab_fact(s->lab, "times t gave it up by itself", 1,
             (int64_t)(stats().voluntary - before.voluntary));
}

static void tell_alone(struct story *s)
{
    struct gil_stats before = stats();

    lab_says(s->lab, "While t is blocked nobody wants the lock, and we compute "
                     "as long as we like without ever giving it up.");
    lab_python(s->lab, "for i in range(100_000): pass");
    for (int i = 0; i < 100000; i++)
        safepoint(s->m);
    lab_fact(s->lab, "drop requests", 0,
             (int64_t)(stats().requests - before.requests));
    lab_fact(s->lab, "times the lock changed hands", 0,
             (int64_t)(stats().acquired - before.acquired));
}

static void tell_convoy(struct story *s)
{
    lab_says(s->lab, "The convoy effect: beside a thread that computes, one "
                     "that does I/O waits a whole interval each time it comes "
                     "back, however little it has to do. That makes 200 "
                     "answers a second at most.");
    lab_python(s->lab, "for i in range(3):\n"
                       "    go.put(1)\n"
                       "    while n < 1000 * (i + 2): pass  # computes");
    lab_fact(s->lab, "turns of t after a whole interval", TURNS,
             compute_beside(s, &s->actor[0]));
    fact_n(s, (1 + TURNS) * COUNT);
}

static void tell_boost(struct story *s)
{
    struct gil_stats before;
    int sat_out;

    lab_says(s->lab,
             "Python has this one policy. Here are others. Under \"boost\" a "
             "thread that has given the lock up early, by itself, asks at once "
             "when it comes back, and is handed it. With an interval of ten "
             "seconds, to make it plain:");
    use_policy(s, GIL_BOOST, LONG_US);
    mutator_detach(s->m); /* the lock is free: t takes it, and gives it up */
    cue(&s->actor[0]);
    UNTIL(s, is_done(&s->actor[0]), );
    mutator_attach(s->m);
    before = stats();
    sat_out = compute_beside(s, &s->actor[0]);
    lab_fact(s->lab, "turns of t after a whole interval", 0, sat_out);
    lab_fact(s->lab, "turns of t that it was handed the lock for", TURNS,
             (int64_t)(stats().boosted - before.boosted));
}

/* Lets both come while we have the lock; in which order they had it. */
static void in_line(struct story *s, int first, const char *expected)
{
    struct gil_stats before = stats();

    s->had = 0; /* nobody else runs */
    cue(&s->actor[first]);
    UNTIL(s, stats().contended > before.contended, );
    cue(&s->actor[1 - first]);
    UNTIL(s, stats().contended > before.contended + 1, );
    UNTIL(s, is_done(&s->actor[0]) && is_done(&s->actor[1]), safepoint(s->m));
    lab_answer(s->lab, "had the lock, in this order", expected, s->order);
}

static void tell_line(struct story *s)
{
    lab_says(s->lab, "Under \"fifo\" waiters stand in line, and the lock is "
                     "handed to the first. Two threads, t and u, come while "
                     "we have it: first t, then u; and the other way round.");
    use_policy(s, GIL_FIFO, 5000);
    in_line(s, 0, "tu");
    in_line(s, 1, "ut");
}

/* Where there is no such lock. */
static void tell_without(struct story *s)
{
    lab_says(s->lab, "Here is no lock to hold: t runs when it can, whatever we "
                     "do. We compute, and do not look at any flag:");
    lab_python(s->lab, "go.put(1)");
    cue(&s->actor[0]);
    UNTIL(s, is_done(&s->actor[0]), );
    fact_n(s, COUNT);
    lab_fact(s->lab, "times anybody waited for the lock", 0,
             (int64_t)stats().contended);
    lab_fact(s->lab, "times anybody took it", 0, (int64_t)stats().acquired);
    lab_says(s->lab, "So there is no convoy either. The price is paid "
                     "elsewhere: with every count of a reference.");
}

static void tell(struct story *s)
{
    introduce(s);
    if (!RC_NEEDS_GIL) {
        tell_without(s);
        return;
    }
    use_policy(s, GIL_TIMED_FORCED, 5000);
    tell_request(s);
    tell_alone(s);
    tell_convoy(s);
    tell_boost(s);
    tell_line(s);
    lab_check(s->lab, !s->stuck, "something did not happen in time");
}

/* ---- the stage ----------------------------------------------------------- */

static bool start(struct story *s, int *started)
{
    for (*started = 0; *started < WORKERS; (*started)++) {
        struct actor *a = &s->actor[*started];

        a->story = s;
        a->name = "tu"[*started];
        a->m = mutator_create();
        if (!a->m)
            return false;
        if (pthread_create(&a->thread, NULL, act, a) != 0) {
            mutator_detach(s->m);
            mutator_destroy(a->m);
            mutator_attach(s->m);
            return false;
        }
    }
    return true;
}

static void stop(struct story *s, int started)
{
    pthread_mutex_lock(&s->lock);
    s->over = true;
    pthread_cond_broadcast(&s->cued);
    pthread_mutex_unlock(&s->lock);
    mutator_detach(s->m);
    for (int i = 0; i < started; i++) {
        pthread_join(s->actor[i].thread, NULL);
        mutator_destroy(s->actor[i].m);
    }
    mutator_attach(s->m);
}

int contention_story(struct lab *lab, struct mutator *m)
{
    static struct story story;
    struct gil_options options = gil_options();
    struct census before = census_take(m);
    int started;
    bool ok;

    story = (struct story){
        .lab = lab,
        .m = m,
        .lock = PTHREAD_MUTEX_INITIALIZER,
        .cued = PTHREAD_COND_INITIALIZER,
    };
    lab_cell_begin(lab, 1 + WORKERS);
    ok = start(&story, &started);
    if (ok)
        tell(&story);
    stop(&story, started);
    if (!ok)
        return lab_fail(lab, "no threads for the transcript");
    mutator_detach(m);
    (void)gil_configure(&options); /* as the command line said */
    mutator_attach(m);
    census_check(lab, m, &before);
    lab_cell_end(lab);
    return 0;
}
