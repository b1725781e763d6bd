/* SPDX-License-Identifier: MIT */
#include "lab/front/line_check.h"
#include "lab/child.h"
#include "lab/memory.h"

#include <stdlib.h>
#include <string.h>

static const double limit = 10; /* seconds; it takes milliseconds */

enum { MISUSE = 2 }; /* the exit status that says so */

int line_check(char *const argv[], char **error)
{
    char check[] = "--check", **asked;
    struct child child;
    size_t count = 0;
    int failed;

    while (argv[count])
        count++;
    asked = lab_alloc(count + 2, sizeof(*asked));
    memcpy(asked, argv, count * sizeof(*asked));
    asked[count] = check;
    failed = child_run(asked, limit, NULL, NULL, &child);
    free(asked);
    if (failed)
        return 0;
    failed = child.end == CHILD_EXITED && child.code == MISUSE;
    if (failed)
        *error = lab_format("%.*s", (int)strcspn(child.errors, "\n"),
                            child.errors);
    child_free(&child);
    return failed ? -1 : 0;
}

/* No process before this one is the same experiment under the same strategy. */
static bool is_first(const struct plan *plan, size_t index)
{
    const struct plan_process *process = &plan->process[index];

    for (size_t i = 0; i < index; i++) {
        if (plan->process[i].experiment == process->experiment &&
            plan->process[i].strategy == process->strategy)
            return false;
    }
    return true;
}

int line_check_plan(const struct plan *plan, const struct catalog *catalog,
                    const struct request *request, char **error)
{
    int failed = 0;

    if (!request->extra || !request->extra[0])
        return 0;
    for (size_t i = 0; i < plan->count && !failed; i++) {
        char **argv;

        if (!is_first(plan, i))
            continue;
        argv = plan_argv(&plan->process[i], catalog, request);
        failed = line_check(argv, error);
        plan_argv_free(argv);
    }
    return failed;
}
