/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_GIL_H
#define RUNTIME_THREAD_GIL_H
/*
 * The global interpreter lock, with policies that can be swapped at run time.
 * Used by the strategy that sets RC_NEEDS_GIL; the others never touch it.
 *
 *   timed-forced  CPython's since 3.2, the default. A waiter waits one switch
 *                 interval; if nobody else got the lock meanwhile, it asks the
 *                 holder to drop it at its next safepoint, and the holder then
 *                 waits until another thread has taken it.
 *   timed         the same without that last wait: the dropper may retake.
 *   tick          before 3.2: released and retaken every `ticks` polls.
 *   fifo          a queue: the lock is handed to the longest waiter, after the
 *                 holder had it for at least the quantum.
 *   boost         timed-forced, but who gave the lock up early by itself (to do
 *                 I/O) and comes back asks at once and is handed it, as long
 *                 as such threads keep within their share of its time.
 *   spin          timed-forced, but a waiter spins a moment before it sleeps.
 *
 * docs/gil.md tells what each is good for and what it costs.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mutator;

enum gil_policy {
    GIL_TIMED_FORCED,
    GIL_TIMED,
    GIL_TICK,
    GIL_FIFO,
    GIL_BOOST,
    GIL_SPIN,
    GIL_POLICIES,
};

struct gil_options {
    enum gil_policy policy;
    unsigned interval_us;   /* all but tick, fifo: until a waiter asks; 5000 */
    unsigned ticks;         /* tick; 100 */
    unsigned quantum_us;    /* fifo: least time of holding; 100 */
    unsigned boost_percent; /* boost: most of the lock's time that goes to the
                               boosted, 1 to 99; 50 */
    unsigned spin_us;       /* spin: most of one spin, up to 10000; 40 */
};

extern const char *const gil_policy_names[GIL_POLICIES];

/* While no mutator is attached. Returns 0, or EBUSY / EINVAL. */
int gil_configure(const struct gil_options *);
struct gil_options gil_options(void);

struct gil_stats {
    uint64_t acquired;
    uint64_t contended;       /* had to wait */
    uint64_t forced_switches; /* dropped on request, and another took it */
    uint64_t voluntary;       /* released by detaching */
    uint64_t requests;        /* drop requests set */
    uint64_t boosted;         /* boost: handed to one that had asked at once */
    uint64_t boosted_ns;      /* boost: that such ones held it, awake or not */
    uint64_t spun;            /* spin: had to wait, but not to sleep */
};
void gil_stats(struct gil_stats *);

/* What the machine has given to the calling thread so far. */
struct gil_meter {
    uint64_t cpu_ns;   /* it ran */
    uint64_t ready_ns; /* it could have run, and others did */
};

/*
 * With a meter, and while events are recorded (event.h), each wait is followed
 * by an event gil__waited: how much of it the thread spun, and how much it was
 * ready to run without a CPU. `read` is called by the thread that waits, before
 * and after, outside the lock's mutex; what it takes is added to each turn.
 * NULL: none, the default. While the world is quiet: no mutator is attached.
 */
void gil_set_meter(void (*read)(struct gil_meter *));

/* What the lock knows of one mutator. All zero at its creation. */
struct gil_member {
    bool early;              /* under the lock: gave it up early, by itself */
    bool metered;            /* owner: `before` was read for this wait */
    struct gil_meter before; /* owner */
    uint64_t spun_ns;        /* owner: of this wait; on the clock */
};

/* --- for mutator.c and safepoint.c, under a strategy with RC_NEEDS_GIL --- */

/* Blocks until m has it. m is detached. */
void gil_acquire(struct mutator *m);
/* m gives it up; `asked`: at a safepoint, because gil_is_due(). m is detached
 * already. May block until another has taken it (timed-forced and its kin). */
void gil_release(struct mutator *m, bool asked);
/* At a safepoint with BREAK_GIL: is m to give it up now? */
bool gil_is_due(struct mutator *m);

/*
 * For runtime/fork.c: the lock of the GIL's own state. In the child, instead of
 * unlocking: who waited is not there; who holds it, the caller or nobody, does.
 */
void gil_fork_lock(void);
void gil_fork_unlock(void);
void gil_fork_child(void);

#endif
