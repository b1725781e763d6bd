/* SPDX-License-Identifier: MIT */
#include "experiments/lessons/gil_contention.h"
#include "lab/clock.h"

struct piece {
    struct lab *lab;
    uint64_t from, to; /* ns */
    const char *lane;
    const struct lab_param *policy, *interval;
    int rows;
};

/* What there is of [from, to] within the piece. */
static void segment(struct piece *piece, const char *state, uint64_t from,
                    uint64_t to)
{
    if (from < piece->from)
        from = piece->from;
    if (to > piece->to)
        to = piece->to;
    if (from >= to || piece->rows >= MOST_SEGMENTS)
        return;
    lab_row(piece->lab, "segment", "us", (double)(to - from) / LAB_NS_PER_US,
            piece->rows++,
            LAB_PARAMS(*piece->policy, *piece->interval,
                       lab_text("lane", piece->lane), lab_text("state", state),
                       lab_number("from_us", (double)(from - piece->from) /
                                                 LAB_NS_PER_US)));
}

/* What a thread does after an event, until the next. */
static const char *state_after(enum gil_event event)
{
    switch (event) {
    case GIL_HAS:
        return "has";
    case GIL_LEAVES:
        return "away";
    case GIL_WAITS:
    case GIL_YIELDS:
        break;
    }
    return "waits";
}

static void lane_rows(struct piece *piece, const struct gil_log *log)
{
    for (size_t i = 0; i + 1 < log->count; i++) {
        size_t next = i + 1;

        /* who has yielded waits already, though it begins to a little later */
        while (next + 1 < log->count && log->entry[i].event == GIL_YIELDS &&
               log->entry[next].event == GIL_WAITS)
            next++;
        segment(piece, state_after(log->entry[i].event), log->entry[i].ns,
                log->entry[next].ns);
        i = next - 1;
    }
}

void contention_lanes(struct lab *lab, const struct contention_lane *lanes,
                      int count, uint64_t from_ns, double length_us,
                      const struct lab_param *policy,
                      const struct lab_param *interval)
{
    struct piece piece = {
        .lab = lab,
        .from = from_ns,
        .to = from_ns + (uint64_t)(length_us * LAB_NS_PER_US),
        .policy = policy,
        .interval = interval,
    };

    lab_row(lab, "lanes_us", "us", length_us, 0,
            LAB_PARAMS(*policy, *interval));
    for (int i = 0; i < count; i++) {
        piece.lane = lanes[i].name;
        lane_rows(&piece, lanes[i].log);
    }
}
