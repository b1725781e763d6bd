/* SPDX-License-Identifier: MIT */
#include "experiments/leaderboard.h"
#include "lab/clock.h"
#include "lab/latency.h"
#include "lab/memory.h"
#include "lab/stats.h"

#include <pthread.h>
#include <stdlib.h>

struct leaderboard {
    pthread_t thread;
    atomic_bool stop;
    struct schedule schedule;
    uint64_t random;
};

static void *ask(void *arg)
{
    struct leaderboard *board = arg;

    latency_sharp_timers();
    /* relaxed: a flag and nothing behind it */
    while (!atomic_load_explicit(&board->stop, memory_order_relaxed)) {
        int64_t next = schedule_next(&board->schedule), now = lab_now_ns();

        if (next < now) /* kept from running: what was missed is missed */
            board->schedule.start += now - next;
        else
            latency_sleep_until(next);
        (void)sample_ask(stats_random(&board->random));
    }
    return NULL;
}

struct leaderboard *leaderboard_begin(double per_second, size_t room,
                                      uint64_t seed, int *error)
{
    struct leaderboard *board = lab_alloc(1, sizeof(*board));

    board->schedule = schedule_random(lab_now_ns(), per_second, seed);
    board->random = seed;
    *error = sample_start(room);
    if (!*error)
        *error = pthread_create(&board->thread, NULL, ask, board);
    if (!*error)
        return board;
    (void)sample_stop(NULL, 0, NULL);
    free(board);
    return NULL;
}

size_t leaderboard_end(struct leaderboard *board, struct sampled_object *out,
                       size_t most, struct sample_totals *totals)
{
    /* relaxed: as above */
    atomic_store_explicit(&board->stop, true, memory_order_relaxed);
    pthread_join(board->thread, NULL);
    free(board);
    return sample_stop(out, most, totals);
}
