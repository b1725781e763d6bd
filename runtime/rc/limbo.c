/* SPDX-License-Identifier: MIT */
#include "runtime/rc/limbo.h"
#include "runtime/die.h"
#include "runtime/rc/rc.h"
#include "runtime/thread/grace.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Bags of exited mutators, in a table so that leaving one needs no memory;
 * when it is full, bags are merged (and wait for the later tag). */
enum { ORPHAN_BAGS = 16 };

enum { BREATH = 128 }; /* blocks freed between two looks at the breaker */

static struct {
    pthread_mutex_t lock;
    struct bag bags[ORPHAN_BAGS];
    unsigned count; /* atomic: read without the lock as a hint */
} orphans = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* Puts `bag` in front of `into`; the later tag rules for both. */
static void bag_merge(struct bag *into, const struct bag *bag)
{
    if (!into->head) {
        *into = *bag;
        return;
    }
    meta_set_next(granule_address(bag->tail), granule_address(into->head));
    into->head = bag->head;
    into->blocks += bag->blocks;
    into->bytes += bag->bytes;
    if (bag->tag > into->tag)
        into->tag = bag->tag;
}

static void bag_free(struct bag *bag, struct heap_local *heap,
                     struct mutator *breather)
{
    void *block = bag->head ? granule_address(bag->head) : NULL;

    for (unsigned n = 1; block; n++) {
        if (n % BREATH == 0 && breather)
            rc_breathe(breather);
        void *next = meta_next(block);
        check_slow((meta_flags(block) & META_STATE) == META_PARKED);
        meta_set_flags(block, META_FREE);
        heap_free(heap, block);
        block = next;
    }
    memset(bag, 0, sizeof *bag);
}

static void close_bag(struct limbo *limbo, uint64_t tag)
{
    struct bag *bag = &limbo->open;

    bag->tag = tag;
    if (limbo->closed_count == LIMBO_BAGS) /* late: let the youngest wait on */
        bag_merge(&limbo->closed[LIMBO_BAGS - 1], bag);
    else
        limbo->closed[limbo->closed_count++] = *bag;
    memset(bag, 0, sizeof *bag);
}

bool limbo_add(struct limbo *limbo, void *block)
{
    struct bag *bag = &limbo->open;

    meta_set_flags(block, META_PARKED);
    meta_set_next(block, bag->head ? granule_address(bag->head) : NULL);
    bag->head = granule_of(block);
    if (!bag->tail)
        bag->tail = bag->head;
    bag->blocks++;
    bag->bytes += heap_block_size(block);
    if (likely(bag->bytes < LIMBO_BAG_BYTES && bag->blocks < LIMBO_BAG_BLOCKS))
        return false;
    close_bag(limbo, grace_tag_quietly());
    return true;
}

void limbo_close(struct limbo *limbo)
{
    if (limbo->open.head)
        close_bag(limbo, grace_tag());
}

void limbo_leave(const struct limbo *limbo)
{
    if (limbo->closed_count)
        (void)grace_tag(); /* what was asked for quietly may not have begun */
}

static void orphans_reap(struct heap_local *heap, struct mutator *breather)
{
    struct bag due = {0};

    if (load_relaxed(&orphans.count) == 0) /* a hint: the lock decides */
        return;
    pthread_mutex_lock(&orphans.lock);
    for (unsigned i = 0; i < orphans.count;) {
        if (!grace_done(orphans.bags[i].tag)) {
            i++;
            continue;
        }
        bag_merge(&due, &orphans.bags[i]);
        orphans.bags[i] = orphans.bags[orphans.count - 1];
        store_relaxed(&orphans.count, orphans.count - 1); /* under the lock */
    }
    pthread_mutex_unlock(&orphans.lock);
    bag_free(&due, heap, breather);
}

void limbo_reap(struct limbo *limbo, struct heap_local *heap,
                struct mutator *breather)
{
    unsigned done = 0;

    while (done < limbo->closed_count && grace_done(limbo->closed[done].tag))
        bag_free(&limbo->closed[done++], heap, breather);
    if (done) {
        limbo->closed_count -= done;
        memmove(limbo->closed, limbo->closed + done,
                limbo->closed_count * sizeof limbo->closed[0]);
    }
    orphans_reap(heap, breather);
}

void limbo_drain(struct limbo *limbo, struct heap_local *heap)
{
    for (unsigned i = 0; i < limbo->closed_count; i++)
        bag_free(&limbo->closed[i], heap, NULL);
    limbo->closed_count = 0;
    bag_free(&limbo->open, heap, NULL);
}

void limbo_abandon(struct limbo *limbo)
{
    struct bag all = {0};

    limbo_close(limbo);
    limbo_leave(limbo);
    for (unsigned i = 0; i < limbo->closed_count; i++)
        bag_merge(&all, &limbo->closed[i]);
    limbo->closed_count = 0;
    if (!all.head)
        return;
    pthread_mutex_lock(&orphans.lock);
    if (orphans.count == ORPHAN_BAGS) {
        bag_merge(&orphans.bags[0], &all);
    } else {
        orphans.bags[orphans.count] = all;
        store_relaxed(&orphans.count, orphans.count + 1); /* under the lock */
    }
    pthread_mutex_unlock(&orphans.lock);
}

size_t limbo_bytes(const struct limbo *limbo)
{
    size_t bytes = limbo->open.bytes;

    for (unsigned i = 0; i < limbo->closed_count; i++)
        bytes += limbo->closed[i].bytes;
    return bytes;
}

bool limbo_has_orphans(void)
{
    return load_relaxed(&orphans.count) != 0; /* a hint */
}

void limbo_forget_orphans(void)
{
    pthread_mutex_lock(&orphans.lock);
    store_relaxed(&orphans.count, 0); /* under the lock */
    pthread_mutex_unlock(&orphans.lock);
}
