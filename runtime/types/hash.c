/* SPDX-License-Identifier: MIT */
#include "runtime/types/hash.h"
#include "runtime/types/types.h"

#include <string.h>

static bool equal_at(const struct object *a, const struct object *b, int depth);

static bool tuple_equal(const struct object *a, const struct object *b,
                        int depth)
{
    size_t n = tuple_len(a);

    if (depth == KEY_DEPTH || tuple_len(b) != n)
        return false;
    for (size_t i = 0; i < n; i++) {
        struct object *x = slot_peek(&tuple_of(a)->slots[i]);
        struct object *y = slot_peek(&tuple_of(b)->slots[i]);

        /* NULL: one of them is being taken apart by its last owner */
        if (!x || !y || !equal_at(x, y, depth + 1))
            return false;
    }
    return true;
}

static bool equal_at(const struct object *a, const struct object *b, int depth)
{
    if (a == b)
        return true;
    if (a->type->kind != b->type->kind)
        return false;
    switch (a->type->kind) {
    case KIND_INT:
        return int_value(a) == int_value(b);
    case KIND_FLOAT:
        return float_value(a) == float_value(b);
    case KIND_STR:
        return str_equal(a, b);
    case KIND_TUPLE:
        return tuple_equal(a, b, depth);
    default:
        return false;
    }
}

bool object_equal(const struct object *a, const struct object *b)
{
    return equal_at(a, b, 0);
}

static uint32_t hash_word(uint64_t word)
{
    return hash_fold(hash_mix(hash_mix(word)));
}

static uint32_t float_hash(double value)
{
    uint64_t word;

    value += 0.0; /* -0.0 equals 0.0, so it must hash like it */
    memcpy(&word, &value, sizeof(word));
    return hash_word(word);
}

static bool hash_at(const struct object *o, uint32_t *hash, int depth);

static bool tuple_hash(const struct object *o, uint32_t *hash, int depth)
{
    struct tuple *t = tuple_of(o);
    uint64_t mixed = t->size;

    /* relaxed: whoever computes it computes the same */
    *hash = load_relaxed(&t->hash);
    if (*hash)
        return true;
    if (depth == KEY_DEPTH)
        return false;
    for (size_t i = 0; i < t->size; i++) {
        struct object *item = slot_peek(&t->slots[i]);

        if (!item || !hash_at(item, hash, depth + 1))
            return false;
        mixed = hash_mix(mixed ^ *hash);
    }
    *hash = hash_fold(hash_mix(mixed));
    store_relaxed(&t->hash, *hash); /* as above */
    return true;
}

static bool hash_at(const struct object *o, uint32_t *hash, int depth)
{
    switch (o->type->kind) {
    case KIND_INT:
        *hash = hash_word((uint64_t)int_value(o));
        return true;
    case KIND_FLOAT:
        *hash = float_hash(float_value(o));
        return true;
    case KIND_STR:
        *hash = str_hash(o);
        return true;
    case KIND_TUPLE:
        return tuple_hash(o, hash, depth);
    case KIND_LIST:
    case KIND_DICT:
    case KIND_SET:
        return false;
    default:
        /* identity; objects never move */
        *hash = hash_word((uint64_t)(uintptr_t)o >> 4);
        return true;
    }
}

bool object_hash(const struct object *o, uint32_t *hash)
{
    return hash_at(o, hash, 0);
}
