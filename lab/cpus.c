/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* affinity */
#include "lab/cpus.h"

#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- topology ----------------------------------------------------------- */

/* The first number in TREE/cpuN/topology/NAME, or -1. */
static int topology_number(const char *tree, int cpu, const char *name)
{
    char path[512];
    int number = -1;
    FILE *file;

    snprintf(path, sizeof(path), "%s/cpu%d/topology/%s", tree, cpu, name);
    file = fopen(path, "re");
    if (!file)
        return -1;
    if (fscanf(file, "%d", &number) != 1)
        number = -1;
    fclose(file);
    return number;
}

/*
 * A core is known by the first of its CPUs.  Its own number (core_id) begins
 * anew in each package, and on some machines in each die.
 */
static int read_core(const char *tree, int cpu)
{
    int first = topology_number(tree, cpu, "core_cpus_list");

    /* The name it had before Linux 5.3. */
    return first < 0 ? topology_number(tree, cpu, "thread_siblings_list")
                     : first;
}

void cpus_read_topology(struct cpu *cpus, int count, const char *tree)
{
    for (int i = 0; i < count; i++) {
        struct cpu *cpu = &cpus[i];

        cpu->package =
            topology_number(tree, cpu->number, "physical_package_id");
        cpu->core = read_core(tree, cpu->number);
        cpu->sibling = 0;
        for (int j = 0; j < i; j++)
            cpu->sibling += cpu->core >= 0 && cpus[j].core == cpu->core;
    }
}

/* ---- which there are, and in what order --------------------------------- */

int cpus_allowed(struct cpu *cpus, int room)
{
    cpu_set_t *set = CPU_ALLOC(CPUS_MAX);
    size_t size = CPU_ALLOC_SIZE(CPUS_MAX);
    int count = 0;

    if (set && sched_getaffinity(0, size, set) == 0) {
        for (int number = 0; number < CPUS_MAX && count < room; number++) {
            if (CPU_ISSET_S((size_t)number, size, set))
                cpus[count++].number = number;
        }
    }
    if (set)
        CPU_FREE(set);
    if (count == 0) { /* no affinity to be had: one CPU, which is true */
        cpus[0].number = 0;
        count = 1;
    }
    cpus_read_topology(cpus, count, "/sys/devices/system/cpu");
    return count;
}

static int compare_spread(const void *left, const void *right)
{
    const struct cpu *a = left, *b = right;

    if (a->sibling != b->sibling)
        return a->sibling - b->sibling;
    return a->number - b->number;
}

static int compare_compact(const void *left, const void *right)
{
    const struct cpu *a = left, *b = right;

    if (a->package != b->package)
        return a->package - b->package;
    if (a->core != b->core)
        return a->core - b->core;
    return a->number - b->number;
}

void cpus_order(struct cpu *cpus, int count, enum lab_pin pin)
{
    if (pin != LAB_PIN_NONE)
        qsort(cpus, (size_t)count, sizeof(*cpus),
              pin == LAB_PIN_SPREAD ? compare_spread : compare_compact);
}

int cpus_cores(const struct cpu *cpus, int count)
{
    int cores = 0;

    for (int i = 0; i < count; i++)
        cores += cpus[i].sibling == 0;
    return cores;
}

/* ---- the calling thread, and what was taken from it ---------------------- */

int cpus_pin_self(int number)
{
    cpu_set_t *set = CPU_ALLOC(CPUS_MAX);
    size_t size = CPU_ALLOC_SIZE(CPUS_MAX);
    int error;

    if (!set)
        return -1;
    CPU_ZERO_S(size, set);
    CPU_SET_S((size_t)number, size, set);
    error = pthread_setaffinity_np(pthread_self(), size, set);
    CPU_FREE(set);
    return error;
}

double cpus_steal_ms(void)
{
    /* cpu  user nice system idle iowait irq softirq steal */
    double steal = -1;
    FILE *file = fopen("/proc/stat", "re");

    if (!file)
        return -1;
    if (fscanf(file, "cpu %*u %*u %*u %*u %*u %*u %*u %lf", &steal) != 1)
        steal = -1;
    fclose(file);
    return steal < 0 ? -1 : steal * 1000 / (double)sysconf(_SC_CLK_TCK);
}

/*
 * The beginning of a file of the calling thread's, as text; false: not there.
 * Plain read(): called just before a start time, so nothing may malloc.
 */
static bool read_own(const char *path, char *text, size_t room)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length;

    if (file < 0)
        return false;
    length = read(file, text, room - 1);
    close(file);
    text[length > 0 ? length : 0] = '\0';
    return length > 0;
}

int64_t cpus_self_delay_ns(void)
{
    char text[96];
    int64_t delay;

    if (!read_own("/proc/thread-self/schedstat", text, sizeof(text)))
        return -1;
    return sscanf(text, "%*d %" SCNd64, &delay) == 1 ? delay : -1;
}

long cpus_self_migrations(void)
{
    static const char key[] = "nr_migrations";
    char text[4096], *at;
    long count;

    if (!read_own("/proc/thread-self/sched", text, sizeof(text)))
        return -1;
    at = strstr(text, key); /* "se.nr_migrations    :     3" */
    return at && sscanf(at + strlen(key), " : %ld", &count) == 1 ? count : -1;
}
