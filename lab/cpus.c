/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* affinity */
#include "lab/cpus.h"

#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A number from /sys/devices/system/cpu/cpuN/topology/NAME, or -1. */
static int topology_number(int cpu, const char *name)
{
    char path[128];
    int number = -1;
    FILE *file;

    snprintf(path, sizeof(path), "/sys/devices/system/cpu/cpu%d/topology/%s",
             cpu, name);
    file = fopen(path, "re");
    if (!file)
        return -1;
    if (fscanf(file, "%d", &number) != 1)
        number = -1;
    fclose(file);
    return number;
}

static int same_core(const struct cpu *a, const struct cpu *b)
{
    return a->core >= 0 && a->core == b->core && a->package == b->package;
}

static void describe(struct cpu *cpus, int index, int number)
{
    struct cpu *cpu = &cpus[index];

    *cpu = (struct cpu){
        .number = number,
        .package = topology_number(number, "physical_package_id"),
        .core = topology_number(number, "core_id"),
    };
    for (int i = 0; i < index; i++)
        cpu->sibling += same_core(&cpus[i], cpu);
}

int cpus_allowed(struct cpu *cpus, int room)
{
    cpu_set_t *set = CPU_ALLOC(CPUS_MAX);
    size_t size = CPU_ALLOC_SIZE(CPUS_MAX);
    int count = 0;

    if (set && sched_getaffinity(0, size, set) == 0) {
        for (int number = 0; number < CPUS_MAX && count < room; number++) {
            if (CPU_ISSET_S((size_t)number, size, set))
                describe(cpus, count++, number);
        }
    }
    if (set)
        CPU_FREE(set);
    if (count == 0) { /* no affinity to be had: one CPU, which is true */
        cpus[0] = (struct cpu){.core = -1, .package = -1};
        count = 1;
    }
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

int64_t cpus_self_delay_ns(void)
{
    /* Plain read(): called just before a start time, so nothing may malloc. */
    int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    int64_t delay;
    char text[96];
    ssize_t length;

    if (file < 0)
        return -1;
    length = read(file, text, sizeof(text) - 1);
    close(file);
    if (length <= 0)
        return -1;
    text[length] = '\0';
    return sscanf(text, "%*d %" SCNd64, &delay) == 1 ? delay : -1;
}
