/* SPDX-License-Identifier: MIT */
#include "lab/histogram.h"

#include <math.h>
#include <string.h>

void histogram_clear(struct histogram *h)
{
    memset(h, 0, sizeof(*h));
}

void histogram_add(struct histogram *to, const struct histogram *from)
{
    for (size_t i = 0; i < HISTOGRAM_BUCKETS; i++)
        to->bucket[i] += from->bucket[i];
    to->count += from->count;
    to->clamped += from->clamped;
    to->sum += from->sum;
    if (to->max < from->max)
        to->max = from->max;
    if (to->not_min < from->not_min)
        to->not_min = from->not_min;
}

uint64_t histogram_min(const struct histogram *h)
{
    return h->count ? ~h->not_min : 0;
}

double histogram_mean(const struct histogram *h)
{
    return h->count ? (double)h->sum / (double)h->count : 0;
}

/* What histogram_bucket() puts into it. */
static struct histogram_bar bar_of(const struct histogram *h, size_t bucket)
{
    size_t doubling = bucket >> HISTOGRAM_SHIFT;
    unsigned shift = doubling > 1 ? (unsigned)doubling - 1 : 0;
    uint64_t first = bucket - ((uint64_t)shift << HISTOGRAM_SHIFT);

    return (struct histogram_bar){
        .low = first << shift,
        .high = ((first + 1) << shift) - 1,
        .count = h->bucket[bucket],
    };
}

bool histogram_next(const struct histogram *h, size_t *at,
                    struct histogram_bar *bar)
{
    while (*at < HISTOGRAM_BUCKETS && h->bucket[*at] == 0)
        ++*at;
    if (*at == HISTOGRAM_BUCKETS)
        return false;
    *bar = bar_of(h, (*at)++);
    return true;
}

/* The middle of the bar, as far as values can have been there. */
static uint64_t middle(const struct histogram *h,
                       const struct histogram_bar *bar)
{
    uint64_t value = bar->low + (bar->high - bar->low) / 2;
    uint64_t least = histogram_min(h);

    if (value < least)
        return least;
    return value < h->max ? value : h->max;
}

uint64_t histogram_quantile(const struct histogram *h, double q)
{
    double wanted = ceil(q * (double)h->count);
    struct histogram_bar bar = {.count = 0};
    uint64_t rank = wanted > 1 ? (uint64_t)wanted : 1;
    size_t at = 0;

    if (rank >= h->count)
        return h->max;
    if (rank == 1)
        return histogram_min(h);
    for (uint64_t seen = 0; seen < rank; seen += bar.count) {
        if (!histogram_next(h, &at, &bar))
            return h->max;
    }
    return middle(h, &bar);
}

uint64_t histogram_above(const struct histogram *h, uint64_t value)
{
    uint64_t above = 0;

    if (value >= HISTOGRAM_MOST)
        return value < h->max ? h->clamped : 0;
    for (size_t i = histogram_bucket(value) + 1; i < HISTOGRAM_BUCKETS; i++)
        above += h->bucket[i];
    return above;
}
