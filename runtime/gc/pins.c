/* SPDX-License-Identifier: MIT */
#include "runtime/gc/pins.h"

#include "runtime/gc/spin.h"

static struct spin registry_lock;
static struct pins *registry; /* under the lock, or with the world stopped */

void pins_open(struct pins *p, uint32_t *granules)
{
    *p = (struct pins){.granules = granules};
    spin_lock(&registry_lock);
    p->next = registry;
    if (registry)
        registry->prev = p;
    registry = p;
    spin_unlock(&registry_lock);
}

void pins_close(struct mutator *m, struct pins *p)
{
    while (p->first < p->count)
        pins_release_first(m, p);
    spin_lock(&registry_lock);
    if (p->next)
        p->next->prev = p->prev;
    if (p->prev)
        p->prev->next = p->next;
    else
        registry = p->next;
    spin_unlock(&registry_lock);
}

void pins_for_each_other(const struct pins *set,
                         void (*visit)(struct object *, void *), void *arg)
{
    for (const struct pins *p = registry; p; p = p->next)
        for (size_t i = p->first; p != set && i < p->count; i++)
            visit(pins_get(p, i), arg);
}

/* The sets lie on stacks of threads that are not here. */
void pins_fork_child(struct mutator *m)
{
    while (registry) {
        struct pins *p = registry;

        registry = p->next;
        if (registry)
            registry->prev = NULL;
        while (p->first < p->count)
            pins_release_first(m, p);
    }
}

void pins_for_each(void (*visit)(struct object *, void *), void *arg)
{
    pins_for_each_other(NULL, visit, arg);
}
