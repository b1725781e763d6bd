/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RUNTIME_FORK_SUPPORT_H
#define TESTS_RUNTIME_FORK_SUPPORT_H
/*
 * For the suites of runtime_fork(): a child reports by its exit status, 0 or
 * the line of the check that failed.
 */
#include "tests/runtime/support.h"

#include "runtime/fork.h"

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

#define FORK_TEST(suite, name)                                                 \
    static void fork_##name(struct mutator *m);                                \
    RUNTIME_TEST(suite, name)                                                  \
    {                                                                          \
        if (!CAN_FORK)                                                         \
            cr_skip_test("not under ThreadSanitizer");                         \
        fork_##name(m);                                                        \
    }                                                                          \
    static void fork_##name(struct mutator *m)

/*
 * AddressSanitizer's registry of threads has a lock that forks do not mind. One
 * thread that is just being started, as the reclaimer may be, can leave it
 * locked in the child, which then cannot start threads.
 */
#if defined(__SANITIZE_ADDRESS__)
enum { THREADS_START_US = 20000 };
#else
enum { THREADS_START_US = 0 };
#endif

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
    static bool prepared;
    pid_t pid;
    int status;

    if (!prepared)
        cr_assert_eq(pthread_atfork(NULL, NULL, fork_alarm), 0);
    prepared = true;

    sleep_us(THREADS_START_US);
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
