/* SPDX-License-Identifier: MIT */
/* Polls, stopping the world, fairness, and what a stop's record says. */
#include "tests/runtime/support.h"

TestSuite(safepoint, .timeout = 60);

struct passers {
    struct crew crew;
    uint64_t turns[CREW_MAX][16]; /* atomic; a line apart */
};

static void in_and_out(struct mutator *m, unsigned index, void *arg)
{
    struct passers *p = arg;

    while (!crew_is_over(&p->crew)) {
        mutator_detach(m);
        mutator_attach(m);
        safepoint(m); /* takes a request that came too late */
        fetch_add_relaxed(&p->turns[index][0], 1);
    }
}

/* Who attaches between the requests and the roll call must be asked, too. */
RUNTIME_TEST(safepoint, stop_asks_who_attaches_meanwhile)
{
    static struct passers p;
    uint64_t end = now_ns() + 500 * UINT64_C(1000000);
    uint64_t state = chance_seed(0);
    unsigned stops = 0;

    crew_start(&p.crew, 1, in_and_out, &p);
    while (now_ns() < end) {
        uint64_t until = now_ns() + chance(&state) % 3000;
        while (now_ns() < until)
            safepoint(m);
        world_stop(m);
        world_start(m);
        stops++;
    }
    crew_stop(&p.crew);
    crew_join(&p.crew, m);
    cr_assert_gt(stops, 10);
}
