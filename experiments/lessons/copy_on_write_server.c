/* SPDX-License-Identifier: MIT */
/*
 * The pre-forked server, measured.
 *
 *     this process --- server (one per configuration) --- children
 *       has the graph    freezes it, or not, stays idle     serve requests
 *
 * A configuration cannot be taken back, so each has a server of its own, which
 * is forked as well. All ancestors stay alive and idle while children are
 * measured: a page that only one process maps would count as its own. A child
 * that reads nothing is the control: what it has, forking costs.
 *
 * Nobody is left behind: whoever loses its parent dies (PR_SET_PDEATHSIG), and
 * every child ends after some seconds whatever happens (alarm).
 */
#include "experiments/census.h"
#include "experiments/lessons/copy_on_write.h"
#include "lab/memory.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CHILDREN = 10, STEPS = 12, LIFETIME = 30 /* seconds */ };

enum configuration { PLAIN, DISABLED, FROZEN, IMMORTAL, CONFIGURATIONS };

static const char *const names[CONFIGURATIONS] = {
    "counting", "collector off", "freeze", "immortal + freeze"};

/* What a child tells. Plain data: it goes through a pipe. */
struct tale {
    int right; /* every answer */
    size_t pages, own; /* of the graph, at the end */
    long faults;
    double requests[STEPS];
    double private_mb[STEPS]; /* since the fork */
};

/* What a server tells of its children; the last one is the control. */
struct account {
    int well; /* all of them ended as they should */
    struct tale child[CHILDREN + 1];
};

struct server {
    struct object *graph; /* in a frame */
    unsigned users;
    int children;
};

static bool transfer_out(int pipe, const void *data, size_t bytes)
{
    for (const char *at = data; bytes > 0;) {
        ssize_t n = write(pipe, at, bytes);

        if (n <= 0)
            return false;
        at += n;
        bytes -= (size_t)n;
    }
    return true;
}

static bool transfer_in(int pipe, void *data, size_t bytes)
{
    for (char *at = data; bytes > 0;) {
        ssize_t n = read(pipe, at, bytes);

        if (n <= 0)
            return false;
        at += n;
        bytes -= (size_t)n;
    }
    return true;
}

/* In a new child: it does not outlive its parent, nor its time. */
static void be_mortal(void)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    alarm(LIFETIME);
}

static long faults(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_minflt;
}

/* --- a child -------------------------------------------------------------- */

/* Requests until step `i` is measured: few at first, for that is when it
 * happens; the last one is when each user was asked for 1.5 times. */
static unsigned requests_until(const struct server *s, int i)
{
    unsigned all = s->users + s->users / 2;

    return i == STEPS - 1 ? all : all >> (STEPS - 1 - i);
}

static void serve(struct mutator *m, const struct server *s, unsigned number,
                  bool reads, struct tale *tale)
{
    uint32_t random = (number + 1) * 2654435761u;
    size_t before = pages_private_bytes();
    long faults_before = faults();
    struct pages pages;
    unsigned done = 0;

    tale->right = 1;
    for (int i = 0; i < STEPS; i++) {
        for (; done < requests_until(s, i); done++) {
            random = random * 1664525u + 1013904223u;
            if (reads && !graph_serve(m, s->graph,
                                      (unsigned)((uint64_t)random * s->users >>
                                                 32)))
                tale->right = 0;
        }
        size_t now = pages_private_bytes();
        tale->requests[i] = done;
        tale->private_mb[i] =
            now > before ? (double)(now - before) / (1 << 20) : 0;
    }
    tale->faults = faults() - faults_before;
    tale->right &= before > 0 && pages_look(&pages);
    tale->pages = pages.shared;
    tale->own = pages.own;
}

/* --- a server ------------------------------------------------------------- */

static void configure(struct mutator *m, enum configuration configuration)
{
    if (configuration == DISABLED)
        gc_disable();
    if (configuration == FROZEN)
        gc_freeze(m);
    if (configuration == IMMORTAL)
        gc_immortalize(m);
}

static bool ended_well(pid_t pid)
{
    int status;

    return waitpid(pid, &status, 0) == pid && WIFEXITED(status) &&
           WEXITSTATUS(status) == 0;
}

/* Forks child number i and reads its tale; it stays until it is let go. */
static pid_t have_child(struct mutator *m, const struct server *s, int i,
                        int hold[2], struct tale *tale)
{
    int news[2];
    pid_t pid;
    char byte;

    if (!pages_share() || pipe(news) != 0)
        return -1;
    pid = runtime_fork(m);
    if (pid == 0) {
        be_mortal();
        close(hold[1]); /* or it would wait for itself */
        serve(m, s, (unsigned)i, i < s->children, tale);
        if (!transfer_out(news[1], tale, sizeof *tale))
            _exit(1);
        _exit(read(hold[0], &byte, 1) == 0 ? 0 : 1);
    }
    close(news[1]);
    if (pid > 0 && !transfer_in(news[0], tale, sizeof *tale))
        tale->right = 0;
    close(news[0]);
    return pid;
}

/* The children, one after the other, all alive until the last has told. */
static void run_server(struct mutator *m, const struct server *s,
                       struct account *account)
{
    pid_t pid[CHILDREN + 1];
    int hold[2], started = 0;

    if (pipe(hold) != 0)
        return;
    account->well = 1;
    for (int i = 0; i <= s->children; i++) {
        pid[i] = have_child(m, s, i, hold, &account->child[i]);
        if (pid[i] < 0) {
            account->well = 0;
            break;
        }
        started++;
    }
    close(hold[0]);
    close(hold[1]); /* they may go */
    for (int i = 0; i < started; i++)
        account->well &= ended_well(pid[i]);
}

static bool measure_server(struct mutator *m, const struct server *s,
                           enum configuration configuration,
                           struct account *account)
{
    int news[2];
    bool told;
    pid_t pid;

    memset(account, 0, sizeof *account);
    if (pipe(news) != 0)
        return false;
    pid = runtime_fork(m);
    if (pid == 0) {
        be_mortal();
        configure(m, configuration);
        run_server(m, s, account);
        _exit(transfer_out(news[1], account, sizeof *account) ? 0 : 1);
    }
    close(news[1]);
    told = pid > 0 && transfer_in(news[0], account, sizeof *account);
    close(news[0]);
    return pid > 0 && ended_well(pid) && told && account->well;
}

/* --- rows ----------------------------------------------------------------- */

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double median(double *value, int n)
{
    qsort(value, (size_t)n, sizeof *value, ascending);
    return n % 2 ? value[n / 2] : (value[n / 2 - 1] + value[n / 2]) / 2;
}

static double dirty_share(const struct tale *tale)
{
    return 100.0 * (double)tale->own / (double)tale->pages;
}

static void tell_over_requests(struct lab *lab, const struct server *s,
                               const char *name, const struct account *account)
{
    for (int i = 0; i < STEPS; i++) {
        double value[CHILDREN];

        for (int c = 0; c < s->children; c++)
            value[c] = account->child[c].private_mb[i];
        lab_row(lab, "private_mb", "MiB", median(value, s->children), 0,
                LAB_PARAMS(lab_text("configuration", name),
                           lab_number("requests",
                                      account->child[0].requests[i])));
    }
}

static void tell(struct lab *lab, const struct server *s,
                 enum configuration configuration,
                 const struct account *account)
{
    const struct tale *control = &account->child[s->children];
    const char *name = names[configuration];
    double share[CHILDREN], faults_of[CHILDREN], sum = 0;

    for (int c = 0; c < s->children; c++) {
        const struct tale *tale = &account->child[c];

        share[c] = dirty_share(tale);
        faults_of[c] = (double)(tale->faults - control->faults);
        sum += tale->private_mb[STEPS - 1];
        lab_row(lab, "total_mb", "MiB", sum, 0,
                LAB_PARAMS(lab_text("configuration", name),
                           lab_number("children", c + 1)));
        lab_check(lab, tale->right, "%s: child %d read something else", name,
                  c);
    }
    lab_row(lab, "dirty_share", "%", median(share, s->children), 0,
            LAB_PARAMS(lab_text("configuration", name)));
    lab_row(lab, "faults", "1", median(faults_of, s->children), 0,
            LAB_PARAMS(lab_text("configuration", name)));
    lab_row(lab, "control_mb", "MiB", control->private_mb[STEPS - 1], 0,
            LAB_PARAMS(lab_text("configuration", name)));
    lab_row(lab, "graph_mb", "MiB",
            (double)(control->pages << PAGE_SHIFT) / (1 << 20), 0,
            LAB_PARAMS(lab_text("configuration", name)));
    tell_over_requests(lab, s, name, account);
    lab_check(lab, dirty_share(control) <= 2,
              "%s: a child that reads nothing has %.1f %% of the graph", name,
              dirty_share(control));
    if (configuration == IMMORTAL)
        lab_check(lab, share[s->children / 2] <= 2,
                  "reading immortal objects copied %.1f %% of their pages",
                  share[s->children / 2]);
    if (configuration == PLAIN && RC_COUNTS_LOCALS)
        lab_check(lab, share[s->children / 2] >= 80,
                  "counting copied only %.1f %% of the pages",
                  share[s->children / 2]);
}

static int measure_all(struct lab *lab, struct mutator *m,
                       const struct server *s)
{
    struct account *account = lab_alloc(1, sizeof *account);
    int result = 0;

    for (int c = 0; c < CONFIGURATIONS && result == 0; c++) {
        if (!RC_COLLECTS && (c == DISABLED || c == FROZEN))
            continue; /* that is a matter of the collector's */
        lab_cell_begin(lab, 1);
        if (measure_server(m, s, (enum configuration)c, account)) {
            tell(lab, s, (enum configuration)c, account);
            lab_cell_end(lab);
        } else {
            result = lab_fail(lab, "a forked process did not end well");
        }
    }
    free(account);
    return result;
}

int server_measure(struct lab *lab, struct mutator *m)
{
    const bool quick = lab_settings(lab)->quick;
    struct object **f = frame_push(m, 1);
    struct server server = {.users = quick ? 13000 : 36000,
                            .children = quick ? 4 : CHILDREN};
    int result;

    pages_stay_small();
    if (!graph_make(m, server.users, &f[0])) {
        frame_pop(m, f);
        return lab_fail(lab, "out of memory");
    }
    rc_flush(m);
    gc_collect(m, GC_OLDEST);
    server.graph = f[0];
    result = measure_all(lab, m, &server);
    frame_pop(m, f);
    rc_flush(m);
    return result;
}
