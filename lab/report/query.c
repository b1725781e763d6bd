/* SPDX-License-Identifier: MIT */
/* Looking things up in the rows of a report. */
#include "lab/report/report.h"

#include <math.h>
#include <string.h>

static bool text_matches(const char *wanted, const char *text)
{
    return !wanted || strcmp(wanted, text) == 0;
}

bool query_matches(const struct query *query, const struct group *group)
{
    const struct row *row = group->first;

    if (!query->any_thread && row->thread >= 0)
        return false;
    if (!query->again && row_is_again(row))
        return false;
    if (query->threads && query->threads != row->threads)
        return false;
    if (!text_matches(query->experiment, row->experiment) ||
        !text_matches(query->strategy, row->strategy) ||
        !text_matches(query->metric, row->metric) ||
        !text_matches(query->params, group->params))
        return false;
    if (query->key && !row_param_is(row, query->key, query->text))
        return false;
    if (query->key2 && !row_param_is(row, query->key2, query->text2))
        return false;
    return !query->key3 ||
           fabs(row_param_number(row, query->key3) - query->number3) < 1e-9;
}

const struct group *report_next(const struct report *report,
                                const struct query *query,
                                const struct group *previous)
{
    size_t from = previous ? (size_t)(previous - report->summary.group) + 1 : 0;

    for (size_t i = from; i < report->summary.count; i++) {
        if (query_matches(query, &report->summary.group[i]))
            return &report->summary.group[i];
    }
    return NULL;
}

const struct group *report_find(const struct report *report, struct query query)
{
    const struct group *group = NULL;

    while ((group = report_next(report, &query, group)) != NULL) {
        if (group->estimate.n > 0)
            return group;
    }
    return NULL;
}

/* Puts a number into an ascending list unless it is there. */
static int insert(double *list, int count, int room, double number)
{
    int at = 0;

    while (at < count && list[at] < number)
        at++;
    if ((at < count && !(list[at] > number)) || count == room)
        return count;
    memmove(list + at + 1, list + at, (size_t)(count - at) * sizeof(*list));
    list[at] = number;
    return count + 1;
}

int report_numbers(const struct report *report, struct query query,
                   const char *key, double *numbers, int room)
{
    const struct group *group = NULL;
    int count = 0;

    while ((group = report_next(report, &query, group)) != NULL) {
        double number = row_param_number(group->first, key);

        if (group->estimate.n > 0 && isfinite(number))
            count = insert(numbers, count, room, number);
    }
    return count;
}

int report_threads(const struct report *report, struct query query,
                   int *threads, int room)
{
    const struct group *group = NULL;
    double numbers[64];
    int count = 0;

    while ((group = report_next(report, &query, group)) != NULL) {
        if (group->estimate.n > 0)
            count = insert(numbers, count, 64, group->first->threads);
    }
    for (int i = 0; i < count && i < room; i++)
        threads[i] = (int)numbers[i];
    return count < room ? count : room;
}

int report_full_threads(const struct report *report, struct query query)
{
    int threads[64], count = report_threads(report, query, threads, 64);
    int full = 0;

    for (int i = 0; i < count; i++) {
        if (report->cpus == 0 || threads[i] <= report->cpus)
            full = threads[i];
    }
    return full;
}

const char *report_baseline(const struct report *report)
{
    for (int i = 0; i < report->strategies; i++) {
        if (strcmp(report->strategy[i], "gil") == 0)
            return report->strategy[i];
    }
    return report->strategies ? report->strategy[0] : "";
}

struct estimate report_ratio(const struct group *over,
                             const struct group *under)
{
    struct estimate ratio = {.n = 0};

    if (!over || !under)
        return ratio;
    ratio = stats_ratio(&over->sample, &under->sample, 1);
    if (ratio.n > 0 && over->floor.n > 0) {
        ratio.low = fmin(ratio.low, ratio.middle / over->floor.high);
        ratio.high = fmax(ratio.high, ratio.middle / over->floor.low);
    }
    return ratio;
}

bool report_too_good(const struct estimate *ratio, double times)
{
    return ratio->n > 0 && !stats_same(ratio) && ratio->middle > times &&
           !(ratio->low > times);
}
