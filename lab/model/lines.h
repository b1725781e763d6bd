/* SPDX-License-Identifier: MIT */
/*
 * The cache-line model: a discrete-event simulation of cores that run short
 * programs, and of the lines that these move between them.
 *
 * Anyone in lab/ may call; nothing here knows a strategy, a workload or a
 * machine.  Same machine, program and seed: the same result, bit by bit.
 *
 * Note [model].  What is modelled:
 *
 *  - A line is in the caches of one core, which may write it, or of several,
 *    which may read it.  A core that has what it needs pays the step's own
 *    nanoseconds (a hit); so one core alone pays exactly the sum of them.
 *  - A core that has not asks for it.  The request travels to the line's home
 *    and from there to the holder: two thirds of the latency between the two
 *    cores.  The holder then lets go, and the data travel the last third.
 *    Cores that asked while the line was away have these two thirds behind
 *    them, so a line wanted by many moves faster than a line wanted by two.
 *  - Latency depends on how far apart two cores are: one core's two threads,
 *    one complex (a last-level cache), one socket, two sockets.
 *    Single latencies lie up to a quarter above or below that: without any
 *    spread, cores fall into step as real ones do not.
 *  - Who got the line may use it `burst` times in a row before he lets go; an
 *    out-of-order core has that many uses under way when the line arrives.
 *    While nobody's request has come he goes on; how long he can once a
 *    request is on its way is a property of the machine (`overlap`).
 *  - The nearest is served first, but in rounds: a request that was made after
 *    the line came into this complex waits until the line has been elsewhere
 *    for those that asked before.  So a line visits each who waits here once,
 *    then goes on, and nobody starves.
 *  - Waiting cores may disturb: each adds `retry_ns` to every hand-over
 *    (failed reservations, retried requests).
 *  - A compare-and-swap is seen behind the read that goes before it, so the
 *    line comes for writing at once.  But nothing holds it in between, and it
 *    fails when another has written by then.
 *  - A lock parks its waiters and is handed over in order.
 *
 * What is not: bandwidth, caches that are too small, prefetching, store
 * buffers, memory that lies on another node, interrupts, frequency, threads
 * that share a core's arithmetic.  Programs are the same for all cores.
 */
#ifndef LAB_MODEL_LINES_H
#define LAB_MODEL_LINES_H

#include <stdint.h>

enum line_distance {
    LINE_CORE,    /* two threads of one core */
    LINE_COMPLEX, /* two cores with one last-level cache */
    LINE_SOCKET,
    LINE_FAR, /* two sockets */
    LINE_DISTANCES,
};

enum { LINE_CORES_MAX = 512 }; /* that one simulation can have */

/* Threads fill the cores in order, and begin again when all have one. */
struct line_machine {
    double latency_ns[LINE_DISTANCES]; /* of one miss, nobody else asking */
    int cores;                         /* 0: as many as there are threads */
    int cores_per_complex;             /* 0: all */
    int cores_per_socket;              /* 0: all */
    int burst;       /* uses of a line that has come; at least 1 */
    double overlap;  /* 0 to 1: the share of the way of a request to its home
                       in which the holder still can use the line */
    double retry_ns; /* that each further waiting core adds to a hand-over */
};

enum line_action {
    LINE_WORK,   /* no line: ns of private work, private lines and all */
    LINE_READ,   /* wants to read */
    LINE_UPDATE, /* wants to write: a store, an atomic add, an exchange */
    LINE_SWAP,   /* a read, then a compare-and-swap until it succeeds; each
                    of the two takes the step's ns */
    LINE_LOCK,   /* an update; parks when it is held */
    LINE_UNLOCK, /* an update; wakes the one that waits longest */
};

enum line_choice {
    LINE_ANY,  /* any of `lines` from `first` on, at random */
    LINE_SAME, /* that of the step before */
    LINE_LAST, /* that of the last but one LINE_ANY; at first, as ANY */
    LINE_OWN,  /* first + the number of the core: one for each */
};

struct line_step {
    enum line_action action;
    double ns; /* of the hit, or the work */
    enum line_choice choice;
    int first, lines; /* lines: 0 is 1 */
};

enum { LINE_STEPS = 80 };

/* One pass is `operations` operations; programs run round and round. */
struct line_program {
    struct line_step step[LINE_STEPS];
    int steps;
    int lines; /* how many there are in all */
    double operations;
};

struct line_result {
    double operations_per_ns; /* of all cores */
    double transfers;         /* of lines, per operation */
    double fairness;          /* fewest passes of a core over most */
    uint64_t passes;          /* since the beginning, as are the next two */
    uint64_t updates;         /* that were done to lines */
    uint64_t versions;        /* that the lines have; always as many */
    uint64_t failed;          /* compare-and-swaps, since the beginning */
};

/* The nanoseconds of one pass of one core that misses nothing. */
double line_program_ns(const struct line_program *program);

/*
 * Lets so many threads (1 to LINE_CORES_MAX) run until they have done `passes`
 * passes together (a fifth more first, to settle).
 */
struct line_result line_simulate(const struct line_machine *machine,
                                 const struct line_program *program,
                                 int threads, uint64_t passes, uint64_t seed);

#endif
