/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* gnu_get_libc_version() */
#include "lab/machine.h"
#include "lab/child.h"
#include "lab/cpus.h"
#include "lab/memory.h"

#include <gnu/libc-version.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

/* The first line of a file, or NULL; the caller frees. */
static char *first_line(const char *path)
{
    FILE *file = fopen(path, "re");
    char *line = NULL;
    size_t room = 0;

    if (!file)
        return NULL;
    if (getline(&line, &room, file) > 0) {
        line[strcspn(line, "\n")] = '\0';
    } else {
        free(line);
        line = NULL;
    }
    fclose(file);
    return line;
}

/* The value of a "key : value" line of /proc/cpuinfo, or NULL. */
static char *cpuinfo(const char *key)
{
    FILE *file = fopen("/proc/cpuinfo", "re");
    char *line = NULL, *value = NULL;
    size_t room = 0;

    while (file && !value && getline(&line, &room, file) > 0) {
        char *colon = strchr(line, ':');

        if (!colon || strncmp(line, key, strlen(key)) != 0)
            continue;
        line[strcspn(line, "\n")] = '\0';
        value = lab_copy(colon + 1 + strspn(colon + 1, " \t"));
    }
    if (file)
        fclose(file);
    free(line);
    return value;
}

/* Takes the text over; "" and NULL become null. */
static void put_text(json_t *card, const char *key, char *text)
{
    json_object_set_new(card, key,
                        text && *text ? json_string(text) : json_null());
    free(text);
}

static char *hypervisor(void)
{
    char *flags = cpuinfo("flags"), *vendor = NULL;

    if (flags && strstr(flags, " hypervisor")) {
        vendor = first_line("/sys/class/dmi/id/sys_vendor");
        if (!vendor)
            vendor = lab_copy("yes");
    }
    free(flags);
    return vendor;
}

/* The output of git without its newline, or NULL when git has nothing. */
static char *git(const char *command, const char *option)
{
    char env[] = "/usr/bin/env", name[] = "git";
    char *verb = lab_copy(command), *more = lab_copy(option), *text = NULL;
    char *argv[] = {env, name, verb, more, NULL};
    struct child child;

    if (child_run(argv, 10, NULL, NULL, &child) == 0) {
        if (child.end == CHILD_EXITED && child.code == 0) {
            text = lab_copy(child.output);
            text[strcspn(text, "\n")] = '\0';
        }
        child_free(&child);
    }
    free(verb);
    free(more);
    return text;
}

static void put_git(json_t *card)
{
    char *commit = git("describe", "--always");
    char *changes = git("diff", "--shortstat");

    json_object_set_new(card, "modified",
                        json_boolean(commit && changes && *changes));
    put_text(card, "commit", commit);
    free(changes);
}

static void put_cpus(json_t *card)
{
    struct cpu cpus[CPUS_MAX];
    int allowed = cpus_allowed(cpus, CPUS_MAX);
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
    char *cpu = cpuinfo("model name");

    put_text(card, "cpu", cpu ? cpu : cpuinfo("CPU part"));
    json_object_set_new(card, "cpus", json_integer(allowed));
    json_object_set_new(card, "cores", json_integer(cpus_cores(cpus, allowed)));
    json_object_set_new(card, "cpus_online", json_integer(online));
    json_object_set_new(card, "memory_mb",
                        json_integer((json_int_t)pages / 1024 * page / 1024));
}

json_t *machine_card(void)
{
    json_t *card = json_object();
    struct utsname system;
    time_t now = time(NULL);
    struct tm utc;
    char date[32];
    double load;

    put_cpus(card);
    if (uname(&system) == 0)
        put_text(card, "kernel",
                 lab_format("%s %s %s", system.sysname, system.release,
                            system.machine));
    put_text(card, "libc", lab_format("glibc %s", gnu_get_libc_version()));
#ifdef __clang__
    put_text(card, "compiler", lab_format("clang %s", __clang_version__));
#else
    put_text(card, "compiler", lab_format("gcc %s", __VERSION__));
#endif
    put_text(card, "governor",
             first_line("/sys/devices/system/cpu/cpu0/"
                        "cpufreq/scaling_governor"));
    put_text(card, "hypervisor", hypervisor());
    put_text(card, "clock",
             first_line("/sys/devices/system/clocksource/"
                        "clocksource0/current_clocksource"));
    json_object_set_new(card, "steal_visible",
                        json_boolean(cpus_steal_ms() > 0));
    if (getloadavg(&load, 1) == 1)
        json_object_set_new(card, "load", json_real(load));
    gmtime_r(&now, &utc);
    strftime(date, sizeof(date), "%Y-%m-%d %H:%M UTC", &utc);
    json_object_set_new(card, "date", json_string(date));
    put_git(card);
    return card;
}

char *machine_line(const json_t *card)
{
    const char *cpu = json_string_value(json_object_get(card, "cpu"));
    json_int_t cpus = json_integer_value(json_object_get(card, "cpus"));

    return lab_format("%s, %d CPU%s", cpu ? cpu : "unknown CPU", (int)cpus,
                      cpus == 1 ? "" : "s");
}
