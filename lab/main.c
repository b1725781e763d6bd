/* SPDX-License-Identifier: MIT */
/*
 * main() of lab-STRATEGY.  Compiled into every experiment binary, beside the
 * experiments and the runtime of that strategy.
 */
#include "lab/session.h"

#define EXPERIMENT(name) extern const struct experiment experiment_##name;
#include "experiments/experiments.def"
#undef EXPERIMENT

int main(int argc, char **argv)
{
    static const struct experiment *const experiments[] = {
#define EXPERIMENT(name) &experiment_##name,
#include "experiments/experiments.def"
#undef EXPERIMENT
        NULL,
    };

    return lab_main(argc, argv, experiments, runtime_strategy());
}
