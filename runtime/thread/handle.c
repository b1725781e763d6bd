/* SPDX-License-Identifier: MIT */
#include "runtime/thread/handle.h"

#include <pthread.h>
#include <stdlib.h>

/* Handles come in chunks that never move; free ones are linked. */
enum { CHUNK = 127 };

struct handle {
    struct slot slot; /* first: what the user has is &handle->slot */
    struct handle *next_free;
    bool used;
};

struct chunk {
    struct chunk *next;
    struct handle handle[CHUNK];
};

static struct {
    pthread_mutex_t lock; /* held for moments, never across a safepoint */
    struct chunk *chunks;
    struct handle *free;
    size_t count;
} table = {.lock = PTHREAD_MUTEX_INITIALIZER};

static bool grow_locked(void)
{
    struct chunk *chunk = calloc(1, sizeof *chunk);

    if (!chunk)
        return false;
    chunk->next = table.chunks;
    table.chunks = chunk;
    for (int i = CHUNK; i-- > 0;) {
        chunk->handle[i].next_free = table.free;
        table.free = &chunk->handle[i];
    }
    return true;
}

struct slot *handle_new(struct mutator *m, struct object *o)
{
    struct handle *handle = NULL;

    pthread_mutex_lock(&table.lock);
    if (table.free || grow_locked()) {
        handle = table.free;
        table.free = handle->next_free;
        handle->used = true;
        table.count++;
    }
    pthread_mutex_unlock(&table.lock);
    if (!handle)
        return NULL;
    slot_init(m, &handle->slot, o);
    return &handle->slot;
}

void handle_free(struct mutator *m, struct slot *slot)
{
    struct handle *handle = (struct handle *)(void *)slot;

    slot_store(m, slot, NULL);
    pthread_mutex_lock(&table.lock);
    handle->used = false;
    handle->next_free = table.free;
    table.free = handle;
    table.count--;
    pthread_mutex_unlock(&table.lock);
}

void handle_for_each(void (*visit)(struct slot *, void *), void *arg)
{
    pthread_mutex_lock(&table.lock);
    for (struct chunk *chunk = table.chunks; chunk; chunk = chunk->next)
        for (int i = 0; i < CHUNK; i++)
            if (chunk->handle[i].used)
                visit(&chunk->handle[i].slot, arg);
    pthread_mutex_unlock(&table.lock);
}

size_t handle_count(void)
{
    size_t count;

    pthread_mutex_lock(&table.lock);
    count = table.count;
    pthread_mutex_unlock(&table.lock);
    return count;
}

void handle_fork_lock(void)
{
    pthread_mutex_lock(&table.lock);
}

void handle_fork_unlock(void)
{
    pthread_mutex_unlock(&table.lock);
}

void handle_fini(void)
{
    while (table.chunks) {
        struct chunk *chunk = table.chunks;
        table.chunks = chunk->next;
        free(chunk);
    }
    table.free = NULL;
    table.count = 0;
}
