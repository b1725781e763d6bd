/* SPDX-License-Identifier: MIT */
/*
 * How lines move: who may use one, who waits for it, and where it goes next.
 * lines.h, Note [model].
 */
#include "lab/model/lines_inner.h"
#include "lab/stats.h"

#include <math.h>
#include <string.h>

/* Shares of a latency: to the home and on to the holder, and back. */
static const double ask_share = 2.0 / 3, data_share = 1.0 / 3;
static const double spread = 0.25; /* of single latencies */

/* ---- places ------------------------------------------------------------- */

void line_place_cores(struct simulation *s)
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

void line_share(struct line *line, int core)
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

static double vary(struct simulation *s, enum line_distance far)
{
    double part = (double)stats_random_below(&s->random, 1024) / 1023;

    return s->machine->latency_ns[far] * (1 - spread + 2 * spread * part);
}

/*
 * The latency of what the core wants: from the holder, or, when all that is
 * wanted is that others lose their copies, from the farthest of those.
 */
static double latency(struct simulation *s, const struct line *line, int core)
{
    enum line_distance far = LINE_CORE;

    if (line->holder != core)
        return vary(s, distance(s, line->holder, core));
    for (int i = 0; i < s->cores; i++) {
        if (i != core && shares(line, i) && distance(s, core, i) > far)
            far = distance(s, core, i);
    }
    return vary(s, far);
}

/* ---- lines -------------------------------------------------------------- */

static void line_look(struct simulation *s, int number, double at)
{
    struct line *line = &s->line[number];

    if (at < line->leaves) {
        line->leaves = at;
        line_schedule(s, at, LINE_LEAVES, number);
    }
}

bool line_has(const struct simulation *s, const struct line *line, int core,
              bool writes)
{
    if (!shares(line, core) || (writes && !alone(line, core)))
        return false;
    if (!writes || line->waiting == NOBODY || s->now < line->barred)
        return true;
    return line->burst > 0;
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

void line_wait(struct simulation *s, int core, bool writes)
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

/* Nothing holds the line between the two halves of a LINE_SWAP. */
static bool reads_first(const struct simulation *s, const struct core *c)
{
    return s->program->step[c->step].action == LINE_SWAP && !c->compares;
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
        line->burst = reads_first(s, c) ? 0 : s->machine->burst - 1;
    }
    line_share(line, core);
    s->transfers++;
    line_schedule(s, done, CORE_DONE, core);
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

void line_leaves(struct simulation *s, int number)
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
