/* SPDX-License-Identifier: MIT */
/* int, float and str: immutable, without references, untracked. */
#include "runtime/thread/frame.h"
#include "runtime/types/float.h"
#include "runtime/types/hash.h"
#include "runtime/types/int.h"
#include "runtime/types/str.h"

#include <string.h>

bool int_new(struct mutator *m, int64_t value, struct object **dst)
{
    struct object *o = object_new(m, &int_type, sizeof(struct int_object));

    if (!o)
        return false;
    ((struct int_object *)(void *)o)->value = value;
    local_adopt(m, dst, o);
    return true;
}

bool float_new(struct mutator *m, double value, struct object **dst)
{
    struct object *o = object_new(m, &float_type, sizeof(struct float_object));

    if (!o)
        return false;
    ((struct float_object *)(void *)o)->value = value;
    local_adopt(m, dst, o);
    return true;
}

bool str_new(struct mutator *m, const char *bytes, size_t length,
             struct object **dst)
{
    struct object *o;

    if (length >= UINT32_MAX)
        return false;
    o = object_new(m, &str_type, sizeof(struct str_object) + length + 1);
    if (!o)
        return false;
    str_of(o)->length = (uint32_t)length;
    if (length)
        memcpy(str_of(o)->bytes, bytes, length);
    local_adopt(m, dst, o);
    return true;
}

bool str_equal_bytes(const struct object *o, const char *bytes, size_t length)
{
    return str_len(o) == length && memcmp(str_bytes(o), bytes, length) == 0;
}

bool str_equal(const struct object *a, const struct object *b)
{
    return a == b || str_equal_bytes(a, str_bytes(b), str_len(b));
}

uint32_t str_hash_bytes(const char *bytes, size_t length)
{
    uint64_t hash = length, word;

    for (; length >= sizeof(word); length -= sizeof(word)) {
        memcpy(&word, bytes, sizeof(word));
        hash = hash_mix(hash ^ word);
        bytes += sizeof(word);
    }
    word = 0;
    if (length)
        memcpy(&word, bytes, length);
    return hash_fold(hash_mix(hash_mix(hash ^ word)));
}

static size_t str_sizeof(const struct object *o)
{
    return sizeof(struct str_object) + str_len(o) + 1;
}

const struct type int_type = {
    .name = "int",
    .basic_size = sizeof(struct int_object),
    .kind = KIND_INT,
};

const struct type float_type = {
    .name = "float",
    .basic_size = sizeof(struct float_object),
    .kind = KIND_FLOAT,
};

const struct type str_type = {
    .name = "str",
    .basic_size = sizeof(struct str_object) + 1,
    .kind = KIND_STR,
    .sizeof_ = str_sizeof,
};
