/* SPDX-License-Identifier: MIT */
/*
 * The simulation: what cores do, event by event.  There are two kinds: a core
 * is through with a step, and a line may leave its holder (lines_move.c).  At
 * the same moment cores come first, so that a core that goes on with the line
 * it has is seen to do so.  lines.h, Note [model].
 */
#include "lab/memory.h"
#include "lab/model/lines_inner.h"
#include "lab/stats.h"

#include <math.h>
#include <stdlib.h>

/* ---- events ------------------------------------------------------------- */

static bool earlier(const struct event *a, const struct event *b)
{
    if (a->at < b->at || a->at > b->at)
        return a->at < b->at;
    if (a->kind != b->kind)
        return a->kind < b->kind;
    return a->number < b->number;
}

void line_schedule(struct simulation *s, double at, enum event_kind kind,
                   int who)
{
    struct event event = {at, s->numbered++, kind, who};
    size_t i;

    s->event = lab_grow(s->event, s->events, &s->event_room, sizeof(*s->event));
    for (i = s->events++; i > 0; i = (i - 1) / 2) {
        struct event *parent = &s->event[(i - 1) / 2];

        if (!earlier(&event, parent))
            break;
        s->event[i] = *parent;
    }
    s->event[i] = event;
}

static struct event next_event(struct simulation *s)
{
    struct event first = s->event[0], moved = s->event[--s->events];
    size_t i = 0;

    for (;;) {
        size_t child = 2 * i + 1;

        if (child >= s->events)
            break;
        if (child + 1 < s->events &&
            earlier(&s->event[child + 1], &s->event[child]))
            child++;
        if (!earlier(&s->event[child], &moved))
            break;
        s->event[i] = s->event[child];
        i = child;
    }
    s->event[i] = moved;
    return first;
}

/* ---- cores -------------------------------------------------------------- */

static void use_line(struct simulation *s, int core)
{
    struct core *c = &s->core[core];
    const struct line_step *step = &s->program->step[c->step];
    struct line *line = &s->line[c->line];
    bool writes = step->action != LINE_READ;

    if (!line_has(s, line, core, writes)) {
        line_wait(s, core, writes);
        return;
    }
    if (writes)
        line->burst--;
    line->stays = fmax(line->stays, s->now + step->ns);
    line_schedule(s, s->now + step->ns, CORE_DONE, core);
}

static int choose_line(struct core *c, const struct line_step *step, int core)
{
    size_t lines = step->lines > 0 ? (size_t)step->lines : 1, any = 0;

    if (step->choice == LINE_SAME)
        return c->line;
    if (step->choice == LINE_OWN)
        return step->first + core;
    if (step->choice == LINE_LAST && c->chosen_before != NOBODY)
        return c->chosen_before;
    if (lines > 1)
        any = stats_random_below(&c->random, lines);
    if (step->choice == LINE_ANY) {
        c->chosen_before = c->chosen;
        c->chosen = step->first + (int)any;
    }
    return step->first + (int)any;
}

static void begin_step(struct simulation *s, int core)
{
    struct core *c = &s->core[core];
    const struct line_step *step = &s->program->step[c->step];

    c->compares = false;
    if (step->action == LINE_WORK) {
        line_schedule(s, s->now + step->ns, CORE_DONE, core);
        return;
    }
    c->line = choose_line(c, step, core);
    use_line(s, core);
}

static void next_step(struct simulation *s, int core)
{
    struct core *c = &s->core[core];

    if (++c->step == s->program->steps) {
        c->step = 0;
        c->passes++;
        s->passes++;
    }
    begin_step(s, core);
}

static void write_line(struct simulation *s, struct line *line)
{
    line->version++;
    s->updates++;
}

/* It stands at the end of those who are parked, until unlock() wakes it. */
static void park(struct simulation *s, struct line *line, int core)
{
    int *at = &line->parked;

    while (*at != NOBODY)
        at = &s->core[*at].next;
    *at = core;
    s->core[core].next = NOBODY;
}

/* The longest parked one has the lock now, and writes its word. */
static void unlock(struct simulation *s, struct line *line)
{
    int core = line->parked;

    line->locked_by = core;
    if (core == NOBODY)
        return;
    line->parked = s->core[core].next;
    use_line(s, core);
}

static void core_done(struct simulation *s, int core)
{
    struct core *c = &s->core[core];
    const struct line_step *step;
    struct line *line;

    if (c->step == NOBODY) {
        c->step = 0;
        begin_step(s, core);
        return;
    }
    step = &s->program->step[c->step];
    line = &s->line[c->line];
    if (step->action == LINE_SWAP &&
        (!c->compares || c->seen != line->version)) {
        s->failed += c->compares;
        c->compares = true; /* a failed one has read, too */
        c->seen = line->version;
        use_line(s, core);
        return;
    }
    if (step->action != LINE_WORK && step->action != LINE_READ)
        write_line(s, line);
    if (step->action == LINE_LOCK && line->locked_by != core) {
        if (line->locked_by != NOBODY) {
            park(s, line, core);
            return;
        }
        line->locked_by = core;
    }
    if (step->action == LINE_UNLOCK)
        unlock(s, line);
    next_step(s, core);
}

/* ---- a run -------------------------------------------------------------- */

double line_program_ns(const struct line_program *program)
{
    double ns = 0;

    for (int i = 0; i < program->steps; i++)
        ns += program->step[i].ns *
              (program->step[i].action == LINE_SWAP ? 2 : 1);
    return ns;
}

static bool line_is_written(const struct line_program *program, int line)
{
    for (int i = 0; i < program->steps; i++) {
        const struct line_step *step = &program->step[i];
        int lines = step->choice == LINE_OWN ? LINE_CORES_MAX
                    : step->lines > 0        ? step->lines
                                             : 1;

        if (step->action != LINE_WORK && step->action != LINE_READ &&
            step->choice != LINE_SAME && line >= step->first &&
            line < step->first + lines)
            return true;
    }
    return false;
}

/* As if it had been going on for long: who reads has copies, and who writes
 * some of the lines. */
static void begin_lines(struct simulation *s)
{
    for (int i = 0; i < s->program->lines; i++) {
        struct line *line = &s->line[i];

        *line = (struct line){
            .holder = (int)stats_random_below(&s->random, (size_t)s->cores),
            .waiting = NOBODY,
            .barred = INFINITY,
            .leaves = INFINITY,
            .locked_by = NOBODY,
            .parked = NOBODY,
        };
        if (line_is_written(s->program, i))
            line_share(line, line->holder);
        else
            for (int core = 0; core < s->cores; core++)
                line_share(line, core);
    }
}

/* Cores begin one after the other, within the time of one pass. */
static void begin(struct simulation *s, uint64_t seed)
{
    double pass = line_program_ns(s->program);

    s->random = seed;
    begin_lines(s);
    for (int i = 0; i < s->cores; i++) {
        struct core *c = &s->core[i];

        c->random = seed + (uint64_t)i * 0x9e3779b97f4a7c15u;
        c->chosen = c->chosen_before = NOBODY;
        c->step = NOBODY; /* before the first */
        line_schedule(
            s,
            i ? pass * (double)stats_random_below(&c->random, 1024) / 1024 : 0,
            CORE_DONE, i);
    }
}

static void run_until(struct simulation *s, uint64_t passes)
{
    while (s->passes < passes && s->events > 0) {
        struct event event = next_event(s);

        s->now = event.at;
        if (event.kind == LINE_LEAVES)
            line_leaves(s, event.who);
        else
            core_done(s, event.who);
    }
}

struct line_result line_simulate(const struct line_machine *machine,
                                 const struct line_program *program,
                                 int threads, uint64_t passes, uint64_t seed)
{
    struct simulation s = {
        .machine = machine,
        .program = program,
        .cores = threads,
        .core = lab_alloc((size_t)threads, sizeof(struct core)),
        .line = lab_alloc((size_t)program->lines + 1, sizeof(struct line)),
    };
    struct line_result result = {.fairness = 1};
    uint64_t settled, moved, least = UINT64_MAX, most = 0;
    double since;

    line_place_cores(&s);
    begin(&s, seed);
    run_until(&s, passes / 5 + 1);
    since = s.now;
    settled = s.passes;
    moved = s.transfers;
    for (int i = 0; i < threads; i++)
        s.core[i].passes_before = s.core[i].passes;
    run_until(&s, settled + passes);
    for (int i = 0; i < threads; i++) {
        uint64_t done = s.core[i].passes - s.core[i].passes_before;

        least = done < least ? done : least;
        most = done > most ? done : most;
    }
    for (int i = 0; i < program->lines; i++)
        result.versions += s.line[i].version;
    result.passes = s.passes;
    result.updates = s.updates;
    result.failed = s.failed;
    result.fairness = most ? (double)least / (double)most : 0;
    result.operations_per_ns =
        (double)(s.passes - settled) * program->operations / (s.now - since);
    result.transfers = (double)(s.transfers - moved) /
                       ((double)(s.passes - settled) * program->operations);
    free(s.event);
    free(s.line);
    free(s.core);
    return result;
}
