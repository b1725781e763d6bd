/* SPDX-License-Identifier: MIT */
#include "lab/model/programs.h"

#include <stddef.h>
#include <string.h>

enum { MOST_USES = 38 };

struct use {
    enum line_action action;
    enum line_choice choice;
    int first, lines;
};

static const struct entry {
    const char *strategy, *workload;
    struct use use[MOST_USES]; /* ended by the first that is all zeros */
} entries[] = {
#define PROGRAM(strategy, workload, ...) {#strategy, #workload, {__VA_ARGS__}},
#include "lab/model/programs.def"
#undef PROGRAM
};

/* Of the lock: as long as the runtime and CPython let a thread have it. */
static const double switch_interval_ns = 5e6;

static const struct entry *find(const char *strategy, const char *workload)
{
    for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) {
        if (strcmp(entries[i].strategy, strategy) == 0 &&
            strcmp(entries[i].workload, workload) == 0)
            return &entries[i];
    }
    return NULL;
}

/* LINE_SWAP pays its step twice: for the read and for the swap. */
static double cost(const struct use *use, const struct program_costs *costs)
{
    return use->action == LINE_READ   ? costs->load
           : use->action == LINE_SWAP ? costs->swap / 2
           : use->action == LINE_WORK ? 0
                                      : costs->add;
}

static void add_step(struct line_program *program, struct line_step step)
{
    int last = step.choice == LINE_OWN ? LINE_CORES_MAX : step.lines;

    program->step[program->steps++] = step;
    if (step.action != LINE_WORK && step.first + last > program->lines)
        program->lines = step.first + last;
}

/* Under a lock: an interval's operations are one pass. */
static void make_locked(double alone_ns, const struct program_costs *costs,
                        struct line_program *program)
{
    program->operations = switch_interval_ns / alone_ns;
    add_step(program, (struct line_step){
                          .action = LINE_LOCK, .ns = costs->add, .lines = 1});
    add_step(program,
             (struct line_step){.action = LINE_WORK,
                                .ns = switch_interval_ns - 2 * costs->add});
    add_step(program, (struct line_step){
                          .action = LINE_UNLOCK, .ns = costs->add, .lines = 1});
}

static int count_uses(const struct entry *entry)
{
    int uses = 0;

    while (uses < MOST_USES && entry->use[uses].action != LINE_WORK)
        uses++;
    return uses;
}

bool program_make(const char *strategy, const char *workload, double alone_ns,
                  const struct program_costs *costs,
                  struct line_program *program)
{
    const struct entry *entry = find(strategy, workload);
    double hits = 0, scale = 1, work;
    int uses;

    *program = (struct line_program){.operations = 1};
    if (!entry || !(alone_ns > 0))
        return false;
    if (entry->use[0].action == LINE_LOCK) {
        make_locked(alone_ns, costs, program);
        return true;
    }
    uses = count_uses(entry);
    for (int i = 0; i < uses; i++)
        hits += cost(&entry->use[i], costs) *
                (entry->use[i].action == LINE_SWAP ? 2 : 1);
    if (hits > alone_ns)
        scale = alone_ns / hits;
    work = alone_ns - hits * scale;
    if (uses == 0)
        add_step(program, (struct line_step){.action = LINE_WORK, .ns = work});
    for (int i = 0; i < uses; i++) {
        const struct use *use = &entry->use[i];

        if (work > 0)
            add_step(program, (struct line_step){.action = LINE_WORK,
                                                 .ns = work / uses});
        add_step(program, (struct line_step){
                              .action = use->action,
                              .ns = cost(use, costs) * scale,
                              .choice = use->choice,
                              .first = use->first,
                              .lines = use->lines,
                          });
    }
    return true;
}
