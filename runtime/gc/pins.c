/* SPDX-License-Identifier: MIT */
#include "runtime/gc/pins.h"

#include "runtime/gc/spin.h"

#include <stdlib.h>

static struct spin registry_lock;
static struct pins *registry; /* under the lock, or with the world stopped */

void pins_open(struct mutator *m, struct pins *p, uint32_t *granules)
{
    *p = (struct pins){.granules = granules, .owner = m};
    spin_lock(&registry_lock);
    p->next = registry;
    if (registry)
        registry->prev = p;
    registry = p;
    spin_unlock(&registry_lock);
}

static void unlink_locked(const struct pins *p)
{
    if (p->next)
        p->next->prev = p->prev;
    if (p->prev)
        p->prev->next = p->next;
    else
        registry = p->next;
}

void pins_close(struct mutator *m, struct pins *p)
{
    while (p->first < p->count)
        pins_release_first(m, p);
    spin_lock(&registry_lock);
    unlink_locked(p);
    spin_unlock(&registry_lock);
}

void pins_for_each_other(const struct pins *set,
                         void (*visit)(struct object *, void *), void *arg)
{
    for (const struct pins *p = registry; p; p = p->next)
        for (size_t i = p->first; p != set && i < p->count; i++)
            visit(pins_get(p, i), arg);
}

/* Takes the sets of others out of the registry; copies them if `copy` is not
 * NULL. */
static void take_foreign(const struct mutator *m, struct pins *copy)
{
    for (struct pins *p = registry, *next; p; p = next) {
        next = p->next;
        if (p->owner == m)
            continue;
        if (copy)
            *copy++ = *p;
        unlink_locked(p);
    }
}

/*
 * The sets lie on stacks of threads that are not here. Finalizers may start
 * new threads, which get these stacks, so everything is copied before the
 * first release. Without memory for that the objects leak.
 */
void pins_fork_child(struct mutator *m)
{
    size_t count = 0;
    struct pins *copy;

    for (const struct pins *p = registry; p; p = p->next)
        count += p->owner != m;
    if (count == 0)
        return;
    copy = malloc(count * sizeof *copy);
    take_foreign(m, copy);
    for (size_t i = 0; copy && i < count; i++)
        while (copy[i].first < copy[i].count)
            pins_release_first(m, &copy[i]);
    free(copy);
}

void pins_for_each(void (*visit)(struct object *, void *), void *arg)
{
    pins_for_each_other(NULL, visit, arg);
}
