/* SPDX-License-Identifier: MIT */
/*
 * One child process from start to end, whatever happens to it.
 *
 * The child leads a process group of its own, so that a Ctrl-C reaches us and
 * not it, and so that nothing it started survives it.  It dies with us, even
 * when we are killed.
 */
#ifndef LAB_CHILD_H
#define LAB_CHILD_H

#include <stdbool.h>
#include <stddef.h>

enum child_end {
    CHILD_EXITED,      /* by itself; code is its exit status */
    CHILD_SIGNALLED,   /* crashed; code is the signal */
    CHILD_HUNG,        /* passed its limit and was killed */
    CHILD_INTERRUPTED, /* we were told to stop */
};

struct child {
    enum child_end end;
    int code;
    double seconds;
    char *output; /* all of stdout, NUL-terminated */
    size_t length;
    char *errors; /* the last few kB of stderr */
};

/*
 * Runs argv (argv[0] is a path, NULL-ended) for at most limit seconds.  tick,
 * when given, is called a few times a second.  Returns 0, or an errno value
 * when nothing could be started.  *child is for child_free().
 */
int child_run(char *const argv[], double limit, void (*tick)(void *arg),
              void *arg, struct child *child);

void child_free(struct child *child);

/*
 * From now on SIGINT, SIGTERM and SIGHUP (unless it was ignored) only set what
 * interrupt_pending() tells.
 */
void interrupt_catch(void);
bool interrupt_pending(void);

#endif
