/* SPDX-License-Identifier: MIT */
#include "experiments/stage.h"
#include "experiments/timeline.h"
#include "lab/clock.h"

#include <string.h>

static struct lab *stage; /* of stage_open() */

static uint64_t now_ns(void)
{
    return (uint64_t)lab_now_ns();
}

/* No mutator is attached yet. */
static int configure_gil(struct lab *lab)
{
    const struct lab_settings *settings = lab_settings(lab);
    const char *names[GIL_POLICIES + 1] = {NULL};
    struct gil_options options = gil_options();

    if (!RC_NEEDS_GIL)
        return 0; /* the same line may be given for every strategy */
    memcpy(names, gil_policy_names, sizeof(gil_policy_names));
    if (settings->gil_policy)
        options.policy = (enum gil_policy)lab_choose(
            lab, "gil-policy", settings->gil_policy, names);
    if (settings->switch_interval_us)
        options.interval_us = (unsigned)settings->switch_interval_us;
    return gil_configure(&options);
}

struct mutator *stage_open(struct lab *lab)
{
    int error = runtime_init();
    struct mutator *m = NULL;

    if (!error)
        error = configure_gil(lab);
    runtime_set_clock(now_ns);
    timeline_open(lab);
    stage = lab;
    if (!error)
        m = mutator_enter();
    if (!m)
        lab_fail(lab, "the runtime could not be started: %s",
                 error ? strerror(error) : "out of memory");
    return m;
}

void stage_close(struct mutator *m)
{
    mutator_leave(m);
    timeline_close(stage);
    runtime_fini();
}

int stage_run(struct lab *lab,
              int (*measure)(struct lab *, struct mutator *, int threads))
{
    const struct lab_settings *settings = lab_settings(lab);
    struct mutator *m = stage_open(lab);
    int failed = 0;

    if (!m)
        return -1;
    for (int i = 0; i < settings->threads_count && !failed; i++)
        failed = measure(lab, m, settings->threads[i]);
    stage_close(m);
    return failed;
}
