/* SPDX-License-Identifier: MIT */
/*
 * Threads that answer requests, and look at the clock after each.
 *
 * A request is an object with a list of arguments; on its way to an answer it
 * looks settings up that all share, and refers to a shared name. The answer is
 * kept in the thread's sessions, instead of an old one; so a good part of what
 * is made grows old before it dies, and full collections have something to
 * look at. Now and then a request and its answer hold each other: a cycle,
 * which the collector has to find.
 *
 * The idle control is the same loop without a request.
 */
#include "experiments/mutator_utilisation.h"
#include "lab/memory.h"
#include "lab/stats.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    SETTINGS = 32,
    LOOKUPS = 4,      /* of settings, by a request */
    ARGUMENTS = 4,    /* of a request */
    SESSIONS = 24000, /* of all threads together */
    CYCLE_EVERY = 4,  /* requests */
};

/* ---- the watch ----------------------------------------------------------- */

static int64_t thread_cpu_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * LAB_NS_PER_S + now.tv_nsec;
}

struct watch *watch_new(void)
{
    struct watch *watch = lab_alloc(1, sizeof(*watch));

    watch->delay = lab_alloc(WATCH_ROOM, sizeof(*watch->delay));
    /* Written once, or the first note on every page would be a page fault. */
    memset(watch->delay, 0xff, WATCH_ROOM * sizeof(*watch->delay));
    return watch;
}

void watch_free(struct watch *watch)
{
    if (watch)
        free(watch->delay);
    free(watch);
}

static void note(struct watch *watch, int64_t begin, int64_t end, int64_t off)
{
    if (watch->count == WATCH_ROOM)
        watch->dropped++;
    else
        watch->delay[watch->count++] =
            (struct delay){begin, end, off > 0 ? off : 0};
}

void watch_begin(struct watch *watch)
{
    watch->last = lab_now_ns();
    note(watch, watch->last, watch->last, 0);
    watch->wall = watch->last;
    watch->cpu = thread_cpu_ns();
}

void watch_note(struct watch *watch, int64_t now)
{
    int64_t cpu = thread_cpu_ns();

    note(watch, watch->last, now, (now - watch->wall) - (cpu - watch->cpu));
    watch->wall = now;
    watch->cpu = cpu;
}

/* ---- a request ----------------------------------------------------------- */

/* Main's frame, shared by all. */
enum { M_SETTINGS, M_NAMES, M_KEY, M_VALUE };
/* A thread's frame. */
enum { F_SESSIONS, F_REQUEST, F_ARGUMENTS, F_ANSWER, F_KEY, F_VALUE, F_END };

_Static_assert(F_END <= (int)UTILISATION_FRAME, "a thread's frame");

enum { FIELD_NAME, FIELD_ARGUMENTS, FIELD_ANSWER };
CLASS_TYPE(utilisation_request_type, "Request", NULL, "name", "arguments",
           "answer");

bool utilisation_open(struct utilisation *run, struct mutator *m)
{
    struct object **f = run->frame;
    bool ok = dict_new(m, &f[M_SETTINGS]) &&
              tuple_new(m, NULL, SETTINGS, &f[M_NAMES]);
    char text[32];

    for (size_t i = 0; ok && i < SETTINGS; i++) {
        int length = snprintf(text, sizeof(text), "setting-%zu", i);

        ok = str_new(m, text, (size_t)length, &f[M_KEY]) &&
             tuple_fill(m, f[M_NAMES], i, f[M_KEY]) &&
             int_new(m, (int64_t)(i * i), &f[M_VALUE]) &&
             dict_set(m, f[M_SETTINGS], f[M_KEY], f[M_VALUE]);
    }
    local_clear(m, &f[M_KEY]);
    local_clear(m, &f[M_VALUE]);
    return ok;
}

static bool make_request(struct utilisation_thread *t, uint64_t random)
{
    struct object **f = t->frame;
    struct mutator *m = t->m;

    if (!instance_new(m, &utilisation_request_type, &f[F_REQUEST]) ||
        !list_new(m, &f[F_ARGUMENTS]))
        return false;
    tuple_get(m, t->run->frame[M_NAMES], random % SETTINGS, &f[F_KEY]);
    instance_set_field(m, f[F_REQUEST], FIELD_NAME, f[F_KEY]);
    instance_set_field(m, f[F_REQUEST], FIELD_ARGUMENTS, f[F_ARGUMENTS]);
    for (int64_t i = 0; i < ARGUMENTS; i++) {
        if (!int_new(m, i, &f[F_VALUE]) ||
            !list_append(m, f[F_ARGUMENTS], f[F_VALUE]))
            return false;
    }
    return true;
}

/* Arguments and settings; -1 when one is not there. */
static int64_t add_up(struct utilisation_thread *t, uint64_t random)
{
    struct object **f = t->frame, **shared = t->run->frame;
    struct mutator *m = t->m;
    int64_t total = 0;

    for (size_t i = 0; list_get(m, f[F_ARGUMENTS], i, &f[F_VALUE]); i++)
        total += int_value(f[F_VALUE]);
    for (size_t i = 0; i < LOOKUPS; i++) {
        tuple_get(m, shared[M_NAMES], (random + i) % SETTINGS, &f[F_KEY]);
        if (!dict_get(m, shared[M_SETTINGS], f[F_KEY], &f[F_VALUE]))
            return -1;
        total += int_value(f[F_VALUE]);
    }
    return total;
}

static int64_t expected_total(uint64_t random)
{
    int64_t total = ARGUMENTS * (ARGUMENTS - 1) / 2;

    for (size_t i = 0; i < LOOKUPS; i++) {
        int64_t k = (int64_t)((random + i) % SETTINGS);

        total += k * k;
    }
    return total;
}

static bool make_answer(struct utilisation_thread *t, int64_t total)
{
    struct object **f = t->frame;
    struct mutator *m = t->m;

    instance_field(m, f[F_REQUEST], FIELD_NAME, &f[F_KEY]);
    return list_new_sized(m, 4, &f[F_ANSWER]) &&
           int_new(m, total, &f[F_VALUE]) &&
           list_append(m, f[F_ANSWER], f[F_KEY]) &&
           list_append(m, f[F_ANSWER], f[F_VALUE]);
}

/* The answer goes to the sessions, or it and the request hold each other. */
static bool keep_answer(struct utilisation_thread *t, uint64_t random)
{
    struct object **f = t->frame;
    struct mutator *m = t->m;

    if (random % CYCLE_EVERY != 0)
        return list_set(m, f[F_SESSIONS],
                        random / CYCLE_EVERY % list_len(f[F_SESSIONS]),
                        f[F_ANSWER]);
    if (!list_append(m, f[F_ANSWER], f[F_REQUEST]))
        return false;
    instance_set_field(m, f[F_REQUEST], FIELD_ANSWER, f[F_ANSWER]);
    t->cycles++;
    return true;
}

static void serve(struct utilisation_thread *t)
{
    uint64_t random = stats_random(&t->random) >> 20;
    int64_t total;
    bool ok = make_request(t, random);

    if (ok) {
        total = add_up(t, random);
        t->wrong += total != expected_total(random);
        ok = make_answer(t, total) && keep_answer(t, random);
    }
    t->out_of_memory |= !ok;
    for (int i = F_REQUEST; i < F_END; i++)
        local_clear(t->m, &t->frame[i]);
    safepoint(t->m);
}

/* ---- threads ------------------------------------------------------------- */

static bool open_sessions(struct utilisation_thread *t)
{
    struct object **f = t->frame;
    size_t count = SESSIONS / (size_t)t->run->threads;
    bool ok = list_new_sized(t->m, count, &f[F_SESSIONS]);

    for (size_t i = 0; ok && i < count; i++) {
        ok = list_new_sized(t->m, 4, &f[F_ANSWER]) &&
             list_append(t->m, f[F_SESSIONS], f[F_ANSWER]);
        safepoint(t->m);
    }
    local_clear(t->m, &f[F_ANSWER]);
    return ok;
}

static bool thread_open(struct utilisation_thread *t, int index)
{
    bool ok;

    t->random = lab_settings(t->run->lab)->seed * 1000 + (uint64_t)index;
    t->m = mutator_enter();
    if (!t->m)
        return false;
    t->id = t->m->id;
    t->frame = frame_push(t->m, UTILISATION_FRAME);
    ok = t->frame && open_sessions(t);
    mutator_detach(t->m);
    return ok;
}

static void thread_close(struct utilisation_thread *t)
{
    if (!t->m)
        return;
    mutator_attach(t->m);
    if (t->frame)
        frame_pop(t->m, t->frame);
    mutator_leave(t->m);
}

/* What keeps it from its first request is lost, too: the step begins when the
 * window does, before it is attached. */
void utilisation_work(struct worker *worker, void *arg)
{
    struct utilisation *run = arg;
    struct utilisation_thread *t = &run->thread[worker->index];
    bool ok;

    t->run = run;
    ok = thread_open(t, worker->index);
    while (ok && worker_gate(worker)) {
        uint64_t requests = 0;

        watch_begin(t->watch);
        mutator_attach(t->m);
        watch_tick(t->watch); /* there may be no time left for a request */
        while (!worker_stopped(worker) && !t->out_of_memory) {
            serve(t);
            watch_tick(t->watch);
            requests++;
        }
        worker_finish(worker, requests);
        mutator_detach(t->m);
        ok = !t->out_of_memory;
    }
    thread_close(t);
}

void utilisation_idle(struct worker *worker, void *arg)
{
    struct utilisation *run = arg;
    struct utilisation_thread *t = &run->thread[worker->index];

    t->run = run;
    while (worker_gate(worker)) {
        uint64_t looks = 0;

        watch_begin(t->watch);
        do { /* at least one, if it got no CPU before the end */
            watch_tick(t->watch);
            looks++;
        } while (!worker_stopped(worker));
        worker_finish(worker, looks);
    }
}
