/* SPDX-License-Identifier: MIT */
#ifndef RUNTIME_FORK_H
#define RUNTIME_FORK_H
/*
 * Forking a process that has a runtime in it.
 *
 * fork() copies one thread. The child finds the memory of all the others, with
 * locks that they hold, queues in which they stand, and grace periods that
 * wait for them. runtime_fork() sees to it that in the child none of this
 * matters: it forks with the world stopped and every lock of the runtime in
 * its own hands, and in the child the thread that survives leaves the runtime
 * on behalf of each of those that do not.
 *
 * What the child has:
 *   - the caller's mutator, attached as before, with its frames;
 *   - every object. What only frames of other threads held is released in the
 *     child (finalizers may run there, at the end of runtime_fork()); what
 *     they were in the middle of destroying is never finished, and leaks.
 *   - no other mutators and no helper threads; the one that ends grace periods
 *     is started again when it is first needed. New threads may be started.
 *
 * What writes to memory that is shared with the parent, and how little can be
 * left of it, is the lesson copy_on_write. In short: gc_immortalize() before;
 * the child ends with _exit().
 */
#include <sys/types.h>

struct mutator;

/*
 * fork(): the child's process id in the parent, 0 in the child, -1 with errno
 * set when the system refuses. EBUSY: the caller is inside a collection, or at
 * the end of another runtime_fork(), in a finalizer that these run. The caller
 * is attached and holds no container's lock. A safepoint; blocks until the
 * world stands and no collection and no grace period is under way. What is
 * buffered in stdio streams is copied too: flush them before.
 */
pid_t runtime_fork(struct mutator *);

#endif
