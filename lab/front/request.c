/* SPDX-License-Identifier: MIT */
/* A request kept beside its rows, so that --resume makes the same plan. */
#include "lab/front/plan.h"
#include "lab/memory.h"

#include <stdlib.h>

static json_t *texts_to_json(const char **texts)
{
    json_t *list;

    if (!texts)
        return json_null();
    list = json_array();
    for (int i = 0; texts[i]; i++)
        json_array_append_new(list, json_string(texts[i]));
    return list;
}

json_t *request_to_json(const struct request *request)
{
    json_t *object = json_pack(
        "{s:o, s:o, s:s?, s:b, s:i, s:f, s:f, s:o, s:b}", "experiments",
        texts_to_json(request->experiments), "strategies",
        texts_to_json(request->strategies), "threads", request->threads,
        "quick", (int)request->quick, "blocks", request->blocks, "budget",
        request->budget, "limit", request->limit, "extra",
        texts_to_json(request->extra), "twice", (int)request->twice);

    if (!object)
        lab_die("an argument is not UTF-8, or memory ran out");
    return object;
}

/* NULL for null; otherwise a list that the caller frees. */
static const char **texts_from_json(const json_t *list)
{
    const char **texts;
    size_t count = json_array_size(list);

    if (!json_is_array(list))
        return NULL;
    texts = lab_alloc(count + 1, sizeof(*texts));
    for (size_t i = 0; i < count; i++) {
        const char *text = json_string_value(json_array_get(list, i));

        texts[i] = text ? text : "";
    }
    return texts;
}

int request_from_json(json_t *object, struct request *request)
{
    json_t *experiments, *strategies, *extra, *threads;
    int quick, twice = 0; /* plans had no "twice" once */

    *request = (struct request){.threads = NULL};
    if (json_unpack(object, "{s:o, s:o, s:o, s:b, s:i, s:F, s:F, s:o, s?b}",
                    "experiments", &experiments, "strategies", &strategies,
                    "threads", &threads, "quick", &quick, "blocks",
                    &request->blocks, "budget", &request->budget, "limit",
                    &request->limit, "extra", &extra, "twice", &twice) != 0)
        return -1;
    request->quick = quick != 0;
    request->twice = twice != 0;
    request->threads = json_string_value(threads); /* null: none */
    request->experiments = texts_from_json(experiments);
    request->strategies = texts_from_json(strategies);
    request->extra = texts_from_json(extra);
    return 0;
}

void request_free(struct request *request)
{
    free(request->experiments);
    free(request->strategies);
    free(request->extra);
    *request = (struct request){.threads = NULL};
}
