/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RUNTIME_FORK_SUPPORT_H
#define TESTS_RUNTIME_FORK_SUPPORT_H
/*
 * For the suites of runtime_fork(): a child reports by its exit status, 0 or
 * the line of the check that failed.
 */
#include "tests/runtime/support.h"

#include "runtime/fork.h"
#include "runtime/thread/grace.h"

#include <pthread.h>
#include <sys/wait.h>

/* In a child. Lines of a file fit into an exit status, modulo 255. */
#define REQUIRE(condition)                                                     \
    do {                                                                       \
        if (!(condition))                                                      \
            _exit(1 + __LINE__ % 255);                                         \
    } while (0)

/* ThreadSanitizer does not follow a process with several threads over fork. */
#if defined(__SANITIZE_THREAD__)
enum { CAN_FORK = 0 };
#else
enum { CAN_FORK = 1 };
#endif

/*
 * AddressSanitizer's allocator and its registry of threads have locks that
 * forks do not mind. A thread that is just being started, as the reclaimer may
 * be, can leave one locked in the child, which then waits for ever. With m
 * detached only the reclaimer can end a grace period: then it has started.
 * Crews have started when crew_start() returns.
 */
FIXTURE void wait_for_reclaimer(struct mutator *m)
{
    uint64_t tag;

    if (!RC_GRACE)
        return;
    mutator_detach(m);
    tag = grace_tag();
    if (!EVENTUALLY(NULL, grace_done(tag), 60000))
        die("the reclaimer does not start");
    mutator_attach(m);
}

#define FORK_TEST(suite, name)                                                 \
    static void fork_##name(struct mutator *m);                                \
    RUNTIME_TEST(suite, name)                                                  \
    {                                                                          \
        if (!CAN_FORK)                                                         \
            cr_skip_test("not under ThreadSanitizer");                         \
        cr_assert_eq(pthread_atfork(NULL, NULL, fork_alarm), 0);               \
        wait_for_reclaimer(m);                                                 \
        fork_##name(m);                                                        \
    }                                                                          \
    static void fork_##name(struct mutator *m)

/* A child that hangs is not left behind: not even in runtime_fork() itself. */
FIXTURE void fork_alarm(void)
{
    alarm(60);
}

/* Forks; the child runs the body and exits 0. Returns its exit status, or
 * 1000 and its signal. */
FIXTURE int in_child(struct mutator *m,
                     void (*body)(struct mutator *, void *), void *arg)
{
    pid_t pid;
    int status;

    if (mutator_count() == 1) /* a child that forks has a reclaimer anew */
        wait_for_reclaimer(m);
    pid = runtime_fork(m);
    if (pid == 0) {
        body(m, arg);
        _exit(0);
    }
    cr_assert_gt(pid, 0);
    mutator_detach(m);
    cr_assert_eq(waitpid(pid, &status, 0), pid);
    mutator_attach(m);
    status = WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
    if (status)
        fprintf(stderr, "the child ended with %d\n", status);
    return status;
}

#endif
