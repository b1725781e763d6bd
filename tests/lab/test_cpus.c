/* SPDX-License-Identifier: MIT */
/* Topology is read off a tree of files, and threads are handed out by it. */
#include "lab/cpus.h"
#include "lab/memory.h"
#include "tests/lab/fakes.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <sys/stat.h>

static void open_fakes(void)
{
    fakes_make();
}

TestSuite(cpus, .init = open_fakes, .fini = fakes_remove);

/* A file of the fake tree, with the directories above it. */
static void put(int cpu, const char *name, const char *text)
{
    char *above = lab_format("%s/cpu%d", fakes_path(""), cpu);
    char *topology = lab_format("%s/topology", above);
    char *path = lab_format("%s/%s", topology, name);
    FILE *file;

    mkdir(above, 0777);
    mkdir(topology, 0777);
    file = fopen(path, "we");
    cr_assert_not_null(file, "%s", path);
    fprintf(file, "%s\n", text);
    fclose(file);
    free(path);
    free(topology);
    free(above);
}

static struct cpu *read_cpus(int count)
{
    static struct cpu cpus[16];

    for (int i = 0; i < count; i++)
        cpus[i] = (struct cpu){.number = i, .sibling = 77};
    cpus_read_topology(cpus, count, fakes_path(""));
    return cpus;
}

static void assert_order(struct cpu *cpus, int count, enum lab_pin pin,
                         const char *expected)
{
    char text[64] = "";
    size_t at = 0;

    cpus_order(cpus, count, pin);
    for (int i = 0; i < count; i++)
        at += (size_t)snprintf(text + at, sizeof(text) - at, "%s%d",
                               i ? " " : "", cpus[i].number);
    cr_assert_str_eq(text, expected);
}

/* Two packages of two cores with two CPUs each, siblings far apart, as Linux
 * numbers them on most servers; core numbers begin anew in each package. */
static void put_server(const char *list)
{
    static const char *const siblings[] = {"0,4", "1,5", "2,6", "3,7"};

    for (int i = 0; i < 8; i++) {
        put(i, "physical_package_id", i % 4 < 2 ? "0" : "1");
        put(i, "core_id", i % 2 ? "1" : "0");
        put(i, list, siblings[i % 4]);
    }
}

Test(cpus, a_tree_with_siblings_far_apart)
{
    struct cpu *cpus;

    put_server("core_cpus_list");
    cpus = read_cpus(8);
    cr_assert_eq(cpus_cores(cpus, 8), 4);
    cr_assert_eq(cpus[5].core, cpus[1].core);
    cr_assert_eq(cpus[5].sibling, 1);
    cr_assert_eq(cpus[2].package, 1);
    cr_assert_eq(cpus[2].sibling, 0, "core 0 of another package is another");
    assert_order(cpus, 8, LAB_PIN_NONE, "0 1 2 3 4 5 6 7");
    assert_order(cpus, 8, LAB_PIN_SPREAD, "0 1 2 3 4 5 6 7");
    assert_order(cpus, 8, LAB_PIN_COMPACT, "0 4 1 5 2 6 3 7");
}

Test(cpus, an_older_kernel_has_another_name_for_the_list)
{
    struct cpu *cpus;

    put_server("thread_siblings_list");
    cpus = read_cpus(8);
    cr_assert_eq(cpus_cores(cpus, 8), 4);
    assert_order(cpus, 8, LAB_PIN_COMPACT, "0 4 1 5 2 6 3 7");
}

Test(cpus, siblings_side_by_side_are_a_range)
{
    struct cpu *cpus;

    for (int i = 0; i < 4; i++) {
        put(i, "physical_package_id", "0");
        put(i, "core_cpus_list", i < 2 ? "0-1" : "2-3");
    }
    cpus = read_cpus(4);
    cr_assert_eq(cpus_cores(cpus, 4), 2);
    assert_order(cpus, 4, LAB_PIN_SPREAD, "0 2 1 3");
    assert_order(cpus, 4, LAB_PIN_COMPACT, "0 1 2 3");
}

/* Of a core whose first CPU we may not use, the second is the first to us. */
Test(cpus, only_allowed_cpus_count_as_siblings)
{
    struct cpu cpus[2] = {{.number = 5}, {.number = 2}};

    put_server("core_cpus_list");
    cpus_read_topology(cpus, 2, fakes_path(""));
    cr_assert_eq(cpus_cores(cpus, 2), 2);
    cr_assert_eq(cpus[0].core, 1);
    cr_assert_eq(cpus[0].sibling, 0);
}

Test(cpus, without_a_tree_each_is_a_core_of_its_own)
{
    struct cpu *cpus = read_cpus(4);

    cr_assert_eq(cpus_cores(cpus, 4), 4);
    cr_assert_eq(cpus[3].core, -1);
    cr_assert_eq(cpus[3].package, -1);
    assert_order(cpus, 4, LAB_PIN_SPREAD, "0 1 2 3");
    assert_order(cpus, 4, LAB_PIN_COMPACT, "0 1 2 3");
}

Test(cpus, only_allowed_ones)
{
    struct cpu cpus[CPUS_MAX];
    int number;

    cr_assert_geq(cpus_allowed(cpus, CPUS_MAX), 1);
    number = cpus[0].number;
    cr_assert_eq(cpus_pin_self(number), 0);
    cr_assert_eq(cpus_allowed(cpus, CPUS_MAX), 1);
    cr_assert_eq(cpus[0].number, number);
    cr_assert_eq(workers_allowed_cpus(), 1);
}
