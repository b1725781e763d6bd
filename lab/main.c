/* SPDX-License-Identifier: MIT */
/*
 * main() of lab-STRATEGY.  Compiled into every experiment binary, beside the
 * experiments and the runtime of that strategy.
 */
#include "lab/session.h"

#ifndef EXPERIMENTS_DEF /* the Makefile names another for some binaries */
#define EXPERIMENTS_DEF "experiments/experiments.def"
#endif

#define EXPERIMENT(name) extern const struct experiment experiment_##name;
#include EXPERIMENTS_DEF
#undef EXPERIMENT

int main(int argc, char **argv)
{
    static const struct experiment *const experiments[] = {
#define EXPERIMENT(name) &experiment_##name,
#include EXPERIMENTS_DEF
#undef EXPERIMENT
        NULL,
    };

    return lab_main(argc, argv, experiments, runtime_strategy());
}
