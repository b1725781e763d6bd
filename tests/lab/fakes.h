/* SPDX-License-Identifier: MIT */
/*
 * Experiment programs that behave well, badly and worse, to test the harness
 * itself: shell scripts lab-alpha and lab-beta with the experiments good,
 * check, crash, hang, garbage, foreign, silent and misuse.
 */
#ifndef TESTS_LAB_FAKES_H
#define TESTS_LAB_FAKES_H

/* A new directory with both programs; never freed, removed at exit. */
const char *fakes_make(void);

/* A path below that directory; never freed. */
const char *fakes_path(const char *name);

/* front_run() with these arguments, quiet; its exit status. */
int fakes_run(const char *const *arguments);

/* The same in this process, which should be a forked one. */
int fakes_run_here(const char *const *arguments);

/* The whole file as text; never freed.  NULL: there is none. */
char *fakes_read(const char *path);

#endif
