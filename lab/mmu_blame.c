/* SPDX-License-Identifier: MIT */
#include "lab/mmu_blame.h"

#include "lab/memory.h"

#include <stdlib.h>

void mmu_list_add(struct mmu_list *list, int64_t begin, int64_t end, int cause)
{
    if (begin >= end)
        return;
    list->list =
        lab_grow(list->list, list->count, &list->room, sizeof(*list->list));
    list->list[list->count++] = (struct mmu_interval){begin, end, cause};
}

void mmu_list_flatten(struct mmu_list *list, int64_t t0, int64_t t1)
{
    size_t room = 2 * list->count + 1;
    struct mmu_interval *flat = lab_alloc(room, sizeof(*flat));

    list->count = mmu_flatten(list->list, list->count, t0, t1, flat);
    free(list->list);
    list->list = flat;
    list->room = room;
}

/* ---- one delay ----------------------------------------------------------- */

/* A delay, and the first known interval that reaches into it. */
struct place {
    const struct mmu_blame *blame;
    const struct mmu_list *known;
    const struct mmu_delay *delay;
    size_t first;
};

/* The i-th known interval, as far as it lies in the delay; false: it is not
 * in it, and those that follow are not. */
static bool part(const struct place *place, size_t i, struct mmu_interval *part)
{
    const struct mmu_delay *delay = place->delay;

    if (i >= place->known->count || place->known->list[i].begin >= delay->end)
        return false;
    *part = place->known->list[i];
    if (part->begin < delay->begin)
        part->begin = delay->begin;
    if (part->end > delay->end)
        part->end = delay->end;
    return true;
}

/* Charges `left` to the gaps between what is known, from the first one on. */
static void fill(const struct place *place, int64_t left, int cause,
                 struct mmu_list *all)
{
    int64_t from = place->delay->begin;

    for (size_t i = place->first; left > 0 && from < place->delay->end; i++) {
        struct mmu_interval next;
        bool more = part(place, i, &next);
        int64_t to = more ? next.begin : place->delay->end;

        if (to - from > left)
            to = from + left;
        mmu_list_add(all, from, to, cause);
        left -= to > from ? to - from : 0;
        from = more ? next.end : place->delay->end;
    }
}

/* `off` of the `busy` time of the intervals that are no waits was without a
 * CPU. */
static void take_off(const struct place *place, int64_t off, int64_t busy,
                     struct mmu_list *all)
{
    double share = off < busy ? (double)off / (double)busy : 1;
    struct mmu_interval one;

    for (size_t i = place->first; part(place, i, &one); i++) {
        int64_t length = one.end - one.begin;

        if (!place->blame->waits[one.cause])
            mmu_list_add(all, one.begin,
                         one.begin + (int64_t)(share * (double)length),
                         place->blame->descheduled);
    }
}

static void charge(const struct place *place, struct mmu_list *all)
{
    const struct mmu_blame *blame = place->blame;
    const struct mmu_delay *delay = place->delay;
    int64_t waited = 0, busy = 0, left, off;
    struct mmu_interval one;

    for (size_t i = place->first; part(place, i, &one); i++) {
        if (blame->waits[one.cause])
            waited += one.end - one.begin;
        else
            busy += one.end - one.begin;
    }
    left = delay->end - delay->begin - waited - busy - blame->usual;
    left = left > 0 ? left : 0;
    off = delay->off_cpu - waited;
    fill(place, left, 2 * off > left ? blame->descheduled : delay->otherwise,
         all);
    if (off - left > blame->least && busy > 0)
        take_off(place, off - left, busy, all);
}

void mmu_blame(const struct mmu_blame *blame, const struct mmu_list *known,
               const struct mmu_delay *delay, size_t delays,
               struct mmu_list *all)
{
    struct place place = {.blame = blame, .known = known};

    for (size_t i = 0; i < delays; i++) {
        place.delay = &delay[i];
        while (place.first < known->count &&
               known->list[place.first].end <= delay[i].begin)
            place.first++;
        charge(&place, all);
    }
}

/* ---- do they agree? ------------------------------------------------------ */

int64_t mmu_unseen(const struct mmu_list *known, const struct mmu_delay *delay,
                   size_t delays, int64_t least)
{
    int64_t sum = 0;
    size_t at = 0;

    for (size_t i = 0, next; i < known->count; i = next) {
        int64_t begin = known->list[i].begin, end = known->list[i].end;
        bool seen;

        for (next = i + 1;
             next < known->count && known->list[next].begin == end; next++)
            end = known->list[next].end;
        while (at < delays && delay[at].end <= begin)
            at++;
        seen = at < delays && delay[at].begin <= begin && end <= delay[at].end;
        if (end - begin > least && !seen)
            sum += end - begin;
    }
    return sum;
}
