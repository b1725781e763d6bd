/* SPDX-License-Identifier: MIT */
#include "runtime/thread/grace.h"
#include "runtime/atomics.h"
#include "runtime/thread/mutator.h"

#include <pthread.h>
#include <urcu/urcu-qsbr.h>
/* only for the declaration of its counter */
#include <urcu/static/urcu-qsbr.h>

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

static struct {
    pthread_t reclaimer;
    pthread_mutex_t lock;
    pthread_cond_t asked; /* the reclaimer sleeps here */
    pthread_cond_t ended_one;
    uint64_t requested; /* atomic, written under the lock */
    uint64_t started;   /* atomic, written by the reclaimer */
    uint64_t ended;     /* atomic, written by the reclaimer under the lock */
    unsigned long before; /* atomic: liburcu's counter before `started` */
    unsigned waiters;   /* lock */
    bool quit;          /* lock */
} grace = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .asked = PTHREAD_COND_INITIALIZER,
    .ended_one = PTHREAD_COND_INITIALIZER,
};

static _Thread_local unsigned mutators_here;

static void *reclaim(void *unused)
{
    (void)unused;
    pthread_mutex_lock(&grace.lock);
    while (!grace.quit) {
        if (grace.requested <= grace.ended) {
            pthread_cond_wait(&grace.asked, &grace.lock);
            continue;
        }
        pthread_mutex_unlock(&grace.lock);
        /* only this thread changes liburcu's counter; published by the next */
        store_relaxed(&grace.before, load_relaxed(&urcu_qsbr_gp.ctr));
        /* seq_cst: orders the start after every unlinking whose tag is this
         * one; pairs with the read in grace_tag() and with grace_running() */
        uint64_t number = fetch_add_seq_cst(&grace.started, 1) + 1;
        mutator_break_all(BREAK_BOUNDARY);
        urcu_qsbr_synchronize_rcu();
        annotate_grace();
        pthread_mutex_lock(&grace.lock);
        /* release: pairs with grace_done() */
        store_release(&grace.ended, number);
        if (grace.waiters)
            pthread_cond_broadcast(&grace.ended_one);
        pthread_mutex_unlock(&grace.lock);
        mutator_break_all(BREAK_GRACE);
        pthread_mutex_lock(&grace.lock);
    }
    pthread_mutex_unlock(&grace.lock);
    return NULL;
}

int grace_init(void)
{
    grace.quit = false;
    return pthread_create(&grace.reclaimer, NULL, reclaim, NULL);
}

void grace_fini(void)
{
    pthread_mutex_lock(&grace.lock);
    grace.quit = true;
    pthread_cond_signal(&grace.asked);
    pthread_mutex_unlock(&grace.lock);
    pthread_join(grace.reclaimer, NULL);
}

void grace_register(void)
{
    if (mutators_here++ == 0) {
        urcu_qsbr_register_thread();
        urcu_qsbr_thread_offline();
    }
}

void grace_unregister(void)
{
    if (--mutators_here == 0)
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
    bool running = grace_running();
    /* acquire: the counter is read before the announcement */
    bool counts =
        load_acquire(&urcu_qsbr_gp.ctr) != load_relaxed(&grace.before);

    annotate_quiescent();
    urcu_qsbr_quiescent_state();
    return counts || !running;
}

uint64_t grace_tag(void)
{
    /* seq_cst read-modify-write of nothing: the caller's unlinking is before
     * it, the start of the named grace period after it */
    uint64_t tag = fetch_add_seq_cst(&grace.started, 0) + 1;

    if (load_relaxed(&grace.requested) < tag) { /* the lock decides */
        pthread_mutex_lock(&grace.lock);
        if (grace.requested < tag) {
            store_relaxed(&grace.requested, tag); /* under the lock */
            pthread_cond_signal(&grace.asked);
        }
        pthread_mutex_unlock(&grace.lock);
    }
    return tag;
}

bool grace_done(uint64_t tag)
{
    return load_acquire(&grace.ended) >= tag; /* pairs with reclaim() */
}

bool grace_running(void)
{
    /* relaxed: a start that is missed here sets our breaker afterwards, for
     * we are in the registry (see mutator_attach()) */
    return load_relaxed(&grace.started) != load_relaxed(&grace.ended);
}

void grace_wait(uint64_t tag)
{
    pthread_mutex_lock(&grace.lock);
    grace.waiters++;
    while (grace.ended < tag)
        pthread_cond_wait(&grace.ended_one, &grace.lock);
    grace.waiters--;
    pthread_mutex_unlock(&grace.lock);
}
