/* SPDX-License-Identifier: MIT */
#include "lab/nearest.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

static int least(int a, int b)
{
    return a < b ? a : b;
}

int nearest_distance(const char *one, const char *other)
{
    size_t rows = strlen(one) + 1, columns = strlen(other) + 1;
    int *cost = lab_alloc(rows * columns, sizeof(*cost));
    int distance;

#define COST(i, j) cost[(i)*columns + (j)]
    for (size_t i = 0; i < rows; i++)
        COST(i, 0) = (int)i;
    for (size_t j = 0; j < columns; j++)
        COST(0, j) = (int)j;
    for (size_t i = 1; i < rows; i++) {
        for (size_t j = 1; j < columns; j++) {
            int replace = one[i - 1] != other[j - 1];
            int best = least(COST(i - 1, j), COST(i, j - 1)) + 1;

            best = least(best, COST(i - 1, j - 1) + replace);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] &&
                one[i - 2] == other[j - 1])
                best = least(best, COST(i - 2, j - 2) + 1);
            COST(i, j) = best;
        }
    }
    distance = COST(rows - 1, columns - 1);
#undef COST
    free(cost);
    return distance;
}

const char *nearest_name(const char *given, const char *const *names)
{
    const char *best = NULL;
    int best_distance = 0;

    for (; *names; names++) {
        int distance = nearest_distance(given, *names);
        /* A beginning of the name is as good as one typing error. */
        if (*given && strncmp(given, *names, strlen(given)) == 0)
            distance = least(distance, 1);
        if (!best || distance < best_distance) {
            best = *names;
            best_distance = distance;
        }
    }
    if (!best || best_distance > (int)(strlen(best) + 2) / 3)
        return NULL;
    return best;
}

int nearest_index(const char *given, const char *const *names)
{
    for (int i = 0; names[i]; i++) {
        if (strcmp(given, names[i]) == 0)
            return i;
    }
    return -1;
}

char *nearest_advice(const char *given, const char *const *names)
{
    const char *near = nearest_name(given, names);
    size_t length;
    FILE *stream;
    char *text;

    if (near)
        return lab_format("; did you mean %s?", near);
    stream = lab_memory_stream(&text, &length);
    for (int i = 0; names[i]; i++)
        fprintf(stream, "%s%s", i ? ", " : "; there is ", names[i]);
    fclose(stream);
    return text;
}
