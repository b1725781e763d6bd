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

/* One thread's turns: away from the last one, waits for it, has it. */
static void lane_rows(struct piece *piece, const struct gil_turns *turns,
                      unsigned mutator)
{
    uint64_t left = 0;

    for (size_t i = 0; i < turns->count; i++) {
        const struct gil_turn *turn = &turns->turn[i];

        if (turn->mutator != mutator)
            continue;
        if (left)
            segment(piece, "away", left, turn->wanted);
        segment(piece, "waits", turn->wanted, turn->taken);
        segment(piece, "has", turn->taken, turn->dropped);
        left = turn->dropped;
    }
}

void contention_lanes(struct lab *lab, const struct gil_turns *turns,
                      const struct contention_lane *lanes, int count,
                      uint64_t from_ns, double length_us,
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
        lane_rows(&piece, turns, lanes[i].mutator);
    }
}
