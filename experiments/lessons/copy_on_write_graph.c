/* SPDX-License-Identifier: MIT */
/* What the server of copy_on_write loads, and what a request reads of it. */
#include "experiments/lessons/copy_on_write.h"

#include <stdio.h>
#include <string.h>

enum { TAGS = 4, LIMITS = 3, KEY = 16 };

enum field { NAME, TAG_LIST, BALANCE, LIMIT_TUPLE, FIELDS };

static const char *const user_fields[] = {"name", "tags", "balance", "limits"};

static const struct type user_type = {
    .name = "User",
    .basic_size = sizeof(struct instance) + (FIELDS + 1) * sizeof(struct slot),
    .kind = KIND_INSTANCE,
    .traverse = instance_traverse,
    .clear = instance_clear,
    .fields = user_fields,
    .field_count = FIELDS,
};

static size_t key_of(unsigned user, char *key)
{
    return (size_t)snprintf(key, KEY, "user%07u", user);
}

static bool make_tags(struct mutator *m, unsigned user, struct object **list)
{
    struct object **f = frame_push(m, 1);
    bool done = f && list_new(m, list);
    char tag[KEY];

    for (unsigned i = 0; done && i < TAGS; i++) {
        int length = snprintf(tag, sizeof tag, "tag%u of %u", i, user % 1000);

        done = str_new(m, tag, (size_t)length, &f[0]) &&
               list_append(m, *list, f[0]);
    }
    if (f)
        frame_pop(m, f);
    return done;
}

static bool make_limits(struct mutator *m, unsigned user, struct object **tuple)
{
    struct object **f = frame_push(m, LIMITS);
    bool done = f != NULL;

    for (unsigned i = 0; done && i < LIMITS; i++)
        done = float_new(m, user + i * 0.25, &f[i]);
    done = done && tuple_new(m, f, LIMITS, tuple);
    if (f)
        frame_pop(m, f);
    return done;
}

static bool make_user(struct mutator *m, unsigned user, struct object **dst)
{
    struct object **f = frame_push(m, FIELDS);
    char key[KEY];
    bool done = f && instance_new(m, &user_type, dst) &&
                str_new(m, key, key_of(user, key), &f[NAME]) &&
                make_tags(m, user, &f[TAG_LIST]) &&
                int_new(m, (int64_t)user * 7, &f[BALANCE]) &&
                make_limits(m, user, &f[LIMIT_TUPLE]);

    for (size_t i = 0; done && i < FIELDS; i++)
        instance_set_field(m, *dst, i, f[i]);
    if (f)
        frame_pop(m, f);
    return done;
}

bool graph_make(struct mutator *m, unsigned users, struct object **dst)
{
    struct object **f = frame_push(m, 2);
    bool done = f && dict_new(m, dst);
    char key[KEY];

    for (unsigned i = 0; done && i < users; i++) {
        done = str_new(m, key, key_of(i, key), &f[0]) &&
               make_user(m, i, &f[1]) && dict_set(m, *dst, f[0], f[1]);
        safepoint(m);
    }
    if (f)
        frame_pop(m, f);
    return done;
}

/* Every tag into a name; are they the user's? */
static bool read_tags(struct mutator *m, struct object *list, unsigned user,
                      struct object **name)
{
    bool right = list_len(list) == TAGS;
    char tag[KEY];

    for (unsigned i = 0; right && i < TAGS; i++) {
        int length = snprintf(tag, sizeof tag, "tag%u of %u", i, user % 1000);

        right = list_get(m, list, i, name) &&
                str_equal_bytes(*name, tag, (size_t)length);
    }
    return right;
}

static bool read_limits(struct mutator *m, struct object *tuple, unsigned user,
                        struct object **name)
{
    double sum = 0;

    for (size_t i = 0; i < LIMITS; i++)
        if (tuple_get(m, tuple, i, name))
            sum += float_value(*name);
    return sum == 3.0 * user + 0.75;
}

bool graph_serve(struct mutator *m, struct object *graph, unsigned user)
{
    struct object **f = frame_push(m, FIELDS + 3);
    struct object **record = &f[FIELDS], **name = record + 1;
    struct object **answer = name + 1;
    char key[KEY];
    bool right = f && dict_get_bytes(m, graph, key, key_of(user, key), record);

    for (size_t i = 0; right && i < FIELDS; i++)
        right = instance_field(m, *record, i, &f[i]);
    right = right && str_equal_bytes(f[NAME], key, strlen(key)) &&
            int_value(f[BALANCE]) == (int64_t)user * 7 &&
            read_tags(m, f[TAG_LIST], user, name) &&
            read_limits(m, f[LIMIT_TUPLE], user, name) &&
            list_new(m, answer) && list_append(m, *answer, f[BALANCE]);
    if (f)
        frame_pop(m, f);
    safepoint(m);
    return right;
}
