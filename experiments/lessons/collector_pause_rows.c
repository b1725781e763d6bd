/* SPDX-License-Identifier: MIT */
/* What is told of a window under load, and what must hold. */
#include "experiments/lessons/collector_pause.h"
#include "lab/clock.h"
#include "lab/memory.h"

#include <stdlib.h>

/* ---- rows --------------------------------------------------------------- */

static const struct {
    const char *name;
    double q;
} quantiles[] = {{"p50", 0.5}, {"p99", 0.99}, {"max", 1}};

enum { QUANTILES = sizeof(quantiles) / sizeof(quantiles[0]) };

static double us(double ns)
{
    return ns / LAB_NS_PER_US;
}

/* Quantiles of one latency of one thread. What was never begun has waited at
 * least until it was given up, and has no other latency. */
static void latency_rows(const struct pause_window *w, const char *who,
                         const struct latency_log *log,
                         const struct latency_log *unserved,
                         enum latency_kind kind)
{
    struct histogram *h = lab_alloc(1, sizeof(*h));

    latency_record(log, kind, h);
    if (kind == LATENCY_PLANNED && unserved)
        latency_record(unserved, kind, h);
    for (size_t i = 0; h->count && i < QUANTILES; i++)
        lab_row(w->lab, "latency_us", "us",
                us((double)histogram_quantile(h, quantiles[i].q)), 0,
                LAB_PARAMS(lab_text("gc", pause_remedy_names[w->remedy]),
                           lab_text("who", who),
                           lab_text("latency", latency_kind_names[kind]),
                           lab_text("quantile", quantiles[i].name)));
    free(h);
}

/* From asking to everybody running again. */
static void stop_rows(const struct pause_window *w)
{
    const char *gc = pause_remedy_names[w->remedy];
    struct histogram *h = lab_alloc(1, sizeof(*h));

    for (size_t i = 0; i < w->stop_count; i++)
        histogram_record(h, w->stops[i].resumed - w->stops[i].requested);
    for (size_t i = 0; w->stop_count && i < QUANTILES; i++)
        lab_row(w->lab, "pause_us", "us",
                us((double)histogram_quantile(h, quantiles[i].q)), 0,
                LAB_PARAMS(lab_text("gc", gc),
                           lab_text("quantile", quantiles[i].name)));
    lab_row(w->lab, "stopped_share", "%",
            100 * (double)h->sum / (w->plan->seconds * LAB_NS_PER_S), 0,
            LAB_PARAMS(lab_text("gc", gc)));
    for (int g = 0; g < GC_GENERATIONS; g++)
        lab_row(w->lab, "collections", "1", (double)w->passes[g], 0,
                LAB_PARAMS(lab_text("gc", gc), lab_number("generation", g)));
    free(h);
}

/* Of the control's log what it did within the window. */
static void trim(struct latency_log *idle, const struct latency_log *window)
{
    size_t kept = 0;

    for (size_t i = 0; i < idle->count && window->count; i++) {
        if (idle->op[i].planned >= window->op[0].planned &&
            idle->op[i].planned <= window->op[window->count - 1].planned)
            idle->op[kept++] = idle->op[i];
    }
    idle->count = kept;
}

/* The control does nothing, so how late it begins is all there is to tell. */
void pause_rows(struct pause_window *w, const struct window *window)
{
    lab_window(w->lab, window);
    for (int i = 0; i < w->actors; i++) {
        const struct pause_actor *actor = &w->actor[i];

        for (int kind = 0; kind < LATENCY_KINDS; kind++)
            latency_rows(w, actor->name, &actor->log, &actor->unserved,
                         (enum latency_kind)kind);
        lab_row(w->lab, "unserved", "1", (double)actor->unserved.count, 0,
                LAB_PARAMS(lab_text("gc", pause_remedy_names[w->remedy]),
                           lab_text("who", actor->name)));
    }
    trim(&w->idle, &w->actor[0].log);
    latency_rows(w, PAUSE_IDLE, &w->idle, NULL, LATENCY_PLANNED);
    stop_rows(w);
    if (w->remedy == PAUSE_ENABLED && lab_settings(w->lab)->block == 0)
        pause_lanes(w->lab, w->actor, w->actors, &w->idle, w->stops,
                    w->stop_count);
}

/* ---- checks ------------------------------------------------------------- */

void pause_checks(const struct pause_window *w, struct mutator *m,
                  uint64_t found_before)
{
    uint64_t passes = 0, elsewhere = 0, dropped = 0;
    struct gc_stats stats[GC_GENERATIONS];
    int64_t found = -(int64_t)found_before;

    for (size_t i = 0; i < w->stop_count; i++)
        elsewhere += w->stops[i].requester != w->actor[0].id;
    for (int g = 0; g < GC_GENERATIONS; g++)
        passes += w->passes[g];
    for (int i = 0; i < w->actors; i++)
        dropped += w->actor[i].log.dropped + w->actor[i].unserved.dropped;
    lab_check_equal(w->lab, "stops that were no collection", 0,
                    (int64_t)w->stop_count - (int64_t)passes);
    lab_check_equal(w->lab, "collections on serving threads", 0,
                    (int64_t)elsewhere);
    lab_check_equal(w->lab, "operations without room in the log", 0,
                    (int64_t)dropped);
    if (w->remedy == PAUSE_DISABLED)
        lab_check_equal(w->lab, "collections without a collector", 0,
                        (int64_t)passes);
    else /* who could not keep up has not made objects enough */
        lab_check(w->lab, passes > 0 || w->actor[0].unserved.count > 0,
                  "there was no collection");
    gc_collect(m, GC_OLDEST); /* what nobody has come to yet */
    gc_stats(stats);
    for (int g = 0; g < GC_GENERATIONS; g++)
        found += (int64_t)stats[g].collected;
    lab_check_equal(w->lab, "unreachable objects",
                    2 * (int64_t)w->actor[0].cycles, found);
}
