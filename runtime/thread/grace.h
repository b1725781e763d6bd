/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_THREAD_GRACE_H
#define RUNTIME_THREAD_GRACE_H
/*
 * Grace periods, by liburcu's QSBR flavour: a grace period ends when every
 * attached mutator has passed a safepoint (or detached) since it started.
 * Used by strategies that set RC_GRACE; without it nothing here is called.
 *
 * They run one after the other, while somebody has asked: a mutator starts one
 * at a safepoint, and whoever is the last to pass a safepoint or to detach ends
 * it; or, for those who sleep or leave, a reclaimer thread does both, with
 * liburcu. The numbers of the last one started and the last one ended are what
 * mutators look at:
 *
 *   retire:     unlink x;  t = grace_tag()          (started + 1)
 *   the runner: started++; all readers are asked and have answered;
 *               ended = started
 *   free x:     when ended >= t
 *
 * t names a grace period that starts after the unlinking, so every reader
 * that could have seen x has passed a safepoint when it ends.
 *
 * Thread rules: a thread is registered while it has a mutator, and online
 * while that one is attached and not parked. The reclaimer never touches an
 * object and never waits for anything but readers.
 */
#include <stdbool.h>
#include <stdint.h>

struct mutator;

int grace_init(void); /* starts the reclaimer: 0 or errno */
void grace_fini(void);

/* The calling thread has one more / one less mutator. Starts offline. */
void grace_register(void);
void grace_unregister(void);

void grace_online(void);
void grace_offline(void);
/*
 * Announces a quiescent state. Mutators are asked for it just before liburcu
 * begins to wait for readers: false when the announcement came so early that
 * the grace period under way may not count it, and another one is wanted.
 */
bool grace_quiescent(void);

/* The first grace period that starts after this call; asks the reclaimer for
 * it. For those who sleep or leave. */
uint64_t grace_tag(void);
/* The same, left to the caller's next safepoint, where it calls grace_drive().
 * Or, before it sleeps or leaves, grace_tag(). */
uint64_t grace_tag_quietly(void);
/*
 * At a safepoint, with no raw pointers alive: starts the grace period that was
 * asked for quietly, if there is one and no other is under way. Ends it, too,
 * when nobody else is attached; waits for nobody.
 */
void grace_drive(struct mutator *);
/* After an answer, or after detaching: was that the last one that a grace
 * period waited for? Then it is over. */
void grace_roll_call(void);
/* The last one that started: what an announcement answers. */
uint64_t grace_number(void);
/* Has it ended? Acquire: what others did before their safepoints is seen. */
bool grace_done(uint64_t tag);
/* A grace period is under way, and waits for those who are online. */
bool grace_running(void);
/* Sleeps until it has ended. The caller is offline. */
void grace_wait(uint64_t tag);

/*
 * For runtime/fork.c, with the world stopped. Between locking and unlocking no
 * grace period is under way, and none begins; locking ends one that is: the
 * caller is offline, and no thread registers meanwhile. In the child instead of
 * unlocking: the calling thread, which is registered, has all the `mutators`
 * there are, and the reclaimer is started again when it is needed.
 */
void grace_fork_lock(void);
void grace_fork_unlock(void);
void grace_fork_child(unsigned mutators);

#endif
