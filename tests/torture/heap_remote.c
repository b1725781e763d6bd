/* SPDX-License-Identifier: MIT */
/*
 * The heap under threads, for ThreadSanitizer: blocks allocated here are freed
 * there, owners exit while others push on their pools, pools are adopted,
 * abandoned pools are collected and given back, statistics are read all the
 * while. Every block carries a stamp that whoever frees it checks.
 *
 * Usage: heap_remote [SECONDS]. Prints what was done; exit 1 when a stamp or
 * the final baseline is wrong.
 */
#include "runtime/heap/walk.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { THREADS = 4, MAILBOXES = 256, LIFE = 3000 };

struct stamp {
    uint64_t size, check;
};

static struct stamp *mailbox[MAILBOXES]; /* atomic */
static uint32_t done;                    /* atomic: time is over */
static uint32_t wrong;                   /* atomic: stamps found broken */

static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static void free_checked(struct heap_local *h, struct stamp *block)
{
    if (block->check != (block->size ^ (uint64_t)(uintptr_t)block))
        fetch_add_relaxed(&wrong, 1); /* a counter, read after the joins */
    heap_free(h, block);
}

static void throw_one(struct heap_local *h, uint32_t *random)
{
    uint32_t kind = next_random(random);
    size_t size = sizeof(struct stamp) +
                  (kind % 64 ? next_random(random) % 150
                             : next_random(random) % 20000);
    struct stamp *block = heap_alloc(h, size);

    if (!block)
        return;
    *block = (struct stamp){size, size ^ (uint64_t)(uintptr_t)block};
    if (kind % 4 == 0) {
        free_checked(h, block); /* local */
        return;
    }
    /* acq_rel: hands over the stamp, takes over another's */
    block = exchange_acq_rel(&mailbox[next_random(random) % MAILBOXES], block);
    if (block)
        free_checked(h, block);
}

/* Lives several lives: each one a heap_local that comes and goes. */
static void *throw_blocks(void *arg)
{
    uint32_t random = *(uint32_t *)arg;
    size_t *lives = malloc(sizeof(*lives));
    struct heap_stats stats;

    *lives = 0;
    while (!load_relaxed(&done)) { /* only tells when to stop */
        struct heap_local h;

        heap_local_init(&h);
        for (int i = 0; i < LIFE; i++)
            throw_one(&h, &random);
        if (next_random(&random) % 4 == 0)
            heap_local_collect(&h);
        if (next_random(&random) % 4 == 0)
            heap_collect_abandoned();
        if (next_random(&random) % 4 == 0)
            heap_stats(&stats);
        heap_local_release(&h);
        ++*lives;
    }
    return lives;
}

static size_t run(double seconds)
{
    static uint32_t seed[THREADS] = {11, 222, 3333, 44444};
    struct timespec pause = {(time_t)seconds,
                             (long)((seconds - (double)(long)seconds) * 1e9)};
    pthread_t thread[THREADS];
    size_t lives = 0;
    void *result;

    for (int i = 0; i < THREADS; i++)
        if (pthread_create(&thread[i], NULL, throw_blocks, &seed[i]) != 0)
            die("no threads");
    nanosleep(&pause, NULL);
    store_relaxed(&done, 1); /* see throw_blocks() */
    for (int i = 0; i < THREADS; i++) {
        pthread_join(thread[i], &result);
        lives += *(size_t *)result;
        free(result);
    }
    return lives;
}

int main(int argc, char **argv)
{
    struct heap_local h;
    struct heap_stats stats;
    size_t lives, bad;

    if (heap_init() != 0)
        die("no address space");
    lives = run(argc > 1 ? atof(argv[1]) : 2);
    heap_local_init(&h);
    for (int i = 0; i < MAILBOXES; i++)
        if (mailbox[i])
            free_checked(&h, mailbox[i]);
    heap_local_release(&h);
    heap_collect_abandoned();
    heap_stats(&stats);
    bad = wrong + heap_verify() + stats.blocks_used + stats.pools_used;
    printf("%zu lives of %d blocks each; %u stamps broken, %zu blocks and "
           "%zu pools left, %zu arenas at most\n",
           lives, LIFE, wrong, stats.blocks_used, stats.pools_used,
           stats.arenas_peak);
    heap_shutdown();
    return bad != 0;
}
