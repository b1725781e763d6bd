/* SPDX-License-Identifier: MIT */
/*
 * The machine card: what a reader must know about the machine to believe the
 * numbers.  Names no user, host or path.  What cannot be found out is null.
 */
#ifndef LAB_MACHINE_H
#define LAB_MACHINE_H

#include <jansson.h>

/*
 * cpu, cpus (allowed), cores, cpus_online, memory_mb, kernel, libc, compiler,
 * governor, hypervisor, steal_visible, clock, load, date, commit, modified.
 */
json_t *machine_card(void);

/* "AMD EPYC ..., 2 cores" for captions; the caller frees. */
char *machine_line(const json_t *card);

#endif
