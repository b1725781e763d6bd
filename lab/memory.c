/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vasprintf() */
#include "lab/memory.h"
#include "lab/workers.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void lab_die(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    fputs("lab: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

static void *alloc_or_die(void *memory)
{
    if (!memory)
        lab_die("out of memory");
    return memory;
}

void *lab_alloc(size_t count, size_t size)
{
    return alloc_or_die(calloc(count ? count : 1, size));
}

void *lab_alloc_lines(size_t count, size_t size)
{
    size_t bytes;
    void *memory;

    if (__builtin_mul_overflow(count, size, &bytes) ||
        bytes > SIZE_MAX - LAB_LINE)
        lab_die("out of memory");
    bytes = (bytes + LAB_LINE) & ~(size_t)(LAB_LINE - 1);
    memory = alloc_or_die(aligned_alloc(LAB_LINE, bytes));
    return memset(memory, 0, bytes);
}

void *lab_grow(void *array, size_t count, size_t *room, size_t size)
{
    if (count < *room)
        return array;
    *room = *room ? *room * 2 : 16;
    return alloc_or_die(reallocarray(array, *room, size));
}

char *lab_copy(const char *text)
{
    return text ? alloc_or_die(strdup(text)) : NULL;
}

char *lab_vformat(const char *format, va_list arguments)
{
    char *text;

    if (vasprintf(&text, format, arguments) < 0)
        lab_die("out of memory");
    return text;
}

char *lab_format(const char *format, ...)
{
    va_list arguments;
    char *text;

    va_start(arguments, format);
    text = lab_vformat(format, arguments);
    va_end(arguments);
    return text;
}

FILE *lab_memory_stream(char **text, size_t *length)
{
    return alloc_or_die(open_memstream(text, length));
}
