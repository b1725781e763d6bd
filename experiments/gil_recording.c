/* SPDX-License-Identifier: MIT */
#include "experiments/gil_recording.h"
#include "lab/clock.h"
#include "runtime/event/event.h"
#include "runtime/thread/gil.h"

#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* Events of one thread; 4 MiB, touched as they are written. */
enum { ROOM = 1 << 17 };

static uint64_t begun; /* ns */

/* ---- the meter ---------------------------------------------------------- */

/* The calling thread's, kept open: reading costs a microsecond, opening it
 * five. -1: not yet; -2: not there. */
static _Thread_local int schedstat = -1;

static uint64_t ready_ns(void)
{
    char text[96], *at;
    ssize_t length;

    if (schedstat == -1) {
        schedstat = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
        if (schedstat < 0)
            schedstat = -2;
    }
    if (schedstat < 0)
        return 0;
    length = pread(schedstat, text, sizeof(text) - 1, 0);
    text[length > 0 ? length : 0] = '\0';
    (void)strtoull(text, &at, 10); /* time on a CPU, as of the last tick */
    return strtoull(at, NULL, 10);
}

static void meter(struct gil_meter *now)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    now->cpu_ns = (uint64_t)t.tv_sec * LAB_NS_PER_S + (uint64_t)t.tv_nsec;
    now->ready_ns = ready_ns();
}

void gil_recording_thread_end(void)
{
    if (schedstat >= 0)
        close(schedstat);
    schedstat = -1;
}

bool gil_recording_knows_ready(void)
{
    bool known;

    (void)ready_ns();
    known = schedstat >= 0;
    gil_recording_thread_end();
    return known;
}

/* ---- beginning and end --------------------------------------------------- */

void gil_recording_begin(struct lab *lab, bool metered)
{
    if (!lab_settings(lab)->trace)
        event_start(ROOM);
    gil_set_meter(metered ? meter : NULL);
    begun = (uint64_t)lab_now_ns();
}

/* Those of an earlier recording are there, too, under --trace. */
static void leave_out_earlier(struct gil_turns *turns)
{
    size_t kept = 0;

    for (size_t i = 0; i < turns->count; i++) {
        if (turns->turn[i].taken >= begun)
            turns->turn[kept++] = turns->turn[i];
    }
    turns->count = kept;
    turns->since = turns->since > begun ? turns->since : begun;
}

bool gil_recording_end(struct lab *lab, struct gil_turns *turns)
{
    bool ok;

    gil_set_meter(NULL);
    if (!lab_settings(lab)->trace)
        event_stop();
    ok = gil_turns_read(turns);
    if (ok)
        leave_out_earlier(turns);
    if (!lab_settings(lab)->trace)
        event_forget();
    return ok;
}

struct gil_sums gil_sums(const struct gil_turns *turns, unsigned mutator,
                         uint64_t from, uint64_t to)
{
    struct gil_sums sums = {0, 0};

    for (size_t i = 0; i < turns->count; i++) {
        const struct gil_turn *turn = &turns->turn[i];

        if (turn->mutator != mutator)
            continue;
        sums.waited_ns += gil_overlap(turn->wanted, turn->taken, from, to);
        sums.held_ns += gil_overlap(
            turn->taken, turn->dropped ? turn->dropped : to, from, to);
    }
    return sums;
}
