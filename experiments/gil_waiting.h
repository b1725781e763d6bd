/* SPDX-License-Identifier: MIT */
/*
 * Between the two halves of gil_waiting: the threads and their windows
 * (gil_waiting.c), and what is read off the turns that were recorded
 * (gil_waiting_rows.c).
 */
#ifndef EXPERIMENTS_GIL_WAITING_H
#define EXPERIMENTS_GIL_WAITING_H

#include "experiments/gil_recording.h"
#include "runtime/runtime.h"

/* One thread; on lines of its own. */
struct waiting_thread {
    _Alignas(LAB_LINE) unsigned mutator; /* its id */
    uint64_t from, to; /* ns: of the window, attached at both */
    bool failed;
};

/* One cell: so many threads compute, the others do I/O. */
struct waiting {
    struct lab *lab;
    struct mutator *m;
    enum gil_policy policy;
    int threads, io;
    struct waiting_thread *thread;
    uint64_t acquired; /* times the lock was taken while recording */
    double steal;      /* share of the CPUs' time in the window; < 0: unknown */
};

static inline bool waiting_does_io(const struct waiting *w, int thread)
{
    return thread >= w->threads - w->io;
}

/* All rows and checks of the cell that is open. */
void waiting_rows(const struct waiting *w, const struct gil_turns *turns);

#endif
