/* SPDX-License-Identifier: MIT */
/* What perf prints, read; stacks as a tree; time away from a CPU split. */
#include "lab/memory.h"
#include "lab/profile/flame.h"
#include "lab/profile/offcpu.h"
#include "lab/profile/stacks.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static const char samples[] =
    "worker-0 100/101 5.000100: cpu-clock: \n"
    "\t    1000 object_new (/x/lab-gil)\n"
    "\t    2000 tree_new (/x/lab-gil)\n"
    "\t    2000 tree_new (/x/lab-gil)\n"
    "\n"
    "a b/c 100/102 5.000200: cpu-clock: \n"
    "\tffffffff81 futex_wait ([kernel.kallsyms])\n"
    "\t       0 [unknown] ([unknown])\n"
    "\t      12 [unknown] (/x/libc.so.6)\n"
    "\n"
    "this is no event\n"
    "\n";

static struct perf_event seen[8];
static size_t seen_count;

static void keep(const struct perf_event *event, void *arg)
{
    (void)arg;
    if (seen_count < 8)
        seen[seen_count++] = *event;
}

Test(profile, events_are_read_with_their_stacks)
{
    char *text = lab_copy(samples);

    seen_count = 0;
    cr_assert_eq(perf_events_read(text, keep, NULL), 2);
    cr_assert_eq(seen_count, 2);
    cr_assert_str_eq(seen[0].comm, "worker-0");
    cr_assert_eq(seen[0].pid, 100);
    cr_assert_eq(seen[0].tid, 101);
    cr_assert_float_eq(seen[0].seconds, 5.0001, 1e-9);
    cr_assert_str_eq(seen[0].event, "cpu-clock");
    cr_assert_eq(seen[0].depth, 3);
    cr_assert_str_eq(seen[0].frame[0], "object_new");
    cr_assert_null(seen[0].trace);
    cr_assert_str_eq(seen[1].comm, "a b/c", "names may hold blanks and '/'");
    cr_assert_str_eq(seen[1].frame[0], "futex_wait_[k]");
    free(text);
}

Test(profile, stacks_add_up)
{
    static const char *const one[] = {"main", "a"};
    static const char *const two[] = {"main", "b"};
    struct stack_node root = stacks_make();
    size_t length;
    char *text;
    FILE *out;

    stacks_add(&root, two, 2, 3);
    stacks_add(&root, one, 2, 5);
    stacks_add(&root, one, 1, 2);
    cr_assert_eq(root.total, 10);
    cr_assert_eq(root.children, 1);
    cr_assert_eq(root.child[0].self, 2);
    cr_assert_str_eq(root.child[0].child[0].name, "a", "ordered by name");
    out = lab_memory_stream(&text, &length);
    stacks_print_folded(&root, out);
    fclose(out);
    cr_assert_str_eq(text, "main 2\nmain;a 5\nmain;b 3\n");
    free(text);
    stacks_free(&root);
}

Test(profile, a_flame_graph_shows_shares)
{
    static const char *const one[] = {"main", "a<b>"};
    static const char *const two[] = {"main", "c"};
    struct stack_node root = stacks_make();
    struct flame flame = {"test", "samples", &root};
    size_t length;
    char *text;
    FILE *out;

    stacks_add(&root, one, 2, 1);
    stacks_add(&root, two, 2, 3);
    out = lab_memory_stream(&text, &length);
    flame_write_html(&flame, out);
    fclose(out);
    cr_assert(strstr(text, "<title>a&lt;b&gt;: 1 samples, 25.00 %</title>"));
    cr_assert(strstr(text, "<title>c: 3 samples, 75.00 %</title>"));
    cr_assert(strstr(text, "data-x=\"0.2500\" data-w=\"0.7500\""));
    cr_assert_null(strstr(text, "http://www.w3.org/1999"), "no other page");
    cr_assert_null(strstr(text, "src="), "nothing from elsewhere");
    free(text);
    stacks_free(&root);
}

/* Thread 11 blocks at 1.0, is woken at 1.4, runs at 1.5; is preempted at 2.0
 * and back at 2.25. Somebody else's switches do not matter. */
static const char switches[] =
    "w 10/11 1.0: sched:sched_switch: prev_comm=w prev_pid=11 prev_prio=120 "
    "prev_state=S ==> next_comm=other next_pid=99 next_prio=120\n"
    "\t1 futex_wait ([kernel.kallsyms])\n\n"
    "other 99/99 1.4: sched:sched_waking: comm=w pid=11 prio=120 "
    "target_cpu=001\n\n"
    "other 99/99 1.5: sched:sched_switch: prev_comm=other prev_pid=99 "
    "prev_prio=120 prev_state=S ==> next_comm=w next_pid=11 next_prio=120\n\n"
    "w 10/11 2.0: sched:sched_switch: prev_comm=w prev_pid=11 prev_prio=120 "
    "prev_state=R+ ==> next_comm=other next_pid=99 next_prio=120\n\n"
    "other 99/99 2.25: sched:sched_switch: prev_comm=other prev_pid=99 "
    "prev_prio=120 prev_state=S ==> next_comm=w next_pid=11 next_prio=120\n\n";

static void feed(const struct perf_event *event, void *arg)
{
    offcpu_event(arg, event);
}

Test(profile, time_away_is_split)
{
    char *text = lab_copy(switches);
    struct offcpu off = offcpu_make(10);

    cr_assert_eq(perf_events_read(text, feed, &off), 5);
    cr_assert_eq(off.count, 1);
    cr_assert_float_eq(off.thread[0].blocked_s, 0.4, 1e-9);
    cr_assert_float_eq(off.thread[0].queued_s, 0.1 + 0.25, 1e-9);
    cr_assert_float_eq(off.thread[0].longest_queued_s, 0.25, 1e-9);
    cr_assert_eq(off.thread[0].blocks, 1);
    cr_assert_eq(off.thread[0].preemptions, 1);
    cr_assert_float_eq(off.stacks.total, 750e3, 1e-3);
    offcpu_free(&off);
    free(text);
}
