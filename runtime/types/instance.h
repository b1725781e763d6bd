/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_TYPES_INSTANCE_H
#define RUNTIME_TYPES_INSTANCE_H
/*
 * Instances of classes. A class is a static type descriptor:
 *
 *     CLASS_TYPE(node_type, "Node", NULL, "left", "right");
 *
 * names the class, its finalizer (__del__, or NULL) and its fixed attributes,
 * which get a slot in the instance (__slots__) and are reached by number or by
 * name. Any other name goes to a dict that is made when the first one is set
 * (__dict__).
 *
 * Safe to share, and no operation on a field takes a lock: an attribute is one
 * slot, overwritten by one exchange. Setting and deleting are safepoints.
 */
#include "runtime/die.h"
#include "runtime/types/dict.h"

struct instance {
    struct object base;
    struct slot slots[]; /* the dict or NULL, then the fields */
};

#define CLASS_TYPE(variable, class_name, finalizer, ...)                       \
    static const char *const variable##_fields[] = {__VA_ARGS__};              \
    const struct type variable = {                                             \
        .name = (class_name),                                                  \
        .basic_size =                                                          \
            sizeof(struct instance) + sizeof(struct slot) +                    \
            sizeof(variable##_fields) / sizeof(char *) * sizeof(struct slot),  \
        .kind = KIND_INSTANCE,                                                 \
        .traverse = instance_traverse,                                         \
        .clear = instance_clear,                                               \
        .finalize = (finalizer),                                               \
        .fields = variable##_fields,                                           \
        .field_count = sizeof(variable##_fields) / sizeof(char *),             \
    }

struct span instance_traverse(const struct object *);
void instance_clear(struct mutator *, struct object *);

static inline struct instance *instance_of(const struct object *o)
{
    return (struct instance *)(uintptr_t)o;
}

/* *dst = a new instance, all attributes unset; false when memory runs out.
 * May release what *dst held. */
bool instance_new(struct mutator *, const struct type *, struct object **dst);

/* --- fields, by number --- */

static inline struct slot *instance_slot(struct object *o, size_t i)
{
    check_slow(o->type->kind == KIND_INSTANCE && i < o->type->field_count);
    return &instance_of(o)->slots[1 + i];
}

/* *dst = the field; false when it is unset (then *dst is NULL). Takes no
 * lock. May release what *dst held. */
static inline bool instance_field(struct mutator *m, struct object *o, size_t i,
                                  struct object **dst)
{
    return slot_load(m, dst, instance_slot(o, i));
}

/* `value` may be NULL: the field is unset then. */
static inline void instance_set_field(struct mutator *m, struct object *o,
                                      size_t i, struct object *value)
{
    slot_store(m, instance_slot(o, i), value);
}

/* --- attributes, by name --- */

/* False when it is unset (then *dst is NULL). */
bool instance_get(struct mutator *, struct object *, const char *name,
                  struct object **dst);

/* False when memory ran out: nothing is changed. `value` is not NULL. */
bool instance_set(struct mutator *, struct object *, const char *name,
                  struct object *value);

/* False when it was not set. */
bool instance_del(struct mutator *, struct object *, const char *name);

/* The same with names that are str objects; all else is no attribute. */
bool instance_get_str(struct mutator *, struct object *, struct object *name,
                      struct object **dst);
bool instance_set_str(struct mutator *, struct object *, struct object *name,
                      struct object *value);
bool instance_del_str(struct mutator *, struct object *, struct object *name);

/* *dst = the instance's dict; false when it has none (then *dst is NULL). */
bool instance_dict(struct mutator *, struct object *, struct object **dst);

#endif
