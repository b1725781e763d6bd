/* SPDX-License-Identifier: MIT */
/*
 * The simulation.  Two kinds of events: a core is through with a step, and a
 * line may leave its holder.  At the same moment cores come first, so that a
 * core that goes on with the line it has is seen to do so: lines.h, Note
 * [model].
 */
#include "lab/model/lines.h"
#include "lab/memory.h"
#include "lab/stats.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { NOBODY = -1, MASK_WORDS = LINE_CORES_MAX / 64 };

/* Shares of a latency: to the home and on to the holder, and back. */
static const double ask_share = 2.0 / 3, data_share = 1.0 / 3;

enum event_kind { CORE_DONE, LINE_LEAVES };

struct event {
    double at;
    uint64_t number; /* order of those at the same time */
    enum event_kind kind;
    int who;
};

struct core {
    int step;
    bool compares; /* the second half of a LINE_SWAP */
    int line;      /* of this step, and so of the one before the next */
    uint64_t seen; /* the line's version that a swap has read */
    uint64_t random, passes, passes_before;
    int place, complex, socket; /* where it is */
    int last[LINE_STEPS];       /* lines of the last pass */

    /* A request, while it waits. */
    int next; /* of those that wait for the same line, or the same lock */
    bool writes;
    bool held_up; /* has the line, but may not use it: asks when it loses it */
    double asked; /* when */
    double bars;  /* from when on the holder cannot go on for long */
    double reaches; /* the holder */
};

struct line {
    uint64_t sharer[MASK_WORDS]; /* whose caches it is in */
    int holder;                  /* gives it away; NOBODY: never used yet */
    int waiting;                 /* the first that does */
    int waiters;
    double stays;  /* until then it does not leave */
    double barred; /* from then on its holder may use it for its burst only */
    int burst;     /* what is left of that */
    double complex_since, socket_since; /* when it came; Note [rounds] */
    double leaves;                      /* the event under way; or INFINITY */
    uint64_t version;
    int locked_by, parked; /* a lock: who has it, and the first that waits */
};

struct simulation {
    const struct line_machine *machine;
    const struct line_program *program;
    int cores;
    struct core *core;
    struct line *line;
    struct event *event; /* a heap */
    size_t events, event_room;
    uint64_t numbered, passes, updates, transfers;
    double now;
};

/* ---- events ------------------------------------------------------------- */

static bool earlier(const struct event *a, const struct event *b)
{
    if (a->at < b->at || a->at > b->at)
        return a->at < b->at;
    if (a->kind != b->kind)
        return a->kind < b->kind;
    return a->number < b->number;
}

static void schedule(struct simulation *s, double at, enum event_kind kind,
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

/* ---- places ------------------------------------------------------------- */

static void place_cores(struct simulation *s)
{
    const struct line_machine *m = s->machine;
    int cores = m->cores ? m->cores : s->cores;

    for (int i = 0; i < s->cores; i++) {
        struct core *c = &s->core[i];

        c->place = i % cores;
        c->complex = m->cores_per_complex ? c->place / m->cores_per_complex : 0;
        c->socket = m->cores_per_socket ? c->place / m->cores_per_socket : 0;
    }
}

static enum line_distance distance(const struct simulation *s, int a, int b)
{
    const struct core *x = &s->core[a], *y = &s->core[b];

    return x->socket != y->socket     ? LINE_FAR
           : x->complex != y->complex ? LINE_SOCKET
           : x->place != y->place     ? LINE_COMPLEX
                                      : LINE_CORE;
}

static bool shares(const struct line *line, int core)
{
    return line->sharer[core / 64] >> (core % 64) & 1;
}

static void share(struct line *line, int core)
{
    line->sharer[core / 64] |= (uint64_t)1 << (core % 64);
}

static bool alone(const struct line *line, int core)
{
    for (int w = 0; w < MASK_WORDS; w++) {
        uint64_t mine = w == core / 64 ? (uint64_t)1 << (core % 64) : 0;

        if (line->sharer[w] != mine)
            return false;
    }
    return true;
}

/*
 * The latency of what the core wants: from the holder, or, when all that is
 * wanted is that others lose their copies, from the farthest of those.
 */
static double latency(const struct simulation *s, const struct line *line,
                      int core)
{
    enum line_distance far = LINE_CORE;

    if (line->holder != core)
        return s->machine->latency_ns[distance(s, line->holder, core)];
    for (int i = 0; i < s->cores; i++) {
        if (i != core && shares(line, i) && distance(s, core, i) > far)
            far = distance(s, core, i);
    }
    return s->machine->latency_ns[far];
}

/* ---- lines -------------------------------------------------------------- */

static void line_look(struct simulation *s, int number, double at)
{
    struct line *line = &s->line[number];

    if (at < line->leaves) {
        line->leaves = at;
        schedule(s, at, LINE_LEAVES, number);
    }
}

/* Puts the core's request on its way. */
static void ask(struct simulation *s, struct line *line, int core)
{
    struct core *c = &s->core[core];
    double way = latency(s, line, core) * ask_share;

    c->held_up = false;
    c->asked = s->now;
    c->reaches = s->now + way;
    c->bars = s->now + s->machine->overlap * way;
    line->barred = fmin(line->barred, c->bars);
    line_look(s, c->line, fmax(c->reaches, line->stays));
}

static void wait_for(struct simulation *s, int core, bool writes)
{
    struct core *c = &s->core[core];
    struct line *line = &s->line[c->line];

    c->writes = writes;
    c->next = line->waiting;
    line->waiting = core;
    line->waiters++;
    if (line->holder == core && alone(line, core)) {
        c->held_up = true; /* it has the line: there is nothing to ask for */
        c->reaches = INFINITY;
    } else {
        ask(s, line, core);
    }
}

/*
 * Note [rounds].  How far a waiting core counts as: who asked after the line
 * came into this complex (or this socket) counts as outside of it.
 */
static int rank(const struct simulation *s, const struct line *line, int core)
{
    const struct core *c = &s->core[core];
    int far = (int)distance(s, line->holder, core);

    if (far <= LINE_COMPLEX && c->asked > line->complex_since)
        far = LINE_SOCKET;
    if (far <= LINE_SOCKET && c->asked > line->socket_since)
        far = LINE_FAR;
    return far;
}

/* Whose request has come and is next; NOBODY. */
static int choose(const struct simulation *s, const struct line *line)
{
    int best = NOBODY, best_rank = 0;

    for (int i = line->waiting; i != NOBODY; i = s->core[i].next) {
        const struct core *c = &s->core[i];
        int far;

        if (c->reaches > s->now)
            continue;
        far = rank(s, line, i);
        if (best == NOBODY || far < best_rank ||
            (far == best_rank &&
             (c->asked < s->core[best].asked ||
              (c->asked <= s->core[best].asked && i < best)))) {
            best = i;
            best_rank = far;
        }
    }
    return best;
}

static void stop_waiting(struct simulation *s, struct line *line, int core)
{
    int *at = &line->waiting;

    while (*at != core)
        at = &s->core[*at].next;
    *at = s->core[core].next;
    line->waiters--;
}

/* Note [rounds]: where the line goes a new round begins. */
static void begin_round(struct simulation *s, struct line *line, int core)
{
    int far = rank(s, line, core);

    if (far >= LINE_SOCKET)
        line->complex_since = s->now;
    if (far >= LINE_FAR)
        line->socket_since = s->now;
}

/* The data travel; at their arrival the core does its step. */
static void give(struct simulation *s, struct line *line, int core)
{
    struct core *c = &s->core[core];
    double way = latency(s, line, core) * data_share +
                 s->machine->retry_ns * (line->waiters - 1);
    double done = s->now + way + s->program->step[c->step].ns;

    stop_waiting(s, line, core);
    line->stays = fmax(line->stays, done);
    if (c->writes) {
        begin_round(s, line, core);
        memset(line->sharer, 0, sizeof(line->sharer));
        line->holder = core;
        line->burst = s->machine->burst - 1;
    }
    share(line, core);
    s->transfers++;
    schedule(s, done, CORE_DONE, core);
}

/* All that wait to read and have asked get their copies together. */
static void give_copies(struct simulation *s, struct line *line)
{
    int next;

    for (int i = line->waiting; i != NOBODY; i = next) {
        next = s->core[i].next;
        if (!s->core[i].writes && s->core[i].reaches <= s->now)
            give(s, line, i);
    }
}

/* After the line left its holder: who was held up asks now. */
static void look_after_waiters(struct simulation *s, struct line *line,
                               int number)
{
    double soonest = INFINITY;

    line->barred = INFINITY;
    for (int i = line->waiting; i != NOBODY; i = s->core[i].next) {
        struct core *c = &s->core[i];

        if (c->held_up && !(line->holder == i && alone(line, i)))
            ask(s, line, i);
        if (!c->held_up)
            line->barred = fmin(line->barred, c->bars);
        soonest = fmin(soonest, c->reaches);
    }
    if (isfinite(soonest))
        line_look(s, number, fmax(soonest, line->stays));
}

static void line_leaves(struct simulation *s, int number)
{
    struct line *line = &s->line[number];
    int core;

    if (line->leaves < s->now || line->leaves > s->now)
        return; /* looked after meanwhile */
    line->leaves = INFINITY;
    if (s->now < line->stays) {
        line_look(s, number, line->stays);
        return;
    }
    core = choose(s, line);
    if (core != NOBODY && s->core[core].writes)
        give(s, line, core);
    else if (core != NOBODY)
        give_copies(s, line);
    look_after_waiters(s, line, number);
}

/* ---- cores -------------------------------------------------------------- */

static bool step_writes(const struct core *c, const struct line_step *step)
{
    return step->action == LINE_SWAP ? c->compares : step->action != LINE_READ;
}

/* May the core use the line without asking anybody? */
static bool has_it(const struct simulation *s, struct line *line, int core,
                   bool writes)
{
    if (line->holder == NOBODY) { /* made by whoever comes first */
        line->holder = core;
        share(line, core);
    }
    if (!shares(line, core) || (writes && !alone(line, core)))
        return false;
    if (!writes || line->waiting == NOBODY || s->now < line->barred)
        return true;
    return line->burst > 0;
}

static void use_line(struct simulation *s, int core)
{
    struct core *c = &s->core[core];
    const struct line_step *step = &s->program->step[c->step];
    struct line *line = &s->line[c->line];
    bool writes = step_writes(c, step);

    if (!has_it(s, line, core, writes)) {
        wait_for(s, core, writes);
        return;
    }
    if (writes)
        line->burst--;
    line->stays = fmax(line->stays, s->now + step->ns);
    schedule(s, s->now + step->ns, CORE_DONE, core);
}

static void begin_step(struct simulation *s, int core)
{
    struct core *c = &s->core[core];
    const struct line_step *step = &s->program->step[c->step];
    size_t lines = step->lines > 0 ? (size_t)step->lines : 1;

    c->compares = false;
    if (step->action == LINE_WORK) {
        schedule(s, s->now + step->ns, CORE_DONE, core);
        return;
    }
    if (step->choice == LINE_LAST && c->last[c->step] != NOBODY)
        c->line = c->last[c->step];
    else if (step->choice == LINE_OWN)
        c->line = step->first + core;
    else if (step->choice != LINE_SAME)
        c->line = step->first +
                  (int)(lines > 1 ? stats_random_below(&c->random, lines) : 0);
    c->last[c->step] = c->line;
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

/* Cores begin one after the other, within the time of one pass. */
static void begin(struct simulation *s, uint64_t seed)
{
    double pass = line_program_ns(s->program);

    for (int i = 0; i < s->program->lines; i++)
        s->line[i] = (struct line){
            .holder = NOBODY,
            .waiting = NOBODY,
            .barred = INFINITY,
            .leaves = INFINITY,
            .locked_by = NOBODY,
            .parked = NOBODY,
        };
    for (int i = 0; i < s->cores; i++) {
        struct core *c = &s->core[i];

        c->random = seed + (uint64_t)i * 0x9e3779b97f4a7c15u;
        for (int k = 0; k < LINE_STEPS; k++)
            c->last[k] = NOBODY;
        c->step = NOBODY; /* before the first */
        schedule(s,
                 i ? pass * (double)stats_random_below(&c->random, 1024) / 1024
                   : 0,
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

    place_cores(&s);
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
