/* SPDX-License-Identifier: MIT */
#include "lab/style.h"

#include <string.h>

static const char *const order[] = {"racy", "gil", "atomic", "biased",
                                    "deferred"};

enum { KNOWN = sizeof(order) / sizeof(order[0]) };

/* Okabe and Ito's colours, without yellow, which vanishes on white. */
static const struct style styles[] = {
    {"#999999", 3, 2, 3}, {"#000000", 1, 7, 0},  {"#d55e00", 2, 5, 1},
    {"#0072b2", 1, 9, 2}, {"#009e73", 4, 13, 6}, {"#cc79a7", 5, 11, 4},
    {"#56b4e9", 2, 4, 5}, {"#e69f00", 4, 6, 7},
};

int style_rank(const char *strategy)
{
    for (int i = 0; i < KNOWN; i++) {
        if (strcmp(strategy, order[i]) == 0)
            return i;
    }
    return KNOWN;
}

const struct style *style_of(int rank)
{
    int count = (int)(sizeof(styles) / sizeof(styles[0]));

    return &styles[rank % count];
}
