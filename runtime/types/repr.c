/* SPDX-License-Identifier: MIT */
#include "runtime/types/repr.h"
#include "runtime/types/types.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct writer {
    char *buffer;
    size_t size, length;
    bool cut;
    size_t depth; /* of path: the containers that are being shown */
    const struct object *path[REPR_DEPTH];
};

static void put(struct writer *w, const char *text, size_t length)
{
    size_t room = w->size - 1 - w->length;

    if (w->cut)
        return;
    if (length > room) {
        length = room;
        w->cut = true;
    }
    memcpy(w->buffer + w->length, text, length);
    w->length += length;
}

static void puts_to(struct writer *w, const char *text)
{
    put(w, text, strlen(text));
}

/* The shortest digits that read back as the same number; from 1e-4 up to 1e16
 * without an exponent, as Python does. */
static void repr_float(struct writer *w, double value)
{
    char text[40];
    int digits = 0, exponent, decimals;

    if (isnan(value) || isinf(value)) {
        puts_to(w, isnan(value) ? "nan" : value > 0 ? "inf" : "-inf");
        return;
    }
    do
        snprintf(text, sizeof(text), "%.*e", digits, value);
    while (strtod(text, NULL) != value && ++digits < 17);
    exponent = atoi(strchr(text, 'e') + 1);
    if (exponent < -4 || exponent >= 16) {
        snprintf(text, sizeof(text), "%.*g", digits + 1, value);
    } else {
        decimals = digits > exponent ? digits - exponent : 0;
        snprintf(text, sizeof(text), "%.*f", decimals, value);
        if (decimals == 0)
            strcat(text, ".0");
    }
    puts_to(w, text);
}

static void repr_str(struct writer *w, const struct object *o)
{
    const char *bytes = str_bytes(o);
    char text[8];

    puts_to(w, "'");
    for (size_t i = 0; i < str_len(o) && !w->cut; i++) {
        unsigned char c = (unsigned char)bytes[i];

        if (c == '\'' || c == '\\')
            snprintf(text, sizeof(text), "\\%c", c);
        else if (c == '\n')
            snprintf(text, sizeof(text), "\\n");
        else if (c < ' ' || c >= 0x7f)
            snprintf(text, sizeof(text), "\\x%02x", c);
        else
            snprintf(text, sizeof(text), "%c", c);
        puts_to(w, text);
    }
    puts_to(w, "'");
}

static void repr(struct mutator *m, struct writer *w, struct object *o);

/* `f` is one frame slot of the caller's; so in the other repr_* below. */
static void repr_items(struct mutator *m, struct writer *w, struct object *o,
                       struct object **f)
{
    bool tuple = o->type->kind == KIND_TUPLE;

    puts_to(w, tuple ? "(" : "[");
    for (size_t i = 0; !w->cut; i++) {
        if (tuple ? i >= tuple_len(o) : !list_get(m, o, i, &f[0]))
            break;
        if (i)
            puts_to(w, ", ");
        if (tuple && !tuple_get(m, o, i, &f[0]))
            puts_to(w, "<NULL>"); /* not filled yet */
        else
            repr(m, w, f[0]);
    }
    if (tuple && tuple_len(o) == 1)
        puts_to(w, ",");
    puts_to(w, tuple ? ")" : "]");
}

static void repr_table(struct mutator *m, struct writer *w, struct object *o,
                       struct object **f)
{
    bool dict = o->type->kind == KIND_DICT;
    uint64_t position = 0;

    if (!dict && set_len(o) == 0) {
        puts_to(w, "set()");
        return;
    }
    puts_to(w, "{");
    for (bool first = true; !w->cut; first = false) {
        enum next next = dict ? dict_next(m, o, &position, &f[0], &f[1])
                              : set_next(m, o, &position, &f[0]);

        if (next != NEXT_ITEM)
            break;
        if (!first)
            puts_to(w, ", ");
        repr(m, w, f[0]);
        if (dict) {
            puts_to(w, ": ");
            repr(m, w, f[1]);
        }
    }
    puts_to(w, "}");
}

static bool on_path(const struct writer *w, const struct object *o)
{
    for (size_t i = 0; i < w->depth; i++)
        if (w->path[i] == o)
            return true;
    return w->depth == REPR_DEPTH;
}

static void repr_container(struct mutator *m, struct writer *w,
                           struct object *o)
{
    enum type_kind kind = o->type->kind;
    struct object **frame = on_path(w, o) ? NULL : frame_push(m, 2);

    if (!frame) {
        puts_to(w, kind == KIND_LIST    ? "[...]"
                   : kind == KIND_TUPLE ? "(...)"
                                        : "{...}");
        return;
    }
    w->path[w->depth++] = o;
    if (kind == KIND_LIST || kind == KIND_TUPLE)
        repr_items(m, w, o, frame);
    else
        repr_table(m, w, o, frame);
    w->depth--;
    frame_pop(m, frame);
}

static void repr(struct mutator *m, struct writer *w, struct object *o)
{
    char text[32];

    switch (o->type->kind) {
    case KIND_INT:
        snprintf(text, sizeof(text), "%lld", (long long)int_value(o));
        puts_to(w, text);
        break;
    case KIND_FLOAT:
        repr_float(w, float_value(o));
        break;
    case KIND_STR:
        repr_str(w, o);
        break;
    case KIND_LIST:
    case KIND_TUPLE:
    case KIND_DICT:
    case KIND_SET:
        repr_container(m, w, o);
        break;
    default:
        puts_to(w, "<");
        puts_to(w, o->type->name);
        puts_to(w, " object>");
    }
}

size_t object_repr(struct mutator *m, struct object *o, char *buffer,
                   size_t size)
{
    struct writer w = {.buffer = buffer, .size = size};

    repr(m, &w, o);
    if (w.cut)
        memcpy(buffer + w.length - 3, "...", 3);
    buffer[w.length] = '\0';
    return w.length;
}
