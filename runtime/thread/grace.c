/* SPDX-License-Identifier: MIT */
#include "runtime/thread/grace.h"
#include "runtime/atomics.h"
#include "runtime/thread/mutator.h"
#include "runtime/thread/world.h"

#include <pthread.h>
#include <urcu/list.h>
#include <urcu/urcu-qsbr.h>
/* only for the declarations of its counter and of a thread's registration */
#include <urcu/static/urcu-qsbr.h>

/*
 * Note [roll call]. A grace period is over when everybody who may have been
 * reading as it started has been quiescent since. There are two ways to find
 * out, and each grace period goes one of them:
 *
 *   OPEN     started by a mutator at a safepoint. Nobody waits for it: whoever
 *            answers it (at a safepoint, in `answered`) or detaches holds a
 *            roll call, and the last one finds that all have answered or are
 *            detached, and ends it.
 *   CARRIED  started by the reclaimer, for those who sleep or leave and so
 *            cannot wait at a safepoint; ended by liburcu's synchronize.
 *
 * A reclaimer that ended them all would need a CPU each time. When all CPUs
 * are busy it gets one after milliseconds, in which the others fill megabytes.
 *
 * What the roll call relies on:
 *
 *   - An answer is written (release) after the last use of raw pointers and
 *     read (acquire) by the roll call; its number was read (acquire) from
 *     `started`, so what was unlinked before the start is not found afterwards.
 *   - Who is found detached does not use raw pointers; who attaches later must
 *     not find what was unlinked. So the roll call looks by a read-modify-write
 *     of nothing: it comes before the attaching one, which acquires from it, or
 *     after it, and then sees it attached. PARKED becomes ATTACHED, and a new
 *     mutator gets into the registry, under the lock that a roll call holds.
 *   - Of the last two to answer, the one whose roll call has the lock later
 *     sees the other's answer. Who detaches looks at `phase` after changing its
 *     state, roll calls look at states after the change of `phase` (seq_cst):
 *     one of the two sees the other.
 *
 * tests/models/grace_roll_call.pml checks it, sequentially consistent.
 */
enum phase { GRACE_NONE, GRACE_OPEN, GRACE_CARRIED };

/*
 * liburcu's own accesses are invisible to ThreadSanitizer. These tell it what
 * a grace period means: everything before a reader's quiescent state happens
 * before everything after the grace period.
 */
#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
static char happens_before;
#define annotate_quiescent() __tsan_release(&happens_before)
#define annotate_grace()     __tsan_acquire(&happens_before)
#else
#define annotate_quiescent() ((void)0)
#define annotate_grace()     ((void)0)
#endif

/* A thread that is registered with liburcu: where, so that a forked child can
 * take those out of its registry that do not exist there. Thread-local. */
struct reader {
    struct reader *next, *prev;
    struct urcu_qsbr_reader *registration;
};

static struct {
    pthread_t reclaimer;
    bool reclaiming; /* lock: there is one; not in a child, at first */
    struct reader *readers; /* lock */
    pthread_mutex_t lock;
    pthread_cond_t asked; /* the reclaimer sleeps here */
    pthread_cond_t ended_one;
    uint64_t requested; /* atomic, written under the lock: the reclaimer's */
    uint64_t wanted;    /* atomic, written under the lock: a mutator may */
    uint64_t started;   /* atomic, written under the lock */
    uint64_t ended;     /* atomic, written under the lock */
    unsigned long before; /* atomic: liburcu's counter before `started` */
    unsigned waiters;   /* lock */
    uint32_t phase;     /* atomic, written under the lock */
    bool quit;          /* lock */
} grace = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .asked = PTHREAD_COND_INITIALIZER,
    .ended_one = PTHREAD_COND_INITIALIZER,
};

static _Thread_local unsigned mutators_here;
static _Thread_local struct reader reader_here;

/* Changed under the lock alone; but tag_now() writes back what it finds. */
static uint64_t started_locked(void)
{
    return load_relaxed(&grace.started); /* the lock orders */
}

/* [D14] No other is under way. Returns the number of the one that starts. */
static uint64_t start_locked(enum phase phase)
{
    /* only CARRIED ones change liburcu's counter; published by the next */
    store_relaxed(&grace.before, load_relaxed(&urcu_qsbr_gp.ctr));
    (void)exchange_seq_cst(&grace.phase, phase); /* Note [roll call] */
    /* seq_cst: orders the start after every unlinking whose tag is this one;
     * pairs with the reads in tag_now() and with grace_running() */
    return fetch_add_seq_cst(&grace.started, 1) + 1;
}

static void *reclaim(void *unused);

static int start_reclaimer_locked(void)
{
    int error = pthread_create(&grace.reclaimer, NULL, reclaim, NULL);

    grace.reclaiming = error == 0;
    return error;
}

/* Where it cannot be started (in a forked child) the next mutator that polls
 * runs what it was asked for; who waits does so itself. */
static void wake_reclaimer_locked(void)
{
    if (likely(grace.reclaiming) || start_reclaimer_locked() == 0)
        pthread_cond_signal(&grace.asked);
    else if (grace.wanted < grace.requested)
        store_relaxed(&grace.wanted, grace.requested); /* under the lock */
}

/* [D16] The caller sets BREAK_GRACE afterwards. */
static void end_locked(uint64_t number)
{
    store_release(&grace.ended, number); /* pairs with grace_done() */
    store_relaxed(&grace.phase, GRACE_NONE); /* a late roll call ends nothing */
    if (grace.waiters)
        pthread_cond_broadcast(&grace.ended_one);
    if (grace.requested > number)
        wake_reclaimer_locked();
}

/* It is over. Several may have found out; the first one ends it. */
static void end(uint64_t number, enum phase phase)
{
    bool first;

    pthread_mutex_lock(&grace.lock);
    /* relaxed: under the lock */
    first = load_relaxed(&grace.phase) == phase && started_locked() == number;
    if (first)
        end_locked(number);
    pthread_mutex_unlock(&grace.lock);
    if (first)
        mutator_break_all(BREAK_GRACE);
}

/* One was asked for, and none is under way. */
static bool is_due_locked(void)
{
    /* relaxed: under the lock */
    return load_relaxed(&grace.phase) == GRACE_NONE &&
           grace.requested > started_locked();
}

/* Runs the one that is due; lets go of the lock meanwhile. The caller is no
 * reader, or offline. */
static void carry_locked(void)
{
    uint64_t number = start_locked(GRACE_CARRIED);

    pthread_mutex_unlock(&grace.lock);
    mutator_break_all(BREAK_BOUNDARY);
    urcu_qsbr_synchronize_rcu(); /* [D15] */
    annotate_grace();
    end(number, GRACE_CARRIED);
    pthread_mutex_lock(&grace.lock);
}

static void *reclaim(void *unused)
{
    (void)unused;
    pthread_mutex_lock(&grace.lock);
    while (!grace.quit) {
        if (is_due_locked())
            carry_locked();
        else
            pthread_cond_wait(&grace.asked, &grace.lock);
    }
    pthread_mutex_unlock(&grace.lock);
    return NULL;
}

/* [D15] Note [roll call] */
static bool is_quiescent(struct mutator *m, uint64_t number)
{
    if (load_acquire(&m->answered) >= number) /* quiesce_announce() */
        return true;
    /* seq_cst: Note [roll call]; the line is left to a mutator at work.
     * acq_rel: after what it did before it detached, before what it does
     * once attached */
    return load_seq_cst(&m->state) != MUTATOR_ATTACHED &&
           fetch_add_acq_rel(&m->state, 0) != MUTATOR_ATTACHED;
}

static bool all_are_quiescent(uint64_t number)
{
    struct mutator *m;

    world_lock();
    m = mutator_first_locked();
    while (m && is_quiescent(m, number))
        m = m->next;
    world_unlock();
    return m == NULL;
}

void grace_roll_call(void)
{
    uint64_t number;

    if (load_seq_cst(&grace.phase) != GRACE_OPEN) /* Note [roll call] */
        return;
    number = load_acquire(&grace.started); /* end() sees if it is another's */
    if (all_are_quiescent(number))
        end(number, GRACE_OPEN);
}

void grace_drive(struct mutator *m)
{
    /* relaxed: a hint, the lock decides */
    if (load_relaxed(&grace.wanted) <= load_relaxed(&grace.started))
        return;
    pthread_mutex_lock(&grace.lock);
    /* relaxed: under the lock */
    if (load_relaxed(&grace.phase) != GRACE_NONE ||
        grace.wanted <= started_locked()) {
        pthread_mutex_unlock(&grace.lock);
        return;
    }
    (void)start_locked(GRACE_OPEN);
    pthread_mutex_unlock(&grace.lock);
    mutator_break_all(BREAK_BOUNDARY);
    rc_breathe(m); /* our own answer, and a roll call */
}

int grace_init(void)
{
    int error;

    pthread_mutex_lock(&grace.lock);
    grace.quit = false;
    error = start_reclaimer_locked();
    pthread_mutex_unlock(&grace.lock);
    return error;
}

void grace_fini(void)
{
    pthread_mutex_lock(&grace.lock);
    grace.quit = true;
    pthread_cond_signal(&grace.asked);
    pthread_mutex_unlock(&grace.lock);
    if (grace.reclaiming)
        pthread_join(grace.reclaimer, NULL);
    grace.reclaiming = false;
}

void grace_register(void)
{
    struct reader *here = &reader_here;

    if (mutators_here++ > 0)
        return;
    urcu_qsbr_register_thread();
    urcu_qsbr_thread_offline();
    here->registration = &URCU_TLS(urcu_qsbr_reader);
    here->prev = NULL;
    pthread_mutex_lock(&grace.lock);
    here->next = grace.readers;
    if (here->next)
        here->next->prev = here;
    grace.readers = here;
    pthread_mutex_unlock(&grace.lock);
}

void grace_unregister(void)
{
    struct reader *here = &reader_here;

    if (--mutators_here > 0)
        return;
    pthread_mutex_lock(&grace.lock);
    if (here->next)
        here->next->prev = here->prev;
    *(here->prev ? &here->prev->next : &grace.readers) = here->next;
    pthread_mutex_unlock(&grace.lock);
    urcu_qsbr_unregister_thread();
}

void grace_online(void)
{
    urcu_qsbr_thread_online();
}

void grace_offline(void)
{
    annotate_quiescent();
    urcu_qsbr_thread_offline();
}

bool grace_quiescent(void)
{
    /* relaxed: changed before the breaker was set that brought us here */
    bool carried = load_relaxed(&grace.phase) == GRACE_CARRIED;
    /* acquire: the counter is read before the announcement */
    bool counts =
        load_acquire(&urcu_qsbr_gp.ctr) != load_relaxed(&grace.before);

    annotate_quiescent();
    urcu_qsbr_quiescent_state();
    return counts || !carried;
}

static uint64_t tag_now(void)
{
    /* seq_cst read-modify-write of nothing: the caller's unlinking is before
     * it, the start of the named grace period after it */
    return fetch_add_seq_cst(&grace.started, 0) + 1;
}

uint64_t grace_tag(void)
{
    uint64_t tag = tag_now();

    if (load_relaxed(&grace.requested) < tag) { /* the lock decides */
        pthread_mutex_lock(&grace.lock);
        if (grace.requested < tag) {
            store_relaxed(&grace.requested, tag); /* under the lock */
            wake_reclaimer_locked();
        }
        pthread_mutex_unlock(&grace.lock);
    }
    return tag;
}

uint64_t grace_tag_quietly(void)
{
    uint64_t tag = tag_now();

    if (load_relaxed(&grace.wanted) < tag) { /* the lock decides */
        pthread_mutex_lock(&grace.lock);
        if (grace.wanted < tag)
            store_relaxed(&grace.wanted, tag); /* under the lock */
        pthread_mutex_unlock(&grace.lock);
    }
    return tag;
}

bool grace_done(uint64_t tag)
{
    return load_acquire(&grace.ended) >= tag; /* pairs with end_locked() */
}

bool grace_running(void)
{
    /* relaxed: a start that is missed here sets our breaker afterwards, for
     * we are in the registry (see mutator_attach()) */
    return load_relaxed(&grace.started) != load_relaxed(&grace.ended);
}

uint64_t grace_number(void)
{
    return load_acquire(&grace.started); /* the announcement comes after */
}

void grace_wait(uint64_t tag)
{
    pthread_mutex_lock(&grace.lock);
    grace.waiters++;
    while (grace.ended < tag) {
        if (unlikely(!grace.reclaiming) && is_due_locked())
            carry_locked();
        else
            pthread_cond_wait(&grace.ended_one, &grace.lock);
    }
    grace.waiters--;
    pthread_mutex_unlock(&grace.lock);
}

/* Those who would hold a roll call stand still: it is over. */
void grace_fork_lock(void)
{
    pthread_mutex_lock(&grace.lock);
    grace.waiters++;
    /* relaxed, both: under the lock */
    while (load_relaxed(&grace.phase) == GRACE_CARRIED)
        pthread_cond_wait(&grace.ended_one, &grace.lock);
    grace.waiters--;
    if (load_relaxed(&grace.phase) == GRACE_OPEN)
        end_locked(started_locked());
}

void grace_fork_unlock(void)
{
    pthread_mutex_unlock(&grace.lock);
    mutator_break_all(BREAK_GRACE); /* if one has ended above */
}

/* liburcu is not waiting, so its registry is one list; to leave it, a node
 * needs to know its neighbours alone. The registrations lie in the thread-local
 * memory of threads that do not exist here; it is still there, until new
 * threads are given it. */
void grace_fork_child(unsigned mutators)
{
    for (struct reader *r = grace.readers; r; r = r->next)
        if (r != &reader_here)
            cds_list_del(&r->registration->node);
    reader_here.next = reader_here.prev = NULL;
    grace.readers = &reader_here;
    mutators_here = mutators;
    pthread_cond_init(&grace.asked, NULL);
    pthread_cond_init(&grace.ended_one, NULL);
    grace.waiters = 0;
    grace.reclaiming = false;
    /* What the reclaimer was asked for is run by the next safepoint. */
    if (grace.wanted < grace.requested)
        store_relaxed(&grace.wanted, grace.requested); /* under the lock */
    store_relaxed(&grace.requested, started_locked()); /* as above */
    pthread_mutex_unlock(&grace.lock);
}
