/* SPDX-License-Identifier: MIT */
/*
 * The front end: `lab list | run | report | compare | export |
 * profile`.  Each command
 * takes its own argv (argv[0] is the command) and returns the exit status.
 */
#ifndef LAB_FRONT_H
#define LAB_FRONT_H

/* directory: where the lab-STRATEGY programs are. */
int front_list(const char *directory, int argc, char **argv);

/* 0: all went well; 1: something failed; 2: misuse; 130: interrupted. */
int front_run(const char *directory, int argc, char **argv);

int front_report(int argc, char **argv);

/* 1: something got worse; 2: misuse, or nothing to compare. */
int front_compare(int argc, char **argv);

int front_export(int argc, char **argv);

/* 1: it could not be profiled. */
int front_profile(const char *directory, int argc, char **argv);

/* The run that `--resume` and `report` mean when none is named. */
extern const char front_latest[];

#endif
