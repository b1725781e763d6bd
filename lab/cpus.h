/* SPDX-License-Identifier: MIT */
/*
 * Which CPUs there are for this process, and what the kernel says about time
 * taken away from them.  Read from sched_getaffinity(), /sys and /proc; what
 * a kernel does not tell is -1, never a guess.
 */
#ifndef LAB_CPUS_H
#define LAB_CPUS_H

#include "lab/workers.h"

#include <stdint.h>

enum { CPUS_MAX = 1024 };

/* One CPU and the physical core it belongs to. */
struct cpu {
    int number;
    int package; /* -1: unknown */
    int core;    /* same number, same core; -1: unknown, a core of its own */
    int sibling; /* 0 for the first CPU of its core, 1, 2, ... */
};

/* The allowed CPUs in ascending order; returns how many (at least 1). */
int cpus_allowed(struct cpu *cpus, int room);

/* Fills in all but the numbers, from a tree like /sys/devices/system/cpu. */
void cpus_read_topology(struct cpu *cpus, int count, const char *tree);

/*
 * Sorts for handing out one after the other: SPREAD takes distinct physical
 * cores first, COMPACT fills a core before the next.  NONE leaves them alone.
 */
void cpus_order(struct cpu *cpus, int count, enum lab_pin pin);

/* Distinct physical cores among them. */
int cpus_cores(const struct cpu *cpus, int count);

/* Pins the calling thread; 0 or an errno value. */
int cpus_pin_self(int number);

/* Milliseconds stolen by the hypervisor, all CPUs, since boot; -1: unknown. */
double cpus_steal_ms(void);

/* Nanoseconds the calling thread was runnable but waiting; -1: unknown. */
int64_t cpus_self_delay_ns(void);

/* How often the calling thread was moved to another CPU; -1: unknown. */
long cpus_self_migrations(void);

#endif
