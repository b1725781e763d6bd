/* SPDX-License-Identifier: MIT */
/*
 * The cache-line model where its answer is known: by arithmetic, by what must
 * be conserved, and, within the errors that the report prints, by what others
 * measured.
 */
#include "lab/model/known.h"
#include "lab/model/lines.h"
#include "lab/model/programs.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

TestSuite(model, .timeout = 60);

static const double add_ns = 4, latency_ns = 90;

/* All cores as far from each other, one use a visit, no overlap. */
static struct line_machine flat(void)
{
    return (struct line_machine){
        .latency_ns = {latency_ns, latency_ns, latency_ns, latency_ns},
        .burst = 1,
    };
}

/* Additions to one line. */
static struct line_program additions(void)
{
    return (struct line_program){
        .step = {{.action = LINE_UPDATE, .ns = add_ns}},
        .steps = 1,
        .lines = 1,
        .operations = 1,
    };
}

/* From one operation to the next, of all cores. */
static double between(const struct line_machine *machine,
                      const struct line_program *program, int cores)
{
    return 1 /
           line_simulate(machine, program, cores, 4000, 7).operations_per_ns;
}

static void assert_near(double got, double expected, double share)
{
    cr_assert_float_eq(got, expected, share * expected, "%g, not %g", got,
                       expected);
}

/* ---- one core, and nothing shared --------------------------------------- */

Test(model, one_core_pays_exactly_the_private_cost)
{
    struct line_machine machine = flat();
    struct line_program program = {
        .step = {{.action = LINE_WORK, .ns = 10},
                 {.action = LINE_READ, .ns = 0.5, .first = 1, .lines = 64},
                 {.action = LINE_SWAP, .ns = 3, .choice = LINE_SAME},
                 {.action = LINE_UPDATE, .ns = 4},
                 {.action = LINE_LOCK, .ns = 2, .first = 65},
                 {.action = LINE_UNLOCK, .ns = 1, .first = 65}},
        .steps = 6,
        .lines = 66,
        .operations = 1,
    };
    struct line_result result = line_simulate(&machine, &program, 1, 3000, 1);

    cr_assert_float_eq(line_program_ns(&program), 23.5, 1e-12);
    cr_assert_float_eq(1 / result.operations_per_ns, 23.5, 1e-9);
    cr_assert_float_eq(result.transfers, 0, 0);
}

Test(model, private_lines_scale_with_the_cores)
{
    struct line_machine machine = flat();
    struct line_program program = additions();

    program.step[0].choice = LINE_OWN;
    program.lines = 256;
    for (int cores = 1; cores <= 256; cores *= 4)
        assert_near(between(&machine, &program, cores), add_ns / cores, 0.02);
}

Test(model, reading_alone_moves_nothing)
{
    struct line_machine machine = flat();
    struct line_program program = additions();

    program.step[0] =
        (struct line_step){.action = LINE_READ, .ns = 1, .lines = 8};
    program.lines = 8;
    assert_near(between(&machine, &program, 64), 1.0 / 64, 0.01);
    cr_assert_float_eq(line_simulate(&machine, &program, 64, 4000, 1).transfers,
                       0, 0);
}

/* ---- one line, and many who want it ------------------------------------- */

/* Who has lost it asks, two thirds of a latency; he has it for the last. */
Test(model, two_cores_wait_for_requests)
{
    struct line_machine machine = flat();
    struct line_program program = additions();

    assert_near(between(&machine, &program, 2), latency_ns * 2 / 3, 0.05);
    machine.burst = 3; /* three additions in the same time */
    assert_near(between(&machine, &program, 2), latency_ns * 2 / 9, 0.05);
}

/* Requests have come when the line does: its data's way, and the burst. */
Test(model, many_cores_wait_for_data)
{
    struct line_machine machine = flat();
    struct line_program program = additions();

    for (int cores = 8; cores <= 128; cores *= 4)
        assert_near(between(&machine, &program, cores), latency_ns / 3 + add_ns,
                    0.05);
    machine.burst = 4;
    assert_near(between(&machine, &program, 32),
                (latency_ns / 3 + 4 * add_ns) / 4, 0.05);
}

Test(model, overlap_lets_the_holder_go_on)
{
    struct line_machine machine = flat();
    struct line_program program = additions();
    double without = between(&machine, &program, 2), with;

    machine.overlap = 1;
    with = between(&machine, &program, 2);
    cr_assert_lt(with, without / 3);
    cr_assert_gt(with, add_ns, "a line has one holder");
    /* With many cores requests wait for the line, not the other way round. */
    assert_near(between(&machine, &program, 32), latency_ns / 3 + add_ns, 0.05);
}

Test(model, each_waiting_core_adds_its_retry)
{
    struct line_machine machine = flat();
    struct line_program program = additions();
    double without = between(&machine, &program, 32);

    machine.retry_ns = 2;
    /* One has the line, one gets it, thirty look on. */
    assert_near(between(&machine, &program, 32) - without, 2 * 30, 0.05);
}

Test(model, no_line_is_used_twice_at_a_time)
{
    struct line_machine machine = flat();
    struct line_program program = additions();

    for (machine.burst = 1; machine.burst <= 16; machine.burst *= 4) {
        for (int cores = 1; cores <= 64; cores *= 2) {
            cr_assert_geq(between(&machine, &program, cores), add_ns - 1e-9);
        }
    }
}

Test(model, no_update_is_lost_or_made_up)
{
    struct line_machine machine = flat();
    struct line_program program = {
        .step =
            {{.action = LINE_SWAP, .ns = 1, .lines = 3},
             {.action = LINE_WORK, .ns = 20},
             {.action = LINE_UPDATE, .ns = 2, .choice = LINE_LAST, .lines = 3},
             {.action = LINE_READ, .ns = 1, .lines = 3}},
        .steps = 4,
        .lines = 3,
        .operations = 1,
    };

    machine.burst = 2;
    machine.cores_per_complex = 4;
    for (int cores = 1; cores <= 64; cores *= 4) {
        struct line_result r =
            line_simulate(&machine, &program, cores, 5000, 3);

        cr_assert_eq(r.versions, r.updates);
        cr_assert_geq(r.updates, 2 * r.passes, "two in each pass");
        cr_assert_leq(r.updates, 2 * (r.passes + (uint64_t)cores),
                      "and those of the passes under way");
    }
}

Test(model, a_swap_costs_more_than_an_addition_when_others_write)
{
    struct line_machine machine = flat();
    struct line_program swap = additions(), add = additions();

    machine.burst = 2;
    swap.step[0] = (struct line_step){.action = LINE_SWAP, .ns = add_ns / 2};
    cr_assert_float_eq(between(&machine, &swap, 1), between(&machine, &add, 1),
                       1e-9);
    cr_assert_gt(between(&machine, &swap, 8), 1.5 * between(&machine, &add, 8));
}

Test(model, a_swap_fails_when_another_has_written)
{
    struct line_machine machine = flat();
    struct line_program swap = additions(), apart = additions();

    machine.burst = 2;
    swap.step[0] = (struct line_step){.action = LINE_SWAP, .ns = add_ns / 2};
    apart.step[0] = swap.step[0];
    apart.step[0].choice = LINE_OWN;
    apart.lines = 8;
    cr_assert_eq(line_simulate(&machine, &swap, 1, 4000, 1).failed, 0);
    cr_assert_eq(line_simulate(&machine, &apart, 8, 4000, 1).failed, 0);
    /* Eight on one line: in between all the others have had it. */
    cr_assert_gt(line_simulate(&machine, &swap, 8, 4000, 1).failed, 3000);
}

Test(model, a_lock_lets_one_in_at_a_time)
{
    struct line_machine machine = flat();
    struct line_program program = {
        .step = {{.action = LINE_LOCK, .ns = add_ns},
                 {.action = LINE_WORK, .ns = 1000},
                 {.action = LINE_UNLOCK, .ns = add_ns}},
        .steps = 3,
        .lines = 1,
        .operations = 1,
    };
    struct line_result result;

    assert_near(between(&machine, &program, 1), 1000 + 2 * add_ns, 1e-9);
    for (int cores = 2; cores <= 32; cores *= 4) {
        cr_assert_geq(between(&machine, &program, cores), 1000);
        cr_assert_leq(between(&machine, &program, cores),
                      1000 + 3 * latency_ns);
    }
    result = line_simulate(&machine, &program, 8, 4000, 1);
    cr_assert_gt(result.fairness, 0.99, "in turn: %g", result.fairness);
}

/* ---- where cores are ---------------------------------------------------- */

Test(model, farther_cores_cost_more)
{
    struct line_machine machine = {.latency_ns = {20, 30, 120, 600},
                                   .cores = 32,
                                   .cores_per_complex = 4,
                                   .cores_per_socket = 16,
                                   .burst = 1};
    struct line_program program = additions();
    double siblings, complex, socket, far;

    machine.cores = 1;
    siblings = between(&machine, &program, 2);
    machine.cores = 32;
    complex = between(&machine, &program, 4);
    socket = between(&machine, &program, 16);
    far = between(&machine, &program, 32);
    cr_assert_lt(siblings, complex);
    cr_assert_lt(complex, socket);
    cr_assert_lt(socket, far);
}

/*
 * A line visits each who waits in its complex once, then goes on: of sixteen
 * visits of a round in two complexes of eight, two come from outside.
 */
Test(model, the_near_are_served_together_and_nobody_starves)
{
    struct line_machine machine = {
        .latency_ns = {30, 30, 300, 300}, .cores_per_complex = 8, .burst = 1};
    struct line_program program = additions();
    struct line_result result = line_simulate(&machine, &program, 16, 8000, 1);

    assert_near(between(&machine, &program, 16),
                (14 * (10 + add_ns) + 2 * (100 + add_ns)) / 16, 0.1);
    cr_assert_gt(result.fairness, 0.9, "%g", result.fairness);
}

/* ---- the same again ----------------------------------------------------- */

Test(model, the_same_seed_gives_the_same_bits)
{
    struct line_machine machine = flat();
    struct line_program program = additions();
    struct line_result a, b, c;

    program.step[0].lines = program.lines = 16;
    a = line_simulate(&machine, &program, 24, 4000, 5);
    b = line_simulate(&machine, &program, 24, 4000, 5);
    c = line_simulate(&machine, &program, 24, 4000, 6);
    cr_assert_eq(
        memcmp(&a.operations_per_ns, &b.operations_per_ns, sizeof(double)), 0);
    cr_assert_eq(a.updates, b.updates);
    cr_assert_neq(
        memcmp(&a.operations_per_ns, &c.operations_per_ns, sizeof(double)), 0);
    assert_near(c.operations_per_ns, a.operations_per_ns, 0.05);
}

/* ---- what others measured ----------------------------------------------- */

/* Regression bounds, a little above what the report prints. */
Test(model, published_errors_stay_as_small_as_reported)
{
    static const struct {
        const char *series;
        double fitted, blind, paced, worst_paced;
    } bounds[] = {
        {"EPYC Milan (VM)", 0.04, 0.22, 0.14, 0.50},
        {"8x Xeon Platinum 8176", 0.19, 0.20, 0.14, 0.30},
        {"POWER5+", 0.08, 0.15, 0.15, 0.25},
        {"elm3b128", 0.17, 0.28, 0.28, 0.32},
    };

    cr_assert_eq(known_machines_count, sizeof(bounds) / sizeof(bounds[0]));
    for (size_t i = 0; i < known_machines_count; i++) {
        struct known_fit fit = known_fit(&known_machines[i], NULL);

        cr_assert_str_eq(fit.series->name, bounds[i].series);
        cr_assert_leq(fit.fitted.mean, bounds[i].fitted, "%s: %g",
                      bounds[i].series, fit.fitted.mean);
        cr_assert_leq(fit.blind.mean, bounds[i].blind, "%s: %g",
                      bounds[i].series, fit.blind.mean);
        cr_assert_leq(fit.paced.mean, bounds[i].paced, "%s: %g",
                      bounds[i].series, fit.paced.mean);
        cr_assert_leq(fabs(fit.paced.worst), bounds[i].worst_paced, "%s: %g",
                      bounds[i].series, fit.paced.worst);
    }
}

Test(model, fitting_sees_few_threads_and_scoring_the_rest)
{
    for (size_t i = 0; i < known_machines_count; i++) {
        struct known_fit fit = known_fit(&known_machines[i], NULL);
        size_t few = 0, more = 0;

        for (size_t k = 0; k < fit.series->count; k++) {
            few += fit.series->point[k].threads > 1 &&
                   fit.series->point[k].threads <= KNOWN_FITTED_TO;
            more += fit.series->point[k].threads > KNOWN_FITTED_TO;
        }
        cr_assert_eq(fit.fitted.points, few);
        cr_assert_eq(fit.blind.points, more);
        cr_assert_eq(fit.paced.points, more);
        cr_assert_gt(fit.blind.worst_at, KNOWN_FITTED_TO);
        assert_near(known_predict(&fit, 1), fit.series->point[0].value, 1e-9);
    }
}

Test(model, what_is_scored_has_no_say_in_the_fit)
{
    const struct published_series *published = published_find("POWER5+");
    struct published_point point[64];
    struct published_series other = *published;
    struct known_fit a, b;

    cr_assert_leq(published->count, 64);
    for (size_t i = 0; i < published->count; i++) {
        point[i] = published->point[i];
        if (point[i].threads > KNOWN_FITTED_TO)
            point[i].value *= 10;
    }
    other.point = point;
    a = known_fit(&known_machines[2], NULL);
    b = known_fit(&known_machines[2], &other);
    cr_assert_eq(memcmp(&a.machine, &b.machine, sizeof(a.machine)), 0);
    cr_assert_gt(b.blind.mean, 0.8, "it cannot have known");
}

Test(model, pace_is_what_private_counters_lost)
{
    const struct known_machine *epyc = &known_machines[0];
    const struct known_machine *power = &known_machines[2];

    cr_assert_float_eq(known_pace(epyc, 1), 1, 1e-12);
    cr_assert_float_eq(known_pace(epyc, 160), 1.304 / 0.6963, 1e-9);
    cr_assert_float_eq(known_pace(epyc, 112), (0.8793 + 1.069) / 2 / 0.6963,
                       1e-9, "between 96 and 128");
    cr_assert_float_eq(known_pace(power, 64), 1, 0, "nothing known");
}

/* ---- programs ----------------------------------------------------------- */

static const struct program_costs costs = {.load = 0.25, .add = 2, .swap = 3};

Test(model, every_program_takes_one_thread_what_was_measured)
{
    static const char *const strategies[] = {"gil", "atomic", "biased",
                                             "deferred"};
    static const char *const workloads[] = {"private_trees", "shared_walk",
                                            "hot_object",    "dict_cache",
                                            "request",       "ceiling"};
    struct line_machine machine = flat();

    for (size_t s = 0; s < 4; s++) {
        for (size_t w = 0; w < 6; w++) {
            for (double alone = 1; alone < 2000; alone *= 30) {
                struct line_program program;

                cr_assert(program_make(strategies[s], workloads[w], alone,
                                       &costs, &program),
                          "%s, %s", strategies[s], workloads[w]);
                cr_assert_leq(program.steps, LINE_STEPS);
                assert_near(between(&machine, &program, 1), alone, 1e-6);
            }
        }
    }
}

Test(model, what_is_not_known_has_no_program)
{
    struct line_program program;

    cr_assert_not(program_make("racy", "hot_object", 5, &costs, &program));
    cr_assert_not(program_make("atomic", "handoff", 5, &costs, &program));
    cr_assert_not(program_make("atomic", "", 5, &costs, &program));
    cr_assert_not(program_make("atomic", "request", 0, &costs, &program));
    cr_assert_not(program_make("atomic", "request", NAN, &costs, &program));
}

Test(model, counting_on_what_is_shared_does_not_scale)
{
    struct line_machine machine = flat();
    struct line_program atomic, deferred, gil;

    machine.burst = 2;
    cr_assert(program_make("atomic", "hot_object", 5, &costs, &atomic));
    cr_assert(program_make("deferred", "hot_object", 5, &costs, &deferred));
    cr_assert(program_make("gil", "hot_object", 5, &costs, &gil));
    cr_assert_gt(between(&machine, &atomic, 32), 5);
    assert_near(between(&machine, &deferred, 32), 5.0 / 32, 0.01);
    assert_near(between(&machine, &gil, 32), 5, 0.01);
}
