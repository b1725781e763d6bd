/* SPDX-License-Identifier: MIT */
/*
 * What is told of one window: curves over the widths of windows within it, of
 * the worst thread and of the mean, and what was lost to which cause.
 */
#include "experiments/mutator_utilisation.h"
#include "lab/memory.h"

#include <stdlib.h>

/* The window whose worst is taken to pieces. */
enum { EXPLAINED_NS = 10 * LAB_NS_PER_MS };

/* Whose rows: at work or the control, and whose utilisation of theirs. */
enum { OF_WORST, OF_MEAN };

static const char *const who_worst[] = {"idle", "worst thread"};
static const char *const who_mean[] = {"idle mean", "mean of threads"};

/* All threads in one window. */
struct view {
    struct lab *lab;
    bool working; /* not the idle control */
    int threads, trial;
    struct mmu_trace *trace;
};

static struct lab_param who(const struct view *view, int of)
{
    return lab_text("who",
                    (of == OF_WORST ? who_worst : who_mean)[view->working]);
}

/* Can it have been lost to that? Causes that cannot be have no rows. */
static bool is_possible(const struct view *view, int cause)
{
    if (cause == LOST_DESCHEDULED || cause == LOST_SLOW)
        return true;
    return view->working && (cause != LOST_GIL || RC_NEEDS_GIL);
}

static double us(int64_t ns)
{
    return (double)ns / LAB_NS_PER_US;
}

/* The thread whose worst window is the worst, and that window. */
static int worst_thread(const struct view *view, int64_t width,
                        struct mmu_window *worst)
{
    int thread = 0;

    for (int i = 0; i < view->threads; i++) {
        struct mmu_window own = mmu_worst(&view->trace[i], width);

        if (i == 0 || mmu_share(&own) < mmu_share(worst)) {
            *worst = own;
            thread = i;
        }
    }
    return thread;
}

static double mean_share(const struct view *view, int64_t width)
{
    double sum = 0;

    for (int i = 0; i < view->threads; i++) {
        struct mmu_window own = mmu_worst(&view->trace[i], width);

        sum += mmu_share(&own);
    }
    return sum / view->threads;
}

/* Which parts of that time were lost to what. window_us: a parameter, unless
 * it is 0. */
static void cause_rows(const struct view *view, const char *metric, int of,
                       int64_t width, const int64_t lost[MMU_CAUSES],
                       int64_t time)
{
    for (int k = 0; k < LOST_CAUSES; k++) {
        struct lab_param params[4] = {
            who(view, of),
            lab_text("cause", utilisation_cause_names[k]),
        };

        if (width)
            params[2] = lab_number("window_us", us(width));
        if (is_possible(view, k))
            lab_row(view->lab, metric, "1", (double)lost[k] / (double)time,
                    view->trial, params);
    }
}

/* What the worst window of this width consists of; the causes and the
 * utilisation add up to 1. */
static void worst_rows(const struct view *view, int64_t width)
{
    struct mmu_window worst;
    int thread = worst_thread(view, width, &worst);
    int64_t lost[MMU_CAUSES];

    mmu_causes(&view->trace[thread], worst.from, worst.from + worst.width,
               lost);
    cause_rows(view, "worst_lost_share", OF_WORST, width, lost, worst.width);
}

static void curve_rows(const struct view *view, int64_t length)
{
    int64_t widths[MMU_WIDTHS];
    size_t count = mmu_widths(length, widths);

    for (size_t i = 0; i < count; i++) {
        struct mmu_window worst;

        worst_thread(view, widths[i], &worst);
        lab_row(view->lab, "utilisation", "1", mmu_share(&worst), view->trial,
                LAB_PARAMS(who(view, OF_WORST),
                           lab_number("window_us", us(widths[i]))));
        if (view->working)
            lab_row(view->lab, "utilisation", "1", mean_share(view, widths[i]),
                    view->trial,
                    LAB_PARAMS(who(view, OF_MEAN),
                               lab_number("window_us", us(widths[i]))));
        if (widths[i] == EXPLAINED_NS)
            worst_rows(view, widths[i]);
    }
}

/* Of all threads' whole time, what each cause took. */
static void total_rows(const struct view *view)
{
    int64_t sum[MMU_CAUSES] = {0}, time = 0;

    for (int i = 0; i < view->threads; i++) {
        const struct mmu_trace *trace = &view->trace[i];
        int64_t lost[MMU_CAUSES];

        mmu_causes(trace, trace->t0, trace->t1, lost);
        time += trace->t1 - trace->t0;
        for (int k = 0; k < LOST_CAUSES; k++)
            sum[k] += lost[k];
    }
    cause_rows(view, "lost_share", OF_MEAN, 0, sum, time);
}

/* The longest time that a thread got nothing done. */
static void longest_row(const struct view *view)
{
    int64_t longest = 0;

    for (int i = 0; i < view->threads; i++) {
        struct mmu_window own = mmu_longest(&view->trace[i]);

        longest = own.width > longest ? own.width : longest;
    }
    lab_row(view->lab, "longest_us", "us", us(longest), view->trial,
            LAB_PARAMS(who(view, OF_WORST)));
}

/* Of the threads' time, what they were ready to run and had no CPU, as the
 * kernel counts; it does not say when. */
static void delay_row(const struct view *view, const struct window *window)
{
    double delay = 0, time = 0;

    for (int i = 0; i < window->threads; i++) {
        const struct worker_result *thread = &window->thread[i];

        if (thread->delay_ns < 0)
            return;
        delay += (double)thread->delay_ns;
        time += (double)(thread->end_ns - thread->start_ns);
    }
    lab_row(view->lab, "run_delay_share", "1", delay / time, view->trial,
            LAB_PARAMS(who(view, OF_MEAN)));
}

/* What the last one to stand did until then, in parts of the time that others
 * waited for it; standing: the one who stops the world had to wake up. No rows
 * when nobody had to wait. */
static void straggler_rows(const struct view *view, const struct stops *all)
{
    int64_t worked = all->ns;

    if (all->waited == 0)
        return;
    for (int k = 0; k < LOST_CAUSES; k++) {
        const char *what =
            k == LOST_STOPPED ? "standing" : utilisation_cause_names[k];

        worked -= all->lost[k];
        if (is_possible(view, k))
            lab_row(view->lab, "straggler_share", "1",
                    (double)all->lost[k] / (double)all->ns, view->trial,
                    LAB_PARAMS(lab_text("cause", what)));
    }
    lab_row(view->lab, "straggler_share", "1", (double)worked / (double)all->ns,
            view->trial, LAB_PARAMS(lab_text("cause", "working")));
    lab_row(view->lab, "mean_time_to_stop_us", "us",
            us(all->ns) / (double)all->waited, view->trial, NULL);
}

static void stop_rows(const struct view *view, const struct utilisation *run,
                      double seconds)
{
    struct stops all = utilisation_stops(run, view->trace);

    for (int g = 0; g < GC_GENERATIONS; g++)
        lab_row(view->lab, "collections", "per second",
                (double)all.collections[g] / seconds, view->trial,
                LAB_PARAMS(lab_number("generation", g)));
    straggler_rows(view, &all);
}

/* ---- one window ---------------------------------------------------------- */

/* The traces of all threads in one window; the window is void when one is not
 * whole. Returns what events tell and no thread has noticed. */
static int64_t view_open(struct view *view, const struct utilisation *run,
                         struct window *window)
{
    int64_t unwitnessed = 0;
    bool whole = true;

    view->trace = lab_alloc((size_t)run->threads, sizeof(*view->trace));
    for (int i = 0; i < run->threads; i++) {
        int64_t t1 = window->thread[i].end_ns;
        struct lost lost =
            utilisation_lost(&run->thread[i], window->thread[i].start_ns, t1);

        view->trace[i] = (struct mmu_trace){
            .lost = lost.lost, .count = lost.count, .t0 = lost.t0, .t1 = t1};
        unwitnessed += lost.unwitnessed;
        if (lost.why_void) {
            window->kind = WINDOW_VOID;
            window->void_why = lost.why_void;
            whole = false;
        }
    }
    return whole ? unwitnessed : 0;
}

static void view_close(struct view *view)
{
    for (int i = 0; i < view->threads; i++)
        free((void *)(uintptr_t)view->trace[i].lost);
    free(view->trace);
}

void utilisation_rows(const struct utilisation *run, struct window *window,
                      bool working, int trial)
{
    struct view view = {.lab = run->lab,
                        .working = working,
                        .threads = run->threads,
                        .trial = trial};
    int64_t unwitnessed = view_open(&view, run, window);
    int64_t length = (int64_t)(window->seconds * LAB_NS_PER_S);

    if (working)
        lab_rates(run->lab, window, trial,
                  LAB_PARAMS(lab_text("who", "all threads")));
    lab_window(run->lab, window);
    curve_rows(&view, length);
    total_rows(&view);
    longest_row(&view);
    delay_row(&view, window);
    if (working)
        stop_rows(&view, run, window->seconds);
    lab_check_equal(run->lab, "ns that events tell of and no thread noticed", 0,
                    unwitnessed);
    view_close(&view);
}
