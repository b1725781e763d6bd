/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_FLOAT_H
#define RUNTIME_TYPES_FLOAT_H
/* Doubles. Immutable; not tracked by the collector. */
#include "runtime/object.h"

struct float_object {
    struct object base;
    double value; /* immutable */
};

extern const struct type float_type;

/* *dst = a new float; false when memory runs out. May release what it held. */
bool float_new(struct mutator *, double value, struct object **dst);

static inline double float_value(const struct object *o)
{
    return ((const struct float_object *)(const void *)o)->value;
}

#endif
