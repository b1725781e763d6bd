/* SPDX-License-Identifier: MIT */
/* Timeline files: well-formed, in microseconds, arrows in pairs. */
#include "lab/memory.h"
#include "lab/trace.h"

#include <criterion/criterion.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The events with this "ph"; how many, and the first in *first. */
static int count(const json_t *all, const char *ph, const json_t **first)
{
    size_t i;
    int found = 0;
    json_t *event;

    json_array_foreach(all, i, event)
    {
        if (strcmp(json_string_value(json_object_get(event, "ph")), ph) != 0)
            continue;
        if (found++ == 0)
            *first = event;
    }
    return found;
}

static double number(const json_t *event, const char *key)
{
    return json_number_value(json_object_get(event, key));
}

Test(trace, a_file_holds_lanes_slices_marks_and_arrows)
{
    char path[] = "/tmp/lab-trace-XXXXXX";
    int fd = mkstemp(path), one, two;
    char *error = NULL;
    struct trace_file *trace;
    const json_t *event = NULL;
    json_t *all;

    cr_assert_geq(fd, 0);
    close(fd);
    trace = trace_open(path, "gil", &error);
    cr_assert_not_null(trace);
    one = trace_lane(trace, "worker \"0\"", "GIL", 0);
    two = trace_lane(trace, "worker 1", "GIL", 1);
    trace_slice(trace, one, "has the GIL", 1000, 3500, "from", 7, NULL, 0);
    trace_slice(trace, two, "has the GIL", 4000, 5000, "from", 1, "x", -2);
    trace_mark(trace, two, "boundary", 4500, "frames", 3);
    trace_arrow(trace, "hand-off", one, 3499, two, 4000);
    cr_assert_eq(trace_close(trace, &error), 0);

    all = json_load_file(path, 0, NULL);
    unlink(path);
    cr_assert(json_is_array(all), "the file is JSON");
    cr_assert_eq(count(all, "M", &event), 5);
    cr_assert_eq(count(all, "X", &event), 2);
    cr_assert_float_eq(number(event, "ts"), 1.0, 1e-9);
    cr_assert_float_eq(number(event, "dur"), 2.499, 1e-9,
                       "it ends before 3500");
    cr_assert_eq(number(event, "tid"), one);
    cr_assert_eq(number(json_object_get(event, "args"), "from"), 7);
    cr_assert_eq(count(all, "i", &event), 1);
    cr_assert_eq(count(all, "s", &event), 1);
    cr_assert_float_eq(number(event, "ts"), 3.499, 1e-9);
    cr_assert_str_eq(json_string_value(json_object_get(event, "cat")),
                     "hand-off", "the name to hide and show it by");
    cr_assert_eq(count(all, "f", &event), 1);
    cr_assert_str_eq(json_string_value(json_object_get(event, "bp")), "e");
    cr_assert_eq(number(event, "tid"), two);
    json_decref(all);
}

Test(trace, a_place_that_cannot_be_written_is_said)
{
    char *error = NULL;

    cr_assert_null(trace_open("/nowhere/at/all.json", "gil", &error));
    cr_assert(strstr(error, "/nowhere/at/all.json"));
    free(error);
    cr_assert_eq(trace_try("/nowhere/at/all.json", &error), -1);
    cr_assert(strstr(error, "/nowhere/at/all.json"));
    free(error);
    cr_assert_eq(trace_try("/dev/null", &error), 0);
}
