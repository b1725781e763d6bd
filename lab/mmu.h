/* SPDX-License-Identifier: MIT */
/*
 * Minimum mutator utilisation: how much of the time a thread gets to run.
 *
 * A list of pauses says little about what it is like to work among them: ten
 * pauses of a millisecond are harmless when they come once a second, and a
 * standstill when they come one after the other. So Cheng and Blelloch (PLDI
 * 2001) ask of every window of w nanoseconds, wherever it begins, which part
 * of it the thread ran, and report the worst:
 *
 *     MMU(w) = min over s of  1 - lost(s, s + w) / w
 *
 * where lost() is the time that the thread did not run as a mutator. The
 * curve over w begins at 0, as far as the longest pause reaches, and ends at
 * the share of the whole. It need not rise all the way (three pauses, evenly
 * spaced, are worse for a window that just catches all three than for a
 * slightly shorter one): mmu_bound() is the curve that does (Sachindran, Moss
 * and Berger's bounded MMU), "no window this long or longer is worse".
 *
 * Go's trace viewer averages the threads before it looks for the worst window;
 * then a thread that starves is hidden by one that does not. Here there is a
 * trace for each thread, and whoever wants one number takes the worst.
 *
 * Pure arithmetic on a caller's arrays; times are nanoseconds of one clock.
 */
#ifndef LAB_MMU_H
#define LAB_MMU_H

#include <stddef.h>
#include <stdint.h>

/* The thread did not run from begin to end. */
struct mmu_interval {
    int64_t begin, end;
    int cause; /* 0 .. MMU_CAUSES - 1; the caller says what they mean */
};

enum { MMU_CAUSES = 16 };

/* What one thread lost between t0 and t1; t0 < t1. */
struct mmu_trace {
    const struct mmu_interval *lost; /* ascending, disjoint, in [t0, t1] */
    size_t count;
    int64_t t0, t1;
};

/*
 * Makes the list of a trace from intervals in any order that may overlap and
 * reach beyond [t0, t1]: where several overlap, the smallest cause counts.
 * Neighbours of one cause become one interval. Writes at most 2 * count of
 * them to out, which is not list; returns how many.
 */
size_t mmu_flatten(const struct mmu_interval *list, size_t count, int64_t t0,
                   int64_t t1, struct mmu_interval *out);

/* A window and what was lost in it. */
struct mmu_window {
    int64_t from, width, lost;
};

/* The part of it in which the thread ran. */
static inline double mmu_share(const struct mmu_window *window)
{
    return 1 - (double)window->lost / (double)window->width;
}

/*
 * The worst window of this width, one of them if there are several; width is at
 * least 1 and cut to t1 - t0. O(count).
 */
struct mmu_window mmu_worst(const struct mmu_trace *trace, int64_t width);

/* What was lost from `from` to `to`, by cause. */
void mmu_causes(const struct mmu_trace *trace, int64_t from, int64_t to,
                int64_t lost[MMU_CAUSES]);

/* The longest time without running, whatever the causes: from and width; lost
 * is width. MMU is 0 up to there. width is 0 when nothing was lost. */
struct mmu_window mmu_longest(const struct mmu_trace *trace);

/* shares[i] of ascending widths becomes the least of shares[i], [i + 1], ...:
 * what windows of this width and all longer ones of the list have. */
void mmu_bound(double *shares, size_t count);

/*
 * Widths from 10 us to 1 s, three to a decade (1, 2, 5), as far as they do not
 * exceed most; returns how many, at most MMU_WIDTHS.
 */
enum { MMU_WIDTHS = 16 };
size_t mmu_widths(int64_t most, int64_t widths[MMU_WIDTHS]);

#endif
