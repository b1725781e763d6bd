/* SPDX-License-Identifier: MIT */
/*
 * Lesson: forking, and why reading copies memory.
 *
 * The story is told with a list of strings and one child at a time, which says
 * how many pages of objects it has for itself. The server that all this is for
 * is measured in copy_on_write_server.c.
 */
#include "experiments/census.h"
#include "experiments/lessons/copy_on_write.h"
#include "experiments/stage.h"
#include "lab/transcript.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ITEMS = 20000, LIFETIME = 20 /* seconds */ };

static bool make_config(struct mutator *m, struct object **f)
{
    char text[32];
    bool done = list_new(m, &f[0]);

    for (int i = 0; done && i < ITEMS; i++) {
        int length = snprintf(text, sizeof text, "item %d", i);

        done = str_new(m, text, (size_t)length, &f[1]) &&
               list_append(m, f[0], f[1]);
    }
    local_clear(m, &f[1]);
    return done;
}

/* In the child: the first `count` items are read into a name, one by one. */
static bool read_items(struct mutator *m, struct object **f, size_t count)
{
    char text[32];

    for (size_t i = 0; i < count; i++) {
        int length = snprintf(text, sizeof text, "item %d", (int)i);

        if (!list_get(m, f[0], i, &f[1]) ||
            !str_equal_bytes(f[1], text, (size_t)length))
            return false;
    }
    return true;
}

/* Forks a child that reads so many items: its own pages of objects, in
 * percent of all of them if `percent`; -1 when something went wrong. */
static int64_t pages_of_child(struct mutator *m, struct object **f,
                              size_t count, bool percent)
{
    int64_t pages = -1;
    struct pages look;
    int news[2], status;
    pid_t pid;

    if (!pages_share() || pipe(news) != 0)
        return -1;
    pid = runtime_fork(m);
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        alarm(LIFETIME);
        if (read_items(m, f, count) && pages_look(&look))
            pages = (int64_t)(percent ? look.own * 100 / look.shared
                                      : look.own);
        _exit(write(news[1], &pages, sizeof pages) == sizeof pages ? 0 : 1);
    }
    close(news[1]);
    if (pid > 0 && (read(news[0], &pages, sizeof pages) != sizeof pages ||
                    waitpid(pid, &status, 0) != pid || status != 0))
        pages = -1;
    close(news[0]);
    return pages;
}

/* "most", "none": how many pages are there depends on the heap's geometry. */
static const char *in_words(int64_t percent)
{
    if (percent < 0)
        return "the child failed";
    if (percent == 0)
        return "none";
    return percent > 80 ? "nearly all" : "some";
}

static void say_pages(struct lab *lab, const char *expected, int64_t percent)
{
    lab_answer(lab, "pages the child had to copy", expected, in_words(percent));
}

/* What is written when an object is read into a name. */
static void tell_reading(struct lab *lab, struct mutator *m, struct object **f)
{
    const bool writes = RC_COUNTS_LOCALS;

    lab_says(lab, "A parent loads its configuration: a list of %d strings. "
                  "Then it forks. Parent and child share every page of memory, "
                  "until one of them writes to it: then that page is copied.",
             ITEMS);
    lab_python(lab, "config = [f\"item {i}\" for i in range(%d)]\n"
                    "pid = os.fork()", ITEMS);
    lab_fact(lab, "pages of objects that only the child has", 0,
             pages_of_child(m, f, 0, false));
    lab_says(lab, "The child reads one string. Nothing in it changes, but a "
                  "name holds it now.");
    lab_python(lab, "x = config[0]  # in the child");
    lab_fact(lab, "pages of objects that only the child has", writes ? 1 : 0,
             pages_of_child(m, f, 1, false));
    if (writes)
        lab_says(lab, "The count stands in the object. Counting the name has "
                      "written to it, and its whole page was copied.");
    else
        lab_says(lab, "Here names are not counted, so reading writes nothing. "
                      "Under the strategies that count them it is one page.");
    lab_python(lab, "for x in config:  # in the child\n    pass");
    say_pages(lab, writes ? "nearly all" : "none",
              pages_of_child(m, f, ITEMS, true));
}

static const char *is_immortal(struct mutator *m, struct object **f)
{
    bool immortal = list_get(m, f[0], 0, &f[1]) && rc_is_immortal(f[1]);

    local_clear(m, &f[1]);
    return immortal ? "True" : "False";
}

static void tell_remedies(struct lab *lab, struct mutator *m, struct object **f)
{
    if (RC_COLLECTS) {
        lab_says(lab, "The collector keeps its notes beside the objects here, "
                      "not in them as CPython does. Freezing them "
                      "keeps it from looking, but counts are still written.");
        lab_python(lab, "gc.freeze()  # in the parent, before the fork\n"
                        "for x in config:  # in the child\n    pass");
        gc_freeze(m);
        say_pages(lab, RC_COUNTS_LOCALS ? "nearly all" : "none",
                  pages_of_child(m, f, ITEMS, true));
        gc_unfreeze(m);
    }
    lab_says(lab, "Since Python 3.12 some objects are immortal (PEP 683): None,"
                  " for one. Their counts are never written. Here the parent "
                  "makes everything immortal before it forks.");
    lab_answer(lab, "config[0] is immortal", "False", is_immortal(m, f));
    gc_immortalize(m);
    lab_answer(lab, "and now", "True", is_immortal(m, f));
    lab_python(lab, "for x in config:  # in the child\n    pass");
    say_pages(lab, "none", pages_of_child(m, f, ITEMS, true));
}

/* What was made immortal stays: so the heap is verified, and not compared. */
static int tell_story(struct lab *lab, struct mutator *m)
{
    struct census before = census_take(m);
    struct object **f = frame_push(m, 2);
    bool done = f && make_config(m, f);

    if (done) {
        rc_flush(m);
        lab_cell_begin(lab, 1);
        tell_reading(lab, m, f);
        tell_remedies(lab, m, f);
        census_verify(lab, m, &before);
        lab_cell_end(lab);
    }
    if (f)
        frame_pop(m, f);
    return done ? 0 : lab_fail(lab, "out of memory");
}

static int run(struct lab *lab)
{
    struct mutator *m = stage_open(lab);
    int result;

    if (!m)
        return -1;
    pages_stay_small();
    if (!pages_share()) {
        lab_skip(lab, "this system does not tell whose pages are whose");
        result = 0;
    } else {
        result = tell_story(lab, m);
        if (result == 0 && !lab_settings(lab)->transcript)
            result = server_measure(lab, m);
    }
    stage_close(m);
    return result;
}

const struct experiment experiment_copy_on_write = {
    .name = "copy_on_write",
    .question = "What do forked processes still share after reading?",
    .help =
        "A lesson. A server loads its data and forks children, which only\n"
        "read. Parent and children share memory until somebody writes to a\n"
        "page; but reading counts references, and the counts stand in the\n"
        "objects.\n"
        "\n"
        "The transcript tells it with a list and one child. Then a server is\n"
        "measured: it loads users (a dict of instances, lists, tuples, strs),\n"
        "forks 10 children (4 with --quick), and each answers 1.5 requests\n"
        "for every user, at random. All stay alive until the last has\n"
        "finished.\n"
        "\n"
        "  private_mb   memory that only this child has, over its requests:\n"
        "               Private_Dirty of /proc/self/smaps_rollup since the\n"
        "               fork\n"
        "  dirty_share  of the pages of objects, those the child has copied\n"
        "               (/proc/self/pagemap), in percent\n"
        "  faults       page faults beyond those of the control\n"
        "  total_mb     the private memory of so many children together\n"
        "  control_mb   of a child that reads nothing: what forking costs\n"
        "  graph_mb     the pages of objects\n"
        "\n"
        "Configurations: counting (the collector is on), collector off,\n"
        "freeze (gc.freeze before the fork), immortal + freeze (PEP 683).\n"
        "\n"
        "  lab-gil copy_on_write --transcript   the story alone\n"
        "  lab-gil copy_on_write                with the server\n"
        "  lab run copy_on_write                under every strategy\n",
    .run = run,
    .lesson = true,
    .cells = (const struct lab_cell[]){{.threads = "1",
                                        .seconds = 3.3,
                                        .quick_seconds = 0.5,
                                        .most_blocks = 1},
                                       {0}},
};
