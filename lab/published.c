/* SPDX-License-Identifier: MIT */
/*
 * The numbers, each series with where it stands.  Means of the source's runs,
 * to four digits: its spread over runs is a hundred times coarser.
 */
#include "lab/published.h"

#include <math.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define PERFBOOK                                                               \
    "P. E. McKenney (ed.), Is Parallel Programming Hard, And, If So, What "    \
    "Can You Do About It?"
#define DATA  "CodeSamples/count/data/"
#define MILAN "amd-milan.2024.09.22a"

static const struct published_point milan_increment[] = {
    {1, 2.529},  {2, 11.21},  {3, 18.60},  {4, 24.88},  {5, 29.70},
    {6, 37.12},  {7, 44.30},  {8, 51.69},  {9, 59.10},  {10, 66.44},
    {11, 75.05}, {12, 81.21}, {13, 90.73}, {14, 97.68}, {15, 108.1},
    {16, 115.5}, {18, 130.6}, {20, 153.3}, {22, 169.9}, {24, 188.9},
    {26, 205.4}, {28, 230.5}, {30, 248.9}, {32, 268.1}, {36, 311.4},
    {40, 346.5}, {44, 386.0}, {48, 429.2}, {52, 465.4}, {56, 506.9},
    {60, 544.3}, {64, 584.3}, {72, 681.3}, {80, 776.2}, {88, 878.1},
    {96, 991.6}, {104, 1120}, {112, 1263}, {120, 1423}, {128, 1605},
    {144, 2057}, {160, 2672},
};

static const struct published_point xeon_increment[] = {
    {1, 4.828},   {2, 63.88},  {3, 91.43},  {4, 113.2},   {5, 133.9},
    {6, 157.3},   {7, 181.4},  {8, 203.2},  {10, 247.7},  {12, 292.5},
    {14, 335.6},  {16, 371.6}, {20, 461.1}, {24, 541.2},  {28, 623.8},
    {32, 704.6},  {40, 886.4}, {48, 1082},  {56, 1325},   {64, 1586},
    {80, 2139},   {96, 2665},  {112, 3206}, {128, 3766},  {160, 4811},
    {192, 6052},  {224, 7064}, {256, 8699}, {320, 11640}, {384, 13970},
    {420, 14820},
};

static const struct published_point power_increment[] = {
    {1, 41.28}, {2, 123.8},  {3, 181.3},  {4, 300.3},  {5, 390.2},
    {6, 521.5}, {7, 594.4},  {8, 668.5},  {10, 992.6}, {12, 1319},
    {14, 1769}, {16, 2176},  {20, 3324},  {24, 4240},  {28, 6038},
    {32, 7442}, {40, 10730}, {48, 15190}, {56, 19180}, {64, 22450},
};

static const struct published_point elm_increment[] = {
    {1, 7.560}, {2, 24.96}, {3, 40.18},  {4, 71.32},  {5, 99.97},  {6, 119.4},
    {7, 141.8}, {8, 191.5}, {10, 239.9}, {12, 293.4}, {14, 318.1}, {16, 379.7},
};

/* The machine calls itself a Milan, yet reports AVX-512, which no Milan has. */
#define MILAN_MACHINE                                                          \
    "a virtual machine that names its CPU EPYC Milan (83 cores, 166 threads)"
#define XEON_MACHINE                                                           \
    "8 sockets of Xeon Platinum 8176 (28 cores, 56 threads each)"
#define POWER_MACHINE "POWER5+ at 1.9 GHz"
#define ELM_MACHINE   "`elm3b128`, CPU unstated"

const struct published_series published_increments[] = {
    {"EPYC Milan (VM)",
     MILAN_MACHINE,
     166,
     {PERFBOOK, DATA MILAN "/count_atomic:u." MILAN ".dat", 2024},
     milan_increment,
     COUNT(milan_increment)},
    {"8x Xeon Platinum 8176",
     XEON_MACHINE,
     448,
     {PERFBOOK, DATA "count_atomic:u.hps.2019.10.23a.dat", 2019},
     xeon_increment,
     COUNT(xeon_increment)},
    {"POWER5+",
     POWER_MACHINE,
     64,
     {PERFBOOK, DATA "count_atomic:u.perfsqh.2010.02.11a.dat", 2010},
     power_increment,
     COUNT(power_increment)},
    {"elm3b128",
     ELM_MACHINE,
     0,
     {PERFBOOK, DATA "count_atomic:u.elm3b128.2009.05.29a.dat", 2009},
     elm_increment,
     COUNT(elm_increment)},
};
const size_t published_increments_count = COUNT(published_increments);

static const struct published_point milan_private[] = {
    {1, 0.6963},  {2, 0.6948},  {4, 0.6971},  {8, 0.6987},  {16, 0.7019},
    {32, 0.7159}, {64, 0.7582}, {96, 0.8793}, {128, 1.069}, {160, 1.304},
};

const struct published_series published_private = {
    "EPYC Milan (VM), a counter each",
    MILAN_MACHINE,
    166,
    {PERFBOOK, DATA MILAN "/count_end:u." MILAN ".dat", 2024},
    milan_private,
    COUNT(milan_private),
};

static const struct published_point milan_loss[] = {
    {2, .498}, {4, .723}, {8, .857}, {16, .924}, {64, .982},
};
static const struct published_point xeon_loss[] = {
    {2, .499}, {4, .747}, {8, .873}, {16, .935}, {64, .983},
};
static const struct published_point power_loss[] = {
    {2, .496}, {4, .741}, {8, .840}, {16, .923}, {64, .973},
};
/* The most that the null model 1 - 1/N was missed by. */
static const struct published_point elm_loss[] = {{10, .809}};

const struct published_series published_losses[] = {
    {"EPYC Milan (VM)",
     MILAN_MACHINE,
     166,
     {PERFBOOK, DATA MILAN "/perf.sh.out", 2024},
     milan_loss,
     COUNT(milan_loss)},
    {"8x Xeon Platinum 8176",
     XEON_MACHINE,
     448,
     {PERFBOOK, DATA "perf.sh.hps.2019.10.23a.out", 2019},
     xeon_loss,
     COUNT(xeon_loss)},
    {"POWER5+",
     POWER_MACHINE,
     64,
     {PERFBOOK, DATA "perf.sh.perfsqh.2010.02.11a.out", 2010},
     power_loss,
     COUNT(power_loss)},
    {"elm3b128",
     ELM_MACHINE,
     0,
     {PERFBOOK, DATA "perf.sh.elm3b128.2009.05.29a.out", 2009},
     elm_loss,
     COUNT(elm_loss)},
};
const size_t published_losses_count = COUNT(published_losses);

const struct published_distance published_distances[] = {
    {"same CPU", 7.0, 0},
    {"same core", 18.0, 7.2},
    {"same socket", 101.9, 47.5},
    {"another socket", 442.9, 148.8},
    {"across the interconnect", 944.8, 336.6},
};
const size_t published_distances_count = COUNT(published_distances);

const struct published_source published_distances_source = {
    PERFBOOK,
    "cpu/overheads.tex",
    2020,
};

const struct published_series *published_find(const char *name)
{
    for (size_t i = 0; i < published_increments_count; i++)
        if (strcmp(published_increments[i].name, name) == 0)
            return &published_increments[i];
    return NULL;
}

double published_at(const struct published_series *series, int threads)
{
    for (size_t i = 0; i < series->count; i++)
        if (series->point[i].threads == threads)
            return series->point[i].value;
    return NAN;
}
