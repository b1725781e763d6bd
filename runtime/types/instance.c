/* SPDX-License-Identifier: MIT */
#include "runtime/types/instance.h"

#include <string.h>

bool instance_new(struct mutator *m, const struct type *type,
                  struct object **dst)
{
    struct object *o = object_new(m, type, type->basic_size);

    if (!o)
        return false;
    local_adopt(m, dst, o);
    return true;
}

/* The slot of a fixed attribute, or NULL when the name is not one. */
static struct slot *find_field(struct object *o, const char *name,
                               size_t length)
{
    for (size_t i = 0; i < o->type->field_count; i++) {
        const char *field = o->type->fields[i];

        if (strncmp(field, name, length) == 0 && field[length] == '\0')
            return instance_slot(o, i);
    }
    return NULL;
}

/*
 * The dict, or NULL. Not a reference, and safe without: a dict, once there,
 * stays until the collector clears the instance, which it does only to those
 * that nobody holds.
 */
static struct object *peek_dict(struct object *o)
{
    return slot_peek(&instance_of(o)->slots[0]);
}

bool instance_dict(struct mutator *m, struct object *o, struct object **dst)
{
    return slot_load(m, dst, &instance_of(o)->slots[0]);
}

/* The dict, made if need be; NULL when memory ran out. */
static struct object *make_dict(struct mutator *m, struct object *o)
{
    struct slot *slot = &instance_of(o)->slots[0];
    struct object *dict = slot_peek(slot), **frame;

    if (dict || !(frame = frame_push(m, 1)))
        return dict;
    if (dict_new(m, &frame[0]) && slot_fill_once(m, slot, frame[0]))
        dict = frame[0];
    else
        dict = slot_peek(slot); /* another was faster, or NULL */
    frame_pop(m, frame);
    return dict;
}

static bool get(struct mutator *m, struct object *o, const char *name,
                size_t length, struct object **dst)
{
    struct slot *field = find_field(o, name, length);
    struct object *dict;

    if (field)
        return slot_load(m, dst, field);
    dict = peek_dict(o);
    if (dict)
        return dict_get_bytes(m, dict, name, length, dst);
    local_clear(m, dst);
    return false;
}

bool instance_get(struct mutator *m, struct object *o, const char *name,
                  struct object **dst)
{
    return get(m, o, name, strlen(name), dst);
}

bool instance_get_str(struct mutator *m, struct object *o, struct object *name,
                      struct object **dst)
{
    if (name->type->kind == KIND_STR)
        return get(m, o, str_bytes(name), str_len(name), dst);
    local_clear(m, dst);
    return false;
}

bool instance_set_str(struct mutator *m, struct object *o, struct object *name,
                      struct object *value)
{
    struct slot *field;
    struct object *dict;

    if (name->type->kind != KIND_STR)
        return false;
    field = find_field(o, str_bytes(name), str_len(name));
    if (field) {
        slot_store(m, field, value);
        return true;
    }
    dict = make_dict(m, o);
    return dict && dict_set(m, dict, name, value);
}

bool instance_set(struct mutator *m, struct object *o, const char *name,
                  struct object *value)
{
    struct slot *field = find_field(o, name, strlen(name));
    struct object **frame;
    bool done;

    if (field) {
        slot_store(m, field, value);
        return true;
    }
    frame = frame_push(m, 1);
    if (!frame)
        return false;
    done = str_new(m, name, strlen(name), &frame[0]) &&
           instance_set_str(m, o, frame[0], value);
    frame_pop(m, frame);
    return done;
}

static bool del(struct mutator *m, struct object *o, const char *name,
                size_t length)
{
    struct slot *field = find_field(o, name, length);
    struct object *old, *dict;

    if (field) {
        old = slot_swap(field, NULL);
        if (old)
            rc_dec(m, old);
        return old != NULL;
    }
    dict = peek_dict(o);
    return dict && dict_del_bytes(m, dict, name, length);
}

bool instance_del(struct mutator *m, struct object *o, const char *name)
{
    return del(m, o, name, strlen(name));
}

bool instance_del_str(struct mutator *m, struct object *o, struct object *name)
{
    return name->type->kind == KIND_STR &&
           del(m, o, str_bytes(name), str_len(name));
}

struct span instance_traverse(const struct object *o)
{
    return (struct span){instance_of(o)->slots, 1 + o->type->field_count};
}

void instance_clear(struct mutator *m, struct object *o)
{
    struct span span = instance_traverse(o);

    for (size_t i = 0; i < span.count; i++)
        slot_store(m, &span.slots[i], NULL);
}
