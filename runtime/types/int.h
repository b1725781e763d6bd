/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_INT_H
#define RUNTIME_TYPES_INT_H
/* Integers of 64 bits. Immutable; not tracked by the collector. */
#include "runtime/object.h"

struct int_object {
    struct object base;
    int64_t value; /* immutable */
};

extern const struct type int_type;

/* *dst = a new int; false when memory runs out. May release what *dst held. */
bool int_new(struct mutator *, int64_t value, struct object **dst);

static inline int64_t int_value(const struct object *o)
{
    return ((const struct int_object *)(const void *)o)->value;
}

#endif
