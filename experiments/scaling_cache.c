/* SPDX-License-Identifier: MIT */
/*
 * dict_cache: one dict that all threads look things up in, and now and then
 * put something into: a memo table, a registry, a routing table.
 * One operation is one lookup whose answer is used; one in WRITE_EVERY is a
 * store of a new value instead.
 *
 * request: what a web service does with shared objects. A request is made of
 * private objects; on its way it looks up shared configuration and refers to
 * shared constants. One operation is one request answered.
 *
 * Keys are strings. In dict_cache each thread has its own copies of them, so
 * that the dict and its values alone are shared; in request they are shared
 * constants, as a compiler would make them.
 */
#include "experiments/scaling.h"

#include <stdio.h>
#include <string.h>

enum {
    KEYS = 1024,
    WRITE_EVERY = 1000,
    BATCH = 64,
};

/* frame[at] = a tuple of count strings: prefix0, prefix1, ... */
static bool names_new(struct mutator *m, const char *prefix, size_t count,
                      struct object **frame, int at)
{
    struct object **scratch = frame_push(m, 1);
    bool ok = scratch && tuple_new(m, NULL, count, &frame[at]);
    char text[32];

    for (size_t i = 0; ok && i < count; i++) {
        int length = snprintf(text, sizeof(text), "%s%zu", prefix, i);

        ok = str_new(m, text, (size_t)length, scratch) &&
             tuple_fill(m, frame[at], i, *scratch);
    }
    if (scratch)
        frame_pop(m, scratch);
    return ok;
}

/* ---- dict_cache --------------------------------------------------------- */

/*
 * The value of key k is k + KEYS * something: whatever was stored last, it
 * tells which key it belongs to.
 */
static bool cache_store(struct mutator *m, struct object *dict,
                        struct object *key, int64_t value,
                        struct object **scratch)
{
    return int_new(m, value, scratch) && dict_set(m, dict, key, *scratch);
}

enum { CACHE_DICT = 0, CACHE_NAMES, CACHE_KEY, CACHE_VALUE };

static bool cache_open(struct scaling_run *run, struct mutator *m)
{
    struct object **f = run->frame;
    bool ok = dict_new(m, &f[CACHE_DICT]) &&
              names_new(m, "key-", KEYS, f, CACHE_NAMES);

    for (size_t i = 0; ok && i < KEYS; i++) {
        tuple_get(m, f[CACHE_NAMES], i, &f[CACHE_KEY]);
        ok = cache_store(m, f[CACHE_DICT], f[CACHE_KEY], (int64_t)i,
                         &f[CACHE_VALUE]);
    }
    local_clear(m, &f[CACHE_KEY]);
    local_clear(m, &f[CACHE_VALUE]);
    return ok;
}

static bool cache_thread_open(struct scaling_thread *t)
{
    return names_new(t->m, "key-", KEYS, t->frame, CACHE_NAMES);
}

static uint64_t cache_batch(struct scaling_thread *t)
{
    struct object *dict = t->run->frame[CACHE_DICT];
    struct object **key = &t->frame[CACHE_KEY];
    struct object **value = &t->frame[CACHE_VALUE];

    for (int i = 0; i < BATCH; i++) {
        uint64_t random = scaling_random(&t->random);
        size_t k = (size_t)(random >> 54); /* the upper ten bits */

        tuple_get(t->m, t->frame[CACHE_NAMES], k, key);
        if ((uint32_t)random % WRITE_EVERY == 0) {
            t->sum++; /* versions, so that it is a new value */
            t->out_of_memory |= !cache_store(
                t->m, dict, *key, (int64_t)(k + KEYS * t->sum), value);
        } else {
            t->wrong += !dict_get(t->m, dict, *key, value) ||
                        (uint64_t)int_value(*value) % KEYS != k;
        }
    }
    local_clear(t->m, key);
    local_clear(t->m, value);
    safepoint(t->m);
    return BATCH;
}

/* Every key is there, in its place, with a value of its own. */
static void cache_verify(struct scaling_run *run, struct mutator *m)
{
    struct object **f = run->frame;
    uint64_t position = 0;
    size_t k = 0;

    while (dict_next(m, f[CACHE_DICT], &position, &f[CACHE_KEY],
                     &f[CACHE_VALUE]) == NEXT_ITEM) {
        struct object *name;

        tuple_get(m, f[CACHE_NAMES], k, &f[CACHE_VALUE + 1]);
        name = f[CACHE_VALUE + 1];
        run->thread[0].wrong += !name || !str_equal(name, f[CACHE_KEY]) ||
                                (uint64_t)int_value(f[CACHE_VALUE]) % KEYS != k;
        k++;
    }
    for (int i = CACHE_KEY; i <= CACHE_VALUE + 1; i++)
        local_clear(m, &f[i]);
    lab_check_equal(run->lab, "entries of the dict", KEYS, (int64_t)k);
}

const struct scaling_workload scaling_dict_cache = {
    .name = "dict_cache",
    .open = cache_open,
    .thread_open = cache_thread_open,
    .batch = cache_batch,
    .verify = cache_verify,
};

/* ---- request ------------------------------------------------------------ */

enum {
    SETTINGS = 32,  /* entries of the configuration */
    CONSTANTS = 16, /* strings that requests and answers refer to */
    LOOKUPS = 4,    /* of the configuration, by a request */
    ARGUMENTS = 4,  /* of a request: private ints in a private list */
    REQUESTS = 16,  /* in a batch */
};

/* Main's frame: shared by all. */
enum { R_CONFIG, R_NAMES, R_CONSTANTS };
/* A thread's frame. */
enum { R_REQUEST, R_ARGUMENTS, R_ANSWER, R_KEY, R_VALUE, R_TEXT };

enum { FIELD_PATH, FIELD_ARGUMENTS };
CLASS_TYPE(request_type, "Request", NULL, "path", "arguments");

static bool request_open(struct scaling_run *run, struct mutator *m)
{
    struct object **f = run->frame;
    bool ok = dict_new(m, &f[R_CONFIG]) &&
              names_new(m, "setting-", SETTINGS, f, R_NAMES) &&
              names_new(m, "text/constant-", CONSTANTS, f, R_CONSTANTS);

    for (size_t i = 0; ok && i < SETTINGS; i++) {
        tuple_get(m, f[R_NAMES], i, &f[R_KEY]);
        ok = int_new(m, (int64_t)(i * i), &f[R_VALUE]) &&
             dict_set(m, f[R_CONFIG], f[R_KEY], f[R_VALUE]);
    }
    local_clear(m, &f[R_KEY]);
    local_clear(m, &f[R_VALUE]);
    return ok;
}

/* The request as it comes in: an instance with a path and arguments. */
static bool request_make(struct scaling_thread *t, uint64_t random)
{
    struct object **f = t->frame;
    struct mutator *m = t->m;

    if (!instance_new(m, &request_type, &f[R_REQUEST]) ||
        !list_new(m, &f[R_ARGUMENTS]))
        return false;
    tuple_get(m, t->run->frame[R_CONSTANTS], random % CONSTANTS, &f[R_KEY]);
    instance_set_field(m, f[R_REQUEST], FIELD_PATH, f[R_KEY]);
    instance_set_field(m, f[R_REQUEST], FIELD_ARGUMENTS, f[R_ARGUMENTS]);
    for (int64_t i = 0; i < ARGUMENTS; i++) {
        if (!int_new(m, i, &f[R_VALUE]) ||
            !list_append(m, f[R_ARGUMENTS], f[R_VALUE]))
            return false;
    }
    local_clear(m, &f[R_ARGUMENTS]); /* the request has it */
    return true;
}

/* Adds up arguments and settings; -1 when something is not there. */
static int64_t request_total(struct scaling_thread *t, uint64_t random)
{
    struct object **f = t->frame;
    struct mutator *m = t->m;
    int64_t total = 0;

    if (!instance_field(m, f[R_REQUEST], FIELD_ARGUMENTS, &f[R_ARGUMENTS]))
        return -1;
    for (size_t i = 0; list_get(m, f[R_ARGUMENTS], i, &f[R_VALUE]); i++)
        total += int_value(f[R_VALUE]);
    for (size_t i = 0; i < LOOKUPS; i++) {
        tuple_get(m, t->run->frame[R_NAMES], (random + i) % SETTINGS,
                  &f[R_KEY]);
        if (!dict_get(m, t->run->frame[R_CONFIG], f[R_KEY], &f[R_VALUE]))
            return -1;
        total += int_value(f[R_VALUE]);
    }
    return total;
}

/* The answer: a list of two constants, a new text and the total. */
static bool request_answer(struct scaling_thread *t, int64_t total)
{
    struct object **f = t->frame;
    struct mutator *m = t->m;
    char text[32];
    int length = snprintf(text, sizeof(text), "total=%lld", (long long)total);

    if (!list_new_sized(m, 4, &f[R_ANSWER]) ||
        !str_new(m, text, (size_t)length, &f[R_TEXT]) ||
        !int_new(m, total, &f[R_VALUE]))
        return false;
    instance_field(m, f[R_REQUEST], FIELD_PATH, &f[R_KEY]);
    if (!list_append(m, f[R_ANSWER], f[R_KEY]))
        return false;
    tuple_get(m, t->run->frame[R_CONSTANTS], 0, &f[R_KEY]);
    return list_append(m, f[R_ANSWER], f[R_KEY]) &&
           list_append(m, f[R_ANSWER], f[R_TEXT]) &&
           list_append(m, f[R_ANSWER], f[R_VALUE]);
}

static int64_t request_expected(uint64_t random)
{
    int64_t total = ARGUMENTS * (ARGUMENTS - 1) / 2;

    for (size_t i = 0; i < LOOKUPS; i++) {
        int64_t k = (int64_t)((random + i) % SETTINGS);

        total += k * k;
    }
    return total;
}

static uint64_t request_batch(struct scaling_thread *t)
{
    for (int i = 0; i < REQUESTS; i++) {
        uint64_t random = scaling_random(&t->random) >> 32;
        int64_t total;

        if (!request_make(t, random)) {
            t->out_of_memory = true;
            return 0;
        }
        total = request_total(t, random);
        t->wrong += total != request_expected(random);
        if (!request_answer(t, total)) {
            t->out_of_memory = true;
            return 0;
        }
        t->wrong += list_len(t->frame[R_ANSWER]) != 4;
        for (int k = R_REQUEST; k <= R_TEXT; k++)
            local_clear(t->m, &t->frame[k]);
        safepoint(t->m);
    }
    return REQUESTS;
}

const struct scaling_workload scaling_request = {
    .name = "request",
    .allocates = true,
    .open = request_open,
    .batch = request_batch,
};
