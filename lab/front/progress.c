/* SPDX-License-Identifier: MIT */
#include "lab/front/progress.h"
#include "lab/clock.h"

#include <string.h>

static const int64_t redraw_ns = 250 * LAB_NS_PER_MS;

void progress_begin(struct progress *progress, const struct plan *plan,
                    FILE *out, bool terminal)
{
    *progress = (struct progress){
        .out = out,
        .terminal = terminal,
        .plan = plan,
        .started_ns = lab_now_ns(),
        .planned_left = plan->seconds,
        .announced_block = -1,
    };
}

void progress_had(struct progress *progress, const struct plan_process *process)
{
    progress->ended++;
    progress->planned_left -= process->seconds;
}

double progress_left(const struct progress *progress)
{
    double spent = lab_seconds(progress->started_ns, lab_now_ns());
    /* The plan counts as ten seconds of experience: one slow start is none. */
    double pace = (spent + 10) / (progress->planned_spent + 10);

    return progress->planned_left * pace;
}

static void draw(struct progress *progress)
{
    const struct plan_process *now = progress->now;
    int left = (int)(progress_left(progress) + 0.5);

    fprintf(progress->out, "\r\033[K[%zu/%zu] %d:%02d left  %.60s",
            progress->ended, progress->plan->count, left / 60, left % 60,
            now ? now->name : "");
    fflush(progress->out);
    progress->drawn_ns = lab_now_ns();
}

static void announce(struct progress *progress,
                     const struct plan_process *process)
{
    int left = (int)(progress_left(progress) + 0.5);

    if (progress->announced == process->experiment &&
        progress->announced_block == process->block)
        return;
    progress->announced = process->experiment;
    progress->announced_block = process->block;
    fprintf(progress->out,
            "block %d of %d: %s (%zu of %zu done, %d:%02d "
            "left)\n",
            process->block + 1, progress->plan->blocks,
            process->experiment->name, progress->ended, progress->plan->count,
            left / 60, left % 60);
    fflush(progress->out);
}

void progress_start(struct progress *progress,
                    const struct plan_process *process)
{
    progress->now = process;
    if (progress->terminal)
        draw(progress);
    else
        announce(progress, process);
}

void progress_tick(void *arg)
{
    struct progress *progress = arg;

    if (progress->terminal && lab_now_ns() - progress->drawn_ns > redraw_ns)
        draw(progress);
}

void progress_end(struct progress *progress, const char *trouble)
{
    progress->ended++;
    progress->planned_left -= progress->now->seconds;
    progress->planned_spent += progress->now->seconds;
    if (trouble)
        fprintf(progress->out, "%s%s: %s\n",
                progress->terminal ? "\r\033[K" : "", progress->now->name,
                trouble);
    fflush(progress->out);
}

void progress_finish(struct progress *progress)
{
    if (progress->terminal)
        fputs("\r\033[K", progress->out);
    fflush(progress->out);
}
