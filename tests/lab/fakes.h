/* SPDX-License-Identifier: MIT */
/*
 * Experiment programs that behave well, badly and worse, to test the harness
 * itself: shell scripts lab-alpha and lab-beta with the experiments good,
 * check, crash, hang, garbage, foreign, silent and misuse.
 */
#ifndef TESTS_LAB_FAKES_H
#define TESTS_LAB_FAKES_H

/* A new directory with both programs, for the set-up of a test. */
const char *fakes_make(void);

/* Removes it, at the end of the test. */
void fakes_remove(void);

/* A path below that directory, kept until the end. */
const char *fakes_path(const char *name);

/* Keeps a text until the end of the process, so that nobody must free it. */
char *fakes_keep(char *text);

/* front_run() with these arguments, quiet; its exit status. */
int fakes_run(const char *const *arguments);

/* The same in this process, which should be a forked one. */
int fakes_run_here(const char *const *arguments);

/* The whole file as text, kept until the end.  NULL: there is none. */
char *fakes_read(const char *path);

#endif
